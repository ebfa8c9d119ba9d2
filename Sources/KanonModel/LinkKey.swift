/// A destination without what localization may change in it: the locale of a web address, letter case,
/// and the name of a section, which some translations carry over in their own language.
package struct LinkKey: Hashable, Comparable, Sendable {
  package let path: String

  package init(_ destination: String, withFragment: Bool = false) {
    let parts = destination.lowercased().split(
      separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let whole = parts.first.map(String.init) ?? ""
    let isAddress = whole.contains("://")
    let kept = whole.split(separator: "/", omittingEmptySubsequences: false).filter { part in
      !(isAddress && Self.isLocale(part))
    }
    let fragment = parts.count > 1 && (withFragment || whole.isEmpty) ? "#" + parts[1] : ""
    path = kept.joined(separator: "/") + fragment
  }

  package static func < (left: LinkKey, right: LinkKey) -> Bool { left.path < right.path }

  /// `en-us`, `zh-hant-tw`: two letters for the language and two for the region.
  private static func isLocale(_ part: Substring) -> Bool {
    let subtags = part.split(separator: "-")
    return subtags.count > 1 && subtags.first?.utf8.count == 2 && subtags.last?.utf8.count == 2
      && LanguageTag(part) != nil
  }
}
