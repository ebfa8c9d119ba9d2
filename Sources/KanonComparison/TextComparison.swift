import KanonModel

/// What comparing the alerts and the running text of corresponding sections gives.
struct TextComparison {
  typealias Covered = (left: [ByteRange], right: [ByteRange])

  private(set) var changes: [Change] = []
  /// What was reported as added or gone. A link or a number in it is not reported once more.
  private(set) var covered: Covered = ([], [])
  /// Places that say something in other words of the same language.
  private(set) var reworded: [(left: ByteRange, right: ByteRange)] = []

  private let pair: VersionPair
  private let aligner: TextAligner
  /// The numbers of the sections that are being compared.
  private var numbers: (left: [NumberMention], right: [NumberMention]) = ([], [])

  init(_ pair: VersionPair) {
    self.pair = pair
    aligner = TextAligner(pair)
    for (left, right) in pair.sections.pairs {
      numbers = (left.numbers, right.numbers)
      compareAlerts(left, right)
      comparePassages(left, right)
    }
  }

  // MARK: Alerts

  private mutating func compareAlerts(_ left: ArticleSection, _ right: ArticleSection) {
    let steps = aligner.align(left.alerts.map(\.sentences), right.alerts.map(\.sentences))
    for (first, second) in steps.pairs {
      compare(left.alerts[first], right.alerts[second], in: left, ordinal: first)
    }
    for (side, indices) in [(Side.left, steps.left), (.right, steps.right)] {
      let section = side == .left ? left : right
      for index in indices { addAbsence(section.alerts[index], section, on: side) }
    }
  }

  private mutating func addAbsence(_ alert: Alert, _ section: ArticleSection, on side: Side) {
    let counts = (section.alerts.count, side)
    let verdict = pair.judge.verdict { version in
      guard let theirs = version.section(like: section) else { return nil }
      return theirs.alerts.count >= counts.0 ? counts.1 : counts.1.other
    }
    let verb = side == .left ? "is gone" : "was added"
    changes.append(
      pair.change(
        .alerts, .substantive, verdict, "the \(alert.name) alert \(verb)", on: side, alert.range))
    cover(alert.range, on: side)
  }

  private mutating func compare(
    _ old: Alert, _ new: Alert, in section: ArticleSection, ordinal: Int
  ) {
    func alert(_ version: ComparedVersion) -> Alert? {
      let alerts = version.section(like: section)?.alerts ?? []
      return ordinal < alerts.count ? alerts[ordinal] : nil
    }
    if old.kind != new.kind {
      let isBroken = old.kind == .unknown || new.kind == .unknown
      let verdict = pair.judge.verdict { version in
        let kind = alert(version)?.kind
        return kind == old.kind ? .left : kind == new.kind ? .right : nil
      }
      changes.append(
        pair.change(
          .alerts, isBroken ? .layout : .substantive, isBroken ? .damage : verdict,
          "the \(old.name) alert became \(new.name)", left: old.range, right: new.range))
    }
    compareSentences(
      old.sentences, new.sentences, aspect: .alerts, container: "the \(new.name) alert",
      count: { alert($0)?.sentences.count })
  }

  // MARK: Sentences

  /// - Parameter count: how many sentences another version has in this place.
  private mutating func compareSentences(
    _ old: [Mention], _ new: [Mention], aspect: Change.Aspect, container: String,
    count: (ComparedVersion) -> Int?
  ) {
    let steps = aligner.align(old.map { [$0] }, new.map { [$0] })
    let verdict = pair.judge.verdict { version in
      let number = count(version)
      return number == old.count ? .left : number == new.count ? .right : nil
    }
    for index in steps.left {
      changes.append(
        pair.change(
          aspect, .substantive, verdict,
          "sentence \(index + 1) of \(old.count) is gone from \(container)", on: .left,
          old[index].range))
      cover(old[index].range, on: .left)
    }
    for index in steps.right {
      changes.append(
        pair.change(
          aspect, .substantive, verdict,
          "sentence \(index + 1) of \(new.count) was added to \(container)", on: .right,
          new[index].range))
      cover(new[index].range, on: .right)
    }
    compareWording(old, new, steps)
  }

  /// Notes the first pair of sentences of one language that is worded otherwise, one for each passage.
  private mutating func compareWording(
    _ old: [Mention], _ new: [Mention], _ steps: TextAligner.Steps
  ) {
    guard pair.isOneLanguage, !old.isEmpty, !new.isEmpty else { return }
    for (first, second) in steps.pairs where !aligner.saySame([old[first]], [new[second]]) {
      if compareNumbers(old[first], new[second]) { continue }
      reworded.append((old[first].range, new[second].range))
      return
    }
    let known = (steps.pairs.count + steps.left.count, steps.pairs.count + steps.right.count)
    if known != (old.count, new.count) { reworded.append((old[0].range, new[0].range)) }
  }

  /// Where two sentences differ in numbers alone, these count, however small.
  private mutating func compareNumbers(_ old: Mention, _ new: Mention) -> Bool {
    let theirs = numbers.left.filter { old.range.contains($0.mention.range) }
    let ours = numbers.right.filter { new.range.contains($0.mention.range) }
    guard theirs.count == ours.count, aligner.sayNearlySame(old, new) else { return false }
    for (first, second) in zip(theirs, ours) where first.digits != second.digits {
      changes.append(
        pair.change(
          .numbers, .substantive, pair.judge.verdict { _ in nil },
          "\(first.mention.text) became \(second.mention.text)", left: first.mention.range,
          right: second.mention.range))
      cover(first.mention.range, on: .left)
      cover(second.mention.range, on: .right)
    }
    return true
  }

  // MARK: Passages

  private mutating func comparePassages(_ left: ArticleSection, _ right: ArticleSection) {
    // Where only one version reads a statement, as when a label means something else in its language,
    // the rest of the section does not compare.
    guard pair.left.holdsStatement(left) == pair.right.holdsStatement(right) else { return }
    let theirs = pair.left.passages(of: left)
    let ours = pair.right.passages(of: right)
    let steps = aligner.align(theirs.map(\.sentences), ours.map(\.sentences))
    for (first, second) in steps.pairs {
      compare(theirs[first], ours[second], counts: (theirs.count, ours.count), at: first, left)
    }
    for (side, indices) in [(Side.left, steps.left), (.right, steps.right)] {
      let passages = side == .left ? theirs : ours
      for index in indices where passages[index].isSubstantial {
        let verdict = pair.judge.verdict { version in
          let count = version.section(like: left).map { version.passages(of: $0).count }
          return count == theirs.count ? .left : count == ours.count ? .right : nil
        }
        let verb = side == .left ? "is gone" : "was added"
        changes.append(
          pair.change(
            .text, .substantive, verdict, "a \(passages[index].kind.noun) \(verb)", on: side,
            passages[index].range))
        cover(passages[index].range, on: side)
      }
    }
  }

  private mutating func compare(
    _ old: Passage, _ new: Passage, counts: (Int, Int), at index: Int, _ section: ArticleSection
  ) {
    // A row's cells are no sentences.
    if old.kind == .row || new.kind == .row {
      if old.sentences.count == new.sentences.count {
        compareWording(
          old.sentences, new.sentences,
          TextAligner.Steps(pairs: old.sentences.indices.map { ($0, $0) }))
      }
    } else {
      let hasSameShape = counts.0 == counts.1
      compareSentences(
        old.sentences, new.sentences, aspect: .text, container: "a \(new.kind.noun)",
        count: { version in
          let passages = version.section(like: section).map { version.passages(of: $0) } ?? []
          guard hasSameShape, passages.count == counts.0 else { return nil }
          return passages[index].sentences.count
        })
    }
  }

  private mutating func cover(_ range: ByteRange, on side: Side) {
    switch side {
    case .left: covered.left.append(range)
    case .right: covered.right.append(range)
    }
  }
}

extension Alert {
  /// The keyword as an article writes it, for instance `[!IMPORTANT]`.
  fileprivate var name: String {
    kind == .unknown ? "[!\(keyword)]" : "[!\(kind.rawValue.uppercased())]"
  }
}

extension Passage {
  /// Long enough to be content, and not a stray word that a broken table or list left over.
  fileprivate var isSubstantial: Bool {
    sentences.reduce(0) { $0 + $1.text.utf8.count } >= 30
  }
}

extension ComparedVersion {
  func section(like other: ArticleSection) -> ArticleSection? {
    content.sections.first { $0.isCounterpart(of: other) }
  }

  /// The passages that nothing else compares: not statements, and not the items of rule lists.
  func passages(of section: ArticleSection) -> [Passage] {
    let attestation = resolved.attestation
    let taken =
      attestation.statements.map(\.range)
      + attestation.ruleLists.filter { $0.concept != nil }.flatMap {
        $0.list.items.map(\.range)
      }
    return section.passages.filter { passage in !taken.contains { $0.overlaps(passage.range) } }
  }

  fileprivate func holdsStatement(_ section: ArticleSection) -> Bool {
    resolved.attestation.statements.contains { statement in
      section.passages.contains { statement.range.overlaps($0.range) }
    }
  }
}

extension ByteRange {
  fileprivate func overlaps(_ other: ByteRange) -> Bool {
    lower < other.upper && other.lower < upper
  }
}
