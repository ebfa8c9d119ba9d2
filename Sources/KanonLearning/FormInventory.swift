package import KanonModel

/// Lists the names that statements use, by locale, concept and form.
package struct FormInventory: Sendable {
  private let termbase: Termbase

  package init(_ termbase: Termbase) { self.termbase = termbase }

  /// The forms by locale, kind and concept, the most frequent first; what was not read comes last of a kind.
  package func entries(_ uses: [FormUse]) -> [FormEntry] {
    Dictionary(grouping: uses, by: \.locale).sorted { $0.key < $1.key }.flatMap { locale, uses in
      entries(uses, of: locale)
    }
  }

  private struct Key: Hashable {
    let kind: Concept.Kind
    let concept: Concept.ID?
    let folded: String
  }

  private func entries(_ uses: [FormUse], of locale: LanguageTag) -> [FormEntry] {
    let index = DesignationIndex(termbase.language(for: locale), locale)
    let forms = Dictionary(grouping: uses) { use in
      Key(kind: use.kind, concept: use.concept, folded: index.folded(use.text))
    }
    return forms.sorted(by: Self.comesBefore).map { key, uses in
      FormEntry(
        locale: locale, kind: key.kind, concept: key.concept, text: uses.spelling,
        standing: standing(uses, index),
        uses: uses.sorted { ($0.file, $0.line) < ($1.file, $1.line) })
    }
  }

  private static func comesBefore(
    _ left: (key: Key, value: [FormUse]), _ right: (key: Key, value: [FormUse])
  ) -> Bool {
    if left.key.kind != right.key.kind { return left.key.kind.rawValue < right.key.kind.rawValue }
    if left.key.concept != right.key.concept {
      guard let concept = left.key.concept, let other = right.key.concept else {
        return left.key.concept != nil
      }
      return concept < other
    }
    return (right.value.count, left.key.folded) < (left.value.count, right.key.folded)
  }

  private func standing(_ uses: [FormUse], _ index: DesignationIndex) -> FormEntry.Standing {
    let designations = index.all(uses[0].text, uses[0].kind)
    let own = designations.first { $0.concept == uses[0].concept }
    if let designation = own ?? designations.first { return .designation(designation.status) }
    return uses.allSatisfy(\.isUntranslated) ? .untranslated : .absent
  }
}

extension ResolvedArticle {
  /// The names that the statements of translations use, each beside what the source has in its place.
  package var translatedForms: [FormUse] {
    translations.flatMap { $0.forms(beside: source) }
  }

  /// The names that the source's statements use.
  package var sourceForms: [FormUse] { source?.forms(beside: nil) ?? [] }
}

extension ResolvedVersion {
  fileprivate func forms(beside source: ResolvedVersion?) -> [FormUse] {
    // The source has become another one since: its places tell nothing.
    let source = version.provenance.freshness == .stale ? nil : source
    var ordinals: [StatementKind: Int] = [:]
    var uses: [FormUse] = []
    for statement in attestation.statements {
      let ordinal = ordinals[statement.kind, default: 0]
      ordinals[statement.kind] = ordinal + 1
      let theirs = source?.attestation.statements.filter { $0.kind == statement.kind }
      let expected = Self.expected(
        statement.terms, theirs.flatMap { $0.dropFirst(ordinal).first?.terms })
      for (term, expected) in zip(statement.terms, expected) where !term.mention.text.isEmpty {
        uses.append(
          FormUse(
            locale: locale, kind: statement.kind.conceptKind, text: term.mention.text,
            concept: term.concept, resolution: term.resolution,
            isUntranslated: term.isUntranslated, expected: expected,
            file: version.syntax.source.pathOnDisk,
            line: version.syntax.source.position(at: term.mention.range.lower).line))
      }
    }
    return uses
  }

  /// What the source names in the place of each term.
  private static func expected(
    _ terms: [ResolvedMention], _ source: [ResolvedMention]?
  ) -> [Concept.ID?] {
    guard let source, source.count == terms.count,
      // Text slid across pipes where a slot is empty.
      !(terms + source).contains(where: { $0.mention.text.isEmpty })
    else { return terms.map { _ in nil } }
    let stated = Set(source.compactMap(\.concept))
    return zip(terms, source).map { term, theirs in
      // A name of another place of the statement was moved here by the translation.
      let isMoved = term.concept.map { $0 != theirs.concept && stated.contains($0) } ?? false
      return isMoved ? nil : theirs.concept
    }
  }
}
