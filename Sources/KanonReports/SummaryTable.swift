package import KanonModel

/// How many findings there are by name and by locale, the worst first: the overview of a large corpus.
package struct SummaryTable: Sendable {
  private let palette: Palette

  package init(palette: Palette = .plain) { self.palette = palette }

  /// Writes both tables and the counts.
  package func write(_ findings: [Finding], _ summary: RunSummary, to sink: ReportSink) {
    if !findings.isEmpty {
      sink(byName(findings))
      sink("\n")
      sink(byLocale(findings))
      sink("\n")
    }
    let sentences = summary.sentences(SeverityCounts(findings))
    sink(sentences.map(VisibleText.escaping).joined(separator: "\n") + "\n")
  }

  private func byName(_ findings: [Finding]) -> String {
    let rows = Tally.worstFirst(
      Dictionary(grouping: findings) { "\($0.code.id) \($0.severity.rawValue)" }
    ).map { tally in
      let code = tally.findings[0].code
      return [
        palette.paint(tally.severity.rawValue, palette.style(tally.severity)), code.id, code.name,
        String(tally.findings.count),
        Self.shares(tally.findings) { $0.locale?.description ?? Self.workspace },
      ]
    }
    return ReportTable(
      ["severity", "code", "name", "findings", "locales"], rows, numeric: [3]
    ).text(palette)
  }

  private func byLocale(_ findings: [Finding]) -> String {
    let locales = Dictionary(grouping: findings) { $0.locale?.description ?? Self.workspace }
    let rows = Tally.worstFirst(locales).map { tally in
      let counts = SeverityCounts(tally.findings)
      return [tally.name] + Severity.worstFirst.map { String(counts.count($0)) }
        + [Self.shares(tally.findings, of: \.code.name)]
    }
    return ReportTable(
      ["locale", "errors", "warnings", "infos", "names"], rows, numeric: [1, 2, 3]
    ).text(palette)
  }

  /// What a finding without a locale is counted under.
  private static let workspace = "workspace"
  private static let sharesShown = 4

  /// `ja-JP 300, sv-SE 12, and 3 more`: the most frequent ones first.
  private static func shares(_ findings: [Finding], of name: (Finding) -> String) -> String {
    let counts = Dictionary(grouping: findings, by: name).mapValues(\.count)
    let sorted = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let shown = sorted.prefix(sharesShown).map { "\($0.key) \($0.value)" }
    let hidden = sorted.count - shown.count
    return (shown + (hidden > 0 ? ["and \(hidden) more"] : [])).joined(separator: ", ")
  }
}

/// The findings of one name or one locale, to be ordered by how bad they are.
private struct Tally {
  let name: String
  let findings: [Finding]

  var severity: Severity { findings.reduce(.info) { max($0, $1.severity) } }

  static func worstFirst(_ groups: [String: [Finding]]) -> [Tally] {
    groups.map(Tally.init).sorted { left, right in
      let (worse, better) = (SeverityCounts(left.findings), SeverityCounts(right.findings))
      if left.severity != right.severity { return left.severity > right.severity }
      if worse.count(left.severity) != better.count(left.severity) {
        return worse.count(left.severity) > better.count(left.severity)
      }
      if worse.total != better.total { return worse.total > better.total }
      return left.name < right.name
    }
  }
}
