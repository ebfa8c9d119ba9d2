import KanonModel

/// List items that are missing or added, and lists that a number at the start of a line made.
struct ListCheck: PairCheck {
  private let rules: RuleCheck

  init(_ termbase: Termbase) { rules = RuleCheck(termbase) }

  func diagnostics(_ pair: TranslationPair) -> [Diagnostic] {
    falseLists(pair) + items(pair)
  }

  // MARK: False lists

  /// `2020. február` at the start of a line, or `1. řádek` in a table without outer pipes, begins a list for
  /// Markdown (corpus facts, Markup).
  private func falseLists(_ pair: TranslationPair) -> [Diagnostic] {
    guard !pair.alignment.isAlike else { return [] }
    var result: [Diagnostic] = []
    let blocks = pair.sourceSyntax.blocks
    for index in blocks.indices where blocks[index].kind == .paragraph {
      guard let counterpart = pair.alignment.counterpart(of: index),
        pair.syntax.blocks[counterpart].kind.isList,
        !pair.isStatement(pair.syntax.blocks[counterpart])
      else { continue }
      result.append(falseList(counterpart, at: index, pair))
    }
    for gap in pair.alignment.gaps {
      for index in gap.translation where pair.isFalseList(index, gap) {
        result.append(falseList(index, at: gap.source.first, pair))
      }
    }
    return result
  }

  // MARK: Items

  private func items(_ pair: TranslationPair) -> [Diagnostic] {
    var result: [Diagnostic] = []
    for gap in pair.alignment.gaps {
      let missing = gap.source.flatMap { pair.sourceSyntax.items(in: $0) }
      let added = gap.translation.filter { !pair.isFalseList($0, gap) }
        .flatMap { pair.syntax.items(in: $0) }
      guard missing.count != added.count else { continue }
      // Of rules it is a finding of its own.
      guard !rules.counts(missing.first ?? gap.parent.source, pair) else { continue }
      // A list that was cut in two, or whose items became paragraphs, lost nothing.
      let balance = pair.balanceOfItems(around: gap)
      if missing.count > added.count, balance < 0 {
        let lost = missing.suffix(min(missing.count - added.count, -balance)).filter { index in
          !pair.isExplained { $0.alignment.counterpart(of: index) != nil }
        }
        if let first = lost.first { result.append(itemMissing(first, lost.count, gap, pair)) }
      } else if added.count > missing.count, balance > 0 {
        let count = min(added.count - missing.count, balance)
        guard !pair.isExplained({ $0.balanceOfItems(around: gap) <= 0 }) else { continue }
        result += added.suffix(count).map { itemAdded($0, pair) }
      }
    }
    return result
  }
}

extension ArticleSyntax {
  /// The list items of a block, itself or its own.
  fileprivate func items(in index: Int) -> [Int] {
    switch blocks[index].kind {
    case .item: [index]
    case .bulletList, .orderedList: children(of: index)
    case .document, .heading, .paragraph, .blockQuote, .alert, .codeBlock, .htmlBlock, .table,
      .tableRow, .tableCell, .thematicBreak, .footnote:
      []
    }
  }
}

extension ArticleSyntax {
  /// The number that an item of a list shows.
  fileprivate func number(of item: Int) -> Int {
    let list = Int(blocks[item].parent)
    guard list >= 0 else { return 0 }
    return Int(blocks[list].number) + (children(of: list).firstIndex(of: item) ?? 0)
  }
}

extension TranslationPair {
  /// A list that stands where the source has text or goes on with a table.
  fileprivate func isFalseList(_ index: Int, _ gap: BlockAlignment.Gap) -> Bool {
    let list = syntax.blocks[index]
    guard list.kind.isList, !isStatement(list) else { return false }
    // The source's lines became the items of a list: dates, or a footnote behind an asterisk.
    let lines = gap.source.count { sourceSyntax.blocks[$0].kind == .paragraph }
    if lines > 0, syntax.items(in: index).count <= lines { return true }
    guard list.kind == .orderedList else { return false }
    // No author counts that far.
    if list.number >= 100 { return true }
    // The row of a table without outer pipes.
    if index > 0, syntax.blocks[index - 1].kind == .tableCell { return true }
    return syntax.items(in: index).count == 1 && followsText(index)
  }

  /// A paragraph near a place that begins like an item of a numbered list, but without the space: `1.**Open**`.
  fileprivate func unmarkedItem(numbered number: Int, near place: UInt32) -> Int? {
    guard let here = syntax.blocks.lastIndex(where: { $0.source.lower <= place }) else {
      return nil
    }
    return (max(0, here - 3)..<min(syntax.blocks.count, here + 8)).first { index in
      guard syntax.blocks[index].kind == .paragraph else { return false }
      let text = syntax.text[syntax.blocks[index].text.indices]
      return text.starts(with: "\(number).".utf8) || text.starts(with: "\(number))".utf8)
    }
  }

  /// Whether a list holds the terms of a statement, which the source may have in a line.
  fileprivate func isStatement(_ list: Block) -> Bool {
    translation.attestation.statements.contains { $0.range.contains(list.source) }
      || translation.version.statements.unlabelled.contains { $0.range.contains(list.source) }
  }

  /// Whether a list stands directly below the line of a paragraph that the source has without a list.
  private func followsText(_ list: Int) -> Bool {
    guard list > 0, syntax.blocks[list - 1].kind == .paragraph else { return false }
    let between = Int(syntax.blocks[list - 1].source.upper)..<Int(syntax.blocks[list].source.lower)
    let breaks = syntax.source.bytes[between].count { $0 == UInt8(ascii: "\n") }
    return breaks == 1
  }

  /// How many list items more than the source the translation has between the headings around a gap.
  fileprivate func balanceOfItems(around gap: BlockAlignment.Gap) -> Int {
    let section = sourceSection(around: gap)
    let ones = sourceSyntax.blocks[section].count { $0.kind == .item }
    let others = translationSection(for: section).map {
      syntax.blocks[$0].count { $0.kind == .item }
    }
    return (others ?? ones) - ones
  }

  /// The blocks from the paired heading before a gap to the next paired one.
  private func sourceSection(around gap: BlockAlignment.Gap) -> Range<Int> {
    let blocks = sourceSyntax.blocks
    func isBoundary(_ index: Int) -> Bool {
      blocks[index].kind == .heading && alignment.counterpart(of: index) != nil
    }
    let middle = gap.source.first ?? block(before: gap.translation.first ?? 0)
    let start = (0...middle).last(where: isBoundary) ?? 0
    let end = (max(middle, start + 1)..<blocks.count).first(where: isBoundary) ?? blocks.count
    return start..<max(start, end)
  }

  /// The last block of the source whose counterpart comes before a block of the translation.
  private func block(before index: Int) -> Int {
    sourceSyntax.blocks.indices.last { block in
      alignment.counterpart(of: block).map { $0 < index } ?? false
    } ?? 0
  }

  private func translationSection(for section: Range<Int>) -> Range<Int>? {
    let start = section.lowerBound == 0 ? 0 : alignment.counterpart(of: section.lowerBound)
    let end =
      section.upperBound == sourceSyntax.blocks.count
      ? syntax.blocks.count : alignment.counterpart(of: section.upperBound)
    guard let start, let end, start <= end else { return nil }
    return start..<end
  }
}

extension ListCheck {
  private func falseList(
    _ index: Int, at source: Int?, _ pair: TranslationPair
  ) -> Diagnostic {
    let list = pair.syntax.blocks[index]
    let isNumbered = list.kind == .orderedList
    let mark = isNumbered ? "\(list.number)." : pair.syntax.source.text(list.source.first)
    return Diagnostic(
      .falseList, "'\(mark)' at the start of the line makes a list of the text",
      at: pair.place(index), subject: mark,
      related: source.map { pair.related($0, "\(pair.source.locale) has text here") } ?? [],
      help: isNumbered
        ? "write a backslash before the full stop: `\(list.number)\\.`"
        : "write a backslash before it: `\\\(mark)`")
  }

  private func itemMissing(
    _ index: Int, _ count: Int, _ gap: BlockAlignment.Gap, _ pair: TranslationPair
  ) -> Diagnostic {
    let text = pair.sourceSyntax.headline(of: index)
    let point = pair.insertionPoint(gap)
    if count == 1,
      let unmarked = pair.unmarkedItem(
        numbered: pair.sourceSyntax.number(of: index), near: point.range.lower)
    {
      return Diagnostic(
        .listItemMissing,
        "the list item '\(text)' is no item here: a space is missing behind its number",
        at: pair.place(unmarked), subject: text, related: pair.related(index),
        help: "write a plain space between the number and the text")
    }
    let rest = count > 1 ? " and \(count - 1) after it are" : " is"
    return Diagnostic(
      .listItemMissing, "the list item '\(text)'\(rest) missing", at: point, subject: text,
      related: pair.related(index), help: "translate the item")
  }

  private func itemAdded(_ index: Int, _ pair: TranslationPair) -> Diagnostic {
    let text = pair.syntax.headline(of: index)
    return Diagnostic(
      .listItemAdded, "the list item '\(text)' stands only here", at: pair.place(index),
      subject: text, help: "remove it, or add it to the source")
  }
}

extension ArticleSyntax {
  /// The beginning of a block's text, short enough for a message.
  func headline(of index: Int) -> String {
    let end = Int(blocks[index].end)
    let leaf = blocks[index..<max(end, index + 1)].first { !$0.text.isEmpty }
    return headline(leaf?.text ?? .empty)
  }

  /// The beginning of a text, short enough for a message.
  func headline(_ range: ByteRange) -> String {
    let text = string(range)
    let line = text.split(separator: "\n").first.map(String.init) ?? ""
    return line.count > 60 ? line.prefix(57) + "…" : line
  }
}
