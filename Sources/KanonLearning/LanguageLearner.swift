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
    segments += lesson.segments.map { (Set(nameWords.words(of: $0.source)), folding.fold($0.target)) }
    articles += 1
  }

  /// What was learned, in a stable order.
  package func proposal() -> LanguageProposal {
    let sorted = pairs.sorted { ($0.place, $0.kind.rawValue) < ($1.place, $1.kind.rawValue) }
    var slots = TermSlots(folding: folding)
    var evidence = EvidenceCollector(folding)
    for pair in sorted { evidence.add(pair, slots) }
    let prose = ProseAssociation(segments, folding: folding)
    let separators = separators(sorted, evidence, slots, prose)
    slots.separators = Set(separators.map(\.word))
    evidence = EvidenceCollector(folding)
    for pair in sorted { evidence.add(pair, slots) }

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
    learnWords(examples, prose, &proposal)
    proposal.suffixes = SuffixLearning(examples).suffixes.map {
      .init($0.suffix, note: "on \($0.concepts) names")
    }
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
      guard let translation = prose.translation(of: folding.fold(separator), isWhole: true) else {
        continue
      }
      found.append((translation.text, translation.segments))
      slots.separators.insert(translation.text)
    }
    return found + SeparatorLearning(pairs, evidence, slots).separators()
  }

  /// The words that names are made of: from the names first, then from prose.
  private func learnWords(
    _ examples: [WordLearning.Example], _ prose: ProseAssociation,
    _ proposal: inout LanguageProposal
  ) {
    let learning = WordLearning(examples)
    proposal.words = learning.found.map { unit in
      .init(WordStems(unit.words, stems: [unit.stem]), note: "in \(unit.forms) forms")
    }
    proposal.linking = learning.linking.map { .init($0.word, note: "in \($0.concepts) names") }
    let known = Set(learning.found.flatMap(\.words))
    let names = (source?.designations ?? []).filter { $0.kind == .role || $0.kind == .product }
    for word in Set(names.flatMap { nameWords.words(of: $0.text) }).subtracting(known).sorted() {
      guard let translation = prose.translation(of: word, isWhole: false), translation.text != word else {
        continue
      }
      proposal.words.append(
        .init(
          WordStems([word], stems: [translation.text]),
          note: "in \(translation.segments) segments of prose"))
    }
  }

  private func labels(_ pairs: [StatementPair]) -> [StatementKind: [LanguageProposal.Item<String>]] {
    var forms: [StatementKind: [String: (text: String, count: Int, first: FormEvidence.Place)]] = [:]
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
  private let folding: Folding

  init(_ folding: Folding) { self.folding = folding }

  mutating func add(_ pair: StatementPair, _ slots: TermSlots) {
    for group in pair.groups {
      guard case .names(let names) = slots.split(group.text, into: group.terms.count) else {
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
    guard case .names(let names) = slots.split(group.text, into: group.terms.count) else { return 0 }
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
