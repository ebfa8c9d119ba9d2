import KanonModel

/// Draws a line of an article with its number and an underline, as compilers do.
struct ExcerptDrawing {
  let palette: Palette
  /// The columns of the whole drawing, frame included.
  let columns: Int
  let pathPrefix: String

  init(palette: Palette = .plain, columns: Int = 100, pathPrefix: String = "") {
    self.palette = palette
    self.columns = columns
    self.pathPrefix = pathPrefix
  }

  /// `sv-SE/multipartner.md:23:22`
  func place(_ excerpt: Excerpt) -> String {
    let file = VisibleText.escaping(pathPrefix + excerpt.file)
    return "\(file):\(excerpt.start.line):\(excerpt.start.column)"
  }

  /// The columns that the line numbers of some excerpts take.
  static func gutter(_ excerpts: some Sequence<Excerpt>) -> Int {
    excerpts.reduce(1) { max($0, String($1.start.line).count) }
  }

  /// Draws the place, the line and its underline with a label.
  func lines(
    of excerpt: Excerpt, arrow: String, underline: Character, style: Palette.Style,
    label: String = "", gutter: Int
  ) -> [String] {
    let margin = String(repeating: " ", count: gutter)
    let head = margin + palette.paint(arrow, .frame) + " " + place(excerpt)
    let label = VisibleText.escaping(label)
    // A finding about a file that is not there, or about an empty one, has a place and no line.
    guard !excerpt.line.isEmpty else { return [label.isEmpty ? head : head + ": " + label] }

    let line = DisplayLine(excerpt, columns: max(columns - gutter - 3, 20))
    let bar = palette.paint("|", .frame)
    let number = String(excerpt.start.line)
    let padding = String(repeating: " ", count: gutter - number.count)
    let numbered = palette.paint(padding + number + " |", .frame)
    let empty = "\(margin) \(bar)"
    var drawn = [head, empty]
    if line.isRightToLeft {
      drawn.append(numbered + " " + inlineMarked(line, style: style))
      if !label.isEmpty { drawn.append("\(empty) " + palette.paint("⟦…⟧ " + label, style)) }
    } else {
      let text = line.before + palette.paint(line.marked, .strong) + line.after
      let marks = String(repeating: underline, count: line.markColumns)
      let labelled = label.isEmpty ? marks : marks + " " + label
      drawn.append(trimmed(numbered + " " + text))
      drawn.append(
        "\(empty) " + String(repeating: " ", count: line.markColumn)
          + palette.paint(labelled, style))
    }
    return drawn
  }

  /// The line with its marked part between brackets.
  ///
  /// Some terminals and most log viewers draw right-to-left letters from right to left, others in the
  /// order in which they are stored, and a program cannot ask which. An underline on the next line would
  /// stand below the wrong word in one of them; brackets in the line move with the words they enclose.
  private func inlineMarked(_ line: DisplayLine, style: Palette.Style) -> String {
    palette.isolate(line.before + palette.paint("⟦" + line.marked + "⟧", style) + line.after)
  }

  private func trimmed(_ line: String) -> String {
    guard line.hasSuffix(" ") else { return line }
    return String(line.reversed().drop(while: { $0 == " " }).reversed())
  }
}
