import Foundation
import Testing

/// The program that the README shows: what it prints is what its comments say.
@Suite struct SampleProgramTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  @Test func `The sample program prints what its comments say`() throws {
    let source = Self.root.appending(path: "docs/sample.swift")
    let expected = try String(contentsOf: source, encoding: .utf8).split(separator: "\n")
      .compactMap { line in line.range(of: "// → ").map { String(line[$0.upperBound...]) } }
    #expect(!expected.isEmpty)
    let output = try Self.compileAndRun(source)
    #expect(output.split(separator: "\n").map(String.init) == expected)
  }

  @Test func `The README shows the sample program`() throws {
    let readme = Self.root.appending(path: "README.md")
    guard FileManager.default.fileExists(atPath: readme.path) else { return }
    let sample = try String(
      contentsOf: Self.root.appending(path: "docs/sample.swift"), encoding: .utf8)
    #expect(try String(contentsOf: readme, encoding: .utf8).contains("```swift\n\(sample)```"))
  }

  /// Builds the tables, the domain module and the program as the three modules that they are.
  private static func compileAndRun(_ source: URL) throws -> String {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "kanon-sample-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let options = [
      "-swift-version", "6", "-enable-upcoming-feature", "InternalImportsByDefault",
      "-enable-upcoming-feature", "MemberImportVisibility", "-I", folder.path,
    ]
    func library(_ name: String, _ sources: String) throws {
      let folderOfSources = root.appending(path: sources)
      let files = try FileManager.default.contentsOfDirectory(atPath: folderOfSources.path)
        .filter { $0.hasSuffix(".swift") }.sorted()
      _ = try run(
        ["swiftc", "-parse-as-library", "-wmo", "-emit-module", "-c", "-module-name", name]
          + options + ["-o", folder.appending(path: "\(name).o").path]
          + ["-emit-module-path", folder.appending(path: "\(name).swiftmodule").path]
          + files.map { folderOfSources.appending(path: $0).path })
    }
    try library("PartnerCenterTables", "Generated")
    try library("PartnerCenter", "Sources/PartnerCenter")
    let program = folder.appending(path: "sample").path
    _ = try run(
      ["swiftc"] + options + ["-o", program, source.path]
        + ["PartnerCenterTables.o", "PartnerCenter.o"].map { folder.appending(path: $0).path })
    return try run([program])
  }

  private static func run(_ command: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "\(text)")
    return text
  }
}
