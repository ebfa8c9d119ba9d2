import KanonModel
import KanonSyntax
import Testing

/// The concepts that the tests name.
let conceptsText = """
  roles:
    admin: {definition: Manages all.}
    agent: {definition: "Sells, and supports."}
    viewer: {definition: Sees reports.}
  products:
    center: {definition: The portal.}
    cloud: {definition: The separate portal.}
  ruleLists:
    limits: {definition: What stays., modality: cannot, rules: [sell]}
  rules:
    sell: {definition: Sell.}

  """

func file(_ text: String, _ path: String = "sv-SE.yaml") -> SourceFile {
  SourceFile(path: path, bytes: Array(text.utf8))
}

/// The entry of a locale's file, as the compiler reads it beside the tests' concepts.
func entry(_ text: String) throws -> LanguageEntry {
  let termbase = try TermbaseReader.read([file(conceptsText, "concepts.yaml"), file(text)])
  return try #require(termbase.languages.values.first)
}

func concept(_ id: String) throws -> Concept.ID { try #require(Concept.ID(id)) }

func tag(_ text: String) throws -> LanguageTag { try #require(LanguageTag(text)) }

/// A designation in one line: `admin preferred Administratör`, the kind told from the concept.
func designation(_ line: String) throws -> Designation {
  let parts = line.split(separator: " ", maxSplits: 2).map(String.init)
  try #require(parts.count == 3)
  let kinds: [String: Concept.Kind] = [
    "center": .product, "cloud": .product, "limits": .ruleList, "sell": .rule,
  ]
  return Designation(
    text: parts[2], concept: try concept(parts[0]), kind: kinds[parts[0]] ?? .role,
    status: try #require(Designation.Status(rawValue: parts[1])))
}

/// A proposal of designations, a line each; what follows ` # ` is the note.
func proposal(_ lines: [String], for locale: String = "sv-SE") throws -> LanguageProposal {
  var proposal = LanguageProposal(tag: try tag(locale))
  proposal.designations = try lines.map { line in
    let parts = line.split(separator: " # ").map(String.init)
    return LanguageProposal.Item(
      try designation(parts[0]), note: parts.count > 1 ? parts[1] : nil)
  }
  return proposal
}

extension LanguageEntry {
  /// A line a designation, as ``proposal(_:for:)`` reads them.
  var lines: [String] { designations.map { "\($0.concept) \($0.status) \($0.text)" } }
}
