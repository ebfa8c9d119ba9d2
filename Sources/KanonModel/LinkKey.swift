/// A destination without what localization may change in it: the locale of a web address, letter case,
/// and the name of a section, which some translations carry over in their own language.
package struct LinkKey: Hashable, Comparable, Sendable {
  package let path: String

  package init(_ destination: String, withFragment: Bool = false) {
    let bytes = Array(destination.utf8)
    self.init(bytes[...], withFragment: withFragment)
  }

  /// The key of a destination in UTF-8.
  package init(_ destination: ArraySlice<UInt8>, withFragment: Bool = false) {
    var bytes = Self.lowercased(destination)
    let end = bytes.firstIndex(of: UInt8(ascii: "#")) ?? bytes.count
    let fragment = withFragment || end == 0 ? bytes[end...] : []
    if bytes.span.offset(of: "://", from: 0, to: end) != nil {
      bytes = Self.withoutLocales(bytes[..<end]) + fragment
    } else if fragment.isEmpty {
      bytes.removeSubrange(end...)
    }
    path = String(decoding: bytes, as: UTF8.self)
  }

  private static func lowercased(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    guard bytes.allSatisfy({ $0 < 0x80 }) else {
      return Array(String(decoding: bytes, as: UTF8.self).lowercased().utf8)
    }
    return bytes.map(\.lowercasedASCII)
  }

  package static func < (left: LinkKey, right: LinkKey) -> Bool { left.path < right.path }

  /// An address without the parts between slashes that are locales.
  private static func withoutLocales(_ address: ArraySlice<UInt8>) -> [UInt8] {
    let slash = UInt8(ascii: "/")
    var kept: [UInt8] = []
    kept.reserveCapacity(address.count)
    var isFirst = true
    var rest = address
    while true {
      let end = rest.firstIndex(of: slash) ?? rest.endIndex
      if !isLocale(rest[..<end]) {
        if !isFirst { kept.append(slash) }
        kept += rest[..<end]
        isFirst = false
      }
      guard end < rest.endIndex else { return kept }
      rest = rest[(end + 1)...]
    }
  }

  /// `en-us`, `zh-hant-tw`: two letters for the language and two for the region.
  private static func isLocale(_ part: ArraySlice<UInt8>) -> Bool {
    guard part.contains(UInt8(ascii: "-")) else { return false }
    let subtags = part.split(separator: UInt8(ascii: "-"))
    return subtags.count > 1 && subtags.first?.count == 2 && subtags.last?.count == 2
      && LanguageTag(String(decoding: part, as: UTF8.self)) != nil
  }
}
