import KanonModel

/// Builds the flat syntax of an article while a Markdown tree is walked. It must not outlive the file's bytes,
/// which it holds by a bare pointer, since every node of the tree looks at them.
@safe
struct ArticleBuilder: MarkdownVisitor {
  private let source: SourceFile
  private let file: UnsafeBufferPointer<UInt8>
  private let lines: MarkdownLines

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
  /// What is left of the cells of the row that is open.
  private var row = TableRow()
  private var links = LinkSyntax(quotes: 0)

  /// - Parameter file: the bytes of `source`.
  init(
    _ source: SourceFile, _ file: UnsafeBufferPointer<UInt8>, lineStarts: [UInt32], bodyStart: Int
  ) {
    self.source = source
    unsafe self.file = unsafe file
    lines = MarkdownLines(
      lineStarts, bodyStart: bodyStart, fileEnd: source.bytes.count)
    text.reserve(source.bytes.count)
    // A little more than real articles need, since growing would copy everything once more.
    blocks.reserveCapacity(source.bytes.count / 40 + 16)
    inlines.reserveCapacity(source.bytes.count / 40 + 16)
    targets.reserveCapacity(source.bytes.count / 6 + 64)
  }

  consuming func finish(_ frontMatter: FrontMatter) -> ArticleSyntax {
    let text = text.finish()
    return ArticleSyntax(
      source: source, frontMatter: frontMatter, blocks: blocks, inlines: inlines,
      text: text.bytes, targets: targets, pieces: text.pieces)
  }

  // MARK: Walking

  mutating func enter(_ node: borrowing MarkdownNode) {
    switch node.kind {
    case .text: add(text: node)
    case .softBreak, .lineBreak: addBreak()
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
    case .tableRow:
      open(.tableRow, node)
      addCells()
    case .thematicBreak: open(.thematicBreak, node)
    case .footnoteDefinition: open(.footnote, node)
    case .footnoteReference: skipFootnoteReference()
    case .customBlock, .customInline, .foreign: break
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
    let range = kind == .tableCell ? nextCell() : blockRange(node)
    let isLeaf = kind == .paragraph || kind == .heading || kind == .tableCell
    blocks.append(
      Block(
        kind: kind, number: UInt32(clamping: number), parent: openBlocks.last ?? -1, source: range,
        text: ByteRange(text.count, text.count), inlines: ByteRange(inlines.count, inlines.count)))
    openBlocks.append(Int32(blocks.count - 1))
    if kind == .blockQuote { links = LinkSyntax(quotes: links.quotes + 1) }
    if isLeaf {
      cursor = Int(range.lower)
      windowEnd = Int(range.upper)
      // cmark reads no definitions where a paragraph runs into a table.
      guard kind != .tableCell, node.startLine > 0 else { return }
      let file = unsafe file
      cursor = unsafe links.textStart(file.span, from: cursor, to: windowEnd)
    }
  }

  private mutating func closeBlock() {
    guard let last = openBlocks.popLast() else { return }
    let index = Int(last)
    blocks[index].end = Int32(blocks.count)
    switch blocks[index].kind {
    case .blockQuote, .alert: links = LinkSyntax(quotes: links.quotes - 1)
    // cmark counts the blank lines behind a list to it.
    case .bulletList, .orderedList, .item:
      guard let child = blocks.last, blocks.count - 1 > index else { return }
      blocks[index].source = ByteRange(
        Int(blocks[index].source.lower),
        max(Int(blocks[index].source.lower), Int(child.source.upper)))
    case .document, .heading, .paragraph, .codeBlock, .htmlBlock, .table, .tableRow, .tableCell,
      .thematicBreak, .footnote:
      return
    }
  }

  private mutating func addCells() {
    let file = unsafe file
    unsafe row.read(file.span, from: Int(blocks[blocks.count - 1].source.lower))
  }

  /// The next cell's text; a row that is too short is filled with empty cells at its end.
  private mutating func nextCell() -> ByteRange {
    if let cell = row.next() { return cell }
    let end = openBlocks.last.map { Int(blocks[Int($0)].source.upper) } ?? cursor
    return ByteRange(end, end)
  }

  private mutating func closeLeaf() {
    guard let index = openBlocks.last.map(Int.init) else { return }
    // Depth-capped trees can leave inlines open.
    if !openInlines.isEmpty { openInlines.removeAll(keepingCapacity: true) }
    blocks[index].text = ByteRange(Int(blocks[index].text.lower), text.count)
    blocks[index].inlines = ByteRange(Int(blocks[index].inlines.lower), inlines.count)
    closeBlock()
    if blocks[index].kind == .paragraph { markAlert(index) }
    // Texts of neighbouring blocks must not flow into one word.
    text.append(0x0A)
  }

  /// The bytes of a block, also where a paragraph runs into a table: then cmark gives the paragraph no
  /// place, and its place to the table and to the table's header.
  private func blockRange(_ node: borrowing MarkdownNode) -> ByteRange {
    if node.kind == .paragraph, node.startLine < 1, let next = node.next, next.kind == .table {
      let (whole, file) = unsafe (sourceRange(next), file)
      let start = Int(whole.lower)
      return unsafe ByteRange(start, file.span.textEnd(from: start, to: headerStart(whole)))
    }
    let range = sourceRange(node)
    let start: Int
    if node.kind == .table {
      start = headerStart(range)
    } else if node.kind == .tableRow, let table = openBlocks.last {
      start =
        Int(table) == blocks.count - 1
        ? Int(blocks[Int(table)].source.lower) : lineText(node.startLine)
    } else {
      return range
    }
    return ByteRange(start, max(start, Int(range.upper)))
  }

  /// Where the text of a line begins. Of a row cmark gives the column of the table's first line.
  private func lineText(_ line: Int) -> Int {
    let file = unsafe file
    return unsafe links.lineText(
      file.span, from: lines.offset(line: line, column: 1), to: file.count)
  }

  private func headerStart(_ range: ByteRange) -> Int {
    let file = unsafe file
    return unsafe TableRow.headerStart(
      file.span, from: Int(range.lower), to: Int(range.upper), links)
  }

  /// The bytes of a block. Columns of an empty table cell are inverted and those of a block that was
  /// cut off can lie behind its line, so both ends are brought into order.
  private func sourceRange(_ node: borrowing MarkdownNode) -> ByteRange {
    let lower = lines.offset(line: node.startLine, column: node.startColumn)
    let upper = lines.offset(line: node.endLine, column: node.endColumn + 1)
    return ByteRange(lower, max(lower, upper))
  }

  /// Makes an alert of the quote whose first paragraph begins with the mark of one.
  private mutating func markAlert(_ index: Int) {
    let parent = Int(blocks[index].parent)
    guard parent >= 0, parent == index - 1, blocks[parent].kind == .blockQuote,
      let mark = AlertMark(text.bytes, in: blocks[index].text)
    else { return }
    let keyword = Array(text.bytes[mark.keyword.indices])
    blocks[parent].kind = .alert
    blocks[parent].target = target(keyword.span)
    blocks[index].text = ByteRange(mark.end, Int(blocks[index].text.upper))
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
    let file = unsafe file
    let bytes = unsafe file.span
    // What stands between the cursor and the markup is at most the beginning of a line.
    var start = min(cursor, windowEnd)
    while start < windowEnd, !Self.opens(kind, bytes[start]) { start += 1 }
    inlines.append(
      Inline(
        kind: kind, text: ByteRange(text.count, text.count), source: ByteRange(start, start),
        target: target))
    openInlines.append(inlines.count - 1)
    // The opening marker belongs to the inline; text is looked for behind it.
    let width = kind == .strong || kind == .image ? 2 : 1
    cursor = min(start + width, windowEnd)
  }

  private static func opens(_ kind: Inline.Kind, _ byte: UInt8) -> Bool {
    switch kind {
    case .strong, .emphasis: byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_")
    case .link: byte == UInt8(ascii: "[") || byte == UInt8(ascii: "<")
    case .image: byte == UInt8(ascii: "!")
    case .code, .anchor, .html, .lineBreak: true
    }
  }

  private mutating func closeInline() {
    guard let index = openInlines.popLast() else { return }
    let width = inlines[index].kind == .strong ? 2 : 1
    var end = cursor
    let file = unsafe file
    let bytes = unsafe file.span
    while end < windowEnd, end - cursor < width,
      bytes[end] == UInt8(ascii: "*") || bytes[end] == UInt8(ascii: "_")
    {
      end += 1
    }
    cursor = end
    close(index, at: end)
  }

  /// Moves behind `](destination "title")`, `][label]`, `]`, or the `>` of an address in pointed brackets.
  private mutating func closeLink() {
    guard let index = openInlines.popLast() else { return }
    let file = unsafe file
    let bytes = unsafe file.span
    let start = Int(inlines[index].source.lower)
    let isAddress = start < windowEnd && bytes[start] == UInt8(ascii: "<")
    let close = isAddress ? UInt8(ascii: ">") : UInt8(ascii: "]")
    if let bracket = bytes.offset(of: close, from: cursor, to: windowEnd) {
      cursor =
        isAddress ? bracket + 1 : links.tailEnd(bytes, from: bracket + 1, to: windowEnd)
    }
    self.close(index, at: cursor)
  }

  private mutating func skipFootnoteReference() {
    let file = unsafe file
    let bytes = unsafe file.span
    if let bracket = bytes.offset(of: UInt8(ascii: "]"), from: cursor, to: windowEnd) {
      cursor = bracket + 1
    }
  }

  /// A break, and in the file the beginning of the next line, which is no text.
  private mutating func addBreak() {
    text.append(0x0A)
    let file = unsafe file
    let bytes = unsafe file.span
    var index = cursor
    while index < windowEnd, !bytes[index].isLineBreak { index += 1 }
    guard index < windowEnd else { return }
    cursor = links.behindBreak(bytes, at: index, to: windowEnd)
    // A lazy line behind a forced break keeps the spaces that it begins with.
    while cursor > index, bytes[cursor - 1].isBlank { cursor -= 1 }
  }

  private mutating func close(_ index: Int, at end: Int) {
    let inline = inlines[index]
    inlines[index].source = ByteRange(
      Int(inline.source.lower), max(Int(inline.source.lower), end))
    inlines[index].text = ByteRange(Int(inline.text.lower), text.count)
  }

  private mutating func add(text node: borrowing MarkdownNode) {
    let file = unsafe file
    let bytes = unsafe file.span
    let (from, end) = (cursor, windowEnd)
    cursor = node.withLiteral { literal in
      text.append(literal, from: bytes, at: from, end: end)
        ?? text.append(
          literal, from: bytes,
          guess: lines.offset(line: node.startLine, column: node.startColumn), cursor: from,
          end: end)
    }
  }

  private mutating func add(code node: borrowing MarkdownNode) {
    let file = unsafe file
    let bytes = unsafe file.span
    let textStart = text.count
    let tick = bytes.offset(of: UInt8(ascii: "`"), from: cursor, to: windowEnd) ?? cursor
    var start = tick
    while start < windowEnd, bytes[start] == UInt8(ascii: "`") { start += 1 }
    let width = start - tick
    let (from, end, links) = (start, windowEnd, links)
    cursor = node.withLiteral { text.append(code: $0, from: bytes, start: from, end: end, links) }
    // A space inside the backticks belongs to the markup.
    while cursor < windowEnd, bytes[cursor] != UInt8(ascii: "`") { cursor += 1 }
    cursor = min(cursor + width, windowEnd)
    inlines.append(
      Inline(
        kind: .code, text: ByteRange(textStart, text.count),
        source: ByteRange(tick, max(tick, cursor))))
  }

  private mutating func add(html node: borrowing MarkdownNode) {
    let file = unsafe file
    let bytes = unsafe file.span
    let (end, links) = (windowEnd, links)
    let start = bytes.offset(of: UInt8(ascii: "<"), from: cursor, to: end) ?? cursor
    let literal = node.withLiteral { literal in
      (
        end: TextBuilder.end(of: literal, in: bytes, at: start, end, links) ?? start,
        length: literal.count, plain: HTMLTag.plainAnchor(literal)
      )
    }
    let range = ByteRange(start, literal.end)
    cursor = literal.end
    let here = ByteRange(text.count, text.count)
    switch literal.plain {
    // In a table's cell backslashes may stand between.
    case .opening(let name) where literal.end - start == literal.length:
      let place = target(bytes.extracting((start + name.lowerBound)..<(start + name.upperBound)))
      inlines.append(Inline(kind: .anchor, text: here, source: range, target: place))
      return
    case .closing: return
    case .opening, nil: break
    }
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
    unsafe bytes.withUnsafeBufferPointer { unsafe targets.append(contentsOf: $0) }
    return ByteRange(start, targets.count)
  }
}
