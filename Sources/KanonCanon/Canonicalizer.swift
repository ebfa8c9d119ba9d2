package import KanonModel

/// Reduces what the locales of an article say to what the article says.
package struct Canonicalizer: Sendable {
  private let termbase: Termbase

  package init(_ termbase: Termbase) { self.termbase = termbase }

  package func canonicalize(_ article: ResolvedArticle) -> CanonicalArticle {
    let authority = article.source.map { [$0] } ?? Self.newest(article.versions)
    var titles: [LanguageTag: String] = [:]
    for version in article.versions { titles[version.locale] = version.version.statements.title }
    return CanonicalArticle(
      path: article.path,
      roles: agreed(authority, .roles), products: agreed(authority, .appliesTo),
      ruleLists: ruleLists(authority), attestations: article.versions.map(\.attestation),
      titles: titles)
  }

  /// Without the source, the versions that were made from its latest known state: locales of different
  /// source versions do not contradict each other (corpus facts, Layout).
  private static func newest(_ versions: [ResolvedVersion]) -> [ResolvedVersion] {
    guard let latest = versions.compactMap(\.attestation.provenance.date).max() else {
      return versions
    }
    return versions.filter { $0.attestation.provenance.date == latest }
  }

  /// The concepts that more than half of the authorities state, in the order in which most state them.
  private func agreed(_ authority: [ResolvedVersion], _ kind: StatementKind) -> [Concept.ID] {
    let stated = authority.map { $0.attestation.concepts(kind) }.filter { !$0.isEmpty }
    guard
      let first = stated.max(by: { left, right in
        (stated.count { $0 == left }) < (stated.count { $0 == right })
      })
    else { return [] }
    let votes = stated.flatMap { $0 }.reduce(into: [Concept.ID: Int]()) { $0[$1, default: 0] += 1 }
    return first.filter { 2 * (votes[$0] ?? 0) > stated.count }
  }

  private func ruleLists(_ authority: [ResolvedVersion]) -> [CanonicalRuleList] {
    var order: [Concept.ID] = []
    var lists: [Concept.ID: [ResolvedRuleList]] = [:]
    for version in authority {
      for list in version.attestation.ruleLists {
        guard let id = list.concept else { continue }
        if lists[id] == nil { order.append(id) }
        lists[id, default: []].append(list)
      }
    }
    return order.map { id in
      let attested = lists[id] ?? []
      return CanonicalRuleList(id: id, modality: modality(attested, id), rules: rules(attested, id))
    }
  }

  /// What most authorities say; what the termbase says where they are divided.
  private func modality(_ lists: [ResolvedRuleList], _ id: Concept.ID) -> Modality {
    let votes = lists.reduce(into: [Modality: Int]()) { $0[$1.list.modality, default: 0] += 1 }
    let most = votes.values.max() ?? 0
    let winners = Modality.allCases.filter { votes[$0] == most }
    if winners.count == 1 { return winners[0] }
    return termbase.concepts[id]?.modality ?? winners.first ?? .plain
  }

  private func rules(_ lists: [ResolvedRuleList], _ id: Concept.ID) -> [Concept.ID] {
    let stated = Set(lists.flatMap { $0.items.compactMap(\.concept) })
    return (termbase.concepts[id]?.rules ?? []).filter(stated.contains)
  }
}
