import KanonModel

/// Reads the markup of links, of which cmark keeps no place: what follows a link's text, and definitions
/// at the head of a paragraph.
///
/// The rules are CommonMark's; a `>` behind a line break belongs to the quotes around the paragraph.
struct LinkSyntax {
  /// How many quotes stand around the text: so many `>` may begin its lines.
  let quotes: Int

  /// Behind `(destination "title")` or `[label]`, whichever follows a link's closing bracket; the place
  /// itself for a shortcut.
  func tailEnd(_ bytes: borrowing Span<UInt8>, from start: Int, to end: Int) -> Int {
    guard start < end else { return start }
    switch bytes[start] {
    case UInt8(ascii: "("): return inlineEnd(bytes, from: start + 1, to: end) ?? start
    case UInt8(ascii: "["): return labelEnd(bytes, from: start + 1, to: end) ?? start
    default: return start
    }
  }

  /// Where a paragraph's text begins, behind the link definitions before it.
  func textStart(_ bytes: borrowing Span<UInt8>, from start: Int, to end: Int) -> Int {
    var place = start
    while let next = definitionEnd(bytes, from: place, to: end) { place = next }
    // A lazy line keeps the spaces that it begins with.
    while place > start, bytes[place - 1].isBlank { place -= 1 }
    return place
  }

  /// Behind a line break, the quotes' marks and the spaces that begin the next line.
  func behindBreak(_ bytes: borrowing Span<UInt8>, at start: Int, to end: Int) -> Int {
    var index = start
    if index < end, bytes[index] == UInt8(ascii: "\r") { index += 1 }
    if index < end, bytes[index] == UInt8(ascii: "\n") { index += 1 }
    return lineText(bytes, from: index, to: end)
  }

  /// Behind the quotes' marks and the spaces that begin a line.
  func lineText(_ bytes: borrowing Span<UInt8>, from start: Int, to end: Int) -> Int {
    var index = start
    var marks = quotes
    while index < end {
      if bytes[index] == UInt8(ascii: ">"), marks > 0 {
        marks -= 1
      } else if !bytes[index].isBlank {
        break
      }
      index += 1
    }
    return index
  }

  // MARK: Parts

  private func inlineEnd(
    _ bytes: borrowing Span<UInt8>, from start: Int, to end: Int
  ) -> Int? {
    var index = spaceEnd(bytes, from: start, to: end)
    guard let behindURL = destinationEnd(bytes, from: index, to: end) else { return nil }
    index = spaceEnd(bytes, from: behindURL, to: end)
    if index > behindURL, let behindTitle = titleEnd(bytes, from: index, to: end) {
      index = spaceEnd(bytes, from: behindTitle, to: end)
    }
    return index < end && bytes[index] == UInt8(ascii: ")") ? index + 1 : nil
  }

  private func definitionEnd(
    _ bytes: borrowing Span<UInt8>, from start: Int, to end: Int
  ) -> Int? {
    guard start < end, bytes[start] == UInt8(ascii: "["),
      let label = labelEnd(bytes, from: start + 1, to: end), label > start + 2,
      label < end, bytes[label] == UInt8(ascii: ":")
    else { return nil }
    let url = spaceEnd(bytes, from: label + 1, to: end)
    guard let behindURL = destinationEnd(bytes, from: url, to: end), behindURL > url else {
      return nil
    }
    let title = spaceEnd(bytes, from: behindURL, to: end)
    if title > behindURL, let behindTitle = titleEnd(bytes, from: title, to: end),
      let next = lineEnd(bytes, from: behindTitle, to: end)
    {
      return next
    }
    return lineEnd(bytes, from: behindURL, to: end)
  }

  /// Where the next line's text begins, if nothing but spaces is left of this one.
  private func lineEnd(_ bytes: borrowing Span<UInt8>, from start: Int, to end: Int) -> Int? {
    var index = start
    while index < end, bytes[index].isBlank { index += 1 }
    guard index < end else { return end }
    return bytes[index].isLineBreak ? behindBreak(bytes, at: index, to: end) : nil
  }

  /// Behind spaces and at most one line break.
  private func spaceEnd(_ bytes: borrowing Span<UInt8>, from start: Int, to end: Int) -> Int {
    var index = start
    while index < end, bytes[index].isBlank { index += 1 }
    guard index < end, bytes[index].isLineBreak else { return index }
    return behindBreak(bytes, at: index, to: end)
  }

  private func labelEnd(_ bytes: borrowing Span<UInt8>, from start: Int, to end: Int) -> Int? {
    var index = start
    while index < end {
      switch bytes[index] {
      case UInt8(ascii: "\\"): index += 1
      case UInt8(ascii: "["): return nil
      case UInt8(ascii: "]"): return index + 1
      default: break
      }
      index += 1
    }
    return nil
  }

  private func destinationEnd(
    _ bytes: borrowing Span<UInt8>, from start: Int, to end: Int
  ) -> Int? {
    let isPointed = start < end && bytes[start] == UInt8(ascii: "<")
    var depth = 0
    var index = isPointed ? start + 1 : start
    while index < end {
      switch bytes[index] {
      case UInt8(ascii: "\\"): index += 1
      case UInt8(ascii: ">") where isPointed: return index + 1
      case UInt8(ascii: "<") where isPointed, 0x0A where isPointed, 0x0D where isPointed:
        return nil
      case UInt8(ascii: "(") where !isPointed: depth += 1
      case UInt8(ascii: ")") where !isPointed:
        if depth == 0 { return index }
        depth -= 1
      case 0...0x20 where !isPointed: return depth == 0 ? index : nil
      default: break
      }
      index += 1
    }
    return isPointed || depth > 0 ? nil : end
  }

  private func titleEnd(_ bytes: borrowing Span<UInt8>, from start: Int, to end: Int) -> Int? {
    guard start < end else { return nil }
    let close: UInt8
    switch bytes[start] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): close = bytes[start]
    case UInt8(ascii: "("): close = UInt8(ascii: ")")
    default: return nil
    }
    var index = start + 1
    while index < end {
      if bytes[index] == UInt8(ascii: "\\") {
        index += 1
      } else if bytes[index] == close {
        return index + 1
      } else if bytes[index] == UInt8(ascii: "("), bytes[start] == UInt8(ascii: "(") {
        return nil
      }
      index += 1
    }
    return nil
  }
}
