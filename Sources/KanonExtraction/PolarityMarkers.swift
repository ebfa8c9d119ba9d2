import KanonModel

/// A locale's words that negate, allow, oblige or condition, ready to be found in text.
///
/// A class, since it is large and every article of the locale is read with it.
final class PolarityMarkers: Sendable {
  /// Entries that begin at the start of a word: whole words, phrases, and prefixes (`ne*`).
  private let starts: FoldingTrie
  /// Entries that may begin inside a word: suffixes (`*ない`) and infixes (`*않*`).
  private let insides: FoldingTrie
  /// What each byte means to a reader.
  private let roles: [ByteRole]

  init(_ language: LanguageEntry?, folding: Folding) {
    var drafts = (starts: FoldingTrieDraft(folding), insides: FoldingTrieDraft(folding))
    let markers = language?.markers ?? [:]
    for marker in LanguageEntry.Marker.allCases {
      for text in markers[marker] ?? [] {
        let folded = folding.fold(text)
        let wildcard = UInt8(ascii: "*")
        let beginsInside = folded.utf8.first == wildcard
        let endsWord = folded.utf8.last != wildcard
        let key = FoldingTrie.Key(
          text: String(
            Substring(folded.utf8.dropFirst(beginsInside ? 1 : 0).dropLast(endsWord ? 0 : 1))),
          value: MarkerSet(marker, endsWord: endsWord).rawValue, endsWord: endsWord)
        guard !key.text.isEmpty else { continue }
        if beginsInside {
          drafts.insides.add(key) { $0 | $1 }
        } else {
          drafts.starts.add(key) { $0 | $1 }
        }
      }
    }
    starts = FoldingTrie(drafts.starts)
    insides = FoldingTrie(drafts.insides)
    roles = ByteRole.table(insides)
  }

  /// Reads a sentence.
  func read(_ sentence: ByteRange, in syntax: ArticleSyntax) -> SentencePolarity {
    withReader(of: syntax) { $0.read(sentence) }
  }

  /// Reads sentences clause by clause. A clause that a condition opens ("If you can't find the offer,")
  /// says nothing of what follows it, nor does one that a condition closes, as in Japanese and Korean.
  func withReader<Result>(
    of syntax: ArticleSyntax, _ body: (inout PolarityReader) -> Result
  ) -> Result {
    unsafe syntax.text.withUnsafeBufferPointer { bytes in
      unsafe roles.withUnsafeBufferPointer { roles in
        starts.withWalker { starts in
          insides.withWalker { insides in
            var reader = unsafe PolarityReader(
              bytes: bytes, starts: starts, insides: self.insides.isEmpty ? nil : insides,
              roles: roles)
            return body(&reader)
          }
        }
      }
    }
  }
}

/// What an entry of a locale's words marks: the value that it has in a table.
struct MarkerSet: OptionSet {
  let rawValue: Int

  /// The markers of entries that end anywhere in a word stand in the lowest bits, those of entries that end where a
  /// word ends above them.
  private static let width = LanguageEntry.Marker.allCases.count

  init(rawValue: Int) { self.rawValue = rawValue }

  init(_ marker: LanguageEntry.Marker, endsWord: Bool) {
    rawValue = 1 << (marker.number + (endsWord ? Self.width : 0))
  }

  /// What counts of the entries that end at a place.
  ///
  /// - Returns: a bit for each marker's number.
  func markers(atWordEnd: Bool) -> Int {
    let anywhere = rawValue & (1 << Self.width - 1)
    return atWordEnd ? anywhere | rawValue >> Self.width : anywhere
  }
}

/// What a byte of UTF-8 means to a reader of words.
struct ByteRole: OptionSet, Sendable {
  let rawValue: UInt8

  /// A letter, a digit, or the apostrophe inside a word.
  static let asciiWord = ByteRole(rawValue: 1)
  /// A comma or semicolon.
  static let endsClause = ByteRole(rawValue: 2)
  /// Belongs to a scalar beyond ASCII.
  static let multibyte = ByteRole(rawValue: 4)
  /// Goes on with a word, and no entry may begin at it: it is passed over.
  static let rest = ByteRole(rawValue: 8)

  /// The role of each byte.
  ///
  /// - Parameter insides: the entries that may begin inside a word.
  static func table(_ insides: FoldingTrie) -> [ByteRole] {
    insides.withWalker { walker in
      (UInt8.min...UInt8.max).map { byte in
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: ";"): return .endsClause
        case 0..<0x80:
          guard byte.isASCIIAlphanumeric || byte == UInt8(ascii: "'") else { return [] }
          return walker.mayBegin(with: Unicode.Scalar(byte)) ? .asciiWord : [.asciiWord, .rest]
        // What follows a first byte that is passed over.
        case 0x80..<0xC0: return [.multibyte, .rest]
        // Of U+0100 to U+05FF, all scalars are parts of words.
        case 0xC4..<0xD8:
          let first = UInt32(byte & 0x1F) << 6
          let mayBegin = (first..<first + 64).contains { value in
            Unicode.Scalar(value).map(walker.mayBegin) ?? true
          }
          return mayBegin ? .multibyte : [.multibyte, .rest]
        default: return .multibyte
        }
      }
    }
  }
}
