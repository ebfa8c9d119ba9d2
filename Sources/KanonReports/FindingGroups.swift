import KanonModel

/// Findings of one code that are too many to be read one by one.
///
/// A corpus with 547 empty links has one problem 547 times: it is read as a count and a few places. Where
/// one locale has too many of a kind, those of all locales are one group; but of errors every locale has
/// a group of its own, since nobody may overlook that it is concerned.
struct FindingGroups {
  /// The findings to show each for itself, in their order.
  let single: [Finding]
  /// The worst severity first, then the largest, then by code and locale.
  let groups: [Group]

  struct Group {
    let findings: [Finding]

    var code: DiagnosticCode { findings[0].code }
    /// Nil where there are several, or none.
    var locale: LanguageTag? { Set(findings.map(\.locale)).count == 1 ? findings[0].locale : nil }
    var severity: Severity { findings.reduce(.info) { max($0, $1.severity) } }
    var articles: Int { Set(findings.map(\.article)).count }

    /// How many each locale has, the most first; empty where there is one locale.
    var counts: [(locale: String, count: Int)] {
      let counts = Dictionary(grouping: findings) { $0.locale?.description ?? "workspace" }
        .mapValues(\.count)
      guard counts.count > 1 else { return [] }
      return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        .map { (locale: $0.key, count: $0.value) }
    }
  }

  private struct Key: Hashable {
    let code: DiagnosticCode
    let severity: Severity
    /// Nil for all of them.
    var locale: String?
  }

  /// Groups the findings of each kind of which a locale has more than `limit`.
  init(_ findings: [Finding], above limit: Int) {
    func key(_ finding: Finding) -> Key {
      Key(
        code: finding.code, severity: finding.severity,
        locale: finding.locale?.description ?? "")
    }
    func groupKey(_ key: Key) -> Key {
      Key(
        code: key.code, severity: key.severity, locale: key.severity == .error ? key.locale : nil)
    }
    var counts: [Key: Int] = [:]
    for finding in findings { counts[key(finding), default: 0] += 1 }
    let grouped = Set(counts.filter { $0.value > limit }.keys.map(groupKey))
    single = findings.filter { !grouped.contains(groupKey(key($0))) }
    groups = Dictionary(
      grouping: findings.filter { grouped.contains(groupKey(key($0))) }, by: { groupKey(key($0)) }
    ).values.map(Group.init).sorted { Self.comesBefore($0, $1) }
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
