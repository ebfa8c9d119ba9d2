package import KanonModel

/// A word of a text: its bytes in ``ArticleSyntax/text``.
struct Word {
  let range: ByteRange
}

/// Walks over UTF-8 that is known to be valid.
struct ScalarCursor {
  let bytes: [UInt8]
  private(set) var offset: Int
  let end: Int

  init(_ bytes: [UInt8], _ range: ByteRange) {
    self.bytes = bytes
    offset = Int(range.lower)
    end = Int(range.upper)
  }

  /// The next scalar and where it begins, or nil at the end.
  mutating func next() -> (scalar: Unicode.Scalar, start: Int)? {
    guard offset < end else { return nil }
    let start = offset
    let first = bytes[offset]
    if first < 0x80 {
      offset += 1
      return (Unicode.Scalar(first), start)
    }
    let width = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    var value = UInt32(first & (width == 2 ? 0x1F : width == 3 ? 0x0F : 0x07))
    for index in 1..<width where offset + index < end {
      value = value << 6 | UInt32(bytes[offset + index] & 0x3F)
    }
    offset = min(offset + width, end)
    return (Unicode.Scalar(value) ?? "\u{FFFD}", start)
  }
}

extension ArticleSyntax {
  /// The words of a range of the text. Languages without spaces give one word a phrase.
  func words(in range: ByteRange) -> [Word] {
    var cursor = ScalarCursor(text, range)
    var words: [Word] = []
    var start: Int?
    while let (scalar, offset) = cursor.next() {
      if scalar.isWord {
        if start == nil { start = offset }
      } else if let lower = start, !scalar.isInvisible {
        words.append(Word(range: ByteRange(lower, offset)))
        start = nil
      }
    }
    if let lower = start { words.append(Word(range: ByteRange(lower, cursor.end))) }
    return words
  }

  /// The sentences of a range of the text, without the spaces around them.
  ///
  /// A sentence ends at `.`, `!`, `?` before a space, or at their ideographic forms. A full stop behind a
  /// day, a month or a single letter, or before a small letter, belongs to a date or an abbreviation
  /// (`10. Oktober`, `2020. február`, `z. B.`).
  package func sentences(in range: ByteRange) -> [ByteRange] {
    var result: [ByteRange] = []
    var cursor = ScalarCursor(text, range)
    var start = Int(range.lower)
    var stopped = false
    func close(at end: Int) {
      let trimmed = trimmed(ByteRange(start, end))
      if !trimmed.isEmpty { result.append(trimmed) }
      start = end
    }
    while let (scalar, offset) = cursor.next() {
      switch scalar {
      case "。", "！", "？", "؟", "۔": close(at: cursor.offset)
      case ".": stopped = !isAbbreviation(ByteRange(start, offset))
      case "!", "?": stopped = true
      case _ where scalar.isSpace:
        if stopped, !continuesInSmallLetters(cursor) { close(at: offset) }
        stopped = false
      case "\"", ")", "”", "»", "’", "*", "」", "）": continue
      default: stopped = false
      }
    }
    close(at: Int(range.upper))
    return result
  }

  /// Whether the text ends in a number of one or two digits or in a single letter.
  private func isAbbreviation(_ range: ByteRange) -> Bool {
    var index = Int(range.upper) - 1
    let end = index
    while index >= Int(range.lower), end - index < 2, text[index].isASCIIDigit { index -= 1 }
    if index == end, index >= Int(range.lower), text[index].isASCIILetter { index -= 1 }
    guard index < end else { return false }
    return index < Int(range.lower) || text[index] <= 0x20 || text[index] == UInt8(ascii: ".")
      || text[index] == UInt8(ascii: "(")
  }

  /// Whether the next thing behind spaces is a small letter.
  private func continuesInSmallLetters(_ cursor: ScalarCursor) -> Bool {
    var cursor = cursor
    while let (scalar, _) = cursor.next() {
      if !scalar.isSpace { return scalar.properties.isLowercase }
    }
    return false
  }

  /// A range of the text without the spaces and invisible characters around it.
  func trimmed(_ range: ByteRange) -> ByteRange {
    trimmed(range) { $0.isSpace || $0.isInvisible }
  }

  func trimmed(_ range: ByteRange, _ isMargin: (Unicode.Scalar) -> Bool) -> ByteRange {
    var cursor = ScalarCursor(text, range)
    var lower: Int?
    var upper = Int(range.lower)
    while let (scalar, offset) = cursor.next() {
      if isMargin(scalar) { continue }
      if lower == nil { lower = offset }
      upper = cursor.offset
    }
    guard let lower else { return ByteRange(Int(range.lower), Int(range.lower)) }
    return ByteRange(lower, upper)
  }

  /// The mention that a range of the text makes, with its bytes in the file.
  func mention(_ range: ByteRange) -> Mention {
    Mention(
      text: string(range).replacingLineBreaks, range: sourceRange(of: range))
  }
}

extension String {
  /// A text that spans lines of the file, as one line.
  fileprivate var replacingLineBreaks: String {
    utf8.contains(0x0A) ? String(map { $0.isNewline ? " " : $0 }) : self
  }
}
