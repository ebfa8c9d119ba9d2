/// The columns of a termbase's CSV file, in the order in which they are written.
enum CSVColumn: String, CaseIterable {
  case concept, kind, locale, term, status, definition

  /// Whether a file must have it.
  var isRequired: Bool { self != .definition }
}

/// Cells that a spreadsheet would compute instead of show: a name `=cmd|…` in a file from somebody else runs
/// when the file is opened (CWE-1236).
///
/// An apostrophe before the text makes it text. A cell that has apostrophes there already gets one more, so
/// that reading takes back what writing put in.
enum CSVCell {
  /// What begins a formula: also the full-width forms, which spreadsheets set to East Asian languages take
  /// for the same, and the white space that they skip.
  private static let openers = Set("=+-@\t\r\n＝＋－＠".unicodeScalars)

  private static func isGuarded(_ text: String) -> Bool {
    text.unicodeScalars.drop { $0 == "'" }.first.map(openers.contains) ?? false
  }

  /// A text as a cell.
  static func written(_ text: String) -> String {
    let text = isGuarded(text) ? "'" + text : text
    let needsQuotes = text.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
    let hasOuterSpace = text.utf8.first == 0x20 || text.utf8.last == 0x20
    guard needsQuotes || hasOuterSpace else { return text }
    // Byte by byte: a quote with an accent on it is a quote.
    let doubled = text.utf8.flatMap { $0 == 0x22 ? [$0, $0] : [$0] }
    return "\"" + String(decoding: doubled, as: UTF8.self) + "\""
  }

  /// The text of a cell.
  static func read(_ cell: String) -> String {
    cell.unicodeScalars.first == "'" && isGuarded(cell)
      ? String(String.UnicodeScalarView(cell.unicodeScalars.dropFirst())) : cell
  }
}
