import Foundation
import KanonExtraction
import KanonModel
import KanonSyntax
import KanonTestSupport
import Testing

/// An article can be cut off anywhere: while it is typed, or by a disk that is full.
@Suite struct PrefixTests {
  @Test(arguments: [
    ("two-versions/sv-SE/shared-customers.md", "sv-SE"),
    ("japanese-and-arabic/ja-JP/invoices.md", "ja-JP"), ("markup/sv-SE/markup.md", "sv-SE"),
    ("broken-front-matter/fr-FR/prices.md", "fr-FR"),
  ])
  func `Every prefix of an article is read, and all that is found lies in it`(
    path: String, locale: String
  ) throws {
    let url = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Goldens/\(path)")
    let bytes = Array(try Data(contentsOf: url))
    let termbase = try TermbaseReader.read(Project.termbaseFiles())
    let language = termbase.language(for: try #require(LanguageTag(locale)))
    let extractor = Extractor(language, source: nil)
    var statements = 0
    for length in 0...bytes.count {
      let file = SourceFile(path: path, bytes: Array(bytes.prefix(length)))
      let read = ArticleReader().read(file)
      let found = extractor.extract(read.output)
      statements += found.statements.count
      let ranges =
        read.diagnostics.map(\.primary.range) + read.output.blocks.map(\.source)
        + read.output.inlines.map(\.source) + read.output.pieces.map(\.source)
        + found.statements.flatMap { [$0.range, $0.label.range] + $0.terms.map(\.range) }
        + found.ruleLists.flatMap { [$0.range, $0.leadIn.range] + $0.items.map(\.range) }
      let end = ranges.map(\.upper).max() ?? 0
      #expect(Int(end) <= length, "the first \(length) bytes of \(path)")
    }
    #expect(statements > 20)
  }
}
