import KanonModel

/// Reads names that no designation has by the words they are made of: Swedish `Faktureringsagentens` has
/// the stems of "billing" and "agent", so it is the billing agent.
///
/// It reads nothing that holds more than the stems and what ties them together, since the rest might be the
/// word that makes it another role: "executive" before "report viewer".
struct Composer: Sendable {
  fileprivate struct Stem: Sendable {
    let words: [String]
    /// More than one where a word became several: `departamento soporte técnico` for "helpdesk".
    let parts: [[Unicode.Scalar]]

    init(_ words: [String], _ text: String) {
      self.words = words
      var parts: [[Unicode.Scalar]] = [[]]
      for scalar in text.unicodeScalars {
        if scalar == " " {
          parts.append([])
        } else if scalar.isWord && scalar != "'" {
          parts[parts.count - 1].append(scalar)
        }
      }
      self.parts = parts.filter { !$0.isEmpty }
    }

    var length: Int { parts.reduce(0) { $0 + $1.count } }
  }

  private let source: SourceNames
  /// The longest first.
  private let stems: [Stem]
  private let linking: Set<String>
  private let suffixes: Set<String>
  /// How many letters the longest of either has.
  private let longestTie: Int

  /// The most letters beside the stems that are an ending or a joint of a compound.
  private static let joint = 3
  private static let longStem = 10
  /// The most letters of a word that only ties the name together, such as "für" or "para".
  private static let linkingLimit = 4
  /// The share of a stem that a form has to begin with: endings differ (`administrador`,
  /// `administración`).
  private static let beginning = 0.65
  private static let shortestBeginning = 4

  init(_ language: LanguageEntry?, source: SourceNames, folding: Folding) {
    self.source = source
    var stems: [Stem] = source.words.map { Stem([$0], $0) }
    for entry in language?.words ?? [] {
      let words = entry.words.flatMap(source.nameWords.words)
      stems += entry.stems.map { Stem(words, folding.fold($0)) }
    }
    let sorted = stems.filter { !$0.parts.isEmpty }
      .map { (stem: $0, length: $0.length, name: $0.words.joined()) }
      .sorted { ($0.length, $1.name) > ($1.length, $0.name) }
    self.stems = sorted.map(\.stem)
    linking = Set((language?.linking ?? []).map(folding.fold))
    suffixes = Set((language?.suffixes ?? []).map(folding.fold))
    longestTie = linking.union(suffixes).map(\.unicodeScalars.count).max() ?? 0
  }

  /// A folded form and the stems that it has.
  struct Made {
    fileprivate let form: Form
    fileprivate let stems: [Stem]
  }

  /// Takes a folded form apart.
  func made(_ folded: String) -> Made {
    let form = Form(folded)
    return Made(form: form, stems: form.letters.isEmpty ? [] : stems(in: form))
  }

  /// The concepts whose names a folded form is made of; several where it is made of both equally well.
  func concepts(_ made: Made, _ kind: Concept.Kind) -> [Concept.ID] {
    let (form, present) = (made.form, made.stems)
    guard !form.letters.isEmpty else { return [] }
    let words = Set(present.flatMap(\.words))
    var best: (covered: Int, concepts: Set<Concept.ID>) = (0, [])
    for name in source.names[kind] ?? [] where name.words.allSatisfy(words.contains) {
      guard let covered = cover(form, with: name.words, present), covered >= best.covered,
        !form.isOpen || endsWithHead(form, of: name)
      else { continue }
      if covered > best.covered { best = (covered, []) }
      best.concepts.insert(name.concept)
    }
    return best.concepts.sorted()
  }

  /// The stems that a form has anywhere.
  private func stems(in form: Form) -> [Stem] {
    let taken = Array(repeating: false, count: form.letters.count)
    return stems.filter { stem in
      let matched = stem.parts.reduce(0) {
        $0 + (place(of: $1, in: form, taken, isWhole: false)?.count ?? 0)
      }
      return 2 * matched > stem.length
    }
  }

  /// Whether what a form ends with is the last word of a name ("viewer"), so that nothing of it is missing
  /// behind the hyphen.
  private func endsWithHead(_ form: Form, of name: SourceNames.Name) -> Bool {
    guard let head = name.words.last, let last = form.words.last else { return false }
    let taken = Array(repeating: false, count: form.letters.count)
    return stems.contains { stem in
      stem.words.contains(head)
        && stem.parts.contains { part in
          place(of: part, in: form, taken, isWhole: false).map { last.overlaps($0) } ?? false
        }
    }
  }

  /// The concepts of which a form has a word that no other name has, as "sales" in a name whose "agent" is
  /// not known: what the words hint at, which needs more to be sure of.
  func hints(_ made: Made, _ kind: Concept.Kind) -> [Concept.ID] {
    let known = source.hints[kind] ?? [:]
    var hinted: Set<Concept.ID> = []
    for stem in made.stems {
      for word in stem.words { hinted.formUnion(known[word] ?? []) }
    }
    return hinted.sorted()
  }

  /// A form's letters, and where its words are.
  fileprivate struct Form {
    var letters: [Unicode.Scalar] = []
    var words: [Range<Int>] = []
    /// A hyphen at the end says that something is missing.
    let isOpen: Bool

    init(_ folded: String) {
      isOpen = folded.hasSuffix("-")
      for word in folded.unicodeScalars.split(whereSeparator: { !$0.isWord || $0 == "'" }) {
        let start = letters.count
        letters.append(contentsOf: word)
        words.append(start..<letters.count)
      }
    }
  }

  /// How many letters of a form the words of a name explain; nil if a word is not in it, or if it holds
  /// more than the name.
  private func cover(_ form: Form, with words: [String], _ stems: [Stem]) -> Int? {
    cover(form, words, stems, Taken(form.letters.count), covered: 0)
  }

  /// The letters of a form that stems explain.
  private struct Taken {
    var letters: [Bool]
    /// How long the ending may be that follows at an offset.
    var endings: [Int: Int] = [:]

    init(_ count: Int) { letters = Array(repeating: false, count: count) }
  }

  /// Tries the stems of the first open word one after the other: a stem may take the letters that another
  /// word needs.
  private func cover(
    _ form: Form, _ open: [String], _ stems: [Stem], _ taken: Taken, covered: Int
  ) -> Int? {
    guard let word = open.first else {
      return form.words.allSatisfy { isExplained($0, form, taken) } ? covered : nil
    }
    var best: Int?
    for stem in stems where stem.words.contains(word) && stem.words.allSatisfy(open.contains) {
      guard let placed = place(stem, in: form, taken) else { continue }
      var rest = open
      for word in stem.words {
        if let index = rest.firstIndex(of: word) { rest.remove(at: index) }
      }
      if let whole = cover(
        form, rest, stems, placed.taken, covered: covered + placed.matched)
      {
        best = max(best ?? 0, whole)
      }
    }
    return best
  }

  /// Takes the letters of a stem; of one with several parts, most of them.
  private func place(
    _ stem: Stem, in form: Form, _ taken: Taken
  ) -> (taken: Taken, matched: Int)? {
    var taken = taken
    var matched = 0
    for part in stem.parts {
      guard
        let place = place(of: part, in: form, taken.letters, isWhole: true)
          ?? place(of: part, in: form, taken.letters, isWhole: false)
      else { continue }
      for index in place { taken.letters[index] = true }
      // The ending takes the place of the stem's; a long stem bears a longer one.
      taken.endings[place.upperBound] =
        part.count - place.count + (place.count >= Self.longStem ? Self.joint + 1 : Self.joint)
      matched += place.count
    }
    return 2 * matched > stem.length ? (taken, matched) : nil
  }

  /// Where letters stand inside a word, or the beginning of them.
  private func place(
    of part: [Unicode.Scalar], in form: Form, _ taken: [Bool], isWhole: Bool
  ) -> Range<Int>? {
    let shortest = part.contains(where: \.isCJK) ? 2 : Self.shortestBeginning
    // Of a short stem the whole is its only beginning.
    let beginning = max(shortest, Int((Double(part.count) * Self.beginning).rounded(.up)))
    let least = isWhole ? part.count : min(part.count, beginning)
    let letters = form.letters.span
    let part = part.span
    for word in form.words where word.count >= least {
      for start in word.lowerBound...(word.upperBound - least)
      where letters[start] == part[0] && !taken[start] {
        var end = start + 1
        while end < word.upperBound, end - start < part.count, letters[end] == part[end - start] {
          end += 1
        }
        let range = start..<end
        if range.count >= least, !taken[range].contains(true) { return range }
      }
    }
    return nil
  }

  /// Whether what a word has beside the stems is no word of its own.
  private func isExplained(_ word: Range<Int>, _ form: Form, _ taken: Taken) -> Bool {
    var rest = word.lowerBound
    while rest < word.upperBound {
      guard !taken.letters[rest] else {
        rest += 1
        continue
      }
      var end = rest
      while end < word.upperBound, !taken.letters[end] { end += 1 }
      let letters = Array(form.letters[rest..<end])
      guard isTie(letters, isWord: end - rest == word.count, ending: taken.endings[rest]) else {
        return false
      }
      rest = end
    }
    return true
  }

  private func isTie(_ letters: [Unicode.Scalar], isWord: Bool, ending: Int?) -> Bool {
    if letters.count <= longestTie {
      var scalars = String.UnicodeScalarView()
      scalars.append(contentsOf: letters)
      let text = String(scalars)
      if linking.contains(text) || (ending != nil && suffixes.contains(text)) { return true }
    }
    if letters.contains(where: \.isCJK) {
      // Hiragana write what ties Japanese words together.
      let signs = letters.count { !(0x3040...0x309F).contains($0.value) }
      return letters.count == 1 || (letters.count <= 3 && signs <= 1)
    }
    if isWord {
      return letters.count <= Self.linkingLimit && !stems.contains { $0.parts == [letters] }
    }
    return letters.count <= ending ?? Self.joint
  }
}
