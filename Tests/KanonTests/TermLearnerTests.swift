import Foundation
import KanonExchange
import KanonModel
import Testing

@testable import Kanon

@Suite struct TermLearnerTests {
  private static let statements: [BilingualWorkspace.Statement] = [
    (
      "Appropriate roles: Shop lead | Wheel builder",
      "Passande roller: Verkstadschef | Hjulbyggare"
    ),
    (
      "Appropriate roles: Wheel builder | Till keeper",
      "Passande roller: Hjulbyggare | Kassör"
    ),
    (
      "Appropriate roles: Shop lead | Till keeper",
      "Passande roller: Verkstadschef | Kassör"
    ),
    (
      "Appropriate roles: Shop lead | Wheel builder",
      "Passande roller: Verkstadschef | Hjulbyggare"
    ),
  ]
  private static let edited = """
    # Ours.
    locale: sv-SE
    roles:
      # The members chose this one.
      wheel-builder: {preferred: Ekrare, admitted: [Hjulbyggare]}   # old word
      till-keeper:
        deprecated: [Verkstadschef]

    """

  private static func text(_ workspace: BilingualWorkspace, _ name: String) throws -> String {
    try String(contentsOfFile: workspace.terms + "/" + name, encoding: .utf8)
  }

  @Test func `A new locale gets a file, and the folder its patterns`() async throws {
    let workspace = try BilingualWorkspace(Self.statements)
    let learned = try await workspace.learn()
    let update = try learned.update(of: workspace.terms, workspace.options)
    #expect(
      update.changes.map(\.path).map { $0.split(separator: "/").last } == [
        "sv-SE.yaml", "statements.yaml",
      ])
    #expect(update.changes.first?.new == learned.text)
    try update.write()
    let termbase = try Workspace.open(workspace.options).termbase
    let tag = try #require(LanguageTag("sv-SE"))
    let swedish = try #require(termbase.languages[tag])
    #expect(swedish.labels[.roles] == ["Passande roller"])
    let preferred = swedish.designations.filter { $0.status == .preferred }.map {
      "\($0.concept): \($0.text)"
    }
    #expect(
      preferred.sorted() == [
        "shop-lead: Verkstadschef", "till-keeper: Kassör", "wheel-builder: Hjulbyggare",
      ])
    #expect(
      termbase.patterns.first.map { "\($0.articles) \($0.concepts.map(\.description))" }
        == "2 [\"shop-lead\", \"wheel-builder\"]")
  }

  @Test func `What a person wrote stays, and what contradicts it is listed`() async throws {
    let workspace = try BilingualWorkspace(
      Self.statements, terms: [("sv-SE.yaml", Self.edited)])
    let update = try await workspace.learn().update(of: workspace.terms, workspace.options)
    #expect(
      update.conflicts.map(\.description) == [
        "sv-SE: 'Verkstadschef' was proposed for shop-lead and is deprecated for till-keeper"
      ])
    #expect(try Self.text(workspace, "sv-SE.yaml") == Self.edited)
    try update.write()
    let written = try Self.text(workspace, "sv-SE.yaml")
    for line in Self.edited.split(separator: "\n") { #expect(written.contains(line)) }
    #expect(written.contains("preferred: Kassör"))
    #expect(!written.contains("preferred: Hjulbyggare"))
  }

  @Test func `Learning once more changes nothing`() async throws {
    let workspace = try BilingualWorkspace(
      Self.statements, terms: [("sv-SE.yaml", Self.edited)])
    try await workspace.learn().update(of: workspace.terms, workspace.options).write()
    let again = try await workspace.learn().update(of: workspace.terms, workspace.options)
    #expect(again.changes.map(\.summary) == [])
  }

  @Test func `A termbase that lacks a concept that was learned is not written`() async throws {
    let workspace = try BilingualWorkspace(Self.statements)
    let learned = try await workspace.learn()
    try workspace.temporary.write(
      "roles:\n  shop-lead: {definition: Runs the shop.}\n", to: "other/concepts.yaml")
    let other = workspace.temporary.folder.path + "/other"
    let error = #expect(throws: ConfigurationError.self) {
      try learned.update(of: other, workspace.options)
    }
    #expect(error?.description.contains("is not among the roles") == true)
  }

  @Test func `A folder of nothing but patterns adds to the termbase that comes with Kanon`() throws
  {
    let workspace = try TemporaryWorkspace([
      (
        "terms/statements.yaml",
        "statements:\n  roles:\n    - {articles: 41, names: [global-admin, sales-agent]}\n"
      ),
      ("en-US/a.md", "# A\n"),
    ])
    let termbase = try workspace.open().termbase
    #expect(termbase.patterns.map(\.articles) == [41])
    #expect(termbase.languages[.defaultSource] != nil)
    #expect(termbase.concepts.count > 2)
  }

  @Test func `Patterns beside concepts leave the termbase alone`() throws {
    let workspace = try TemporaryWorkspace([
      ("terms/concepts.yaml", BilingualWorkspace.concepts),
      (
        "terms/statements.yaml",
        "statements:\n  roles:\n    - {articles: 3, names: [shop-lead, till-keeper]}\n"
      ),
      ("en-US/a.md", "# A\n"),
    ])
    let termbase = try workspace.open().termbase
    #expect(termbase.concepts.count == 4)
    #expect(termbase.languages.isEmpty)
  }
}
