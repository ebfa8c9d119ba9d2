import Kanon
import KanonModel
import Testing

/// A source, what translations make of it, and the findings that are expected of them.
struct CheckCase: CustomTestStringConvertible, Sendable {
  let name: String
  let source: String
  let translations: [(locale: String, text: String)]
  /// `hu-HU number-changed`, with `info` behind it where it is no more than that.
  let expected: [String]

  /// One translation; what is expected are names of findings.
  init(
    _ name: String, _ source: String, _ locale: String, _ translation: String,
    _ expected: [String] = []
  ) {
    self.init(name, source, [(locale, translation)], expected.map { "\(locale) \($0)" })
  }

  /// Several translations, which bear witness for each other.
  init(
    _ name: String, _ source: String, _ translations: [(locale: String, text: String)],
    _ expected: [String] = []
  ) {
    self.name = name
    self.source = source
    self.translations = translations
    self.expected = expected
  }

  var testDescription: String { name }

  /// Runs the case with the termbase that is shipped.
  func run() async throws {
    let head = "---\ntitle: T\n---\n"
    let files = ([("en-US", source)] + translations).map {
      (path: "\($0.0)/a.md", text: head + $0.1 + "\n")
    }
    let found = try await TemporaryWorkspace(files).check().findings
    let lines = found.map { finding in
      "\(finding.locale?.description ?? "") \(finding.code.name)"
        + (finding.severity == .info ? " info" : "")
    }
    #expect(lines.sorted() == expected.sorted(), "\(found.map(\.message))")
  }
}
