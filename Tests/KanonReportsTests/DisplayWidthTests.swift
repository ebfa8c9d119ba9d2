import KanonReports
import Testing

@Suite struct DisplayWidthTests {
  @Test(
    "text takes as many columns as terminals draw",
    arguments: [
      ("", 0),
      ("role", 4),
      ("é", 1),
      ("e\u{301}", 1),
      ("か\u{3099}", 2),
      ("営業", 4),
      ("ＡＢ", 4),
      ("ｱｲｳ", 3),
      ("「」、。", 8),
      ("한국어", 6),
      ("\u{1112}\u{1161}\u{11AB}", 2),
      ("中文：", 6),
      ("العربية", 7),
      ("مُحَمَّد", 4),
      ("עִבְרִית", 5),
      ("ไม่", 2),
      ("क्ष", 2),
      ("می\u{200C}خواهم", 7),
      ("👍", 2),
      ("👍🏽", 2),
      ("👨‍👩‍👧", 2),
      ("❤️", 2),
      ("🇸🇪", 2),
      ("1️⃣", 2),
      ("…–“”", 4),
    ])
  func textTakesColumns(text: String, columns: Int) {
    #expect(DisplayWidth.columns(text) == columns)
  }
}
