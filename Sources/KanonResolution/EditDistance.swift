/// Levenshtein's distance, as far as it stays below a limit.
enum EditDistance {
  /// - Returns: nil where more than `most` letters differ.
  static func between(
    _ left: [Unicode.Scalar], _ right: [Unicode.Scalar], most: Int
  ) -> Int? {
    guard abs(left.count - right.count) <= most else { return nil }
    var previous = Array(0...right.count)
    for (row, scalar) in left.enumerated() {
      var current = [row + 1]
      current.reserveCapacity(right.count + 1)
      for column in right.indices {
        let replaced = previous[column] + (scalar == right[column] ? 0 : 1)
        current.append(min(replaced, previous[column + 1] + 1, current[column] + 1))
      }
      guard let least = current.min(), least <= most else { return nil }
      previous = current
    }
    return previous[right.count] <= most ? previous[right.count] : nil
  }
}
