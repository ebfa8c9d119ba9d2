import Foundation

/// A diagnostic of `kanon check --format json`, as far as these tools need it.
struct Finding: Decodable {
  /// Its name: `negation-lost`.
  let name: String
  /// `error`, `warning` or `info`.
  let severity: String
  /// The path below the locale's folder.
  let article: String?
  /// The locale's tag.
  let locale: String?
  /// The path below the root.
  let file: String
  /// Where it begins, from 1.
  let line: Int
  /// Where it ends.
  let endLine: Int?
  /// What is wrong.
  let message: String
  /// What stays the same when other lines change.
  let fingerprint: String
  /// Other places, the source's among them.
  let related: [Place]?
  /// How Kanon knows.
  let evidence: [String]?

  /// Another place that belongs to a finding.
  struct Place: Decodable {
    /// The path below the root.
    let file: String
    /// From 1.
    let line: Int
    /// What is there.
    let message: String?
  }

  /// Whether it is more than a hint.
  var isWarningOrAbove: Bool { severity == "error" || severity == "warning" }

  /// What tells it from others in another run.
  var identity: String { "\(file)\u{0}\(name)\u{0}\(fingerprint)" }

  /// Reads a run's findings.
  static func read(_ path: String) throws -> [Finding] {
    struct Document: Decodable { let diagnostics: [Finding] }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw FaultsFailure("cannot read \(path)")
    }
    do {
      return try JSONDecoder().decode(Document.self, from: data).diagnostics
    } catch {
      throw FaultsFailure("\(path) is no output of `kanon check --format json`: \(error)")
    }
  }

  /// The findings that another run lacks. Of equal ones, as many as there are more.
  static func new(in findings: [Finding], since clean: [Finding]) -> [Finding] {
    let known = Dictionary(grouping: clean, by: \.identity).mapValues(\.count)
    let counts = Dictionary(grouping: findings, by: \.identity).mapValues(\.count)
    return findings.filter { counts[$0.identity, default: 0] > known[$0.identity, default: 0] }
  }
}
