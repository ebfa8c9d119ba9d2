/// Rows under a header, for text and for Markdown.
struct ReportTable {
  let header: [String]
  let rows: [[String]]
  /// The columns of figures, which stand right.
  let numeric: Set<Int>

  init(_ header: [String], _ rows: [[String]], numeric: Set<Int>) {
    self.header = header
    self.rows = rows
    self.numeric = numeric
  }

  /// Columns with two spaces between them. The cells must be fit to be shown; they may be coloured.
  func text(_ palette: Palette) -> String {
    let widths = header.indices.map { column in
      ([header] + rows).reduce(0) { max($0, Self.columns($1[column])) }
    }
    let lines = ([header] + rows).map { row in
      row.indices.map { column in
        let padding = String(
          repeating: " ", count: max(widths[column] - Self.columns(row[column]), 0))
        if numeric.contains(column) { return padding + row[column] }
        return column == row.indices.last ? row[column] : row[column] + padding
      }.joined(separator: "  ")
    }
    return palette.paint(lines[0], .strong) + "\n" + lines.dropFirst().joined(separator: "\n")
      + "\n"
  }

  /// The table with cells that are fit to be shown.
  var visible: ReportTable {
    ReportTable(header, rows.map { $0.map(VisibleText.escaping) }, numeric: numeric)
  }

  /// A table of GitHub's Markdown, whose cells are escaped here.
  var markdown: String {
    let marks = header.indices.map { numeric.contains($0) ? "---:" : "---" }
    let lines = [header, marks] + rows.map { $0.map(MarkdownText.prose) }
    return lines.map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
  }

  /// The columns of a cell without the escape sequences of its colour.
  private static func columns(_ cell: String) -> Int {
    guard cell.hasPrefix("\u{1B}[") else { return DisplayWidth.columns(cell) }
    let text = cell.drop { $0 != "m" }.dropFirst().prefix { $0 != "\u{1B}" }
    return DisplayWidth.columns(String(text))
  }
}
