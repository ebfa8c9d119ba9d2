import KanonModel
import Testing

@testable import KanonResolution

@Suite struct StatementContextTests {
  /// Every candidate of a slot is parted by a slash, a hint begins with a question mark.
  private static func decided(
    _ statement: [String], _ patterns: [(concepts: [String], articles: Int)],
    _ kind: StatementKind = .roles
  ) throws -> [String] {
    let patterns = try patterns.map {
      StatementPattern(.roles, try $0.concepts.map(concept), articles: $0.articles)
    }
    let terms = try statement.map { slot in
      let words = slot.split(separator: "/").map(String.init)
      let hints = words.filter { $0.hasPrefix("?") }.map { String($0.dropFirst()) }
      return try mention(words.filter { !$0.hasPrefix("?") && $0 != "-" }, hints: hints)
    }
    return StatementContext(patterns).decided(terms, kind).map {
      "\($0.concept?.description ?? "-") \($0.resolution)"
    }
  }

  @Test(
    arguments: [
      ("no pattern", ["a", "b/c"], [], ["a exact", "- unresolved"]),
      ("a pattern of two articles", ["a", "b/c"], [(["a", "b"], 2)], ["a exact", "b learned"]),
      (
        "the only article that has both", ["a", "b/c"], [(["a", "b"], 1)], ["a exact", "b learned"]
      ),
      (
        "nine of ten articles", ["a", "b/c"], [(["a", "b"], 9), (["a", "c"], 1)],
        ["a exact", "b learned"]
      ),
      (
        "eight of ten", ["a", "b/c"], [(["a", "b"], 8), (["a", "c"], 2)],
        ["a exact", "- unresolved"]
      ),
      (
        "as many names say more than more names", ["a", "b/c"],
        [(["a", "b"], 2), (["a", "c", "d"], 50)],
        ["a exact", "b learned"]
      ),
      (
        "any number of names, where none has as many", ["a", "b/c"], [(["a", "c", "d"], 2)],
        ["a exact", "c learned"]
      ),
      (
        "names that keep company with each other one", ["a", "d", "b/c"],
        [(["a", "b"], 5), (["d", "b"], 5), (["a", "c"], 1)], ["a exact", "d exact", "b learned"]
      ),
      ("nothing beside it", ["b/c"], [(["a", "b"], 9)], ["- unresolved"]),
      ("a statement names a concept once", ["b", "b/c"], [], ["b exact", "c learned"]),
      (
        "what is decided decides the next one", ["a", "c/d", "b/c"], [(["a", "b", "c"], 3)],
        ["a exact", "c learned", "b learned"]
      ),
      (
        "a hint beside each of the others", ["a", "b", "?c/?d"], [(["a", "b", "c"], 1)],
        ["a exact", "b exact", "c learned"]
      ),
      (
        "a hint that was never beside one of them", ["a", "b", "?c"], [(["a", "c"], 9)],
        ["a exact", "b exact", "- unresolved"]
      ),
      (
        "two hints that fit", ["a", "b", "?c/?d"], [(["a", "b", "c"], 9), (["a", "b", "d"], 1)],
        ["a exact", "b exact", "- unresolved"]
      ),
      (
        "a hint beside one name only", ["a", "?c"], [(["a", "c"], 9)], ["a exact", "- unresolved"]
      ),
      (
        "a hint that stands there already", ["a", "c", "?c"], [(["a", "c"], 9)],
        ["a exact", "c exact", "- unresolved"]
      ),
      (
        "a hint beside what is open", ["a", "-", "?c"], [(["a", "c"], 9)],
        ["a exact", "- unresolved", "- unresolved"]
      ),
    ] as [(String, [String], [([String], Int)], [String])])
  func `The other names of a statement decide as the source's statements do`(
    name: String, statement: [String], patterns: [([String], Int)], expected: [String]
  ) throws {
    #expect(
      try Self.decided(statement, patterns.map { (concepts: $0.0, articles: $0.1) }) == expected)
  }

  @Test func `Patterns of one kind say nothing of another one`() throws {
    #expect(
      try Self.decided(["a", "b/c"], [(["a", "b"], 9)], .appliesTo) == ["a exact", "- unresolved"])
  }
}
