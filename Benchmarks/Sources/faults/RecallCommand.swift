import ArgumentParser

/// Prints which faults were found.
struct RecallCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recall",
    abstract: "Counts the faults that a run of `kanon check` finds.",
    discussion: """
      A fault is found by a finding of one of its names in its file, at most three lines away, that \
      a run over the articles without faults does not have. Both runs: kanon check --root DIR \
      --format json --show info --fail-on never -q

      "version known" leaves out translations of an older source that no other was made from: nobody \
      can tell what that source had.
      """)

  /// How the tables are written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text
    case markdown
  }

  @Option(help: ArgumentHelp("What `faults inject` wrote.", valueName: "file"))
  var faults: String

  @Option(help: ArgumentHelp("Findings in the articles with faults, JSON.", valueName: "file"))
  var diagnostics: String

  @Option(help: ArgumentHelp("Findings in the articles without, JSON.", valueName: "file"))
  var clean: String

  @Option(help: "text or markdown.")
  var format = Format.text

  @Flag(help: "List the faults that were not found.")
  var missed = false

  func run() throws {
    try reporting {
      let recall = Recall(
        try Fault.read(faults), try Finding.read(diagnostics), clean: try Finding.read(clean))
      print(Self.recallTable(recall).text(format))
      if !recall.others.isEmpty {
        print("\nNew findings that belong to no fault:\n")
        print(Self.otherTable(recall).text(format))
      }
      if missed { Self.printMissed(recall) }
    }
  }

  private static func recallTable(_ recall: Recall) -> TextTable {
    TextTable(
      titles: ["kind", "faults", "found", "recall", "version known", "warning or above", "missed"],
      isNumeric: [false, true, true, true, true, true, false],
      rows: recall.rows.map { row in
        [
          row.kind?.rawValue ?? "all", String(row.count), String(row.found),
          share(row.found, of: row.count),
          share(row.foundOfKnownVersion, of: row.countOfKnownVersion),
          String(row.foundAsWarning),
          row.kind == nil ? String(row.missed.count) : row.missedByLocale,
        ]
      })
  }

  /// A share to three places, by whole numbers: the same on every machine.
  private static func share(_ found: Int, of count: Int) -> String {
    guard count > 0 else { return "" }
    let share = String((found * 2000 + count) / (count * 2) + 1000)
    return share == "2000" ? "1.000" : "0." + share.dropFirst()
  }

  private static func otherTable(_ recall: Recall) -> TextTable {
    TextTable(
      titles: ["name", "in files with a fault", "elsewhere", "faults of these files"],
      isNumeric: [false, true, true, false],
      rows: recall.others.map { other in
        [other.name, String(other.inChangedFiles), String(other.elsewhere), other.kinds]
      })
  }

  private static func printMissed(_ recall: Recall) {
    for row in recall.rows where !row.missed.isEmpty {
      guard let kind = row.kind else { continue }
      print("\n\(kind.rawValue): \(row.missed.count) missed")
      for fault in row.missed {
        print("  \(fault.locale)/\(fault.article):\(fault.line)")
        for (sign, text) in [("-", fault.before), ("+", fault.after)] where !text.isEmpty {
          for line in text.split(separator: "\n").prefix(3) { print("    \(sign) \(line)") }
        }
      }
    }
  }
}
