import KanonModel
import KanonReports
import Testing

/// Many findings of one kind, as a translation of a whole site has them.
private let manyLinks = (1...547).map { number in
  finding(
    .linkEmpty, excerpt("ja-JP/article\(number % 212).md", line: number, "[⟪⟫](x.md)"),
    "the link to x.md has no text", help: "Take the title of x.md.")
}

@Suite struct GroupingTests {
  @Test("547 empty links are one block with a count and the first places")
  func manyAreOneBlock() throws {
    try expectGolden("group.txt", written(.text, manyLinks + Sample.findings))
  }

  @Test("all are shown when that is asked for")
  func allAreShown() {
    let report = written(.text, manyLinks, options: ReportOptions(showsAll: true))
    #expect(report.split(separator: "\n").count { $0.hasPrefix("warning[K701]") } == 547)
  }

  @Test("as many as the limit are not yet grouped")
  func limitIsNotGrouped() {
    let options = ReportOptions(groupsAbove: 3)
    #expect(!written(.text, Array(manyLinks.prefix(3)), options: options).contains("= also:"))
    #expect(written(.text, Array(manyLinks.prefix(4)), options: options).contains("= also: 3 more"))
  }

  @Test("findings of a kind are one group over all locales, but errors one a locale")
  func locales() {
    func many(_ code: DiagnosticCode, _ locale: String, _ count: Int) -> [Finding] {
      (1...count).map { finding(code, excerpt("\(locale)/a.md", line: $0, "⟪x⟫"), "wrong") }
    }
    let warnings = many(.linkEmpty, "ja-JP", 7) + many(.linkEmpty, "sv-SE", 2)
    let report = written(.text, warnings)
    #expect(report.contains("= also: 8 more link-empty, 1 article in all"))
    #expect(report.contains("ja-JP 7, sv-SE 2\n"))
    let errors = many(.roleMissing, "ja-JP", 7) + many(.roleMissing, "sv-SE", 2)
    let blocks = written(.text, errors)
    #expect(blocks.contains("= also: 6 more role-missing in ja-JP, 1 article in all"))
    #expect(blocks.split(separator: "\n").count { $0.hasPrefix("error[K404]") } == 3)
  }

  @Test("the summary counts by name and by locale, the worst first")
  func summaryCounts() throws {
    var text = ""
    SummaryTable().write(manyLinks + Sample.findings, Sample.summary) { text += $0 }
    try expectGolden("summary.txt", text)
  }

  @Test("a summary without findings is its counts")
  func emptySummary() {
    var text = ""
    SummaryTable().write([], RunSummary(articles: 1, locales: 2, unshown: 3)) { text += $0 }
    #expect(
      text == """
        No findings in 1 article and 2 locales.
        3 findings not shown; --show info shows all.

        """)
  }

  @Test("a pull request comment stays below its limit and says what it left out")
  func commentStaysBelowLimit() {
    let many = (1...400).map { number in
      finding(
        .roleChanged, excerpt("l\(letters(number))-SE/a.md", line: number, "⟪Globala⟫ | Agent"),
        "'Globala' became user-admin")
    }
    let report = written(.markdown, many, options: ReportOptions(markdownLimit: 20_000))
    #expect(report.count <= 20_000)
    #expect(report.contains("more findings left out"))
  }

  private func letters(_ number: Int) -> String {
    let alphabet = Array("abcdefghijklmnopqrstuvwxyz")
    return String([alphabet[number / 26], alphabet[number % 26]])
  }
}
