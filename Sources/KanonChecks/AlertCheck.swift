import KanonModel

/// Notes and warnings that lost their mark, or whose mark became another.
struct AlertCheck: PairCheck {
  func diagnostics(_ pair: TranslationPair) -> [Diagnostic] {
    let blocks = pair.sourceSyntax.blocks
    var result: [Diagnostic] = []
    for index in blocks.indices where blocks[index].kind == .alert {
      guard let counterpart = pair.alignment.counterpart(of: index) else { continue }
      let keyword = pair.sourceSyntax.keyword(of: index)
      guard pair.syntax.blocks[counterpart].kind == .alert else {
        if !pair.isExplained({ $0.hasAlert(index) }) {
          result.append(unmarked(keyword, index, counterpart, pair))
        }
        continue
      }
      let own = pair.syntax.keyword(of: counterpart)
      if !own.isSameKeyword(as: keyword), !pair.isExplained({ $0.hasAlert(index, keyword) }) {
        result.append(changed(own, keyword, index, counterpart, pair))
      }
    }
    for gap in pair.alignment.gaps {
      for index in gap.source where blocks[index].kind == .alert {
        if !pair.isExplained({ $0.hasAlert(index) }) { result.append(missing(index, gap, pair)) }
      }
    }
    return result
  }
}

extension ArticleSyntax {
  /// The word of an alert's mark, such as `NOTE`.
  fileprivate func keyword(of alert: Int) -> String { target(blocks[alert].target) }
}

extension String {
  fileprivate func isSameKeyword(as other: String) -> Bool {
    utf8.count == other.utf8.count && zip(utf8, other.utf8).allSatisfy { $0 | 0x20 == $1 | 0x20 }
  }
}

extension TranslationPair {
  fileprivate func hasAlert(_ index: Int, _ keyword: String? = nil) -> Bool {
    guard let counterpart = alignment.counterpart(of: index),
      syntax.blocks[counterpart].kind == .alert
    else { return false }
    return keyword.map { syntax.keyword(of: counterpart).isSameKeyword(as: $0) } ?? true
  }
}

extension AlertCheck {
  /// The source's word between the brackets of the mark.
  private func fix(
    _ keyword: String, _ counterpart: Int, _ pair: TranslationPair
  ) -> [SuggestedFix] {
    let source = pair.syntax.source
    let quote = pair.syntax.blocks[counterpart].source
    guard let open = source.bytes[quote.indices].firstRange(of: "[!".utf8),
      let close = source.bytes[open.upperBound..<Int(quote.upper)].firstIndex(of: UInt8(ascii: "]"))
    else { return [] }
    return [
      SuggestedFix(
        "Write the source's mark",
        at: pair.translation.place(ByteRange(open.upperBound, close)), replacement: keyword)
    ]
  }

  private func unmarked(
    _ keyword: String, _ index: Int, _ counterpart: Int, _ pair: TranslationPair
  ) -> Diagnostic {
    Diagnostic(
      .alertMissing, "the alert lost its mark [!\(keyword)]", at: pair.place(counterpart),
      subject: pair.sourceSyntax.headline(of: index), related: pair.related(index),
      help: "begin the quote with a line `> [!\(keyword)]`")
  }

  private func missing(
    _ index: Int, _ gap: BlockAlignment.Gap, _ pair: TranslationPair
  ) -> Diagnostic {
    let text = pair.sourceSyntax.headline(of: index)
    return Diagnostic(
      .alertMissing, "the alert '\(text)' is missing", at: pair.insertionPoint(gap), subject: text,
      related: pair.related(index), help: "translate the alert, with its mark")
  }

  private func changed(
    _ own: String, _ keyword: String, _ index: Int, _ counterpart: Int, _ pair: TranslationPair
  ) -> Diagnostic {
    Diagnostic(
      .alertChanged, "the alert's mark is [!\(own)]; \(pair.source.locale) has [!\(keyword)]",
      at: pair.place(counterpart), subject: own, related: pair.related(index),
      help: "the mark is no text: write [!\(keyword)]", fixes: fix(keyword, counterpart, pair))
  }
}
