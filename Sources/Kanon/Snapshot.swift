import KanonModel

/// One state of a workspace's files: as they lie on the disk, or as git keeps them at a revision.
struct Snapshot: Sendable {
  /// The revision as the user wrote it; nil for the files on the disk.
  let revision: String?
  /// Whether all locales are in it, and not one with a repository of its own.
  let isWhole: Bool
  private let origin: Origin
  /// The files of each article, sorted by locale.
  private let files: [String: [Entry]]

  private enum Origin: Sendable {
    case disk(Folder)
    case repository(GitRepository)
  }

  struct Entry: Sendable {
    let locale: LanguageTag
    /// Relative to the workspace's root.
    let path: String
    let blob: GitRepository.Blob?
  }

  /// The files on the disk.
  init(_ workspace: Workspace) {
    revision = nil
    isWhole = true
    origin = .disk(workspace.root)
    files = Dictionary(
      uniqueKeysWithValues: workspace.articles.map { article in
        (article.path, article.files.map { Entry(locale: $0.locale, path: $0.path, blob: nil) })
      })
  }

  /// The files of all locales at a revision; of one locale alone where it has a repository for itself.
  init(_ workspace: Workspace, _ locale: LanguageTag, at revision: String) throws(WorkspaceError) {
    self.revision = revision
    guard let folder = workspace.folder(of: locale) else {
      throw WorkspaceError(
        workspace.root.path, "there is no folder for the locale \(locale)",
        help: "found: \(workspace.locales.map(\.description).joined(separator: ", "))")
    }
    let own = try GitRepository(at: workspace.root.appending(folder))
    if let whole = try? GitRepository(at: workspace.root), whole.top == own.top {
      isWhole = true
      origin = .repository(whole)
      files = Self.articles(
        try whole.files(at: whole.commit(revision)), workspace,
        folder: workspace.configuration.articles, alone: nil)
    } else {
      isWhole = false
      origin = .repository(own)
      files = Self.articles(
        try own.files(at: own.commit(revision)), workspace, folder: folder, alone: locale)
    }
  }

  /// Sorts the files of a commit by article.
  ///
  /// - Parameters:
  ///   - folder: the folder of the locale folders, or of the only locale.
  ///   - alone: the only locale; the paths then begin inside of its folder.
  private static func articles(
    _ blobs: [String: GitRepository.Blob], _ workspace: Workspace, folder: String,
    alone: LanguageTag?
  ) -> [String: [Entry]] {
    var articles: [String: [Entry]] = [:]
    for (path, blob) in blobs.sorted(by: { $0.key < $1.key }) where path.hasSuffix(".md") {
      if let alone {
        articles[path, default: []].append(
          Entry(locale: alone, path: "\(folder)/\(path)", blob: blob))
        continue
      }
      let prefix = folder == "." ? "" : folder + "/"
      guard path.hasPrefix(prefix) else { continue }
      let parts = path.dropFirst(prefix.count).split(separator: "/", maxSplits: 1)
      guard parts.count == 2, let tag = LanguageTag(parts[0]), workspace.locales.contains(tag)
      else { continue }
      articles[String(parts[1]), default: []].append(Entry(locale: tag, path: path, blob: blob))
    }
    return articles.mapValues { $0.sorted { $0.locale < $1.locale } }
  }

  /// The paths of the articles that a locale has.
  func articles(of locale: LanguageTag) -> Set<String> {
    Set(files.filter { $0.value.contains { $0.locale == locale } }.keys)
  }

  func file(_ article: String, _ locale: LanguageTag) -> Entry? {
    files[article]?.first { $0.locale == locale }
  }

  /// Whether two snapshots hold the same state of all locales.
  func isSame(as other: Snapshot) -> Bool {
    revision == other.revision && isWhole && other.isWhole
  }

  /// The texts of an article in all its locales.
  func texts(_ article: String, limit: Int) throws(WorkspaceError) -> [Pipeline.Text] {
    let entries = files[article] ?? []
    switch origin {
    case .disk(let root):
      var texts: [Pipeline.Text] = []
      for entry in entries {
        let bytes = try root.bytes(of: entry.path, limit: limit)
        texts.append((entry.locale, SourceFile(path: entry.path, bytes: bytes)))
      }
      return texts
    case .repository(let repository):
      let contents = try repository.contents(entries.compactMap(\.blob))
      return zip(entries, contents).map {
        ($0.locale, SourceFile(path: $0.path, bytes: Array($1.prefix(limit + 1))))
      }
    }
  }
}
