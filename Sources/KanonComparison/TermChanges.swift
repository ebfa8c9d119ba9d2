import KanonModel

/// Roles and products: what is named, how it is written, and the form of the statement.
extension VersionPair {
  func termChanges() -> [Change] {
    StatementKind.allCases.flatMap { kind -> [Change] in
      let theirs = statements(kind, .left)
      let ours = statements(kind, .right)
      let pairs = Alignment.align(theirs, ours, gap: 0.05) { Self.likeness($0, $1) }
      return pairs.flatMap { pair -> [Change] in
        switch pair {
        case .both(let left, let right):
          StatementPair(theirs[left], ours[right], self).changes()
        case .left(let index): absence(theirs[index], on: .left)
        case .right(let index): absence(ours[index], on: .right)
        }
      }
    }
  }

  private func statements(_ kind: StatementKind, _ side: Side) -> [Statement<ResolvedMention>] {
    version(side).resolved.attestation.statements.filter { $0.kind == kind }
  }

  /// How many of the concepts two statements share, so that an added one is not taken for its neighbour.
  private static func likeness(
    _ left: Statement<ResolvedMention>, _ right: Statement<ResolvedMention>
  ) -> Double {
    let (said, meant) = (
      Set(left.terms.compactMap(\.concept)), Set(right.terms.compactMap(\.concept))
    )
    guard !said.isEmpty || !meant.isEmpty else { return 1 }
    return 0.2 + 2 * Double(said.intersection(meant).count) / Double(said.count + meant.count)
  }

  private func absence(_ statement: Statement<ResolvedMention>, on side: Side) -> [Change] {
    let names = statement.terms.compactMap(\.concept).map(\.description)
    // What stands under an unknown label may be the very statement that seems to be absent.
    guard !names.isEmpty, version(side.other).resolved.version.statements.unlabelled.isEmpty
    else { return [] }
    let kind = statement.kind
    let verdict = judge.verdict { version in
      version.resolved.attestation.statements.contains { $0.kind == kind } ? side : side.other
    }
    let verb = side == .left ? "no longer stated" : "now stated"
    return [
      change(
        kind.aspect, .breaking, verdict, "\(kind.noun)s \(verb): \(names.joined(separator: ", "))",
        on: side, statement.range)
    ]
  }
}

/// Two statements that correspond.
private struct StatementPair {
  private let left: Statement<ResolvedMention>
  private let right: Statement<ResolvedMention>
  private let pair: VersionPair
  private let kind: StatementKind

  /// Indices of terms that name the same, or one in the other's place.
  private var same: [(left: Int, right: Int)] = []
  private var renamed: [(left: Int, right: Int)] = []
  private var replaced: [(left: Int, right: Int)] = []
  private var gone: [Int] = []
  private var added: [Int] = []

  init(
    _ left: Statement<ResolvedMention>, _ right: Statement<ResolvedMention>, _ pair: VersionPair
  ) {
    self.left = left
    self.right = right
    self.pair = pair
    kind = left.kind
    match()
  }

  func changes() -> [Change] {
    replaced.map { replacement($0.left, $0.right) }
      + gone.map { difference($0, on: .left) } + added.map { difference($0, on: .right) }
      + renamed.map { rename($0.left, $0.right) }
      + (same + renamed).sorted { $0.left < $1.left }.flatMap { wording($0.left, $0.right) }
      + order() + form()
  }

  // MARK: Matching

  private mutating func match() {
    var openLeft = left.terms.indices.filter { left.terms[$0].concept != nil }
    var openRight = right.terms.indices.filter { right.terms[$0].concept != nil }
    same = Self.take(&openLeft, &openRight) { left.terms[$0].concept == right.terms[$1].concept }
    let termbase = pair.termbase
    renamed = Self.take(&openLeft, &openRight) { first, second in
      guard let old = left.terms[first].concept, let new = right.terms[second].concept else {
        return false
      }
      return termbase.isSame(old, new)
    }
    if left.terms.count == right.terms.count {
      replaced = Self.take(&openLeft, &openRight) { $0 == $1 }
    }
    gone = Self.certain(openLeft, unread: unread(right), hasSameShape)
    added = Self.certain(openRight, unread: unread(left), hasSameShape)
  }

  private static func take(
    _ left: inout [Int], _ right: inout [Int], _ belong: (Int, Int) -> Bool
  ) -> [(left: Int, right: Int)] {
    var pairs: [(left: Int, right: Int)] = []
    for first in left {
      guard let index = right.firstIndex(where: { belong(first, $0) }) else { continue }
      pairs.append((first, right.remove(at: index)))
    }
    left.removeAll { index in pairs.contains { $0.left == index } }
    return pairs
  }

  private var hasSameShape: Bool { left.terms.count == right.terms.count }

  /// Terms whose words could not be read. What they stand for is not missing.
  private func unread(_ statement: Statement<ResolvedMention>) -> [Int] {
    statement.terms.indices.filter {
      statement.terms[$0].concept == nil && !statement.terms[$0].mention.text.isEmpty
    }
  }

  private static func certain(_ open: [Int], unread: [Int], _ hasSameShape: Bool) -> [Int] {
    if hasSameShape { return open.filter { !unread.contains($0) } }
    return Array(open.dropFirst(unread.count))
  }

  // MARK: Changes

  private func name(_ term: ResolvedMention) -> String { term.concept?.description ?? "" }

  private func rename(_ first: Int, _ second: Int) -> Change {
    let (old, new) = (left.terms[first], right.terms[second])
    let isForward = new.concept.flatMap { pair.termbase.concepts[$0]?.succeeds } == old.concept
    return pair.change(
      kind.aspect, .breaking, verdict(old.concept, new.concept),
      "\(kind.noun) \(name(old)) is called \(name(new)), \(isForward ? "its newer" : "its older") name",
      left: old.mention.range, right: new.mention.range,
      evidence: [
        isForward
          ? "the termbase says that \(name(new)) succeeds \(name(old)): the same \(kind.noun), renamed"
          : "the termbase says that \(name(old)) succeeds \(name(new)): the same \(kind.noun), renamed"
      ])
  }

  private func replacement(_ first: Int, _ second: Int) -> Change {
    let (old, new) = (left.terms[first], right.terms[second])
    return pair.change(
      kind.aspect, .breaking, verdict(old.concept, new.concept),
      "\(kind.noun) \(name(old)) became \(name(new))", left: old.mention.range,
      right: new.mention.range)
  }

  private func difference(_ index: Int, on side: Side) -> Change {
    switch side {
    case .left:
      let term = left.terms[index]
      return pair.change(
        kind.aspect, .breaking, verdict(term.concept, nil), "\(kind.noun) \(name(term)) is gone",
        left: term.mention.range, right: right.range)
    case .right:
      let term = right.terms[index]
      return pair.change(
        kind.aspect, .breaking, verdict(nil, term.concept),
        "\(kind.noun) \(name(term)) was added", left: left.range, right: term.mention.range)
    }
  }

  private func verdict(_ old: Concept.ID?, _ new: Concept.ID?) -> Verdict {
    let kind = kind
    return pair.judge.verdict { version in
      let mentions = version.resolved.attestation.mentions(kind)
      guard !mentions.isEmpty else { return nil }
      let said = Set(mentions.compactMap(\.concept))
      switch (old.map(said.contains), new.map(said.contains)) {
      case (true?, false?), (true?, nil), (nil, false?): return .left
      case (false?, true?), (nil, true?), (false?, nil): return .right
      case (true?, true?), (false?, false?), (nil, nil): return nil
      }
    }
  }

  /// The same concept in other words: cut short on one side, or named otherwise in the same language.
  private func wording(_ first: Int, _ second: Int) -> [Change] {
    let (old, new) = (left.terms[first], right.terms[second])
    if old.isShortened != new.isShortened {
      let (short, whole) = new.isShortened ? (new, old) : (old, new)
      return [
        pair.change(
          kind.aspect, .substantive, .damage,
          "'\(short.mention.text)' is cut short; it means \(name(short)) ('\(whole.mention.text)')",
          left: old.mention.range, right: new.mention.range)
      ]
    }
    let folding = Folding(pair.left.locale)
    guard pair.isOneLanguage, old.concept == new.concept,
      folding.fold(old.mention.text) != folding.fold(new.mention.text)
    else { return [] }
    let isSource = pair.left.isSource || pair.right.isSource
    return [
      pair.change(
        kind.aspect, .layout, isSource ? verdict(old.concept, new.concept) : .damage,
        "\(kind.noun) \(name(new)) is written '\(new.mention.text)', not '\(old.mention.text)'",
        left: old.mention.range, right: new.mention.range)
    ]
  }

  private func order() -> [Change] {
    let pairs = (same + renamed).sorted { $0.left < $1.left }.map(\.right)
    guard pairs != pairs.sorted() else { return [] }
    let firsts = (same + renamed).sorted { $0.left < $1.left }
    let concepts = firsts.map { left.terms[$0.left].concept }
    let verdict = pair.judge.verdict { version in
      let said = version.resolved.attestation.concepts(kind)
      let places = concepts.compactMap { concept in concept.flatMap(said.firstIndex) }
      guard places.count == concepts.count else { return nil }
      return places == places.sorted() ? .left : .right
    }
    return [
      pair.change(
        kind.aspect, .layout, verdict, "the \(kind.noun)s stand in another order",
        left: left.range, right: right.range)
    ]
  }

  private func form() -> [Change] {
    guard left.form != right.form else { return [] }
    let (kind, forms) = (kind, (left.form, right.form))
    let verdict = pair.judge.verdict { version in
      let form = version.resolved.attestation.statements.first { $0.kind == kind }?.form
      return form == forms.0 ? .left : form == forms.1 ? .right : nil
    }
    return [
      pair.change(
        .layout, .layout, verdict,
        "the \(kind.noun)s: \(left.form.phrase) became \(right.form.phrase)",
        left: left.range, right: right.range)
    ]
  }
}

extension StatementForm {
  fileprivate var phrase: String {
    switch self {
    case .inline: "one line"
    case .list: "a list under a label"
    case .heading: "a list under a heading"
    }
  }
}

extension StatementKind {
  fileprivate var aspect: Change.Aspect {
    switch self {
    case .appliesTo: .products
    case .roles: .roles
    }
  }

  fileprivate var noun: String {
    switch self {
    case .appliesTo: "product"
    case .roles: "role"
    }
  }
}
