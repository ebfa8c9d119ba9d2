/// A diagnostic as reports print it: located, graded by the configuration, with the lines it shows.
///
/// It stands alone, so that an article's bytes can be dropped as soon as the article is done.
///
/// A class, since it never changes and is handed from stage to stage.
package final class Finding: Sendable {
  package let code: DiagnosticCode
  package let severity: Severity
  /// The article's path inside every locale folder.
  package let article: String
  /// Nil for a finding about the workspace itself, such as an allowance that nothing needs.
  package let locale: LanguageTag?
  package let message: String
  package let subject: String
  package let excerpt: Excerpt
  package let related: [RelatedExcerpt]
  package let evidence: [String]
  package let help: String?
  package let fixes: [Fix]
  /// 16 hexadecimal digits over code, locale, article and subject; no message, no line (contract).
  package let fingerprint: String

  package init(
    code: DiagnosticCode, severity: Severity, article: String, locale: LanguageTag?,
    message: String, subject: String, excerpt: Excerpt, related: [RelatedExcerpt],
    evidence: [String], help: String?, fixes: [Fix], fingerprint: String
  ) {
    self.code = code
    self.severity = severity
    self.article = article
    self.locale = locale
    self.message = message
    self.subject = subject
    self.excerpt = excerpt
    self.related = related
    self.evidence = evidence
    self.help = help
    self.fixes = fixes
    self.fingerprint = fingerprint
  }

  package struct RelatedExcerpt: Sendable {
    package let excerpt: Excerpt
    package let message: String

    package init(excerpt: Excerpt, message: String) {
      self.excerpt = excerpt
      self.message = message
    }
  }

  package struct Fix: Sendable {
    package let description: String
    package let file: String
    package let start: SourcePosition
    package let end: SourcePosition
    package let replacement: String

    package init(
      description: String, file: String, start: SourcePosition, end: SourcePosition,
      replacement: String
    ) {
      self.description = description
      self.file = file
      self.start = start
      self.end = end
      self.replacement = replacement
    }
  }
}

/// A place in a file with the text of its first line, ready to be printed with an underline.
package struct Excerpt: Sendable, Hashable {
  package let file: String
  package let start: SourcePosition
  package let end: SourcePosition
  /// The line that holds `start`, without its line end.
  package let line: String
  /// The part of `line` that the range covers, as UTF-8 offsets.
  package let highlight: Range<Int>

  package init(
    file: String, start: SourcePosition, end: SourcePosition, line: String, highlight: Range<Int>
  ) {
    self.file = file
    self.start = start
    self.end = end
    self.line = line
    self.highlight = highlight
  }

  /// Takes the excerpt of a byte range out of its file.
  package init(_ range: ByteRange, in source: SourceFile) {
    let line = source.line(at: range.lower)
    let lower = Int(range.lower) - Int(line.lower)
    let upper = min(Int(range.upper), Int(line.upper)) - Int(line.lower)
    file = source.pathOnDisk
    (start, end) = source.positions(of: range)
    self.line = source.text(line)
    highlight = min(lower, line.count)..<max(min(lower, line.count), upper)
  }
}
