import KanonModel

/// A locale's words that negate, allow, oblige or condition, ready to be found in text.
///
/// A class, since it is large and every article of the locale is read with it.
final class PolarityMarkers: Sendable {
  /// Entries that begin at the start of a word: whole words, phrases, and prefixes (`ne*`).
  private let starts: FoldingTrie
  /// Entries that may begin inside a word: suffixes (`*ない`) and infixes (`*않*`).
  private let insides: FoldingTrie
  /// The entries, those of one key one behind the other.
  private let entries: [Entry]
  /// Where the entries of a key stand: what the tries' values index.
  private let places: [Range<Int32>]
  /// What each byte means to a reader.
  private let roles: [ByteRole]

  /// A word in one of its meanings.
  struct Entry: Sendable {
    let marker: LanguageEntry.Marker
    /// The entry ends where a word ends.
    let endsWord: Bool
  }

  init(_ language: LanguageEntry?, folding: Folding) {
    var drafts = (starts: FoldingTrieDraft(folding), insides: FoldingTrieDraft(folding))
    // The entries with the numbers of their keys, and how many entries each key has.
    var found: [(key: Int, entry: Entry)] = []
    var counts: [Int32] = []
    for marker in LanguageEntry.Marker.allCases {
      for text in language?.markers[marker] ?? [] {
        let folded = folding.fold(text)
        let wildcard = UInt8(ascii: "*")
        let beginsInside = folded.utf8.first == wildcard
        let entry = Entry(marker: marker, endsWord: folded.utf8.last != wildcard)
        let key = FoldingTrie.Key(
          text: String(
            folded.unicodeScalars.dropFirst(beginsInside ? 1 : 0).dropLast(entry.endsWord ? 0 : 1)),
          value: counts.count, endsWord: entry.endsWord)
        guard !key.text.isEmpty else { continue }
        let number = beginsInside ? drafts.insides.add(key) : drafts.starts.add(key)
        if number == counts.count { counts.append(0) }
        counts[number] += 1
        found.append((number, entry))
      }
    }
    starts = FoldingTrie(drafts.starts)
    insides = FoldingTrie(drafts.insides)
    var end: Int32 = 0
    places = counts.map { count in
      end += count
      return (end - count)..<end
    }
    // In the order of their keys, those of one key in the order of the markers.
    entries = found.enumerated().sorted {
      ($0.element.key, $0.offset) < ($1.element.key, $1.offset)
    }
    .map(\.element.entry)
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
      unsafe entries.withUnsafeBufferPointer { entries in
        unsafe places.withUnsafeBufferPointer { places in
          unsafe roles.withUnsafeBufferPointer { roles in
            starts.withWalker { starts in
              insides.withWalker { insides in
                var reader = unsafe PolarityReader(
                  bytes: bytes, starts: starts, insides: self.insides.isEmpty ? nil : insides,
                  entries: entries, places: places, roles: roles)
                return body(&reader)
              }
            }
          }
        }
      }
    }
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
