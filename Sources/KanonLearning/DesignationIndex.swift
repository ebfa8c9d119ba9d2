import KanonModel

/// A locale's designations by their letters: hyphens and spaces make no other name.
struct DesignationIndex {
  /// A form as it is looked up.
  struct Key: Hashable {
    let kind: Concept.Kind
    let letters: String
  }

  private let folding: Folding
  /// By their letters, in the order of the statuses.
  let designations: [Key: [Designation]]

  /// - Parameters:
  ///   - entry: the locale's entry; nil where there is none.
  ///   - locale: the locale of the articles.
  init(_ entry: LanguageEntry?, _ locale: LanguageTag) {
    let folding = Folding(locale)
    self.folding = folding
    var designations: [Key: [Designation]] = [:]
    for status in Designation.Status.allCases {
      for designation in entry?.designations ?? [] where designation.status == status {
        let key = Self.key(folding.fold(designation.text), designation.kind)
        designations[key, default: []].append(designation)
      }
    }
    self.designations = designations
  }

  func key(_ text: String, _ kind: Concept.Kind) -> Key { Self.key(folding.fold(text), kind) }

  private static func key(_ folded: String, _ kind: Concept.Kind) -> Key {
    var letters = String.UnicodeScalarView()
    letters.append(contentsOf: folded.unicodeScalars.lazy.filter { $0.isWord && $0 != "'" })
    // A hyphen at the end says that the second half of a compound is missing.
    if folded.hasSuffix("-") { letters.append("-") }
    return Key(kind: kind, letters: String(letters))
  }

  /// The form without letter case and typographic variants.
  func folded(_ text: String) -> String { folding.fold(text) }

  /// The designations that a form is, whatever their concepts.
  func all(_ text: String, _ kind: Concept.Kind) -> [Designation] {
    designations[key(text, kind)] ?? []
  }
}

extension Sequence<FormUse> {
  /// The most frequent spelling; of several, the first by its bytes.
  var spelling: String {
    let spellings = Dictionary(grouping: self, by: \.text).mapValues(\.count)
    return spellings.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? ""
  }
}
