package import KanonModel

/// Pages and lists of diagnostics for people at a terminal.
package struct PageText: Sendable {
  private let palette: Palette

  package init(palette: Palette) { self.palette = palette }

  /// A page in Markdown. Without colours it stays what it is; with colours its marks become styles.
  package func page(_ markdown: String) -> String {
    switch palette {
    case .plain: return markdown
    case .ansi: break
    }
    var isCode = false
    var lines: [String] = []
    for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        isCode.toggle()
        if let name = fileName(line) { lines.append("  " + palette.paint(name, .frame)) }
      } else if isCode {
        lines.append(line.isEmpty ? "" : "  " + palette.paint(String(line), .faint))
      } else if line.hasPrefix("#") {
        lines.append(palette.paint(String(line.drop { $0 == "#" || $0 == " " }), .strong))
      } else {
        lines.append(inlineStyled(line))
      }
    }
    return lines.joined(separator: "\n")
  }

  /// One line a code: id, severity, name, summary.
  package func list(_ codes: [DiagnosticCode]) -> String {
    let width = codes.map(\.name.utf8.count).max() ?? 0
    return codes.map { line($0, .plain($0.severity), "", width: width) }.joined()
  }

  /// A code's line with what is configured; `exceptions` stands behind it.
  func line(
    _ code: DiagnosticCode, _ grade: CheckListReport.Grade, _ exceptions: String, width: Int
  ) -> String {
    let style: Palette.Style =
      switch grade {
      case .plain(let severity): palette.style(severity)
      case .off: .faint
      }
    return palette.paint(code.id, .strong) + "  "
      + palette.paint(grade.name.padded(to: 7), style) + "  "
      + code.name.padded(to: width) + "  " + palette.paint(code.summary, .faint)
      + (exceptions.isEmpty ? "" : " (\(exceptions))") + "\n"
  }

  /// The file that a fence names behind its language.
  private func fileName(_ fence: Substring) -> String? {
    let words = fence.drop { $0 == "`" }.split(separator: " ")
    return words.count > 1 ? String(words[1]) : nil
  }

  /// Code spans stand out instead of being quoted.
  private func inlineStyled(_ line: Substring) -> String {
    let parts = line.split(separator: "`", omittingEmptySubsequences: false)
    guard parts.count > 2, parts.count % 2 == 1 else { return String(line) }
    return parts.enumerated().map { index, part in
      index % 2 == 1 ? palette.paint(String(part), .help) : String(part)
    }.joined()
  }
}

extension String {
  /// For ASCII text only: a column is a byte.
  fileprivate func padded(to columns: Int) -> String {
    self + String(repeating: " ", count: max(columns - utf8.count, 0))
  }
}
