import Testing

/// K501 to K505 in running text: what a sentence denies, allows, demands and excepts.
struct ProseCheckTests {
  /// German, Hungarian and Swedish that say what the source says, and a French text.
  private static func witnessed(
    _ german: String, _ hungarian: String, _ swedish: String, _ french: String
  ) -> [(locale: String, text: String)] {
    [("de-DE", german), ("hu-HU", hungarian), ("sv-SE", swedish), ("fr-FR", french)]
  }

  @Test("a sentence says what the source's says", arguments: cases)
  func sentences(_ check: CheckCase) async throws { try await check.run() }

  static let cases: [CheckCase] = [
    .init(
      "a negation was lost", "The price does not include taxes.",
      witnessed(
        "Der Preis enthält keine Steuern.", "Az ár nem tartalmazza az adókat.",
        "Priset omfattar inte skatter.", "Le prix comprend les taxes."),
      ["fr-FR negation-lost"]),
    .init(
      "a negation was lost, and nobody bears witness", "The price does not include taxes.", "fr-FR",
      "Le prix comprend les taxes.", ["negation-lost info"]),
    .init(
      "a negation was added", "You can change the price.",
      witnessed(
        "Sie können den Preis ändern.", "Módosíthatja az árat.", "Du kan ändra priset.",
        "Vous ne pouvez pas modifier le prix."),
      ["fr-FR negation-added info"]),
    .init(
      "all translations against the source", "You cannot change the price.",
      witnessed(
        "Sie können den Preis ändern.", "Módosíthatja az árat.", "Du kan ändra priset.",
        "Vous pouvez modifier le prix."),
      ["en-US negation-added info"]),
    .init(
      "a permission became a duty", "You can change the price.",
      witnessed(
        "Sie können den Preis ändern.", "Ön tudja módosítani az árat.", "Du kan ändra priset.",
        "Vous devez modifier le prix."),
      ["fr-FR modality-changed info"]),
    .init(
      "a duty became a permission", "You must change the price.",
      witnessed(
        "Sie müssen den Preis ändern.", "Módosítania kell az árat.", "Du måste ändra priset.",
        "Vous pouvez modifier le prix."),
      ["fr-FR modality-changed info"]),
    .init(
      "an exception was lost", "The discount applies to all offers except trials.",
      witnessed(
        "Der Rabatt gilt für alle Angebote außer Testversionen.",
        "A kedvezmény a próbaverziók kivételével minden ajánlatra érvényes.",
        "Rabatten gäller alla erbjudanden utom testversioner.",
        "La remise s’applique à toutes les offres."),
      ["fr-FR exception-lost"]),
    .init(
      "not all became none", "Not all customers get a discount.", "sv-SE",
      "Ingen kund får rabatt.", ["scope-changed"]),
    .init(
      "not all stayed not all", "Not all customers get a discount.", "sv-SE",
      "Inte alla kunder får rabatt."),
    .init("a no in other words", "The offer is not available.", "sv-SE", "Erbjudandet saknas."),
    .init(
      "a prefix that negates, behind other words", "The price does not include taxes.", "cs-CZ",
      "Cena daně nezahrnuje."),
    .init(
      "a condition's negation", "If the page does not open, wait.", "sv-SE",
      "Vänta tills sidan öppnas."),
    .init(
      "most other translations read that way too", "The price does not include taxes.",
      witnessed(
        "Der Preis enthält Steuern.", "Az ár tartalmazza az adókat.", "Priset omfattar skatter.",
        "Le prix comprend les taxes."),
      // Then it is the source that may be wrong.
      ["en-US negation-added info"]),
    .init(
      "a paragraph in other words and sentences", "You can't pay by check. Use a card.",
      witnessed(
        "Zahlen Sie mit Karte, Schecks sind nicht möglich.",
        "Csekkel nem fizethet, használjon kártyát.",
        "Betala med kort. Checkar tas inte emot.",
        "Les chèques ne sont pas acceptés : payez par carte.")),
    .init(
      "a language whose words are unknown", "The price does not include taxes.", "is-IS",
      "Verðið inniheldur skatta."),
  ]
}
