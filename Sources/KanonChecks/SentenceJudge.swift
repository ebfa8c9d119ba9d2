import KanonModel

/// Judges what translations make of one sentence.
struct SentenceJudge {
  let source: ResolvedVersion
  let sentence: SentencePolarity
  let witnesses: SentenceTable.Cells
  /// The list that the sentence leads into. Together with its items it is judged by `RuleCheck`, where that has
  /// an opinion.
  let rule: ResolvedRuleList?

  /// The share of the other translations that has to side with the source.
  static let majority = 0.8
  static let fewest = 3

  /// What is found in the sentences that bear witness for each other.
  var diagnostics: [Diagnostic] { witnesses.all.compactMap(diagnostic) }

  func diagnostic(_ cell: SentenceTable.Cell) -> Diagnostic? {
    judgement(of: cell) ?? notice(of: cell)
  }

  private func judgement(of cell: SentenceTable.Cell) -> Diagnostic? {
    let said = cell.polarity
    let isRule = rule?.isCertainRule ?? false
    if sentence.negates, !said.negates, !losesAsRule(said) {
      if said.saysYes(beside: sentence) {
        return support(for: cell) { !$0.saysYes(beside: sentence) }.map { negationLost(cell, $0) }
      }
      // Another word may say the no; where nearly all others have a "not", it seldom does.
      let negating = witnesses(for: cell) { $0.negates }
      return negating.isStrong && negating.isMajority
        ? negationLost(cell, negating, severity: .info) : nil
    }
    if !isRule, !sentence.negates, said.has(.negation),
      sentence.saysYesButForExceptions || said.negatesModal
    {
      guard let support = support(for: cell, { !$0.has(.negation) }) else { return nil }
      return negationAdded(cell, support)
    }
    // The words for these are few and rarely mistaken; a majority is not needed.
    if sentence.has(.partialNegation), said.negatesAll(beside: sentence) {
      let support = witnesses(for: cell) { !$0.negatesAll(beside: sentence) }
      return support.isWeak ? nil : scopeChanged(cell, support)
    }
    if sentence.has(.exception), said.excepts(lessThan: sentence), !holdsException(cell) {
      let support = witnesses(for: cell) { !$0.excepts(lessThan: sentence) }
      return support.isWeak ? nil : exceptionLost(cell, support)
    }
    guard !isRule, !sentence.negates, !said.negates else { return nil }
    if sentence.permits, said.obliges {
      guard let support = support(for: cell, { !$0.obliges }) else { return nil }
      return modalityChanged(cell, said: "demands", meant: "permits", support)
    }
    if sentence.obliges, said.permits {
      guard let support = support(for: cell, { $0.obliges || !$0.permits }) else { return nil }
      return modalityChanged(cell, said: "permits", meant: "demands", support)
    }
    return nil
  }

  /// Whether `RuleCheck` judges the "not" that a translation lost.
  func losesAsRule(_ said: SentencePolarity) -> Bool {
    rule != nil && sentence.has(.negation) && !said.has(.nearNegation)
  }

  /// Whether a translation has the source's word for an exception as it stands.
  func holdsException(_ cell: SentenceTable.Cell) -> Bool {
    let text = cell.version.version.syntax.string(cell.polarity.range)
    return sentence.ranges(.exception).contains { text.contains(source.version.syntax.string($0)) }
  }

  /// Where all translations of today's source say the opposite of it, the source may be what is wrong.
  var suspectedSource: Diagnostic? {
    let current = witnesses.all.filter { $0.version.version.provenance.freshness != .stale }
    guard current.count >= Self.fewest + 1 else { return nil }
    if sentence.negates, current.allSatisfy({ $0.polarity.saysYes }) {
      return opposed(.negationAdded, "no", "yes", current.count)
    }
    if sentence.saysYes, current.allSatisfy({ $0.polarity.has(.negation) }) {
      return opposed(.negationLost, "yes", "no", current.count)
    }
    return nil
  }

  /// How many of how many witnesses side with the source.
  struct Support {
    let siding: Int
    let all: Int

    var isStrong: Bool { all >= SentenceJudge.fewest }
    /// Nearly all differ from the source: its words mean something else here.
    var isWeak: Bool { isStrong && Double(siding) < 0.3 * Double(all) }
    var isMajority: Bool { Double(siding) >= SentenceJudge.majority * Double(all) }
  }

  /// The witnesses for the source, or nil where too many side with the translation: then the words are to be
  /// read otherwise, or the source is newer.
  private func support(
    for cell: SentenceTable.Cell, _ sides: (SentencePolarity) -> Bool
  ) -> Support? {
    let support = witnesses(for: cell, sides)
    if support.all == 0 { return support }
    return Double(support.siding) >= Self.majority * Double(support.all) ? support : nil
  }

  func witnesses(
    for cell: SentenceTable.Cell, _ sides: (SentencePolarity) -> Bool
  ) -> Support {
    let others = witnesses.all.filter { $0.version.bearsWitness(for: cell.version) }
    return Support(siding: others.count { sides($0.polarity) }, all: others.count)
  }
}

extension SentencePolarity {
  /// Whether no word of the sentence says no, in whatever way.
  fileprivate var saysYes: Bool { !negates && !has(.nearNegation) }
  fileprivate var saysYesButForExceptions: Bool {
    !negates && count(.nearNegation) <= count(.exception)
  }
  /// Whether no word of a translation stands for the "not" of its source. Words that say no in other ways may
  /// stand for those of the source, not for its "not".
  func saysYes(beside source: SentencePolarity) -> Bool {
    !negates && count(.nearNegation) <= source.count(.nearNegation)
  }
  /// Whether no word of a translation stands for an exception of its source.
  fileprivate func excepts(lessThan source: SentencePolarity) -> Bool {
    !has(.exception)
      && count(.negation) + count(.conditionalNegation)
        <= source.count(.negation) + source.count(.conditionalNegation)
      && count(.nearNegation) < max(1, source.count(.nearNegation))
  }
  /// Whether a translation says no without a word for "not all": "none", "all … not".
  fileprivate func negatesAll(beside source: SentencePolarity) -> Bool {
    negates && !has(.partialNegation) && count(.nearNegation) <= source.count(.nearNegation)
  }
  fileprivate var permits: Bool { has(.possibility) && !has(.obligation) }
  fileprivate var obliges: Bool { has(.obligation) && !has(.possibility) }

  /// Whether a negation stands beside a modal verb: "kann nicht".
  fileprivate var negatesModal: Bool {
    let modals = ranges(.possibility, .obligation)
    return ranges(.negation).contains { negation in
      modals.contains { modal in
        Int(negation.lower) - Int(modal.upper) < 4 && Int(modal.lower) - Int(negation.upper) < 4
      }
    }
  }
}

extension SentenceJudge {
  private func opposed(
    _ code: DiagnosticCode, _ said: String, _ meant: String, _ count: Int
  ) -> Diagnostic {
    let syntax = source.version.syntax
    return Diagnostic(
      code, severity: .info,
      "the source says \(said); all \(count) translations say \(meant)",
      at: source.place(syntax.sourceRange(of: sentence.range)),
      subject: syntax.string(sentence.range),
      evidence: [
        words(sentence.ranges(.negation, .conditionalNegation), syntax, source.locale)
      ],
      help: "look at the source: it may be the one that is wrong")
  }

  /// - Parameter isOneOfSeveral: whether the sentence still says no with another word.
  func negationLost(
    _ cell: SentenceTable.Cell, _ support: Support, severity: Severity = .warning,
    isOneOfSeveral: Bool = false
  ) -> Diagnostic {
    // Where the source says no in other words too, the translation's may stand for its "not": "not until",
    // German "erst".
    let isPlain =
      !cell.polarity.has(.nearNegation)
      || cell.polarity.count(.nearNegation) < sentence.count(.nearNegation)
    return finding(
      .negationLost, cell, support.isStrong && isPlain ? severity : .info, support,
      isOneOfSeveral
        ? "the sentence says no fewer times than \(source.locale)"
        : "the sentence says yes; \(source.locale) says no",
      sentence.ranges(.negation, .conditionalNegation),
      help: "put the negation back, or say it otherwise so that it stays a no")
  }

  /// "Other than", "prevent", "missing": what one language says without a "not", another says with one. In prose
  /// it is a notice.
  func negationAdded(_ cell: SentenceTable.Cell, _ support: Support) -> Diagnostic {
    finding(
      .negationAdded, cell, .info, support, "the sentence says no; \(source.locale) says yes",
      sentence.ranges(.possibility, .obligation), help: "remove the negation")
  }

  func scopeChanged(
    _ cell: SentenceTable.Cell, _ support: Support, severity: Severity = .warning
  ) -> Diagnostic {
    // "All … are not" means "not all" in the ears of many, and none of them where it is read closely.
    finding(
      .scopeChanged, cell, cell.polarity.has(.totality) ? .info : severity, support,
      "the sentence says 'none'; \(source.locale) says 'not all'",
      sentence.ranges(.partialNegation), help: "negate the word for 'all', not the verb")
  }

  func exceptionLost(
    _ cell: SentenceTable.Cell, _ support: Support, severity: Severity = .warning
  ) -> Diagnostic {
    finding(
      .exceptionLost, cell, severity, support,
      "the sentence makes no exception; \(source.locale) does", sentence.ranges(.exception),
      help: "say what is excepted")
  }

  func modalityChanged(
    _ cell: SentenceTable.Cell, said: String, meant: String, _ support: Support
  ) -> Diagnostic {
    // Many a "can" and "should" is said without a modal verb elsewhere, or with another: in prose it is a notice.
    finding(
      .modalityChanged, cell, .info, support,
      "the sentence \(said) what \(source.locale) \(meant)",
      sentence.ranges(.possibility, .obligation),
      help: "what one may and what one must do are different rules")
  }

  private func finding(
    _ code: DiagnosticCode, _ cell: SentenceTable.Cell, _ severity: Severity, _ support: Support,
    _ message: String, _ stated: [ByteRange], help: String
  ) -> Diagnostic {
    let syntax = cell.version.version.syntax
    let theirs = source.version.syntax
    let polarity = cell.polarity
    let ours =
      code == .scopeChanged
      ? polarity.ranges(.negation, .conditionalNegation, .totality)
      : polarity.ranges(.negation, .conditionalNegation, .possibility, .obligation)
    var evidence = [
      words(stated, theirs, source.locale),
      words(ours, syntax, cell.version.locale),
    ]
    if support.all > 0 {
      let noun = support.all == 1 ? "translation" : "translations"
      evidence.append("\(support.siding) of \(support.all) other \(noun) side with the source")
    }
    let text = syntax.string(polarity.range)
    return Diagnostic(
      code, severity: severity, message,
      at: cell.version.place(syntax.sourceRange(of: polarity.range)),
      subject: text,
      related: [
        .init(
          source.place(theirs.sourceRange(of: sentence.range)), "the sentence in \(source.locale)")
      ],
      evidence: evidence, help: help)
  }

  private func words(
    _ ranges: [ByteRange], _ syntax: ArticleSyntax, _ locale: LanguageTag
  ) -> String {
    let words = ranges.map { "'\(syntax.string($0))'" }.joined(separator: ", ")
    return words.isEmpty ? "\(locale): no word for it" : "\(locale): \(words)"
  }
}
