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
  /// The heading's anchors, which no language changes, and behind them the slug of its text. In a
  /// translation the first anchor is the English slug; an author's own anchors stand beside it.
  package let keys: [String]
  /// Whether an anchor is written in the heading.
  package let isAnchored: Bool
  /// The heading's level; 0 before the first heading.
  package let level: Int
  package let heading: Mention
  package var alerts: [Alert]
  package var links: [Link]
  package var numbers: [NumberMention]
  package var passages: [Passage]

  package init(
    keys: [String], isAnchored: Bool, level: Int, heading: Mention, alerts: [Alert] = [],
    links: [Link] = [], numbers: [NumberMention] = [], passages: [Passage] = []
  ) {
    self.keys = keys
    self.isAnchored = isAnchored
    self.level = level
    self.heading = heading
    self.alerts = alerts
    self.links = links
    self.numbers = numbers
    self.passages = passages
  }
}

extension ArticleSection {
  package func isCounterpart(of other: ArticleSection) -> Bool {
    keys == other.keys || keys.contains(where: other.keys.contains)
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
