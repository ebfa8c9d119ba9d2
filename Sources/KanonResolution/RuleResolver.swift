import KanonModel

/// Reads rule lists as the rule lists of the termbase.
///
/// A rule is a phrase, and phrases are never worded twice alike. So the words are compared by the
/// letter triples that they share, all items of a list together; a list of the source decides for the
/// lists that stand in the same place of the translations.
struct RuleResolver: Sendable {
  private let termbase: Termbase
  private let ruleLists: [Concept]
  /// The names of each rule list's rules, by language: for each rule those that the language has.
  private let names: [LanguageTag: [Concept.ID: [[LetterTriples]]]]

  /// The least share of letter triples that an item and its rule have in common on average. Unrelated
  /// phrases of one language reach 0.2; the wording of the two seed articles reaches 0.5.
  private static let threshold = 0.34

  init(_ termbase: Termbase) {
    self.termbase = termbase
    ruleLists = termbase.concepts(of: .ruleList).filter { !$0.rules.isEmpty }
    var names: [LanguageTag: [Concept.ID: [[LetterTriples]]]] = [:]
    for (tag, language) in termbase.languages {
      let ofRules = Dictionary(grouping: language.designations.filter { $0.kind == .rule }) {
        $0.concept
      }
      guard !ofRules.isEmpty else { continue }
      for list in ruleLists {
        names[tag, default: [:]][list.id] = list.rules.map { rule in
          (ofRules[rule] ?? []).map { LetterTriples($0.text) }
        }
      }
    }
    self.names = names
  }

  /// The rule lists of each version, in the order of the versions.
  func resolve(_ versions: [ArticleVersion]) -> [[ResolvedRuleList]] {
    let authority = versions.firstIndex(where: \.isSource)
    var resolved = versions.indices.map { index in
      // Beside a source only its own words are looked at: the place decides for the translations.
      let names = authority == nil || authority == index ? names(for: versions[index].locale) : [:]
      return versions[index].statements.ruleLists.map {
        byWords($0, names, isSource: index == authority)
      }
    }
    let known = Set(resolved.joined().compactMap(\.concept))
    guard !known.isEmpty else { return resolved }
    for index in resolved.indices where index != authority {
      place(&resolved, index, authority)
      let missing = known.subtracting(resolved[index].compactMap(\.concept))
      guard authority != nil, !missing.isEmpty else { continue }
      // A list that moved, or that has more or fewer items, is told by its words.
      let names = names(for: versions[index].locale).filter { missing.contains($0.key) }
      for position in resolved[index].indices where resolved[index][position].concept == nil {
        resolved[index][position] = byWords(
          versions[index].statements.ruleLists[position], names, isSource: false)
      }
    }
    return resolved
  }

  private func names(for locale: LanguageTag) -> [Concept.ID: [[LetterTriples]]] {
    termbase.language(for: locale).flatMap { names[$0.tag] } ?? [:]
  }

  /// Reads the lists of a version that stand where other versions have lists that were read.
  private func place(_ resolved: inout [[ResolvedRuleList]], _ index: Int, _ authority: Int?) {
    for position in resolved[index].indices where resolved[index][position].concept == nil {
      let list = resolved[index][position].list
      guard let concept = concept(inPlaceOf: list, resolved, except: index, authority),
        !resolved[index].contains(where: { $0.concept == concept })
      else { continue }
      resolved[index][position] = byPosition(list, concept)
    }
  }

  /// What the list in the same place of another version was read as: the source's, else any.
  private func concept(
    inPlaceOf list: RuleList, _ resolved: [[ResolvedRuleList]], except index: Int,
    _ authority: Int?
  ) -> Concept.ID? {
    func read(_ version: Int) -> Concept.ID? {
      resolved[version].first { $0.concept != nil && $0.list.isCounterpart(of: list) }?.concept
    }
    if let authority, authority != index, let concept = read(authority) { return concept }
    for other in resolved.indices where other != index {
      if let concept = read(other) { return concept }
    }
    return nil
  }

  private func byWords(
    _ list: RuleList, _ names: [Concept.ID: [[LetterTriples]]], isSource: Bool
  ) -> ResolvedRuleList {
    // Most lists have another number of items than any known one; their words are not looked at.
    // Nor are those of the source that say something else: only a translation loses a "not".
    let possible =
      names.isEmpty
      ? []
      : ruleLists.filter { concept in
        abs(concept.rules.count - list.items.count) <= 1
          && (!isSource || concept.modality == nil || concept.modality == list.modality)
      }
    if !possible.isEmpty, !list.items.isEmpty {
      let head = list.items.prefix(2).map { LetterTriples($0.text) }
      for concept in possible {
        guard let rules = names[concept.id], Self.isPossible(head, rules) else { continue }
        let items = head + list.items.dropFirst(2).map { LetterTriples($0.text) }
        guard let pairs = Self.assignment(items, rules) else {
          continue
        }
        return ResolvedRuleList(
          concept: concept.id, list: list, rules: pairs.map { $0.map { concept.rules[$0] } },
          resolution: .exact)
      }
    }
    return ResolvedRuleList(concept: nil, list: list)
  }

  /// Whether one of a list's first items is like any rule: a cheap look before all are compared.
  private static func isPossible(_ items: [LetterTriples], _ rules: [[LetterTriples]]) -> Bool {
    items.contains { item in
      rules.joined().contains { item.similarity(to: $0) > threshold / 2 }
    }
  }

  /// Which rule each item states, or nil where the list as a whole is another one.
  ///
  /// Pairs are taken best first, and the order of the rules decides between equals.
  private static func assignment(
    _ items: [LetterTriples], _ rules: [[LetterTriples]]
  ) -> [Int?]? {
    var scores: [(score: Double, item: Int, rule: Int)] = []
    for (item, text) in items.enumerated() {
      for (rule, names) in rules.enumerated() {
        let score = names.map { text.similarity(to: $0) }.max() ?? 0
        let order = item == rule ? 0.05 : 0
        scores.append((score + order, item, rule))
      }
    }
    scores.sort { ($0.score, $1.item, $1.rule) > ($1.score, $0.item, $0.rule) }
    var pairs: [Int?] = Array(repeating: nil, count: items.count)
    var taken: Set<Int> = []
    var total = 0.0
    for (score, item, rule) in scores
    where pairs[item] == nil && !taken.contains(rule) && score > threshold / 2 {
      pairs[item] = rule
      taken.insert(rule)
      total += score
    }
    let size = max(items.count, rules.count)
    return total / Double(size) >= threshold ? pairs : nil
  }

  private func byPosition(_ list: RuleList, _ id: Concept.ID) -> ResolvedRuleList {
    let rules = termbase.concepts[id]?.rules ?? []
    let isAligned = rules.count == list.items.count
    return ResolvedRuleList(
      concept: id, list: list, rules: isAligned ? rules : [], resolution: .aligned)
  }
}

extension RuleList {
  /// Whether two lists stand in the same place of two versions and have as many items.
  func isCounterpart(of other: RuleList) -> Bool {
    isInPlace(of: other) && items.count == other.items.count
  }
}
