import KanonModel

/// Findings for people at a terminal, in the manner of the best compilers.
struct TextReport {
  private let options: ReportOptions
  private let palette: Palette
  private let drawing: ExcerptDrawing

  init(_ options: ReportOptions) {
    self.options = options
    palette = options.palette
    drawing = ExcerptDrawing(
      palette: options.palette, columns: options.columns, pathPrefix: options.pathPrefix)
  }

  /// Writes the findings one by one, those of a kind that occurs too often as groups at the end, and
  /// the counts last, where the eye is when a long report has run through.
  func write(_ findings: [Finding], _ summary: RunSummary, to sink: ReportSink) {
    let grouped = FindingGroups(findings, above: options.showsAll ? .max : options.groupsAbove)
    for finding in grouped.single { block(lines(of: finding), to: sink) }
    for group in grouped.groups { block(lines(of: group), to: sink) }
    sink(closing(findings, summary))
  }

  private func block(_ lines: [String], to sink: ReportSink) {
    sink(lines.joined(separator: "\n") + "\n\n")
  }

  private func lines(of finding: Finding) -> [String] {
    let gutter = gutter(finding)
    let style = palette.style(finding.severity)
    var lines = [headline(finding)]
    lines += drawing.lines(
      of: finding.excerpt, arrow: "-->", underline: "^", style: style, gutter: gutter)
    for related in finding.related {
      lines.append(String(repeating: " ", count: gutter + 1) + palette.paint("|", .frame))
      lines += drawing.lines(
        of: related.excerpt, arrow: ":::", underline: "-", style: .frame,
        label: related.message, gutter: gutter)
    }
    return lines + remarks(finding)
  }

  /// The first finding of the group as it is, and where the others are.
  private func lines(of group: FindingGroups.Group) -> [String] {
    let gutter = gutter(group.findings[0])
    let others = group.findings.dropFirst()
    let places = group.locale.map { " in \($0)" } ?? ""
    let articles = counted(group.articles, "article")
    let margin = String(repeating: " ", count: gutter + 1)
    let indent = margin + String(repeating: " ", count: "= also: ".count)

    var lines = lines(of: group.findings[0])
    lines.append(
      margin + palette.paint("= also:", .frame)
        + " \(others.count) more \(group.code.name)\(places), \(articles) in all;"
        + " \(options.showAllOption) shows each")
    if !group.counts.isEmpty {
      let shown = group.counts.prefix(Self.localesOfGroup).map { "\($0.locale) \($0.count)" }
      let hidden = group.counts.count - shown.count
      lines.append(
        indent + (shown + (hidden > 0 ? ["and \(hidden) more"] : [])).joined(separator: ", "))
    }
    for finding in others.prefix(Self.placesOfGroup) {
      lines.append(
        indent + drawing.place(finding.excerpt) + "  "
          + palette.paint(VisibleText.escaping(finding.message), .faint))
    }
    if others.count > Self.placesOfGroup { lines.append(indent + "…") }
    return lines
  }

  private static let placesOfGroup = 3
  private static let localesOfGroup = 8

  private func gutter(_ finding: Finding) -> Int {
    ExcerptDrawing.gutter([finding.excerpt] + finding.related.map(\.excerpt))
  }

  private func headline(_ finding: Finding) -> String {
    let severity = "\(finding.severity.rawValue)[\(finding.code.id)]"
    let message = VisibleText.escaping(finding.message)
    return palette.paint(severity, palette.style(finding.severity)) + " "
      + palette.paint("\(finding.code.name): \(message)", .strong)
  }

  /// What is known about the finding and what to do, below its excerpts.
  private func remarks(_ finding: Finding) -> [String] {
    let margin = String(repeating: " ", count: gutter(finding) + 1)
    var remarks = finding.evidence.map { ("note", Palette.Style.strong, $0) }
    remarks += finding.help.map { [("help", .help, $0)] } ?? []
    remarks += finding.fixes.map { ("fix", .help, $0.description) }
    return remarks.map { title, style, text in
      margin + palette.paint("=", .frame) + " " + palette.paint(title + ":", style) + " "
        + VisibleText.escaping(text)
    }
  }

  private func closing(_ findings: [Finding], _ summary: RunSummary) -> String {
    let counts = SeverityCounts(findings)
    let worst = Severity.worstFirst.first { counts.count($0) > 0 }
    var sentences = summary.sentences(counts).map(VisibleText.escaping)
    sentences[0] = palette.paint(sentences[0], worst.map(palette.style) ?? .strong)
    return sentences.joined(separator: "\n") + "\n"
  }
}
