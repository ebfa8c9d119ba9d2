/// A table for a terminal or for Markdown.
struct TextTable {
  /// The heads of the columns.
  let titles: [String]
  /// Which columns stand to the right.
  let isNumeric: [Bool]
  /// The cells.
  let rows: [[String]]

  /// All of it, without a last line's end.
  func text(_ format: RecallCommand.Format) -> String {
    switch format {
    case .text: plain
    case .markdown: markdown
    }
  }

  private var plain: String {
    let widths = titles.indices.map { column in
      ([titles] + rows).map { $0[column].count }.max() ?? 0
    }
    return ([titles] + rows).map { row in
      let cells = row.indices.map { column in
        let space = String(repeating: " ", count: widths[column] - row[column].count)
        return isNumeric[column] ? space + row[column] : row[column] + space
      }
      let line = cells.joined(separator: "  ")
      return String(line.reversed().drop { $0 == " " }.reversed())
    }.joined(separator: "\n")
  }

  private var markdown: String {
    let rule = isNumeric.map { $0 ? "---:" : "---" }
    return ([titles, rule] + rows).map { "| " + $0.joined(separator: " | ") + " |" }
      .joined(separator: "\n")
  }
}
