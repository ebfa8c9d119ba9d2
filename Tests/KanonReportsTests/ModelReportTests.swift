import Foundation
import KanonModel
import KanonReports
import Testing

/// The first place of some words in a file, as a mention.
private func mention(_ words: String, in source: SourceFile) throws -> Mention {
  let text = String(decoding: source.bytes, as: UTF8.self)
  let range = try #require(text.range(of: words))
  let lower = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
  return Mention(text: words, range: ByteRange(lower, lower + words.utf8.count))
}

private func id(_ text: String) throws -> Concept.ID { try #require(Concept.ID(text)) }

private func tag(_ text: String) throws -> LanguageTag { try #require(LanguageTag(text)) }

/// An attestation of the words of a file, each with the concept that they are read as.
private func attestation(
  _ source: SourceFile, roles: [(String, String?)], products: [(String, String?)],
  leadIn: String, modality: Modality, rules: [(String, String?)], provenance: Provenance
) throws -> Attestation {
  func resolved(_ term: (words: String, concept: String?)) throws -> ResolvedMention {
    ResolvedMention(
      mention: try mention(term.words, in: source), concept: try term.concept.map(id),
      resolution: term.concept == nil ? .unresolved : .exact)
  }
  func statement(
    _ kind: StatementKind, _ terms: [(String, String?)]
  ) throws -> Statement<ResolvedMention> {
    Statement(
      kind: kind, form: .inline, label: Mention(text: "", range: .empty),
      terms: try terms.map(resolved), range: .empty)
  }
  func list(_ concept: String?, conditional: Bool) throws -> ResolvedRuleList {
    ResolvedRuleList(
      concept: try concept.map(id),
      list: RuleList(
        leadIn: try mention(leadIn, in: source), modality: modality, evidence: [],
        isConditional: conditional, announcesItems: true,
        section: .top, ordinal: 0, items: try rules.map(resolved).map(\.mention),
        range: .empty),
      rules: try rules.map { try resolved($0).concept }, resolution: .exact)
  }
  return Attestation(
    locale: try tag(String(source.path.prefix(5))), file: source.path, provenance: provenance,
    statements: [try statement(.appliesTo, products), try statement(.roles, roles)],
    ruleLists: [
      try list("multi-partner-functionality", conditional: false),
      try list(nil, conditional: true),
    ])
}

private func sample() throws -> LocatedArticle {
  let source = SourceFile(
    path: "en-US/multipartner.md",
    bytes: Array(
      "---\r\ntitle: x\r\n---\r\nApplies to: Partner Center\r\nRoles: Global admin | Sales agent\r\n\r\nIt does not:\r\n- change subscriptions\r\n"
        .utf8))
  let japanese = SourceFile(
    path: "ja-JP/multipartner.md",
    bytes: Array("適用先: 𠮷パートナー\n役割: 全体管理者 | 営業\u{202E}者\n\nできます:\n- 変更\n".utf8))
  let attestations = [
    try attestation(
      japanese, roles: [("全体管理者", "global-admin"), ("営業\u{202E}者", nil)],
      products: [("パートナー", "partner-center")], leadIn: "できます:", modality: .can,
      rules: [("変更", "change-existing-subscriptions")],
      provenance: Provenance(
        translation: "MT", sourceCommit: "36a60f67", sourceHash: "5e34a8f8",
        date: DateStamp("5/8/2020"), freshness: .stale)),
    try attestation(
      source, roles: [("Global admin", "global-admin"), ("Sales agent", "sales-agent")],
      products: [("Partner Center", "partner-center")], leadIn: "It does not:",
      modality: .doesNot, rules: [("change subscriptions", "change-existing-subscriptions")],
      provenance: Provenance()),
  ]
  let article = CanonicalArticle(
    path: "multipartner.md", roles: [try id("global-admin"), try id("sales-agent")],
    products: [try id("partner-center")],
    ruleLists: [
      CanonicalRuleList(
        id: try id("multi-partner-functionality"), modality: .doesNot,
        rules: [try id("change-existing-subscriptions")])
    ],
    attestations: attestations, titles: [:])
  return LocatedArticle(
    article, in: [try tag("en-US"): source, try tag("ja-JP"): japanese])
}

private func document(_ articles: [LocatedArticle], source: LanguageTag?) -> String {
  var model = ModelJSON()
  var text = model.header(sourceLocale: source)
  for article in articles { text += model.article(article) }
  return text + model.footer()
}

@Suite struct ModelReportTests {
  @Test("the model's JSON is as the contract has it")
  func modelIsAsContracted() throws {
    let other = LocatedArticle(
      path: "z.md", roles: [], products: [], ruleLists: [], attestations: [])
    let text = document([try sample(), other], source: try tag("en-US"))
    _ = try JSONSerialization.jsonObject(with: Data(text.utf8))
    try expectGolden("model.json", text)
  }

  @Test("a model without articles or source is a whole document")
  func emptyModelIsWhole() {
    #expect(
      document([], source: nil)
        == "{\"schema\":\"kanon.model/1\",\"sourceLocale\":null,\"articles\":[]}\n")
  }

  @Test("terms are located as the source file locates them")
  func termsAreLocated() throws {
    let article = try sample()
    let japanese = try #require(article.attestations.last)
    #expect(japanese.roles.map(\.position.line) == [2, 2])
    #expect(japanese.roles.map(\.position.column) == [5, 13])
    // U+20BB7 takes two UTF-16 units.
    #expect(japanese.products.map(\.position) == [SourcePosition(line: 1, column: 8)])
    #expect(japanese.ruleLists.map(\.line) == [4])
  }

  @Test("the readable model says who attests what, and what is open")
  func readableModel() throws {
    var model = ModelText()
    let text = model.article(try sample())
    try expectGolden("model.txt", text + model.footer())
  }
}
