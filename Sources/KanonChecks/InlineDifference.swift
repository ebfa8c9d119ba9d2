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
  /// Whether two blocks have the same inlines of a kind with the same bytes in the same order: true of nearly
  /// all, and cheap to know.
  func isSame(_ kind: Inline.Kind, in text: (source: Int, translation: Int)) -> Bool {
    let ones = sourceSyntax.inlines(of: sourceSyntax.blocks[text.source])
    let others = syntax.inlines(of: syntax.blocks[text.translation])
    var second = others.startIndex
    for one in ones where one.kind == kind {
      while second < others.endIndex, others[second].kind != kind { second += 1 }
      guard second < others.endIndex else { return false }
      let other = others[second]
      let isEqual =
        kind == .code
        ? sourceSyntax.text[one.text.indices].elementsEqual(syntax.text[other.text.indices])
        : sourceSyntax.targets[one.target.indices].elementsEqual(
          syntax.targets[other.target.indices])
      guard isEqual else { return false }
      second += 1
    }
    return !others[second...].contains { $0.kind == kind }
  }
}
