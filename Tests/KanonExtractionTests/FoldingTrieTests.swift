import KanonModel
import KanonTestSupport
import Testing

@testable import KanonExtraction

/// A table of folded keys, walked over raw text.
@Suite("Tables of folded keys")
struct FoldingTrieTests {
  private static func trie(
    _ keys: [String], _ tag: String? = nil, endsWord: Bool = false
  ) throws -> FoldingTrie {
    let folding = Folding(try tag.map { try #require(LanguageTag($0)) })
    return FoldingTrie(
      keys.enumerated().map { .init(text: folding.fold($1), value: $0, endsWord: endsWord) },
      folding: folding)
  }

  /// The keys that a text begins with, and what of the text each is.
  private static func matches(_ trie: FoldingTrie, _ text: String) -> [String] {
    let bytes = Array(text.utf8)
    var found: [String] = []
    unsafe bytes.withUnsafeBufferPointer { buffer in
      trie.withWalker { walker in
        unsafe walker.forEachMatch(buffer, from: 0, to: buffer.count) { match in
          found.append("\(match.value):\(String(decoding: bytes[..<match.end], as: UTF8.self))")
        }
      }
    }
    return found
  }

  @Test(
    "a key is found however the text writes it",
    arguments: [
      ("can", "CAN go", "CAN"), ("não", "NÃO é", "NÃO"), ("не", "Не может", "Не"),
      ("can't", "can’t", "can’t"), ("in order to", "in  order\u{A0}to go", "in  order\u{A0}to"),
      ("not", "n\u{AD}ot", "n\u{AD}ot"), ("ない", "な い", "な い"), ("no", "ＮＯ", "ＮＯ"),
      ("é", "É", "É"), ("semmi", "SEMMİ", "SEMMİ"), ("a-b", "a\u{2011}b", "a\u{2011}b"),
      ("ő", "Ő", "Ő"),
    ])
  func forms(key: String, text: String, written: String) throws {
    #expect(Self.matches(try Self.trie([key]), text) == ["0:\(written)"])
  }

  @Test(
    "what is another word is not",
    arguments: [
      ("can", "cäm"), ("in order", "inorder"), ("não", "nao"), ("ab", "a b"), ("ab", "a"),
      ("ы", "ь"), ("without", "with"),
    ])
  func others(key: String, text: String) throws {
    #expect(Self.matches(try Self.trie([key]), text).isEmpty)
  }

  @Test("a table is the same whether its cells are narrow or wide", arguments: [1, 1 << 22])
  func widths(_ factor: Int) throws {
    let trie = FoldingTrie(
      ["no", "not", "не"].enumerated().map { .init(text: $1, value: ($0 + 1) * factor) },
      folding: Folding())
    #expect(Self.matches(trie, "Not all") == ["\(factor):No", "\(2 * factor):Not"])
    #expect(Self.matches(trie, "Не") == ["\(3 * factor):Не"])
  }

  @Test("all keys that a text begins with are found, the shortest first")
  func several() throws {
    let trie = try Self.trie(["not", "no", "not all", "nothing"])
    #expect(Self.matches(trie, "Not all") == ["1:No", "0:Not", "2:Not all"])
  }

  @Test("of a key that is given twice the first value counts")
  func twice() throws {
    #expect(Self.matches(try Self.trie(["No", "no"]), "no") == ["0:no"])
  }

  @Test("Turkish capitals are those of Turkish")
  func turkish() throws {
    let trie = try Self.trie(["hayır", "için"], "tr-TR")
    #expect(Self.matches(trie, "HAYIR") == ["0:HAYIR"])
    #expect(Self.matches(trie, "İÇİN") == ["1:İÇİN"])
    #expect(Self.matches(trie, "ICIN").isEmpty)
  }

  @Test("an empty table finds nothing")
  func empty() throws {
    let trie = try Self.trie([])
    #expect(trie.isEmpty)
    #expect(Self.matches(trie, "no").isEmpty)
  }

  /// Whether the look before a walk lets it through.
  private static func mayBegin(_ trie: FoldingTrie, _ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return unsafe bytes.withUnsafeBufferPointer { buffer in
      trie.withWalker { walker in
        if unsafe buffer[0] < 0x80 {
          return unsafe walker.mayBegin(with: buffer, at: 0, before: buffer.count)
        }
        var cursor = unsafe ScalarCursor(buffer, 0..<buffer.count)
        return cursor.next().map { walker.mayBegin(with: $0, then: cursor) } ?? false
      }
    }
  }

  private static let keys = [
    "no", "a", "not all", "né", "can't", "ни", "ни один", "ない", "х", "“so", "no-one", "ŏb", "l'",
    "n't", "unless",
    "without", "不", "不能", "a b", "2 of", "日a", "ě",
  ]

  @Test("the look before a walk never dismisses what a walk finds", arguments: keys)
  func beginnings(key: String) throws {
    let behind = [
      "", "x", " y", "ß", "\u{AD}x", "日", "'s", "’s", "-z", "3", "\u{3000}日", "ＡＢ", ".", "ни",
    ]
    for isEnding in [false, true] {
      let trie = try Self.trie([key], endsWord: isEnding)
      let isCJK = key.unicodeScalars.last?.isCJK ?? false
      for text in [key, key.uppercased(), "\(key.prefix(1))\u{AD}\(key.dropFirst())"] {
        // A key that ends a word is only sought where the word ends.
        for text in behind.map({ text + $0 }) where !Self.matches(trie, text).isEmpty {
          let isWhole = Self.matches(trie, text).contains { match in
            let end = match.drop { $0 != ":" }.dropFirst()
            let next = text.dropFirst(end.count).unicodeScalars.first
            return isCJK || !(next?.isWord ?? false)
          }
          #expect(Self.mayBegin(trie, text) || (isEnding && !isWhole), "\(text)")
        }
      }
    }
  }

  @Test(
    "in Turkish too",
    arguments: [("ılık", "ILIK"), ("için", "İÇİN"), ("iş", "iş"), ("hayır", "HAYIR")])
  func turkishBeginnings(key: String, text: String) throws {
    let trie = try Self.trie([key], "tr-TR")
    #expect(!Self.matches(trie, text).isEmpty)
    #expect(Self.mayBegin(trie, text))
  }

  @Test("U+0130 is a form of i in any language", arguments: ["semmi", "precis", "in", "si"])
  func dotted(key: String) throws {
    let trie = try Self.trie([key], endsWord: true)
    #expect(Self.mayBegin(trie, key.uppercased().replacing("I", with: "İ") + " x"))
  }

  @Test("a table takes as many words as a file holds")
  func many() throws {
    var random = SeededGenerator(7)
    let words = (0..<40_000).map { _ in
      String(
        (0..<20).map { _ in Character(Unicode.Scalar(UInt8.random(in: 97...122, using: &random))) })
    }
    let trie = try Self.trie(words)
    for word in [words[0], words[39_999]] { #expect(!Self.matches(trie, word).isEmpty) }
  }

  @Test("most other words are dismissed")
  func dismissed() throws {
    let trie = try Self.trie(["not", "cannot", "no", "никогда"], endsWord: true)
    for text in ["north ", "nothing ", "cant ", "canned", "now", "nor", "не "] {
      #expect(!Self.mayBegin(trie, text), "\(text)")
    }
  }
}
