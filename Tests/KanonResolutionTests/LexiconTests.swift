import KanonModel
import Testing

@testable import KanonResolution

@Suite struct LexiconTests {
  private static func lexicon() throws -> Lexicon {
    let entry = try language(
      "qx-QX",
      [
        name("Storslagen trossvaktare", "grand-rope-keeper"), name("Trossvaktare", "rope-keeper"),
        name("Tross", "rope-keeper", .shortened), name("Segel-lagare", "sail-mender"),
        name("Store vakt", "grand-rope-keeper", .shortened),
        name("Store", "grand-rope-keeper", .shortened),
        name("Store", "kite-flyer"), name("绳索看守大人先生们在港口里", "rope-mender"),
        name("ผู้เฝ้าเชือกหลัก", "kite-flyer"),
      ], suffixes: ["ns"])
    return Lexicon(entry, source: SourceNames(try harbour()))
  }

  /// What is read, as `concepts resolution`.
  @Test(
    arguments: [
      ("Trossvaktare", "rope-keeper exact"), ("tross vaktare", "rope-keeper exact"),
      ("Segellagare", "sail-mender exact"), ("Trossvaktarens", "rope-keeper inflected"),
      ("Trosvaktare", "rope-keeper inflected"), ("Trossvaktaer", "unresolved"),
      ("Storslagen trosvaktar", "grand-rope-keeper inflected"),
      ("Storslgen trosvaktar", "unresolved"),
      ("Segellagade", "sail-mender inflected"),
      ("Segelage", "unresolved"), ("绳索看守大人先生们在港口外", "unresolved"),
      // A letter without its vowel sign is another one.
      ("ผู้เฝ้าเชือกหล", "unresolved"),
      ("Tross", "rope-keeper shortened"), ("Store", "kite-flyer exact"),
      ("Store vaktmannen", "grand-rope-keeper learned"),
      ("Stor", "grand-rope-keeper kite-flyer shortened"), ("Sto", "unresolved"), ("", "unresolved"),
    ] as [(String, String)])
  func `A name is read as it stands, inflected, misspelt, cut short or longer`(
    text: String, expected: String
  ) throws {
    let reading = try Self.lexicon().read(text, as: .role, source: nil)
    let words = reading.concepts.map(\.description) + ["\(reading.resolution)"]
    #expect(words.joined(separator: " ") == expected)
  }

  @Test func `A whole name keeps what it is a cut form of as an alternative`() throws {
    let reading = try Self.lexicon().read("store", as: .role, source: nil)
    #expect(reading.concepts.map(\.description) == ["kite-flyer"])
    #expect(reading.alternatives.map(\.description) == ["grand-rope-keeper"])
    #expect(!reading.isShortened)
  }

  private static func termbase() throws -> Termbase {
    let german = try language(
      "qx-QX",
      [
        name("Store", "grand-rope-keeper", .shortened), name("Store", "kite-flyer"),
        name("Trossvaktare", "rope-keeper"),
      ], label: "Plikter")
    let source = try harbour()
    return Termbase(languages: [german.tag: german, source.tag: source])
  }

  /// The translation says `Store | Trossvaktare`.
  @Test(
    arguments: [
      ("Grand rope keeper | Rope keeper", ["grand-rope-keeper shortened", "rope-keeper exact"]),
      ("Kite flyer | Rope keeper", ["kite-flyer exact", "rope-keeper exact"]),
      ("Sail mender | Rope keeper", ["kite-flyer exact", "rope-keeper exact"]),
      ("Rope keeper | Grand rope keeper", ["kite-flyer exact", "rope-keeper exact"]),
    ] as [(String, [String])])
  func `The source decides between a name and what it is a cut form of, in the same slot`(
    source: String, expected: [String]
  ) throws {
    let read = try resolve(
      Self.termbase(), source: "# x\n\n**Duties**: \(source)",
      [("qx-QX", "# x\n\n**Plikter**: Store | Trossvaktare")])
    #expect(read["qx-QX"] == expected)
  }

  @Test func `Text that slid across bars is read in the source's order, or by its names alone`()
    throws
  {
    let text = "# x\n\n**Plikter**: Trossvaktare Store | "
    let full = "# x\n\n**Plikter**: | Trossvaktare Store"
    #expect(
      try resolve(Self.termbase(), [("qx-QX", full)])["qx-QX"]
        == ["rope-keeper exact", "kite-flyer exact"])
    let beside = try resolve(
      Self.termbase(), source: "# x\n\n**Duties**: Rope keeper | Kite flyer", [("qx-QX", full)])
    #expect(beside["qx-QX"]?.map { $0.split(separator: " ")[0] } == ["rope-keeper", "kite-flyer"])
    #expect(try resolve(Self.termbase(), [("qx-QX", text)])["qx-QX"]?.count ?? 0 > 0)
  }
}
