import KanonModel

/// Images that a translation lost.
struct ImageCheck: Check {
  func diagnostics(_ article: ResolvedArticle) -> [Diagnostic] {
    guard let source = article.source else { return [] }
    let theirs = source.version.syntax.images()
    guard !theirs.isEmpty else { return [] }
    return article.translations.flatMap { version -> [Diagnostic] in
      let syntax = version.version.syntax
      var missing = theirs
      // The notation may differ, but nearly no translation needs the dearer look.
      for withDirectives in [theirs.contains(where: \.isDirective), true] where !missing.isEmpty {
        let ours = Set(syntax.images(withDirectives: withDirectives).map(\.name))
        missing.removeAll { ours.contains($0.name) }
      }
      var seen: Set<String> = []
      missing.removeAll { !seen.insert($0.name).inserted }
      guard !missing.isEmpty, let pair = TranslationPair(article, source, version) else {
        return []
      }
      return missing.compactMap { image in
        let isExplained = pair.isExplained { other in
          other.syntax.images().contains { $0.name == image.name }
        }
        return isExplained ? nil : self.missing(image, pair)
      }
    }
  }
}

/// An image by the name of its file.
private struct Image {
  let name: String
  let block: Int
  let isDirective: Bool
}

extension ArticleSyntax {
  /// The images of an article by the names of their files, which translations keep even where they have
  /// folders of their own: `![…](media/a.png)`, `:::image source="media/a.png":::`.
  ///
  /// - Parameter withDirectives: whether directives are looked for, which takes a look at all text.
  fileprivate func images(withDirectives: Bool = true) -> [Image] {
    var result: [Image] = []
    for index in blocks.indices where blocks[index].kind.isText {
      for inline in inlines(of: blocks[index]) where inline.kind == .image {
        let name = Self.name(target(inline.target))
        result.append(Image(name: name, block: index, isDirective: false))
      }
      if withDirectives, beginsLineWithDirective(blocks[index]) {
        result += directiveSources(blocks[index]).map {
          Image(name: Self.name($0), block: index, isDirective: true)
        }
      }
    }
    return result
  }

  private static func name(_ path: String) -> String {
    String(path.split(separator: "/").last ?? "").lowercased()
  }

  /// Whether a line of a paragraph begins with `:::`. Directives stand like paragraphs, or between lines of text.
  private func beginsLineWithDirective(_ block: Block) -> Bool {
    guard block.kind == .paragraph else { return false }
    let text = text
    let bytes = text.span
    let colon = UInt8(ascii: ":")
    let end = Int(block.text.upper)
    var start = Int(block.text.lower)
    while start + 3 < end {
      if bytes[start] == colon, bytes[start + 1] == colon, bytes[start + 2] == colon { return true }
      while start < end, bytes[start] != 0x0A { start += 1 }
      start += 1
    }
    return false
  }

  /// What `:::image … source="…":::` shows.
  private func directiveSources(_ block: Block) -> [String] {
    return string(block.text).split(separator: ":::image").compactMap { part in
      part.firstRange(of: "source=\"").map { key in
        String(part[key.upperBound...].prefix { $0 != "\"" })
      }
    }
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
    return Diagnostic(
      .imageMissing, "the image '\(image.name)' is missing", at: place, subject: image.name,
      related: pair.related(image.block), help: "put the image where the source has it")
  }
}
