import KanonModel

/// Finds lists with a lead-in, and what the lead-in says of the items.
struct RuleListExtractor {
  let syntax: ArticleSyntax
  let markers: PolarityMarkers
  /// Whether the paragraph that ends at a block is the label of a statement, whose list names terms.
  let isStatementLabel: (ByteRange) -> Bool

  func extract() -> [RuleList] {
    var lists: [RuleList] = []
    // The heading of the section in hand and how many come before it: few sections have a list.
    var heading: (block: Block, index: Int)?
    var ordinal = 0
    for (index, block) in syntax.blocks.enumerated() {
      switch block.kind {
      case .heading:
        heading = (block, (heading?.index ?? -1) + 1)
        ordinal = 0
      case .paragraph:
        guard let next = syntax.sibling(after: index), syntax.blocks[next].kind.isList,
          !isStatementLabel(block.source)
        else { continue }
        let leadIn = leadIn(of: block)
        guard !leadIn.isEmpty else { continue }
        let section = heading.map { syntax.sectionPlace($0.block, index: $0.index) } ?? .top
        lists.append(list(leadIn, items: next, section, ordinal))
        ordinal += 1
      case .document, .bulletList, .orderedList, .item, .blockQuote, .alert, .codeBlock,
        .htmlBlock, .table, .tableRow, .tableCell, .thematicBreak, .footnote:
        continue
      }
    }
    return lists
  }

  /// The paragraph's last sentence; those before it say other things.
  private func leadIn(of paragraph: Block) -> ByteRange {
    var last = ByteRange.empty
    syntax.forEachSentence(in: paragraph.text) { last = $0 }
    return last
  }

  private func list(
    _ leadIn: ByteRange, items list: Int, _ section: SectionPlace, _ ordinal: Int
  ) -> RuleList {
    var reading = markers.read(leadIn, in: syntax)
    let children = syntax.children(of: list)
    var items: [ByteRange] = []
    items.reserveCapacity(children.count)
    for item in children {
      guard let first = syntax.firstChild(of: item) else { continue }
      items.append(syntax.trimmed(syntax.blocks[first].text))
    }
    if !reading.has(.negation), let inItems = negationInEveryItem(items) {
      reading.marks.insert(contentsOf: inItems.map { .init(.negation, $0) }, at: 0)
    }
    let opening = syntax.mention(leadIn)
    return RuleList(
      leadIn: opening, modality: reading.modality,
      evidence: (reading.ranges(.negation) + reading.ranges(.possibility, .obligation))
        .map(syntax.mention),
      isConditional: !reading.has(.negation) && reading.has(.conditionalNegation),
      announcesItems: endsWithColon(leadIn), section: section, ordinal: ordinal,
      items: items.map(syntax.mention),
      range: ByteRange(
        Int(opening.range.lower),
        max(Int(opening.range.lower), Int(syntax.blocks[list].source.upper))))
  }

  private func endsWithColon(_ leadIn: ByteRange) -> Bool {
    let end = Int(leadIn.upper)
    return syntax.text[..<end].last == UInt8(ascii: ":")
      || syntax.text[Int(leadIn.lower)..<end].suffix(3).elementsEqual("：".utf8)
  }

  /// How far into an item its verb is looked for, in bytes. Nearly every list is dismissed by its first
  /// item, so this bounds what all lists of a corpus cost.
  private static let verbLimit = 96

  /// Russian carried its negation in each item: then the list as a whole is negated.
  private func negationInEveryItem(_ items: [ByteRange]) -> [ByteRange]? {
    guard items.count > 1 else { return nil }
    var found: [ByteRange] = []
    for item in items {
      let reading = markers.read(syntax.prefix(of: item, atMost: Self.verbLimit), in: syntax)
      guard let negation = reading.marks.first(where: { $0.kind == .negation }) else {
        return nil
      }
      found.append(negation.range)
    }
    return found
  }
}
