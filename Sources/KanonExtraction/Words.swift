package import KanonModel

/// A word of a text: its bytes in ``ArticleSyntax/text``.
struct Word {
  let range: ByteRange
}

extension ArticleSyntax {
  /// Walks over the scalars of a range until the body has a result.
  func scan<Result>(
    _ range: ByteRange, _ body: (_ scalar: Unicode.Scalar, _ place: Range<Int>) -> Result?
  ) -> Result? {
    unsafe text.withUnsafeBufferPointer { bytes in
      var cursor = unsafe ScalarCursor(bytes, range.indices)
      var start = cursor.offset
      while let scalar = cursor.next() {
        if let result = body(scalar, start..<cursor.offset) { return result }
        start = cursor.offset
      }
      return nil
    }
  }

  /// Walks over all scalars of a range.
  func forEachScalar(
    in range: ByteRange, _ body: (_ scalar: Unicode.Scalar, _ place: Range<Int>) -> Void
  ) {
    let _: Void? = scan(range) { scalar, place in
      body(scalar, place)
      return nil
    }
  }

  /// The words of a range of the text. Languages without spaces give one word a phrase.
  func words(in range: ByteRange) -> [Word] {
    var words: [Word] = []
    var start: Int?
    forEachScalar(in: range) { scalar, place in
      if scalar.isWord {
        if start == nil { start = place.lowerBound }
      } else if let lower = start, !scalar.isInvisible {
        words.append(Word(range: ByteRange(lower, place.lowerBound)))
        start = nil
      }
    }
    if let lower = start { words.append(Word(range: ByteRange(lower, Int(range.upper)))) }
    return words
  }

  /// The sentences of a range of the text, without the spaces around them.
  ///
  /// A sentence ends at `.`, `!`, `?` before a space, or at their ideographic forms. A full stop behind a
  /// day, a month or a single letter, or before a small letter, belongs to a date or an abbreviation
  /// (`10. Oktober`, `2020. február`, `z. B.`).
  package func sentences(in range: ByteRange) -> [ByteRange] {
    var result: [ByteRange] = []
    forEachSentence(in: range) { result.append($0) }
    return result
  }

  /// Hands on the sentences of a range of the text, one by one.
  func forEachSentence(in range: ByteRange, _ body: (ByteRange) -> Void) {
    var rest = range
    while let sentence = firstSentence(in: rest) {
      let text = trimmed(sentence)
      if !text.isEmpty { body(text) }
      rest = ByteRange(Int(sentence.upper), Int(range.upper))
    }
  }

  /// The text up to the end of the first sentence, the spaces around it included; nil where there is none.
  func firstSentence(in range: ByteRange) -> ByteRange? {
    guard !range.isEmpty else { return nil }
    let end = Int(range.upper)
    var offset = Int(range.lower)
    while true {
      offset = offsetOfSentenceEnd(from: offset, to: end)
      guard offset < end else { return range }
      let byte = text[offset]
      let here = ByteRange(offset, end)
      if byte >= 0x80 {
        let scalar = scan(here) { scalar, place in (scalar, place.upperBound) }
        if let (scalar, next) = scalar {
          if scalar.endsSentence { return ByteRange(Int(range.lower), next) }
          offset = next
          continue
        }
      }
      offset += 1
      if byte == UInt8(ascii: "."), isAbbreviation(ByteRange(Int(range.lower), offset - 1)) {
        continue
      }
      if let space = spaceBehindClosing(ByteRange(offset, end)),
        !continuesInSmallLetters(ByteRange(space, end))
      {
        return ByteRange(Int(range.lower), space)
      }
    }
  }

  /// Where the next mark stands that may end a sentence, as far as its first two bytes tell.
  private func offsetOfSentenceEnd(from start: Int, to end: Int) -> Int {
    unsafe text.withUnsafeBufferPointer { bytes in
      precondition(start >= 0 && end <= bytes.count)
      let raw = UnsafeRawBufferPointer(bytes)
      var offset = start
      while offset < end {
        // Eight ASCII characters at once.
        while offset + 8 <= end {
          let word = unsafe UInt64(
            littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
          guard word & 0x8080_8080_8080_8080 == 0 else { break }
          let marks =
            word.bytes(equalTo: 0x2E) | word.bytes(equalTo: 0x21) | word.bytes(equalTo: 0x3F)
          guard marks == 0 else { return offset + marks.trailingZeroBitCount >> 3 }
          offset += 8
        }
        // Letters first: they are nearly all.
        while offset < end, unsafe bytes[offset].isOfWords { offset += 1 }
        guard offset < end else { break }
        let byte = unsafe bytes[offset]
        if byte.mayEndSentence {
          // Of the scripts whose letters begin with the same byte, nearly all are letters.
          guard byte >= 0x80, offset + 1 < end,
            unsafe !byte.mayEndSentence(before: bytes[offset + 1])
          else { return offset }
        }
        offset += 1
      }
      return end
    }
  }

  /// Where a space stands behind quotes and brackets that close, else nil.
  private func spaceBehindClosing(_ range: ByteRange) -> Int? {
    let found = scan(range) { scalar, place -> Int? in
      switch scalar {
      case "\"", ")", "”", "»", "’", "*", "」", "）": nil
      case _ where scalar.isSpace: place.lowerBound
      default: -1
      }
    }
    return found.flatMap { $0 < 0 ? nil : $0 }
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
  private func continuesInSmallLetters(_ range: ByteRange) -> Bool {
    scan(range) { scalar, _ in scalar.isSpace ? nil : scalar.properties.isLowercase } ?? false
  }

  /// The beginning of a range, cut between two scalars.
  func prefix(of range: ByteRange, atMost count: Int) -> ByteRange {
    guard range.count > count else { return range }
    var end = Int(range.lower) + count
    while end > Int(range.lower), text[end] & 0xC0 == 0x80 { end -= 1 }
    return ByteRange(Int(range.lower), end)
  }

  /// A range of the text without the spaces and invisible characters around it.
  func trimmed(_ range: ByteRange) -> ByteRange {
    trimmed(range) { $0.isSpace || $0.isInvisible }
  }

  func trimmed(_ range: ByteRange, _ isMargin: (Unicode.Scalar) -> Bool) -> ByteRange {
    let lower = scan(range) { scalar, place in isMargin(scalar) ? nil : place.lowerBound }
    guard let lower else { return ByteRange(Int(range.lower), Int(range.lower)) }
    var upper = Int(range.upper)
    while upper > lower {
      // Back to the first byte of the last scalar.
      var start = upper - 1
      while start > lower, text[start] & 0xC0 == 0x80 { start -= 1 }
      let last = scan(ByteRange(start, upper)) { scalar, _ in scalar }
      guard let last, isMargin(last) else { break }
      upper = start
    }
    return ByteRange(lower, upper)
  }

  /// The mention that a range of the text makes, with its bytes in the file.
  func mention(_ range: ByteRange) -> Mention {
    var text = string(range)
    // A text that spans lines of the file is one line.
    let bytes = self.text
    if bytes.span.offset(of: 0x0A, from: Int(range.lower), to: Int(range.upper)) != nil {
      text = String(text.map { $0.isNewline ? " " : $0 })
    }
    return Mention(text: text, range: sourceRange(of: range))
  }
}

extension UInt8 {
  /// The full stop, the exclamation and the question mark, and the first bytes of their forms in other scripts.
  fileprivate var mayEndSentence: Bool {
    switch self {
    case 0x2E, 0x21, 0x3F, 0xE3, 0xEF, 0xD8, 0xDB: true
    default: false
    }
  }

  /// Whether it is an ASCII letter or belongs to a letter beyond ASCII of a European script.
  @inline(__always)
  fileprivate var isOfWords: Bool { self &- 0x40 < 0x98 }

  /// Whether it begins a mark of another script: 。 ！ ？ ؟ ۔
  fileprivate func mayEndSentence(before next: UInt8) -> Bool {
    switch self {
    case 0xE3: next == 0x80
    case 0xEF: next == 0xBC
    case 0xD8: next == 0x9F
    default: next == 0x94
    }
  }
}

extension Unicode.Scalar {
  fileprivate var endsSentence: Bool {
    switch self {
    case "。", "！", "？", "؟", "۔": true
    default: false
    }
  }
}
