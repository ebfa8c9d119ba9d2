package import KanonModel

/// Reads bilingual articles, in which every segment stands beside its source
/// (`<span data-ttu-id="K">TARGET</span><span class="sxs-lookup"><span data-stu-id="K">SOURCE</span></span>`,
/// corpus facts, Layout and versions).
///
/// The target sides give the localized article, the source sides the article that it was made from, at
/// exactly that version. Both keep every other byte, so Markdown is parsed after the spans are gone: a
/// segment may be a table cell, the text of a link, or hold markup of its own.
package enum BilingualReader {
  /// The most bytes that a bilingual article may have: two articles and the spans around them.
  package static var sizeLimit: Int { 4 * Screening.Limit.file }

  /// Never fails: what is no whole segment stays on both sides as it is, and is reported.
  ///
  /// - Parameters:
  ///   - file: the bilingual article.
  ///   - source: the locale of the source sides, to tell the two articles' paths apart.
  package static func read(_ file: SourceFile, source: LanguageTag) -> Diagnosed<BilingualArticle> {
    var scan = BilingualScan(file)
    scan.run(file.bytes.span)
    return Diagnosed(scan.article(source), diagnostics: scan.diagnostics)
  }
}

/// One pass over a bilingual file.
private struct BilingualScan {
  private let file: SourceFile
  private var target = Side()
  private var source = Side()
  private var segments: [BilingualArticle.Segment] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(_ file: SourceFile) { self.file = file }

  /// The bytes of one side, and where they stand in the file.
  private struct Side {
    var bytes: [UInt8] = []
    var pieces: [FileOrigin.Piece] = []

    /// Takes a stretch of the file over; gives its place on this side.
    mutating func take(_ range: Range<Int>, of file: [UInt8]) -> ByteRange {
      let start = bytes.count
      if !range.isEmpty {
        pieces.append(FileOrigin.Piece(start: start, startOnDisk: range.lowerBound))
        bytes.append(contentsOf: file[range])
      }
      return ByteRange(start, bytes.count)
    }
  }

  func article(_ sourceLocale: LanguageTag) -> BilingualArticle {
    BilingualArticle(
      target: SourceFile(
        path: file.path, bytes: target.bytes, origin: FileOrigin(file, pieces: target.pieces)),
      source: SourceFile(
        path: "\(file.path) (\(sourceLocale))", bytes: source.bytes,
        origin: FileOrigin(file, pieces: source.pieces)),
      segments: segments)
  }

  mutating func run(_ bytes: Span<UInt8>) {
    // Its title and hash are the translation's.
    let body = FrontMatterReader.read(file, bytes, from: 0).output.1
    _ = target.take(0..<body, of: file.bytes)
    var taken = body
    var place = body
    while let start = bytes.offset(of: UInt8(ascii: "<"), from: place, to: bytes.count) {
      guard let opening = Self.tag(bytes, at: start), opening.tag.isTarget else {
        place = start + 1
        continue
      }
      takeBoth(taken..<start, bytes)
      guard let pair = pair(bytes, opening) else {
        report(opening.range)
        taken = start
        place = opening.range.upperBound
        continue
      }
      segments.append(
        BilingualArticle.Segment(
          target: target.take(pair.target, of: file.bytes),
          source: source.take(pair.source, of: file.bytes)))
      taken = pair.end
      place = pair.end
    }
    takeBoth(taken..<bytes.count, bytes)
  }

  /// What stands outside of segments belongs to both sides, but for the anchor that translation puts
  /// before every heading: its slug is the source's, its tag is not.
  private mutating func takeBoth(_ range: Range<Int>, _ bytes: Span<UInt8>) {
    _ = target.take(range, of: file.bytes)
    guard let anchor = Self.headingAnchor(bytes, in: range) else {
      _ = source.take(range, of: file.bytes)
      return
    }
    _ = source.take(range.lowerBound..<anchor.lowerBound, of: file.bytes)
    _ = source.take(anchor.upperBound..<range.upperBound, of: file.bytes)
  }

  /// The `<a name="…"></a>` between the number signs of a heading and the end of the range.
  private static func headingAnchor(_ bytes: Span<UInt8>, in range: Range<Int>) -> Range<Int>? {
    var line = range.upperBound
    while line > range.lowerBound, bytes[line - 1] != UInt8(ascii: "\n") { line -= 1 }
    var start = line
    while start < range.upperBound, bytes[start] == UInt8(ascii: "#") { start += 1 }
    guard start > line else { return nil }
    while start < range.upperBound, bytes[start] == UInt8(ascii: " ") { start += 1 }
    guard let opening = tag(bytes, at: start), opening.tag.name == "a", !opening.tag.isClosing,
      opening.tag.anchor != nil, opening.range.upperBound < range.upperBound,
      let closing = tag(bytes, at: opening.range.upperBound), closing.tag.name == "a",
      closing.tag.isClosing, closing.range.upperBound <= range.upperBound
    else { return nil }
    return start..<closing.range.upperBound
  }

  // MARK: Tags

  private typealias PlacedTag = (tag: HTMLTag, range: Range<Int>)

  /// The two contents of a segment, and where it ends.
  private func pair(
    _ bytes: Span<UInt8>, _ opening: PlacedTag
  ) -> (target: Range<Int>, source: Range<Int>, end: Int)? {
    guard let target = Self.content(bytes, of: opening),
      let lookup = Self.tag(bytes, at: target.end), lookup.tag.isLookup,
      let inner = Self.tag(bytes, at: lookup.range.upperBound), inner.tag.isSource,
      let source = Self.content(bytes, of: inner),
      let end = Self.tag(bytes, at: source.end), end.tag.name == "span", end.tag.isClosing
    else { return nil }
    return (target.content, source.content, end.range.upperBound)
  }

  /// What stands between a span and the tag that closes it; spans may be nested in it.
  private static func content(
    _ bytes: Span<UInt8>, of opening: PlacedTag
  ) -> (content: Range<Int>, end: Int)? {
    var depth = 1
    var place = opening.range.upperBound
    while let start = bytes.offset(of: UInt8(ascii: "<"), from: place, to: bytes.count) {
      guard let next = tag(bytes, at: start), next.tag.name == "span" else {
        place = start + 1
        continue
      }
      // Another segment begins before this one ended.
      if next.tag.isTarget { return nil }
      depth += next.tag.isClosing ? -1 : 1
      place = next.range.upperBound
      if depth == 0 { return (opening.range.upperBound..<start, place) }
    }
    return nil
  }

  /// The tag that begins at an offset. Only spans and anchors are of interest.
  private static func tag(_ bytes: Span<UInt8>, at start: Int) -> PlacedTag? {
    guard start + 2 < bytes.count, bytes[start] == UInt8(ascii: "<") else { return nil }
    let name = bytes[start + 1] == UInt8(ascii: "/") ? bytes[start + 2] : bytes[start + 1]
    guard name | 0x20 == UInt8(ascii: "s") || name | 0x20 == UInt8(ascii: "a") else { return nil }
    // No real tag is longer; a lone `<` must not make the scan quadratic.
    let limit = min(bytes.count, start + 512)
    guard let end = bytes.offset(of: UInt8(ascii: ">"), from: start, to: limit),
      !holdsOpening(bytes.extracting((start + 1)..<end)),
      let tag = HTMLTag(bytes.extracting(start..<(end + 1)))
    else { return nil }
    return (tag, start..<(end + 1))
  }

  /// Whether a `<` stands outside of quotation marks: in `<span <span data-ttu-id="…">` the first `<` begins
  /// no tag.
  private static func holdsOpening(_ tag: Span<UInt8>) -> Bool {
    var quote: UInt8?
    for index in tag.indices {
      let byte = tag[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "<") {
        return true
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      }
    }
    return false
  }

  /// Called before the tag is taken over, so that it will stand at the end of the target side.
  private mutating func report(_ tag: Range<Int>) {
    let place = target.bytes.count
    diagnostics.append(
      Diagnostic(
        .unreadableFile, "a segment is not whole: its spans do not close or its source is missing",
        at: SourceRange(file: file.path, range: ByteRange(place, place + tag.count)),
        subject: file.text(ByteRange(tag.lowerBound, tag.upperBound)),
        evidence: ["its tags were left where they stand, on both sides"],
        help: "export the bilingual file again, or mend the spans"))
  }
}

extension HTMLTag {
  fileprivate var isTarget: Bool { name == "span" && self["data-ttu-id"] != nil }
  fileprivate var isSource: Bool { name == "span" && self["data-stu-id"] != nil }
  fileprivate var isLookup: Bool { name == "span" && self["class"] == "sxs-lookup" }
}
