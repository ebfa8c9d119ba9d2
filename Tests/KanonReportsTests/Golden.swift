import Foundation
import Testing

/// Compares long output with a file beside the tests; `KANON_UPDATE_GOLDENS=1` rewrites the files.
func expectGolden(
  _ name: String, _ text: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  let file = folder.appendingPathComponent("Goldens").appendingPathComponent(name)
  if ProcessInfo.processInfo.environment["KANON_UPDATE_GOLDENS"] == "1" {
    try Data(text.utf8).write(to: file)
    return
  }
  let golden = try #require(
    try? Data(contentsOf: file), "Goldens/\(name) is missing; KANON_UPDATE_GOLDENS=1 writes it",
    sourceLocation: sourceLocation)
  guard Data(text.utf8) != golden else { return }
  let expected = String(decoding: golden, as: UTF8.self).split(
    separator: "\n", omittingEmptySubsequences: false)
  let actual = text.split(separator: "\n", omittingEmptySubsequences: false)
  let line = zip(expected, actual).prefix { $0 == $1 }.count
  Issue.record(
    """
    Goldens/\(name) differs from line \(line + 1) on.
    expected: \(line < expected.count ? expected[line] : "the end")
    actual:   \(line < actual.count ? actual[line] : "the end")
    """, sourceLocation: sourceLocation)
}
