import KanonModel

/// One step of an alignment of two sequences: indices that belong together, or one without a counterpart.
enum AlignedPair: Equatable {
  case both(Int, Int)
  case left(Int)
  case right(Int)
}

enum Alignment {
  /// The alignment in order that has the greatest sum of likenesses.
  ///
  /// - Parameters:
  ///   - gap: what a pair must be worth to be made at all.
  ///   - likeness: how much two elements are worth as a pair; called once for each two.
  /// - Returns: nothing where the sequences are too long to tell.
  static func align<Left, Right>(
    _ left: [Left], _ right: [Right], gap: Double, likeness: (Left, Right) -> Double
  ) -> [AlignedPair] {
    let steps = SequenceAlignment.align(left.count, right.count, gap: gap) {
      likeness(left[$0], right[$1])
    }
    return (steps ?? []).flatMap { step -> [AlignedPair] in
      switch step {
      case .pair(let first, let second): [.both(first, second)]
      case .gap(let ones, let others): ones.map(AlignedPair.left) + others.map(AlignedPair.right)
      }
    }
  }
}

/// Neighbouring steps of an alignment without a counterpart: what stands between two pairs.
struct AlignmentGap {
  var left: [Int] = []
  var right: [Int] = []

  static func gaps(in pairs: [AlignedPair]) -> [AlignmentGap] {
    var gaps: [AlignmentGap] = []
    var open = AlignmentGap()
    func isEmpty(_ gap: AlignmentGap) -> Bool { gap.left.isEmpty && gap.right.isEmpty }
    for pair in pairs {
      switch pair {
      case .left(let index): open.left.append(index)
      case .right(let index): open.right.append(index)
      case .both:
        if !isEmpty(open) { gaps.append(open) }
        open = AlignmentGap()
      }
    }
    if !isEmpty(open) { gaps.append(open) }
    return gaps
  }
}
