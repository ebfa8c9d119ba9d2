import KanonModel
import KanonReports
import Testing

struct PageTextTests {
  private static let page = """
    # K701 link-empty

    See `kanon.yaml`.

    ```markdown sv-SE/start.md
    # Start
    ```

    """

  @Test("without colours a page is the Markdown that it is")
  func plain() {
    #expect(PageText(palette: .plain).page(Self.page) == Self.page)
  }

  @Test("with colours marks become styles, and code is no heading")
  func styled() {
    let expected = """
      \u{1B}[1mK701 link-empty\u{1B}[0m

      See \u{1B}[1;36mkanon.yaml\u{1B}[0m.

        \u{1B}[1;34msv-SE/start.md\u{1B}[0m
        \u{1B}[2m# Start\u{1B}[0m

      """
    #expect(PageText(palette: .ansi).page(Self.page) == expected)
  }

  @Test("the list has a line a code, in columns")
  func list() {
    let expected = """
      K403  warning  role-truncated  A role's name is cut short.
      K701  warning  link-empty      A link has no text.

      """
    #expect(PageText(palette: .plain).list([.roleTruncated, .linkEmpty]) == expected)
  }
}
