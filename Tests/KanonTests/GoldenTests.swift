import Foundation
import KanonGeneration
import KanonModel
import KanonReports
import KanonTestSupport
import Testing

@testable import Kanon

/// Small articles and what every stage makes of them, a folder each.
///
/// `KANON_UPDATE_GOLDENS=1 swift test --filter KanonTests.GoldenTests` rewrites the stages' files.
@Suite struct GoldenTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Goldens")

  static let fixtures = [
    "broken-front-matter", "escalated-role", "japanese-and-arabic", "markup", "negation-lost",
    "two-versions",
  ]

  @Test(arguments: fixtures)
  func `Every stage makes of a fixture what its golden files say`(fixture: String) async throws {
    let folder = Self.folder.appending(path: fixture)
    let run = try CorpusRun(folder, jobs: 1)
    let pipeline = Pipeline(run.workspace)
    let versions = run.workspace.articles.flatMap { pipeline.read($0).article.versions }
    func expect(_ text: String, _ name: String) throws {
      try expectGolden(text, folder.appending(path: name))
    }
    try expect(StageDump.syntax(versions), "syntax.txt")
    try expect(StageDump.statements(versions), "statements.txt")
    try expect(StageDump.attestations(versions), "attestations.txt")
    try expect(await run.modelJSON(), "canon.json")
    try expect(await diagnostics(run), "diagnostics.txt")
    try expect(await tables(run), "tables.txt")
  }

  @Test func `Every folder of goldens is a fixture`() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(names.filter { !$0.hasPrefix(".") }.sorted() == Self.fixtures)
  }

  private func diagnostics(_ run: CorpusRun) async -> String {
    let summary = RunSummary(
      articles: run.workspace.articles.count, locales: run.workspace.locales.count)
    var text = ""
    FindingReport(.text).write(await run.findings(), summary) { text += $0 }
    return text
  }

  /// The generated files that depend on articles. The others depend on the termbase.
  private func tables(_ run: CorpusRun) async -> String {
    let model = await run.compiler.model()
    return TableGenerator(termbase: run.workspace.termbase).tables(of: model).output
      .filter { ["Article.swift", "Provenance.swift"].contains($0.name) }
      .map { "=== \($0.name)\n\($0.text)" }.joined(separator: "\n")
  }
}
