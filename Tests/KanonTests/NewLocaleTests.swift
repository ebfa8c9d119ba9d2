import Kanon
import KanonModel
import KanonResources
import Testing

/// CONTRIBUTING.md says that a locale is added without a line of Swift. Here one is.
struct NewLocaleTests {
  private static let norwegian = """
    # Norwegian Bokmål.
    locale: nb-NO
    labels:
      applies-to: [Gjelder for]
      roles: [Aktuelle roller]
    separators: [eller]

    roles:
      global-admin:
        preferred: Global administrator
        shortened: [Globale]
      billing-admin:
        preferred: Faktureringsadministrator
      sales-agent:
        preferred: Salgsagent

    products:
      partner-center:
        preferred: Partnersenter

    negation: [ikke, ingen, aldri]
    possibility: [kan]
    obligation: [må, skal]
    conditions: [hvis, når]

    inflection:
      suffixes: [en, er, ene, s]

    """

  private static func workspace() throws -> TemporaryWorkspace {
    let terms = EmbeddedFile.terms.map { (path: "terms/\($0.name)", text: $0.text) }
    return try TemporaryWorkspace(
      terms + [
        (path: "terms/nb-NO.yaml", text: norwegian),
        (
          path: "en-US/invoices.md",
          text: """
          ---
          title: Invoices
          ---
          # Invoices

          **Applies to**: Partner Center

          **Appropriate roles**: Global admin | Billing admin | Sales agent
          """
        ),
        (
          path: "nb-NO/invoices.md",
          text: """
          ---
          title: Fakturaer
          ---
          # <a name="invoices"></a>Fakturaer

          **Gjelder for**: Partnersenter

          **Aktuelle roller**: Globale | Faktureringsadministratorer | Salgsagent
          """
        ),
        (
          path: "en-US/credits.md",
          text: """
          ---
          title: Credits
          ---
          # Credits

          A credit does not change:

          - The price
          - The contract
          """
        ),
        (
          path: "nb-NO/credits.md",
          text: """
          ---
          title: Krediter
          ---
          # <a name="credits"></a>Krediter

          En kreditt endrer ikke:

          - Prisen
          - Kontrakten
          """
        ),
      ])
  }

  @Test("a termbase file makes a locale readable")
  func reads() async throws {
    let model = try await Self.workspace().model()
    let nb = try #require(LanguageTag("nb-NO"))
    let invoices = try #require(model.articles.first { $0.path == "invoices.md" })
    let attestation = try #require(invoices.attestations.first { $0.locale == nb })
    let roles = attestation.statements.filter { $0.kind == .roles }.flatMap(\.terms)
    #expect(roles.map(\.concept?.description) == ["global-admin", "billing-admin", "sales-agent"])
    #expect(roles.map(\.resolution) == [.shortened, .inflected, .exact])
    let products = attestation.statements.filter { $0.kind == .appliesTo }.flatMap(\.terms)
    #expect(products.map(\.concept?.description) == ["partner-center"])
  }

  @Test("and its negations count")
  func checks() async throws {
    let workspace = try Self.workspace()
    #expect(try await workspace.check().findings.map(\.code) == [.roleTruncated])
    try workspace.write(
      """
      ---
      title: Krediter
      ---
      # <a name="credits"></a>Krediter

      En kreditt endrer:

      - Prisen
      - Kontrakten
      """, to: "nb-NO/credits.md")
    #expect(try await workspace.check().findings.map(\.code) == [.negationLost, .roleTruncated])
  }
}
