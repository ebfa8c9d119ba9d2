import Foundation
import KanonModel
import KanonTestSupport
import Testing

@testable import Kanon

/// Workspaces whose every file holds its source as well.
@Suite struct BilingualWorkspaceTests {
  /// A segment as bilingual files write it.
  private static func segment(_ target: String, _ source: String) -> String {
    "<span data-ttu-id=\"f00-1\">\(target)</span>"
      + "<span class=\"sxs-lookup\"><span data-stu-id=\"f00-1\">\(source)</span></span>"
  }

  /// A bilingual article with a statement of roles.
  private static func article(
    _ target: String, _ source: String, date: String = "01/02/2030", heading: String = "Kites"
  ) -> String {
    """
    ---
    title: Drakar
    ms.date: \(date)
    ms.openlocfilehash: 0123456789012345678901234567890123456789
    ---
    # <a name="kites"></a>\(segment("Drakar", heading))

    \(segment(target, source))

    """
  }

  private static let roles = "**Appropriate roles**: Global admin | Sales agent"
  private static let swedish = "**Lämpliga roller**: Global administratör | Försäljningsagent"
  private static let german = "**Geeignete Rollen**: Globaler Administrator | Vertriebsmitarbeiter"

  /// The bilingual articles of a workspace lie in a folder beside its own.
  private static func open(
    _ workspace: TemporaryWorkspace, _ adjust: (inout Workspace.Options) -> Void = { _ in }
  ) throws -> Workspace {
    var options = Workspace.Options()
    options.root = workspace.folder.path
    options.bilingual = workspace.folder.appending(path: "both").path
    adjust(&options)
    return try Workspace.open(options)
  }

  private static func findings(_ workspace: Workspace) async -> [Finding] {
    let checked = Collected<FindingMaker.Made>()
    await Compiler(workspace, jobs: 1).check(workspace.articles) { checked.append($0) }
    return checked.elements.flatMap(\.findings)
  }

  @Test func `The source side is the source, and the translation was made from it`() throws {
    let files = try TemporaryWorkspace([
      ("both/sv-SE/deep/kites.md", Self.article(Self.swedish, Self.roles)),
      ("en-US/other.md", "# Other\n"),
    ])
    let workspace = try Self.open(files)
    #expect(workspace.isBilingual)
    #expect(workspace.locales.map(\.description) == ["en-US", "sv-SE"])
    #expect(workspace.articles.map(\.path) == ["deep/kites.md"])
    let outcome = Pipeline(workspace).read(try #require(workspace.articles.first))
    #expect(outcome.units.count == 1)
    let source = try #require(outcome.article.source)
    #expect(
      String(decoding: source.version.syntax.source.bytes, as: UTF8.self)
        == "# Kites\n\n\(Self.roles)\n")
    let translation = try #require(outcome.article.translations.first)
    #expect(translation.attestation.provenance.freshness == .current)
    #expect(
      translation.attestation.mentions(.roles).map { $0.concept?.description }
        == ["global-admin", "sales-agent"])
  }

  /// The mark is where the finding begins and ends, in the file as it lies on disk.
  @Test(
    arguments: [
      (
        "a role that is missing", "**⟦Lämpliga roller**: Global administratör⟧",
        "**Appropriate roles**: Global admin | Sales agent", DiagnosticCode.roleMissing
      ),
      (
        "a role that became another",
        "**Lämpliga roller**: Global administratör | ⟦Administratörsagent⟧",
        "**Appropriate roles**: Global admin | Sales agent", DiagnosticCode.roleChanged
      ),
      (
        "a role that was added", "**Lämpliga roller**: ⟦Försäljningsagent⟧ | Global administratör",
        "**Appropriate roles**: Global admin", DiagnosticCode.roleAdded
      ),
    ] as [(String, String, String, DiagnosticCode)])
  func `A finding has its place in the bilingual file`(
    name: String, target: String, source: String, code: DiagnosticCode
  ) async throws {
    let marked = Marked(Self.article(target, source))
    let files = try TemporaryWorkspace([("both/sv-SE/kites.md", marked.text)])
    let findings = await Self.findings(try Self.open(files))
    #expect(findings.map(\.code) == [code])
    let excerpt = try #require(findings.first).excerpt
    let file = marked.file("sv-SE/kites.md")
    #expect(excerpt.file == "sv-SE/kites.md")
    #expect(excerpt.start == file.position(at: marked.ranges[0].lower))
    #expect(excerpt.end == file.position(at: marked.ranges[0].upper))
    let highlighted = Array(excerpt.line.utf8)[excerpt.highlight]
    #expect(String(decoding: highlighted, as: UTF8.self) == file.text(marked.ranges[0]))
  }

  @Test func `Each locale is compared with the source that it was made from`() async throws {
    let older = "**Appropriate roles**: Global admin"
    let files = try TemporaryWorkspace([
      ("both/de-DE/kites.md", Self.article("**Geeignete Rollen**: Globaler Administrator", older)),
      ("both/sv-SE/kites.md", Self.article(Self.swedish, Self.roles)),
    ])
    #expect(await Self.findings(try Self.open(files)).isEmpty)

    // The same translations, the sources exchanged.
    try files.write(
      Self.article("**Geeignete Rollen**: Globaler Administrator", Self.roles),
      to: "both/de-DE/kites.md")
    try files.write(Self.article(Self.swedish, older), to: "both/sv-SE/kites.md")
    let findings = await Self.findings(try Self.open(files))
    #expect(
      findings.map { "\($0.locale?.description ?? "-") \($0.code.name)" }
        == ["de-DE role-missing", "sv-SE role-added"])
  }

  /// The heading tells the sources apart.
  @Test(
    arguments: [
      (
        [
          ("de-DE", "Old", "01/01/2030"), ("fr-FR", "New", "01/01/2029"),
          ("sv-SE", "New", "01/01/2028"),
        ], "New"
      ),
      ([("de-DE", "Old", "01/01/2028"), ("sv-SE", "New", "01/01/2030")], "New"),
      ([("de-DE", "New", "01/01/2030"), ("sv-SE", "Old", "01/01/2028")], "New"),
    ] as [([(locale: String, heading: String, date: String)], String)])
  func `The article's source is the one that most translations share, then the latest one`(
    versions: [(locale: String, heading: String, date: String)], expected: String
  ) throws {
    let files = try TemporaryWorkspace(
      versions.map {
        ("both/\($0.locale)/kites.md", Self.article("x", "x", date: $0.date, heading: $0.heading))
      })
    let workspace = try Self.open(files)
    let outcome = Pipeline(workspace).read(try #require(workspace.articles.first))
    #expect(outcome.units.count == versions.count)
    let source = try #require(outcome.article.source).version.syntax.source
    #expect(String(decoding: source.bytes, as: UTF8.self).hasPrefix("# \(expected)\n"))
    #expect(outcome.article.versions.count == versions.count + 1)
  }

  @Test func `Without its source a translation is read alone`() async throws {
    let files = try TemporaryWorkspace([
      ("both/de-DE/kites.md", Self.article(Self.german, "**Appropriate roles**: Billing admin")),
      ("both/sv-SE/kites.md", Self.article(Self.swedish, "**Appropriate roles**: Billing admin")),
    ])
    let workspace = try Self.open(files) { $0.ignoresSource = true }
    #expect(workspace.sourceLocale == nil)
    #expect(workspace.sourceLanguage.description == "en-US")
    #expect(workspace.locales.map(\.description) == ["de-DE", "sv-SE"])
    let outcome = Pipeline(workspace).read(try #require(workspace.articles.first))
    #expect(outcome.article.source == nil)
    #expect(outcome.units.count == 1)
    #expect(
      outcome.article.versions.map { $0.attestation.provenance.freshness } == [.unknown, .unknown])
    let found = await Self.findings(workspace)
    #expect(
      !found.contains {
        $0.code == .roleMissing || $0.code == .roleAdded || $0.code == .roleChanged
      })
  }

  @Test func `Only the locales that are named are read, and the source with them`() throws {
    let files = try TemporaryWorkspace([
      ("both/de-DE/kites.md", Self.article("x", "x")),
      ("both/sv-SE/kites.md", Self.article("x", "x")),
      ("both/en-US/kites.md", "# No bilingual article\n"),
    ])
    let workspace = try Self.open(files) { $0.locales = [LanguageTag("sv-SE")].compactMap(\.self) }
    #expect(workspace.locales.map(\.description) == ["en-US", "sv-SE"])
    #expect(workspace.articles.flatMap(\.files).map(\.path) == ["sv-SE/kites.md"])
    #expect(!workspace.isWhole)
  }

  @Test func `The root's configuration and termbase hold`() async throws {
    let files = try TemporaryWorkspace([
      ("kanon.yaml", "source: sv-SE\nseverity:\n  role-missing: info\n"),
      (
        "both/de-DE/kites.md",
        Self.article("**Geeignete Rollen**: Globaler Administrator", Self.swedish)
      ),
    ])
    let workspace = try Self.open(files)
    #expect(workspace.sourceLocale?.description == "sv-SE")
    #expect(
      await Self.findings(workspace).map { "\($0.code.name) \($0.severity)" } == [
        "role-missing info"
      ])
  }

  @Test(
    arguments: [
      ("none", [], "there is no such folder"), ("empty", [], "there is no locale folder here"),
      ("both", ["fr-FR"], "there is no folder for the locale fr-FR"),
    ] as [(String, [String], String)])
  func `A folder or locale that is not there is said to be so`(
    folder: String, locales: [String], message: String
  ) throws {
    let files = try TemporaryWorkspace([
      ("both/sv-SE/kites.md", "# x\n"), ("empty/read.me", ""),
    ])
    let error = try #require(throws: WorkspaceError.self) {
      try Self.open(files) {
        $0.bilingual = files.folder.appending(path: folder).path
        $0.locales = locales.compactMap { LanguageTag($0) }
      }
    }
    #expect(error.path == files.folder.appending(path: folder).path)
    #expect(error.message == message)
  }

  @Test func `A segment that is not whole is a finding at its line, and the rest is checked`()
    async throws
  {
    let files = try TemporaryWorkspace([
      (
        "both/sv-SE/kites.md",
        Self.article("**Lämpliga roller**: Global administratör", Self.roles)
          + "\n<span data-ttu-id=\"f00-9\">Kö\n"
      )
    ])
    let findings = await Self.findings(try Self.open(files))
    #expect(
      findings.map { "\($0.code.name) \($0.excerpt.start.line):\($0.excerpt.start.column)" }
        == ["role-missing 8:29", "unreadable-file 10:1"])
  }
}
