import PartnerCenter
import Testing

/// What must hold of the tables whatever the articles say.
@Suite struct TablesTests {
  @Test(arguments: Article.allCases)
  func `An article is found by its path and stands in some locale`(article: Article) {
    #expect(Article(path: article.path) == article)
    #expect(Article(rawValue: article.path) == article)
    #expect(!article.provenance.isEmpty)
    #expect(article.provenance.map(\.locale) == article.provenance.map(\.locale).sorted())
  }

  @Test(arguments: [
    "", "multipartner", "multipartner.md\t", "multipartner.mdx", "Multipartner.md", "zzz.md",
  ])
  func `What is no article's path is no article`(path: String) {
    #expect(Article(path: path) == nil)
  }

  @Test func `Every locale of a name, a title or an article is listed`() {
    var locales = Set(Article.allCases.flatMap { $0.titles.map(\.locale) })
    locales.formUnion(Article.allCases.flatMap { $0.provenance.map(\.locale) })
    locales.formUnion(Role.allCases.flatMap { $0.names.map(\.locale) })
    locales.formUnion(Product.allCases.flatMap { $0.names.map(\.locale) })
    #expect(locales.isSubset(of: Locales.all))
    #expect(Locales.source == "en-US")
  }

  @Test(arguments: Role.allCases)
  func `A role's articles and an article's roles agree`(role: Role) {
    for article in Article.allCases {
      #expect(role.articles.contains(article) == (article.isOpen(to: role) == .yes))
    }
  }

  @Test func `An article that names no roles answers for none`() {
    for article in Article.allCases where article.roles.isEmpty {
      #expect(Role.allCases.allSatisfy { article.isOpen(to: $0) == .notStated })
    }
  }

  @Test func `Ids are unique and lead back to their concepts`() {
    #expect(Role.allCases.allSatisfy { Role(rawValue: $0.rawValue) == $0 })
    #expect(Product.allCases.allSatisfy { Product(rawValue: $0.rawValue) == $0 })
    #expect(Rule.allCases.allSatisfy { Rule(rawValue: $0.rawValue) == $0 })
    #expect(RuleList.allCases.allSatisfy { RuleList(rawValue: $0.rawValue) == $0 })
  }
}
