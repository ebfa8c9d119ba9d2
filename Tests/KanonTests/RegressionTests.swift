import Foundation
import KanonChecks
import KanonModel
import KanonTestSupport
import Testing

@testable import Kanon

/// `kanon check --since`
struct RegressionTests {
  private static let english =
    """
    # Guide

    **Appropriate roles**: Global admin | Sales agent

    It does not do the following:

    * Change the price
    * Change the partner

    """

  private static func swedish(_ statement: String, _ leadIn: String, _ items: Int = 2) -> String {
    "# Handledning\n\n**Lämpliga roller**: \(statement)\n\n\(leadIn)\n\n"
      + ["* Ändra priset\n", "* Ändra partnern\n"].prefix(items).joined()
  }

  private static let good = swedish(
    "Global administratör | Försäljningsagent", "Den gör inte följande:")

  /// What regressed between two trees: the finding's name, and the words that were right.
  private static func regressions(
    _ old: String, _ new: String, english before: String = english
  ) async throws -> [String] {
    let workspace = try TemporaryWorkspace([
      ("en-US/guide.md", english), ("sv-SE/guide.md", new),
      ("old/en-US/guide.md", before), ("old/sv-SE/guide.md", old),
    ])
    return try await messages(workspace.check(since: "old").findings)
  }

  private static func messages(_ findings: [Finding]) -> [String] {
    findings.filter { $0.code == .translationRegressed }.map { finding in
      let name = finding.subject.prefix { $0 != " " }
      let words = finding.message.components(separatedBy: " was right before; now \(name): ")[0]
      return "\(name) \(words)"
    }.sorted()
  }

  @Test(
    "what was right and is wrong now is a regression",
    arguments: [
      (
        swedish("Globala | Försäljningsagent", "Den gör inte följande:"),
        ["role-truncated 'Global administratör'"]
      ),
      (
        swedish("Försäljningsagent", "Den gör inte följande:"),
        ["role-missing 'Global administratör'"]
      ),
      (
        swedish("Global administratör | Försäljningsagent", "Den gör följande:"),
        ["negation-lost 'Den gör inte följande:'"]
      ),
      (
        swedish("Global administratör | Försäljningsagent", "Den gör inte följande:", 1),
        ["rule-missing 'Den gör inte följande:'"]
      ),
      (
        swedish("Globala | Försäljningsagent", "Den gör följande:"),
        ["negation-lost 'Den gör inte följande:'", "role-truncated 'Global administratör'"]
      ),
    ])
  func lost(_ new: String, _ expected: [String]) async throws {
    #expect(try await Self.regressions(Self.good, new) == expected)
  }

  @Test(
    "what was wrong before in whatever way, what is right now, and what did not change, is none")
  func none() async throws {
    let wrong = Self.swedish("Globala | Försäljningsagent", "Den gör följande:")
    let worse = Self.swedish("Försäljningsagent", "Den gör följande detta:")
    #expect(try await Self.regressions(wrong, worse) == [])
    #expect(try await Self.regressions(wrong, Self.good) == [])
    #expect(try await Self.regressions(wrong, wrong) == [])
    #expect(try await Self.regressions(Self.good, Self.good) == [])
  }

  @Test("where the source changed what it says, nothing regressed")
  func changedSource() async throws {
    let wrong = Self.swedish("Globala | Försäljningsagent", "Den gör följande:")
    let before =
      Self.english.replacingOccurrences(of: "Global admin", with: "Account admin")
      .replacingOccurrences(of: "It does not do", with: "It does not yet do")
    #expect(try await Self.regressions(Self.good, wrong, english: before) == [])
  }

  @Test("the finding shows the words of both versions and of the source")
  func places() async throws {
    let workspace = try TemporaryWorkspace([
      ("en-US/guide.md", Self.english),
      ("sv-SE/guide.md", Self.swedish("Globala | Försäljningsagent", "Den gör inte följande:")),
      ("old/en-US/guide.md", Self.english), ("old/sv-SE/guide.md", "Nytt.\n\n" + Self.good),
    ])
    let finding = try #require(
      try await workspace.check(since: "old").findings.first { $0.code == .translationRegressed })
    #expect(finding.excerpt.file == "sv-SE/guide.md" && finding.excerpt.start.line == 3)
    #expect(finding.related.map(\.excerpt.file) == ["sv-SE/guide.md@old", "en-US/guide.md"])
    #expect(finding.related[0].excerpt.start.line == 5)
    #expect(finding.related[0].excerpt.line.contains("Global administratör"))
  }

  @Test("a finding that is accepted or turned off is no regression either")
  func accepted() async throws {
    let new = Self.swedish("Globala | Försäljningsagent", "Den gör inte följande:")
    for configuration in [
      "severity: {role-truncated: \"off\"}\n",
      "allow:\n  - {name: role-truncated, reason: x}\n",
    ] {
      let workspace = try TemporaryWorkspace([
        ("en-US/guide.md", Self.english), ("sv-SE/guide.md", new),
        ("old/en-US/guide.md", Self.english), ("old/sv-SE/guide.md", Self.good),
        ("kanon.yaml", configuration),
      ])
      #expect(try await Self.messages(workspace.check(since: "old").findings) == [])
    }
  }

  @Test("a folder that holds translations alone is held against the source of today")
  func translationsAlone() async throws {
    let workspace = try TemporaryWorkspace([
      ("en-US/guide.md", Self.english), ("old/sv-SE/guide.md", Self.good),
      ("sv-SE/guide.md", Self.swedish("Globala | Försäljningsagent", "Den gör inte följande:")),
    ])
    #expect(
      try await Self.messages(workspace.check(since: "old").findings) == [
        "role-truncated 'Global administratör'"
      ])
  }

  @Test(
    "a finding about a sentence shows the paragraph that was in its place",
    arguments: [
      ("# A\n\nOne.\n\nIt is not so.\n", "# A\n\nEtt.\n\nSå är det inte.\n", "Så är det inte."),
      ("# A\n\nIt is not so.\n", "# A\n\nSå är det inte.\n", "Så är det inte."),
      // The source said something else, or the paragraphs cannot be told apart.
      ("# A\n\nOne.\n\nIt is so.\n", "# A\n\nEtt.\n\nSå är det.\n", nil),
      ("# A\n\nIt is not so.\n", "# A\n\nEtt.\n\nSå är det inte.\n", nil),
    ])
  func prose(_ oldSource: String, _ oldText: String, _ expected: String?) throws {
    let new = "# A\n\nOne.\n\nIt is not so.\n"
    let workspace = try TemporaryWorkspace([("en-US/a.md", new), ("sv-SE/a.md", "x")])
    let pipeline = Pipeline(try workspace.open())
    func article(_ source: String, _ translation: String, _ suffix: String) -> ResolvedArticle {
      let texts = [("en-US", source), ("sv-SE", translation)].compactMap { tag, text in
        LanguageTag(tag).map {
          (
            locale: $0,
            file: SourceFile(path: "\(tag)/a.md\(suffix)", bytes: Array(text.utf8))
          )
        }
      }
      return pipeline.resolve("a.md", texts).article
    }
    let start = try #require(new.range(of: "It is"))
    let lower = new.utf8.distance(from: new.startIndex, to: start.lowerBound)
    let finding = Diagnostic(
      .negationLost, "says yes", at: SourceRange(file: "sv-SE/a.md", range: ByteRange(10, 14)),
      subject: "Så är det.",
      related: [
        .init(SourceRange(file: "en-US/a.md", range: ByteRange(lower, lower + 12)), "the source")
      ])
    let found = RegressionCheck(
      .init(article(new, "# A\n\nEtt.\n\nSå är det.\n", ""), [finding]),
      since: .init(article(oldSource, oldText, "@old"), []), named: "old"
    ).regressions()
    #expect(
      found.map(\.diagnostic.message)
        == (expected.map { ["'\($0)' was right before; now negation-lost: says yes"] } ?? []))
  }

  @Test("an allowance of a regression is not unused where nobody looks for regressions")
  func allowance() async throws {
    let comment = "<!-- kanon:allow translation-regressed because x -->\n\n"
    let workspace = try TemporaryWorkspace([
      ("en-US/guide.md", Self.english), ("sv-SE/guide.md", comment + Self.good),
      ("kanon.yaml", "allow:\n  - {name: translation-regressed, reason: x}\n"),
    ])
    #expect(!(try await workspace.checkAll().findings.contains { $0.code == .allowanceUnused }))
  }

  @Test("a git revision is a past, committed or not; one that git does not know is an error")
  func git() async throws {
    let workspace = try VersionedWorkspace()
    try workspace.write("sv-SE/guide.md", "**Lämpliga roller:** Global administratör\n")
    try workspace.commit("first")
    try workspace.write("sv-SE/guide.md", "**Lämpliga roller:** Säljare\n")
    var options = Workspace.Options()
    options.root = workspace.folder.path
    let opened = try Workspace.open(options)
    let past = try PastArticles(revision: "HEAD", of: opened)
    let collected = Collected<FindingMaker.Made>()
    await Compiler(opened, jobs: 2).check(opened.articles, since: past) { collected.append($0) }
    let found = collected.elements.flatMap(\.findings).filter { $0.code == .translationRegressed }
    #expect(found.map(\.locale?.description) == ["sv-SE"])
    #expect(found.first?.related.first?.excerpt.file == "sv-SE/guide.md@HEAD")
    #expect(throws: WorkspaceError.self) { try PastArticles(revision: "nowhere", of: opened) }
    #expect(throws: WorkspaceError.self) { try PastArticles(folder: "/nowhere", of: opened) }
    #expect(PastArticles.isTree(workspace.folder.path, of: opened))
    #expect(!PastArticles.isTree("HEAD", of: opened))
  }

  /// Consecutive versions of a real article, whose losses a person confirmed.
  @Test(
    "the history of a real article shows what each locale lost, and when",
    .enabled(if: Corpus.isPresent(Corpus.history)),
    arguments: [
      ("cs-CZ", "2021-04-06", "2021-05-19", "negation-lost"),
      ("ru-RU", "2019-09-13", "2019-11-07", "negation-lost"),
      ("sv-SE", "2021-04-06", "2021-05-19", "role-truncated"),
      ("sv-SE", "2021-05-19", "2021-07-30", "role-truncated"),
    ])
  func history(_ locale: String, _ old: String, _ new: String, _ name: String) async throws {
    let history = Corpus.history.appending(path: locale)
    func text(_ date: String) throws -> String {
      let files = try FileManager.default.contentsOfDirectory(atPath: history.path)
      let file = try #require(files.first { $0.hasPrefix(date) })
      return try String(contentsOf: history.appending(path: file), encoding: .utf8)
    }
    let source = try String(
      contentsOf: Corpus.articles.appending(path: "en-US/multipartner.md"), encoding: .utf8)
    let workspace = try TemporaryWorkspace([
      ("en-US/multipartner.md", source), ("\(locale)/multipartner.md", try text(new)),
      ("old/en-US/multipartner.md", source), ("old/\(locale)/multipartner.md", try text(old)),
    ])
    let findings = try await workspace.check(since: "old").findings
    let found = findings.filter { $0.code == .translationRegressed }
    #expect(found.contains { $0.subject.hasPrefix(name + " ") }, "\(found.map(\.message))")
  }
}
