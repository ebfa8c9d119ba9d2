import KanonModel
import KanonTestSupport
import Testing

@testable import KanonExtraction

@Suite struct StatementTests {
  @Test(arguments: StatementCase.separators + StatementCase.labels + StatementCase.layouts)
  func `A statement is found with its label, its terms and their bytes`(
    sample: StatementCase
  ) throws {
    let reading = try Reading(sample.marked, in: sample.locale)
    let statement = try #require(reading.statements.statements.first)
    #expect(reading.statements.statements.count == 1)
    #expect(reading.statements.ruleLists.isEmpty)
    #expect(statement.kind == sample.kind)
    #expect(statement.form == sample.form)
    let terms = statement.terms
    let marked = Marked(sample.marked)
    #expect(
      terms.map(\.text)
        == sample.terms ?? marked.ranges.dropFirst().map { marked.file().text($0) })
    // An empty slot has no bytes of its own, so where it stands is not compared.
    let ranges = [statement.label.range] + terms.map(\.range).filter { !$0.isEmpty }
    let expected = sample.marked.replacing("⟦⟧", with: "")
    #expect(reading.marks(ranges) == expected)
    #expect(statement.range.lower == statement.label.range.lower)
    #expect(statement.range.upper == ranges.map(\.upper).max())
  }

  @Test func `Two statements share a paragraph, a line each`() throws {
    let marked = """
      **⟦Applies to⟧**: ⟦Partner Center⟧
      **⟦Appropriate roles⟧**: ⟦Global admin⟧ | ⟦Sales agent⟧
      """
    let reading = try Reading(marked, in: "en-US")
    #expect(reading.statements.statements.map(\.kind) == [.appliesTo, .roles])
    let ranges = reading.statements.statements.flatMap { [$0.label.range] + $0.terms.map(\.range) }
    #expect(reading.marks(ranges) == marked)
  }

  @Test func `Statements anywhere in an article are found in order`() throws {
    let marked = """
      # Prices

      **⟦Applies to⟧**: ⟦Partner Center⟧

      Text.

      ## Invoices

      **⟦Appropriate roles⟧**

      - ⟦Billing admin⟧

      ## More

      ⟦Appropriate roles⟧: ⟦Sales agent⟧
      """
    let reading = try Reading(marked, in: "en-US")
    let ranges = reading.statements.statements.flatMap { [$0.label.range] + $0.terms.map(\.range) }
    #expect(reading.marks(ranges) == marked)
    #expect(reading.statements.statements.map(\.form) == [.inline, .list, .inline])
  }

  @Test(arguments: [
    ("en-US", "Appropriate roles are listed below."), ("en-US", "This applies to: all partners."),
    ("en-US", "The appropriate roles: see below."),
    ("en-US", "Applies to everyone | always".replacing("|", with: "-")),
    ("sv-SE", "Lämpliga roller finns i listan."), ("de-DE", "Zielgruppe sind alle Partner."),
    ("en-US", "```\n**Appropriate roles**: Global admin\n```"),
    ("en-US", "| Appropriate roles | Global admin |\n|-|-|\n"),
    ("ja-JP", "適切なロールを選びます。"),
  ])
  func `A label's words in prose, code and tables are no statement`(locale: String, text: String)
    throws
  {
    let reading = try Reading(text, in: locale)
    #expect(reading.statements.statements.isEmpty)
    #expect(reading.statements.unlabelled.isEmpty)
  }

  @Test(arguments: [
    "**⟦Erlaubte Rollen⟧**: ⟦Globaler Administrator⟧ | ⟦Vertriebsbeauftragter⟧",
    "**⟦Erlaubte Rollen⟧**\n\n- ⟦Globaler Administrator⟧\n- ⟦Vertriebsbeauftragter⟧",
    "**⟦Erlaubte Rollen⟧:** ⟦Globaler Administrator⟧ | ⟦Vertriebsbeauftragter⟧",
  ])
  func `What is laid out like a statement under an unknown label is kept apart`(marked: String)
    throws
  {
    let reading = try Reading("# Preise\n\n" + marked, in: "de-DE")
    #expect(reading.statements.statements.isEmpty)
    let found = try #require(reading.statements.unlabelled.first)
    #expect(reading.statements.unlabelled.count == 1)
    #expect(
      reading.marks([found.label.range] + found.terms.map(\.range)) == "# Preise\n\n" + marked)
  }

  @Test(arguments: [
    "**Wichtig**: Das geht nur einmal.", "**Preise**\n\nText | Text", "Erlaubte Rollen: A | B",
    "# Eins\n\n# Zwei\n\n**Erlaubte Rollen**: A | B",
  ])
  func `Other bold words at an article's head are no statement`(text: String) throws {
    let reading = try Reading(text, in: "de-DE")
    #expect(reading.statements.statements.isEmpty)
    #expect(reading.statements.unlabelled.isEmpty)
  }

  @Test(arguments: [
    ("---\ntitle: One\n---\n# Two\n", "One"),
    ("---\nauthor: us\n---\n# Two *three*\n", "Two three"),
    ("# <a name=\"a\"></a>Two\n", "Two"), ("---\ntitle: \"\"\n---\n\nText\n\n## Three\n", "Three"),
  ])
  func `An article's title is the front matter's, else the first heading`(
    text: String, title: String
  ) throws {
    let file = Marked(text).file()
    let syntax = ArticleReading.read(file)
    #expect(syntax.title == title)
  }
}
