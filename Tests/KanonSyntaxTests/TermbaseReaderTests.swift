import KanonModel
import KanonTestSupport
import Testing

@testable import KanonSyntax

@Suite struct TermbaseReaderTests {
  private static let concepts = SourceFile(
    path: "concepts.yaml",
    bytes: Array(
      """
      roles:
        admin: {definition: "Manages all.", succeeds: chief}
        chief: {definition: Old name.}
      ruleLists:
        limits: {definition: What stays., modality: cannot, rules: [sell]}
      rules:
        sell: {definition: Sell.}
      """.utf8))

  @Test func `Concepts and a language's words are read`() throws {
    let language = Marked(
      """
      locale: sv-se
      labels: {roles: [Lämpliga roller, Roll], applies-to: Gäller för}
      separators: [eller]
      roles:
        admin: {preferred: Administratör, shortened: [Admin, Adm]}
        chief:
      negation: [inte, "*fri"]
      inflection: {suffixes: [en]}
      """
    ).file("sv.yaml")
    let termbase = try TermbaseReader.read([language, Self.concepts])
    let admin = try #require(Concept.ID("admin"))
    let limits = try #require(Concept.ID("limits"))
    #expect(termbase.concepts.count == 4)
    #expect(termbase.concepts[admin]?.definition == "Manages all.")
    #expect(termbase.concepts[admin]?.succeeds?.description == "chief")
    #expect(termbase.concepts[limits]?.modality == .cannot)
    #expect(termbase.concepts[limits]?.rules.map(\.description) == ["sell"])
    let tag = try #require(LanguageTag("sv-SE"))
    let entry = try #require(termbase.languages[tag])
    #expect(entry.labels[.roles] == ["Lämpliga roller", "Roll"])
    #expect(entry.labels[.appliesTo] == ["Gäller för"])
    #expect(entry.separators == ["eller"])
    #expect(entry.markers[.negation] == ["inte", "*fri"])
    #expect(entry.markers[.obligation] == [])
    #expect(entry.suffixes == ["en"])
    let names = entry.designations.map { "\($0.concept) \($0.status) \($0.text)" }
    #expect(
      names == ["admin preferred Administratör", "admin shortened Admin", "admin shortened Adm"])
  }

  @Test(arguments: [
    "locale: sv-SE\n", "# a\r\nlocale: \"sv-se\"\r\nroles:\r\n", "locale: 'sv-SE'   # Swedish\n",
  ])
  func `A file's locale is told from its line`(text: String) throws {
    let locales = TermbaseReader.locales(of: [Marked(text).file("a.yaml")])
    #expect(locales == ["a.yaml": try #require(LanguageTag("sv-SE"))])
  }

  @Test func `A locale is read with another locale of its language`() throws {
    let termbase = try TermbaseReader.read([Marked("locale: es-ES\n").file("es.yaml")])
    #expect(termbase.language(for: try #require(LanguageTag("es-MX")))?.tag.description == "es-ES")
    #expect(termbase.language(for: try #require(LanguageTag("et-EE"))) == nil)
  }

  @Test func `The termbase that is shipped has labels and names for every locale`() throws {
    let termbase = try TermbaseReader.read(Project.termbaseFiles())
    #expect(termbase.languages.count >= 17)
    for (tag, entry) in termbase.languages {
      #expect(entry.labels[.roles]?.isEmpty == false, "\(tag)")
      #expect(entry.labels[.appliesTo]?.isEmpty == false, "\(tag)")
      #expect(entry.designations.contains { $0.concept.description == "global-admin" }, "\(tag)")
    }
  }

  static let conceptFaults: [ConfigurationFault] = [
    .init("⟦⟧roller:\n  a: {definition: b}\n", "the key `roller` is unknown", "roles, products"),
    .init(
      "roles:\n  ⟦⟧Global Admin: {definition: a}\n", "`Global Admin` is no concept id",
      "global-admin"),
    .init("roles:\n  ⟦⟧admin:\n", "the concept admin is empty", "definition:"),
    .init("roles:\n  admin: {⟦⟧meaning: a}\n", "the key `meaning` is unknown", "definition"),
    .init(
      "roles:\n  admin: {definition: a}\nproducts:\n  ⟦⟧admin: {definition: b}\n",
      "the concept admin is defined twice", "unique"),
    .init(
      "ruleLists:\n  a: {definition: b, modality: ⟦⟧never}\n", "the modality `never` is unknown",
      "does-not, cannot"),
    .init(
      "roles:\n  admin: {definition: a, succeeds: ⟦⟧chief}\n",
      "admin names the concept chief, which is not defined", "define chief"),
    .init(
      "ruleLists:\n  a: {definition: b, rules: [⟦⟧c]}\n",
      "a names the concept c, which is not defined", "define c"),
    .init(
      "roles:\n  admin: {definition: a, succeeds: ⟦⟧Old Chief}\n", "`Old Chief` is no concept id",
      "global-admin"),
  ]

  @Test(arguments: conceptFaults)
  func `A fault among the concepts stops reading`(fault: ConfigurationFault) {
    fault.expect { (file) throws(ConfigurationError) in _ = try TermbaseReader.read([file]) }
  }

  static let languageFaults: [ConfigurationFault] = [
    .init("locale: ⟦⟧x\n", "`locale` is no language tag", "sv-SE"),
    .init("locale: sv-SE\n⟦⟧lables: {}\n", "the key `lables` is unknown", "labels"),
    .init(
      "locale: sv-SE\nlabels:\n  ⟦⟧rolls: [a]\n", "the key `rolls` is unknown", "applies-to, roles"),
    .init(
      "locale: sv-SE\nroles:\n  ⟦⟧adminn: {preferred: a}\n",
      "`adminn` is not among the roles of concepts.yaml", "spelling"),
    .init(
      "locale: sv-SE\nproducts:\n  ⟦⟧admin: {preferred: a}\n",
      "`admin` is not among the products of concepts.yaml", "spelling"),
    .init(
      "locale: sv-SE\nroles:\n  admin: {⟦⟧prefered: a}\n", "the key `prefered` is unknown",
      "preferred"),
    .init(
      "locale: sv-SE\ninflection: {⟦⟧endings: [a]}\n", "the key `endings` is unknown", "suffixes"),
    .init("locale: sv-SE\nnegation:\n  ⟦⟧a: b\n", "`negation` is a list of values", "docs/"),
  ]

  @Test(arguments: languageFaults)
  func `A fault in a language's file stops reading`(fault: ConfigurationFault) {
    fault.expect { (file) throws(ConfigurationError) in
      _ = try TermbaseReader.read([Self.concepts, file])
    }
  }

  @Test func `Two files of one locale are a fault`() {
    ConfigurationFault("⟦⟧locale: sv-se\n", "the locale sv-SE has two termbase files", "merge")
      .expect {
        (file) throws(ConfigurationError) in
        _ = try TermbaseReader.read([Marked("locale: sv-SE\n").file("a.yaml"), file])
      }
  }
}
