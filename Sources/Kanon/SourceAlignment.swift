import KanonAlignment
import KanonExtraction
import KanonModel

/// Puts an article's translations block by block beside the source, and reads of the text what can only be
/// read there: what sentences say of rules, and numbers that differ.
struct SourceAlignment: Sendable {
  private let extractors: [LanguageTag: Extractor]
  private let survey = NumberSurvey()

  init(_ extractors: [LanguageTag: Extractor]) { self.extractors = extractors }

  func aligned(_ article: ResolvedArticle) -> ResolvedArticle {
    guard let source = article.source, !article.translations.isEmpty else { return article }
    var article = article
    var aligner = BlockAligner(source.version.syntax)
    for version in article.translations {
      article.alignments[version.locale] = aligner.align(version.version.syntax)
    }
    article.headingKeys = aligner.keys
    readPolarity(&article, source)
    readNumbers(&article, source)
    return article
  }

  private func readPolarity(_ article: inout ResolvedArticle, _ source: ResolvedVersion) {
    guard let extractor = extractors[source.locale] else { return }
    let stated = extractor.polarity(of: source.version.syntax)
    article.polarity[source.locale] = stated
    for version in article.translations {
      guard let alignment = article.alignments[version.locale] else { continue }
      article.polarity[version.locale] = extractors[version.locale]?.polarity(
        of: version.version.syntax, blocks: stated.keys.compactMap(alignment.counterpart))
    }
  }

  private func readNumbers(_ article: inout ResolvedArticle, _ source: ResolvedVersion) {
    let contested = contestedTexts(article, source.version.syntax)
    guard !contested.isEmpty else { return }
    func read(_ blocks: [Int], _ syntax: ArticleSyntax) -> [Int: [NumberMention]] {
      Dictionary(uniqueKeysWithValues: blocks.map { ($0, survey.numbers(in: $0, of: syntax)) })
    }
    article.numbers[source.locale] = read(contested, source.version.syntax)
    for version in article.translations {
      guard let alignment = article.alignments[version.locale] else { continue }
      article.numbers[version.locale] = read(
        contested.compactMap(alignment.counterpart), version.version.syntax)
    }
  }

  /// The texts of the source whose digits some translation has otherwise.
  private func contestedTexts(_ article: ResolvedArticle, _ source: ArticleSyntax) -> [Int] {
    let translations = article.translations.compactMap { version in
      article.alignments[version.locale].map { (version.version.syntax, $0) }
    }
    return source.blocks.indices.filter { index in
      guard !source.blocks[index].text.isEmpty, source.blocks[index].kind != .codeBlock else {
        return false
      }
      let signature = survey.signature(of: index, in: source)
      return translations.contains { syntax, alignment in
        guard let counterpart = alignment.counterpart(of: index),
          syntax.blocks[counterpart].kind == source.blocks[index].kind
        else { return false }
        return survey.signature(of: counterpart, in: syntax) != signature
      }
    }
  }
}
