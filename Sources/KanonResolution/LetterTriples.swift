import KanonModel

/// The letter triples of a phrase, as a measure of likeness that needs no knowledge of a language.
struct LetterTriples: Sendable {
  /// Sorted; a triple that occurs twice stands twice.
  private let triples: [UInt64]

  init(_ text: String) {
    var letters: [UInt64] = [0x20]
    for scalar in Folding().fold(text).unicodeScalars {
      letters.append(scalar.isWord ? UInt64(scalar.value) : 0x20)
    }
    letters.append(0x20)
    // Two letters of a script that writes a word with one or two say as much as three others.
    let width = letters.contains { $0 >= 0x2E80 } ? 2 : 3
    guard letters.count >= width else {
      triples = []
      return
    }
    triples = (0...(letters.count - width)).map { start in
      letters[start..<(start + width)].reduce(0) { $0 << 21 | $1 }
    }.sorted()
  }

  /// Dice's coefficient: 1 for the same triples, 0 for none in common.
  func similarity(to other: LetterTriples) -> Double {
    guard !triples.isEmpty, !other.triples.isEmpty else { return 0 }
    var common = 0
    var (left, right) = (0, 0)
    while left < triples.count, right < other.triples.count {
      if triples[left] == other.triples[right] {
        common += 1
        left += 1
        right += 1
      } else if triples[left] < other.triples[right] {
        left += 1
      } else {
        right += 1
      }
    }
    return 2 * Double(common) / Double(triples.count + other.triples.count)
  }
}
