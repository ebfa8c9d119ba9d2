import Kanon
import KanonModel
import Testing

/// `severity:` of kanon.yaml, as findings have it.
struct SeverityTests {
  @Test(
    "the configuration grades by name and by locale, and turns off",
    arguments: [
      ("{}", ["hu-HU warning", "sv-SE warning"]),
      ("{link-empty: error}", ["hu-HU error", "sv-SE error"]),
      ("{K701: info}", ["hu-HU info", "sv-SE info"]),
      ("{link-empty: \"off\"}", []),
      ("{link-empty: off}", []),
      ("{link-empty: {sv-SE: error}}", ["hu-HU warning", "sv-SE error"]),
      ("{link-empty: {default: info, sv-SE: error}}", ["hu-HU info", "sv-SE error"]),
      ("{link-empty: {default: \"off\", hu-HU: warning}}", ["hu-HU warning"]),
      ("{link-empty: {sv-SE: \"off\"}}", ["hu-HU warning"]),
    ])
  func grades(_ severity: String, _ expected: [String]) async throws {
    let workspace = try TemporaryWorkspace([
      ("en-US/a.md", "---\ntitle: A\n---\n# A\n\n[b](b.md)\n"),
      ("hu-HU/a.md", "---\ntitle: A\n---\n# A\n\n[](b.md)\n"),
      ("sv-SE/a.md", "---\ntitle: A\n---\n# A\n\n[](b.md)\n"),
      ("kanon.yaml", "severity: \(severity)\n"),
    ])
    let findings = try await workspace.checkAll().findings.filter { $0.code == .linkEmpty }
    #expect(
      findings.map { "\($0.locale?.description ?? "") \($0.severity.rawValue)" } == expected)
  }
}
