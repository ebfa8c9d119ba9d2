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
        where Self.areCounterparts(stated[index], source, sentence, version) {
          rows[index].cells.append(Cell(version: version, polarity: sentence))
        }
        whole.others.append(merged)
      } else {
        whole.cells.append(merged)
      }
    }
  }
}

extension SentenceTable {
  /// The most that one sentence may be longer than the other, of those that are no mere words.
  private static let mostLonger = 3.0
  private static let short = 60

  /// Whether two sentences in the same place stand for each other: one is no copy of the other, and not much
  /// longer.
  private static func areCounterparts(
    _ one: SentencePolarity, _ source: ResolvedVersion, _ other: SentencePolarity,
    _ version: ResolvedVersion
  ) -> Bool {
    let (theirs, ours) = (source.version.syntax.text, version.version.syntax.text)
    if ours[other.range.indices].elementsEqual(theirs[one.range.indices]) { return false }
    let scale = Double(max(ours.count, 1)) / Double(max(theirs.count, 1))
    let lengths = (Double(one.range.count) * scale, Double(other.range.count))
    let (shorter, longer) = (min(lengths.0, lengths.1), max(lengths.0, lengths.1))
    return longer < Double(short) || longer <= mostLonger * shorter
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
