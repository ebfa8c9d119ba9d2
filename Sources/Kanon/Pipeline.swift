import KanonCanon
import KanonChecks
import KanonExtraction
package import KanonModel
import KanonResolution
import KanonSyntax

/// The stages in their order, for one article in all its locales at a time.
///
/// Nothing but the termbase is shared between articles, so they may run on any number of threads.
package struct Pipeline: Sendable {
  let workspace: Workspace
  private let reader = ArticleReader()
  private let extractors: [LanguageTag: Extractor]
  private let resolver: Resolver
  private let canonicalizer: Canonicalizer
  private let beside: SourceAlignment
  private let checks: CheckList

  package init(_ workspace: Workspace) {
    self.workspace = workspace
    let termbase = workspace.termbase
    let source = termbase.language(for: workspace.sourceLanguage)
    var extractors: [LanguageTag: Extractor] = [:]
    for locale in workspace.locales {
      extractors[locale] = Extractor(termbase.language(for: locale), source: source)
    }
    self.extractors = extractors
    beside = SourceAlignment(extractors)
    resolver = Resolver(
      termbase, locales: workspace.locales, source: workspace.sourceLanguage)
    canonicalizer = Canonicalizer(termbase)
    checks = CheckList(termbase)
  }

  /// An article that was read and resolved, and what reading it gave rise to.
  package struct Outcome: Sendable {
    package let article: ResolvedArticle
    /// What is compared within: the article; or, where each translation has a source of its own, each
    /// of them with it.
    package let units: [ResolvedArticle]
    package let diagnostics: [Diagnostic]

    init(_ article: ResolvedArticle, units: [ResolvedArticle]? = nil, _ diagnostics: [Diagnostic]) {
      self.article = article
      self.units = units ?? [article]
      self.diagnostics = diagnostics
    }
  }

  /// One locale's file of an article, as it was read.
  package typealias Text = (locale: LanguageTag, file: SourceFile)

  /// Reads and resolves an article. A file that cannot be read is a diagnostic, not an end.
  package func read(_ files: Workspace.ArticleFiles) -> Outcome {
    if workspace.isBilingual { return readBilingual(files) }
    let texts = texts(files, limit: ArticleReader.sizeLimit)
    let outcome = resolve(files.path, texts.output)
    return Outcome(outcome.article, texts.diagnostics + outcome.diagnostics)
  }

  /// The bytes of an article's files.
  func texts(_ files: Workspace.ArticleFiles, limit: Int) -> Diagnosed<[Text]> {
    var texts = Diagnosed<[Text]>([])
    for entry in files.files {
      do throws(WorkspaceError) {
        // One byte past the reader's limit shows that a file is too long.
        let bytes = try workspace.root.bytes(of: entry.path, limit: limit)
        texts.output.append((entry.locale, SourceFile(path: entry.path, bytes: bytes)))
      } catch {
        texts.diagnostics.append(unreadable(entry.path, error))
      }
    }
    return texts
  }

  /// Both sides of an article's bilingual files.
  package func bilingual(
    _ files: Workspace.ArticleFiles
  ) -> Diagnosed<[(locale: LanguageTag, sides: BilingualArticle)]> {
    let texts = texts(files, limit: BilingualReader.sizeLimit)
    let read = texts.output.map { locale, file in
      (locale, BilingualReader.read(file, source: workspace.sourceLanguage))
    }
    return Diagnosed(
      read.map { ($0.0, $0.1.output) },
      diagnostics: texts.diagnostics + read.flatMap(\.1.diagnostics))
  }

  /// Resolves each translation beside its own source, or all of them together without any.
  private func readBilingual(_ files: Workspace.ArticleFiles) -> Outcome {
    let read = bilingual(files)
    var diagnostics = read.diagnostics
    guard let source = workspace.sourceLocale else {
      let outcome = resolve(files.path, read.output.map { ($0.locale, $0.sides.target) })
      return Outcome(outcome.article, diagnostics + outcome.diagnostics)
    }
    let units = read.output.map { locale, sides in
      let outcome = resolve(
        files.path, [(source, sides.source), (locale, sides.target)].sorted { $0.0 < $1.0 },
        isExactSource: true)
      diagnostics += outcome.diagnostics.filter { $0.primary.file != sides.source.path }
      return outcome.article
    }
    let translations = units.flatMap { $0.versions.filter { !$0.version.isSource } }
    let versions = (translations + [Self.mostShared(units)].compactMap { $0 }).sorted {
      $0.locale < $1.locale
    }
    return Outcome(
      ResolvedArticle(path: files.path, versions: versions), units: units, diagnostics)
  }

  /// The source that most translations were made from; of several, the one of the latest date.
  private static func mostShared(_ units: [ResolvedArticle]) -> ResolvedVersion? {
    let dated = units.compactMap { unit in
      unit.source.map { source in
        (source, date: unit.translations.first?.version.provenance.date?.description ?? "")
      }
    }
    let groups = Dictionary(grouping: dated) { $0.0.version.syntax.source.bytes }.values
    func rank(_ group: [(ResolvedVersion, date: String)]) -> (Int, String, String) {
      (group.count, group.map(\.date).max() ?? "", group[0].0.version.file)
    }
    return groups.max { rank($0) < rank($1) }?[0].0
  }

  /// Resolves an article whose files were read from wherever they lie.
  ///
  /// - Parameter isExactSource: whether the source is known to be the version that the translations were
  ///   made from, whatever their front matter says.
  package func resolve(
    _ path: String, _ texts: [Text], isExactSource: Bool = false
  ) -> Outcome {
    var versions: [ArticleVersion] = []
    var diagnostics: [Diagnostic] = []
    var source = texts.first { $0.locale == workspace.sourceLocale }.map {
      SourceVersion($0.file.bytes)
    }
    for (locale, file) in texts {
      let read = reader.read(file)
      diagnostics += read.diagnostics
      let statements = extractors[locale]?.extract(read.output) ?? ArticleStatements()
      let isSource = locale == workspace.sourceLocale
      versions.append(
        ArticleVersion(
          locale: locale, isSource: isSource, syntax: read.output, statements: statements,
          provenance: Self.provenance(
            read.output.frontMatter, &source, isSource: isSource || isExactSource)))
    }
    return Outcome(resolver.resolve(path, versions), diagnostics)
  }

  package func canonicalize(_ outcome: Outcome) -> CanonicalArticle {
    canonicalizer.canonicalize(outcome.article)
  }

  /// All that is to be said of an article.
  ///
  /// - Parameter looksForNotices: whether notices are looked for that cost much (``CheckList/notices``).
  package func check(_ outcome: Outcome, looksForNotices: Bool = true) -> [Diagnostic] {
    outcome.diagnostics
      + outcome.units.flatMap {
        checks.diagnostics(beside.aligned($0, looksForNotices: looksForNotices))
      }
  }

  /// What the translations of an article lost that they once had right, and the versions that show it.
  ///
  /// Both states are checked as if every translation were made from its source: whether the previous one had
  /// a fact says more than a hash about whether the new one could.
  func regressions(
    _ files: Workspace.ArticleFiles, since past: PastArticles
  ) throws(WorkspaceError) -> (found: [RegressionCheck.Regression], versions: [ResolvedVersion]) {
    var before = try past.texts(of: files)
    guard !before.isEmpty else { return ([], []) }
    let today = texts(files, limit: ArticleReader.sizeLimit).output
    // A delivery of translations alone is held against the source that there is.
    if !before.contains(where: { $0.locale == workspace.sourceLocale }) {
      before += today.filter { $0.locale == workspace.sourceLocale }
      before.sort { $0.locale < $1.locale }
    }
    let states = [today, before].map { texts in
      let article = resolve(files.path, texts, isExactSource: true).article
      return RegressionCheck.State(article, checks.diagnostics(article))
    }
    let check = RegressionCheck(states[0], since: states[1], named: past.name)
    return (check.regressions(), states[1].article.versions)
  }

  /// What comments in an article's files accept, and what is wrong with such comments.
  package func allowances(_ outcome: Outcome) -> Diagnosed<[InlineAllowance]> {
    var found = Diagnosed<[InlineAllowance]>([])
    var files: Set<String> = []
    for version in outcome.units.lazy.flatMap(\.versions) {
      let read = AllowanceReader.read(version.version.syntax)
      // Bilingual units share their source. Nearly no file has a comment of ours.
      guard !read.output.isEmpty || !read.diagnostics.isEmpty,
        files.insert(version.version.file).inserted
      else { continue }
      found.output += read.output
      found.diagnostics += read.diagnostics
    }
    return found
  }

  private static func provenance(
    _ frontMatter: FrontMatter, _ source: inout SourceVersion?, isSource: Bool
  ) -> Provenance {
    let hash = frontMatter.value("ms.openlocfilehash")
    return Provenance(
      translation: isSource ? nil : frontMatter.value("ms.translationtype"),
      sourceCommit: frontMatter.value("ms.sourcegitcommit"), sourceHash: hash,
      date: frontMatter.value("ms.date").flatMap { DateStamp($0) },
      freshness: isSource ? .current : source?.freshness(hash) ?? .unknown)
  }
}

extension Pipeline {
  private func unreadable(_ file: String, _ error: WorkspaceError) -> Diagnostic {
    Diagnostic(
      .unreadableFile, error.message, at: SourceRange(file: file, range: .empty),
      subject: "unreadable", help: error.help)
  }
}
