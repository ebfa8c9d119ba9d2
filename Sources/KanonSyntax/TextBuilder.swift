import KanonModel

/// Collects the decoded text of an article, and which bytes of the file each stretch came from.
struct TextBuilder {
  private(set) var bytes: [UInt8] = []
  private var closed: [TextPiece] = []
  /// The last piece, as long as it may grow.
  private var run = Run()

  var count: Int { bytes.count }

  mutating func reserve(_ sourceCount: Int) {
    bytes.reserveCapacity(sourceCount)
    closed.reserveCapacity(sourceCount / 24 + 16)
  }

  /// The text and its pieces.
  consuming func finish() -> (bytes: [UInt8], pieces: [TextPiece]) {
    closeRun()
    return (bytes, closed)
  }

  /// Adds a byte that stands for a break and has no place of its own.
  mutating func append(_ byte: UInt8) { bytes.append(byte) }

  /// Adds the literal of a text node if it stands at the cursor, as nearly all do: behind its neighbour or the
  /// markup between them.
  ///
  /// - Returns: the cursor behind the text; nil where nothing was added.
  mutating func append(
    _ literal: Span<UInt8>, from source: Span<UInt8>, at cursor: Int, end: Int
  ) -> Int? {
    guard !literal.isEmpty else { return cursor }
    return source.holds(literal, at: cursor, before: end) ? append(verbatim: literal, cursor) : nil
  }

  /// Adds the literal of a text node that does not stand at the cursor, and finds where it stands.
  ///
  /// cmark's column is only a guess: in quotes, in cells, behind entities and link definitions it is off, and the
  /// range of a text node is wider than its text where an entity stood. So the bytes are looked for behind the
  /// cursor, and matched piece by piece if they were decoded.
  ///
  /// - Returns: the cursor behind the text.
  mutating func append(
    _ literal: Span<UInt8>, from source: Span<UInt8>, guess: Int, cursor: Int, end: Int
  ) -> Int {
    if guess >= cursor, source.holds(literal, at: guess, before: end) {
      return append(verbatim: literal, guess)
    }
    let start = bytes.count
    unsafe literal.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
    // The earliest match, never a later one that happens to be verbatim: ` &gt; ` stands before ` > `.
    var candidate = cursor
    while candidate < end {
      if let match = Self.decodedMatch(literal, source, at: candidate, end) {
        for piece in match { add(start + piece.offset, piece.length, piece.source) }
        return match.last.map { Int($0.source.upper) } ?? candidate
      }
      candidate += 1
    }
    add(start, literal.count, ByteRange(cursor, cursor))
    return cursor
  }

  /// Adds the literal of a code span, whose markup may include a space at either end and in which a line
  /// break reads as a space.
  ///
  /// - Returns: the cursor behind the text.
  mutating func append(
    code literal: Span<UInt8>, from source: Span<UInt8>, start: Int, end: Int, _ links: LinkSyntax
  ) -> Int {
    let textStart = bytes.count
    unsafe literal.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
    let inside =
      start < end && source[start].isLineBreak
      ? links.behindBreak(source, at: start, to: end) : start + 1
    for place in [start, inside] {
      var pieces: [Match] = []
      guard let behind = Self.match(literal, source, at: place, end, links, &pieces) else {
        continue
      }
      for piece in pieces { add(textStart + piece.offset, piece.length, piece.source) }
      return behind
    }
    add(textStart, literal.count, ByteRange(start, start))
    return start
  }

  /// The end of a literal that stands at a place as it is, but for the beginnings of its lines.
  static func end(
    of literal: Span<UInt8>, in source: Span<UInt8>, at start: Int, _ end: Int, _ links: LinkSyntax
  ) -> Int? {
    // Nearly all stand in one line.
    if source.holds(literal, at: start, before: end) { return start + literal.count }
    var pieces: [Match] = []
    return match(literal, source, at: start, end, links, &pieces)
  }

  private static func match(
    _ literal: Span<UInt8>, _ source: Span<UInt8>, at start: Int, _ end: Int, _ links: LinkSyntax,
    _ pieces: inout [Match]
  ) -> Int? {
    var (place, read) = (start, 0)
    var (runPlace, runRead) = (start, 0)
    func run(_ pieces: inout [Match]) {
      guard read > runRead else { return }
      pieces.append(
        Match(offset: runRead, length: read - runRead, source: ByteRange(runPlace, place)))
    }
    while read < literal.count {
      guard place < end else { return nil }
      if source[place].isLineBreak, literal[read] == 0x20 || literal[read].isLineBreak {
        run(&pieces)
        var next = links.behindBreak(source, at: place, to: end)
        let isPair = literal[read] == 0x0D && read + 1 < literal.count && literal[read + 1] == 0x0A
        let length = isPair ? 2 : 1
        // A lazy line keeps the spaces that it begins with.
        if next < end, read + length < literal.count, literal[read + length] != source[next] {
          var kept = read + length
          while kept < literal.count, literal[kept].isBlank { kept += 1 }
          next = max(place + 1, next - (kept - read - length))
        }
        pieces.append(Match(offset: read, length: length, source: ByteRange(place, next)))
        (place, read) = (next, read + length)
        (runPlace, runRead) = (place, read)
      } else if source[place] == literal[read] {
        (place, read) = (place + 1, read + 1)
      } else if source[place] == UInt8(ascii: "\\"), literal[read] == UInt8(ascii: "|") {
        // In a table's cell a pipe needs a backslash, also inside code.
        run(&pieces)
        place += 1
        (runPlace, runRead) = (place, read)
      } else {
        return nil
      }
    }
    run(&pieces)
    return place
  }

  private mutating func append(verbatim literal: Span<UInt8>, _ place: Int) -> Int {
    add(verbatim: bytes.count, literal.count, place)
    unsafe literal.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
    return place + literal.count
  }

  private mutating func add(_ text: Int, _ length: Int, _ source: ByteRange) {
    guard length != source.count else { return add(verbatim: text, length, Int(source.lower)) }
    closeRun()
    closed.append(TextPiece(text: text, length: length, source: source))
  }

  /// A node behind its neighbour continues the neighbour's piece.
  private mutating func add(verbatim text: Int, _ length: Int, _ place: Int) {
    if run.text + run.length == text, run.source + run.length == place {
      run.length += length
    } else {
      closeRun()
      run = Run(text: text, source: place, length: length)
    }
  }

  private mutating func closeRun() {
    guard run.length > 0 else { return }
    closed.append(
      TextPiece(
        text: run.text, length: run.length,
        source: ByteRange(run.source, run.source + run.length)))
    run.length = 0
  }

  /// A piece that is the file's byte by byte.
  private struct Run {
    var text = 0
    var source = 0
    var length = 0
  }

  private struct Match {
    let offset: Int
    let length: Int
    let source: ByteRange
  }

  /// Matches a literal with source bytes in which backslashes and entities stand for characters.
  private static func decodedMatch(
    _ literal: Span<UInt8>, _ source: Span<UInt8>, at start: Int, _ end: Int
  ) -> [Match]? {
    let first = source[start]
    guard first == literal[0] || first == UInt8(ascii: "\\") || first == UInt8(ascii: "&")
    else { return nil }
    if source.holds(literal, at: start, before: end) {
      return [
        Match(
          offset: 0, length: literal.count, source: ByteRange(start, start + literal.count))
      ]
    }
    var matches: [Match] = []
    var (place, read) = (start, 0)
    var (runPlace, runRead) = (start, 0)
    func run(_ matches: inout [Match]) {
      guard read > runRead else { return }
      matches.append(
        Match(
          offset: runRead, length: read - runRead,
          source: ByteRange(runPlace, runPlace + read - runRead)))
    }
    while read < literal.count {
      guard place < end else { return nil }
      let byte = source[place]
      if byte == UInt8(ascii: "&"),
        let semicolon = entityEnd(source, from: place + 1, to: min(end, place + 40)),
        let length = entityLength(literal, at: read, source, behind: semicolon + 1, end)
      {
        run(&matches)
        matches.append(
          Match(offset: read, length: length, source: ByteRange(place, semicolon + 1)))
        (place, read) = (semicolon + 1, read + length)
        (runPlace, runRead) = (place, read)
      } else if byte == UInt8(ascii: "\\"), place + 1 < end,
        source[place + 1].isASCIIPunctuation, source[place + 1] == literal[read]
      {
        // What a backslash stands before is itself, also an ampersand.
        run(&matches)
        (runPlace, runRead) = (place + 1, read)
        (place, read) = (place + 2, read + 1)
      } else if byte == literal[read] {
        (place, read) = (place + 1, read + 1)
      } else {
        return nil
      }
    }
    run(&matches)
    return matches
  }

  /// Where the `;` of an entity stands whose name begins at a place.
  private static func entityEnd(_ source: Span<UInt8>, from start: Int, to end: Int) -> Int? {
    var index = start
    if index < end, source[index] == UInt8(ascii: "#") { index += 1 }
    while index < end, source[index].isASCIIAlphanumeric { index += 1 }
    return index < end && index > start && source[index] == UInt8(ascii: ";") ? index : nil
  }

  /// How many bytes of the literal an entity stands for: one scalar or two, by what follows. Nil where
  /// the `&` is only an ampersand.
  private static func entityLength(
    _ literal: Span<UInt8>, at start: Int, _ source: Span<UInt8>, behind place: Int, _ end: Int
  ) -> Int? {
    var length = 0
    for _ in 1...2 {
      guard start + length < literal.count else { return nil }
      length += 1
      while start + length < literal.count, literal[start + length] & 0xC0 == 0x80 { length += 1 }
      let next = start + length
      if next == literal.count { return length }
      guard place < end else { continue }
      let follows = source[place]
      if follows == literal[next] || follows == UInt8(ascii: "\\") || follows == UInt8(ascii: "&") {
        return length
      }
    }
    return nil
  }
}
