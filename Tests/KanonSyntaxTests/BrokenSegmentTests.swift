import KanonModel
import KanonTestSupport
import Testing

@testable import KanonSyntax

/// Segments that are not whole, and texts that look for trouble.
@Suite struct BrokenSegmentTests {
  private static let lookup =
    "<span class=\"sxs-lookup\"><span data-stu-id=\"k\">Queue</span></span>"

  /// The mark is where the diagnostic points.
  @Test(
    arguments: [
      ("a target that never closes", "rå ⟦<span data-ttu-id=\"k\">⟧Kö\n\nmast"),
      ("a target without its source", "rå ⟦<span data-ttu-id=\"k\">⟧Kö</span> mast"),
      ("a source further off", "⟦<span data-ttu-id=\"k\">⟧Kö</span> \(lookup)"),
      (
        "a source that never closes",
        "⟦<span data-ttu-id=\"k\">⟧Kö</span><span class=\"sxs-lookup\"><span data-stu-id=\"k\">Queue"
      ),
      (
        "a lookup that never closes",
        "⟦<span data-ttu-id=\"k\">⟧Kö</span><span class=\"sxs-lookup\"><span data-stu-id=\"k\">Queue</span>"
      ),
      (
        "another span in the place of the source",
        "⟦<span data-ttu-id=\"k\">⟧Kö</span><span class=\"sxs-lookup\"><span id=\"k\">Queue</span></span>"
      ),
      ("a nested span that never closes", "⟦<span data-ttu-id=\"k\">⟧Kö<span></span>\(lookup)"),
    ])
  func `What is no whole segment stays on both sides, and its place is reported`(
    name: String, text: String
  ) throws {
    let marked = Marked(text)
    let file = marked.file("qx-QX/a.md")
    let sides = try Sides(file)
    #expect(sides.target == marked.text)
    #expect(sides.source == marked.text)
    #expect(sides.article.segments.isEmpty)
    #expect(sides.diagnostics.map(\.code) == [.unreadableFile])
    let place = try #require(sides.diagnostics.first).primary
    #expect(place.file == "qx-QX/a.md")
    #expect(file.marked([place.range]) == text)
  }

  @Test
  func `A diagnostic behind whole segments points into the target, and so at the line on disk`()
    throws
  {
    let file = Marked(
      "---\na: b\n---\n\(segment("Ett", "One"))\n\n\(segment("Två", "Two")) ⟦<span data-ttu-id=\"k\">⟧Kö\n\n"
        + segment("Tre", "Three"))
    let bilingual = file.file()
    let sides = try Sides(bilingual)
    let place = try #require(sides.diagnostics.first).primary.range
    #expect(sides.article.target.text(place) == "<span data-ttu-id=\"k\">")
    #expect(
      sides.article.target.position(at: place.lower)
        == bilingual.position(at: file.ranges[0].lower))
    #expect(sides.segments == ["Ett = One", "Två = Two", "Tre = Three"])
    #expect(sides.source == "One\n\nTwo <span data-ttu-id=\"k\">Kö\n\nThree")
  }

  /// A segment that begins before another one ended is the broken one.
  @Test func `A segment behind one that never closes is still whole`() throws {
    let sides = try Sides("<span data-ttu-id=\"k\">Kö \(segment("Ett", "One"))")
    #expect(sides.target == "<span data-ttu-id=\"k\">Kö Ett")
    #expect(sides.source == "<span data-ttu-id=\"k\">Kö One")
    #expect(sides.diagnostics.count == 1)
  }

  /// Each would need minutes if a mark made the reader look through the rest of the file.
  @Test(
    arguments: [
      "<", "<s", "<a", "</s", "< span", "<span", "<span data-ttu-id=\"k\">", "<span>", "</span>",
      "# <a name=\"q\">", "<span data-ttu-id=\"k\">x</span>",
    ])
  func `Twenty thousand loose marks stay as they are`(mark: String) throws {
    let noise = String(repeating: mark + " ", count: 20_000)
    let sides = try Sides(noise + "\n\n" + segment("Kö", "Queue"))
    #expect(sides.target.hasPrefix(noise))
    #expect(sides.source.hasPrefix(noise))
    #expect(sides.segments == ["Kö = Queue"])
    let broken = mark.contains("data-ttu-id") ? 20_000 : 0
    #expect(sides.diagnostics.count == broken)
  }

  @Test(
    arguments: [
      ("<span <span", ""), ("<span id=\"", ""), ("<span id='<'>", "</span>"),
      ("<a title=\"<s\">", "</a>"),
    ])
  func `A mark before a segment does not hide it`(before: String, after: String) throws {
    let sides = try Sides("\(before) \(segment("Kö", "Queue"))\(after)")
    #expect(sides.target == "\(before) Kö\(after)")
    #expect(sides.source == "\(before) Queue\(after)")
  }

  @Test func `Bytes that are no text are kept on both sides`() throws {
    let bytes = [0xFF, 0x3C] + Array(segment("Kö", "Queue").utf8) + [0x80, 0x00]
    let article = try Sides(SourceFile(path: "a.md", bytes: bytes)).article
    #expect(article.target.bytes == [0xFF, 0x3C] + Array("Kö".utf8) + [0x80, 0x00])
    #expect(article.source.bytes == [0xFF, 0x3C] + Array("Queue".utf8) + [0x80, 0x00])
  }
}
