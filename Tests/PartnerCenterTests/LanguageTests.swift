import PartnerCenter
import Testing

/// Which language's text a user gets.
@Suite struct LanguageTests {
  private static let locales = [
    "ar-SA", "de-AT", "de-DE", "en-US", "fr-CA", "fr-FR", "he-IL", "nb-NO", "pt-BR", "sr-Cyrl-RS",
    "sr-Latn-RS", "sv-SE", "zh-CN", "zh-TW",
  ]

  @Test(arguments: [
    ("sv-SE", "sv-SE"), ("sv", "sv-SE"), ("sv-FI", "sv-SE"), ("SV_se", "sv-SE"), ("sv_FI", "sv-SE"),
    ("sv_SE.UTF-8", "sv-SE"), ("sv_SE@currency=EUR", "sv-SE"), ("sv-Latn-FI", "sv-SE"),
    ("en-GB", "en-US"), ("en", "en-US"), ("de", "de-DE"), ("de-AT", "de-AT"), ("de-CH", "de-DE"),
    ("fr", "fr-FR"), ("fr-BE", "fr-FR"), ("pt-PT", "pt-BR"),
    // Another script is no fallback.
    ("zh", "zh-CN"), ("zh-Hans", "zh-CN"), ("zh-SG", "zh-CN"), ("zh-Hant", "zh-TW"),
    ("zh-HK", "zh-TW"), ("zh-Hant-HK", "zh-TW"), ("zh-Hans-HK", "zh-CN"), ("sr-Latn", "sr-Latn-RS"),
    ("sr-Latn-ME", "sr-Latn-RS"), ("sr", "sr-Cyrl-RS"),
    // Codes of old systems.
    ("no", "nb-NO"), ("iw-IL", "he-IL"),
    // Unknown, empty and broken ones get the source's text.
    ("fi", "en-US"), ("svx", "en-US"), ("s", "en-US"), ("", "en-US"), ("-", "en-US"),
    ("C", "en-US"),
    ("🇸🇪", "en-US"),
  ])
  func `A language gets the text of the nearest locale`(language: String, locale: String) {
    let texts = Self.locales.map { LocalizedText(locale: $0, text: "text in \($0)") }
    #expect(texts.best(for: [language])?.locale == locale)
  }

  @Test(arguments: [
    (["fi", "sv", "de"], "sv-SE"), (["fi", "da"], "en-US"), ([], "en-US"),
    (["ar", "sv-SE"], "ar-SA"),
  ])
  func `Of several languages the first that has a text wins`(languages: [String], locale: String) {
    let texts = Self.locales.map { LocalizedText(locale: $0, text: "text in \($0)") }
    #expect(texts.best(for: languages)?.locale == locale)
  }

  @Test func `Without the source any text is better than none`() {
    let texts = [LocalizedText(locale: "hu-HU", text: "szöveg")]
    #expect(texts.best(for: ["sv"])?.text == "szöveg")
    #expect([LocalizedText]().best(for: ["sv"]) == nil)
  }

  @Test func `A Swede and a Swedish-speaking Finn see the same name`() {
    #expect(Role.salesAgent.name(in: "sv-FI") == Role.salesAgent.name(in: "sv-SE"))
    #expect(Role.salesAgent.name(in: "sv") == "Försäljningsagent")
    // No article and no name is Faroese.
    #expect(Role.salesAgent.name(in: ["fo", "sv"]) == "Försäljningsagent")
  }

  @Test func `A title falls back to the source's`() {
    let article = Article.multipartner
    #expect(article.title(in: "xx") == article.title(in: "en-US"))
    #expect(article.title(in: "sv") == article.titles.first { $0.locale == "sv-SE" }?.text)
    #expect(article.title(in: "sv") != article.title(in: "en"))
  }

  @Test func `What has no name in any language is called by its id`() {
    for rule in Rule.allCases where rule.names.isEmpty {
      #expect(rule.name(in: "sv") == rule.rawValue)
    }
  }
}
