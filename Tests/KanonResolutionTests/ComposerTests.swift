import KanonModel
import Testing

@testable import KanonResolution

@Suite struct ComposerTests {
  private static func composer() throws -> Composer {
    let entry = try language(
      "qx-QX", [], suffixes: ["erska"],
      words: [
        WordStems(["rope"], stems: ["tross", "rep"]), WordStems(["keeper"], stems: ["vaktare"]),
        WordStems(["grand"], stems: ["storslagen"]), WordStems(["sail"], stems: ["segel"]),
        WordStems(["mender"], stems: ["lagare"]),
        WordStems(["kite", "flyer"], stems: ["drak pilot"]),
        WordStems(["rope"], stems: ["绳索"]), WordStems(["keeper"], stems: ["看守"]),
      ], linking: ["bakom"])
    return Composer(entry, source: SourceNames(try harbour()), folding: Folding())
  }

  @Test(
    arguments: [
      ("a compound", "trossvaktare", ["rope-keeper"]),
      ("its other stem", "repvaktare", ["rope-keeper"]),
      ("in another order", "vaktare tross", ["rope-keeper"]),
      ("a joint between its words", "segelslagare", ["sail-mender"]),
      ("an ending", "trossvaktarens", ["rope-keeper"]),
      ("an ending that the language has", "trosslagareerska", ["rope-mender"]),
      ("too long an ending", "trosslagarenormt", []),
      ("the beginning of a stem", "trossvaktar", ["rope-keeper"]),
      ("too little of a stem", "trossvakt", []),
      ("a short word that ties it together", "vaktare för tross", ["rope-keeper"]),
      ("a longer one that the language has", "vaktare bakom tross", ["rope-keeper"]),
      ("a longer one that it lacks", "vaktare under tross", []),
      ("the whole name, not a part of it", "storslagen trossvaktare", ["grand-rope-keeper"]),
      ("another word beside a name", "väldig trossvaktare", []),
      ("a word that no name has with the others", "segelvaktare", []),
      ("a word that is missing", "vaktare", []), ("the same word twice", "vaktare vaktare", []),
      ("a name and a half", "trossvaktare segel", []),
      ("a hyphen behind the name's last word", "trossvaktare-", ["rope-keeper"]),
      ("a hyphen behind another one", "vaktare tross-", []),
      ("a word that became two", "drakpilot", ["kite-flyer"]),
      ("most of a word that became two", "drak-piloten", ["kite-flyer"]),
      ("words that were left as they are", "rope vaktare", ["rope-keeper"]),
      ("signs with one between them", "绳索的看守", ["rope-keeper"]),
      ("signs with a word more", "渔夫绳索看守", []), ("no letters", "–", []),
    ] as [(String, String, [String])])
  func `A form is a name if it has all of the name's words and no other`(
    name: String, form: String, expected: [String]
  ) throws {
    let composer = try Self.composer()
    let made = composer.made(form)
    #expect(composer.concepts(made, .role).map(\.description) == expected)
    #expect(composer.concepts(made, .product).isEmpty)
  }

  @Test func `Two names of the same words are both meant`() throws {
    let source = try language(
      "en-US", [name("Rope keeper", "rope-keeper"), name("Keeper of ropes", "line-keeper")],
      suffixes: ["s"], linking: ["of"])
    let entry = try language(
      "qx-QX", [],
      words: [WordStems(["ropes"], stems: ["tross"]), WordStems(["keeper"], stems: ["vaktare"])])
    let composer = Composer(entry, source: SourceNames(source), folding: Folding())
    let found = composer.concepts(composer.made("trossvaktare"), .role)
    #expect(found.map(\.description) == ["line-keeper", "rope-keeper"])
  }

  @Test(
    arguments: [
      ("segelmakare", ["sail-mender"]), ("vaktande", ["grand-rope-keeper", "rope-keeper"]),
      ("trossande", []),
      ("storslagen sångare", ["grand-rope-keeper"]),
      ("okänd", []),
    ] as [(String, [String])])
  func `A word that hardly any other name has hints at its name`(
    form: String, expected: [String]
  ) throws {
    let composer = try Self.composer()
    let hints = composer.hints(composer.made(form), .role)
    #expect(hints.map(\.description) == expected)
  }
}
