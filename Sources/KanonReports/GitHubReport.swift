import KanonModel

/// Findings as workflow commands, which GitHub shows beside the lines of a pull request.
struct GitHubReport {
  private let options: ReportOptions

  init(_ options: ReportOptions) { self.options = options }

  /// The worst first: GitHub shows no more than ten annotations of a kind for each step.
  func write(_ findings: [Finding], _ summary: RunSummary, to sink: ReportSink) {
    for severity in Severity.worstFirst {
      for finding in findings where finding.severity == severity {
        sink(command(finding) + "\n")
      }
    }
    let sentences = summary.sentences(SeverityCounts(findings))
    sink(WorkflowText.line(sentences.joined(separator: " ")) + "\n")
  }

  private func command(_ finding: Finding) -> String {
    let start = finding.excerpt.start
    let end = finding.excerpt.end
    var properties = [
      ("file", options.pathPrefix + finding.excerpt.file), ("line", String(start.line)),
    ]
    if start.line == end.line {
      properties.append(("col", String(start.column)))
      // An end without a width is refused.
      if end.column > start.column { properties.append(("endColumn", String(end.column))) }
    } else {
      // GitHub takes columns only where the annotation stays in one line.
      properties.append(("endLine", String(end.line)))
    }
    properties.append(("title", "\(finding.code.id) \(finding.code.name)"))
    let written = properties.map { "\($0)=\(WorkflowText.property($1))" }.joined(separator: ",")
    let message = WorkflowText.message(text(finding))
    return "::\(finding.severity.workflowCommand) \(written)::\(message)"
  }

  private func text(_ finding: Finding) -> [String] {
    [finding.message]
      + finding.related.map {
        "\($0.excerpt.file):\($0.excerpt.start.line): \($0.message)"
      }
      + finding.evidence.map { "note: " + $0 }
      + (finding.help.map { ["help: " + $0] } ?? [])
  }
}

extension Severity {
  fileprivate var workflowCommand: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .info: "notice"
    }
  }
}

/// Content inside of workflow commands: the one place that escapes it.
///
/// A line end, written out by ``VisibleText``, cannot begin a command of the content's own.
private enum WorkflowText {
  /// What follows the second `::`, its lines parted by `%0A`.
  static func message(_ lines: [String]) -> String {
    lines.map { escaping($0, also: []) }.joined(separator: "%0A")
  }

  /// The value of a property, which `:` and `,` would end.
  static func property(_ text: String) -> String { escaping(text, also: [":", ","]) }

  /// A line that is no command: two colons at its start would make it one.
  static func line(_ text: String) -> String {
    let line = VisibleText.escaping(text)
    return line.hasPrefix("::") ? " " + line : line
  }

  private static func escaping(_ text: String, also others: Set<Unicode.Scalar>) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      if scalar == "%" || others.contains(scalar) {
        escaped += "%" + String(scalar.value, radix: 16, uppercase: true)
      } else {
        VisibleText.append(scalar, to: &escaped)
      }
    }
    return escaped
  }
}
