import Foundation
import KanonModel
import KanonReports
import KanonTestSupport
import Testing

@testable import Kanon

/// Articles and a truth about them, from files to figures.
@Suite struct EvaluationTests {
  private let workspace: TemporaryWorkspace

  init() throws {
    workspace = try TemporaryWorkspace([
      ("en-US/guide.md", "# Guide\n\n**Appropriate roles**: Global admin | Sales agent\n"),
      (
        "sv-SE/guide.md",
        "# Guide\n\n**Lämpliga roller**: Global administratör | Försäljningsagent\n"
      ),
      ("de-DE/guide.md", "# Guide\n\n**Geeignete Rollen**: Globaler Administrator\n"),
      ("en-US/other.md", "# Other\n\n**Appropriate roles**: Global admin\n"),
    ])
    try workspace.write(
      """
      {"article":"guide.md","locale":"sv-SE","kind":"roles","ids":["global-admin","sales-agent"]}
      {"article":"guide.md","locale":"de-DE","kind":"roles","ids":["global-admin","sales-agent"]}
      {"article":"other.md","locale":"de-DE","kind":"roles","ids":["global-admin"]}
      {"article":"gone.md","locale":"sv-SE","kind":"roles","ids":["global-admin"]}

      """, to: "truth.jsonl")
  }

  private func truth() throws -> Truth {
    try TruthFile.read(workspace.folder.appending(path: "truth.jsonl").path)
  }

  @Test func `Articles are scored from their files, and what is not there counts as not read`()
    async throws
  {
    let opened = try workspace.open()
    let evaluation = await Compiler(opened, jobs: 2).evaluate(opened.articles, by: try truth())
    #expect(evaluation.totals[.roles]?.exactShare == Share(1, of: 4))
    #expect(
      evaluation.differing.map { "\($0.locale) \($0.article) \($0.file ?? "-") \($0.line ?? 0)" }
        == ["sv-SE gone.md - 0", "de-DE guide.md de-DE/guide.md 3", "de-DE other.md - 0"])
    #expect(evaluation.unread.map(\.article) == ["gone.md", "other.md"])
  }

  @Test func `The report is the same on any number of threads`() async throws {
    let opened = try workspace.open()
    let truth = try truth()
    func report(jobs: Int) async -> String {
      let evaluation = await Compiler(opened, jobs: jobs).evaluate(opened.articles, by: truth)
      var text = ""
      EvaluationReport(.json).write(evaluation) { text += $0 }
      return text
    }
    let alone = await report(jobs: 1)
    #expect(alone.contains("\"article\":\"gone.md\""))
    #expect(await report(jobs: 2) == alone)
  }

  @Test func `The page about evaluations shows what Kanon prints`() async throws {
    let page = try String(
      contentsOf: Project.folder.appending(path: "docs/evaluate.md"), encoding: .utf8)
    let blocks = page.split(separator: "```", omittingEmptySubsequences: false)
    let rows = try #require(blocks.first { $0.hasPrefix("\n{\"article\"") })
    try workspace.write(String(rows), to: "truth.jsonl")
    let command = "text\n$ kanon evaluate --truth truth.jsonl\n"
    let shown = try #require(blocks.first { $0.hasPrefix(command) })
    let opened = try workspace.open()
    let evaluation = await Compiler(opened, jobs: 1).evaluate(opened.articles, by: try truth())
    var text = ""
    EvaluationReport(.text).write(evaluation) { text += $0 }
    #expect(command + text == shown)
  }

  @Test func `A truth file that is not there is said to be so`() throws {
    let path = workspace.folder.appending(path: "none.jsonl").path
    let error = try #require(throws: WorkspaceError.self) { try TruthFile.read(path) }
    #expect(error.path == path)
  }
}
