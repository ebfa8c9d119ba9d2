/// What all articles say, apart from any language: what tables are generated from.
package struct CanonicalModel: Sendable {
  package let sourceLocale: LanguageTag?
  /// Sorted by path.
  package let articles: [CanonicalArticle]

  package init(sourceLocale: LanguageTag?, articles: [CanonicalArticle]) {
    self.sourceLocale = sourceLocale
    self.articles = articles
  }
}

/// What one article says, and which locales attest it.
package struct CanonicalArticle: Sendable {
  package let path: String
  package let roles: [Concept.ID]
  package let products: [Concept.ID]
  package let ruleLists: [CanonicalRuleList]
  /// Sorted by locale.
  package let attestations: [Attestation]
  /// The titles of the article, by locale, as the front matter or the first heading gives them.
  package let titles: [LanguageTag: String]

  package init(
    path: String, roles: [Concept.ID], products: [Concept.ID], ruleLists: [CanonicalRuleList],
    attestations: [Attestation], titles: [LanguageTag: String]
  ) {
    self.path = path
    self.roles = roles
    self.products = products
    self.ruleLists = ruleLists
    self.attestations = attestations
    self.titles = titles
  }
}

/// A rule list that Kanon is sure of.
package struct CanonicalRuleList: Sendable, Equatable {
  package let id: Concept.ID
  package let modality: Modality
  package let rules: [Concept.ID]

  package init(id: Concept.ID, modality: Modality, rules: [Concept.ID]) {
    self.id = id
    self.modality = modality
    self.rules = rules
  }
}

/// A file that generation wants to stand in its output folder.
package struct GeneratedFile: Sendable, Equatable {
  /// The name inside the output folder.
  package let name: String
  package let text: String

  package init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}
