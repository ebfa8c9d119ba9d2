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
  /// What is recorded: the share of statements whose set of concepts is exactly right, over all locales,
  /// and of the mentions read as `exact` that are. Raise a figure when the reading got better; never
  /// lower it.
  @Test(arguments: [
    (ignoresSource: false, roles: 0.997, products: 1, exact: 0.998),
    (ignoresSource: true, roles: 0.995, products: 1, exact: 0.998),
  ])
  func `Roles and products are read as exactly as recorded`(
    recorded: (ignoresSource: Bool, roles: Double, products: Double, exact: Double)
  ) async throws {
    let run = try CorpusRun(Corpus.articles, jobs: 2, ignoresSource: recorded.ignoresSource)
    let truth = try TruthFile.read(Corpus.truth.path)
    let evaluation = await run.compiler.evaluate(run.workspace.articles, by: truth)
    let wrong = evaluation.differing.prefix(20).map { "\($0.locale) \($0.article)" }
    let roles = try #require(evaluation.totals[.roles])
    let products = try #require(evaluation.totals[.appliesTo])
    #expect(roles.statements > 1000)
    #expect(products.statements > 100)
    #expect(try #require(roles.exactShare.value) >= recorded.roles, "\(wrong)")
    #expect(try #require(products.exactShare.value) >= recorded.products, "\(wrong)")
    let exact = try #require(evaluation.resolutions.first { $0.resolution == .exact })
    #expect(exact.mentions > 4000)
    #expect(try #require(exact.rightShare.value) >= recorded.exact, "\(wrong)")
  }
}
