package import KanonModel

/// Learns what a locale calls things from bilingual articles: labels, separators, names with the evidence
/// for each, endings. It starts from nothing; no Swift code knows a language.
package struct LanguageLearner: Sendable {
  private let tag: LanguageTag
  private let folding: Folding
  private let source: LanguageEntry?
  private let succeeds: [Concept.ID: Concept.ID]
  private let nameWords: NameWords
  private var pairs: [StatementPair] = []
  private var segments: [(words: Set<String>, target: String)] = []
  private var articles = 0

  /// - Parameters:
  ///   - tag: the locale to learn.
  ///   - termbase: the concepts.
  ///   - source: the locale of the source sides.
  package init(_ tag: LanguageTag, _ termbase: Termbase, source: LanguageTag) {
    self.tag = tag
    folding = Folding(tag)
    self.source = termbase.language(for: source)
    nameWords = NameWords(self.source)
    succeeds = termbase.concepts.compactMapValues(\.succeeds)
  }

  /// Adds an article. Articles may come in any order.
  package mutating func add(_ lesson: BilingualLesson) {
    pairs += lesson.statements
    segments += lesson.segments.map {
      (Set(nameWords.words(of: $0.source)), folding.fold($0.target))
    }
    articles += 1
  }

  /// What was learned, in a stable order.
  package func proposal() -> LanguageProposal {
    let sorted = pairs.sorted { ($0.place, $0.kind.rawValue) < ($1.place, $1.kind.rawValue) }
    var slots = TermSlots(folding: folding)
    var evidence = EvidenceCollector(folding)
    for pair in sorted { evidence.add(pair, slots) }
    let prose = ProseAssociation(segments)
    let separators = separators(sorted, evidence, slots, prose)
    slots.separators = Set(separators.map(\.word))
    evidence = EvidenceCollector(folding)
    for pair in sorted { evidence.add(pair, slots) }
    for (pair, group) in evidence.slid { evidence.add(group, of: pair) }

    var proposal = LanguageProposal(tag: tag)
    proposal.labels = labels(sorted)
    proposal.separators = separators.map { .init($0.word, note: "\($0.count) ×") }
    var examples: [WordLearning.Example] = []
    for kind in [Concept.Kind.role, .product] {
      let judge = FormJudge(
        evidence.forms[kind] ?? FormEvidence(folding), kind, source: source, succeeds: succeeds,
        folding: folding)
      proposal.designations += judge.designations
      proposal.remarks += judge.remarks
      examples += judge.examples.map { form, name, concept in
        WordLearning.Example(
          letters: Array(form.unicodeScalars), words: Set(nameWords.words(of: name)),
          concept: concept)
      }
    }
    proposal.suffixes = SuffixLearning(examples).suffixes.map {
      .init($0.suffix, note: "on \($0.concepts) names")
    }
    learnWords(examples, prose, &proposal)
    proposal.remarks.insert(
      contentsOf: [
        "Proposed from the \(sorted.count) statements of \(articles) bilingual articles."
          + " Behind each entry: how often it was seen, and where first.",
        evidence.skipped == 0
          ? nil
          : "\(evidence.skipped) statements were left out, since their text slid across pipes or was joined.",
      ].compactMap { $0 }, at: 0)
    return proposal
  }

  private func separators(
    _ pairs: [StatementPair], _ evidence: EvidenceCollector, _ slots: TermSlots,
    _ prose: ProseAssociation
  ) -> [(word: String, count: Int)] {
    var slots = slots
    var found: [(word: String, count: Int)] = []
    for separator in source?.separators ?? [] {
      for translation in prose.translations(of: folding.fold(separator), isWhole: true, most: 1) {
        found.append((translation.text, translation.segments))
        slots.separators.insert(translation.text)
      }
    }
    return found + SeparatorLearning(pairs, evidence, slots).separators()
  }

  /// The words that names are made of: from the names first, then from prose.
  private func learnWords(
    _ examples: [WordLearning.Example], _ prose: ProseAssociation,
    _ proposal: inout LanguageProposal
  ) {
    let names = (source?.designations ?? []).filter { $0.kind == .role || $0.kind == .product }
    let spellings = spellings(of: names)
    let sourceWords = Set(spellings.keys)
    let learning = WordLearning(examples, sourceWords: sourceWords)
    proposal.words = learning.found.map { unit in
      .init(
        WordStems(unit.words.map { spellings[$0] ?? $0 }, stems: [unit.stem]),
        note: "in \(unit.forms) forms")
    }
    proposal.linking = learning.linking.map { .init($0.word, note: "in \($0.concepts) names") }
    var forms: [String: Int] = [:]
    // A word that only ever stands beside another one has no stem of its own yet.
    for unit in learning.found where unit.words.count == 1 {
      forms[unit.words[0], default: 0] += unit.forms
    }
    let stems = learning.found.flatMap { unit in
      unit.stem.split(separator: " ").map { (stem: String($0), words: unit.words) }
    }
    for word in sourceWords.sorted() where forms[word, default: 0] < Self.sureForms {
      for translation in prose.translations(of: word, isWhole: false, most: 3)
      where translation.text != word
        // What stands for another word, or for this one alone already.
        && !stems.contains(where: { stem, words in
          (!words.contains(word) || words.count == 1)
            && (stem.hasPrefix(translation.text) || translation.text.hasPrefix(stem))
        })
      {
        proposal.words.append(
          .init(
            WordStems([spellings[word] ?? word], stems: [translation.text]),
            note: "in \(translation.segments) segments of prose"))
      }
    }
    for (ending, concepts) in learning.endings
    where !proposal.suffixes.contains(where: { $0.value == ending }) {
      proposal.suffixes.append(.init(ending, note: "on \(concepts) names"))
    }
  }

  /// The words of names as the source spells them, the shortest of several: `sales`, `incentive`.
  private func spellings(of names: [Designation]) -> [String: String] {
    var spellings: [String: String] = [:]
    for name in names {
      for word in folding.fold(name.text).unicodeScalars.split(whereSeparator: { !$0.isWord }) {
        guard let key = nameWords.words(of: String(word)).first else { continue }
        let known = spellings[key] ?? String(word)
        spellings[key] = known.count <= word.count ? known : String(word)
      }
    }
    return spellings
  }

  /// From so many forms on, a word's stems need no prose beside them.
  private static let sureForms = 4

  private func labels(_ pairs: [StatementPair]) -> [StatementKind: [LanguageProposal.Item<String>]]
  {
    var forms: [StatementKind: [String: (text: String, count: Int, first: FormEvidence.Place)]] =
      [:]
    for pair in pairs {
      guard let label = pair.label.map({ TermSlots.trimmed($0) }), !label.isEmpty else { continue }
      let key = folding.fold(label)
      let known = forms[pair.kind, default: [:]][key] ?? (label, 0, pair.place)
      forms[pair.kind, default: [:]][key] = (known.text, known.count + 1, known.first)
    }
    return forms.mapValues { labels in
      labels.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.map {
        .init($0.value.text, note: "\($0.value.count) ×, \($0.value.first.description)")
      }
    }
  }
}

extension FormEvidence.Place: CustomStringConvertible {
  package var description: String { "\(file):\(line)" }
}

/// Counts the names of all statements.
struct EvidenceCollector {
  private(set) var forms: [Concept.Kind: FormEvidence] = [:]
  /// Groups of names that could not be told apart.
  private(set) var skipped = 0
  /// Groups whose text slid across pipes.
  private(set) var slid: [(pair: StatementPair, group: StatementPair.Group)] = []
  private let folding: Folding

  init(_ folding: Folding) { self.folding = folding }

  mutating func add(_ pair: StatementPair, _ slots: TermSlots) {
    for group in pair.groups {
      let names: [String]
      switch slots.split(group.text, into: group.terms.count) {
      case .names(let split): names = split
      case .slid:
        slid.append((pair, group))
        continue
      case .joined:
        skipped += 1
        continue
      }
      for (name, term) in zip(names, group.terms) {
        guard let concept = term.concept else { continue }
        forms[pair.kind.conceptKind, default: FormEvidence(folding)].add(
          name, for: concept, term.text, at: pair.place)
      }
    }
  }
}

extension EvidenceCollector {
  /// Counts the names of a group whose text slid: in the source's order, as far as all but one name of a
  /// slot are known already.
  mutating func add(_ group: StatementPair.Group, of pair: StatementPair) {
    let kind = pair.kind.conceptKind
    let concepts = group.terms.map(\.concept)
    let filled = group.text.split { "|｜¦".contains($0) }.map { TermSlots.trimmed($0) }.filter {
      !$0.isEmpty
    }
    guard filled.count < concepts.count, !filled.isEmpty else {
      skipped += 1
      return
    }
    // One slot holds as many names more as slots are empty; the others hold one each.
    let surplus = concepts.count - filled.count
    let ways = filled.indices.compactMap { crowded -> (names: [(String, Int)], known: Int)? in
      var names: [(String, Int)] = []
      var known = 0
      var next = 0
      for (index, text) in filled.enumerated() {
        guard index == crowded, surplus == 1 else {
          if index == crowded { return nil }
          names.append((text, next))
          known += isKnown(text, as: concepts[next], kind) ? 1 : 0
          next += 1
          continue
        }
        guard let parts = part(text, concepts[next], concepts[next + 1], kind) else { return nil }
        names += [(parts.0, next), (parts.1, next + 1)]
        known += 1
        next += 2
      }
      return (names, known)
    }
    guard let best = ways.max(by: { $0.known < $1.known }),
      ways.count(where: { $0.known == best.known }) == 1
    else {
      skipped += 1
      return
    }
    for (name, index) in best.names {
      guard let concept = concepts[index] else { continue }
      forms[kind, default: FormEvidence(folding)].add(
        name, for: concept, group.terms[index].text, at: pair.place)
    }
  }

  /// The two names of a slot, parted where one of them is known.
  private func part(
    _ text: String, _ first: Concept.ID?, _ second: Concept.ID?, _ kind: Concept.Kind
  ) -> (String, String)? {
    let words = text.split(separator: " ")
    guard words.count > 1 else { return nil }
    var found: (String, String)?
    for cut in 1..<words.count {
      let left = words[..<cut].joined(separator: " ")
      let right = words[cut...].joined(separator: " ")
      let known = (isKnown(left, as: first, kind), isKnown(right, as: second, kind))
      if known == (true, true) { return (left, right) }
      if known.0 || known.1 { found = found ?? (left, right) }
    }
    return found
  }

  /// Whether a name is known for a concept, with another ending or an article before it.
  private func isKnown(_ text: String, as concept: Concept.ID?, _ kind: Concept.Kind) -> Bool {
    guard let concept, let evidence = forms[kind] else { return false }
    let words = folding.fold(text).split(separator: " ")
    var readings = [words]
    // A short word may be an article, or the name's own.
    if words.count > 1, words[0].count <= 3 { readings.append(Array(words.dropFirst())) }
    let letters = readings.map { $0.joined().unicodeScalars.filter(\.isWord) }
    return evidence.forms.contains { form, concepts in
      guard concepts[concept] != nil else { return false }
      let known = form.unicodeScalars.filter(\.isWord)
      return letters.contains { $0.starts(with: known) && $0.count - known.count <= 3 }
    }
  }
}

/// Finds the words for "or" by the names that they leave on either side.
struct SeparatorLearning {
  private let pairs: [StatementPair]
  private let evidence: EvidenceCollector
  private let slots: TermSlots

  init(_ pairs: [StatementPair], _ evidence: EvidenceCollector, _ slots: TermSlots) {
    self.pairs = pairs
    self.evidence = evidence
    self.slots = slots
  }

  /// The word that leaves the most known names, then the next one for what is still joined.
  func separators() -> [(word: String, count: Int)] {
    var joined: [(group: StatementPair.Group, kind: Concept.Kind)] = []
    for pair in pairs {
      for group in pair.groups {
        if case .joined = slots.split(group.text, into: group.terms.count) {
          joined.append((group, pair.kind.conceptKind))
        }
      }
    }
    var found: [(word: String, count: Int)] = []
    var slots = slots
    while true {
      var votes: [String: (known: Int, count: Int)] = [:]
      for (group, kind) in joined {
        for word in slots.candidates(in: group.text, for: group.terms.count) {
          let known = knownNames(in: group, kind, slots, word)
          guard known > 0 else { continue }
          votes[word, default: (0, 0)].known += known
          votes[word, default: (0, 0)].count += 1
        }
      }
      // Of equal ones the longest: `或者` before `或`.
      guard
        let best = votes.max(by: {
          ($0.value.known, $0.key.count, $1.key) < ($1.value.known, $1.key.count, $0.key)
        })
      else { return found }
      found.append((best.key, best.value.count))
      slots.separators.insert(best.key)
      joined.removeAll { group, _ in
        if case .names = slots.split(group.text, into: group.terms.count) { return true }
        return false
      }
    }
  }

  /// How many of a group's names are known for their concepts, split at a word.
  private func knownNames(
    in group: StatementPair.Group, _ kind: Concept.Kind, _ slots: TermSlots, _ word: String
  ) -> Int {
    var slots = slots
    slots.separators.insert(word)
    guard case .names(let names) = slots.split(group.text, into: group.terms.count) else {
      return 0
    }
    return zip(names, group.terms).count { name, term in
      term.concept.map {
        evidence.forms[kind]?.forms[slots.folding.fold(name)]?[$0] != nil
      } ?? false
    }
  }
}

/// Finds the endings that names take when they inflect: those by which two forms of one concept differ,
/// for at least two concepts.
struct SuffixLearning {
  let suffixes: [(suffix: String, concepts: Int)]

  /// The longest ending that counts as inflection, in letters.
  private static let limit = 8

  init(_ examples: [WordLearning.Example]) {
    var concepts: [String: Set<Concept.ID>] = [:]
    for (concept, examples) in Dictionary(grouping: examples, by: \.concept) {
      for long in examples {
        for short in examples
        where long.letters.count > short.letters.count && long.letters.starts(with: short.letters) {
          let ending = long.letters[short.letters.count...]
          guard ending.count <= Self.limit, ending.allSatisfy({ $0.isWord && !$0.isCJK }) else {
            continue
          }
          concepts[WordLearning.text(ending), default: []].insert(concept)
        }
      }
    }
    suffixes = concepts.filter { $0.value.count > 1 }.map { ($0.key, $0.value.count) }.sorted {
      ($1.1, $0.0) < ($0.1, $1.0)
    }
  }
}
