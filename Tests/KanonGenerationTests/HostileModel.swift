import KanonModel

/// A model whose every text tries to be code, to hide, or to break a line.
enum HostileModel {
  static let texts: [String] = [
    "She said \"no\" and 'yes'",
    "\"\"\"",
    "\"\"\"#",
    "\"##\"\"\"##",
    #"back\slash and \ at the end\"#,
    #"\(print("interpolated"))"#,
    ##"\#(print("interpolated"))"##,
    #"\u{41} \n \t \0"#,
    "line one\nline two\r\nline three\rline four",
    "tab\tin the middle\t",
    "*/ public let injected = 1 /*",
    "// swift-format-ignore",
    "#if false\n#endif",
    "nul \0 in the middle",
    "bell \u{7} escape \u{1B}[31m delete \u{7F} next line \u{85}",
    "bidi \u{202E}nimda\u{202C} isolate \u{2067}x\u{2069} mark \u{200F}\u{061C}",
    "zero \u{200B}width\u{FEFF} joiner \u{200D} soft\u{AD}hyphen \u{34F} filler \u{3164}",
    "separators \u{2028} and \u{2029} end",
    "tag \u{E0041} private \u{E000} nonCharacter \u{FFFE} \u{10FFFF} selector \u{FE0F}",
    "spaces \u{A0}\u{3000}\u{2003}",
    "\u{301}combining first",
    "trailing blanks   ",
    "  leading blanks",
    "👩‍👩‍👧‍👦 हिन्दी العربية 日本語",
    "e\u{301} is not \u{E9}",
    String(repeating: "long ", count: 1_000),
    " ",
  ]

  /// What a role, a rule or an article may be called, and what Swift means by it.
  static let words: [String] = [
    "associatedtype", "borrowing", "class", "consuming", "deinit", "enum", "extension",
    "fileprivate", "func", "import", "init", "inout", "internal", "let", "nonisolated", "open",
    "operator", "package", "precedencegroup", "private", "protocol", "public", "rethrows", "static",
    "struct", "subscript", "typealias", "var", "break", "case", "catch", "continue", "default",
    "defer", "do", "else", "fallthrough", "for", "guard", "if", "in", "repeat", "return", "switch",
    "throw", "where", "while", "any", "as", "async", "await", "each", "false", "is", "nil", "self",
    "some", "super", "throws", "true", "try", "unsafe", "type", "actor", "macro", "get", "set",
    "willset", "didset", "lazy", "weak", "unowned", "indirect", "mutating", "override", "required",
    "convenience", "dynamic", "final", "infix", "prefix", "postfix", "left", "right", "none",
    "optional", "yield", "discard", "copy", "consume", "sending", "isolated", "repeat-each",
    "all-cases", "raw-value", "hash", "hash-value", "hash-into", "encode", "encode-to", "names",
    "definition", "predecessor", "modality", "rules", "roles", "products", "titles", "path",
    "provenance", "stated-rules", "description", "debug-description", "allcases", "string", "role",
    "swift", "known", "a-1", "a1", "a-1-1", "a-11", "a1-1", "b-2", "c2", "x", "id",
  ]

  static let paths: [String] =
    words.map { "\($0).md" } + [
      "a/b.md", "a-b.md", "C/D.md", "2021/june.md", "ünïcode.md", "with space.md", "no-extension",
      "tab\tand\nline.md", "quote\".md", #"back\slash.md"#, "\u{1}\u{2}.md", "\u{202E}dm.md",
    ]

  static let termbase: Termbase = {
    var concepts = Concept.Kind.allCases.filter { $0 != .ruleList }.flatMap { kind in
      words.map { concept("\($0)", prefix: kind == .role ? "" : "\(kind)".lowercased(), kind) }
    }
    concepts += words.map { concept($0, prefix: "list", .ruleList) }
    var names: [LanguageTag: [(Concept.ID, String)]] = [:]
    for (index, text) in texts.enumerated() {
      guard let id = Concept.ID("hostile-name-\(letters(index))") else { continue }
      concepts.append(Concept(id: id, kind: .role, definition: text))
      names["en-US", default: []].append((id, text))
    }
    return Termbase(concepts, names: names)
  }()

  static let model = CanonicalModel(
    sourceLocale: "en-US",
    articles: paths.enumerated().map { index, path in
      CanonicalArticle(
        path: path, roles: [], products: [], ruleLists: [], attestations: [],
        titles: ["en-US": texts[index % texts.count]])
    })

  /// `words` are unique as ids of one kind only, so other kinds get a prefix.
  private static func concept(_ word: String, prefix: String, _ kind: Concept.Kind) -> Concept {
    guard let id = Concept.ID(prefix.isEmpty ? word : "\(prefix)-\(word)") else {
      preconditionFailure("not a concept id: \(word)")
    }
    return Concept(id: id, kind: kind, definition: "")
  }

  /// A word for a number, for an id may not hold every text: `aa`, `ab` …
  private static func letters(_ index: Int) -> String {
    [index / 26, index % 26].map { String(UnicodeScalar(UInt8(ascii: "a") + UInt8($0))) }.joined()
  }
}
