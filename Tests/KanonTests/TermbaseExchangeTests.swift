import Foundation
import KanonExchange
import KanonModel
import Testing

@testable import Kanon

@Suite struct TermbaseExchangeTests {
  private static let concepts = "roles:\n  admin: {definition: Manages all.}\n"
  private static let swedish = "locale: sv-SE   # ours\nroles:\n  admin:\n    admitted: [Chef]\n"

  /// What an import of a file changes, with the paths relative to the workspace.
  private static func importer(
    _ workspace: TemporaryWorkspace, _ file: String, into: String? = nil
  ) throws -> TermbaseUpdate {
    var options = Workspace.Options()
    options.root = workspace.folder.path
    var importing = TermbaseImporter.Options(
      files: [workspace.folder.appending(path: file).path], workspace: options)
    importing.folder = into.map { workspace.folder.appending(path: $0).path }
    return try TermbaseImporter(importing).update
  }

  private static func text(_ workspace: TemporaryWorkspace, _ path: String) throws -> String {
    try String(contentsOf: workspace.folder.appending(path: path), encoding: .utf8)
  }

  private static let csv = """
    concept,kind,locale,term,status,definition
    admin,roles,sv-SE,Administratör,preferred,
    agent,roles,sv-SE,Säljare,,"Sells: all."
    agent,roles,sv-SE,chef,,
    agent,,nb-NO,Selger,,

    """

  @Test func `An import adds concepts, names and locales, and leaves the rest`() throws {
    let workspace = try TemporaryWorkspace([
      ("terms/concepts.yaml", Self.concepts), ("terms/sv.yaml", Self.swedish), ("a.csv", Self.csv),
    ])
    let importer = try Self.importer(workspace, "a.csv")
    #expect(
      importer.changes.map(\.summary) == ["concepts +1", "roles +1", "roles +2"])
    #expect(importer.conflicts.map(\.designation.text) == ["chef"])
    #expect(try Self.text(workspace, "terms/sv.yaml") == Self.swedish)
    try importer.write()
    #expect(
      try Self.text(workspace, "terms/concepts.yaml")
        == Self.concepts + "  agent:\n    definition: \"Sells: all.\"\n")
    #expect(
      try Self.text(workspace, "terms/sv.yaml") == """
        locale: sv-SE   # ours
        roles:
          admin:
            preferred: Administratör
            admitted: [Chef]
          agent:
            preferred: Säljare

        """)
    #expect(
      try Self.text(workspace, "terms/nb-NO.yaml")
        == "locale: nb-NO\n\nroles:\n  agent:\n    preferred: Selger\n")
    #expect(try Self.importer(workspace, "a.csv").changes.isEmpty)
  }

  @Test func `What is exported comes back in an empty folder whole`()
    throws
  {
    let workspace = try TemporaryWorkspace([
      ("terms/concepts.yaml", Self.concepts), ("terms/sv.yaml", Self.swedish),
    ])
    var options = Workspace.Options()
    options.root = workspace.folder.path
    let exporter = try TermbaseExporter(options)
    for (format, name) in [(ExchangeFormat.tbx, "a.tbx"), (.csv, "a.csv")] {
      try workspace.write(exporter.text(format, style: .dct), to: name)
      let importer = try Self.importer(workspace, name, into: "new-\(format.rawValue)")
      try importer.write()
      #expect(
        try Self.text(workspace, "new-\(format.rawValue)/sv-SE.yaml")
          == "locale: sv-SE\n\nroles:\n  admin:\n    admitted:\n      - Chef\n")
      #expect(
        try Self.text(workspace, "new-\(format.rawValue)/concepts.yaml")
          == "roles:\n  admin:\n    definition: Manages all.\n")
    }
  }

  @Test func `A file that replaces one that comes with Kanon begins with what that one says`()
    throws
  {
    let workspace = try TemporaryWorkspace([
      ("a.csv", "concept,kind,locale,term,status\nglobal-admin,,sv-SE,Överadmin,admitted\n")
    ])
    let importer = try Self.importer(workspace, "a.csv", into: "terms")
    let change = try #require(importer.changes.first)
    #expect(change.path.hasSuffix("/terms/sv-SE.yaml"))
    #expect(change.old.isEmpty)
    #expect(change.new.contains("Global administratör"))
    #expect(change.new.contains("Överadmin"))
    #expect(importer.changes.count == 1)
  }

  @Test func `What cannot be imported says what to do`() throws {
    let workspace = try TemporaryWorkspace([
      ("a.csv", Self.csv), ("b.txt", ""), ("overlay/sv.yaml", "locale: sv-SE\n"),
      ("c.csv", "concept,kind,locale,term,status\nagent,,sv-SE,A,\n"),
      ("broken/concepts.yaml", Self.concepts),
      ("broken/sv.yaml", "locale: sv-SE\nroles:\n  boss: {}\n"),
      ("fine/concepts.yaml", Self.concepts),
      ("d.csv", "concept,kind,locale,term,status\nadmin,products,sv-SE,A,\n"),
    ])
    func message(_ file: String, into: String?) -> String {
      do {
        return try Self.importer(workspace, file, into: into).changes.map(\.summary).joined()
      } catch {
        return "\(error)"
      }
    }
    #expect(message("a.csv", into: nil).contains("--into terms"))
    #expect(message("b.txt", into: "new").contains("--format tbx or csv"))
    #expect(message("a.csv", into: "overlay").contains("import into an empty folder"))
    #expect(message("c.csv", into: "new").contains("c.csv:2:1: nothing says what kind"))
    #expect(message("a.csv", into: "broken").contains("`boss` is not among the roles"))
    #expect(message("d.csv", into: "fine").contains("among the products here and among the roles"))
    #expect(message("none.csv", into: "new").contains("cannot be read"))
  }

  @Test func `Only the chosen locales are exported, and one without a file is a fault`() throws {
    let workspace = try TemporaryWorkspace([
      ("terms/concepts.yaml", Self.concepts), ("terms/sv.yaml", Self.swedish),
      ("terms/de.yaml", "locale: de-DE\nroles:\n  admin: {preferred: Leiter}\n"),
    ])
    var options = Workspace.Options()
    options.root = workspace.folder.path
    options.locales = [try #require(LanguageTag("de-DE"))]
    #expect(
      try TermbaseExporter(options).text(.csv, style: .dca)
        == "concept,kind,locale,term,status,definition\r\n"
        + "admin,roles,de-DE,Leiter,preferred,Manages all.\r\n")
    options.locales = [try #require(LanguageTag("fr-FR"))]
    let error = #expect(throws: WorkspaceError.self) { try TermbaseExporter(options) }
    #expect(error?.help == "found: de-DE, sv-SE")
  }
}
