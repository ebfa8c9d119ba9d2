import KanonModel

/// Tells whether a difference from the source is the work of the translation or of a newer source.
///
/// A translation names the version it was made from by a hash. Where that is not the source's, the other
/// translations of the same version bear witness: if one of them has what this one lacks, the version
/// had it too. If none has it, the source's newer version explains the difference.
struct VersionWitnesses {
  private let version: ResolvedVersion
  private let article: ResolvedArticle

  init(_ version: ResolvedVersion, in article: ResolvedArticle) {
    self.version = version
    self.article = article
  }

  /// Whether the newer source explains that this version differs.
  ///
  /// - Parameter agreesWithSource: whether a witness has the fact as the source has it.
  func explainsDifference(_ agreesWithSource: (ResolvedVersion) -> Bool) -> Bool {
    guard version.version.provenance.freshness == .stale else { return false }
    return !article.versions.contains { $0.bearsWitness(for: version) && agreesWithSource($0) }
  }
}

extension ResolvedVersion {
  /// Whether what this translation says is evidence of what another one was made from: it is another locale's,
  /// and of the same version of the source where that is not today's.
  func bearsWitness(for other: ResolvedVersion) -> Bool {
    guard !version.isSource, locale != other.locale else { return false }
    return other.version.provenance.freshness != .stale
      || version.provenance.sourceHash == other.version.provenance.sourceHash
  }
}
