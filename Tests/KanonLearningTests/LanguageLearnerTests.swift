import KanonModel
import Testing

@testable import KanonLearning

@Suite struct LanguageLearnerTests {
  // MARK: Separators and slid text

  @Test func `The word that leaves known names on either side separates them`() throws {
    let pairs = [
      try pair(["rope-keeper", "sail-mender"], "Vo kel | Ra min"),
      try pair(["sail-mender", "rope-keeper"], "Ra min sive Vo kel"),
      try pair(["kite-flyer", "rope-keeper"], "So sive Vo kel"),
      try pair(["kite-flyer", "sail-mender"], "So et Ra min"),
      try pair(["kite-flyer", "grand-keeper"], "Mu nec Pa"),
    ]
    let slots = TermSlots(folding: Folding())
    var evidence = EvidenceCollector(Folding())
    for pair in pairs { evidence.add(pair, slots) }
    #expect(evidence.skipped == 4)
    let found = SeparatorLearning(pairs, evidence, slots).separators()
    #expect(found.map { "\($0.word) \($0.count)" } == ["sive 2", "et 1"])
  }

  @Test(
    arguments: [
      (
        "two names behind the empty slot", "Vo kel | | Ra min So",
        ["ra min: sail-mender 2", "so: kite-flyer 2", "vo kel: rope-keeper 2"], 0
      ),
      (
        "a new name beside a known one", "| Vo kel Bu la | So",
        ["bu la: sail-mender 1", "so: kite-flyer 2", "vo kel: rope-keeper 2"], 0
      ),
      (
        "a known name with an article and an ending", "Vo kel | | des Ra mins Bu",
        ["bu: kite-flyer 1", "des ra mins: sail-mender 1", "vo kel: rope-keeper 2"], 0
      ),
      ("no name is known", "| Bu la | Mu", [], 1),
      ("two empty slots", "| | Vo kel Ra min So", [], 1),
      ("no empty slot", "Vo kel | Ra | min | So", [], 1),
    ] as [(String, String, [String], Int)])
  func `Names that slid across bars are counted as far as the others are known`(
    name: String, text: String, expected: [String], skipped: Int
  ) throws {
    let slots = TermSlots(folding: Folding())
    var evidence = EvidenceCollector(Folding())
    let terms = ["rope-keeper", "sail-mender", "kite-flyer"]
    evidence.add(try pair(terms, "Vo kel | Ra min | So"), slots)
    evidence.add(try pair(terms, text), slots)
    let (slid, group) = try #require(evidence.slid.first)
    evidence.add(group, of: slid)
    #expect(evidence.skipped == skipped)
    for line in expected {
      let parts = line.split(separator: ":")
      #expect(seen(String(parts[0]), evidence) == [String(parts[1].dropFirst())], "\(line)")
    }
    let total = evidence.forms[.role]?.forms.values.flatMap(\.values).reduce(0) { $0 + $1.count }
    #expect(total == (skipped == 1 ? 3 : 6))
  }

  // MARK: Patterns

  @Test func `A pattern counts once an article, and only where all of its names are known`() throws
  {
    var learner = PatternLearner()
    let (keeper, mender) = ("rope-keeper", "sail-mender")
    learner.add([try pair([keeper, mender], "x")], of: "a.md")
    learner.add([try pair([keeper, mender], "y"), try pair([keeper, mender], "y")], of: "a.md")
    learner.add([try pair([keeper, mender], "x"), try pair([mender, keeper], "x")], of: "b.md")
    learner.add(
      [try pair([keeper], "x"), try pair([keeper, nil], "x"), try pair([], "")], of: "c.md")
    learner.add([try pair(["kite-flyer", keeper], "x")], of: "d.md")
    #expect(
      learner.patterns == [
        StatementPattern(.roles, [try concept(keeper), try concept(mender)], articles: 2),
        StatementPattern(.roles, [try concept("kite-flyer"), try concept(keeper)], articles: 1),
        StatementPattern(.roles, [try concept(mender), try concept(keeper)], articles: 1),
      ])
  }

  // MARK: Proposals

  private static func lessons() throws -> [BilingualLesson] {
    let segments = [
      ("kites fly or fall", "drakar flyger eller faller"), ("ropes or sails", "tross eller segel"),
      ("now or then", "nu eller sen"), ("a rope", "en tross"), ("the rope is long", "lång tross"),
      ("wind", "vind"), ("a kite", "en drake"), ("the kite is red", "draken är röd"),
    ]
    let statements = [
      try pair(["rope-keeper", "sail-keeper"], "Trossvaktare | Segelvaktare", line: 4),
      try pair(
        ["rope-keeper", "sail-keeper"], "Trossvaktarens | Segelvaktarens", file: "qx-QX/b.md"),
      try pair(
        ["anchor-keeper", "rope-keeper"], "Ankarvaktare eller Trossvaktare", file: "qx-QX/c.md"),
      try pair(["sail-keeper"], "Segel-", label: "PLIKTER", file: "qx-QX/d.md"),
      try pair(["kite-flyer", nil], "Kite flyer | alla", label: "Göromål", file: "qx-QX/e.md"),
      try pair(
        ["anchor-keeper", "rope-keeper", "sail-keeper"],
        "Ankarvaktare | | Trossvaktare Segelvaktare", file: "qx-QX/f.md"),
      try pair(
        ["sail-keeper", "kite-flyer"], "Segelvaktare samt Draklots", label: nil, file: "qx-QX/g.md"),
      try pair(["kite-flyer"], "Trossvaktare", file: "qx-QX/h.md"),
    ]
    return zip(statements, segments).map { statement, segment in
      BilingualLesson(statements: [statement], segments: [(source: segment.0, target: segment.1)])
    }
  }

  private static func learner(_ lessons: [BilingualLesson]) throws -> LanguageLearner {
    let source = try harbour([
      "rope-keeper", "sail-keeper", "anchor-keeper", "kite-flyer", "sail-mender",
    ])
    var learner = LanguageLearner(
      try #require(LanguageTag("qx-QX")), Termbase(languages: [source.tag: source]),
      source: source.tag)
    for lesson in lessons { learner.add(lesson) }
    return learner
  }

  /// A proposal as lines, with all of its notes.
  private static func lines(_ proposal: LanguageProposal) -> [String] {
    func line<Value>(_ name: String, _ item: LanguageProposal.Item<Value>) -> String {
      "\(name) \(item.value) # \(item.note ?? "-")"
    }
    return ["\(proposal.tag)"] + proposal.remarks
      + StatementKind.allCases.flatMap { kind in
        (proposal.labels[kind] ?? []).map { line("label \(kind)", $0) }
      } + proposal.separators.map { line("separator", $0) }
      + proposal.designations.map {
        "\($0.value.concept) \($0.value.status) \($0.value.text) # \($0.note ?? "-")"
      } + proposal.words.map { "\($0.value.words) \($0.value.stems) # \($0.note ?? "-")" }
      + proposal.linking.map { line("linking", $0) } + proposal.suffixes.map { line("suffix", $0) }
  }

  @Test func `A proposal has labels, separators, names, stems and endings with their evidence`()
    throws
  {
    let proposal = try Self.learner(Self.lessons()).proposal()
    #expect(
      proposal.labels[.roles]?.map { "\($0.value) \($0.note ?? "")" } == [
        "Plikter 6 ×, qx-QX/a.md:4", "Göromål 1 ×, qx-QX/e.md:1",
      ])
    #expect(proposal.separators.map(\.value) == ["eller", "samt"])
    let names = proposal.designations.map {
      "\($0.value.concept) \($0.value.status) \($0.value.text)"
    }
    #expect(
      names == [
        "anchor-keeper preferred Ankarvaktare", "kite-flyer preferred Draklots",
        "kite-flyer deprecated Kite flyer", "kite-flyer admitted Trossvaktare",
        "rope-keeper preferred Trossvaktare",
        "rope-keeper admitted Trossvaktarens", "sail-keeper preferred Segelvaktare",
        "sail-keeper admitted Segelvaktarens", "sail-keeper shortened Segel-",
      ])
    #expect(proposal.suffixes.map(\.value).contains("ns"))
    #expect(proposal.words.contains { $0.value == WordStems(["keeper"], stems: ["vaktare"]) })
    #expect(proposal.words.contains { $0.value == WordStems(["rope"], stems: ["tross"]) })
    #expect(proposal.words.allSatisfy { $0.note != nil })
    #expect(
      proposal.remarks.first
        == "Proposed from the 8 statements of 8 bilingual articles. Behind each entry: how often it was seen, and where first."
    )
  }

  @Test
  func
    `A proposal is the same in whatever order the articles come, and when it is asked for again`()
    throws
  {
    let lessons = try Self.lessons()
    let learner = try Self.learner(lessons)
    let lines = Self.lines(learner.proposal())
    #expect(lines.count > 15)
    #expect(Self.lines(learner.proposal()) == lines)
    #expect(Self.lines(try Self.learner(lessons.reversed()).proposal()) == lines)
    for start in 1..<lessons.count {
      let turned = Array(lessons[start...] + lessons[..<start])
      #expect(Self.lines(try Self.learner(turned).proposal()) == lines)
    }
  }

  @Test func `No articles give an empty proposal`() throws {
    let proposal = try Self.learner([]).proposal()
    let entry = LanguageEntry(proposal)
    #expect(entry.designations.isEmpty && entry.words.isEmpty && entry.labels.isEmpty)
    #expect(proposal.remarks.count == 1)
  }

  @Test func `An entry of a proposal has everything that is proposed`() throws {
    let proposal = try Self.learner(Self.lessons()).proposal()
    let entry = LanguageEntry(proposal)
    #expect(entry.tag == proposal.tag)
    #expect(entry.labels[.roles] == ["Plikter", "Göromål"])
    #expect(entry.separators == ["eller", "samt"])
    #expect(entry.designations == proposal.designations.map(\.value))
    #expect(entry.words == proposal.words.map(\.value))
    #expect(entry.suffixes == proposal.suffixes.map(\.value))
  }
}
