import Foundation
import Kanon
import KanonModel
import Testing

/// What `kanon init` finds and writes.
struct FolderSurveyTests {
  private static let original = "---\ntitle: Prices\n---\n# Prices\n"
  private static let translated =
    "---\ntitle: Priser\nms.openlocfilehash: 1161d5bcb345e368348c535a7211f0d353c5a471\n---\n# Priser\n"

  private static func survey(_ files: [(path: String, text: String)]) throws -> (
    FolderSurvey, TemporaryWorkspace
  ) {
    let workspace = try TemporaryWorkspace(files)
    return (try FolderSurvey(Folder(workspace.folder.path)), workspace)
  }

  @Test(
    "locale folders are found in any spelling",
    arguments: [
      ("sv-SE", "sv-SE"), ("sv-se", "sv-SE"), ("sv_SE", "sv-SE"), ("zh-hant-tw", "zh-Hant-TW"),
      ("es-419", "es-419"),
    ])
  func spellings(_ folder: String, _ tag: String) throws {
    let (survey, _) = try Self.survey([(path: "\(folder)/prices.md", text: Self.original)])
    #expect(survey.locales.map(\.tag.description) == [tag])
    #expect(survey.locales.map(\.folder) == [folder])
  }

  @Test(
    "folders that only look like locales are left out",
    arguments: ["docs", "web-site", "src", "my-notes", "en"])
  func others(_ folder: String) throws {
    let (survey, _) = try Self.survey([
      (path: "sv-SE/prices.md", text: Self.original), (path: "\(folder)/a.md", text: ""),
    ])
    #expect(survey.locales.map(\.folder) == ["sv-SE"])
  }

  @Test("a folder without articles is no locale, and a folder without locales is a fault")
  func nothing() throws {
    #expect(throws: WorkspaceError.self) {
      try Self.survey([(path: "sv-SE/readme.txt", text: "")])
    }
  }

  @Test("the source is the locale whose articles name no source version")
  func source() throws {
    let (survey, _) = try Self.survey([
      (path: "en-US/a.md", text: Self.translated), (path: "sv-SE/a.md", text: Self.original),
    ])
    #expect(survey.source?.description == "sv-SE")
  }

  @Test("where several could be the source, en-US is")
  func englishFirst() throws {
    let (survey, _) = try Self.survey([
      (path: "de-DE/a.md", text: Self.original), (path: "en-US/a.md", text: Self.original),
    ])
    #expect(survey.source?.description == "en-US")
  }

  @Test("translations alone have no source")
  func noSource() throws {
    let (survey, _) = try Self.survey([(path: "sv-SE/a.md", text: Self.translated)])
    #expect(survey.source == nil)
    #expect(StarterConfiguration(survey).text.contains("\n# source: en-US\n"))
  }

  @Test("what a locale lacks and adds is known")
  func differences() throws {
    let (survey, _) = try Self.survey([
      (path: "en-US/a.md", text: Self.original), (path: "en-US/b.md", text: Self.original),
      (path: "sv-SE/b.md", text: Self.translated), (path: "sv-SE/c/d.md", text: Self.translated),
    ])
    #expect(survey.missing(in: survey.locales[1]) == ["a.md"])
    #expect(survey.additional(in: survey.locales[1]) == ["c/d.md"])
  }

  @Test("a locale that the termbase does not know is named")
  func unknownLocale() throws {
    let (survey, _) = try Self.survey([
      (path: "en-US/a.md", text: Self.original), (path: "is-IS/a.md", text: Self.translated),
    ])
    #expect(survey.unknownToTermbase.map(\.description) == ["is-IS"])
  }

  @Test("locale folders one level down are found, and what is written opens")
  func below() async throws {
    let (survey, workspace) = try Self.survey([
      (path: "articles/en-US/a.md", text: Self.original),
      (path: "articles/sv-se/a.md", text: Self.translated),
      (path: "tools/en-US/a.md", text: Self.original),
    ])
    #expect(survey.articles == "articles")
    try StarterConfiguration(survey).write(overwrites: false)
    let opened = try workspace.open()
    #expect(opened.locales.map(\.description) == ["en-US", "sv-SE"])
    #expect(opened.articles.map(\.path) == ["a.md"])
  }

  @Test("repositories of one locale each are found, and what is written opens")
  func repositories() async throws {
    let (survey, workspace) = try Self.survey([
      (path: "docs-pr.en-us/README.md", text: ""),
      (path: "docs-pr.en-us/portal/a.md", text: Self.original),
      (path: "docs-pr.en-us/portal/b.md", text: Self.original),
      (path: "docs-pr.hu-hu/portal/a.md", text: Self.translated),
      (path: "docs-pr.hu-hu/portal/c/d.md", text: Self.translated),
    ])
    #expect(survey.locales.map(\.folder) == ["docs-pr.en-us/portal", "docs-pr.hu-hu/portal"])
    try StarterConfiguration(survey).write(overwrites: false)
    let opened = try workspace.open()
    #expect(opened.locales.map(\.description) == ["en-US", "hu-HU"])
    #expect(opened.sourceLocale?.description == "en-US")
    #expect(opened.articles.map(\.path) == ["a.md", "b.md", "c/d.md"])
    #expect(opened.articles[0].files.map(\.path).last == "docs-pr.hu-hu/portal/a.md")
  }

  @Test("a configuration is not written over unless asked for")
  func overwriting() throws {
    let (survey, workspace) = try Self.survey([(path: "sv-SE/a.md", text: Self.original)])
    let starter = StarterConfiguration(survey)
    try starter.write(overwrites: false)
    try workspace.write("source: de-DE\n", to: "kanon.yaml")
    #expect(throws: WorkspaceError.self) { try workspace.open() }
    try workspace.write(Self.original, to: "de-DE/a.md")
    #expect(throws: WorkspaceError.self) { try starter.write(overwrites: false) }
    #expect(try workspace.open().sourceLanguage.description == "de-DE")
    try starter.write(overwrites: true)
    #expect(try workspace.open().sourceLanguage.description == "sv-SE")
  }

  @Test("a locale whose folder is not there is a fault")
  func missingFolder() throws {
    let workspace = try TemporaryWorkspace([
      (path: "sv-SE/a.md", text: Self.original),
      (path: "kanon.yaml", text: "locales:\n  sv-SE: sv-SE\n  hu-HU: hungarian\n"),
    ])
    #expect(throws: WorkspaceError.self) { try workspace.open() }
  }
}
