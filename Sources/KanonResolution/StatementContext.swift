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
    var terms = terms
    for index in terms.indices
    where terms[index].concept == nil && terms[index].candidates.count > 1 {
      let known = Set(terms.compactMap(\.concept))
      // A statement names a concept once.
      let open = terms[index].candidates.filter { !known.contains($0) }
      guard let concept = open.count == 1 ? open[0] : decide(open, beside: known, terms.count, kind)
      else { continue }
      terms[index].concept = concept
      terms[index].resolution = .learned
    }
    for index in terms.indices where terms[index].concept == nil && !terms[index].hints.isEmpty {
      let known = Set(terms.compactMap(\.concept))
      guard let concept = hinted(terms[index].hints, beside: known, terms.count, kind) else {
        continue
      }
      terms[index].concept = concept
      terms[index].resolution = .learned
    }
    return terms
  }

  /// The hinted concept, if the source names it beside each of the others.
  private func hinted(
    _ hints: [Concept.ID], beside known: Set<Concept.ID>, _ count: Int, _ kind: StatementKind
  ) -> Concept.ID? {
    guard known.count == count - 1, count > 2 else { return nil }
    let fitting = hints.filter { hint in
      !known.contains(hint)
        && known.allSatisfy { other in
          (patterns[kind] ?? []).contains {
            $0.concepts.contains(hint) && $0.concepts.contains(other)
          }
        }
    }
    return fitting.count == 1 ? fitting[0] : nil
  }

  /// The patterns of as many names that hold all of the known ones.
  private func fitting(
    _ known: Set<Concept.ID>, _ count: Int, _ kind: StatementKind
  ) -> [StatementPattern] {
    (patterns[kind] ?? []).filter { $0.concepts.count == count && known.isSubset(of: $0.concepts) }
  }

  private func decide(
    _ candidates: [Concept.ID], beside known: Set<Concept.ID>, _ count: Int, _ kind: StatementKind
  ) -> Concept.ID? {
    guard !known.isEmpty else { return nil }
    // The closest statements speak first: as many names as this one, then any.
    return decide(candidates, fitting(known, count, kind))
      ?? decide(candidates, (patterns[kind] ?? []).filter { known.isSubset(of: $0.concepts) })
      ?? companion(candidates, of: known, kind)
  }

  /// The candidate that keeps company with each of the known names, where no statement has all of them.
  private func companion(
    _ candidates: [Concept.ID], of known: Set<Concept.ID>, _ kind: StatementKind
  ) -> Concept.ID? {
    let patterns = patterns[kind] ?? []
    func likelihood(_ candidate: Concept.ID) -> Double {
      known.reduce(1) { product, other in
        let together = patterns.filter {
          $0.concepts.contains(candidate) && $0.concepts.contains(other)
        }
        // What was never seen together is unlikely, and not impossible.
        return product * (Double(together.reduce(0) { $0 + $1.articles }) + 0.1)
      }
    }
    let likelihoods = candidates.map(likelihood)
    guard let best = likelihoods.indices.max(by: { likelihoods[$0] < likelihoods[$1] }),
      likelihoods[best] >= 1, likelihoods[best] >= Self.share * likelihoods.reduce(0, +)
    else { return nil }
    return candidates[best]
  }

  private func decide(
    _ candidates: [Concept.ID], _ patterns: [StatementPattern]
  ) -> Concept.ID? {
    var votes: [Concept.ID: Int] = [:]
    for candidate in candidates {
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
