import Foundation
import KanonModel
import KanonReports
import Testing

@testable import Kanon

/// `kanon fix`
struct FixerTests {
  private static func fix(
    _ workspace: TemporaryWorkspace, _ names: Set<DiagnosticCode> = []
  ) async throws -> (files: [Fixer.FixedFile], leftOut: Int) {
    let opened = try workspace.open()
    let fixer = Fixer(opened, names: names, jobs: 2)
    let outcomes = Collected<Fixer.Outcome>()
    await fixer.fix(opened.articles) { outcomes.append($0) }
    return (
      outcomes.elements.flatMap(\.files), outcomes.elements.reduce(0) { $0 + $1.leftOut }
    )
  }

  private static let english =
    "---\ntitle: A\n---\n# A\n\n**Appropriate roles**: Global admin | Sales agent\n\nText.\n"

  private static func swedish(_ statement: String) -> String {
    "---\ntitle: A\n---\n# A\n\n\(statement)\n\nText [](b.md).\n"
  }

  @Test(
    "broken marks of alerts and links are put together again",
    arguments: [
      (
        "> [!NOTE]\n> Read [the page](b.md).", "> [!Obs]\n> Läs [sidan](b.md).",
        "> [!NOTE]\n> Läs [sidan](b.md)."
      ),
      ("> [!WARNING]\n> Stop.", "> [!NOTE]\n> Stanna.", "> [!WARNING]\n> Stanna."),
      ("Read [the page](b.md).", "Läs [sidan] (b.md).", "Läs [sidan](b.md)."),
    ])
  func marks(_ source: String, _ wrong: String, _ right: String) async throws {
    let head = "---\ntitle: A\n---\n"
    let workspace = try TemporaryWorkspace([
      ("en-US/a.md", head + source + "\n"), ("sv-SE/a.md", head + wrong + "\n"),
    ])
    let file = try #require(try await Self.fix(workspace).files.first)
    #expect(String(decoding: file.new, as: UTF8.self) == head + right + "\n")
  }

  @Test(
    "a name that is cut short or untranslated is written out, and stray separators go",
    arguments: [
      (
        "**Lämpliga roller**: Globala | Försäljningsagent",
        "**Lämpliga roller**: Global administratör | Försäljningsagent"
      ),
      (
        "**Lämpliga roller:** Global admin | Försäljningsagent",
        "**Lämpliga roller:** Global administratör | Försäljningsagent"
      ),
      (
        "**Lämpliga roller**: Global administratör | | Försäljningsagent",
        "**Lämpliga roller**: Global administratör | Försäljningsagent"
      ),
      (
        "**Lämpliga roller**: Global administratör || Försäljningsagent |",
        "**Lämpliga roller**: Global administratör | Försäljningsagent"
      ),
      (
        "**Lämpliga roller**: | Global administratör | Försäljningsagent",
        "**Lämpliga roller**: Global administratör | Försäljningsagent"
      ),
    ])
  func statements(_ wrong: String, _ right: String) async throws {
    let workspace = try TemporaryWorkspace([
      ("en-US/a.md", Self.english), ("sv-SE/a.md", Self.swedish(wrong)),
    ])
    let file = try #require(try await Self.fix(workspace).files.first)
    #expect(String(decoding: file.new, as: UTF8.self) == Self.swedish(right))
  }

  @Test(
    "what is not certain stays",
    arguments: [
      // Text slid across the pipes: replacing one slot would leave the rest of its name in another.
      "**Lämpliga roller**: Globala | | administratör Försäljningsagent",
      // Markup inside of the name.
      "**Lämpliga roller**: Glo**bala** | Försäljningsagent",
      "**Lämpliga roller**: Global&#97; | Försäljningsagent",
    ])
  func uncertain(_ statement: String) async throws {
    let workspace = try TemporaryWorkspace([
      ("en-US/a.md", Self.english), ("sv-SE/a.md", Self.swedish(statement)),
    ])
    #expect(try await Self.fix(workspace).files.isEmpty)
  }

  @Test(
    "every byte outside of the edits stays: byte order mark, line ends, a missing last one",
    arguments: [
      ("\u{FEFF}", "\r\n", "\r\n"), ("", "\r\n", ""), ("\u{FEFF}", "\n", ""),
      ("", "\n", "\n\n \t\n"),
    ])
  func bytes(_ mark: String, _ end: String, _ last: String) async throws {
    func article(_ role: String) -> String {
      mark
        + [
          "---", "title: A  ", "---", "# A", "",
          "**Lämpliga roller**: \(role) | Försäljningsagent  ", "", "\u{A0}Sist\t",
        ]
        .joined(separator: end) + last
    }
    let workspace = try TemporaryWorkspace([
      ("en-US/a.md", Self.english), ("sv-SE/a.md", article("Globala")),
    ])
    let opened = try workspace.open()
    let file = try #require(try await Self.fix(workspace).files.first)
    #expect(file.new == Array(article("Global administratör").utf8))
    let place = workspace.folder.appending(path: "sv-SE/a.md")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: place.path)
    try Fixer(opened, names: [], jobs: 1).write(file)
    #expect(Array(try Data(contentsOf: place)) == file.new)
    #expect(
      try FileManager.default.attributesOfItem(atPath: place.path)[.posixPermissions] as? Int
        == 0o640)
    #expect(try await workspace.checkAll().findings.isEmpty)
    #expect(try await Self.fix(workspace).files.isEmpty)
  }

  @Test(
    "an empty link takes the title of what it leads to, in its own locale",
    arguments: [
      ("[](b.md)", "[Prislista \\[ny\\]](b.md)"), ("[](./b.md)", "[Prislista \\[ny\\]](./b.md)"),
      ("[](b.md?view=x)", "[Prislista \\[ny\\]](b.md?view=x)"),
      ("[](b.md#rabatt-för-alla)", "[Rabatt för alla](b.md#rabatt-för-alla)"),
      ("[](b.md#discount)", "[Rabatt för alla](b.md#discount)"),
      ("[](sub/c.md)", "[Utan rubrik](sub/c.md)"),
      ("[](#slut)", "[Slut](#slut)"),
    ])
  func titles(_ wrong: String, _ right: String) async throws {
    let workspace = try Self.linked(wrong)
    let fixed = try await Self.fix(workspace)
    #expect(
      fixed.files.map { String(decoding: $0.new, as: UTF8.self) } == [
        "# A\n\nSe \(right).\n\n## Slut\n"
      ])
  }

  @Test(
    "a link keeps its empty text where no title is certain",
    arguments: [
      "[](https://learn.microsoft.com/b.md)", "[](/b.md)", "[](missing.md)", "[](b.md#missing)",
      "[](../b.md)", "[](b.html)", "[](only-english.md)",
    ])
  func noTitle(_ link: String) async throws {
    #expect(try await Self.fix(try Self.linked(link)).files.isEmpty)
  }

  private static func linked(_ link: String) throws -> TemporaryWorkspace {
    try TemporaryWorkspace([
      ("en-US/a.md", "# A\n\nSee it.\n\n## End\n"), ("en-US/b.md", "# Prices\n\n## Discount\n"),
      ("en-US/only-english.md", "# Only\n"),
      ("sv-SE/a.md", "# A\n\nSe \(link).\n\n## Slut\n"),
      (
        "sv-SE/b.md",
        "---\ntitle: B\n---\n# Prislista [ny]\n\n## <a name=\"discount\"></a>Rabatt för alla\n"
      ),
      ("sv-SE/sub/c.md", "---\ntitle: Utan rubrik\n---\nText.\n"),
    ])
  }

  @Test("only findings of the names that are asked for are mended, and none that is accepted")
  func chosen() async throws {
    let text = "# A\n\n**Lämpliga roller**: Globala | Försäljningsagent\n\n[](a.md)\n"
    let workspace = try TemporaryWorkspace([("en-US/a.md", Self.english), ("sv-SE/a.md", text)])
    let fixed = try await Self.fix(workspace, [.linkEmpty])
    #expect(fixed.files.flatMap(\.fixes).map(\.code) == [.linkEmpty])
    try workspace.write(
      "allow:\n  - {name: link-empty, reason: x}\nseverity: {role-truncated: \"off\"}\n",
      to: "kanon.yaml")
    #expect(try await Self.fix(workspace).files.isEmpty)
  }

  @Test("a program reads a difference that git applies, line ends and all")
  func difference() throws {
    let text = FixDifference(palette: .plain, isVerbatim: true).text(
      "sv-SE/a.md", old: Array("one\r\ntwo".utf8), new: Array("one\r\n2".utf8))
    #expect(
      text == """
        --- a/sv-SE/a.md
        +++ b/sv-SE/a.md
        @@ -1,2 +1,2 @@
         one\r
        -two
        \\ No newline at end of file
        +2
        \\ No newline at end of file

        """)
  }
}
