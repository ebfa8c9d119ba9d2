import KanonModel
import KanonTestSupport
import Testing

@testable import KanonYAML

/// The strict reader of plain YAML reads as Yams does, or leaves the text to it.
@Suite struct PlainYAMLTests {
  private static func file(_ text: String) -> SourceFile {
    SourceFile(path: "a.yaml", bytes: Array(text.utf8))
  }

  /// What Yams reads, with the places of everything; nil where it refuses.
  private static func read(_ source: SourceFile) -> String? {
    guard let document = try? YAMLDocument(file: source) else { return nil }
    return shown(YAMLNode(document.root), document)
  }

  private static func shown(_ node: YAMLNode, _ document: YAMLDocument?) -> String {
    func offset(_ place: YAMLNode.Place) -> Int {
      switch place {
      case .offset(let offset): offset
      case .mark(let mark): document?.offset(of: mark) ?? -1
      }
    }
    switch node {
    case .scalar(let text, let place): return "\(offset(place))\(text.debugDescription)"
    case .sequence(let items, let place):
      return "\(offset(place))[" + items.map { shown($0, document) }.joined(separator: ", ") + "]"
    case .mapping(let pairs, let place):
      let written = pairs.map {
        "\(offset($0.place))\($0.key.debugDescription): \(shown($0.value, document))"
      }
      return "\(offset(place)){" + written.joined(separator: ", ") + "}"
    case .alias(let place): return "\(offset(place))*"
    }
  }

  @Test func `The project's termbase is plain, and read as Yams reads it`() throws {
    let files = try Project.termbaseFiles()
    #expect(files.count > 10)
    for file in files {
      let plain = PlainYAML.read(file.bytes).map { Self.shown($0, nil) }
      // Few files have words in which an apostrophe is doubled, or the like.
      guard let plain else { continue }
      #expect(plain == Self.read(file), "\(file.path)")
    }
    #expect(files.count { PlainYAML.read($0.bytes) != nil } * 10 >= files.count * 9)
  }

  @Test(arguments: [
    "a: b\n", "a:\n  b: c\n  d: [e, f g]\nh: 'i'\n", "a: # why\n  - b\n  - \"c d\" # e\nf: g h # i",
    "a: {b: c, d: [e, {f: \"g\"}]}", "a: []\nb: {}", "# x\n\na:\n    b: c\n\n# y\n  \nd: é ñ",
    "a: b:c #d",
    "report viewer: [visare, läsare]",
  ])
  func `What is plain is read`(text: String) throws {
    let file = Self.file(text)
    let plain = try #require(PlainYAML.read(file.bytes), "\(text)")
    #expect(Self.shown(plain, nil) == Self.read(file))
  }

  @Test(arguments: [
    "", "a", "- a", "a:", "a: b\n  c", "a:\n  b: c\n d: e", "a: b\na: c", "a: [b", "a: [b,]",
    "a: [b: c]", "a: \"b\\n\"", "a: 'b''c'", "a: |\n  b", "a: &b c", "a: *b", "a: !b c", "a:\tb",
    "a: b\r\n", "a: b: c", "a: \"b\" c", "---\na: b", "? a\n: b", "a : b", "a: {b}", "a: [b] c",
    "a: \u{2028}b", "\u{FEFF}a: b", "a:\n- b", "a:\n  - b: c", "a: [[[[[[[[[[b]]]]]]]]]]", "a: % b",
    " a: b",
    "a: b\u{85}c", "a: -", "a: ~", "a: @b",
  ])
  func `What may be read otherwise is left to Yams`(text: String) {
    #expect(PlainYAML.read(Array(text.utf8)) == nil)
  }

  @Test func `What is nested deep is left to Yams`() {
    let text = (0..<1200).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
    #expect(
      PlainYAML.read(Array((text + String(repeating: " ", count: 1200) + "b: c\n").utf8)) == nil)
  }

  @Test(arguments: 0..<400)
  func `Whatever a text is made into, both agree`(seed: Int) throws {
    var random = SeededGenerator(seed)
    let base = [
      "a: b c\nd:\n  e: [f, 'g', \"h i\"]\n  j k: {l: m, n: [o]}\nq:\n  - r\n  - s # t\nu: v\n",
      "x1:\n  y-z:\n    preferred: Å ä # ö\n    admitted: [役割, 日本 語]\nno: [\"*x\", l'a]\n",
    ]
    var bytes = Array(base[seed % base.count].utf8)
    let pieces = [
      " ", "  ", "\n", ":", ": ", "#", " #", "-", "- ", "[", "]", "{", "}", ",", "'", "\"", "\t",
      "\\",
      "&", "*", "!", "|", "a", "é", "\r", "\u{85}", "?", "...", "---",
    ]
    for _ in 0...Int.random(in: 0..<3, using: &random) {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      guard bytes[place] & 0xC0 != 0x80 else { continue }
      if Bool.random(using: &random), bytes[place] < 0x80 {
        bytes.remove(at: place)
      } else {
        bytes.insert(contentsOf: pieces.randomElement(using: &random)!.utf8, at: place)
      }
    }
    let text = String(decoding: bytes, as: UTF8.self)
    guard let plain = PlainYAML.read(bytes) else { return }
    #expect(Self.shown(plain, nil) == Self.read(Self.file(text)), "\(text)")
  }
}
