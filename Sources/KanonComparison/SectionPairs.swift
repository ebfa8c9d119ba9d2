import KanonModel

/// The sections of two versions that correspond, by their anchors: the English headings' slugs, which no
/// language changes (corpus facts, Layout: 7,766 of 7,766).
struct SectionPairs {
  private(set) var pairs: [(left: ArticleSection, right: ArticleSection)] = []
  /// Sections that certainly have no counterpart.
  private(set) var gone: [ArticleSection] = []
  private(set) var added: [ArticleSection] = []

  init(_ left: ComparedVersion, _ right: ComparedVersion) {
    let (theirs, ours) = (left.content.sections, right.content.sections)
    let steps = Alignment.align(theirs, ours, gap: 0.5) { $0.isCounterpart(of: $1) ? 1 : 0 }
    var found: [(left: Int, right: Int)] = steps.compactMap { step in
      if case .both(let first, let second) = step { return (first, second) }
      return nil
    }
    for gap in AlignmentGap.gaps(in: steps) {
      let levels = (gap.left.map { theirs[$0].level }, gap.right.map { ours[$0].level })
      if levels.0 == levels.1 {
        // As many headings of the same levels in the same place: they were reworded.
        found += zip(gap.left, gap.right).map { ($0, $1) }
        continue
      }
      let areReliable =
        gap.left.allSatisfy { left.isReliable(theirs[$0]) }
        && gap.right.allSatisfy { right.isReliable(ours[$0]) }
      guard areReliable else { continue }
      gone += gap.left.map { theirs[$0] }
      added += gap.right.map { ours[$0] }
    }
    pairs = found.sorted { $0.left < $1.left }.map { (theirs[$0.left], ours[$0.right]) }
  }
}

extension ComparedVersion {
  /// Whether a section's key is the English heading's: a translation that lost its anchor has another.
  func isReliable(_ section: ArticleSection) -> Bool { section.isAnchored || isSource }

  /// The English heading's slug.
  func anchor(_ section: ArticleSection) -> String {
    (isSource ? section.keys.last : section.keys.first) ?? ""
  }
}
