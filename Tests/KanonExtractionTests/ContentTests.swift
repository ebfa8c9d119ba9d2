import KanonExtraction
import KanonModel
import KanonSyntax
import Testing

private func content(_ text: String) -> ArticleContent {
  ArticleReader().read(SourceFile(path: "guide.md", bytes: Array(text.utf8))).output.content
}

@Suite("Content") struct ContentTests {
  @Test(
    "an alert is known by its keyword in any case, and what is none of the five is unknown",
    arguments: [
      ("> [!NOTE]\n> A.", Alert.Kind.note), ("> [!Tip]\n> A.", .tip),
      (">[!important]\n>A.", .important),
      ("> [!Caution]\n> A.", .caution), ("> [!WARNING] A.", .warning),
      ("> [!Nota]\n> A.", .unknown),
      ("> [!注意:]\n> A.", .unknown),
    ])
  func alertKinds(text: String, kind: Alert.Kind) {
    let alerts = content(text).sections.flatMap(\.alerts)
    #expect(alerts.map(\.kind) == [kind])
    #expect(alerts.flatMap(\.sentences).map(\.text) == ["A."])
  }

  @Test("an alert's sentences are those of all its paragraphs, and belong to no passage")
  func alertSentences() {
    let sections = content("> [!NOTE]\n> One. Two.\n>\n> - Three.\n\nOutside.").sections
    #expect(
      sections.flatMap(\.alerts).flatMap(\.sentences).map(\.text) == ["One.", "Two.", "Three."])
    #expect(sections.flatMap(\.passages).flatMap(\.sentences).map(\.text) == ["Outside."])
  }

  @Test(
    "numbers are read in any script and grouping, and dates fall into their parts",
    arguments: [
      ("1,234,567.50", ["1234567.50"]), ("1.234.567,50", ["1234567.50"]),
      ("1 234 567", ["1234567"]),
      ("1\u{A0}234", ["1234"]), ("10,5 %", ["10.5"]), ("0.125", ["0.125"]),
      ("USD10,000", ["10000"]),
      ("1042-S", ["1042"]), ("18.05.2020", ["18", "05", "2020"]),
      ("05/18/2020", ["05", "18", "2020"]),
      ("2020. február 1.", ["2020", "1"]), ("１０４２", ["1042"]), ("١٢٣", ["123"]),
      ("9:30", ["9", "30"]), ("none", []),
    ])
  func numbers(text: String, digits: [String]) {
    #expect(content("x " + text).numbers.map(\.digits) == digits)
  }

  @Test("a year that begins a line is a number, though Markdown takes it for a list's")
  func yearAsListNumber() throws {
    let number = try #require(content("2020. február elején\n").numbers.first)
    #expect(number.digits == "2020")
    #expect(number.mention.range == ByteRange(0, 4))
  }

  @Test("links are read with text, destination and place, also in headings and tables")
  func links() {
    let text = "# A [b](c.md)\n\n| x |\n|---|\n| [d](e.md) |\n\n[](f.md) and [g]()\n"
    let links = content(text).links
    #expect(links.map(\.text.text) == ["b", "d", "", "g"])
    #expect(links.map(\.destination) == ["c.md", "e.md", "f.md", ""])
    let source = SourceFile(path: "", bytes: Array(text.utf8))
    #expect(source.text(links[1].range) == "[d](e.md)")
  }

  @Test("a section is known by its anchors and by the slug of its heading")
  func sections() {
    let sections = content("Head.\n\n## <a name=\"limits\"></a><a name=\"a1\"></a>Gränser\n\nText.")
      .sections
    #expect(sections.map(\.keys) == [[], ["limits", "a1", "gränser"]])
    #expect(sections.map(\.level) == [0, 2])
    #expect(sections[1].isAnchored)
  }

  @Test(
    "sentences end where authors end them, not in dates and abbreviations",
    arguments: [
      ("One. Two.", ["One.", "Two."]),
      ("Am 10. Oktober 2015 z. B. hier.", ["Am 10. Oktober 2015 z. B. hier."]),
      ("A 2020. február elején.", ["A 2020. február elején."]),
      ("Done in 2020. Next.", ["Done in 2020.", "Next."]),
      ("終わり。次。", ["終わり。", "次。"]), ("Really? Yes!", ["Really?", "Yes!"]),
    ])
  func sentences(text: String, sentences: [String]) {
    #expect(
      content(text).sections.flatMap(\.passages).flatMap(\.sentences).map(\.text) == sentences)
  }
}
