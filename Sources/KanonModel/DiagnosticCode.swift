/// The registry of diagnostics. The raw value is the name of the contract; codes are never reused.
///
/// The hundreds digit says the stage: 1 reading files, 3 statements, 4 terms, 5 rules, 6 structure,
/// 7 links, numbers and text, 8 versions, 9 the workspace. A page `docs/diagnostics/K401-role-unknown.md`
/// explains each code, and the page's example is run as a test.
package enum DiagnosticCode: String, CaseIterable, Sendable {
  case unreadableFile = "unreadable-file"
  case frontMatterInvalid = "front-matter-invalid"
  case frontMatterMissing = "front-matter-missing"
  case localeMismatch = "locale-mismatch"
  case articleMissing = "article-missing"
  case articleAdded = "article-added"

  case statementMissing = "statement-missing"
  case statementAdded = "statement-added"
  case labelUnknown = "label-unknown"
  case separatorStray = "separator-stray"

  case roleUnknown = "role-unknown"
  case roleAmbiguous = "role-ambiguous"
  case roleTruncated = "role-truncated"
  case roleMissing = "role-missing"
  case roleAdded = "role-added"
  case roleChanged = "role-changed"
  case roleOrderChanged = "role-order-changed"
  case roleUntranslated = "role-untranslated"
  case productUnknown = "product-unknown"
  case productAmbiguous = "product-ambiguous"
  case productTruncated = "product-truncated"
  case productMissing = "product-missing"
  case productAdded = "product-added"
  case productChanged = "product-changed"
  case productOrderChanged = "product-order-changed"
  case productUntranslated = "product-untranslated"

  case negationLost = "negation-lost"
  case negationAdded = "negation-added"
  case modalityChanged = "modality-changed"
  case ruleMissing = "rule-missing"
  case ruleAdded = "rule-added"

  case linkEmpty = "link-empty"

  case staleTranslation = "stale-translation"
  case translationRegressed = "translation-regressed"

  case allowanceUnused = "allowance-unused"
  case allowanceInvalid = "allowance-invalid"

  /// The code that pages and reports show, for instance `K401`.
  package var id: String { entry.id }
  /// What a finding of this code counts as unless the finding or the configuration says otherwise.
  package var severity: Severity { entry.severity }
  /// One sentence for lists of checks and for SARIF's `shortDescription`.
  package var summary: String { entry.summary }
  package var name: String { rawValue }
  /// Whether an allowance may accept it: one of allowances may not.
  package var canBeAllowed: Bool { self != .allowanceUnused && self != .allowanceInvalid }

  /// Finds a code by its id (`K401`, any case) or its name (`role-unknown`).
  package init?(named text: String) {
    guard let code = Self.allCases.first(where: { $0.name == text || $0.id == text.uppercased() })
    else { return nil }
    self = code
  }

  private var entry: (id: String, severity: Severity, summary: String) {
    switch self {
    case .unreadableFile: ("K101", .error, "A file cannot be read as an article.")
    case .frontMatterInvalid: ("K102", .warning, "The front matter is malformed.")
    case .frontMatterMissing: ("K103", .warning, "The article has no front matter.")
    case .localeMismatch: ("K104", .warning, "The front matter names another locale.")
    case .articleMissing: ("K105", .info, "A locale lacks an article that the source has.")
    case .articleAdded: ("K106", .info, "A locale has an article that the source lacks.")

    case .statementMissing: ("K301", .error, "A statement of the source is missing.")
    case .statementAdded: ("K302", .warning, "A statement stands only in the translation.")
    case .labelUnknown: ("K303", .warning, "A statement's label is not in the termbase.")
    case .separatorStray: ("K304", .info, "A statement's separator has nothing beside it.")

    case .roleUnknown: ("K401", .warning, "A role's name is not in the termbase.")
    case .roleAmbiguous: ("K402", .warning, "A role's name stands for several roles.")
    case .roleTruncated: ("K403", .warning, "A role's name is cut short.")
    case .roleMissing: ("K404", .error, "A role of the source is missing.")
    case .roleAdded: ("K405", .error, "A role stands only in the translation.")
    case .roleChanged: ("K406", .error, "A role became another role.")
    case .roleOrderChanged: ("K407", .info, "The roles stand in another order.")
    case .roleUntranslated: ("K408", .info, "A role's name was left in the source language.")
    case .productUnknown: ("K411", .warning, "A product's name is not in the termbase.")
    case .productAmbiguous: ("K412", .warning, "A product's name stands for several products.")
    case .productTruncated: ("K413", .warning, "A product's name is cut short.")
    case .productMissing: ("K414", .error, "A product of the source is missing.")
    case .productAdded: ("K415", .error, "A product stands only in the translation.")
    case .productChanged: ("K416", .error, "A product became another product.")
    case .productOrderChanged: ("K417", .info, "The products stand in another order.")
    case .productUntranslated: ("K418", .info, "A product's name was left in the source language.")

    case .negationLost: ("K501", .error, "A rule lost its negation.")
    case .negationAdded: ("K502", .error, "A rule gained a negation.")
    case .modalityChanged: ("K503", .warning, "A rule's modality changed.")
    case .ruleMissing: ("K506", .warning, "A rule of the source is missing.")
    case .ruleAdded: ("K507", .warning, "A rule stands only in the translation.")

    case .linkEmpty: ("K701", .warning, "A link has no text.")

    case .staleTranslation: ("K801", .info, "The translation was made from another version.")
    case .translationRegressed: ("K802", .warning, "A new translation lost what was right.")

    case .allowanceUnused: ("K901", .warning, "An allowance matches no finding.")
    case .allowanceInvalid: ("K902", .warning, "An allowance in an article is malformed.")
    }
  }
}
