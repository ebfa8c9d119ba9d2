/// What can be done to a translation. The order is that of the tables.
enum FaultKind: String, CaseIterable, Codable {
  case roleMissing = "role-missing"
  case roleAdded = "role-added"
  case roleChanged = "role-changed"
  case roleOrder = "role-order"
  case roleTruncated = "role-truncated"
  case roleUntranslated = "role-untranslated"
  case productMissing = "product-missing"
  case productAdded = "product-added"
  case productChanged = "product-changed"
  case statementMissing = "statement-missing"
  case labelUnknown = "label-unknown"
  case negationLostInList = "negation-lost, list"
  case negationLostInProse = "negation-lost, prose"
  case negationAdded = "negation-added"
  case modalityChanged = "modality-changed"
  case exceptionLost = "exception-lost"
  case scopeChanged = "scope-changed"
  case headingMissing = "heading-missing"
  case headingAdded = "heading-added"
  case headingLevel = "heading-level"
  case anchorMissing = "anchor-missing"
  case anchorChanged = "anchor-changed"
  case listItemMissing = "list-item-missing"
  case listItemAdded = "list-item-added"
  case falseListByNumber = "false-list, number"
  case falseListBySentence = "false-list, sentence"
  case tableRowMissing = "table-row-missing"
  case tableShape = "table-shape"
  case codeSpanChanged = "code-span-changed"
  case codeBlockChanged = "code-block-changed"
  case imageMissing = "image-missing"
  case alertMissing = "alert-missing"
  case alertChanged = "alert-changed"
  case alertTranslated = "alert-translated"
  case emphasisBroken = "emphasis-broken"
  case linkEmpty = "link-empty"
  case linkMissing = "link-missing"
  case linkAdded = "link-added"
  case linkTargetChanged = "link-target-changed"
  case linkSpaced = "link-broken, space"
  case linkDangling = "link-broken, target"
  case numberChanged = "number-changed"
  case untranslated = "untranslated-segment"
  case mojibake
  case frontMatterInvalid = "front-matter-invalid"
  case frontMatterMissing = "front-matter-missing"
  case localeMismatch = "locale-mismatch"

  /// The diagnostics that count as finding it.
  var names: [String] {
    switch self {
    case .roleChanged: ["role-changed", "role-missing", "role-added"]
    case .roleOrder: ["role-order-changed"]
    // What is left of a name can be another role's whole name.
    case .roleTruncated: ["role-truncated", "role-unknown", "role-ambiguous", "role-changed"]
    case .roleUntranslated: ["role-untranslated", "role-unknown"]
    case .productChanged: ["product-changed", "product-missing", "product-added"]
    case .labelUnknown: ["label-unknown", "statement-missing"]
    case .negationLostInList, .negationLostInProse: ["negation-lost"]
    case .headingMissing: ["heading-missing", "anchor-missing"]
    case .headingLevel: ["heading-level-changed", "heading-missing", "heading-added"]
    case .anchorChanged: ["anchor-changed", "anchor-missing"]
    case .listItemMissing: ["list-item-missing", "rule-missing"]
    case .listItemAdded: ["list-item-added", "rule-added"]
    case .falseListByNumber, .falseListBySentence: ["false-list", "list-item-added"]
    case .alertTranslated: ["alert-changed", "alert-missing"]
    case .linkSpaced: ["link-broken", "link-missing"]
    case .linkDangling: ["link-broken", "link-target-changed"]
    case .roleMissing, .roleAdded, .productMissing, .productAdded, .statementMissing,
      .negationAdded, .modalityChanged, .exceptionLost, .scopeChanged, .headingAdded,
      .anchorMissing, .tableRowMissing, .tableShape, .codeSpanChanged, .codeBlockChanged,
      .imageMissing, .alertMissing, .alertChanged, .emphasisBroken, .linkEmpty, .linkMissing,
      .linkAdded,
      .linkTargetChanged, .numberChanged, .untranslated, .mojibake, .frontMatterInvalid,
      .frontMatterMissing, .localeMismatch:
      [rawValue]
    }
  }
}
