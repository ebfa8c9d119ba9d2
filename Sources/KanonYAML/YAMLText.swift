import KanonModel
import Yams

/// The text of a YAML file, to find the bytes of what Yams only gives a mark of.
struct YAMLText {
  let string: String
  private let bytes: [UInt8]
  private let lineStarts: [Int]

  init(_ text: String) {
    string = text
    bytes = Array(text.utf8)
    var starts = [0]
    var index = 0
    while index < bytes.count {
      let length = Self.breakLength(bytes, at: index)
      index += length ?? 1
      if length != nil { starts.append(index) }
    }
    lineStarts = starts
  }

  var count: Int { bytes.count }

  /// The byte offset of a mark. libYAML counts columns in Unicode scalars.
  func offset(_ mark: Mark) -> Int {
    guard mark.line >= 1, mark.line <= lineStarts.count else { return bytes.count }
    var offset = lineStarts[mark.line - 1]
    var column = 1
    while column < mark.column, offset < bytes.count {
      offset += 1
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      column += 1
    }
    return offset
  }

  /// Behind the last byte of the line that holds a place, without its line break.
  func lineEnd(at offset: Int) -> Int {
    var end = offset
    while end < bytes.count, Self.breakLength(bytes, at: end) == nil { end += 1 }
    return end
  }

  /// The first byte of the line that holds a place.
  func lineStart(at offset: Int) -> Int {
    var (lower, upper) = (0, lineStarts.count)
    while upper - lower > 1 {
      let middle = (lower + upper) / 2
      if lineStarts[middle] <= offset { lower = middle } else { upper = middle }
    }
    return lineStarts[lower]
  }

  /// The first line break as it is written; a line feed where the text is one line.
  var lineBreak: String {
    let end = lineEnd(at: 0)
    guard end < bytes.count, let length = Self.breakLength(bytes, at: end) else { return "\n" }
    return String(decoding: bytes[end..<end + length], as: UTF8.self)
  }

  /// The byte at a place; nil outside of the text.
  func byte(at offset: Int) -> UInt8? { bytes.indices.contains(offset) ? bytes[offset] : nil }

  /// Whether exactly these bytes stand at a place.
  func holds(_ content: String, at start: Int) -> Bool {
    bytes[min(start, bytes.count)...].starts(with: content.utf8)
  }

  func slice(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The first place from `start` on that holds neither white space nor a comment nor a comma.
  func behindFiller(from start: Int) -> Int {
    var index = start
    while let byte = byte(at: index) {
      if Self.isWhite(byte) || byte == UInt8(ascii: ",") {
        index += 1
      } else if byte == UInt8(ascii: "#") {
        index = lineEnd(at: index)
      } else {
        break
      }
    }
    return index
  }

  /// Behind the last byte of a scalar that begins at a place.
  func end(of scalar: Node.Scalar, from start: Int) -> Int {
    guard start < bytes.count else { return start }
    switch scalar.style {
    case .doubleQuoted, .singleQuoted:
      return quoteEnd(from: start) ?? bytes.count
    case .literal, .folded:
      var header = start
      while header < bytes.count, !bytes[header].isLineBreak { header += 1 }
      return contentEnd(scalar.string, from: header) ?? header
    case .any, .plain:
      return contentEnd(scalar.string, from: start) ?? start
    }
  }

  /// Whether a list is written in brackets.
  func opensBracket(at start: Int) -> Bool {
    start < bytes.count && bytes[start] == UInt8(ascii: "[")
  }

  /// Behind the `]` that follows a list's last item.
  func closingBracket(from start: Int) -> Int {
    bytes[start...].firstIndex(of: UInt8(ascii: "]")).map { $0 + 1 } ?? start
  }

  private func quoteEnd(from start: Int) -> Int? {
    let quote = bytes[start]
    var index = start + 1
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        index += 1
      } else if bytes[index] == quote {
        let isDoubled =
          quote == UInt8(ascii: "'") && index + 1 < bytes.count && bytes[index + 1] == quote
        guard isDoubled else { return index + 1 }
        index += 1
      }
      index += 1
    }
    return nil
  }

  /// Behind the text that reads as a scalar's content, where any white space reads as any other; nil
  /// where another text stands there.
  private func contentEnd(_ content: String, from start: Int) -> Int? {
    var index = start
    var end = start
    for byte in content.utf8 where !Self.isWhite(byte) {
      while index < bytes.count, Self.isWhite(bytes[index]) { index += 1 }
      guard index < bytes.count, bytes[index] == byte else { return nil }
      index += 1
      end = index
    }
    return end
  }

  private static func isWhite(_ byte: UInt8) -> Bool { byte.isBlank || byte.isLineBreak }

  /// The length of a line break in YAML 1.1: CR LF, CR, LF, U+0085, U+2028 and U+2029.
  private static func breakLength(_ bytes: [UInt8], at index: Int) -> Int? {
    switch bytes[index] {
    case 0x0A: 1
    case 0x0D: index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 2 : 1
    case 0xC2 where index + 1 < bytes.count && bytes[index + 1] == 0x85: 2
    case 0xE2
    where index + 2 < bytes.count && bytes[index + 1] == 0x80 && bytes[index + 2] & 0xFE == 0xA8: 3
    default: nil
    }
  }
}
