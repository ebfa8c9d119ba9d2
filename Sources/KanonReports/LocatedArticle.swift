package import KanonModel

/// An article of the canonical model with the lines of everything that its locales say, so that it can be
/// reported when the files' bytes are gone.
package struct LocatedArticle: Sendable {
  package let path: String
  package let roles: [Concept.ID]
  package let products: [Concept.ID]
  package let ruleLists: [CanonicalRuleList]
  /// Sorted by locale.
  package let attestations: [LocatedAttestation]

  package init(
    path: String, roles: [Concept.ID], products: [Concept.ID], ruleLists: [CanonicalRuleList],
    attestations: [LocatedAttestation]
  ) {
    self.path = path
    self.roles = roles
    self.products = products
    self.ruleLists = ruleLists
    self.attestations = attestations.sorted { $0.locale < $1.locale }
  }

  /// Locates what every locale attests, each in its own file.
  package init(_ article: CanonicalArticle, in sources: [LanguageTag: SourceFile]) {
    self.init(
      path: article.path, roles: article.roles, products: article.products,
      ruleLists: article.ruleLists,
      attestations: article.attestations.map { attestation in
        let empty = SourceFile(path: attestation.file, bytes: [])
        return LocatedAttestation(attestation, in: sources[attestation.locale] ?? empty)
      })
  }
}

/// One locale's version of an article with lines and columns in the place of byte offsets.
package struct LocatedAttestation: Sendable {
  package let locale: LanguageTag
  package let file: String
  package let provenance: Provenance
  package let roles: [Term]
  package let products: [Term]
  package let ruleLists: [List]

  /// Finds the lines in the file that the attestation was read from.
  package init(_ attestation: Attestation, in source: SourceFile) {
    let lines = LineStarts(source)
    locale = attestation.locale
    file = attestation.file
    provenance = attestation.provenance
    roles = attestation.mentions(.roles).map { Term($0, lines) }
    products = attestation.mentions(.appliesTo).map { Term($0, lines) }
    // A negation in a condition ("If you can't find …, check:") says nothing of the items: no rules.
    ruleLists = attestation.ruleLists.filter { !$0.list.isConditional }.map { List($0, lines) }
  }

  /// A role, a product or a rule as it is written, and what it was read as.
  package struct Term: Sendable {
    package let concept: Concept.ID?
    package let text: String
    package let resolution: Resolution
    package let position: SourcePosition

    fileprivate init(_ mention: ResolvedMention, _ lines: LineStarts) {
      concept = mention.concept
      text = mention.mention.text
      resolution = mention.resolution
      position = lines.position(at: mention.mention.range.lower)
    }
  }

  /// A rule list and its rules.
  package struct List: Sendable {
    package let concept: Concept.ID?
    package let modality: Modality
    package let leadIn: String
    package let line: Int
    package let rules: [Term]

    fileprivate init(_ resolved: ResolvedRuleList, _ lines: LineStarts) {
      concept = resolved.concept
      modality = resolved.list.modality
      leadIn = resolved.list.leadIn.text
      line = lines.position(at: resolved.list.leadIn.range.lower).line
      rules = resolved.items.map { Term($0, lines) }
    }
  }

  /// The terms that no concept was found for with enough certainty.
  var unresolved: [Term] {
    (products + roles).filter { $0.concept == nil }
  }
}

/// Where the lines of a file begin: found in one pass, since some thirty places are asked for in each file.
private struct LineStarts {
  private let origin: FileOrigin?
  private let source: SourceFile
  private let starts: [Int]

  init(_ file: SourceFile) {
    origin = file.origin
    source = file.origin?.file ?? file
    var starts = [0]
    for (index, byte) in source.bytes.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(index + 1)
    }
    self.starts = starts
  }

  /// The same position as `SourceFile.position(at:)`.
  func position(at offset: UInt32) -> SourcePosition {
    let offset = min(Int(origin?.offsetOnDisk(offset) ?? offset), source.bytes.count)
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    let before = String(decoding: source.bytes[starts[low]..<offset], as: UTF8.self)
    return SourcePosition(line: low + 1, column: before.utf16.count + 1)
  }
}
