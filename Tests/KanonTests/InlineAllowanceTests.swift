import Kanon
import KanonModel
import Testing

/// Comments in articles that accept findings (docs/findings.md).
struct InlineAllowanceTests {
  /// An article in one language: an empty link is a fault beside any source.
  private static func workspace(_ swedish: String) throws -> TemporaryWorkspace {
    try TemporaryWorkspace([("sv-SE/start.md", "---\ntitle: Start\n---\n" + swedish)])
  }

  @Test(
    "a comment accepts what begins in the next block, in its own block, or in its file",
    arguments: [
      (
        "on its own line", "# Start\n\n<!-- kanon:allow link-empty because x -->\nSe [](a.md).\n", 1
      ),
      (
        "with a blank line behind it",
        "# Start\n\n<!-- kanon:allow link-empty because x -->\n\nSe [](a.md).\n", 1
      ),
      ("with its code", "# Start\n\n<!-- kanon:allow K701 because x y -->\nSe [](a.md).\n", 1),
      (
        "over several lines",
        "# Start\n\n<!-- kanon:allow\n  link-empty\n  because of\n  this -->\nSe [](a.md).\n", 1
      ),
      (
        "two of them above one block",
        "# Start\n\n<!-- kanon:allow link-empty because x -->\n"
          + "<!-- kanon:allow link-empty because y -->\n\nSe [](a.md).\n", 1
      ),
      (
        "inside a paragraph", "# Start\n\nSe [](a.md).<!-- kanon:allow link-empty because x -->\n",
        1
      ),
      (
        "inside an item",
        "# Start\n\n* Se [](a.md). <!-- kanon:allow link-empty because x -->\n* Två\n", 1
      ),
      (
        "before a list",
        "# Start\n\n<!-- kanon:allow link-empty because x -->\n* Se [](a.md).\n* [](b.md)\n",
        2
      ),
      (
        "in a table's row",
        "# Start\n\n| A | B |\n| - | - |\n| [](a.md) | <!-- kanon:allow link-empty because x --> |\n",
        1
      ),
      (
        "before the title", "<!-- kanon:allow link-empty because x -->\n\n# Start [](a.md)\n", 1
      ),
      (
        "for the file",
        "# Start\n\nSe [](a.md).\n\n[](b.md)\n\n<!-- kanon:allow-file K701 because x -->\n",
        2
      ),
      (
        "with carriage returns",
        "# Start\r\n\r\n<!-- kanon:allow link-empty because x -->\r\n\r\nSe [](a.md).\r\n", 1
      ),
    ])
  func accepts(_ name: String, _ text: String, _ count: Int) async throws {
    let workspace = try Self.workspace(text)
    let made = try await workspace.checkAll()
    #expect(made.findings.filter { $0.code == .linkEmpty || $0.code == .allowanceInvalid }.isEmpty)
    #expect(made.acceptedInArticles == count)
  }

  @Test(
    "a comment accepts nothing elsewhere, and is reported when nothing needs it",
    arguments: [
      ("behind the block", "# Start\n\nSe [](a.md).\n\n<!-- kanon:allow K701 because x -->\nB.\n"),
      ("of another name", "# Start\n\n<!-- kanon:allow role-missing because x -->\nSe [](a.md).\n"),
      ("two blocks before", "# Start\n\n<!-- kanon:allow K701 because x -->\nA.\n\n[](a.md)\n"),
    ])
  func acceptsNot(_ name: String, _ text: String) async throws {
    let made = try await Self.workspace(text).checkAll()
    #expect(made.findings.map(\.code) == [.linkEmpty, .allowanceUnused])
    #expect(made.acceptedInArticles == 0)
  }

  @Test(
    "a malformed comment is reported and accepts nothing",
    arguments: [
      ("<!-- kanon:allow link-empty -->", "gives no reason"),
      ("<!-- kanon:allow link-empty because -->", "gives no reason"),
      ("<!-- kanon:allow because x -->", "names no finding"),
      ("<!-- kanon:allow link-emty because x -->", "no diagnostic is called 'link-emty'"),
      ("<!-- kanon:allow K701 K702 because x -->", "'K701 K702' is not one name"),
      ("<!-- kanon:alow K701 because x -->", "'kanon:alow' is no allowance"),
      ("<!-- kanon:allow allowance-unused because x -->", "cannot be allowed"),
    ])
  func malformed(_ comment: String, _ message: String) async throws {
    let made = try await Self.workspace("# Start\n\n\(comment)\nSe [](a.md).\n").checkAll()
    #expect(made.findings.map(\.code).contains(.linkEmpty))
    let invalid = try #require(made.findings.first { $0.code == .allowanceInvalid })
    #expect(invalid.message.contains(message), "\(invalid.message)")
  }

  @Test("a comment without an end, or without a block behind it, is reported")
  func unfinished() async throws {
    for text in [
      "# Start\n\n<!-- kanon:allow K701 because x\n",
      "# A\n\n<!-- kanon:allow K701 because x -->\n",
    ] {
      let made = try await Self.workspace(text).checkAll()
      #expect(made.findings.contains { $0.code == .allowanceInvalid })
    }
  }

  @Test("one of several names that nothing needs is reported alone")
  func partlyUnused() async throws {
    let made = try await Self.workspace(
      "# Start\n\n<!-- kanon:allow K701, role-missing because x -->\nSe [](a.md).\n"
    ).checkAll()
    #expect(made.findings.map(\.subject) == ["role-missing"])
    #expect(made.acceptedInArticles == 1)
  }

  @Test("thousands of comments above one block are read in a moment", .timeLimit(.minutes(10)))
  func many() async throws {
    let comment = "<!-- kanon:allow K701 because x -->\n\n"
    let text = String(repeating: comment, count: 4000) + "\nSe [](a.md).\n"
    let workspace = try Self.workspace("# Start\n\n" + text)
    try workspace.write("severity: {allowance-unused: \"off\"}\n", to: "kanon.yaml")
    #expect(try await workspace.checkAll().acceptedInArticles == 1)
  }

  @Test("text in code that looks like an allowance is none")
  func code() async throws {
    let made = try await Self.workspace(
      "# Start\n\n```\n<!-- kanon:allow x -->\n```\n\n`<!-- kanon:allow y -->`\n"
    ).checkAll()
    #expect(made.findings.isEmpty)
  }

  @Test("an allowance of kanon.yaml by fingerprint ends when the words change")
  func fingerprint() async throws {
    let workspace = try Self.workspace("# Start\n\nSe [](a.md).\n")
    let finding = try #require(try await workspace.checkAll().findings.first)
    try workspace.write(
      "allow:\n  - name: link-empty\n    fingerprint: \"\(finding.fingerprint)\"\n    reason: x\n",
      to: "kanon.yaml")
    #expect(try await workspace.checkAll().findings.isEmpty)
    try workspace.write("# Start\n\nMer.\n\nSe [](b.md).\n", to: "sv-SE/start.md")
    let codes = try await workspace.checkAll().findings.map(\.code)
    #expect(codes.contains(.linkEmpty) && codes.contains(.allowanceUnused))
  }
}
