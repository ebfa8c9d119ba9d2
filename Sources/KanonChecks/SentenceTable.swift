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
    private let source: ArticleSyntax
    /// How many bytes of the translation a byte of the source becomes.
    private let scale: Double

    init?(_ version: ResolvedVersion, _ source: ResolvedVersion, in article: ResolvedArticle) {
      guard let alignment = article.alignments[version.locale],
        let prose = article.prose[version.locale]
      else { return nil }
      self.version = version
      self.source = source.version.syntax
      syntax = version.version.syntax
      scale = Double(max(syntax.text.count, 1)) / Double(max(self.source.text.count, 1))
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
  private let blocks: [(column: Column, sentences: [ProsePolarity.Sentence])]

  init(_ block: Int, _ stated: [SentencePolarity], _ columns: [Column]) {
    self.stated = stated
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
      && column.isCounterpart(sentences[sentence].range, of: theirs)
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

extension SentenceTable.Column {
  /// The most that one sentence may be longer than the other, of those that are no mere words.
  private static let mostLonger = 3.0
  private static let short = 60

  /// Whether a sentence stands for one of the source that is in its place: it is no copy of it, and not much
  /// longer or shorter.
  func isCounterpart(_ sentence: ByteRange, of stated: ByteRange) -> Bool {
    let lengths = (Double(stated.count) * scale, Double(sentence.count))
    let (shorter, longer) = (min(lengths.0, lengths.1), max(lengths.0, lengths.1))
    guard longer < Double(Self.short) || longer <= Self.mostLonger * shorter else { return false }
    return sentence.count != stated.count
      || !syntax.text.isSame(sentence, as: source.text, stated)
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
