package import KanonModel

/// Aligns translations' blocks with their source's: headings by their anchors, what stands between them by
/// kind, length, and what no language changes.
///
/// Nine versions of ten are built like their source, and cost one comparison of two arrays.
package struct BlockAligner {
  private let source: ArticleSyntax
  /// What links reach the source's headings by.
  package let keys: HeadingKeys

  package init(_ source: ArticleSyntax) {
    self.source = source
    keys = HeadingKeys(source)
  }

  /// The alignment of a translation.
  package func align(_ translation: ArticleSyntax) -> BlockAlignment {
    guard !isAlike(translation) else { return .alike }
    guard !source.blocks.isEmpty, !translation.blocks.isEmpty else {
      let count = max(source.blocks.count, 1)
      return BlockAlignment(counterparts: Array(repeating: -1, count: count), gaps: [])
    }
    let pairing = BlockPairing(source, translation, keys: keys)
    pairing.pair(0, 0)
    return BlockAlignment(counterparts: pairing.counterparts, gaps: pairing.gaps)
  }

  /// Whether all blocks are of the same kinds, nested alike, and no heading has another's anchor.
  private func isAlike(_ translation: ArticleSyntax) -> Bool {
    let (ours, theirs) = (source.blocks, translation.blocks)
    let left = ours.span
    let right = theirs.span
    guard left.count == right.count, !left.isEmpty else { return false }
    for index in 0..<left.count {
      guard left[index].kind == right[index].kind, left[index].parent == right[index].parent
      else { return false }
      // A row that lost a cell ends with an empty one, and its cells stand for others.
      if left[index].kind == .tableCell, right[index].text.isEmpty, !left[index].text.isEmpty {
        return false
      }
      guard left[index].kind == .heading else { continue }
      let heading = right[index]
      if translation.firstAnchor(heading) != nil,
        translation.firstAnchor(heading, where: { keys.lead($0, to: index) }) == nil
      {
        return false
      }
    }
    return true
  }
}

/// One translation's blocks being paired with the source's.
private final class BlockPairing {
  private let source: ArticleSyntax
  private let translation: ArticleSyntax
  private let keys: HeadingKeys
  /// How many bytes of the translation a byte of the source becomes.
  private let scale: Double
  private(set) var counterparts: [Int32]
  private(set) var gaps: [BlockAlignment.Gap] = []

  init(_ source: ArticleSyntax, _ translation: ArticleSyntax, keys: HeadingKeys) {
    self.source = source
    self.translation = translation
    self.keys = keys
    let lengths = (source.text.count, translation.text.count)
    // Articles of a few words say nothing of their languages.
    scale = min(lengths.0, lengths.1) < 200 ? 1 : Double(lengths.1) / Double(lengths.0)
    counterparts = Array(repeating: -1, count: source.blocks.count)
  }

  func pair(_ one: Int, _ other: Int) {
    counterparts[one] = Int32(other)
    let (left, right) = (source.blocks[one].kind, translation.blocks[other].kind)
    guard left.holdsLike(right) else { return }
    let children = (source.children(of: one), translation.children(of: other))
    if left == .tableRow, areShifted(children.0, children.1) { return }
    alignSections(children.0[...], children.1[...], in: (one, other))
  }

  /// Whether cells of a row were lost, so that those behind them moved up.
  private func areShifted(_ ones: [Int], _ others: [Int]) -> Bool {
    ones.count == others.count
      && zip(ones, others).contains { one, other in
        translation.blocks[other].text.isEmpty && !source.blocks[one].text.isEmpty
      }
  }

  // MARK: Sections

  /// Pairs headings first; what stands between two pairs is aligned on its own.
  private func alignSections(
    _ left: ArraySlice<Int>, _ right: ArraySlice<Int>, in parent: (Int, Int)
  ) {
    let headings = (
      left.filter { source.blocks[$0].kind == .heading },
      right.filter { translation.blocks[$0].kind == .heading }
    )
    guard !headings.0.isEmpty || !headings.1.isEmpty else {
      return align(left, right, in: parent)
    }
    var (left, right) = (left, right)
    for (one, other) in pairedHeadings(headings.0, headings.1) {
      guard let first = left.firstIndex(of: one), let second = right.firstIndex(of: other) else {
        continue
      }
      align(left[..<first], right[..<second], in: parent)
      pair(one, other)
      (left, right) = (left[(first + 1)...], right[(second + 1)...])
    }
    align(left, right, in: parent)
  }

  private func pairedHeadings(_ left: [Int], _ right: [Int]) -> [(Int, Int)] {
    // In nearly all translations each heading has a name of the one in its place, and no pairs are better.
    let isInOrder =
      left.count == right.count
      && zip(left, right).allSatisfy { one, other in
        translation.firstAnchor(translation.blocks[other]) { keys.lead($0, to: one) } != nil
      }
    if isInOrder { return Array(zip(left, right)) }
    var places: [[UInt8]: [Int]] = [:]
    for index in left.indices {
      for name in keys.names(of: left[index]) { places[name, default: []].append(index) }
    }
    // The headings of the source that each one's names lead to.
    let meant = right.map { heading in
      let block = translation.blocks[heading]
      let anchors = translation.anchors(block)
      let names = (anchors.isEmpty ? [translation.slug(block)] : anchors).map { Array($0.utf8) }
      return names.flatMap { places[$0] ?? [] }
    }
    let steps = SequenceAlignment.align(left.count, right.count, gap: 0.5) { one, other in
      meant[other].contains(one) ? 1 : 0
    }
    var pairs: [(Int, Int)] = []
    for step in steps ?? [] {
      switch step {
      case .pair(let one, let other): pairs.append((left[one], right[other]))
      case .gap(let ones, let others):
        // As many headings of the same levels in the same place: their anchors changed.
        let levels = (
          ones.map { source.blocks[left[$0]].number },
          others.map { translation.blocks[right[$0]].number }
        )
        if levels.0 == levels.1 {
          pairs += zip(ones, others).map { (left[$0], right[$1]) }
        } else if ones.count == others.count, ones.count == 1 {
          pairs.append((left[ones.lowerBound], right[others.lowerBound]))
        }
      }
    }
    return pairs
  }

  // MARK: Siblings

  private func align(
    _ left: ArraySlice<Int>, _ right: ArraySlice<Int>, in parent: (Int, Int)
  ) {
    guard !left.isEmpty || !right.isEmpty else { return }
    let (ones, others) = (Array(left), Array(right))
    if ones.count == others.count,
      zip(ones, others).allSatisfy({ source.blocks[$0].kind == translation.blocks[$1].kind }),
      // Headings of a gap were left unpaired for a reason.
      !ones.contains(where: { source.blocks[$0].kind == .heading })
    {
      for (one, other) in zip(ones, others) { pair(one, other) }
      return
    }
    let features = (
      BlockFeatures(ones, in: source), BlockFeatures(others, in: translation)
    )
    // Of runs that are too long to align nothing is said: neither pairs nor gaps.
    let steps = SequenceAlignment.align(ones.count, others.count, gap: Self.least) { one, other in
      let base = Self.likeness(of: features.0.kinds[one], to: features.1.kinds[other])
      return base.map {
        $0 + features.0.likeness(of: one, to: other, of: features.1, scale: scale)
      } ?? 0
    }
    for step in steps ?? [] {
      switch step {
      case .pair(let one, let other): pair(ones[one], others[other])
      case .gap(let first, let second):
        gaps.append(
          .init(
            parent: parent, source: first.map { ones[$0] }, translation: second.map { others[$0] }))
      }
    }
  }

  /// What a pair of blocks must be worth at least.
  private static let least = 0.4

  /// What the kinds of two blocks say of them as a pair; nil where they make none.
  private static func likeness(of one: Block.Kind, to other: Block.Kind) -> Double? {
    if one == other {
      // Those of the same anchors have been paired.
      return one == .heading ? nil : 1
    }
    return one.holdsLike(other) ? 0.8 : one.canBecome(other) ? 0.6 : nil
  }
}

extension Block.Kind {
  /// Whether the children of two containers correspond.
  fileprivate func holdsLike(_ other: Block.Kind) -> Bool {
    switch (self, other) {
    case (.bulletList, .orderedList), (.orderedList, .bulletList): true
    case (.alert, .blockQuote), (.blockQuote, .alert): true
    default: self == other
    }
  }

  /// Whether broken markup makes a block of another kind of it.
  fileprivate func canBecome(_ other: Block.Kind) -> Bool {
    switch (self, other) {
    case (.alert, .paragraph), (.blockQuote, .paragraph): true
    // `2020. február` at the start of a line; a heading or table without its mark.
    case (.paragraph, .orderedList), (.heading, .paragraph), (.table, .paragraph): true
    case (.paragraph, .bulletList), (.paragraph, .heading): true
    case (.codeBlock, .paragraph), (.paragraph, .codeBlock): true
    default: false
    }
  }
}
