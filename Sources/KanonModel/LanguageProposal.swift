/// What might be added to a locale's entry of the termbase, each with the evidence for it, for a person to
/// review.
package struct LanguageProposal: Sendable {
  /// One thing to add.
  package struct Item<Value: Sendable>: Sendable {
    package let value: Value
    /// The evidence; it becomes a comment behind the entry. Nil: none.
    package let note: String?

    package init(_ value: Value, note: String? = nil) {
      self.value = value
      self.note = note
    }
  }

  package var tag: LanguageTag
  package var labels: [StatementKind: [Item<String>]]
  package var separators: [Item<String>]
  package var linking: [Item<String>]
  /// In the order in which a new file lists the concepts. A designation's status decides its key.
  package var designations: [Item<Designation>]
  package var suffixes: [Item<String>]
  /// Words of the source, each with the stems it has.
  package var words: [Item<WordStems>]
  package var markers: [LanguageEntry.Marker: [Item<String>]]
  /// Lines of comment for the top of a new file.
  package var remarks: [String]

  package init(
    tag: LanguageTag, labels: [StatementKind: [Item<String>]] = [:],
    separators: [Item<String>] = [], linking: [Item<String>] = [],
    designations: [Item<Designation>] = [], suffixes: [Item<String>] = [],
    words: [Item<WordStems>] = [], markers: [LanguageEntry.Marker: [Item<String>]] = [:],
    remarks: [String] = []
  ) {
    self.tag = tag
    self.labels = labels
    self.separators = separators
    self.linking = linking
    self.designations = designations
    self.suffixes = suffixes
    self.words = words
    self.markers = markers
    self.remarks = remarks
  }
}

extension LanguageProposal.Item: Equatable where Value: Equatable {}

extension LanguageEntry {
  /// An entry of all that is proposed for a locale, as if a reviewer had taken it over as it is.
  package init(_ proposal: LanguageProposal) {
    self.init(
      tag: proposal.tag, labels: proposal.labels.mapValues { $0.map(\.value) },
      separators: proposal.separators.map(\.value),
      designations: proposal.designations.map(\.value),
      markers: proposal.markers.mapValues { $0.map(\.value) },
      suffixes: proposal.suffixes.map(\.value), words: proposal.words.map(\.value),
      linking: proposal.linking.map(\.value))
  }
}
