import KanonModel
import KanonReports
import Testing

/// Runs a report and collects what it writes.
func written(
  _ format: ReportFormat, _ findings: [Finding], options: ReportOptions = ReportOptions(),
  summary: RunSummary = Sample.summary
) -> String {
  var text = ""
  FindingReport(format, options: options).write(findings, summary) { text += $0 }
  return text
}

@Suite struct FindingReportTests {
  @Test(
    "every format writes the sample as its golden file says",
    arguments: [
      (ReportFormat.text, "findings.txt"), (.json, "findings.json"), (.sarif, "findings.sarif"),
      (.junit, "findings.junit.xml"), (.github, "findings.github.txt"),
      (.markdown, "findings.md"), (.html, "findings.html"),
    ])
  func everyFormatWritesItsGolden(format: ReportFormat, file: String) throws {
    try expectGolden(file, written(format, Sample.findings))
  }

  @Test("colours are the plain text and nothing but SGR sequences and isolates around it")
  func coloursArePlainTextAndSequences() throws {
    let coloured = written(.text, Sample.findings, options: ReportOptions(palette: .ansi))
    try expectGolden("findings.ansi.txt", coloured)
    let bare =
      coloured
      .replacing(/\u{1B}\[[0-9;]*m/, with: "")
      .replacing(/[\u{2068}\u{2069}]/, with: "")
    #expect(bare == written(.text, Sample.findings))
  }

  @Test(
    "an empty result is a whole document", arguments: ReportFormat.allCases)
  func emptyResultIsWhole(format: ReportFormat) throws {
    try expectGolden("empty.\(format.rawValue)", written(format, []))
  }

  @Test("the order of the findings does not change a report", arguments: ReportFormat.allCases)
  func orderDoesNotMatter(format: ReportFormat) {
    #expect(written(format, Sample.findings.reversed()) == written(format, Sample.findings))
  }

  @Test("nothing that steers a terminal comes through", arguments: ReportFormat.allCases)
  func nothingSteersATerminal(format: ReportFormat) {
    let scalars = written(format, Sample.findings).unicodeScalars
    let steering = scalars.filter { scalar in
      scalar != "\n"
        && (scalar.properties.generalCategory == .control || scalar.properties.isBidiControl)
    }
    #expect(steering.isEmpty)
  }

  @Test("the summary line counts severities, accepted findings, articles and locales")
  func summaryLineCounts() {
    let lines = written(.text, Sample.findings).split(separator: "\n").suffix(2)
    #expect(
      lines == [
        "Found 2 errors, 6 warnings and 2 infos in 12 articles and 8 locales.",
        "3 findings accepted by kanon.yaml.",
      ])
  }
}
