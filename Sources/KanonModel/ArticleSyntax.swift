/// An article as Markdown sees it, flat and without a single pointer into C.
///
/// Blocks stand in document order, each with the index behind its last descendant, so a subtree is a
/// range and no walk recurses. The text of all leaf blocks is decoded into one buffer (entities and
/// backslashes resolved, any break as one newline); ``pieces`` lead back to the bytes of the file.
///
/// A class, since it is large, never changes, and is handed from stage to stage.
package final class ArticleSyntax: Sendable {
  package let source: SourceFile
  package let frontMatter: FrontMatter
  package let blocks: [Block]
  package let inlines: [Inline]
  /// The decoded text of all leaf blocks, one behind the other, in UTF-8.
  package let text: [UInt8]
  /// Link targets, anchors' names and code languages: what ``Inline/target`` and ``Block/target`` index.
  package let targets: [UInt8]
  package let pieces: [TextPiece]

  /// - Parameters:
  ///   - text: well-formed UTF-8, and so are `targets`: nobody looks at that again.
  package init(
    source: SourceFile, frontMatter: FrontMatter, blocks: [Block], inlines: [Inline],
    text: [UInt8], targets: [UInt8], pieces: [TextPiece]
  ) {
    assert(text.isUTF8 && targets.isUTF8)
    self.source = source
    self.frontMatter = frontMatter
    self.blocks = blocks
    self.inlines = inlines
    self.text = text
    self.targets = targets
    self.pieces = pieces
  }

  package func string(_ textRange: ByteRange) -> String {
    let text = text
    return unsafe text.span.string(ofSound: textRange.indices)
  }

  package func target(_ range: ByteRange) -> String {
    let targets = targets
    return unsafe targets.span.string(ofSound: range.indices)
  }

  /// The bytes of the file that a range of ``text`` was read from.
  ///
  /// An entity counts as a whole. An empty range gives the place where its text would stand.
  package func sourceRange(of textRange: ByteRange) -> ByteRange {
    let lower = sourceOffset(of: textRange.lower, upward: false)
    guard !textRange.isEmpty else { return ByteRange(lower, lower) }
    return ByteRange(lower, max(lower, sourceOffset(of: textRange.upper, upward: true)))
  }

  private func sourceOffset(of textOffset: UInt32, upward: Bool) -> Int {
    // The last piece that begins before the offset (for an upper bound) or at or before it.
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = (low + high) / 2
      let before = upward ? pieces[middle].text < textOffset : pieces[middle].text <= textOffset
      if before { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return pieces.first.map { Int($0.source.lower) } ?? 0 }
    let piece = pieces[low - 1]
    let into = Int(textOffset) - Int(piece.text)
    if into >= Int(piece.length) { return Int(piece.source.upper) }
    if piece.isVerbatim { return Int(piece.source.lower) + into }
    return Int(upward ? piece.source.upper : piece.source.lower)
  }

  /// The inlines of a leaf block, outer before inner.
  package func inlines(of block: Block) -> ArraySlice<Inline> {
    inlines[Int(block.inlines.lower)..<Int(block.inlines.upper)]
  }

  /// The indices of a block's direct children.
  package func children(of index: Int) -> [Int] {
    guard let first = firstChild(of: index) else { return [] }
    var (count, next) = (0, first as Int?)
    while let child = next {
      count += 1
      next = sibling(after: child)
    }
    var result: [Int] = []
    result.reserveCapacity(count)
    next = first
    while let child = next {
      result.append(child)
      next = sibling(after: child)
    }
    return result
  }

  /// The index of a block's first child.
  package func firstChild(of index: Int) -> Int? {
    index + 1 < Int(blocks[index].end) ? index + 1 : nil
  }

  /// The index behind a block's last descendant where a sibling stands, else nil.
  package func sibling(after index: Int) -> Int? {
    let next = Int(blocks[index].end)
    guard next < blocks.count, blocks[next].parent == blocks[index].parent else { return nil }
    return next
  }
}

extension [UInt8] {
  fileprivate var isUTF8: Bool { (try? UTF8Span(validating: span)) != nil }
}

/// A stretch of decoded text and the bytes it came from.
public struct TextPiece: Sendable {
  /// Offset in ``ArticleSyntax/text``.
  public let text: UInt32
  /// How many bytes of decoded text.
  public let length: UInt32
  /// The bytes of the file.
  public let source: ByteRange

  /// Decoded text at an offset, and the bytes it came from.
  public init(text: Int, length: Int, source: ByteRange) {
    self.text = UInt32(text)
    self.length = UInt32(length)
    self.source = source
  }

  /// Whether the text is the file's, byte by byte.
  public var isVerbatim: Bool { Int(length) == source.count }
}

/// A block of Markdown.
public struct Block: Sendable {
  /// What the block is.
  public var kind: Kind
  /// A heading's level, an ordered list's first number, otherwise 0.
  public var number: UInt32
  /// The index of the block that holds it, -1 for the document.
  public var parent: Int32
  /// The index behind the block's last descendant.
  public var end: Int32
  /// The bytes of the file, from the block's first to behind its last.
  public var source: ByteRange
  /// A leaf's decoded text in ``ArticleSyntax/text``; empty for containers.
  public var text: ByteRange
  /// A leaf's inlines as indices of ``ArticleSyntax/inlines``.
  public var inlines: ByteRange
  /// A code block's info string, an alert's keyword, in ``ArticleSyntax/targets``.
  public var target: ByteRange

  /// A block at its place; what is left out is not known yet, or not there.
  public init(
    kind: Kind, number: UInt32 = 0, parent: Int32, end: Int32 = 0, source: ByteRange,
    text: ByteRange = .empty, inlines: ByteRange = .empty, target: ByteRange = .empty
  ) {
    self.kind = kind
    self.number = number
    self.parent = parent
    self.end = end
    self.source = source
    self.text = text
    self.inlines = inlines
    self.target = target
  }

  /// What CommonMark, GitHub's tables and Microsoft's alerts make of lines.
  public enum Kind: UInt8, Sendable {
    case document, heading, paragraph, bulletList, orderedList, item, blockQuote, alert
    case codeBlock, htmlBlock, table, tableRow, tableCell, thematicBreak, footnote

    /// Whether the block is a list of either kind.
    public var isList: Bool { self == .bulletList || self == .orderedList }

    /// Written out, since a derived comparison is a call in other modules, and blocks are compared by the million.
    @inlinable public static func == (left: Kind, right: Kind) -> Bool {
      unsafe unsafeBitCast(left, to: UInt8.self) == unsafeBitCast(right, to: UInt8.self)
    }
  }
}

/// A stretch of a leaf block's text that markup covers.
public struct Inline: Sendable {
  /// What the markup makes of the text.
  public var kind: Kind
  /// What it covers of ``ArticleSyntax/text``; empty for an anchor or an empty link.
  public var text: ByteRange
  /// The bytes of the file, markup included.
  public var source: ByteRange
  /// A link's or image's destination, an anchor's name, in ``ArticleSyntax/targets``.
  public var target: ByteRange

  /// Markup at its place.
  public init(kind: Kind, text: ByteRange, source: ByteRange, target: ByteRange = .empty) {
    self.kind = kind
    self.text = text
    self.source = source
    self.target = target
  }

  /// Markup of CommonMark, and what HTML adds: anchors, breaks, other tags.
  public enum Kind: UInt8, Sendable {
    case strong, emphasis, code, link, image, anchor, html, lineBreak

    /// Written out for the same reason as that of blocks.
    @inlinable public static func == (left: Kind, right: Kind) -> Bool {
      unsafe unsafeBitCast(left, to: UInt8.self) == unsafeBitCast(right, to: UInt8.self)
    }
  }
}
