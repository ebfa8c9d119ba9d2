import KanonModel

/// What the generated folder holds whatever the articles say: the types of the rows and their reader.
enum SupportFiles {
  static var files: [GeneratedFile] {
    [
      GeneratedSource(name: "LocalizedText.swift", declarations: [localizedText]).file,
      GeneratedSource(name: "Modality.swift", declarations: [modality]).file,
      GeneratedSource(name: "Table.swift", declarations: [table]).file,
    ]
  }

  static let article = """
    /// An article of the documentation, in whatever languages it exists.
    ///
    /// The raw value is its path below the folder of a locale. Each article whose path consists of ASCII
    /// words has a static member; the others are found by ``init(path:)``.
    public struct Article: RawRepresentable, Hashable, CaseIterable, Codable, Sendable {
      /// The path below the folder of a locale, for instance `announcements/index.md`.
      public let path: String

      init(known path: String) { self.path = path }

      /// The article at a path, nil where there is none.
      public init?(path: String) {
        guard Table.articleFacts.contains(path) else { return nil }
        self.path = path
      }

      /// The article at a path, nil where there is none.
      public init?(rawValue: String) { self.init(path: rawValue) }

      /// The path.
      public var rawValue: String { path }

      /// All articles, ordered by path.
      public static let allCases: [Article] = Table.articleFacts.keys.map { Article(known: $0) }
    }

    /// A rule list as one article states it.
    public struct StatedRules: Hashable, Sendable {
      /// The list.
      public let list: RuleList
      /// What the article says of the rules.
      public let modality: Modality
      /// The rules, in the article's order.
      public let rules: [Rule]
    }
    """

  static let articleProperties = """
    extension Article {
      /// The roles that may do what the article describes, in its order; empty where it does not say.
      public var roles: [Role] { Table.articleFacts.field(1, of: path).concepts() }

      /// The products that it applies to, in its order; empty where it does not say.
      public var products: [Product] { Table.articleFacts.field(0, of: path).concepts() }

      /// The rule lists that it states, in its order.
      public var statedRules: [StatedRules] {
        Table.articleRuleLists.rows(of: path).compactMap { row in
          guard let list = RuleList(rawValue: row[0]), let modality = Modality(rawValue: row[1])
          else { return nil }
          return StatedRules(list: list, modality: modality, rules: row[2].concepts())
        }
      }
    }
    """

  static let articleTitles = """
    extension Article {
      /// Its title in each language, ordered by locale.
      public var titles: [LocalizedText] { Table.articleTitles.texts(of: path) }
    }
    """

  static let localizedText = """
    /// A text in one language.
    public struct LocalizedText: Hashable, Sendable {
      /// The language as a BCP 47 tag, for instance `sv-SE`.
      public let locale: String
      /// The text.
      public let text: String

      /// Creates a text in a language.
      public init(locale: String, text: String) {
        self.locale = locale
        self.text = text
      }
    }

    extension Table {
      /// The rows of a key as locale and text.
      func texts(of key: String) -> [LocalizedText] {
        rows(of: key).map { LocalizedText(locale: $0[0], text: $0[1]) }
      }
    }
    """

  static let provenance = """
    /// Where a locale's version of an article comes from, as its front matter says.
    public struct Provenance: Hashable, Sendable {
      /// The locale as a BCP 47 tag.
      public let locale: String
      /// The file that the tables were made from.
      public let file: String
      /// `MT` for machine translation, `HT` for a person's; nil in the source.
      public let translation: String?
      /// The commit of the source that was translated.
      public let sourceCommit: String?
      /// The hash of the source that was translated.
      public let sourceHash: String?
      /// The article's date, for instance `2020-11-29`.
      public let date: String?
      /// Whether it was translated from the source that the tables were made from.
      public let freshness: Freshness
    }

    /// Whether a translation was made from the source that lies beside it.
    public enum Freshness: String, CaseIterable, Codable, Sendable {
      /// It was.
      case current
      /// The source has changed since.
      case stale
      /// There is no source, or the translation does not say what it was made from.
      case unknown
    }

    extension Article {
      /// Where the article's version in each locale comes from, ordered by locale.
      public var provenance: [Provenance] {
        Table.articleProvenance.rows(of: path).map { row in
          Provenance(
            locale: row[0], file: row[1], translation: row[2].nonEmpty, sourceCommit: row[3].nonEmpty,
            sourceHash: row[4].nonEmpty, date: row[5].nonEmpty,
            freshness: Freshness(rawValue: row[6]) ?? .unknown)
        }
      }
    }

    extension String {
      fileprivate var nonEmpty: String? { isEmpty ? nil : self }
    }
    """

  static func locales(_ locales: [LanguageTag], source: LanguageTag?) -> String {
    let rows = locales.map { "    \"\($0)\"," }
    let all = rows.isEmpty ? "[]" : (["["] + rows + ["  ]"]).joined(separator: "\n")
    return """
      /// The locales that the tables know, as BCP 47 tags.
      public enum Locales {
        /// The locale that the articles are written in; nil where the tables were made from translations alone.
        public static let source: String? = \(source.map { "\"\($0)\"" } ?? "nil")

        /// All locales with articles or names, in order.
        public static let all: [String] = \(all)
      }
      """
  }

  /// All modalities, used or not, so that a `switch` stays exhaustive when an article changes.
  private static var modality: String {
    let cases = Modality.allCases.flatMap { ["  /// \(meaning($0))", "  case \(name($0))"] }
    return (["/// What a rule list says of its rules.", header] + cases + ["}"]).joined(
      separator: "\n")
  }

  private static let header = "public enum Modality: String, CaseIterable, Codable, Sendable {"

  private static func name(_ modality: Modality) -> String {
    switch modality {
    case .doesNot: "doesNot = \"does-not\""
    case .cannot: "cannot"
    case .mustNot: "mustNot = \"must-not\""
    case .can: "can"
    case .must: "must"
    case .plain: "plain = \"is\""
    }
  }

  private static func meaning(_ modality: Modality) -> String {
    switch modality {
    case .doesNot: "The subject does none of it."
    case .cannot: "None of it is possible."
    case .mustNot: "None of it is allowed."
    case .can: "All of it is possible."
    case .must: "All of it is obligatory."
    case .plain: "All of it is so, without a modal verb."
    }
  }
}
