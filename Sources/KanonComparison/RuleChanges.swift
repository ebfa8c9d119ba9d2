import KanonModel

/// Lists of rules: whether they say yes or no, and which rules they hold. Lists that agree are not named.
extension VersionPair {
  func ruleChanges() -> [Change] {
    let theirs = left.resolved.attestation.ruleLists
    let ours = right.resolved.attestation.ruleLists
    var changes: [Change] = []
    var taken: Set<Int> = []
    for list in theirs {
      let others = ours.indices.filter { !taken.contains($0) }
      guard let index = list.counterpart(among: others.map { (index: $0, list: ours[$0]) }) else {
        changes += absence(list, on: .left)
        continue
      }
      taken.insert(index)
      changes += RuleListPair(list, ours[index], self).changes()
    }
    for index in ours.indices where !taken.contains(index) {
      changes += absence(ours[index], on: .right)
    }
    return changes
  }

  /// A whole list without a counterpart. Only one that the termbase knows is certain not to stand
  /// elsewhere, or as a paragraph.
  private func absence(_ list: ResolvedRuleList, on side: Side) -> [Change] {
    guard let id = list.concept else { return [] }
    let verdict = judge.verdict { version in
      version.resolved.attestation.ruleLists.contains { $0.concept == id } ? side : side.other
    }
    return [
      change(
        .rules, .breaking, verdict,
        side == .left ? "the rules \(id) are gone" : "the rules \(id) were added", on: side,
        list.list.range)
    ]
  }
}

extension ResolvedRuleList {
  /// Whether its items are rules, and not only steps or examples below a lead-in.
  var isRuleList: Bool { concept != nil || (list.modality.isNegative && !list.isConditional) }

  /// The same list of another version: the one read as the same concept, else the one in the same place.
  fileprivate func counterpart(among others: [(index: Int, list: ResolvedRuleList)]) -> Int? {
    if let concept, let same = others.first(where: { $0.list.concept == concept }) {
      return same.index
    }
    return others.first { other in
      let (ours, theirs) = (list, other.list.list)
      return (concept == nil || other.list.concept == nil)
        && ours.section.corresponds(to: theirs.section)
        && ours.ordinal == theirs.ordinal && abs(ours.items.count - theirs.items.count) <= 1
    }?.index
  }
}

/// Two lists that correspond.
private struct RuleListPair {
  private let left: ResolvedRuleList
  private let right: ResolvedRuleList
  private let pair: VersionPair

  init(_ left: ResolvedRuleList, _ right: ResolvedRuleList, _ pair: VersionPair) {
    self.left = left
    self.right = right
    self.pair = pair
  }

  func changes() -> [Change] { polarity() + (items() ?? count()) }

  // MARK: Polarity

  private func polarity() -> [Change] {
    let (said, says) = (left.list.modality, right.list.modality)
    guard !left.list.isConditional, !right.list.isConditional else { return [] }
    if said.isNegative != says.isNegative {
      guard isCertain else { return [] }
      let words = "'\(right.list.leadIn.text)'"
      return [
        polarityChange(
          says.isNegative ? "\(words) now says no" : "\(words) no longer says no")
      ]
    }
    switch (said, says) {
    case (.can, .must), (.must, .can):
      // `måste kunna` is both, and each language decides otherwise which of them it says first.
      guard left.concept != nil || pair.isOneLanguage else { return [] }
      return [
        polarityChange("'\(right.list.leadIn.text)' says \(says.rawValue), not \(said.rawValue)")
      ]
    case (.can, _), (.must, _), (.plain, _), (.doesNot, _), (.cannot, _), (.mustNot, _): return []
    }
  }

  /// A negation is read from a locale's words and endings, some of which deceive (sv `omatchad`). It
  /// counts where the termbase knows the list, where one language is compared, and where all other
  /// locales say no, three at least.
  private var isCertain: Bool {
    if left.concept != nil || right.concept != nil || pair.isOneLanguage { return true }
    guard left.list.items.count == right.list.items.count else { return false }
    let others = pair.witnesses.compactMap { version in
      version.resolved.attestation.ruleLists.first {
        $0.list.isInPlace(of: left.list)
      }
    }
    return others.count >= 3 && others.allSatisfy { $0.list.modality.isNegative }
  }

  private func polarityChange(_ message: String) -> Change {
    let modalities = (left.list.modality, right.list.modality)
    let verdict = verdict { list in
      if list.list.modality.isNegative == modalities.0.isNegative,
        modalities.0.isNegative != modalities.1.isNegative || list.list.modality == modalities.0
      {
        return .left
      }
      return .right
    }
    return pair.change(
      .rules, .breaking, verdict, message, left: left.list.leadIn.range,
      right: right.list.leadIn.range, evidence: [words(.left), words(.right)])
  }

  private func words(_ side: Side) -> String {
    let list = side == .left ? left : right
    let words = list.list.evidence.map { "'\($0.text)'" }.joined(separator: ", ")
    let name = pair.version(side).resolved.version.file
    return words.isEmpty ? "\(name): no word negates" : "\(name): \(words)"
  }

  private func verdict(_ side: (ResolvedRuleList) -> Side?) -> Verdict {
    pair.judge.verdict { version in
      version.resolved.attestation.ruleLists.first { list in
        if let concept = left.concept ?? right.concept { return list.concept == concept }
        return list.list.isInPlace(of: left.list)
      }.flatMap(side)
    }
  }

  // MARK: Items

  /// The rules that only one list holds, by their concepts; nil where an item could not be read.
  private func items() -> [Change]? {
    let (old, new) = (left.items.map(\.concept), right.items.map(\.concept))
    guard left.concept != nil, !old.contains(nil), !new.contains(nil) else { return nil }
    let gone = left.items.filter { !new.contains($0.concept) }
    let added = right.items.filter { !old.contains($0.concept) }
    return gone.map { item($0, on: .left) } + added.map { item($0, on: .right) }
  }

  private func item(_ rule: ResolvedMention, on side: Side) -> Change {
    let verdict = verdict { list in
      list.items.contains { $0.concept == rule.concept } ? side : side.other
    }
    let name = rule.concept?.description ?? rule.mention.text
    return side == .left
      ? pair.change(
        .rules, .breaking, verdict, "rule \(name) is gone", left: rule.mention.range,
        right: right.list.leadIn.range)
      : pair.change(
        .rules, .breaking, verdict, "rule \(name) was added", left: left.list.leadIn.range,
        right: rule.mention.range)
  }

  /// Lists whose items are not known: only their number can be compared.
  private func count() -> [Change] {
    let counts = (left.list.items.count, right.list.items.count)
    guard counts.0 != counts.1, left.isRuleList || right.isRuleList else { return [] }
    let verdict = verdict { list in
      list.list.items.count == counts.0 ? .left : list.list.items.count == counts.1 ? .right : nil
    }
    return [
      pair.change(
        .rules, .breaking, verdict,
        "'\(right.list.leadIn.text)' has \(counts.1) rules, not \(counts.0)",
        left: left.list.leadIn.range, right: right.list.leadIn.range)
    ]
  }
}
