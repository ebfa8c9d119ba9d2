package import KanonModel

/// Finds what differs between two resolved versions of an article, how much it matters, and who brought
/// it about.
///
/// The two may be two locales, two files, or one locale at two revisions. Differences that follow from the
/// languages alone are none: across two languages only what no language changes is compared (concepts,
/// anchors, destinations, shapes, long numbers), and what is not certain is left out.
package struct ArticleComparer: Sendable {
  private let termbase: Termbase

  package init(_ termbase: Termbase) { self.termbase = termbase }

  /// - Parameter article: the path inside the locale folders, for the report.
  package func compare(
    _ article: String, _ left: ComparedSide, _ right: ComparedSide
  ) -> Comparison {
    let pair = VersionPair(left, right, termbase)
    let texts = TextComparison(pair)
    let changes =
      pair.termChanges() + pair.ruleChanges() + pair.sectionChanges(texts)
      + pair.linkChanges(texts.covered) + pair.numberChanges(texts.covered)
      + pair.metadataChanges()
    return Comparison(
      article: article, left: Comparison.Side(name: left.name, locale: left.version.locale),
      right: Comparison.Side(name: right.name, locale: right.version.locale),
      sources: pair.judge.sources, changes: Self.ordered(changes))
  }

  /// The most important first; among equals aspect by aspect, and in an aspect as they were found.
  private static func ordered(_ changes: [Change]) -> [Change] {
    let aspects = Change.Aspect.allCases
    func rank(_ change: Change) -> Int { aspects.firstIndex(of: change.aspect) ?? aspects.count }
    return changes.enumerated().sorted { left, right in
      if left.element.weight != right.element.weight {
        return left.element.weight < right.element.weight
      }
      let ranks = (rank(left.element), rank(right.element))
      return ranks.0 == ranks.1 ? left.offset < right.offset : ranks.0 < ranks.1
    }.map(\.element)
  }
}

/// The two versions while they are compared. Each aspect adds its changes in an extension.
struct VersionPair {
  let left: ComparedVersion
  let right: ComparedVersion
  let judge: Judge
  let termbase: Termbase
  /// Whether the words of the two can be compared.
  let isOneLanguage: Bool
  let sections: SectionPairs
  /// The article's other locales beside either version.
  let witnesses: [ComparedVersion]

  init(_ left: ComparedSide, _ right: ComparedSide, _ termbase: Termbase) {
    self.left = left.version
    self.right = right.version
    self.termbase = termbase
    judge = Judge(left, right)
    isOneLanguage = left.version.locale.language == right.version.locale.language
    sections = SectionPairs(left.version, right.version)
    var seen: Set<LanguageTag> = [left.version.locale, right.version.locale]
    witnesses = (left.others + right.others).filter { seen.insert($0.locale).inserted }
  }

  /// The change with both places taken out of their files.
  func change(
    _ aspect: Change.Aspect, _ weight: Change.Weight, _ verdict: Verdict, _ message: String,
    left leftPlace: ByteRange?, right rightPlace: ByteRange?, evidence: [String] = []
  ) -> Change {
    Change(
      aspect: aspect, weight: weight, cause: verdict.cause, certainty: verdict.certainty,
      message: message, left: leftPlace.map { Excerpt($0, in: left.syntax.source) },
      right: rightPlace.map { Excerpt($0, in: right.syntax.source) },
      evidence: evidence + verdict.evidence)
  }

  /// A change that only one side shows.
  func change(
    _ aspect: Change.Aspect, _ weight: Change.Weight, _ verdict: Verdict, _ message: String,
    on side: Side, _ place: ByteRange, evidence: [String] = []
  ) -> Change {
    switch side {
    case .left:
      change(aspect, weight, verdict, message, left: place, right: nil, evidence: evidence)
    case .right:
      change(aspect, weight, verdict, message, left: nil, right: place, evidence: evidence)
    }
  }

  func version(_ side: Side) -> ComparedVersion {
    switch side {
    case .left: left
    case .right: right
    }
  }
}

/// One of the two versions that are compared.
enum Side {
  case left, right

  var other: Side {
    switch self {
    case .left: .right
    case .right: .left
    }
  }
}
