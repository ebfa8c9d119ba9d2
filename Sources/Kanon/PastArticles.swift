import KanonModel
import KanonSyntax

/// The articles as they were: at a git revision, or in another folder that is laid out the same way.
package struct PastArticles: Sendable {
  /// The revision or the folder, as the user wrote it.
  let name: String
  private let origin: Origin

  private enum Origin: Sendable {
    case tree(Folder)
    case revision([Revision])
  }

  /// A repository's files at the revision, of the articles that changed since.
  private struct Revision: Sendable {
    let git: GitRepository
    let files: [String: [(locale: LanguageTag, blob: GitRepository.Blob)]]
  }

  /// - Throws: ``WorkspaceError`` where articles are in no repository, or one does not know the revision.
  package init(revision: String, of workspace: Workspace) throws(WorkspaceError) {
    name = revision
    var revisions: [Revision] = []
    for repository in try LocaleRepositories(workspace, for: "--since").repositories {
      let commit = try repository.git.commit(revision)
      var files: [String: [(locale: LanguageTag, blob: GitRepository.Blob)]] = [:]
      for (file, blob) in try repository.git.files(at: commit).sorted(by: { $0.key < $1.key }) {
        guard let (path, locale) = repository.article(of: file) else { continue }
        files[path, default: []].append((locale, blob))
      }
      revisions.append(Revision(git: repository.git, files: files))
    }
    origin = .revision(revisions)
  }

  /// - Parameter name: what reports call the folder, if not by its path.
  /// - Throws: ``WorkspaceError`` where there is no such folder, or none of the locales in it.
  package init(
    folder: String, of workspace: Workspace, named name: String? = nil
  ) throws(WorkspaceError) {
    self.name = name ?? folder
    let tree = Folder(folder)
    guard tree.exists else {
      throw WorkspaceError(
        folder, "there is no such folder",
        help: "name a folder that is laid out like \(workspace.root.path)")
    }
    guard Self.isTree(folder, of: workspace) else {
      throw WorkspaceError(
        folder, "none of the locale folders is here",
        help: "lay it out like \(workspace.root.path), for instance"
          + " \(folder)/\(workspace.locales.first.flatMap(workspace.folder) ?? "en-US")")
    }
    origin = .tree(tree)
  }

  /// Whether a text is the path of a folder that holds locale folders where the workspace has them.
  package static func isTree(_ text: String, of workspace: Workspace) -> Bool {
    let tree = Folder(text)
    return tree.exists
      && workspace.locales.contains { locale in
        workspace.folder(of: locale).map { tree.appending($0).exists } ?? false
      }
  }

  /// What an article's files were, each named so that nobody takes it for the one of today.
  func texts(of article: Workspace.ArticleFiles) throws(WorkspaceError) -> [Pipeline.Text] {
    let limit = ArticleReader.sizeLimit
    var texts: [Pipeline.Text] = []
    for file in article.files {
      func add(_ bytes: [UInt8]) {
        let source = SourceFile(path: "\(file.path)@\(name)", bytes: Array(bytes.prefix(limit + 1)))
        texts.append((file.locale, source))
      }
      switch origin {
      case .tree(let tree):
        if tree.holds(file.path) { add(try tree.bytes(of: file.path, limit: limit)) }
      case .revision(let revisions):
        for revision in revisions {
          guard let old = revision.files[article.path]?.first(where: { $0.locale == file.locale })
          else { continue }
          for bytes in try revision.git.contents([old.blob]) { add(bytes) }
        }
      }
    }
    return texts
  }
}
