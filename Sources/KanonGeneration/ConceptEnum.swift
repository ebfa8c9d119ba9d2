import KanonModel

/// The enumeration of one kind of concept, with its names in all languages.
///
/// An enumeration, since a program's `switch` over the roles should stop compiling when there is a new one.
struct ConceptEnum {
  let kind: Concept.Kind
  let concepts: [Concept]
  let termbase: Termbase

  var file: GeneratedFile {
    var declarations = [enumeration, properties]
    declarations.append(
      names.declaration("\(table)Names", comment: "\(type), locale, name."))
    declarations.append(
      facts.declaration("\(table)Facts", comment: "\(type), \(factColumns), definition."))
    return GeneratedSource(name: "\(type).swift", declarations: declarations).file
  }

  private var enumeration: String {
    // An enumeration without cases cannot have a raw type.
    guard !concepts.isEmpty else {
      return """
        /// \(summary) The articles name none.
        public enum \(type): RawRepresentable, Hashable, CaseIterable, Codable, Sendable {
          /// There is none.
          public init?(rawValue: String) { return nil }

          /// The concept's id in the termbase.
          public var rawValue: String { switch self {} }
        }
        """
    }
    let members = MemberNames.assigned(concepts.map { (key: $0.id, id: $0.id) })
    var lines = [
      "/// \(summary)", "///", "/// The raw value is the concept's id in the termbase.",
      "public enum \(type): String, CaseIterable, Codable, Sendable {",
    ]
    for concept in concepts {
      // Ids are distinct, so each has a name.
      guard let member = members[concept.id] else { continue }
      let comment = concept.definition.isEmpty ? concept.id.description : concept.definition
      lines.append(SwiftText.comment(comment, indent: "  "))
      lines.append("  case \(member) = \"\(concept.id)\"")
    }
    return (lines + ["}"]).joined(separator: "\n")
  }

  private var properties: String {
    """
    extension \(type) {
      /// Its preferred name in each language, ordered by locale.
      public var names: [LocalizedText] { Table.\(table)Names.texts(of: rawValue) }

      /// What the termbase says it means; empty where it says nothing.
      public var definition: String { Table.\(table)Facts.field(\(kind == .ruleList ? 3 : 1), of: rawValue) }

      /// What it was called before the source renamed it: another concept, which translations may still name.
      public var predecessor: Self? { Self(rawValue: Table.\(table)Facts.field(0, of: rawValue)) }\(ruleListProperties)
    }
    """
  }

  private var ruleListProperties: String {
    guard kind == .ruleList else { return "" }
    return """


        /// What it says of its rules.
        public var modality: Modality? { Modality(rawValue: Table.ruleListFacts.field(1, of: rawValue)) }

        /// Its rules, in the order in which they are stated.
        public var rules: [Rule] { Table.ruleListFacts.field(2, of: rawValue).concepts() }
      """
  }

  private var names: TableText {
    var names = TableText()
    let ids = Set(concepts.map(\.id))
    for tag in termbase.languages.keys.sorted() {
      let designations = termbase.languages[tag]?.designations ?? []
      var named: [Concept.ID: String] = [:]
      // Deprecated and shortened names are there to be read, not to be shown.
      for status in [Designation.Status.preferred, .admitted] {
        for designation in designations
        where designation.status == status && ids.contains(designation.concept)
          && named[designation.concept] == nil
        {
          named[designation.concept] = designation.text
        }
      }
      for (id, name) in named.sorted(by: { $0.key < $1.key }) {
        names.append(id.description, [tag.description, name])
      }
    }
    return names
  }

  private var facts: TableText {
    var facts = TableText()
    for concept in concepts {
      var fields = [concept.succeeds?.description ?? ""]
      if kind == .ruleList {
        fields += [concept.modality?.rawValue ?? "", concept.rules.joined]
      }
      facts.append(concept.id.description, fields + [concept.definition])
    }
    return facts
  }

  private var factColumns: String {
    kind == .ruleList ? "predecessor, modality, rules" : "predecessor"
  }

  private var type: String {
    switch kind {
    case .role: "Role"
    case .product: "Product"
    case .ruleList: "RuleList"
    case .rule: "Rule"
    }
  }

  private var table: String {
    switch kind {
    case .role: "role"
    case .product: "product"
    case .ruleList: "ruleList"
    case .rule: "rule"
    }
  }

  private var summary: String {
    switch kind {
    case .role: "A role that a user needs for what an article describes."
    case .product: "A product that articles apply to."
    case .ruleList: "A list of rules, such as what a feature does not do."
    case .rule: "A rule: one item of a rule list."
    }
  }
}

extension [Concept.ID] {
  /// The ids as one field of a table.
  var joined: String { map(\.description).joined(separator: " ") }
}
