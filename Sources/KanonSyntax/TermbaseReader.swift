package import KanonModel
import KanonYAML

/// Reads termbase files: `concepts.yaml` and one file a locale (docs/termbase.md).
package enum TermbaseReader {
  /// - Parameter files: in any order; a file with a `locale:` is a language's, any other one holds concepts.
  package static func read(_ files: [SourceFile]) throws(ConfigurationError) -> Termbase {
    var termbase = Termbase()
    var languages: [YAMLMapping] = []
    var patterns: [YAMLMapping] = []
    for file in files {
      let mapping = try YAMLMapping(file: file)
      if mapping.keys.contains("locale") {
        languages.append(mapping)
      } else {
        try readConcepts(mapping, into: &termbase, patterns: &patterns)
      }
    }
    // Patterns and designations name concepts, whichever file defines them.
    for mapping in patterns { try readPatterns(mapping, into: &termbase) }
    for mapping in languages {
      let entry = try language(mapping, termbase)
      guard termbase.languages.updateValue(entry, forKey: entry.tag) == nil else {
        throw mapping.fault(
          "the locale \(entry.tag) has two termbase files", help: "merge the two files")
      }
    }
    return termbase
  }

  /// The locales of the files that are a language's, by path, told from their `locale:` lines.
  package static func locales(of files: [SourceFile]) -> [String: LanguageTag] {
    var locales: [String: LanguageTag] = [:]
    for file in files {
      guard let line = localeLine(file.bytes) else { continue }
      let value = line.prefix { $0 != "#" }.filter { $0 != "\"" && $0 != "'" && $0 != " " }
      if let tag = LanguageTag(value) { locales[file.path] = tag }
    }
    return locales
  }

  /// What follows `locale:` at the start of a line near the head of a file.
  private static func localeLine(_ bytes: [UInt8]) -> String? {
    let end = min(bytes.count, 4_096)
    var start = 0
    while start < end {
      let next = bytes.span.offset(of: UInt8(ascii: "\n"), from: start, to: end) ?? end
      if bytes.span.holds("locale:", at: start, before: next) {
        let isReturn = next > start && bytes[next - 1] == UInt8(ascii: "\r")
        return bytes.span.string((start + 7)..<(isReturn ? next - 1 : next))
      }
      start = next + 1
    }
    return nil
  }

  /// The files that define concepts, and are neither a language's nor nothing but patterns of statements.
  package static func conceptFiles(of files: [SourceFile]) -> [SourceFile] {
    let languages = locales(of: files)
    let patterns = Set(patternFiles(of: files).map(\.path))
    return files.filter { languages[$0.path] == nil && !patterns.contains($0.path) }
  }

  /// The files that hold patterns of statements and define no concept.
  package static func patternFiles(of files: [SourceFile]) -> [SourceFile] {
    let languages = locales(of: files)
    return files.filter { file in
      guard languages[file.path] == nil else { return false }
      let lines = file.bytes.split(separator: UInt8(ascii: "\n"))
      func has(_ key: String) -> Bool { lines.contains { $0.starts(with: "\(key):".utf8) } }
      return has("statements") && !Concept.Kind.allCases.contains { has($0.rawValue) }
    }
  }

  private static func readConcepts(
    _ file: YAMLMapping, into termbase: inout Termbase, patterns: inout [YAMLMapping]
  ) throws(ConfigurationError) {
    try file.expectKeys(Concept.Kind.allCases.map(\.rawValue) + ["statements"])
    var references: [(concept: Concept.ID, other: Concept.ID, offset: Int)] = []
    for kind in Concept.Kind.allCases {
      guard let section = try file.mapping(kind.rawValue) else { continue }
      for key in section.keys {
        let id = try conceptID(section.keyText(key), section)
        guard let entry = try section.mapping(key) else {
          throw section.fault(
            "the concept \(key) is empty", at: section.keyOffset(key),
            help: "give it at least a `definition:`")
        }
        try entry.expectKeys(["definition", "succeeds", "modality", "rules"])
        func reference(_ text: YAMLMapping.Text) throws(ConfigurationError) -> Concept.ID {
          let other = try conceptID(text, entry)
          references.append((id, other, text.offset))
          return other
        }
        let concept = Concept(
          id: id, kind: kind, definition: try entry.string("definition") ?? "",
          succeeds: try entry.text("succeeds").map(reference), modality: try modality(entry),
          rules: try entry.texts("rules").map(reference))
        guard termbase.concepts.updateValue(concept, forKey: id) == nil else {
          throw section.fault(
            "the concept \(key) is defined twice", at: section.keyOffset(key),
            help: "a concept's id is unique over roles, products, rule lists and rules")
        }
      }
    }
    if let statements = try file.mapping("statements") { patterns.append(statements) }
    for (concept, other, offset) in references where termbase.concepts[other] == nil {
      throw file.fault(
        "\(concept) names the concept \(other), which is not defined", at: offset,
        help: "define \(other), or correct its spelling")
    }
  }

  private static func readPatterns(
    _ section: YAMLMapping, into termbase: inout Termbase
  ) throws(ConfigurationError) {
    try section.expectKeys(StatementKind.allCases.map(\.rawValue))
    for kind in StatementKind.allCases {
      for entry in try section.mappings(kind.rawValue) {
        try entry.expectKeys(["articles", "names"])
        let names = try entry.texts("names").map { text throws(ConfigurationError) in
          let id = try conceptID(text, entry)
          guard termbase.concepts[id]?.kind == kind.conceptKind else {
            throw entry.fault(
              "`\(text.string)` is not among the \(kind.conceptKind.rawValue) of concepts.yaml",
              at: text.offset, help: "define the concept there, or correct its spelling")
          }
          return id
        }
        guard let articles = try entry.string("articles").flatMap({ Int($0) }), articles > 0 else {
          throw entry.fault(
            "`articles` is no number of articles", at: entry.valueOffset("articles"),
            help: "write how many articles make this statement, from 1 on")
        }
        termbase.patterns.append(StatementPattern(kind, names, articles: articles))
      }
    }
  }

  private static func modality(_ entry: YAMLMapping) throws(ConfigurationError) -> Modality? {
    guard let text = try entry.string("modality") else { return nil }
    guard let modality = Modality(rawValue: text) else {
      throw entry.fault(
        "the modality `\(text)` is unknown", at: entry.valueOffset("modality"),
        help: "known: \(Modality.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    return modality
  }

  private static func conceptID(
    _ text: YAMLMapping.Text, _ mapping: YAMLMapping
  ) throws(ConfigurationError) -> Concept.ID {
    guard let id = Concept.ID(text.string) else {
      throw mapping.fault(
        "`\(text.string)` is no concept id", at: text.offset,
        help: "use lower-case ASCII words with hyphens, for instance global-admin")
    }
    return id
  }

  private static func language(
    _ file: YAMLMapping, _ termbase: Termbase
  ) throws(ConfigurationError) -> LanguageEntry {
    try file.expectKeys(
      ["locale", "labels", "separators", "linking", "words", "inflection"]
        + Concept.Kind.allCases.map(\.rawValue)
        + LanguageEntry.Marker.allCases.map(\.rawValue))
    guard let name = try file.string("locale"), let tag = LanguageTag(name) else {
      throw file.fault(
        "`locale` is no language tag", at: file.valueOffset("locale"),
        help: "write a BCP 47 tag, for instance sv-SE")
    }
    var entry = LanguageEntry(tag: tag)
    if let labels = try file.mapping("labels") {
      try labels.expectKeys(StatementKind.allCases.map(\.rawValue))
      for kind in StatementKind.allCases { entry.labels[kind] = try labels.strings(kind.rawValue) }
    }
    entry.separators = try file.strings("separators")
    entry.linking = try file.strings("linking")
    if let words = try file.mapping("words") {
      for key in words.keys {
        entry.words.append(
          WordStems(key.split(separator: " ").map(String.init), stems: try words.strings(key)))
      }
    }
    for marker in LanguageEntry.Marker.allCases {
      entry.markers[marker] = try file.strings(marker.rawValue)
    }
    if let inflection = try file.mapping("inflection") {
      try inflection.expectKeys(["suffixes"])
      entry.suffixes = try inflection.strings("suffixes")
    }
    for kind in Concept.Kind.allCases {
      guard let section = try file.mapping(kind.rawValue) else { continue }
      entry.designations += try designations(section, kind, termbase)
    }
    return entry
  }

  private static func designations(
    _ section: YAMLMapping, _ kind: Concept.Kind, _ termbase: Termbase
  ) throws(ConfigurationError) -> [Designation] {
    var result: [Designation] = []
    for key in section.keys {
      let id = try conceptID(section.keyText(key), section)
      guard let concept = termbase.concepts[id], concept.kind == kind else {
        throw section.fault(
          "`\(key)` is not among the \(kind.rawValue) of concepts.yaml",
          at: section.keyOffset(key), help: "define the concept there, or correct its spelling")
      }
      guard let names = try section.mapping(key) else { continue }
      try names.expectKeys(Designation.Status.allCases.map(\.rawValue))
      for status in Designation.Status.allCases {
        for text in try names.strings(status.rawValue) {
          result.append(Designation(text: text, concept: id, kind: kind, status: status))
        }
      }
    }
    return result
  }
}
