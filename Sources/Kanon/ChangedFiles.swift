import Foundation
import KanonModel

/// The files of a workspace's articles that changed since a git revision: committed, not yet committed,
/// removed, or new and unknown to git.
package struct ChangedFiles: Sendable {
  /// By article, the locales whose files changed.
  private let changed: [String: Set<LanguageTag>]

  /// - Throws: ``WorkspaceError`` where articles are in no repository, or one does not know the revision.
  package init(since revision: String, in workspace: Workspace) throws(WorkspaceError) {
    var byTop: [String: [(locale: LanguageTag, folder: String)]] = [:]
    for locale in workspace.locales {
      guard let folder = workspace.folder(of: locale) else { continue }
      let place = Self.real(workspace.root.path(of: folder))
      guard let top = Self.top(above: place) else {
        throw WorkspaceError(
          workspace.root.path(of: folder), "the articles are in no git repository",
          help: "leave --changed-since out; without git nobody knows what changed")
      }
      byTop[top, default: []].append((locale, place))
    }
    var changed: [String: Set<LanguageTag>] = [:]
    for (top, folders) in byTop.sorted(by: { $0.key < $1.key }) {
      let repository = try GitRepository(at: Folder(top))
      let files = try repository.changedFiles(since: repository.commit(revision))
      for file in files where file.hasSuffix(".md") {
        let path = Folder(top).path(of: file)
        for (locale, folder) in folders where path.hasPrefix(folder + "/") {
          changed[String(path.dropFirst(folder.count + 1)), default: []].insert(locale)
        }
      }
    }
    self.changed = changed
  }

  /// Whether any file of an article changed.
  package func contains(_ article: Workspace.ArticleFiles) -> Bool {
    changed[article.path] != nil
  }

  /// The locales whose findings the changes may have caused: all, where the source changed.
  func locales(of article: String, in workspace: Workspace) -> Set<LanguageTag> {
    let locales = changed[article] ?? []
    guard let source = workspace.sourceLocale, locales.contains(source) else { return locales }
    return Set(workspace.locales)
  }

  /// The folder above a place that git keeps its repository in. Asking git once for each of sixty locales
  /// would take longer than checking what changed.
  private static func top(above place: String) -> String? {
    var folder = URL(fileURLWithPath: place)
    while true {
      if FileManager.default.fileExists(atPath: folder.appendingPathComponent(".git").path) {
        return folder.path
      }
      let parent = folder.deletingLastPathComponent()
      guard parent.path != folder.path, folder.path != "/" else { return nil }
      folder = parent
    }
  }

  /// The path without links, from the root.
  private static func real(_ path: String) -> String {
    URL(fileURLWithPath: path).resolvingSymlinksInPath().path
  }
}
