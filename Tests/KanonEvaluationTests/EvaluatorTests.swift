import KanonEvaluation
import KanonModel
import Testing

/// What Swedish `guide.md` is scored as when its roles are read so.
private func evaluation(_ rows: [Truth.Row], _ readings: [Reading]) throws -> Evaluation {
  try evaluation(Truth(rows), readings)
}

private func evaluation(_ truth: Truth, _ readings: [Reading]) throws -> Evaluation {
  let (attestation, file) = try attestation(readings)
  let evaluator = Evaluator(truth)
  return evaluator.evaluation(
    of: evaluator.evaluate("guide.md", [attestation], in: [attestation.locale: file]))
}

private func exactly(_ concepts: String...) -> [Reading] { concepts.map { ($0, .exact) } }

@Suite struct EvaluatorTests {
  private struct SetCase: Sendable, CustomTestStringConvertible {
    let truth: [String]
    let read: [String]
    let extra: [String]
    let missing: [String]

    var testDescription: String { "\(truth) read as \(read)" }
  }

  @Test(
    "a statement is exact when the sets agree",
    arguments: [
      SetCase(truth: ["a", "b"], read: ["a", "b"], extra: [], missing: []),
      SetCase(truth: ["a", "b"], read: ["b", "a", "b"], extra: [], missing: []),
      SetCase(truth: ["a", "b"], read: ["a"], extra: [], missing: ["b"]),
      SetCase(truth: ["a"], read: ["a", "b"], extra: ["b"], missing: []),
      SetCase(truth: ["a", "b"], read: ["d", "c"], extra: ["c", "d"], missing: ["a", "b"]),
      SetCase(truth: [], read: [], extra: [], missing: []),
      SetCase(truth: [], read: ["a"], extra: ["a"], missing: []),
    ])
  private func sets(example: SetCase) throws {
    // Another statement makes all four concepts known to the truth.
    let other = try row(["a", "b", "c", "d"], locale: "cs-CZ")
    let truth = Truth([try row(example.truth), other]).limited(
      to: [try tag("sv-SE")], articles: nil)
    let evaluation = try evaluation(truth, example.read.map { ($0, .exact) })
    let statement = try #require(evaluation.statements.first)
    #expect(evaluation.statements.count == 1)
    #expect(statement.extra == (try example.extra.map(id)))
    #expect(statement.missing == (try example.missing.map(id)))
    #expect(statement.isExact == (example.extra.isEmpty && example.missing.isEmpty))
    let total = try #require(evaluation.totals[.roles])
    #expect(total.exact == (statement.isExact ? 1 : 0))
    #expect(total.extra == example.extra.count)
    #expect(total.missing == example.missing.count)
    #expect(total.right == Set(example.truth).intersection(example.read).count)
  }

  @Test("a concept that the truth nowhere names in that kind of statement is left out")
  func vocabulary() throws {
    let product = try row(["partner-center"], .appliesTo, locale: "cs-CZ")
    let evaluation = try evaluation(
      [try row(["a"]), product], exactly("a", "everybody", "partner-center"))
    let statement = try #require(evaluation.statements.first { $0.kind == .roles })
    #expect(statement.isExact)
    #expect(statement.mentions.map(\.verdict) == [.right, .unjudged, .unjudged])
    #expect(evaluation.totals[.roles]?.precision.value == 1)
  }

  @Test("a part of a truth is scored as it is within the whole")
  func limiting() throws {
    let truth = Truth([
      try row(["a"]), try row(["b"], locale: "cs-CZ"), try row(["c"], article: "other.md"),
    ])
    let limited = truth.limited(to: [try tag("sv-SE")], articles: ["guide.md"])
    #expect(limited.rows == [try row(["a"])])
    #expect(limited.articles == ["guide.md"])
    let statement = try #require(
      try evaluation(limited, exactly("a", "b", "c", "d")).statements.first)
    #expect(statement.extra == [try id("b"), try id("c")])
    #expect(truth.limited(to: [], articles: nil).rows == truth.rows)
  }

  @Test("several rows about one statement are one statement with all their concepts")
  func severalRows() throws {
    let rows = [
      try row(["b"], line: 30, method: "MT", isOfSameSource: true),
      try row(["a"], line: 20, isOfSameSource: false),
    ]
    let read = try evaluation(rows, exactly("a", "b"))
    #expect(read.totals[.roles]?.statements == 1)
    #expect(read.differing.isEmpty)
    let statement = try #require(read.statements.first)
    #expect(statement.method == "MT")
    #expect(statement.isOfSameSource == nil, "the rows contradict each other")
    #expect(read.sourceVersions.isEmpty)
  }

  @Test("articles and locales that are not there count as not read")
  func absent() throws {
    let evaluation = try evaluation(
      [
        try row(["a"]), try row(["a", "b"], article: "gone.md", line: 7),
        try row(["a"], locale: "cs-CZ"), try row(["a"], .appliesTo),
      ], exactly("a"))
    #expect(
      evaluation.differing.map { "\($0.article) \($0.locale) \($0.kind)" } == [
        "gone.md sv-SE roles", "guide.md cs-CZ roles", "guide.md sv-SE appliesTo",
      ])
    #expect(evaluation.unread.map(\.file) == [nil, nil])
    let score = try #require(evaluation.totals[.roles])
    #expect(score.statements == 3)
    #expect(score.recall == Share(1, of: 4))
    #expect(score.precision == Share(1, of: 1))
  }

  @Test(
    "a statement stands where its first wrong concept does, else at its label, else as the truth says"
  )
  func places() throws {
    let other = try row(["b"], locale: "cs-CZ")
    let wrong = try evaluation([try row(["a"], line: 40), other], exactly("a", "b"))
    #expect(wrong.differing.last?.file == "sv-SE/guide.md")
    #expect(wrong.differing.last?.line == 4)
    let lacking = try evaluation([try row(["a", "b"], line: 40), other], exactly("a"))
    #expect(lacking.differing.last?.line == 2)
    let unread = try evaluation([try row(["a"], .appliesTo, line: 40), other], exactly("b"))
    #expect(unread.differing.last?.line == 40)
    let nowhere = try evaluation([try row(["a"], .appliesTo), other], exactly("b"))
    #expect(nowhere.differing.last?.file == "sv-SE/guide.md")
    #expect(nowhere.differing.last?.line == nil)
  }

  @Test("every mention is counted by how it was read, and judged by the truth of its statement")
  func resolutions() throws {
    let evaluation = try evaluation(
      [try row(["a", "b"]), try row(["c"], locale: "cs-CZ")],
      [
        ("a", .exact), ("a", .exact), ("c", .exact), ("b", .aligned), ("everybody", .inflected),
        (nil, .unresolved),
      ])
    func score(_ resolution: Resolution) throws -> ResolutionScore {
      try #require(evaluation.resolutions.first { $0.resolution == resolution })
    }
    #expect(evaluation.resolutions.map(\.resolution) == Resolution.allCases)
    #expect(try score(.exact).mentions == 3)
    #expect(try score(.exact).rightShare == Share(2, of: 3))
    #expect(try score(.aligned).rightShare == Share(1, of: 1))
    #expect(try score(.inflected).mentions == 1)
    #expect(try score(.inflected).unjudged == 1)
    #expect(try score(.unresolved).unjudged == 1)
    #expect(try score(.unresolved).rightShare.value == nil)
    #expect(try score(.shortened).mentions == 0)
  }

  @Test("scores are kept by locale, by method and by source version, where the truth names them")
  func groups() throws {
    let evaluation = try evaluation(
      [
        try row(["a"], method: "MT", isOfSameSource: true),
        try row(["a"], .appliesTo, method: "MT", isOfSameSource: true),
        try row(["a"], locale: "cs-CZ", method: "HT", isOfSameSource: false),
        try row(["a"], locale: "de-DE"),
      ], exactly("a"))
    #expect(
      evaluation.locales.map { "\($0.group) \($0.kind) \($0.score.exact)/\($0.score.statements)" }
        == [
          "cs-CZ roles 0/1", "de-DE roles 0/1", "sv-SE appliesTo 0/1", "sv-SE roles 1/1",
        ])
    #expect(
      evaluation.methods.map { "\($0.group) \($0.kind) \($0.score.exact)/\($0.score.statements)" }
        == ["HT roles 0/1", "MT appliesTo 0/1", "MT roles 1/1"])
    #expect(
      evaluation.sourceVersions.map {
        "\($0.group) \($0.kind) \($0.score.exact)/\($0.score.statements)"
      } == ["true appliesTo 0/1", "true roles 1/1", "false roles 0/1"])
  }

  @Test("an empty truth gives an empty evaluation")
  func empty() throws {
    let evaluation = try evaluation([], exactly("a"))
    #expect(evaluation.statements.isEmpty)
    #expect(evaluation.locales.isEmpty)
    #expect(evaluation.totals.isEmpty)
    #expect(evaluation.resolutions.allSatisfy { $0.mentions == 0 })
  }
}
