import KanonModel

/// Writes a value so that every reader of YAML reads it as this text.
package enum YAMLScalarText {
  /// The value as it is where that is safe, in a block or in brackets; else in double quotes.
  package static func written(_ text: String) -> String { isPlain(text) ? text : quoted(text) }

  private static let words: Set<String> = [
    "y", "n", "yes", "no", "true", "false", "on", "off", "null", "none", "~", "=", "<<",
  ]

  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last,
      first != " ", last != " ", last != ":",
      !"-?:,[]{}#&*!|>'\"%@`".unicodeScalars.contains(first),
      // YAML 1.1 reads these as other things than text (yaml.org/type).
      !words.contains(text.lowercased()), !looksLikeNumber(text)
    else { return false }
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      switch scalar {
      case ",", "[", "]", "{", "}": return false
      case "#" where previous == " ": return false
      case " " where previous == ":": return false
      default: if needsEscape(scalar) { return false }
      }
      previous = scalar
    }
    return true
  }

  /// Whether a resolver may take it for a number, a date or a time, which begin with a digit, a sign or a
  /// dot.
  private static func looksLikeNumber(_ text: String) -> Bool {
    guard let first = text.utf8.first,
      first.isASCIIDigit || first == UInt8(ascii: "+") || first == UInt8(ascii: ".")
    else { return false }
    let others = Set("xXoOeEtTzZabcdfABCDF_:.+- infINFnaNA".utf8)
    return text.utf8.allSatisfy { $0.isASCIIDigit || others.contains($0) }
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      default:
        if needsEscape(scalar) {
          result += escape(scalar)
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    let (letter, width) =
      scalar.value <= 0xFF ? ("x", 2) : scalar.value <= 0xFFFF ? ("u", 4) : ("U", 8)
    return "\\\(letter)" + String(repeating: "0", count: width - digits.count) + digits
  }

  /// Characters that YAML's reader refuses or takes for line breaks (YAML 1.1, 5.1), and those that nobody
  /// sees in a file. The joiners stay: Persian and Indic words are spelt with them.
  static func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200C, 0x200D: false
    case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE...0xFFFF: true
    default: scalar.isInvisible
    }
  }
}
