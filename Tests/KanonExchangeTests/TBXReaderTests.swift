import KanonModel
import KanonTestSupport
import Testing

@testable import KanonExchange

@Suite struct TBXReaderTests {
  private static func wrap(_ body: String, style: String = "dca", type: String = "TBX-Basic")
    -> String
  {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <?xml-model href="https://example.org/a.rng" type="application/xml"?>
    <tbx type="\(type)" style="\(style)" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2" \
    xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic">
    <tbxHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></tbxHeader>
    <text><body>
    \(body)
    </body></text></tbx>
    """
  }

  /// A file's concepts, a line a concept and a line a name.
  private static func lines(_ text: String) throws -> [String] {
    try TBXReader.read(file(text, "a.tbx")).flatMap { entry in
      ["\(entry.id) \(entry.kind.map(\.rawValue) ?? "–"): \(entry.definition)"]
        + entry.terms.map { "  \($0.tag) \($0.status.map(\.rawValue) ?? "–") \($0.text)" }
    }
  }

  static let dialects: [(name: String, text: String)] = [
    (
      "Basic, DCA",
      wrap(
        """
        <conceptEntry id="Global_Admin">
          <descrip type="subjectField">Roles</descrip>
          <descripGrp><descrip type="definition">Manages
             all.</descrip><admin type="source">us</admin></descripGrp>
          <langSec xml:lang="sv-se">
            <descrip type="definition">Sköter allt.</descrip>
            <termSec><term>Global <hi>administratör</hi></term>
              <termNote type="partOfSpeech">noun</termNote>
              <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termSec>
            <termSec><termNote type="termType">shortForm</termNote>
              <term>Globala</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termSec>
            <termSec><term>GA</term><termNote type="termType">shortForm</termNote></termSec>
            <termSec><term>Gammal</term><termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></termSec>
          </langSec>
        </conceptEntry>
        """)
    ),
    (
      "Basic, DCT",
      wrap(
        """
        <conceptEntry id="global-admin">
          <min:subjectField>role</min:subjectField>
          <basic:definition>Manages all.</basic:definition>
          <langSec xml:lang="sv-SE">
            <termSec><term>Global administratör</term>
              <min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus></termSec>
            <termSec><term>Globala</term><basic:termType>shortForm</basic:termType>
              <min:administrativeStatus>deprecatedTerm-admn-sts</min:administrativeStatus></termSec>
            <termSec><term>GA</term><note>a note</note></termSec>
            <termSec><term>Gammal</term><min:administrativeStatus>supersededTerm-admn-sts</min:administrativeStatus></termSec>
          </langSec>
        </conceptEntry>
        """, style: "dct")
    ),
    (
      "martif",
      """
      <?xml version="1.0"?>
      <!-- of a tool -->
      <martif type="TBX-Basic" xml:lang="en"><martifHeader><fileDesc/></martifHeader><text><body>
        <termEntry id="global admin">
          <descrip type="subjectField">roles</descrip><descrip type="definition">Manages all.</descrip>
          <langSet xml:lang="sv_SE">
            <ntig><termGrp><term>Global administratör</term>
              <termNote type="administrativeStatus">preferred</termNote></termGrp></ntig>
            <tig><term>Glo<bpt i="1">{b}</bpt>bala</term><termNote type="termType">shortForm</termNote>
              <termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig>
            <tig><term><![CDATA[GA]]></term></tig>
            <tig><term>Gammal</term><termNote type="administrativeStatus">obsolete</termNote></tig>
            <tig><term>  </term></tig>
          </langSet>
        </termEntry></body></text></martif>
      """
    ),
  ]

  @Test(arguments: dialects)
  func `All dialects and styles say the same`(dialect: (name: String, text: String)) throws {
    #expect(
      try Self.lines(dialect.text) == [
        "global-admin roles: Manages all.", "  sv-SE preferred Global administratör",
        "  sv-SE shortened Globala", "  sv-SE – GA", "  sv-SE deprecated Gammal",
      ])
  }

  @Test(arguments: ["TBX-Core", "TBX-Min", "TBX-Linguist"])
  func `A dialect without definition and kind is read too`(type: String) throws {
    let body = """
      <conceptEntry id="c1"><langSec xml:lang="de"><descrip type="definition">Erklärt.</descrip>
      <termSec><term>A&#xA0;&amp; B</term></termSec></langSec></conceptEntry>
      """
    #expect(try Self.lines(Self.wrap(body, type: type)) == ["c1 –: Erklärt.", "  de – A\u{A0}& B"])
  }

  @Test func `UTF-16 is read by its byte order mark`() throws {
    let text = Self.dialects[2].text
    for isBig in [true, false] {
      let units = ([0xFEFF] + Array(text.utf16)).flatMap { unit in
        let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
        return isBig ? pair : pair.reversed()
      }
      #expect(try TBXReader.read(SourceFile(path: "a.tbx", bytes: units)).count == 1)
    }
  }

  /// What is wrong, where, and what the message and the help say.
  static let faults: [(text: String, line: Int, message: String, help: String)] = [
    ("<a/>", 1, "`<a>` is no TBX", "urn:iso"),
    ("<tbx xmlns=\"urn:other\"/>", 1, "`<tbx>` is no TBX", "urn:iso"),
    ("", 1, "not well-formed", "export"),
    ("<martif>\n<text>\n</martif>", 3, "not well-formed", "correct the file"),
    ("<martif>\n&nbsp;</martif>", 2, "not well-formed", "correct the file"),
    ("<martif><text/></martif>\n<b/>", 2, "not well-formed", "correct the file"),
    (
      "<?xml version=\"1.0\"?>\n<!-- a -->\n<!DOCTYPE martif SYSTEM \"TBXcoreStructV02.dtd\">\n<martif/>",
      3,
      "refers to another file", "remove the DOCTYPE line"
    ),
    (
      "<!DOCTYPE martif [\n  <!ENTITY a \"b\">\n]>\n<martif>&a;</martif>", 2, "declares entities",
      "remove the DOCTYPE"
    ),
    (
      "<martif>\n<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"/etc/passwd\"/></martif>",
      2,
      "refers to something outside", "put the text itself"
    ),
    ("<martif>\n" + String(repeating: "<a>", count: 300), 2, "256 deep", "export"),
    (
      "<martif>\n<a " + (0..<9_000).map { "b\($0)='>' " }.joined() + "/></martif>", 2,
      "longer than 64 KB", "export"
    ),
    ("<martif><text><body>\n<termEntry/></body></text></martif>", 2, "has no id", "id="),
    ("<martif>\n<termEntry id=\"123\"/></martif>", 2, "`123` cannot become", "global-admin"),
    ("<martif>\n<termEntry id=\"Ä\"/></martif>", 2, "`Ä` cannot become", "begin with a letter"),
    (
      "<martif><termEntry id=\"a_b\"/>\n<termEntry id=\"A-B\"/></martif>", 2,
      "a-b has an entry in line 1 already", "merge"
    ),
    (
      "<martif><termEntry id=\"a\">\n<langSet xml:lang=\"x-private\"/></termEntry></martif>", 2,
      "`x-private` is no language tag", "BCP 47"
    ),
    (
      "<martif>\n<termEntry id=\"a\"><langSet xml:lang=\"sv\"><tig><term>t</term><termNote"
        + " type=\"administrativeStatus\">good</termNote></tig></langSet></termEntry></martif>", 2,
      "`good`, which is unknown", "preferredTerm-admn-sts"
    ),
  ]

  @Test(arguments: faults)
  func `A fault is told with its line and what to do`(
    fault: (text: String, line: Int, message: String, help: String)
  ) {
    let error = #expect(throws: ConfigurationError.self) {
      try TBXReader.read(file(fault.text, "a.tbx"))
    }
    #expect(error?.position.line == fault.line)
    #expect(error?.message.contains(fault.message) == true, "\(error?.message ?? "")")
    #expect(error?.help.contains(fault.help) == true, "\(error?.help ?? "")")
  }

  @Test func `A file that is not UTF-8 or too large is refused`() {
    let latin = SourceFile(path: "a.tbx", bytes: Array("<martif>\n".utf8) + [0xE5])
    let error = #expect(throws: ConfigurationError.self) { try TBXReader.read(latin) }
    #expect(error?.description.contains("a.tbx:2:1: the file is not UTF-8") == true)
    let large = SourceFile(
      path: "a.tbx", bytes: [UInt8](repeating: 0x20, count: XMLPullReader.sizeLimit + 1))
    #expect(
      #expect(throws: ConfigurationError.self) { try TBXReader.read(large) }?.message
        .contains("larger than 64 MB") == true)
  }

  @Test(arguments: 0..<200)
  func `No damage to a file makes the reader trap`(seed: Int) {
    var random = SeededGenerator(seed)
    var bytes = Array(Self.dialects[seed % 3].text.utf8)
    for _ in 0..<Int.random(in: 1...8, using: &random) {
      let index = Int.random(in: 0..<bytes.count, using: &random)
      switch Int.random(in: 0..<3, using: &random) {
      case 0: bytes[index] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.removeSubrange(index..<min(bytes.count, index + 20))
      default: bytes.insert(contentsOf: Array("<![CDATA[<a b=\"&#x0;\">".utf8), at: index)
      }
      if bytes.isEmpty { break }
    }
    // Whatever it says, it names a place in the file.
    do {
      _ = try TBXReader.read(SourceFile(path: "a.tbx", bytes: bytes))
    } catch {
      #expect(error.position.line >= 1)
      #expect(!error.help.isEmpty)
    }
  }
}
