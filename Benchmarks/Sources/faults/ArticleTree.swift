import Foundation

/// A folder of locale folders with articles: `<root>/<tag>/<path>.md`.
struct ArticleTree {
  /// The locale that the others are translated from.
  static let sourceLocale = "en-US"

  /// Where it is.
  let root: URL
  /// The paths of articles by locale, sorted.
  let articles: [String: [String]]

  /// The tags, the source's among them, sorted.
  var locales: [String] { articles.keys.sorted() }

  /// Looks at a folder.
  init(_ path: String) throws {
    root = URL(fileURLWithPath: path)
    let manager = FileManager.default
    guard let paths = try? manager.subpathsOfDirectory(atPath: path) else {
      throw FaultsFailure("cannot read the folder \(path)")
    }
    var articles: [String: [String]] = [:]
    for path in paths.sorted() where path.hasSuffix(".md") {
      guard let slash = path.firstIndex(of: "/") else { continue }
      articles[String(path[..<slash]), default: []].append(
        String(path[path.index(after: slash)...]))
    }
    guard articles[Self.sourceLocale] != nil else {
      throw FaultsFailure("no articles in \(path)/\(Self.sourceLocale)")
    }
    self.articles = articles
  }

  /// Where an article is.
  func file(_ locale: String, _ article: String) -> URL {
    root.appendingPathComponent(locale).appendingPathComponent(article)
  }

  /// An article's lines; nil if it cannot be read as UTF-8.
  func text(_ locale: String, _ article: String) -> ArticleText? {
    (try? String(contentsOf: file(locale, article), encoding: .utf8)).map { ArticleText($0) }
  }

  /// Every article that has a source, beside it.
  func translations(in locales: [String]) -> [Translation] {
    var sources: [String: ArticleText] = [:]
    for article in articles[Self.sourceLocale] ?? [] {
      sources[article] = text(Self.sourceLocale, article)
    }
    return locales.filter { $0 != Self.sourceLocale }.flatMap { locale in
      (articles[locale] ?? []).compactMap { article in
        guard let source = sources[article], let text = text(locale, article) else { return nil }
        return Translation(locale: locale, article: article, text: text, source: source)
      }
    }
  }
}
