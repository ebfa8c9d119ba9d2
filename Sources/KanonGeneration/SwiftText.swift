/// Text as Swift source: the one place where words of an article or the termbase become code.
///
/// A name may hold whatever an article's author typed, or what an attacker typed into a pull request:
/// quotes, `\(`, `*/`, line ends, marks that turn the direction of the text around. All of it has to come
/// out as data, and a reviewer has to see all of it.
enum SwiftText {
  /// The inside of an ordinary string literal.
  static func literal(_ text: String) -> String {
    var source = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": source += #"\\"#
      case "\"": source += #"\""#
      case "\t": source += #"\t"#
      case "\n": source += #"\n"#
      case _ where isInvisible(scalar): source += #"\u{\#(hexadecimal(scalar))}"#
      default: source.unicodeScalars.append(scalar)
      }
    }
    return source
  }

  /// A documentation comment of one line. Line ends become spaces, for they would end the comment.
  static func comment(_ text: String, indent: String = "") -> String {
    var line = indent + "/// "
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n", "\r", "\t": line += " "
      case _ where isInvisible(scalar): line += "U+" + hexadecimal(scalar)
      default: line.unicodeScalars.append(scalar)
      }
    }
    return line
  }

  /// Whether a reader of the source would not see the scalar, or would see the text around it displaced.
  ///
  /// Unassigned scalars count as visible: which ones they are differs between versions of the standard
  /// library, and the same content must give the same bytes everywhere.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value < 0x20 || scalar.value == 0x7F }
    let properties = scalar.properties
    if properties.isDefaultIgnorableCodePoint || properties.isBidiControl { return true }
    if properties.isNoncharacterCodePoint { return true }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator, .privateUse:
      return true
    default:
      return false
    }
  }

  private static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
