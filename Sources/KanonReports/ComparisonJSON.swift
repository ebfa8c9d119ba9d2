import KanonModel

/// What differs, for programs: one document of the schema `kanon.diff/1`, whatever was compared.
struct ComparisonJSON {
  private let json = JSONText()

  func write(_ comparisons: [Comparison], to sink: ReportSink) {
    sink("{\"schema\":\"kanon.diff/1\",\"comparisons\":[")
    for (index, comparison) in comparisons.enumerated() {
      sink((index == 0 ? "\n" : ",\n") + text(comparison))
    }
    sink("\n]}\n")
  }

  private func text(_ comparison: Comparison) -> String {
    "{\"article\":\(json.encode(comparison.article)),"
      + "\"left\":\(json.encode(SideJSON(comparison.left))),"
      + "\"right\":\(json.encode(SideJSON(comparison.right))),"
      + "\"sources\":\(json.encode(SourcesJSON(comparison.sources))),"
      + "\"changes\":\(json.encode(comparison.changes.map(ChangeJSON.init)))}"
  }
}

private struct SourcesJSON: Encodable {
  let relation: String
  let evidence: [String]

  init(_ sources: Comparison.Sources) {
    relation = sources.relation.rawValue
    evidence = sources.evidence
  }
}

private struct SideJSON: Encodable {
  private let side: Comparison.Side

  init(_ side: Comparison.Side) { self.side = side }

  private enum Key: String, CodingKey { case name, locale }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(side.name, forKey: .name)
    try object.encode(side.locale?.description, forKey: .locale)
  }
}

private struct ChangeJSON: Encodable {
  private let change: Change

  init(_ change: Change) { self.change = change }

  private enum Key: String, CodingKey {
    case aspect, weight, cause, certainty, message, left, right, evidence
  }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(change.aspect.rawValue, forKey: .aspect)
    try object.encode(change.weight.rawValue, forKey: .weight)
    try object.encode(change.cause.rawValue, forKey: .cause)
    try object.encode(change.certainty.rawValue, forKey: .certainty)
    try object.encode(change.message, forKey: .message)
    try object.encode(change.left.map(PlaceJSON.init), forKey: .left)
    try object.encode(change.right.map(PlaceJSON.init), forKey: .right)
    try object.encode(change.evidence, forKey: .evidence)
  }
}

/// One side's place and the words there: the marked ones, or the line where none are marked.
private struct PlaceJSON: Encodable {
  let file: String
  let line: Int
  let column: Int
  let text: String

  init(_ excerpt: Excerpt) {
    file = excerpt.file
    line = excerpt.start.line
    column = excerpt.start.column
    let marked = Array(excerpt.line.utf8)[
      excerpt.highlight.clamped(to: 0..<excerpt.line.utf8.count)]
    text = marked.isEmpty ? excerpt.line : String(decoding: marked, as: UTF8.self)
  }
}
