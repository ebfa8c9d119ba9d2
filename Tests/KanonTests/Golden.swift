import Foundation
import Testing

/// Compares a stage's output with a file; `KANON_UPDATE_GOLDENS=1` rewrites the file.
func expectGolden(
  _ text: String, _ file: URL, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  if ProcessInfo.processInfo.environment["KANON_UPDATE_GOLDENS"] == "1" {
    try Data(text.utf8).write(to: file)
    return
  }
  let golden = try #require(
    try? Data(contentsOf: file),
    "\(file.lastPathComponent) is missing; KANON_UPDATE_GOLDENS=1 writes it",
    sourceLocation: sourceLocation)
  guard Data(text.utf8) != golden else { return }
  let expected = String(decoding: golden, as: UTF8.self).split(
    separator: "\n", omittingEmptySubsequences: false)
  let actual = text.split(separator: "\n", omittingEmptySubsequences: false)
  let line = zip(expected, actual).prefix { $0 == $1 }.count
  Issue.record(
    """
    \(file.path) differs from line \(line + 1) on.
    expected: \(line < expected.count ? expected[line] : "the end")
    actual:   \(line < actual.count ? actual[line] : "the end")
    """, sourceLocation: sourceLocation)
}
