import KanonGeneration
import KanonModel
import Testing

extension CompiledTables.Tests {
  /// The layout of the tables decides what they cost everybody who builds them.
  ///
  /// On the machine where the layout was chosen, 2,000 rows added 0.1 s to what empty tables cost without
  /// optimisation, and 20,000 rows 0.5 s, most of it for the members of a thousand articles. The bounds leave
  /// room for a busy machine; an array of initializer calls misses them by far.
  @Suite struct CompileTimeTests {
    @Test(arguments: [(rows: 2_000, limit: 3.0), (rows: 20_000, limit: 8.0)])
    func `Tables compile fast however many rows they have`(rows: Int, limit: Double) throws {
      let empty = try Self.empty.get()
      let tables = try CompiledTables(
        Self.tables(rows: rows),
        program: """
          print(Article.allCases.count)
          print(Article.allCases.reduce(0) { $0 + $1.titles.count + $1.provenance.count })
          """)
      #expect(tables.answers == ["\(rows / 20)", "\(rows)"])
      let seconds = tables.seconds - empty.seconds
      print("\(rows) rows: \(seconds) s more than the \(empty.seconds) s of empty tables")
      #expect(seconds < limit)
    }

    private static let empty = Result {
      try CompiledTables(tables(rows: 0), program: "print(Article.allCases.count)")
    }

    /// Articles in ten locales, each with a title and its provenance.
    private static func tables(rows: Int) -> [GeneratedFile] {
      let locales: [LanguageTag] = [
        "cs-CZ", "de-DE", "en-US", "es-ES", "fr-FR", "hu-HU", "it-IT", "ja-JP", "ko-KR", "sv-SE",
      ]
      let articles = (0..<rows / 20).map { number in
        CanonicalArticle(
          path: "folder/article-number-\(number).md", roles: [], products: [], ruleLists: [],
          attestations: locales.map { locale in
            Attestation(
              locale: locale, file: "\(locale)/folder/article-number-\(number).md",
              provenance: Provenance(
                translation: "MT", sourceCommit: "1161d5bcb345e368348c535a7211f0d353c5a471",
                sourceHash: "a5d7e17e79ba97edfece5eda990349aa949909cd", freshness: .current),
              statements: [], ruleLists: [])
          },
          titles: Dictionary(
            uniqueKeysWithValues: locales.map { ($0, "The title of article \(number) in \($0)") }))
      }
      return TableGenerator(termbase: Termbase())
        .tables(of: CanonicalModel(sourceLocale: "en-US", articles: articles)).output
    }
  }
}
