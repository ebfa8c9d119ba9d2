import KanonModel
import Testing

/// A change of a Swedish article, and what is said of it.
private struct Edit: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let old: String
  let new: String
  let expected: [String]

  init(_ name: String, _ old: String, _ new: String, _ expected: [String]) {
    testDescription = name
    self.old = old
    self.new = new
    self.expected = expected
  }
}

private let edits = [
  Edit("nothing", "Inget ändras här.", "Inget ändras här.", []),
  Edit("typography alone", "Den \"nya\" knappen  till höger.", "Den ”nya” knappen till höger.", []),
  Edit(
    "a role that is another", "**Lämpliga roller:** Säljare",
    "**Lämpliga roller:** Global administratör",
    ["breaking roles unknown: role sales-agent became global-admin"]),
  Edit(
    "a role that is gone", "**Lämpliga roller:** Global administratör | Säljare",
    "**Lämpliga roller:** Säljare", ["breaking roles unknown: role global-admin is gone"]),
  Edit(
    "a role under its newer name", "**Lämpliga roller:** Användaradministratör",
    "**Lämpliga roller:** Administratör för användarhantering",
    [
      "breaking roles unknown: role user-admin is called user-management-admin, its newer name"
    ]),
  Edit(
    "a name cut short", "**Lämpliga roller:** Global administratör", "**Lämpliga roller:** Globala",
    [
      "substantive roles translation: 'Globala' is cut short; it means global-admin ('Global administratör')"
    ]),
  Edit(
    "roles in another order", "**Lämpliga roller:** Säljare | Global administratör",
    "**Lämpliga roller:** Global administratör | Säljare",
    ["layout roles unknown: the roles stand in another order"]),
  Edit(
    "a list turned inline", "**Gäller för**\n\n- Partnercenter\n- Partnercenter Tyskland",
    "**Gäller för:** Partnercenter | Partnercenter Tyskland",
    ["layout layout unknown: the products: a list under a label became one line"]),
  Edit(
    "a statement that is gone", "**Lämpliga roller:** Säljare\n\nText.", "Text.",
    ["breaking roles unknown: roles no longer stated: sales-agent"]),
  Edit(
    "a negation that is lost",
    "Gäster kan inte:\n\n- Öppna nya beställningar åt kunden\n- Se priserna som har avtalats",
    "Gäster kan:\n\n- Öppna nya beställningar åt kunden\n- Se priserna som har avtalats",
    [
      "breaking rules unknown: 'Gäster kan:' no longer says no",
      "substantive text unknown: 1 passage is worded otherwise",
    ]),
  Edit(
    "another kind of alert", "> [!NOTE]\n> Spara först.", "> [!WARNING]\n> Spara först.",
    ["substantive alerts unknown: the [!NOTE] alert became [!WARNING]"]),
  Edit(
    "an alert's keyword translated", "> [!NOTE]\n> Spara först.", "> [!Obs]\n> Spara först.",
    ["layout alerts translation: the [!NOTE] alert became [!Obs]"]),
  Edit(
    "a sentence added to an alert", "> [!TIP]\n> Spara först. Stäng sedan.",
    "> [!TIP]\n> Spara först. Ta en kopia av filen. Stäng sedan.",
    [
      "substantive alerts unknown: sentence 2 of 3 was added to the [!TIP] alert"
    ]),
  Edit(
    "a small number", "Vänta i 7 dagar och försök igen.", "Vänta i 5 dagar och försök igen.",
    ["substantive numbers unknown: 7 became 5"]),
  Edit(
    "a sentence worded otherwise", "Vänta i sju dagar och försök igen. Ring oss sedan.",
    "Vänta i sju dagar och gör ett nytt försök. Ring oss sedan.",
    ["substantive text unknown: 1 passage is worded otherwise"]),
  Edit(
    "a link that leads elsewhere", "Läs [mer](a.md).", "Läs [mer](b.md).",
    ["substantive links unknown: the link to a.md leads to b.md"]),
  Edit(
    "a link that leads nowhere", "Läs [mer](a.md).", "Läs [mer]().",
    ["substantive links unknown: the link to a.md leads to nowhere"]),
  Edit(
    "the same page under another locale's address", "Se [sidan](https://example.com/sv-se/a).",
    "Se [sidan](https://example.com/en-us/a).", []),
  Edit(
    "digits that changed places", "Fyll i formulär 1042-S.", "Fyll i formulär 1402-S.",
    [
      "substantive numbers unknown: 1042 became 1402"
    ]),
  Edit(
    "a paragraph added", "Det första stycket handlar om konton.",
    "Det första stycket handlar om konton.\n\nHär beskrivs i stället vad fakturor innehåller.",
    ["substantive text unknown: a paragraph was added"]),
  Edit(
    "a section added", "Text.", "Text.\n\n## <a name=\"limits\"></a>Gränser\n\nTre per dag.",
    ["substantive text source: the section 'Gränser' was added"]),
  Edit(
    "a heading that the source worded anew", "## <a name=\"limits\"></a>Gränser",
    "## <a name=\"quotas\"></a>Kvoter",
    ["substantive text source: the heading 'limits' became 'quotas'"]),
  Edit(
    "a heading of another level", "## <a name=\"limits\"></a>Gränser",
    "### <a name=\"limits\"></a>Gränser",
    ["layout layout unknown: the heading 'limits' has level 3, not 2"]),
  Edit(
    "front matter", "---\nms.service: a\nms.prod: x\n---\n",
    "---\nms.service: b\nms.topic: how-to\n---\n",
    [
      "metadata metadata unknown: ms.service: a → b",
      "metadata metadata unknown: ms.prod is gone; it was x",
      "metadata metadata unknown: ms.topic was added: how-to",
    ]),
]

@Suite("One locale") struct OneLocaleTests {
  @Test("an edit is named for what it is", arguments: edits)
  private func editsAreNamed(edit: Edit) throws {
    #expect(try compareSwedish(edit.old, edit.new).lines == edit.expected)
  }

  @Test("no version differs from itself", arguments: edits)
  private func nothingDiffersFromItself(edit: Edit) throws {
    #expect(try compareSwedish(edit.new, edit.new).lines == [])
  }
}
