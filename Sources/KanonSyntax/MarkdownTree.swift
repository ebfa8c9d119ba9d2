import CCMarkGFM
import CMarkArena
import KanonModel

/// The owner of one cmark-gfm tree. No node outlives it, and a thread has one at a time: they share the
/// thread's arena.
@safe
struct MarkdownTree: ~Copyable {
  private let root: UnsafeRawPointer?

  /// Registering sets global state of the library, so it happens exactly once.
  private static let isReady: Void = cmark_gfm_core_extensions_ensure_registered()

  /// The extensions that are safe on two threads. strikethrough and autolink are not: while they parse
  /// they set and clear a global table of special characters, and trees come out wrong.
  private static let extensionNames = ["table", "tasklist", "tagfilter"]

  init(_ bytes: Span<UInt8>) {
    _ = Self.isReady
    // Looking for footnotes takes a walk over the whole tree; nearly no article has any.
    let options = bytes.holdsFootnote ? CMARK_OPT_FOOTNOTES : CMARK_OPT_DEFAULT
    guard let parser = unsafe cmark_parser_new_with_mem(options, kanon_arena()) else {
      unsafe root = nil
      return
    }
    for name in Self.extensionNames {
      if let found = unsafe cmark_find_syntax_extension(name) {
        _ = unsafe cmark_parser_attach_syntax_extension(parser, found)
      }
    }
    unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe buffer.withMemoryRebound(to: CChar.self) {
        unsafe cmark_parser_feed(parser, $0.baseAddress, $0.count)
      }
    }
    unsafe root = unsafe UnsafeRawPointer(cmark_parser_finish(parser))
    unsafe cmark_parser_free(parser)
  }

  deinit { kanon_arena_reset() }

  /// How deep a walk goes. Real articles reach 11; a file can nest as deep as it is long.
  static let depthLimit = 64

  /// Visits every node down to ``depthLimit`` in document order, without recursion.
  func walk(_ visitor: inout some MarkdownVisitor) {
    guard let root = unsafe root else { return }
    var node = unsafe MarkdownNode(root)
    var depth = 0
    while true {
      visitor.enter(node)
      if depth < Self.depthLimit, let child = node.firstChild {
        node = child
        depth += 1
        continue
      }
      while true {
        visitor.leave(node)
        if depth == 0 { return }
        if let next = node.next {
          node = next
          break
        }
        guard let parent = node.parent else { return }
        node = parent
        depth -= 1
      }
    }
  }
}

extension Span<UInt8> {
  /// Whether `[^` stands somewhere, without which there is no footnote.
  fileprivate var holdsFootnote: Bool {
    var start = 0
    while let caret = offset(of: UInt8(ascii: "^"), from: start, to: count) {
      if caret > 0, self[caret - 1] == UInt8(ascii: "[") { return true }
      start = caret + 1
    }
    return false
  }
}

/// What a walk calls for every node, containers twice.
protocol MarkdownVisitor {
  mutating func enter(_ node: borrowing MarkdownNode)
  mutating func leave(_ node: borrowing MarkdownNode)
}

/// A node of a tree that is being walked. It must not be kept.
@safe
struct MarkdownNode: ~Copyable {
  private let pointer: UnsafeRawPointer
  let kind: Kind

  fileprivate init(_ pointer: UnsafeRawPointer) {
    unsafe self.pointer = unsafe pointer
    kind = unsafe Kind(kanon_type(pointer))
  }

  fileprivate var firstChild: MarkdownNode? {
    unsafe kanon_first_child(pointer).map { unsafe MarkdownNode($0) }
  }
  var next: MarkdownNode? { unsafe kanon_next(pointer).map { unsafe MarkdownNode($0) } }
  fileprivate var parent: MarkdownNode? {
    unsafe kanon_parent(pointer).map { unsafe MarkdownNode($0) }
  }

  /// Lines count from 1, columns are bytes from 1 and the last one is inside; a soft break has 0:0.
  var startLine: Int { unsafe Int(kanon_start_line(pointer)) }
  var startColumn: Int { unsafe Int(kanon_start_column(pointer)) }
  var endLine: Int { unsafe Int(kanon_end_line(pointer)) }
  var endColumn: Int { unsafe Int(kanon_end_column(pointer)) }

  var headingLevel: Int { unsafe Int(kanon_heading_level(pointer)) }
  var isOrderedList: Bool { unsafe kanon_is_ordered(pointer) != 0 }
  var listStart: Int { unsafe Int(kanon_list_start(pointer)) }

  /// Text, code in a line, HTML: what the node holds itself.
  func withLiteral<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    unsafe Self.withSpan(kanon_literal(pointer), body)
  }

  /// A link's or image's destination.
  func withDestination<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    unsafe Self.withSpan(kanon_url(pointer), body)
  }

  /// What stands behind a code block's fence.
  func withInfo<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    unsafe Self.withSpan(kanon_fence_info(pointer), body)
  }

  private static func withSpan<Result>(
    _ bytes: kanon_bytes, _ body: (Span<UInt8>) -> Result
  ) -> Result {
    guard let start = unsafe bytes.start else { return body(Span()) }
    return body(unsafe Span(_unsafeStart: start, count: bytes.count))
  }

  enum Kind {
    case document, blockQuote, list, item, codeBlock, htmlBlock, customBlock, paragraph, heading
    case thematicBreak, footnoteDefinition, table, tableRow, tableCell
    case text, softBreak, lineBreak, code, htmlInline, customInline, emphasis, strong, link, image
    case footnoteReference
    /// A node of an extension that is not attached.
    case foreign

    fileprivate init(_ type: cmark_node_type) {
      // The frequent ones first: the imported constants are compared one by one.
      switch type {
      case CMARK_NODE_TEXT: self = .text
      case CMARK_NODE_SOFTBREAK: self = .softBreak
      case CMARK_NODE_LINEBREAK: self = .lineBreak
      case CMARK_NODE_CODE: self = .code
      case CMARK_NODE_HTML_INLINE: self = .htmlInline
      case CMARK_NODE_CUSTOM_INLINE: self = .customInline
      case CMARK_NODE_EMPH: self = .emphasis
      case CMARK_NODE_STRONG: self = .strong
      case CMARK_NODE_LINK: self = .link
      case CMARK_NODE_IMAGE: self = .image
      case CMARK_NODE_FOOTNOTE_REFERENCE: self = .footnoteReference
      case CMARK_NODE_DOCUMENT: self = .document
      case CMARK_NODE_BLOCK_QUOTE: self = .blockQuote
      case CMARK_NODE_LIST: self = .list
      case CMARK_NODE_ITEM: self = .item
      case CMARK_NODE_CODE_BLOCK: self = .codeBlock
      case CMARK_NODE_HTML_BLOCK: self = .htmlBlock
      case CMARK_NODE_CUSTOM_BLOCK: self = .customBlock
      case CMARK_NODE_PARAGRAPH: self = .paragraph
      case CMARK_NODE_HEADING: self = .heading
      case CMARK_NODE_THEMATIC_BREAK: self = .thematicBreak
      case CMARK_NODE_FOOTNOTE_DEFINITION: self = .footnoteDefinition
      case kanon_node_table(): self = .table
      case kanon_node_table_row(): self = .tableRow
      case kanon_node_table_cell(): self = .tableCell
      default: self = .foreign
      }
    }

    /// Whether the node's children are inlines.
    var isLeafBlock: Bool { self == .paragraph || self == .heading || self == .tableCell }
  }
}
