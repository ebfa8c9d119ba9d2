package import KanonModel

/// Writes the names that statements use.
package struct FormReport: Sendable {
  private let options: ReportOptions
  /// The columns of a name in a table, unless all is asked for: what was not read may be a whole sentence.
  private static let nameColumns = 44

  /// Of the options palette, path prefix and `showsAll` matter.
  package init(_ options: ReportOptions = ReportOptions()) { self.options = options }

  /// A table a locale, grouped by concept.
  package func text(_ entries: [FormEntry]) -> String {
    guard !entries.isEmpty else { return "No statement was found.\n" }
    let locales = Dictionary(grouping: entries, by: \.locale).sorted { $0.key < $1.key }
    return locales.map { locale, entries in
      options.palette.paint(locale.description, .strong) + "\n"
        + ReportTable(
          ["concept", "name", "in the termbase", "read as", "count", "where"], rows(entries),
          numeric: [4]
        ).visible.text(options.palette)
    }.joined(separator: "\n")
  }

  private func rows(_ entries: [FormEntry]) -> [[String]] {
    var rows: [[String]] = []
    var previous: String?
    for entry in entries {
      // The words of an open name do not say what kind of thing they name.
      let concept = entry.concept?.description ?? "(\(entry.kind.rawValue), not read)"
      let read = entry.resolutions.map { "\($0.resolution.rawValue) \($0.count)" }
      let places = places(entry)
      rows.append([
        concept == previous ? "" : concept, name(entry), entry.standing.description,
        read.joined(separator: ", "), String(entry.uses.count), places[0],
      ])
      rows += places.dropFirst().map { ["", "", "", "", "", $0] }
      previous = concept
    }
    return rows
  }

  private func name(_ entry: FormEntry) -> String {
    let text = VisibleText.escaping(entry.text)
    guard !options.showsAll, DisplayWidth.columns(text) > Self.nameColumns else { return text }
    var columns = 0
    let kept = text.prefix { character in
      columns += DisplayWidth.columns(character)
      return columns < Self.nameColumns
    }
    return kept + "…"
  }

  private func places(_ entry: FormEntry) -> [String] {
    (options.showsAll ? entry.uses[...] : entry.uses.prefix(1)).map {
      "\(options.pathPrefix)\($0.file):\($0.line)"
    }
  }

  /// One document of the schema `kanon.terms.list/1`, an object a form.
  package func json(_ entries: [FormEntry]) -> String {
    let json = JSONText()
    let lines = entries.map { "\n " + json.encode(EntryJSON($0, showsAll: options.showsAll)) }
    return "{\"schema\":\"kanon.terms.list/1\",\n\"forms\":[" + lines.joined(separator: ",")
      + (lines.isEmpty ? "]}\n" : "\n]}\n")
  }
}

extension FormEntry.Standing {
  fileprivate var description: String {
    switch self {
    case .designation(let status): status.rawValue
    case .untranslated: "no: the source's name"
    case .absent: "no"
    }
  }
}

/// Absent values are written as `null`, which the synthesized conformance would leave out.
private struct EntryJSON: Encodable {
  let entry: FormEntry
  let showsAll: Bool

  init(_ entry: FormEntry, showsAll: Bool) {
    self.entry = entry
    self.showsAll = showsAll
  }

  private enum Key: String, CodingKey {
    case locale, kind, concept, text, status, resolutions, count, places
  }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(entry.locale.description, forKey: .locale)
    try object.encode(entry.kind.rawValue, forKey: .kind)
    try object.encode(entry.concept?.description, forKey: .concept)
    try object.encode(entry.text, forKey: .text)
    try object.encode(entry.standing.key, forKey: .status)
    let resolutions = entry.resolutions.map { ($0.resolution.rawValue, $0.count) }
    try object.encode(Dictionary(uniqueKeysWithValues: resolutions), forKey: .resolutions)
    try object.encode(entry.uses.count, forKey: .count)
    let uses = showsAll ? entry.uses[...] : entry.uses.prefix(1)
    try object.encode(uses.map(UseJSON.init), forKey: .places)
  }
}

/// A place of a name.
struct UseJSON: Encodable {
  let file: String
  let line: Int

  init(_ use: FormUse) {
    file = use.file
    line = use.line
  }
}
