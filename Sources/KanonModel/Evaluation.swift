/// How right Kanon reads, measured by a ``Truth``.
package struct Evaluation: Sendable {
  /// Sorted by article, locale and kind.
  package let statements: [EvaluatedStatement]
  /// Every locale and kind that the truth has.
  package let locales: [Scored<LanguageTag>]
  /// The kinds that the truth has, over all locales.
  package let totals: [StatementKind: StatementScore]
  /// By translation method, where the truth names it.
  package let methods: [Scored<String>]
  /// By whether the translation was made from the source beside it, where the truth says so.
  package let sourceVersions: [Scored<Bool>]
  /// Every resolution, over all kinds.
  package let resolutions: [ResolutionScore]

  package init(_ statements: [EvaluatedStatement]) {
    self.statements = statements.sorted(by: EvaluatedStatement.comesBefore)
    locales = Self.scored(statements, \.locale) { $0 < $1 }
    methods = Self.scored(statements, \.method) { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    sourceVersions = Self.scored(statements, \.isOfSameSource) { $0 && !$1 }
    totals = Dictionary(grouping: statements, by: \.kind).mapValues(StatementScore.init)
    let mentions = Dictionary(grouping: statements.flatMap(\.mentions), by: \.resolution)
    resolutions = Resolution.allCases.map { ResolutionScore($0, mentions[$0] ?? []) }
  }

  /// The statements that Kanon reads otherwise than the truth has them.
  package var differing: [EvaluatedStatement] { statements.filter { !$0.isExact } }

  /// The statements whose file is not there, or cannot be read.
  package var unread: [EvaluatedStatement] { statements.filter { $0.file == nil } }

  /// The score of the statements of one kind that have something else in common.
  package struct Scored<Group: Hashable & Sendable>: Sendable {
    package let group: Group
    package let kind: StatementKind
    package let score: StatementScore
  }

  private static func scored<Group: Hashable & Sendable>(
    _ statements: [EvaluatedStatement], _ group: (EvaluatedStatement) -> Group?,
    by precedes: (Group, Group) -> Bool
  ) -> [Scored<Group>] {
    var groups: [Group: [EvaluatedStatement]] = [:]
    for statement in statements {
      if let group = group(statement) { groups[group, default: []].append(statement) }
    }
    return groups.keys.sorted(by: precedes).flatMap { group in
      StatementKind.allCases.compactMap { kind in
        let ofKind = (groups[group] ?? []).filter { $0.kind == kind }
        return ofKind.isEmpty
          ? nil : Scored(group: group, kind: kind, score: StatementScore(ofKind))
      }
    }
  }
}

/// What the truth and Kanon say of one kind of statement in one locale's version of an article.
package struct EvaluatedStatement: Sendable {
  package let article: String
  package let locale: LanguageTag
  package let kind: StatementKind
  /// The concepts that the truth has, of all its rows together.
  package let expected: Set<Concept.ID>
  package let mentions: [EvaluatedMention]
  /// How it was translated, where the truth says so.
  package let method: String?
  package let isOfSameSource: Bool?
  /// The localized file; nil where there is none that can be read.
  package let file: String?
  /// Where the statement stands in it, as far as Kanon or the truth knows.
  package let line: Int?

  package init(
    article: String, locale: LanguageTag, kind: StatementKind, expected: Set<Concept.ID>,
    mentions: [EvaluatedMention], method: String? = nil, isOfSameSource: Bool? = nil,
    file: String? = nil, line: Int? = nil
  ) {
    self.article = article
    self.locale = locale
    self.kind = kind
    self.expected = expected
    self.mentions = mentions
    self.method = method
    self.isOfSameSource = isOfSameSource
    self.file = file
    self.line = line
  }

  /// The concepts that Kanon reads and the truth can judge.
  package var read: Set<Concept.ID> {
    Set(mentions.filter { $0.verdict != .unjudged }.compactMap(\.concept))
  }

  /// What Kanon reads beyond the truth, sorted.
  package var extra: [Concept.ID] { read.subtracting(expected).sorted() }
  /// What the truth has and Kanon does not read, sorted.
  package var missing: [Concept.ID] { expected.subtracting(read).sorted() }
  package var isExact: Bool { read == expected }

  /// Orders by the bytes of the path, then by locale and kind.
  static func comesBefore(_ left: EvaluatedStatement, _ right: EvaluatedStatement) -> Bool {
    if left.article != right.article {
      return left.article.utf8.lexicographicallyPrecedes(right.article.utf8)
    }
    return (left.locale, left.kind.truthName) < (right.locale, right.kind.truthName)
  }
}

/// A mention with what the truth says of how it was read.
package struct EvaluatedMention: Sendable, Equatable {
  package let concept: Concept.ID?
  package let resolution: Resolution
  package let verdict: Verdict

  package init(_ concept: Concept.ID?, _ resolution: Resolution, _ verdict: Verdict) {
    self.concept = concept
    self.resolution = resolution
    self.verdict = verdict
  }

  package enum Verdict: Sendable {
    /// The truth has the concept.
    case right
    /// It has the concept elsewhere, and not here.
    case wrong
    /// No concept was read, or one that the truth nowhere names.
    case unjudged
  }
}

/// How many statements have exactly the concepts of the truth, and how many concepts agree.
package struct StatementScore: Sendable, Equatable {
  package private(set) var statements = 0
  package private(set) var exact = 0
  /// Concepts that the truth and Kanon have.
  package private(set) var right = 0
  /// Concepts that only Kanon has.
  package private(set) var extra = 0
  /// Concepts that only the truth has.
  package private(set) var missing = 0

  package init(_ evaluated: [EvaluatedStatement]) {
    for statement in evaluated {
      statements += 1
      exact += statement.isExact ? 1 : 0
      right += statement.read.intersection(statement.expected).count
      extra += statement.extra.count
      missing += statement.missing.count
    }
  }

  /// The share of statements that are exact.
  package var exactShare: Share { Share(exact, of: statements) }
  /// The share of the concepts read that are right.
  package var precision: Share { Share(right, of: right + extra) }
  /// The share of the concepts stated that are read.
  package var recall: Share { Share(right, of: right + missing) }
}

/// How often a way of reading is right: "when Kanon says `exact`, is it?"
package struct ResolutionScore: Sendable, Equatable {
  package let resolution: Resolution
  package let mentions: Int
  package let right: Int
  package let wrong: Int

  package init(_ resolution: Resolution, _ mentions: [EvaluatedMention]) {
    self.resolution = resolution
    self.mentions = mentions.count
    right = mentions.count { $0.verdict == .right }
    wrong = mentions.count { $0.verdict == .wrong }
  }

  package var unjudged: Int { mentions - right - wrong }
  /// The share of the judged mentions that are right.
  package var rightShare: Share { Share(right, of: right + wrong) }
}

/// A part of a whole, which may be empty.
package struct Share: Sendable, Equatable {
  package let part: Int
  package let whole: Int

  package init(_ part: Int, of whole: Int) {
    self.part = part
    self.whole = whole
  }

  /// Nil of an empty whole.
  package var value: Double? { whole == 0 ? nil : Double(part) / Double(whole) }
}
