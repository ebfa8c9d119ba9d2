import KanonModel
import Testing

/// Without a source the locales are compared with each other.
struct OutlierTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    /// What Swedish says; the five others name the global admin and the sales agent.
    let swedish: String
    let expected: [String]
  }

  static let cases: [Case] = [
    Case(
      testDescription: "agreement", swedish: "Global administratör | Försäljningsagent",
      expected: []),
    Case(
      testDescription: "one became another", swedish: "Global administratör | Supportagent",
      expected: ["role-changed"]),
    Case(
      testDescription: "one is missing", swedish: "Försäljningsagent", expected: ["role-missing"]),
    Case(
      testDescription: "one was added",
      swedish: "Global administratör | Försäljningsagent | Supportagent", expected: ["role-added"]),
  ]

  @Test("without a source the locale that differs from all others is named", arguments: cases)
  func outlier(_ row: Case) async throws {
    let statements = [
      ("de-DE", "**Geeignete Rollen**: Globaler Administrator | Vertriebs-Agent"),
      ("es-ES", "**Roles adecuados**: Administrador global | Agente de ventas"),
      ("fr-FR", "**Rôles appropriés** : Administrateur général | Agent commercial"),
      ("it-IT", "**Ruoli appropriati**: Amministratore globale | Agente di vendita"),
      ("nl-NL", "**Juiste rollen**: Globale beheerder | Verkoopagent"),
      ("sv-SE", "**Lämpliga roller**: \(row.swedish)"),
    ]
    let workspace = try TemporaryWorkspace(
      statements.map { (path: "\($0.0)/a.md", text: "---\ntitle: T\n---\n\($0.1)\n") }
        + [(path: "kanon.yaml", text: "{}\n")])
    let found = try await workspace.check().findings.filter {
      $0.locale?.description == "sv-SE"
    }
    #expect(found.map(\.code.name) == row.expected)
    #expect(found.allSatisfy { $0.severity == .error })
  }
}
