package import KanonModel

/// A concept and its names in all languages: ISO 30042's concept entry, as files of other tools hold it.
package struct ConceptEntry: Sendable {
  package let id: Concept.ID
  /// Nil where the file does not say.
  package var kind: Concept.Kind?
  /// Empty where the file has none.
  package var definition: String
  package var terms: [Term]
  /// Where the file states the concept.
  package let place: Place

  /// A name in one language.
  package struct Term: Sendable, Equatable {
    package let tag: LanguageTag
    package let text: String
    /// Nil where the file does not say.
    package let status: Designation.Status?

    package init(tag: LanguageTag, text: String, status: Designation.Status?) {
      self.tag = tag
      self.text = text
      self.status = status
    }
  }

  /// A byte of a file, for faults.
  package struct Place: Sendable {
    package let file: SourceFile
    package let offset: Int

    func fault(_ message: String, help: String) -> ConfigurationError {
      ConfigurationError(message, at: offset, in: file, help: help)
    }
  }

  package init(
    id: Concept.ID, kind: Concept.Kind?, definition: String = "", terms: [Term] = [], place: Place
  ) {
    self.id = id
    self.kind = kind
    self.definition = definition
    self.terms = terms
    self.place = place
  }

  /// The id that a file's text stands for: lower-case, with hyphens for spaces, dots, colons and
  /// underscores, so that `Global_Admin` is `global-admin`.
  ///
  /// - Throws: where that is no concept id. No id is invented: programs use them.
  static func id(from text: String, at place: Place) throws(ConfigurationError) -> Concept.ID {
    let words = text.lowercased().split { " ._:-".contains($0) }
    guard let id = Concept.ID(words.joined(separator: "-")) else {
      throw place.fault(
        "`\(text)` cannot become a concept id",
        help: "use ASCII words with hyphens that begin with a letter, for instance global-admin")
    }
    return id
  }
}

extension ConceptEntry {
  /// The concepts of a termbase, by kind and id, with their names in some locales.
  ///
  /// - Parameter locales: nil for all. A concept may have no name in any of them.
  package static func all(
    of termbase: Termbase, in locales: [LanguageTag]? = nil
  ) -> [ConceptEntry] {
    let tags = (locales.map(Set.init) ?? Set(termbase.languages.keys)).sorted()
    var terms: [Concept.ID: [Term]] = [:]
    for tag in tags {
      for designation in termbase.languages[tag]?.designations ?? [] {
        terms[designation.concept, default: []].append(
          Term(tag: tag, text: designation.text, status: designation.status))
      }
    }
    let nowhere = Place(file: SourceFile(path: "", bytes: []), offset: 0)
    return Concept.Kind.allCases.flatMap { kind in
      termbase.concepts(of: kind).map { concept in
        ConceptEntry(
          id: concept.id, kind: kind, definition: concept.definition,
          terms: terms[concept.id] ?? [], place: nowhere)
      }
    }
  }
}

extension Concept.Kind {
  /// The kind that a subject field or a cell names: the section of a termbase, in any letter case, or its
  /// singular.
  init?(named text: String) {
    let name = text.lowercased().filter { $0 != " " && $0 != "-" }
    guard
      let kind = Self.allCases.first(where: { kind in
        let section = kind.rawValue.lowercased()
        return name == section || name == section.dropLast()
      })
    else { return nil }
    self = kind
  }
}
