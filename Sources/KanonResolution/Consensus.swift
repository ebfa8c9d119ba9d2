import KanonModel

/// Decides what is still open by what the other locales state in the same slot.
///
/// Position is the evidence: pipe counts are equal in 5,182 of 5,188 statements (corpus facts). Agreement is
/// weighed, since most locales come out of one engine and err together.
struct Consensus {
  /// All versions, as they were read before any was decided by the others.
  let versions: [StatementReadings]
  let termbase: Termbase

  /// What the words that the termbase lacks need for them: two witnesses of full weight.
  private static let weight = 2.0
  /// The share of all votes that decides between readings that the words allow.
  private static let share = 0.75

  /// What one witness has in the slots of a statement, and how much its word counts.
  private typealias Testimony = (terms: [ResolvedMention], weight: Double)

  /// - Parameter version: the index of the version whose readings they are, which is no witness for itself.
  func decide(_ readings: inout StatementReadings, of version: Int) {
    for index in readings.statements.indices {
      let statement = readings.statements[index]
      guard statement.terms.contains(where: { $0.concept == nil }) else { continue }
      let ordinal = readings.ordinal(index)
      let testimonies = versions.enumerated().compactMap { index, witness -> Testimony? in
        guard index != version, let other = witness.index(statement.kind, ordinal) else {
          return nil
        }
        let terms = witness.statements[other].terms
        return terms.count == statement.terms.count ? (terms, witness.weight) : nil
      }
      readings.statements[index] = statement.map { decided($0, testimonies) }
    }
  }

  private func decided(
    _ terms: [ResolvedMention], _ testimonies: [Testimony]
  ) -> [ResolvedMention] {
    var terms = terms
    // Text that slid leaves an empty slot, and what it left it for holds more than its own name.
    let isSlid = terms.contains { $0.mention.text.isEmpty }
    for index in terms.indices where terms[index].concept == nil {
      var votes: [Concept.ID: Double] = [:]
      for (stated, weight) in testimonies {
        // A name that was cut short, or told from context, is half a witness.
        let term = stated[index]
        guard let concept = term.concept else { continue }
        votes[concept, default: 0] += term.isShortened || term.isByContext ? weight / 2 : weight
      }
      guard let concept = decided(terms[index], votes, among: terms, isSlid: isSlid) else {
        continue
      }
      terms[index].concept = concept
      terms[index].resolution = terms[index].isShortened ? .shortened : .consensus
    }
    return terms
  }

  private func decided(
    _ term: ResolvedMention, _ votes: [Concept.ID: Double], among terms: [ResolvedMention],
    isSlid: Bool
  ) -> Concept.ID? {
    guard let best = votes.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else { return nil }
    let total = votes.values.reduce(0, +)
    if term.candidates.isEmpty {
      guard isSlid || !term.mention.text.isEmpty, best.value >= Self.weight, best.value == total,
        !terms.contains(where: { $0.concept == best.key })
      else { return nil }
      return best.key
    }
    let fitting = term.candidates.filter { candidate in
      votes.keys.contains { termbase.isSame($0, candidate) }
    }
    if fitting.count == 1 { return fitting[0] }
    return fitting.contains(best.key) && best.value >= Self.share * total ? best.key : nil
  }
}
