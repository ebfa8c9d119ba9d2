import KanonAlignment
import KanonExtraction
import KanonModel

/// Puts an article's translations block by block beside the source, and reads of the text what can only be
/// read there: what sentences say of rules, and numbers that differ.
struct SourceAlignment: Sendable {
  private let extractors: [LanguageTag: Extractor]
  private let survey = NumberSurvey()

  init(_ extractors: [LanguageTag: Extractor]) { self.extractors = extractors }

  /// - Parameter looksForNotices: whether what can only become a notice is read, too. It is most of what there
  ///   is to read.
  func aligned(_ article: ResolvedArticle, looksForNotices: Bool) -> ResolvedArticle {
    guard let source = article.source, !article.translations.isEmpty else { return article }
    var article = article
    article.looksForNotices = looksForNotices
    let aligner = BlockAligner(source.version.syntax)
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
    article.stated = stated
    let looksForNotices = article.looksForNotices
    // What rule lists are held against is always read.
    var wanted = Set(source.attestation.ruleLists.compactMap(source.leadIn))
    for (block, sentences) in stated
    where looksForNotices || sentences.contains(where: \.isBinding) {
      wanted.insert(block)
    }
    for version in article.translations {
      guard let alignment = article.alignments[version.locale] else { continue }
      let syntax = version.version.syntax
      let leadIns = version.attestation.ruleLists.compactMap(version.leadIn)
      article.prose[version.locale] = extractors[version.locale]?.prose(
        of: syntax,
        beside: stated.compactMap { block, sentences in
          guard let counterpart = alignment.textCounterpart(of: block, in: syntax),
            wanted.contains(block) || leadIns.contains(counterpart)
          else { return nil }
          return (counterpart, sentences)
        }
      ) { looksForNotices || $0.isBinding }
    }
  }

  private func readNumbers(_ article: inout ResolvedArticle, _ source: ResolvedVersion) {
    let theirs = source.version.syntax
    let texts = theirs.blocks.indices.filter {
      !theirs.blocks[$0].text.isEmpty && theirs.blocks[$0].kind != .codeBlock
    }
    let signatures = texts.map { survey.signature(of: $0, in: theirs) }
    // Where a text became something else, its digits are read, but contest nothing.
    var contested: Set<Int> = []
    var differing: [(version: ResolvedVersion, pairs: [(source: Int, translation: Int)])] = []
    for version in article.translations {
      guard let alignment = article.alignments[version.locale] else { continue }
      let ours = version.version.syntax
      var pairs: [(source: Int, translation: Int)] = []
      for (text, signature) in zip(texts, signatures) {
        guard let counterpart = alignment.counterpart(of: text) else { continue }
        if ours.blocks[counterpart].kind != theirs.blocks[text].kind {
          pairs.append((text, counterpart))
        } else if survey.signature(of: counterpart, in: ours) != signature {
          pairs.append((text, counterpart))
          contested.insert(text)
        }
      }
      differing.append((version, pairs))
    }
    guard !contested.isEmpty else { return }
    func read(_ blocks: some Sequence<Int>, _ syntax: ArticleSyntax) -> [Int: [NumberMention]] {
      Dictionary(uniqueKeysWithValues: blocks.map { ($0, survey.numbers(in: $0, of: syntax)) })
    }
    article.numbers[source.locale] = read(contested, theirs)
    for (version, pairs) in differing {
      article.numbers[version.locale] = read(
        pairs.lazy.filter { contested.contains($0.source) }.map(\.translation),
        version.version.syntax)
    }
  }
}
