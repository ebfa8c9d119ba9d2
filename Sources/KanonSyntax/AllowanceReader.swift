package import KanonModel

/// Finds the comments of an article that accept findings (docs/findings.md).
///
/// Nearly no article has one, so the bytes are searched for the marker before any block is looked at.
package enum AllowanceReader {
  package static func read(_ syntax: ArticleSyntax) -> Diagnosed<[InlineAllowance]> {
    var read = Diagnosed<[InlineAllowance]>([])
    guard holdsMarker(syntax.source.bytes) else { return read }
    var next = 0
    for (index, block) in syntax.blocks.enumerated() {
      if block.kind == .htmlBlock {
        // Thousands of comments above one block have it as their next one; it is looked for once.
        if next <= index { next = nextBlock(after: index, in: syntax) }
        let scope = next < syntax.blocks.count ? syntax.blocks[next].source : nil
        for comment in comments(in: extent(of: index, in: syntax), of: syntax.source) {
          add(comment, scope: scope, syntax, to: &read)
        }
        continue
      }
      for inline in syntax.inlines(of: block)
      where inline.kind == .html && isLeaf(block) {
        for comment in comments(in: inline.source, of: syntax.source) {
          add(comment, scope: lines(of: index, in: syntax), syntax, to: &read)
        }
      }
    }
    return read
  }

  private static let marker: StaticString = "kanon:"

  private static func holdsMarker(_ bytes: [UInt8]) -> Bool {
    let span = bytes.span
    var start = 0
    while let tag = span.offset(of: "<!--", from: start, to: span.count) {
      start = tag + 4
      var word = start
      while word < span.count, span[word].isBlank || span[word].isLineBreak { word += 1 }
      if span.holds(marker, at: word, before: span.count) { return true }
    }
    return false
  }

  // MARK: What is covered

  private static func isLeaf(_ block: Block) -> Bool {
    switch block.kind {
    case .paragraph, .heading, .tableCell: true
    case .document, .bulletList, .orderedList, .item, .blockQuote, .alert, .codeBlock, .htmlBlock,
      .table, .tableRow, .thematicBreak, .footnote:
      false
    }
  }

  /// The block that a comment stands in; of a table its row, since a cell holds no more than a word.
  private static func lines(of index: Int, in syntax: ArticleSyntax) -> ByteRange {
    let block = syntax.blocks[index]
    guard block.kind == .tableCell, block.parent >= 0 else { return block.source }
    return syntax.blocks[Int(block.parent)].source
  }

  /// The next block that is no comment itself, so that several comments may stand above one block; the
  /// number of blocks where the file ends.
  private static func nextBlock(after index: Int, in syntax: ArticleSyntax) -> Int {
    syntax.blocks.indices[(index + 1)...].first { next in
      syntax.blocks[next].kind != .htmlBlock
        || comments(in: extent(of: next, in: syntax), of: syntax.source).isEmpty
    } ?? syntax.blocks.count
  }

  /// An HTML block up to the next block: cmark does not count the line to it that ends a comment.
  private static func extent(of index: Int, in syntax: ArticleSyntax) -> ByteRange {
    let lower = Int(syntax.blocks[index].source.lower)
    let next = index + 1 < syntax.blocks.count ? syntax.blocks[index + 1].source.lower : nil
    return ByteRange(lower, max(lower, next.map { Int($0) } ?? syntax.source.bytes.count))
  }

  // MARK: Comments

  /// A comment that begins with the marker: what stands between `<!--` and `-->`, without spaces around it.
  private struct Comment {
    let content: ByteRange
    let whole: ByteRange
    let isClosed: Bool
  }

  private static func comments(in range: ByteRange, of source: SourceFile) -> [Comment] {
    let bytes = source.bytes.span
    var found: [Comment] = []
    var start = Int(range.lower)
    let end = Int(range.upper)
    while let tag = bytes.offset(of: UInt8(ascii: "<"), from: start, to: end) {
      start = tag + 1
      guard bytes.holds("<!--", at: tag, before: end) else { continue }
      var close = tag + 4
      while close < end, !bytes.holds("-->", at: close, before: end) { close += 1 }
      let content = trimmed(bytes, tag + 4, close)
      start = min(close + 3, end)
      if bytes.holds(marker, at: Int(content.lower), before: Int(content.upper)) {
        found.append(
          Comment(
            content: content, whole: ByteRange(tag, max(tag, start)), isClosed: close < end))
      }
    }
    return found
  }

  private static func trimmed(
    _ bytes: borrowing Span<UInt8>, _ start: Int, _ end: Int
  ) -> ByteRange {
    var lower = start
    while lower < end, bytes[lower].isBlank || bytes[lower].isLineBreak { lower += 1 }
    return ByteRange(lower, bytes.textEnd(from: lower, to: max(lower, end)))
  }

  // MARK: Reading one

  private static func add(
    _ comment: Comment, scope: ByteRange?, _ syntax: ArticleSyntax,
    to read: inout Diagnosed<[InlineAllowance]>
  ) {
    let source = syntax.source
    func fault(_ message: String, help: String) {
      read.diagnostics.append(
        invalid(message, at: comment.whole, source.text(comment.content), source, help: help))
    }
    guard comment.isClosed else {
      return fault(
        "the comment has no end, so that nothing behind it is shown", help: "close it with `-->`")
    }
    let words = Words(source, comment.content)
    let directive = words.first ?? ""
    let isFile = directive == "kanon:allow-file"
    guard isFile || directive == "kanon:allow" else {
      return fault(
        "'\(directive)' is no allowance",
        help: "write `kanon:allow` for the block behind it, or `kanon:allow-file`")
    }
    guard let because = words.reason else {
      return fault(
        "the allowance gives no reason",
        help: "say why behind the names: `<!-- \(directive) \(words.namesOr("NAME")) because … -->`"
      )
    }
    guard !words.names.isEmpty else {
      return fault(
        "the allowance names no finding",
        help: "name what it accepts: `<!-- \(directive) role-truncated because … -->`")
    }
    if !isFile, scope == nil {
      return fault(
        "no block follows the allowance", help: "put it before what it accepts, or into it")
    }
    for name in words.names {
      let text = source.text(name)
      if text.contains(where: \.isWhitespace) {
        fault("'\(text)' is not one name", help: "put commas between names")
      } else if let code = DiagnosticCode(named: text), code.canBeAllowed {
        read.output.append(
          InlineAllowance(
            code: code, reason: because, scope: isFile ? nil : scope,
            place: SourceRange(file: source.path, range: name)))
      } else if DiagnosticCode(named: text) != nil {
        fault(
          "\(text) cannot be allowed", help: "mend or remove the allowance that it is about")
      } else {
        fault("no diagnostic is called '\(text)'", help: "`kanon checks` lists the names")
      }
    }
  }

  /// `directive name, name because reason`, taken apart.
  private struct Words {
    let first: String?
    /// Without the spaces around them.
    let names: [ByteRange]
    /// Nil where there is none.
    let reason: String?
    private let namesText: String

    init(_ source: SourceFile, _ content: ByteRange) {
      let bytes = source.bytes.span
      var words: [ByteRange] = []
      var index = Int(content.lower)
      while index < Int(content.upper) {
        var end = index
        while end < Int(content.upper), !(bytes[end].isBlank || bytes[end].isLineBreak) { end += 1 }
        if end > index { words.append(ByteRange(index, end)) }
        index = end + 1
      }
      first = words.first.map(source.text)
      let because = words.firstIndex { source.text($0) == "because" }
      let lower = words.first.map { Int($0.upper) } ?? Int(content.lower)
      let upper = because.map { Int(words[$0].lower) } ?? Int(content.upper)
      var names: [ByteRange] = []
      var start = lower
      for end in lower...max(lower, upper) {
        guard end >= upper || bytes[end] == UInt8(ascii: ",") else { continue }
        let name = trimmed(bytes, start, min(end, upper))
        if !name.isEmpty { names.append(name) }
        start = end + 1
      }
      self.names = names
      namesText = source.text(trimmed(bytes, lower, max(lower, upper)))
      reason = because.flatMap { place in
        let text = words[(place + 1)...].map(source.text).joined(separator: " ")
        return text.isEmpty ? nil : text
      }
    }

    func namesOr(_ placeholder: String) -> String { namesText.isEmpty ? placeholder : namesText }
  }
}

extension AllowanceReader {
  private static func invalid(
    _ message: String, at range: ByteRange, _ subject: String, _ source: SourceFile, help: String
  ) -> Diagnostic {
    Diagnostic(
      .allowanceInvalid, message, at: SourceRange(file: source.path, range: range),
      subject: subject, help: help)
  }
}
