import KanonModel

/// Tells whether a difference from the source is the work of the translation or of a newer source.
///
/// A translation names the version it was made from by a hash. Where that is not the source's, the other
/// translations of the same version bear witness: if one of them has what this one lacks, the version
/// had it too. If none has it, the source's newer version explains the difference.
struct VersionWitnesses {
  private let witnesses: [ResolvedVersion]
  let isStale: Bool

  init(_ version: ResolvedVersion, in article: ResolvedArticle) {
    let provenance = version.version.provenance
    isStale = provenance.freshness == .stale
    witnesses =
      isStale
      ? article.translations.filter {
        $0.locale != version.locale && provenance.sourceHash != nil
          && $0.version.provenance.sourceHash == provenance.sourceHash
      } : []
  }

  /// Whether the newer source explains that this version differs.
  ///
  /// - Parameter agreesWithSource: whether a witness has the fact as the source has it.
  func explainsDifference(_ agreesWithSource: (ResolvedVersion) -> Bool) -> Bool {
    isStale && !witnesses.contains(where: agreesWithSource)
  }
}
