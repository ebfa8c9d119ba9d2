import Foundation
import KanonModel

/// The git repositories that keep a workspace's articles: one for all locales, or one for each.
struct LocaleRepositories: Sendable {
  let repositories: [Repository]

  struct Repository: Sendable {
    let git: GitRepository
    /// The locale folders in it, with their paths inside of it.
    let folders: [(locale: LanguageTag, path: String)]

    /// The article and the locale of a file, by its path inside the repository.
    func article(of file: String) -> (path: String, locale: LanguageTag)? {
      guard file.hasSuffix(".md") else { return nil }
      for (locale, folder) in folders {
        if folder.isEmpty { return (file, locale) }
        if file.hasPrefix(folder + "/") {
          return (String(file.dropFirst(folder.count + 1)), locale)
        }
      }
      return nil
    }
  }

  /// - Parameter option: what needs git, for the message where there is none.
  /// - Throws: ``WorkspaceError`` where articles are in no repository.
  init(_ workspace: Workspace, for option: String) throws(WorkspaceError) {
    var byTop: [String: [(locale: LanguageTag, path: String)]] = [:]
    for locale in workspace.locales {
      guard let folder = workspace.folder(of: locale) else { continue }
      let place = Self.real(workspace.root.path(of: folder))
      guard let top = Self.top(above: place) else {
        throw WorkspaceError(
          workspace.root.path(of: folder), "the articles are in no git repository",
          help: "leave \(option) out; without git nobody knows what they were")
      }
      byTop[top, default: []].append((locale, String(place.dropFirst(top.count + 1))))
    }
    var repositories: [Repository] = []
    for (top, folders) in byTop.sorted(by: { $0.key < $1.key }) {
      repositories.append(Repository(git: try GitRepository(at: Folder(top)), folders: folders))
    }
    self.repositories = repositories
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
