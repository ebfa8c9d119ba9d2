import Foundation
import KanonModel
import KanonTestSupport
import Testing

@testable import Kanon

/// Notices that cost much to find are looked for where somebody asks for them, and nothing else depends on that.
struct NoticeTests {
  /// A source that permits, and a translation that demands; nobody is warned of it.
  private static let files = [
    ("en-US/a.md", "---\ntitle: A\n---\n# A\n\nYou can sell it.\n"),
    ("de-DE/a.md", "---\ntitle: A\n---\n# A\n\nSie müssen es verkaufen.\n"),
  ]

  private static func made(
    _ files: [(String, String)], shows: Severity = .warning, counts: Severity = .error,
    baseline: Baseline? = nil
  ) async throws -> FindingMaker.Made {
    let folder = try TemporaryWorkspace(files.map { (path: $0.0, text: $0.1) })
    let workspace = try folder.open()
    let compiler = Compiler(workspace, jobs: 1, shows: shows, counts: counts, baseline: baseline)
    let collected = Collected<FindingMaker.Made>()
    await compiler.check(workspace.articles) { collected.append($0) }
    var made = FindingMaker.Made()
    for article in collected.elements { made.add(article) }
    made.add(compiler.unusedAllowances(made.usedAllowances))
    withExtendedLifetime(folder) {}
    return made
  }

  @Test func `They are not looked for where nobody asks`() async throws {
    let made = try await Self.made(Self.files)
    #expect(made.findings.isEmpty)
    #expect(made.leavesOutNotices)
    #expect(made.unshown == 0)
  }

  @Test func `They are found where they are shown, or count`() async throws {
    for (shows, counts) in [(Severity.info, Severity.error), (.warning, .info)] {
      let made = try await Self.made(Self.files, shows: shows, counts: counts)
      #expect(made.findings.count + made.unshown == 1)
      #expect(!made.leavesOutNotices)
    }
    #expect(try await Self.made(Self.files, baseline: Baseline()).unshown == 1)
  }

  @Test func `They are found where the configuration or a comment names them`() async throws {
    let graded = try await Self.made(
      Self.files + [("kanon.yaml", "severity: {modality-changed: warning}\n")])
    #expect(graded.findings.map(\.code) == [.modalityChanged])
    let allowed = try await Self.made(
      Self.files + [
        ("kanon.yaml", "allow:\n  - {name: modality-changed, reason: It is meant so.}\n")
      ])
    #expect(allowed.findings.isEmpty)
    #expect(allowed.accepted == 1)
    let comment = "<!-- kanon:allow modality-changed because it is meant so -->\n\n"
    let commented = try await Self.made([
      Self.files[0],
      (
        "de-DE/a.md",
        Self.files[1].1.replacingOccurrences(of: "Sie", with: comment + "Sie")
      ),
    ])
    #expect(commented.findings.isEmpty)
    #expect(commented.acceptedInArticles == 1)
  }

  @Test(.enabled(if: Corpus.isPresent(Corpus.articles), "skipped: no corpus"))
  func `Warnings and errors of the corpus do not depend on them`() async throws {
    let run = try CorpusRun(Corpus.articles, jobs: 2)
    let all = await run.findings().filter { $0.severity > .info }
    let compiler = Compiler(run.workspace, jobs: 2, shows: .warning, counts: .error)
    let collected = Collected<FindingMaker.Made>()
    await compiler.check(run.workspace.articles) { collected.append($0) }
    let few = collected.elements.flatMap(\.findings)
    #expect(!few.isEmpty)
    #expect(few.map(\.fingerprint) == all.map(\.fingerprint))
  }
}
