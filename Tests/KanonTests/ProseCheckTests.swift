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
      "a condition before a list lost its negation", "If the page is not open, do this:\n\n- Wait.",
      witnessed(
        "Wenn die Seite nicht geöffnet ist, tun Sie das:\n\n- Warten.",
        "Ha az oldal nincs megnyitva, tegye ezt:\n\n- Várjon.",
        "Om sidan inte är öppen gör du så här:\n\n- Vänta.",
        "Si la page est ouverte, procédez ainsi :\n\n- Attendez."),
      ["fr-FR negation-lost"]),
    .init(
      "a negation was lost beside another no", "The old price does not include taxes.",
      witnessed(
        "Der Preis enthält keine Steuern.", "Az ár nem tartalmazza az adókat.",
        "Priset omfattar inte skatter.", "Le prix, autrefois limité, comprend les taxes.")
        + [
          ("es-ES", "El precio no incluye impuestos."), ("pl-PL", "Cena nie zawiera podatków."),
        ],
      ["fr-FR negation-lost info"]),
    .init(
      "a verb lost its negation, and the word stayed that goes with it",
      "The price does not include any taxes.",
      witnessed(
        "Der Preis enthält keine Steuern.", "Az ár nem tartalmazza az adókat.",
        "Priset omfattar inte skatter.", "Le prix ne comprend pas les taxes.")
        + [
          ("cs-CZ", "Cena zahrnuje žádné daně."), ("pl-PL", "Cena nie zawiera żadnych podatków."),
        ],
      ["cs-CZ negation-lost info"]),
    .init(
      "one negation of two was lost", "Orders that are not paid are not shipped.",
      witnessed(
        "Bestellungen, die nicht bezahlt sind, werden nicht versandt.",
        "A nem kifizetett rendeléseket nem szállítjuk ki.",
        "Beställningar som inte är betalda skickas inte.",
        "Les commandes qui ne sont pas payées ne sont pas expédiées.")
        + [
          ("it-IT", "Gli ordini che non sono pagati non vengono spediti."),
          ("es-ES", "Los pedidos que no se pagan se envían."),
        ],
      ["es-ES negation-lost info"]),
    .init(
      "a negation one word before the ending that allows",
      "If you want another price, you can change it.",
      witnessed(
        "Wenn Sie einen anderen Preis möchten, können Sie ihn ändern.",
        "Ha eltérő árat szeretne, nem módosíthatja.",
        "Om du vill ha ett annat pris kan du ändra det.",
        "Si vous souhaitez un autre prix, vous pouvez le modifier."),
      ["hu-HU negation-added info"]),
    .init(
      "a negation behind a condition without a comma", "When you are done, you can close the page.",
      witnessed(
        "Wenn Sie fertig sind, können Sie die Seite schließen.",
        "Ha kész, bezárhatja az oldalt.", "När du är klar kan du inte stänga sidan.",
        "Quand vous avez fini, vous pouvez fermer la page."),
      ["sv-SE negation-added info"]),
    .init(
      "a negation was added before a list", "You can view these parts.\n\n- One",
      witnessed(
        "Sie können diese Teile anzeigen.\n\n- Eins", "Megtekintheti ezeket a részeket.\n\n- Egy",
        "Du kan visa de här delarna.\n\n- Ett",
        "Vous ne pouvez pas afficher ces parties.\n\n- Un"),
      ["fr-FR negation-added info"]),
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
      "a duty beside another became a permission", "You must pass the tests that are required.",
      witnessed(
        "Sie müssen die erforderlichen Tests bestehen.",
        "Teljesítenie kell a szükséges teszteket.",
        "Du måste klara de tester som krävs.", "Vous pouvez réussir les tests nécessaires.")
        + [
          ("es-ES", "Debe superar las pruebas necesarias."),
          ("pl-PL", "Musisz zdać wymagane testy."),
        ],
      ["fr-FR modality-changed info"]),
    .init(
      "an exception was lost, and the negation stayed",
      "You can't change the price, except in Norway.",
      witnessed(
        "Sie können den Preis nicht ändern, außer in Norwegen.",
        "Norvégia kivételével nem módosíthatja az árat.",
        "Du kan inte ändra priset, utom i Norge.", "Vous ne pouvez pas modifier le prix."),
      ["fr-FR exception-lost info"]),
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
