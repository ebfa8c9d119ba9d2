/// What is to be said of the termbase beside the articles that it reads.
package struct TermbaseFinding: Sendable {
  package let kind: Kind
  package let severity: Severity
  /// The locale of the termbase's file.
  package let locale: LanguageTag
  /// The concept whose name it is about; nil for a name that was not read.
  package let concept: Concept.ID?
  package let conceptKind: Concept.Kind
  /// The name.
  package let text: String
  package let message: String
  /// Uses that show it, by file and line.
  package let evidence: [FormUse]
  /// Too many are like it to be shown unasked.
  package let isRoutine: Bool
  /// Where the termbase says the name; nil for names that it lacks, and for the termbase that the executable
  /// carries.
  package var place: Place?

  /// A line of a termbase file.
  package struct Place: Sendable, Hashable {
    package let file: String
    package let line: Int

    package init(file: String, line: Int) {
      self.file = file
      self.line = line
    }
  }

  package init(
    _ kind: Kind, _ severity: Severity, locale: LanguageTag, concept: Concept.ID?,
    conceptKind: Concept.Kind, text: String, _ message: String, evidence: [FormUse] = [],
    isRoutine: Bool = false
  ) {
    self.kind = kind
    self.severity = severity
    self.locale = locale
    self.concept = concept
    self.conceptKind = conceptKind
    self.text = text
    self.message = message
    self.evidence = evidence
    self.isRoutine = isRoutine
  }

  package enum Kind: String, CaseIterable, Sendable {
    /// A name stands for another concept than the termbase says.
    case contradicted
    /// A name stands under several concepts.
    case ambiguous
    /// A shortened or deprecated name is used more than the preferred one.
    case outrun
    /// A name in use that the termbase lacks.
    case missing
    /// A name of the termbase that no statement uses.
    case unused
  }
}
