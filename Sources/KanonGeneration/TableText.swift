/// A table as text: a row a line, fields separated by tabs, ordered by the bytes of the first field.
///
/// One string literal compiles in no time, where an array of initializer calls of the same size does not
/// compile at all, and a sorted one can be searched where it lies. The generated `Table.swift` reads it.
struct TableText {
  private var rows: [Row] = []

  private struct Row {
    /// The first field and the tab behind it: what the reader's search compares.
    let key: [UInt8]
    let line: String
  }

  /// Adds a row. Rows with one key keep the order in which they were added.
  mutating func append(_ key: String, _ fields: [String]) {
    let key = Self.field(key) + "\t"
    let line = key + fields.map(Self.field).joined(separator: "\t")
    rows.append(Row(key: Array(key.utf8), line: line))
  }

  /// The declaration of the table.
  ///
  /// It is a member of `Table`, for no member that is made from an id can begin with a capital letter: a
  /// global `roleNames` would be hidden from `Role` by a role that is called so.
  func declaration(_ name: String, comment: String) -> String {
    let sorted = rows.enumerated().sorted { left, right in
      if left.element.key == right.element.key { return left.offset < right.offset }
      return left.element.key.lexicographicallyPrecedes(right.element.key)
    }
    var lines = ["extension Table {", "  /// \(comment)", "  static let \(name) = Table(", #"""""#]
    lines += sorted.map { Self.guarded(SwiftText.literal($0.element.line)) }
    lines += [#"""")"#, "}"]
    return lines.joined(separator: "\n")
  }

  /// A field as the table holds it: free of tabs and line feeds, which separate fields and rows.
  private static func field(_ text: String) -> String {
    var field = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": field += #"\\"#
      case "\t": field += #"\t"#
      case "\n": field += #"\n"#
      default: field.unicodeScalars.append(scalar)
      }
    }
    return field
  }

  /// A line whose last blank no editor strips.
  private static func guarded(_ line: String) -> String {
    line.hasSuffix(" ") ? line.dropLast() + #"\u{20}"# : line
  }
}
