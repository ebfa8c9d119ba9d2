import KanonModel

/// The names of the source's concepts, taken apart into words: what names of all other locales are
/// translations of.
struct SourceNames: Sendable {
  /// A name as the words that a form of it has to hold.
  struct Name: Sendable {
    let concept: Concept.ID
    let words: [String]
  }

  /// How the source's names are taken apart.
  let nameWords: NameWords
  let names: [Concept.Kind: [Name]]
  /// The words of all names.
  let words: Set<String>
  /// The concepts whose names have a word, where it is theirs or one other's.
  let hints: [Concept.Kind: [String: Set<Concept.ID>]]

  init(_ source: LanguageEntry?) {
    nameWords = NameWords(source)
    var names: [Concept.Kind: [Name]] = [:]
    var sharing: [Concept.Kind: [String: Set<Concept.ID>]] = [:]
    for designation in source?.designations ?? []
    where designation.kind == .role || designation.kind == .product {
      let name = Name(
        concept: designation.concept, words: nameWords.words(of: designation.text))
      names[designation.kind, default: []].append(name)
      for word in name.words {
        sharing[designation.kind, default: [:]][word, default: []].insert(name.concept)
      }
    }
    self.names = names
    words = Set(sharing.values.flatMap(\.keys))
    hints = sharing.mapValues { words in words.filter { $0.value.count <= 2 } }
  }
}
