import KanonModel
import KanonTestSupport
import Testing

@testable import KanonSyntax

@Suite struct BilingualReaderTests {
  @Test(
    arguments: [
      ("a paragraph", segment("Ett hus.", "A house."), "Ett hus.", "A house."),
      (
        "two segments and the space between them",
        segment("Ett.", "One.") + " " + segment("Två.", "Two.") + "\n", "Ett. Två.\n", "One. Two.\n"
      ),
      ("a segment that was left out", segment("", "A house."), "", "A house."),
      ("a segment that was added", segment("Ett hus.", ""), "Ett hus.", ""),
      ("no segment at all", "Only *this*.\n", "Only *this*.\n", "Only *this*.\n"),
      (
        "items", "- \(segment("Ett", "One"))\n- \(segment("Två", "Two"))\n", "- Ett\n- Två\n",
        "- One\n- Two\n"
      ),
      (
        "cells", "| \(segment("Namn", "Name")) | 7 |\n|---|---|\n| \(segment("Kö", "Queue")) | 8 |",
        "| Namn | 7 |\n|---|---|\n| Kö | 8 |", "| Name | 7 |\n|---|---|\n| Queue | 8 |"
      ),
      (
        "the text of a link", "[\(segment("Läs", "Read"))](mast.md#top)", "[Läs](mast.md#top)",
        "[Read](mast.md#top)"
      ),
      (
        "markup of its own",
        segment("**Mast**: [rå](a.md) | `x<y`", "**Spar**: [raw](a.md) | `x<y`"),
        "**Mast**: [rå](a.md) | `x<y`", "**Spar**: [raw](a.md) | `x<y`"
      ),
      (
        "the author's spans",
        segment(
          "<span id=\"k\">Mast <span>rå</span></span>", "Spar <span class='q'>raw</span>"),
        "<span id=\"k\">Mast <span>rå</span></span>", "Spar <span class='q'>raw</span>"
      ),
      (
        "the author's spans around it", "<span id=\"k\">\(segment("Mast", "Spar"))</span>",
        "<span id=\"k\">Mast</span>", "<span id=\"k\">Spar</span>"
      ),
      (
        "a tag inside a segment", segment("rå<br>mast<img src=\"a.png\">", "raw<br/>spar"),
        "rå<br>mast<img src=\"a.png\">", "raw<br/>spar"
      ),
      (
        "entities", segment("R&aring; &amp; mast &lt;", "Raw &amp; spar &#60;"),
        "R&aring; &amp; mast &lt;", "Raw &amp; spar &#60;"
      ),
      (
        "line ends of Windows", segment("Ett", "One") + "\r\n\r\n" + segment("Två", "Two") + "\r\n",
        "Ett\r\n\r\nTvå\r\n", "One\r\n\r\nTwo\r\n"
      ),
      (
        "a segment of two lines", "> " + segment("Ett\n> två", "One\n> two"), "> Ett\n> två",
        "> One\n> two"
      ),
      (
        "tags in capital letters, with spaces",
        "<SPAN data-ttu-id=\"a\" >Ett</SPAN ><span  class=\"sxs-lookup\">"
          + "<span data-stu-id='a'>One</span></span>",
        "Ett", "One"
      ),
    ] as [(String, String, String, String)])
  func `Each side is the article without the other's words`(
    name: String, text: String, target: String, source: String
  ) throws {
    let sides = try Sides(text)
    #expect(sides.target == target)
    #expect(sides.source == source)
    #expect(sides.diagnostics.isEmpty)
  }

  @Test(
    arguments: [
      (
        "a heading", "# <a name=\"a-mast\"></a>\(segment("En mast", "A spar"))\n",
        "# <a name=\"a-mast\"></a>En mast\n", "# A spar\n"
      ),
      (
        "a heading behind a paragraph",
        "\(segment("Kö", "Queue"))\r\n\r\n### <a name=\"q\"></a>\(segment("Två", "Two"))",
        "Kö\r\n\r\n### <a name=\"q\"></a>Två", "Queue\r\n\r\n### Two"
      ),
      (
        "a number behind the anchor", "## <a name=\"1-q\"></a>1. \(segment("Kö", "Queue"))",
        "## <a name=\"1-q\"></a>1. Kö", "## 1. Queue"
      ),
      (
        "the author's anchor behind it",
        "## <a name=\"q\"></a><a id=\"own\"></a>\(segment("Kö", "Queue"))",
        "## <a name=\"q\"></a><a id=\"own\"></a>Kö", "## <a id=\"own\"></a>Queue"
      ),
      (
        "the author's anchor in a paragraph", "<a name=\"own\"></a>\(segment("Kö", "Queue"))",
        "<a name=\"own\"></a>Kö", "<a name=\"own\"></a>Queue"
      ),
      (
        "the author's anchor on the line above",
        "# x\n<a name=\"own\"></a>\n\n\(segment("Kö", "Queue"))", "# x\n<a name=\"own\"></a>\n\nKö",
        "# x\n<a name=\"own\"></a>\n\nQueue"
      ),
      (
        "a link", "# <a href=\"a.md\">x</a>\(segment("Kö", "Queue"))",
        "# <a href=\"a.md\">x</a>Kö", "# <a href=\"a.md\">x</a>Queue"
      ),
    ] as [(String, String, String, String)])
  func `The anchor that translation puts into a heading is the target's alone`(
    name: String, text: String, target: String, source: String
  ) throws {
    let sides = try Sides(text)
    #expect(sides.target == target)
    #expect(sides.source == source)
  }

  @Test(arguments: ["\n", "\r\n"])
  func `Front matter is the target's alone, whatever it holds`(end: String) throws {
    let head = ["---", "title: Mast <span data-ttu-id=\"x\">", "ms.date: 01/02/2030", "---", ""]
      .joined(separator: end)
    let sides = try Sides(head + segment("Kö", "Queue"))
    #expect(sides.target == head + "Kö")
    #expect(sides.source == "Queue")
    #expect(sides.diagnostics.isEmpty)
  }

  @Test func `The two articles have paths of their own and one file on disk`() throws {
    let article = try Sides(segment("Kö", "Queue")).article
    #expect(article.target.path == "qx-QX/a.md")
    #expect(article.source.path == "qx-QX/a.md (en-US)")
    #expect(
      [article.target.pathOnDisk, article.source.pathOnDisk] == ["qx-QX/a.md", "qx-QX/a.md"])
  }

  @Test func `Segments correspond in the order of the file`() throws {
    let sides = try Sides(
      "\(segment("Ett", "One")) – \(segment("", "Two"))\n\n\(segment("Två", "Twice"))")
    #expect(sides.segments == ["Ett = One", " = Two", "Två = Twice"])
    // `One – Two\n\nTwice`: the dash has three bytes.
    let held = (UInt32(0)..<19).map { sides.article.segment(holding: $0) }
    #expect(
      held == [0, 0, 0, nil, nil, nil, nil, nil, 1, 1, 1, nil, nil, 2, 2, 2, 2, 2, nil])
  }

  /// The same marks on either side stand at the places of the bilingual file.
  @Test func `Lines and columns are the bilingual file's`() throws {
    let text = Marked(
      "---\ntitle: ⟦kö\n---\n# ⟦<a name=\"q\"></a>"
        + segment("⟦Kö 🚢 ⟦väntar", "⟦Queue ⟦waits", id: "🚢") + "\n\n⟦- " + segment("⟦Ett", "⟦One")
        + " ⟦slut"
        + String(repeating: "⟧", count: 10))
    let file = text.file("qx-QX/a.md")
    let article = try Sides(file).article
    func expectPlaces(_ side: SourceFile, _ words: [(word: String, mark: Int)]) throws {
      for (word, mark) in words {
        let place = try #require(side.bytes.firstRange(of: Array(word.utf8)), "\(word)")
        let position = side.position(at: UInt32(place.lowerBound))
        #expect(position == file.position(at: text.ranges[mark].lower), "\(word)")
      }
    }
    try expectPlaces(
      article.target,
      [("kö", 0), ("<a name", 1), ("Kö 🚢", 2), ("väntar", 3), ("- ", 6), ("Ett", 7), ("slut", 9)])
    try expectPlaces(
      article.source, [("Queue", 4), ("waits", 5), ("- ", 6), ("One", 8), ("slut", 9)])
  }
}
