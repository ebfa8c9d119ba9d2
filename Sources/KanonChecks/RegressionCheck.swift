package import KanonModel

/// Facts that a translation's previous version had right and the new one has wrong, while what the source
/// says of them is the same.
///
/// It holds the findings of two states of an article against each other; each state is checked beside its
/// own source.
package struct RegressionCheck: Sendable {
  private let article: State
  private let old: State
  /// What the previous state is called in a message.
  private let name: String

  /// An article and what was found in it.
  package struct State: Sendable {
    package let article: ResolvedArticle
    let findings: [Diagnostic]

    package init(_ article: ResolvedArticle, _ findings: [Diagnostic]) {
      self.article = article
      self.findings = findings
    }
  }

  package init(_ article: State, since old: State, named name: String) {
    self.article = article
    self.old = old
    self.name = name
  }

  /// A fact that was right, and the finding that says what it is now.
  package struct Regression: Sendable {
    package let diagnostic: Diagnostic
    package let cause: Diagnostic
  }

  package func regressions() -> [Regression] {
    guard let source = article.article.source, let oldSource = old.article.source else { return [] }
    return article.article.translations.flatMap { version -> [Regression] in
      guard let previous = old.article.translations.first(where: { $0.locale == version.locale }),
        previous.version.syntax.source.bytes != version.version.syntax.source.bytes
      else { return [] }
      let pair = VersionPair(
        version: version, source: source, previous: previous, oldSource: oldSource)
      let known = Set(
        old.findings.filter { $0.primary.file == previous.version.file }.map {
          Fact($0, beside: oldSource)
        })
      return article.findings.filter {
        $0.primary.file == version.version.file && $0.code.isAboutFact
          && !known.contains(Fact($0, beside: source))
      }.compactMap { finding in
        pair.rightBefore(finding).map {
          Regression(diagnostic: regressed(finding, $0), cause: finding)
        }
      }
    }
  }
}

extension DiagnosticCode {
  /// Whether a finding of this code says that a fact of the source is wrong in a translation.
  fileprivate var isAboutFact: Bool { family != .other }

  fileprivate enum Family {
    case term, statement, rule, other
  }

  /// By the name's first word, so that every check of a family belongs to it.
  fileprivate var family: Family {
    switch name.prefix(while: { $0 != "-" }) {
    case "role", "product": .term
    case "statement", "label": .statement
    case "negation", "modality", "scope", "exception", "rule", "number": .rule
    default: .other
    }
  }

  /// What a finding denies of a fact: that a rule says no, that it has all its items, that a name is there.
  fileprivate var aspect: String {
    if name.hasSuffix("-order-changed") || name.hasSuffix("-added") && family == .term {
      return name
    }
    switch family {
    case .term: return "term"
    case .statement: return "statement"
    case .rule:
      return name.hasPrefix("rule-") ? "rules" : name.hasPrefix("number-") ? "number" : "polarity"
    case .other: return name
    }
  }
}

/// What a finding is about, the same in both states: the source's words, or the translation's where the
/// source has none.
private struct Fact: Hashable {
  let aspect: String
  let text: String

  init(_ finding: Diagnostic, beside source: ResolvedVersion) {
    aspect = finding.code.aspect
    text =
      finding.place(in: source).map(source.version.syntax.source.text)
      ?? "\(finding.code.name) \(finding.subject)"
  }
}

extension Diagnostic {
  /// The first place in the source that explains the finding.
  fileprivate func place(in source: ResolvedVersion) -> ByteRange? {
    related.first { $0.place.file == source.version.file }?.place.range
  }
}

/// A translation of today and of before, each with its source.
private struct VersionPair {
  let version: ResolvedVersion
  let source: ResolvedVersion
  let previous: ResolvedVersion
  let oldSource: ResolvedVersion

  /// What the previous version said, in one line, and where.
  struct Saying {
    let text: String
    let place: SourceRange
  }

  /// Where the previous version says right what a finding complains of; nil where it did not, or the
  /// source changed.
  func rightBefore(_ finding: Diagnostic) -> Saying? {
    switch finding.code.family {
    case .term: term(finding)
    case .statement: statement(finding)
    case .rule: rule(finding)
    case .other: nil
    }
  }

  private func term(_ finding: Diagnostic) -> Saying? {
    let kind: StatementKind = finding.code.name.hasPrefix("role-") ? .roles : .appliesTo
    guard isUnchanged(kind) else { return nil }
    if finding.code.aspect == "term" {
      let concept =
        concept(kind, at: finding.place(in: source), in: source)
        ?? concept(kind, at: finding.primary.range, in: version)
      return previous.attestation.mentions(kind).first {
        concept != nil && $0.concept == concept
      }.map { Saying(text: $0.mention.text, place: previous.place($0.mention.range)) }
    }
    // What is too much now may have been too much before, then as a name in the place of another.
    if finding.code.name.hasSuffix("-added"),
      concept(kind, at: finding.primary.range, in: version).map(
        previous.attestation.concepts(kind).contains) ?? false
    {
      return nil
    }
    let ordinal = version.statements(kind).firstIndex {
      $0.range.contains(finding.primary.range)
    }
    // What only its place explained then may have been what is too much or out of order now.
    guard let ordinal, let saying = saying(kind, ordinal),
      previous.statements(kind)[ordinal].terms.allSatisfy({
        $0.concept != nil && !$0.isByContext
      })
    else { return nil }
    return saying
  }

  /// The previous version's statement.
  private func saying(_ kind: StatementKind, _ ordinal: Int) -> Saying? {
    let statements = previous.statements(kind)
    guard statements.indices.contains(ordinal) else { return nil }
    let names = statements[ordinal].terms.map(\.mention.text).joined(separator: " | ")
    return Saying(
      text: "\(statements[ordinal].label.text): \(names)",
      place: previous.place(statements[ordinal].range))
  }

  private func concept(
    _ kind: StatementKind, at place: ByteRange?, in version: ResolvedVersion
  ) -> Concept.ID? {
    version.attestation.mentions(kind).first { $0.mention.range == place }?.concept
  }

  private func statement(_ finding: Diagnostic) -> Saying? {
    guard let place = finding.place(in: source) else { return nil }
    for kind in StatementKind.allCases where isUnchanged(kind) {
      if let ordinal = source.statements(kind).firstIndex(where: { $0.range.contains(place) }) {
        return saying(kind, ordinal)
      }
    }
    return nil
  }

  private func isUnchanged(_ kind: StatementKind) -> Bool {
    func texts(_ version: ResolvedVersion) -> [[String]] {
      version.statements(kind).map { $0.terms.map(\.mention.text) }
    }
    return texts(source) == texts(oldSource)
  }

  private func rule(_ finding: Diagnostic) -> Saying? {
    guard let place = finding.place(in: source) else { return nil }
    guard
      let list = source.attestation.ruleLists.first(where: { $0.list.leadIn.range == place })
    else { return prose(place) }
    guard
      let before = oldSource.attestation.ruleLists.first(where: {
        $0.list.leadIn.text == list.list.leadIn.text
      })
    else { return nil }
    let items = (list.list.items.map(\.text), before.list.items.map(\.text))
    guard finding.code.aspect != "rules" || items.0 == items.1 else { return nil }
    return previous.counterpart(of: before, in: oldSource).map { said in
      let leadIn = said.list.leadIn
      // Where the items negate, the lead-in alone does not show what was right.
      let isInItems = !said.list.evidence.contains { leadIn.range.contains($0.range) }
      let item = isInItems ? said.list.items.first.map { " " + $0.text } ?? "" : ""
      return Saying(text: leadIn.text + item, place: previous.place(leadIn.range))
    }
  }

  /// A sentence outside of rule lists: the paragraph of the previous version in the place of the source's,
  /// where both have as many.
  private func prose(_ place: ByteRange) -> Saying? {
    let theirs = source.version.syntax.leaves
    let before = oldSource.version.syntax.leaves
    let said = previous.version.syntax.leaves
    guard before.count == said.count,
      let paragraph = theirs.first(where: { $0.source.contains(place) }),
      let index = before.firstIndex(where: {
        oldSource.version.syntax.string($0.text) == source.version.syntax.string(paragraph.text)
      })
    else { return nil }
    let text = previous.version.syntax.string(said[index].text)
    return Saying(
      text: text.split(whereSeparator: \.isWhitespace).joined(separator: " "),
      place: previous.place(said[index].source))
  }
}

extension ArticleSyntax {
  /// The blocks that hold text of their own.
  fileprivate var leaves: [Block] {
    blocks.filter { $0.kind == .paragraph || $0.kind == .heading || $0.kind == .tableCell }
  }
}

extension RegressionCheck {
  private func regressed(_ finding: Diagnostic, _ before: VersionPair.Saying) -> Diagnostic {
    Diagnostic(
      .translationRegressed,
      "'\(before.text)' was right before; now \(finding.code.name): \(finding.message)",
      at: finding.primary, subject: "\(finding.code.name) \(finding.subject)",
      related: [.init(before.place, "\(name) said it right")] + finding.related,
      evidence: ["the source says the same of it in both versions"],
      help: "take over what the previous version said")
  }
}
