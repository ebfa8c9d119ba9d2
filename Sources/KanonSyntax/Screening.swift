import KanonModel

/// The first look at a file's bytes: where its lines begin, and whether they may be parsed at all.
///
/// cmark-gfm has quadratic and memory attacks that distributions never patched (a table of 30 KB took
/// 5.7 GB). The limits below refuse none of the real articles and leave no attack above a second.
struct Screening {
  /// The offset of each line's first byte.
  var lineStarts: [UInt32] = []
  /// What forbids parsing, and where.
  var refusal: (reason: String, offset: Int)?

  /// Limits, with the largest value that real articles reach (platform notes, cmark-gfm).
  enum Limit {
    /// Largest real file 95 KB.
    static let file = 256 << 10
    /// Longest real line 5.3 KB.
    static let line = 16 << 10
    /// Longest real run of lines without a blank one 42.8 KB.
    static let run = 64 << 10
    /// Most real container markers at a line's start 4.
    static let markers = 16
    /// Most real pipes in a line 12.
    static let pipes = 64
    static let referenceDefinition = 1 << 10
    /// `<?` and `<!` in a run of lines.
    static let declarations = 256
    /// Lines like a table's delimiter row in a run of lines.
    static let delimiterRows = 16
  }

  init(_ bytes: Span<UInt8>) {
    guard bytes.count <= Limit.file else {
      refusal = ("it has \(bytes.count) bytes; at most \(Limit.file) are read", 0)
      return
    }
    lineStarts.reserveCapacity(bytes.count / 48 + 8)
    let hasCarriageReturns = bytes.offset(of: UInt8(ascii: "\r"), from: 0, to: bytes.count) != nil
    var run = Run()
    var start = 0
    while start < bytes.count {
      lineStarts.append(UInt32(start))
      let (end, next) = Self.lineEnd(bytes, from: start, hasCarriageReturns)
      if let reason = run.add(bytes, start, end), refusal == nil {
        refusal = (reason, start)
      }
      start = next
    }
    if lineStarts.isEmpty { lineStarts = [0] }
  }

  /// The end of the line that begins at `start`, and the start of the next. As in CommonMark, `\n`,
  /// `\r\n` and a lone `\r` end a line.
  private static func lineEnd(
    _ bytes: Span<UInt8>, from start: Int, _ hasCarriageReturns: Bool
  ) -> (end: Int, next: Int) {
    let newline = bytes.offset(of: UInt8(ascii: "\n"), from: start, to: bytes.count) ?? bytes.count
    if hasCarriageReturns,
      let carriage = bytes.offset(of: UInt8(ascii: "\r"), from: start, to: newline)
    {
      return (carriage, carriage + 1 == newline ? min(newline + 1, bytes.count) : carriage + 1)
    }
    return (newline, min(newline + 1, bytes.count))
  }

  /// Where a byte stands next, looked for once and not line by line.
  private struct Sought {
    let byte: UInt8
    private var known = -1

    init(byte: UInt8) { self.byte = byte }

    /// Whether it is known that the byte does not stand in a line that ends there.
    func isKnownBehind(_ end: Int) -> Bool { known >= end }

    /// The first place from `start` on, which is never before the last one that was asked for; the file's end
    /// where there is none.
    mutating func offset(in bytes: Span<UInt8>, from start: Int) -> Int {
      if known < start {
        known = bytes.offset(of: byte, from: start, to: bytes.count) ?? bytes.count
      }
      return known
    }
  }

  /// The lines since the last blank one.
  private struct Run {
    private var length = 0
    private var declarations = 0
    private var delimiterRows = 0
    /// Where the next `|` and `<` of the file stand: most lines have none, and need no search.
    private var pipe = Sought(byte: UInt8(ascii: "|"))
    private var less = Sought(byte: UInt8(ascii: "<"))

    /// Adds a line; gives the reason if a limit is passed.
    mutating func add(
      _ bytes: Span<UInt8>, _ start: Int, _ end: Int
    ) -> String? {
      // Nearly all lines begin with a letter and have none of what is counted.
      if end - start <= Limit.line, start < end, bytes[start].isASCIILetter || bytes[start] >= 0x80,
        pipe.isKnownBehind(end), less.isKnownBehind(end), length + end - start < Limit.run
      {
        length += end - start + 1
        return nil
      }
      guard end - start <= Limit.line else {
        return "a line has \(end - start) bytes; at most \(Limit.line) are read"
      }
      let (markers, text) = Self.containerMarkers(bytes, start, end)
      guard text < end else {
        (length, declarations, delimiterRows) = (0, 0, 0)
        return markers > Limit.markers ? Self.tooManyMarkers : nil
      }
      length += end - start + 1
      guard length <= Limit.run else {
        return "more than \(Limit.run) bytes stand without a blank line"
      }
      guard markers <= Limit.markers else { return Self.tooManyMarkers }
      let first = pipe.offset(in: bytes, from: text)
      if first < end {
        guard Self.count(UInt8(ascii: "|"), in: bytes, first, end) <= Limit.pipes else {
          return "a line has more than \(Limit.pipes) table cells"
        }
      }
      if bytes[text] == UInt8(ascii: "["), end - text > Limit.referenceDefinition,
        Self.isReferenceDefinition(bytes, text, end)
      {
        return "a link definition is longer than \(Limit.referenceDefinition) bytes"
      }
      if Self.isDelimiterRow(bytes, text, end) {
        delimiterRows += 1
        guard delimiterRows <= Limit.delimiterRows else {
          return "more than \(Limit.delimiterRows) table delimiter rows follow each other"
        }
      }
      let opening = less.offset(in: bytes, from: text)
      if opening < end { declarations += Self.declarations(bytes, opening, end) }
      guard declarations <= Limit.declarations else {
        return "more than \(Limit.declarations) `<?` or `<!` stand without a blank line"
      }
      return nil
    }

    private static var tooManyMarkers: String {
      "a line opens more than \(Limit.markers) quotes or lists"
    }

    /// Counts `>`, bullets and list numbers at a line's start; also gives where the text begins.
    private static func containerMarkers(
      _ bytes: Span<UInt8>, _ start: Int, _ end: Int
    ) -> (count: Int, text: Int) {
      var count = 0
      var index = start
      while index < end {
        switch bytes[index] {
        case UInt8(ascii: " "), UInt8(ascii: "\t"):
          index += 1
        case UInt8(ascii: ">"):
          count += 1
          index += 1
        case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
          guard index + 1 == end || bytes[index + 1].isBlank else { return (count, index) }
          count += 1
          index += 1
        case let byte where byte.isASCIIDigit:
          var digits = index
          while digits < end, digits - index < 9, bytes[digits].isASCIIDigit { digits += 1 }
          guard digits < end,
            bytes[digits] == UInt8(ascii: ".") || bytes[digits] == UInt8(ascii: ")"),
            digits + 1 == end || bytes[digits + 1].isBlank
          else { return (count, index) }
          count += 1
          index = digits + 1
        default:
          return (count, index)
        }
      }
      return (count, index)
    }

    private static func count(
      _ byte: UInt8, in bytes: Span<UInt8>, _ start: Int, _ end: Int
    ) -> Int {
      var count = 0
      for index in start..<end where bytes[index] == byte { count += 1 }
      return count
    }

    private static func isReferenceDefinition(
      _ bytes: Span<UInt8>, _ start: Int, _ end: Int
    ) -> Bool {
      var index = start
      while let bracket = bytes.offset(of: UInt8(ascii: "]"), from: index, to: end) {
        if bracket + 1 < end && bytes[bracket + 1] == UInt8(ascii: ":") { return true }
        index = bracket + 1
      }
      return false
    }

    private static func isDelimiterRow(
      _ bytes: Span<UInt8>, _ start: Int, _ end: Int
    ) -> Bool {
      var dashes = 0
      for index in start..<end {
        switch bytes[index] {
        case UInt8(ascii: "-"): dashes += 1
        case UInt8(ascii: "|"), UInt8(ascii: ":"), UInt8(ascii: " "), UInt8(ascii: "\t"): continue
        default: return false
        }
      }
      return dashes > 0
    }

    private static func declarations(
      _ bytes: Span<UInt8>, _ start: Int, _ end: Int
    ) -> Int {
      var count = 0
      var index = start
      while let less = bytes.offset(of: UInt8(ascii: "<"), from: index, to: end) {
        if less + 1 < end,
          bytes[less + 1] == UInt8(ascii: "?") || bytes[less + 1] == UInt8(ascii: "!")
        {
          count += 1
        }
        index = less + 1
      }
      return count
    }
  }
}
