/// An article in one locale, beside its source.
struct Translation {
  /// The locale's tag.
  let locale: String
  /// The path below the locale's folder.
  let article: String
  /// The localized lines.
  let text: ArticleText
  /// The source's lines.
  let source: ArticleText
  /// Lines that surely say the same, by their numbers from 0.
  let pairs: [LinePair]

  /// A localized line and the source's.
  struct LinePair {
    /// The localized line.
    let line: Int
    /// The source's line.
    let source: Int
  }

  /// Puts a text beside its source.
  init(locale: String, article: String, text: ArticleText, source: ArticleText) {
    self.locale = locale
    self.article = article
    self.text = text
    self.source = source
    pairs = Self.pairs(text, source)
  }

  /// What names the version of the source that it was made from.
  var sourceHash: String? {
    text.lines(.frontMatter).lazy.map { text.lines[$0] }.first {
      $0.hasPrefix("ms.openlocfilehash")
    }
  }

  /// What the words of its language are.
  var words: PolarityWords? { PolarityWords.of(locale) }

  /// Whether as many lines as in the source are of a kind.
  func hasAsMany(_ kind: LineKind) -> Bool {
    text.lines(kind).count == source.lines(kind).count
  }

  /// Whether something is found as often as in the source. Only prose is looked at.
  func hasAsMany(_ count: (String) -> Int) -> Bool {
    func total(_ text: ArticleText) -> Int {
      text.lines.indices.reduce(0) { total, index in
        switch text.kinds[index] {
        case .frontMatter, .blank, .code: total
        case .heading, .item, .row, .quote, .image, .prose: total + count(text.lines[index])
        }
      }
    }
    return total(text) == total(source)
  }

  /// Pairs of lines that are of one of these kinds, each with both texts.
  func paired(_ kinds: LineKind...) -> [(line: Int, text: String, source: String)] {
    pairs.filter { kinds.contains(text.kinds[$0.line]) }
      .map { ($0.line, text.lines[$0.line], source.lines[$0.source]) }
  }

  /// Both files have the same number of blocks, and this block and its neighbours have the same
  /// kinds of lines in both.
  private static func pairs(_ text: ArticleText, _ source: ArticleText) -> [LinePair] {
    guard text.blocks.count == source.blocks.count else { return [] }
    let isAlike = zip(text.blocks, source.blocks).map { text.kinds[$0] == source.kinds[$1] }
    return isAlike.indices.flatMap { index -> [LinePair] in
      let neighbours = max(0, index - 1)...min(isAlike.count - 1, index + 1)
      guard isAlike[neighbours].allSatisfy({ $0 }) else { return [] }
      return zip(text.blocks[index], source.blocks[index]).map { LinePair(line: $0, source: $1) }
    }
  }
}
