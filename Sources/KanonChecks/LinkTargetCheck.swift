import KanonModel

/// Links that a translation lost, added or sent elsewhere, and links broken by a space.
struct LinkTargetCheck: PairCheck {
  func diagnostics(_ pair: TranslationPair) -> [Diagnostic] {
    var open: [Difference] = []
    for text in pair.marked where !pair.isSame(.link, in: text) {
      let difference = pair.linkDifference(text)
      if !difference.isEmpty { open.append(Difference(text: text, links: difference)) }
    }
    guard !open.isEmpty else { return [] }
    // What is not lost but moved to a neighbouring block counts as kept.
    let counts = (pair.among.linkCounts, pair.syntax.linkCounts)
    return open.flatMap { difference in
      let missing = difference.links.missing.filter {
        counts.0[$0.value, default: 0] > counts.1[$0.value, default: 0]
          && !pair.isExplained(keeps: $0.value, at: difference.text.source)
      }
      let added = difference.links.added.filter {
        counts.1[$0.value, default: 0] > counts.0[$0.value, default: 0]
          && !pair.isExplained(lacks: $0.value, at: difference.text.source)
      }
      return findings(missing, added, difference.text, pair)
    }
  }

  private struct Difference {
    let text: (source: Int, translation: Int)
    let links: InlineDifference<LinkKey>
  }

  private typealias Element = InlineDifference<LinkKey>.Element

  private func findings(
    _ missing: [Element], _ added: [Element], _ text: (source: Int, translation: Int),
    _ pair: TranslationPair
  ) -> [Diagnostic] {
    let changed = zip(missing, added).map { targetChanged($0, $1, pair) }
    let lost = missing.dropFirst(added.count).map { link in
      if let broken = pair.brokenLink(link.inline, in: text.translation) {
        return linkBroken(link, broken, pair)
      }
      return linkMissing(link, text, pair)
    }
    return changed + lost + added.dropFirst(missing.count).map { linkAdded($0, text, pair) }
  }
}

extension ArticleSyntax {
  private func linkKey(_ link: Inline) -> LinkKey { LinkKey(targets[link.target.indices]) }

  fileprivate func links(in block: Int) -> [(value: LinkKey, inline: Inline)] {
    inlines(of: blocks[block]).filter { $0.kind == .link }.map { (linkKey($0), $0) }
  }

  /// How often each destination is linked to.
  var linkCounts: [LinkKey: Int] {
    var counts: [LinkKey: Int] = [:]
    for link in inlines where link.kind == .link { counts[linkKey(link), default: 0] += 1 }
    return counts
  }
}

extension TranslationPair {
  fileprivate func linkDifference(
    _ text: (source: Int, translation: Int)
  ) -> InlineDifference<LinkKey> {
    InlineDifference(
      sourceSyntax.links(in: text.source), syntax.links(in: text.translation))
  }

  private func has(_ key: LinkKey, at block: Int) -> Bool {
    alignment.counterpart(of: block).map { counterpart in
      syntax.links(in: counterpart).contains { $0.value == key }
    } ?? false
  }

  fileprivate func isExplained(keeps key: LinkKey, at block: Int) -> Bool {
    isExplained { $0.has(key, at: block) }
  }

  fileprivate func isExplained(lacks key: LinkKey, at block: Int) -> Bool {
    isExplained { !$0.has(key, at: block) }
  }

  /// Where a block writes the destination of a link without making one: `[text] (page.md)`.
  fileprivate func brokenLink(_ link: Inline, in block: Int) -> ByteRange? {
    let range = syntax.blocks[block].text
    let target = sourceSyntax.targets[link.target.indices]
    guard let first = target.first, target.count <= range.count else { return nil }
    let text = syntax.text
    for start in range.indices.dropLast(target.count - 1) {
      if text[start] == first, text[start..<(start + target.count)].elementsEqual(target) {
        return syntax.sourceRange(of: ByteRange(start, start + target.count))
      }
    }
    return nil
  }
}

extension LinkTargetCheck {
  private func shown(_ link: Inline, _ syntax: ArticleSyntax) -> String {
    link.target.isEmpty ? "nowhere" : "'\(syntax.target(link.target))'"
  }

  private func related(_ link: Inline, _ pair: TranslationPair) -> [Diagnostic.Related] {
    [.init(pair.source.place(link.source), "the link in \(pair.source.locale)")]
  }

  private func targetChanged(
    _ old: Element, _ new: Element, _ pair: TranslationPair
  ) -> Diagnostic {
    let (theirs, ours) = (
      shown(old.inline, pair.sourceSyntax), shown(new.inline, pair.syntax)
    )
    return Diagnostic(
      .linkTargetChanged, "the link leads to \(ours); \(pair.source.locale) leads to \(theirs)",
      at: pair.translation.place(new.inline.source),
      subject:
        "\(pair.sourceSyntax.target(old.inline.target)) \(pair.syntax.target(new.inline.target))",
      related: related(old.inline, pair), help: "destinations are no text: copy the source's")
  }

  private func linkMissing(
    _ link: Element, _ text: (source: Int, translation: Int), _ pair: TranslationPair
  ) -> Diagnostic {
    let target = shown(link.inline, pair.sourceSyntax)
    return Diagnostic(
      .linkMissing, "the link to \(target) is missing", at: pair.place(text.translation),
      subject: pair.sourceSyntax.target(link.inline.target), related: related(link.inline, pair),
      help: "link the words that stand for '\(pair.sourceSyntax.string(link.inline.text))'")
  }

  private func linkBroken(
    _ link: Element, _ place: ByteRange, _ pair: TranslationPair
  ) -> Diagnostic {
    let target = shown(link.inline, pair.sourceSyntax)
    return Diagnostic(
      .linkBroken, "the destination \(target) stands here, but makes no link",
      at: pair.translation.place(place), subject: pair.sourceSyntax.target(link.inline.target),
      related: related(link.inline, pair),
      help: "write `[text](destination)` without a space between the brackets",
      fixes: fix(place, pair))
  }

  /// Takes out the spaces between the brackets, where nothing else stands there.
  private func fix(_ destination: ByteRange, _ pair: TranslationPair) -> [SuggestedFix] {
    let bytes = pair.syntax.source.bytes
    let open = Int(destination.lower) - 1
    guard open > 0, bytes[open] == UInt8(ascii: "(") else { return [] }
    var lower = open
    while lower > 0, bytes[lower - 1] == 0x20 { lower -= 1 }
    guard lower < open, lower > 0, bytes[lower - 1] == UInt8(ascii: "]") else { return [] }
    return [
      SuggestedFix(
        "Take out the space between the brackets",
        at: pair.translation.place(ByteRange(lower, open)), replacement: "")
    ]
  }

  private func linkAdded(
    _ link: Element, _ text: (source: Int, translation: Int), _ pair: TranslationPair
  ) -> Diagnostic {
    let target = shown(link.inline, pair.syntax)
    return Diagnostic(
      .linkAdded, "the link to \(target) stands only here",
      at: pair.translation.place(link.inline.source),
      subject: pair.syntax.target(link.inline.target),
      related: pair.related(text.source, "\(pair.source.locale) has no such link here"),
      help: "remove it, or add it to the source")
  }
}
