import KanonModel

/// Finds what words become in prose: the letters of the target that stand in the segments whose source
/// has the word, and hardly in others (Dice's coefficient).
struct ProseAssociation {
  private let source: [Set<String>]
  private let target: [String]
  private let folding: Folding

  /// How sure an association must be, from 0 to 1.
  private static let least = 0.5
  private static let leastSegments = 3

  /// - Parameters:
  ///   - segments: the words of each segment's source, and its target.
  init(_ segments: [(words: Set<String>, target: String)], folding: Folding) {
    source = segments.map(\.words)
    target = segments.map(\.target)
    self.folding = folding
  }

  /// The words or beginnings of words that stand for a word of the source, the surest first. Engines change
  /// their words over the years, so there may be several.
  ///
  /// - Parameter isWhole: only whole words count, as for "or".
  func translations(
    of word: String, isWhole: Bool, most: Int
  ) -> [(text: String, segments: Int)] {
    var inside = source.indices.filter { source[$0].contains(word) }
    var found: [(text: String, segments: Int)] = []
    while found.count < most, inside.count >= Self.leastSegments,
      let next = translation(inside, isWhole)
    {
      found.append(next)
      inside.removeAll { candidates(target[$0], isWhole).contains(next.text) }
    }
    return found
  }

  private func translation(_ inside: [Int], _ isWhole: Bool) -> (text: String, segments: Int)? {
    var counts: [String: Int] = [:]
    for index in inside {
      for candidate in candidates(target[index], isWhole) { counts[candidate, default: 0] += 1 }
    }
    // What stands in too few of them cannot reach the least coefficient.
    let needed = max(Self.leastSegments, Int(Self.least * Double(inside.count) / 2))
    let likely = Set(counts.filter { $0.value >= needed }.keys)
    guard !likely.isEmpty else { return nil }
    var totals: [String: Int] = [:]
    for text in target {
      for candidate in candidates(text, isWhole) where likely.contains(candidate) {
        totals[candidate, default: 0] += 1
      }
    }
    func dice(_ candidate: String) -> Double {
      2 * Double(counts[candidate] ?? 0) / Double(inside.count + (totals[candidate] ?? 0))
    }
    let best = likely.max { (dice($0), $0.count, $1) < (dice($1), $1.count, $0) }
    guard let best, dice(best) >= Self.least else { return nil }
    return (best, counts[best] ?? 0)
  }

  /// Words; their beginnings of four letters and more; in scripts without spaces, all short runs.
  private func candidates(_ text: String, _ isWhole: Bool) -> Set<String> {
    var found: Set<String> = []
    for word in text.unicodeScalars.split(whereSeparator: { !$0.isWord }) {
      let letters = Array(word)
      if letters.contains(where: \.isCJK) {
        for start in letters.indices {
          for end in (start + 1)...min(letters.count, start + 6) where end <= letters.count {
            found.insert(WordLearning.text(letters[start..<end]))
          }
        }
      } else {
        found.insert(String(word))
        guard !isWhole, letters.count > 4 else { continue }
        for end in 4..<letters.count { found.insert(WordLearning.text(letters[..<end])) }
      }
    }
    return found
  }
}
