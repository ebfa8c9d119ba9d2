/// A name as a statement writes it, and what became of it.
package struct FormUse: Sendable {
  package let locale: LanguageTag
  package let kind: Concept.Kind
  /// The article's words.
  package let text: String
  /// Nil where Kanon is not sure.
  package let concept: Concept.ID?
  package let resolution: Resolution
  /// The words are the source language's.
  package let isUntranslated: Bool
  /// What the source names in this place; nil where the places do not tell.
  package let expected: Concept.ID?
  package let file: String
  package let line: Int

  package init(
    locale: LanguageTag, kind: Concept.Kind, text: String, concept: Concept.ID?,
    resolution: Resolution, isUntranslated: Bool = false, expected: Concept.ID? = nil,
    file: String, line: Int
  ) {
    self.locale = locale
    self.kind = kind
    self.text = text
    self.concept = concept
    self.resolution = resolution
    self.isUntranslated = isUntranslated
    self.expected = expected
    self.file = file
    self.line = line
  }
}

/// A form of a name, and all of its uses as one concept.
package struct FormEntry: Sendable {
  package let locale: LanguageTag
  package let kind: Concept.Kind
  /// Nil for what was not read.
  package let concept: Concept.ID?
  /// The most frequent spelling.
  package let text: String
  package let standing: Standing
  /// By file and line; never empty.
  package let uses: [FormUse]

  package init(
    locale: LanguageTag, kind: Concept.Kind, concept: Concept.ID?, text: String,
    standing: Standing, uses: [FormUse]
  ) {
    self.locale = locale
    self.kind = kind
    self.concept = concept
    self.text = text
    self.standing = standing
    self.uses = uses
  }

  /// What the termbase says of a form.
  package enum Standing: Sendable, Hashable {
    case designation(Designation.Status)
    /// The source language's words, which a translation left as they were.
    case untranslated
    case absent

    /// The status as machine formats write it; nil for a form that the termbase lacks.
    package var key: String? {
      switch self {
      case .designation(let status): status.rawValue
      case .untranslated: "untranslated"
      case .absent: nil
      }
    }
  }

  /// How the uses were read, in the order of the resolutions; those that do not occur are left out.
  package var resolutions: [(resolution: Resolution, count: Int)] {
    Resolution.allCases.compactMap { resolution in
      let count = uses.count { $0.resolution == resolution }
      return count > 0 ? (resolution, count) : nil
    }
  }
}
