/// What `kanon.yaml` says.
package struct Configuration: Sendable {
  /// The folder of locale folders, relative to the file.
  package var articles: String
  package var source: LanguageTag?
  /// Empty: every folder that is named like a locale.
  package var locales: [LanguageTag]
  /// Where the articles of each locale lie, relative to `articles`, where folders are not named like
  /// locales. Empty: the names decide.
  package var localeFolders: [LanguageTag: String]
  /// Files or folders of termbase files, relative to the file.
  package var terms: [String]
  /// Where generated tables go, relative to the file.
  package var output: String
  package var severities: [SeverityRule]
  package var allowances: [Allowance]
  /// The file of the findings that are known and not yet mended, relative to the file. Nil: the default
  /// name, if there is such a file.
  package var baseline: String?

  package init(
    articles: String = ".", source: LanguageTag? = nil, locales: [LanguageTag] = [],
    localeFolders: [LanguageTag: String] = [:], terms: [String] = [],
    output: String = "Generated", severities: [SeverityRule] = [], allowances: [Allowance] = [],
    baseline: String? = nil
  ) {
    self.articles = articles
    self.source = source
    self.locales = locales
    self.localeFolders = localeFolders
    self.terms = terms
    self.output = output
    self.severities = severities
    self.allowances = allowances
    self.baseline = baseline
  }
}

/// Sets the severity of a diagnostic, everywhere or in one locale.
package struct SeverityRule: Sendable {
  package let code: DiagnosticCode
  package let locale: LanguageTag?
  /// Nil turns the check off.
  package let severity: Severity?

  package init(code: DiagnosticCode, locale: LanguageTag?, severity: Severity?) {
    self.code = code
    self.locale = locale
    self.severity = severity
  }
}

/// A finding that the team knows and accepts, with the reason.
package struct Allowance: Sendable {
  package let code: DiagnosticCode
  package let article: String?
  package let locale: LanguageTag?
  package let subject: String?
  /// The fingerprint of a single finding, which comes back when the words that it is about change.
  package let fingerprint: String?
  package let reason: String
  /// Where the allowance stands, for the report of one that nothing needs.
  package let place: SourceRange

  package init(
    code: DiagnosticCode, article: String?, locale: LanguageTag?, subject: String?,
    fingerprint: String? = nil, reason: String, place: SourceRange
  ) {
    self.code = code
    self.article = article
    self.locale = locale
    self.subject = subject
    self.fingerprint = fingerprint
    self.reason = reason
    self.place = place
  }

  /// What it allows, as a text that does not change when allowances are reordered.
  package var identity: String {
    [code.name, article, locale?.description, subject, fingerprint].compactMap { $0 }
      .joined(separator: " ")
  }

  /// Whether it allows what a diagnostic says of an article's version.
  ///
  /// - Parameter fingerprint: the finding's, which is computed only where an allowance names one.
  package func covers(
    _ diagnostic: Diagnostic, in article: String, _ locale: LanguageTag?,
    fingerprint: @autoclosure () -> String
  ) -> Bool {
    code == diagnostic.code
      && (self.article == nil || self.article == article)
      && (self.locale == nil || self.locale == locale)
      && (subject == nil || subject == diagnostic.subject)
      && (self.fingerprint == nil || self.fingerprint == fingerprint())
  }
}
