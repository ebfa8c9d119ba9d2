import KanonModel

/// A line of an article as it is shown: harmless, tabs expanded, cut to a width around what is marked.
///
/// Everything that draws an excerpt uses it, so the marked part is the same in every format.
struct DisplayLine: Equatable {
  let before: String
  let marked: String
  let after: String
  /// The columns that `before` takes: where the underline starts.
  let markColumn: Int
  /// The columns of the underline: at least one, so that an empty range is a caret between two characters.
  let markColumns: Int
  /// The line holds right-to-left letters, so that a display may draw its characters in another order.
  let isRightToLeft: Bool

  /// - Parameters:
  ///   - excerpt: the line, and the UTF-8 offsets in it that are marked.
  ///   - columns: how many columns the line may take; nil for as many as it needs.
  init(_ excerpt: Excerpt, columns: Int? = nil) {
    let cells = Cell.cells(of: excerpt.line)
    let marks = Self.marked(excerpt.highlight, in: cells)
    let window = columns.map { Self.window(of: cells, around: marks, columns: $0) } ?? cells.indices
    let shown = marks.clamped(to: window)

    let opening = window.lowerBound > cells.startIndex ? Self.ellipsis : ""
    let closing = window.upperBound < cells.endIndex ? Self.ellipsis : ""
    // An ellipsis that cuts the marked part itself is outside of the underline.
    before = opening + cells[window.lowerBound..<shown.lowerBound].map(\.text).joined()
    marked = cells[shown].map(\.text).joined()
    after = cells[shown.upperBound..<window.upperBound].map(\.text).joined() + closing
    markColumn = DisplayWidth.columns(before)
    markColumns = max(1, cells[shown].reduce(0) { $0 + $1.columns })
    isRightToLeft = excerpt.line.unicodeScalars.contains(where: \.isRightToLeft)
  }

  private static let ellipsis = "…"

  /// The cells that a UTF-8 range touches: half a character is marked as a whole one.
  private static func marked(_ highlight: Range<Int>, in cells: [Cell]) -> Range<Int> {
    let lower = cells.firstIndex { $0.bytes.upperBound > highlight.lowerBound } ?? cells.endIndex
    guard !highlight.isEmpty else { return lower..<lower }
    let upper = cells[lower...].firstIndex { $0.bytes.lowerBound >= highlight.upperBound }
    return lower..<(upper ?? cells.endIndex)
  }

  /// The cells to show: all, or as many as fit with the start of the marked part well inside.
  private static func window(
    of cells: [Cell], around marks: Range<Int>, columns: Int
  ) -> Range<Int> {
    guard cells.reduce(0, { $0 + $1.columns }) > columns else { return cells.indices }
    let room = max(columns - 2 * DisplayWidth.columns(ellipsis), 1)
    let markColumns = cells[marks].reduce(0) { $0 + $1.columns }
    // A third of what the marked part leaves stands before it: what follows explains more.
    var lead = max(room - markColumns, 0) / 3

    var lower = marks.lowerBound
    while lower > cells.startIndex, cells[lower - 1].columns <= lead {
      lower -= 1
      lead -= cells[lower].columns
    }
    var upper = lower
    var used = 0
    while upper < cells.endIndex, used + cells[upper].columns <= room {
      used += cells[upper].columns
      upper += 1
    }
    // At the line's end there may be room left over for more of what comes before.
    while lower > cells.startIndex, used + cells[lower - 1].columns <= room {
      lower -= 1
      used += cells[lower].columns
    }
    return lower..<upper
  }
}

/// One user-perceived character of a line, as shown and as written.
private struct Cell {
  let text: String
  let columns: Int
  /// The UTF-8 offsets in the line.
  let bytes: Range<Int>

  private static let tabStop = 4

  static func cells(of line: String) -> [Cell] {
    var cells: [Cell] = []
    var byte = 0
    var column = 0
    for character in line {
      let text: String
      if character == "\t" {
        text = String(repeating: " ", count: tabStop - column % tabStop)
      } else {
        text = VisibleText.escaping(String(character))
      }
      let columns = DisplayWidth.columns(text)
      let next = byte + character.utf8.count
      cells.append(Cell(text: text, columns: columns, bytes: byte..<next))
      byte = next
      column += columns
    }
    return cells
  }
}

extension Unicode.Scalar {
  /// A letter of a script that is written from right to left (bidirectional classes R and AL).
  fileprivate var isRightToLeft: Bool {
    switch value {
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
      switch properties.generalCategory {
      case .otherLetter, .modifierLetter, .uppercaseLetter, .lowercaseLetter: true
      default: false
      }
    default: false
    }
  }
}
