import KanonModel

/// Code that a translation changed: what stands between backticks, and blocks of code.
struct CodeCheck: PairCheck {
  func diagnostics(_ pair: TranslationPair) -> [Diagnostic] {
    pair.texts.flatMap { spans($0, pair) } + blocks(pair)
  }

  // MARK: Spans

  private func spans(
    _ text: (source: Int, translation: Int), _ pair: TranslationPair
  ) -> [Diagnostic] {
    guard !pair.isSame(.code, in: text) else { return [] }
    let difference = pair.codeDifference(text)
    return zip(difference.missing.indices, difference.missing).compactMap { index, lost in
      guard !pair.isExplained({ $0.hasCode(lost.value, at: text.source) }) else { return nil }
      let added = difference.added.indices.contains(index) ? difference.added[index] : nil
      return spanChanged(lost, added, text, pair)
    }
  }

  // MARK: Blocks

  private func blocks(_ pair: TranslationPair) -> [Diagnostic] {
    let blocks = pair.sourceSyntax.blocks
    var result: [Diagnostic] = []
    for index in blocks.indices where blocks[index].kind == .codeBlock {
      guard let counterpart = pair.alignment.counterpart(of: index) else { continue }
      guard !pair.hasCodeBlock(index),
        !pair.isExplained({ $0.hasCodeBlock(index) })
      else { continue }
      result.append(blockChanged(index, counterpart, pair))
    }
    for gap in pair.alignment.gaps {
      for index in gap.source where blocks[index].kind == .codeBlock {
        if !pair.isExplained({ $0.alignment.counterpart(of: index) != nil }) {
          result.append(blockMissing(index, gap, pair))
        }
      }
    }
    return result
  }
}

extension TranslationPair {
  fileprivate func codeDifference(
    _ text: (source: Int, translation: Int)
  ) -> InlineDifference<String> {
    func code(_ syntax: ArticleSyntax, _ block: Int) -> [(value: String, inline: Inline)] {
      syntax.inlines(of: syntax.blocks[block]).filter { $0.kind == .code }
        .map { (syntax.string($0.text), $0) }
    }
    return InlineDifference(
      code(sourceSyntax, text.source), code(syntax, text.translation))
  }

  fileprivate func hasCode(_ code: String, at block: Int) -> Bool {
    guard let counterpart = alignment.counterpart(of: block) else { return false }
    return syntax.inlines(of: syntax.blocks[counterpart]).contains {
      $0.kind == .code && syntax.string($0.text) == code
    }
  }

  /// Whether the code is the same but for spaces at the ends of lines.
  fileprivate func hasCodeBlock(_ index: Int) -> Bool {
    guard let counterpart = alignment.counterpart(of: index),
      syntax.blocks[counterpart].kind == .codeBlock
    else { return false }
    func code(_ syntax: ArticleSyntax, _ index: Int) -> [UInt8] {
      syntax.source.bytes[syntax.blocks[index].source.indices].filter { $0 > 0x20 }
    }
    return code(sourceSyntax, index) == code(syntax, counterpart)
  }
}

extension CodeCheck {
  private func spanChanged(
    _ lost: InlineDifference<String>.Element, _ added: InlineDifference<String>.Element?,
    _ text: (source: Int, translation: Int), _ pair: TranslationPair
  ) -> Diagnostic {
    let place = added.map { pair.translation.place($0.inline.source) } ?? pair.place(text.translation)
    let message =
      added.map { "the code '\($0.value)' is '\(lost.value)' in \(pair.source.locale)" }
      ?? "the code '\(lost.value)' is missing or no longer marked as code"
    return Diagnostic(
      .codeSpanChanged, message, at: place, subject: lost.value,
      related: [.init(pair.source.place(lost.inline.source), "\(pair.source.locale) has it here")],
      help: "code is no text: copy the source's, with its backticks")
  }

  private func blockChanged(
    _ index: Int, _ counterpart: Int, _ pair: TranslationPair
  ) -> Diagnostic {
    Diagnostic(
      .codeBlockChanged, "the code differs from the source's", at: pair.place(counterpart),
      subject: pair.sourceSyntax.headline(of: index), related: pair.related(index),
      help: "copy the source's code; of comments only the words are for translation")
  }

  private func blockMissing(
    _ index: Int, _ gap: BlockAlignment.Gap, _ pair: TranslationPair
  ) -> Diagnostic {
    Diagnostic(
      .codeBlockChanged, "a block of code is missing", at: pair.insertionPoint(gap),
      subject: pair.sourceSyntax.headline(of: index), related: pair.related(index),
      help: "copy the source's code, with its fence")
  }
}
