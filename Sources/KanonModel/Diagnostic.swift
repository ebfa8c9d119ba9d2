/// One finding about the content, as the stage that found it words it.
///
/// It is flat and points at bytes. ``Finding`` is what becomes of it once the configuration has set its
/// severity and the report's line and column are known.
///
/// A class, since it never changes and is handed from stage to stage.
package final class Diagnostic: Sendable {
  package let code: DiagnosticCode
  package let severity: Severity
  /// The headline, the specific thing first.
  package let message: String
  package let primary: SourceRange
  /// The words or the id complained of. Part of the fingerprint, so it must not hold a line number.
  package let subject: String
  package let related: [Related]
  /// How the tool knows: one fact a line.
  package let evidence: [String]
  /// What to do about it.
  package let help: String?
  package let fixes: [SuggestedFix]

  package init(
    _ code: DiagnosticCode, severity: Severity? = nil, _ message: String, at primary: SourceRange,
    subject: String, related: [Related] = [], evidence: [String] = [], help: String? = nil,
    fixes: [SuggestedFix] = []
  ) {
    self.code = code
    self.severity = severity ?? code.severity
    self.message = message
    self.primary = primary
    self.subject = subject
    self.related = related
    self.evidence = evidence
    self.help = help
    self.fixes = fixes
  }

  /// Another place that explains the finding: the source's line, another locale's line.
  package struct Related: Sendable {
    package let place: SourceRange
    package let message: String

    package init(_ place: SourceRange, _ message: String) {
      self.place = place
      self.message = message
    }
  }
}

/// An edit that would mend a finding.
package struct SuggestedFix: Sendable {
  package let description: String
  package let place: SourceRange
  package let replacement: String

  package init(_ description: String, at place: SourceRange, replacement: String) {
    self.description = description
    self.place = place
    self.replacement = replacement
  }
}

/// How much a finding matters.
package enum Severity: String, Comparable, CaseIterable, Sendable {
  case info, warning, error

  package static func < (left: Severity, right: Severity) -> Bool {
    switch (left, right) {
    case (.info, .warning), (.info, .error), (.warning, .error): true
    default: false
    }
  }
}
