package import KanonModel

/// The forms in which `kanon terms check` writes what it found.
package enum AuditFormat: String, CaseIterable, Sendable {
  case text, json
}

/// Writes what is to be said of a termbase, in the manner of a compiler.
package struct TermbaseAuditReport: Sendable {
  private let format: AuditFormat
  private let options: ReportOptions
  /// How many uses text names for a finding, unless all are asked for.
  private static let placesShown = 3

  /// Of the options palette, path prefix and `showsAll` matter.
  package init(_ format: AuditFormat, options: ReportOptions = ReportOptions()) {
    self.format = format
    self.options = options
  }

  /// The findings as a document.
  package func text(_ findings: [TermbaseFinding]) -> String {
    switch format {
    case .text: lines(findings)
    case .json: json(findings)
    }
  }

  private func shown(_ findings: [TermbaseFinding]) -> [TermbaseFinding] {
    options.showsAll ? findings : findings.filter { !$0.isRoutine }
  }

  /// A line a finding, below it where the name is used; then what was only counted, and the counts.
  private func lines(_ findings: [TermbaseFinding]) -> String {
    let shown = shown(findings)
    var lines = shown.flatMap(lines(of:))
    if !lines.isEmpty { lines.append("") }
    if !options.showsAll { lines += counts(findings.filter(\.isRoutine)) }
    let severities = Severity.allCases.reversed().map { severity in
      counted(shown.count { $0.severity == severity }, severity.rawValue)
    }
    lines.append(severities.joined(separator: ", ") + ".")
    return lines.joined(separator: "\n") + "\n"
  }

  private func lines(of finding: TermbaseFinding) -> [String] {
    let place =
      finding.place.map { "\($0.file):\($0.line)" }
      ?? ([finding.locale.description] + [finding.concept?.description].compactMap { $0 })
      .joined(separator: " ")
    let headline =
      options.palette.paint(VisibleText.escaping(place) + ":", .strong) + " "
      + options.palette.paint(finding.severity.rawValue, options.palette.style(finding.severity))
      + ": " + VisibleText.escaping("'\(finding.text)' \(finding.message)")
      + options.palette.paint(" [\(finding.kind.rawValue)]", .faint)
    let places =
      options.showsAll ? finding.evidence[...] : finding.evidence.prefix(Self.placesShown)
    let hidden = finding.evidence.count - places.count
    return [headline]
      + places.map { "  " + VisibleText.escaping("\(options.pathPrefix)\($0.file):\($0.line)") }
      + (hidden > 0 ? ["  and \(hidden) more"] : [])
  }

  /// `sv-SE: 3 names missing that are used once, 120 names unused`
  private func counts(_ routine: [TermbaseFinding]) -> [String] {
    guard !routine.isEmpty else { return [] }
    let locales = Dictionary(grouping: routine, by: \.locale).sorted { $0.key < $1.key }
    let rows = locales.map { locale, findings in
      [
        locale.description, String(findings.count { $0.kind == .missing }),
        String(findings.count { $0.kind == .unused }),
      ]
    }
    let table = ReportTable(
      ["locale", "missing names used once", "unused names"], rows, numeric: [1, 2])
    return [table.text(options.palette) + "--all lists them.", ""]
  }

  /// One document of the schema `kanon.terms.check/1`, an object a finding.
  private func json(_ findings: [TermbaseFinding]) -> String {
    let json = JSONText()
    let lines = shown(findings).map { "\n " + json.encode(TermbaseFindingJSON($0)) }
    let unshown = findings.count - lines.count
    return "{\"schema\":\"kanon.terms.check/1\",\n\"unshown\":\(unshown),\n\"findings\":["
      + lines.joined(separator: ",") + (lines.isEmpty ? "]}\n" : "\n]}\n")
  }
}

/// Absent values are written as `null`, which the synthesized conformance would leave out.
private struct TermbaseFindingJSON: Encodable {
  private let finding: TermbaseFinding

  init(_ finding: TermbaseFinding) { self.finding = finding }

  private enum Key: String, CodingKey {
    case name, severity, locale, kind, concept, text, message, file, line, uses
  }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(finding.kind.rawValue, forKey: .name)
    try object.encode(finding.severity.rawValue, forKey: .severity)
    try object.encode(finding.locale.description, forKey: .locale)
    try object.encode(finding.conceptKind.rawValue, forKey: .kind)
    try object.encode(finding.concept?.description, forKey: .concept)
    try object.encode(finding.text, forKey: .text)
    try object.encode(finding.message, forKey: .message)
    try object.encode(finding.place?.file, forKey: .file)
    try object.encode(finding.place?.line, forKey: .line)
    try object.encode(finding.evidence.map(UseJSON.init), forKey: .uses)
  }
}
