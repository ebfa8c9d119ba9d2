/// What articles are known to state, from whoever knows without Kanon: a person, a bilingual file.
package struct Truth: Sendable {
  package let rows: [Row]
  /// The concepts that any row names, by kind: what this truth can judge. ``limited(to:articles:)`` keeps
  /// it whole, so that a part is scored as it is within the whole.
  private let vocabulary: [StatementKind: Set<Concept.ID>]

  package init(_ rows: [Row]) {
    self.init(
      rows: rows,
      vocabulary: Dictionary(grouping: rows, by: \.kind)
        .mapValues { $0.reduce(into: []) { $0.formUnion($1.concepts) } })
  }

  private init(rows: [Row], vocabulary: [StatementKind: Set<Concept.ID>]) {
    self.rows = rows
    self.vocabulary = vocabulary
  }

  /// One line of a truth file. Several may be about one statement, for instance where it is repeated.
  package struct Row: Sendable, Equatable {
    /// The path inside the locale folders.
    package let article: String
    package let locale: LanguageTag
    package let kind: StatementKind
    package let concepts: [Concept.ID]
    /// Where it stands in the localized file.
    package let line: Int?
    /// How it was translated, for instance `MT`.
    package let method: String?
    /// Whether it was translated from the source that lies beside it.
    package let isOfSameSource: Bool?

    package init(
      article: String, locale: LanguageTag, kind: StatementKind, concepts: [Concept.ID],
      line: Int? = nil, method: String? = nil, isOfSameSource: Bool? = nil
    ) {
      self.article = article
      self.locale = locale
      self.kind = kind
      self.concepts = concepts
      self.line = line
      self.method = method
      self.isOfSameSource = isOfSameSource
    }
  }

  /// The articles that it says something about.
  package var articles: Set<String> { Set(rows.map(\.article)) }

  /// Whether a concept is among those that it can judge in statements of a kind.
  package func knows(_ concept: Concept.ID, _ kind: StatementKind) -> Bool {
    vocabulary[kind]?.contains(concept) ?? false
  }

  /// Only the rows of some locales and articles.
  ///
  /// - Parameters:
  ///   - locales: empty for all.
  ///   - articles: nil for all.
  package func limited(to locales: [LanguageTag], articles: Set<String>?) -> Truth {
    let kept = rows.filter { row in
      (locales.isEmpty || locales.contains(row.locale)) && articles?.contains(row.article) ?? true
    }
    return Truth(rows: kept, vocabulary: vocabulary)
  }
}

extension StatementKind {
  /// What truth files and evaluations call the kind.
  package var truthName: String {
    switch self {
    case .appliesTo: "applies"
    case .roles: "roles"
    }
  }

  /// The kind of a name in a truth file.
  package init?(truthName: String) {
    guard let kind = Self.allCases.first(where: { $0.truthName == truthName }) else { return nil }
    self = kind
  }
}
