/// "Applies to" or "Appropriate roles", as an article states it.
///
/// `Term` says how far the reading has come: ``Mention`` as extracted, ``ResolvedMention`` with its concept.
///
/// A class, since it never changes and is handed from stage to stage.
package final class Statement<Term: Sendable>: Sendable {
  package let kind: StatementKind
  package let form: StatementForm
  /// Whether the termbase knows the label; else its place beside the source says what it is.
  package let isLabelKnown: Bool
  /// The label's bytes in the file, without markup and colon.
  package let label: Mention
  package let terms: [Term]
  /// From the label to the last term.
  package let range: ByteRange

  package init(
    kind: StatementKind, form: StatementForm, isLabelKnown: Bool = true, label: Mention,
    terms: [Term], range: ByteRange
  ) {
    self.kind = kind
    self.form = form
    self.isLabelKnown = isLabelKnown
    self.label = label
    self.terms = terms
    self.range = range
  }

  package func map<Other: Sendable>(_ transform: ([Term]) -> [Other]) -> Statement<Other> {
    Statement<Other>(
      kind: kind, form: form, isLabelKnown: isLabelKnown, label: label, terms: transform(terms),
      range: range)
  }

  /// The statement as one of another kind, under a label that the termbase lacks.
  package func adopted(as kind: StatementKind) -> Statement<Term> {
    Statement(
      kind: kind, form: form, isLabelKnown: false, label: label, terms: terms, range: range)
  }
}

/// The raw values are the keys of a termbase's labels.
package enum StatementKind: String, CaseIterable, Sendable {
  case appliesTo = "applies-to"
  case roles

  /// What the statement's terms name.
  package var conceptKind: Concept.Kind {
    switch self {
    case .appliesTo: .product
    case .roles: .role
    }
  }
}

package enum StatementForm: String, Sendable {
  /// Label and terms in one paragraph.
  case inline
  /// A label with a list below it.
  case list
  /// A heading with a list or a paragraph below it.
  case heading
}

/// A term as an article writes it.
package struct Mention: Sendable, Hashable {
  /// Decoded text without markup and without the spaces and separators around it; empty for an empty slot.
  package let text: String
  package let range: ByteRange

  package init(text: String, range: ByteRange) {
    self.text = text
    self.range = range
  }
}

/// A mention and what it was read as.
package struct ResolvedMention: Sendable {
  package let mention: Mention
  /// Nil where Kanon is not sure enough for a table.
  package var concept: Concept.ID?
  package var resolution: Resolution
  /// What few mentions have, apart from the others: mentions are copied from stage to stage.
  private let doubts: Doubts?
  /// The words are a name that translation cut short.
  package var isShortened: Bool
  /// The words are the source language's.
  package var isUntranslated: Bool

  package init(
    mention: Mention, concept: Concept.ID?, resolution: Resolution, candidates: [Concept.ID] = [],
    alternatives: [Concept.ID] = [], hints: [Concept.ID] = [], isShortened: Bool = false,
    isUntranslated: Bool = false
  ) {
    self.mention = mention
    self.concept = concept
    self.resolution = resolution
    let isPlain = candidates.isEmpty && alternatives.isEmpty && hints.isEmpty
    doubts = isPlain ? nil : Doubts(candidates, alternatives, hints)
    self.isShortened = isShortened
    self.isUntranslated = isUntranslated
  }

  /// All the concepts that the words alone allow, when there is more than one.
  package var candidates: [Concept.ID] { doubts?.candidates ?? [] }
  /// What else the words stand for where translation cut a longer name short.
  package var alternatives: [Concept.ID] { doubts?.alternatives ?? [] }
  /// What a part of the words hints at where they are no known name.
  package var hints: [Concept.ID] { doubts?.hints ?? [] }

  /// What the words may stand for.
  private final class Doubts: Sendable {
    let candidates: [Concept.ID]
    let alternatives: [Concept.ID]
    let hints: [Concept.ID]

    init(_ candidates: [Concept.ID], _ alternatives: [Concept.ID], _ hints: [Concept.ID]) {
      self.candidates = candidates
      self.alternatives = alternatives
      self.hints = hints
    }
  }
}

extension ResolvedMention {
  /// The termbase does not have these words; only what stands around them says what they mean.
  package var isByContext: Bool {
    (resolution == .aligned || resolution == .consensus) && candidates.isEmpty
  }
}

/// How a mention was read (contract, `kanon compile`).
package enum Resolution: String, CaseIterable, Sendable {
  case exact, inflected, shortened, aligned, consensus, learned, unresolved
}

/// Where in an article something stands, in terms that no language changes.
package struct SectionPlace: Sendable, Hashable {
  /// The heading's anchors, among them the slug of the English heading; the heading's own slug where it
  /// has none, as in the source.
  package let keys: [String]
  package let isAnchored: Bool
  /// How many headings come before it.
  package let index: Int

  package init(keys: [String], isAnchored: Bool, index: Int) {
    self.keys = keys
    self.isAnchored = isAnchored
    self.index = index
  }

  /// Before the first heading.
  package static let top = SectionPlace(keys: [""], isAnchored: true, index: -1)

  /// Whether two sections of two versions correspond: by a common key, or by their order where a
  /// translation lost its anchors.
  package func corresponds(to other: SectionPlace) -> Bool {
    keys.contains(where: other.keys.contains)
      || (index == other.index && !isAnchored && !other.isAnchored)
  }
}

/// A lead-in and the list it governs.
///
/// A class, since it never changes and is handed from stage to stage.
package final class RuleList: Sendable {
  package let leadIn: Mention
  package let modality: Modality
  /// The words that made it decide, as they are written.
  package let evidence: [Mention]
  /// The negation stands in a condition ("If you can't find …, check:") and says nothing of the items.
  package let isConditional: Bool
  /// The lead-in ends with a colon: it announces the items, and does not only stand before them.
  package let announcesItems: Bool
  package let section: SectionPlace
  /// How many lists of the same section come before it.
  package let ordinal: Int
  package let items: [Mention]
  package let range: ByteRange

  package init(
    leadIn: Mention, modality: Modality, evidence: [Mention], isConditional: Bool,
    announcesItems: Bool, section: SectionPlace, ordinal: Int, items: [Mention], range: ByteRange
  ) {
    self.leadIn = leadIn
    self.modality = modality
    self.evidence = evidence
    self.isConditional = isConditional
    self.announcesItems = announcesItems
    self.section = section
    self.ordinal = ordinal
    self.items = items
    self.range = range
  }

  /// Whether two lists stand in the same place of two versions: corresponding sections, and the same
  /// order in them.
  package func isInPlace(of other: RuleList) -> Bool {
    ordinal == other.ordinal && section.corresponds(to: other.section)
  }
}
