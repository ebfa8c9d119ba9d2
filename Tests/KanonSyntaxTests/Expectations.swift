import KanonModel
import KanonTestSupport
import Testing

@testable import KanonSyntax

/// Front matter that stands before every Markdown case, so that ranges are proved to count it.
let head = "---\ntitle: Číselník\r\n---\n"

/// Reads a marked article with front matter in front.
func read(_ marked: Marked) -> ArticleSyntax {
  let file = SourceFile(path: "a.md", bytes: Array(head.utf8) + Array(marked.text.utf8))
  return ArticleReader().read(file).output
}

/// The bytes of a syntax's file as a marked text, without the front matter.
func marks(_ ranges: [ByteRange], in syntax: ArticleSyntax) -> String {
  String(syntax.source.marked(ranges).dropFirst(head.count))
}

/// What holds for the pieces of any article: they stand in order, and each has its bytes in the file or
/// is what an entity stands for.
func expectPieces(_ syntax: ArticleSyntax, sourceLocation: SourceLocation = #_sourceLocation) {
  var end: UInt32 = 0
  let fault = syntax.pieces.first { piece in
    defer { end = piece.source.upper }
    let text = syntax.text[Int(piece.text)..<Int(piece.text + piece.length)]
    let written = syntax.source.bytes[piece.source.indices]
    // A line break inside code reads as a space.
    let isRight =
      text.elementsEqual(written) { $0 == $1 || ($0 == 0x20 && $1.isLineBreak) }
      || isDecoded(written)
    return !isRight || end > piece.source.lower
  }
  #expect(
    fault == nil, "at \(fault?.source.lower ?? 0) of \(syntax.source.path)",
    sourceLocation: sourceLocation)
}

/// An entity, or a line break that a code span shows as a space.
private func isDecoded(_ written: ArraySlice<UInt8>) -> Bool {
  guard let first = written.first, let last = written.last else { return false }
  return (first == UInt8(ascii: "&") && last == UInt8(ascii: ";"))
    || first == UInt8(ascii: "\n") || first == UInt8(ascii: "\r")
}

extension ArticleSyntax {
  /// A tree of blocks, a line each: depth, kind, what its text says.
  var outline: String {
    blocks.map { block in
      var depth = 0
      var parent = Int(block.parent)
      while parent > 0 {
        depth += 1
        parent = Int(blocks[parent].parent)
      }
      let number = block.number > 0 ? " \(block.number)" : ""
      let target = block.target.isEmpty ? "" : " (\(target(block.target)))"
      let text = block.text.isEmpty ? "" : " '\(string(block.text).replacing("\n", with: "⏎"))'"
      return String(repeating: "  ", count: depth) + "\(block.kind)\(number)\(target)\(text)"
    }.dropFirst().joined(separator: "\n")
  }
}
