import Foundation
import KanonModel
import KanonSyntax

/// The text of empty links: the title of what they lead to, in the locale of the article that links.
///
/// Only links to Markdown files of the workspace have one. Of an anchor it is the heading that carries it.
struct LinkTitles {
  private let root: Folder
  private let articles: [String: Workspace.ArticleFiles]

  init(_ workspace: Workspace) {
    root = workspace.root
    articles = Dictionary(
      workspace.articles.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The edit that fills an empty link; nil where its text is not certain.
  func fix(
    _ diagnostic: Diagnostic, of article: String, _ version: ResolvedVersion
  ) -> SuggestedFix? {
    let bytes = version.version.syntax.source.bytes
    let link = diagnostic.primary.range
    var close = Int(link.lower) + 1
    while close < Int(link.upper), bytes[close].isBlank { close += 1 }
    guard link.count > 2, bytes[Int(link.lower)] == UInt8(ascii: "["),
      bytes[close] == UInt8(ascii: "]"),
      let title = title(of: diagnostic.subject, from: article, version)
    else { return nil }
    return SuggestedFix(
      "Take the title of \(diagnostic.subject)",
      at: version.place(ByteRange(Int(link.lower) + 1, close)),
      replacement: Self.escaped(title))
  }

  private func title(
    of target: String, from article: String, _ version: ResolvedVersion
  ) -> String? {
    let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let anchor = parts.count > 1 ? String(parts[1]) : nil
    let path = parts[0].split(separator: "?", omittingEmptySubsequences: false)[0]
    if path.isEmpty {
      return anchor.flatMap { heading($0, in: version.version.syntax) }
    }
    guard let place = Self.resolve(String(path), from: article),
      let file = articles[place]?.files.first(where: { $0.locale == version.locale }),
      let bytes = try? root.bytes(of: file.path, limit: ArticleReader.sizeLimit)
    else { return nil }
    let syntax = ArticleReader().read(SourceFile(path: file.path, bytes: bytes)).output
    if let anchor { return heading(anchor, in: syntax) }
    let title = syntax.blocks.first { $0.kind == .heading && $0.number == 1 }.map {
      Self.plain(syntax.string($0.text))
    }
    if let title, !title.isEmpty { return title }
    return syntax.frontMatter.value("title").map(Self.plain).flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The heading that an anchor stands in, or whose own text it is made of; nil where there are two.
  private func heading(_ anchor: String, in syntax: ArticleSyntax) -> String? {
    let anchor = (anchor.removingPercentEncoding ?? anchor).lowercased()
    let found = syntax.blocks.filter { block in
      guard block.kind == .heading else { return false }
      let names = syntax.inlines(of: block).filter { $0.kind == .anchor }.map {
        syntax.target($0.target).lowercased()
      }
      return names.contains(anchor) || Self.slug(syntax.string(block.text)) == anchor
    }
    guard found.count == 1 else { return nil }
    let text = Self.plain(syntax.string(found[0].text))
    return text.isEmpty ? nil : text
  }

  /// The path inside the locale folders that a relative link leads to; nil for anything else.
  static func resolve(_ target: String, from article: String) -> String? {
    let target = target.removingPercentEncoding ?? target
    guard target.hasSuffix(".md"), !target.hasPrefix("/"), !target.contains(":"),
      !target.contains("\\"), !target.contains("~")
    else { return nil }
    var parts = article.split(separator: "/").dropLast().map(String.init)
    for part in target.split(separator: "/") {
      switch part {
      case ".": continue
      case "..":
        guard parts.popLast() != nil else { return nil }
      default: parts.append(String(part))
      }
    }
    return parts.joined(separator: "/")
  }

  /// An anchor as publishers make it of a heading: lower case, dashes for spaces, no punctuation.
  static func slug(_ text: String) -> String {
    var slug = ""
    for character in text.lowercased() {
      if character.isLetter || character.isNumber || character == "_" || character == "-" {
        slug.append(character)
      } else if character.isWhitespace {
        slug.append("-")
      }
    }
    return slug
  }

  private static func plain(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The text as Markdown that means it.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      if "\\[]*_`<>|".contains(character) { escaped.append("\\") }
      escaped.append(character)
    }
    return escaped
  }
}
