// A program that asks about roles and articles should not have to know that a compiler writes these types
// into a module of their own: with member import visibility, not even `.globalAdmin` would be found
// without this. The attribute is the only spelling of a re-export that the compiler offers.
@_exported public import PartnerCenterTables

/// A meaning with names in many languages: a role, a product, a rule or a list of rules.
///
/// ```swift
/// Role.salesAgent.name(in: "sv")                  // "Försäljningsagent"
/// Role.salesAgent.name(in: ["sv-FI", "en-GB"])    // the same: Swedish as it is spoken in Finland has no name
/// Role(rawValue: "sales-agent")                   // .salesAgent
/// ```
public protocol Concept: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  /// Its preferred name in each language, ordered by locale.
  var names: [LocalizedText] { get }
  /// What the termbase says it means; empty where it says nothing.
  var definition: String { get }
  /// What it was called before the documentation renamed it.
  var predecessor: Self? { get }
}

extension Role: Concept {}
extension Product: Concept {}
extension Rule: Concept {}
extension RuleList: Concept {}

extension Concept {
  /// The name to show a user of a language.
  ///
  /// - Parameter language: A language tag in any letter case, with `-` or `_`: `sv`, `sv-SE`, `sv_SE`.
  /// - Returns: The name in that locale, else in another locale of the language, else in the language that
  ///   the documentation is written in. Where no language has a name, the id.
  public func name(in language: String) -> String {
    name(in: [language])
  }

  /// The name to show a user of several languages, for instance of `Locale.preferredLanguages`.
  ///
  /// - Parameter languages: Language tags, the preferred one first.
  /// - Returns: The name in the first language that has one, else as ``name(in:)-(String)`` does.
  public func name(in languages: [String]) -> String {
    names.best(for: languages)?.text ?? rawValue
  }

  /// What the concept is called today: itself, or what the documentation renamed it to.
  ///
  /// ```swift
  /// Role.userAdmin.current    // .userManagementAdmin
  /// ```
  public var current: Self {
    var current = self
    // As many steps as there are concepts, so that a circle in the termbase comes to an end.
    for _ in Self.allCases {
      guard let successor = Self.allCases.first(where: { $0.predecessor == current })
      else { return current }
      current = successor
    }
    return current
  }
}
