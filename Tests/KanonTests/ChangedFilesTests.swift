import Foundation
import KanonModel
import Testing

@testable import Kanon

/// `kanon check --changed-since`
struct ChangedFilesTests {
  private static func workspace() throws -> VersionedWorkspace {
    let workspace = try VersionedWorkspace()
    for locale in ["en-US", "hu-HU", "sv-SE"] {
      for name in ["one", "two", "three", "gone"] {
        try workspace.write("\(locale)/\(name).md", "# \(name)\n\n[](x.md)\n")
      }
    }
    try workspace.commit("first")
    return workspace
  }

  /// `article locale` of all findings about empty links or absent files that count.
  private static func findings(
    _ workspace: VersionedWorkspace, since revision: String
  ) async throws -> [String] {
    var options = Workspace.Options()
    options.root = workspace.folder.path
    let opened = try Workspace.open(options)
    let changes = try ChangedFiles(since: revision, in: opened)
    let collected = Collected<FindingMaker.Made>()
    await Compiler(opened, jobs: 2).check(
      opened.articles.filter(changes.contains), changes: changes
    ) { collected.append($0) }
    return collected.elements.flatMap(\.findings).filter {
      $0.code == .linkEmpty || $0.code == .articleMissing
    }.map { "\($0.article) \($0.locale?.description ?? "")" }.sorted()
  }

  @Test("nothing changed, nothing counts")
  func nothing() async throws {
    #expect(try await Self.findings(Self.workspace(), since: "HEAD") == [])
  }

  @Test("committed, uncommitted, new and removed files count; a changed source in all locales")
  func changes() async throws {
    let workspace = try Self.workspace()
    try workspace.write("sv-SE/one.md", "# one\n\nNy.\n\n[](x.md)\n")
    try workspace.commit("second")
    try workspace.write("en-US/two.md", "# two\n\nNew.\n\n[](x.md)\n")
    try workspace.write("hu-HU/åäö new.md", "# three\n\n[](x.md)\n")
    try workspace.remove("sv-SE/gone.md")
    #expect(
      try await Self.findings(workspace, since: "main~1") == [
        "gone.md sv-SE", "one.md sv-SE", "two.md en-US", "two.md hu-HU", "two.md sv-SE",
        "åäö new.md hu-HU",
      ])
    #expect(
      try await Self.findings(workspace, since: "HEAD") == [
        "gone.md sv-SE", "two.md en-US", "two.md hu-HU", "two.md sv-SE", "åäö new.md hu-HU",
      ])
  }

  @Test("every locale may have a repository of its own")
  func several() async throws {
    let workspace = try VersionedWorkspace()
    for locale in ["en-US", "hu-HU", "sv-SE"] {
      try workspace.write("\(locale)/one.md", "# one\n\n[](x.md)\n")
      try workspace.commit("first", in: locale)
    }
    try workspace.write("hu-HU/one.md", "# one\n\nA.\n\n[](x.md)\n")
    #expect(try await Self.findings(workspace, since: "HEAD") == ["one.md hu-HU"])
  }

  @Test("a revision that git does not know, and articles that git does not keep, are errors")
  func errors() throws {
    var options = Workspace.Options()
    let workspace = try Self.workspace()
    options.root = workspace.folder.path
    let opened = try Workspace.open(options)
    let unknown = #expect(throws: WorkspaceError.self) {
      try ChangedFiles(since: "nowhere", in: opened)
    }
    #expect(unknown?.message == "git knows no revision 'nowhere' here")
    let plain = try VersionedWorkspace()
    options.root = plain.folder.path
    let outside = try Workspace.open(options)
    let none = #expect(throws: WorkspaceError.self) { try ChangedFiles(since: "HEAD", in: outside) }
    #expect(none?.message == "the articles are in no git repository")
  }
}
