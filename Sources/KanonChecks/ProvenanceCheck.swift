import KanonModel

/// The front matter's locale, and the version that a translation was made from.
struct ProvenanceCheck: Check {
  func diagnostics(_ article: ResolvedArticle) -> [Diagnostic] {
    article.translations.compactMap(localeMismatch)
      + article.translations.compactMap {
        stale($0, article) ?? unverified($0, article)
      }
  }

  /// A hash that is none of a known algorithm, or none at all where the other translations have one.
  private func unverified(_ version: ResolvedVersion, _ article: ResolvedArticle) -> Diagnostic? {
    guard let source = article.source, version.version.provenance.freshness == .unknown else {
      return nil
    }
    if let hash = version.version.provenance.sourceHash {
      return unverifiable(hash, version, source)
    }
    let others = article.translations.filter { $0.locale != version.locale }
    let isUsual = 2 * others.count { $0.version.provenance.sourceHash != nil } > others.count
    return isUsual ? unhashed(version, source) : nil
  }

  private func localeMismatch(_ version: ResolvedVersion) -> Diagnostic? {
    guard let entry = version.version.syntax.frontMatter.entry("ms.contentlocale"),
      entry.value != version.locale.description, let stated = LanguageTag(entry.value),
      stated != version.locale
    else { return nil }
    return mismatch(version, entry, stated)
  }

  /// Only what the translation says wrongly today is worth a line: the facts behind are listed.
  private func stale(_ version: ResolvedVersion, _ article: ResolvedArticle) -> Diagnostic? {
    guard let source = article.source, version.version.provenance.freshness == .stale else {
      return nil
    }
    let facts = FactDifference.between(source, version).filter { difference in
      VersionWitnesses(version, in: article).explainsDifference { witness in
        !FactDifference.between(source, witness).contains(difference)
      }
    }
    return behind(version, source, facts)
  }
}

/// A fact that one version states and another does not.
enum FactDifference: Hashable {
  case missing(StatementKind, Concept.ID)
  case added(StatementKind, Concept.ID)

  /// What `version` lacks and adds, the source's order first.
  static func between(_ source: ResolvedVersion, _ version: ResolvedVersion) -> [FactDifference] {
    StatementKind.allCases.flatMap { kind -> [FactDifference] in
      guard version.attestation.states(kind), source.attestation.states(kind) else { return [] }
      let theirs = source.attestation.concepts(kind)
      let ours = version.attestation.concepts(kind)
      if theirs == ours { return [] }
      return theirs.filter { !ours.contains($0) }.map { .missing(kind, $0) }
        + ours.filter { !theirs.contains($0) }.map { .added(kind, $0) }
    }
  }

  var description: String {
    switch self {
    case .missing(let kind, let id): "\(kind.noun) \(id) is not there yet"
    case .added(let kind, let id): "\(kind.noun) \(id) is no longer in the source"
    }
  }
}

extension ProvenanceCheck {
  fileprivate func mismatch(
    _ version: ResolvedVersion, _ entry: FrontMatter.Entry, _ stated: LanguageTag
  ) -> Diagnostic {
    Diagnostic(
      .localeMismatch, "the front matter says \(stated), the folder \(version.locale)",
      at: version.place(entry.valueRange), subject: stated.description,
      help: "correct `ms.contentlocale`, or move the file to the folder of its locale")
  }

  fileprivate func unverifiable(
    _ hash: String, _ version: ResolvedVersion, _ source: ResolvedVersion
  ) -> Diagnostic {
    let entry = version.version.syntax.frontMatter.entry("ms.openlocfilehash")
    return Diagnostic(
      .sourceUnverified,
      "'\(hash)' is no hash that can be compared with \(source.version.file)",
      at: version.place(entry?.valueRange ?? .empty), subject: hash,
      evidence: ["\(hash.utf8.count) characters; SHA-1 has 40, SHA-256 has 64"],
      help: "write the SHA-256 of the source that was translated, with CRLF line ends")
  }

  fileprivate func unhashed(_ version: ResolvedVersion, _ source: ResolvedVersion) -> Diagnostic {
    Diagnostic(
      .sourceUnverified, "nothing says which version of \(source.version.file) was translated",
      at: version.place(.empty), subject: "no hash",
      evidence: ["the other translations have `ms.openlocfilehash`"],
      help: "write the SHA-256 of the source that was translated, with CRLF line ends")
  }

  fileprivate func behind(
    _ version: ResolvedVersion, _ source: ResolvedVersion, _ facts: [FactDifference]
  ) -> Diagnostic {
    let entry = version.version.syntax.frontMatter.entry("ms.openlocfilehash")
    let names = facts.map(\.description)
    return Diagnostic(
      .staleTranslation, severity: facts.isEmpty ? .info : .warning,
      facts.isEmpty
        ? "made from another version of the source; no role or product differs"
        : "made from another version of the source: \(names.joined(separator: "; "))",
      at: version.place(entry?.valueRange ?? .empty),
      subject: names.joined(separator: "; "),
      related: facts.isEmpty
        ? []
        : (source.statements(.roles).first ?? source.statements(.appliesTo).first).map {
          [.init(source.place($0.range), "\(source.locale) states today")]
        } ?? [],
      evidence: ["`ms.openlocfilehash` is not the hash of \(source.version.file)"],
      help: facts.isEmpty ? nil : "translate the article anew, or update the statements")
  }
}
