/// Content as people may see it: what is invisible or steers a display is written out as `\u{1B}`.
///
/// The one place where text from an article is made harmless for a terminal, a log or a page: no
/// escape sequence passes (ESC, and the C1 controls that some terminals take for one), no bidirectional
/// control can make a line read as another one, no invisible character hides in a name. Joiners
/// (U+200C, U+200D) stay, since Persian and Indic spelling needs them.
enum VisibleText {
  /// The text with every character that needs it written out.
  static func escaping(_ text: String) -> String {
    if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return text }
    guard text.unicodeScalars.contains(where: needsEscape) else { return text }
    var visible = ""
    for scalar in text.unicodeScalars { append(scalar, to: &visible) }
    return visible
  }

  /// Appends one scalar, written out where it needs it.
  static func append(_ scalar: Unicode.Scalar, to visible: inout String) {
    if needsEscape(scalar) {
      visible += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
    } else {
      visible.unicodeScalars.append(scalar)
    }
  }

  static func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
    if (0x20...0x7E).contains(scalar.value) { return false }
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: return true
    case .format: return !isSpelling(scalar)
    default: return scalar.properties.isNoncharacterCodePoint
    }
  }

  /// Format characters that a script is written with: the joiners, and the Arabic and other signs that
  /// enclose the number after them and are seen.
  private static func isSpelling(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200C, 0x200D, 0x0600...0x0605, 0x06DD, 0x070F, 0x0890...0x0891, 0x08E2, 0x110BD, 0x110CD:
      true
    default: false
    }
  }
}
