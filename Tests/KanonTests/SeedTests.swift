import Foundation
import KanonModel
import KanonTestSupport
import Testing

@testable import Kanon

/// The facts of the two articles that the project began with, and that our own two carry as well.
@Suite struct SeedTests {
  enum Folder: String, CaseIterable, CustomTestStringConvertible {
    case seeds, content

    var testDescription: String { rawValue }
    var url: URL { self == .seeds ? Corpus.seeds : Project.content }
    static var present: [Folder] { allCases.filter { Corpus.isPresent($0.url) } }
  }

  private static let article = "multipartner.md"
  private static let rules = [
    "change-existing-subscriptions", "transition-existing-subscriptions", "change-existing-terms",
    "change-partner-of-record",
  ]

  /// What the two articles say without the help of a source.
  private func read(_ folder: Folder, _ locale: String) async throws -> Attestation {
    var options = Workspace.Options()
    options.root = folder.url.path
    options.ignoresSource = true
    if folder == .seeds { options.terms = [Project.content.appending(path: "terms").path] }
    options.locales = try ["hu-HU", "sv-SE"].map { try #require(LanguageTag($0)) }
    let workspace = try Workspace.open(options)
    let article = try #require(workspace.articles.first { $0.path == Self.article })
    let outcome = Pipeline(workspace).read(article)
    return try #require(
      outcome.article.versions.first { $0.locale.description == locale }?.attestation)
  }

  @Test(
    arguments: [
      ("hu-HU", ["global-admin", "user-admin", "sales-agent"], []),
      (
        "sv-SE", ["global-admin", "user-management-admin", "sales-agent"],
        ["global-admin", "user-management-admin"]
      ),
    ], Folder.present)
  func `Each version names its roles, some cut short`(
    version: (locale: String, roles: [String], shortened: [String]), folder: Folder
  ) async throws {
    let attestation = try await read(folder, version.locale)
    let roles = attestation.mentions(.roles)
    #expect(roles.map { $0.concept?.description } == version.roles)
    #expect(
      roles.filter(\.isShortened).compactMap { $0.concept?.description } == version.shortened)
  }

  @Test(arguments: ["hu-HU", "sv-SE"], Folder.present)
  func `Both apply to Partner Center and its cloud for the US government`(
    locale: String, folder: Folder
  ) async throws {
    let products = try await read(folder, locale).mentions(.appliesTo)
    #expect(
      products.map { $0.concept?.description } == [
        "partner-center", "partner-center-us-government",
      ])
  }

  @Test(arguments: ["hu-HU", "sv-SE"], Folder.present)
  func `Both say what multi-partner does not do, rule by rule`(
    locale: String, folder: Folder
  ) async throws {
    let lists = try await read(folder, locale).ruleLists.filter { $0.concept != nil }
    let list = try #require(lists.first)
    #expect(lists.count == 1)
    #expect(list.concept?.description == "multi-partner-functionality")
    #expect(list.list.modality == .doesNot)
    #expect(list.items.map { $0.concept?.description } == Self.rules)
  }
}
