import Foundation
import KanonModel
import KanonTestSupport
import Testing

@testable import Kanon

/// What `kanon check` finds of the faults that persons saw in real translations, and leaves alone of what they saw
/// to be right.
@Suite(
  .enabled(
    if: Corpus.isPresent(Corpus.polarity) && Corpus.isPresent(Corpus.defects),
    "no truth beside the project"))
struct FaultTruthTests {
  /// A lead-in that negates in the source, and whether the translation keeps the "not".
  private struct LeadIn: Decodable {
    let article: String
    let locale: String
    let line: Int
    let listLine: Int
    let items: Int
    let preserved: Bool
  }

  /// A fault, and the names of findings that count for it.
  private struct Defect: Decodable {
    let article: String
    let locale: String
    let line: Int?
    let names: [String]
    let tolerance: Int
  }

  private static let polarityNames: Set<String> = [
    "negation-lost", "negation-added", "modality-changed", "scope-changed", "exception-lost",
  ]

  private static func rows<Row: Decodable>(_ file: URL, of type: Row.Type) throws -> [Row] {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map {
      try decoder.decode(Row.self, from: Data($0.utf8))
    }
  }

  @Test("every fault that a person saw is found, and no lead-in that is right is reported")
  func truth() async throws {
    let found = try await CorpusRun(Corpus.articles, jobs: 2).findings()
    let byVersion = Dictionary(grouping: found) {
      "\($0.locale?.description ?? "")/\($0.article)"
    }
    let defects = try Self.rows(Corpus.defects, of: Defect.self)
    #expect(!defects.isEmpty)
    for defect in defects {
      let near = (byVersion["\(defect.locale)/\(defect.article)"] ?? []).filter { finding in
        defect.line.map { abs(finding.excerpt.start.line - $0) <= defect.tolerance } ?? true
      }
      #expect(near.contains { defect.names.contains($0.code.name) }, "\(defect)")
    }
    let leadIns = try Self.rows(Corpus.polarity, of: LeadIn.self)
    #expect(!leadIns.isEmpty)
    for leadIn in leadIns {
      let lines = (min(leadIn.line, leadIn.listLine) - 1)...(leadIn.listLine + 2 * leadIn.items)
      let isReported = (byVersion["\(leadIn.locale)/\(leadIn.article)"] ?? []).contains {
        Self.polarityNames.contains($0.code.name) && lines.contains($0.excerpt.start.line)
      }
      #expect(isReported == !leadIn.preserved, "\(leadIn)")
    }
  }
}
