package import KanonModel

/// What files of others add to a termbase: concepts, and proposals for its locales.
package struct TermbaseImport: Sendable {
  /// Concepts that the termbase lacks, and definitions of those that have none, in the files' order.
  package private(set) var concepts: [Concept] = []
  /// A proposal a locale, sorted by tag.
  package private(set) var proposals: [LanguageProposal] = []

  /// - Parameters:
  ///   - entries: what the files say.
  ///   - termbase: what is known.
  ///   - kind: the kind of concepts of which neither the files nor the termbase say it.
  ///   - locales: the locales to take; nil for all.
  /// - Throws: where a concept has no kind, or another one than in the termbase.
  package init(
    _ entries: [ConceptEntry], into termbase: Termbase, kind: Concept.Kind? = nil,
    locales: [LanguageTag]? = nil
  ) throws(ConfigurationError) {
    var kinds = termbase.concepts.mapValues(\.kind)
    var listed: Set<Concept.ID> = []
    var designations: [LanguageTag: [LanguageProposal.Item<Designation>]] = [:]
    for entry in entries {
      let entryKind = try Self.kind(of: entry, known: kinds[entry.id], or: kind)
      kinds[entry.id] = entryKind
      let isLacking =
        termbase.concepts[entry.id].map { $0.definition.isEmpty && !entry.definition.isEmpty }
        ?? true
      if isLacking, listed.insert(entry.id).inserted {
        concepts.append(Concept(id: entry.id, kind: entryKind, definition: entry.definition))
      }
      for (tag, terms) in Dictionary(grouping: entry.terms, by: \.tag)
      where locales?.contains(tag) ?? true {
        designations[tag, default: []] += Self.designations(terms, of: entry.id, entryKind)
      }
    }
    proposals = designations.sorted { $0.key < $1.key }.map {
      LanguageProposal(tag: $0.key, designations: $0.value)
    }
  }

  private static func kind(
    of entry: ConceptEntry, known: Concept.Kind?, or fallback: Concept.Kind?
  ) throws(ConfigurationError) -> Concept.Kind {
    if let known, let stated = entry.kind, known != stated {
      throw entry.place.fault(
        "\(entry.id) is among the \(stated.rawValue) here and among the \(known.rawValue) of the termbase",
        help: "give the new concept another id, or correct its subject field or kind")
    }
    guard let kind = known ?? entry.kind ?? fallback else {
      throw entry.place.fault(
        "nothing says what kind of concept \(entry.id) is",
        help: "name it in the file (subjectField or kind:"
          + " \(Concept.Kind.allCases.map(\.rawValue).joined(separator: ", "))), or use --kind")
    }
    return kind
  }

  /// The names of one concept in one language. Where no status is stated the first name is the preferred
  /// one, unless another is, and the further ones are admitted.
  private static func designations(
    _ terms: [ConceptEntry.Term], of concept: Concept.ID, _ kind: Concept.Kind
  ) -> [LanguageProposal.Item<Designation>] {
    var hasPreferred = terms.contains { $0.status == .preferred }
    return terms.map { term in
      let status = term.status ?? (hasPreferred ? .admitted : .preferred)
      hasPreferred = hasPreferred || status == .preferred
      return LanguageProposal.Item(
        Designation(text: term.text, concept: concept, kind: kind, status: status))
    }
  }
}
