import Foundation
import KanonModel
import KanonReports
import Testing

private func change(
  _ aspect: Change.Aspect, _ weight: Change.Weight, _ cause: Change.Cause, _ message: String,
  _ left: Excerpt?, _ right: Excerpt?, evidence: [String] = []
) -> Change {
  Change(
    aspect: aspect, weight: weight, cause: cause, message: message, left: left, right: right,
    evidence: evidence)
}

private let hungarian = "hu-HU/multipartner.md"
private let swedish = "sv-SE/multipartner.md"

private let changes = [
  change(
    .roles, .breaking, .source, "role user-admin became user-management-admin",
    excerpt(hungarian, line: 33, "-   ⟪Felhasználói rendszergazda⟫"),
    excerpt(
      swedish, line: 23, "**Lämpliga roller:** Globala | ⟪Administratörsbehörighet för⟫ | Agent"),
    evidence: ["the source renamed user-admin to user-management-admin"]),
  change(
    .rules, .breaking, .translation, "the lead-in lost its 'not'",
    excerpt(hungarian, line: 40, "A többpartneres funkciók ⟪nem⟫:"),
    excerpt(swedish, line: 31, "⟪Funktioner för flera partner:⟫")),
  change(
    .alerts, .substantive, .source, "the note gained 2 sentences", nil,
    excerpt(
      swedish, line: 41,
      "> En partner kan inte sälja. ⟪Den här begränsningen gäller endast den klientorganisation.⟫ "
        + String(repeating: "Mer text. ", count: 20))),
  change(
    .roles, .layout, .source, "the list became a line",
    excerpt(hungarian, line: 32, "-   ⟪Globális rendszergazda⟫"),
    excerpt(swedish, line: 23, "⟪**Lämpliga roller:** Globala⟫")),
  change(
    .metadata, .metadata, .source, "ms.date became 2020-11-29",
    excerpt(hungarian, line: 4, "ms.date: ⟪05/18/2020⟫"),
    excerpt(swedish, line: 4, "ms.date: ⟪11/29/2020⟫")),
  change(
    .text, .substantive, .unknown, "'\u{1B}[31m' became '</details>|'",
    excerpt("ar-SA/multipartner.md", line: 9, "عام ⟪مسؤول⟫"),
    excerpt(swedish, line: 9, "```⟪</details>\u{202E}⟫")),
]

private func comparison(_ changes: [Change]) -> Comparison {
  Comparison(
    article: "multipartner.md",
    left: Comparison.Side(name: hungarian, locale: LanguageTag("hu-HU")),
    right: Comparison.Side(name: swedish, locale: nil),
    sources: Comparison.Sources(
      .changed, evidence: ["hu-HU was made from source 5e34a8f8, sv-SE from a5d7e17e"]),
    changes: changes)
}

private func written(
  _ format: ComparisonFormat, _ comparisons: [Comparison], palette: Palette = .plain
) -> String {
  var text = ""
  ComparisonReport(format, options: ReportOptions(palette: palette)).write(comparisons) {
    text += $0
  }
  return text
}

@Suite struct ComparisonReportTests {
  @Test(
    "every format writes the changes as its golden file says",
    arguments: [
      (ComparisonFormat.text, "comparison.txt"), (.json, "comparison.json"),
      (.markdown, "comparison.md"),
    ])
  func everyFormatWritesItsGolden(format: ComparisonFormat, file: String) throws {
    try expectGolden(file, written(format, [comparison(changes)]))
  }

  @Test("colours are the plain text and nothing but SGR sequences and isolates around it")
  func coloursArePlainTextAndSequences() {
    let bare = written(.text, [comparison(changes)], palette: .ansi)
      .replacing(/\u{1B}\[[0-9;]*m/, with: "")
      .replacing(/[\u{2068}\u{2069}]/, with: "")
    #expect(bare == written(.text, [comparison(changes)]))
  }

  @Test("two versions without a difference are said to have none")
  func noDifference() {
    #expect(
      written(.text, [comparison([])]) == """
        multipartner.md
        --- hu-HU/multipartner.md
        +++ sv-SE/multipartner.md
        No difference.


        """)
  }

  @Test("JSON is one valid document, whatever was compared", arguments: 0...2)
  func jsonIsOneDocument(count: Int) throws {
    let text = written(.json, Array([comparison(changes), comparison([])].prefix(count)))
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8))
    let document = try #require(object as? [String: Any])
    #expect(document["schema"] as? String == "kanon.diff/1")
    let comparisons = try #require(document["comparisons"] as? [[String: Any]])
    #expect(comparisons.count == count)
    for comparison in comparisons { #expect(comparison["changes"] is [[String: Any]]) }
  }

  @Test("of several comparisons text names those with a difference, and says how many there are")
  func severalComparisons() {
    let text = written(.text, [comparison([]), comparison(changes), comparison([])])
    #expect(text == written(.text, [comparison(changes)]) + "1 of 3 articles differ.\n")
  }
}
