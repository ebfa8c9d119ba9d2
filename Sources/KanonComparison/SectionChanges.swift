import KanonModel

/// Headings, alerts and running text.
extension VersionPair {
  func sectionChanges(_ texts: TextComparison) -> [Change] {
    headingChanges() + texts.changes + rewording(texts)
  }

  // MARK: Headings

  private func headingChanges() -> [Change] {
    sections.gone.map { absence($0, on: .left) } + sections.added.map { absence($0, on: .right) }
      + sections.pairs.flatMap { headingChanges($0.left, $0.right) }
  }

  private func headingChanges(_ old: ArticleSection, _ new: ArticleSection) -> [Change] {
    let names = (left.anchor(old), right.anchor(new))
    if !old.isCounterpart(of: new) {
      guard left.isReliable(old), right.isReliable(new) else { return [] }
      return [
        change(
          .text, .substantive, anchorVerdict(names.0, names.1),
          "the heading '\(names.0)' became '\(names.1)'", left: old.heading.range,
          right: new.heading.range)
      ]
    }
    guard old.level != new.level else { return [] }
    let verdict = judge.verdict { version in
      let level = version.section(like: old)?.level
      return level == old.level ? .left : level == new.level ? .right : nil
    }
    return [
      change(
        .layout, .layout, verdict,
        "the heading '\(names.1)' has level \(new.level), not \(old.level)",
        left: old.heading.range, right: new.heading.range)
    ]
  }

  private func absence(_ section: ArticleSection, on side: Side) -> Change {
    let verb = side == .left ? "is gone" : "was added"
    return change(
      .text, .substantive,
      side == .left
        ? anchorVerdict(left.anchor(section), nil) : anchorVerdict(nil, right.anchor(section)),
      "the section '\(section.heading.text)' \(verb)", on: side, section.heading.range)
  }

  /// An anchor is the source's own heading: where it differs, so did the source, unless both versions
  /// were made from one.
  private func anchorVerdict(_ old: String?, _ new: String?) -> Verdict {
    switch judge.sources.relation {
    case .same: .damage
    case .changed, .unknown:
      Verdict(
        cause: .source,
        evidence: [
          "anchors are the source's headings: "
            + [old, new].compactMap { key in
              key.map { "'\($0)'" }
            }.joined(separator: ", then ")
        ])
    }
  }

  // MARK: Rewording

  /// One change for all passages that say something in other words, since a new translation rewords
  /// nearly all of them.
  private func rewording(_ texts: TextComparison) -> [Change] {
    guard let first = texts.reworded.first else { return [] }
    let count = texts.reworded.count
    let places = texts.reworded.prefix(8).map { pair in
      "line \(line(pair.left, left)) → line \(line(pair.right, right))"
    }
    let more = count > places.count ? ["and \(count - places.count) more"] : []
    let noun = count == 1 ? "1 passage is" : "\(count) passages are"
    return [
      change(
        .text, judge.sources.relation == .same ? .layout : .substantive,
        judge.verdict { _ in nil }, "\(noun) worded otherwise", left: first.left,
        right: first.right,
        evidence: count > 1 ? [(places + more).joined(separator: ", ")] : [])
    ]
  }

  private func line(_ range: ByteRange, _ version: ComparedVersion) -> Int {
    version.syntax.source.position(at: range.lower).line
  }
}
