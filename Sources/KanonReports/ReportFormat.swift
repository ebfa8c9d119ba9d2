package import KanonModel

/// The forms in which findings are written (contract, `kanon check --format`).
package enum ReportFormat: String, CaseIterable, Sendable {
  case text, json, sarif, junit, github, markdown, html

  /// Whether people read it as it is. They are shown what is worth their time; programs get everything and
  /// choose by severity.
  package var isForPeople: Bool {
    switch self {
    case .text, .github, .markdown, .html: true
    case .json, .sarif, .junit: false
    }
  }
}

/// What the caller decides about a report, apart from its format.
package struct ReportOptions: Sendable {
  /// Colours of the text format.
  package var palette: Palette
  /// How wide the text format may draw an excerpt, gutter included.
  package var columns: Int
  /// Show every finding of the text format, also where many of one kind would be drawn together.
  package var showsAll: Bool
  /// How many findings of one code and locale the text format shows before it groups them.
  package var groupsAbove: Int
  /// What a reader types to have them all; named in the line that stands for those left out.
  package var showAllOption: String
  /// Put before every file in the formats from which a program opens files (text, SARIF, GitHub),
  /// where the workspace's root is not the folder that the program starts from. Ends in `/`.
  package var pathPrefix: String
  /// From here on a finding fails a JUnit test case: the threshold of the exit code. Nil: none does.
  package var failsOn: Severity?
  /// How many characters Markdown may take; GitHub refuses comments of more than 65,536.
  package var markdownLimit: Int
  /// Recorded in SARIF.
  package var toolVersion: String

  package init(
    palette: Palette = .plain, columns: Int = 100, showsAll: Bool = false, groupsAbove: Int = 5,
    showAllOption: String = "--all", pathPrefix: String = "", failsOn: Severity? = .error,
    markdownLimit: Int = 60_000, toolVersion: String = "0"
  ) {
    self.palette = palette
    self.columns = columns
    self.showsAll = showsAll
    self.groupsAbove = groupsAbove
    self.showAllOption = showAllOption
    self.pathPrefix = pathPrefix
    self.failsOn = failsOn
    self.markdownLimit = markdownLimit
    self.toolVersion = toolVersion
  }
}

/// Where a report goes, piece by piece, so that a large one is never held as a whole.
package typealias ReportSink = (String) -> Void

/// Writes findings in one of the formats.
///
/// Every format is a whole, valid document, also without any finding.
package struct FindingReport: Sendable {
  private let format: ReportFormat
  private let options: ReportOptions

  package init(_ format: ReportFormat, options: ReportOptions = ReportOptions()) {
    self.format = format
    self.options = options
  }

  /// Writes the findings, in whatever order they come, to the sink.
  package func write(_ findings: [Finding], _ summary: RunSummary, to sink: ReportSink) {
    let ordered = findings.inReportOrder()
    switch format {
    case .text: TextReport(options).write(ordered, summary, to: sink)
    case .json: JSONReport().write(ordered, to: sink)
    case .sarif: SARIFReport(options).write(ordered, to: sink)
    case .junit: JUnitReport(options).write(ordered, summary, to: sink)
    case .github: GitHubReport(options).write(ordered, summary, to: sink)
    case .markdown: MarkdownReport(options).write(ordered, summary, to: sink)
    case .html: HTMLReport().write(ordered, summary, to: sink)
    }
  }
}

extension [Finding] {
  /// Sorted by article, locale, line and code (contract), and where these agree by what is left,
  /// so that two runs write the same bytes whatever order the findings were made in.
  func inReportOrder() -> [Finding] { sorted(by: Finding.comesBefore) }
}

extension Finding {
  fileprivate static func comesBefore(_ left: Finding, _ right: Finding) -> Bool {
    if left.article != right.article { return left.article < right.article }
    if left.locale != right.locale {
      // A finding about the workspace comes before those of any locale.
      return (left.locale?.description ?? "") < (right.locale?.description ?? "")
    }
    if left.excerpt.start.line != right.excerpt.start.line {
      return left.excerpt.start.line < right.excerpt.start.line
    }
    if left.code != right.code { return left.code.id < right.code.id }
    if left.excerpt.start.column != right.excerpt.start.column {
      return left.excerpt.start.column < right.excerpt.start.column
    }
    if left.excerpt.file != right.excerpt.file { return left.excerpt.file < right.excerpt.file }
    if left.subject != right.subject { return left.subject < right.subject }
    return left.message < right.message
  }
}
