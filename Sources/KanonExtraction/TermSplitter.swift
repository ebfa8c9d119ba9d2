import KanonModel

/// Splits the value of a statement into the terms that it names.
struct TermSplitter: Sendable {
  /// Words for "or" and "and", folded.
  private let words: [String]
  /// Those of a script without spaces, the longest first.
  private let cjkWords: [[UInt8]]
  private let folding: Folding

  init(_ languages: [LanguageEntry], folding: Folding) {
    self.folding = folding
    // Longest first: `或者` before `或`.
    words = languages.flatMap(\.separators).map(folding.fold).sorted {
      ($0.utf8.count, $1) > ($1.utf8.count, $0)
    }
    cjkWords = words.filter { $0.unicodeScalars.allSatisfy(\.isCJK) }.map { Array($0.utf8) }
  }

  /// The value without the marks that tie it to its label: colon, dash, spaces.
  func value(_ range: ByteRange, in syntax: ArticleSyntax) -> ByteRange {
    let value = syntax.trimmed(range)
    let lower = syntax.scan(value) { scalar, place -> Int? in
      switch scalar {
      case ":", "：", "-", "–", "—", "*": nil
      case _ where scalar.isSpace || scalar.isInvisible: nil
      default: place.lowerBound
      }
    }
    return ByteRange(lower ?? Int(value.upper), Int(value.upper))
  }

  /// The terms of a value, in order. Between pipes an empty slot counts, since its position is evidence
  /// of what slid out of it (corpus facts: de, pt-PT).
  func terms(_ value: ByteRange, in syntax: ArticleSyntax) -> [ByteRange] {
    let slots = split(value, in: syntax, Self.isPipe)
    if slots.count > 1 {
      var terms = slots.map { term($0, in: syntax) }
      // A pipe at the end closes the line; it opens no slot.
      if terms.last?.isEmpty == true { terms.removeLast() }
      return terms
    }
    let parts = split(value, in: syntax) { Self.isComma($0) || $0 == "\n" }
    return parts.flatMap { splitAtWords($0, in: syntax) }.map { term($0, in: syntax) }.filter {
      !$0.isEmpty
    }
  }

  private func split(
    _ value: ByteRange, in syntax: ArticleSyntax, _ isSeparator: (Unicode.Scalar) -> Bool
  ) -> [ByteRange] {
    var parts: [ByteRange] = []
    var start = Int(value.lower)
    syntax.forEachScalar(in: value) { scalar, place in
      guard isSeparator(scalar) else { return }
      parts.append(ByteRange(start, place.lowerBound))
      start = place.upperBound
    }
    parts.append(ByteRange(start, Int(value.upper)))
    return parts
  }

  /// Splits at "or". In a script without spaces the word stands inside the text: `…または…`.
  private func splitAtWords(_ part: ByteRange, in syntax: ArticleSyntax) -> [ByteRange] {
    var parts: [ByteRange] = []
    var start = Int(part.lower)
    for separator in syntax.words(in: part).flatMap({ separators(in: $0.range, syntax) }) {
      guard Int(separator.lower) > start else { continue }
      parts.append(ByteRange(start, Int(separator.lower)))
      start = Int(separator.upper)
    }
    parts.append(ByteRange(start, Int(part.upper)))
    return parts
  }

  private func separators(in word: ByteRange, _ syntax: ArticleSyntax) -> [ByteRange] {
    if isSeparator(word, syntax) { return [word] }
    guard !cjkWords.isEmpty else { return [] }
    let text = syntax.text
    var found: [ByteRange] = []
    var start = Int(word.lower)
    while start < Int(word.upper) {
      let separator = cjkWords.first {
        text.span.holds($0.span, at: start, before: Int(word.upper))
      }
      let length = separator?.count ?? 0
      if length > 0 { found.append(ByteRange(start, start + length)) }
      start += max(length, 1)
    }
    return found
  }

  private func isSeparator(_ word: ByteRange, _ syntax: ArticleSyntax) -> Bool {
    let bytes = syntax.text[word.indices]
    // Folding makes no small letter another one, so nearly all words are told without.
    if bytes.allSatisfy({ (0x61...0x7A).contains($0) }) {
      return words.contains { $0.utf8.elementsEqual(bytes) }
    }
    return words.contains(folding.fold(String(decoding: bytes, as: UTF8.self)))
  }

  /// Whether a value ends with a pipe or a comma, so that the next line goes on with it.
  func endsWithSeparator(_ value: ByteRange, in syntax: ArticleSyntax) -> Bool {
    var last: Unicode.Scalar?
    syntax.forEachScalar(in: value) { scalar, _ in if !scalar.isSpace { last = scalar } }
    return last.map { Self.isPipe($0) || Self.isComma($0) } ?? false
  }

  private static func isPipe(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "|" || scalar == "｜" || scalar == "\u{A6}"
  }

  private static func isComma(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ",", "，", "、", ";", "；", "،", "؛": true
    default: false
    }
  }

  /// A term without what stands around it: spaces, full stops, stray emphasis.
  private func term(_ range: ByteRange, in syntax: ArticleSyntax) -> ByteRange {
    syntax.trimmed(range) { scalar in
      switch scalar {
      case ".", "。", "*", "_", ":", "：": true
      default: scalar.isSpace || scalar.isInvisible
      }
    }
  }
}
