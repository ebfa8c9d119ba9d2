import Crypto
package import KanonModel

/// Makes findings of diagnostics: graded and accepted as the configuration and the articles say, located,
/// with a fingerprint.
package struct FindingMaker: Sendable {
  private let severities: [SeverityRule]
  private let allowances: [Allowance]
  private let baseline: Baseline?
  private let shows: Severity

  /// - Parameters:
  ///   - configuration: the severities and allowances.
  ///   - baseline: the findings that are known and not to be made; nil where nobody asks what occurs.
  ///   - shows: what a finding must reach to be made; those below are only counted.
  package init(_ configuration: Configuration, baseline: Baseline? = nil, shows: Severity) {
    severities = configuration.severities
    allowances = configuration.allowances
    self.baseline = baseline
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
    /// How many comments in the article accept.
    package var acceptedInArticles = 0
    /// Which of those comments were needed.
    var usedComments: Set<Int> = []
    /// How many the baseline knows.
    package var baselined = 0
    /// What occurs and nothing accepts, whether the baseline knows it or not; filled if there is a baseline.
    package var occurring = Baseline()
    /// How many are not shown.
    package var unshown = 0
    /// Whether notices were not looked for, so that there may be more that are not shown.
    package var leavesOutNotices = false
    /// The worst severity, of what is not shown as well.
    package var worst: Severity?

    package init() {}

    /// Adds what another article gave.
    package mutating func add(_ other: Made) {
      findings += other.findings
      accepted += other.accepted
      usedAllowances.formUnion(other.usedAllowances)
      acceptedInArticles += other.acceptedInArticles
      baselined += other.baselined
      for entry in other.occurring.entries.values { occurring.add(entry) }
      unshown += other.unshown
      leavesOutNotices = leavesOutNotices || other.leavesOutNotices
      worst = [worst, other.worst].compactMap { $0 }.max()
    }
  }

  /// A file that diagnostics may point at.
  private typealias Place = (source: SourceFile, locale: LanguageTag?)

  /// What diagnostics are about.
  struct Subject {
    /// The path of the article.
    let article: String
    /// All versions that diagnostics may point at.
    var versions: [ResolvedVersion] = []
    /// Files that could not be read, which diagnostics may point at all the same.
    var others: [Workspace.ArticleFiles.File] = []
    /// What the article's own comments accept.
    var comments: [InlineAllowance] = []
    /// The locales whose findings count; nil: all.
    var locales: Set<LanguageTag>?
  }

  /// The findings of one article.
  func make(_ diagnostics: [Diagnostic], about subject: Subject) -> Made {
    var places: [String: Place] = [:]
    for file in subject.others {
      places[file.path] = (SourceFile(path: file.path, bytes: []), file.locale)
    }
    for version in subject.versions {
      places[version.version.file] = (version.version.syntax.source, version.locale)
    }
    return make(diagnostics, subject, places)
  }

  /// The findings about a file of the workspace itself.
  package func make(_ diagnostics: [Diagnostic], in file: SourceFile) -> Made {
    make(diagnostics, Subject(article: file.path), [file.path: (file, nil)])
  }

  private func make(
    _ diagnostics: [Diagnostic], _ subject: Subject, _ places: [String: Place]
  ) -> Made {
    var made = Made()
    let article = subject.article
    var seen: [String: Int] = [:]
    let uncounted = uncounted(among: diagnostics, subject)
    for diagnostic in diagnostics {
      let locale = places[diagnostic.primary.file]?.locale
      if let locales = subject.locales, !(locale.map(locales.contains) ?? false) { continue }
      guard let severity = severity(of: diagnostic, in: locale) else { continue }
      if severity < shows, uncounted.contains(diagnostic.code) {
        made.worst = max(made.worst ?? severity, severity)
        made.unshown += 1
        continue
      }
      let identity = Self.identity(diagnostic, article, locale)
      let repetition = seen[identity, default: 0]
      seen[identity] = repetition + 1
      if isAccepted(diagnostic, subject, locale, identity, &made) { continue }
      if isKnown(diagnostic, article, locale, identity, &made) { continue }
      made.worst = max(made.worst ?? severity, severity)
      guard severity >= shows else {
        made.unshown += 1
        continue
      }
      made.findings.append(
        finding(
          diagnostic, severity, article, locale, places,
          Self.fingerprint(repetition == 0 ? identity : "\(identity)\u{1F}\(repetition)")))
    }
    made.findings.sort(by: Self.precedes)
    return made
  }

  /// The names under which an article has nothing that is shown, and nobody accepts anything: of them only the
  /// number matters.
  private func uncounted(
    among diagnostics: [Diagnostic], _ subject: Subject
  ) -> Set<DiagnosticCode> {
    var codes = Set(diagnostics.map(\.code))
    guard shows > .info else { return [] }
    // What the configuration grades may be shown in one locale and not in another.
    codes = codes.filter { !concerns([$0], comments: subject.comments) }
    for diagnostic in diagnostics where diagnostic.severity >= shows {
      codes.remove(diagnostic.code)
    }
    return codes
  }

  /// What of an article's diagnostics is neither turned off nor accepted, with the text that is the same
  /// for equal findings.
  func standing(
    _ diagnostics: [Diagnostic], about subject: Subject
  ) -> [(diagnostic: Diagnostic, identity: String)] {
    var locales: [String: LanguageTag] = [:]
    for version in subject.versions { locales[version.version.file] = version.locale }
    var made = Made()
    return diagnostics.compactMap { diagnostic in
      let locale = locales[diagnostic.primary.file]
      let identity = Self.identity(diagnostic, subject.article, locale)
      guard severity(of: diagnostic, in: locale) != nil,
        !isAccepted(diagnostic, subject, locale, identity, &made)
      else { return nil }
      return (diagnostic, identity)
    }
  }

  /// Whether the configuration, the baseline or comments say something of diagnostics of some names.
  func concerns(_ codes: Set<DiagnosticCode>, comments: [InlineAllowance]) -> Bool {
    baseline != nil || severities.contains { codes.contains($0.code) }
      || allowances.contains { codes.contains($0.code) }
      || comments.contains { codes.contains($0.code) }
  }

  private static func identity(
    _ diagnostic: Diagnostic, _ article: String, _ locale: LanguageTag?
  ) -> String {
    [
      diagnostic.code.id, locale?.description ?? diagnostic.primary.file, article,
      diagnostic.subject,
    ].joined(separator: "\u{1F}")
  }

  /// Whether a comment of the article or the configuration accepts a diagnostic.
  private func isAccepted(
    _ diagnostic: Diagnostic, _ subject: Subject, _ locale: LanguageTag?, _ identity: String,
    _ made: inout Made
  ) -> Bool {
    if let index = subject.comments.firstIndex(where: { $0.covers(diagnostic) }) {
      made.acceptedInArticles += 1
      made.usedComments.insert(index)
      return true
    }
    let index = allowances.firstIndex {
      $0.covers(
        diagnostic, in: subject.article, locale, fingerprint: Self.fingerprint(identity))
    }
    guard let index else { return false }
    made.accepted += 1
    made.usedAllowances.insert(index)
    return true
  }

  /// Whether the baseline knows a diagnostic, which is then recorded as one that occurs.
  private func isKnown(
    _ diagnostic: Diagnostic, _ article: String, _ locale: LanguageTag?, _ identity: String,
    _ made: inout Made
  ) -> Bool {
    guard let baseline else { return false }
    let entry = Baseline.Entry(
      code: diagnostic.code, article: article, locale: locale,
      fingerprint: Self.fingerprint(identity), count: 1)
    made.occurring.add(entry)
    let isKnown =
      made.occurring.count(of: entry.fingerprint) <= baseline.count(of: entry.fingerprint)
    if isKnown { made.baselined += 1 }
    return isKnown
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
