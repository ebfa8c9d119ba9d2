package import KanonModel

/// What fixes would change in a file, as a unified difference that `patch -p1` and `git apply` understand.
package struct FixDifference: Sendable {
  private let palette: Palette
  private let isVerbatim: Bool

  /// - Parameter isVerbatim: whether a program reads it; a terminal is shown what it could obey written out.
  package init(palette: Palette, isVerbatim: Bool) {
    self.palette = palette
    self.isVerbatim = isVerbatim
  }

  package func text(_ path: String, old: [UInt8], new: [UInt8]) -> String {
    let difference = LineDifference(
      old: String(decoding: old, as: UTF8.self), new: String(decoding: new, as: UTF8.self),
      limit: .max, isVerbatim: isVerbatim)
    let name = isVerbatim ? path : VisibleText.escaping(path)
    let lines =
      [palette.paint("--- a/\(name)", .strong), palette.paint("+++ b/\(name)", .strong)]
      + difference.lines.map(painted)
    return lines.joined(separator: "\n") + "\n"
  }

  /// One line about a fix that was written.
  package func line(
    _ path: String, _ start: SourcePosition, _ code: DiagnosticCode, _ description: String
  ) -> String {
    VisibleText.escaping("\(path):\(start.line):\(start.column): \(code.name): \(description)")
      + "\n"
  }

  private func painted(_ line: String) -> String {
    switch line.utf8.first {
    case UInt8(ascii: "+"): palette.paint(line, .added)
    case UInt8(ascii: "-"): palette.paint(line, .removed)
    case UInt8(ascii: "@"): palette.paint(line, .frame)
    default: line
    }
  }
}
