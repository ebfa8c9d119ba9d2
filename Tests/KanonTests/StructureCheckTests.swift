import KanonModel
import Testing

/// K601 to K615: what Markdown makes of a translation, beside what it makes of the source.
struct StructureCheckTests {
  private static let anchored = "# <a name=\"plans\"></a>Tarifák\n\n"

  @Test("headings and their anchors are the source's", arguments: headingsCases)
  func headings(_ check: CheckCase) async throws { try await check.run() }

  static let headingsCases: [CheckCase] = [
    .init(
      "a heading is missing", "# Plans\n\n## Small\n\nText.\n\n## Large\n\nMore.", "hu-HU",
      anchored + "## <a name=\"small\"></a>Kicsi\n\nSzöveg.\n\nTöbb.", ["heading-missing"]),
    .init(
      "a heading lost its mark", "# Plans\n\n## Small\n\nText.", "hu-HU",
      anchored + "Kicsi\n\nSzöveg.", ["heading-missing"]),
    .init(
      "a heading was added", "# Plans\n\nText.\n\nMore.", "hu-HU",
      anchored + "Szöveg.\n\n## Új\n\nTöbb.", ["heading-added"]),
    .init(
      "one of several headings has no anchor", "# Plans\n\n## Small\n\n## Large", "hu-HU",
      anchored + "## <a name=\"small\"></a>Kicsi\n\n## Nagy", ["anchor-missing"]),
    .init(
      "an anchor was translated", "# Plans\n\n## Small", "hu-HU",
      anchored + "## <a name=\"kicsi\"></a>Kicsi", ["anchor-changed"]),
    .init(
      "an anchor of the source's own is kept", "# Plans\n\n## <a name=\"s1\"></a>Small", "hu-HU",
      anchored + "## <a name=\"s1\"></a>Kicsi"),
    .init(
      "the heading's own name was lost beside another", "# Plans\n\n## <a name=\"s1\"></a>Small",
      ["cs-CZ", "de-DE", "hu-HU", "sv-SE"].map {
        let name = $0 == "hu-HU" ? "" : "<a name=\"small\"></a>"
        return ($0, "# <a name=\"plans\"></a>P\n\n## \(name)<a name=\"s1\"></a>S")
      }, ["hu-HU anchor-missing"]),
    .init(
      "a team that writes no anchors", "# Plans\n\n## Small\n\n## Large", "hu-HU",
      "# Tarifák\n\n## Kicsi\n\n## Nagy"),
    .init(
      "headings of the same words", "# Plans\n\n## Notes\n\nText.\n\n## Notes\n\nMore.", "hu-HU",
      anchored + "## <a name=\"notes\"></a>Jegyzet\n\nSzöveg.\n\n"
        + "## <a name=\"notes\"></a>Jegyzet\n\nTöbb."),
    .init(
      "what all translations lack, the source has gained", "# Plans\n\n## Small\n\n## New",
      ["cs-CZ", "de-DE", "hu-HU", "sv-SE"].map {
        ($0, "# <a name=\"plans\"></a>P\n\n## <a name=\"small\"></a>S")
      }),
  ]

  @Test("what a translation of another version lacks, that version may have lacked")
  func otherVersion() async throws {
    func article(_ locale: String, _ headings: String, _ front: String = "") -> (String, String) {
      let body = headings.map { "## \($0)\n\nText.\n" }.joined(separator: "\n")
      return ("\(locale)/a.md", "---\ntitle: T\n\(front)---\n# T\n\n\(body)")
    }
    let files = ["en-US", "cs-CZ", "de-DE", "hu-HU"].map { article($0, "ABC") }
    let hash = String(repeating: "0", count: 40)
    let other = article("sv-SE", "AC", "ms.openlocfilehash: \(hash)\n")
    let found = try await TemporaryWorkspace(files + [other]).check().findings
    #expect(found.map(\.code) == [.staleTranslation])
  }

  @Test("lists have the source's items", arguments: listsCases)
  func lists(_ check: CheckCase) async throws { try await check.run() }

  static let listsCases: [CheckCase] = [
    .init(
      "an item is missing", "- one\n- two\n- three", "sv-SE", "- ett\n- tre", ["list-item-missing"]),
    .init(
      "three items are one finding", "- one\n- two\n- three\n- four", "sv-SE", "- ett",
      ["list-item-missing"]),
    .init("an item was added", "- one\n- two", "sv-SE", "- ett\n- två\n- tre", ["list-item-added"]),
    .init(
      "an item below another is missing", "- one\n  - in one\n  - in two\n- two", "sv-SE",
      "- ett\n  - i ett\n- två", ["list-item-missing"]),
    .init("bullets for numbers", "1. one\n2. two", "sv-SE", "- ett\n- två"),
    .init(
      "an image cuts the list in two", "1. Open the page.\n   ![Page](p.png)\n2. Select it.",
      "sv-SE",
      "1. Öppna sidan.\n\n![Sida](p.png)\n\n2. Välj den."),
    .init(
      "an item was moved in its list", "- the red one\n- `blue`\n- green", "sv-SE",
      "- `blue`\n- den röda\n- grön"),
    .init(
      "rules that are missing are one finding", "You cannot:\n\n- buy\n- sell\n- lend", "de-DE",
      "Sie können nicht:\n\n- kaufen\n- verkaufen", ["rule-missing"]),
    .init(
      "a date at the start of a line", "In May 2024 prices rise.", "hu-HU",
      "2024. májusban emelkednek az árak.", ["false-list"]),
    .init(
      "a day at the start of a line", "On May 3 the offer ends.", "cs-CZ",
      "3. května nabídka končí.",
      ["false-list"]),
    .init(
      "a date with its full stop escaped", "In May 2024 prices rise.", "hu-HU",
      "2024\\. májusban emelkednek az árak."),
    .init("a list that begins at 3", "3. three\n4. four", "hu-HU", "3. három\n4. négy"),
  ]

  @Test("tables have the source's rows and columns", arguments: tablesCases)
  func tables(_ check: CheckCase) async throws { try await check.run() }

  static let tablesCases: [CheckCase] = [
    .init(
      "a row is missing", "|A|B|\n|-|-|\n|one|10|\n|two|20|\n|three|30|", "de-DE",
      "|A|B|\n|-|-|\n|eins|10|\n|drei|30|", ["table-row-missing"]),
    .init(
      "a column is missing", "|A|B|\n|-|-|\n|one|two|", "de-DE", "|A|\n|-|\n|eins|", ["table-shape"]
    ),
    .init(
      "a cell is empty", "|A|B|\n|-|-|\n|one|two|", "de-DE", "|A|B|\n|-|-|\n|eins||",
      ["table-shape"]),
    .init(
      "the line of dashes has too few cells", "|A|B|\n|-|-|\n|one|two|", "de-DE",
      "|A|B|\n|-|\n|eins|zwei|", ["table-shape"]),
    .init(
      "no pipes at the ends of lines", "|A|B|\n|-|-|\n|one|two|", "de-DE", "A|B\n-|-\neins|zwei"),
    .init(
      "a cell that is empty in the source", "|A|B|\n|-|-|\n|one||", "de-DE", "|A|B|\n|-|-|\n|eins||"
    ),
  ]

  @Test("code, images and alerts are the source's", arguments: codeCases)
  func code(_ check: CheckCase) async throws { try await check.run() }

  static let codeCases: [CheckCase] = [
    .init(
      "code was translated", "Set `state`.", "fr-FR", "Définissez `état`.", ["code-span-changed"]),
    .init(
      "code lost its backticks", "Set `state`.", "fr-FR", "Définissez state.", ["code-span-changed"]
    ),
    .init("code in another order", "Set `a` to `b`.", "ja-JP", "`b` を `a` に設定します。"),
    .init(
      "code in another cell of the table", "|A|B|\n|-|-|\n|`a`|`b`|", "ja-JP",
      "|A|B|\n|-|-|\n|`b`|`a`|"),
    .init(
      "a block of code in an item", "- Do:\n\n  ~~~sh\n  get state\n  ~~~", "fr-FR",
      "- Faites :\n\n   ~~~sh\n   get état\n   ~~~", ["code-block-changed"]),
    .init(
      "an indented block of code", "Do:\n\n    get state", "fr-FR", "Faites :\n\n     get state"),
    .init(
      "a block of code was translated", "~~~\nget state\n~~~", "fr-FR", "~~~\nget état\n~~~",
      ["code-block-changed"]),
    .init(
      "a block of code is missing", "Do:\n\n~~~\nget\n~~~\n\nDone.", "fr-FR", "Faites :\n\nFini.",
      ["code-block-changed"]),
    .init(
      "a block of code with other line ends and spaces", "~~~\nget  state\nend\n~~~", "fr-FR",
      "```\nget state \nend\n```"),
    .init("an image is missing", "Look:\n\n![Page](a.png)", "sv-SE", "Se:", ["image-missing"]),
    .init(
      "an image of a folder of its own", "![Page](../media/a.png)", "sv-SE", "![Sida](sv/A.png)"),
    .init(
      "an image in the other notation", "![Page](media/a.png)", "sv-SE",
      ":::image type=\"content\" source=\"media/a.png\" alt-text=\"Sida\":::"),
    .init(
      "an alert's mark was translated", "> [!NOTE]\n> It is here.", "de-DE",
      "> [!HINWEIS]\n> Es ist hier.", ["alert-changed"]),
    .init(
      "an alert lost its mark", "One.\n\n> [!NOTE]\n> It is here.", "de-DE",
      "Eins.\n\n> Es ist hier.",
      ["alert-missing"]),
    .init(
      "an alert is missing", "One.\n\n> [!NOTE]\n> It is here.\n\nTwo.", "de-DE", "Eins.\n\nZwei.",
      ["alert-missing"]),
    .init(
      "a warning became a note", "> [!WARNING]\n> It is here.", "de-DE",
      "> [!NOTE]\n> Es ist hier.", ["alert-changed"]),
    .init("a mark in small letters", "> [!NOTE]\n> It is.", "de-DE", "> [!Note]\n> Es ist."),
    .init(
      "brackets inside of asterisks before a letter", "Select **Save**.", "ja-JP",
      "**[保存]**を選択します。",
      ["emphasis-broken"]),
    .init(
      "a space inside of asterisks", "Select **Save**.", "sv-SE", "Välj ** Spara**.",
      ["emphasis-broken"]),
    .init("asterisks that are code", "Enter `a ** b`.", "sv-SE", "Ange `a ** b`."),
    .init("bold that is left out", "Select **Save**.", "sv-SE", "Välj Spara."),
  ]
}
