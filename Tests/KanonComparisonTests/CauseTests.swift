import KanonModel
import Testing

private let old = "1111111111111111111111111111111111111111"
private let new = "2222222222222222222222222222222222222222"

private func article(_ hash: String?, _ roles: String) -> String {
  (hash.map { "---\nms.openlocfilehash: \($0)\n---\n" } ?? "") + roles
}

private func swedish(_ hash: String?, _ role: String) -> (LanguageTag, String) {
  (Fixture.swedish, article(hash, "**Lämpliga roller:** \(role)"))
}

private func hungarian(_ hash: String?, _ role: String) -> (LanguageTag, String) {
  (Fixture.hungarian, article(hash, "**Megfelelő szerepkörök:** \(role)"))
}

private func english(_ role: String) -> (LanguageTag, String) {
  (Fixture.english, "**Appropriate roles**: \(role)")
}

/// Two states in which the Swedish role differs, and who did it.
private struct Case: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let left: Files
  let right: Files
  let cause: Change.Cause
  let certainty: Change.Certainty

  init(
    _ name: String, _ left: Files, _ right: Files, _ cause: Change.Cause,
    _ certainty: Change.Certainty = .certain
  ) {
    testDescription = name
    self.left = left
    self.right = right
    self.cause = cause
    self.certainty = certainty
  }
}

private let cases = [
  Case(
    "nothing is known of the sources", Files([swedish(nil, "Säljare")]),
    Files([swedish(nil, "Global administratör")]), .unknown),
  Case(
    "both were made from one source", Files([swedish(old, "Säljare")]),
    Files([swedish(old, "Global administratör")]), .translation),
  Case(
    "the source changed and nothing tells how", Files([swedish(old, "Säljare")]),
    Files([swedish(new, "Global administratör")]), .source, .likely),
  Case(
    "the source lies beside both and changed likewise",
    Files([english("Sales agent"), swedish(old, "Säljare")], sourceHash: old),
    Files([english("Global admin"), swedish(new, "Global administratör")], sourceHash: new), .source
  ),
  Case(
    "the source lies beside both and did not change in this",
    Files([english("Sales agent"), swedish(old, "Säljare")], sourceHash: old),
    Files(
      [english("Sales agent\n\nMore."), swedish(new, "Global administratör")], sourceHash: new),
    .translation),
  Case(
    "the newer source does not say what its translation says",
    Files([swedish(old, "Säljare")]),
    Files([english("Sales agent"), swedish(new, "Global administratör")], sourceHash: new),
    .translation),
  Case(
    "another translation of each source bears it out",
    Files([swedish(old, "Säljare"), hungarian(old, "Értékesítési ügynök")]),
    Files([swedish(new, "Global administratör"), hungarian(new, "Globális rendszergazda")]), .source
  ),
  Case(
    "another translation of the newer source contradicts it",
    Files([swedish(old, "Säljare")]),
    Files([swedish(new, "Global administratör"), hungarian(new, "Értékesítési ügynök")]),
    .translation),
  Case(
    "hashes of different length and the same source beside both",
    Files([english("Sales agent"), swedish(old, "Säljare")]),
    Files([english("Sales agent"), swedish(old + old, "Global administratör")]), .translation),
]

@Suite("Causes") struct CauseTests {
  @Test("a role that differs is put down to whoever changed it", arguments: cases)
  private func causes(of testCase: Case) throws {
    let comparison = try compare(
      (testCase.left, Fixture.swedish), (testCase.right, Fixture.swedish))
    let change = try #require(comparison.changes.first { $0.aspect == .roles })
    #expect(change.message == "role sales-agent became global-admin")
    #expect(change.cause == testCase.cause)
    #expect(change.certainty == testCase.certainty)
  }

  @Test("a name cut short is the translation's doing, also where the source changed")
  func shortened() throws {
    let comparison = try compare(
      (Files([swedish(old, "Global administratör")]), Fixture.swedish),
      (Files([swedish(new, "Globala")]), Fixture.swedish))
    let change = try #require(comparison.changes.first { $0.aspect == .roles })
    #expect(change.cause == .translation)
  }

  @Test("two versions of the source differ because of the source")
  func sourceItself() throws {
    let comparison = try compare(
      (Files([english("Sales agent")]), Fixture.english),
      (Files([english("Global admin")]), Fixture.english))
    #expect(comparison.lines == ["breaking roles source: role sales-agent became global-admin"])
  }
}
