import KanonModel

/// Roles and products that a translation drops, adds or swaps for others.
struct TermCheck: Check {
  private let termbase: Termbase

  init(_ termbase: Termbase) { self.termbase = termbase }

  func diagnostics(_ article: ResolvedArticle) -> [Diagnostic] {
    guard let source = article.source else { return [] }
    return article.translations.flatMap { version in
      StatementKind.allCases.flatMap { kind in
        zip(version.statements(kind), source.statements(kind)).flatMap { ours, theirs in
          compare(ours, theirs, version, source, article)
        }
      }
    }
  }

  private func compare(
    _ ours: Statement<ResolvedMention>, _ theirs: Statement<ResolvedMention>,
    _ version: ResolvedVersion, _ source: ResolvedVersion, _ article: ResolvedArticle
  ) -> [Diagnostic] {
    let kind = ours.kind
    if ours.states(theirs) { return [] }
    let said = ours.terms.compactMap(\.concept)
    let meant = theirs.terms.compactMap(\.concept)
    let witnesses = VersionWitnesses(version, in: article)
    func isExplained(_ difference: FactDifference) -> Bool {
      witnesses.explainsDifference { witness in
        !FactDifference.between(source, witness).contains(difference)
      }
    }
    var missing = theirs.terms.filter { term in
      term.concept.map { !said.contains($0) && !isExplained(.missing(kind, $0)) } ?? false
    }
    // A name that could not be read is reported as such; what it stands for is not missing as well.
    let unread = ours.terms.indices.filter {
      ours.terms[$0].concept == nil && !ours.terms[$0].mention.text.isEmpty
    }
    if ours.terms.count == theirs.terms.count {
      let covered = Set(unread.compactMap { theirs.terms[$0].concept })
      missing.removeAll { $0.concept.map(covered.contains) ?? false }
    } else {
      missing.removeFirst(min(unread.count, missing.count))
    }
    let added = ours.terms.filter { term in
      term.concept.map { !meant.contains($0) && !isExplained(.added(kind, $0)) } ?? false
    }
    var result: [Diagnostic] = []
    let pairs = zip(added, missing)
    for (term, expected) in pairs { result.append(changed(kind, term, expected, version, source)) }
    let paired = min(added.count, missing.count)
    for term in added.dropFirst(paired) {
      result.append(self.added(kind, term, theirs, version, source))
    }
    for expected in missing.dropFirst(paired) {
      result.append(self.missing(kind, expected, ours, version, source))
    }
    if result.isEmpty, said.count == meant.count, Set(said) == Set(meant) {
      result.append(reordered(ours, theirs, version, source))
    }
    return result
  }
}

extension Statement<ResolvedMention> {
  /// Whether the concepts are another statement's in the same order, what could not be read aside.
  fileprivate func states(_ other: Statement<ResolvedMention>) -> Bool {
    var next = 0
    for index in terms.indices {
      guard let concept = terms[index].concept else { continue }
      while next < other.terms.count, other.terms[next].concept == nil { next += 1 }
      guard next < other.terms.count, other.terms[next].concept == concept else { return false }
      next += 1
    }
    return other.terms[next...].allSatisfy { $0.concept == nil }
  }
}

extension TermCheck {
  private func name(_ term: ResolvedMention) -> String { "'\(term.mention.text)'" }

  private func changed(
    _ kind: StatementKind, _ term: ResolvedMention, _ expected: ResolvedMention,
    _ version: ResolvedVersion, _ source: ResolvedVersion
  ) -> Diagnostic {
    let right = expected.concept.flatMap { termbase.preferred($0, in: version.locale) }
    return Diagnostic(
      kind.code(.roleChanged, .productChanged),
      "\(name(term)) is another \(kind.noun); \(source.locale) says \(name(expected))",
      at: version.place(term.mention.range), subject: term.mention.text,
      related: [.init(source.place(expected.mention.range), "\(source.locale) says this")],
      evidence: [
        "\(name(term)) means \(id(term)), \(name(expected)) means \(id(expected))"
      ],
      help: right.map { "write '\($0)'" })
  }

  private func added(
    _ kind: StatementKind, _ term: ResolvedMention, _ theirs: Statement<ResolvedMention>,
    _ version: ResolvedVersion, _ source: ResolvedVersion
  ) -> Diagnostic {
    Diagnostic(
      kind.code(.roleAdded, .productAdded),
      "\(name(term)) is not among the \(kind.noun)s of \(source.locale)",
      at: version.place(term.mention.range), subject: term.mention.text,
      related: [.init(source.place(theirs.range), "\(source.locale) states these")],
      evidence: ["\(name(term)) means \(id(term))"],
      help: "remove the \(kind.noun), or add it to the source")
  }

  private func missing(
    _ kind: StatementKind, _ expected: ResolvedMention, _ ours: Statement<ResolvedMention>,
    _ version: ResolvedVersion, _ source: ResolvedVersion
  ) -> Diagnostic {
    let right = expected.concept.flatMap { termbase.preferred($0, in: version.locale) }
    return Diagnostic(
      kind.code(.roleMissing, .productMissing),
      "\(name(expected)) of \(source.locale) is missing",
      at: version.place(ours.range), subject: id(expected),
      related: [.init(source.place(expected.mention.range), "\(source.locale) states it")],
      help: right.map { "add '\($0)'" })
  }

  private func reordered(
    _ ours: Statement<ResolvedMention>, _ theirs: Statement<ResolvedMention>,
    _ version: ResolvedVersion, _ source: ResolvedVersion
  ) -> Diagnostic {
    Diagnostic(
      ours.kind.code(.roleOrderChanged, .productOrderChanged),
      "the \(ours.kind.noun)s stand in another order than in \(source.locale)",
      at: version.place(ours.range), subject: ours.terms.map(id).joined(separator: " "),
      related: [.init(source.place(theirs.range), "the order in \(source.locale)")])
  }

  private func id(_ term: ResolvedMention) -> String { term.concept?.description ?? "" }
}
