/// A line that names roles or products between bars, beside the source's: `**Label**: A | B`.
struct NameStatement {
  /// What a statement names.
  enum Kind: String {
    case roles = "appropriate roles"
    case products = "applies to"
  }

  /// What is named.
  let kind: Kind
  /// The line, from 0.
  let line: Int
  /// What stands before the first name.
  let opening: String
  /// The label's words in the opening.
  let label: String
  /// The names as the locale writes them.
  let names: [String]
  /// The names in the source, as many.
  let sourceNames: [String]
  /// The names exactly as the source writes them.
  let originals: [String]

  /// The line with other names.
  func line(naming names: [String]) -> String {
    opening + names.joined(separator: " | ")
  }

  /// The statements of an article whose names stand beside the source's one by one.
  static func all(in translation: Translation) -> [NameStatement] {
    translation.paired(.prose).compactMap { line, text, source in
      guard let localized = parts(text), let original = parts(source),
        let kind = Kind(rawValue: original.label.lowercased()),
        !original.names.contains(where: { $0.contains(" or ") || $0.contains(" and ") }),
        localized.names.count == original.names.count,
        Set(localized.names).count == localized.names.count
      else { return nil }
      return NameStatement(
        kind: kind, line: line, opening: localized.opening, label: localized.label,
        names: localized.names, sourceNames: original.names.map(normalized),
        originals: original.names)
    }
  }

  /// A source's name without the words that authors use or leave out.
  private static func normalized(_ name: String) -> String {
    name.lowercased().split(separator: " ").map { $0 == "administrator" ? "admin" : $0 }
      .joined(separator: " ")
  }

  private static func parts(
    _ line: String
  ) -> (opening: String, label: String, names: [String])? {
    guard line.hasPrefix("**"), let colon = line.firstIndex(where: { $0 == ":" || $0 == "：" })
    else { return nil }
    let rest = line[line.index(after: colon)...]
    let gap = rest.prefix { $0 == "*" || $0.isWhitespace }
    let value = rest[gap.endIndex...]
    let label = line[..<colon].filter { $0 != "*" }.trimmed
    let names = value.split(separator: "|", omittingEmptySubsequences: false).map(\.trimmed)
    guard !label.isEmpty, !value.contains(where: { "*[<,;".contains($0) }), !names.contains("")
    else { return nil }
    return (String(line[..<value.startIndex]), label, names)
  }
}

extension String {
  /// Whether a line of the source is such a statement, or has bars as one.
  var namesRolesOrProducts: Bool {
    let words = filter { $0 != "*" }.trimmed.lowercased()
    return contains("|")
      || ["applies to", "appropriate role"].contains { words.hasPrefix($0) }
  }
}

/// How locales call the roles or products that statements name.
struct NamesInUse {
  /// Locale → the source's name → the locale's usual name. Only names that are sure.
  private var usual: [String: [NameStatement.Kind: [String: String]]] = [:]

  /// Reads all statements.
  init(_ translations: [Translation]) {
    var counts: [String: [NameStatement.Kind: [String: [String: Int]]]] = [:]
    for translation in translations {
      for statement in NameStatement.all(in: translation) {
        for (name, source) in zip(statement.names, statement.sourceNames) {
          counts[translation.locale, default: [:]][statement.kind, default: [:]][
            source, default: [:]][name, default: 0] += 1
        }
      }
    }
    for (locale, kinds) in counts {
      for (kind, sources) in kinds { usual[locale, default: [:]][kind] = Self.usual(sources) }
    }
  }

  /// The locale's names of one kind by the source's, sorted by the latter.
  func names(_ locale: String, _ kind: NameStatement.Kind) -> [(source: String, name: String)] {
    (usual[locale]?[kind] ?? [:]).sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// The most frequent form of each: one that no other name has, that is not another form cut
  /// short, and that has at least half as many words as the source's, or is long.
  private static func usual(_ sources: [String: [String: Int]]) -> [String: String] {
    var usual: [String: String] = [:]
    for (source, forms) in sources where forms.values.reduce(0, +) >= 3 {
      let own = forms.filter { form, _ in
        !forms.keys.contains { $0 != form && $0.hasPrefix(form) }
          && !sources.contains { $0.key != source && $0.value.keys.contains(form) }
          && isWhole(form, source)
      }
      guard let best = own.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), best.value > 1
      else { continue }
      usual[source] = best.key
    }
    return usual
  }

  private static func isWhole(_ name: String, _ source: String) -> Bool {
    let isSpaced = name.unicodeScalars.allSatisfy { $0.value < 0x1100 }
    guard isSpaced else { return name.count > 3 }
    return name.last != "-" && name.count * 2 > source.count
      && (name.contains(" ") || !source.contains(" ") || name.count > 11)
  }
}
