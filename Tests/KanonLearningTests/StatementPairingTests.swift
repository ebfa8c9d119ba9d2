import KanonExtraction
import KanonModel
import KanonSyntax
import Testing

@testable import KanonLearning

@Suite struct StatementPairingTests {
  private static func segment(_ target: String, _ source: String) -> String {
    "<span data-ttu-id=\"q\">\(target)</span>"
      + "<span class=\"sxs-lookup\"><span data-stu-id=\"q\">\(source)</span></span>"
  }

  private static func lesson(_ text: String) throws -> BilingualLesson {
    let source = try harbour(["rope-keeper", "sail-mender", "kite-flyer"])
    let file = SourceFile(path: "qx-QX/a.md", bytes: Array(text.utf8))
    let article = BilingualReader.read(file, source: source.tag).output
    let syntax = ArticleReader().read(article.source).output
    let statements = Extractor(source, source: source).extract(syntax).statements.map { statement in
      statement.map { mentions in
        mentions.map { mention in
          ResolvedMention(
            mention: mention,
            concept: source.designations.first { $0.text == mention.text }?.concept,
            resolution: .exact)
        }
      }
    }
    return StatementPairing(
      article, source: syntax, target: ArticleReader().read(article.target).output
    ).lesson(statements)
  }

  /// Each statement as `line label: concepts = text; …`.
  @Test(
    arguments: [
      (
        "label and names in one segment",
        "---\na: b\n---\n"
          + segment("**Plikter**: Vo | Ra", "**Duties**: rope keeper | sail mender"),
        ["4 Plikter: rope-keeper sail-mender = Vo | Ra"]
      ),
      (
        "a segment a name",
        "**\(segment("Plikter", "Duties"))**: \(segment("Vo", "rope keeper")) | \(segment("Ra", "sail mender"))",
        ["1 Plikter: rope-keeper = Vo; sail-mender = Ra"]
      ),
      (
        "a list",
        "\(segment("**Plikter**:", "**Duties**:"))\n\n- \(segment("Vo", "rope keeper"))\n- \(segment("Ra", "kite flyer"))",
        ["1 Plikter: rope-keeper = Vo; kite-flyer = Ra"]
      ),
      (
        "markup and entities",
        segment("**Plikter:** *Vo* &amp; [Ra](a.md)", "**Duties**: rope keeper"),
        ["1 Plikter: rope-keeper = Vo & Ra"]
      ),
      (
        "a free phrase",
        segment("**Plikter**: Vo | alla", "**Duties**: rope keeper | everyone here"),
        ["1 Plikter: rope-keeper - = Vo | alla"]
      ),
      (
        "two statements",
        segment("**Plikter**: Vo", "**Duties**: rope keeper") + "\n\n"
          + segment("**Göromål**: Ra", "**Duties**: kite flyer"),
        ["1 Plikter: rope-keeper = Vo", "3 Göromål: kite-flyer = Ra"]
      ),
      (
        "no colon between label and names in the target",
        segment("**Plikter** Vo", "**Duties**: rope keeper"), []
      ),
      ("a statement outside of segments", "**Duties**: rope keeper\n\n\(segment("x", "y"))", []),
      (
        "names outside of segments", "**\(segment("Plikter", "Duties"))**: rope keeper", []
      ),
    ] as [(String, String, [String])])
  func `A statement and its translation are paired by their segments`(
    name: String, text: String, expected: [String]
  ) throws {
    let pairs = try Self.lesson(text).statements.map { pair in
      let groups = pair.groups.map { group in
        group.terms.map { $0.concept?.description ?? "-" }.joined(separator: " ") + " = "
          + group.text
      }
      return "\(pair.place.line) \(pair.label ?? "-"): \(groups.joined(separator: "; "))"
    }
    #expect(pairs == expected)
  }

  @Test func `A lesson has the text of every segment on both sides`() throws {
    let lesson = try Self.lesson(
      "# <a name=\"q\"></a>\(Self.segment("Rå & **mast**", "Raw & *spar*"))\n\n| \(Self.segment("K&ouml;", "Queue")) |\n|---|\n"
    )
    #expect(
      lesson.segments.map { "\($0.source) = \($0.target)" } == [
        "Raw & spar = Rå & mast", "Queue = Kö",
      ])
  }
}
