import KanonModel
import Testing

@testable import KanonLearning

@Suite struct WordLearningTests {
  /// Learns from forms, each with the id of its concept; the id's words are the source's.
  private static func learning(_ forms: [(String, String)]) throws -> WordLearning {
    let examples = try forms.map { form, id in
      WordLearning.Example(
        letters: Array(form.unicodeScalars), words: Set(id.split(separator: "-").map(String.init)),
        concept: try concept(id))
    }
    let words = examples.reduce(into: Set<String>()) { $0.formUnion($1.words) }
    return WordLearning(examples, sourceWords: words)
  }

  private static let compounds = [
    ("trossvaktare", "rope-keeper"), ("segelvaktare", "sail-keeper"),
    ("ankarvaktare", "anchor-keeper"),
    ("trosslagare", "rope-mender"), ("segellagare", "sail-mender"),
  ]

  @Test(
    arguments: [
      (
        "compounds, the words of most names first", compounds,
        ["keeper: vaktare", "mender: lagare", "rope: tross", "sail: segel", "anchor: ankar"]
      ),
      (
        "words apart",
        [
          ("vaktare av tross", "rope-keeper"), ("vaktare av segel", "sail-keeper"),
          ("lagare av tross", "rope-mender"),
        ], ["keeper: vaktare", "rope: tross", "mender: lagare", "sail: segel"]
      ),
      (
        "words that always stand together", [("hamnlots", "harbour-pilot")],
        ["harbour pilot: hamnlots"]
      ),
      (
        "one name's word that became two", [("hamn lotsbok", "harbour-pilot")],
        ["harbour pilot: lotsbok hamn"]
      ),
      (
        "words of the source that were left as they are",
        [("rope vaktare", "rope-keeper"), ("segelvaktare", "sail-keeper")],
        ["keeper: vaktare", "sail: segel"]
      ),
      (
        "signs", [("绳索看守", "rope-keeper"), ("船帆看守", "sail-keeper"), ("铁锚看守", "anchor-keeper")],
        ["keeper: 看守", "anchor: 铁锚", "rope: 绳索", "sail: 船帆"]
      ),
      ("too few letters", [("abc", "rope-keeper")], []),
    ] as [(String, [(String, String)], [String])])
  func `What the forms with a word have in common is its stem`(
    name: String, forms: [(String, String)], expected: [String]
  ) throws {
    let found = try Self.learning(forms).found
    #expect(found.map { "\($0.words.joined(separator: " ")): \($0.stem)" } == expected)
    let reversed = try Self.learning(forms.reversed()).found
    #expect(reversed.map(\.stem) == found.map(\.stem))
  }

  @Test func `What stands behind stems of several names is an ending`() throws {
    let learning = try Self.learning(
      Self.compounds.map { ($0.0 + ($0.1 == "rope-keeper" ? "" : "ns"), $0.1) })
    #expect(learning.endings.map { "\($0.ending) \($0.concepts)" } == ["ns 2"])
    #expect(try Self.learning(Self.compounds).endings.isEmpty)
  }

  @Test func `Words that several names have and no stem explains tie names together`() throws {
    let apart = Self.compounds.map { ($0.0.replacing("vaktare", with: " av vaktare"), $0.1) }
    #expect(try Self.learning(apart).linking.map { "\($0.word) \($0.concepts)" } == ["av 3"])
    #expect(try Self.learning(Array(apart.dropFirst())).linking.isEmpty)
  }

  @Test func `Endings that two names take are inflection`() throws {
    func suffixes(_ forms: [(String, String)]) throws -> [String] {
      SuffixLearning(
        try forms.map { form, id in
          WordLearning.Example(
            letters: Array(form.unicodeScalars), words: [], concept: try concept(id))
        }
      ).suffixes.map { "\($0.suffix) \($0.concepts)" }
    }
    let rope = [("tross", "rope"), ("trossen", "rope"), ("trossar", "rope")]
    #expect(try suffixes(rope).isEmpty)
    #expect(try suffixes(rope + [("segel", "sail"), ("segelen", "sail")]) == ["en 2"])
    #expect(try suffixes(rope + [("segel", "sail"), ("segel en", "sail")]).isEmpty)
  }
}

@Suite struct ProseAssociationTests {
  private static let segments: [(Set<String>, String)] = [
    (["kite", "high"], "draken flyger högt"), (["kite"], "en drake är röd"),
    (["kite", "or"], "drakar eller moln"),
    (["rope", "or"], "tross eller mast"), (["kite"], "svävaren är blå"), (["kite"], "två svävare"),
    (["kite"], "svävarens vinge"), (["rope"], "den tross som brast"), (["or"], "nu eller sen"),
    (["wind", "kite"], "vind och draken"), (["wind"], "stark storm"),
  ]

  @Test(
    arguments: [
      ("kite", false, 3, ["drak 4", "svävare 3"]), ("kite", false, 1, ["drak 4"]),
      ("or", true, 1, ["eller 3"]),
      ("wind", false, 3, []), ("unknown", false, 3, []), ("rope", false, 3, []),
    ] as [(String, Bool, Int, [String])])
  func `A word becomes what stands in the segments with it and hardly in others`(
    word: String, isWhole: Bool, most: Int, expected: [String]
  ) {
    let prose = ProseAssociation(
      Self.segments.map { (words: $0.0, target: $0.1) })
    let found = prose.translations(of: word, isWhole: isWhole, most: most)
    #expect(found.map { "\($0.text) \($0.segments)" } == expected)
  }
}
