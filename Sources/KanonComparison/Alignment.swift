/// One step of an alignment of two sequences: indices that belong together, or one without a counterpart.
enum AlignedPair: Equatable {
  case both(Int, Int)
  case left(Int)
  case right(Int)
}

enum Alignment {
  /// The alignment in order that has the greatest sum of likenesses (Needleman–Wunsch).
  ///
  /// - Parameters:
  ///   - gap: what a pair must be worth to be made at all.
  ///   - likeness: how much two elements are worth as a pair; called once for each two.
  static func align<Left, Right>(
    _ left: [Left], _ right: [Right], gap: Double, likeness: (Left, Right) -> Double
  ) -> [AlignedPair] {
    let width = right.count + 1
    var best = [Double](repeating: 0, count: (left.count + 1) * width)
    var scores = best
    for first in left.indices.reversed() {
      for second in right.indices.reversed() {
        let here = first * width + second
        scores[here] = likeness(left[first], right[second]) - gap
        best[here] = max(
          best[here + width], best[here + 1], scores[here] + best[here + width + 1])
      }
    }
    var pairs: [AlignedPair] = []
    var (first, second) = (0, 0)
    while first < left.count, second < right.count {
      let here = first * width + second
      // A pair before a gap: of equals the first ones belong together.
      if scores[here] > 0, best[here] == scores[here] + best[here + width + 1] {
        pairs.append(.both(first, second))
        (first, second) = (first + 1, second + 1)
      } else if best[here] == best[here + width] {
        pairs.append(.left(first))
        first += 1
      } else {
        pairs.append(.right(second))
        second += 1
      }
    }
    return pairs + (first..<left.count).map(AlignedPair.left)
      + (second..<right.count).map(AlignedPair.right)
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
