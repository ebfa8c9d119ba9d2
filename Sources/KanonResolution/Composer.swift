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

  /// The most letters beside the stems that are an ending or a joint and no word of their own.
  private static let joint = 3

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

  /// A form's letters, and which of them begin a word.
  private struct Form {
    var letters: [Unicode.Scalar] = []
    var words: [Range<Int>] = []

    init(_ folded: String) {
      for word in folded.unicodeScalars.split(whereSeparator: { !$0.isWord }) {
        let start = letters.count
        letters.append(contentsOf: word.filter { $0 != "'" })
        if letters.count > start { words.append(start..<letters.count) }
      }
    }
  }

  /// How many letters of a form the words of a name explain; nil if a word is not in it, or if it holds
  /// more than the name.
  private func cover(_ form: Form, with words: [String]) -> Int? {
    var open = words
    var taken = Array(repeating: false, count: form.letters.count)
    for stem in stems where stem.words.allSatisfy(open.contains) {
      guard let place = place(of: stem.letters, in: form, taken) else { continue }
      for index in place { taken[index] = true }
      for word in stem.words {
        if let index = open.firstIndex(of: word) { open.remove(at: index) }
      }
      if open.isEmpty { break }
    }
    guard open.isEmpty, form.words.allSatisfy({ isExplained($0, form, taken) }) else { return nil }
    return taken.count { $0 }
  }

  private func place(
    of stem: [Unicode.Scalar], in form: Form, _ taken: [Bool]
  ) -> Range<Int>? {
    guard stem.count <= form.letters.count else { return nil }
    for start in 0...(form.letters.count - stem.count) {
      let range = start..<(start + stem.count)
      if form.letters[range].elementsEqual(stem), !taken[range].contains(true) { return range }
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
      var text = String.UnicodeScalarView()
      text.append(contentsOf: form.letters[rest..<end])
      let isEnding = rest > word.lowerBound && suffixes.contains(String(text))
      let limit = text.contains(where: \.isCJK) ? 1 : Self.joint
      guard isEnding || linking.contains(String(text)) || end - rest <= limit else { return false }
      rest = end
    }
    return true
  }
}
