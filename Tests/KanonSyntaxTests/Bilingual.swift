import KanonModel
import Testing

@testable import KanonSyntax

/// A segment as bilingual files write it.
func segment(_ target: String, _ source: String, id: String = "a1b2c-101") -> String {
  "<span data-ttu-id=\"\(id)\">\(target)</span>"
    + "<span class=\"sxs-lookup\"><span data-stu-id=\"\(id)\">\(source)</span></span>"
}

/// A bilingual text, taken apart.
struct Sides {
  let article: BilingualArticle
  let diagnostics: [Diagnostic]

  init(_ text: String) throws {
    try self.init(SourceFile(path: "qx-QX/a.md", bytes: Array(text.utf8)))
  }

  init(_ file: SourceFile) throws {
    let read = BilingualReader.read(file, source: try #require(LanguageTag("en-US")))
    article = read.output
    diagnostics = read.diagnostics
  }

  var target: String { Self.text(article.target) }
  var source: String { Self.text(article.source) }

  /// What corresponds, as `target = source`.
  var segments: [String] {
    article.segments.map { "\(article.target.text($0.target)) = \(article.source.text($0.source))" }
  }

  private static func text(_ file: SourceFile) -> String {
    String(decoding: file.bytes, as: UTF8.self)
  }
}
