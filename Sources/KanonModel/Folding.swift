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
  package func fold(_ text: String) -> String { fold(Array(text.utf8)) }

  /// The folded form of UTF-8 bytes.
  package func fold(_ bytes: some Sequence<UInt8>) -> String {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.underestimatedCount)
    if !fold(bytes, into: &output) {
      output.removeAll(keepingCapacity: true)
      let composed = String(decoding: Array(bytes), as: UTF8.self)
        .precomposedStringWithCompatibilityMapping
      _ = fold(composed.utf8, into: &output, isComposed: true)
    }
    while output.last == 0x20 { output.removeLast() }
    return String(decoding: output, as: UTF8.self)
  }

  /// - Returns: false where the text holds something that only full normalization can fold.
  private func fold(
    _ bytes: some Sequence<UInt8>, into output: inout [UInt8], isComposed: Bool = false
  ) -> Bool {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var spaceIsPending = false
    var previousIsCJK = true
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      let value = scalar.value
      if value < 0x80 {
        if value <= 0x20 {
          spaceIsPending = true
          continue
        }
        if spaceIsPending, !output.isEmpty, !previousIsCJK { output.append(0x20) }
        spaceIsPending = false
        previousIsCJK = false
        switch value {
        case 0x49 where isTurkic: Self.append("ı", to: &output)
        case 0x41...0x5A: output.append(UInt8(value + 0x20))
        default: output.append(UInt8(value))
        }
        continue
      }
      if scalar.isInvisible { continue }
      if scalar.isSpace {
        spaceIsPending = true
        continue
      }
      if !isComposed, scalar.needsComposition { return false }
      let isCJK = scalar.isCJK
      if spaceIsPending, !output.isEmpty, !previousIsCJK, !isCJK { output.append(0x20) }
      spaceIsPending = false
      previousIsCJK = isCJK
      switch value {
      case 0xC0...0xDE where value != 0xD7, 0x410...0x42F:
        Self.append(value + 0x20, to: &output)
      case 0x400...0x40F: Self.append(value + 0x50, to: &output)
      case 0x130: Self.append("i", to: &output)
      case 0x2018, 0x2019, 0x2BC: output.append(UInt8(ascii: "'"))
      case 0x201C...0x201F, 0xAB, 0xBB, 0x300C...0x300F: output.append(UInt8(ascii: "\""))
      case 0x2010...0x2015, 0x2212: output.append(UInt8(ascii: "-"))
      case 0xFF01...0xFF5E:
        let ascii = UInt8(value - 0xFEE0)
        output.append((0x41...0x5A).contains(ascii) ? ascii + 0x20 : ascii)
      default:
        if isCJK {
          Self.append(value, to: &output)
        } else {
          output.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
        }
      }
    }
    return true
  }

  private static func append(_ text: StaticString, to output: inout [UInt8]) {
    text.withUTF8Buffer { unsafe output.append(contentsOf: $0) }
  }

  private static func append(_ value: UInt32, to output: inout [UInt8]) {
    guard let scalar = Unicode.Scalar(value) else { return }
    output.append(contentsOf: UTF8.encode(scalar).map { Array($0) } ?? [])
  }
}

extension Unicode.Scalar {
  /// Zero-width characters, bidi controls, variation selectors and soft hyphens.
  package var isInvisible: Bool {
    switch value {
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFE00...0xFE0F, 0xFEFF: true
    default: false
    }
  }

  /// No-break, thin, ideographic and ordinary spaces.
  package var isSpace: Bool {
    switch value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000:
      true
    default: false
    }
  }

  /// A letter of a script that is written with or without spaces as the typography pleases: Han, kana,
  /// Hangul.
  package var isCJK: Bool {
    switch value {
    case 0x1100...0x11FF, 0x2E80...0x2FDF, 0x3005...0x3007, 0x3040...0x318F, 0x31A0...0x31FF,
      0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA960...0xA97F, 0xAC00...0xD7FF, 0xF900...0xFAFF,
      0xFF66...0xFFDC, 0x20000...0x3FFFF:
      true
    default: false
    }
  }

  /// Part of a word: a letter, a digit, a mark, or the apostrophe inside one.
  package var isWord: Bool {
    switch value {
    case 0x27, 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xAA, 0xB5, 0xBA, 0x2019: true
    case 0..<0xC0, 0xD7, 0xF7, 0x2000...0x206F, 0x2190...0x2BFF, 0x3000...0x3004, 0x3008...0x303F,
      0x30FB, 0xFE10...0xFE6F, 0xFF01...0xFF0F, 0xFF1A...0xFF20, 0xFF3B...0xFF40, 0xFF5B...0xFF65,
      0x60C, 0x61B, 0x61F, 0x66A...0x66D, 0x6D4, 0x964, 0x965:
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
