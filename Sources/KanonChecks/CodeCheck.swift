import KanonModel

/// Code that a translation changed: what stands between backticks, and blocks of code.
struct CodeCheck: PairCheck {
  func diagnostics(_ pair: TranslationPair) -> [Diagnostic] {
    let texts = pair.marked.filter { !pair.isSame(.code, in: $0) }
    guard !texts.isEmpty else { return blocks(pair) }
    // What is not lost but moved, as in a list in another order, counts as kept.
    let counts = (pair.sourceSyntax.codeCounts, pair.syntax.codeCounts)
    return texts.flatMap { spans($0, counts, pair) } + blocks(pair)
  }

  // MARK: Spans

  private func spans(
    _ text: (source: Int, translation: Int), _ counts: ([String: Int], [String: Int]),
    _ pair: TranslationPair
  ) -> [Diagnostic] {
    let difference = pair.codeDifference(text)
    let missing = difference.missing.filter {
      counts.0[$0.value, default: 0] > counts.1[$0.value, default: 0]
    }
    let added = difference.added.filter {
      counts.1[$0.value, default: 0] > counts.0[$0.value, default: 0]
    }
    return zip(missing.indices, missing).compactMap { index, lost in
      guard !pair.isExplained({ $0.hasCode(lost.value, at: text.source) }) else { return nil }
      return spanChanged(lost, added.indices.contains(index) ? added[index] : nil, text, pair)
    }
  }

  // MARK: Blocks

  private func blocks(_ pair: TranslationPair) -> [Diagnostic] {
    let blocks = pair.sourceSyntax.blocks
    var result: [Diagnostic] = []
    for index in blocks.indices where blocks[index].kind == .codeBlock {
      guard let counterpart = pair.alignment.counterpart(of: index) else { continue }
      guard !pair.hasCodeBlock(index),
        // Comments in the code of a newer source differ in all translations, and alike.
        !pair.isExplained({ $0.code(at: index) != pair.code(at: index) })
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
    guard let counterpart = alignment.counterpart(of: index) else { return false }
    return sourceSyntax.source.bytes.isSame(
      sourceSyntax.blocks[index].source, as: syntax.source.bytes,
      syntax.blocks[counterpart].source)
      || code(at: index) == sourceSyntax.codeWithoutSpaces(of: index)
  }

  /// The code that stands for a block of the source, nil where there is none.
  fileprivate func code(at index: Int) -> [UInt8]? {
    guard let counterpart = alignment.counterpart(of: index),
      syntax.blocks[counterpart].kind == .codeBlock
    else { return nil }
    return syntax.codeWithoutSpaces(of: counterpart)
  }
}

extension ArticleSyntax {
  /// How often an article has each code between backticks.
  fileprivate var codeCounts: [String: Int] {
    inlines.filter { $0.kind == .code }.reduce(into: [:]) { counts, code in
      counts[string(code.text), default: 0] += 1
    }
  }

  fileprivate func codeWithoutSpaces(of index: Int) -> [UInt8] {
    codeLines(of: index).joined().filter { $0 > 0x20 }
  }

  /// The lines of a block of code as the file has them, without those of its fence.
  fileprivate func codeLines(of index: Int) -> ArraySlice<ArraySlice<UInt8>> {
    let lines = source.bytes[blocks[index].source.indices].split(separator: 0x0A)
    guard let first = lines.first, first.beginsWithFence else { return lines[...] }
    // A fence may stay open to the end of the file.
    return lines.dropFirst().dropLast(
      lines.count > 1 && lines.last?.beginsWithFence == true ? 1 : 0)
  }

  /// The first line of a block of code, for a message's subject.
  fileprivate func firstCodeLine(of index: Int) -> String {
    let line = (codeLines(of: index).first ?? []).drop { $0 <= 0x20 }
    return String(String(decoding: line, as: UTF8.self).prefix(60))
  }
}

extension ArraySlice<UInt8> {
  /// Whether a line begins with three backticks or tildes, behind spaces and the marks of quotes.
  fileprivate var beginsWithFence: Bool {
    let line = drop { $0 <= 0x20 || $0 == UInt8(ascii: ">") }
    return line.starts(with: "```".utf8) || line.starts(with: "~~~".utf8)
  }
}

extension CodeCheck {
  private func spanChanged(
    _ lost: InlineDifference<String>.Element, _ added: InlineDifference<String>.Element?,
    _ text: (source: Int, translation: Int), _ pair: TranslationPair
  ) -> Diagnostic {
    let place =
      added.map { pair.translation.place($0.inline.source) } ?? pair.place(text.translation)
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
      subject: pair.sourceSyntax.firstCodeLine(of: index), related: pair.related(index),
      help: "copy the source's code; of comments only the words are for translation")
  }

  private func blockMissing(
    _ index: Int, _ gap: BlockAlignment.Gap, _ pair: TranslationPair
  ) -> Diagnostic {
    Diagnostic(
      .codeBlockChanged, "a block of code is missing", at: pair.insertionPoint(gap),
      subject: pair.sourceSyntax.firstCodeLine(of: index), related: pair.related(index),
      help: "copy the source's code, with its fence")
  }
}
