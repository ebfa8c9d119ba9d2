package import KanonModel

/// What a folder without a `kanon.yaml` holds: locales, their articles, and which locale is the source.
package struct FolderSurvey: Sendable {
  package let root: Folder
  /// The folder of the locale folders, relative to the root.
  package let articles: String
  package let layout: Layout
  /// Sorted by tag.
  package let locales: [FoundLocale]
  /// The locale that the others were translated from; nil where every article is a translation.
  package let source: LanguageTag?
  /// Locales that neither the folder's termbase nor the one that comes with Kanon knows.
  package let unknownToTermbase: [LanguageTag]

  package enum Layout: Sendable {
    /// `sv-SE/guide.md`
    case folderPerLocale
    /// `docs.sv-se/articles/guide.md`: every locale is a repository of its own.
    case repositoryPerLocale
  }

  package struct FoundLocale: Sendable {
    package let tag: LanguageTag
    /// Relative to ``FolderSurvey/articles``.
    package let folder: String
    /// Paths inside the folder, sorted.
    package let articles: [String]
    /// How many of them name no source version, as only the source's articles do.
    package let originals: Int
  }

  /// - Throws: ``WorkspaceError`` where there is no locale folder.
  package init(_ root: Folder) throws {
    guard root.exists else {
      throw WorkspaceError(root.path, "there is no such folder", help: "name one with --root")
    }
    guard let found = try Self.found(in: root) else {
      throw WorkspaceError(
        root.path, "there is no locale folder here",
        help: "articles lie in <root>/<tag>/…, for instance en-US/guide.md and sv-SE/guide.md")
    }
    self.root = root
    articles = found.place
    layout = found.layout
    locales = found.locales.sorted { $0.tag < $1.tag }
    if let twin = zip(locales, locales.dropFirst()).first(where: { $0.tag == $1.tag }) {
      throw WorkspaceError(
        root.path,
        "the locale \(twin.0.tag) has two folders: \(twin.0.folder) and \(twin.1.folder)",
        help: "merge them, or move one away")
    }
    source = Self.source(of: locales)
    let termbase = try TermbaseLocation.read(root, Configuration(), [])
    unknownToTermbase = locales.map(\.tag).filter { termbase.language(for: $0) == nil }
  }

  /// The folder itself counts first, then the one below it that holds the most locales.
  private static func found(
    in root: Folder
  ) throws -> (place: String, layout: Layout, locales: [FoundLocale])? {
    for layout in [Layout.folderPerLocale, .repositoryPerLocale] {
      let here = try locales(in: root, layout)
      if !here.isEmpty { return (".", layout, here) }
      var best: (place: String, layout: Layout, locales: [FoundLocale])?
      for name in try root.entries() where Folder.isFolder(root.path(of: name)) {
        let below = try locales(in: root.appending(name), layout)
        if below.count > best?.locales.count ?? 0 { best = (name, layout, below) }
      }
      if let best { return best }
    }
    return nil
  }

  private static func locales(in place: Folder, _ layout: Layout) throws -> [FoundLocale] {
    var locales: [FoundLocale] = []
    for name in try place.entries() where Folder.isFolder(place.path(of: name)) {
      let folder: String
      let tag: LanguageTag
      switch layout {
      case .folderPerLocale:
        guard let found = regionalTag(name) else { continue }
        (tag, folder) = (found, name)
      case .repositoryPerLocale:
        guard let dot = name.lastIndex(of: "."),
          let found = regionalTag(String(name[name.index(after: dot)...]))
        else { continue }
        tag = found
        folder = try articleFolder(of: place.appending(name)).map { "\(name)/\($0)" } ?? name
      }
      let articles = try place.appending(folder).files(suffixes: [".md"])
      guard !articles.isEmpty else { continue }
      let originals = try articles.count { path in
        try !namesSourceVersion(place.appending(folder), path)
      }
      locales.append(
        FoundLocale(tag: tag, folder: folder, articles: articles, originals: originals))
    }
    return locales
  }

  private static func regionalTag(_ name: String) -> LanguageTag? {
    LanguageTag(name).flatMap { $0.hasRegion ? $0 : nil }
  }

  /// The folder of a repository below which most of its articles lie; nil where that is the repository
  /// itself. Beside the articles there is a readme, a licence and the like.
  private static func articleFolder(of repository: Folder) throws -> String? {
    let paths = try repository.files(suffixes: [".md"])
    let folders = paths.compactMap { path in path.firstIndex(of: "/").map { path[..<$0] } }
    let counts = Dictionary(grouping: folders) { $0 }.mapValues(\.count)
    let largest = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
    return largest.flatMap { $0.value * 2 > paths.count ? String($0.key) : nil }
  }

  /// Whether an article's front matter has the hash of the version that it was translated from.
  private static func namesSourceVersion(_ folder: Folder, _ path: String) throws -> Bool {
    let head = String(decoding: try folder.bytes(of: path, limit: 4_096), as: UTF8.self)
    return head.split(whereSeparator: \.isNewline).dropFirst().prefix { !$0.hasPrefix("---") }
      .contains { $0.lowercased().hasPrefix("ms.openlocfilehash:") }
  }

  /// The locale with the most articles that name no source version; en-US where it has as many.
  private static func source(of locales: [FoundLocale]) -> LanguageTag? {
    let most = locales.map(\.originals).max() ?? 0
    guard most > 0 else { return nil }
    let candidates = locales.filter { $0.originals == most }.map(\.tag)
    return candidates.first { $0.description == "en-US" } ?? candidates.first
  }
}

extension FolderSurvey {
  /// What the locales are compared with: the source's articles, or without a source all there are.
  package var expectedArticles: [String] {
    if let original = locales.first(where: { $0.tag == source }) { return original.articles }
    return Set(locales.flatMap(\.articles)).sorted()
  }

  package func missing(in locale: FoundLocale) -> [String] {
    let own = Set(locale.articles)
    return expectedArticles.filter { !own.contains($0) }
  }

  package func additional(in locale: FoundLocale) -> [String] {
    let expected = Set(expectedArticles)
    return locale.articles.filter { !expected.contains($0) }
  }
}
