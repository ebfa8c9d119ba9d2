import KanonModel
import KanonTestSupport
import Testing

@testable import KanonSyntax

@Suite struct InlineTests {
  /// Markdown in which the bytes of some decoded text are marked, and that text.
  static let texts: [(marked: String, text: String)] = [
    ("one ⟦two⟧ three", "two"),
    ("two ⟦two⟧ two", "two"),
    ("å ⟦två⟧ två", "två"),
    ("a &amp; ⟦b⟧ c", "b"),
    ("a ⟦&amp;⟧ b", "&"),
    ("a ⟦&#228;⟧ b", "ä"),
    ("a ⟦b &gt; c⟧ > c", "b > c"),
    ("&gt; ⟦> x⟧", "> x"),
    ("⟦AT&T⟧; b", "AT&T"),
    ("a &noentity; ⟦b⟧", "b"),
    ("a \\* ⟦b⟧", "b"),
    ("a \\⟦* b⟧", "* b"),
    ("⟦one \\| two⟧ | two", "one | two"),
    ("**one** ⟦two⟧", "two"),
    ("*one* **⟦one⟧** one", "one"),
    ("**på ⟦Visa⟧**", "Visa"),
    ("**⟦select⟧**“**add**”", "select"),
    ("a `⟦b⟧` b", "b"),
    ("a ``⟦b ` c⟧`` b", "b ` c"),
    ("a ` ⟦b⟧ ` b", "b"),
    ("a `b ⟦c\nd⟧` c d", "c d"),
    ("> a `b ⟦c\n> d⟧` c d", "c d"),
    ("`a\\*b` ⟦a*b⟧", "a*b"),
    ("`&amp;` ⟦&⟧ x", "&"),
    ("[⟦one⟧](one) one", "one"),
    ("[one](one) ⟦one⟧", "one"),
    ("[one](<o n e> \"one\") ⟦one⟧", "one"),
    ("[one](o(n)e 'on)e') ⟦one⟧", "one"),
    ("[one](one\n  \"one\") ⟦one⟧", "one"),
    ("[a [b](c) ⟦b⟧](d)", "b"),
    ("[![one](one)](one) ⟦one⟧", "one"),
    ("![⟦one⟧](one.png) one", "one"),
    ("[](one) ⟦one⟧", "one"),
    ("[one] (⟦one⟧)", "one"),
    ("<https://one.example> ⟦one⟧ [two](x)", "one"),
    ("<⟦https://one.example⟧> and [two](x)", "https://one.example"),
    ("one<br>⟦one⟧", "one"),
    ("one</br>⟦one⟧", "one"),
    ("one <token> ⟦one⟧", "one"),
    ("one <!-- one --> ⟦one⟧", "one"),
    ("<a name=\"one\"></a>⟦one⟧", "one"),
    ("a <span\n title=\"b\">⟦b⟧</span>", "b"),
    ("> a <span\n> title=\"b\">⟦b⟧</span>", "b"),
    ("one  \n⟦one⟧", "one"),
    ("one\\\n⟦one⟧", "one"),
    ("one\n⟦one⟧", "one"),
    ("one\r\n⟦one⟧", "one"),
    ("one\r⟦one⟧", "one"),
    ("> one\n> two ⟦two⟧", "two"),
    ("> one\n> *two* ⟦two⟧", "two"),
    ("> aa\n> aaa*aa*⟦aaa⟧", "aaa"),
    ("> one\ntwo ⟦two⟧", "two"),
    ("  one\n    two ⟦two⟧", "two"),
    ("- one\n\n  > two\n  > > [two](two) ⟦two⟧", "two"),
    ("1. one\n   two **⟦two⟧**", "two"),
    ("-\tone ⟦one⟧", "one"),
    ("# one ⟦one⟧ #", "one"),
    ("#   one ⟦one⟧", "one"),
    ("one ⟦one⟧\n===", "one"),
    ("[one]: /one 'one'\n⟦one⟧ two", "one"),
    ("[one]: /one\n[two]: /two\n\n[⟦two⟧][one]", "two"),
    ("[one]: /one\n[⟦one⟧] two", "one"),
    ("[⟦one⟧] one\n\n[one]: /one", "one"),
    ("[one] ⟦(one)⟧\n\n[one]: /one", "(one)"),
    ("[one]⟦(no link)⟧ x\n\n[one]: /one", "(no link)"),
    ("[one][two] ⟦two⟧\n\n[two]: /two", "two"),
    ("[one][] ⟦one⟧\n\n[one]: /one", "one"),
    ("[one]⟦: one two⟧ x\n\n[one]: /one", ": one two"),
    ("1[^1]⟦1⟧\n\n[^1]: x", "1"),
    ("> a\n> 1[^1]⟦1⟧\n\n[^1]: x", "1"),
    ("- [ ] ⟦[ ] one⟧", "[ ] one"),
    ("|one|\n|-|\n|one ⟦one⟧|", "one"),
    ("|one|two|\n|-|-|\n|a \\| a|a ⟦a⟧|", "a"),
    ("|one|\n|-|\n|`a \\| ⟦b⟧` b|", "b"),
    ("> |one|\n> |-|\n> |one \\| **one** ⟦one⟧|", "one"),
    ("適切な⟦ロール⟧ロール", "ロール"),
    ("***⟦one⟧** two*", "one"),
    ("**one *one* ⟦one⟧**", "one"),
    ("\\_one\\_ \\⟦_one\\_⟧ x", "_one_"),
    ("a\u{200B}a ⟦a⟧", "a"),
  ]

  @Test(arguments: texts.map(\.marked))
  func `Decoded text leads back to its bytes`(marked: String) throws {
    let expected = try #require(Self.texts.first { $0.marked == marked })
    let input = Marked(marked)
    let syntax = read(input)
    let shift = head.utf8.count
    let range = ByteRange(Int(input.ranges[0].lower) + shift, Int(input.ranges[0].upper) + shift)
    expectPieces(syntax)
    // Of all the places where the text holds the words, exactly one is said to stand in the marks.
    let places = occurrences(of: Array(expected.text.utf8), in: syntax.text).map(syntax.sourceRange)
    #expect(places.count { $0 == range } == 1, "\(marks(places, in: syntax))")
  }

  private func occurrences(of needle: [UInt8], in text: [UInt8]) -> [ByteRange] {
    guard text.count >= needle.count else { return [] }
    return (0...(text.count - needle.count)).filter {
      text[$0..<($0 + needle.count)].elementsEqual(needle)
    }.map { ByteRange($0, $0 + needle.count) }
  }

  /// Markdown in which all inlines of one kind are marked, and what each covers of the text.
  static let inlines: [(kind: Inline.Kind, marked: String, texts: [String])] = [
    (.strong, "a ⟦**b**⟧ c ⟦__d__⟧", ["b", "d"]),
    (.strong, "a\n⟦**b**⟧", ["b"]),
    (.strong, "> a\n> ⟦**b**⟧ c", ["b"]),
    (.strong, "⟦**a:**⟧ b", ["a:"]),
    (.strong, "**a ⟦**b**⟧ c", ["b"]),
    (.emphasis, "a ⟦*b*⟧ _c", ["b"]),
    (.emphasis, "⟦*a **b***⟧ c", ["a b"]),
    (.code, "a ⟦`b`⟧ ⟦`` c`d ``⟧", ["b", "c`d"]),
    (.code, "> a ⟦`b\n> c`⟧ d", ["b c"]),
    (.link, "a ⟦[b](c)⟧ ⟦[d](e \"f\")⟧ g", ["b", "d"]),
    (.link, "a ⟦[](b)⟧ c", [""]),
    (.link, "a ⟦[b *c*](d(e)f)⟧ g", ["b c"]),
    (.link, "a [b] (c) d", []),
    (.link, "> a\n> ⟦[b](c)⟧ d", ["b"]),
    (.link, "⟦<https://a.example>⟧ ⟦[b](c)⟧", ["https://a.example", "b"]),
    (.link, "⟦[a]⟧ ⟦[b][a]⟧ ⟦[a][]⟧ ⟦[a]⟧(no link)\n\n[a]: /a", ["a", "b", "a", "a"]),
    (.link, "⟦[a\\]b](c)⟧ d", ["a]b"]),
    (.link, "⟦[`]`](c)⟧ d", ["]"]),
    (.image, "a ⟦![b](c.png)⟧ d", ["b"]),
    (.image, "[⟦![](c.png)⟧](d)", [""]),
    (.anchor, "# ⟦<a name=\"x\">⟧</a>One", [""]),
    (.html, "a ⟦<token>⟧ b", [""]),
    (.html, "> a ⟦<b\n> title=\"c\">⟧d⟦</b>⟧ e", ["", ""]),
    (.lineBreak, "a⟦<br>⟧b⟦<br/>⟧c⟦<br />⟧d", ["", "", ""]),
  ]

  @Test(arguments: inlines.map(\.marked))
  func `An inline's range is its markup and its text`(marked: String) throws {
    let expected = try #require(Self.inlines.first { $0.marked == marked })
    let syntax = read(Marked(marked))
    let found = syntax.inlines.filter { $0.kind == expected.kind }
    #expect(marks(found.map(\.source), in: syntax) == marked)
    #expect(found.map { syntax.string($0.text) } == expected.texts)
  }

  @Test(arguments: [
    ("[a](/b)", "/b"), ("[a](<b c>)", "b c"), ("[a](/b 'title')", "/b"), ("[a](b&amp;c)", "b&c"),
    ("[a]\n\n[a]: /b", "/b"), ("<https://a.example>", "https://a.example"), ("[](c)", "c"),
    ("[a]()", ""),
  ])
  func `A link knows where it leads`(markdown: String, target: String) {
    let syntax = read(Marked(markdown))
    #expect(syntax.inlines.filter { $0.kind == .link }.map { syntax.target($0.target) } == [target])
  }

  @Test(arguments: [
    ("one\ntwo", "one\ntwo\n"), ("one  \ntwo", "one\ntwo\n"), ("one<br>two", "one\ntwo\n"),
    ("one\r\ntwo\rthree", "one\ntwo\nthree\n"), ("one\\\ntwo", "one\ntwo\n"),
  ])
  func `Every break is a newline of the text`(markdown: String, text: String) {
    #expect(String(decoding: read(Marked(markdown)).text, as: UTF8.self) == text)
  }
}
