import KanonModel

/// What is worth a notice where the words alone are no proof: others of the sentence may say what a translation
/// lacks, or fewer of the other translations side with the source.
extension SentenceJudge {
  func notice(of cell: SentenceTable.Cell) -> Diagnostic? {
    let said = cell.polarity
    if sentence.negates, !said.negates {
      return losesAsRule(said) ? nil : lostNegation(cell)
    }
    if said.negates, said.negations < sentence.negations, !said.has(.nearNegation) {
      let support = witnesses(for: cell) { $0.negations >= sentence.negations }
      if support.isShare(Self.majority, of: 5) {
        return negationLost(cell, support, severity: .info, isOneOfSeveral: true)
      }
    }
    if !sentence.negates, said.negates {
      guard negatesModal(cell) || hidesModal(said) else { return nil }
      let support = witnesses(for: cell) { !$0.negates }
      return support.isShare(Self.majority, of: Self.fewest) ? negationAdded(cell, support) : nil
    }
    if sentence.has(.partialNegation), said.negates, !said.has(.partialNegation) {
      let support = witnesses(for: cell) { $0.has(.partialNegation) }
      return support.isShare(0.5, of: Self.fewest)
        ? scopeChanged(cell, support, severity: .info) : nil
    }
    if sentence.has(.exception), !said.has(.exception), !holdsException(cell) {
      return lostException(cell)
    }
    return sentence.negates || rule?.isCertainRule ?? false ? nil : otherModality(cell)
  }

  private func lostNegation(_ cell: SentenceTable.Cell) -> Diagnostic? {
    // A word that says no in another way may stand for the "not", or be there for another reason.
    let saysYes = cell.polarity.saysYes(beside: sentence)
    let support = witnesses(for: cell) {
      saysYes ? !$0.saysYes(beside: sentence) : $0.negates
    }
    return support.isShare(0.75, of: saysYes ? 4 : 5)
      ? negationLost(cell, support, severity: .info) : nil
  }

  private func lostException(_ cell: SentenceTable.Cell) -> Diagnostic? {
    let share = cell.polarity.count(.nearNegation) <= 1 ? 0.5 : 0.7
    let support = witnesses(for: cell) { $0.has(.exception) }
    return support.isShare(share, of: Self.fewest)
      ? exceptionLost(cell, support, severity: .info) : nil
  }

  /// A sentence with both modal verbs, of which one took the place of the other.
  private func otherModality(_ cell: SentenceTable.Cell) -> Diagnostic? {
    if cell.polarity.obliges(insteadOf: sentence) {
      let support = witnesses(for: cell) { !$0.obliges(insteadOf: sentence) }
      return support.isShare(0.9, of: 5)
        ? modalityChanged(cell, said: "demands", meant: "permits", support) : nil
    }
    if cell.polarity.permits(insteadOf: sentence) {
      let support = witnesses(for: cell) { !$0.permits(insteadOf: sentence) }
      return support.isShare(0.95, of: 5)
        ? modalityChanged(cell, said: "permits", meant: "demands", support) : nil
    }
    return nil
  }

  /// Whether the modal verb went with the negation into what was taken for a condition: "När du har valt det kan
  /// du inte …" has no comma before its main clause.
  private func hidesModal(_ said: SentencePolarity) -> Bool {
    sentence.has(.possibility) && said.has(.conditionalNegation) && !said.has(.possibility)
  }

  /// How many bytes may stand between a negation and its modal verb: "non è possibile", and the stem of
  /// Hungarian "nem módosíthatja".
  private static let modalDistance = (any: 6, oneWord: 24)

  /// Whether a negation stands beside a modal verb, or one word before the ending that is one.
  private func negatesModal(_ cell: SentenceTable.Cell) -> Bool {
    let text = cell.version.version.syntax.text
    let modals = cell.polarity.ranges(.possibility, .obligation)
    return cell.polarity.ranges(.negation, .conditionalNegation).contains { negation in
      modals.contains { modal in
        let (first, second) =
          negation.lower <= modal.lower ? (negation, modal) : (modal, negation)
        let distance = Int(second.lower) - Int(first.upper)
        guard distance > Self.modalDistance.any else { return true }
        guard distance <= Self.modalDistance.oneWord else { return false }
        let between = text[Int(first.upper)..<Int(second.lower)]
        return !between.contains(UInt8(ascii: ","))
          && between.count { $0 == UInt8(ascii: " ") } <= 1
      }
    }
  }
}

extension SentenceJudge.Support {
  fileprivate func isShare(_ share: Double, of fewest: Int) -> Bool {
    all >= fewest && Double(siding) >= share * Double(all)
  }
}

extension SentencePolarity {
  /// Whether it demands more than its source, and permits less.
  fileprivate func obliges(insteadOf source: SentencePolarity) -> Bool {
    places(.obligation) > source.places(.obligation)
      && places(.possibility) < source.places(.possibility)
  }

  /// How many words negate.
  fileprivate var negations: Int { places(.negation) + places(.conditionalNegation) }

  /// Whether it permits more than its source, and demands less.
  fileprivate func permits(insteadOf source: SentencePolarity) -> Bool {
    source.obliges(insteadOf: self)
  }

  /// How many words of a kind there are. A word that two entries know is one.
  private func places(_ kind: Kind) -> Int {
    var (count, end) = (0, UInt32(0))
    for mark in marks where mark.kind == kind {
      if mark.range.lower >= end { count += 1 }
      end = max(end, mark.range.upper)
    }
    return count
  }
}
