import Foundation
import KanonModel
import Testing

@testable import Kanon

/// A small workspace with three locales that can be put into git, in a folder of its own, which goes away with
/// the value.
final class VersionedWorkspace {
  let folder: Folder

  init() throws {
    let path = NSTemporaryDirectory() + "kanon-\(UUID().uuidString)"
    folder = Folder(path)
    try write("en-US/guide.md", "**Appropriate roles**: Global admin\n")
    try write("hu-HU/guide.md", "**Megfelelő szerepkörök:** Értékesítési ügynök\n")
    try write("sv-SE/guide.md", "**Lämpliga roller:** Global administratör\n")
    try write("sv-SE/only-swedish.md", "Text.\n")
    try write(
      "terms/terms.yaml",
      """
      roles:
        global-admin: {definition: "Manages everything."}
        sales-agent: {definition: "Sells."}
      """)
    for (tag, label, admin, agent) in [
      ("en-US", "Appropriate roles", "Global admin", "Sales agent"),
      ("hu-HU", "Megfelelő szerepkörök", "Globális rendszergazda", "Értékesítési ügynök"),
      ("sv-SE", "Lämpliga roller", "Global administratör", "Säljare"),
    ] {
      try write("terms/\(tag).yaml", Self.language(tag, label, admin, agent))
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: folder.path) }

  private static func language(
    _ tag: String, _ label: String, _ admin: String, _ agent: String
  ) -> String {
    """
    locale: \(tag)
    labels:
      roles: ["\(label)"]
    roles:
      global-admin: {preferred: "\(admin)"}
      sales-agent: {preferred: "\(agent)"}
    """
  }

  func path(_ file: String) -> String { folder.path(of: file) }

  func write(_ file: String, _ text: String) throws {
    let url = URL(fileURLWithPath: path(file))
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func remove(_ file: String) throws { try FileManager.default.removeItem(atPath: path(file)) }

  /// Puts all files of a folder into a commit, in a repository that is made if there is none.
  func commit(_ message: String, in part: String = ".") throws {
    let place = folder.appending(part)
    if !place.holds(".git") { try git(place, "init", "--quiet", "--initial-branch=main") }
    try git(place, "add", "--all")
    try git(
      place, "-c", "user.name=Test", "-c", "user.email=test@example.com", "-c",
      "commit.gpgsign=false",
      "commit", "--quiet", "--no-verify", "--message", message)
  }

  private func git(_ place: Folder, _ arguments: String...) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["git", "-C", place.path] + arguments
    process.environment = ProcessInfo.processInfo.environment.filter {
      !$0.key.hasPrefix("GIT_")
    }
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "git \(arguments.joined(separator: " "))")
  }

  func diff(
    _ left: String, _ right: String, named names: [String] = []
  ) async throws -> [Comparison] {
    var options = Workspace.Options()
    options.root = folder.path
    return try await compareVersions(left, right, named: names, options)
  }
}

/// Compares what two operands name.
func compareVersions(
  _ left: String, _ right: String, named names: [String] = [], _ options: Workspace.Options
) async throws -> [Comparison] {
  let comparer = try VersionComparer(
    VersionOperand(left), VersionOperand(right), named: names, options, jobs: 2)
  let results = Collected<Result<Comparison, WorkspaceError>>()
  await comparer.compare { results.append($0) }
  return try results.elements.map { try $0.get() }
}
