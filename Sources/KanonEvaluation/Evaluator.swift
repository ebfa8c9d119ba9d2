package import KanonModel

/// Compares what Kanon reads with what a truth has, an article at a time.
///
/// A statement is exact when the set of concepts read is the set of the truth; concepts that the truth
/// nowhere names, such as free phrases that a termbase has, are left out on both sides.
package struct Evaluator: Sendable {
  private let truth: Truth
  /// By article, sorted by locale and kind.
  private let slots: [String: [Slot]]

  /// Everything that the truth says of one kind of statement in one locale's version of an article.
  private struct Slot: Sendable {
    let locale: LanguageTag
    let kind: StatementKind
    let rows: [Truth.Row]

    /// What all rows agree on that say anything of it.
    func common<Value: Hashable>(_ value: (Truth.Row) -> Value?) -> Value? {
      let values = Set(rows.compactMap(value))
      return values.count == 1 ? values.first : nil
    }
  }

  package init(_ truth: Truth) {
    self.truth = truth
    slots = Dictionary(grouping: truth.rows, by: \.article).mapValues { rows in
      Dictionary(grouping: rows, by: \.locale).sorted { $0.key < $1.key }.flatMap { locale, rows in
        StatementKind.allCases.compactMap { kind in
          let ofKind = rows.filter { $0.kind == kind }
          return ofKind.isEmpty ? nil : Slot(locale: locale, kind: kind, rows: ofKind)
        }
      }
    }
  }

  /// What the truth says of an article, beside what its versions were read as.
  ///
  /// - Parameters:
  ///   - article: the path inside the locale folders.
  ///   - attestations: the versions that could be read.
  ///   - sources: their files, for the lines.
  package func evaluate(
    _ article: String, _ attestations: [Attestation], in sources: [LanguageTag: SourceFile]
  ) -> [EvaluatedStatement] {
    (slots[article] ?? []).map { slot in
      let expected = slot.rows.reduce(into: Set<Concept.ID>()) { $0.formUnion($1.concepts) }
      let attestation = attestations.first { $0.locale == slot.locale }
      let mentions = (attestation?.mentions(slot.kind) ?? []).map { mention in
        (mention, evaluated(mention, expected, slot.kind))
      }
      let place =
        mentions.first { $0.1.verdict == .wrong }?.0.mention.range
        ?? attestation?.statements.first { $0.kind == slot.kind }?.label.range
      let position = place.flatMap { sources[slot.locale]?.position(at: $0.lower) }
      return EvaluatedStatement(
        article: article, locale: slot.locale, kind: slot.kind, expected: expected,
        mentions: mentions.map(\.1), method: slot.common(\.method),
        isOfSameSource: slot.common(\.isOfSameSource), file: attestation?.file,
        line: position?.line ?? slot.rows.compactMap(\.line).min())
    }
  }

  private func evaluated(
    _ mention: ResolvedMention, _ expected: Set<Concept.ID>, _ kind: StatementKind
  ) -> EvaluatedMention {
    guard let concept = mention.concept, truth.knows(concept, kind) else {
      return EvaluatedMention(mention.concept, mention.resolution, .unjudged)
    }
    let verdict = expected.contains(concept) ? EvaluatedMention.Verdict.right : .wrong
    return EvaluatedMention(concept, mention.resolution, verdict)
  }

  /// The evaluation of all that the truth says. Articles that were not evaluated count as not read.
  package func evaluation(of evaluated: [EvaluatedStatement]) -> Evaluation {
    let seen = Set(evaluated.map(\.article))
    let unseen = slots.keys.filter { !seen.contains($0) }
    return Evaluation(evaluated + unseen.flatMap { evaluate($0, [], in: [:]) })
  }
}
