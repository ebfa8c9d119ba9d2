package import KanonModel

/// One check: what it finds in an article's versions. It looks at all locales at once, since what the
/// others say is evidence.
package protocol Check: Sendable {
  func diagnostics(_ article: ResolvedArticle) -> [Diagnostic]
}

/// All checks, in the order of their codes.
package struct CheckList: Sendable {
  private let checks: [any Check]
  private let pairChecks: [any PairCheck]

  package init(_ termbase: Termbase) {
    checks = [
      ProvenanceCheck(),
      StatementCheck(),
      SeparatorCheck(),
      MentionCheck(termbase),
      TermCheck(termbase),
      RuleCheck(termbase),
      ProseCheck(termbase),
      LinkCheck(),
      OutlierCheck(),
      MojibakeCheck(),
    ]
    pairChecks = [
      HeadingCheck(),
      ListCheck(termbase),
      TableCheck(),
      CodeCheck(),
      AlertCheck(),
      EmphasisCheck(),
      LinkTargetCheck(),
      NumberCheck(),
      UntranslatedCheck(),
      ImageCheck(),
    ]
  }

  /// The names under which notices are given that are only looked for where somebody wants to know of them.
  package static var notices: Set<DiagnosticCode> { ProseCheck.notices }

  package func diagnostics(_ article: ResolvedArticle) -> [Diagnostic] {
    let found = checks.flatMap { $0.diagnostics(article) }
    guard let pairs = TranslationPairs(article) else { return found }
    return withExtendedLifetime(pairs) {
      found
        + pairs.all.flatMap { pair in
          pairChecks.flatMap { $0.diagnostics(pair) }
        }
    }
  }
}

extension StatementKind {
  /// What a term of the statement is called in a message.
  var noun: String {
    switch self {
    case .appliesTo: "product"
    case .roles: "role"
    }
  }

  /// What the statement is called in a message.
  var statementName: String {
    switch self {
    case .appliesTo: "'Applies to' statement"
    case .roles: "roles statement"
    }
  }

  /// The code for a role, or its counterpart for a product.
  func code(_ role: DiagnosticCode, _ product: DiagnosticCode) -> DiagnosticCode {
    switch self {
    case .appliesTo: product
    case .roles: role
    }
  }
}

extension ResolvedVersion {
  /// The statements of a kind, in the order of the text.
  func statements(_ kind: StatementKind) -> [Statement<ResolvedMention>] {
    attestation.statements.filter { $0.kind == kind }
  }
}
