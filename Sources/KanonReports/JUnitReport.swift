import KanonModel

/// Findings for test reports: a suite for each locale, a case for each finding.
///
/// A finding at or above the threshold is a failure; one below it passes and says what it found, so that
/// the build's colour is that of the exit code.
struct JUnitReport {
  private let options: ReportOptions
  private let drawing = ExcerptDrawing()

  init(_ options: ReportOptions) { self.options = options }

  func write(_ findings: [Finding], _ summary: RunSummary, to sink: ReportSink) {
    sink("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    // Some servers take a report without any case for a broken one.
    let cases = max(findings.count, 1)
    sink("<testsuites name=\"kanon\" tests=\"\(cases)\" failures=\"\(failures(findings))\">\n")
    if findings.isEmpty {
      sink("  <testsuite name=\"kanon\" tests=\"1\" failures=\"0\">\n")
      sink("    <testcase classname=\"kanon\" name=\"No findings in \(summary.scope)\"/>\n")
      sink("  </testsuite>\n")
    }
    let suites = Dictionary(grouping: findings) { $0.locale?.description ?? "workspace" }
    for (locale, findings) in suites.sorted(by: { $0.key < $1.key }) {
      write(suite: locale, findings, to: sink)
    }
    sink("</testsuites>\n")
  }

  private func write(suite locale: String, _ findings: [Finding], to sink: ReportSink) {
    sink("  <testsuite \(attribute("name", locale)) tests=\"\(findings.count)\"")
    sink(" failures=\"\(failures(findings))\">\n")
    for finding in findings { sink(testCase(finding)) }
    sink("  </testsuite>\n")
  }

  private func testCase(_ finding: Finding) -> String {
    let start = finding.excerpt.start
    let name =
      "\(finding.code.id) \(finding.code.name) at line \(start.line), column \(start.column)"
    let attributes = [
      attribute("classname", finding.excerpt.file), attribute("name", name),
      attribute("file", finding.excerpt.file), attribute("line", String(start.line)),
    ].joined(separator: " ")
    let body = MarkupText.escapingLines(lines(of: finding))
    let outcome =
      fails(finding)
      ? "<failure \(attribute("type", finding.severity.rawValue)) "
        + "\(attribute("message", finding.message))>\(body)</failure>"
      : "<system-out>\(body)</system-out>"
    return "    <testcase \(attributes)>\n      \(outcome)\n    </testcase>\n"
  }

  private func lines(of finding: Finding) -> [String] {
    let gutter = ExcerptDrawing.gutter([finding.excerpt] + finding.related.map(\.excerpt))
    var lines = [
      "\(finding.severity.rawValue)[\(finding.code.id)] \(finding.code.name): \(finding.message)"
    ]
    lines += drawing.lines(
      of: finding.excerpt, arrow: "-->", underline: "^", style: .strong, gutter: gutter)
    for related in finding.related {
      lines += drawing.lines(
        of: related.excerpt, arrow: ":::", underline: "-", style: .frame, label: related.message,
        gutter: gutter)
    }
    lines += finding.evidence.map { "note: " + $0 }
    if let help = finding.help { lines.append("help: " + help) }
    return lines
  }

  private func fails(_ finding: Finding) -> Bool {
    guard let threshold = options.failsOn else { return false }
    return finding.severity >= threshold
  }

  private func failures(_ findings: [Finding]) -> Int { findings.count(where: fails) }

  private func attribute(_ name: String, _ value: String) -> String {
    "\(name)=\"\(MarkupText.escaping(value))\""
  }
}

extension MarkupText {
  /// Several lines, whose line ends are the only control characters that stay.
  static func escapingLines(_ lines: [String]) -> String {
    lines.map(escaping).joined(separator: "\n")
  }
}
