import Foundation
import Kanon
import KanonModel
import KanonReports

/// Files in a folder of their own, which is removed with the value.
final class TemporaryWorkspace {
  let folder: URL

  init(_ files: [(path: String, text: String)]) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "kanon-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for file in files { try write(file.text, to: file.path) }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func write(_ text: String, to path: String) throws {
    let place = folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: place)
  }

  func open() throws -> Workspace {
    var options = Workspace.Options()
    options.root = folder.path
    return try Workspace.open(options)
  }

  /// All findings, unused allowances among them, and how many the configuration accepted.
  ///
  /// - Parameter past: a folder of the workspace that the articles are compared with, named as it is.
  func check(
    since past: String? = nil
  ) async throws -> (findings: [Finding], accepted: Int, workspace: Workspace) {
    let workspace = try open()
    let past = try past.map { name throws in
      try PastArticles(folder: folder.appending(path: name).path, of: workspace, named: name)
    }
    let compiler = Compiler(workspace, jobs: 1)
    let checked = Collected<FindingMaker.Made>()
    await compiler.check(workspace.articles, since: past) { checked.append($0) }
    let used = checked.elements.reduce(into: Set<Int>()) { $0.formUnion($1.usedAllowances) }
    return (
      checked.elements.flatMap(\.findings) + compiler.unusedAllowances(used).findings,
      checked.elements.reduce(0) { $0 + $1.accepted }, workspace
    )
  }

  /// What a whole check makes, unused allowances among the findings.
  func checkAll(
    baseline: Baseline? = nil, changes: ChangedFiles? = nil
  ) async throws -> FindingMaker.Made {
    let workspace = try open()
    let compiler = Compiler(workspace, jobs: 2, baseline: baseline)
    let checked = Collected<FindingMaker.Made>()
    await compiler.check(workspace.articles, changes: changes) { checked.append($0) }
    var result = FindingMaker.Made()
    for made in checked.elements { result.add(made) }
    result.add(compiler.unusedAllowances(result.usedAllowances))
    return result
  }

  func model() async throws -> CanonicalModel {
    await Compiler(try open(), jobs: 1).model()
  }
}
