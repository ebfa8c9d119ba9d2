import Foundation
import KanonComparison
import KanonExtraction
import KanonModel
import KanonReports
import KanonResolution
import KanonSyntax
import Testing

/// A small termbase: three languages, four roles of which one was renamed, two products and two rules.
enum Fixture {
  static let english = tag("en-US")
  static let hungarian = tag("hu-HU")
  static let swedish = tag("sv-SE")

  static let termbase = Termbase(
    concepts: Dictionary(
      uniqueKeysWithValues: [
        Concept(id: id("global-admin"), kind: .role, definition: ""),
        Concept(id: id("user-admin"), kind: .role, definition: ""),
        Concept(
          id: id("user-management-admin"), kind: .role, definition: "", succeeds: id("user-admin")),
        Concept(id: id("sales-agent"), kind: .role, definition: ""),
        Concept(id: id("partner-center"), kind: .product, definition: ""),
        Concept(id: id("partner-center-germany"), kind: .product, definition: ""),
        Concept(
          id: id("guest-access"), kind: .ruleList, definition: "", modality: .doesNot,
          rules: [id("open-orders"), id("see-prices")]),
        Concept(id: id("open-orders"), kind: .rule, definition: ""),
        Concept(id: id("see-prices"), kind: .rule, definition: ""),
      ].map { ($0.id, $0) }),
    languages: [
      english: language(
        english, roles: "Appropriate roles", products: "Applies to", negation: ["not", "never"],
        [
          "global-admin": "Global admin", "user-admin": "User admin",
          "user-management-admin": "User management admin", "sales-agent": "Sales agent",
          "partner-center": "Partner Center", "partner-center-germany": "Partner Center Germany",
          "open-orders": "Open new orders for the customer",
          "see-prices": "See the prices that were agreed on",
        ]),
      hungarian: language(
        hungarian, roles: "Megfelelő szerepkörök", products: "A következőkre vonatkozik",
        negation: ["nem"],
        [
          "global-admin": "Globális rendszergazda", "user-admin": "Felhasználói rendszergazda",
          "user-management-admin": "Felhasználókezelési rendszergazda",
          "sales-agent": "Értékesítési ügynök", "partner-center": "Partnerközpont",
          "partner-center-germany": "Németországi Partnerközpont",
          "open-orders": "Új rendelés nyitása az ügyfél számára",
          "see-prices": "A megállapodott árak megtekintése",
        ]),
      swedish: language(
        swedish, roles: "Lämpliga roller", products: "Gäller för", negation: ["inte"],
        [
          "global-admin": "Global administratör", "user-admin": "Användaradministratör",
          "user-management-admin": "Administratör för användarhantering",
          "sales-agent": "Säljare", "partner-center": "Partnercenter",
          "partner-center-germany": "Partnercenter Tyskland",
          "open-orders": "Öppna nya beställningar åt kunden",
          "see-prices": "Se priserna som har avtalats",
        ], shortened: ["global-admin": "Globala"]),
    ])

  private static func language(
    _ tag: LanguageTag, roles: String, products: String, negation: [String],
    _ names: [String: String], shortened: [String: String] = [:]
  ) -> LanguageEntry {
    func designations(_ names: [String: String], _ status: Designation.Status) -> [Designation] {
      names.sorted { $0.key < $1.key }.map { name, text in
        Designation(text: text, concept: id(name), kind: kind(name), status: status)
      }
    }
    return LanguageEntry(
      tag: tag, labels: [.roles: [roles], .appliesTo: [products]],
      designations: designations(names, .preferred) + designations(shortened, .shortened),
      markers: [.negation: negation])
  }

  private static func kind(_ name: String) -> Concept.Kind {
    if name.hasPrefix("partner-center") { return .product }
    return name == "open-orders" || name == "see-prices" ? .rule : .role
  }

  private static func id(_ text: String) -> Concept.ID {
    guard let id = Concept.ID(text) else { preconditionFailure("\(text) is no id") }
    return id
  }

  static func tag(_ text: String) -> LanguageTag {
    guard let tag = LanguageTag(text) else { preconditionFailure("\(text) is no tag") }
    return tag
  }
}

/// One state of an article's files.
struct Files {
  var texts: [(locale: LanguageTag, text: String)]
  /// The hash that translations of this state's source record.
  var sourceHash: String?

  init(_ texts: [(LanguageTag, String)], sourceHash: String? = nil) {
    self.texts = texts.map { (locale: $0.0, text: $0.1) }
    self.sourceHash = sourceHash
  }

  /// The side of a comparison that one locale makes, with the others as witnesses.
  func side(_ locale: LanguageTag) throws -> ComparedSide {
    let resolver = Resolver(
      Fixture.termbase, locales: texts.map(\.locale), source: Fixture.english)
    let versions = texts.map(version).sorted { $0.locale < $1.locale }
    let compared = resolver.resolve("guide.md", versions).versions.map {
      ComparedVersion(resolved: $0, content: $0.version.syntax.content)
    }
    let version = try #require(compared.first { $0.locale == locale })
    return ComparedSide(
      name: version.resolved.version.file, version: version,
      others: compared.filter { $0.locale != locale })
  }

  private func version(_ locale: LanguageTag, _ text: String) -> ArticleVersion {
    let file = SourceFile(path: "\(locale)/guide.md", bytes: Array(text.utf8))
    let syntax = ArticleReader().read(file).output
    let termbase = Fixture.termbase
    let extractor = Extractor(
      termbase.language(for: locale), source: termbase.language(for: Fixture.english))
    let isSource = locale == Fixture.english
    let hash = syntax.frontMatter.value("ms.openlocfilehash")
    return ArticleVersion(
      locale: locale, isSource: isSource, syntax: syntax, statements: extractor.extract(syntax),
      provenance: Provenance(
        sourceHash: hash, date: syntax.frontMatter.value("ms.date").flatMap { DateStamp($0) },
        freshness: isSource
          ? .current : hash.map { $0 == sourceHash ? .current : .stale } ?? .unknown))
  }
}

/// Compares two locales of one state, or one locale in two states.
func compare(
  _ left: (Files, LanguageTag), _ right: (Files, LanguageTag)
) throws -> Comparison {
  try ArticleComparer(Fixture.termbase).compare(
    "guide.md", left.0.side(left.1), right.0.side(right.1))
}

/// Compares two Swedish texts, without any other locale.
func compareSwedish(_ left: String, _ right: String) throws -> Comparison {
  try compare(
    (Files([(Fixture.swedish, left)]), Fixture.swedish),
    (Files([(Fixture.swedish, right)]), Fixture.swedish))
}

extension Comparison {
  /// `breaking roles source: role a became b`
  var lines: [String] {
    changes.map { "\($0.weight) \($0.aspect) \($0.cause): \($0.message)" }
  }
}

/// Compares long output with a file beside the tests; `KANON_UPDATE_GOLDENS=1` rewrites the files.
func expectGolden(_ name: String, _ text: String) throws {
  let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Goldens").appendingPathComponent(name)
  if ProcessInfo.processInfo.environment["KANON_UPDATE_GOLDENS"] == "1" {
    try Data(text.utf8).write(to: file)
  }
  let golden = try #require(
    try? String(contentsOf: file, encoding: .utf8),
    "Goldens/\(name) is missing; KANON_UPDATE_GOLDENS=1 writes it")
  #expect(text == golden)
}
