import KanonModel
import Testing

@Suite("Keys of destinations")
struct LinkKeyTests {
  @Test(
    "destinations that localization may change are the same",
    arguments: [
      ("https://example.com/en-us/a", "https://example.com/hu-hu/a"),
      ("https://example.com/zh-hant-tw/a", "https://example.com/a"),
      ("Page.MD", "page.md"),
      ("page.md#first", "page.md#ersteigen"),
      ("https://example.com/EN-US", "https://example.com"),
      ("ÄRENDE.md", "ärende.md"),
    ])
  func same(one: String, other: String) {
    #expect(LinkKey(one) == LinkKey(other))
    #expect(LinkKey(Array(one.utf8)[...]) == LinkKey(other))
  }

  @Test(
    "others are not",
    arguments: [
      ("page.md", "page2.md"), ("#first", "#second"), ("a/en-us/b", "a/hu-hu/b"),
      ("https://example.com/a-bc", "https://example.com/"), ("", "#a"),
      ("https://example.com/a", "https://example.com/a/"),
    ])
  func different(one: String, other: String) {
    #expect(LinkKey(one) != LinkKey(other))
  }

  @Test("a section counts only where it is asked for, or is all there is")
  func fragments() {
    #expect(LinkKey("a.md#b", withFragment: true).path == "a.md#b")
    #expect(LinkKey("a.md#b").path == "a.md")
    #expect(LinkKey("#B").path == "#b")
  }
}
