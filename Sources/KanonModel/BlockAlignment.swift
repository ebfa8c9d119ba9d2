/// Which blocks of a translation stand for which blocks of its source.
///
/// A pair means "in the same place", not "says the same": what differs inside of it is for checks to find.
public struct BlockAlignment: Sendable {
  /// For each block of the source the translation's, -1 where it has none; empty where the two versions
  /// are built alike, so that every block stands for the block of the same index.
  @usableFromInline let counterparts: [Int32]
  /// What stands on one side only, or on both sides with nothing in common, in the source's order.
  package let gaps: [Gap]

  /// Neighbouring blocks without counterparts, between two pairs.
  package struct Gap: Sendable, Equatable {
    /// The pair of blocks that holds them.
    package let parent: (source: Int, translation: Int)
    /// Indices of sibling blocks.
    package let source: [Int]
    package let translation: [Int]

    package init(parent: (source: Int, translation: Int), source: [Int], translation: [Int]) {
      self.parent = parent
      self.source = source
      self.translation = translation
    }

    package static func == (left: Gap, right: Gap) -> Bool {
      left.parent == right.parent && left.source == right.source
        && left.translation == right.translation
    }
  }

  /// Two versions that are built alike.
  package static let alike = BlockAlignment(counterparts: [], gaps: [])

  package init(counterparts: [Int32], gaps: [Gap]) {
    self.counterparts = counterparts
    self.gaps = gaps
  }

  /// Whether every block has its counterpart at the same index.
  package var isAlike: Bool { counterparts.isEmpty }

  /// The translation's text that stands for a text of the source: where its first words made a list of it, the
  /// list's first paragraph.
  package func textCounterpart(of block: Int, in translation: ArticleSyntax) -> Int? {
    guard let counterpart = counterpart(of: block) else { return nil }
    guard translation.blocks[counterpart].kind.isList else { return counterpart }
    let end = Int(translation.blocks[counterpart].end)
    return translation.blocks[counterpart..<end].firstIndex { $0.kind == .paragraph }
  }

  /// The translation's block that stands for a block of the source.
  @inlinable public func counterpart(of block: Int) -> Int? {
    if counterparts.isEmpty { return block }
    let counterpart = counterparts[block]
    return counterpart < 0 ? nil : Int(counterpart)
  }
}
