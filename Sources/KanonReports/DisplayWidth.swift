/// How many columns of a terminal text takes.
///
/// The figures are those that the common terminals agree on: East Asian wide and emoji 2, combining
/// marks and joiners 0, everything else 1. Spacing marks of Indic scripts (category Mc) take 1, as in
/// glibc and VTE. Ambiguous characters take 1, since they do in every locale but legacy East Asian ones.
package enum DisplayWidth {
  package static func columns(_ text: String) -> Int {
    // Of printable ASCII every byte is a character.
    if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return text.utf8.count }
    return text.reduce(0) { $0 + columns($1) }
  }

  /// One user-perceived character: the sum of its scalars, except that an emoji sequence is one picture.
  package static func columns(_ character: Character) -> Int {
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return 0 }
    if first.value < 0x7F { return scalars.count == 1 ? 1 : sum(scalars) }
    if first.properties.isEmojiPresentation { return 2 }
    return sum(scalars)
  }

  private static func sum(_ scalars: Character.UnicodeScalarView) -> Int {
    // U+FE0F asks for the picture instead of the text character: ❤️, 1️⃣.
    if scalars.contains("\u{FE0F}") { return 2 }
    return scalars.reduce(0) { $0 + columns($1) }
  }

  private static func columns(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return 0
    case .format: return scalar.value == 0x200C || scalar.value == 0x200D ? 0 : 1
    default: break
    }
    // Hangul vowels and finals are drawn inside the syllable that the leading consonant opened.
    if (0x1160...0x11FF).contains(scalar.value) || (0xD7B0...0xD7FF).contains(scalar.value) {
      return 0
    }
    if scalar.properties.isEmojiPresentation { return 2 }
    return isWide(scalar.value) ? 2 : 1
  }

  private static func isWide(_ value: UInt32) -> Bool {
    guard value >= 0x1100 else { return false }
    return wide.contains { $0.contains(value) }
  }

  /// `East_Asian_Width` W and F of Unicode, without the emoji (a property of their own) and with the
  /// unassigned code points between two wide ones, which UAX #11 wants wide.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x3247, 0x3250...0x4DBF,
    0x4E00...0xA4C6, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19,
    0xFE30...0xFE6B, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18D08, 0x1AFF0...0x1B2FB,
    0x1F200...0x1F265, 0x20000...0x3FFFD,
  ]
}
