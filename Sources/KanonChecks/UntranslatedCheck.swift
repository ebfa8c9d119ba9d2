import KanonModel

/// Text that was left in the source's language.
struct UntranslatedCheck: PairCheck {
  func diagnostics(_ pair: TranslationPair) -> [Diagnostic] {
    guard pair.source.locale.language != pair.translation.locale.language else { return [] }
    return pair.texts.compactMap { text in
      guard pair.isUntranslated(text.source), pair.sourceSyntax.isProse(text.source),
        // What all languages leave as it is, is a name.
        !pair.isExplained({ !$0.isUntranslated(text.source) })
      else { return nil }
      return untranslated(text, pair)
    }
  }
}

extension TranslationPair {
  /// Whether a block's text is the source's, but for spaces.
  fileprivate func isUntranslated(_ block: Int) -> Bool {
    guard let counterpart = alignment.counterpart(of: block) else { return false }
    let (left, right) = (sourceSyntax.blocks[block].text, syntax.blocks[counterpart].text)
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
  /// Whether a block holds prose and not only names, numbers and code: words in small letters of which two have
  /// five letters, or that make a sentence, or that come without names. Names of products have "for" and "with"
  /// at most.
  fileprivate func isProse(_ index: Int) -> Bool {
    let block = blocks[index]
    let code = inlines(of: block).filter { $0.kind == .code }.map(\.text)
    var words = (small: 0, long: 0, capital: 0)
    var offset = Int(block.text.lower)
    let end = Int(block.text.upper)
    while offset < end {
      if let span = code.first(where: { $0.indices.contains(offset) }) {
        offset = Int(span.upper)
        continue
      }
      let start = offset
      while offset < end, text[offset] > 0x20 { offset += 1 }
      let word = text[start..<offset]
      if word.first.map({ (0x41...0x5A).contains($0) }) ?? false { words.capital += 1 }
      if word.count > 1, word.dropLast().allSatisfy({ (0x61...0x7A).contains($0) }) {
        words.small += 1
        if word.count > 4 { words.long += 1 }
      }
      offset += 1
    }
    let endsSentence = text[block.text.indices].last.map { ".!?:".utf8.contains($0) } ?? false
    return words.long >= 2 || (words.small >= 3 && (endsSentence || words.capital <= 1))
  }
}

extension UntranslatedCheck {
  private func untranslated(
    _ text: (source: Int, translation: Int), _ pair: TranslationPair
  ) -> Diagnostic {
    Diagnostic(
      .untranslatedSegment, "the text was left as \(pair.source.locale) has it",
      at: pair.place(text.translation), subject: pair.sourceSyntax.headline(of: text.source),
      related: pair.related(text.source, "the same words in \(pair.source.locale)"),
      help: "translate it")
  }
}
