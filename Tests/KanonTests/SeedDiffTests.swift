import Foundation
import KanonModel
import Testing

@testable import Kanon

/// The two articles that the project began with, where they lie beside it. Their text is nobody's here, so
/// only facts are named.
@Suite("Seeds", .enabled(if: Seeds.arePresent, "skipped: no seeds beside the project"))
struct SeedDiffTests {
  @Test("hu-HU and sv-SE differ in what is known, and in nothing else", arguments: [true, false])
  func knownDifferences(asLocales: Bool) async throws {
    let operands =
      asLocales
      ? ["hu-HU", "sv-SE"]
      : ["hu-HU", "sv-SE"].map { "\(Seeds.folder)/\($0)/multipartner.md" }
    var options = Workspace.Options()
    options.root = asLocales ? Seeds.folder : "."
    let comparison = try #require(
      try await compareVersions(operands[0], operands[1], options).first)
    #expect(comparison.sources.relation == .changed)
    let found = comparison.changes.map { change in
      "\(change.weight) \(change.aspect) \(change.cause)"
        + (change.left.map { " \($0.start.line)" } ?? "") + " →"
        + (change.right.map { " \($0.start.line)" } ?? "")
    }
    #expect(
      found == [
        "breaking roles source 28 → 23",  // user-admin, renamed
        "substantive roles translation 27 → 23", "substantive roles translation 28 → 23",
        "substantive products translation 23 → 21",
        "substantive alerts source → 42", "substantive alerts source → 42",
        "layout layout source 21 → 21", "layout layout source 26 → 23",
        "metadata metadata source 4 → 4", "metadata metadata source 6 → 6",
        "metadata metadata source 12 → 12", "metadata metadata source 13 → 13",
        "metadata metadata translation 16 → 16",
      ])
    #expect(comparison.changes.contains { $0.message.contains("sentence 2 of 5 was added") })
    #expect(comparison.changes.contains { $0.message.contains("sentence 3 of 5 was added") })
  }
}

private enum Seeds {
  static let folder =
    ProcessInfo.processInfo.environment["KANON_SEEDS"]
    ?? URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../shared/seeds")
    .standardizedFileURL.path

  static var arePresent: Bool {
    FileManager.default.fileExists(atPath: folder)
  }
}
