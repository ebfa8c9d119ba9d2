import KanonModel

/// Decides what an ambiguous name means by what stands beside it: the statements that the source makes
/// name the same concepts together again and again (`Administratörsbehörighet för` between global admin
/// and sales agent is the user management admin, beside the referrals admin it is the business profile
/// admin).
struct StatementContext: Sendable {
  private let patterns: [StatementKind: [StatementPattern]]

  /// The share of the fitting statements that has to name a concept, and how many at least.
  private static let share = 0.9
  private static let articles = 2

  init(_ patterns: [StatementPattern]) {
    self.patterns = Dictionary(grouping: patterns, by: \.kind)
  }

  /// The statement with the names decided that its other names leave no doubt about.
  func decided(_ terms: [ResolvedMention], _ kind: StatementKind) -> [ResolvedMention] {
    guard let patterns = patterns[kind], !patterns.isEmpty else { return terms }
    var terms = terms
    let known = Set(terms.compactMap(\.concept))
    guard !known.isEmpty else { return terms }
    for index in terms.indices where terms[index].concept == nil && terms[index].candidates.count > 1 {
      let fitting = patterns.filter { known.isSubset(of: $0.concepts) }
      // The closest statements speak first: as many names as this one, then any.
      let sameCount = fitting.filter { $0.concepts.count == terms.count }
      guard
        let concept = decide(terms[index].candidates, known, sameCount)
          ?? decide(terms[index].candidates, known, fitting)
      else { continue }
      terms[index].concept = concept
      terms[index].resolution = .learned
    }
    return terms
  }

  private func decide(
    _ candidates: [Concept.ID], _ known: Set<Concept.ID>, _ patterns: [StatementPattern]
  ) -> Concept.ID? {
    var votes: [Concept.ID: Int] = [:]
    for candidate in candidates where !known.contains(candidate) {
      votes[candidate] = patterns.filter { $0.concepts.contains(candidate) }.reduce(0) {
        $0 + $1.articles
      }
    }
    guard let best = votes.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else { return nil }
    let total = votes.values.reduce(0, +)
    return best.value >= Self.articles && Double(best.value) >= Self.share * Double(total)
      ? best.key : nil
  }
}
