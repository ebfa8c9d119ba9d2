import KanonModel

// Ids and tags are written as literals in tests; a wrong one stops the test run.

extension Concept.ID: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) {
    guard let id = Self(text) else { preconditionFailure("not a concept id: \(text)") }
    self = id
  }
}

extension LanguageTag: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) {
    guard let tag = Self(text) else { preconditionFailure("not a language tag: \(text)") }
    self = tag
  }
}

extension Termbase {
  /// A termbase of preferred names: concept, then locale and name.
  init(_ concepts: [Concept], names: [LanguageTag: [(Concept.ID, String)]] = [:]) {
    let byID = Dictionary(uniqueKeysWithValues: concepts.map { ($0.id, $0) })
    var languages: [LanguageTag: LanguageEntry] = [:]
    for (tag, names) in names {
      languages[tag] = LanguageEntry(
        tag: tag,
        designations: names.compactMap { id, text in
          byID[id].map {
            Designation(text: text, concept: id, kind: $0.kind, status: .preferred)
          }
        })
    }
    self.init(concepts: byID, languages: languages)
  }
}
