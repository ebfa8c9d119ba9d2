/// What the words of a sentence say of the rule that it states.
package struct SentencePolarity: Sendable {
  /// The sentence, in ``ArticleSyntax/text``.
  package let range: ByteRange
  /// The words that bear on the rule, in their order.
  package var marks: [Mark] = []

  /// A word and what it says.
  package struct Mark: Sendable {
    package var kind: Kind
    /// In ``ArticleSyntax/text``.
    package let range: ByteRange

    package init(_ kind: Kind, _ range: ByteRange) {
      self.kind = kind
      self.range = range
    }
  }

  package enum Kind: Sendable {
    /// Negates the sentence or one of its clauses: "not", "cannot".
    case negation
    /// Negates a condition ("If you can't find the offer,"), which says nothing of what follows it.
    case conditionalNegation
    /// Says no in other words: "only", "lacks".
    case nearNegation
    case possibility, obligation
    /// "Except", "other than".
    case exception
    /// "All", "every".
    case totality
    /// "Not all", "not every".
    case partialNegation
  }

  package init(_ range: ByteRange) { self.range = range }

  package func has(_ kind: Kind) -> Bool { marks.contains { $0.kind == kind } }
  package func count(_ kind: Kind) -> Int { marks.count { $0.kind == kind } }
  package func ranges(_ kinds: Kind...) -> [ByteRange] {
    marks.filter { kinds.contains($0.kind) }.map(\.range)
  }

  package var modality: Modality {
    switch (isNegative: has(.negation), hasPossibility: has(.possibility)) {
    case (isNegative: true, hasPossibility: true): .cannot
    case (isNegative: true, hasPossibility: false): has(.obligation) ? .mustNot : .doesNot
    case (isNegative: false, _) where obligationComesFirst: .must
    case (isNegative: false, hasPossibility: true): .can
    case (isNegative: false, hasPossibility: false): .plain
    }
  }

  /// An obligation stands before the first possibility: German "müssen …, um … zu können".
  private var obligationComesFirst: Bool {
    marks.first { $0.kind == .obligation || $0.kind == .possibility }?.kind == .obligation
  }

  /// Whether a word of the sentence is of the kinds that translations must keep.
  package var isMarked: Bool {
    marks.contains { mark in
      switch mark.kind {
      case .negation, .conditionalNegation, .possibility, .obligation, .exception,
        .partialNegation:
        true
      case .nearNegation, .totality: false
      }
    }
  }

  /// Whether a translation is warned of that loses a word of the sentence. What becomes of the others, of "can"
  /// and "must", is a notice: many a modal verb is said otherwise elsewhere.
  package var isBinding: Bool { negates || has(.exception) || has(.partialNegation) }

  package var negates: Bool { has(.negation) || has(.conditionalNegation) }
}

/// The sentences of some blocks of a version, and what they say of rules.
///
/// Of most only the place matters; they are read when they are asked for.
package struct ProsePolarity: Sendable {
  package struct Sentence: Sendable {
    /// In ``ArticleSyntax/text``.
    package let range: ByteRange
    /// What it says, if it has been read.
    package var polarity: SentencePolarity?

    package init(_ range: ByteRange) { self.range = range }
  }

  /// By the index of the block.
  private let sentences: [Int: [Sentence]]
  private let read: @Sendable (ByteRange) -> SentencePolarity

  package init(
    _ sentences: [Int: [Sentence]], read: @escaping @Sendable (ByteRange) -> SentencePolarity
  ) {
    self.sentences = sentences
    self.read = read
  }

  /// The sentences of a block; none where it is not one of those looked at.
  package func sentences(in block: Int) -> [Sentence] { sentences[block] ?? [] }

  /// What one of the sentences says.
  package func polarity(of sentence: Sentence) -> SentencePolarity {
    sentence.polarity ?? read(sentence.range)
  }
}
