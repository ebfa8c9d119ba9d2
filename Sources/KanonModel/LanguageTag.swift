/// A locale as a BCP 47 language tag, in the letter case that RFC 5646 §2.1.1 recommends.
///
/// Only the shape is checked (language, optional script, optional region, variants), not the registry:
/// a folder `sv-se` and a front matter value `sv-SE` are the same locale.
package struct LanguageTag: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The canonical spelling, for instance `sv-SE` or `zh-Hant-TW`.
  package let description: String

  /// The locale that articles are translated from where nothing else is said (contract, `--source`).
  package static let defaultSource = LanguageTag(canonical: "en-US")

  private init(canonical: String) { description = canonical }

  /// Reads a tag in any letter case, with `-` or `_` between the subtags.
  ///
  /// - Returns: nil where the text does not have the shape of a language tag.
  package init?(_ text: some StringProtocol) {
    let subtags = text.split(whereSeparator: { $0 == "-" || $0 == "_" })
    guard let language = subtags.first, (2...3).contains(language.utf8.count),
      language.utf8.allSatisfy(\.isASCIILetter)
    else { return nil }
    var canonical = language.lowercased()
    for subtag in subtags.dropFirst() {
      guard (2...8).contains(subtag.utf8.count), subtag.utf8.allSatisfy(\.isASCIIAlphanumeric)
      else { return nil }
      canonical += "-"
      switch subtag.utf8.count {
      case 2: canonical += subtag.uppercased()
      case 4 where subtag.utf8.allSatisfy(\.isASCIILetter):
        canonical += subtag.prefix(1).uppercased() + subtag.dropFirst().lowercased()
      default: canonical += subtag.lowercased()
      }
    }
    description = canonical
  }

  /// The primary language subtag: `sv` of `sv-SE`.
  package var language: Substring { description.prefix { $0 != "-" } }

  /// Whether the tag names a region (`SE`, `419`). A folder that is named like a language alone (`docs`,
  /// `src`), or like a language and some word (`web-site`), is most often something else.
  package var hasRegion: Bool {
    description.split(separator: "-").dropFirst().contains { subtag in
      (subtag.utf8.count == 2 && subtag.utf8.allSatisfy(\.isASCIILetter))
        || (subtag.utf8.count == 3 && subtag.utf8.allSatisfy(\.isASCIIDigit))
    }
  }

  /// Orders tags by their spelling, so that lists of locales are the same in every run.
  package static func < (left: LanguageTag, right: LanguageTag) -> Bool {
    left.description < right.description
  }
}

extension UInt8 {
  /// A to Z in either case.
  @inlinable public var isASCIILetter: Bool { (0x61...0x7A).contains(self | 0x20) }
  /// 0 to 9.
  @inlinable public var isASCIIDigit: Bool { (0x30...0x39).contains(self) }
  /// A to Z in either case, 0 to 9.
  @inlinable public var isASCIIAlphanumeric: Bool { isASCIILetter || isASCIIDigit }
  /// An ASCII capital's small letter; any other byte as it is.
  @inlinable public var lowercasedASCII: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
  /// Space or tab: what may stand before a Markdown block on its line.
  @inlinable public var isBlank: Bool { self == 0x20 || self == 0x09 }
  /// Line feed or carriage return.
  @inlinable public var isLineBreak: Bool { self == 0x0A || self == 0x0D }
}
