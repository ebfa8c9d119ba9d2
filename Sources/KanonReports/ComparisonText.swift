import KanonModel

/// What differs, for a reviewer at a terminal: breaking changes first, both lines, and the cause.
struct ComparisonText {
  private let palette: Palette
  private let drawing: ExcerptDrawing

  init(_ options: ReportOptions) {
    palette = options.palette
    drawing = ExcerptDrawing(
      palette: options.palette, columns: options.columns, pathPrefix: options.pathPrefix)
  }

  func text(_ comparison: Comparison) -> String {
    let left = VisibleText.escaping(comparison.left.name)
    let right = VisibleText.escaping(comparison.right.name)
    var lines = [
      palette.paint(VisibleText.escaping(comparison.article), .strong),
      palette.paint("--- \(left)", .removed),
      palette.paint("+++ \(right)", .added),
      comparison.summary + ".",
    ]
    if !comparison.changes.isEmpty {
      lines.append(VisibleText.escaping(comparison.sources.sentence))
    }
    lines.append("")
    for (weight, changes) in comparison.changesByWeight {
      lines.append(
        palette.paint(weight.rawValue, style(weight))
          + palette.paint(": \(weight.meaning)", .faint))
      lines.append("")
      for change in changes { lines += block(change) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func block(_ change: Change) -> [String] {
    let gutter = ExcerptDrawing.gutter([change.left, change.right].compactMap(\.self))
    let message = VisibleText.escaping(change.message)
    var lines = [palette.paint("\(change.aspect.rawValue): \(message)", .strong)]
    switch change.weight {
    case .breaking, .substantive, .layout:
      lines += side(change.left, arrow: "---", underline: "-", style: .removed, gutter: gutter)
      lines += side(change.right, arrow: "+++", underline: "+", style: .added, gutter: gutter)
    case .metadata:
      // A value of the front matter is a line of its own, so that an underline would add nothing.
      lines += bare(change.left, sign: "-", style: .removed, gutter: gutter)
      lines += bare(change.right, sign: "+", style: .added, gutter: gutter)
    }
    return lines + cause(change, gutter: gutter) + [""]
  }

  private func side(
    _ excerpt: Excerpt?, arrow: String, underline: Character, style: Palette.Style, gutter: Int
  ) -> [String] {
    guard let excerpt else { return [] }
    return drawing.lines(
      of: excerpt, arrow: arrow, underline: underline, style: style, gutter: gutter)
  }

  private func bare(
    _ excerpt: Excerpt?, sign: String, style: Palette.Style, gutter: Int
  ) -> [String] {
    guard let excerpt else { return [] }
    let number = String(excerpt.start.line)
    let padding = String(repeating: " ", count: gutter - number.count)
    let line = DisplayLine(excerpt, columns: max(drawing.columns - gutter - 5, 20))
    let text = line.before + line.marked + line.after
    return [
      palette.paint("\(sign) ", style) + palette.paint(padding + number + " |", .frame) + " "
        + (line.isRightToLeft ? palette.isolate(text) : text)
    ]
  }

  /// The cause, with one line for each fact that it was concluded from.
  private func cause(_ change: Change, gutter: Int) -> [String] {
    let margin = String(repeating: " ", count: gutter + 1)
    let title = "= cause:"
    let head =
      margin + palette.paint(title, .frame) + " "
      + palette.paint(change.explanation, .help)
    return [head]
      + change.evidence.map {
        margin + String(repeating: " ", count: title.count + 1) + VisibleText.escaping($0)
      }
  }

  private func style(_ weight: Change.Weight) -> Palette.Style {
    switch weight {
    case .breaking: .error
    case .substantive: .warning
    case .layout, .metadata: .info
    }
  }
}
