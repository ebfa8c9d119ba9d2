/// Content inside of Markdown: the one place that escapes it.
enum MarkdownText {
  /// Text within a paragraph or a table cell that is shown as it is: no markup, no HTML, no link, and no
  /// mention of a person or an issue, which a comment on GitHub would notify.
  static func prose(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "&": escaped += "&amp;"
      // GitHub looks for mentions after Markdown is done, so that only a character between helps.
      case "@", "#": escaped += "\(scalar)\u{200B}"
      case "\\", "`", "*", "_", "[", "]", "|", "~", "$", "!": escaped += "\\\(scalar)"
      // Bare addresses become links by `://` and by `www.`.
      case "/" where escaped.last == ":": escaped += "\\/"
      case "." where escaped.suffix(3).lowercased() == "www": escaped += "\\."
      default: VisibleText.append(scalar, to: &escaped)
      }
    }
    return escaped
  }

  /// A place or a name in the type of code. An element instead of backticks, since a backtick or a bar
  /// in the text would end a code span or a table's cell.
  static func code(_ text: String) -> String { "<code>" + prose(text) + "</code>" }

  /// Lines in a code block, whose fence is longer than any run of backticks in them.
  static func block(_ lines: [String], language: String = "text") -> String {
    let longest = lines.reduce(0) { max($0, longestRun(of: "`", in: $1)) }
    let fence = String(repeating: "`", count: max(3, longest + 1))
    let shown = lines.map(VisibleText.escaping)
    return ([fence + language] + shown + [fence]).joined(separator: "\n") + "\n"
  }

  private static func longestRun(of mark: Unicode.Scalar, in line: String) -> Int {
    var longest = 0
    var run = 0
    for scalar in line.unicodeScalars {
      run = scalar == mark ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }
}
