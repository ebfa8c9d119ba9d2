import KanonModel

/// Findings for a comment on a pull request: a table for each locale, with the excerpts below it.
struct MarkdownReport {
  private let options: ReportOptions
  private let drawing = ExcerptDrawing(columns: 120)

  init(_ options: ReportOptions) { self.options = options }

  /// Writes as much as the limit allows, the locales with the worst findings first, and says what is
  /// left out.
  func write(_ findings: [Finding], _ summary: RunSummary, to sink: ReportSink) {
    let sentences = summary.sentences(SeverityCounts(findings)).map(MarkdownText.prose)
    let head = "## Kanon\n\n" + sentences.joined(separator: " ") + "\n"
    sink(head)

    // What the closing remark needs is kept back.
    var room = options.markdownLimit - head.count - 200
    var shown = 0
    for group in locales(findings) {
      let rows = FindingGroups(group.findings, above: options.groupsAbove)
      let table = table(of: rows, in: group)
      guard table.count <= room else { break }
      sink(table)
      room -= table.count
      shown += group.findings.count
      let details = details(of: rows)
      guard details.count <= room else { continue }
      sink(details)
      room -= details.count
    }
    if shown < findings.count {
      let hidden = counted(findings.count - shown, "more finding")
      sink("\n\(hidden) left out, since a comment has an end. The text report has them all.\n")
    }
  }

  private struct LocaleFindings {
    let name: String
    let findings: [Finding]
    let counts: SeverityCounts
  }

  private func locales(_ findings: [Finding]) -> [LocaleFindings] {
    Dictionary(grouping: findings) { $0.locale?.description ?? "Workspace" }
      .map { LocaleFindings(name: $0, findings: $1, counts: SeverityCounts($1)) }
      .sorted { left, right in
        for severity in Severity.worstFirst
        where left.counts.count(severity) != right.counts.count(severity) {
          return left.counts.count(severity) > right.counts.count(severity)
        }
        return left.name < right.name
      }
  }

  private func table(of rows: FindingGroups, in group: LocaleFindings) -> String {
    var table = "\n### \(MarkdownText.prose(group.name)): \(group.counts.phrase)\n\n"
    table += "| | Place | Finding |\n|---|---|---|\n"
    for finding in rows.single { table += row(finding, of: 1) }
    for rows in rows.groups { table += row(rows.findings[0], of: rows.findings.count) }
    return table
  }

  /// One finding, or the first of several alike.
  private func row(_ finding: Finding, of count: Int) -> String {
    let place = MarkdownText.code("\(finding.excerpt.file):\(finding.excerpt.start.line)")
    let more = count > 1 ? " and \(count - 1) more" : ""
    let severity = finding.severity
    let shade = severity == .error ? "**\(severity.rawValue)**" : severity.rawValue
    return "| \(shade) | \(place)\(more) | \(title(finding)): "
      + MarkdownText.prose(finding.message) + " |\n"
  }

  private func title(_ finding: Finding) -> String {
    "\(finding.code.id) \(finding.code.name)"
  }

  private func details(of rows: FindingGroups) -> String {
    let shown = rows.single + rows.groups.map { $0.findings[0] }
    let blocks = shown.map { finding in
      "\n\(title(finding))\n\n" + MarkdownText.block(lines(of: finding)) + remarks(finding)
    }
    return "\n<details><summary>Excerpts</summary>\n" + blocks.joined() + "\n</details>\n"
  }

  private func lines(of finding: Finding) -> [String] {
    let gutter = ExcerptDrawing.gutter([finding.excerpt] + finding.related.map(\.excerpt))
    return drawing.lines(
      of: finding.excerpt, arrow: "-->", underline: "^", style: .strong, gutter: gutter)
      + finding.related.flatMap { related in
        drawing.lines(
          of: related.excerpt, arrow: ":::", underline: "-", style: .frame,
          label: related.message, gutter: gutter)
      }
  }

  private func remarks(_ finding: Finding) -> String {
    let remarks =
      finding.evidence.map { "Note: " + $0 }
      + (finding.help.map { ["Help: " + $0] } ?? [])
      + finding.fixes.map { "Fix: " + $0.description }
    guard !remarks.isEmpty else { return "" }
    return "\n" + remarks.map { "* " + MarkdownText.prose($0) + "\n" }.joined()
  }
}
