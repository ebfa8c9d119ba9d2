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

  /// Cells that bear witness, read when the first one is called, which most never are.
  final class Cells {
    private(set) lazy var all = read()
    private let read: () -> [Cell]

    init(_ cells: @autoclosure @escaping () -> [Cell]) { read = cells }
  }

  /// A translation whose polarity can be judged, with its sentences.
  final class Column {
    let version: ResolvedVersion
    private let syntax: ArticleSyntax
    private let alignment: BlockAlignment
    private let prose: ProsePolarity

    init?(_ version: ResolvedVersion, in article: ResolvedArticle) {
      guard let alignment = article.alignments[version.locale],
        let prose = article.prose[version.locale]
      else { return nil }
      self.version = version
      syntax = version.version.syntax
      self.alignment = alignment
      self.prose = prose
    }

    /// The sentences that stand for those of a block of the source.
    func sentences(for block: Int) -> [ProsePolarity.Sentence] {
      alignment.textCounterpart(of: block, in: syntax).map(prose.sentences) ?? []
    }

    /// A sentence with what it says.
    func cell(_ sentence: ProsePolarity.Sentence) -> Cell {
      Cell(version: version, polarity: prose.polarity(of: sentence))
    }
  }

  private let stated: [SentencePolarity]
  private let source: ResolvedVersion
  private let blocks: [(column: Column, sentences: [ProsePolarity.Sentence])]

  init(
    _ block: Int, _ stated: [SentencePolarity], _ source: ResolvedVersion, _ columns: [Column]
  ) {
    self.stated = stated
    self.source = source
    var blocks: [(column: Column, sentences: [ProsePolarity.Sentence])] = []
    blocks.reserveCapacity(columns.count)
    for column in columns {
      let sentences = column.sentences(for: block)
      if !sentences.isEmpty { blocks.append((column, sentences)) }
    }
    self.blocks = blocks
  }

  /// What stands for a sentence of the source in the translations that have as many.
  func cells(of sentence: Int) -> [Cell] {
    var cells: [Cell] = []
    cells.reserveCapacity(blocks.count)
    let theirs = stated[sentence].range
    for (column, sentences) in blocks
    where sentences.count == stated.count
      && Self.areCounterparts(theirs, source, sentences[sentence].range, column.version)
    {
      cells.append(column.cell(sentences[sentence]))
    }
    return cells
  }

  /// The whole block, with the cells of those that have another number of sentences, and of the others. Nil
  /// where all have as many.
  var whole: (block: SentencePolarity, cells: [Cell], others: () -> [Cell])? {
    guard blocks.contains(where: { $0.sentences.count != stated.count }) else { return nil }
    func merged(_ isMeant: (Int) -> Bool) -> [Cell] {
      blocks.filter { isMeant($0.sentences.count) }.map { column, sentences in
        let cells = sentences.map(column.cell)
        return Cell(
          version: column.version, polarity: SentencePolarity(merging: cells.map(\.polarity)))
      }
    }
    return (
      SentencePolarity(merging: stated), merged { $0 != stated.count },
      { merged { $0 == stated.count } }
    )
  }
}

extension SentenceTable {
  /// The most that one sentence may be longer than the other, of those that are no mere words.
  private static let mostLonger = 3.0
  private static let short = 60

  /// Whether two sentences in the same place stand for each other: one is no copy of the other, and not much
  /// longer.
  private static func areCounterparts(
    _ one: ByteRange, _ source: ResolvedVersion, _ other: ByteRange, _ version: ResolvedVersion
  ) -> Bool {
    let (theirs, ours) = (source.version.syntax.text, version.version.syntax.text)
    if ours.isSame(other, as: theirs, one) { return false }
    let scale = Double(max(ours.count, 1)) / Double(max(theirs.count, 1))
    let lengths = (Double(one.count) * scale, Double(other.count))
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
