import Crypto
package import KanonModel

/// Makes findings of diagnostics: graded and accepted as the configuration says, located, with a
/// fingerprint.
package struct FindingMaker: Sendable {
  private let severities: [SeverityRule]
  private let allowances: [Allowance]
  private let shows: Severity

  /// - Parameters:
  ///   - configuration: the severities and allowances.
  ///   - shows: what a finding must reach to be made; those below are only counted.
  package init(_ configuration: Configuration, shows: Severity) {
    severities = configuration.severities
    allowances = configuration.allowances
    self.shows = shows
  }

  /// What became of an article's diagnostics.
  package struct Made: Sendable {
    /// In the order of the contract: locale, line, code.
    package var findings: [Finding] = []
    /// How many the configuration accepts.
    package var accepted = 0
    /// Which allowances of the configuration were needed.
    package var usedAllowances: Set<Int> = []
    /// How many are not shown.
    package var unshown = 0
    /// The worst severity, of what is not shown as well.
    package var worst: Severity?

    package init() {}
  }

  /// A file that diagnostics may point at.
  private typealias Place = (source: SourceFile, locale: LanguageTag?)

  /// The findings of one article.
  ///
  /// - Parameters:
  ///   - diagnostics: what the stages said.
  ///   - path: the path of the article that they said it of.
  ///   - versions: all versions that they may point at.
  ///   - others: files that could not be read, which diagnostics may point at all the same.
  package func make(
    _ diagnostics: [Diagnostic], in path: String, _ versions: [ResolvedVersion],
    others: [Workspace.ArticleFiles.File]
  ) -> Made {
    var places: [String: Place] = [:]
    for file in others {
      places[file.path] = (SourceFile(path: file.path, bytes: []), file.locale)
    }
    for version in versions {
      places[version.version.file] = (version.version.syntax.source, version.locale)
    }
    return make(diagnostics, path, places)
  }

  /// The findings about a file of the workspace itself.
  package func make(_ diagnostics: [Diagnostic], in file: SourceFile) -> Made {
    make(diagnostics, file.path, [file.path: (file, nil)])
  }

  private func make(
    _ diagnostics: [Diagnostic], _ article: String, _ places: [String: Place]
  ) -> Made {
    var made = Made()
    var seen: [String: Int] = [:]
    for diagnostic in diagnostics {
      let locale = places[diagnostic.primary.file]?.locale
      guard let severity = severity(of: diagnostic, in: locale) else { continue }
      if let index = allowances.firstIndex(where: { $0.covers(diagnostic, in: article, locale) }) {
        made.accepted += 1
        made.usedAllowances.insert(index)
        continue
      }
      made.worst = max(made.worst ?? severity, severity)
      guard severity >= shows else {
        made.unshown += 1
        continue
      }
      let identity = [
        diagnostic.code.id, locale?.description ?? diagnostic.primary.file, article,
        diagnostic.subject,
      ].joined(separator: "\u{1F}")
      let repetition = seen[identity, default: 0]
      seen[identity] = repetition + 1
      made.findings.append(
        finding(
          diagnostic, severity, article, locale, places,
          Self.fingerprint(repetition == 0 ? identity : "\(identity)\u{1F}\(repetition)")))
    }
    made.findings.sort(by: Self.precedes)
    return made
  }

  private static func precedes(_ left: Finding, _ right: Finding) -> Bool {
    let (leftTag, rightTag) = (left.locale?.description ?? "", right.locale?.description ?? "")
    if leftTag != rightTag { return leftTag < rightTag }
    if left.excerpt.start != right.excerpt.start { return left.excerpt.start < right.excerpt.start }
    if left.code != right.code { return left.code.id < right.code.id }
    return left.fingerprint < right.fingerprint
  }

  private func severity(of diagnostic: Diagnostic, in locale: LanguageTag?) -> Severity? {
    let rules = severities.filter { $0.code == diagnostic.code }
    if let rule = rules.last(where: { $0.locale != nil && $0.locale == locale }) {
      return rule.severity
    }
    if let rule = rules.last(where: { $0.locale == nil }) { return rule.severity }
    return diagnostic.severity
  }

  private func finding(
    _ diagnostic: Diagnostic, _ severity: Severity, _ article: String, _ locale: LanguageTag?,
    _ places: [String: Place], _ fingerprint: String
  ) -> Finding {
    func excerpt(_ place: SourceRange) -> Excerpt {
      places[place.file].map { Excerpt(place.range, in: $0.source) }
        ?? Excerpt(
          file: place.file, start: SourcePosition(line: 1, column: 1),
          end: SourcePosition(line: 1, column: 1), line: "", highlight: 0..<0)
    }
    return Finding(
      code: diagnostic.code, severity: severity, article: article, locale: locale,
      message: diagnostic.message, subject: diagnostic.subject,
      excerpt: excerpt(diagnostic.primary),
      related: diagnostic.related.map {
        Finding.RelatedExcerpt(excerpt: excerpt($0.place), message: $0.message)
      },
      evidence: diagnostic.evidence, help: diagnostic.help,
      fixes: diagnostic.fixes.map { fix in
        let place = excerpt(fix.place)
        return Finding.Fix(
          description: fix.description, file: fix.place.file, start: place.start, end: place.end,
          replacement: fix.replacement)
      },
      fingerprint: fingerprint)
  }

  static func fingerprint(_ identity: String) -> String {
    String(SHA256.hash(data: Array(identity.utf8)).hexadecimal.prefix(16))
  }
}
