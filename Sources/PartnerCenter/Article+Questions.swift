public import PartnerCenterTables

extension Article {
  /// The article's title for a user of a language; see ``Concept/name(in:)-(String)`` for how it is found.
  ///
  /// - Parameter language: A language tag in any letter case, with `-` or `_`.
  /// - Returns: The title, or the path where no language has one.
  public func title(in language: String) -> String {
    title(in: [language])
  }

  /// The article's title for a user of several languages.
  ///
  /// - Parameter languages: Language tags, the preferred one first.
  /// - Returns: The title, or the path where no language has one.
  public func title(in languages: [String]) -> String {
    titles.best(for: languages)?.text ?? path
  }

  /// Whether a role may do what the article describes.
  ///
  /// A role's former name counts as the role. An article that names no roles restricts nobody, and promises
  /// nothing either.
  public func isOpen(to role: Role) -> Answer {
    guard !roles.isEmpty else { return .notStated }
    return Renaming.contains(roles, role, Renaming.roles) ? .yes : .no
  }

  /// Whether what the article says holds for a product.
  public func applies(to product: Product) -> Answer {
    guard !products.isEmpty else { return .notStated }
    return Renaming.contains(products, product, Renaming.products) ? .yes : .no
  }

  /// What the article says of a rule, for instance that the feature it describes `doesNot` do it.
  ///
  /// - Returns: Nil where it says nothing.
  public func modality(of rule: Rule) -> Modality? {
    statedRules.first { $0.rules.contains(rule) }?.modality
  }
}

extension Role {
  /// The articles that describe what the role may do, ordered by path.
  public var articles: [Article] { Article.allCases.filter { $0.isOpen(to: self) == .yes } }

  /// Whether the role may do what an article describes.
  public func mayDo(_ article: Article) -> Answer { article.isOpen(to: self) }
}

extension Product {
  /// The articles that apply to the product, ordered by path.
  public var articles: [Article] { Article.allCases.filter { $0.applies(to: self) == .yes } }
}

extension RuleList {
  /// The articles that state the list, ordered by path.
  public var articles: [Article] {
    Article.allCases.filter { $0.statedRules.contains { $0.list == self } }
  }
}

extension Modality {
  /// Whether the rules are denied: not done, not possible or not allowed.
  public var isNegative: Bool {
    switch self {
    case .doesNot, .cannot, .mustNot: true
    case .can, .must, .plain: false
    }
  }
}

extension Provenance {
  /// Whether a machine translated the article and nobody said to have edited it.
  public var isMachineTranslated: Bool { translation == "MT" }
}

/// What each concept is called today, looked up once: a question about all articles asks it of every role
/// that any of them names.
private enum Renaming {
  static let roles = current(Role.allCases)
  static let products = current(Product.allCases)

  static func contains<Name: Concept>(
    _ named: [Name], _ wanted: Name, _ current: [Name: Name]
  ) -> Bool {
    named.contains { $0 == wanted || current[$0] == current[wanted] }
  }

  private static func current<Name: Concept>(_ names: [Name]) -> [Name: Name] {
    Dictionary(uniqueKeysWithValues: names.map { ($0, $0.current) })
  }
}
