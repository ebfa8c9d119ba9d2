import KanonModel

/// Findings of one code in one locale that are too many to be read one by one.
///
/// A corpus with 547 empty links has one problem 547 times: it is read as a count and a few places.
struct FindingGroups {
  /// The findings to show each for itself, in their order.
  let single: [Finding]
  /// The worst severity first, then the largest, then by code and locale.
  let groups: [Group]

  struct Group {
    let findings: [Finding]

    var code: DiagnosticCode { findings[0].code }
    var locale: LanguageTag? { findings[0].locale }
    var severity: Severity { findings.reduce(.info) { max($0, $1.severity) } }
    var articles: Int { Set(findings.map(\.article)).count }
  }

  private struct Key: Hashable {
    let code: DiagnosticCode
    let locale: LanguageTag?

    init(_ finding: Finding) {
      code = finding.code
      locale = finding.locale
    }
  }

  /// Groups the findings of each kind of which there are more than `limit`.
  init(_ findings: [Finding], above limit: Int) {
    let byKey = Dictionary(grouping: findings, by: Key.init)
    single = findings.filter { byKey[Key($0), default: []].count <= limit }
    groups = byKey.values
      .filter { $0.count > limit }
      .map(Group.init)
      .sorted { Self.comesBefore($0, $1) }
  }

  private static func comesBefore(_ left: Group, _ right: Group) -> Bool {
    if left.severity != right.severity { return left.severity > right.severity }
    if left.findings.count != right.findings.count {
      return left.findings.count > right.findings.count
    }
    if left.code != right.code { return left.code.id < right.code.id }
    return (left.locale?.description ?? "") < (right.locale?.description ?? "")
  }
}
