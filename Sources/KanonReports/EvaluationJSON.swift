import KanonModel

/// An evaluation for programs: one document of the schema `kanon.evaluation/1` (docs/evaluate.md).
struct EvaluationJSON {
  private let json = JSONText()

  func write(_ evaluation: Evaluation, to sink: ReportSink) {
    let totals = StatementKind.allCases.compactMap { kind in
      evaluation.totals[kind].map { ScoreJSON(nil, kind, $0) }
    }
    sink("{\"schema\":\"kanon.evaluation/1\"")
    array(
      "locales", evaluation.locales.map { ScoreJSON(.locale($0.group), $0.kind, $0.score) },
      to: sink)
    array("totals", totals, to: sink)
    array("resolutions", evaluation.resolutions.map(ResolutionJSON.init), to: sink)
    array(
      "methods", evaluation.methods.map { ScoreJSON(.method($0.group), $0.kind, $0.score) },
      to: sink)
    array(
      "sourceVersions",
      evaluation.sourceVersions.map { ScoreJSON(.isOfSameSource($0.group), $0.kind, $0.score) },
      to: sink)
    array("differing", evaluation.differing.map(DifferenceJSON.init), to: sink)
    sink("}\n")
  }

  /// Each element on a line of its own.
  private func array(_ key: String, _ elements: [some Encodable], to sink: ReportSink) {
    let lines = elements.map { "\n " + json.encode($0) }
    sink(",\n\"\(key)\":[" + lines.joined(separator: ",") + (lines.isEmpty ? "]" : "\n]"))
  }
}

private struct ScoreJSON: Encodable {
  /// What the statements have in common beside their kind.
  enum Group {
    case locale(LanguageTag)
    case method(String)
    case isOfSameSource(Bool)
  }

  private let group: Group?
  private let kind: StatementKind
  private let score: StatementScore

  init(_ group: Group?, _ kind: StatementKind, _ score: StatementScore) {
    self.group = group
    self.kind = kind
    self.score = score
  }

  private enum Key: String, CodingKey {
    case locale, method, sameSourceVersion, kind, statements, exact, right, extra, missing
    case exactShare, precision, recall
  }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    switch group {
    case .locale(let locale): try object.encode(locale.description, forKey: .locale)
    case .method(let method): try object.encode(method, forKey: .method)
    case .isOfSameSource(let isSame): try object.encode(isSame, forKey: .sameSourceVersion)
    case nil: break
    }
    try object.encode(kind.truthName, forKey: .kind)
    try object.encode(score.statements, forKey: .statements)
    try object.encode(score.exact, forKey: .exact)
    try object.encode(score.right, forKey: .right)
    try object.encode(score.extra, forKey: .extra)
    try object.encode(score.missing, forKey: .missing)
    try object.encode(score.exactShare.value, forKey: .exactShare)
    try object.encode(score.precision.value, forKey: .precision)
    try object.encode(score.recall.value, forKey: .recall)
  }
}

private struct ResolutionJSON: Encodable {
  private let score: ResolutionScore

  init(_ score: ResolutionScore) { self.score = score }

  private enum Key: String, CodingKey {
    case resolution, mentions, right, wrong, unjudged, rightShare
  }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(score.resolution.rawValue, forKey: .resolution)
    try object.encode(score.mentions, forKey: .mentions)
    try object.encode(score.right, forKey: .right)
    try object.encode(score.wrong, forKey: .wrong)
    try object.encode(score.unjudged, forKey: .unjudged)
    try object.encode(score.rightShare.value, forKey: .rightShare)
  }
}

/// Absent values are written as `null`, which the synthesized conformance would leave out.
private struct DifferenceJSON: Encodable {
  private let statement: EvaluatedStatement

  init(_ statement: EvaluatedStatement) { self.statement = statement }

  private enum Key: String, CodingKey { case locale, article, kind, extra, missing, file, line }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(statement.locale.description, forKey: .locale)
    try object.encode(statement.article, forKey: .article)
    try object.encode(statement.kind.truthName, forKey: .kind)
    try object.encode(statement.extra.map(\.description), forKey: .extra)
    try object.encode(statement.missing.map(\.description), forKey: .missing)
    try object.encode(statement.file, forKey: .file)
    try object.encode(statement.line, forKey: .line)
  }
}
