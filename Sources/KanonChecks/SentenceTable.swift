import KanonModel

/// A block of the source and what stands for it in each translation, sentence by sentence.
///
/// Where a translation has another number of sentences, the block counts as one.
struct SentenceTable {
  /// A sentence of a translation, or its whole block, beside what it stands for.
  struct Cell {
    let version: ResolvedVersion
    let polarity: SentencePolarity
  }

  let source: ResolvedVersion
  /// The source's sentences; each with the cells of the translations that have as many.
  private(set) var rows: [(sentence: SentencePolarity, cells: [Cell])] = []
  /// The whole block, with the cells of those that have another number.
  private(set) var whole: (block: SentencePolarity, cells: [Cell], others: [Cell])

  init?(
    _ block: Int, _ article: ResolvedArticle, _ source: ResolvedVersion,
    _ translations: [ResolvedVersion]
  ) {
    guard let stated = article.polarity[source.locale]?[block] else { return nil }
    self.source = source
    rows = stated.map { ($0, []) }
    whole = (SentencePolarity(merging: stated), [], [])
    for version in translations {
      let syntax = version.version.syntax
      guard
        let counterpart = article.alignments[version.locale]?.textCounterpart(
          of: block, in: syntax),
        let sentences = article.polarity[version.locale]?[counterpart], !sentences.isEmpty
      else { continue }
      let merged = Cell(version: version, polarity: SentencePolarity(merging: sentences))
      if sentences.count == stated.count {
        for (index, sentence) in sentences.enumerated()
        where !version.version.syntax.text[sentence.range.indices].elementsEqual(
          source.version.syntax.text[stated[index].range.indices])
        {
          rows[index].cells.append(Cell(version: version, polarity: sentence))
        }
        whole.others.append(merged)
      } else {
        whole.cells.append(merged)
      }
    }
  }
}

extension SentencePolarity {
  /// What several sentences say together.
  fileprivate init(merging sentences: [SentencePolarity]) {
    self.init(
      ByteRange(
        sentences.map { Int($0.range.lower) }.min() ?? 0,
        sentences.map { Int($0.range.upper) }.max() ?? 0))
    marks = sentences.flatMap(\.marks)
  }
}
