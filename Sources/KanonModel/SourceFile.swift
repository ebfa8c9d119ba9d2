/// One file as it was read: where it stands and its bytes.
package struct SourceFile: Sendable {
  /// The path as reports print it: relative to the workspace's root, with `/` between the parts.
  package let path: String
  package let bytes: [UInt8]
  /// Nil where the bytes are those of the file on disk.
  package let origin: FileOrigin?

  package init(path: String, bytes: [UInt8], origin: FileOrigin? = nil) {
    self.path = path
    self.bytes = bytes
    self.origin = origin
  }

  /// The path of the file on disk.
  package var pathOnDisk: String { origin?.file.path ?? path }

  /// The text of a byte range; bytes that are not UTF-8 are shown as U+FFFD.
  package func text(_ range: ByteRange) -> String {
    String(decoding: bytes[range.indices], as: UTF8.self)
  }

  /// Line and column of a byte offset, both from 1; the column in UTF-16 units (contract, `kanon check`).
  ///
  /// It is a place in the file on disk, wherever the bytes at hand were taken out of.
  package func position(at offset: UInt32) -> SourcePosition {
    if let origin { return origin.file.position(at: origin.offsetOnDisk(offset)) }
    return position(at: min(Int(offset), bytes.count), from: 0, SourcePosition(line: 1, column: 1))
  }

  /// Where a range begins, and where it ends, behind its last byte: in the file on disk something else may stand
  /// between that byte and the next one at hand.
  package func positions(of range: ByteRange) -> (start: SourcePosition, end: SourcePosition) {
    if let origin {
      let start = origin.offsetOnDisk(range.lower)
      let end = range.isEmpty ? start : origin.offsetOnDisk(range.upper - 1) + 1
      return origin.file.positions(of: ByteRange(Int(start), Int(end)))
    }
    let (lower, upper) = (min(Int(range.lower), bytes.count), min(Int(range.upper), bytes.count))
    let start = position(at: range.lower)
    return (start, position(at: upper, from: lower, start))
  }

  /// The position of an offset, from that of another one before it.
  private func position(
    at offset: Int, from known: Int, _ position: SourcePosition
  ) -> SourcePosition {
    var lineStart = offset
    while lineStart > known, bytes[lineStart - 1] != UInt8(ascii: "\n") { lineStart -= 1 }
    let lines = bytes.span.count(of: UInt8(ascii: "\n"), from: known, to: lineStart)
    let columns = String(decoding: bytes[lineStart..<offset], as: UTF8.self).utf16.count
    return SourcePosition(
      line: position.line + lines, column: columns + (lines == 0 ? position.column : 1))
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

/// Where the bytes of a file that was taken out of another one stand in that other one.
///
/// A class, since every copy of a ``SourceFile`` shares it and it never changes.
package final class FileOrigin: Sendable {
  package let file: SourceFile
  private let pieces: [Piece]

  /// A stretch that was taken over unchanged, up to the next one.
  package struct Piece: Sendable {
    /// Where it begins in the bytes at hand.
    let start: UInt32
    /// Where it begins in the file on disk.
    let startOnDisk: UInt32

    package init(start: Int, startOnDisk: Int) {
      self.start = UInt32(start)
      self.startOnDisk = UInt32(startOnDisk)
    }
  }

  /// - Parameter pieces: in ascending order, the first one at the offset 0.
  package init(_ file: SourceFile, pieces: [Piece]) {
    self.file = file
    self.pieces = pieces
  }

  /// The offset in the file on disk of an offset in the bytes at hand.
  package func offsetOnDisk(_ offset: UInt32) -> UInt32 {
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].start <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return offset }
    return pieces[low - 1].startOnDisk + (offset - pieces[low - 1].start)
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
