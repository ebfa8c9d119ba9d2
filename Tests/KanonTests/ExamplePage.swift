import Foundation
import KanonModel

/// A page of `docs/diagnostics`, taken apart for its test.
struct ExamplePage {
  let code: DiagnosticCode
  var text: String

  static let headings = [
    "## What it means", "## Why it matters", "## Example", "## What to do", "## When to allow it",
  ]

  /// `docs/diagnostics` of the checkout.
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "docs/diagnostics")

  init(_ code: DiagnosticCode) throws {
    self.code = code
    text = try String(contentsOf: Self.place(code), encoding: .utf8)
  }

  static func place(_ code: DiagnosticCode) -> URL {
    folder.appending(path: "\(code.id)-\(code.name).md")
  }

  /// The lines that begin with `#`, outside of fenced blocks.
  var headings: [String] {
    var isCode = false
    return text.split(separator: "\n").compactMap { line in
      if line.hasPrefix("```") { isCode.toggle() }
      return isCode || !line.hasPrefix("#") ? nil : String(line)
    }
  }

  /// What stands between a heading and the next, those in fenced blocks left alone.
  func section(_ heading: String) -> Substring {
    guard let start = text.range(of: "\(heading)\n")?.upperBound else { return "" }
    var isCode = false
    var end = start
    for line in text[start...].split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") { isCode.toggle() }
      if !isCode, line.hasPrefix("## ") { break }
      end = line.endIndex
    }
    return text[start..<end]
  }

  /// A fenced block: what its first line says, and its lines.
  struct Block {
    let info: String
    let text: String
    let range: Range<String.Index>
  }

  func blocks(of heading: String) -> [Block] {
    let section = section(heading)
    var blocks: [Block] = []
    var rest = section[...]
    while let opening = rest.range(of: "\n```"),
      let lineEnd = rest[opening.upperBound...].firstIndex(of: "\n"),
      let closing = rest[lineEnd...].range(of: "\n```\n")
    {
      let start = rest.index(after: lineEnd)
      let range = min(start, closing.upperBound)..<max(start, rest.index(after: closing.lowerBound))
      blocks.append(
        Block(
          info: String(rest[opening.upperBound..<lineEnd]), text: String(rest[range]), range: range)
      )
      rest = rest[rest.index(before: closing.upperBound)...]
    }
    return blocks
  }

  /// The example's files.
  var files: [(path: String, text: String)] {
    blocks(of: "## Example").compactMap { block in
      let words = block.info.split(separator: " ")
      return words.count == 2 ? (String(words[1]), block.text) : nil
    }
  }

  /// The folder of the files that the example's are compared with; nil where they are compared with none.
  var past: String? {
    section("## Example").contains("`kanon check --since before`") ? "before" : nil
  }

  /// The findings that the example's cannot be without: a regression is of something that is wrong today.
  var companions: Set<DiagnosticCode> { past == nil ? [] : [.negationLost] }

  /// What the page says that Kanon prints.
  var printed: Block? { blocks(of: "## Example").first { $0.info == "text" } }

  /// The least severity that the page's command shows.
  var shown: Severity {
    section("## Example").contains("`kanon check --show info`") ? .info : .warning
  }

  /// The configuration that accepts the finding.
  var allowance: String? { blocks(of: "## When to allow it").first { $0.info == "yaml" }?.text }
}
