import KanonModel

/// Findings for programs: `kanon.diagnostics/1` of the contract, one finding a line.
struct JSONReport {
  func write(_ findings: [Finding], to sink: ReportSink) {
    let json = JSONText()
    sink("{\"schema\":\"kanon.diagnostics/1\",\"diagnostics\":[")
    var separator = "\n"
    for finding in findings {
      sink(separator + json.encode(FindingJSON(finding)))
      separator = ",\n"
    }
    sink(findings.isEmpty ? "]}\n" : "\n]}\n")
  }
}

/// A finding as the contract shapes it; `evidence`, `help` and `subject` are added to it.
private struct FindingJSON: Encodable {
  private let finding: Finding

  init(_ finding: Finding) { self.finding = finding }

  private enum Key: String, CodingKey {
    case code, name, severity, article, locale, file, line, column, endLine, endColumn, message
    case subject, fingerprint, related, fixes, evidence, help
  }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(finding.code.id, forKey: .code)
    try object.encode(finding.code.name, forKey: .name)
    try object.encode(finding.severity.rawValue, forKey: .severity)
    try object.encode(finding.article, forKey: .article)
    try object.encode(finding.locale?.description, forKey: .locale)
    try object.encode(finding.excerpt.file, forKey: .file)
    try object.encode(finding.excerpt.start.line, forKey: .line)
    try object.encode(finding.excerpt.start.column, forKey: .column)
    try object.encode(finding.excerpt.end.line, forKey: .endLine)
    try object.encode(finding.excerpt.end.column, forKey: .endColumn)
    try object.encode(finding.message, forKey: .message)
    try object.encode(finding.subject, forKey: .subject)
    try object.encode(finding.fingerprint, forKey: .fingerprint)
    try object.encode(finding.related.map(RelatedJSON.init), forKey: .related)
    try object.encode(finding.fixes.map(FixJSON.init), forKey: .fixes)
    try object.encode(finding.evidence, forKey: .evidence)
    try object.encode(finding.help, forKey: .help)
  }
}

private struct RelatedJSON: Encodable {
  let file: String
  let line: Int
  let column: Int
  let message: String

  init(_ related: Finding.RelatedExcerpt) {
    file = related.excerpt.file
    line = related.excerpt.start.line
    column = related.excerpt.start.column
    message = related.message
  }
}

private struct FixJSON: Encodable {
  let description: String
  let edits: [Edit]

  init(_ fix: Finding.Fix) {
    description = fix.description
    edits = [Edit(fix)]
  }

  struct Edit: Encodable {
    let file: String
    let line: Int
    let column: Int
    let endLine: Int
    let endColumn: Int
    let text: String

    init(_ fix: Finding.Fix) {
      file = fix.file
      line = fix.start.line
      column = fix.start.column
      endLine = fix.end.line
      endColumn = fix.end.column
      text = fix.replacement
    }
  }
}
