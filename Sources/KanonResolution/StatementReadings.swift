import KanonModel

/// The statements of one version while their mentions are being read.
struct StatementReadings {
  var statements: [Statement<ResolvedMention>]
  private let unlabelled: [Statement<Mention>]
  /// How much the version's word counts as a witness.
  let weight: Double
  private let read: @Sendable (Mention, Concept.Kind) -> ResolvedMention

  init(_ version: ArticleVersion, _ lexicon: Lexicon, source: Lexicon?) {
    let read = { @Sendable (mention: Mention, kind: Concept.Kind) in
      Self.read(mention, lexicon, source, kind)
    }
    self.read = read
    unlabelled = version.statements.unlabelled
    weight = Self.weight(version)
    statements = version.statements.statements.map { statement in
      statement.map { mentions in mentions.map { read($0, statement.kind.conceptKind) } }
    }
  }

  /// A person's translation counts as two machines', which share an engine and err together; an article
  /// that is known to be behind its source counts half.
  private static func weight(_ version: ArticleVersion) -> Double {
    (version.provenance.translation == "HT" ? 2 : 1)
      * (version.provenance.freshness == .stale ? 0.5 : 1)
  }

  private static func read(
    _ mention: Mention, _ lexicon: Lexicon, _ source: Lexicon?, _ kind: Concept.Kind
  ) -> ResolvedMention {
    let reading = lexicon.read(mention.text, as: kind, source: source)
    let isCertain = reading.concepts.count == 1
    return ResolvedMention(
      mention: mention, concept: isCertain ? reading.concepts[0] : nil,
      resolution: isCertain ? reading.resolution : .unresolved,
      candidates: isCertain ? [] : reading.concepts, alternatives: reading.alternatives,
      hints: reading.hints, isShortened: reading.isShortened,
      isUntranslated: reading.isUntranslated)
  }

  /// The index of the `ordinal`-th statement of a kind.
  func index(_ kind: StatementKind, _ ordinal: Int) -> Int? {
    statements.indices.filter { statements[$0].kind == kind }.dropFirst(ordinal).first
  }

  /// How many statements of the same kind come before one.
  func ordinal(_ index: Int) -> Int {
    statements[..<index].count { $0.kind == statements[index].kind }
  }

  /// Drops what only begins like a statement: German headings say `Zielgruppe` above prose as well.
  ///
  /// It is prose if none of its terms can be read and the source has no statement for it.
  mutating func dropProse(keeping source: StatementReadings) {
    for kind in StatementKind.allCases {
      let expected = source.statements.count { $0.kind == kind }
      var surplus = statements.count { $0.kind == kind } - expected
      statements.removeAll { statement in
        guard statement.kind == kind, surplus > 0,
          statement.terms.allSatisfy({
            // The first words of a name ("Partner …") are in any prose.
            $0.concept == nil && ($0.candidates.isEmpty || $0.isShortened)
          })
        else { return false }
        surplus -= 1
        return true
      }
    }
  }

  /// Takes what stands under an unknown label for the statement of the source that is missing: in the
  /// source's order, with as many terms. It is how a language without a termbase is read at all.
  mutating func adoptUnlabelled(beside source: StatementReadings) {
    var candidates = unlabelled[...]
    for kind in StatementKind.allCases {
      let known = statements.count { $0.kind == kind }
      for theirs in source.statements.filter({ $0.kind == kind }).dropFirst(known) {
        guard let index = candidates.firstIndex(where: { $0.terms.count == theirs.terms.count })
        else { continue }
        let adopted = candidates[index].adopted(as: kind)
        statements.append(adopted.map { mentions in mentions.map { read($0, kind.conceptKind) } })
        candidates = candidates[(index + 1)...]
      }
    }
    statements.sort { $0.range.lower < $1.range.lower }
  }

  /// Takes what stands under an unknown label for a statement without a source to say so: all of its terms
  /// are names of one kind, and the article has no statement of that kind yet.
  mutating func adoptReadable() {
    for kind in StatementKind.allCases where !statements.contains(where: { $0.kind == kind }) {
      for candidate in unlabelled where !statements.contains(where: { $0.range == candidate.range })
      {
        let adopted = candidate.adopted(as: kind).map { mentions in
          mentions.map { read($0, kind.conceptKind) }
        }
        guard !adopted.terms.isEmpty,
          adopted.terms.allSatisfy({ $0.concept != nil && !$0.isShortened })
        else { continue }
        statements.append(adopted)
        break
      }
    }
    statements.sort { $0.range.lower < $1.range.lower }
  }

  /// Puts names that slid across pipes back into their slots.
  mutating func putBackSlidText() {
    for index in statements.indices
    where statements[index].terms.contains(where: { $0.concept == nil }) {
      let kind = statements[index].kind
      let slid = SlidText { [read] in read($0, kind.conceptKind) }
      statements[index] = statements[index].map { slid.names(in: $0) ?? $0 }
    }
  }

  /// Decides what only the other names of a statement explain.
  mutating func decide(by context: StatementContext) {
    for index in statements.indices {
      let kind = statements[index].kind
      statements[index] = statements[index].map { context.decided($0, kind) }
    }
  }

  // MARK: The source

  /// Decides by position what words leave open. Where a statement has as many slots as the source's,
  /// the slots correspond: pipe counts are equal in 5,182 of 5,188 statements.
  mutating func align(to source: StatementReadings) {
    for index in statements.indices {
      let kind = statements[index].kind
      guard let other = source.index(kind, ordinal(index)) else { continue }
      let theirs = source.statements[other].terms
      statements[index] = statements[index].map { Self.aligned($0, to: theirs) }
    }
  }

  private static func aligned(
    _ terms: [ResolvedMention], to source: [ResolvedMention]
  ) -> [ResolvedMention] {
    var terms = terms
    let stated = Set(source.compactMap(\.concept))
    guard terms.count == source.count else { return alignedToRest(terms, source) }
    let slidText =
      terms.contains { $0.mention.text.isEmpty }
      && terms.allSatisfy { $0.concept.map(stated.contains) ?? true }
    for index in terms.indices {
      guard let expected = source[index].concept, terms[index].concept != expected else { continue }
      // The words name one concept whole and are what is left of another, which the source has here.
      if terms[index].alternatives.contains(expected),
        !terms.contains(where: { $0.concept == expected })
      {
        terms[index].concept = expected
        terms[index].resolution = .shortened
        terms[index].isShortened = true
        continue
      }
      if slidText {
        terms[index].concept = expected
        terms[index].resolution = .aligned
        continue
      }
      guard terms[index].concept == nil, !terms[index].mention.text.isEmpty else { continue }
      let isAllowed =
        terms[index].candidates.isEmpty || terms[index].candidates.contains(expected)
      let isTaken = terms.indices.contains { $0 != index && terms[$0].concept == expected }
      guard isAllowed, !isTaken else { continue }
      terms[index].concept = expected
      terms[index].resolution = terms[index].isShortened ? .shortened : .aligned
    }
    return terms
  }

  /// With another number of slots, one open mention and one open concept belong together.
  private static func alignedToRest(
    _ terms: [ResolvedMention], _ source: [ResolvedMention]
  ) -> [ResolvedMention] {
    var terms = terms
    let open = terms.indices.filter { terms[$0].concept == nil && !terms[$0].candidates.isEmpty }
    let taken = Set(terms.compactMap(\.concept))
    let missing = source.compactMap(\.concept).filter { !taken.contains($0) }
    guard let index = open.first, open.count == 1 else { return terms }
    let possible = missing.filter(terms[index].candidates.contains)
    guard possible.count == 1 else { return terms }
    terms[index].concept = possible[0]
    terms[index].resolution = terms[index].isShortened ? .shortened : .aligned
    return terms
  }
}
