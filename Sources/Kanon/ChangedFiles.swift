import KanonModel

/// The files of a workspace's articles that changed since a git revision: committed, not yet committed,
/// removed, or new and unknown to git.
package struct ChangedFiles: Sendable {
  /// By article, the locales whose files changed.
  private let changed: [String: Set<LanguageTag>]

  /// - Throws: ``WorkspaceError`` where articles are in no repository, or one does not know the revision.
  package init(since revision: String, in workspace: Workspace) throws(WorkspaceError) {
    var changed: [String: Set<LanguageTag>] = [:]
    for repository in try LocaleRepositories(workspace, for: "--changed-since").repositories {
      let commit = try repository.git.commit(revision)
      for file in try repository.git.changedFiles(since: commit) {
        guard let (path, locale) = repository.article(of: file) else { continue }
        changed[path, default: []].insert(locale)
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
}
