/// One file as it was read: where it stands and its bytes.
package struct SourceFile: Sendable {
  /// The path as reports print it: relative to the workspace's root, with `/` between the parts.
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// The text of a byte range; bytes that are not UTF-8 are shown as U+FFFD.
  package func text(_ range: ByteRange) -> String {
    String(decoding: bytes[range.indices], as: UTF8.self)
  }

  /// Line and column of a byte offset, both from 1; the column in UTF-16 units (contract, `kanon check`).
  package func position(at offset: UInt32) -> SourcePosition {
    let offset = min(Int(offset), bytes.count)
    var line = 1
    var lineStart = 0
    for index in 0..<offset where bytes[index] == UInt8(ascii: "\n") {
      line += 1
      lineStart = index + 1
    }
    let column = String(decoding: bytes[lineStart..<offset], as: UTF8.self).utf16.count + 1
    return SourcePosition(line: line, column: column)
  }

  /// The byte range of the line that holds an offset, without its line end.
  package func line(at offset: UInt32) -> ByteRange {
    let offset = min(Int(offset), bytes.count)
    var start = offset
    while start > 0, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    var end = offset
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return ByteRange(start, max(start, end))
  }
}

/// A place for people and editors: line and column from 1, the column in UTF-16 units.
package struct SourcePosition: Hashable, Comparable, Sendable {
  package var line: Int
  package var column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  package static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// A byte range of a named file: what a diagnostic points at.
package struct SourceRange: Hashable, Sendable {
  package let file: String
  package let range: ByteRange

  package init(file: String, range: ByteRange) {
    self.file = file
    self.range = range
  }
}
