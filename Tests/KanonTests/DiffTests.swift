import Foundation
import KanonModel
import KanonReports
import Testing

@testable import Kanon

@Suite("Diff") struct DiffTests {
  @Test("two locales of a workspace are compared, all articles or those named")
  func locales() async throws {
    let folder = try VersionedWorkspace()
    let all = try await folder.diff("hu-HU", "sv-SE")
    #expect(all.map(\.article) == ["guide.md", "only-swedish.md"])
    #expect(all[0].messages == ["role sales-agent became global-admin"])
    #expect(all[1].messages == ["the whole article was added"])
    let one = try await folder.diff("hu-HU", "sv-SE", named: ["guide.md"])
    #expect(one.map(\.article) == ["guide.md"])
  }

  @Test("two files are compared, each in the locale that it states or lies in")
  func files() async throws {
    let folder = try VersionedWorkspace()
    let comparisons = try await folder.diff(
      folder.path("hu-HU/guide.md"), folder.path("sv-SE/guide.md"))
    #expect(comparisons.map(\.messages) == [["role sales-agent became global-admin"]])
    #expect(comparisons[0].left.locale == LanguageTag("hu-HU"))
    #expect(comparisons[0].right.locale == LanguageTag("sv-SE"))
  }

  @Test(
    "a locale at two revisions is compared, and the source at these revisions decides the cause")
  func revisions() async throws {
    let folder = try VersionedWorkspace()
    try folder.commit("first")
    try folder.write("sv-SE/guide.md", "**Lämpliga roller:** Säljare\n")
    try folder.commit("the translation changes alone")
    try folder.write("sv-SE/guide.md", "**Lämpliga roller:** Global administratör\n")
    try folder.write("en-US/guide.md", "**Appropriate roles**: Global admin\n\nNew.\n")
    try folder.commit("source and translation change")

    let alone = try await folder.diff("sv-SE@HEAD~2", "sv-SE@HEAD~1")
    #expect(alone.map(\.article) == ["guide.md", "only-swedish.md"])
    #expect(alone[0].messages == ["role global-admin became sales-agent"])
    #expect(alone[0].changes.map(\.cause) == [.translation])
    #expect(alone[1].messages == [])

    let both = try await folder.diff("sv-SE@HEAD~1", "sv-SE@main", named: ["guide.md"])
    #expect(both[0].messages == ["role sales-agent became global-admin"])
    #expect(both[0].changes.map(\.cause) == [.source])
    #expect(both[0].right.name == "sv-SE/guide.md@main")
  }

  @Test("files on the disk are compared with what git keeps")
  func workingTree() async throws {
    let folder = try VersionedWorkspace()
    try folder.commit("first")
    try folder.write("sv-SE/guide.md", "**Lämpliga roller:** Säljare\n")
    try folder.remove("sv-SE/only-swedish.md")
    let comparisons = try await folder.diff("sv-SE@HEAD", "sv-SE")
    #expect(
      comparisons.map(\.messages) == [
        ["role global-admin became sales-agent"], ["the whole article is gone"],
      ])
    #expect(try await folder.diff("hu-HU@HEAD", "hu-HU").flatMap(\.changes).isEmpty)
  }

  @Test(
    "what cannot be compared is refused with what to do",
    arguments: [
      (["sv-SE", "sv-SE"], "both sides are the same"),
      (["sv-SE", "fr-FR"], "there is no folder for the locale fr-FR"),
      (["sv-SE@", "sv-SE"], "there is no revision behind the '@'"),
      (["nowhere.md", "sv-SE"], "there is no such file, and this is no locale"),
      (["sv-SE@nowhere", "sv-SE"], "git knows no revision 'nowhere' here"),
      (["sv-SE@--help", "sv-SE"], "git knows no revision '--help' here"),
      (["sv-SE", "hu-HU", "other.md"], "neither side has an article of this path"),
    ])
  func refusals(arguments: [String], message: String) async throws {
    let folder = try VersionedWorkspace()
    try folder.commit("first")
    let error = await #expect(throws: WorkspaceError.self) {
      try await folder.diff(arguments[0], arguments[1], named: Array(arguments.dropFirst(2)))
    }
    #expect(error?.message == message)
    #expect(error?.help.isEmpty == false)
  }

  @Test("a revision outside of a repository, and a missing git, are said to be so")
  func noRepository() async throws {
    let folder = try VersionedWorkspace()
    let outside = await #expect(throws: WorkspaceError.self) {
      try await folder.diff("sv-SE@HEAD", "sv-SE")
    }
    #expect(outside?.message.hasPrefix("this is not in a git repository: ") == true)
    let missing = #expect(throws: WorkspaceError.self) {
      try GitRepository(at: folder.folder, searching: "/nowhere")
    }
    #expect(missing?.message.hasPrefix("git is not installed") == true)
  }

  @Test("two locales that have a repository each are compared at a revision that both know")
  func repositoryForEachLocale() async throws {
    let folder = try VersionedWorkspace()
    for locale in ["hu-HU", "sv-SE"] { try folder.commit("first", in: locale) }
    try folder.write("sv-SE/guide.md", "**Lämpliga roller:** Säljare\n")
    try folder.commit("second", in: "sv-SE")
    let locales = try await folder.diff("hu-HU@main", "sv-SE@main", named: ["guide.md"])
    #expect(locales.map(\.messages) == [[]])
    let revisions = try await folder.diff("sv-SE@main~1", "sv-SE", named: ["guide.md"])
    #expect(revisions.map(\.messages) == [["role global-admin became sales-agent"]])
  }

  @Test("an article that cannot be read is not taken for one that lost everything")
  func unreadable() async throws {
    let folder = try VersionedWorkspace()
    try folder.write("sv-SE/guide.md", "")
    let comparisons = try await folder.diff("hu-HU", "sv-SE", named: ["guide.md"])
    #expect(
      comparisons.map(\.messages) == [
        ["the article is not compared: sv-SE/guide.md is empty or cannot be parsed"]
      ])
  }

  @Test("no article at all makes a valid JSON document")
  func emptyDocument() throws {
    var text = ""
    ComparisonReport(.json).write([]) { text += $0 }
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    #expect(object?["schema"] as? String == "kanon.diff/1")
    #expect((object?["comparisons"] as? [Any])?.isEmpty == true)
  }
}

extension Comparison {
  fileprivate var messages: [String] { changes.map(\.message) }
}
