import KanonModel

/// Builds the flat syntax of an article while a Markdown tree is walked.
struct ArticleBuilder: MarkdownVisitor {
  private let source: SourceFile
  private let lineStarts: [UInt32]
  /// The index in `lineStarts` of the first line that cmark saw.
  private let firstLine: Int
  private let bodyStart: Int

  private var blocks: [Block] = []
  private var inlines: [Inline] = []
  private var text = TextBuilder()
  private var targets: [UInt8] = []

  /// The open containers, innermost last.
  private var openBlocks: [Int32] = []
  private var openInlines: [Int] = []
  /// The bytes of the leaf block that is open, behind what its inlines have used up.
  private var cursor = 0
  private var windowEnd = 0

  init(_ source: SourceFile, lineStarts: [UInt32], bodyStart: Int) {
    self.source = source
    self.lineStarts = lineStarts
    self.bodyStart = bodyStart
    // The first line that begins at or behind the body: the one that holds `bodyStart`.
    var low = 0
    var high = lineStarts.count
    while low < high {
      let middle = (low + high) / 2
      if lineStarts[middle] < bodyStart { low = middle + 1 } else { high = middle }
    }
    firstLine = low < lineStarts.count && lineStarts[low] == bodyStart ? low : max(0, low - 1)
    text.reserve(source.bytes.count)
    // A little more than real articles need, since growing would copy everything once more.
    blocks.reserveCapacity(source.bytes.count / 40 + 16)
    inlines.reserveCapacity(source.bytes.count / 40 + 16)
    targets.reserveCapacity(source.bytes.count / 6 + 64)
  }

  consuming func finish(_ frontMatter: FrontMatter) -> ArticleSyntax {
    ArticleSyntax(
      source: source, frontMatter: frontMatter, blocks: blocks, inlines: inlines,
      text: text.bytes, targets: targets, pieces: text.pieces)
  }

  // MARK: Walking

  mutating func enter(_ node: borrowing MarkdownNode) {
    switch node.kind {
    case .text: add(text: node)
    case .softBreak, .lineBreak: text.append(0x0A)
    case .code: add(code: node)
    case .htmlInline: add(html: node)
    case .emphasis: open(.emphasis)
    case .strong: open(.strong)
    case .link: open(.link, target: node.withDestination { target($0) })
    case .image: open(.image, target: node.withDestination { target($0) })
    case .paragraph: open(.paragraph, node)
    case .heading: open(.heading, node, number: node.headingLevel)
    case .tableCell: open(.tableCell, node)
    case .document: open(.document, node)
    case .blockQuote: open(.blockQuote, node)
    case .list:
      if node.isOrderedList {
        open(.orderedList, node, number: node.listStart)
      } else {
        open(.bulletList, node)
      }
    case .item: open(.item, node)
    case .codeBlock:
      open(.codeBlock, node)
      blocks[blocks.count - 1].target = node.withInfo { target($0) }
    case .htmlBlock:
      open(.htmlBlock, node)
      addAnchors(node)
    case .table: open(.table, node)
    case .tableRow: open(.tableRow, node)
    case .thematicBreak: open(.thematicBreak, node)
    case .footnoteDefinition: open(.footnote, node)
    case .customBlock, .customInline, .footnoteReference, .foreign: break
    }
  }

  mutating func leave(_ node: borrowing MarkdownNode) {
    switch node.kind {
    case .text, .softBreak, .lineBreak, .code, .htmlInline, .customBlock, .customInline,
      .footnoteReference, .foreign:
      break
    case .emphasis, .strong: closeInline()
    case .link, .image: closeLink()
    case .paragraph, .heading, .tableCell: closeLeaf()
    case .document, .blockQuote, .list, .item, .codeBlock, .htmlBlock, .table, .tableRow,
      .thematicBreak, .footnoteDefinition:
      closeBlock()
    }
  }

  // MARK: Blocks

  private mutating func open(
    _ kind: Block.Kind, _ node: borrowing MarkdownNode, number: Int = 0
  ) {
    let range = sourceRange(node)
    let isLeaf = kind == .paragraph || kind == .heading || kind == .tableCell
    blocks.append(
      Block(
        kind: kind, number: UInt32(clamping: number), parent: openBlocks.last ?? -1, source: range,
        text: ByteRange(text.count, text.count), inlines: ByteRange(inlines.count, inlines.count)))
    openBlocks.append(Int32(blocks.count - 1))
    if isLeaf {
      cursor = Int(range.lower)
      windowEnd = Int(range.upper)
    }
  }

  private mutating func closeBlock() {
    guard let index = openBlocks.popLast() else { return }
    blocks[Int(index)].end = Int32(blocks.count)
  }

  private mutating func closeLeaf() {
    guard let last = openBlocks.last else { return }
    let index = Int(last)
    // Depth-capped trees can leave inlines open.
    openInlines.removeAll(keepingCapacity: true)
    blocks[index].text = ByteRange(Int(blocks[index].text.lower), text.count)
    blocks[index].inlines = ByteRange(Int(blocks[index].inlines.lower), inlines.count)
    closeBlock()
    if blocks[index].kind == .paragraph { markAlert(index) }
    // Texts of neighbouring blocks must not flow into one word.
    text.append(0x0A)
  }

  /// The bytes of a block. Columns of an empty table cell are inverted and those of a block that was
  /// cut off can lie behind its line, so both ends are brought into order.
  private func sourceRange(_ node: borrowing MarkdownNode) -> ByteRange {
    let lower = offset(line: node.startLine, column: node.startColumn)
    let upper = offset(line: node.endLine, column: node.endColumn + 1)
    return ByteRange(lower, max(lower, upper))
  }

  private func offset(line: Int, column: Int) -> Int {
    let index = firstLine + line - 1
    guard line >= 1, index < lineStarts.count else {
      return line < 1 ? bodyStart : source.bytes.count
    }
    let start = line == 1 ? max(bodyStart, Int(lineStarts[index])) : Int(lineStarts[index])
    return min(start + max(0, column - 1), source.bytes.count)
  }

  /// Makes an alert of the quote whose first paragraph begins with `[!NOTE]`, in any case and spelling,
  /// also with a translated keyword (`[!Nota]`) or a stray colon (`[!注意:]`).
  private mutating func markAlert(_ index: Int) {
    let parent = Int(blocks[index].parent)
    guard parent >= 0, parent == index - 1, blocks[parent].kind == .blockQuote else { return }
    let range = blocks[index].text
    let start = Int(range.lower)
    guard range.count >= 4, text.bytes[start] == UInt8(ascii: "["),
      text.bytes[start + 1] == UInt8(ascii: "!")
    else { return }
    var close = start + 2
    let end = min(Int(range.upper), start + 64)
    while close < end, text.bytes[close] != UInt8(ascii: "]") { close += 1 }
    guard close < end else { return }
    let keyword = Array(text.bytes[(start + 2)..<close])
    blocks[parent].kind = .alert
    blocks[parent].target = target(keyword.span)
    var next = close + 1
    while next < Int(range.upper), text.bytes[next] == 0x20 || text.bytes[next] == 0x0A {
      next += 1
    }
    blocks[index].text = ByteRange(next, Int(range.upper))
  }

  private mutating func addAnchors(_ node: borrowing MarkdownNode) {
    let block = blocks.count - 1
    let tags = node.withLiteral { HTMLFragment.elements(in: $0) }
    for tag in tags {
      guard let anchor = tag.anchor else { continue }
      inlines.append(
        Inline(
          kind: .anchor, text: ByteRange(text.count, text.count), source: blocks[block].source,
          target: target(Array(anchor.utf8).span)))
    }
    blocks[block].inlines = ByteRange(Int(blocks[block].inlines.lower), inlines.count)
  }

  // MARK: Inlines

  private mutating func open(_ kind: Inline.Kind, target: ByteRange = .empty) {
    let start = min(cursor, windowEnd)
    inlines.append(
      Inline(
        kind: kind, text: ByteRange(text.count, text.count), source: ByteRange(start, start),
        target: target))
    openInlines.append(inlines.count - 1)
    let data = source.bytes
    let bytes = data.span
    // The opening marker belongs to the inline; text is looked for behind it.
    if kind == .link || kind == .image {
      if let bracket = bytes.offset(of: UInt8(ascii: "["), from: start, to: windowEnd) {
        inlines[inlines.count - 1].source = ByteRange(bracket, bracket)
        cursor = bracket + 1
      }
    } else {
      while cursor < windowEnd,
        bytes[cursor] == UInt8(ascii: "*") || bytes[cursor] == UInt8(ascii: "_")
      {
        cursor += 1
        if kind == .emphasis || cursor - start == 2 { break }
      }
    }
  }

  private mutating func closeInline() {
    guard let index = openInlines.popLast() else { return }
    let width = inlines[index].kind == .strong ? 2 : 1
    var end = cursor
    let data = source.bytes
    let bytes = data.span
    while end < windowEnd, end - cursor < width,
      bytes[end] == UInt8(ascii: "*") || bytes[end] == UInt8(ascii: "_")
    {
      end += 1
    }
    cursor = end
    close(index, at: end)
  }

  /// Moves behind `](destination "title")`, `][label]` or `]`.
  private mutating func closeLink() {
    guard let index = openInlines.popLast() else { return }
    let data = source.bytes
    let bytes = data.span
    if let bracket = bytes.offset(of: UInt8(ascii: "]"), from: cursor, to: windowEnd) {
      cursor = bracket + 1
      if cursor < windowEnd, bytes[cursor] == UInt8(ascii: "(") {
        cursor = Self.closing(bytes, from: cursor, to: windowEnd)
      } else if cursor < windowEnd, bytes[cursor] == UInt8(ascii: "["),
        let end = bytes.offset(of: UInt8(ascii: "]"), from: cursor, to: windowEnd)
      {
        cursor = end + 1
      }
    }
    close(index, at: cursor)
  }

  /// Behind the parenthesis that closes the one at `start`; backslashes and nesting respected.
  private static func closing(_ bytes: Span<UInt8>, from start: Int, to end: Int) -> Int {
    var depth = 0
    var index = start
    while index < end {
      switch bytes[index] {
      case UInt8(ascii: "\\"): index += 1
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        depth -= 1
        if depth == 0 { return index + 1 }
      default: break
      }
      index += 1
    }
    return end
  }

  private mutating func close(_ index: Int, at end: Int) {
    let inline = inlines[index]
    inlines[index].source = ByteRange(
      Int(inline.source.lower), max(Int(inline.source.lower), end))
    inlines[index].text = ByteRange(Int(inline.text.lower), text.count)
  }

  private mutating func add(text node: borrowing MarkdownNode) {
    let guess = offset(line: node.startLine, column: node.startColumn)
    let data = source.bytes
    let bytes = data.span
    let (from, end) = (cursor, windowEnd)
    cursor = node.withLiteral { text.append($0, from: bytes, guess: guess, cursor: from, end: end) }
  }

  private mutating func add(code node: borrowing MarkdownNode) {
    let data = source.bytes
    let bytes = data.span
    let textStart = text.count
    let tick = bytes.offset(of: UInt8(ascii: "`"), from: cursor, to: windowEnd) ?? cursor
    var start = tick
    while start < windowEnd, bytes[start] == UInt8(ascii: "`") { start += 1 }
    let width = start - tick
    let (from, end) = (start, windowEnd)
    cursor = node.withLiteral { text.append($0, from: bytes, guess: from, cursor: from, end: end) }
    // A space inside the backticks belongs to the markup.
    while cursor < windowEnd, bytes[cursor] != UInt8(ascii: "`") { cursor += 1 }
    cursor = min(cursor + width, windowEnd)
    inlines.append(
      Inline(
        kind: .code, text: ByteRange(textStart, text.count),
        source: ByteRange(tick, max(tick, cursor))))
  }

  private mutating func add(html node: borrowing MarkdownNode) {
    let data = source.bytes
    let bytes = data.span
    let (from, end) = (cursor, windowEnd)
    let start = node.withLiteral { bytes.offset(of: $0, from: from, to: end) } ?? from
    let length = node.withLiteral { $0.count }
    let range = ByteRange(start, max(start, min(start + length, max(end, start))))
    cursor = Int(range.upper)
    let here = ByteRange(text.count, text.count)
    guard let tag = node.withLiteral({ HTMLTag($0) }) else {
      inlines.append(Inline(kind: .html, text: here, source: range))
      return
    }
    if tag.name == "br" {
      inlines.append(Inline(kind: .lineBreak, text: here, source: range))
      text.append(0x0A)
    } else if !tag.isClosing, let anchor = tag.anchor {
      inlines.append(
        Inline(kind: .anchor, text: here, source: range, target: target(Array(anchor.utf8).span)))
    } else if tag.name != "a" {
      inlines.append(
        Inline(kind: .html, text: here, source: range, target: target(Array(tag.name.utf8).span)))
    }
  }

  private mutating func target(_ bytes: Span<UInt8>) -> ByteRange {
    let start = targets.count
    for index in bytes.indices { targets.append(bytes[index]) }
    return ByteRange(start, targets.count)
  }
}
