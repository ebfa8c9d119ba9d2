/// What the words of a sentence say of the rule that it states. All ranges are of ``ArticleSyntax/text``.
package struct SentencePolarity: Sendable {
  package let range: ByteRange
  /// What negates the sentence or one of its clauses: "not", "cannot".
  package var negations: [ByteRange] = []
  /// What negates a condition ("If you can't find the offer,"), which says nothing of what follows it.
  package var conditionalNegations: [ByteRange] = []
  /// What says no in other words: "only", "lacks".
  package var nearNegations: [ByteRange] = []
  package var possibilities: [ByteRange] = []
  package var obligations: [ByteRange] = []
  /// "Except", "other than".
  package var exceptions: [ByteRange] = []
  /// "All", "every".
  package var totalities: [ByteRange] = []
  /// "Not all", "not every".
  package var partialNegations: [ByteRange] = []

  package init(_ range: ByteRange) { self.range = range }

  package var modality: Modality {
    switch (isNegative: !negations.isEmpty, hasPossibility: !possibilities.isEmpty) {
    case (isNegative: true, hasPossibility: true): .cannot
    case (isNegative: true, hasPossibility: false): obligations.isEmpty ? .doesNot : .mustNot
    case (isNegative: false, _) where obligationComesFirst: .must
    case (isNegative: false, hasPossibility: true): .can
    case (isNegative: false, hasPossibility: false): .plain
    }
  }

  /// An obligation stands before the first possibility: German "müssen …, um … zu können".
  private var obligationComesFirst: Bool {
    guard let obligation = obligations.first else { return false }
    return possibilities.first.map { obligation.lower < $0.lower } ?? true
  }

  /// Whether any word of the sentence bears on a rule.
  package var isMarked: Bool {
    !negations.isEmpty || !conditionalNegations.isEmpty || !possibilities.isEmpty
      || !obligations.isEmpty || !exceptions.isEmpty
  }

  package var negates: Bool { !negations.isEmpty || !conditionalNegations.isEmpty }
}

/// The sentences of some blocks, by the index of the block.
package typealias ProsePolarity = [Int: [SentencePolarity]]
