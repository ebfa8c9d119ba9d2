import KanonModel

/// Asterisks that were meant to make text bold and show as asterisks.
struct EmphasisCheck: PairCheck {
  func diagnostics(_ pair: TranslationPair) -> [Diagnostic] {
    // Nearly no text has an asterisk left, so one look at the buffer dismisses an article.
    guard pair.syntax.text.holdsMarker(in: 0..<pair.syntax.text.count) != nil else { return [] }
    return pair.texts.compactMap { text in
      let range = pair.syntax.blocks[text.translation].text.indices
      guard let place = pair.syntax.text.holdsMarker(in: range),
        pair.sourceSyntax.text.holdsMarker(
          in: pair.sourceSyntax.blocks[text.source].text.indices) == nil,
        !pair.syntax.isCode(place)
      else { return nil }
      return broken(place, text, pair)
    }
  }
}

extension [UInt8] {
  /// Where two asterisks stand in text.
  fileprivate func holdsMarker(in range: Range<Int>) -> Int? {
    let asterisk = UInt8(ascii: "*")
    var start = range.lowerBound
    while let first = span.offset(of: asterisk, from: start, to: range.upperBound - 1) {
      if self[first + 1] == asterisk { return first }
      start = first + 1
    }
    return nil
  }
}

extension ArticleSyntax {
  fileprivate func isCode(_ offset: Int) -> Bool {
    inlines.contains { $0.kind == .code && $0.text.indices.contains(offset) }
  }
}

extension EmphasisCheck {
  private func broken(
    _ offset: Int, _ text: (source: Int, translation: Int), _ pair: TranslationPair
  ) -> Diagnostic {
    Diagnostic(
      .emphasisBroken, "the asterisks show: they make nothing bold here",
      at: pair.translation.place(
        pair.syntax.sourceRange(of: ByteRange(offset, offset + 2))),
      subject: pair.sourceSyntax.headline(of: text.source), related: pair.related(text.source),
      help: "put no space between the asterisks and the words inside of them, and one outside")
  }
}
