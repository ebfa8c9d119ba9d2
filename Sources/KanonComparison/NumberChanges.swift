import KanonModel

/// Numbers that only one version has.
///
/// Languages write dates, times and decimals each in their way, and small numbers as words. So only
/// numbers of three digits and more count, and one is missing only where its digits follow each other
/// nowhere in the other version, however they are separated there.
extension VersionPair {
  func numberChanges(_ covered: TextComparison.Covered) -> [Change] {
    let (theirs, ours) = (digits(left), digits(right))
    return sections.pairs.flatMap { pair -> [Change] in
      let gone = open(pair.left.numbers, ours, covered.left)
      let added = open(pair.right.numbers, theirs, covered.right)
      guard gone.count == added.count else {
        return gone.map { difference($0, on: .left) } + added.map { difference($0, on: .right) }
      }
      return zip(gone, added).map(replacement)
    }
  }

  /// All digits of a version, one after the other.
  private func digits(_ version: ComparedVersion) -> String {
    version.content.numbers.map { $0.digits.filter { $0 != "." } }.joined()
  }

  private func open(
    _ numbers: [NumberMention], _ other: String, _ covered: [ByteRange]
  ) -> [NumberMention] {
    var seen: Set<String> = []
    return numbers.filter { number in
      isComparable(number) && !covered.contains { $0.contains(number.mention.range) }
        && !other.contains(number.digits.filter { $0 != "." })
        && seen.insert(number.digits).inserted
    }
  }

  private func isComparable(_ number: NumberMention) -> Bool {
    let whole = number.digits.prefix { $0 != "." }
    guard whole.utf8.count >= 3 else { return false }
    // 10,000 is `10 tisíc` or `1万` elsewhere.
    return isOneLanguage || !whole.hasSuffix("000")
  }

  private func difference(_ number: NumberMention, on side: Side) -> Change {
    let verdict = judge.verdict { version in
      digits(version).contains(number.digits.filter { $0 != "." }) ? side : side.other
    }
    let name = number.mention.text
    return change(
      .numbers, .substantive, verdict, side == .left ? "\(name) is gone" : "\(name) was added",
      on: side, number.mention.range)
  }

  private func replacement(_ old: NumberMention, _ new: NumberMention) -> Change {
    let verdict = judge.verdict { version in
      let digits = digits(version)
      switch (digits.contains(old.digits), digits.contains(new.digits)) {
      case (true, false): return .left
      case (false, true): return .right
      case (true, true), (false, false): return nil
      }
    }
    return change(
      .numbers, .substantive, verdict, "\(old.mention.text) became \(new.mention.text)",
      left: old.mention.range, right: new.mention.range)
  }
}
