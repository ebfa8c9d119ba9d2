import KanonModel
import KanonSyntax
import KanonTestSupport
import Testing

@testable import KanonExchange

@Suite struct TBXWriterTests {
  private static let termbaseText = """
    locale: sv-SE
    roles:
      admin: {preferred: "A & <B>", admitted: ["a  b"], deprecated: [c], shortened: [Adm]}
    products:
      center: {admitted: [役割]}
    """

  private static func entries() throws -> [ConceptEntry] {
    let files = [file(conceptsText, "concepts.yaml"), file(termbaseText)]
    return ConceptEntry.all(of: try TermbaseReader.read(files))
  }

  @Test func `A termbase is written as TBX-Basic in the style DCA`() throws {
    let text = TBXWriter.text(try Self.entries(), style: .dca, language: try tag("en-US"))
    #expect(
      text == """
        <?xml version="1.0" encoding="UTF-8"?>
        <tbx xmlns="urn:iso:std:iso:30042:ed-2" type="TBX-Basic" style="dca" xml:lang="en-US">
          <tbxHeader>
            <fileDesc>
              <sourceDesc>
                <p>A termbase of Kanon.</p>
              </sourceDesc>
            </fileDesc>
          </tbxHeader>
          <text>
            <body>
              <conceptEntry id="admin">
                <descrip type="subjectField">roles</descrip>
                <descripGrp>
                  <descrip type="definition">Manages all.</descrip>
                </descripGrp>
                <langSec xml:lang="sv-SE">
                  <termSec>
                    <term>A &amp; &lt;B&gt;</term>
                    <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
                  </termSec>
                  <termSec>
                    <term>a  b</term>
                    <termNote type="administrativeStatus">admittedTerm-admn-sts</termNote>
                  </termSec>
                  <termSec>
                    <term>c</term>
                    <termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote>
                  </termSec>
                  <termSec>
                    <term>Adm</term>
                    <termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote>
                    <termNote type="termType">shortForm</termNote>
                  </termSec>
                </langSec>
              </conceptEntry>
              <conceptEntry id="center">
                <descrip type="subjectField">products</descrip>
                <descripGrp>
                  <descrip type="definition">The portal.</descrip>
                </descripGrp>
                <langSec xml:lang="sv-SE">
                  <termSec>
                    <term>役割</term>
                    <termNote type="administrativeStatus">admittedTerm-admn-sts</termNote>
                  </termSec>
                </langSec>
              </conceptEntry>
            </body>
          </text>
        </tbx>

        """)
  }

  @Test(arguments: TBXWriter.Style.allCases)
  func `The termbase that is shipped is valid and comes back whole`(
    style: TBXWriter.Style
  ) throws {
    let termbase = try TermbaseReader.read(Project.termbaseFiles())
    let entries = ConceptEntry.all(of: termbase)
    let text = TBXWriter.text(entries, style: style, language: try tag("en-US"))
    #expect(try RelaxNGSchema("tbx-basic-\(style.rawValue).rng").accepts(text))
    let read = try TBXReader.read(file(text, "all.tbx"))
    let named = entries.filter { !$0.terms.isEmpty }
    #expect(named.count { $0.kind == .role || $0.kind == .product } > 30)
    #expect(read.map(\.id) == named.map(\.id))
    #expect(read.map(\.kind) == named.map(\.kind))
    #expect(read.map(\.definition) == named.map(\.definition))
    for (there, here) in zip(read, named) { #expect(there.terms == here.terms, "\(here.id)") }
  }

  @Test func `The schemas tell the styles apart`() throws {
    let entries = try Self.entries()
    let dca = TBXWriter.text(entries, style: .dca, language: try tag("en-US"))
    let dct = TBXWriter.text(entries, style: .dct, language: try tag("en-US"))
    let schemas = try (RelaxNGSchema("tbx-basic-dca.rng"), RelaxNGSchema("tbx-basic-dct.rng"))
    #expect(try schemas.0.accepts(dca))
    #expect(try schemas.1.accepts(dct))
    #expect(try !schemas.0.accepts(dct))
    #expect(try !schemas.1.accepts(dca))
  }

  /// What is replaced in a valid document, and by what, so that it is one no more.
  static let breaks: [(dca: String, dct: String, by: String)] = [
    ("type=\"TBX-Basic\"", "type=\"TBX-Basic\"", "type=\"TBX-Max\""),
    ("urn:iso:std:iso:30042:ed-2", "urn:iso:std:iso:30042:ed-2", "urn:other"),
    (" id=\"center\"", " id=\"center\"", " id=\"admin\""),
    (" id=\"center\"", " id=\"center\"", ""),
    ("preferredTerm-admn-sts", "preferredTerm-admn-sts", "preferred"),
    (">shortForm<", ">shortForm<", ">short<"),
    ("<term>c</term>", "<term>c</term>", ""),
    ("<term>c</term>", "<term>c</term>", "<term> </term>"),
    ("<term>c</term>", "<term>c</term>", "<term>c</term><term>d</term>"),
    (" xml:lang=\"sv-SE\"", " xml:lang=\"sv-SE\"", ""),
    (" xml:lang=\"sv-SE\"", " xml:lang=\"sv-SE\"", " xml:lang=\"sv SE\""),
    ("type=\"subjectField\"", "min:subjectField>", "type=\"grammaticalGender\""),
    ("<sourceDesc>", "<sourceDesc>", "<sourceDesc/><sourceDesc>"),
    ("<langSec", "<langSec", "<langSec xml:lang=\"de\"/><langSec"),
    ("</tbxHeader>", "</tbxHeader>", "</tbxHeader><text/>"),
  ]

  @Test(arguments: breaks)
  func `The schemas refuse what is not TBX-Basic`(
    fault: (dca: String, dct: String, by: String)
  ) throws {
    let entries = try Self.entries()
    let dca = TBXWriter.text(entries, style: .dca, language: try tag("en-US"))
    let dct = TBXWriter.text(entries, style: .dct, language: try tag("en-US"))
    try #require(dca.contains(fault.dca) && dct.contains(fault.dct))
    #expect(
      try !RelaxNGSchema("tbx-basic-dca.rng").accepts(dca.replacing(fault.dca, with: fault.by)))
    let by = fault.dct.hasPrefix("min:") ? "min:grammaticalGender>" : fault.by
    #expect(try !RelaxNGSchema("tbx-basic-dct.rng").accepts(dct.replacing(fault.dct, with: by)))
  }

  @Test func `Characters that XML cannot hold are left out`() throws {
    let place = ConceptEntry.Place(file: file(""), offset: 0)
    let term = ConceptEntry.Term(
      tag: try tag("sv-SE"), text: "a\u{1}b\u{FFFF}c\nd]]>&amp;", status: .preferred)
    let entry = ConceptEntry(id: try concept("admin"), kind: .role, terms: [term], place: place)
    let text = TBXWriter.text([entry], style: .dca, language: try tag("en"))
    #expect(try TBXReader.read(file(text)).first?.terms.first?.text == "abc d]]>&amp;")
  }
}
