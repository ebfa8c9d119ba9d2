import KanonModel

/// Reads rule lists as the rule lists of the termbase.
///
/// A rule is a phrase, and phrases are never worded twice alike. So the words are compared by the
/// letter triples that they share, all items of a list together; a list of the source decides for the
/// lists that stand in the same place of the translations.
struct RuleResolver: Sendable {
  private let termbase: Termbase
  private let ruleLists: [Concept]

  /// The least share of letter triples that an item and its rule have in common on average. Unrelated
  /// phrases of one language reach 0.2; the wording of the two seed articles reaches 0.5.
  private static let threshold = 0.34

  init(_ termbase: Termbase) {
    self.termbase = termbase
    ruleLists = termbase.concepts(of: .ruleList)
  }

  /// The rule lists of each version, in the order of the versions.
  func resolve(_ versions: [ArticleVersion]) -> [[ResolvedRuleList]] {
    var resolved = versions.map { version in
      version.statements.ruleLists.map { byWords($0, termbase.language(for: version.locale)) }
    }
    guard !ruleLists.isEmpty else { return resolved }
    let authority = versions.firstIndex(where: \.isSource)
    for index in resolved.indices {
      for position in resolved[index].indices where resolved[index][position].concept == nil {
        let list = resolved[index][position].list
        let witnesses = resolved.indices.filter { $0 != index }.compactMap { other in
          resolved[other].first { $0.list.isCounterpart(of: list) && $0.concept != nil }
            .map { (isSource: other == authority, concept: $0.concept) }
        }
        guard let concept = (witnesses.first(where: \.isSource) ?? witnesses.first)?.concept,
          !resolved[index].contains(where: { $0.concept == concept })
        else { continue }
        resolved[index][position] = byPosition(list, concept)
      }
    }
    return resolved
  }

  private func byWords(
    _ list: RuleList<Mention>, _ language: LanguageEntry?
  ) -> ResolvedRuleList {
    let unresolved = ResolvedRuleList(
      concept: nil,
      list: list.map {
        $0.map { ResolvedMention(mention: $0, concept: nil, resolution: .unresolved) }
      })
    guard let language, !list.items.isEmpty else { return unresolved }
    let items = list.items.map { LetterTriples($0.text) }
    for concept in ruleLists where !concept.rules.isEmpty {
      let rules = concept.rules.map { rule in
        language.designations.filter { $0.concept == rule }.map { LetterTriples($0.text) }
      }
      guard rules.contains(where: { !$0.isEmpty }),
        let pairs = Self.assignment(items, rules)
      else { continue }
      return ResolvedRuleList(
        concept: concept.id,
        list: list.map { mentions in
          mentions.indices.map { index in
            ResolvedMention(
              mention: mentions[index], concept: pairs[index].map { concept.rules[$0] },
              resolution: pairs[index] == nil ? .unresolved : .exact)
          }
        })
    }
    return unresolved
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

  private func byPosition(
    _ list: RuleList<ResolvedMention>, _ id: Concept.ID
  ) -> ResolvedRuleList {
    let rules = termbase.concepts[id]?.rules ?? []
    return ResolvedRuleList(
      concept: id,
      list: list.map { mentions in
        mentions.indices.map { index in
          let isAligned = mentions.count == rules.count
          return ResolvedMention(
            mention: mentions[index].mention, concept: isAligned ? rules[index] : nil,
            resolution: isAligned ? .aligned : .unresolved)
        }
      })
  }
}

extension RuleList {
  /// Whether two lists stand in the same place of two versions: the section's anchor and the order in
  /// it are the same, and so is the number of items.
  func isCounterpart<Other: Sendable>(of other: RuleList<Other>) -> Bool {
    section == other.section && ordinal == other.ordinal && items.count == other.items.count
  }
}

/// The letter triples of a phrase, as a measure of likeness that needs no knowledge of a language.
struct LetterTriples {
  private let triples: [UInt64: Int]
  private let total: Int

  init(_ text: String) {
    let padded =
      [0x20] + Folding().fold(text).unicodeScalars.map { $0.isWord ? $0.value : 0x20 } + [0x20]
    var triples: [UInt64: Int] = [:]
    var total = 0
    // Two letters of a script that writes a word with one or two say as much as three others.
    let width = padded.contains { $0 >= 0x2E80 } ? 2 : 3
    if padded.count >= width {
      for start in 0...(padded.count - width) {
        var key: UInt64 = 0
        for offset in 0..<width { key = key << 21 | UInt64(padded[start + offset]) }
        triples[key, default: 0] += 1
        total += 1
      }
    }
    self.triples = triples
    self.total = total
  }

  /// Dice's coefficient: 1 for the same triples, 0 for none in common.
  func similarity(to other: LetterTriples) -> Double {
    guard total + other.total > 0 else { return 0 }
    var common = 0
    for (key, count) in triples { common += min(count, other.triples[key] ?? 0) }
    return 2 * Double(common) / Double(total + other.total)
  }
}
