import KanonModel
import KanonYAML

/// A strict reader of the plain `key: value` block that nearly every article has.
///
/// Yams costs more than parsing all the Markdown, so this reader stands before it. It reads only what
/// YAML surely reads the same way, scalar by scalar, and gives up on everything else; a test shows that
/// the two agree on a whole corpus.
struct FrontMatterScanner {
  /// Where the entries between the two `---` lines stand, or nil where YAML must be asked.
  static func fields(
    _ bytes: Span<UInt8>, in body: ByteRange
  ) -> [FrontMatter.Field]? {
    var fields: [FrontMatter.Field] = []
    fields.reserveCapacity(20)
    var start = Int(body.lower)
    let bodyEnd = Int(body.upper)
    while start < bodyEnd {
      let newline = bytes.offset(of: UInt8(ascii: "\n"), from: start, to: bodyEnd) ?? bodyEnd
      var end = newline
      if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
      guard end > start else { return nil }
      if bytes[start] == UInt8(ascii: "-") {
        guard let last = fields.popLast(), let list = list(bytes, last, start, end) else {
          return nil
        }
        fields.append(list)
        start = newline + 1
        continue
      }
      guard let field = field(bytes, start, end) else { return nil }
      let key = bytes.extracting(field.key.indices)
      for known in fields where known.key.count == field.key.count {
        if bytes.holds(key, at: Int(known.key.lower), before: end) { return nil }
      }
      fields.append(field)
      start = newline + 1
    }
    return fields
  }

  /// A field whose value is a list to which a line adds an item: `- announcement`.
  private static func list(
    _ bytes: Span<UInt8>, _ field: FrontMatter.Field, _ start: Int, _ end: Int
  ) -> FrontMatter.Field? {
    guard field.isList || field.value.isEmpty, start + 1 < end,
      bytes[start + 1] == UInt8(ascii: " ")
    else { return nil }
    var (lower, upper) = (start + 1, end)
    while lower < upper, bytes[lower] == UInt8(ascii: " ") { lower += 1 }
    while upper > lower, bytes[upper - 1] == UInt8(ascii: " ") { upper -= 1 }
    // What quotes take out of an item is more than a joined value says.
    guard lower < upper, bytes[lower].isASCIIAlphanumeric, scalar(bytes, lower, upper) != nil else {
      return nil
    }
    let range = ByteRange(field.isList ? Int(field.value.lower) : start, upper)
    return FrontMatter.Field(key: field.key, value: range, text: range, isList: true)
  }

  private static func field(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int
  ) -> FrontMatter.Field? {
    var colon = start
    guard bytes[start].isASCIILetter else { return nil }
    while colon < end, bytes[colon].isKeyByte { colon += 1 }
    guard colon < end, bytes[colon] == UInt8(ascii: ":") else { return nil }
    var lower = colon + 1
    guard lower == end || bytes[lower] == UInt8(ascii: " ") else { return nil }
    while lower < end, bytes[lower] == UInt8(ascii: " ") { lower += 1 }
    var upper = end
    while upper > lower, bytes[upper - 1] == UInt8(ascii: " ") { upper -= 1 }
    guard let text = scalar(bytes, lower, upper) else { return nil }
    return FrontMatter.Field(
      key: ByteRange(start, colon), value: ByteRange(lower, upper), text: text)
  }

  /// The value of a scalar on one line; nil where it is not surely what it looks like.
  private static func scalar(
    _ bytes: Span<UInt8>, _ lower: Int, _ upper: Int
  ) -> ByteRange? {
    guard lower < upper else { return ByteRange(lower, lower) }
    let first = bytes[lower]
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
      guard upper - lower >= 2, bytes[upper - 1] == first else { return nil }
      let inner = (lower + 1)..<(upper - 1)
      for index in inner {
        let byte = bytes[index]
        guard byte != first, byte != UInt8(ascii: "\\"), bytes.isPlainYAML(at: index, before: upper)
        else { return nil }
      }
      return ByteRange(inner.lowerBound, inner.upperBound)
    }
    guard first.isASCIIAlphanumeric || first == UInt8(ascii: "/") || first >= 0x80 else {
      return nil
    }
    for index in lower..<upper {
      switch bytes[index] {
      case UInt8(ascii: ":"):
        guard index + 1 < upper, bytes[index + 1] != UInt8(ascii: " ") else { return nil }
      case UInt8(ascii: "#"):
        guard bytes[index - 1] != UInt8(ascii: " ") else { return nil }
      default:
        guard bytes.isPlainYAML(at: index, before: upper) else { return nil }
      }
    }
    return ByteRange(lower, upper)
  }
}

extension UInt8 {
  /// What a front matter key is made of, as articles write them: `ms.date`, `search.appverid`, `no-loc`.
  fileprivate var isKeyByte: Bool {
    isASCIIAlphanumeric || self == UInt8(ascii: ".") || self == UInt8(ascii: "-")
      || self == UInt8(ascii: "_")
  }
}
