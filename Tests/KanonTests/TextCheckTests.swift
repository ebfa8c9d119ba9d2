import Testing

/// K702 to K708: links, numbers, and text that is no translation.
struct TextCheckTests {
  @Test("links lead where the source's lead", arguments: linksCases)
  func links(_ check: CheckCase) async throws { try await check.run() }

  static let linksCases: [CheckCase] = [
    .init("a link is missing", "Read [this](a.md).", "de-DE", "Lesen Sie das.", ["link-missing"]),
    .init("a link was added", "Read this.", "de-DE", "Lesen Sie [das](a.md).", ["link-added"]),
    .init(
      "a link leads elsewhere", "Read [this](a.md).", "de-DE", "Lesen Sie [das](b.md).",
      ["link-target-changed"]),
    .init(
      "a space parts the brackets", "Read [this](a.md).", "de-DE", "Lesen Sie [das] (a.md).",
      ["link-broken"]),
    .init(
      "the link's text moved out of it", "Read [this](a.md).", "de-DE", "Lesen Sie das [](a.md).",
      ["link-empty"]),
    .init(
      "links in another order", "See [a](a.md) and [b](b.md).", "ja-JP",
      "[b](b.md) と [a](a.md) を参照。"),
    .init(
      "a locale in the address", "See [a](https://example.com/en-us/a).", "de-DE",
      "Siehe [a](https://example.com/de-de/a)."),
    .init(
      "a link in the paragraph after", "Text of [a](a.md).\n\nMore of it.", "de-DE",
      "Der Text.\n\nMehr zu [a](a.md)."),
    .init(
      "a link that all translations have", "See this.",
      ["cs-CZ", "de-DE", "hu-HU", "sv-SE"].map { ($0, "X [a](a.md).") }),
  ]

  @Test("numbers are the source's, in whatever writing", arguments: numbersCases)
  func numbers(_ check: CheckCase) async throws { try await check.run() }

  static let numbersCases: [CheckCase] = [
    .init("another number", "Within 30 days.", "sv-SE", "Inom 20 dagar.", ["number-changed"]),
    .init(
      "another decimal", "It costs 1.5 euros.", "sv-SE", "Det kostar 1,6 euro.", ["number-changed"]),
    .init(
      "another thousand", "Up to 25,000 users.", "de-DE", "Bis 35.000 Benutzer.", ["number-changed"]
    ),
    .init(
      "a number is missing", "Up to 250 users.", "de-DE", "Viele Benutzer.", ["number-changed"]),
    .init(
      "a number of two digits is missing", "Up to 25 users.", "de-DE", "Viele Benutzer.",
      ["number-changed info"]),
    .init(
      "the beginning of a number", "As of 2020, ask us.", "sv-SE", "Från 202, fråga oss.",
      ["number-changed"]),
    .init(
      "the end of a year", "As of 2020, ask us.", "sv-SE", "Från 020, fråga oss.",
      ["number-changed"]),
    .init(
      "more numbers than any real text has", (1...300).map { "\($0 * 7); " }.joined(), "sv-SE",
      (1...300).map { "\($0 * 11); " }.joined()),
    .init(
      "a year in two digits", "In fiscal year 2021.", "sv-SE", "Under räkenskapsåret 21."),
    .init(
      "another thousand that others write with a word", "Up to 20,000 users.",
      [
        ("cs-CZ", "Až 20 tisíc uživatelů."), ("de-DE", "Bis 20 Tausend."),
        ("pt-BR", "Até 02 mil usuários."), ("ja-JP", "2 万人まで。"), ("hu-HU", "Legfeljebb 20 ezer."),
      ], ["pt-BR number-changed"]),
    .init(
      "digits that are parted here", "On 20200518 at noon.", "sv-SE",
      "Den 2020-05-18 mitt på dagen."),
    .init(
      "another number in a script of its own", "Within 30 days.", "ar-SA", "خلال ٢٠ يومًا.",
      ["number-changed"]),
    .init(
      "a decimal comma and a space", "It is 1,234.5 euros.", "fr-FR", "Cela fait 1 234,5 euros."),
    .init("a no-break space", "It is 10,000 euros.", "cs-CZ", "Je to 10\u{A0}000 eur."),
    .init("an apostrophe", "It is 10,000 francs.", "de-DE", "Es sind 10’000 Franken."),
    .init("Indian groups", "It is 100000 rupees.", "de-DE", "Es sind 100.000 Rupien."),
    .init("the afternoon", "It ends at 5 PM.", "de-DE", "Es endet um 17 Uhr."),
    .init("the afternoon with minutes", "It ends at 5:30 PM.", "de-DE", "Es endet um 17:30 Uhr."),
    .init("a date in another order", "On 05/18/2020.", "de-DE", "Am 18.05.2020."),
    .init("a date with the month's name", "On May 18, 2020.", "ja-JP", "2020 年 5 月 18 日に。"),
    .init("a date without zeros", "On 05/08/2020.", "cs-CZ", "Dne 8. 5. 2020."),
    .init("ten thousands", "Up to 10,000 users.", "ja-JP", "最大 1万人のユーザー。"),
    .init("millions", "It is 5 million.", "zh-CN", "共 500 万。"),
    .init("full-width digits", "Within 30 days.", "ja-JP", "３０ 日以内。"),
    .init("Arabic digits", "Within 30 days.", "ar-SA", "خلال ٣٠ يومًا."),
    .init("Arabic decimals", "It is 2.5 meters.", "ar-SA", "الطول ٢٫٥ متر."),
    .init("a small number in words", "It has 3 parts.", "sv-SE", "Den har tre delar."),
    .init("a percent sign before the number", "It is 20%.", "tr-TR", "Oran %20."),
    .init(
      "a number that all translations leave out", "Open 24 of 365 days.",
      ["cs-CZ", "de-DE", "hu-HU", "sv-SE"].map { ($0, "X.") }),
  ]

  @Test("text is translated, and readable", arguments: textCases)
  func text(_ check: CheckCase) async throws { try await check.run() }

  static let textCases: [CheckCase] = [
    .init(
      "a paragraph was left", "Hello there.\n\nOpen the page and wait.", "sv-SE",
      "Hej.\n\nOpen the page and wait.", ["untranslated-segment"]),
    .init(
      "a cell was left", "|A|\n|-|\n|open the page again|", "sv-SE",
      "|B|\n|-|\n|open the page again|",
      ["untranslated-segment"]),
    .init(
      "a line of a paragraph was left", "Hello there.\nOpen the page and wait.", "sv-SE",
      "Hej.\nOpen the page and wait.", ["untranslated-segment"]),
    .init(
      "a line with names was left", "Hello there.\nAzure Active Directory", "sv-SE",
      "Hej.\nAzure Active Directory"),
    .init(
      "a name was left", "Partner Center\n\nAzure Active Directory", "sv-SE",
      "Partner Center\n\nAzure Active Directory"),
    .init("code was left", "`open the page and wait`", "sv-SE", "`open the page and wait`"),
    .init(
      "another country of the language", "Open the page and wait.", "en-GB",
      "Open the page and wait."),
    .init(
      "what all translations leave is a name", "The best of all worlds",
      ["cs-CZ", "de-DE", "hu-HU", "sv-SE"].map { ($0, "The best of all worlds") }),
    .init("UTF-8 read as Windows-1252", "The name.", "fr-FR", "Le prÃ©nom.", ["mojibake"]),
    .init("quotes read as Windows-1252", "The name.", "fr-FR", "Lâ€™adresse.", ["mojibake"]),
    .init("what could not be read", "The name.", "cs-CZ", "P\u{FFFD}íjmení.", ["mojibake"]),
    .init("Ã where Portuguese has it", "The end.", "pt-BR", "NÃO É O FIM. «SÃO»."),
    .init("French quotation marks behind accents", "The name.", "fr-FR", "« Le café\u{A0}»."),
  ]
}
