import Testing

@testable import KanonSyntax

@Suite struct HTMLTagTests {
  @Test(arguments: [
    ("<a name=\"prices\">", "a", "name", "prices"), ("<a id=\"x\">", "a", "id", "x"),
    ("<A NAME='x y'>", "a", "name", "x y"), ("<a name=x>", "a", "name", "x"),
    ("<img src=\"a&amp;b.png\"/>", "img", "src", "a&b.png"),
    ("<span data-ttu-id=\"K\">", "span", "data-ttu-id", "K"), ("<a name=\"\">", "a", "name", ""),
    ("<td title=\"a>b\">", "td", "title", "a>b"),
  ])
  func `A tag is read with its attributes`(
    tag: String, name: String, attribute: String, value: String
  ) throws {
    let read = try #require(parsed(tag))
    #expect(read.name == name)
    #expect(!read.isClosing)
    #expect(read[attribute] == value)
  }

  @Test(arguments: [("</a>", "a"), ("</br>", "br"), ("</SPAN >", "span")])
  func `A closing tag is one`(tag: String, name: String) {
    #expect(parsed(tag) == HTMLTag(name: name, isClosing: true))
  }

  @Test(arguments: ["", "<", "<>", "< a", "</>", "<!-- a -->", "<?php a ?>", "<![CDATA[a]]>"])
  func `What is no tag is none`(text: String) {
    #expect(parsed(text) == nil)
  }

  @Test(arguments: [
    "<a name=\"x\">", "<a id=\"y-1_z\">", "<br>", "<br/>", "<a name=\"\">", "<a name=\"a b\">",
    "<a name=\"a'b\">",
  ])
  func `The direct reader and libxml2 agree`(tag: String) {
    let bytes = Array(tag.utf8)
    let plain = HTMLTag(plain: bytes.span)
    let element = HTMLFragment.elements(in: bytes.span).first
    #expect(plain != nil)
    #expect(plain == element)
  }

  @Test(arguments: [
    "<a name=\"x&amp;y\">", "<a name=\"å\">", "<a name='x'>", "<a name=\"x\" href=\"y\">",
    "<a  name=\"x\">", "<br />",
  ])
  func `What needs HTML's rules is left to libxml2`(tag: String) {
    let bytes = Array(tag.utf8)
    let plain = HTMLTag(plain: bytes.span)
    #expect(plain == nil)
  }

  @Test func `Hostile HTML gives elements and nothing else`() {
    let document = """
      <!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY y "&x;&x;&x;">]>
      <p id="&y;">&x;<img src="http://example.invalid/a.png">
      """
    let bytes = Array(document.utf8)
    let elements = HTMLFragment.elements(in: bytes.span)
    #expect(elements.last?.name == "img")
    let values = elements.flatMap(\.attributes).map(\.value)
    #expect(values.contains("http://example.invalid/a.png"))
    #expect(!values.contains { $0.contains("root") })
  }

  @Test func `Elements are read however deep they are nested`() {
    let document = Array(String(repeating: "<div>", count: 5000).utf8)
    let elements = HTMLFragment.elements(in: document.span)
    #expect(elements.count >= 200)
  }

  private func parsed(_ text: String) -> HTMLTag? {
    let bytes = Array(text.utf8)
    return HTMLTag(bytes.span)
  }
}
