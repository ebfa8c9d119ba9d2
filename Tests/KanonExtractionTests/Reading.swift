import KanonExtraction
import KanonModel
import KanonSyntax
import KanonTestSupport
import Testing

/// Front matter that stands before every case, so that ranges are proved to count it.
private let head = "---\ntitle: Číselník\n---\n"

/// A marked article, read and extracted with the termbase that is shipped.
struct Reading {
  let syntax: ArticleSyntax
  let statements: ArticleStatements

  private static let termbase = Result { try TermbaseReader.read(Project.termbaseFiles()) }

  init(_ marked: String, in locale: String) throws {
    let termbase = try Self.termbase.get()
    let tag = try #require(LanguageTag(locale))
    let source = try #require(LanguageTag("en-US"))
    let language: LanguageEntry = try #require(termbase.language(for: tag))
    let extractor = Extractor(language, source: termbase.language(for: source))
    let bytes = Array((head + Marked(marked).text).utf8)
    syntax = ArticleReader().read(SourceFile(path: "\(locale)/a.md", bytes: bytes)).output
    statements = extractor.extract(syntax)
  }

  /// The article's bytes with marks around ranges.
  func marks(_ ranges: [ByteRange]) -> String {
    String(syntax.source.marked(ranges).dropFirst(head.count))
  }
}
