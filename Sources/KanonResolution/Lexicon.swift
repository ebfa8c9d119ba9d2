import KanonModel

/// A locale's designations, indexed by the forms in which articles may write them.
///
/// A class, since it is large and every article of the locale asks it.
final class Lexicon: Sendable {
  /// What the words of a mention alone allow.
  struct Reading: Sendable {
    var concepts: [Concept.ID]
    var resolution: Resolution
    var isShortened = false
    var isUntranslated = false
    /// What else the words stand for where translation cut a longer name short.
    var alternatives: [Concept.ID] = []
    /// What parts of unknown words hint at.
    var hints: [Concept.ID] = []

    static let unknown = Reading(concepts: [], resolution: .unresolved)
  }

  /// Folded text, by kind of concept.
  private let exact: [Concept.Kind: [String: [Designation]]]
  /// Letters and digits only: `Fiók-rendszergazda` and `Fiók rendszergazda` are one name.
  private let loose: [Concept.Kind: [String: [Designation]]]
  /// The names of ``loose``, for what looks at all of them.
  private let spelled: [Concept.Kind: [Name]]
  /// Letters and what they stand for.
  private struct Name {
    let text: String
    let letters: [Unicode.Scalar]
    let designations: [Designation]
  }

  /// How many letters the longest name has.
  private let longest: [Concept.Kind: Int]
  private let folding: Folding
  /// With the number of their letters, the longest first.
  private let suffixes: [(text: String, count: Int)]
  private let composer: Composer
  private let memory = ReadingMemory()

  /// - Parameters:
  ///   - language: the locale's entry.
  ///   - source: the source language's names, which the locale's are translations of.
  init(_ language: LanguageEntry?, source: SourceNames) {
    let folding = Folding(language?.tag)
    self.folding = folding
    suffixes = (language?.suffixes ?? []).map { text in
      let suffix = folding.fold(text)
      return (suffix, suffix.count)
    }.sorted { $0.count > $1.count }
    composer = Composer(language, source: source, folding: folding)
    var exact: [Concept.Kind: [String: [Designation]]] = [:]
    var loose: [Concept.Kind: [String: [Designation]]] = [:]
    // Rules are phrases; they are not looked up as names.
    for kind in [Concept.Kind.role, .product] {
      let designations = language?.designations.filter { $0.kind == kind } ?? []
      guard !designations.isEmpty else { continue }
      var names = (
        exact: [String: [Designation]](minimumCapacity: designations.count),
        loose: [String: [Designation]](minimumCapacity: designations.count)
      )
      for designation in designations {
        let folded = folding.fold(designation.text)
        names.exact[folded, default: []].append(designation)
        names.loose[Self.letters(folded), default: []].append(designation)
      }
      (exact[kind], loose[kind]) = names
    }
    self.exact = exact
    self.loose = loose
    spelled = loose.mapValues { names in
      names.map {
        Name(text: $0.key, letters: Array($0.key.unicodeScalars), designations: $0.value)
      }
    }
    longest = spelled.mapValues { names in names.reduce(0) { max($0, $1.letters.count) } }
  }

  private static func letters(_ folded: String) -> String {
    var bytes = folded
    return bytes.withUTF8 { bytes in
      var letters: [UInt8] = []
      var cursor = unsafe ScalarCursor(bytes, bytes.indices)
      // Where the letters in hand begin, and where the scalar in hand does.
      var (start, place) = (0, 0)
      while let scalar = cursor.next() {
        if !scalar.isWord || scalar == "'" {
          unsafe letters += bytes[start..<place]
          start = cursor.offset
        }
        place = cursor.offset
      }
      if start == 0 { return folded }
      unsafe letters += bytes[start..<place]
      return String(decoding: letters, as: UTF8.self)
    }
  }

  /// Reads a mention by its words alone.
  ///
  /// - Parameters:
  ///   - text: the mention.
  ///   - kind: what it may name.
  ///   - source: the source language's names, for what a translation left as it was; the same in all calls
  ///     that give any.
  func read(_ text: String, as kind: Concept.Kind, source: Lexicon?) -> Reading {
    memory.reading(.init(text: text, kind: kind, isBesideSource: source != nil)) {
      freshReading(text, kind, source)
    }
  }

  private func freshReading(_ text: String, _ kind: Concept.Kind, _ source: Lexicon?) -> Reading {
    let folded = folding.fold(text)
    guard !folded.isEmpty else { return .unknown }
    let letters = Self.letters(folded)
    if var whole = whole(folded, letters, kind) {
      whole.isUntranslated = isDeprecatedSourceName(folded, kind, source)
      return whole
    }
    if var untranslated = source?.whole(folded, letters, kind), !untranslated.isShortened {
      untranslated.isUntranslated = true
      return untranslated
    }
    // No name is twice as long as the longest: this is a sentence.
    guard letters.unicodeScalars.count <= 2 * (longest[kind] ?? 0) else { return .unknown }
    if let misspelt = misspelt(letters, kind) { return misspelt }
    let made = composer.made(folded)
    let composed = composer.concepts(made, kind)
    if !composed.isEmpty { return Reading(concepts: composed, resolution: .learned) }
    if let shortened = shortened(of: letters, kind) { return shortened }
    if let longer = longer(than: letters, kind) { return longer }
    var unknown = Reading.unknown
    unknown.hints = composer.hints(made, kind)
    return unknown
  }

  /// Whether a name is the source's, which the locale has on its list to be replaced.
  private func isDeprecatedSourceName(
    _ folded: String, _ kind: Concept.Kind, _ source: Lexicon?
  ) -> Bool {
    guard let own = exact[kind]?[folded], source?.exact[kind]?[folded] != nil else { return false }
    return own.allSatisfy { $0.status == .deprecated }
  }

  /// The designation that the whole mention is, as it stands or inflected.
  private func whole(_ folded: String, _ letters: String, _ kind: Concept.Kind) -> Reading? {
    if let designations = exact[kind]?[folded] { return reading(designations, .exact) }
    // A hyphen at the end says that the second half of a compound is missing.
    if folded.hasSuffix("-") { return nil }
    if let designations = loose[kind]?[letters] { return reading(designations, .exact) }
    if let designations = inflected(letters, kind) { return reading(designations, .inflected) }
    return nil
  }

  private func reading(_ designations: [Designation], _ resolution: Resolution) -> Reading {
    let whole = designations.filter { $0.status != .shortened }
    let concepts = Set((whole.isEmpty ? designations : whole).map(\.concept)).sorted()
    return Reading(
      concepts: concepts, resolution: whole.isEmpty ? .shortened : resolution,
      isShortened: whole.isEmpty,
      alternatives: Set(designations.map(\.concept)).subtracting(concepts).sorted())
  }

  /// A designation whose ending differs from the mention's by endings that the language allows.
  private func inflected(_ letters: String, _ kind: Concept.Kind) -> [Designation]? {
    guard let names = loose[kind] else { return nil }
    let count = letters.count
    for suffix in suffixes where count > suffix.count + 2 && letters.hasSuffix(suffix.text) {
      if let found = names[String(letters.dropLast(suffix.count))] { return found }
    }
    for suffix in suffixes where count + suffix.count <= longest[kind] ?? 0 {
      if let found = names[letters + suffix.text] { return found }
    }
    return nil
  }

  /// The names that may begin with the letter that a mention begins with.
  private func names(_ kind: Concept.Kind, like letters: String) -> [Name] {
    guard let names = spelled[kind], let first = letters.unicodeScalars.first else { return [] }
    // Beyond ASCII one letter may be spelled in two ways, with its marks and without.
    guard first.isASCII else { return names }
    return names.indices.filter { names[$0].letters.first == first }.map { names[$0] }
  }

  /// The one concept whose shortened name the mention begins with: now with more of the name.
  private func longer(than letters: String, _ kind: Concept.Kind) -> Reading? {
    var concepts: Set<Concept.ID> = []
    for name in names(kind, like: letters)
    where letters.hasPrefix(name.text) && name.text.count * 2 > letters.count {
      // A compound that lost its second half is no beginning of another name.
      let cut = name.designations.filter { $0.status == .shortened && $0.text.contains(" ") }
      concepts.formUnion(cut.map(\.concept))
    }
    guard concepts.count == 1 else { return nil }
    return Reading(concepts: concepts.sorted(), resolution: .learned)
  }

  /// The designations that differ from the mention by a letter or two: `Berichtanzeige` for
  /// `Berichtsanzeige`.
  private func misspelt(_ letters: String, _ kind: Concept.Kind) -> Reading? {
    let mention = Array(letters.unicodeScalars)
    // In a script whose signs are words, one sign makes another name.
    guard mention.count >= 10, !mention.contains(where: \.isCJK) else { return nil }
    let allowed = mention.count >= 20 ? 2 : 1
    var concepts: Set<Concept.ID> = []
    for name in spelled[kind] ?? []
    where EditDistance.between(mention, name.letters, most: allowed) != nil {
      concepts.formUnion(name.designations.filter { $0.status != .shortened }.map(\.concept))
    }
    guard concepts.count == 1 else { return nil }
    return Reading(concepts: concepts.sorted(), resolution: .inflected)
  }

  /// The designations that begin with the mention, where they mean one concept.
  private func shortened(of letters: String, _ kind: Concept.Kind) -> Reading? {
    guard letters.count >= 4 else { return nil }
    var concepts: Set<Concept.ID> = []
    for name in names(kind, like: letters) where name.text.hasPrefix(letters) {
      concepts.formUnion(name.designations.map(\.concept))
    }
    guard !concepts.isEmpty else { return nil }
    return Reading(concepts: concepts.sorted(), resolution: .shortened, isShortened: true)
  }
}
