package import KanonModel
import KanonSyntax

/// A set-up that can be compiled: articles by locale, a termbase, a configuration.
package struct Workspace: Sendable {
  /// What the command line says over what `kanon.yaml` says.
  package struct Options: Sendable {
    package var root = "."
    /// Empty: all locales.
    package var locales: [LanguageTag] = []
    package var source: LanguageTag?
    /// Read as if the source locale were absent.
    package var ignoresSource = false
    /// A folder of bilingual articles, to be read in the place of the configuration's articles.
    package var bilingual: String?
    /// Termbase files or folders beside the configuration's.
    package var terms: [String] = []

    package init() {}
  }

  package let root: Folder
  package let configuration: Configuration
  /// The bytes of `kanon.yaml`, for findings about it; nil where there is none.
  package let configurationFile: SourceFile?
  /// The folder of `kanon.yaml`.
  package let home: Folder
  package let termbase: Termbase
  /// Nil where the source is absent or ignored.
  package let sourceLocale: LanguageTag?
  /// What the source is written in, even where it is absent.
  package let sourceLanguage: LanguageTag
  /// Sorted; the source among them, if it is read.
  package let locales: [LanguageTag]
  /// Sorted by path.
  package let articles: [ArticleFiles]
  /// Whether every locale of the folder takes part, so that an absent article means something.
  package let isWhole: Bool
  /// Whether each file holds its source as well, at exactly the version that it was made from.
  package let isBilingual: Bool

  /// The files of one article, by locale.
  package struct ArticleFiles: Sendable {
    /// The path inside every locale folder.
    package let path: String
    package let files: [File]
    /// Where the article would lie in the locales that lack it.
    package let absent: [File]

    package struct File: Sendable {
      package let locale: LanguageTag
      /// Relative to the root.
      package let path: String
    }
  }

  /// The name of the configuration file in the root folder.
  package static let configurationName = "kanon.yaml"

  /// Opens a folder that holds a `kanon.yaml` or locale folders.
  ///
  /// - Throws: ``WorkspaceError`` or `ConfigurationError`, with what to do.
  package static func open(_ options: Options) throws -> Workspace {
    let root = Folder(options.root)
    guard root.exists else {
      throw WorkspaceError(
        options.root, "there is no such folder",
        help: "name the folder of kanon.yaml or of the locale folders with --root")
    }
    let (configuration, configurationFile) = try configuration(in: root)
    if let bilingual = options.bilingual {
      return try openBilingual(bilingual, root, configuration, configurationFile, options)
    }
    let articles = root.appending(configuration.articles)
    let folders = try localeFolders(in: articles, configuration)
    let language =
      options.source ?? configuration.source ?? .defaultSource
    let sourceLocale =
      options.ignoresSource || !folders.contains { $0.locale == language }
      ? nil : language
    if let named = options.source ?? configuration.source, !options.ignoresSource,
      sourceLocale == nil
    {
      throw WorkspaceError(
        articles.path, "there is no folder for the source locale \(named)",
        help: "found: \(folders.map(\.locale.description).joined(separator: ", "));"
          + " or use --no-source")
    }
    let named = try choose(options.locales, of: folders, in: articles)
    let chosen = folders.filter { folder in
      folder.locale == language
        ? sourceLocale != nil : named.contains { $0.locale == folder.locale }
    }
    return Workspace(
      root: root, configuration: configuration, configurationFile: configurationFile, home: root,
      termbase: try TermbaseLocation.read(
        root, configuration, options.terms, for: chosen.map(\.locale) + [language]),
      sourceLocale: sourceLocale, sourceLanguage: language, locales: chosen.map(\.locale),
      articles: try list(chosen, in: articles, prefix: configuration.articles),
      isWhole: options.locales.isEmpty && !options.ignoresSource, isBilingual: false)
  }

  /// Opens a folder of bilingual articles, `<tag>/<path>.md`. The root's `kanon.yaml` and termbase hold.
  private static func openBilingual(
    _ folder: String, _ root: Folder, _ configuration: Configuration,
    _ configurationFile: SourceFile?, _ options: Options
  ) throws -> Workspace {
    let articles = Folder(folder)
    guard articles.exists else {
      throw WorkspaceError(
        folder, "there is no such folder",
        help: "name the folder that holds the locale folders of bilingual articles")
    }
    let folders = try localeFolders(in: articles, Configuration())
    let language =
      options.source ?? configuration.source ?? LanguageTag("en-US") ?? folders[0].locale
    let chosen = try choose(
      options.locales, of: folders.filter { $0.locale != language }, in: articles)
    return Workspace(
      root: articles, configuration: configuration, configurationFile: configurationFile,
      home: root,
      termbase: try TermbaseLocation.read(
        root, configuration, options.terms, for: chosen.map(\.locale) + [language]),
      sourceLocale: options.ignoresSource ? nil : language, sourceLanguage: language,
      locales: (chosen.map(\.locale) + (options.ignoresSource ? [] : [language])).sorted(),
      articles: try list(chosen, in: articles, prefix: "."),
      isWhole: options.locales.isEmpty && !options.ignoresSource, isBilingual: true)
  }

  /// The folders of the locales that were asked for; of all, if none was named.
  private static func choose(
    _ locales: [LanguageTag], of folders: [(locale: LanguageTag, folder: String)],
    in articles: Folder
  ) throws -> [(locale: LanguageTag, folder: String)] {
    if let unknown = locales.first(where: { tag in !folders.contains { $0.locale == tag } }) {
      throw WorkspaceError(
        articles.path, "there is no folder for the locale \(unknown)",
        help: "found: \(folders.map(\.locale.description).joined(separator: ", "))")
    }
    return locales.isEmpty ? folders : folders.filter { locales.contains($0.locale) }
  }

  /// What the `kanon.yaml` of a folder says; the defaults where there is none.
  package static func configuration(at root: String) throws -> Configuration {
    let folder = Folder(root)
    guard folder.exists else {
      throw WorkspaceError(
        root, "there is no such folder", help: "name the folder of kanon.yaml with --root")
    }
    return try configuration(in: folder).0
  }

  /// What the root's `kanon.yaml` says, and its bytes; the defaults where there is none.
  static func configuration(in root: Folder) throws -> (Configuration, SourceFile?) {
    guard root.holds(configurationName) else { return (Configuration(), nil) }
    let file = SourceFile(path: configurationName, bytes: try root.bytes(of: configurationName))
    do throws(ConfigurationError) {
      return (try ConfigurationReader.read(file), file)
    } catch {
      throw error.inFile(root.path(of: configurationName))
    }
  }

  /// A workspace of files that lie anywhere, for instance two versions of one article.
  ///
  /// - Parameters:
  ///   - locales: the locales of the files.
  ///   - options: the root, if it holds a `kanon.yaml`, and the termbase; the rest does not apply.
  package static func ofFiles(in locales: [LanguageTag], _ options: Options) throws -> Workspace {
    let root = Folder(options.root)
    let (configuration, _) = try configuration(in: root)
    let language = options.source ?? configuration.source ?? .defaultSource
    let isRead = locales.contains(language) && !options.ignoresSource
    return Workspace(
      root: Folder("."), configuration: configuration, configurationFile: nil, home: root,
      termbase: try TermbaseLocation.read(root, configuration, options.terms),
      sourceLocale: isRead ? language : nil, sourceLanguage: language,
      locales: Set(locales).sorted(), articles: [], isWhole: false, isBilingual: false)
  }

  /// The folders that are named like locales, in any letter case, sorted by their tags.
  private static func localeFolders(
    in articles: Folder, _ configuration: Configuration
  ) throws -> [(locale: LanguageTag, folder: String)] {
    guard configuration.localeFolders.isEmpty else {
      return try namedFolders(in: articles, configuration.localeFolders)
    }
    var folders: [(locale: LanguageTag, folder: String)] = []
    for name in try articles.entries() {
      guard let tag = LanguageTag(name), tag.hasRegion,
        Folder.isFolder(articles.path(of: name)),
        configuration.locales.isEmpty || configuration.locales.contains(tag)
          || (configuration.source ?? .defaultSource) == tag
      else { continue }
      if let other = folders.first(where: { $0.locale == tag }) {
        throw WorkspaceError(
          articles.path(of: name), "the locale \(tag) has two folders: \(other.folder) and \(name)",
          help: "merge them, or rename one")
      }
      folders.append((tag, name))
    }
    guard !folders.isEmpty else {
      throw WorkspaceError(
        articles.path, "there is no locale folder here",
        help: "articles lie in <root>/<tag>/…, for instance en-US/guide.md and sv-SE/guide.md")
    }
    return folders.sorted { $0.locale < $1.locale }
  }

  /// The folders that the configuration names a locale by locale.
  private static func namedFolders(
    in articles: Folder, _ folders: [LanguageTag: String]
  ) throws -> [(locale: LanguageTag, folder: String)] {
    try folders.sorted { $0.key < $1.key }.map { tag, folder in
      guard articles.appending(folder).exists else {
        throw WorkspaceError(
          articles.path(of: folder), "the folder of the locale \(tag) is not there",
          help: "correct `locales:` in \(configurationName)")
      }
      return (tag, folder)
    }
  }

  private static func list(
    _ folders: [(locale: LanguageTag, folder: String)], in articles: Folder, prefix: String
  ) throws -> [ArticleFiles] {
    var byPath: [String: Set<LanguageTag>] = [:]
    for (locale, folder) in folders {
      for path in try articles.appending(folder).files(suffixes: [".md"]) {
        byPath[path, default: []].insert(locale)
      }
    }
    let prefix = prefix == "." ? "" : prefix + "/"
    return byPath.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map {
      path, present in
      func files(_ isWanted: (LanguageTag) -> Bool) -> [ArticleFiles.File] {
        folders.filter { isWanted($0.locale) }.map {
          ArticleFiles.File(locale: $0.locale, path: "\(prefix)\($0.folder)/\(path)")
        }
      }
      return ArticleFiles(
        path: path, files: files(present.contains), absent: files { !present.contains($0) })
    }
  }
}

extension Workspace {
  /// The folder of a locale, relative to the root.
  func folder(of locale: LanguageTag) -> String? {
    for article in articles {
      for file in article.files + article.absent where file.locale == locale {
        return String(file.path.dropLast(article.path.count + 1))
      }
    }
    return nil
  }

  /// The articles that a user names, as paths inside the locale folders or as paths of files.
  ///
  /// - Throws: ``WorkspaceError`` for a name that no article has.
  package func articles(named names: [String]) throws(WorkspaceError) -> [ArticleFiles] {
    guard !names.isEmpty else { return articles }
    var chosen: [ArticleFiles] = []
    for name in names {
      let file =
        name.hasPrefix(root.path + "/") ? String(name.dropFirst(root.path.count + 1)) : name
      guard
        let article = articles.first(where: { article in
          article.path == file || article.files.contains { $0.path == file }
        })
      else {
        throw WorkspaceError(
          name, "no article has this path",
          help: "name it by its path inside the locale folders, for instance multipartner.md")
      }
      if !chosen.contains(where: { $0.path == article.path }) { chosen.append(article) }
    }
    return chosen
  }
}
