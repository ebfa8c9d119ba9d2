import KanonModel

/// Roles and products that one locale alone lacks, adds or has in place of another, where there is no source to
/// say so.
struct OutlierCheck: Check {
  /// The share of the other locales that has to agree, and how many have to be asked.
  private static let majority = 0.8
  private static let fewest = 4

  func diagnostics(_ article: ResolvedArticle) -> [Diagnostic] {
    guard article.source == nil else { return [] }
    return StatementKind.allCases.flatMap { kind -> [Diagnostic] in
      let stating = article.versions.filter { isCertain($0.statements(kind)) }
      return stating.flatMap { outlier(kind, $0, stating) }
    }
  }

  /// Whether all names were read.
  private func isCertain(_ statements: [Statement<ResolvedMention>]) -> Bool {
    !statements.isEmpty && statements.flatMap(\.terms).allSatisfy { $0.concept != nil }
  }

  private func outlier(
    _ kind: StatementKind, _ version: ResolvedVersion, _ stating: [ResolvedVersion]
  ) -> [Diagnostic] {
    // Two locales made from different versions of the source do not contradict each other.
    let hash = version.version.provenance.sourceHash
    let others = stating.filter { other in
      let theirs = other.version.provenance.sourceHash
      return other.locale != version.locale && (hash == nil || theirs == nil || theirs == hash)
    }.map { Set($0.attestation.concepts(kind)) }
    guard others.count >= Self.fewest, let statement = version.statements(kind).first else {
      return []
    }
    let enough = Self.majority * Double(others.count)
    func agree(_ holds: (Set<Concept.ID>) -> Bool) -> Bool {
      Double(others.count(where: holds)) >= enough
    }
    let own = version.attestation.concepts(kind)
    let known = Set(others.joined()).subtracting(own).sorted()
    let missing = known.filter { id in agree { $0.contains(id) } }
    let added = own.filter { id in agree { !$0.contains(id) } }
    if missing.count == 1, added.count == 1 {
      return [changed(kind, added[0], missing[0], version, others.count)]
    }
    return missing.map { self.missing(kind, $0, statement, version, others.count) }
      + added.map { self.added(kind, $0, version, others.count) }
  }
}

extension OutlierCheck {
  private func place(
    _ kind: StatementKind, _ id: Concept.ID, _ version: ResolvedVersion
  ) -> SourceRange {
    let mention = version.attestation.mentions(kind).last { $0.concept == id }
    return version.place(mention?.mention.range ?? .empty)
  }

  private func evidence(_ count: Int) -> [String] { ["nearly all of \(count) other locales agree"] }

  private func changed(
    _ kind: StatementKind, _ own: Concept.ID, _ expected: Concept.ID, _ version: ResolvedVersion,
    _ count: Int
  ) -> Diagnostic {
    Diagnostic(
      kind.code(.roleChanged, .productChanged),
      "the \(kind.noun) is \(own) here and \(expected) in the other locales",
      at: place(kind, own, version), subject: "\(own) \(expected)", evidence: evidence(count),
      help: "look at the source: it is this locale or all the others")
  }

  private func missing(
    _ kind: StatementKind, _ id: Concept.ID, _ statement: Statement<ResolvedMention>,
    _ version: ResolvedVersion, _ count: Int
  ) -> Diagnostic {
    Diagnostic(
      kind.code(.roleMissing, .productMissing),
      "the \(kind.noun) \(id), which the other locales have, is missing",
      at: version.place(statement.range), subject: id.description, evidence: evidence(count),
      help: "look at the source: it is this locale or all the others")
  }

  private func added(
    _ kind: StatementKind, _ id: Concept.ID, _ version: ResolvedVersion, _ count: Int
  ) -> Diagnostic {
    Diagnostic(
      kind.code(.roleAdded, .productAdded), "the \(kind.noun) \(id) stands in no other locale",
      at: place(kind, id, version), subject: id.description, evidence: evidence(count),
      help: "look at the source: it is this locale or all the others")
  }
}
