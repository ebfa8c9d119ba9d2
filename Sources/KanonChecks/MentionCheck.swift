import KanonModel

/// Names that are unknown, ambiguous, cut short or untranslated.
struct MentionCheck: Check {
  private let termbase: Termbase

  init(_ termbase: Termbase) { self.termbase = termbase }

  func diagnostics(_ article: ResolvedArticle) -> [Diagnostic] {
    article.versions.flatMap { version in
      version.attestation.statements.flatMap { statement in
        statement.terms.indices.compactMap { index in
          diagnostic(statement, index, version, article.source)
        }
      }
    }
  }

  private func diagnostic(
    _ statement: Statement<ResolvedMention>, _ index: Int, _ version: ResolvedVersion,
    _ source: ResolvedVersion?
  ) -> Diagnostic? {
    let term = statement.terms[index]
    // Below an unknown label the label is what is to be mended first.
    guard statement.isLabelKnown, !term.mention.text.isEmpty else { return nil }
    func counterpart() -> Counterpart { Counterpart(statement, index, version, source) }
    if let id = term.concept {
      if term.isShortened { return truncated(statement.kind, term, id, version, counterpart()) }
      if term.isByContext { return unknown(statement.kind, term, version, counterpart()) }
      if term.isUntranslated, !version.version.isSource,
        preferred(id, version.locale).map({ $0 != term.mention.text }) ?? false
      {
        return untranslated(statement.kind, term, id, version)
      }
      return nil
    }
    let theirs = counterpart()
    if term.candidates.count > 1 { return ambiguous(statement.kind, term, version, theirs) }
    // A free phrase of the source ("All partners interested in …") is nobody's name.
    let hasNoSlot =
      theirs.mention == nil && !version.version.isSource && (source == nil || theirs.isOnlyNames)
    guard theirs.concept != nil || (hasNoSlot && term.mention.text.utf8.count < 60) else {
      return nil
    }
    return unknown(statement.kind, term, version, theirs)
  }

  /// The name in the place of a mention, where the mention is all that its slot holds. Where text slid
  /// across pipes, or an entity or markup stands inside of it, nobody can tell what to replace.
  private func fix(
    _ description: String, _ term: ResolvedMention, _ name: String?, _ version: ResolvedVersion
  ) -> [SuggestedFix] {
    let read = version.version.statements
    guard let name, !name.utf8.contains(where: { "|*_[]<>`\\&".utf8.contains($0) }),
      let statement = (read.statements + read.unlabelled).first(where: { statement in
        statement.terms.contains { $0.range == term.mention.range }
      }),
      statement.terms.allSatisfy({ !$0.text.isEmpty }),
      version.version.syntax.source.text(term.mention.range) == term.mention.text
    else { return [] }
    return [SuggestedFix(description, at: version.place(term.mention.range), replacement: name)]
  }

  private func preferred(_ id: Concept.ID, _ locale: LanguageTag) -> String? {
    termbase.preferred(id, in: locale)
  }

  /// The source's term in the same slot.
  private struct Counterpart {
    var mention: Mention?
    var concept: Concept.ID?
    var source: ResolvedVersion?
    /// The source's statement names concepts only, and no free phrase.
    var isOnlyNames = false

    init(
      _ statement: Statement<ResolvedMention>, _ index: Int, _ version: ResolvedVersion,
      _ source: ResolvedVersion?
    ) {
      let siblings = version.statements(statement.kind)
      guard let source, !version.version.isSource,
        let ordinal = siblings.firstIndex(where: { $0.range == statement.range }),
        ordinal < source.statements(statement.kind).count
      else { return }
      let theirs = source.statements(statement.kind)[ordinal]
      isOnlyNames = theirs.terms.allSatisfy { $0.concept != nil }
      guard theirs.terms.count == statement.terms.count else { return }
      mention = theirs.terms[index].mention
      concept = theirs.terms[index].concept
      self.source = source
    }

    var related: [Diagnostic.Related] {
      guard let mention, let source else { return [] }
      return [.init(source.place(mention.range), "\(source.locale) says '\(mention.text)'")]
    }
  }
}

extension MentionCheck {
  private func truncated(
    _ kind: StatementKind, _ term: ResolvedMention, _ id: Concept.ID, _ version: ResolvedVersion,
    _ theirs: Counterpart
  ) -> Diagnostic {
    let name = preferred(id, version.locale)
    let meaning =
      theirs.mention.flatMap { mention in
        theirs.source.map { "\($0.locale) says \(mention.text)" }
      } ?? "it stands for \(id)"
    return Diagnostic(
      kind.code(.roleTruncated, .productTruncated),
      "'\(term.mention.text)' is cut short; \(meaning)",
      at: version.place(term.mention.range), subject: term.mention.text, related: theirs.related,
      evidence: term.candidates.count > 1
        ? ["alone it could also mean \(others(term.candidates, than: id))"] : [],
      help: name.map { "write '\($0)'" },
      fixes: fix("Write the whole name", term, name, version))
  }

  private func others(_ candidates: [Concept.ID], than id: Concept.ID) -> String {
    candidates.filter { $0 != id }.map(\.description).joined(separator: ", ")
  }

  private func ambiguous(
    _ kind: StatementKind, _ term: ResolvedMention, _ version: ResolvedVersion,
    _ theirs: Counterpart
  ) -> Diagnostic {
    let names = term.candidates.map(\.description).joined(separator: ", ")
    return Diagnostic(
      kind.code(.roleAmbiguous, .productAmbiguous),
      "'\(term.mention.text)' can mean \(names)",
      at: version.place(term.mention.range), subject: term.mention.text, related: theirs.related,
      evidence: ["nothing beside it decides, so it is left out of the tables"],
      help: "write the whole name of the \(kind.noun)")
  }

  private func unknown(
    _ kind: StatementKind, _ term: ResolvedMention, _ version: ResolvedVersion,
    _ theirs: Counterpart
  ) -> Diagnostic {
    Diagnostic(
      kind.code(.roleUnknown, .productUnknown),
      "'\(term.mention.text)' is no known \(kind.noun)"
        + (term.concept.map { "; by its place it stands for \($0)" } ?? ""),
      at: version.place(term.mention.range), subject: term.mention.text, related: theirs.related,
      help:
        "correct the name, or add it to the termbase for \(version.locale) under its concept")
  }

  private func untranslated(
    _ kind: StatementKind, _ term: ResolvedMention, _ id: Concept.ID, _ version: ResolvedVersion
  ) -> Diagnostic {
    let name = preferred(id, version.locale) ?? id.description
    return Diagnostic(
      kind.code(.roleUntranslated, .productUntranslated),
      "'\(term.mention.text)' was left in the source's language; \(version.locale) says '\(name)'",
      at: version.place(term.mention.range), subject: term.mention.text, help: "write '\(name)'",
      fixes: fix(
        "Write the localized name", term, preferred(id, version.locale), version))
  }
}

extension Termbase {
  /// The name that a locale prefers for a concept.
  func preferred(_ id: Concept.ID, in locale: LanguageTag) -> String? {
    guard let designations = language(for: locale)?.designations else { return nil }
    let index = designations.indices.first {
      designations[$0].status == .preferred && designations[$0].concept == id
    }
    return index.map { designations[$0].text }
  }
}
