/// The concepts, and each language's names and words for them.
package struct Termbase: Sendable {
  package var concepts: [Concept.ID: Concept]
  package var languages: [LanguageTag: LanguageEntry]
  /// Which concepts the source's statements name together.
  package var patterns: [StatementPattern]

  package init(
    concepts: [Concept.ID: Concept] = [:], languages: [LanguageTag: LanguageEntry] = [:],
    patterns: [StatementPattern] = []
  ) {
    self.concepts = concepts
    self.languages = languages
    self.patterns = patterns
  }

  /// The entry of a locale, or of another locale of the same language, so that `es-MX` reads with `es-ES`.
  package func language(for tag: LanguageTag) -> LanguageEntry? {
    if let exact = languages[tag] { return exact }
    let related = languages.keys.filter { $0.language == tag.language }.min()
    return related.flatMap { languages[$0] }
  }

  /// The concepts of a kind, by id.
  package func concepts(of kind: Concept.Kind) -> [Concept] {
    concepts.values.filter { $0.kind == kind }.sorted { $0.id < $1.id }
  }
}

extension Termbase {
  /// Whether two ids are one concept before and after the source renamed it.
  package func isSame(_ left: Concept.ID, _ right: Concept.ID) -> Bool {
    left == right || concepts[left]?.succeeds == right || concepts[right]?.succeeds == left
  }
}

/// The concepts of a statement as the source makes it, and in how many articles it does.
package struct StatementPattern: Sendable, Hashable {
  package let kind: StatementKind
  /// In the source's order.
  package let concepts: [Concept.ID]
  package let articles: Int

  package init(_ kind: StatementKind, _ concepts: [Concept.ID], articles: Int) {
    self.kind = kind
    self.concepts = concepts
    self.articles = articles
  }
}

/// All that the termbase knows of one locale: designations, label words, and the words that negate,
/// allow, oblige or condition. Everything in it is data; no Swift code knows a language.
package struct LanguageEntry: Sendable {
  package let tag: LanguageTag
  package var labels: [StatementKind: [String]]
  /// Words for "or" that separate the names inside a statement.
  package var separators: [String]
  package var designations: [Designation]
  package var markers: [Marker: [String]]
  /// Endings that a name may take when it inflects.
  package var suffixes: [String]
  /// What the words of the source's names become in this locale, inside whatever name.
  package var words: [WordStems]
  /// Words that only tie a name together: "for", "of".
  package var linking: [String]

  package init(
    tag: LanguageTag, labels: [StatementKind: [String]] = [:], separators: [String] = [],
    designations: [Designation] = [], markers: [Marker: [String]] = [:], suffixes: [String] = [],
    words: [WordStems] = [], linking: [String] = []
  ) {
    self.tag = tag
    self.labels = labels
    self.separators = separators
    self.designations = designations
    self.markers = markers
    self.suffixes = suffixes
    self.words = words
    self.linking = linking
  }

  /// The kinds of function words that decide what a rule says. Raw values are the keys of a termbase file.
  ///
  /// An entry is a word or several; `*` at an end stands for any letters (`ne*`, `*ません`).
  package enum Marker: String, CaseIterable, Sendable {
    /// Negates a clause: "not", "cannot", "no longer".
    case negation
    /// Looks like a negation by a wildcard, and is none.
    case notNegation
    /// Says no in other words ("only", "instead of", "lacks", "incorrectly"): where a translation has one,
    /// its "not" is not lost, and one that the source has explains a "not".
    case nearNegation
    case possibility, obligation
    /// Introduces a condition, whose negation does not govern the list: "if", "when".
    case conditions
    /// "except", "other than".
    case exceptions
    /// "all", "every".
    case totality
    /// Says that it is not all: "not every".
    case partialNegation
  }
}

/// A name for a concept in one language.
package struct Designation: Sendable, Hashable {
  package let text: String
  package let concept: Concept.ID
  package let kind: Concept.Kind
  package let status: Status

  package init(text: String, concept: Concept.ID, kind: Concept.Kind, status: Status) {
    self.text = text
    self.concept = concept
    self.kind = kind
    self.status = status
  }

  /// ISO 30042's administrative status, and one of our own for names that translation cut short.
  package enum Status: String, CaseIterable, Sendable {
    case preferred, admitted, deprecated, shortened
  }
}
