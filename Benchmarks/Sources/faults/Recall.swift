/// Which faults a run of `kanon check` finds.
struct Recall {
  /// What is said of each kind that occurs, in the order of the kinds.
  let rows: [Row]
  /// New findings that belong to no fault, by name.
  let others: [Other]

  /// A kind's figures.
  struct Row {
    /// The kind; nil for all together.
    let kind: FaultKind?
    /// All faults of it.
    let count: Int
    /// Those that a finding belongs to.
    let found: Int
    /// Those that a finding of at least a warning belongs to.
    let foundAsWarning: Int
    /// Those without a finding.
    let missed: [Fault]
    /// All faults of it whose translation was made from today's source, or whose version others show.
    let countOfKnownVersion: Int
    /// Those of them that a finding belongs to.
    let foundOfKnownVersion: Int

    /// Missed ones by locale: `cs-CZ 2, de-DE 1`.
    var missedByLocale: String {
      Dictionary(grouping: missed, by: \.locale).sorted { $0.key < $1.key }
        .map { "\($0.key) \($0.value.count)" }.joined(separator: ", ")
    }
  }

  /// Findings of one name that are new and belong to no fault.
  struct Other {
    /// The diagnostic's name.
    let name: String
    /// How many stand in a file with a fault of another name or elsewhere in the file.
    let inChangedFiles: Int
    /// How many stand in other files.
    let elsewhere: Int
    /// The kinds of the faults in their files: `heading-missing 3`.
    let kinds: String
  }

  /// Compares the run with the faults and with a run over the articles before.
  init(_ faults: [Fault], _ findings: [Finding], clean: [Finding]) {
    let new = Finding.new(in: findings, since: clean)
    let stale = Set(
      clean.lazy.filter { $0.name == "stale-translation" }.map { $0.file.lowercased() })
    let byFile = Dictionary(grouping: new.indices) { new[$0].file.lowercased() }
    var isExplained = Array(repeating: false, count: new.count)
    var found: [[Finding]] = []
    for fault in faults {
      let own = (byFile[fault.file] ?? []).filter { fault.isFound(by: new[$0]) }
      for index in own { isExplained[index] = true }
      found.append(own.map { new[$0] })
    }
    let all = zip(faults, found).map { fault, findings in
      (
        fault: fault, findings: findings,
        isOfKnownVersion: !fault.isOnlyOfVersion || !stale.contains(fault.file)
      )
    }
    rows =
      FaultKind.allCases.compactMap { kind in
        let own = all.filter { $0.fault.kind == kind }
        return own.isEmpty ? nil : Self.row(kind, own)
      } + [Self.row(nil, all)]

    let kinds = Dictionary(faults.map { ($0.file, $0.kind) }) { first, _ in first }
    let unexplained = new.indices.filter { !isExplained[$0] }.map { new[$0] }
    others = Dictionary(grouping: unexplained, by: \.name)
      .map { Self.other($0.key, $0.value, kinds) }
      .sorted {
        ($1.inChangedFiles + $1.elsewhere, $0.name) < ($0.inChangedFiles + $0.elsewhere, $1.name)
      }
  }

  private static func row(
    _ kind: FaultKind?, _ faults: [(fault: Fault, findings: [Finding], isOfKnownVersion: Bool)]
  ) -> Row {
    let known = faults.filter(\.isOfKnownVersion)
    return Row(
      kind: kind, count: faults.count, found: faults.count { !$0.findings.isEmpty },
      foundAsWarning: faults.count { $0.findings.contains { $0.isWarningOrAbove } },
      missed: faults.filter { $0.findings.isEmpty }.map(\.fault),
      countOfKnownVersion: known.count,
      foundOfKnownVersion: known.count { !$0.findings.isEmpty })
  }

  private static func other(
    _ name: String, _ findings: [Finding], _ kinds: [String: FaultKind]
  ) -> Other {
    let own = findings.compactMap { kinds[$0.file.lowercased()] }
    let counts = FaultKind.allCases.compactMap { kind -> String? in
      let count = own.count { $0 == kind }
      return count == 0 ? nil : "\(kind.rawValue) \(count)"
    }
    return Other(
      name: name, inChangedFiles: own.count, elsewhere: findings.count - own.count,
      kinds: counts.joined(separator: "; "))
  }
}

extension Fault {
  /// The file as findings name it, without case.
  fileprivate var file: String { "\(locale)/\(article)".lowercased() }

  /// Whether a finding in the same file names it and stands where it is.
  fileprivate func isFound(by finding: Finding) -> Bool {
    guard names.contains(finding.name) else { return false }
    return isAnywhere || abs(finding.line - line) <= 3
      || (finding.line...max(finding.line, finding.endLine ?? 0)).contains(line)
  }
}
