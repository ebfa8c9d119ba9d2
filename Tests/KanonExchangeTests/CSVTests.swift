import KanonModel
import KanonSyntax
import KanonTestSupport
import Testing

@testable import KanonExchange

@Suite struct CSVTests {
  private static func lines(_ text: String) throws -> [String] {
    try CSVReader.read(file(text, "a.csv")).flatMap { entry in
      ["\(entry.id) \(entry.kind.map(\.rawValue) ?? "–"): \(entry.definition)"]
        + entry.terms.map { "  \($0.tag) \($0.status.map(\.rawValue) ?? "–") \($0.text)" }
    }
  }

  static let forms: [(name: String, text: String)] = [
    (
      "as it is written",
      "concept,kind,locale,term,status,definition\r\nadmin,roles,sv-SE,\"A, \"\"b\"\"\nc\",preferred,Manages all.\r\n"
        + "admin,roles,de-DE,D,,\r\ncenter,products,,,,The portal.\r\n"
    ),
    (
      "columns in another order, a byte order mark, line feeds, no line end, letter case, blank rows",
      "\u{FEFF}Status,Term,Locale,Kind,Concept,Definition\nPreferred,\"A, \"\"b\"\"\nc\",sv_se,role,Admin,Manages all.\n"
        + "\n,,,,,\n,D,de-de,,admin,\n,,,Product,center,The portal."
    ),
    (
      "semicolons",
      "concept;kind;locale;term;status;definition\nadmin;roles;sv-SE;\"A, \"\"b\"\"\nc\";preferred;Manages all.\n"
        + "admin;roles;de-DE;D;;Manages all.\ncenter;products;;;;\"The portal.\"\n"
    ),
  ]

  @Test(arguments: forms)
  func `Names are read, however a spreadsheet writes them`(form: (name: String, text: String))
    throws
  {
    #expect(
      try Self.lines(form.text) == [
        "admin roles: Manages all.", "  sv-SE preferred A, \"b\"\nc", "  de-DE – D",
        "center products: The portal.",
      ])
  }

  private static let header = "concept,kind,locale,term,status\n"

  static let faults: [(text: String, place: String, message: String, help: String)] = [
    ("", "1:1", "empty", "concept,kind"),
    ("concept,kind,locale,term,state\n", "1:26", "`state` is unknown", "status"),
    ("concept,kind,locale,term,term\n", "1:26", "`term` stands twice", "remove"),
    ("concept,locale,term,status\n", "1:1", "`kind` is missing", "concept,kind"),
    (header + "a,roles,sv,t\n", "2:1", "4 fields and the header 5", "quotes"),
    (header + "a,roles,sv,t,preferred,x\n", "2:1", "6 fields and the header 5", "quotes"),
    (header + "a,roles,sv,\"t,preferred\nb,roles,sv,t,\n", "2:12", "never closed", "twice"),
    (header + "a,roles,sv,\"t\"x,preferred\n", "2:15", "behind the quote", "twice"),
    (header + "a,roles,sv,t\"x,preferred\n", "2:13", "inside of a field", "whole field"),
    (header + "1,roles,sv,t,\n", "2:1", "`1` cannot become", "begin with a letter"),
    (header + "a,people,sv,t,\n", "2:1", "`people` is unknown", "roles, products"),
    (header + "a,roles,Swedish,t,\n", "2:1", "`Swedish` is no language tag", "sv-SE"),
    (header + "a,roles,,t,\n", "2:1", "is no language tag", "sv-SE"),
    (header + "a,roles,sv,,\n", "2:1", "no term", "write the term"),
    (header + "a,roles,sv,t,good\n", "2:1", "`good` is unknown", "preferred, admitted"),
    (
      header + "a,roles,sv,t,\na,products,sv,u,\n", "3:1", "`products` here and `roles`", "one kind"
    ),
    (
      "concept,kind,locale,term,status,definition\na,roles,,,,b\na,roles,,,,c\n", "3:1",
      "another definition", "one definition"
    ),
  ]

  @Test(arguments: faults)
  func `A fault is told with its place and what to do`(
    fault: (text: String, place: String, message: String, help: String)
  ) {
    let error = #expect(throws: ConfigurationError.self) {
      try CSVReader.read(file(fault.text, "a.csv"))
    }
    #expect(error.map { "\($0.position.line):\($0.position.column)" } == fault.place)
    #expect(error?.message.contains(fault.message) == true, "\(error?.message ?? "")")
    #expect(error?.help.contains(fault.help) == true, "\(error?.help ?? "")")
  }

  @Test func `A file that is not UTF-8 is refused`() {
    let latin = SourceFile(path: "a.csv", bytes: Array(Self.header.utf8) + [0xE5])
    let error = #expect(throws: ConfigurationError.self) { try CSVReader.read(latin) }
    #expect(error?.description.contains("a.csv:2:1: the file is not UTF-8") == true)
  }

  static let cells: [(text: String, cell: String)] = [
    ("=1+1", "'=1+1"), ("+1", "'+1"), ("-Agent", "'-Agent"), ("@x", "'@x"), ("\tx", "'\tx"),
    ("＝1", "'＝1"), ("'=x", "''=x"), ("''", "''"), ("'s", "'s"), ("a=b", "a=b"), ("", ""),
    ("a,b", "\"a,b\""), ("=a,\"b\"", "\"'=a,\"\"b\"\"\""), ("\r", "\"'\r\""), (" a", "\" a\""),
    ("a\"\u{301}", "\"a\"\"\u{301}\""), ("'\u{301}=", "'\u{301}="),
  ]

  @Test(arguments: cells)
  func `A cell never begins a formula, and reads as what was written`(
    cell: (text: String, cell: String)
  ) throws {
    #expect(CSVCell.written(cell.text) == cell.cell)
    let table = try CSVTable(file("a\r\n\(CSVCell.written(cell.text))\r\n"))
    #expect(CSVCell.read(table.records[1][0].text) == cell.text)
  }

  @Test func `The termbase that is shipped comes back whole`() throws {
    let entries = ConceptEntry.all(of: try TermbaseReader.read(Project.termbaseFiles()))
    let read = try CSVReader.read(file(CSVWriter.text(entries), "all.csv"))
    #expect(read.map(\.id) == entries.map(\.id))
    #expect(read.map(\.kind) == entries.map(\.kind))
    #expect(read.map(\.definition) == entries.map(\.definition))
    for (there, here) in zip(read, entries) { #expect(there.terms == here.terms, "\(here.id)") }
  }
}
