package import KanonModel
import KanonYAML

/// Adds to a locale's termbase file (docs/termbase.md) what it lacks.
///
/// People edit these files by hand: whatever is there stays as it is, byte for byte.
package struct TermbaseEditor {
  /// Nil: the file is yet to be written.
  private let outline: YAMLOutline?
  private var known: KnownNames
  private var accepted: LanguageProposal

  /// What was added, and what was not.
  package private(set) var report = TermbaseReport()

  /// - Throws: where the file is no YAML, names no locale, or is written in a way that cannot be added to.
  package init(_ file: SourceFile) throws(ConfigurationError) {
    let outline = try YAMLOutline(file)
    guard case .scalar(let locale)? = outline.root.value("locale"),
      let tag = LanguageTag(locale.text)
    else {
      throw outline.fault(
        "the file names no locale", at: 0, help: "write a line `locale:` with a BCP 47 tag")
    }
    self.outline = outline
    known = KnownNames(tag)
    accepted = LanguageProposal(tag: tag)
    try known.read(outline)
  }

  /// Begins a file for a locale that has none.
  package init(newFileFor tag: LanguageTag) {
    outline = nil
    known = KnownNames(tag)
    accepted = LanguageProposal(tag: tag)
  }

  /// The locale of the file.
  package var tag: LanguageTag { accepted.tag }

  /// Adds what the file lacks.
  ///
  /// A name that its concept has already, in whatever status, is left as it is; names are compared folded.
  /// A second preferred name becomes an admitted one. A name that the file has under another concept of the
  /// kind, other than shortened, is not added but reported.
  package mutating func add(_ proposal: LanguageProposal) {
    accepted.remarks += proposal.remarks
    for kind in StatementKind.allCases {
      for item in proposal.labels[kind] ?? [] where known.isNew(item.value, in: .labels(kind)) {
        accepted.labels[kind, default: []].append(item)
        report.count("labels")
      }
    }
    for item in proposal.separators where known.isNew(item.value, in: .separators) {
      accepted.separators.append(item)
      report.count("separators")
    }
    for item in proposal.linking where known.isNew(item.value, in: .linking) {
      accepted.linking.append(item)
      report.count("linking")
    }
    for item in proposal.words {
      let word = item.value.words.joined(separator: " ")
      for stem in item.value.stems where known.isNew(stem, in: .stems(word)) {
        accepted.words.append(
          LanguageProposal.Item(WordStems(item.value.words, stems: [stem]), note: item.note))
        report.count("words")
      }
    }
    for item in proposal.designations { add(item) }
    for marker in LanguageEntry.Marker.allCases {
      for item in proposal.markers[marker] ?? [] where known.isNew(item.value, in: .marker(marker))
      {
        accepted.markers[marker, default: []].append(item)
        report.count(marker.rawValue)
      }
    }
    for item in proposal.suffixes where known.isNew(item.value, in: .suffixes) {
      accepted.suffixes.append(item)
      report.count("inflection")
    }
  }

  private mutating func add(_ item: LanguageProposal.Item<Designation>) {
    switch known.judge(item.value) {
    case .known: return
    case .conflict(let standing):
      report.conflicts.append(
        TermbaseReport.Conflict(
          tag: tag, designation: item.value, concept: standing.concept, status: standing.status))
    case .new(let designation):
      accepted.designations.append(LanguageProposal.Item(designation, note: item.note))
      report.count(designation.kind.rawValue)
    }
  }

  /// The file with what was added.
  package var text: String {
    guard let outline else { return newText }
    return YAMLMerge.text(
      of: outline,
      adding: LanguageSections(accepted, apartFrom: outline.root.pairs.map(\.key.text)).entries,
      order: LanguageSections.order)
  }

  private var newText: String {
    let locale = YAMLAddition.Entry("locale", .value(YAMLAddition.Item(tag.description)))
    let entries = [locale] + LanguageSections(accepted, apartFrom: []).entries
    return YAMLDocumentText.text(entries, remarks: accepted.remarks)
  }

  /// The file of a locale that has none.
  package static func newFile(_ proposal: LanguageProposal) -> String {
    var editor = TermbaseEditor(newFileFor: proposal.tag)
    editor.add(proposal)
    return editor.text
  }
}

/// What a merge added to the termbase, and what it did not.
package struct TermbaseReport: Sendable, Equatable {
  /// How many entries were added, by section of the file; sections without any are absent.
  package private(set) var added: [String: Int] = [:]
  /// The names that were not added, in the order in which they were proposed.
  package internal(set) var conflicts: [Conflict] = []

  /// A name that stands under another concept.
  package struct Conflict: Sendable, Equatable, CustomStringConvertible {
    package let tag: LanguageTag
    /// What was proposed.
    package let designation: Designation
    /// The concept that has the name.
    package let concept: Concept.ID
    package let status: Designation.Status

    package var description: String {
      "\(tag): '\(designation.text)' was proposed for \(designation.concept)"
        + " and is \(status.rawValue) for \(concept)"
    }
  }

  /// All that was added.
  package var total: Int { added.values.reduce(0, +) }

  /// `labels +1, roles +3`, in the order of a file's sections; empty where nothing was added.
  package var summary: String {
    LanguageSections.order.compactMap { name in added[name].map { "\(name) +\($0)" } }
      .joined(separator: ", ")
  }

  mutating func count(_ section: String) { added[section, default: 0] += 1 }
}
