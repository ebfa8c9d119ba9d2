// swift-tools-version: 6.2
import PackageDescription

/// What every target of ours is compiled with.
let strict: [SwiftSetting] =
  [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .strictMemorySafety(),
  ]
  + (Context.environment["CI"] == nil ? [] : [.treatAllWarnings(as: .error)])

/// A compiler stage: it knows the model, what it is named to need, and no other stage.
func stage(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: ["KanonModel"] + dependencies, swiftSettings: strict)
}

func tests(
  _ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []
) -> Target {
  .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

let package = Package(
  name: "kanon",
  platforms: [.macOS("26.0")],
  products: [
    .executable(name: "kanon", targets: ["KanonCommand"]),
    .library(name: "PartnerCenter", targets: ["PartnerCenter"]),
    .plugin(name: "RegenerateTables", targets: ["RegenerateTables"]),
    .plugin(name: "KanonTables", targets: ["KanonTables"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "3.12.3"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // The two C libraries. `link` lines in the module maps keep them alive where pkg-config finds nothing.
    .systemLibrary(
      name: "CCMarkGFM", pkgConfig: "libcmark-gfm",
      providers: [
        .apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"]),
      ]),
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),

    // Memory for cmark-gfm's trees, a thread at a time.
    .target(name: "CMarkArena", dependencies: ["CCMarkGFM"]),

    // The compiler: nouns in the model, a verb a stage, the order in the driver.
    .target(name: "KanonModel", swiftSettings: strict),
    // Files that people write in YAML, with the places of what they wrote.
    stage("KanonYAML", [.product(name: "Yams", package: "Yams")]),
    stage(
      "KanonSyntax",
      [
        "CCMarkGFM", "CLibXML2", "CMarkArena", "KanonYAML", .product(name: "Yams", package: "Yams"),
      ]),
    stage("KanonExtraction"),
    stage("KanonResolution"),
    stage("KanonAlignment"),
    stage("KanonLearning"),
    stage("KanonCanon"),
    stage("KanonChecks"),
    stage("KanonComparison"),
    stage("KanonEvaluation"),
    stage("KanonGeneration"),
    stage("KanonReports"),
    stage("KanonExchange", ["CLibXML2", "KanonYAML"]),
    // The diagnostics' pages and the termbase, carried by the executable (docs/decisions/0006).
    .target(name: "KanonResources", swiftSettings: strict),

    stage(
      "Kanon",
      [
        "KanonSyntax", "KanonExtraction", "KanonResolution", "KanonAlignment", "KanonCanon",
        "KanonChecks", "KanonComparison", "KanonEvaluation", "KanonExchange", "KanonGeneration",
        "KanonLearning",
        "KanonReports", "KanonResources",
        .product(name: "Crypto", package: "swift-crypto"),
      ]),
    .executableTarget(
      name: "KanonCommand",
      dependencies: [
        "Kanon", "KanonExchange", "KanonModel", "KanonReports",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    // What is generated, and what it means to a program.
    .target(name: "PartnerCenterTables", path: "Generated", swiftSettings: strict),
    .target(name: "PartnerCenter", dependencies: ["PartnerCenterTables"], swiftSettings: strict),

    // Tables for other packages: on command into the sources, or while a leaf package is built.
    .plugin(
      name: "RegenerateTables",
      capability: .command(
        intent: .custom(
          verb: "regenerate-tables", description: "Write the Swift tables from the articles."),
        permissions: [
          .writeToPackageDirectory(reason: "The tables are sources, kept beside the others.")
        ]),
      dependencies: ["KanonCommand"]),
    .plugin(name: "KanonTables", capability: .buildTool(), dependencies: ["KanonCommand"]),

    // Marked texts, goldens and the real articles, for all tests.
    .target(
      name: "KanonTestSupport", dependencies: ["KanonModel"], path: "Tests/KanonTestSupport",
      swiftSettings: strict),
    tests("KanonModelTests", ["KanonModel"]),
    tests("KanonYAMLTests", ["KanonModel", "KanonYAML", "KanonTestSupport"]),
    tests("KanonSyntaxTests", ["KanonModel", "KanonSyntax", "KanonTestSupport"]),
    tests(
      "KanonExtractionTests", ["KanonModel", "KanonSyntax", "KanonExtraction", "KanonTestSupport"]),
    tests(
      "KanonComparisonTests",
      [
        "KanonModel", "KanonSyntax", "KanonExtraction", "KanonResolution", "KanonComparison",
        "KanonReports",
      ], exclude: ["Goldens"]),
    tests(
      "KanonResolutionTests",
      ["KanonModel", "KanonSyntax", "KanonExtraction", "KanonResolution"]),
    tests("KanonAlignmentTests", ["KanonModel", "KanonSyntax", "KanonAlignment"]),
    tests(
      "KanonLearningTests", ["KanonModel", "KanonSyntax", "KanonExtraction", "KanonLearning"]),
    tests("KanonEvaluationTests", ["KanonModel", "KanonEvaluation", "KanonTestSupport"]),
    tests("KanonGenerationTests", ["KanonModel", "KanonGeneration"], exclude: ["Goldens"]),
    tests("KanonReportsTests", ["KanonModel", "KanonReports"], exclude: ["Goldens"]),
    tests(
      "KanonExchangeTests",
      ["CLibXML2", "KanonExchange", "KanonModel", "KanonSyntax", "KanonTestSupport", "KanonYAML"],
      exclude: ["Schemas"]),
    tests(
      "KanonTests",
      [
        "Kanon", "KanonChecks", "KanonModel", "KanonSyntax", "KanonExchange", "KanonExtraction",
        "KanonGeneration", "KanonReports", "KanonResources", "KanonTestSupport",
      ], exclude: ["Goldens"]),
    tests("PartnerCenterTests", ["PartnerCenter"]),
  ]
)
