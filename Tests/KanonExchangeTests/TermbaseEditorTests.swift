import KanonModel
import Testing

@testable import KanonExchange

@Suite struct TermbaseEditorTests {
  /// A file, what is proposed, and the file afterwards.
  struct Merge: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let before: String
    let added: [String]
    let after: String

    init(_ name: String, _ before: String, _ added: [String], _ after: String) {
      testDescription = name
      self.before = before
      self.added = added
      self.after = after
    }
  }

  static let merges: [Merge] = [
    Merge(
      "a list in brackets",
      "locale: sv-SE\nroles:\n  admin:\n    preferred: A\n    admitted: [ \"B\" ]  # old\n",
      ["admin admitted C # 3 articles", "admin admitted D"],
      "locale: sv-SE\nroles:\n  admin:\n    preferred: A\n    admitted: [ \"B\", C, D ]  # old; C: 3 articles\n"
    ),
    Merge(
      "a list of dashes",
      "locale: sv-SE\nroles:\n  admin:\n    admitted:\n    - B   # b\n    # rest\n\nproducts:\n",
      ["admin admitted C # 3 articles"],
      "locale: sv-SE\nroles:\n  admin:\n    admitted:\n    - B   # b\n    - C   # 3 articles\n    # rest\n\nproducts:\n"
    ),
    Merge(
      "a list in brackets over lines",
      "locale: sv-SE\nroles:\n  admin:\n    admitted: [\n      B  # b\n    ]\n",
      ["admin admitted C # c", "admin admitted D"],
      "locale: sv-SE\nroles:\n  admin:\n    admitted: [\n      B,  # b\n      C,   # c\n      D\n    ]\n"
    ),
    Merge(
      "one value that becomes a list",
      "locale: sv-SE\nroles:\n  admin:\n    admitted: B, b   # b\n",
      ["admin admitted C"],
      "locale: sv-SE\nroles:\n  admin:\n    admitted:\n      - B, b   # b\n      - C\n"),
    Merge(
      "a mapping in braces", "locale: sv-SE\nroles:\n  admin: {preferred: A}  # ours\n",
      ["admin admitted B", "admin shortened C # c", "agent preferred D # d"],
      """
      locale: sv-SE
      roles:
        admin: {preferred: A, admitted: [B], shortened: [C]}  # ours; C: c
        agent:
          preferred: D   # d

      """),
    Merge(
      "one value in braces", "locale: sv-SE\nroles: {admin: {admitted: 'B'}}\n",
      ["admin admitted C # c", "viewer preferred D"],
      "locale: sv-SE\nroles: {admin: {admitted: ['B', C]}, viewer: {preferred: D}}   # C: c\n"),
    Merge(
      "keys without values", "locale: sv-SE\nroles:\n  admin:   # nothing yet\n  agent: {}\n",
      ["admin preferred A", "agent preferred B"],
      "locale: sv-SE\nroles:\n  admin:   # nothing yet\n    preferred: A\n  agent: {preferred: B}\n"
    ),
    Merge(
      "no line feed at the end, and CR LF elsewhere",
      "# å\r\nlocale: sv-SE\r\nroles:\r\n  admin: {}",
      ["admin preferred Å", "agent preferred B"],
      "# å\r\nlocale: sv-SE\r\nroles:\r\n  admin: {preferred: Å}\r\n  agent:\r\n    preferred: B"),
    Merge(
      "a preferred name before the others", "locale: sv-SE\nroles:\n  admin:\n    admitted: [B]\n",
      ["admin preferred A # a"],
      "locale: sv-SE\nroles:\n  admin:\n    preferred: A   # a\n    admitted: [B]\n"),
    Merge(
      "sections in their order",
      "locale: sv-SE\nroles:\n  admin: {preferred: A}\n\nnegation: [inte]\n",
      ["center preferred P", "limits preferred L"],
      """
      locale: sv-SE
      roles:
        admin: {preferred: A}

      products:
        center:
          preferred: P

      ruleLists:
        limits:
          preferred: L

      negation: [inte]

      """),
    Merge(
      "names that YAML reads otherwise", "locale: sv-SE\nroles:\n  admin:\n    admitted: [A]\n",
      [
        "admin admitted *x", "admin admitted a: b", "admin admitted [", "admin admitted Yes",
        "admin admitted 1e3",
      ],
      "locale: sv-SE\nroles:\n  admin:\n    admitted: [A, \"*x\", \"a: b\", \"[\", \"Yes\", \"1e3\"]\n"
    ),
    Merge(
      "a second preferred name", "locale: sv-SE\nroles:\n  admin:\n    preferred: A\n",
      ["admin preferred B", "admin preferred a", "agent preferred C", "agent preferred D"],
      """
      locale: sv-SE
      roles:
        admin:
          preferred: A
          admitted:
            - B
        agent:
          preferred: C
          admitted:
            - D

      """),
  ]

  @Test(arguments: merges)
  func `What is added stands in the file's own style, and the rest stays`(merge: Merge) throws {
    var editor = try TermbaseEditor(file(merge.before))
    let proposal = try proposal(merge.added)
    editor.add(proposal)
    #expect(editor.text == merge.after)
    #expect(Array(editor.text.utf8) == Array(merge.after.utf8))
    _ = try entry(editor.text)
    var again = try TermbaseEditor(file(editor.text))
    again.add(proposal)
    #expect(again.text == editor.text)
    #expect(again.report == TermbaseReport())
  }

  @Test func `A name that the file has under another concept is reported and not added`() throws {
    let before = "locale: sv-SE\nroles:\n  admin: {preferred: A, shortened: [S]}\n"
    var editor = try TermbaseEditor(file(before))
    editor.add(
      try proposal([
        "agent preferred a", "agent shortened A", "viewer admitted S", "center preferred A",
        "agent admitted X", "viewer admitted X",
      ]))
    #expect(
      editor.report.conflicts.map(\.description) == [
        "sv-SE: 'a' was proposed for agent and is preferred for admin"
      ])
    #expect(
      try entry(editor.text).lines == [
        "admin preferred A", "admin shortened S", "agent admitted X", "agent shortened A",
        "viewer admitted S", "viewer admitted X", "center preferred A",
      ])
    #expect(editor.report.added == ["roles": 4, "products": 1])
    #expect(editor.report.summary == "roles +4, products +1")
  }

  @Test func `Words are added to their lists`() throws {
    var proposal = LanguageProposal(tag: try tag("sv-SE"))
    proposal.labels = [.roles: [.init("Roll", note: "2 articles")], .appliesTo: [.init("Gäller:")]]
    proposal.separators = [.init("eller"), .init("ELLER")]
    proposal.markers = [.negation: [.init("inte"), .init("*fri")], .totality: [.init("alla")]]
    proposal.suffixes = [.init("en"), .init("no")]
    var editor = try TermbaseEditor(
      file("locale: sv-SE\nlabels:\n  roles: [Roller]\nnegation: [Inte]   # not\n"))
    editor.add(proposal)
    #expect(
      editor.text == """
        locale: sv-SE
        labels:
          applies-to:
            - "Gäller:"
          roles: [Roller, Roll]   # Roll: 2 articles
        separators:
          - eller
        negation: [Inte, "*fri"]   # not
        totality:
          - alla

        inflection:
          suffixes:
            - en
            - "no"

        """)
    let read = try entry(editor.text)
    #expect(read.labels[.roles] == ["Roller", "Roll"])
    #expect(read.suffixes == ["en", "no"])
    #expect(
      editor.report.summary == "labels +2, separators +1, negation +1, totality +1, inflection +2")
  }

  @Test func `A new file can be read by a person and by the compiler`() throws {
    var proposal = try proposal([
      "admin preferred Administratör # 12 articles", "admin admitted Chef\u{1} # a\nb",
      "admin admitted Administratörsroll # 3 articles", "agent shortened Agent för",
      "center preferred Partnercenter",
    ])
    proposal.labels = [.roles: [.init("Roller", note: "4 of 5")]]
    proposal.markers = [.negation: [.init("inte")]]
    proposal.remarks = ["Proposed from 12 articles.", "", "Read it\nbefore use: \u{85}#"]
    let text = TermbaseEditor.newFile(proposal)
    #expect(
      text == """
        # Proposed from 12 articles.
        #
        # Read it before use: #
        locale: sv-SE
        labels:
          roles:
            - Roller   # 4 of 5

        roles:
          admin:
            preferred: Administratör   # 12 articles
            admitted:
              - "Chef\\x01"           # a b
              - Administratörsroll   # 3 articles
          agent:
            shortened:
              - Agent för

        products:
          center:
            preferred: Partnercenter

        negation:
          - inte

        """)
    #expect(try entry(text).lines.contains("admin admitted Chef\u{1}"))
    #expect(TermbaseEditor.newFile(LanguageProposal(tag: try tag("sv-SE"))) == "locale: sv-SE\n")
  }

  @Test func `A file that is not UTF-8 is not changed`() {
    let latin = SourceFile(path: "sv.yaml", bytes: Array("locale: sv-SE # ".utf8) + [0xE5, 0x0A])
    let error = #expect(throws: ConfigurationError.self) { try TermbaseEditor(latin) }
    #expect(error?.message == "the file is not UTF-8")
  }

  /// A file that cannot be added to, where, and why.
  static let faults: [(text: String, line: Int, message: String)] = [
    ("roles: {}\n", 1, "names no locale"),
    ("locale: x\n", 1, "names no locale"),
    ("locale: sv-SE\nroles: [a]\n", 2, "`roles` is no section"),
    ("locale: sv-SE\nnegation: {a: b}\n", 2, "`negation` is a list"),
    ("locale: sv-SE\nroles:\n  A B: {}\n", 3, "no concept id"),
    ("locale: sv-SE\nseparators:\n  - a\n    b\n", 3, "written like this"),
    ("locale: sv-SE\nseparators: |\n  a\n", 2, "written like this"),
    ("locale: sv-SE\nseparators: !!seq [a]\n", 2, "written like this"),
    ("locale: sv-SE\nseparators: [[a]]\n", 2, "written like this"),
    ("\u{FEFF}locale: sv-SE\n", 1, "byte order mark"),
    ("locale: [", 1, "not valid YAML"),
    ("", 1, "empty"),
  ]

  @Test(arguments: faults)
  func `What is not understood is not changed`(fault: (text: String, line: Int, message: String)) {
    let error = #expect(throws: ConfigurationError.self) { try TermbaseEditor(file(fault.text)) }
    #expect(error?.position.line == fault.line)
    #expect(error?.message.contains(fault.message) == true, "\(error?.message ?? "")")
  }
}
