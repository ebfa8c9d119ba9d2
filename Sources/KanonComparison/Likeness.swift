import KanonModel

/// The words of a text, as a measure of how alike two texts of one language are.
struct Likeness {
  /// The folded text, which tells whether anything but typography differs.
  let folded: String
  private let words: [String: Int]
  private let count: Int

  init(_ text: String) {
    folded = Folding().fold(text)
    var words: [String: Int] = [:]
    var count = 0
    for word in Self.words(folded) {
      words[word, default: 0] += 1
      count += 1
    }
    self.words = words
    self.count = count
  }

  /// Words between spaces and punctuation; in scripts without spaces every letter is one.
  private static func words(_ text: String) -> [String] {
    var words: [String] = []
    var word = ""
    for scalar in text.unicodeScalars {
      if scalar.isWord, !scalar.isCJK {
        word.unicodeScalars.append(scalar)
        continue
      }
      if !word.isEmpty { words.append(word) }
      word = ""
      if scalar.isCJK { words.append(String(scalar)) }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  /// Dice's coefficient over the words: 1 for the same words, 0 for none in common.
  func similarity(to other: Likeness) -> Double {
    guard count + other.count > 0 else { return folded == other.folded ? 1 : 0 }
    if folded == other.folded { return 1 }
    let common = words.reduce(0) { $0 + min($1.value, other.words[$1.key] ?? 0) }
    return 2 * Double(common) / Double(count + other.count)
  }
}
