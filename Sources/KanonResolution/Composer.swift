import KanonModel

/// Reads names that no designation has by the words they are made of: Swedish `Faktureringsagentens` has
/// the stems of "billing" and "agent", so it is the billing agent.
///
/// It reads nothing that holds more than the stems and what ties them together, since the rest might be the
/// word that makes it another role: "executive" before "report viewer".
struct Composer: Sendable {
  /// A name of the source as the words that a form has to hold.
  private struct Name: Sendable {
    let concept: Concept.ID
    let words: [String]
  }

  private struct Stem: Sendable {
    let words: [String]
    let letters: [Unicode.Scalar]
  }

  private let names: [Concept.Kind: [Name]]
  /// The longest first.
  private let stems: [Stem]
  private let linking: Set<String>
  private let suffixes: Set<String>

  /// The most letters beside the stems that are an ending or a joint of a compound.
  private static let joint = 3
  /// The most letters of a word that only ties the name together, such as "für" or "para".
  private static let linkingLimit = 4
  /// The share of a stem that a form has to begin with: endings differ (`administrador`,
  /// `administración`).
  private static let beginning = 0.65
  private static let shortestBeginning = 4

  init(_ language: LanguageEntry?, source: LanguageEntry?, folding: Folding) {
    let nameWords = NameWords(source)
    var names: [Concept.Kind: [Name]] = [:]
    var own: Set<String> = []
    for designation in source?.designations ?? []
    where designation.kind == .role || designation.kind == .product {
      let words = nameWords.words(of: designation.text)
      own.formUnion(words)
      names[designation.kind, default: []].append(Name(concept: designation.concept, words: words))
    }
    self.names = names
    var stems: [Stem] = own.map { Stem(words: [$0], letters: Self.letters($0)) }
    for entry in language?.words ?? [] {
      let words = entry.words.flatMap(nameWords.words)
      stems += entry.stems.map { Stem(words: words, letters: Self.letters(folding.fold($0))) }
    }
    self.stems = stems.filter { !$0.letters.isEmpty }.sorted {
      ($0.letters.count, $1.words.joined()) > ($1.letters.count, $0.words.joined())
    }
    linking = Set((language?.linking ?? []).map(folding.fold))
    suffixes = Set((language?.suffixes ?? []).map(folding.fold))
  }

  private static func letters(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { $0.isWord && $0 != "'" }
  }

  /// The concepts whose names a folded form is made of; several where it is made of both equally well.
  func concepts(_ folded: String, _ kind: Concept.Kind) -> [Concept.ID] {
    let form = Form(folded)
    guard !form.letters.isEmpty else { return [] }
    var best: (covered: Int, concepts: Set<Concept.ID>) = (0, [])
    for name in names[kind] ?? [] {
      guard let covered = cover(form, with: name.words), covered >= best.covered else { continue }
      if covered > best.covered { best = (covered, []) }
      best.concepts.insert(name.concept)
    }
    return best.concepts.sorted()
  }

  /// A form's letters, and where its words are.
  private struct Form {
    var letters: [Unicode.Scalar] = []
    var words: [Range<Int>] = []

    init(_ folded: String) {
      for word in folded.unicodeScalars.split(whereSeparator: { !$0.isWord || $0 == "'" }) {
        let start = letters.count
        letters.append(contentsOf: word)
        words.append(start..<letters.count)
      }
    }
  }

  /// How many letters of a form the words of a name explain; nil if a word is not in it, or if it holds
  /// more than the name.
  private func cover(_ form: Form, with words: [String]) -> Int? {
    var open = words
    var taken = Array(repeating: false, count: form.letters.count)
    var covered = 0
    for isWhole in [true, false] {
      for stem in stems where !open.isEmpty && stem.words.allSatisfy(open.contains) {
        guard let place = place(of: stem.letters, in: form, taken, isWhole: isWhole) else { continue }
        for index in place.range { taken[index] = true }
        covered += place.matched
        for word in stem.words {
          if let index = open.firstIndex(of: word) { open.remove(at: index) }
        }
      }
    }
    guard open.isEmpty, form.words.allSatisfy({ isExplained($0, form, taken) }) else { return nil }
    return covered
  }

  /// Where a stem stands, or the beginning of it with another ending.
  private func place(
    of stem: [Unicode.Scalar], in form: Form, _ taken: [Bool], isWhole: Bool
  ) -> (range: Range<Int>, matched: Int)? {
    let isCJK = stem.contains(where: \.isCJK)
    let least =
      isWhole
      ? stem.count
      : max(
        isCJK ? 2 : Self.shortestBeginning,
        Int((Double(stem.count) * Self.beginning).rounded(.up)))
    guard least <= stem.count, least <= form.letters.count else { return nil }
    for start in 0...(form.letters.count - least) where !taken[start] {
      let rest = form.letters[start...]
      let matched = zip(rest, stem).prefix { $0 == $1 }.count
      guard matched >= least, !taken[start..<(start + matched)].contains(true) else { continue }
      if isWhole { return (start..<(start + matched), matched) }
      // The ending takes the place of the stem's.
      let word = form.words.first { $0.contains(start) } ?? start..<form.letters.count
      let ending = min(stem.count - matched + Self.joint, word.upperBound - start - matched)
      let end = (0..<max(0, ending)).first { taken[start + matched + $0] } ?? max(0, ending)
      return (start..<(start + matched + end), matched)
    }
    return nil
  }

  /// Whether what a word has beside the stems is no word of its own.
  private func isExplained(_ word: Range<Int>, _ form: Form, _ taken: [Bool]) -> Bool {
    var rest = word.lowerBound
    while rest < word.upperBound {
      guard !taken[rest] else {
        rest += 1
        continue
      }
      var end = rest
      while end < word.upperBound, !taken[end] { end += 1 }
      let letters = Array(form.letters[rest..<end])
      guard isTie(letters, isWord: end - rest == word.count, isEnding: rest > word.lowerBound) else {
        return false
      }
      rest = end
    }
    return true
  }

  private func isTie(_ letters: [Unicode.Scalar], isWord: Bool, isEnding: Bool) -> Bool {
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: letters)
    let text = String(scalars)
    if linking.contains(text) || (isEnding && suffixes.contains(text)) { return true }
    if letters.contains(where: \.isCJK) { return letters.count == 1 }
    if isWord {
      return letters.count <= Self.linkingLimit && !stems.contains { $0.letters == letters }
    }
    return letters.count <= Self.joint
  }
}
