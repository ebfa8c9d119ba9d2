import KanonModel

/// A locale's designations, indexed by the forms in which articles may write them.
struct Lexicon: Sendable {
  /// What the words of a mention alone allow.
  struct Reading: Sendable {
    var concepts: [Concept.ID]
    var resolution: Resolution
    var isShortened = false
    var isUntranslated = false

    static let unknown = Reading(concepts: [], resolution: .unresolved)
  }

  private struct Entry: Sendable {
    let designation: Designation
    let isSourceLanguage: Bool
  }

  /// Folded text, by kind of concept.
  private var exact: [Concept.Kind: [String: [Entry]]] = [:]
  /// Letters and digits only: `Fiók-rendszergazda` and `Fiók rendszergazda` are one name.
  private var loose: [Concept.Kind: [String: [Entry]]] = [:]
  private let folding: Folding
  private let suffixes: [String]

  init(_ language: LanguageEntry?, source: LanguageEntry?) {
    folding = Folding(language?.tag)
    suffixes = (language?.suffixes ?? []).map(folding.fold).sorted { $0.count > $1.count }
    for designation in language?.designations ?? [] {
      add(Entry(designation: designation, isSourceLanguage: false))
    }
    guard source?.tag != language?.tag else { return }
    for designation in source?.designations ?? [] {
      add(Entry(designation: designation, isSourceLanguage: true))
    }
  }

  private mutating func add(_ entry: Entry) {
    let folded = folding.fold(entry.designation.text)
    exact[entry.designation.kind, default: [:]][folded, default: []].append(entry)
    loose[entry.designation.kind, default: [:]][Self.letters(folded), default: []].append(entry)
  }

  private static func letters(_ folded: String) -> String {
    String(String.UnicodeScalarView(folded.unicodeScalars.filter { $0.isWord && $0 != "'" }))
  }

  /// Reads a mention by its words alone.
  func read(_ text: String, as kind: Concept.Kind) -> Reading {
    let folded = folding.fold(text)
    guard !folded.isEmpty else { return .unknown }
    if let entries = exact[kind]?[folded] { return reading(entries, .exact) }
    let letters = Self.letters(folded)
    if folded.hasSuffix("-") {
      // A hyphen at the end says that the second half of a compound is missing.
      return shortened(of: letters, kind) ?? .unknown
    }
    if let entries = loose[kind]?[letters] { return reading(entries, .exact) }
    if let entries = inflected(letters, kind) { return reading(entries, .inflected) }
    return shortened(of: folded, kind) ?? .unknown
  }

  /// The locale's own designations count before the source language's.
  private func reading(_ entries: [Entry], _ resolution: Resolution) -> Reading {
    let own = entries.filter { !$0.isSourceLanguage }
    let chosen = own.isEmpty ? entries : own
    let whole = chosen.filter { $0.designation.status != .shortened }
    let concepts = Set((whole.isEmpty ? chosen : whole).map(\.designation.concept)).sorted()
    return Reading(
      concepts: concepts, resolution: whole.isEmpty ? .shortened : resolution,
      isShortened: whole.isEmpty, isUntranslated: own.isEmpty)
  }

  /// A designation whose ending differs from the mention's by endings that the language allows.
  private func inflected(_ letters: String, _ kind: Concept.Kind) -> [Entry]? {
    for suffix in suffixes where letters.count > suffix.count + 2 && letters.hasSuffix(suffix) {
      if let entries = loose[kind]?[String(letters.dropLast(suffix.count))] { return entries }
    }
    for suffix in suffixes {
      if let entries = loose[kind]?[letters + suffix] { return entries }
    }
    return nil
  }

  /// The designations that begin with the mention, where they mean one concept.
  private func shortened(of text: String, _ kind: Concept.Kind) -> Reading? {
    let letters = Self.letters(text)
    guard letters.count >= 4 else { return nil }
    var concepts: Set<Concept.ID> = []
    for (key, entries) in loose[kind] ?? [:] where key.hasPrefix(letters) {
      for entry in entries where !entry.isSourceLanguage {
        concepts.insert(entry.designation.concept)
      }
    }
    guard !concepts.isEmpty else { return nil }
    return Reading(concepts: concepts.sorted(), resolution: .shortened, isShortened: true)
  }
}
