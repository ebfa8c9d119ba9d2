/// Turns the lines and columns that cmark gives into bytes of the file.
struct MarkdownLines {
  private let lineStarts: [UInt32]
  /// The index in `lineStarts` of the first line that cmark saw.
  private let firstLine: Int
  private let bodyStart: Int
  private let fileEnd: Int

  init(_ lineStarts: [UInt32], bodyStart: Int, fileEnd: Int) {
    self.lineStarts = lineStarts
    self.bodyStart = bodyStart
    self.fileEnd = fileEnd
    // The first line that begins at or behind the body: the one that holds `bodyStart`.
    var low = 0
    var high = lineStarts.count
    while low < high {
      let middle = (low + high) / 2
      if lineStarts[middle] < bodyStart { low = middle + 1 } else { high = middle }
    }
    firstLine = low < lineStarts.count && lineStarts[low] == bodyStart ? low : max(0, low - 1)
  }

  /// The byte of a line and a column, both from 1, kept inside the Markdown.
  func offset(line: Int, column: Int) -> Int {
    let index = firstLine + line - 1
    guard line >= 1, index < lineStarts.count else { return line < 1 ? bodyStart : fileEnd }
    let start = line == 1 ? max(bodyStart, Int(lineStarts[index])) : Int(lineStarts[index])
    return min(start + max(0, column - 1), fileEnd)
  }
}
