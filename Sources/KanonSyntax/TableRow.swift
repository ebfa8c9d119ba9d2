import KanonModel

/// The cells of a table's row. cmark's columns for them are off where the row is indented.
struct TableRow {
  /// The text of each cell, without the spaces around it.
  private var cells: [ByteRange] = []
  /// How many of them were taken.
  private var taken = 0

  /// Takes the next cell; nil behind the last.
  mutating func next() -> ByteRange? {
    guard taken < cells.count else { return nil }
    taken += 1
    return cells[taken - 1]
  }

  /// Begins with the cells of another row.
  ///
  /// - Parameter start: the row's first byte, or a space before it.
  mutating func read(_ bytes: borrowing Span<UInt8>, from start: Int) {
    let newline = bytes.offset(of: UInt8(ascii: "\n"), from: start, to: bytes.count) ?? bytes.count
    let end = bytes.offset(of: UInt8(ascii: "\r"), from: start, to: newline) ?? newline
    read(bytes, in: ByteRange(start, end))
  }

  /// - Parameter range: from the row's first byte, or a space before it, to the end of its line.
  private mutating func read(_ bytes: borrowing Span<UInt8>, in range: ByteRange) {
    var start = Int(range.lower)
    var end = Int(range.upper)
    while start < end, bytes[start].isBlank { start += 1 }
    while end > start, bytes[end - 1].isBlank || bytes[end - 1].isLineBreak { end -= 1 }
    if start < end, bytes[start] == UInt8(ascii: "|") { start += 1 }
    // The storage is used again, row by row.
    cells.removeAll(keepingCapacity: true)
    taken = 0
    let first = start
    var index = start
    while let pipe = bytes.offset(of: UInt8(ascii: "|"), from: index, to: end) {
      index = pipe + 1
      // Behind a backslash it belongs to the cell.
      if pipe > first, bytes[pipe - 1] == UInt8(ascii: "\\") { continue }
      cells.append(Self.trimmed(bytes, start, pipe))
      start = index
    }
    if start < end { cells.append(Self.trimmed(bytes, start, end)) }
  }

  /// The start of the line before the table's delimiter row; the place itself where there is none.
  static func headerStart(
    _ bytes: borrowing Span<UInt8>, from start: Int, to end: Int, _ links: LinkSyntax
  ) -> Int {
    var line = start
    while line < end {
      var next = line
      while next < end, !bytes[next].isLineBreak { next += 1 }
      next = links.behindBreak(bytes, at: next, to: end)
      if isDelimiterRow(bytes, from: next, to: end) { return line }
      line = next
    }
    return start
  }

  private static func isDelimiterRow(
    _ bytes: borrowing Span<UInt8>, from start: Int, to end: Int
  ) -> Bool {
    var hasDash = false
    for index in start..<max(start, end) where !bytes[index].isBlank {
      switch bytes[index] {
      case UInt8(ascii: "-"): hasDash = true
      case UInt8(ascii: "|"), UInt8(ascii: ":"): continue
      case 0x0A, 0x0D: return hasDash
      default: return false
      }
    }
    return hasDash
  }

  private static func trimmed(_ bytes: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> ByteRange
  {
    var (lower, upper) = (start, end)
    while lower < upper, bytes[lower].isBlank { lower += 1 }
    while upper > lower, bytes[upper - 1].isBlank { upper -= 1 }
    return ByteRange(lower, upper)
  }
}
