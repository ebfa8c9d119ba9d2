package import KanonModel

extension ArticleSyntax {
  /// The article's content, section by section. It is made on demand: a check does without it.
  package var content: ArticleContent {
    ArticleContent(
      sections: parts.map { part in
        let heading = part.heading.map { blocks[$0] }
        return ArticleSection(
          keys: heading.map { anchors($0) + [slug($0)] } ?? [],
          isAnchored: heading.map { !anchors($0).isEmpty } ?? false,
          level: heading.map { Int($0.number) } ?? 0,
          heading: mention(heading.map { trimmed($0.text) } ?? .empty),
          alerts: alerts(in: part.body), links: links(in: part.all), numbers: numbers(in: part.all),
          passages: passages(in: part.body))
      })
  }

  /// The place of the section that a heading begins.
  func sectionPlace(_ heading: Block, index: Int) -> SectionPlace {
    let anchors = anchors(heading)
    return SectionPlace(
      keys: anchors.isEmpty ? [slug(heading)] : anchors, isAnchored: !anchors.isEmpty, index: index)
  }

  /// Indices of blocks: a heading, and what follows it up to the next.
  private struct Part {
    var heading: Int?
    var body: Range<Int>

    var all: Range<Int> { (heading ?? body.lowerBound)..<body.upperBound }
  }

  private var parts: [Part] {
    var parts = [Part(heading: nil, body: 0..<0)]
    for (index, block) in blocks.enumerated() {
      if block.kind == .heading {
        parts.append(Part(heading: index, body: (index + 1)..<(index + 1)))
      } else {
        let last = parts.count - 1
        parts[last].body = parts[last].body.lowerBound..<(index + 1)
      }
    }
    return parts
  }

  private func passages(in indices: Range<Int>) -> [Passage] {
    var passages: [Passage] = []
    var alertEnd = 0
    for index in indices {
      let block = blocks[index]
      switch block.kind {
      case .alert: alertEnd = Int(block.end)
      case .paragraph where index >= alertEnd:
        let isItem = block.parent >= 0 && blocks[Int(block.parent)].kind == .item
        let sentences = sentences(in: block.text).map(mention)
        passages.append(
          Passage(kind: isItem ? .item : .paragraph, range: block.source, sentences: sentences))
      case .tableRow:
        let cells = children(of: index).map { trimmed(blocks[$0].text) }.filter { !$0.isEmpty }
        passages.append(Passage(kind: .row, range: block.source, sentences: cells.map(mention)))
      case .paragraph, .document, .heading, .bulletList, .orderedList, .item, .blockQuote,
        .codeBlock, .htmlBlock, .table, .tableCell, .thematicBreak, .footnote:
        continue
      }
    }
    return passages.filter { !$0.sentences.isEmpty }
  }
}
