import KanonModel

/// Finds "Applies to" and "Appropriate roles" in all the forms that articles give them.
///
/// The text decides, never the bold: bold can cover part of the label, or the label and half the value
/// (corpus facts, "Applies to"). So a line's text is taken without markup, split at the first colon of
/// either width, and its beginning looked up among the locale's labels.
struct StatementExtractor {
  let syntax: ArticleSyntax
  let labels: LabelLexicon
  let splitter: TermSplitter

  /// A label in a line of a paragraph or heading.
  private struct Labelled {
    let kind: StatementKind?
    let label: ByteRange
    let value: ByteRange

    func continued(to line: ByteRange) -> Labelled {
      Labelled(kind: kind, label: label, value: ByteRange(Int(value.lower), Int(line.upper)))
    }
  }

  /// Longest label, in bytes; the longest of the corpus has 110 (Russian).
  private static let labelLimit = 160

  /// Longest value of an unknown label that may be a single name and not prose, in bytes.
  private static let nameLimit = 80

  /// All statements, and what is laid out like one near the head of the article under an unknown label.
  func extract() -> (statements: [Statement<Mention>], unlabelled: [Statement<Mention>]) {
    var statements: [Statement<Mention>] = []
    var unlabelled: [Statement<Mention>] = []
    var headings = 0
    var paragraphs = 0
    for (index, block) in syntax.blocks.enumerated() {
      guard block.kind == .paragraph || block.kind == .heading else { continue }
      if block.kind == .heading { headings += 1 } else { paragraphs += 1 }
      let isNearHead = headings <= 1 && paragraphs <= 8
      var rest = block.text
      while let line = firstLine(of: &rest) {
        guard var found = labelled(line, block, isNearHead: isNearHead) else { continue }
        while let next = continuation(of: found, rest, block) {
          found = found.continued(to: next)
          _ = firstLine(of: &rest)
        }
        guard let statement = statement(found, index, block) else { continue }
        if found.kind == nil {
          unlabelled.append(statement)
        } else {
          statements.append(statement)
        }
      }
    }
    return (statements, unlabelled)
  }

  // MARK: Labels

  /// Takes a line off the front of a text. Two statements can share a paragraph, a line each.
  private func firstLine(of rest: inout ByteRange) -> ByteRange? {
    guard !rest.isEmpty else { return nil }
    let text = syntax.text
    let end =
      text.span.offset(of: 0x0A, from: Int(rest.lower), to: Int(rest.upper)) ?? Int(rest.upper)
    let line = ByteRange(Int(rest.lower), end)
    rest = ByteRange(min(end + 1, Int(rest.upper)), Int(rest.upper))
    return line
  }

  /// The next line, where it goes on with a statement's terms: behind a pipe or a comma, before a pipe,
  /// or behind a label that nothing follows on its own line.
  private func continuation(
    of found: Labelled, _ rest: ByteRange, _ block: Block
  ) -> ByteRange? {
    var rest = rest
    guard found.kind != nil, let line = firstLine(of: &rest),
      labelled(line, block, isNearHead: false) == nil
    else { return nil }
    let value = splitter.value(found.value, in: syntax)
    if value.isEmpty { return syntax.text[line.indices].contains(UInt8(ascii: "|")) ? line : nil }
    let isOpen = splitter.endsWithSeparator(value, in: syntax)
    let begins = syntax.scan(line) { scalar, _ in scalar.isSpace ? nil : scalar == "|" } ?? false
    return isOpen || begins ? line : nil
  }

  private func labelled(_ line: ByteRange, _ block: Block, isNearHead: Bool) -> Labelled? {
    // `**适用于：**合作伙伴中心` stays as it is in Markdown, asterisks and all: its bold would end between
    // punctuation and a letter.
    var line = line
    if !line.isEmpty, syntax.text[Int(line.lower)] == UInt8(ascii: "*") {
      line = syntax.trimmed(line) { $0.isSpace || $0 == "*" }
    }
    if let match = labels.match(syntax.text, in: line) {
      let label = syntax.trimmed(ByteRange(Int(line.lower), match.end))
      let rest = ByteRange(match.end, Int(line.upper))
      if match.isClosed { return Labelled(kind: match.kind, label: label, value: rest) }
      if isOpenLabel(label, rest, block) {
        let longer = longerLabel(rest)
        return Labelled(
          kind: match.kind, label: ByteRange(Int(label.lower), longer ?? Int(label.upper)),
          value: ByteRange(longer ?? Int(rest.lower), Int(rest.upper)))
      }
    }
    guard isNearHead, let label = unknownLabel(line, block) else { return nil }
    return Labelled(kind: nil, label: label, value: ByteRange(Int(label.upper), Int(line.upper)))
  }

  /// `**相应的角色** 全局管理员 | 管理员代理`, `**Соответствующие роли** — глобальный администратор`: no colon
  /// ends the label, so it must be bold or followed by pipes, since prose may begin with the same words.
  private func isOpenLabel(_ label: ByteRange, _ rest: ByteRange, _ block: Block) -> Bool {
    let next = syntax.scan(rest) { scalar, _ in scalar }
    if let next, next.isWord, !next.isCJK { return false }
    return isBold(label, block) || syntax.text[rest.indices].contains(UInt8(ascii: "|"))
  }

  /// Where a label ends of which the termbase only knows the beginning: at a colon close by, before any
  /// separator (`적용 대상: …` where only `적용` is known).
  private func longerLabel(_ rest: ByteRange) -> Int? {
    let near = ByteRange(Int(rest.lower), min(Int(rest.upper), Int(rest.lower) + 24))
    guard let colon = firstColon(near),
      !syntax.text[Int(rest.lower)..<colon].contains(where: {
        $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: ",")
      })
    else { return nil }
    return colon
  }

  /// A bold beginning with a colon in it or behind it, or bold that is the whole line.
  private func unknownLabel(_ line: ByteRange, _ block: Block) -> ByteRange? {
    let start = syntax.trimmed(ByteRange(Int(line.lower), Int(line.lower) + min(line.count, 8)))
    guard
      let bold = syntax.inlines(of: block).first(where: {
        $0.kind == .strong && $0.text.lower <= start.lower && $0.text.upper > start.lower
      })
    else { return nil }
    let end = min(Int(line.upper), Int(line.lower) + Self.labelLimit)
    if let colon = firstColon(ByteRange(Int(line.lower), end)), colon <= Int(bold.text.upper) + 4 {
      return syntax.trimmed(ByteRange(Int(line.lower), colon))
    }
    let rest = syntax.trimmed(
      ByteRange(Int(bold.text.upper), max(Int(bold.text.upper), Int(line.upper))))
    return rest.isEmpty && Int(bold.text.upper) <= end
      ? syntax.trimmed(ByteRange(Int(line.lower), Int(bold.text.upper))) : nil
  }

  /// Where the first colon of either width stands.
  private func firstColon(_ range: ByteRange) -> Int? {
    range.indices.first { index in
      syntax.text[index] == UInt8(ascii: ":")
        || (syntax.text[index] == 0xEF && index + 2 < syntax.text.count
          && syntax.text[index + 1] == 0xBC && syntax.text[index + 2] == 0x9A)
    }
  }

  /// Whether bold begins at or before the place and covers it.
  private func isBold(_ place: ByteRange, _ block: Block) -> Bool {
    syntax.inlines(of: block).contains {
      $0.kind == .strong && $0.text.lower <= place.lower && $0.text.upper > place.lower
    }
  }

  // MARK: Terms

  /// Whether the value of an unknown label may be a single name: short, and no sentence.
  private func canBeName(_ value: ByteRange) -> Bool {
    value.count <= Self.nameLimit && !value.isEmpty && !endsSentence(value)
  }

  /// Whether a text ends with a full stop of either width, or another sign that ends sentences.
  private func endsSentence(_ value: ByteRange) -> Bool {
    var last: Unicode.Scalar?
    syntax.forEachScalar(in: value) { scalar, _ in if !scalar.isSpace { last = scalar } }
    return last.map { [".", "。", "!", "?", "！", "？"].contains($0) } ?? false
  }

  private func statement(
    _ found: Labelled, _ index: Int, _ block: Block
  ) -> Statement<Mention>? {
    let label = syntax.mention(found.label)
    func make(_ form: StatementForm, _ terms: [Mention]) -> Statement<Mention> {
      let end = terms.map(\.range.upper).max() ?? label.range.upper
      return Statement(
        kind: found.kind ?? .roles, form: form, label: label, terms: terms,
        range: ByteRange(Int(label.range.lower), Int(max(end, label.range.upper))))
    }
    let value = splitter.value(found.value, in: syntax)
    if !value.isEmpty {
      let hasPipe = syntax.text[value.indices].contains(UInt8(ascii: "|"))
      guard found.kind != nil || hasPipe || canBeName(value) else { return nil }
      return make(.inline, splitter.terms(value, in: syntax).map(syntax.mention))
    }
    guard let next = syntax.sibling(after: index) else {
      return found.kind.map { _ in make(.inline, []) }
    }
    let form: StatementForm = block.kind == .heading ? .heading : .list
    switch syntax.blocks[next].kind {
    case .bulletList, .orderedList:
      return make(form, listTerms(next))
    case .paragraph:
      guard found.kind != nil, let terms = paragraphTerms(next, isBelowHeading: form == .heading)
      else { return nil }
      return make(form, terms)
    case .document, .heading, .item, .blockQuote, .alert, .codeBlock, .htmlBlock, .table,
      .tableRow, .tableCell, .thematicBreak, .footnote:
      return found.kind.map { _ in make(.inline, []) }
    }
  }

  /// One term an item, or several where an item holds separators. A sentence is one term: the commas and
  /// the "or" in it separate no names.
  private func listTerms(_ list: Int) -> [Mention] {
    syntax.children(of: list).flatMap { item -> [Mention] in
      guard let first = syntax.firstChild(of: item), syntax.blocks[first].kind == .paragraph
      else { return [] }
      let value = splitter.value(syntax.blocks[first].text, in: syntax)
      let terms = splitter.terms(value, in: syntax).map(syntax.mention)
      return terms.count > 1 && endsSentence(value) ? [syntax.mention(value)] : terms
    }
  }

  /// Terms in a paragraph of their own: with pipes, or below a heading and too short for prose.
  private func paragraphTerms(_ index: Int, isBelowHeading: Bool) -> [Mention]? {
    let text = syntax.blocks[index].text
    let hasPipe = syntax.text[text.indices].contains(UInt8(ascii: "|"))
    guard hasPipe || (isBelowHeading && text.count < 160) else { return nil }
    let value = splitter.value(text, in: syntax)
    return splitter.terms(value, in: syntax).map(syntax.mention)
  }
}
