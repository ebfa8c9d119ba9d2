import PartnerCenter
import Testing

/// What `multipartner.md` says, asked of the tables that are checked in.
@Suite struct MultiPartnerTests {
  @Test func `The article names three roles and two products in its order`() {
    #expect(Article.multipartner.path == "multipartner.md")
    #expect(Article.multipartner.roles == [.globalAdmin, .userManagementAdmin, .salesAgent])
    #expect(Article.multipartner.products == [.partnerCenter, .partnerCenterUsGovernment])
  }

  @Test func `It states one list of four things that the functionality does not do`() {
    let stated = Article.multipartner.statedRules
    #expect(stated.map(\.list) == [.multiPartnerFunctionality])
    #expect(stated.map(\.modality) == [.doesNot])
    #expect(
      MultiPartner.doesNot == [
        .changeExistingSubscriptions, .transitionExistingSubscriptions, .changeExistingTerms,
        .changePartnerOfRecord,
      ])
    #expect(MultiPartner.does.isEmpty)
  }

  @Test(arguments: RuleList.multiPartnerFunctionality.rules)
  func `It does none of its rules`(rule: Rule) {
    #expect(MultiPartner.does(rule) == .no)
    #expect(MultiPartner.article.modality(of: rule) == .doesNot)
  }

  @Test(arguments: [
    (Role.globalAdmin, Answer.yes), (.userManagementAdmin, .yes), (.salesAgent, .yes),
    (.helpdeskAgent, .no),
  ])
  func `It is open to the roles that the article names`(role: Role, answer: Answer) {
    #expect(MultiPartner.isOpen(to: role) == answer)
    #expect(role.mayDo(.multipartner) == answer)
    #expect(role.articles.contains(.multipartner) == (answer == .yes))
  }

  @Test func `A role's former name counts as the role`() {
    #expect(Role.userAdmin.current == .userManagementAdmin)
    #expect(Role.userManagementAdmin.predecessor == .userAdmin)
    #expect(MultiPartner.isOpen(to: .userAdmin) == .yes)
  }

  @Test(arguments: [Product.partnerCenter, .partnerCenterUsGovernment])
  func `It applies to both portals`(product: Product) {
    #expect(MultiPartner.applies(to: product) == .yes)
    #expect(product.articles.contains(.multipartner))
  }

  @Test func `The list knows the article that states it`() {
    #expect(RuleList.multiPartnerFunctionality.articles == [.multipartner])
    #expect(RuleList.multiPartnerFunctionality.modality == .doesNot)
  }
}
