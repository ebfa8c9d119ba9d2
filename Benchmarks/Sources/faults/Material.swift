/// What is taken from other articles of a locale to make faults of.
struct Material {
  /// What roles and products are called.
  let names: NamesInUse
  /// Headings below the first level, by locale.
  let headings: [String: [String]]
  /// The tree, for links to other articles.
  let tree: ArticleTree

  /// Reads all translations.
  init(_ translations: [Translation], tree: ArticleTree) {
    self.tree = tree
    names = NamesInUse(translations)
    var headings: [String: [String]] = [:]
    for translation in translations {
      headings[translation.locale, default: []] += translation.text.lines(.heading)
        .map { translation.text.lines[$0] }
        .filter { $0.hasPrefix("## ") && $0.count < 120 }
    }
    self.headings = headings
  }

  /// A phrase of two words that is no label.
  func phrase(_ locale: String, _ random: inout SeededGenerator) -> String? {
    guard let heading = headings[locale]?.randomElement(using: &random) else { return nil }
    let text = heading.headingText
    return text.contains(" ")
      ? text.split(separator: " ").prefix(2).joined(separator: " ") : String(text.prefix(4))
  }

  /// Other articles in the folder of one.
  func neighbours(of article: String, _ locale: String) -> [String] {
    let folder = article.folder
    return (tree.articles[locale] ?? []).filter { $0 != article && $0.folder == folder }
      .map { String($0.dropFirst(folder.count)) }
  }
}

extension String {
  /// A path up to its last slash.
  var folder: Substring { lastIndex(of: "/").map { self[...$0] } ?? "" }

  /// A heading without marks and anchors.
  var headingText: String {
    let start = range(after: "</a>") ?? self[...].drop { $0 == "#" || $0 == " " }.startIndex
    return self[start...].trimmed
  }

  private func range(after text: String) -> String.Index? {
    guard let found = ranges(ofBytes: text).last else { return nil }
    return utf8.index(utf8.startIndex, offsetBy: found.upperBound)
  }
}
