import KanonModel

/// Finds what the words of the source's names become inside the locale's names: the letters that the
/// forms with a word have in common and the others lack.
///
/// Words that many names share come first ("admin"); what their stems leave of a form belongs to the
/// words that are left.
struct WordLearning {
  /// A form as it was seen, and the words of the name beside it.
  struct Example {
    let letters: [Unicode.Scalar]
    let words: Set<String>
    let concept: Concept.ID
  }

  private let examples: [Example]
  /// What no stem has been found for yet, of each example.
  private var rest: [[ArraySlice<Unicode.Scalar>]]
  private(set) var found: [(words: [String], stem: String, forms: Int)] = []

  /// The most stems that one word may have.
  private static let stemLimit = 4
  /// How much a stem may occur in forms without its word, in relation to those with it.
  private static let spuriousShare = 0.2

  /// All words of the source's names: one that was left as it is stands for itself only.
  private let sourceWords: Set<String>

  init(_ examples: [Example], sourceWords: Set<String>) {
    self.examples = examples
    self.sourceWords = sourceWords
    rest = examples.map { Self.runs($0.letters) }
    learn()
  }

  /// The words of a form as runs of letters.
  static func runs(_ letters: [Unicode.Scalar]) -> [ArraySlice<Unicode.Scalar>] {
    letters.split { !$0.isWord || $0 == "'" }
  }

  /// Words that stand in the same examples are learned as one, since nothing tells them apart.
  private func units() -> [(words: [String], examples: [Int])] {
    var places: [String: [Int]] = [:]
    for (index, example) in examples.enumerated() {
      for word in example.words { places[word, default: []].append(index) }
    }
    let units = Dictionary(grouping: places.keys) { places[$0] ?? [] }
    return units.map { (words: $0.value.sorted(), examples: $0.key) }.sorted { left, right in
      let (leftCount, rightCount) = (concepts(left.examples), concepts(right.examples))
      return leftCount == rightCount
        ? left.words.joined() < right.words.joined() : leftCount > rightCount
    }
  }

  private func concepts(_ indices: [Int]) -> Int { Set(indices.map { examples[$0].concept }).count }

  private mutating func learn() {
    for unit in units() {
      var open = unit.examples
      var words = unit.words
      // The source's word itself, as in `CHIP 管理者`, needs no entry.
      for word in unit.words {
        let letters = Array(word.unicodeScalars)
        let kept = open.filter { rest[$0].contains { $0.elementsEqual(letters) } }
        guard 2 * kept.count >= unit.examples.count else { continue }
        for index in kept { mask(letters[...], index) }
        words.removeAll { $0 == word }
      }
      if words.isEmpty { continue }
      let least = concepts(unit.examples) > 2 ? 2 : 1
      let isSingle = concepts(unit.examples) == 1
      for _ in 0..<Self.stemLimit {
        guard
          let stem = best(
            for: open, outside: Set(unit.examples), concepts: least,
            apartFrom: sourceWords.subtracting(unit.words))
        else { break }
        let covered = open.filter { Self.contains(rest[$0], stem) }
        for index in covered { mask(stem, index) }
        open.removeAll(where: covered.contains)
        let text = ([Self.text(stem)] + (isSingle ? further(covered) : [])).joined(separator: " ")
        if [text] != words { found.append((words, text, covered.count)) }
        if open.isEmpty { break }
      }
    }
  }

  /// What else the forms of a word of one name have that no other form has: one word became several.
  private mutating func further(_ covered: [Int]) -> [String] {
    guard let first = covered.first else { return [] }
    let runs = rest[first].filter { run in
      run.count >= 4 && !run.contains(where: \.isCJK)
        && covered.allSatisfy { Self.contains(rest[$0], run) }
        && !rest.indices.contains { !covered.contains($0) && Self.contains(rest[$0], run) }
    }
    for run in runs { for index in covered { mask(run, index) } }
    return runs.map(Self.text)
  }

  /// The run of letters that explains the most of the open examples: those of many concepts rather than a
  /// longer one of few.
  ///
  /// - Parameter least: how many concepts it has to explain. A word of many names has letters in common
  ///   with most of them, and what is left over is another word's.
  private func best(
    for open: [Int], outside inside: Set<Int>, concepts least: Int, apartFrom foreign: Set<String>
  ) -> ArraySlice<Unicode.Scalar>? {
    var candidates: [[Unicode.Scalar]: Set<Concept.ID>] = [:]
    for index in open {
      for run in rest[index] {
        let shortest = run.contains(where: \.isCJK) ? 2 : 4
        guard run.count >= shortest else { continue }
        for start in run.indices {
          for end in stride(from: start + shortest, through: run.endIndex, by: 1) {
            candidates[Array(run[start..<end]), default: []].insert(examples[index].concept)
          }
        }
      }
    }
    let likely = candidates.filter {
      $0.value.count >= least && !foreign.contains(Self.text($0.key[...]))
    }
    let ordered = likely.map { (letters: $0.key, gain: Self.gain($0.key, $0.value.count)) }
      .sorted { $0.gain > $1.gain }
    return ordered.first { letters, _ in
      let covered = open.count { Self.contains(rest[$0], letters[...]) }
      let spurious = rest.indices.count {
        !inside.contains($0) && Self.contains(rest[$0], letters[...])
      }
      return Double(spurious) <= Self.spuriousShare * Double(covered)
    }?.letters[...]
  }

  /// Letters beyond a word's usual length say no more.
  private static func gain(_ letters: [Unicode.Scalar], _ concepts: Int) -> (Int, Int, String) {
    (concepts * concepts * min(letters.count, 12), letters.count, text(letters[...]))
  }

  private static func contains(
    _ runs: [ArraySlice<Unicode.Scalar>], _ stem: ArraySlice<Unicode.Scalar>
  ) -> Bool {
    runs.contains { $0.firstRange(of: stem) != nil }
  }

  private mutating func mask(_ stem: ArraySlice<Unicode.Scalar>, _ index: Int) {
    guard let run = rest[index].firstIndex(where: { $0.firstRange(of: stem) != nil }),
      let place = rest[index][run].firstRange(of: stem)
    else { return }
    let whole = rest[index].remove(at: run)
    for part in [whole[..<place.lowerBound], whole[place.upperBound...]] where !part.isEmpty {
      rest[index].append(part)
    }
  }

  static func text(_ letters: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: letters)
    return String(text)
  }

  /// Endings behind stems, and how many names have them: `administratörs|konto`.
  var endings: [(ending: String, concepts: Int)] {
    var concepts: [String: Set<Concept.ID>] = [:]
    for (index, example) in examples.enumerated() {
      for word in Self.runs(example.letters) {
        guard
          let ending = rest[index].first(where: { run in
            run.count < word.count && word.endIndex == run.endIndex
              && word.startIndex <= run.startIndex
          }), !ending.contains(where: \.isCJK), ending.count <= 14
        else { continue }
        concepts[Self.text(ending), default: []].insert(example.concept)
      }
    }
    return concepts.filter { $0.value.count > 1 }.map { ($0.key, $0.value.count) }.sorted {
      ($1.1, $0.0) < ($0.1, $1.0)
    }
  }

  /// Words of forms that no stem explains and that several names have: "for", "of".
  var linking: [(word: String, concepts: Int)] {
    var concepts: [String: Set<Concept.ID>] = [:]
    for (index, example) in examples.enumerated() {
      let words = Set(Self.runs(example.letters).map(Self.text))
      for run in rest[index] where words.contains(Self.text(run)) {
        concepts[Self.text(run), default: []].insert(example.concept)
      }
    }
    return concepts.filter { $0.value.count > 2 && $0.key.count < 8 }.map {
      ($0.key, $0.value.count)
    }
    .sorted { ($1.1, $0.0) < ($0.1, $1.0) }
  }
}
