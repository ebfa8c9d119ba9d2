import KanonModel
import KanonReports
import Testing

@testable import Kanon

@Suite struct TermSurveyTests {
  private static let swedish = """
    locale: sv-SE
    labels:
      roles: [Passande roller]
    roles:
      shop-lead:
        preferred: Verkstadschef
        deprecated: [Bas]
      wheel-builder:
        preferred: Hjulbyggare
        admitted: [Mekare]
      till-keeper:
        preferred: Kassör
        admitted: [mekare]

    """
  private static let statements: [BilingualWorkspace.Statement] = [
    ("Appropriate roles: Shop lead | Wheel builder", "Passande roller: Bas | Hjulbyggare"),
    ("Appropriate roles: Shop lead | Wheel builder", "Passande roller: bas | Ekermakare"),
    ("Appropriate roles: Till keeper", "Passande roller: Hjulbyggare"),
    ("Appropriate roles: Till keeper", "Passande roller: Hjulbyggare"),
    ("Appropriate roles: Till keeper", "Passande roller: Till keeper"),
    ("Appropriate roles: Anybody at all", "Passande roller: Vem som helst"),
  ]

  private static func workspace() throws -> BilingualWorkspace {
    try BilingualWorkspace(statements, terms: [("sv-SE.yaml", swedish)])
  }

  private static func line(_ entry: FormEntry) -> String {
    let read = entry.resolutions.map { "\($0.resolution.rawValue) \($0.count)" }
    return "\(entry.concept?.description ?? "-"): \(entry.text), \(entry.standing.key ?? "absent"),"
      + " \(read.joined(separator: " ")), \(entry.uses[0].file):\(entry.uses[0].line)"
  }

  @Test func `Every name in use is listed with what the termbase says of it`() async throws {
    let forms = try await Self.workspace().survey().forms()
    #expect(
      forms.filter { $0.locale.description == "sv-SE" }.map(Self.line) == [
        "shop-lead: Bas, deprecated, exact 2, sv-SE/a0.md:7",
        "till-keeper: Till keeper, untranslated, exact 1, sv-SE/a4.md:7",
        "wheel-builder: Hjulbyggare, preferred, exact 3, sv-SE/a0.md:7",
        "wheel-builder: Ekermakare, absent, aligned 1, sv-SE/a1.md:7",
        "-: Vem som helst, absent, unresolved 1, sv-SE/a5.md:7",
      ])
    #expect(forms.contains { $0.locale == .defaultSource })
  }

  @Test func `Without the source a name that only its place explains is not read`() async throws {
    let forms = try await Self.workspace().survey(ignoresSource: true).forms()
    #expect(forms.allSatisfy { $0.locale.description == "sv-SE" })
    #expect(forms.filter { $0.concept == nil }.map(\.text) == ["Ekermakare", "Vem som helst"])
  }

  @Test func `The forms of one concept can be asked for, but of none that is not there`()
    async throws
  {
    let survey = try await Self.workspace().survey()
    let known = try #require(Concept.ID("shop-lead"))
    let forms = try survey.forms(of: known)
    #expect(forms.map(\.text) == ["Shop lead", "Bas"])
    let unknown = try #require(Concept.ID("shop-leed"))
    #expect(throws: WorkspaceError.self) { try survey.forms(of: unknown) }
  }

  @Test func `The list is written as a table, as CSV and as JSON`() async throws {
    let survey = try await Self.workspace().survey()
    let concept = try #require(Concept.ID("shop-lead"))
    let forms = try survey.forms(of: concept)
    #expect(
      FormListFormat.text.text(forms, ReportOptions()) == """
        en-US
        concept    name       in the termbase  read as  count  where
        shop-lead  Shop lead  preferred        exact 2      2  sv-SE/a0.md:7

        sv-SE
        concept    name  in the termbase  read as  count  where
        shop-lead  Bas   deprecated       exact 2      2  sv-SE/a0.md:7

        """)
    var all = ReportOptions()
    all.showsAll = true
    #expect(
      FormListFormat.csv.text(forms, all).split(separator: "\r\n").last
        == "sv-SE,roles,shop-lead,Bas,deprecated,exact 2,2,sv-SE/a0.md:7 sv-SE/a1.md:7")
    #expect(
      FormListFormat.json.text([forms[1]], ReportOptions()) == """
        {"schema":"kanon.terms.list/1",
        "forms":[
         {"concept":"shop-lead","count":2,"kind":"roles","locale":"sv-SE",\
        "places":[{"file":"sv-SE/a0.md","line":7}],"resolutions":{"exact":2},"status":"deprecated",\
        "text":"Bas"}
        ]}

        """)
  }

  private static func line(_ finding: TermbaseFinding) -> String {
    let place = finding.place.map { ":\($0.line)" } ?? ""
    return "\(finding.severity.rawValue)\(place) '\(finding.text)' \(finding.message)"
      + " [\(finding.kind.rawValue)]"
  }

  @Test func `What the articles and the termbase do not agree on is found`() async throws {
    let workspace = try Self.workspace()
    let findings = try await workspace.survey().audit(workspace.options)
      .filter { $0.locale.description == "sv-SE" }
    #expect(
      findings.filter { !$0.isRoutine }.map(Self.line) == [
        "error:9 'Hjulbyggare' is a name for wheel-builder and stands in the place of till-keeper in 2"
          + " of 3 uses [contradicted]",
        "warning:10 'Mekare' is a name for several concepts: till-keeper, wheel-builder [ambiguous]",
        "warning:7 'Bas' is deprecated for shop-lead and used 2 times, the preferred 'Verkstadschef'"
          + " never [outrun]",
      ])
    #expect(
      findings.filter(\.isRoutine).map(Self.line) == [
        "info 'Vem som helst' is no name of the termbase and is not read, once [missing]",
        "info 'Ekermakare' is no name of the termbase and is read as wheel-builder, once [missing]",
        "info:6 'Verkstadschef' is used in no statement [unused]",
        "info:12 'Kassör' is used in no statement [unused]",
        "info:13 'mekare' is used in no statement [unused]",
        "info:10 'Mekare' is used in no statement [unused]",
      ])
  }

  @Test(arguments: [(", succeeds: wheel-builder", 0), ("", 1)])
  func `A name of a renamed concept contradicts nothing`(_ key: String, _ count: Int) async throws {
    let workspace = try BilingualWorkspace(
      [("Appropriate roles: Wheel builder", "Passande roller: Hjulsmed")],
      terms: [
        ("new.yaml", "roles:\n  wheelwright: {definition: Builds wheels\(key)}\n"),
        (
          "sv-SE.yaml",
          "locale: sv-SE\nlabels: {roles: [Passande roller]}\n"
            + "roles:\n  wheelwright: {preferred: Hjulsmed}\n"
        ),
      ])
    let findings = try await workspace.survey().audit(workspace.options)
    #expect(findings.count { $0.kind == .contradicted } == count)
  }

  @Test func `The report counts what it does not list`() async throws {
    let workspace = try Self.workspace()
    let findings = try await workspace.survey().audit(workspace.options)
      .filter { $0.locale.description == "sv-SE" && $0.severity < .error }
    let text = TermbaseAuditReport(.text).text(findings.filter { $0.kind != .ambiguous })
    #expect(text.contains("/terms/sv-SE.yaml:7: warning: 'Bas' is deprecated"))
    #expect(text.contains("\n  sv-SE/a0.md:7\n  sv-SE/a1.md:7\n"))
    #expect(
      text.hasSuffix(
        """
        locale  missing names used once  unused names
        sv-SE                         2             4
        --all lists them.

        0 errors, 1 warning, 0 infos.

        """))
    let json = TermbaseAuditReport(.json).text([])
    #expect(json == "{\"schema\":\"kanon.terms.check/1\",\n\"unshown\":0,\n\"findings\":[]}\n")
  }
}
