import KanonModel

/// Images that a translation lost.
struct ImageCheck: Check {
  func diagnostics(_ article: ResolvedArticle) -> [Diagnostic] {
    guard let source = article.source else { return [] }
    let theirs = source.version.syntax.images
    guard !theirs.isEmpty else { return [] }
    return article.translations.flatMap { version -> [Diagnostic] in
      let ours = version.version.syntax.images
      // They nearly always stand in the same order.
      if theirs.elementsEqual(ours, by: { $0.name == $1.name }) { return [] }
      var known = Set(ours.map(\.name))
      let missing = theirs.filter { known.insert($0.name).inserted }
      guard !missing.isEmpty, let pairs = TranslationPairs(article),
        let pair = pairs.all.first(where: { $0.translation === version })
      else { return [] }
      return missing.compactMap { image in
        let isExplained = pair.isExplained { other in
          other.syntax.images.contains { $0.name == image.name }
        }
        return isExplained ? nil : self.missing(image, pair)
      }
    }
  }
}

/// An image by the name of its file, in small letters.
private struct Image {
  let name: [UInt8]
  let block: Int

  init(_ path: ArraySlice<UInt8>, block: Int) {
    let start = path.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? path.startIndex
    name = path[start...].map(\.lowercasedASCII)
    self.block = block
  }
}

extension ArticleSyntax {
  /// The images of an article by the names of their files, which translations keep even where they have
  /// folders of their own: `![…](media/a.png)`, `:::image source="media/a.png":::`.
  fileprivate var images: [Image] {
    var result: [Image] = []
    for index in blocks.indices where blocks[index].kind.isText {
      for inline in blocks[index].inlines.indices where inlines[inline].kind == .image {
        result.append(Image(targets[inlines[inline].target.indices], block: index))
      }
      if blocks[index].kind == .paragraph {
        result += directiveSources(blocks[index].text).map { Image(text[$0], block: index) }
      }
    }
    return result
  }

  /// What `:::image … source="…":::` shows, at the start of a line or between lines of text.
  private func directiveSources(_ range: ByteRange) -> [Range<Int>] {
    let text = text
    let bytes = text.span
    let end = Int(range.upper)
    var sources: [Range<Int>] = []
    var start = Int(range.lower)
    while let colon = bytes.offset(of: UInt8(ascii: ":"), from: start, to: end) {
      start = colon + 1
      guard bytes.holds(":::image", at: colon, before: end) else { continue }
      start = colon + 8
      while start < end, !bytes.holds(":::", at: start, before: end) {
        if bytes.holds("source=\"", at: start, before: end) {
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
    let name = String(decoding: image.name, as: UTF8.self)
    return Diagnostic(
      .imageMissing, "the image '\(name)' is missing", at: place, subject: name,
      related: pair.related(image.block), help: "put the image where the source has it")
  }
}
