import Foundation
import Kanon
import KanonModel
import KanonReports
import KanonResources
import Testing

/// The pages are the specification of the checks: what they show is what Kanon does.
///
/// `KANON_UPDATE_GOLDENS=1` writes what Kanon prints into the pages.
struct DiagnosticPageTests {
  private static let updates = ProcessInfo.processInfo.environment["KANON_UPDATE_GOLDENS"] == "1"

  @Test("every diagnostic has one page, and every page a diagnostic")
  func pagesAndCodes() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: ExamplePage.folder.path)
      .filter { $0.hasSuffix(".md") }.sorted()
    #expect(names == DiagnosticCode.allCases.map(DiagnosticPage.fileName).sorted())
  }

  @Test("the executable carries the pages as they are", arguments: DiagnosticCode.allCases)
  func carried(_ code: DiagnosticCode) throws {
    // Pages that this run writes are carried from the next build on.
    guard !Self.updates else { return }
    #expect(DiagnosticPage(code)?.text == (try ExamplePage(code).text))
  }

  @Test(
    "a page has the title, a sentence and the five headings", arguments: DiagnosticCode.allCases)
  func headings(_ code: DiagnosticCode) throws {
    let page = try ExamplePage(code)
    #expect(page.headings == ["# \(code.id) \(code.name)"] + ExamplePage.headings)
    let summary = page.section("# \(code.id) \(code.name)").trimmingCharacters(in: .newlines)
    #expect(summary.hasSuffix("."))
    for heading in ExamplePage.headings {
      #expect(!page.section(heading).trimmingCharacters(in: .whitespacesAndNewlines).isEmpty)
    }
  }

  @Test(
    "a page's example gives its finding as the page prints it, and no other",
    arguments: DiagnosticCode.allCases)
  func example(_ code: DiagnosticCode) async throws {
    var page = try ExamplePage(code)
    let workspace = try TemporaryWorkspace(page.files)
    let (findings, accepted, opened) = try await workspace.check(since: page.past)
    #expect(findings.contains { $0.code == code })
    #expect(findings.allSatisfy { $0.code == code || page.companions.contains($0.code) })
    #expect(findings.allSatisfy { $0.severity >= page.shown }, "the page's command hides a finding")
    let report = Self.text(findings, accepted, opened)
    let printed = try #require(page.printed)
    if Self.updates, printed.text != report {
      page.text.replaceSubrange(printed.range, with: report)
      try page.text.write(to: ExamplePage.place(code), atomically: true, encoding: .utf8)
    } else {
      #expect(printed.text == report)
    }
  }

  @Test("the README's first screen shows what the page of negation-lost shows")
  func readme() throws {
    let readme = ExamplePage.folder.appending(path: "../../README.md").standardizedFileURL
    let printed = try #require(try ExamplePage(.negationLost).printed)
    let text = try String(contentsOf: readme, encoding: .utf8)
    #expect(text.contains("$ kanon check\n\(printed.text)"))
  }

  @Test("what a page says to allow its finding does so", arguments: DiagnosticCode.allCases)
  func allowance(_ code: DiagnosticCode) async throws {
    let page = try ExamplePage(code)
    let allowance = try #require(page.allowance)
    let workspace = try TemporaryWorkspace(page.files)
    let written = page.files.first { $0.path == Workspace.configurationName }?.text ?? ""
    try workspace.write(written + allowance, to: Workspace.configurationName)
    #expect(try await workspace.check(since: page.past).findings.map(\.message) == [])
  }

  private static func text(
    _ findings: [Finding], _ accepted: Int, _ workspace: Workspace
  ) -> String {
    let shared = Collected<String>()
    FindingReport(.text).write(
      findings,
      RunSummary(
        articles: workspace.articles.count, locales: workspace.locales.count, accepted: accepted)
    ) { shared.append($0) }
    return shared.elements.joined()
  }
}

struct DiagnosticNameTests {
  @Test(
    "a misspelt name finds the nearest diagnostic",
    arguments: [
      ("role-unknwon", DiagnosticCode.roleUnknown), ("rol-missing", .roleMissing),
      ("negation", .negationLost), ("k411x", .productUnknown), ("link_empty", .linkEmpty),
      ("stale-translations", .staleTranslation),
    ])
  func nearest(_ text: String, _ code: DiagnosticCode) {
    #expect(DiagnosticCode.nearest(to: text) == code)
  }

  @Test("text that resembles no name finds none", arguments: ["", "x", "banana", "-"])
  func nothing(_ text: String) {
    #expect(DiagnosticCode.nearest(to: text) == nil)
  }
}
