import KanonModel

/// What two blocks have that the other lacks, of what no language changes: code, links, images.
struct InlineDifference<Value: Comparable> {
  typealias Element = (value: Value, inline: Inline)

  let missing: [Element]
  let added: [Element]

  var isEmpty: Bool { missing.isEmpty && added.isEmpty }

  /// Compares as bags: order is the language's.
  init(_ source: [Element], _ translation: [Element]) {
    var missing: [Element] = []
    var added: [Element] = []
    let (ones, others) = (
      source.sorted { $0.value < $1.value }, translation.sorted { $0.value < $1.value }
    )
    var (first, second) = (0, 0)
    while first < ones.count || second < others.count {
      if second == others.count || (first < ones.count && ones[first].value < others[second].value)
      {
        missing.append(ones[first])
        first += 1
      } else if first == ones.count || others[second].value < ones[first].value {
        added.append(others[second])
        second += 1
      } else {
        (first, second) = (first + 1, second + 1)
      }
    }
    self.missing = missing.sorted { $0.inline.source.lower < $1.inline.source.lower }
    self.added = added.sorted { $0.inline.source.lower < $1.inline.source.lower }
  }
}

extension TranslationPair {
  /// Whether two blocks have the same inlines of a kind in the same order: true of nearly all, and cheap to
  /// know. Links are the same where they lead to the same place.
  func isSame(_ kind: Inline.Kind, in text: (source: Int, translation: Int)) -> Bool {
    let (theirs, ours) = (sourceSyntax, syntax)
    let ones = theirs.blocks[text.source].inlines.indices
    let others = ours.blocks[text.translation].inlines.indices
    var second = others.lowerBound
    for first in ones where theirs.inlines[first].kind == kind {
      while second < others.upperBound, ours.inlines[second].kind != kind { second += 1 }
      guard second < others.upperBound,
        isSame(theirs.inlines[first], theirs, ours.inlines[second], ours)
      else { return false }
      second += 1
    }
    while second < others.upperBound, ours.inlines[second].kind != kind { second += 1 }
    return second == others.upperBound
  }

  private func isSame(
    _ one: Inline, _ theirs: ArticleSyntax, _ other: Inline, _ ours: ArticleSyntax
  ) -> Bool {
    if one.kind == .code {
      return theirs.text.isSame(one.text, as: ours.text, other.text)
    }
    return theirs.targets.isSame(one.target, as: ours.targets, other.target)
      || (one.kind == .link
        && LinkKey(theirs.targets[one.target.indices])
          == LinkKey(ours.targets[other.target.indices]))
  }
}
