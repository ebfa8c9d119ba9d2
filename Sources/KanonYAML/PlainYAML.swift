import KanonModel

/// A strict reader of the YAML in which termbases and configurations are written: mappings by indentation, lists
/// and mappings in brackets on one line, lists with a dash a line, values on one line.
///
/// A termbase has half a megabyte of it, and libYAML with the nodes that Yams makes takes a twentieth of a
/// check. So this reader stands before them, as the front matter's does. It reads only what YAML surely reads
/// the same way and gives up on everything else; a test shows that the two agree.
struct PlainYAML {
  private let bytes: [UInt8]
  /// The line in hand: where it begins, where its first character stands, and where it ends.
  private var line = (start: 0, text: 0, end: 0)

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// - Returns: a mapping, or nil where YAML must be asked.
  static func read(_ bytes: [UInt8]) -> YAMLNode? {
    guard isPlain(bytes), String(validating: bytes, as: UTF8.self) != nil else { return nil }
    var reader = PlainYAML(bytes)
    reader.findLine(from: 0)
    guard !reader.isAtEnd, reader.indentation == 0, let root = reader.mapping(depth: 0),
      reader.isAtEnd
    else { return nil }
    return root
  }

  private static func isPlain(_ bytes: [UInt8]) -> Bool {
    let span = bytes.span
    for index in span.indices where span[index] != UInt8(ascii: "\n") {
      guard span.isPlainYAML(at: index, before: span.count) else { return false }
    }
    return true
  }

  // MARK: Lines

  private var isAtEnd: Bool { line.start == bytes.count }
  private var indentation: Int { line.text - line.start }

  /// Goes to the next line that says something.
  private mutating func nextLine() { findLine(from: min(line.end + 1, bytes.count)) }

  private mutating func findLine(from start: Int) {
    var start = start
    while start < bytes.count {
      var text = start
      while text < bytes.count, bytes[text] == UInt8(ascii: " ") { text += 1 }
      let end =
        bytes.span.offset(of: UInt8(ascii: "\n"), from: text, to: bytes.count) ?? bytes.count
      if text < end, bytes[text] != UInt8(ascii: "#") {
        line = (start, text, end)
        return
      }
      start = min(end + 1, bytes.count)
    }
    line = (bytes.count, bytes.count, bytes.count)
  }

  /// The first place from `start` on that is no space; nil where only a comment is left of the line.
  private func content(from start: Int) -> Int? {
    var offset = start
    while offset < line.end, bytes[offset] == UInt8(ascii: " ") { offset += 1 }
    guard offset < line.end else { return nil }
    return bytes[offset] == UInt8(ascii: "#") && offset > start ? nil : offset
  }

  // MARK: Blocks

  /// The mapping whose first key is in hand; nil where something in it is not surely understood.
  private mutating func mapping(depth: Int) -> YAMLNode? {
    guard depth <= Self.deepest else { return nil }
    let (indentation, place) = (indentation, line.text)
    var pairs: [YAMLNode.Pair] = []
    var keys: Set<String> = []
    while !isAtEnd, self.indentation == indentation {
      let start = line.text
      guard let colon = keyEnd(from: start) else { return nil }
      let key = bytes.span.string(start..<colon)
      guard keys.insert(key).inserted,
        let value = value(from: colon + 1, in: indentation, depth: depth)
      else {
        return nil
      }
      pairs.append(.init(key: key, place: .offset(start), value: value))
    }
    // Deeper lines would go on with a value.
    return isAtEnd || self.indentation < indentation ? .mapping(pairs, at: .offset(place)) : nil
  }

  /// The longest key. YAML reads at most 1,024 characters as one.
  private static let longestKey = 200

  /// Where the colon of a key stands, which ends the line or is followed by a space.
  private func keyEnd(from start: Int) -> Int? {
    guard bytes[start].isASCIIAlphanumeric else { return nil }
    var end = start
    while end < line.end, bytes[end].isKeyByte { end += 1 }
    guard end < line.end, end - start <= Self.longestKey, bytes[end] == UInt8(ascii: ":"),
      bytes[end - 1] != UInt8(ascii: " "),
      end + 1 == line.end || bytes[end + 1] == UInt8(ascii: " ")
    else { return nil }
    return end
  }

  /// The value of a key, on its line or below it; the line behind it is then in hand.
  private mutating func value(
    from start: Int, in indentation: Int, depth: Int
  ) -> YAMLNode? {
    if let content = content(from: start) {
      let value = restOfLine(at: content)
      nextLine()
      return value
    }
    nextLine()
    guard !isAtEnd, self.indentation > indentation else { return nil }
    return bytes[line.text] == UInt8(ascii: "-") ? items() : mapping(depth: depth + 1)
  }

  /// A list with a dash a line.
  private mutating func items() -> YAMLNode? {
    let (indentation, place) = (indentation, line.text)
    var items: [YAMLNode] = []
    while !isAtEnd, self.indentation == indentation, bytes[line.text] == UInt8(ascii: "-") {
      guard line.text + 1 < line.end, bytes[line.text + 1] == UInt8(ascii: " "),
        let content = content(from: line.text + 1), let item = restOfLine(at: content)
      else { return nil }
      items.append(item)
      nextLine()
    }
    return isAtEnd || self.indentation < indentation ? .sequence(items, at: .offset(place)) : nil
  }

  // MARK: Values on one line

  /// The value that is all that is left of a line but for a comment.
  private func restOfLine(at start: Int) -> YAMLNode? {
    switch bytes[start] {
    case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "\""), UInt8(ascii: "'"):
      let value = flow(at: start, depth: 0)
      return value.flatMap { content(from: $0.end) == nil ? $0.node : nil }
    default: return scalar(at: start)
    }
  }

  private func scalar(at start: Int) -> YAMLNode? {
    guard bytes[start].mayBeginScalar else { return nil }
    var end = start
    while end < line.end {
      if bytes[end] == UInt8(ascii: ":") {
        guard end + 1 < line.end, bytes[end + 1] != UInt8(ascii: " ") else { return nil }
      }
      if bytes[end] == UInt8(ascii: "#"), bytes[end - 1] == UInt8(ascii: " ") { break }
      end += 1
    }
    return .scalar(trimmed(start, end), at: .offset(start))
  }

  /// A value and where it ends.
  private typealias Flow = (node: YAMLNode, end: Int)

  /// How deep mappings may stand in mappings, and brackets in brackets. libYAML ends at a thousand.
  private static let deepest = 8

  /// A value as it stands inside of brackets.
  private func flow(at start: Int, depth: Int) -> Flow? {
    guard depth <= Self.deepest else { return nil }
    return switch bytes[start] {
    case UInt8(ascii: "["): list(at: start, depth: depth)
    case UInt8(ascii: "{"): flowMapping(at: start, depth: depth)
    case UInt8(ascii: "\""), UInt8(ascii: "'"): quoted(at: start)
    default: flowScalar(at: start)
    }
  }

  /// A value in quotes, without any inside of it.
  private func quoted(at start: Int) -> Flow? {
    let quote = bytes[start]
    guard let end = bytes.span.offset(of: quote, from: start + 1, to: line.end),
      end + 1 == line.end || bytes[end + 1] != quote,
      !bytes[start..<end].contains(UInt8(ascii: "\\"))
    else { return nil }
    return (.scalar(bytes.span.string((start + 1)..<end), at: .offset(start)), end + 1)
  }

  private func list(at start: Int, depth: Int) -> Flow? {
    var items: [YAMLNode] = []
    let end = elements(at: start, closing: UInt8(ascii: "]")) { content in
      guard let item = flow(at: content, depth: depth + 1) else { return nil }
      items.append(item.node)
      return item.end
    }
    return end.map { (.sequence(items, at: .offset(start)), $0) }
  }

  private func flowMapping(at start: Int, depth: Int) -> Flow? {
    var pairs: [YAMLNode.Pair] = []
    let end = elements(at: start, closing: UInt8(ascii: "}")) { content in
      guard let colon = keyEnd(from: content), let place = self.content(from: colon + 1),
        let value = flow(at: place, depth: depth + 1)
      else { return nil }
      let key = bytes.span.string(content..<colon)
      guard !pairs.contains(where: { $0.key == key }) else { return nil }
      pairs.append(.init(key: key, place: .offset(content), value: value.node))
      return value.end
    }
    return end.map { (.mapping(pairs, at: .offset(start)), $0) }
  }

  /// Reads what stands between brackets, element by element.
  ///
  /// - Parameter element: given where an element begins, says where it ends.
  /// - Returns: behind the closing bracket.
  private func elements(
    at start: Int, closing: UInt8, _ element: (_ start: Int) -> Int?
  ) -> Int? {
    guard var offset = content(from: start + 1) else { return nil }
    if bytes[offset] == closing { return offset + 1 }
    while true {
      guard let behind = element(offset), let next = content(from: behind) else { return nil }
      if bytes[next] == closing { return next + 1 }
      guard bytes[next] == UInt8(ascii: ","), let other = content(from: next + 1) else {
        return nil
      }
      offset = other
    }
  }

  private func flowScalar(at start: Int) -> Flow? {
    guard bytes[start].mayBeginScalar else { return nil }
    var end = start
    scan: while end < line.end {
      switch bytes[end] {
      case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"): break scan
      case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ":"), UInt8(ascii: "#"): return nil
      default: end += 1
      }
    }
    return (.scalar(trimmed(start, end), at: .offset(start)), end)
  }

  private func trimmed(_ start: Int, _ end: Int) -> String {
    var end = end
    while end > start, bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
    return bytes.span.string(start..<end)
  }
}

extension UInt8 {
  /// What the keys of termbases are made of: `global-admin`, `report viewer`.
  fileprivate var isKeyByte: Bool {
    isASCIIAlphanumeric || self == UInt8(ascii: ".") || self == UInt8(ascii: "-")
      || self == UInt8(ascii: "_") || self == UInt8(ascii: " ")
  }

  /// Whether a value may begin with it that is no indicator of YAML's.
  fileprivate var mayBeginScalar: Bool { isASCIIAlphanumeric || self >= 0x80 }
}

extension Span<UInt8> {
  /// Whether a byte is neither a control character nor of one of the characters beyond ASCII that YAML 1.1
  /// treats as a line break (U+0085, U+2028, U+2029) or refuses (C1 controls, U+FEFF, U+FFFE).
  @inlinable @inline(__always) public func isPlainYAML(at index: Int, before end: Int) -> Bool {
    switch self[index] {
    case 0x20...0x7E: true
    case 0xC2: index + 1 < end && self[index + 1] >= 0xA0
    case 0xE2:
      !(index + 2 < end && self[index + 1] == 0x80
        && (self[index + 2] == 0xA8 || self[index + 2] == 0xA9))
    case 0xEF: index + 1 < end && self[index + 1] != 0xBB && self[index + 1] != 0xBF
    case 0x80...0xFF: true
    default: false
    }
  }
}
