/// What differs between two versions of an article: two locales, two files, or two revisions of one file.
package struct Comparison: Sendable {
  package let article: String
  package let left: Side
  package let right: Side
  /// What is known of the source versions that the two were made from.
  package let sources: Sources
  /// The most important first; equal ones in the order of the text.
  package let changes: [Change]

  package init(
    article: String, left: Side, right: Side, sources: Sources = .unknown, changes: [Change]
  ) {
    self.article = article
    self.left = left
    self.right = right
    self.sources = sources
    self.changes = changes
  }

  /// Whether the source changed between the two versions, and how that is known.
  ///
  /// It is said once for the whole comparison, since most causes are concluded from it.
  package struct Sources: Sendable {
    package let relation: Relation
    /// One fact a line.
    package let evidence: [String]

    package init(_ relation: Relation, evidence: [String] = []) {
      self.relation = relation
      self.evidence = evidence
    }

    package static let unknown = Sources(.unknown)

    package enum Relation: String, CaseIterable, Sendable {
      /// Both versions say the same source, or one is the source that the other was made from.
      case same
      case changed
      case unknown
    }
  }

  /// One of the two versions.
  package struct Side: Sendable {
    /// What a report calls it, for instance `hu-HU/multipartner.md` or `sv-SE@HEAD~5`.
    package let name: String
    package let locale: LanguageTag?

    package init(name: String, locale: LanguageTag?) {
      self.name = name
      self.locale = locale
    }
  }
}

/// One difference, with how much it matters and why it came about.
package struct Change: Sendable {
  package let aspect: Aspect
  package let weight: Weight
  package let cause: Cause
  package let certainty: Certainty
  /// What differs, in one sentence, the specific thing first.
  package let message: String
  package let left: Excerpt?
  package let right: Excerpt?
  /// What the cause was concluded from: one fact a line.
  package let evidence: [String]

  package init(
    aspect: Aspect, weight: Weight, cause: Cause, certainty: Certainty = .certain, message: String,
    left: Excerpt?, right: Excerpt?, evidence: [String]
  ) {
    self.aspect = aspect
    self.weight = weight
    self.cause = cause
    self.certainty = certainty
    self.message = message
    self.left = left
    self.right = right
    self.evidence = evidence
  }

  /// What part of the article a change is about.
  package enum Aspect: String, CaseIterable, Sendable {
    case roles, products, rules, alerts, links, numbers, layout, metadata, text
  }

  /// How much a change matters to somebody who relies on the article.
  package enum Weight: String, CaseIterable, Comparable, Sendable {
    /// A program or a person acts wrongly: a role, a product, a rule's polarity.
    case breaking
    /// Other content: a sentence added to a note, a link, a number.
    case substantive
    /// The same content in another form: a list turned into a line.
    case layout
    /// Front matter.
    case metadata

    private var rank: Int {
      switch self {
      case .breaking: 0
      case .substantive: 1
      case .layout: 2
      case .metadata: 3
      }
    }

    package static func < (left: Weight, right: Weight) -> Bool { left.rank < right.rank }
  }

  /// Who brought the change about.
  package enum Cause: String, CaseIterable, Sendable {
    /// The source article changed between the two versions.
    case source
    /// The translation did: the source said the same, or nothing that it could have said explains it.
    case translation
    case unknown
  }

  /// How well the cause is known.
  package enum Certainty: String, CaseIterable, Sendable {
    /// The sources themselves, or other translations of them, bear it out.
    case certain
    /// The cause fits, and nothing that is here contradicts it.
    case likely
  }
}
