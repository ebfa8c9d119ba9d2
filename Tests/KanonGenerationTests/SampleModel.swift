import KanonModel

/// A small documentation: three articles in three languages, with all that tables can hold.
enum SampleModel {
  static let termbase: Termbase = {
    var termbase = Termbase(
      [
        Concept(id: "global-admin", kind: .role, definition: "Manages everything of the account."),
        Concept(
          id: "user-management-admin", kind: .role, definition: "Manages users and their roles.",
          succeeds: "user-admin"),
        Concept(id: "user-admin", kind: .role, definition: "Managed users, before it was renamed."),
        Concept(id: "helpdesk-agent", kind: .role, definition: "Answers customers."),
        Concept(id: "sales-agent", kind: .role, definition: "Sells to customers."),
        Concept(
          id: "partner-center", kind: .product, definition: "The portal for partners."),
        Concept(
          id: "partner-center-us-government", kind: .product,
          definition: "The portal for partners of the US Government."),
        Concept(
          id: "multi-partner-functionality", kind: .ruleList,
          definition: "What working with several partners does to a customer.",
          modality: .doesNot,
          rules: [
            "change-existing-subscriptions", "transition-existing-subscriptions",
            "change-existing-terms", "change-partner-of-record",
          ]),
        Concept(
          id: "change-existing-subscriptions", kind: .rule,
          definition: "A subscription that the customer has becomes another."),
      ],
      names: [
        "en-US": [
          ("global-admin", "Global admin"), ("user-management-admin", "User management admin"),
          ("user-admin", "User admin"), ("sales-agent", "Sales agent"),
          ("partner-center", "Partner Center"),
          ("partner-center-us-government", "Partner Center for Microsoft Cloud for US Government"),
          ("change-existing-subscriptions", "Change existing subscriptions"),
        ],
        "sv-SE": [
          ("global-admin", "Global administratör"),
          ("user-management-admin", "Administratör för användarhantering"),
          ("sales-agent", "Försäljningsagent"), ("partner-center", "Partnercenter"),
          ("change-existing-subscriptions", "Ändra befintliga prenumerationer"),
        ],
        "hu-HU": [
          ("global-admin", "Globális rendszergazda"), ("user-admin", "Felhasználói rendszergazda"),
          ("sales-agent", "Értékesítési ügynök"), ("partner-center", "Partnerközpont"),
        ],
      ])
    // A name that stands before the preferred one, and names that tables must not show.
    termbase.languages["sv-SE"]?.designations.insert(
      Designation(text: "Globala", concept: "global-admin", kind: .role, status: .shortened), at: 0)
    termbase.languages["hu-HU"]?.designations += [
      Designation(
        text: "Az USA kormányzati partnerközpontja", concept: "partner-center-us-government",
        kind: .product, status: .admitted),
      Designation(
        text: "Partneri központ", concept: "partner-center", kind: .product, status: .deprecated),
    ]
    return termbase
  }()

  static let model = CanonicalModel(
    sourceLocale: "en-US",
    articles: [
      CanonicalArticle(
        path: "announcements/2021-june.md", roles: [], products: ["partner-center"], ruleLists: [],
        attestations: [attestation("en-US", "announcements/2021-june.md")],
        titles: ["en-US": "Announcements of June 2021"]),
      CanonicalArticle(
        path: "invite-a-customer.md", roles: ["global-admin", "sales-agent"],
        products: ["partner-center"], ruleLists: [],
        attestations: [
          attestation("en-US", "invite-a-customer.md"),
          attestation("sv-SE", "invite-a-customer.md", translation: "HT", freshness: .current),
        ],
        titles: ["en-US": "Invite a customer", "sv-SE": "Bjuda in en kund"]),
      CanonicalArticle(
        path: "multipartner.md",
        roles: ["global-admin", "user-management-admin", "sales-agent"],
        products: ["partner-center", "partner-center-us-government"],
        ruleLists: [
          CanonicalRuleList(
            id: "multi-partner-functionality", modality: .doesNot,
            rules: [
              "change-existing-subscriptions", "transition-existing-subscriptions",
              "change-existing-terms", "change-partner-of-record",
            ])
        ],
        attestations: [
          attestation("en-US", "multipartner.md"),
          attestation("hu-HU", "multipartner.md", translation: "MT", freshness: .stale),
          attestation("sv-SE", "multipartner.md", translation: "MT", freshness: .stale),
        ],
        titles: [
          "en-US": "Several partners for one customer", "hu-HU": "Több partner egy ügyfélhez",
          "sv-SE": "Flera partner för en kund",
        ]),
    ])

  private static func attestation(
    _ locale: LanguageTag, _ path: String, translation: String? = nil,
    freshness: Freshness = .unknown
  ) -> Attestation {
    Attestation(
      locale: locale, file: "\(locale)/\(path)",
      provenance: Provenance(
        translation: translation,
        sourceCommit: translation.map { _ in "1161d5bcb345e368348c535a7211f0d353c5a471" },
        sourceHash: translation.map { _ in "a5d7e17e79ba97edfece5eda990349aa949909cd" },
        date: DateStamp("11/29/2020"), freshness: freshness),
      statements: [], ruleLists: [])
  }
}
