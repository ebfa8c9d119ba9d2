import KanonModel

extension Comparison.Sources {
  /// Decides whether the source changed between two versions, by the strongest evidence there is: the
  /// hash of the source's bytes, then the source's commit and date, then the sources that lie beside the
  /// versions.
  init(_ left: ComparedSide, _ right: ComparedSide) {
    let names = VersionNames(left, right)
    switch (left.version.isSource, right.version.isSource) {
    case (true, true):
      self.init(.changed, evidence: ["both are versions of the source"])
    case (true, false): self.init(translation: right, names.right, source: left, names.left)
    case (false, true): self.init(translation: left, names.left, source: right, names.right)
    case (false, false): self.init(translations: left, right, names)
    }
  }

  /// A translation beside the source itself.
  private init(
    translation: ComparedSide, _ name: String, source: ComparedSide, _ sourceName: String
  ) {
    let provenance = translation.version.provenance
    let beside = translation.others.first(where: \.isSource)
    let isBeside = beside?.syntax.source.bytes == source.version.syntax.source.bytes
    switch isBeside ? provenance.freshness : .unknown {
    case .current:
      self.init(.same, evidence: ["\(name) was made from this version of \(sourceName)"])
    case .stale:
      self.init(
        .changed,
        evidence: [
          "\(name) was made from \(provenance.origin), which is not \(sourceName) as it is"
        ])
    case .unknown:
      let dates = (provenance.date, source.version.provenance.date)
      if let made = dates.0, let now = dates.1, made != now {
        self.init(
          .changed,
          evidence: ["\(name) was made from the source of \(made), \(sourceName) is of \(now)"])
      } else {
        self.init(.unknown, evidence: ["\(name) does not say which source it was made from"])
      }
    }
  }

  private init(translations left: ComparedSide, _ right: ComparedSide, _ names: VersionNames) {
    let (first, second) = (left.version.provenance, right.version.provenance)
    let madeFrom =
      "\(names.left) was made from \(first.origin), \(names.right) from \(second.origin)"
    // Hashes of different length are made by different algorithms and say nothing of each other.
    if let hash = first.sourceHash?.lowercased(), let other = second.sourceHash?.lowercased(),
      hash.utf8.count == other.utf8.count
    {
      if hash == other {
        self.init(.same, evidence: ["both were made from \(first.origin)"])
      } else {
        self.init(.changed, evidence: [madeFrom])
      }
      return
    }
    if let commit = first.sourceCommit, commit == second.sourceCommit {
      self.init(.same, evidence: ["both were made from the source's commit \(commit.prefix(8))"])
      return
    }
    if let date = first.date, let other = second.date, date != other {
      self.init(.changed, evidence: [madeFrom])
      return
    }
    if let source = left.others.first(where: \.isSource),
      let other = right.others.first(where: \.isSource)
    {
      let isSame = source.syntax.source.bytes == other.syntax.source.bytes
      self.init(
        isSame ? .same : .changed,
        evidence: [
          isSame
            ? "\(source.locale) is the same beside both"
            : "\(source.locale) beside \(names.left) is not the one beside \(names.right)"
        ])
      return
    }
    self.init(.unknown, evidence: ["the two do not say whether one source underlies them"])
  }
}

extension Provenance {
  /// `source 5e34a8f8 of 2020-05-18`
  fileprivate var origin: String {
    switch (sourceHash.map { $0.prefix(8) }, date) {
    case (let hash?, let date?): "source \(hash) of \(date)"
    case (let hash?, nil): "source \(hash)"
    case (nil, let date?): "the source of \(date)"
    case (nil, nil): "an unnamed source"
    }
  }
}

/// What sentences call the two versions: their locales, or in full where these are the same.
struct VersionNames {
  let left: String
  let right: String

  init(_ left: ComparedSide, _ right: ComparedSide) {
    let areLocales = left.version.locale != right.version.locale
    self.left = areLocales ? left.version.locale.description : left.name
    self.right = areLocales ? right.version.locale.description : right.name
  }
}
