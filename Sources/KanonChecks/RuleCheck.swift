import KanonModel

/// Rule lists whose lead-in lost or gained its "not", changed its modal verb, or whose items differ.
struct RuleCheck: Check {
  private let termbase: Termbase

  init(_ termbase: Termbase) { self.termbase = termbase }

  func diagnostics(_ article: ResolvedArticle) -> [Diagnostic] {
    guard let source = article.source else { return outliers(article) }
    return article.translations.filter { termbase.canJudgePolarity(of: $0.locale) }.flatMap {
      version in
      source.attestation.ruleLists.flatMap { theirs in
        compare(theirs, version, source, article)
      }
    }
  }

  private func compare(
    _ theirs: ResolvedRuleList, _ version: ResolvedVersion, _ source: ResolvedVersion,
    _ article: ResolvedArticle
  ) -> [Diagnostic] {
    guard let ours = version.counterpart(of: theirs, in: source) else {
      guard theirs.concept != nil else { return [] }
      let isExplained = VersionWitnesses(version, in: article).explainsDifference {
        $0.counterpart(of: theirs, in: source) != nil
      }
      return isExplained ? [] : [listMissing(theirs, version, source)]
    }
    guard isAligned(ours, version, to: theirs, source, article) else { return [] }
    let meant = theirs.list.modality
    let said = ours.list.modality
    func isExplained(_ agrees: (ResolvedRuleList) -> Bool) -> Bool {
      VersionWitnesses(version, in: article).explainsDifference {
        $0.counterpart(of: theirs, in: source).map(agrees) ?? false
      }
    }
    var result: [Diagnostic] = []
    if meant.isNegative, !said.isNegative, !ours.list.isConditional {
      if !saysNo(paragraph(of: ours, version, beside: theirs, source, article)),
        !isExplained({ $0.list.modality.isNegative })
      {
        result.append(negationLost(ours, theirs, version, source))
      }
    } else if !meant.isNegative, said.isNegative, theirs.isCertainRule,
      // "With no access to", "retired": another word of the source, said with a "not".
      !saysNo(paragraph(of: theirs, source, beside: ours, version, article))
    {
      if !isExplained({ !$0.list.modality.isNegative }) {
        result.append(negationAdded(ours, theirs, version, source))
      }
    } else if theirs.isCertainRule, Self.contradict(meant, said),
      !isExplained({ $0.list.modality == meant })
    {
      result.append(modalityChanged(ours, theirs, version, source))
    }
    if theirs.countsItems, !isExplained({ $0.list.items.count == theirs.list.items.count }) {
      let difference = theirs.list.items.count - ours.list.items.count
      if difference > 0 { result.append(ruleMissing(difference, ours, theirs, version, source)) }
      if difference < 0 {
        result.append(
          ruleAdded(
            -difference, ours, theirs, version, source, at: placeOfAddition(ours.list)))
      }
    }
    return result
  }

  /// Where a list has more items than the source's: the item that repeats another; else it may be any.
  private func placeOfAddition(_ list: RuleList) -> ByteRange {
    var seen: Set<String> = []
    let again = list.items.first { !seen.insert($0.text).inserted }
    return again?.range ?? list.range
  }

  /// Whether a block of the source belongs to a list whose items are counted here, and the translation has
  /// another number of them.
  func counts(_ block: Int, _ pair: TranslationPair) -> Bool {
    guard termbase.canJudgePolarity(of: pair.translation.locale) else { return false }
    let place = pair.sourceSyntax.blocks[block].source
    return pair.source.attestation.ruleLists.contains { theirs in
      guard theirs.countsItems, theirs.list.range.contains(place) else { return false }
      let ours = pair.translation.counterpart(of: theirs, in: pair.source)
      return ours.map { $0.list.items.count != theirs.list.items.count } ?? (theirs.concept != nil)
    }
  }

  /// Whether the lead-ins of two lists stand for each other, or nothing is known against it.
  private func isAligned(
    _ ours: ResolvedRuleList, _ version: ResolvedVersion, to theirs: ResolvedRuleList,
    _ source: ResolvedVersion, _ article: ResolvedArticle
  ) -> Bool {
    guard theirs.concept == nil, let leadIn = source.leadIn(of: theirs),
      let alignment = article.alignments[version.locale]
    else { return true }
    return alignment.counterpart(of: leadIn) == version.leadIn(of: ours)
  }

  /// What the lead-in of a list says; of a paragraph that the other version parts otherwise into sentences, what
  /// all of them say.
  private func paragraph(
    of list: ResolvedRuleList, _ version: ResolvedVersion, beside other: ResolvedRuleList,
    _ otherVersion: ResolvedVersion, _ article: ResolvedArticle
  ) -> [SentencePolarity] {
    func sentences(_ list: ResolvedRuleList, _ version: ResolvedVersion) -> [SentencePolarity] {
      guard let leadIn = version.leadIn(of: list) else { return [] }
      if version.version.isSource { return article.stated[leadIn] ?? [] }
      guard let prose = article.prose[version.locale] else { return [] }
      return prose.sentences(in: leadIn).map(prose.polarity)
    }
    let ours = sentences(list, version)
    return ours.count == sentences(other, otherVersion).count ? ours.suffix(1) : ours
  }

  private func saysNo(_ sentences: [SentencePolarity]) -> Bool {
    sentences.contains { $0.negates || $0.has(.nearNegation) }
  }

  /// "Can" against "must" is a contradiction; a modal verb that one language needs and another leaves
  /// out is none.
  private static func contradict(_ left: Modality, _ right: Modality) -> Bool {
    switch (left, right) {
    case (.can, .must), (.must, .can): true
    case (.can, _), (.must, _), (.plain, _), (.doesNot, _), (.cannot, _), (.mustNot, _): false
    }
  }

  /// Without a source: one locale says yes where at least three others say no, and none of them yes.
  private func outliers(_ article: ResolvedArticle) -> [Diagnostic] {
    article.versions.flatMap { version in
      version.attestation.ruleLists.compactMap { ours -> Diagnostic? in
        guard !ours.list.modality.isNegative, !ours.list.isConditional else { return nil }
        let others = article.versions.filter { $0.locale != version.locale }.compactMap { other in
          other.counterpart(of: ours, in: version).map { (other, $0) }
        }
        guard others.count >= 3, others.allSatisfy({ $0.1.list.modality.isNegative }),
          let witness = others.first
        else { return nil }
        return negationLost(ours, witness.1, version, witness.0)
      }
    }
  }
}

extension ResolvedRuleList {
  /// Whether each item is a rule that may not be lost: the list is known, or forbids.
  fileprivate var countsItems: Bool { concept != nil || list.modality.isNegative }

  /// Whether the list surely says something of its items: it is known, or a modal verb announces it.
  var isCertainRule: Bool {
    concept != nil || (list.announcesItems && list.modality != .plain)
  }
}

extension Termbase {
  /// Whether it has the words that negate in a locale's language. Without them every rule would seem to have lost
  /// its "not".
  func canJudgePolarity(of locale: LanguageTag) -> Bool {
    !(language(for: locale)?.markers[.negation] ?? []).isEmpty
  }
}

extension ResolvedVersion {
  /// The list in the same place: the same section, the same order in it; where that is another kind of
  /// list by its number of items, the one that was read as the same concept.
  func counterpart(of list: ResolvedRuleList, in other: ResolvedVersion) -> ResolvedRuleList? {
    let lists = attestation.ruleLists
    if let concept = list.concept, let same = lists.first(where: { $0.concept == concept }) {
      return same
    }
    let inPlace = lists.first { $0.list.isInPlace(of: list.list) }
    guard let same = inPlace, same.concept == nil || list.concept == nil else { return nil }
    // Where the section has as many lists as the other one, even lists of very different length belong
    // together; else a list was added or lost, and only a like one is trusted.
    let isAlike = abs(same.list.items.count - list.list.items.count) <= 1
    return isAlike || self.lists(besides: same) == other.lists(besides: list) ? same : nil
  }

  /// How many lists with a lead-in the section of a list has.
  private func lists(besides list: ResolvedRuleList) -> Int {
    let section = list.list.section
    return attestation.ruleLists.count {
      $0.list.section.index == section.index && $0.list.section == section
    }
  }
}

extension RuleCheck {
  private func negationLost(
    _ ours: ResolvedRuleList, _ theirs: ResolvedRuleList, _ version: ResolvedVersion,
    _ source: ResolvedVersion
  ) -> Diagnostic {
    Pair(ours: ours, theirs: theirs, version: version, source: source).diagnostic(
      .negationLost,
      "\(quoted(ours)) says yes; \(source.locale) says no: \(quoted(theirs))",
      showsWords: true, help: "put the negation back: the list states what is not so")
  }

  private func negationAdded(
    _ ours: ResolvedRuleList, _ theirs: ResolvedRuleList, _ version: ResolvedVersion,
    _ source: ResolvedVersion
  ) -> Diagnostic {
    Pair(ours: ours, theirs: theirs, version: version, source: source).diagnostic(
      .negationAdded,
      "\(quoted(ours)) says no; \(source.locale) says yes: \(quoted(theirs))",
      showsWords: true, help: "remove the negation: the list states what is so")
  }

  private func modalityChanged(
    _ ours: ResolvedRuleList, _ theirs: ResolvedRuleList, _ version: ResolvedVersion,
    _ source: ResolvedVersion
  ) -> Diagnostic {
    let (said, meant) = (ours.list.modality.rawValue, theirs.list.modality.rawValue)
    return Pair(ours: ours, theirs: theirs, version: version, source: source).diagnostic(
      .modalityChanged,
      // Languages put "can" and "must" differently ("you need to", "it is possible to"); only of a rule
      // that a table holds is the difference worth a warning.
      severity: theirs.concept == nil ? .info : nil,
      "\(quoted(ours)) says '\(said)'; \(source.locale) says '\(meant)'",
      showsWords: true, help: "what one may and what one must do are different rules")
  }

  private func ruleMissing(
    _ count: Int, _ ours: ResolvedRuleList, _ theirs: ResolvedRuleList,
    _ version: ResolvedVersion, _ source: ResolvedVersion
  ) -> Diagnostic {
    let verb = count == 1 ? "is" : "are"
    return Pair(ours: ours, theirs: theirs, version: version, source: source).diagnostic(
      .ruleMissing,
      "\(count) of \(theirs.list.items.count) rules \(verb) missing below \(quoted(ours))",
      showsWords: false, help: "translate the missing items of the list")
  }

  private func listMissing(
    _ theirs: ResolvedRuleList, _ version: ResolvedVersion, _ source: ResolvedVersion
  ) -> Diagnostic {
    Diagnostic(
      .ruleMissing,
      "all \(theirs.list.items.count) rules of \(quoted(theirs)) are missing",
      at: version.place(version.version.syntax.headingRange), subject: theirs.list.leadIn.text,
      related: [.init(source.place(theirs.list.leadIn.range), "the rules in \(source.locale)")],
      help: "translate the list with its lead-in")
  }

  private func ruleAdded(
    _ count: Int, _ ours: ResolvedRuleList, _ theirs: ResolvedRuleList, _ version: ResolvedVersion,
    _ source: ResolvedVersion, at place: ByteRange
  ) -> Diagnostic {
    let noun = count == 1 ? "rule" : "rules"
    return Pair(ours: ours, theirs: theirs, version: version, source: source).diagnostic(
      .ruleAdded, at: place, "\(count) \(noun) more than in \(source.locale) below \(quoted(ours))",
      showsWords: false, help: "remove the items, or add them to the source")
  }

  private func quoted(_ list: ResolvedRuleList) -> String { "'\(list.list.leadIn.text)'" }
}

/// A rule list and the source's, as a finding shows them.
private struct Pair {
  let ours: ResolvedRuleList
  let theirs: ResolvedRuleList
  let version: ResolvedVersion
  let source: ResolvedVersion

  func diagnostic(
    _ code: DiagnosticCode, severity: Severity? = nil, at place: ByteRange? = nil,
    _ message: String, showsWords: Bool, help: String
  ) -> Diagnostic {
    Diagnostic(
      code, severity: severity, message, at: version.place(place ?? ours.list.leadIn.range),
      subject: ours.list.leadIn.text,
      related: [.init(source.place(theirs.list.leadIn.range), "the rule in \(source.locale)")],
      evidence: showsWords ? [words(theirs, source), words(ours, version)] : [], help: help)
  }

  /// The words that made it decide.
  private func words(_ list: ResolvedRuleList, _ version: ResolvedVersion) -> String {
    let words = list.list.evidence.map { "'\($0.text)'" }.joined(separator: ", ")
    return words.isEmpty ? "\(version.locale): no word negates" : "\(version.locale): \(words)"
  }
}
