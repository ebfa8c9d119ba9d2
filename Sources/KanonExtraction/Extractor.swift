package import KanonModel

/// Extracts what an article says, in its own words. One value serves all articles of a locale.
///
/// A class, since it is large and every article of the locale asks it.
package final class Extractor: Sendable {
  private let labels: LabelLexicon
  private let splitter: TermSplitter
  let markers: PolarityMarkers

  /// - Parameters:
  ///   - language: the locale's entry of the termbase.
  ///   - source: the source's entry: its labels count too, where a translation left them.
  package init(_ language: LanguageEntry?, source: LanguageEntry?) {
    let folding = Folding(language?.tag)
    let languages = [language, source].compactMap { $0 }
    labels = LabelLexicon(languages, folding: folding)
    splitter = TermSplitter(languages, folding: folding)
    markers = PolarityMarkers(language, folding: folding)
  }

  package func extract(_ syntax: ArticleSyntax) -> ArticleStatements {
    let found = StatementExtractor(syntax: syntax, labels: labels, splitter: splitter).extract()
    let ranges = found.statements.map(\.label.range) + found.unlabelled.map(\.label.range)
    let rules = RuleListExtractor(
      syntax: syntax, markers: markers,
      isStatementLabel: { block in ranges.contains { block.contains($0) } })
    return ArticleStatements(
      statements: found.statements, unlabelled: found.unlabelled, ruleLists: rules.extract(),
      title: syntax.title)
  }
}

extension ArticleSyntax {
  /// The front matter's title, else the first heading's text.
  package var title: String? {
    if let title = frontMatter.value("title"), !title.isEmpty { return title }
    return blocks.first { $0.kind == .heading }.map { mention(trimmed($0.text)).text }
  }
}
