import KanonModel

/// Images that a translation lost.
struct ImageCheck: PairCheck {
  func diagnostics(_ pair: TranslationPair) -> [Diagnostic] {
    let theirs = pair.sourceSyntax.images
    guard !theirs.isEmpty else { return [] }
    let ours = Set(pair.syntax.images.map(\.name))
    var seen: Set<String> = []
    return theirs.compactMap { image in
      guard !ours.contains(image.name), seen.insert(image.name).inserted,
        !pair.isExplained({ other in other.syntax.images.contains { $0.name == image.name } })
      else { return nil }
      return missing(image, pair)
    }
  }
}

extension ArticleSyntax {
  /// The images of an article by the names of their files, which translations keep even where they have
  /// folders of their own: `![…](media/a.png)`, `:::image source="media/a.png":::`.
  fileprivate var images: [(name: String, block: Int)] {
    var result: [(String, Int)] = []
    for index in blocks.indices where blocks[index].kind.isText {
      for inline in inlines(of: blocks[index]) where inline.kind == .image {
        result.append((Self.name(target(inline.target)), index))
      }
      result += directiveSources(blocks[index]).map { (Self.name($0), index) }
    }
    return result
  }

  private static func name(_ path: String) -> String {
    String(path.split(separator: "/").last ?? "").lowercased()
  }

  /// What `:::image … source="…":::` shows: directives stand in paragraphs, between lines of text as well.
  private func directiveSources(_ block: Block) -> [String] {
    let colon = UInt8(ascii: ":")
    let range = block.text.indices
    var isDirective = false
    var offset = range.lowerBound
    while offset + 3 < range.upperBound, !isDirective {
      isDirective = text[offset] == colon && text[offset + 1] == colon && text[offset + 2] == colon
      offset += 1
    }
    guard isDirective else { return [] }
    return string(block.text).split(separator: ":::image").compactMap { part in
      part.firstRange(of: "source=\"").map { key in
        String(part[key.upperBound...].prefix { $0 != "\"" })
      }
    }
  }
}

extension ImageCheck {
  private func missing(_ image: (name: String, block: Int), _ pair: TranslationPair) -> Diagnostic {
    let gap = pair.alignment.gaps.first { gap in
      gap.source.contains { pair.sourceSyntax.blocks[$0].end > image.block && $0 <= image.block }
    }
    let place =
      pair.alignment.counterpart(of: image.block).map(pair.place)
      ?? gap.map(pair.insertionPoint) ?? pair.translation.place(.empty)
    return Diagnostic(
      .imageMissing, "the image '\(image.name)' is missing", at: place, subject: image.name,
      related: pair.related(image.block), help: "put the image where the source has it")
  }
}
