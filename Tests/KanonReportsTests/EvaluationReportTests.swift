import Foundation
import KanonModel
import KanonReports
import Testing

private func id(_ text: String) throws -> Concept.ID { try #require(Concept.ID(text)) }

private func mentions(
  _ concepts: [String], _ verdict: EvaluatedMention.Verdict
) throws -> [EvaluatedMention] {
  try concepts.map { EvaluatedMention(try id($0), .exact, verdict) }
}

private func statement(
  _ locale: String, _ kind: StatementKind = .roles, article: String = "multipartner.md",
  expected: [String], right: [String] = [], wrong: [String] = [], method: String? = "MT",
  isOfSameSource: Bool? = true, isThere: Bool = true, line: Int? = 23
) throws -> EvaluatedStatement {
  let unresolved = EvaluatedMention(nil, .unresolved, .unjudged)
  return EvaluatedStatement(
    article: article, locale: try #require(LanguageTag(locale)), kind: kind,
    expected: Set(try expected.map(id)),
    mentions: try mentions(right, .right) + mentions(wrong, .wrong) + [unresolved],
    method: method, isOfSameSource: isOfSameSource, file: isThere ? "\(locale)/\(article)" : nil,
    line: line)
}

private func sample() throws -> Evaluation {
  Evaluation([
    try statement("sv-SE", expected: ["global-admin"], right: ["global-admin"]),
    try statement(
      "sv-SE", .appliesTo, expected: ["partner-center"], right: ["partner-center"], method: "HT"),
    try statement(
      "hu-HU", expected: ["global-admin", "sales-agent"], right: ["sales-agent"],
      wrong: ["admin-agent", "billing-admin"], isOfSameSource: false),
    try statement(
      "hu-HU", article: "a|b\u{1B}.md", expected: ["user-admin"], method: "by *hand*|\u{1B}"),
    try statement(
      "ja-JP", article: "gone.md", expected: ["user-admin"], method: nil, isOfSameSource: nil,
      isThere: false, line: nil),
    try statement("ja-JP", expected: [], method: nil, isOfSameSource: nil, line: nil),
  ])
}

private func written(
  _ format: EvaluationFormat, _ evaluation: Evaluation, palette: Palette = .plain,
  showsAll: Bool = false
) -> String {
  var options = ReportOptions(palette: palette, showsAll: showsAll)
  options.pathPrefix = "docs/"
  var text = ""
  EvaluationReport(format, options: options).write(evaluation) { text += $0 }
  return text
}

@Suite struct EvaluationReportTests {
  @Test(
    "every format writes the evaluation as its golden file says",
    arguments: [
      (EvaluationFormat.text, "evaluation.txt"), (.json, "evaluation.json"),
      (.markdown, "evaluation.md"),
    ])
  func goldens(format: EvaluationFormat, file: String) throws {
    try expectGolden(file, written(format, try sample()))
  }

  @Test("colours are the plain text and nothing but SGR sequences around it")
  func colours() throws {
    let painted = written(.text, try sample(), palette: .ansi)
    #expect(painted != written(.text, try sample()))
    #expect(painted.replacing(/\u{1B}\[[0-9;]*m/, with: "") == written(.text, try sample()))
  }

  @Test("JSON is one valid document, also of nothing, and has every differing statement")
  func json() throws {
    let many = Evaluation(
      try (1...50).map { try statement("sv-SE", article: "\($0).md", expected: ["a"]) })
    for (evaluation, differing) in [(try sample(), 3), (Evaluation([]), 0), (many, 50)] {
      let object = try JSONSerialization.jsonObject(with: Data(written(.json, evaluation).utf8))
      let document = try #require(object as? [String: Any])
      #expect(document["schema"] as? String == "kanon.evaluation/1")
      #expect((document["differing"] as? [Any])?.count == differing)
      #expect((document["resolutions"] as? [Any])?.count == Resolution.allCases.count)
    }
  }

  @Test(
    "people see forty differing statements, unless they ask for all",
    arguments: [EvaluationFormat.text, .markdown])
  func limit(format: EvaluationFormat) throws {
    let many = Evaluation(
      try (1...42).map { try statement("sv-SE", article: "\($0).md", expected: ["a"]) })
    func listed(_ text: String) -> Int { text.matches(of: /sv-SE\/\d+\.md:23/).count }
    let text = written(format, many)
    #expect(listed(text) == 40)
    #expect(text.contains("42 of 42 statements differ:\n"))
    #expect(text.hasSuffix("\nand 2 more; --all shows all.\n"))
    #expect(listed(written(format, many, showsAll: true)) == 42)
    #expect(!written(format, many, showsAll: true).contains("--all"))
  }

  @Test(
    "that nothing differs, or that there is nothing, is said",
    arguments: [EvaluationFormat.text, .markdown])
  func nothing(format: EvaluationFormat) throws {
    let exact = Evaluation([try statement("sv-SE", expected: ["a"], right: ["a"])])
    #expect(written(format, exact).hasSuffix("\nEvery statement is exact.\n"))
    #expect(written(format, Evaluation([])) == "The truth has no statement.\n")
  }
}
