import KanonModel

/// Names of static members, made from checked ASCII ids and nothing else.
enum MemberNames {
  /// The name of each id as it is declared, in camel case: `global-admin` gives `globalAdmin`.
  ///
  /// Camel case loses the hyphen before a digit, so `a-1` and `a1` would both be `a1`. Then neither may
  /// have the name: had one of them got it, a program would change its meaning when the other is added
  /// instead of no longer compiling. They are called `a_1` and `a1_`. Where two keys share an id (the
  /// articles `a/b.md` and `a-b.md`), neither has a member.
  static func assigned<Key: Hashable>(_ ids: [(key: Key, id: Concept.ID)]) -> [Key: String] {
    let plain = Dictionary(grouping: ids, by: { camelCase($0.id, digitSeparator: "") })
    var names: [Key: String] = [:]
    for (name, group) in plain {
      if group.count == 1 {
        names[group[0].key] = declared(name)
        continue
      }
      for (name, group) in Dictionary(grouping: group, by: { distinct($0.id) })
      where group.count == 1 {
        names[group[0].key] = declared(name)
      }
    }
    return names
  }

  private static func distinct(_ id: Concept.ID) -> String {
    let name = camelCase(id, digitSeparator: "_")
    return name.contains("_") ? name : name + "_"
  }

  private static func camelCase(_ id: Concept.ID, digitSeparator: String) -> String {
    let words = id.description.split(separator: "-")
    return words.dropFirst().reduce(into: String(words[0])) { name, word in
      if word.utf8.first?.isASCIIDigit == true { name += digitSeparator }
      name += word.prefix(1).uppercased() + word.dropFirst()
    }
  }

  /// A keyword in backticks, which its uses (`Role.default`) do without; a name that stands for something
  /// else on every type, with an underscore.
  private static func declared(_ name: String) -> String {
    if taken.contains(name) { return name + "_" }
    return keywords.contains(name) ? "`\(name)`" : name
  }

  /// What `Role.name` or `.name` would mean without us, and what the tables declare on their types.
  ///
  /// `none` and `some` are Optional's: `role == .none` would ask whether there is a role.
  private static let taken: Set<String> = [
    "init", "self", "none", "some", "allCases", "rawValue", "hash", "hashValue", "encode",
    "names", "definition", "predecessor", "modality", "rules",
  ]

  /// Reserved words of the Swift grammar (TSPL, Lexical Structure) that begin with a small letter.
  private static let keywords: Set<String> = [
    "associatedtype", "borrowing", "class", "consuming", "deinit", "enum", "extension",
    "fileprivate", "func", "import", "inout", "internal", "let", "nonisolated", "open", "operator",
    "package", "precedencegroup", "private", "protocol", "public", "rethrows", "static", "struct",
    "subscript", "typealias", "var",
    "break", "case", "catch", "continue", "default", "defer", "do", "else", "fallthrough", "for",
    "guard", "if", "in", "repeat", "return", "switch", "throw", "where", "while",
    "any", "as", "await", "async", "each", "false", "is", "nil", "super", "throws", "true", "try",
    "unsafe",
  ]
}
