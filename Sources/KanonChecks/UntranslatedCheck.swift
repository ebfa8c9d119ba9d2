import KanonModel

/// Text that was left in the source's language.
struct UntranslatedCheck: PairCheck {
  func diagnostics(_ pair: TranslationPair) -> [Diagnostic] {
    guard pair.source.locale.language != pair.translation.locale.language else { return [] }
    return pair.texts.compactMap { text in
      guard let part = pair.untranslatedPart(text),
        // What all languages leave as it is, is a name.
        !pair.isName({ !$0.leaves(part.source, of: text.source) })
      else { return nil }
      return untranslated(part, at: text, pair)
    }
  }
}

extension TranslationPair {
  /// Text of the source and the same in the translation.
  fileprivate typealias Part = (source: ByteRange, translation: ByteRange)

  /// How many lines of a paragraph are compared, each with each.
  private static let mostLines = 100

  /// What of a text was left untranslated: all of it, or one of its lines.
  fileprivate func untranslatedPart(_ text: Texts) -> Part? {
    let (block, counterpart) = (text.source, text.translation)
    let (left, right) = (sourceSyntax.blocks[block].text, syntax.blocks[counterpart].text)
    guard !left.isEmpty, !right.isEmpty else { return nil }
    if isSame(left, right) { return sourceSyntax.isProse(left, in: block) ? (left, right) : nil }
    guard syntax.blocks[counterpart].kind == .paragraph, syntax.hasLines(right),
      sourceSyntax.hasLines(left)
    else { return nil }
    let theirs = sourceSyntax.lines(of: left).prefix(Self.mostLines)
    for ours in syntax.lines(of: right).prefix(Self.mostLines) {
      if let line = theirs.first(where: { isSame($0, ours) }), sourceSyntax.isProse(line, in: block)
      {
        return (line, ours)
      }
    }
    return nil
  }

  /// Whether the translation has a text of a block of the source as it stands there.
  fileprivate func leaves(_ text: ByteRange, of block: Int) -> Bool {
    guard let counterpart = alignment.counterpart(of: block) else { return false }
    let right = syntax.blocks[counterpart].text
    if text == sourceSyntax.blocks[block].text { return isSame(text, right) }
    return syntax.lines(of: right).contains { isSame(text, $0) }
  }

  /// Whether a text is the source's, but for spaces.
  private func isSame(_ left: ByteRange, _ right: ByteRange) -> Bool {
    guard !left.isEmpty, !right.isEmpty,
      sourceSyntax.text[Int(left.lower)] == syntax.text[Int(right.lower)]
    else { return false }
    let (theirs, ours) = (sourceSyntax.text, syntax.text)
    var (one, other) = (Int(left.lower), Int(right.lower))
    while true {
      while one < Int(left.upper), theirs[one] <= 0x20 { one += 1 }
      while other < Int(right.upper), ours[other] <= 0x20 { other += 1 }
      guard one < Int(left.upper), other < Int(right.upper) else { break }
      guard theirs[one] == ours[other] else { return false }
      (one, other) = (one + 1, other + 1)
    }
    return one == Int(left.upper) && other == Int(right.upper)
  }
}

extension ArticleSyntax {
  /// Whether a text has more than one line.
  fileprivate func hasLines(_ range: ByteRange) -> Bool {
    let text = text
    return text.span.offset(of: 0x0A, from: Int(range.lower), to: Int(range.upper)) != nil
  }

  /// The lines of a text.
  fileprivate func lines(of range: ByteRange) -> [ByteRange] {
    var lines: [ByteRange] = []
    let (text, end) = (text, Int(range.upper))
    var start = Int(range.lower)
    while start < end {
      let next = text.span.offset(of: 0x0A, from: start, to: end) ?? end
      if next > start { lines.append(ByteRange(start, next)) }
      start = next + 1
    }
    return lines
  }
}

extension ArticleSyntax {
  /// Whether a text of a block is prose and not only names, numbers and code: words in small letters of which two have
  /// five letters, or that make a sentence, or that come without names. Names of products have "for" and "with"
  /// at most.
  fileprivate func isProse(_ range: ByteRange, in block: Int) -> Bool {
    let (text, inlines) = (text, inlines)
    let marked = blocks[block].inlines.indices
    let hasCode = marked.contains { inlines[$0].kind == .code }
    var words = (small: 0, long: 0, capital: 0)
    var offset = Int(range.lower)
    let end = Int(range.upper)
    while offset < end {
      if hasCode,
        let code = marked.first(where: {
          inlines[$0].kind == .code && inlines[$0].text.indices.contains(offset)
        })
      {
        offset = Int(inlines[code].text.upper)
        continue
      }
      let start = offset
      while offset < end, text[offset] > 0x20 { offset += 1 }
      if start < offset, (0x41...0x5A).contains(text[start]) { words.capital += 1 }
      // What follows a word may be a comma.
      var last = start
      while last < offset - 1, (0x61...0x7A).contains(text[last]) { last += 1 }
      if offset - start > 1, last == offset - 1 {
        words.small += 1
        if offset - start > 4 { words.long += 1 }
        if words.long == 2 { return true }
      }
      offset += 1
    }
    let endsSentence = text[range.indices].last.map { ".!?:".utf8.contains($0) } ?? false
    return words.small >= 3 && (endsSentence || words.capital <= 1)
  }
}

extension UntranslatedCheck {
  private func untranslated(
    _ part: TranslationPair.Part, at text: TranslationPair.Texts, _ pair: TranslationPair
  ) -> Diagnostic {
    let (theirs, ours) = (pair.sourceSyntax, pair.syntax)
    let isWhole = part.source == theirs.blocks[text.source].text
    let message = "the same words in \(pair.source.locale)"
    return Diagnostic(
      .untranslatedSegment, "the text was left as \(pair.source.locale) has it",
      at: isWhole
        ? pair.place(text.translation)
        : pair.translation.place(ours.sourceRange(of: part.translation)),
      subject: isWhole ? theirs.headline(of: text.source) : theirs.headline(part.source),
      related: isWhole
        ? pair.related(text.source, message)
        : [.init(pair.source.place(theirs.sourceRange(of: part.source)), message)],
      help: "translate it")
  }
}
