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
  }

  /// Longest label, in bytes; the longest of the corpus has 110 (Russian).
  private static let labelLimit = 160

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
      guard isNearHead || canBeginWithLabel(block) else { continue }
      for line in lines(of: block) {
        guard let found = labelled(line, block, isNearHead: isNearHead),
          let statement = statement(found, index, block)
        else { continue }
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

  private func canBeginWithLabel(_ block: Block) -> Bool {
    var start = Int(block.text.lower)
    let end = Int(block.text.upper)
    while start < end, syntax.text[start] <= 0x20 { start += 1 }
    guard start + 1 < end else { return false }
    if labels.canBegin(syntax.text[start], syntax.text[start + 1]) { return true }
    // A further line of the same paragraph can begin with a label.
    return syntax.text[start..<end].contains(0x0A)
  }

  /// The lines of a block, trimmed; two statements can share a paragraph.
  private func lines(of block: Block) -> [ByteRange] {
    var lines: [ByteRange] = []
    var start = Int(block.text.lower)
    for index in block.text.indices where syntax.text[index] == 0x0A {
      lines.append(syntax.trimmed(ByteRange(start, index)))
      start = index + 1
    }
    lines.append(syntax.trimmed(ByteRange(start, Int(block.text.upper))))
    return lines.filter { !$0.isEmpty }
  }

  private func labelled(_ line: ByteRange, _ block: Block, isNearHead: Bool) -> Labelled? {
    let end = Int(line.lower) + min(line.count, Self.labelLimit)
    let colon = firstColon(ByteRange(Int(line.lower), end))
    let label = syntax.trimmed(ByteRange(Int(line.lower), colon?.lowerBound ?? Int(line.upper)))
    let value = ByteRange(colon?.upperBound ?? Int(line.upper), Int(line.upper))
    if label.count <= Self.labelLimit,
      let kind = labels.kind(ofLabel: syntax.text[label.indices])
    {
      return Labelled(kind: kind, label: label, value: value)
    }
    if let found = labelWithoutColon(line, block) { return found }
    guard isNearHead, colon != nil || isBold(label, block), label.count <= Self.labelLimit,
      isBold(ByteRange(Int(label.lower), Int(label.lower)), block)
    else { return nil }
    return Labelled(kind: nil, label: label, value: value)
  }

  /// `**相应的角色** 全局管理员 | 管理员代理`, `**Соответствующие роли** — глобальный администратор`.
  ///
  /// Only where the label is bold or a pipe follows: prose may begin with the same words.
  private func labelWithoutColon(_ line: ByteRange, _ block: Block) -> Labelled? {
    let start = Int(line.lower)
    let head = ByteRange(start, start + min(line.count, Self.labelLimit))
    let folded = labels.fold(syntax.text[head.indices])
    guard let (kind, label) = labels.kind(atStartOf: folded),
      isBold(ByteRange(start, start), block)
        || syntax.text[line.indices].contains(UInt8(ascii: "|")),
      let labelEnd = end(ofFolded: label, in: head)
    else { return nil }
    let rest = ByteRange(labelEnd, Int(line.upper))
    var cursor = ScalarCursor(syntax.text, rest)
    if let (next, _) = cursor.next(), next.isWord, !next.isCJK { return nil }
    return Labelled(kind: kind, label: ByteRange(start, labelEnd), value: rest)
  }

  /// Where the text whose folded form is `label` ends.
  private func end(ofFolded label: String, in range: ByteRange) -> Int? {
    var cursor = ScalarCursor(syntax.text, range)
    while cursor.next() != nil {
      let text = syntax.text[Int(range.lower)..<cursor.offset]
      if text.count + 8 >= label.utf8.count / 2, labels.fold(text) == label { return cursor.offset }
    }
    return nil
  }

  /// The first colon of either width, with its place.
  private func firstColon(_ range: ByteRange) -> Range<Int>? {
    for index in range.indices {
      if syntax.text[index] == UInt8(ascii: ":") { return index..<(index + 1) }
      if syntax.text[index] == 0xEF, index + 2 < syntax.text.count,
        syntax.text[index + 1] == 0xBC, syntax.text[index + 2] == 0x9A
      {
        return index..<(index + 3)
      }
    }
    return nil
  }

  /// Whether bold begins at the place.
  private func isBold(_ place: ByteRange, _ block: Block) -> Bool {
    syntax.inlines(of: block).contains {
      $0.kind == .strong && $0.text.lower <= place.lower && $0.text.upper > place.lower
    }
  }

  // MARK: Terms

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
      guard found.kind != nil || hasPipe else { return nil }
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

  /// One term an item, or several where an item holds separators.
  private func listTerms(_ list: Int) -> [Mention] {
    syntax.children(of: list).flatMap { item -> [Mention] in
      guard let first = syntax.children(of: item).first, syntax.blocks[first].kind == .paragraph
      else { return [] }
      let value = splitter.value(syntax.blocks[first].text, in: syntax)
      return splitter.terms(value, in: syntax).map(syntax.mention)
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
