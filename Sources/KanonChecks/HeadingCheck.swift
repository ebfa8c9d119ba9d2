import KanonModel

/// Headings that are missing, added, or lost the anchor that links and languages share.
///
/// In translations the anchor is the English heading's slug (corpus facts, Layout: 7,766 of 7,766).
struct HeadingCheck: PairCheck {
  func diagnostics(_ pair: TranslationPair) -> [Diagnostic] {
    let blocks = pair.sourceSyntax.blocks
    var result: [Diagnostic] = []
    for index in blocks.indices where blocks[index].kind == .heading {
      guard let counterpart = pair.alignment.counterpart(of: index) else { continue }
      guard pair.syntax.blocks[counterpart].kind == .heading else {
        if !pair.isExplained({ $0.hasHeading(index) }) {
          result.append(unmarked(index, counterpart, pair))
        }
        continue
      }
      result += anchors(index, counterpart, pair)
      if blocks[index].number != pair.syntax.blocks[counterpart].number,
        !pair.isExplained({ $0.hasLevel(of: index) })
      {
        result.append(levelChanged(index, counterpart, pair))
      }
    }
    for gap in pair.alignment.gaps {
      for index in gap.source where blocks[index].kind == .heading {
        if !pair.isExplained({ $0.hasHeading(index) }) { result.append(missing(index, gap, pair)) }
      }
      for index in gap.translation where pair.syntax.blocks[index].kind == .heading {
        if !pair.isExplained({ !$0.addsHeading(like: pair.syntax, index) }) {
          result.append(added(index, pair))
        }
      }
    }
    return result
  }

  private func anchors(_ index: Int, _ counterpart: Int, _ pair: TranslationPair) -> [Diagnostic] {
    let keys = pair.among.headingKeys
    let heading = pair.syntax.blocks[counterpart]
    var hasAnchor = false
    let unled = pair.syntax.firstAnchor(heading) {
      hasAnchor = true
      return !keys.lead($0, to: index)
    }
    guard hasAnchor else {
      // A team may leave all anchors to its publisher.
      let isUsual = keys.hasAnchor(index) || pair.translation.isUsuallyAnchored
      return isUsual ? [anchorMissing(index, counterpart, pair)] : []
    }
    guard let place = unled else {
      // One of the source's own is there. The name that a publisher gives the heading is another one, which
      // teams write out or not.
      guard keys.hasAnchor(index), let slug = keys.slug(of: index) else { return [] }
      let isLost =
        !pair.hasAnchor(slug, index)
        && pair.isUsual { $0.hasAnchor(slug, index) }
      return isLost ? [anchorMissing(index, counterpart, pair)] : []
    }
    let unknown = pair.syntax.target(place)
    guard let slug = keys.slug(of: index) else { return [] }
    guard !pair.isExplained({ !$0.hasAnchor(unknown, index) }) else { return [] }
    return [anchorChanged(unknown, index, counterpart, slug, pair)]
  }
}

extension ResolvedVersion {
  /// Whether most headings have an anchor written in them.
  fileprivate var isUsuallyAnchored: Bool {
    let syntax = version.syntax
    let headings = syntax.blocks.filter { $0.kind == .heading }
    return 2 * headings.count { syntax.firstAnchor($0) != nil } >= max(headings.count, 1)
  }
}

extension TranslationPair {
  fileprivate func hasHeading(_ index: Int) -> Bool {
    alignment.counterpart(of: index).map { syntax.blocks[$0].kind == .heading } ?? false
  }

  fileprivate func hasAnchor(_ anchor: String, _ index: Int) -> Bool {
    guard let counterpart = alignment.counterpart(of: index) else { return false }
    return syntax.firstAnchor(syntax.blocks[counterpart]) { $0.elementsEqual(anchor.utf8) } != nil
  }

  fileprivate func hasLevel(of index: Int) -> Bool {
    guard let counterpart = alignment.counterpart(of: index) else { return false }
    return syntax.blocks[counterpart].number == sourceSyntax.blocks[index].number
  }

  /// Whether this translation adds a heading with the anchor of another's, or without any as that.
  fileprivate func addsHeading(like other: ArticleSyntax, _ index: Int) -> Bool {
    let anchors = other.anchors(other.blocks[index])
    return alignment.gaps.contains { gap in
      gap.translation.contains { block in
        guard syntax.blocks[block].kind == .heading else { return false }
        let own = syntax.anchors(syntax.blocks[block])
        return own == anchors || own.contains(where: anchors.contains)
      }
    }
  }
}

extension HeadingCheck {
  private func text(_ index: Int, _ syntax: ArticleSyntax) -> String {
    syntax.string(syntax.blocks[index].text)
  }

  private func missing(
    _ index: Int, _ gap: BlockAlignment.Gap, _ pair: TranslationPair
  ) -> Diagnostic {
    let text = text(index, pair.sourceSyntax)
    return Diagnostic(
      .headingMissing, "the heading '\(text)' is missing", at: pair.insertionPoint(gap),
      subject: text, related: pair.related(index),
      help: "translate the heading, with its anchor, and what stands below it")
  }

  private func unmarked(_ index: Int, _ counterpart: Int, _ pair: TranslationPair) -> Diagnostic {
    let text = text(index, pair.sourceSyntax)
    return Diagnostic(
      .headingMissing, "the heading '\(text)' is no heading here", at: pair.place(counterpart),
      subject: text, related: pair.related(index),
      help: "begin the line with `#` and a space, as the source does")
  }

  private func added(_ index: Int, _ pair: TranslationPair) -> Diagnostic {
    let text = text(index, pair.syntax)
    return Diagnostic(
      .headingAdded, "the heading '\(text)' stands only here", at: pair.place(index), subject: text,
      help: "remove it, or add it to the source")
  }

  private func levelChanged(
    _ index: Int, _ counterpart: Int, _ pair: TranslationPair
  ) -> Diagnostic {
    let levels = (pair.sourceSyntax.blocks[index].number, pair.syntax.blocks[counterpart].number)
    return Diagnostic(
      .headingLevelChanged,
      "the heading is of level \(levels.1); in \(pair.source.locale) it is of level \(levels.0)",
      at: pair.place(counterpart), subject: text(index, pair.sourceSyntax),
      related: pair.related(index),
      help: "begin the line with \(String(repeating: "#", count: Int(levels.0)))")
  }

  private func anchorMissing(
    _ index: Int, _ counterpart: Int, _ pair: TranslationPair
  ) -> Diagnostic {
    let slug = pair.sourceSyntax.slug(pair.sourceSyntax.blocks[index])
    return Diagnostic(
      .anchorMissing, "the heading lacks its anchor; links to '#\(slug)' do not reach it",
      at: pair.place(counterpart), subject: slug, related: pair.related(index),
      help: "write `<a name=\"\(slug)\"></a>` behind the `#`")
  }

  private func anchorChanged(
    _ anchor: String, _ index: Int, _ counterpart: Int, _ slug: String, _ pair: TranslationPair
  ) -> Diagnostic {
    Diagnostic(
      .anchorChanged, "the anchor is '\(anchor)'; \(pair.source.locale) has '\(slug)'",
      at: pair.place(counterpart), subject: anchor, related: pair.related(index),
      help: "anchors are no text: copy the source's")
  }
}
