import KanonModel

/// Finds what words become in prose: the letters of the target that stand in the segments whose source
/// has the word, and hardly in others (Dice's coefficient).
struct ProseAssociation {
  private let source: [Set<String>]
  private let words: CandidateIndex
  private let beginnings: CandidateIndex

  /// How sure an association must be, from 0 to 1.
  private static let least = 0.5
  private static let leastSegments = 3

  /// - Parameter segments: the words of each segment's source, and its folded target.
  init(_ segments: [(words: Set<String>, target: String)]) {
    source = segments.map(\.words)
    words = CandidateIndex(segments.map(\.target), isWhole: true)
    beginnings = CandidateIndex(segments.map(\.target), isWhole: false)
  }

  /// The words or beginnings of words that stand for a word of the source, the surest first. Engines change
  /// their words over the years, so there may be several.
  ///
  /// - Parameter isWhole: only whole words count, as for "or".
  func translations(
    of word: String, isWhole: Bool, most: Int
  ) -> [(text: String, segments: Int)] {
    let index = isWhole ? words : beginnings
    var inside = source.indices.filter { source[$0].contains(word) }
    var found: [(text: String, segments: Int)] = []
    while found.count < most, inside.count >= Self.leastSegments,
      let next = translation(inside, index)
    {
      found.append((index.text(next.candidate), next.segments))
      inside.removeAll { index.segments[$0].contains(next.candidate) }
    }
    return found
  }

  private func translation(
    _ inside: [Int], _ index: CandidateIndex
  ) -> (candidate: Int32, segments: Int)? {
    var counts: [Int32: Int] = [:]
    for segment in inside {
      for candidate in index.segments[segment] { counts[candidate, default: 0] += 1 }
    }
    // What stands in too few of them cannot reach the least coefficient.
    let needed = max(Self.leastSegments, Int(Self.least * Double(inside.count) / 2))
    let likely = counts.filter { $0.value >= needed }.map { candidate, count in
      (
        candidate: candidate, count: count, text: index.text(candidate),
        dice: 2 * Double(count) / Double(inside.count + index.total(candidate))
      )
    }
    let best = likely.max { left, right in
      (left.dice, left.text.count, right.text) < (right.dice, right.text.count, left.text)
    }
    guard let best, best.dice >= Self.least else { return nil }
    return (best.candidate, best.count)
  }
}

/// What might stand for a word in each segment's target. It is taken apart once, since every word of the
/// source's names is looked up in it.
private struct CandidateIndex {
  private let texts: [String]
  /// The candidates of each segment, each once.
  let segments: [[Int32]]
  private let totals: [Int]

  /// - Parameter isWhole: only whole words count, as for "or".
  init(_ target: [String], isWhole: Bool) {
    var texts: [String] = []
    var totals: [Int] = []
    var numbers: [String: Int32] = [:]
    segments = target.map { text in
      Self.candidates(text, isWhole).map { candidate in
        if let known = numbers[candidate] {
          totals[Int(known)] += 1
          return known
        }
        let number = Int32(totals.count)
        numbers[candidate] = number
        texts.append(candidate)
        totals.append(1)
        return number
      }
    }
    self.texts = texts
    self.totals = totals
  }

  func text(_ candidate: Int32) -> String { texts[Int(candidate)] }

  /// In how many segments a candidate stands.
  func total(_ candidate: Int32) -> Int { totals[Int(candidate)] }

  /// Words; their beginnings of four letters and more; in scripts without spaces, all short runs.
  private static func candidates(_ text: String, _ isWhole: Bool) -> Set<String> {
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
