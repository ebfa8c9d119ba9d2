import KanonModel
import KanonTestSupport
import Testing

@testable import KanonSyntax

/// How the two readers of front matter are asked: the strict scanner first, as in earnest, or Yams alone.
enum FrontMatterPath: String, CaseIterable, CustomTestStringConvertible {
  case scannerFirst, yamsAlone

  var testDescription: String { rawValue }

  func read(_ source: SourceFile) -> Diagnosed<(frontMatter: FrontMatter, bodyStart: Int)> {
    let bytes = source.bytes.span
    let start = source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    return FrontMatterReader.read(
      source, bytes, from: start, usesScanner: self == .scannerFirst)
  }
}

/// A front matter whose keys and values are marked in turn, and what the values mean.
struct FrontMatterCase: CustomTestStringConvertible, Sendable {
  let name: String
  let marked: String
  let values: [String]

  init(_ name: String, _ marked: String, _ values: [String]) {
    self.name = name
    self.marked = marked
    self.values = values
  }

  var testDescription: String { name }
}

@Suite struct FrontMatterTests {
  static let cases: [FrontMatterCase] = [
    .init(
      "plain", "---\n⟦title⟧: ⟦Work with others⟧\n⟦ms.date⟧: ⟦05/18/2020⟧\n---\n",
      ["Work with others", "05/18/2020"]),
    .init("no value", "---\n⟦description⟧:⟦⟧\n---\n", [""]),
    .init("spaces around the value", "---\n⟦title⟧:   ⟦Invoices⟧   \n---\n", ["Invoices"]),
    .init("double quotes", "---\n⟦ms.locfileid⟧: ⟦\"92527971\"⟧\n---\n", ["92527971"]),
    .init("single quotes", "---\n⟦title⟧: ⟦'Prices: an overview'⟧\n---\n", ["Prices: an overview"]),
    .init(
      "escaped double quotes", "---\n⟦title⟧: ⟦\"Say \\\"yes\\\" once\"⟧\n⟦author⟧: ⟦us⟧\n---\n",
      ["Say \"yes\" once", "us"]),
    .init(
      "doubled single quotes", "---\n⟦title⟧: ⟦'the partner''s side'⟧\n---\n",
      ["the partner's side"]),
    .init(
      "words that YAML would turn into something else",
      "---\n⟦a⟧: ⟦no⟧\n⟦b⟧: ⟦1:30⟧\n⟦c⟧: ⟦0x1F⟧\n⟦d⟧: ⟦~⟧\n⟦e⟧: ⟦2020-01-02⟧\n---\n",
      ["no", "1:30", "0x1F", "~", "2020-01-02"]),
    .init(
      "block list", "---\n⟦ms.custom⟧:\n  ⟦- contperf\n  - fasttrack⟧\n⟦author⟧: ⟦us⟧\n---\n",
      ["contperf, fasttrack", "us"]),
    .init(
      "a list at the left edge",
      "---\n⟦ms.custom⟧:\n⟦- contperf \n-  fast track⟧ \n⟦author⟧: ⟦us⟧\n---\n",
      ["contperf, fast track", "us"]),
    .init(
      "a list with CRLF", "---\r\n⟦ms.custom⟧:\r\n⟦- one\r\n- 価格⟧\r\n⟦author⟧: ⟦us⟧\r\n---\r\n",
      ["one, 価格", "us"]),
    .init(
      "a list of quoted and other items", "---\n⟦a⟧:\n⟦- 'x, y'\n- z⟧\n⟦b⟧: ⟦us⟧\n---\n",
      ["x, y, z", "us"]),
    .init("an item with a comment", "---\n⟦a⟧:\n⟦- x⟧ # ours\n⟦b⟧: ⟦us⟧\n---\n", ["x", "us"]),
    .init(
      "an item of two lines", "---\n⟦a⟧:\n⟦- x\n  y⟧\n⟦b⟧: ⟦us⟧\n---\n", ["x y", "us"]),
    .init("flow list", "---\n⟦ms.custom⟧: ⟦[one, two]⟧\n---\n", ["one, two"]),
    .init("CRLF", "---\r\n⟦title⟧: ⟦Invoices⟧\r\n⟦author⟧: ⟦'us'⟧\r\n---\r\n", ["Invoices", "us"]),
    .init("byte order mark", "\u{FEFF}---\n⟦title⟧: ⟦Fakturor⟧\n---\n", ["Fakturor"]),
    .init("capitalised key", "---\n⟦Title⟧: ⟦Invoices⟧\n---\n", ["Invoices"]),
    .init(
      "letters of two, three and four bytes",
      "---\n⟦title⟧: ⟦Číselník 価格 𝒌⟧\n⟦description⟧: ⟦\"Mål – и всё\"⟧\n---\n",
      ["Číselník 価格 𝒌", "Mål – и всё"]),
    .init("a comment behind the value", "---\n⟦title⟧: ⟦Invoices⟧ # ours\n---\n", ["Invoices"]),
    .init(
      "a comment line and a blank line", "---\n# ours\n\n⟦title⟧: ⟦Invoices⟧\n---\n",
      ["Invoices"]),
    .init("a hash inside a word", "---\n⟦title⟧: ⟦C#for you⟧\n---\n", ["C#for you"]),
    .init(
      "a colon inside a word", "---\n⟦url⟧: ⟦https://example.com/a⟧\n---\n",
      ["https://example.com/a"]),
    .init(
      "a value on several lines", "---\n⟦title⟧: ⟦one\n  two⟧\n⟦author⟧: ⟦us⟧\n---\n",
      ["one two", "us"]),
    .init(
      "a folded value", "---\n⟦title⟧: ⟦>-\n  one\n  two⟧\n⟦author⟧: ⟦us⟧\n---\n",
      ["one two", "us"]),
    .init(
      "a line separator inside a quoted value",
      "---\n⟦title⟧: ⟦\"one\u{2028}two\"⟧\n⟦author⟧: ⟦us⟧\n---\n", ["one\u{2028}two", "us"]),
    .init("closed by dots", "---\n⟦title⟧: ⟦Invoices⟧\n...\n", ["Invoices"]),
    .init("closed by the end of the file", "---\n⟦title⟧: ⟦Invoices⟧\n---", ["Invoices"]),
  ]

  @Test(arguments: cases, FrontMatterPath.allCases)
  func `Every key and value is read, with its bytes`(sample: FrontMatterCase, path: FrontMatterPath)
  {
    let marked = Marked(sample.marked)
    let read = path.read(marked.file())
    let entries = read.output.frontMatter.entries
    #expect(read.diagnostics.map(\.message) == [])
    #expect(entries.map(\.value) == sample.values)
    let ranges = entries.flatMap { [$0.keyRange, $0.valueRange] }
    #expect(marked.file().marked(ranges) == sample.marked)
  }

  @Test(arguments: cases, FrontMatterPath.allCases)
  func `The Markdown begins behind the front matter`(sample: FrontMatterCase, path: FrontMatterPath)
  {
    let marked = Marked(sample.marked)
    let read = path.read(marked.file()).output
    #expect(read.bodyStart == marked.text.utf8.count)
    #expect(read.frontMatter.isPresent)
  }

  @Test func `Keys are found whatever their case`() {
    let file = Marked("---\nTitle: One\nMS.Date: 1/2/2020\n---\n").file()
    let frontMatter = ArticleReader().read(file).output.frontMatter
    #expect(frontMatter.value("title") == "One")
    #expect(frontMatter.value("ms.date") == "1/2/2020")
    #expect(frontMatter.value("author") == nil)
  }

  @Test(arguments: [
    ("05/18/2020", "2020-05-18"), ("5/8/2020", "2020-05-08"), ("05/18/20", "2020-05-18"),
    ("13/01/2020", nil), ("2020-05-18", nil), ("", nil), ("1/2/-3", nil), ("1/2/3/4", nil),
  ])
  func `A date is read also unpadded and with two digits for the year`(
    written: String, day: String?
  ) {
    #expect(DateStamp(written)?.description == day)
  }
}

/// What is wrong with a front matter: the message, and the marked bytes that it points at.
struct FrontMatterFault: CustomTestStringConvertible, Sendable {
  let name: String
  let marked: String
  let message: String
  let code: DiagnosticCode
  /// The keys that were read all the same.
  let keys: [String]

  init(
    _ name: String, _ marked: String, _ message: String,
    _ code: DiagnosticCode = .frontMatterInvalid, keys: [String] = []
  ) {
    self.name = name
    self.marked = marked
    self.message = message
    self.code = code
    self.keys = keys
  }

  var testDescription: String { name }
}

@Suite struct FrontMatterFaultTests {
  static let cases: [FrontMatterFault] = [
    .init("none", "⟦⟧# Heading\n", "the article has no front matter", .frontMatterMissing),
    .init(
      "dashes and words", "⟦⟧--- title\n---\n", "the article has no front matter",
      .frontMatterMissing),
    .init(
      "never closed", "⟦---⟧\ntitle: Invoices\n\n# Heading\n", "the front matter is never closed"),
    .init(
      "unquoted colon", "---\nauthor: us\n⟦title: Prices: an overview⟧\n---\n",
      "mapping values are not allowed in this context", keys: ["author", "title"]),
    .init(
      "duplicate key", "---\n⟦title: One⟧\ntitle: Two\n---\n", "the key 'title' stands twice",
      keys: ["title"]),
    .init(
      "tab as indentation", "---\nms.custom:\n⟦\t- one⟧\n---\n",
      "found character that cannot start any token", keys: ["ms.custom"]),
    .init(
      "anchor", "---\n⟦title: &name Invoices⟧\nauthor: us\n---\n",
      "anchors and aliases are not read", keys: ["title", "author"]),
    .init(
      "alias", "---\n⟦title: &name Invoices⟧\nauthor: *name\n---\n",
      "anchors and aliases are not read", keys: ["title", "author"]),
    .init(
      "undefined alias", "---\ntitle: one\n⟦author: *name⟧\n---\n",
      "found undefined alias", keys: ["title", "author"]),
    .init(
      "open quote", "---\n⟦title: \"Invoices⟧\n---\n",
      "found unexpected end of stream", keys: ["title"]),
    .init("a list", "---\n⟦⟧- one\n- two\n---\n", "it is not a list of `key: value` lines"),
    .init(
      "over-long", "---\n⟦⟧title: [" + String(repeating: "x, ", count: 22_000) + "]\n---\n",
      "and is not read"),
  ]

  @Test(arguments: cases)
  func `A malformed front matter is one diagnostic that points at the fault`(
    sample: FrontMatterFault
  ) throws {
    let marked = Marked(sample.marked)
    let read = FrontMatterPath.scannerFirst.read(marked.file())
    let diagnostic = try #require(read.diagnostics.first)
    #expect(read.diagnostics.count == 1)
    #expect(diagnostic.code == sample.code)
    #expect(diagnostic.message.contains(sample.message), "\(diagnostic.message)")
    #expect(marked.file().marked([diagnostic.primary.range]) == sample.marked)
    #expect(diagnostic.help != nil)
    #expect(read.output.frontMatter.entries.map(\.key) == sample.keys)
  }

  @Test func `What can be had of a refused block keeps its bytes`() {
    let marked = Marked(
      "---\n⟦title⟧: ⟦Prices: an overview⟧\n⟦ms.date⟧: ⟦'05/18/2020'⟧\r\n# x: y\n---\n")
    let entries = FrontMatterPath.scannerFirst.read(marked.file()).output.frontMatter.entries
    #expect(entries.map(\.value) == ["Prices: an overview", "05/18/2020"])
    #expect(entries.flatMap { [$0.keyRange, $0.valueRange] } == marked.ranges)
  }

  @Test func `An article whose front matter is refused is read all the same`() {
    let file = Marked("---\ntitle: Prices: an overview\n---\n# Prices\n").file()
    let syntax = ArticleReader().read(file).output
    #expect(syntax.blocks.map(\.kind) == [.document, .heading])
  }
}
