package import KanonModel

/// Compares a termbase with itself and with the statements that it reads.
package struct TermbaseAudit: Sendable {
  private let termbase: Termbase

  package init(_ termbase: Termbase) { self.termbase = termbase }

  /// What is to be said, by locale, the worst first.
  ///
  /// - Parameters:
  ///   - uses: the names that statements use.
  ///   - locales: the locales of the articles.
  package func findings(_ uses: [FormUse], in locales: [LanguageTag]) -> [TermbaseFinding] {
    // Locales without a file are read with another one's of their language, and speak of that one.
    let byFile = Dictionary(grouping: uses) { file(of: $0.locale) }
    return Set(locales.map(file)).sorted().flatMap { locale in
      LocaleAudit(termbase, locale, uses: byFile[locale] ?? []).findings
    }
  }

  private func file(of locale: LanguageTag) -> LanguageTag {
    termbase.language(for: locale)?.tag ?? locale
  }
}

/// The audit of one locale's file.
private struct LocaleAudit {
  let locale: LanguageTag
  private let termbase: Termbase
  private let entry: LanguageEntry?
  private let index: DesignationIndex
  private let uses: [DesignationIndex.Key: [FormUse]]

  /// From how many uses on a name that the termbase lacks is shown unasked.
  private static let missingShown = 2
  /// The fewest uses that contradict the termbase beside others that do not, and that outrun a name.
  private static let fewest = 2

  init(_ termbase: Termbase, _ locale: LanguageTag, uses: [FormUse]) {
    entry = termbase.languages[locale]
    self.termbase = termbase
    let index = DesignationIndex(entry, locale)
    self.index = index
    self.locale = locale
    self.uses = Dictionary(grouping: uses) { index.key($0.text, $0.kind) }
      .mapValues { $0.sorted { ($0.file, $0.line) < ($1.file, $1.line) } }
  }

  var findings: [TermbaseFinding] {
    let findings = ambiguous + contradicted + outrun + missing + unused
    return findings.sorted { left, right in
      if left.severity != right.severity { return left.severity > right.severity }
      if left.kind != right.kind { return left.kind.rank < right.kind.rank }
      if left.evidence.count != right.evidence.count {
        return left.evidence.count > right.evidence.count
      }
      return (left.concept?.description ?? "", left.text, left.message)
        < (right.concept?.description ?? "", right.text, right.message)
    }
  }

  // MARK: The termbase alone

  /// Names under several concepts, which words alone do not tell apart.
  private var ambiguous: [TermbaseFinding] {
    let forms = Dictionary(grouping: entry?.designations ?? []) {
      DesignationIndex.Key(kind: $0.kind, letters: index.folded($0.text))
    }
    return forms.values.compactMap { designations in
      let whole = designations.filter { $0.status != .shortened }
      let isWhole = !whole.isEmpty
      let concepts = Set((isWhole ? whole : designations).map(\.concept)).sorted()
      guard concepts.count > 1 else { return nil }
      let list = concepts.map(\.description).joined(separator: ", ")
      return finding(
        .ambiguous, isWhole ? .warning : .info, isWhole ? whole[0] : designations[0],
        isWhole
          ? "is a name for several concepts: \(list)" : "is what is left of several names: \(list)")
    }
  }

  /// Names of roles and products that no statement uses. Rules are phrases; they are not looked up as names.
  private var unused: [TermbaseFinding] {
    index.designations.flatMap { key, designations -> [TermbaseFinding] in
      guard key.kind == .role || key.kind == .product, uses[key] == nil else { return [] }
      return designations.map {
        finding(.unused, .info, $0, "is used in no statement", isRoutine: true)
      }
    }
  }

  // MARK: The statements against it

  /// Names that stand, by their place, for another concept than the termbase says.
  private var contradicted: [TermbaseFinding] {
    uses.flatMap { key, uses -> [TermbaseFinding] in
      guard let designations = index.designations[key] else { return [] }
      let placed = uses.filter { $0.expected != nil }
      let others = Dictionary(grouping: placed) { $0.expected }
      let isWhole = designations.contains { $0.status != .shortened }
      let names = Set(designations.map(\.concept)).sorted()
      return others.compactMap { expected, evidence -> TermbaseFinding? in
        guard let expected, !names.contains(where: { termbase.isSame($0, expected) }) else {
          return nil
        }
        let isMost = evidence.count * 2 > placed.count
        guard isMost || evidence.count >= Self.fewest else { return nil }
        let severity: Severity = !isWhole ? .info : isMost ? .error : .warning
        return finding(
          .contradicted, severity, designations[0],
          "is a name for \(names.map(\.description).joined(separator: ", ")) and stands in the place of"
            + " \(expected) in \(evidence.count) of \(placed.count) uses", evidence)
      }
    }
  }

  /// Names that should be rare and are used more than the preferred one.
  private var outrun: [TermbaseFinding] {
    (entry?.designations ?? []).compactMap { designation in
      guard designation.status == .shortened || designation.status == .deprecated,
        let preferred = entry?.designations.first(where: {
          $0.concept == designation.concept && $0.status == .preferred
        })
      else { return nil }
      let evidence = uses(of: designation)
      let count = uses(of: preferred).count
      guard evidence.count > count, evidence.count >= Self.fewest else { return nil }
      return finding(
        .outrun, designation.status == .deprecated ? .warning : .info, designation,
        "is \(designation.status.rawValue) for \(designation.concept) and used \(times(evidence))"
          + ", the preferred '\(preferred.text)' \(times(uses(of: preferred)))", evidence)
    }
  }

  /// The uses of a designation for its concept.
  private func uses(of designation: Designation) -> [FormUse] {
    (uses[index.key(designation.text, designation.kind)] ?? []).filter {
      $0.concept == designation.concept
    }
  }

  /// Names in use that only their context explains, or nothing.
  private var missing: [TermbaseFinding] {
    uses.flatMap { key, uses -> [TermbaseFinding] in
      guard index.designations[key] == nil else { return [] }
      let lacking = uses.filter { use in
        switch use.resolution {
        case .exact, .inflected: false
        case .shortened, .aligned, .consensus, .learned, .unresolved: !use.isUntranslated
        }
      }
      return Dictionary(grouping: lacking, by: \.concept).map { concept, evidence in
        TermbaseFinding(
          .missing, .info, locale: locale, concept: concept, conceptKind: key.kind,
          text: evidence.spelling,
          "is no name of the termbase and is "
            + (concept.map { "read as \($0)" } ?? "not read") + ", \(times(evidence))",
          evidence: evidence, isRoutine: evidence.count < Self.missingShown)
      }
    }
  }

  private func times(_ uses: [FormUse]) -> String {
    switch uses.count {
    case 0: "never"
    case 1: "once"
    default: "\(uses.count) times"
    }
  }

  private func finding(
    _ kind: TermbaseFinding.Kind, _ severity: Severity, _ designation: Designation,
    _ message: String, _ evidence: [FormUse] = [], isRoutine: Bool = false
  ) -> TermbaseFinding {
    TermbaseFinding(
      kind, severity, locale: locale, concept: designation.concept, conceptKind: designation.kind,
      text: designation.text, message, evidence: evidence, isRoutine: isRoutine)
  }
}

extension TermbaseFinding.Kind {
  /// The order of findings of one severity.
  fileprivate var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
