import KanonModel
import Testing

@testable import KanonLearning

@Suite struct FormJudgeTests {
  private typealias Seen = (form: String, concept: String, count: Int)

  private static func judge(
    _ seen: [Seen], succeeds: [String: String] = [:]
  ) throws -> FormJudge {
    let folding = Folding()
    var evidence = FormEvidence(folding)
    for (line, one) in seen.enumerated() {
      for _ in 0..<one.count {
        evidence.add(
          one.form, for: try concept(one.concept),
          one.concept.split(separator: "-").joined(separator: " "),
          at: FormEvidence.Place(file: "a.md", line: line + 1))
      }
    }
    return FormJudge(
      evidence, .role, source: try harbour(Set(seen.map(\.concept)).sorted()),
      succeeds: Dictionary(
        uniqueKeysWithValues: try succeeds.map { (try concept($0.key), try concept($0.value)) }),
      folding: folding)
  }

  /// The designations as `concept status text`.
  @Test(
    arguments: [
      (
        "the most frequent name is preferred",
        [("Drakstyrare", "kite-flyer", 2), ("Drakflygare", "kite-flyer", 5)],
        ["kite-flyer preferred Drakflygare", "kite-flyer admitted Drakstyrare"]
      ),
      (
        "of equal ones the first by its letters",
        [("Drakstyrare", "kite-flyer", 2), ("Drakflygare", "kite-flyer", 2)],
        ["kite-flyer preferred Drakflygare", "kite-flyer admitted Drakstyrare"]
      ),
      (
        "the most frequent spelling stands for all",
        [("drakflygare", "kite-flyer", 1), ("Drakflygare", "kite-flyer", 2)],
        ["kite-flyer preferred Drakflygare"]
      ),
      (
        "what was left in the source's language is not preferred",
        [("Kite flyer", "kite-flyer", 9), ("Drakflygare", "kite-flyer", 1)],
        ["kite-flyer deprecated Kite flyer", "kite-flyer preferred Drakflygare"]
      ),
      (
        "unless there is nothing else", [("Kite Flyer", "kite-flyer", 9)],
        ["kite-flyer preferred Kite Flyer"]
      ),
      (
        "a hyphen at the end", [("Drak-", "kite-flyer", 9), ("Drakflygare", "kite-flyer", 1)],
        ["kite-flyer preferred Drakflygare", "kite-flyer shortened Drak-"]
      ),
      (
        "a word at the end that stands inside other names",
        [
          ("vakt för tross", "rope-keeper", 3), ("lagare för segel", "sail-mender", 3),
          ("vakt för", "rope-keeper", 4),
        ],
        [
          "rope-keeper preferred vakt för tross", "rope-keeper shortened vakt för",
          "sail-mender preferred lagare för segel",
        ]
      ),
      (
        "a beginning that two concepts share",
        [
          ("Store", "kite-flyer", 2), ("Store", "rope-keeper", 3),
          ("Store drakflygare", "kite-flyer", 1),
        ],
        [
          "kite-flyer preferred Store drakflygare", "kite-flyer shortened Store",
          "rope-keeper shortened Store",
        ]
      ),
      (
        "a short form without the letters that the others share",
        [
          ("Trossvaktare", "rope-keeper", 3), ("Segelvaktare", "sail-keeper", 3),
          ("Ankarvaktare", "kite-keeper", 3), ("Tross", "rope-keeper", 9),
        ],
        [
          "kite-keeper preferred Ankarvaktare", "rope-keeper preferred Trossvaktare",
          "rope-keeper shortened Tross", "sail-keeper preferred Segelvaktare",
        ]
      ),
    ] as [(String, [(String, String, Int)], [String])])
  func `Forms are preferred, admitted or shortened by more than their number`(
    name: String, seen: [(String, String, Int)], expected: [String]
  ) throws {
    let judge = try Self.judge(seen.map { ($0.0, $0.1, $0.2) })
    #expect(
      judge.designations.map { "\($0.value.concept) \($0.value.status) \($0.value.text)" }
        == expected)
    #expect(judge.remarks.isEmpty)
  }

  @Test func `A form of two concepts is said to be ambiguous in both notes`() throws {
    let judge = try Self.judge([
      ("Styrare", "kite-flyer", 2), ("Styrare", "rope-keeper", 3), ("Styrare", "sail-mender", 1),
    ])
    #expect(
      judge.designations.map(\.note) == [
        "2 ×, a.md:1; ambiguous: rope-keeper 3 ×, sail-mender 1 ×",
        "3 ×, a.md:2; ambiguous: kite-flyer 2 ×, sail-mender 1 ×",
        "1 ×, a.md:3; ambiguous: rope-keeper 3 ×, kite-flyer 2 ×",
      ])
  }

  @Test(arguments: [(4, 2), (5, 1)])
  func `A form that stands five times as often for another concept is remarked and not proposed`(
    count: Int, proposed: Int
  ) throws {
    let judge = try Self.judge([
      ("Trossvaktare", "kite-flyer", 1), ("Trossvaktare", "rope-keeper", count),
    ])
    #expect(judge.designations.count == proposed)
    #expect(
      judge.remarks
        == (proposed == 2
          ? []
          : [
            "Not proposed: `Trossvaktare` for kite-flyer (1 ×, a.md:1), since it means rope-keeper (5 ×)."
          ]))
    #expect(judge.examples.contains { $0.concept.description == "kite-flyer" } == (proposed == 2))
  }

  @Test(arguments: [["kite-flyer": "rope-keeper"], ["rope-keeper": "kite-flyer"]])
  func `A name that a concept kept from the one before it contradicts nothing`(
    succeeds: [String: String]
  ) throws {
    let judge = try Self.judge(
      [("Trossvaktare", "kite-flyer", 1), ("Trossvaktare", "rope-keeper", 50)], succeeds: succeeds)
    #expect(judge.designations.count == 2)
    #expect(judge.remarks.isEmpty)
  }

  @Test func `Only whole names in the locale's words are examples`() throws {
    let judge = try Self.judge([
      ("Kite flyer", "kite-flyer", 3), ("Drakflygare", "kite-flyer", 2), ("Drak-", "kite-flyer", 2),
    ])
    #expect(judge.examples.map { "\($0.form) \($0.name)" } == ["drakflygare kite flyer"])
  }
}
