extension Span where Element: Comparable {
  /// How many elements two sorted sequences have in common, each as often as both have it.
  @inlinable public func countInCommon(with other: Self) -> Int {
    var (first, second, common) = (0, 0, 0)
    while first < count, second < other.count {
      if self[first] == other[second] {
        (first, second, common) = (first + 1, second + 1, common + 1)
      } else if self[first] < other[second] {
        first += 1
      } else {
        second += 1
      }
    }
    return common
  }
}
