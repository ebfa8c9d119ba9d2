/// The alignment in order of two sequences that has the greatest sum of likenesses (Needleman and Wunsch,
/// 1970).
package enum SequenceAlignment {
  package enum Step: Equatable {
    case pair(Int, Int)
    /// Neighbours without counterparts; one side may be empty.
    case gap(Range<Int>, Range<Int>)
  }

  /// The most pairs that are weighed. The table takes 16 bytes for each, and a hostile article could ask for
  /// any number of them.
  private static let limit = 1 << 18

  /// - Parameters:
  ///   - gap: what a pair must be worth to be made at all.
  ///   - likeness: how much two elements are worth as a pair, called once for each two.
  /// - Returns: nil where the sequences are too long to tell.
  package static func align(
    _ left: Int, _ right: Int, gap: Double, likeness: (Int, Int) -> Double
  ) -> [Step]? {
    guard left <= limit / max(right, 1) else { return nil }
    let width = right + 1
    var best = [Double](repeating: 0, count: (left + 1) * width)
    var worth = best
    var bests = best.mutableSpan
    var worths = worth.mutableSpan
    for first in (0..<left).reversed() {
      for second in (0..<right).reversed() {
        let here = first * width + second
        let pair = likeness(first, second) - gap
        worths[here] = pair
        bests[here] = max(bests[here + width], bests[here + 1], pair + bests[here + width + 1])
      }
    }
    var steps: [Step] = []
    var (first, second) = (0, 0)
    var (firstOpen, secondOpen) = (0, 0)
    func close() {
      if first > firstOpen || second > secondOpen {
        steps.append(.gap(firstOpen..<first, secondOpen..<second))
      }
    }
    while first < left, second < right {
      let here = first * width + second
      // A pair before a gap: of equals the first ones belong together.
      if worth[here] > 0, best[here] == worth[here] + best[here + width + 1] {
        close()
        steps.append(.pair(first, second))
        (first, second) = (first + 1, second + 1)
        (firstOpen, secondOpen) = (first, second)
      } else if best[here] == best[here + width] {
        first += 1
      } else {
        second += 1
      }
    }
    (first, second) = (left, right)
    close()
    return steps
  }
}
