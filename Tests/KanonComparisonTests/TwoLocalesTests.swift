import Foundation
import KanonModel
import KanonReports
import Testing

/// The older Hungarian version of a guide, and the newer Swedish one: other roles, another form, a longer
/// note, another link and another form number.
private let hungarian = """
  ---
  title: Vendéghozzáférés
  ms.date: 03/01/2021
  ms.service: guests
  ms.openlocfilehash: 1111111111111111111111111111111111111111
  ms.contentlocale: hu-HU
  ms.locfileid: "1"
  ---
  # <a name="guest-access"></a>Vendéghozzáférés a szervezet számára

  **A következőkre vonatkozik**

  - Partnerközpont

  **Megfelelő szerepkörök**

  - Globális rendszergazda
  - Felhasználói rendszergazda
  - Értékesítési ügynök

  Vendéget az hívhat meg, aki kitöltötte az 1042-es űrlapot. A [meghívás menete](invite.md) külön cikkben olvasható.

  A vendéghozzáférés nem teszi lehetővé:

  - Új rendelés nyitása az ügyfél számára
  - A megállapodott árak megtekintése

  > [!NOTE]
  > A meghívó az elküldés napjától számítva hét napig használható fel a Contoso portálján. Részletek az [ügyfélszolgálat](support.md) oldalán.

  """

private let swedish = """
  ---
  title: Gäståtkomst
  ms.date: 09/15/2021
  ms.service: guest-access
  ms.openlocfilehash: 2222222222222222222222222222222222222222
  ms.contentlocale: sv-SE
  ms.locfileid: "2"
  ---
  # <a name="guest-access"></a>Gäståtkomst för din organisation

  **Gäller för:** Partnercenter

  **Lämpliga roller:** Globala | Administratör för användarhantering | Säljare

  Den som har fyllt i formulär 1402 får bjuda in gäster. Hur [inbjudan går till](guests.md) beskrivs i en egen artikel.

  Gäståtkomst gör det inte möjligt att:

  - Öppna nya beställningar åt kunden
  - Se priserna som har avtalats

  > [!NOTE]
  > Inbjudan kan användas i sju dagar från den dag då den skickades på Contoso portal. En administratör kan förlänga tiden en enda gång för varje gäst som har bjudits in. Mer information finns på sidan för [support](support.md).

  """

@Suite("Two locales") struct TwoLocalesTests {
  private let files = Files([(Fixture.hungarian, hungarian), (Fixture.swedish, swedish)])

  @Test(
    "an older Hungarian and a newer Swedish version are reported as the goldens say",
    arguments: [(ComparisonFormat.text, "txt"), (.markdown, "md"), (.json, "json")])
  func reports(format: ComparisonFormat, suffix: String) throws {
    let comparison = try compare((files, Fixture.hungarian), (files, Fixture.swedish))
    var text = ""
    ComparisonReport(format).write([comparison]) { text += $0 }
    try expectGolden("two-locales.\(suffix)", text)
  }

  @Test("the other way round the same changes are reported, each with its sides swapped")
  func isSymmetric() throws {
    let forth = try compare((files, Fixture.hungarian), (files, Fixture.swedish))
    let back = try compare((files, Fixture.swedish), (files, Fixture.hungarian))
    func sides(_ comparison: Comparison, swapped: Bool) -> [[String?]] {
      comparison.changes.map { change in
        let places = [change.left, change.right].map { $0.map { "\($0.file):\($0.start.line)" } }
        let order = swapped ? places.reversed() : places
        return ["\(change.weight) \(change.aspect) \(change.cause)"] + order
      }.sorted { "\($0)" < "\($1)" }
    }
    #expect(sides(forth, swapped: false) == sides(back, swapped: true))
  }

  @Test("a translation that says what its source says has no difference")
  func isQuiet() throws {
    let english = """
      ---
      title: Guest access
      ms.date: 09/15/2021
      ms.service: guest-access
      ---
      # Guest access

      **Applies to**: Partner Center

      **Appropriate roles**: Global admin | User management admin | Sales agent

      Whoever has filled in form 1402 may invite guests. How [to invite](guests.md) is described in an article of its own.

      Guest access does not make it possible to:

      - Open new orders for the customer
      - See the prices that were agreed on

      > [!NOTE]
      > The invitation can be used for seven days from the day on which it was sent on the Contoso portal. An administrator can prolong the time once for every guest who was invited. The page of [support](support.md) says more.

      """
    let whole = swedish.replacing("Globala", with: "Global administratör")
    let files = Files(
      [(Fixture.english, english), (Fixture.swedish, whole)],
      sourceHash: "2222222222222222222222222222222222222222")
    let comparison = try compare((files, Fixture.english), (files, Fixture.swedish))
    #expect(comparison.lines == [])
    #expect(comparison.sources.relation == .same)
  }

  @Test("two translations of one source: what differs is the work of the translation")
  func oneSource() throws {
    let hash = "2222222222222222222222222222222222222222"
    let other = hungarian.replacing(
      "1111111111111111111111111111111111111111", with: hash
    )
    .replacing("\n- Értékesítési ügynök", with: "")
    let files = Files([(Fixture.hungarian, other), (Fixture.swedish, swedish)])
    let comparison = try compare((files, Fixture.hungarian), (files, Fixture.swedish))
    #expect(comparison.sources.relation == .same)
    #expect(comparison.changes.allSatisfy { $0.cause == .translation })
    #expect(comparison.lines.contains("breaking roles translation: role sales-agent was added"))
  }
}
