import Foundation

/// What a line of an article is, as far as its first characters say.
enum LineKind {
  case frontMatter
  case blank
  case code
  case heading
  case item
  case row
  case quote
  case image
  case prose
}

/// The lines of one file.
struct ArticleText {
  /// The lines, without their ends.
  let lines: [String]
  /// What each line is.
  let kinds: [LineKind]
  /// Lines that stand together: what lies between blank lines below the front matter.
  let blocks: [Range<Int>]
  /// What ends a line.
  private let newline: String

  /// Takes a text apart.
  init(_ text: String) {
    var lines = text.utf8.split(separator: 10, omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
    // A file with mixed ends keeps its carriage returns as parts of its lines.
    let hasReturns = lines.dropLast().allSatisfy { $0.utf8.last == 13 } && lines.count > 1
    if hasReturns {
      lines = lines.map {
        $0.utf8.last == 13 ? String(decoding: $0.utf8.dropLast(), as: UTF8.self) : $0
      }
    }
    self.lines = lines
    newline = hasReturns ? "\r\n" : "\n"
    kinds = Self.kinds(of: lines)
    blocks = Self.blocks(of: kinds)
  }

  /// Where the front matter ends: the line of its closing `---`. Nil without one.
  var frontMatterEnd: Int? { kinds.lastIndex { $0 == .frontMatter } }

  /// The lines that are of a kind.
  func lines(_ kind: LineKind) -> [Int] {
    kinds.indices.filter { kinds[$0] == kind }
  }

  /// The whole text after a change.
  func applying(_ edit: Edit) -> String {
    var lines = lines
    lines.replaceSubrange(edit.lines, with: edit.replacement)
    return lines.joined(separator: newline)
  }

  private static func kinds(of lines: [String]) -> [LineKind] {
    var kinds: [LineKind] = []
    var fence: String?
    var isFrontMatter = false
    for (index, line) in lines.enumerated() {
      let text = line.drop { $0 == " " || $0 == "\t" || $0 == "\u{FEFF}" || $0 == "\u{A0}" }
      if index == 0, text.hasPrefix("---") {
        isFrontMatter = true
        kinds.append(.frontMatter)
      } else if isFrontMatter {
        kinds.append(.frontMatter)
        isFrontMatter = !text.hasPrefix("---")
      } else if let mark = fence {
        kinds.append(.code)
        if text.hasPrefix(mark) { fence = nil }
      } else if let mark = ["```", "~~~"].first(where: { text.hasPrefix($0) }) {
        fence = mark
        kinds.append(.code)
      } else {
        kinds.append(kind(of: text))
      }
    }
    return kinds
  }

  private static func kind(of text: Substring) -> LineKind {
    if text.allSatisfy({ $0.isWhitespace }) { return .blank }
    if text.hasPrefix("#"), text.drop(while: { $0 == "#" }).first == " " { return .heading }
    if text.hasPrefix("|") { return .row }
    if text.hasPrefix(">") { return .quote }
    if text.hasPrefix(":::image") || text.hasPrefix("![") { return .image }
    return text.itemMarker == nil ? .prose : .item
  }

  private static func blocks(of kinds: [LineKind]) -> [Range<Int>] {
    var blocks: [Range<Int>] = []
    var start: Int?
    for index in 0...kinds.count {
      let isInside = index < kinds.count && kinds[index] != .blank && kinds[index] != .frontMatter
      if isInside {
        start = start ?? index
      } else if let first = start {
        blocks.append(first..<index)
        start = nil
      }
    }
    return blocks
  }
}
