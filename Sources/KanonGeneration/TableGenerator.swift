package import KanonModel

/// Writes the Swift tables: the source folder of a target that holds data and imports nothing.
///
/// The names of the files never depend on the content, so that a build tool plugin can announce them.
package struct TableGenerator: Sendable {
  private let termbase: Termbase

  package init(termbase: Termbase) {
    self.termbase = termbase
  }

  /// The files of the tables, by name. Equal models give equal bytes.
  ///
  /// There is nothing to diagnose so far: what Kanon is not sure of never gets into a canonical model.
  package func tables(of model: CanonicalModel) -> Diagnosed<[GeneratedFile]> {
    // `String` orders by Unicode's equivalence, tables by bytes.
    let articles = model.articles.sorted {
      $0.path.utf8.lexicographicallyPrecedes($1.path.utf8)
    }
    var files = Concept.Kind.allCases.map { kind in
      ConceptEnum(kind: kind, concepts: concepts(kind, in: articles), termbase: termbase).file
    }
    files += ArticleFiles(articles: articles, sourceLocale: model.sourceLocale).files
    files += SupportFiles.files
    files.append(locales(articles, source: model.sourceLocale))
    return Diagnosed(files.sorted { $0.name < $1.name })
  }

  /// The termbase's concepts of a kind and those that only articles name, by id.
  private func concepts(_ kind: Concept.Kind, in articles: [CanonicalArticle]) -> [Concept] {
    var concepts: [Concept.ID: Concept] = [:]
    for concept in termbase.concepts(of: kind) { concepts[concept.id] = concept }
    for article in articles {
      switch kind {
      case .role: article.roles.forEach { add($0) }
      case .product: article.products.forEach { add($0) }
      case .rule: article.ruleLists.flatMap(\.rules).forEach { add($0) }
      case .ruleList: article.ruleLists.forEach { add($0.id, $0) }
      }
    }
    if kind == .rule { termbase.concepts(of: .ruleList).flatMap(\.rules).forEach { add($0) } }
    return concepts.values.sorted { $0.id < $1.id }

    func add(_ id: Concept.ID, _ list: CanonicalRuleList? = nil) {
      let known = concepts[id]
      // A list that the termbase only names says what the first article to state it says.
      let isStated = known.map { $0.modality != nil || !$0.rules.isEmpty } ?? false
      concepts[id] = Concept(
        id: id, kind: kind, definition: known?.definition ?? "", succeeds: known?.succeeds,
        modality: isStated ? known?.modality : list?.modality,
        rules: (isStated ? known?.rules : list?.rules) ?? [])
    }
  }

  private func locales(_ articles: [CanonicalArticle], source: LanguageTag?) -> GeneratedFile {
    let locales = Set(articles.flatMap { $0.attestations.map(\.locale) + $0.titles.keys })
      .union(termbase.languages.keys)
    return GeneratedSource(
      name: "Locales.swift",
      declarations: [SupportFiles.locales(locales.sorted(), source: source)]
    ).file
  }
}
