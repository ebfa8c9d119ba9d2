/// One locale's version of an article, read and resolved, with where it comes from.
///
/// It holds no syntax, so that a whole corpus of attestations stays small.
package struct Attestation: Sendable {
  package let locale: LanguageTag
  package let file: String
  package let provenance: Provenance
  package var statements: [Statement<ResolvedMention>]
  package var ruleLists: [ResolvedRuleList]

  package init(
    locale: LanguageTag, file: String, provenance: Provenance,
    statements: [Statement<ResolvedMention>], ruleLists: [ResolvedRuleList]
  ) {
    self.locale = locale
    self.file = file
    self.provenance = provenance
    self.statements = statements
    self.ruleLists = ruleLists
  }

  /// The resolved mentions of all statements of a kind, in the order of the text.
  package func mentions(_ kind: StatementKind) -> [ResolvedMention] {
    statements.filter { $0.kind == kind }.flatMap(\.terms)
  }

  /// The concepts stated, each once, in the order of the text.
  package func concepts(_ kind: StatementKind) -> [Concept.ID] {
    var concepts: [Concept.ID] = []
    for statement in statements where statement.kind == kind {
      for index in statement.terms.indices {
        // A termbase's concepts are some dozens, and a statement's a handful.
        if let concept = statement.terms[index].concept, !concepts.contains(concept) {
          concepts.append(concept)
        }
      }
    }
    return concepts
  }

  /// Whether there is a statement of a kind.
  package func states(_ kind: StatementKind) -> Bool { statements.contains { $0.kind == kind } }
}

/// A rule list with the concepts that it and its items were read as.
///
/// A class, since it never changes and every translation's is sought for every one of the source.
package final class ResolvedRuleList: Sendable {
  package let concept: Concept.ID?
  package let list: RuleList
  /// What each item was read as; empty where the list as a whole is unknown, as nearly all are.
  private let rules: [Concept.ID?]
  /// How the items were read that are rules.
  private let resolution: Resolution

  /// - Parameter rules: one for each item, or none.
  package init(
    concept: Concept.ID?, list: RuleList, rules: [Concept.ID?] = [],
    resolution: Resolution = .unresolved
  ) {
    precondition(rules.isEmpty || rules.count == list.items.count)
    self.concept = concept
    self.list = list
    self.rules = rules
    self.resolution = resolution
  }

  /// The items with the rules that they state.
  package var items: [ResolvedMention] {
    list.items.enumerated().map { index, mention in
      let rule = rules.isEmpty ? nil : rules[index]
      return ResolvedMention(
        mention: mention, concept: rule, resolution: rule == nil ? .unresolved : resolution)
    }
  }
}

/// Where a localized article comes from, as its front matter says.
package struct Provenance: Sendable, Equatable {
  /// `ms.translationtype`: `MT` or `HT`; nil in the source.
  package var translation: String?
  /// `ms.sourcegitcommit`
  package var sourceCommit: String?
  /// `ms.openlocfilehash`: hash of the source's bytes with CRLF line ends, SHA-1 or SHA-256 by its length.
  package var sourceHash: String?
  /// `ms.date` as year, month, day, where it can be read.
  package var date: DateStamp?
  package var freshness: Freshness

  package init(
    translation: String? = nil, sourceCommit: String? = nil, sourceHash: String? = nil,
    date: DateStamp? = nil, freshness: Freshness = .unknown
  ) {
    self.translation = translation
    self.sourceCommit = sourceCommit
    self.sourceHash = sourceHash
    self.date = date
    self.freshness = freshness
  }
}

/// Whether a translation was made from the source that lies beside it.
package enum Freshness: String, Sendable {
  /// The recorded hash is the hash of the source.
  case current
  /// It is the hash of something else.
  case stale
  /// There is no source, no hash, or one of a length that no known algorithm has.
  case unknown
}

/// A calendar day of front matter, comparable without a calendar.
package struct DateStamp: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let year: Int
  package let month: Int
  package let day: Int

  /// Reads `11/29/2020`, also unpadded and with two digits for the year (corpus facts, front matter).
  package init?(_ text: String) {
    var parts: [Int?] = [nil]
    for byte in text.utf8 {
      let known = parts[parts.count - 1]
      if byte == UInt8(ascii: "/"), known != nil {
        parts.append(nil)
      } else {
        guard byte.isASCIIDigit, known ?? 0 < 10_000 else { return nil }
        parts[parts.count - 1] = 10 * (known ?? 0) + Int(byte - UInt8(ascii: "0"))
      }
    }
    guard parts.count == 3, let month = parts[0], let day = parts[1], let year = parts[2],
      (1...12).contains(month), (1...31).contains(day)
    else { return nil }
    self.year = year < 100 ? 2000 + year : year
    self.month = month
    self.day = day
  }

  /// ISO 8601, for instance `2020-11-29`.
  package var description: String {
    let month = month < 10 ? "0\(month)" : "\(month)"
    let day = day < 10 ? "0\(day)" : "\(day)"
    return "\(year)-\(month)-\(day)"
  }

  package static func < (left: DateStamp, right: DateStamp) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}
