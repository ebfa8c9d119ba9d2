import Foundation

/// How a generated file writes its rows: one tab-separated, static, multi-line string.
struct TableLayout {
  /// Where the layout comes from, for the report.
  let origin: String
  /// The quotation marks, with as many `#` as the file has.
  let quotation: (opening: String, closing: String)
  /// The lines between the quotation marks, indentation and all; never empty.
  let rows: [Substring]

  /// The layout that the design describes, for the time before anything is generated.
  static let plain = TableLayout(
    origin: "plain", quotation: ("#\"\"\"", "\"\"\"#"),
    rows: [
      "global-admin\tsv-SE\tpreferred\tGlobal administratör\tmultipartner.md\t23\texact"
    ])

  /// The longest table in the Swift files below a folder; nil without one.
  static func longest(below folder: URL) -> TableLayout? {
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
    return
      paths
      .filter { $0.hasSuffix(".swift") }
      .sorted()
      .compactMap { path -> TableLayout? in
        let file = folder.appendingPathComponent(path)
        guard let source = try? String(contentsOf: file, encoding: .utf8) else { return nil }
        return longest(in: source, origin: "\(folder.lastPathComponent)/\(path)")
      }
      .max { $0.rows.count < $1.rows.count }
  }

  /// A source file with a table of this layout, the rows repeated up to the number asked for.
  func source(rowCount: Int) -> String {
    var lines: [Substring] = ["enum Table {", "static let rows: StaticString ="]
    lines.append(Substring(quotation.opening))
    lines += (0..<rowCount).map { rows[$0 % rows.count] }
    lines.append(Substring(quotation.closing))
    lines += ["}", ""]
    return lines.joined(separator: "\n")
  }

  /// The longest table in one file. A table begins on a line that ends in `"""`, where that line or
  /// the one before says `Table(`, whose text is a `StaticString`, and its rows hold tabs.
  private static func longest(in source: String, origin: String) -> TableLayout? {
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
    var longest: TableLayout?
    var index = 0
    while index < lines.count {
      defer { index += 1 }
      guard let opening = openingQuotation(endOf: lines[index]) else { continue }
      let declaration = lines[max(0, index - 1)...index]
      let closing = String(opening.reversed())
      let body = lines[(index + 1)...].prefix { !$0.trimmed.hasPrefix(closing) }
      index = body.endIndex
      guard declaration.contains(where: { $0.contains("Table(") }),
        let first = body.first, first.contains("\t") || first.contains("\\t"),
        body.count > longest?.rows.count ?? 0, body.endIndex < lines.endIndex
      else { continue }
      let indentation = lines[body.endIndex].prefix { $0 == " " }
      longest = TableLayout(
        origin: origin, quotation: (opening, indentation + closing), rows: Array(body))
    }
    return longest
  }

  /// The quotation marks that open a multi-line string at the end of a line.
  private static func openingQuotation(endOf line: Substring) -> String? {
    let line = line.trimmed
    guard line.hasSuffix("\"\"\"") else { return nil }
    let hashes = line.dropLast(3).reversed().prefix { $0 == "#" }
    return String(hashes) + "\"\"\""
  }
}

extension Substring {
  /// Without the spaces around.
  fileprivate var trimmed: Substring {
    let start = drop { $0 == " " }
    return start.dropLast(start.reversed().prefix { $0 == " " }.count)
  }
}
