/// A link or an image within a line, in bytes.
struct InlineLink {
  /// All of it, with the `!` of an image.
  let range: Range<Int>
  /// What stands between the brackets.
  let text: Range<Int>
  /// What stands between the parentheses.
  let target: Range<Int>
  /// Whether it is an image.
  let isImage: Bool
}

extension StringProtocol {
  /// The marker of a list item at the start, with the space behind it; nil without one.
  var itemMarker: SubSequence? {
    var end = startIndex
    while end < endIndex, self[end].isASCII, self[end].isNumber { end = index(after: end) }
    if end == startIndex {
      guard let first, "-*+".contains(first) else { return nil }
    } else {
      guard end < endIndex, ".)".contains(self[end]) else { return nil }
    }
    let space = index(after: end)
    guard space < endIndex, self[space] == " " || self[space] == "\t" else { return nil }
    var text = space
    while text < endIndex, self[text] == " " || self[text] == "\t" { text = index(after: text) }
    return self[..<text]
  }

  /// Without white space and no-break spaces around.
  var trimmed: String {
    let start = drop { $0.isWhitespace }
    let end = start.reversed().prefix { $0.isWhitespace }.count
    return String(start.dropLast(end))
  }
}

extension String {
  /// Indentation, quotation mark and list marker, behind which the text begins.
  var prefixBeforeText: String {
    let start = prefix { $0 == " " || $0 == "\t" || $0 == ">" || $0 == "\u{A0}" }
    let marker = dropFirst(start.count).itemMarker ?? ""
    return String(start) + String(marker)
  }

  /// What stands behind indentation, quotation mark and list marker.
  var withoutPrefix: String { String(dropFirst(prefixBeforeText.count)) }

  /// A part by its bytes.
  subscript(bytes range: Range<Int>) -> String {
    String(decoding: utf8.dropFirst(range.lowerBound).prefix(range.count), as: UTF8.self)
  }

  /// With other text in place of some bytes.
  func replacing(bytes range: Range<Int>, with text: String) -> String {
    let bytes = Array(utf8)
    return String(
      decoding: bytes[..<range.lowerBound] + Array(text.utf8) + bytes[range.upperBound...],
      as: UTF8.self)
  }

  /// Where a text stands, in bytes.
  func ranges(ofBytes text: String) -> [Range<Int>] {
    let bytes = Array(utf8)
    let needle = Array(text.utf8)
    guard let first = needle.first, bytes.count >= needle.count else { return [] }
    var ranges: [Range<Int>] = []
    var index = 0
    while index <= bytes.count - needle.count {
      if bytes[index] == first, bytes[index..<(index + needle.count)].elementsEqual(needle) {
        ranges.append(index..<(index + needle.count))
        index += needle.count
      } else {
        index += 1
      }
    }
    return ranges
  }

  /// Where a word or phrase stands with no letter or digit beside it, outside of markup.
  func words(_ word: String, isBounded: Bool = true) -> [Range<Int>] {
    let found = ranges(ofBytes: word)
    guard !found.isEmpty else { return [] }
    let markup = markup
    return found.filter { range in
      guard !markup.contains(where: { $0.overlaps(range) }) else { return false }
      guard isBounded else { return true }
      let before = self[bytes: 0..<range.lowerBound].unicodeScalars.last
      let after = self[bytes: range.upperBound..<utf8.count].unicodeScalars.first
      return !Self.areOneWord(before, word.unicodeScalars.first)
        && !Self.areOneWord(word.unicodeScalars.last, after)
    }
  }

  private static func areOneWord(_ left: Unicode.Scalar?, _ right: Unicode.Scalar?) -> Bool {
    guard let left, let right else { return false }
    return left.isWordPart && right.isWordPart
  }

  /// Links and images.
  var links: [InlineLink] {
    let bytes = Array(utf8)
    var links: [InlineLink] = []
    for middle in ranges(ofBytes: "](") {
      var depth = 1
      var start = middle.lowerBound - 1
      while start >= 0 {
        if bytes[start] == UInt8(ascii: "]") { depth += 1 }
        if bytes[start] == UInt8(ascii: "[") { depth -= 1 }
        if depth == 0 { break }
        start -= 1
      }
      guard start >= 0,
        let end = bytes[middle.upperBound...].firstIndex(of: UInt8(ascii: ")")),
        !bytes[middle.upperBound..<end].contains(UInt8(ascii: "("))
      else { continue }
      let isImage = start > 0 && bytes[start - 1] == UInt8(ascii: "!")
      links.append(
        InlineLink(
          range: (isImage ? start - 1 : start)..<(end + 1),
          text: (start + 1)..<middle.lowerBound, target: middle.upperBound..<end, isImage: isImage))
    }
    return links
  }

  /// Where code stands, without its backticks.
  var codeSpans: [Range<Int>] {
    let marks = ranges(ofBytes: "`").map(\.lowerBound)
    guard marks.count.isMultiple(of: 2), ranges(ofBytes: "``").isEmpty else { return [] }
    return stride(from: 0, to: marks.count, by: 2).map { (marks[$0] + 1)..<marks[$0 + 1] }
  }

  /// What is not text: targets of links, code, tags, addresses.
  var markup: [Range<Int>] {
    let bytes = Array(utf8)
    var ranges = links.map(\.target) + codeSpans
    var open: Int?
    for (index, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "<") { open = index }
      if byte == UInt8(ascii: ">"), let start = open {
        ranges.append(start..<(index + 1))
        open = nil
      }
    }
    for scheme in self.ranges(ofBytes: "://") {
      let end = bytes[scheme.upperBound...].firstIndex { $0 <= 32 } ?? bytes.count
      ranges.append(scheme.lowerBound..<end)
    }
    return ranges
  }
}

extension Unicode.Scalar {
  /// Whether it is a letter, a mark, a digit, or joins the parts of a word.
  var isWordPart: Bool {
    properties.isAlphabetic || properties.numericType != nil || self == "-" || self == "_"
  }
}
