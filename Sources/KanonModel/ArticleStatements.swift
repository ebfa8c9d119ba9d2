/// What an article says, in its own words: the outcome of extraction.
///
/// Alerts, links and numbers are extracted where something asks for them, since most articles are only
/// read for their statements and rules.
package struct ArticleStatements: Sendable {
  package var statements: [Statement<Mention>]
  /// What is laid out like a statement near the article's head, under a label that the termbase lacks.
  /// Their kind is provisional.
  package var unlabelled: [Statement<Mention>]
  package var ruleLists: [RuleList]
  /// The front matter's title, else the first heading's text.
  package var title: String?

  package init(
    statements: [Statement<Mention>] = [], unlabelled: [Statement<Mention>] = [],
    ruleLists: [RuleList] = [], title: String? = nil
  ) {
    self.statements = statements
    self.unlabelled = unlabelled
    self.ruleLists = ruleLists
    self.title = title
  }
}

/// A note, tip or warning.
package struct Alert: Sendable {
  package let kind: Kind
  /// The keyword as it is written, for instance `Nota` in old Spanish articles.
  package let keyword: String
  package let range: ByteRange
  /// The alert's sentences, in order.
  package let sentences: [Mention]

  package init(kind: Kind, keyword: String, range: ByteRange, sentences: [Mention]) {
    self.kind = kind
    self.keyword = keyword
    self.range = range
    self.sentences = sentences
  }

  package enum Kind: String, CaseIterable, Sendable {
    case note, tip, important, caution, warning
    /// An alert whose keyword is none of the five: translated or misspelt.
    case unknown
  }
}

/// A link as it is written.
package struct Link: Sendable {
  package let text: Mention
  package let destination: String
  package let range: ByteRange

  package init(text: Mention, destination: String, range: ByteRange) {
    self.text = text
    self.destination = destination
    self.range = range
  }
}

/// A number as it is written, with its digits in ASCII and without grouping.
package struct NumberMention: Sendable {
  package let mention: Mention
  package let digits: String
  /// What the digits stand for; infinite where they are too many.
  package let value: Double

  package init(mention: Mention, digits: String) {
    self.mention = mention
    self.digits = digits
    value = Double(digits) ?? .infinity
  }
}
