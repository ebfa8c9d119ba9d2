import KanonModel
import KanonSyntax
import KanonTestSupport
import Testing

@testable import KanonExtraction

/// A lead-in and its list: the evidence for the modality is marked.
struct RuleListCase: CustomTestStringConvertible, Sendable {
  let locale: String
  let modality: Modality
  let marked: String
  let isConditional: Bool

  init(_ locale: String, _ modality: Modality, _ marked: String, isConditional: Bool = false) {
    self.locale = locale
    self.modality = modality
    self.marked = marked
    self.isConditional = isConditional
  }

  var testDescription: String { "\(locale) \(marked)" }
}

@Suite struct RuleListTests {
  static let cases: [RuleListCase] = [
    .init("en-US", .doesNot, "The feature does ⟦not⟧:\n\n- change prices\n\n- move invoices"),
    .init(
      "en-US", .cannot,
      "You ⟦⟦cannot⟧⟧ do the following:\n\n- change prices\n- move invoices"
        .replacing("⟦⟦cannot⟧⟧", with: "⟦cannot⟧")),
    .init("en-US", .mustNot, "A request ⟦must⟧ ⟦not⟧ hold:\n- prices\n- keys"),
    .init("en-US", .must, "A password ⟦must⟧:\n- be long\n- be new"),
    .init("en-US", .can, "A sales agent ⟦can⟧:\n- sell\n- buy"),
    .init("en-US", .plain, "The following roles exist:\n- one\n- two"),
    .init(
      "en-US", .plain, "If you cannot find the offer, check:\n- the price\n- the date",
      isConditional: true),
    .init("en-US", .doesNot, "If you sell, the price does ⟦not⟧:\n- rise\n- fall"),
    .init(
      "en-US", .plain, "Check, if the offer is not there:\n- the price\n- the date",
      isConditional: true),
    .init("en-US", .plain, "You find not only prices:\n- one\n- two"),
    .init(
      "en-US", .doesNot,
      "You ⟦can⟧ sell now. It does ⟦not⟧:\n- rise\n- fall".replacing("⟦can⟧", with: "can")),
    .init(
      "sv-SE", .doesNot, "Funktionen gör ⟦inte⟧ följande:\n- ändrar priser\n- flyttar fakturor"),
    .init(
      "hu-HU", .doesNot, "A funkció ⟦nem⟧ végzi el a következőket:\n- árak módosítása\n- számlák"),
    .init("de-DE", .doesNot, "Die Funktion ändert ⟦nicht⟧:\n- Preise\n- Rechnungen"),
    .init("cs-CZ", .doesNot, "Funkce ⟦nemění⟧:\n- ceny\n- faktury"),
    .init("ru-RU", .doesNot, "Функция ⟦не⟧ меняет:\n- цены\n- счета"),
    .init("ja-JP", .doesNot, "この機能では、次のことは行い⟦ません⟧:\n- 価格の変更\n- 請求書の移動"),
    .init("ja-JP", .doesNot, "この機能では、次のことは行い⟦ません⟧。\n- 価格の変更\n- 請求書の移動"),
    .init("ja-JP", .plain, "プランが見つからない場合は、次を確認します:\n- 価格\n- 日付", isConditional: true),
    .init("ko-KR", .plain, "제품을 찾지 못한 경우 다음을 확인합니다.\n- 가격\n- 날짜", isConditional: true),
    .init("ru-RU", .doesNot, "Функция\n- ⟦не⟧ меняет цены\n- ⟦не⟧ меняет счета"),
    .init("ru-RU", .plain, "Функция\n- не меняет цены\n- меняет счета"),
    .init("en-US", .plain, "Mind this:\n- You cannot sell"),
    .init("en-US", .cannot, "You ⟦cannot⟧ access:\n- You cannot see prices\n- You cannot see keys"),
  ]

  @Test(arguments: cases)
  func `A lead-in says what its items are, and which words say so`(sample: RuleListCase) throws {
    let reading = try Reading(sample.marked, in: sample.locale)
    let list = try #require(reading.statements.ruleLists.first)
    #expect(reading.statements.ruleLists.count == 1)
    #expect(list.modality == sample.modality)
    #expect(list.isConditional == sample.isConditional)
    let evidence = Set(list.evidence.map(\.range)).sorted { $0.lower < $1.lower }
    #expect(reading.marks(evidence) == sample.marked)
  }

  @Test(arguments: [
    ("⟦One does not⟧\n\n- ⟦change prices⟧\n\n- ⟦move invoices⟧", false),
    ("⟦One does not:⟧\n1. ⟦change *prices*⟧\n2. ⟦move invoices⟧\n\n   More of it.", true),
    ("This is first. ⟦One does not:⟧\n\n* ⟦change prices⟧\n* ⟦move\n  invoices⟧", true),
    ("> ⟦One does not:⟧\n> - ⟦change prices⟧\n> - ⟦move invoices⟧", true),
    ("- ⟦One does not:⟧\n  - ⟦change prices⟧\n  - ⟦move invoices⟧", true),
  ])
  func `A rule list has its lead-in, its items and their bytes`(marked: String, announces: Bool)
    throws
  {
    let reading = try Reading(marked, in: "en-US")
    let list = try #require(reading.statements.ruleLists.first)
    #expect(reading.statements.ruleLists.count == 1)
    let expected = marked.replacing("*prices*⟧", with: "*prices⟧*")
    #expect(reading.marks([list.leadIn.range] + list.items.map(\.range)) == expected)
    #expect(list.items.map(\.text) == ["change prices", "move invoices"])
    #expect(list.announcesItems == announces)
    #expect(list.range.contains(list.leadIn.range))
    #expect(list.items.allSatisfy { list.range.contains($0.range) })
  }

  @Test func `Lists are counted by section, and a translated heading has the English one's key`()
    throws
  {
    let text = """
      A:
      - one

      ## What it does *not* do

      B:
      - one

      C:
      - one

      ## <a name="prices"></a>Ceny

      D:
      - one
      """
    let lists = try Reading(text, in: "cs-CZ").statements.ruleLists
    #expect(lists.map(\.leadIn.text) == ["A:", "B:", "C:", "D:"])
    #expect(lists.map(\.ordinal) == [0, 0, 1, 0])
    #expect(
      lists.map(\.section.keys.first) == [
        "", "what-it-does-not-do", "what-it-does-not-do", "prices",
      ])
  }

  @Test(arguments: [
    "- one\n- two", "# One\n\n- one\n- two", "One:\n\n***\n\n- one", "One:\n\n| a |\n|-|\n| b |",
  ])
  func `A list without a lead-in is no rule list`(text: String) throws {
    #expect(try Reading(text, in: "en-US").statements.ruleLists.isEmpty)
  }
}

/// The same reader without a termbase.
enum ArticleReading {
  static func read(_ file: SourceFile) -> ArticleSyntax { ArticleReader().read(file).output }
}
