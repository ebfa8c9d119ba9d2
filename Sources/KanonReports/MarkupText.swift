/// Content inside of XML and HTML, as text or as a quoted attribute: the one place that escapes it.
///
/// Control characters, which XML 1.0 cannot hold in any spelling, are written out by ``VisibleText``.
enum MarkupText {
  static func escaping(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      // Also ends a CDATA section, so that it never stands unescaped.
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: VisibleText.append(scalar, to: &escaped)
      }
    }
    return escaped
  }
}
