public import PartnerCenterTables

/// The functionality by which a customer works with more than one partner.
///
/// ```swift
/// MultiPartner.does(.changeExistingSubscriptions)      // .no
/// MultiPartner.isOpen(to: .salesAgent)                 // .yes
/// MultiPartner.applies(to: .partnerCenterUsGovernment) // .yes
/// ```
public enum MultiPartner {
  /// The article that describes it.
  public static var article: Article { .multipartner }

  /// What it is said not to do to a customer, in the order in which it is said.
  public static var doesNot: [Rule] { rules { $0.isNegative } }

  /// What it is said to do, in the order in which it is said.
  public static var does: [Rule] { rules { !$0.isNegative } }

  /// Whether it does what a rule describes.
  public static func does(_ rule: Rule) -> Answer {
    guard let modality = article.modality(of: rule) else { return .notStated }
    return modality.isNegative ? .no : .yes
  }

  /// Whether a role may use it for a customer.
  public static func isOpen(to role: Role) -> Answer { article.isOpen(to: role) }

  /// Whether it exists in a product.
  public static func applies(to product: Product) -> Answer { article.applies(to: product) }

  private static func rules(_ isMeant: (Modality) -> Bool) -> [Rule] {
    article.statedRules
      .filter { $0.list == .multiPartnerFunctionality && isMeant($0.modality) }
      .flatMap(\.rules)
  }
}
