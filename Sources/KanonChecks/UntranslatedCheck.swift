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
    let words = (sourceSyntax.text[left.indices], syntax.text[right.indices])
    return words.0.lazy.filter { $0 > 0x20 }.elementsEqual(words.1.lazy.filter { $0 > 0x20 })
  }
}

extension ArticleSyntax {
  /// Whether a block holds words and not only names, numbers and code: two or more of five small
  /// letters, outside of code. Names of products have shorter ones at most ("for", "with").
  fileprivate func isProse(_ index: Int) -> Bool {
    let block = blocks[index]
    let code = inlines(of: block).filter { $0.kind == .code }.map(\.text)
    var words = 0
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
      let isWord =
        word.count > 4 && word.dropLast().allSatisfy { (0x61...0x7A).contains($0) }
      if isWord { words += 1 }
      offset += 1
    }
    return words >= 2
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
