package import KanonModel

/// The canonical model for programs: `kanon.model/1` of the contract, one article at a time.
///
/// The driver writes the header, each article as soon as it is done, in the order of the paths, and
/// the footer; nothing is kept.
package struct ModelJSON {
  private let json = JSONText()
  private var isFirst = true

  package init() {}

  /// Opens the document.
  package func header(sourceLocale: LanguageTag?) -> String {
    "{\"schema\":\"kanon.model/1\",\"sourceLocale\":\(json.encode(sourceLocale?.description)),"
      + "\"articles\":["
  }

  /// One article on lines of its own: what it says, then each locale on a line.
  package mutating func article(_ article: LocatedArticle) -> String {
    let separator = isFirst ? "\n" : ",\n"
    isFirst = false
    // The object's keys are written here and not by the encoder, so that the tags stand in their own
    // order and one locale is encoded at a time.
    let locales = article.attestations.map { attestation in
      "\n \(json.encode(attestation.locale.description)):\(json.encode(LocaleJSON(attestation)))"
    }
    return separator + "{\"path\":\(json.encode(article.path)),"
      + "\"canonical\":\(json.encode(CanonicalJSON(article))),"
      + "\"locales\":{\(locales.joined(separator: ","))}}"
  }

  /// Closes the document.
  package func footer() -> String { isFirst ? "]}\n" : "\n]}\n" }
}

private struct CanonicalJSON: Encodable {
  let roles: [String]
  let products: [String]
  let ruleLists: [RuleList]

  struct RuleList: Encodable {
    let id: String
    let modality: String
    let rules: [String]
  }

  init(_ article: LocatedArticle) {
    roles = article.roles.map(\.description)
    products = article.products.map(\.description)
    ruleLists = article.ruleLists.map { list in
      RuleList(
        id: list.id.description, modality: list.modality.rawValue,
        rules: list.rules.map(\.description))
    }
  }
}

/// Absent values are written as `null`, which the synthesized conformance would leave out.
private struct LocaleJSON: Encodable {
  private let attestation: LocatedAttestation

  init(_ attestation: LocatedAttestation) { self.attestation = attestation }

  private enum Key: String, CodingKey {
    case file, translation, sourceCommit, sourceHash, date, freshness, roles, products, ruleLists
  }

  func encode(to encoder: any Encoder) throws {
    let provenance = attestation.provenance
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(attestation.file, forKey: .file)
    try object.encode(provenance.translation, forKey: .translation)
    try object.encode(provenance.sourceCommit, forKey: .sourceCommit)
    try object.encode(provenance.sourceHash, forKey: .sourceHash)
    try object.encode(provenance.date?.description, forKey: .date)
    try object.encode(provenance.freshness.rawValue, forKey: .freshness)
    try object.encode(attestation.roles.map(TermJSON.init), forKey: .roles)
    try object.encode(attestation.products.map(TermJSON.init), forKey: .products)
    try object.encode(attestation.ruleLists.map(RuleListJSON.init), forKey: .ruleLists)
  }
}

private struct TermJSON: Encodable {
  private let term: LocatedAttestation.Term

  init(_ term: LocatedAttestation.Term) { self.term = term }

  private enum Key: String, CodingKey { case id, text, resolution, line, column }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(term.concept?.description, forKey: .id)
    try object.encode(term.text, forKey: .text)
    try object.encode(term.resolution.rawValue, forKey: .resolution)
    try object.encode(term.position.line, forKey: .line)
    try object.encode(term.position.column, forKey: .column)
  }
}

private struct RuleListJSON: Encodable {
  private let list: LocatedAttestation.List

  init(_ list: LocatedAttestation.List) { self.list = list }

  private enum Key: String, CodingKey { case id, modality, leadIn, line, rules }
  private enum RuleKey: String, CodingKey { case id, text, line }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(list.concept?.description, forKey: .id)
    try object.encode(list.modality.rawValue, forKey: .modality)
    try object.encode(list.leadIn, forKey: .leadIn)
    try object.encode(list.line, forKey: .line)
    var rules = object.nestedUnkeyedContainer(forKey: .rules)
    for rule in list.rules {
      var object = rules.nestedContainer(keyedBy: RuleKey.self)
      try object.encode(rule.concept?.description, forKey: .id)
      try object.encode(rule.text, forKey: .text)
      try object.encode(rule.position.line, forKey: .line)
    }
  }
}
