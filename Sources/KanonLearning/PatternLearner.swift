package import KanonModel

/// Counts which concepts the source's statements name together.
package struct PatternLearner: Sendable {
  private struct Pattern: Hashable {
    let kind: StatementKind
    let concepts: [Concept.ID]
  }

  /// The articles of each pattern.
  private var articles: [Pattern: Set<String>] = [:]

  package init() {}

  /// - Parameter article: the path inside the locale folders: what several locales were translated from
  ///   counts once.
  package mutating func add(_ pairs: [StatementPair], of article: String) {
    for pair in pairs {
      guard let concepts = pair.concepts else { continue }
      articles[Pattern(kind: pair.kind, concepts: concepts), default: []].insert(article)
    }
  }

  /// The patterns of more than one name, the most frequent first.
  package var patterns: [StatementPattern] {
    articles.filter { $0.key.concepts.count > 1 }.map { pattern, articles in
      StatementPattern(pattern.kind, pattern.concepts, articles: articles.count)
    }.sorted { left, right in
      if left.kind != right.kind { return left.kind.rawValue > right.kind.rawValue }
      if left.articles != right.articles { return left.articles > right.articles }
      return left.concepts.lexicographicallyPrecedes(right.concepts)
    }
  }
}
