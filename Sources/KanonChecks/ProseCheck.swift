import KanonModel

/// Sentences that lost or gained a "not", an exception or a duty on their way into another language.
///
/// Languages say such things in many ways, and no list of words has them all. So the other translations
/// bear witness: where nearly all of them have what the source's sentence has, the one without it lost it.
struct ProseCheck: Check {
  private let termbase: Termbase

  init(_ termbase: Termbase) { self.termbase = termbase }

  func diagnostics(_ article: ResolvedArticle) -> [Diagnostic] {
    guard let source = article.source, let stated = article.polarity[source.locale] else {
      return []
    }
    let judged = article.translations.filter(canJudge)
    let leadIns = Set(source.attestation.ruleLists.map(\.list.leadIn.range))
    var result: [Diagnostic] = []
    for block in stated.keys.sorted() {
      guard let table = SentenceTable(block, article, source, judged) else { continue }
      for row in table.rows {
        // The lead-in of a list is judged together with the list.
        guard !leadIns.contains(source.version.syntax.sourceRange(of: row.sentence.range)) else {
          continue
        }
        result += judge(row.cells, row.cells, beside: row.sentence, source)
      }
      result += judge(
        table.whole.cells, table.whole.cells + table.whole.others, beside: table.whole.block, source
      )
    }
    return result
  }

  /// Whether the termbase knows the words that negate in a version's language.
  private func canJudge(_ version: ResolvedVersion) -> Bool {
    !(termbase.language(for: version.locale)?.markers[.negation] ?? []).isEmpty
  }

  // MARK: Judging

  /// The share of the other translations that has to keep what the source has.
  private static let majority = 0.8
  private static let fewest = 3

  private func judge(
    _ cells: [SentenceTable.Cell], _ witnesses: [SentenceTable.Cell],
    beside sentence: SentencePolarity, _ source: ResolvedVersion
  ) -> [Diagnostic] {
    cells.compactMap { cell in
      func share(_ holds: (SentencePolarity) -> Bool) -> Double? {
        let others = witnesses.filter { isWitness($0.version, of: cell.version) }
        guard others.count >= Self.fewest else { return nil }
        return Double(others.count { holds($0.polarity) }) / Double(others.count)
      }
      if sentence.negates, !cell.polarity.negates {
        let kept = share { $0.negates }
        if let kept, kept < Self.majority { return nil }
        return finding(.negationLost, cell, sentence, source, kept)
      }
      if !sentence.negates, cell.polarity.negates {
        guard let free = share({ !$0.negates }), free >= Self.majority else { return nil }
        return finding(.negationAdded, cell, sentence, source, free)
      }
      return nil
    }
  }

  private func isWitness(_ other: ResolvedVersion, of version: ResolvedVersion) -> Bool {
    guard other.locale != version.locale else { return false }
    guard version.version.provenance.freshness == .stale else { return true }
    return other.version.provenance.sourceHash == version.version.provenance.sourceHash
  }

  private func finding(
    _ code: DiagnosticCode, _ cell: SentenceTable.Cell, _ sentence: SentencePolarity,
    _ source: ResolvedVersion, _ share: Double?
  ) -> Diagnostic {
    let syntax = cell.version.version.syntax
    return Diagnostic(
      code, "prose \(share ?? -1)",
      at: cell.version.place(syntax.sourceRange(of: cell.polarity.range)),
      subject: syntax.string(cell.polarity.range),
      related: [.init(source.place(source.version.syntax.sourceRange(of: sentence.range)), "src")],
      evidence: [(sentence.negations + sentence.conditionalNegations).map(source.version.syntax.string).joined(separator: ","),  (cell.polarity.negations + cell.polarity.conditionalNegations).map(syntax.string).joined(separator: ",")])
  }
}
