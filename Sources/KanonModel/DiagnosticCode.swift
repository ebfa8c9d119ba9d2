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
  case scopeChanged = "scope-changed"
  case exceptionLost = "exception-lost"
  case ruleMissing = "rule-missing"
  case ruleAdded = "rule-added"

  case headingMissing = "heading-missing"
  case headingAdded = "heading-added"
  case anchorMissing = "anchor-missing"
  case anchorChanged = "anchor-changed"
  case listItemMissing = "list-item-missing"
  case listItemAdded = "list-item-added"
  case falseList = "false-list"
  case tableShape = "table-shape"
  case tableRowMissing = "table-row-missing"
  case codeSpanChanged = "code-span-changed"
  case codeBlockChanged = "code-block-changed"
  case imageMissing = "image-missing"
  case alertMissing = "alert-missing"
  case alertChanged = "alert-changed"
  case emphasisBroken = "emphasis-broken"
  case headingLevelChanged = "heading-level-changed"

  case linkEmpty = "link-empty"
  case linkMissing = "link-missing"
  case linkAdded = "link-added"
  case linkTargetChanged = "link-target-changed"
  case linkBroken = "link-broken"
  case numberChanged = "number-changed"
  case untranslatedSegment = "untranslated-segment"
  case mojibake

  case staleTranslation = "stale-translation"
  case sourceUnverified = "source-unverified"
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
    case .scopeChanged: ("K504", .warning, "A rule speaks of all, some or none instead of another.")
    case .exceptionLost: ("K505", .warning, "A rule lost its exception.")
    case .ruleMissing: ("K506", .warning, "A rule of the source is missing.")
    case .ruleAdded: ("K507", .warning, "A rule stands only in the translation.")

    case .headingMissing: ("K601", .warning, "A heading of the source is missing.")
    case .headingAdded: ("K602", .warning, "A heading stands only in the translation.")
    case .anchorMissing: ("K603", .warning, "A heading lost its anchor.")
    case .anchorChanged: ("K604", .warning, "A heading has another anchor than the source's.")
    case .listItemMissing: ("K605", .warning, "A list item of the source is missing.")
    case .listItemAdded: ("K606", .warning, "A list item stands only in the translation.")
    case .falseList: ("K607", .warning, "A number at the start of a line makes a list of text.")
    case .tableShape: ("K608", .warning, "A table lost its shape.")
    case .tableRowMissing: ("K609", .warning, "A table's row is missing.")
    case .codeSpanChanged: ("K610", .warning, "Code between backticks was changed.")
    case .codeBlockChanged: ("K611", .warning, "A block of code was changed.")
    case .imageMissing: ("K612", .warning, "An image of the source is missing.")
    case .alertMissing: ("K613", .warning, "A note or warning lost its mark, or is missing.")
    case .alertChanged: ("K614", .warning, "A note or warning became another kind.")
    case .emphasisBroken: ("K615", .warning, "Asterisks show instead of making text bold.")
    case .headingLevelChanged: ("K616", .warning, "A heading has another level than the source's.")

    case .linkEmpty: ("K701", .warning, "A link has no text.")
    case .linkMissing: ("K702", .warning, "A link of the source is missing.")
    case .linkAdded: ("K703", .warning, "A link stands only in the translation.")
    case .linkTargetChanged: ("K704", .warning, "A link leads elsewhere than the source's.")
    case .linkBroken: ("K705", .warning, "A link is written so that it makes none.")
    case .numberChanged: ("K706", .warning, "A number differs from the source's.")
    case .untranslatedSegment: ("K707", .warning, "Text was left in the source's language.")
    case .mojibake: ("K708", .warning, "Text was read in the wrong encoding.")

    case .staleTranslation: ("K801", .info, "The translation was made from another version.")
    case .sourceUnverified: ("K803", .info, "The version translated from cannot be told.")
    case .translationRegressed: ("K802", .warning, "A new translation lost what was right.")

    case .allowanceUnused: ("K901", .warning, "An allowance matches no finding.")
    case .allowanceInvalid: ("K902", .warning, "An allowance in an article is malformed.")
    }
  }
}
