import KanonModel

/// Images that a translation lost.
struct ImageCheck: PairCheck {
  func diagnostics(_ pair: TranslationPair) -> [Diagnostic] {
    let theirs = pair.among.images
    guard !theirs.isEmpty else { return [] }
    let (syntax, sourceSyntax) = (pair.syntax, pair.sourceSyntax)
    let ours = syntax.images
    // They nearly always stand in the same order.
    let isSame =
      theirs.count == ours.count
      && zip(theirs, ours).allSatisfy { $0.hasName(of: $1, in: syntax, sourceSyntax) }
    if isSame { return [] }
    var known = Set(ours.map { $0.name(in: syntax) })
    return theirs.filter { known.insert($0.name(in: sourceSyntax)).inserted }.compactMap { image in
      let isExplained = pair.isExplained { other in
        other.syntax.images.contains { image.hasName(of: $0, in: other.syntax, sourceSyntax) }
      }
      return isExplained ? nil : missing(image, pair)
    }
  }
}

/// An image by the name of its file, whose letters' case does not matter.
struct Image {
  /// The name, in ``ArticleSyntax/text`` where a directive shows the image, else in its targets.
  let range: Range<Int>
  let isDirective: Bool
  let block: Int

  init(_ path: ArraySlice<UInt8>, isDirective: Bool = false, block: Int) {
    let start = path.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? path.startIndex
    range = start..<path.endIndex
    self.isDirective = isDirective
    self.block = block
  }

  private func written(in syntax: ArticleSyntax) -> ArraySlice<UInt8> {
    (isDirective ? syntax.text : syntax.targets)[range]
  }

  func name(in syntax: ArticleSyntax) -> [UInt8] {
    written(in: syntax).map(\.lowercasedASCII)
  }

  func hasName(of other: Image, in otherSyntax: ArticleSyntax, _ syntax: ArticleSyntax) -> Bool {
    range.count == other.range.count
      && zip(written(in: syntax), other.written(in: otherSyntax)).allSatisfy {
        $0.lowercasedASCII == $1.lowercasedASCII
      }
  }
}

extension ArticleSyntax {
  /// The images of an article by the names of their files, which translations keep even where they have
  /// folders of their own: `![…](media/a.png)`, `:::image source="media/a.png":::`.
  var images: [Image] {
    var result: [Image] = []
    let text = text
    let hasDirectives = text.span.offset(of: Self.directive, from: 0, to: text.count) != nil
    for index in blocks.indices where blocks[index].kind.isText {
      for inline in blocks[index].inlines.indices where inlines[inline].kind == .image {
        result.append(Image(targets[inlines[inline].target.indices], block: index))
      }
      if hasDirectives, blocks[index].kind == .paragraph {
        result += directiveSources(blocks[index].text).map {
          Image(text[$0], isDirective: true, block: index)
        }
      }
    }
    return result
  }

  private static let directive: StaticString = ":::image"

  /// What `:::image … source="…":::` shows, at the start of a line or between lines of text.
  private func directiveSources(_ range: ByteRange) -> [Range<Int>] {
    let text = text
    let bytes = text.span
    let end = Int(range.upper)
    var sources: [Range<Int>] = []
    var start = Int(range.lower)
    while let directive = bytes.offset(of: Self.directive, from: start, to: end) {
      start = directive + 8
      while start < end {
        if bytes[start] == UInt8(ascii: ":"), bytes.holds(":::", at: start, before: end) { break }
        if bytes[start] == UInt8(ascii: "s"), bytes.holds("source=\"", at: start, before: end) {
          let upper = bytes.offset(of: UInt8(ascii: "\""), from: start + 8, to: end) ?? end
          sources.append((start + 8)..<upper)
          start = upper
        }
        start += 1
      }
    }
    return sources
  }
}

extension ImageCheck {
  private func missing(_ image: Image, _ pair: TranslationPair) -> Diagnostic {
    let gap = pair.alignment.gaps.first { gap in
      gap.source.contains { pair.sourceSyntax.blocks[$0].end > image.block && $0 <= image.block }
    }
    let place =
      pair.alignment.counterpart(of: image.block).map(pair.place)
      ?? gap.map(pair.insertionPoint) ?? pair.translation.place(.empty)
    let name = String(decoding: image.name(in: pair.sourceSyntax), as: UTF8.self)
    return Diagnostic(
      .imageMissing, "the image '\(name)' is missing", at: place, subject: name,
      related: pair.related(image.block), help: "put the image where the source has it")
  }
}
