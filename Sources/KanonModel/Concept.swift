/// A meaning, apart from any language's name for it (ISO 30042: concept entry).
package struct Concept: Sendable {
  package let id: ID
  package let kind: Kind
  package let definition: String
  /// The concept that this one was called before the source renamed it.
  package let succeeds: ID?
  /// A rule list's modality.
  package let modality: Modality?
  /// A rule list's rules, in the order in which they are stated.
  package let rules: [ID]

  package init(
    id: ID, kind: Kind, definition: String, succeeds: ID? = nil, modality: Modality? = nil,
    rules: [ID] = []
  ) {
    self.id = id
    self.kind = kind
    self.definition = definition
    self.succeeds = succeeds
    self.modality = modality
    self.rules = rules
  }

  /// What concepts are about. The raw values are the sections of a termbase file.
  package enum Kind: String, CaseIterable, Sendable {
    case role = "roles"
    case product = "products"
    case ruleList = "ruleLists"
    case rule = "rules"
  }

  /// A concept's name for machines: ASCII kebab-case that begins with a letter, at most 80 characters.
  package struct ID: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let description: String

    /// - Returns: nil where the text is not ASCII kebab-case.
    package init?(_ text: some StringProtocol) {
      let bytes = Array(text.utf8)
      guard let first = bytes.first, (0x61...0x7A).contains(first), bytes.count <= 80,
        bytes.last != UInt8(ascii: "-")
      else { return nil }
      var previous: UInt8 = 0
      for byte in bytes {
        let isWord = (0x61...0x7A).contains(byte) || byte.isASCIIDigit
        guard isWord || (byte == UInt8(ascii: "-") && previous != byte) else { return nil }
        previous = byte
      }
      description = String(text)
    }

    package static func < (left: ID, right: ID) -> Bool { left.description < right.description }
  }
}

/// What a rule list says of its items.
///
/// The raw values are the contract's. `is` stands for a lead-in without a modal or negated verb.
package enum Modality: String, CaseIterable, Sendable {
  case doesNot = "does-not"
  case cannot = "cannot"
  case mustNot = "must-not"
  case can = "can"
  case must = "must"
  case plain = "is"

  package var isNegative: Bool {
    switch self {
    case .doesNot, .cannot, .mustNot: true
    case .can, .must, .plain: false
    }
  }
}
