package import KanonModel

/// The file of the termbase that holds the patterns of statements. It is written as a whole, since it
/// holds counts and no wording.
package enum PatternFile {
  /// The name of the file in a termbase's folder.
  package static let name = "statements.yaml"

  package static func text(_ patterns: [StatementPattern]) -> String {
    var lines = [
      "# Which concepts the source names together, in this order, and in how many articles.",
      "# Written by kanon terms learn. It tells what a name means that was cut short.",
      "statements:",
    ]
    for kind in StatementKind.allCases.reversed() {
      let entries = patterns.filter { $0.kind == kind }
      guard !entries.isEmpty else { continue }
      lines.append("  \(kind.rawValue):")
      for entry in entries {
        let names = entry.concepts.map(\.description).joined(separator: ", ")
        lines.append("    - {articles: \(entry.articles), names: [\(names)]}")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
