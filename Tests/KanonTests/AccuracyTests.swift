import Foundation
import KanonModel
import KanonTestSupport
import Testing

@testable import Kanon

/// How often Kanon reads roles and products as bilingual files say they are meant.
@Suite(
  .enabled(
    if: Corpus.isPresent(Corpus.truth) && Corpus.isPresent(Corpus.articles),
    "no truth beside the project"))
struct AccuracyTests {
  private struct Statement: Decodable {
    let article: String
    let locale: String
    let kind: String
    let ids: [String]
  }

  private struct Slot: Hashable {
    let article: String
    let locale: String
    let kind: String
  }

  private struct Score {
    var statements = 0
    var exact = 0
    var wrong: [String] = []
    var share: Double { Double(exact) / Double(max(1, statements)) }
  }

  /// What is recorded: the share of statements whose set of concepts is exactly right, over all locales.
  /// Raise a figure when the reading got better; never lower it.
  @Test(arguments: [
    (ignoresSource: false, roles: 0.993, products: 1),
    (ignoresSource: true, roles: 0.98, products: 1),
  ])
  func `Roles and products are read as exactly as recorded`(
    recorded: (ignoresSource: Bool, roles: Double, products: Double)
  ) async throws {
    let run = try CorpusRun(Corpus.articles, jobs: 2, ignoresSource: recorded.ignoresSource)
    let scores = try score(await run.compiler.model())
    let roles = try #require(scores["roles"])
    let products = try #require(scores["applies"])
    #expect(roles.statements > 1000)
    #expect(products.statements > 100)
    #expect(roles.share >= recorded.roles, "\(roles.wrong.prefix(20))")
    #expect(products.share >= recorded.products, "\(products.wrong.prefix(20))")
  }

  /// The share of exact statements by kind. Ids that the truth never names are left out on both sides.
  private func score(_ model: CanonicalModel) throws -> [String: Score] {
    let lines = try String(contentsOf: Corpus.truth, encoding: .utf8).split(separator: "\n")
    let rows = try lines.map { try JSONDecoder().decode(Statement.self, from: Data($0.utf8)) }
    var vocabulary: [String: Set<String>] = [:]
    var truth: [Slot: Set<String>] = [:]
    for row in rows {
      vocabulary[row.kind, default: []].formUnion(row.ids)
      truth[Slot(article: row.article, locale: row.locale, kind: row.kind), default: []]
        .formUnion(row.ids)
    }
    var read: [Slot: Set<String>] = [:]
    for article in model.articles {
      for attestation in article.attestations {
        for (kind, statement) in [("roles", StatementKind.roles), ("applies", .appliesTo)] {
          let slot = Slot(
            article: article.path, locale: attestation.locale.description, kind: kind)
          let ids = attestation.mentions(statement).compactMap { $0.concept?.description }
          read[slot] = Set(ids).intersection(vocabulary[kind] ?? [])
        }
      }
    }
    var scores: [String: Score] = [:]
    for (slot, expected) in truth {
      let isExact = (read[slot] ?? []) == expected
      scores[slot.kind, default: Score()].statements += 1
      scores[slot.kind, default: Score()].exact += isExact ? 1 : 0
      if !isExact {
        scores[slot.kind, default: Score()].wrong.append("\(slot.locale) \(slot.article)")
      }
    }
    return scores.mapValues { score in
      var score = score
      score.wrong.sort()
      return score
    }
  }
}
