import KanonModel

/// What a run looked at and what it did not report, for the last line of a report.
package struct RunSummary: Sendable, Equatable {
  package var articles: Int
  package var locales: Int
  /// Findings that the configuration accepts with a reason.
  package var accepted: Int
  /// The name of the file that accepts them.
  package var acceptedBy: String
  /// Findings that comments in articles accept.
  package var acceptedInArticles: Int
  /// Findings that the baseline knows.
  package var baselined: Int
  /// Findings of the baseline that no longer occur.
  package var gone: Int
  /// Findings that were made and left out, being below what the caller asked to see.
  package var unshown: Int
  /// Whether there may be more of these, since notices that cost much to find were not looked for.
  package var leavesOutNotices: Bool

  package init(
    articles: Int, locales: Int, accepted: Int = 0, acceptedBy: String = "kanon.yaml",
    acceptedInArticles: Int = 0, baselined: Int = 0, gone: Int = 0, unshown: Int = 0,
    leavesOutNotices: Bool = false
  ) {
    self.articles = articles
    self.locales = locales
    self.accepted = accepted
    self.acceptedBy = acceptedBy
    self.acceptedInArticles = acceptedInArticles
    self.baselined = baselined
    self.gone = gone
    self.unshown = unshown
    self.leavesOutNotices = leavesOutNotices
  }

  /// `12 articles and 8 locales`
  var scope: String {
    "\(counted(articles, "article")) and \(counted(locales, "locale"))"
  }

  /// The sentences that close a report, the counts first.
  func sentences(_ counts: SeverityCounts) -> [String] {
    let known = baselined > 0 ? ", \(baselined) in the baseline" : ""
    var sentences =
      counts.total == 0
      ? ["No \(baselined > 0 ? "new " : "")findings in \(scope)\(known)."]
      : ["Found \(counts.phrase) in \(scope)\(known)."]
    if accepted > 0 {
      sentences.append("\(counted(accepted, "finding")) accepted by \(acceptedBy).")
    }
    if acceptedInArticles > 0 {
      sentences.append(
        "\(counted(acceptedInArticles, "finding")) accepted by comments in articles.")
    }
    if gone > 0 {
      let verb = gone == 1 ? "is" : "are"
      sentences.append(
        "\(counted(gone, "finding")) of the baseline \(verb) gone; run kanon baseline to shrink it."
      )
    }
    if unshown > 0 {
      sentences.append(
        leavesOutNotices
          ? "At least \(counted(unshown, "finding")) not shown; --show info looks for all."
          : "\(counted(unshown, "finding")) not shown; --show info shows all.")
    }
    return sentences
  }
}

/// How many findings there are of each severity.
struct SeverityCounts: Equatable {
  var errors = 0
  var warnings = 0
  var infos = 0

  init(_ findings: some Sequence<Finding>) {
    for finding in findings { add(finding.severity) }
  }

  var total: Int { errors + warnings + infos }

  mutating func add(_ severity: Severity) {
    switch severity {
    case .error: errors += 1
    case .warning: warnings += 1
    case .info: infos += 1
    }
  }

  func count(_ severity: Severity) -> Int {
    switch severity {
    case .error: errors
    case .warning: warnings
    case .info: infos
    }
  }

  /// `2 errors, 1 warning and 3 infos`, without the severities that do not occur.
  var phrase: String {
    let parts = Severity.worstFirst.compactMap { severity in
      let count = count(severity)
      return count == 0 ? nil : counted(count, severity.noun)
    }
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "no findings" }
    return parts.dropLast().joined(separator: ", ") + " and " + last
  }
}

extension Severity {
  static let worstFirst: [Severity] = allCases.sorted(by: >)

  /// What one finding of this severity is called in a sentence.
  var noun: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .info: "info"
    }
  }
}

/// `1 article`, `12 articles`.
func counted(_ count: Int, _ noun: String) -> String {
  count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
}
