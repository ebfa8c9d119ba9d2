import KanonModel
import Testing

@testable import KanonResolution

@Suite struct SlidTextTests {
  private static let known = [
    "Vo kel": "rope-keeper", "Ra min": "sail-mender", "So": "kite-flyer", "min So": "rope-mender",
    "Ra": "grand-rope-keeper",
  ]

  /// The slots of a statement, parted at bars.
  private static func names(_ text: String) throws -> [ResolvedMention]? {
    let slots = text.split(separator: "|", omittingEmptySubsequences: false)
    let read = { (mention: Mention) in
      let concept = known[mention.text].flatMap { Concept.ID($0) }
      return ResolvedMention(
        mention: mention, concept: concept, resolution: concept == nil ? .unresolved : .exact)
    }
    let terms = slots.map { slot in
      let lower = text.utf8.distance(from: text.startIndex, to: slot.startIndex)
      return read(
        Mention(text: String(slot), range: ByteRange(lower, lower + slot.utf8.count)))
    }
    return SlidText(read: read).names(in: terms)
  }

  /// A name a slot, as `concept at its first byte`.
  @Test(
    arguments: [
      ("two names in one slot", "Vo kel So|", ["rope-keeper 0", "kite-flyer 7"]),
      ("behind the empty one", "|Vo kel So", ["rope-keeper 1", "kite-flyer 8"]),
      (
        "beside a name in its place", "Vo kel||Ra min", nil
      ),
      (
        "three names in two slots", "Vo kel||So min So",
        ["rope-keeper 0", "kite-flyer 8", "rope-mender 11"]
      ),
      (
        "three names in one slot", "||Vo kel So Ra",
        ["rope-keeper 2", "kite-flyer 9", "grand-rope-keeper 12"]
      ),
      ("an article before a name", "Vo kel des So|", ["rope-keeper 0", "kite-flyer 11"]),
      ("a word too long for an article", "Vo kel desto So|", nil),
      ("a word that belongs to no name", "Vo kel Bu|", nil),
      ("a name that would stand twice", "So So|", nil),
      ("two ways to part it", "Ra min So|", nil),
      ("no empty slot", "Vo kel|So", nil), ("nothing but empty slots", "|", nil),
      ("more words than any names have", String(repeating: "So ", count: 13) + "|", nil),
    ] as [(String, String, [String]?)])
  func `Names go back into their slots if only one way of parting them has as many`(
    name: String, text: String, expected: [String]?
  ) throws {
    let found = try Self.names(text)?.map {
      "\($0.concept?.description ?? "-") \($0.mention.range.lower)"
    }
    #expect(found == expected)
  }
}
