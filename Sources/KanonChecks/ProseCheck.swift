import KanonModel

/// Sentences that lost or gained a "not", a duty, a scope or an exception on their way into another language.
///
/// Languages say such things in many ways, and no list of words has them all. So the other translations
/// bear witness: where nearly all of them have what the source's sentence has, the one without it lost it.
struct ProseCheck: Check {
  /// The names under which it gives notices of sentences that are not binding.
  static let notices: Set<DiagnosticCode> = [.negationAdded, .modalityChanged, .negationLost]

  private let termbase: Termbase

  init(_ termbase: Termbase) { self.termbase = termbase }

  func diagnostics(_ article: ResolvedArticle) -> [Diagnostic] {
    guard let source = article.source else { return [] }
    let columns = article.translations.filter { termbase.canJudgePolarity(of: $0.locale) }
      .compactMap { SentenceTable.Column($0, source, in: article) }
    let rules = Dictionary(
      source.attestation.ruleLists.map { ($0.list.leadIn.range, $0) }, uniquingKeysWith: { $1 })
    var result: [Diagnostic] = []
    for (block, sentences) in article.stated.sorted(by: { $0.key < $1.key })
    where article.looksForNotices || sentences.contains(where: \.isBinding) {
      let table = SentenceTable(block, sentences, columns)
      func judges(_ isMeant: (SentencePolarity) -> Bool) -> [SentenceJudge] {
        sentences.indices.filter { isMeant(sentences[$0]) }.compactMap { index in
          let cells = table.cells(of: index)
          guard !cells.isEmpty else { return nil }
          let range = source.version.syntax.sourceRange(of: sentences[index].range)
          return SentenceJudge(
            source: source, sentence: sentences[index], witnesses: .init(cells),
            rule: rules[range])
        }
      }
      let wanted = judges { article.looksForNotices || $0.isBinding }
      result += wanted.compactMap(\.suspectedSource)
      var found = wanted.flatMap(\.diagnostics)
      if !article.looksForNotices, found.contains(where: { $0.code == .negationLost }) {
        found += judges { !$0.isBinding }.flatMap(\.diagnostics)
      }
      result += withoutReordered(found)
      guard let whole = table.whole else { continue }
      let judge = SentenceJudge(
        source: source, sentence: whole.block, witnesses: .init(whole.cells + whole.others()),
        rule: nil)
      result += whole.cells.compactMap(judge.diagnostic)
    }
    return result
  }

  /// A paragraph that lost a negation in one sentence and gained one in another tells its sentences in
  /// another order.
  private func withoutReordered(_ found: [Diagnostic]) -> [Diagnostic] {
    func files(_ code: DiagnosticCode) -> Set<String> {
      Set(found.filter { $0.code == code }.map(\.primary.file))
    }
    let reordered = files(.negationLost).intersection(files(.negationAdded))
    guard !reordered.isEmpty else { return found }
    return found.filter {
      $0.code != .negationLost && $0.code != .negationAdded || !reordered.contains($0.primary.file)
    }
  }
}
