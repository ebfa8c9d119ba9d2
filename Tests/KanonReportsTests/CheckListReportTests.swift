import Foundation
import KanonModel
import Testing

@testable import KanonReports

/// `kanon checks`
struct CheckListReportTests {
  private static let configured = Configuration(severities: [
    SeverityRule(code: .linkEmpty, locale: nil, severity: .error),
    SeverityRule(code: .linkEmpty, locale: LanguageTag("sv-SE"), severity: .info),
    SeverityRule(code: .linkEmpty, locale: LanguageTag("hu-HU"), severity: nil),
    SeverityRule(code: .roleUnknown, locale: nil, severity: nil),
  ])

  @Test(
    "a line says the configured severity, and which locales have another",
    arguments: [
      (Configuration(), "K701  warning  link-empty", "A link has no text.\n"),
      (configured, "K701  error    link-empty", "A link has no text. (hu-HU off, sv-SE info)\n"),
      (configured, "K401  off      role-unknown", "A role's name is not in the termbase.\n"),
      (configured, "K501  error    negation-lost", "A rule lost its negation.\n"),
    ])
  func lines(_ configuration: Configuration, _ start: String, _ end: String) {
    let text = CheckListReport(configuration).text(.text, palette: .plain)
    let line = text.split(separator: "\n").first { $0.hasPrefix(start) }
    #expect(line.map { "\($0)\n".hasSuffix(end) } ?? false, "\(text)")
  }

  @Test("JSON says both what is configured and what is the default")
  func json() throws {
    struct Document: Decodable {
      struct Check: Decodable {
        let code: String
        let severity: String
        let defaultSeverity: String
        let locales: [String: String]
      }
      let schema: String
      let checks: [Check]
    }
    let text = CheckListReport(Self.configured).text(.json, palette: .plain)
    let document = try JSONDecoder().decode(Document.self, from: Data(text.utf8))
    #expect(document.schema == "kanon.checks/1")
    #expect(document.checks.map(\.code) == DiagnosticCode.allCases.map(\.id))
    let check = try #require(document.checks.first { $0.code == "K701" })
    #expect(check.severity == "error" && check.defaultSeverity == "warning")
    #expect(check.locales == ["hu-HU": "off", "sv-SE": "info"])
  }
}
