import KanonModel

/// A cause, how well it is known, and from what.
struct Verdict {
  var cause: Change.Cause
  var certainty = Change.Certainty.certain
  var evidence: [String] = []

  /// Names cut short and other damage: no source says such things.
  static let damage = Verdict(cause: .translation)
}

/// Decides who brought a difference about.
///
/// Where both versions were made from one source, the translation did. Where the source changed, it is the
/// cause of what the change can explain. What it explains is seen in the sources themselves, if they are
/// here, and in the other translations of the same two sources, which say what these said.
struct Judge {
  let sources: Comparison.Sources
  private let left: Testimony
  private let right: Testimony
  private let isSourceItself: Bool

  /// Tells which of the two versions another version agrees with; nil where it shows neither.
  typealias Probe = (ComparedVersion) -> Side?

  init(_ left: ComparedSide, _ right: ComparedSide) {
    sources = Comparison.Sources(left, right)
    isSourceItself = left.version.isSource && right.version.isSource
    let names = VersionNames(left, right)
    let all = left.others + right.others
    self.left = Testimony(left, names.left, among: all)
    self.right = Testimony(right, names.right, among: all)
  }

  func verdict(_ probe: Probe) -> Verdict {
    switch sources.relation {
    case .same: Verdict(cause: .translation)
    case .unknown: Verdict(cause: .unknown)
    case .changed: isSourceItself ? Verdict(cause: .source) : changed(probe)
    }
  }

  private func changed(_ probe: Probe) -> Verdict {
    let said = (left.source.flatMap(probe), right.source.flatMap(probe))
    switch said {
    case (.left?, .right?):
      return Verdict(
        cause: .source, evidence: ["the sources that they were made from differ in the same way"])
    case (.right?, _): return left.contradicts()
    case (_, .left?): return right.contradicts()
    case (nil, .right?), (.left?, nil), (nil, nil): break
    }
    let (leftVotes, rightVotes) = (left.votes(probe), right.votes(probe))
    if rightVotes.left.count > rightVotes.right.count {
      return right.isOutvoted(by: rightVotes.left)
    }
    if leftVotes.right.count > leftVotes.left.count { return left.isOutvoted(by: leftVotes.right) }
    var evidence: [String] = []
    if said.0 == .left { evidence.append(left.isConfirmedBySource) }
    if said.1 == .right { evidence.append(right.isConfirmedBySource) }
    if !leftVotes.left.isEmpty { evidence.append(left.isConfirmed(by: leftVotes.left)) }
    if !rightVotes.right.isEmpty { evidence.append(right.isConfirmed(by: rightVotes.right)) }
    // Certain once both ends of the change are borne out by something else than the two versions.
    let leftIsBorneOut = said.0 == .left || !leftVotes.left.isEmpty
    let rightIsBorneOut = said.1 == .right || !rightVotes.right.isEmpty
    return Verdict(
      cause: .source, certainty: leftIsBorneOut && rightIsBorneOut ? .certain : .likely,
      evidence: evidence)
  }
}

/// What there is to tell what a version's source said.
private struct Testimony {
  private let name: String
  /// The source that the version was made from, where it lies beside it.
  let source: ComparedVersion?
  /// Other translations of the same source.
  private let siblings: [ComparedVersion]

  init(_ side: ComparedSide, _ name: String, among versions: [ComparedVersion]) {
    self.name = name
    let beside = side.others.first(where: \.isSource)
    if side.version.isSource {
      source = side.version
    } else {
      source = side.version.provenance.freshness == .current ? beside : nil
    }
    let hash = side.version.provenance.sourceHash?.lowercased()
    var seen: Set<LanguageTag> = [side.version.locale]
    siblings = versions.filter { version in
      guard let hash, !version.isSource, version.provenance.sourceHash?.lowercased() == hash
      else { return false }
      return seen.insert(version.locale).inserted
    }
  }

  func votes(_ probe: Judge.Probe) -> (left: [ComparedVersion], right: [ComparedVersion]) {
    (siblings.filter { probe($0) == .left }, siblings.filter { probe($0) == .right })
  }

  func contradicts() -> Verdict {
    let locale = source.map { $0.locale.description } ?? ""
    return Verdict(
      cause: .translation,
      evidence: ["\(locale), from which \(name) was made, does not say what \(name) says"])
  }

  var isConfirmedBySource: String {
    let locale = source.map { $0.locale.description } ?? ""
    return "\(locale), from which \(name) was made, says the same"
  }

  func isOutvoted(by others: [ComparedVersion]) -> Verdict {
    Verdict(
      cause: .translation,
      evidence: ["\(list(others)), made from the same source as \(name), \(verb(others)) not agree"]
    )
  }

  func isConfirmed(by others: [ComparedVersion]) -> String {
    "made from the same source as \(name), \(list(others)) \(others.count == 1 ? "agrees" : "agree")"
  }

  private func verb(_ others: [ComparedVersion]) -> String { others.count == 1 ? "does" : "do" }

  /// `cs-CZ, de-DE and 5 more`
  private func list(_ versions: [ComparedVersion]) -> String {
    let names = versions.map(\.locale.description).sorted()
    switch names.count {
    case 0...3: return names.joined(separator: ", ")
    default: return names.prefix(2).joined(separator: ", ") + " and \(names.count - 2) more"
    }
  }
}
