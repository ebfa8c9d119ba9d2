import Foundation
import Kanon
import KanonModel
import KanonReports
import KanonSyntax
import Testing

/// The findings that are known and not yet mended (docs/findings.md).
struct BaselineTests {
  /// An article in one language: an empty link is a fault beside any source.
  private static func workspace(_ swedish: String) throws -> TemporaryWorkspace {
    try TemporaryWorkspace([("sv-SE/start.md", "---\ntitle: Start\n---\n# Start\n\n" + swedish)])
  }

  /// Records what a workspace has now.
  private static func record(_ workspace: TemporaryWorkspace) async throws -> Baseline {
    let occurring = try await workspace.checkAll(baseline: Baseline()).occurring
    try BaselineFile(workspace.open()).write(occurring)
    return occurring
  }

  @Test("what was recorded is not reported, what is new is")
  func onlyNew() async throws {
    let workspace = try Self.workspace("[](a.md)\n\n[](b.md)\n")
    let recorded = try await Self.record(workspace)
    #expect(recorded.count == 2)
    try workspace.write(
      "---\ntitle: S\n---\n# Mer\n\n[](c.md)\n\nOrd.\n\n[](a.md)\n", to: "sv-SE/start.md")
    let read = try #require(try BaselineFile(workspace.open()).read())
    #expect(read == recorded)
    let made = try await workspace.checkAll(baseline: read)
    #expect(made.findings.map(\.subject) == ["c.md"])
    #expect(made.baselined == 1)
    #expect(read.count - read.intersection(made.occurring).count == 1)
  }

  @Test("equal findings are counted: one more of them is new")
  func counted() async throws {
    let workspace = try Self.workspace("[](a.md)\n\n[](a.md)\n")
    let recorded = try await Self.record(workspace)
    #expect(recorded.sorted.map(\.count) == [2])
    try workspace.write("# S\n\n[](a.md) [](a.md)\n\n[](a.md)\n", to: "sv-SE/start.md")
    let made = try await workspace.checkAll(baseline: recorded)
    #expect(made.findings.filter { $0.code == .linkEmpty }.count == 1)
    #expect(made.baselined == 2)
  }

  @Test("what a comment accepts is neither reported nor recorded")
  func accepted() async throws {
    let workspace = try Self.workspace(
      "<!-- kanon:allow K701 because x -->\n[](a.md)\n\n[](b.md)\n")
    #expect(try await Self.record(workspace).sorted.count == 1)
  }

  @Test("a baseline shrinks by itself and grows only where that is asked for")
  func update() {
    func baseline(_ counts: (String, Int)...) -> Baseline {
      Baseline(
        counts.map {
          Baseline.Entry(
            code: .linkEmpty, article: "a.md", locale: LanguageTag("sv-SE"),
            fingerprint: String(repeating: $0.0, count: 16), count: $0.1)
        })
    }
    let old = baseline(("a", 3), ("b", 1))
    let now = baseline(("a", 2), ("c", 4))
    let first = BaselineUpdate(of: nil, occurring: now, acceptsNew: false)
    #expect(first.baseline == now && first.gone == 0 && first.new == 0)
    let shrunk = BaselineUpdate(of: old, occurring: now, acceptsNew: false)
    #expect(shrunk.baseline == baseline(("a", 2)) && shrunk.gone == 2 && shrunk.new == 4)
    let grown = BaselineUpdate(of: old, occurring: now, acceptsNew: true)
    #expect(grown.baseline == now && grown.gone == 2 && grown.new == 4)
  }

  @Test("the file is sorted, has a finding a line, and the same bytes whatever order they came in")
  func bytes() async throws {
    let workspace = try Self.workspace("[](a.md)\n\n[](b.md)\n")
    let recorded = try await Self.record(workspace)
    let text = BaselineText.text(of: recorded)
    #expect(text == BaselineText.text(of: Baseline(recorded.sorted.reversed())))
    #expect(text.split(separator: "\n").count == 2 + 5)
    #expect(text.contains(#"{"name": "link-empty", "article": "start.md", "locale": "sv-SE","#))
    let source = SourceFile(path: "b.json", bytes: Array(text.utf8))
    #expect(try BaselineReader.read(source) == recorded)
  }

  @Test(
    "a corrupt file is refused with its place and what to do",
    arguments: [
      ("{\"schema\": \"kanon.baseline/1\",\n \"findings\": [\n", 3, "not valid YAML"),
      ("{\"schema\": \"kanon.baseline/9\",\n \"findings\": []}\n", 1, "no baseline"),
      (
        "{\"schema\": \"kanon.baseline/1\",\n \"findings\": [\n"
          + "  {\"name\": \"link-emty\", \"article\": \"a.md\", \"fingerprint\": \"0123456789abcdef\", \"count\": 1}]}\n",
        3, "link-emty"
      ),
      (
        "{\"schema\": \"kanon.baseline/1\",\n \"findings\": [\n"
          + "  {\"name\": \"link-empty\", \"article\": \"a.md\", \"fingerprint\": \"12\", \"count\": 1}]}\n",
        3, "`12` is no fingerprint"
      ),
      (
        "{\"schema\": \"kanon.baseline/1\",\n \"findings\": [\n"
          + "  {\"name\": \"link-empty\", \"article\": \"a.md\", \"fingerprint\": \"0123456789abcdef\", \"count\": 0}]}\n",
        3, "count"
      ),
      ("", 1, "empty"),
      ("<<<<<<< HEAD\n{}\n", 1, ""),
    ])
  func corrupt(_ text: String, _ line: Int, _ message: String) throws {
    let source = SourceFile(path: "kanon-baseline.json", bytes: Array(text.utf8))
    let error = try #require(throws: ConfigurationError.self) { try BaselineReader.read(source) }
    #expect(error.position.line == line, "\(error)")
    #expect(message.isEmpty || error.message.contains(message), "\(error)")
    #expect(error.help.contains("kanon baseline"))
  }

  @Test("a baseline that kanon.yaml names must be there")
  func missing() throws {
    let workspace = try Self.workspace("Text.\n")
    #expect(try BaselineFile(workspace.open()).read() == nil)
    try workspace.write("baseline: known.json\n", to: "kanon.yaml")
    #expect(throws: WorkspaceError.self) { try BaselineFile(workspace.open()).read() }
  }

  @Test("the closing lines count what the baseline and comments accept, and what is gone")
  func closing() {
    var text = ""
    FindingReport(.text).write(
      [],
      RunSummary(
        articles: 3, locales: 2, acceptedInArticles: 1, baselined: 412, gone: 12)
    ) { text += $0 }
    #expect(
      text == """
        No new findings in 3 articles and 2 locales, 412 in the baseline.
        1 finding accepted by comments in articles.
        12 findings of the baseline are gone; run kanon baseline to shrink it.

        """)
  }
}

struct FingerprintTests {
  /// A translation with a finding, and the same with other words that are still wrong, or elsewhere.
  private static let cases: [(name: DiagnosticCode, wrong: String, changed: String)] = [
    (
      .roleTruncated, "**Lämpliga roller**: Globala | Försäljningsagent",
      "**Lämpliga roller**: Global | Försäljningsagent"
    ),
    (.linkEmpty, "[](a.md)", "[](b.md)"),
    (.negationLost, "Den gör följande:\n\n* A\n* B", "Den gör detta:\n\n* A\n* B"),
    (
      .statementAdded, "**Gäller för**: Partnercenter",
      "**Gäller för**: Partnercenter för Microsoft Cloud for US Government"
    ),
    (
      .roleUnknown, "**Lämpliga roller**: Kaffekokare | Försäljningsagent",
      "**Lämpliga roller**: Tekokare | Försäljningsagent"
    ),
  ]

  @Test(
    "a fingerprint changes with the words that the finding is about, and not with their place",
    arguments: cases)
  func words(_ name: DiagnosticCode, _ wrong: String, _ changed: String) async throws {
    func fingerprints(_ text: String) async throws -> Set<String> {
      let workspace = try TemporaryWorkspace([
        (
          "en-US/a.md",
          "# A\n\n**Appropriate roles**: Global admin | Sales agent\n\nIt does not do the following:\n\n* A\n* B\n"
        ),
        ("sv-SE/a.md", "# A\n\n" + text + "\n"),
      ])
      return Set(
        try await workspace.checkAll().findings.filter { $0.code == name }.map(\.fingerprint))
    }
    let first = try await fingerprints(wrong)
    #expect(first.count == 1)
    #expect(try await fingerprints("Mer text.\n\n" + wrong) == first)
    #expect(try await fingerprints(changed).isDisjoint(with: first))
  }
}
