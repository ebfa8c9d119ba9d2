import KanonModel
import KanonTestSupport
import Testing

@testable import KanonSyntax

/// Markdown and the blocks that it makes, a line each.
struct BlockCase: CustomTestStringConvertible, Sendable {
  let name: String
  let markdown: String
  let outline: String

  init(_ name: String, _ markdown: String, _ outline: String) {
    self.name = name
    self.markdown = markdown
    self.outline = outline
  }

  var testDescription: String { name }
}

@Suite struct BlockTests {
  static let cases: [BlockCase] = [
    .init("heading with an anchor", "# <a name=\"prices\"></a>Ceny", "heading 1 'Ceny'"),
    .init("heading with closing marks", "## Prices ##", "heading 2 'Prices'"),
    .init("underlined heading", "Prices\n======", "heading 1 'Prices'"),
    .init(
      "nested lists", "- one\n  1. two\n  2. three\n- four",
      """
      bulletList
        item
          paragraph 'one'
          orderedList 1
            item
              paragraph 'two'
            item
              paragraph 'three'
        item
          paragraph 'four'
      """),
    .init(
      "a date that became a list", "2020. február",
      "orderedList 2020\n  item\n    paragraph 'február'"),
    .init(
      "task list", "- [ ] open\n- [x] done",
      "bulletList\n  item\n    paragraph 'open'\n  item\n    paragraph 'done'"),
    .init(
      "quote with lazy lines", "> one\ntwo\n> three", "blockQuote\n  paragraph 'one⏎two⏎three'"),
    .init(
      "table", "|a|b|\n|-|-|\n|c||\n|d \\| e|f|",
      """
      table
        tableRow
          tableCell 'a'
          tableCell 'b'
        tableRow
          tableCell 'c'
          tableCell
        tableRow
          tableCell 'd | e'
          tableCell 'f'
      """),
    .init("fenced code", "```json\n# no heading\n```", "codeBlock (json)"),
    .init("indented code", "    # no heading", "codeBlock"),
    .init("break", "one\n\n***\n\ntwo", "paragraph 'one'\nthematicBreak\nparagraph 'two'"),
    .init("HTML block", "<div>\n# no heading\n</div>\n\ntext", "htmlBlock\nparagraph 'text'"),
    .init(
      "image block of the publisher",
      "one\n\n:::image type=\"content\" source=\"a.png\" alt-text=\"Shot\":::\n\ntwo",
      "paragraph 'one'\nparagraph ':::image type=\"content\" source=\"a.png\" alt-text=\"Shot\":::'\nparagraph 'two'"
    ),
    .init(
      "CRLF", "# One\r\n\r\n- two\r\n- three\r\n",
      "heading 1 'One'\nbulletList\n  item\n    paragraph 'two'\n  item\n    paragraph 'three'"),
    .init("lone CR", "# One\r\rtwo\rthree", "heading 1 'One'\nparagraph 'two⏎three'"),
    .init(
      "link definition before text", "[term]: /a\nThe [term] is here.",
      "paragraph 'The term is here.'"),
    .init(
      "footnote", "one[^1] two\n\n[^1]: three", "paragraph 'one two'\nfootnote\n  paragraph 'three'"
    ),
    .init(
      "no-break space alone", "one\n\n\u{A0}\n\ntwo",
      "paragraph 'one'\nparagraph '\u{A0}'\nparagraph 'two'"),
  ]

  @Test(arguments: cases)
  func `Markdown makes these blocks`(sample: BlockCase) {
    let syntax = read(Marked(sample.markdown))
    #expect(syntax.outline == sample.outline)
    expectPieces(syntax)
  }

  @Test(arguments: [
    ("> [!NOTE]\n> Text", "NOTE"), (">[!NOTE]\n>Text", "NOTE"), ("> [!Note]\n> Text", "Note"),
    ("> [!note] Text", "note"), ("> [!IMPORTANT]  \n> Text", "IMPORTANT"),
    ("> [!Nota]\n> Text", "Nota"), ("> [!注意:]\n> Text", "注意:"), ("> [!TIP]<br>Text", "TIP"),
    ("> [!CAUTION]\r\n> Text", "CAUTION"), ("- > [!WARNING]\n  > Text", "WARNING"),
    ("> [!NOTE]\n>\n> Text", "NOTE"),
  ])
  func `A quote that begins with a keyword is an alert, in any spelling`(
    markdown: String, keyword: String
  ) throws {
    let syntax = read(Marked(markdown))
    let alert = try #require(syntax.blocks.first { $0.kind == .alert })
    #expect(syntax.target(alert.target) == keyword)
    let texts = syntax.blocks.filter { $0.kind == .paragraph && !$0.text.isEmpty }
    #expect(texts.map { syntax.string($0.text) } == ["Text"])
  }

  @Test(arguments: [
    "> Text [!NOTE]", "> text\n>\n> [!NOTE]", "[!NOTE]\nText", "> [NOTE]\n> Text",
    "> [!NOTE\n> Text",
  ])
  func `Another quote is no alert`(markdown: String) {
    #expect(!read(Marked(markdown)).blocks.contains { $0.kind == .alert })
  }

  @Test(arguments: [
    "⟦# One⟧\n\n⟦two\nthree⟧\n", "⟦> ⟦one\n> two⟧⟧\n", "⟦- ⟦one⟧\n- ⟦two⟧⟧\n\n⟦three⟧",
    "⟦***⟧\n", "⟦```\na\n```⟧\n", "⟦# One⟧\r\n\r\n⟦två⟧\r\n", "⟦# One⟧\r\r⟦two⟧\r",
    "⟦one\ntwo⟧\n⟦⟦|⟦a⟧|⟦b⟧|⟧\n|-|-|\n⟦|⟦c⟧|⟦d⟧|⟧⟧\n",
  ])
  func `A block's range is its bytes`(marked: String) {
    let syntax = read(Marked(marked))
    let blocks = syntax.blocks.dropFirst().filter { $0.kind != .item }
    #expect(marks(blocks.map(\.source), in: syntax) == marked)
  }

  @Test(arguments: [
    "|⟦a⟧|⟦bb⟧|\n|-|-|\n|⟦cé⟧|⟦d⟧|\n", "⟦a⟧ | ⟦b⟧\n--|--\n ⟦c⟧ | ⟦d⟧\n",
    "- |⟦a⟧|⟦b⟧|\n  |-|-|\n  |⟦c⟧|⟦d⟧|\n", "> |⟦a⟧|\n> |-|\n> |⟦c⟧|\n",
    "before\n|⟦a⟧|⟦b⟧|\n|-|-|\n|⟦c⟧|⟦d \\| e⟧|\n",
  ])
  func `A table cell's text has its bytes`(marked: String) {
    let syntax = read(Marked(marked))
    let cells = syntax.blocks.filter { $0.kind == .tableCell }
    #expect(marks(cells.map { syntax.sourceRange(of: $0.text) }, in: syntax) == marked)
  }

  @Test(arguments: [
    ("# <a name=\"prices\"></a>Ceny", ["prices"]), ("# <a id='x'></a>One", ["x"]),
    ("# <a NAME=x></a>One", ["x"]), ("<a name=\"one\"></a>\n\ntext", ["one"]),
    ("<div id=\"two\">\n</div>", ["two"]), ("text <span id=\"a&amp;b\">x</span>", ["a&b"]),
    ("# <a name=\"one\"></a><a name=\"two\"></a>Heading", ["one", "two"]), ("# </a>Heading", []),
    ("# <a href=\"x\">Heading</a>", []),
  ])
  func `An anchor is found by its name`(markdown: String, names: [String]) {
    let syntax = read(Marked(markdown))
    #expect(
      syntax.inlines.filter { $0.kind == .anchor }.map { syntax.target($0.target) } == names)
  }
}
