import Foundation

/// Everything measured in one go, and what it was measured on.
struct Report {
  /// The program measured, if one was.
  let kanon: URL?
  /// What it read.
  let corpus: Corpus?
  /// How the tables were written, if they were compiled.
  let tableLayout: TableLayout?
  /// How often everything was measured.
  let pairs: Int
  /// How many processors the machine offers.
  let processors: Int
  /// In the order measured.
  let figures: [Figure]

  /// A table for people.
  var text: String {
    var lines: [String] = []
    if let kanon { lines.append("kanon   \(kanon.path)") }
    if let corpus {
      let megabytes = Self.decimal(Double(corpus.bytes) / 1e6, places: 1)
      lines.append("corpus  \(corpus.folder.path): \(corpus.files) files, \(megabytes) MB")
    }
    if let tableLayout { lines.append("tables  layout of \(tableLayout.origin)") }
    lines.append("rounds  \(pairs) after one to warm up, \(processors) processors")
    lines.append("")

    let heading = ["", "median", "min", "max", "goal"]
    let rows = [heading] + figures.map(Self.row)
    let widths = heading.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    for row in rows {
      var line = Self.padded(row[0], widths[0])
      for column in 1...3 {
        line += "  " + Self.padded(row[column], widths[column], atStart: true)
      }
      lines.append(row[4].isEmpty ? line : line + "  " + row[4])
    }
    return lines.joined(separator: "\n")
  }

  /// One JSON document for programs.
  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }

  /// The cells of a line of the table.
  private static func row(_ figure: Figure) -> [String] {
    let values = [figure.median, figure.minimum, figure.maximum]
    return [figure.title] + values.map { text($0, figure.unit) } + [goal(of: figure)]
  }

  /// The goal of a figure and whether it is met.
  private static func goal(of figure: Figure) -> String {
    guard let goal = figure.goal, let isMet = figure.meetsGoal else { return "" }
    let sign =
      switch goal.relation {
      case .atMost: "≤"
      case .atLeast: "≥"
      }
    return "\(goal.judged.rawValue) \(sign) \(text(goal.limit, figure.unit)), "
      + (isMet ? "met" : "MISSED")
  }

  /// A value with its unit.
  private static func text(_ value: Double, _ unit: Unit) -> String {
    switch unit {
    case .seconds: decimal(value, places: 3) + " s"
    case .megabytes: decimal(value, places: 1) + " MB"
    case .ratio: decimal(value, places: 2) + " ×"
    }
  }

  /// A number with a fixed count of decimal places.
  private static func decimal(_ value: Double, places: Int) -> String {
    String(format: "%.\(places)f", value)
  }

  /// A cell as wide as its column.
  private static func padded(_ text: String, _ width: Int, atStart: Bool = false) -> String {
    let space = String(repeating: " ", count: max(0, width - text.count))
    return atStart ? space + text : text + space
  }
}

extension Report: Encodable {
  private enum CodingKeys: CodingKey {
    case schema, kanon, corpus, files, bytes, tableLayout, pairs, processors, figures
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode("kanon.benchmark/1", forKey: .schema)
    try container.encode(kanon?.path, forKey: .kanon)
    try container.encode(corpus?.folder.path, forKey: .corpus)
    try container.encode(corpus?.files, forKey: .files)
    try container.encode(corpus?.bytes, forKey: .bytes)
    try container.encode(tableLayout?.origin, forKey: .tableLayout)
    try container.encode(pairs, forKey: .pairs)
    try container.encode(processors, forKey: .processors)
    try container.encode(figures, forKey: .figures)
  }
}

extension Figure: Encodable {
  private enum CodingKeys: CodingKey {
    case name, title, unit, median, minimum, maximum, samples, goal
  }

  private enum GoalKeys: CodingKey {
    case judged, relation, limit, met
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(name, forKey: .name)
    try container.encode(title, forKey: .title)
    try container.encode(unit, forKey: .unit)
    try container.encode(median, forKey: .median)
    try container.encode(minimum, forKey: .minimum)
    try container.encode(maximum, forKey: .maximum)
    try container.encode(samples, forKey: .samples)
    guard let goal else { return }
    var nested = container.nestedContainer(keyedBy: GoalKeys.self, forKey: .goal)
    try nested.encode(goal.judged, forKey: .judged)
    try nested.encode(goal.relation, forKey: .relation)
    try nested.encode(goal.limit, forKey: .limit)
    try nested.encode(meetsGoal, forKey: .met)
  }
}
