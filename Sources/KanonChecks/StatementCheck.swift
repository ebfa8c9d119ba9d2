import KanonModel

/// Statements that stand on one side only, and labels that the termbase lacks.
struct StatementCheck: Check {
  func diagnostics(_ article: ResolvedArticle) -> [Diagnostic] {
    guard let source = article.source else { return [] }
    return article.translations.flatMap { version in
      StatementKind.allCases.flatMap { compare($0, version, source, article) }
    }
  }

  private func compare(
    _ kind: StatementKind, _ version: ResolvedVersion, _ source: ResolvedVersion,
    _ article: ResolvedArticle
  ) -> [Diagnostic] {
    let theirs = source.statements(kind)
    let ours = version.statements(kind)
    let unknown = zip(ours, theirs).filter { !$0.0.isLabelKnown }.map {
      unknownLabel($0.0, $0.1, version, source)
    }
    guard theirs.count != ours.count else { return unknown }
    let isExplained = VersionWitnesses(version, in: article).explainsDifference {
      $0.statements(kind).count == theirs.count
    }
    guard !isExplained else { return unknown }
    return unknown
      + ours.dropFirst(theirs.count).map { added(kind, $0, version, source) }
      + theirs.dropFirst(ours.count).map { missing(kind, $0, version, source) }
  }
}

extension StatementCheck {
  fileprivate func missing(
    _ kind: StatementKind, _ statement: Statement<ResolvedMention>, _ version: ResolvedVersion,
    _ source: ResolvedVersion
  ) -> Diagnostic {
    let names = statement.terms.map(\.mention.text).joined(separator: " | ")
    return Diagnostic(
      .statementMissing, "the \(kind.statementName) is missing; \(source.locale) says \(names)",
      at: version.place(version.version.syntax.headingRange), subject: kind.rawValue,
      related: [.init(source.place(statement.range), "\(source.locale) states it here")],
      help: "translate the statement, with a label that the termbase knows for \(version.locale)")
  }

  fileprivate func added(
    _ kind: StatementKind, _ statement: Statement<ResolvedMention>, _ version: ResolvedVersion,
    _ source: ResolvedVersion
  ) -> Diagnostic {
    Diagnostic(
      .statementAdded, "this \(kind.statementName) does not stand in \(source.locale)",
      // With what it names, so that an accepted one comes back when that changes.
      at: version.place(statement.range),
      subject: ([kind.rawValue] + statement.terms.map(\.mention.text)).joined(separator: " | "),
      related: [
        .init(source.place(source.version.syntax.headingRange), "\(source.locale) does without it")
      ],
      help: "remove it, or add it to the source")
  }

  fileprivate func unknownLabel(
    _ candidate: Statement<ResolvedMention>, _ statement: Statement<ResolvedMention>,
    _ version: ResolvedVersion, _ source: ResolvedVersion
  ) -> Diagnostic {
    Diagnostic(
      .labelUnknown,
      "'\(candidate.label.text)' is no known label; \(source.locale) says '\(statement.label.text)'",
      at: version.place(candidate.label.range), subject: candidate.label.text,
      related: [.init(source.place(statement.label.range), "the statement in \(source.locale)")],
      help:
        "correct the label, or add it to the \(statement.kind.rawValue) labels of the termbase for \(version.locale)"
    )
  }
}

extension ArticleSyntax {
  /// Where a finding about the article as a whole points: its first heading, else its first byte.
  var headingRange: ByteRange {
    blocks.first { $0.kind == .heading }.map(\.source) ?? .empty
  }
}
