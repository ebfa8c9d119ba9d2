import KanonModel

/// The canonical model for people: what each article says, how many locales say so, and what is open.
package struct ModelText {
  private let palette: Palette
  private var articles = 0
  private var locales: Set<LanguageTag> = []
  private var unresolved = 0

  package init(palette: Palette = .plain) { self.palette = palette }

  /// One article. The driver calls it in the order of the paths.
  package mutating func article(_ article: LocatedArticle) -> String {
    articles += 1
    locales.formUnion(article.attestations.map(\.locale))
    unresolved += article.attestations.reduce(0) { $0 + $1.unresolved.count }

    var lines = [headline(article)]
    lines += section("products", article.products, in: article, terms: \.products)
    lines += section("roles", article.roles, in: article, terms: \.roles)
    for list in article.ruleLists { lines += rules(list, in: article) }
    lines += staleness(article)
    lines += open(article)
    return lines.joined(separator: "\n") + "\n\n"
  }

  /// What was seen altogether.
  package func footer() -> String {
    let scope = "\(counted(articles, "article")) in \(counted(locales.count, "locale"))"
    let open = unresolved == 0 ? "every term resolved" : "\(counted(unresolved, "term")) unresolved"
    return "\(scope), \(open).\n"
  }

  private func headline(_ article: LocatedArticle) -> String {
    let tags = article.attestations.map(\.locale.description).joined(separator: " ")
    return palette.paint(VisibleText.escaping(article.path), .strong) + "  "
      + palette.paint("\(counted(article.attestations.count, "locale")): \(tags)", .faint)
  }

  private static let titleColumns = 10

  private func row(_ title: String, _ text: String) -> String {
    let padding = String(repeating: " ", count: max(Self.titleColumns - title.count, 1))
    return "  " + palette.paint(title, .frame) + padding + text
  }

  /// The concepts of one kind, one a line, with the locales that do not state them.
  private func section(
    _ title: String, _ concepts: [Concept.ID], in article: LocatedArticle,
    terms: (LocatedAttestation) -> [LocatedAttestation.Term]
  ) -> [String] {
    concepts.enumerated().map { index, concept in
      let lacking = article.attestations.filter { attestation in
        !terms(attestation).contains { $0.concept == concept }
      }
      let support = support(of: article, lacking: lacking.map(\.locale))
      return row(index == 0 ? title : "", "\(concept)  \(support)")
    }
  }

  private func rules(_ list: CanonicalRuleList, in article: LocatedArticle) -> [String] {
    let differing = article.attestations.filter { attestation in
      // Where one language says "cannot" another says "does not"; only yes against no is another rule.
      !attestation.ruleLists.contains {
        $0.concept == list.id && $0.modality.isNegative == list.modality.isNegative
      }
    }
    let support = support(of: article, lacking: differing.map(\.locale))
    let head = row(list.modality.rawValue, "\(list.id)  \(support)")
    return [head] + list.rules.map { row("", "- \($0)") }
  }

  /// `7 of 8, not sv-SE`
  private func support(of article: LocatedArticle, lacking: [LanguageTag]) -> String {
    let total = article.attestations.count
    guard !lacking.isEmpty else { return palette.paint("all \(total)", .faint) }
    let tags = lacking.map(\.description).joined(separator: " ")
    return palette.paint("\(total - lacking.count) of \(total), not \(tags)", .faint)
  }

  private func staleness(_ article: LocatedArticle) -> [String] {
    let stale = article.attestations.filter { $0.provenance.freshness == .stale }
    guard !stale.isEmpty else { return [] }
    return [row("stale", stale.map(\.locale.description).joined(separator: " "))]
  }

  private func open(_ article: LocatedArticle) -> [String] {
    let terms = article.attestations.flatMap { attestation in
      attestation.unresolved.map { (attestation.file, $0) }
    }
    return terms.enumerated().map { index, entry in
      let (file, term) = entry
      let place = VisibleText.escaping(file) + ":\(term.position.line):\(term.position.column)"
      let text = term.text.isEmpty ? "an empty place" : "'\(VisibleText.escaping(term.text))'"
      return row(index == 0 ? "unknown" : "", "\(place)  \(text)")
    }
  }
}
