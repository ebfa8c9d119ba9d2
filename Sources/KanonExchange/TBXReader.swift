package import KanonModel

/// Reads TBX: version 3 (ISO 30042:2019) in the styles DCA and DCT, and version 2 (`martif`).
///
/// Of the data categories it takes the definition, the subject field, the administrative status and the term
/// type; the rest is passed over (docs/exchange.md).
package struct TBXReader {
  private let text: XMLText
  private var open: [Part] = []
  private var entries: [ConceptEntry] = []
  private var seen: [Concept.ID: Int] = [:]

  private var entry: ConceptEntry?
  /// A definition below the concept's own level, for a concept that has none.
  private var lowerDefinition = ""
  private var tag: LanguageTag?
  private var term = TermSection()
  /// The text of the innermost part that is read; nil outside of one.
  private var collected: String?

  /// The part of a file that an element opens.
  private enum Part: Equatable {
    case conceptEntry, langSec, termSec, term
    case category(Category)
    /// Codes of a text processor inside of a text, which are no text.
    case code
    case other
  }

  private enum Category: String {
    case definition, subjectField, administrativeStatus, termType
  }

  private struct TermSection {
    var text = ""
    var status: Designation.Status?
    var isShortForm = false
  }

  /// - Throws: where the file is no well-formed TBX, refers to something outside of it, or says something
  ///   that a termbase cannot hold; with the line and what to do.
  package static func read(_ file: SourceFile) throws(ConfigurationError) -> [ConceptEntry] {
    let text = try XMLText(file)
    var reader = TBXReader(text)
    try XMLPullReader.read(text) { (event) throws(ConfigurationError) in try reader.take(event) }
    return reader.entries
  }

  private init(_ text: XMLText) { self.text = text }

  private mutating func take(_ event: XMLPullReader.Event) throws(ConfigurationError) {
    switch event {
    case .start(let tag):
      if open.isEmpty { try expectRoot(tag) }
      let part = Self.part(tag)
      open.append(part)
      try begin(part, tag)
    case .text(let text):
      if collected != nil, !open.contains(.code) { collected?.append(text) }
    case .end:
      guard let part = open.popLast() else { return }
      try finish(part)
    }
  }
}

// MARK: - Elements

extension TBXReader {
  /// ISO 30042:2019's namespace, and the one that files and schemas of the years before it have.
  private static let coreNamespaces = [
    "urn:iso:std:iso:30042:ed-2", "urn:iso:std:iso:30042:ed:3.0",
  ]
  /// The namespaces of the modules in the style DCT begin like this (tbxinfo.net).
  private static let moduleNamespace = "http://www.tbxinfo.net/ns/"

  private func expectRoot(_ tag: XMLStartTag) throws(ConfigurationError) {
    let isKnown =
      switch tag.name {
      case "tbx": Self.coreNamespaces.contains(tag.namespace)
      case "martif": true
      default: false
      }
    guard isKnown else {
      throw text.fault(
        "`<\(tag.name)>` is no TBX", at: tag.offset,
        help:
          "a file begins with `<tbx xmlns=\"\(Self.coreNamespaces[0])\" …>` or with `<martif …>`")
    }
  }

  private static func part(_ tag: XMLStartTag) -> Part {
    if tag.namespace.hasPrefix(moduleNamespace) {
      return Category(rawValue: tag.name).map(Part.category) ?? .other
    }
    return switch tag.name {
    case "conceptEntry", "termEntry": .conceptEntry
    case "langSec", "langSet": .langSec
    case "termSec", "tig", "ntig": .termSec
    case "term": .term
    case "descrip", "termNote":
      tag.attributes["type"].flatMap(Category.init).map(Part.category) ?? .other
    case "bpt", "ept", "it", "ph", "sc", "ec": .code
    default: .other
    }
  }

  private mutating func begin(_ part: Part, _ tag: XMLStartTag) throws(ConfigurationError) {
    let place = ConceptEntry.Place(file: text.file, offset: tag.offset)
    switch part {
    case .conceptEntry:
      guard let id = tag.attributes["id"] ?? tag.attributes["xml:id"] else {
        throw place.fault(
          "the entry has no id", help: "give it `id=\"…\"`: the concept's id in the termbase")
      }
      let entry = ConceptEntry(
        id: try ConceptEntry.id(from: id, at: place), kind: nil, place: place)
      if let other = seen.updateValue(tag.offset, forKey: entry.id) {
        let line = text.file.position(at: UInt32(other)).line
        throw place.fault(
          "the concept \(entry.id) has an entry in line \(line) already",
          help: "merge the two entries, or give one another id")
      }
      self.entry = entry
      lowerDefinition = ""
    case .langSec:
      let name = tag.attributes["xml:lang"] ?? tag.attributes["lang"] ?? ""
      guard let language = LanguageTag(name) else {
        throw place.fault(
          "`\(name)` is no language tag",
          help: "write a BCP 47 tag, for instance xml:lang=\"sv-SE\"")
      }
      self.tag = language
    case .termSec: term = TermSection()
    case .term, .category: collected = ""
    case .code, .other: break
    }
  }

  private mutating func finish(_ part: Part) throws(ConfigurationError) {
    switch part {
    case .conceptEntry:
      if var entry {
        if entry.definition.isEmpty { entry.definition = lowerDefinition }
        entries.append(entry)
      }
      entry = nil
    case .langSec: tag = nil
    case .termSec:
      guard let tag, !term.text.isEmpty else { return }
      // A short form that is not to be used is a name cut short; any other one is a name like others.
      let isShortened = term.isShortForm && term.status == .deprecated
      entry?.terms.append(
        ConceptEntry.Term(
          tag: tag, text: term.text, status: isShortened ? .shortened : term.status))
    case .term:
      term.text = Self.trimmed(collected ?? "")
      collected = nil
    case .category(let category):
      try take(category, Self.trimmed(collected ?? ""))
      collected = nil
    case .code, .other: break
    }
  }

  private mutating func take(
    _ category: Category, _ value: String
  ) throws(ConfigurationError) {
    guard let entry else { return }
    switch category {
    case .definition where tag == nil: self.entry?.definition = value
    case .definition: if lowerDefinition.isEmpty { lowerDefinition = value }
    case .subjectField: self.entry?.kind = entry.kind ?? Concept.Kind(named: value)
    case .termType: term.isShortForm = value == "shortForm"
    case .administrativeStatus:
      guard let status = Self.statuses[value.replacing("-admn-sts", with: "")] else {
        throw entry.place.fault(
          "a name of \(entry.id) has the administrative status `\(value)`, which is unknown",
          help: "known: preferredTerm-admn-sts, admittedTerm-admn-sts, deprecatedTerm-admn-sts,"
            + " supersededTerm-admn-sts")
      }
      term.status = status
    }
  }

  /// ISO 30042:2019's values, those of ISO 30042:2008 that name an authority, and short ones that tools
  /// write; without `-admn-sts`.
  private static let statuses: [String: Designation.Status] = [
    "preferredTerm": .preferred, "admittedTerm": .admitted, "deprecatedTerm": .deprecated,
    "supersededTerm": .deprecated, "standardizedTerm": .admitted, "legalTerm": .admitted,
    "regulatedTerm": .admitted, "preferred": .preferred, "admitted": .admitted,
    "deprecated": .deprecated, "superseded": .deprecated, "obsolete": .deprecated,
    "forbidden": .deprecated,
  ]

  /// A text without the line breaks and the indentation that make a file readable.
  private static func trimmed(_ text: String) -> String {
    let lines = text.split { $0.isNewline || $0 == "\t" }
    let words = lines.map { line in
      let start = line.drop { $0 == " " }
      return start.lastIndex { $0 != " " }.map { start[...$0] } ?? ""
    }
    return words.filter { !$0.isEmpty }.joined(separator: " ")
  }
}
