import Foundation

/// Brings words into the form in which they are compared: without case, typographic variants, invisible
/// characters, and the spaces that East Asian typography puts in or leaves out.
///
/// The rules go by Unicode's data and by script, never by a locale, but for the letters i of Turkish and
/// Azerbaijani (corpus facts, "Applies to"): compatibility forms as in NFKC (UAX #15), lower case, any run
/// of spaces as one, no space beside a CJK letter (`適切な ロール`, `적절 한 역할`).
package struct Folding: Sendable {
  private let isTurkic: Bool

  package init(_ tag: LanguageTag? = nil) {
    isTurkic = tag.map { $0.language == "tr" || $0.language == "az" } ?? false
  }

  /// The folded form of a text.
  package func fold(_ text: String) -> String {
    if isFolded(text) { return text }
    if let folded = fold(text, isComposed: false) { return folded }
    let composed = text.precomposedStringWithCompatibilityMapping
    return fold(composed, isComposed: true) ?? composed
  }

  /// Whether a text surely is its own folded form: small letters and marks, with single spaces where there is no
  /// CJK letter.
  private func isFolded(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var cursor = unsafe ScalarCursor(bytes, bytes.indices)
      var (isBehindSpace, hasSpace, hasCJK) = (true, false, false)
      while let scalar = cursor.next() {
        if scalar == " " {
          guard !isBehindSpace else { return false }
          (isBehindSpace, hasSpace) = (true, true)
        } else if scalar.value > 0x20, fold(scalar) == scalar,
          scalar.isASCII || (!scalar.isInvisible && !scalar.isSpace && !scalar.needsComposition)
        {
          if scalar.isCJK { hasCJK = true }
          isBehindSpace = false
        } else {
          return false
        }
      }
      return !isBehindSpace && !(hasSpace && hasCJK)
    }
  }

  /// - Returns: nil where the text must be composed first.
  private func fold(_ text: String, isComposed: Bool) -> String? {
    var text = text
    return text.withUTF8 { bytes in
      var folded: [UInt8] = []
      folded.reserveCapacity(bytes.count)
      var cursor = unsafe ScalarCursor(bytes, bytes.indices)
      // Spaces at the start, at the end and beside CJK letters are left out.
      var (sawSpace, previousIsCJK) = (false, true)
      while let scalar = cursor.next() {
        if scalar.value <= 0x20 || scalar.isSpace {
          sawSpace = true
        } else if !scalar.isInvisible {
          let (form, isCJK) = (fold(scalar), scalar.isCJK)
          if !isComposed, form.needsComposition { return nil }
          if sawSpace, !previousIsCJK, !isCJK { folded.append(UInt8(ascii: " ")) }
          folded.append(form)
          (sawSpace, previousIsCJK) = (false, isCJK)
        }
      }
      return String(decoding: folded, as: UTF8.self)
    }
  }

  /// One scalar without case and typographic variety. Spaces and invisible characters are none of its business.
  private func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard scalar.value < 0x80 else { return scalar.isCJK ? scalar : scalar.folded }
    guard (0x41...0x5A).contains(scalar.value) else { return scalar }
    return isTurkic && scalar == "I" ? "ı" : Unicode.Scalar(UInt8(scalar.value + 0x20))
  }

  /// The scalars that fold to a folded one, itself among them: its capitals and typographic forms. Full-width
  /// forms stand at ``fullWidthDistance`` from each that is ASCII's.
  package func variants(of folded: Unicode.Scalar) -> [Unicode.Scalar] {
    if folded.isCJK { return [folded] }
    if (0x61...0x7A).contains(folded.value), folded != "i" {
      return [folded, Unicode.Scalar(UInt8(folded.value - 0x20))]
    }
    var candidates = [folded, folded.properties.uppercaseMapping.unicodeScalars.first ?? folded]
    switch folded {
    case "\"": candidates += Self.quotationMarks
    case "'": candidates += Self.apostrophes
    case "-": candidates += Self.hyphens
    case "i": candidates.append("İ")
    case "ı": candidates.append("I")
    case "ß": candidates.append("ẞ")
    default: break
    }
    var variants: [Unicode.Scalar] = []
    for candidate in candidates where fold(candidate) == folded && !variants.contains(candidate) {
      variants.append(candidate)
    }
    return variants
  }

  /// How far a full-width form (U+FF01 to U+FF5E) stands behind its ASCII character.
  package static let fullWidthDistance: UInt32 = 0xFEE0

  private static let quotationMarks = scalars(
    0xAB...0xAB, 0xBB...0xBB, 0x201C...0x201F, 0x300C...0x300F)
  private static let apostrophes = scalars(0x2018...0x2019, 0x2BC...0x2BC)
  private static let hyphens = scalars(0x2010...0x2015, 0x2212...0x2212)

  private static func scalars(_ ranges: ClosedRange<UInt32>...) -> [Unicode.Scalar] {
    ranges.joined().compactMap { Unicode.Scalar($0) }
  }
}

extension [UInt8] {
  /// Adds a scalar as UTF-8.
  package mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0..<0x80: append(UInt8(scalar.value))
    case 0x80..<0x800:
      append(0xC0 | UInt8(scalar.value >> 6))
      append(0x80 | UInt8(scalar.value & 0x3F))
    default: append(contentsOf: scalar.utf8)
    }
  }
}

extension Unicode.Scalar {
  /// One scalar beyond ASCII without case and typographic variety.
  ///
  /// The blocks that European languages use are mapped by arithmetic, which Unicode's simple case
  /// folding allows; the rest asks the standard library.
  fileprivate var folded: Unicode.Scalar {
    switch value {
    case 0xC0...0xDE where value != 0xD7, 0x391...0x3A9, 0x410...0x42F: offset(by: 0x20)
    case 0x400...0x40F: offset(by: 0x50)
    case 0x130: "i"
    case 0x100...0x12F, 0x132...0x137, 0x14A...0x177, 0x460...0x481, 0x48A...0x4BF:
      value & 1 == 0 ? offset(by: 1) : self
    case 0x139...0x148, 0x179...0x17E: value & 1 == 1 ? offset(by: 1) : self
    case 0xAB, 0xBB, 0x201C...0x201F, 0x300C...0x300F: "\""
    case 0x2018, 0x2019, 0x2BC: "'"
    case 0x2010...0x2015, 0x2212: "-"
    case 0xFF01...0xFF5E:
      Unicode.Scalar(
        UInt8(value - Folding.fullWidthDistance) | ((0xFF21...0xFF3A).contains(value) ? 0x20 : 0))
    case 0xDF...0xFF, 0x430...0x45F, 0x600...0x6FF: self
    default: properties.lowercaseMapping.unicodeScalars.first ?? self
    }
  }

  private func offset(by distance: UInt32) -> Unicode.Scalar {
    Unicode.Scalar(value + distance) ?? self
  }

  /// Zero-width characters, bidi controls, variation selectors and soft hyphens.
  @inlinable public var isInvisible: Bool {
    switch value {
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFE00...0xFE0F, 0xFEFF: true
    default: false
    }
  }

  /// No-break, thin, ideographic and ordinary spaces.
  @inlinable public var isSpace: Bool {
    switch value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000:
      true
    default: false
    }
  }

  /// A letter of a script that is written with or without spaces as the typography pleases: Han, kana,
  /// Hangul.
  @inlinable public var isCJK: Bool {
    guard value >= 0x1100 else { return false }
    return switch value {
    case 0x1100...0x11FF, 0x2E80...0x2FDF, 0x3005...0x3007, 0x3040...0x318F, 0x31A0...0x31FF,
      0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA960...0xA97F, 0xAC00...0xD7FF, 0xF900...0xFAFF,
      0xFF66...0xFFDC, 0x20000...0x3FFFF:
      true
    default: false
    }
  }

  /// Part of a word: a letter, a digit, a mark, or the apostrophe inside one.
  @inlinable @inline(__always) public var isWord: Bool {
    // The letters of European scripts, of Han and of Hangul are nearly all that is asked for.
    if (0x100..<0x60C).contains(value) || (0x3400..<0xFE00).contains(value) { return true }
    return isWordOfAnyScript
  }

  /// ``isWord``, whatever the script.
  @usableFromInline var isWordOfAnyScript: Bool {
    switch value {
    case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, 0x27, 0xAA, 0xB5, 0xBA, 0x2019: true
    case 0..<0xC0, 0xD7, 0xF7: false
    case 0xC0..<0x60C: true
    case 0x2000...0x206F, 0x2190...0x2BFF, 0x3000...0x3004, 0x3008...0x303F,
      0x30FB, 0xFE00...0xFE6F, 0xFEFF, 0xFF01...0xFF0F, 0xFF1A...0xFF20, 0xFF3B...0xFF40,
      0xFF5B...0xFF65, 0x60C, 0x61B, 0x61F, 0x66A...0x66D, 0x6D4, 0x964, 0x965:
      false
    default: true
    }
  }

  /// Folds rightly only together with its neighbours or by a compatibility mapping.
  fileprivate var needsComposition: Bool {
    switch value {
    case 0x300...0x36F, 0x1100...0x11FF, 0x3099, 0x309A, 0xFF61...0xFFDC, 0x2100...0x214F,
      0xFB00...0xFB4F:
      true
    default: false
    }
  }
}
