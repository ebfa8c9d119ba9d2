/// All that an article says beside its statements, section by section: what a comparison of two
/// versions looks at.
package struct ArticleContent: Sendable {
  /// In the order of the text; the first one holds what stands before the first heading.
  package let sections: [ArticleSection]

  package init(sections: [ArticleSection] = []) { self.sections = sections }

  package var links: [Link] { sections.flatMap(\.links) }
  package var numbers: [NumberMention] { sections.flatMap(\.numbers) }
}

/// A heading and what stands below it, down to the next heading of any level.
package struct ArticleSection: Sendable {
  /// The heading's anchor, which no language changes; in a heading without one the slug it would get.
  package let key: String
  /// Whether ``key`` is written in the article.
  package let isAnchored: Bool
  /// The heading's level; 0 before the first heading.
  package let level: Int
  package let heading: Mention
  package var alerts: [Alert]
  package var links: [Link]
  package var numbers: [NumberMention]
  package var passages: [Passage]

  package init(
    key: String, isAnchored: Bool, level: Int, heading: Mention, alerts: [Alert] = [],
    links: [Link] = [], numbers: [NumberMention] = [], passages: [Passage] = []
  ) {
    self.key = key
    self.isAnchored = isAnchored
    self.level = level
    self.heading = heading
    self.alerts = alerts
    self.links = links
    self.numbers = numbers
    self.passages = passages
  }
}

/// A stretch of running text: a paragraph, a list item's paragraph or a table's row. The paragraphs of an
/// alert belong to the ``Alert``.
package struct Passage: Sendable {
  package let kind: Kind
  package let range: ByteRange
  package let sentences: [Mention]

  package init(kind: Kind, range: ByteRange, sentences: [Mention]) {
    self.kind = kind
    self.range = range
    self.sentences = sentences
  }

  package enum Kind: String, CaseIterable, Sendable {
    case paragraph, item, row

    /// What a message calls it.
    package var noun: String {
      switch self {
      case .paragraph: "paragraph"
      case .item: "list item"
      case .row: "table row"
      }
    }
  }
}
