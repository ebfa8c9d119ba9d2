import KanonComparison
import KanonExtraction
package import KanonModel
import KanonSyntax

/// Compares versions of articles: two locales, one locale at two git revisions, or two files.
package struct VersionComparer: Sendable {
  private let pipeline: Pipeline
  private let comparer: ArticleComparer
  private let plan: Plan
  private let jobs: Int
  /// What is compared, by the articles' paths inside the locale folders, sorted.
  package let articles: [String]

  private enum Plan: Sendable {
    case locales(LocaleVersion, LocaleVersion)
    case files(FileVersion, FileVersion)
  }

  /// A locale's articles in one state of the workspace.
  private struct LocaleVersion: Sendable {
    let locale: LanguageTag
    let snapshot: Snapshot
  }

  private struct FileVersion: Sendable {
    let locale: LanguageTag
    let file: SourceFile
  }

  /// Works out what two operands mean.
  ///
  /// - Parameters:
  ///   - names: the articles to compare, as paths inside the locale folders; empty for all.
  ///   - options: the workspace that locales belong to; for two files the termbase alone matters.
  ///   - jobs: how many articles are worked on at a time.
  /// - Throws: ``WorkspaceError`` or `ConfigurationError`, with what to do.
  package init(
    _ left: VersionOperand, _ right: VersionOperand, named names: [String],
    _ options: Workspace.Options, jobs: Int
  ) throws {
    let workspace: Workspace
    switch (left, right) {
    case (.file(let first), .file(let second)):
      guard names.isEmpty else {
        throw WorkspaceError(
          names[0], "articles are named only where locales are compared",
          help: "name two files and nothing else")
      }
      let files = (try Self.file(first), try Self.file(second))
      workspace = try Workspace.ofFiles(in: [files.0.locale, files.1.locale], options)
      plan = .files(files.0, files.1)
      articles = [first.split(separator: "/").last.map(String.init) ?? first]
    case (.locale(let first, let revision), .locale(let second, let other)):
      guard first != second || revision != other else {
        throw WorkspaceError(
          "\(first)", "both sides are the same",
          help: "name another locale, or a revision: \(first)@HEAD")
      }
      workspace = try Workspace.open(options)
      let disk = Snapshot(workspace)
      let sides = (
        try Self.locale(first, revision, workspace, disk),
        try Self.locale(second, other, workspace, disk)
      )
      plan = .locales(sides.0, sides.1)
      articles = try Self.articles(named: names, workspace, sides.0, sides.1)
    case (.file(let file), .locale(let locale, _)), (.locale(let locale, _), .file(let file)):
      throw WorkspaceError(
        file, "a file and the locale \(locale) cannot be compared",
        help: "name two files, or two locales and the article")
    }
    pipeline = Pipeline(workspace)
    comparer = ArticleComparer(workspace.termbase)
    self.jobs = jobs
  }

  /// Compares the articles and hands on what differs, article by article.
  package func compare(
    sink: @Sendable @escaping (Result<Comparison, WorkspaceError>) -> Void
  ) async {
    await ParallelRun.run(articles.count, jobs: jobs) { index in
      Result { () throws(WorkspaceError) in try compare(articles[index]) }
    } sink: {
      sink($0)
    }
  }

  private func compare(_ article: String) throws(WorkspaceError) -> Comparison {
    switch plan {
    case .locales(let left, let right): try compare(article, left, right)
    case .files(let left, let right): compare(article, left, right)
    }
  }

  private func compare(
    _ article: String, _ left: ComparedSide, _ right: ComparedSide
  ) -> Comparison {
    // Of a file that was refused or is empty nothing was read, not even that it is a document.
    guard
      let unread = [left, right].first(where: { $0.version.syntax.blocks.isEmpty })
    else { return comparer.compare(article, left, right) }
    return Comparison(
      article: article, left: Comparison.Side(name: left.name, locale: left.version.locale),
      right: Comparison.Side(name: right.name, locale: right.version.locale),
      changes: [Self.unreadable(unread.name)])
  }

  private static func unreadable(_ name: String) -> Change {
    Change(
      aspect: .text, weight: .substantive, cause: .unknown,
      message: "the article is not compared: \(name) is empty or cannot be parsed", left: nil,
      right: nil, evidence: ["kanon check says what is wrong with the file"])
  }

  // MARK: Files

  private static func file(_ path: String) throws -> FileVersion {
    let bytes = try Folder(".").bytes(of: path, limit: ArticleReader.sizeLimit)
    let file = SourceFile(path: path, bytes: bytes)
    let frontMatter = ArticleReader().read(file).output.frontMatter
    let folders = path.split(separator: "/").dropLast().reversed()
    let folder = folders.lazy.filter { $0.contains("-") || $0.contains("_") }
      .compactMap { LanguageTag($0) }.first
    guard let locale = frontMatter.value("ms.contentlocale").flatMap({ LanguageTag($0) }) ?? folder
    else {
      throw WorkspaceError(
        path, "the file does not say which locale it is",
        help: "add ms.contentlocale to its front matter, or put it into a folder such as sv-SE")
    }
    return FileVersion(locale: locale, file: file)
  }

  private func compare(_ article: String, _ left: FileVersion, _ right: FileVersion) -> Comparison {
    // Two files of one locale are two states of it, neither of which bears witness for the other.
    let outcomes =
      left.locale == right.locale
      ? [[left], [right]].map { resolve(article, $0) }
      : [resolve(article, [left, right].sorted { $0.locale < $1.locale })]
    func side(_ file: FileVersion, _ versions: [ComparedVersion]) -> ComparedSide? {
      versions.firstIndex { $0.locale == file.locale }.map { index in
        ComparedSide(
          name: file.file.path, version: versions[index], others: versions.without(index))
      }
    }
    guard let first = side(left, outcomes[0]),
      let second = side(right, outcomes[outcomes.count - 1])
    else { preconditionFailure("a file that was resolved has a version") }
    return compare(article, first, second)
  }

  private func resolve(_ article: String, _ files: [FileVersion]) -> [ComparedVersion] {
    versions(article, files.map { ($0.locale, $0.file) })
  }

  // MARK: Locales

  private static func locale(
    _ locale: LanguageTag, _ revision: String?, _ workspace: Workspace, _ disk: Snapshot
  ) throws -> LocaleVersion {
    guard workspace.locales.contains(locale) else {
      throw WorkspaceError(
        workspace.root.path, "there is no folder for the locale \(locale)",
        help: "found: \(workspace.locales.map(\.description).joined(separator: ", "))")
    }
    let snapshot = try revision.map { revision throws in
      try Snapshot(workspace, locale, at: revision)
    }
    return LocaleVersion(locale: locale, snapshot: snapshot ?? disk)
  }

  private static func articles(
    named names: [String], _ workspace: Workspace, _ left: LocaleVersion, _ right: LocaleVersion
  ) throws -> [String] {
    let all = left.snapshot.articles(of: left.locale).union(
      right.snapshot.articles(of: right.locale))
    guard !names.isEmpty else {
      return all.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
    return try names.map { name in
      if all.contains(name) { return name }
      guard let path = try? workspace.articles(named: [name]).first?.path, all.contains(path) else {
        throw WorkspaceError(
          name, "neither side has an article of this path",
          help: "name it by its path inside the locale folders, for instance multipartner.md")
      }
      return path
    }
  }

  private func compare(
    _ article: String, _ left: LocaleVersion, _ right: LocaleVersion
  ) throws(WorkspaceError) -> Comparison {
    let files = (
      left.snapshot.file(article, left.locale), right.snapshot.file(article, right.locale)
    )
    let names = (Self.name(files.0, article, left), Self.name(files.1, article, right))
    func ends(_ changes: [Change]) -> Comparison {
      Comparison(
        article: article, left: Comparison.Side(name: names.0, locale: left.locale),
        right: Comparison.Side(name: names.1, locale: right.locale), changes: changes)
    }
    guard let first = files.0, let second = files.1 else {
      return ends([Self.absence(article, isGone: files.1 == nil, names)])
    }
    // The same content has the same hash, so most articles of two revisions need not be read.
    if left.locale == right.locale, let blob = first.blob, blob == second.blob { return ends([]) }
    let versions = try versions(article, left.snapshot)
    let others =
      left.snapshot.isSame(as: right.snapshot)
      ? versions : try self.versions(article, right.snapshot)
    guard let one = versions.firstIndex(where: { $0.locale == left.locale }),
      let other = others.firstIndex(where: { $0.locale == right.locale })
    else { preconditionFailure("a file that was resolved has a version") }
    return compare(
      article,
      ComparedSide(name: names.0, version: versions[one], others: versions.without(one)),
      ComparedSide(name: names.1, version: others[other], others: others.without(other)))
  }

  /// `sv-SE/multipartner.md@main`
  private static func name(
    _ file: Snapshot.Entry?, _ article: String, _ version: LocaleVersion
  ) -> String {
    (file?.path ?? "\(version.locale)/\(article)")
      + (version.snapshot.revision.map { "@\($0)" } ?? "")
  }

  private static func absence(
    _ article: String, isGone: Bool, _ names: (String, String)
  ) -> Change {
    Change(
      aspect: .text, weight: .substantive, cause: .unknown,
      message: isGone ? "the whole article is gone" : "the whole article was added", left: nil,
      right: nil, evidence: ["\(isGone ? names.1 : names.0) does not exist"])
  }

  private func versions(
    _ article: String, _ snapshot: Snapshot
  ) throws(WorkspaceError) -> [ComparedVersion] {
    versions(article, try snapshot.texts(article, limit: ArticleReader.sizeLimit))
  }

  private func versions(_ article: String, _ texts: [Pipeline.Text]) -> [ComparedVersion] {
    pipeline.resolve(article, texts).article.versions.map {
      ComparedVersion(resolved: $0, content: $0.version.syntax.content)
    }
  }
}

extension [ComparedVersion] {
  fileprivate func without(_ index: Int) -> [ComparedVersion] {
    Array(self[..<index] + self[(index + 1)...])
  }
}
