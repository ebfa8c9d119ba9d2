/// What might be added to a locale's entry of the termbase, each with the evidence for it, for a person to
/// review.
package struct LanguageProposal: Sendable {
  /// A value and what speaks for it.
  package struct Item<Value: Sendable>: Sendable {
    package let value: Value
    /// The evidence; it becomes a comment behind the entry.
    package let note: String?

    package init(_ value: Value, note: String? = nil) {
      self.value = value
      self.note = note
    }
  }

  package var tag: LanguageTag
  package var labels: [StatementKind: [Item<String>]] = [:]
  package var separators: [Item<String>] = []
  /// The status decides the key under which a name is written.
  package var designations: [Item<Designation>] = []
  package var suffixes: [Item<String>] = []
  /// A stem and the words of the source that it stands for.
  package var words: [Item<WordStems>] = []
  package var linking: [Item<String>] = []
  package var markers: [LanguageEntry.Marker: [Item<String>]] = [:]
  /// Lines of comment for the top of a new file.
  package var remarks: [String] = []

  package init(tag: LanguageTag) { self.tag = tag }
}
