import KanonModel
import Testing

@testable import KanonExtraction

/// A table of folded keys, walked over raw text.
@Suite("Tables of folded keys")
struct FoldingTrieTests {
  private static func trie(_ keys: [String], _ tag: String? = nil) throws -> FoldingTrie {
    let folding = Folding(try tag.map { try #require(LanguageTag($0)) })
    return FoldingTrie(
      keys.enumerated().map { .init(text: folding.fold($1), value: $0) }, folding: folding)
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
      ("é", "É", "É"), ("a-b", "a\u{2011}b", "a\u{2011}b"), ("ő", "Ő", "Ő"),
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

  @Test("the look before a walk never dismisses what a walk finds")
  func beginnings() throws {
    let keys = ["no", "a", "not all", "né", "can't", "ни", "ない", "х", "“so", "no-one", "ŏb"]
    let trie = try Self.trie(keys)
    for key in keys {
      for text in [
        key, key.uppercased(), key + "x", key + " y", key + "ß", key + "\u{AD}", key + "日",
      ] {
        let bytes = Array(text.utf8)
        guard !Self.matches(trie, text).isEmpty, let first = text.unicodeScalars.first else {
          continue
        }
        let mayBegin = unsafe bytes.withUnsafeBufferPointer { buffer in
          trie.withWalker { walker in
            unsafe first.isASCII
              ? walker.mayBegin(with: buffer, at: 0, before: buffer.count)
              : walker.mayBegin(with: first)
          }
        }
        #expect(mayBegin, "\(text)")
      }
    }
  }
}
