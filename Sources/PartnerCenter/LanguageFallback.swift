public import PartnerCenterTables

extension [LocalizedText] {
  /// The text for a user of these languages, and the locale that it was found in.
  ///
  /// ```swift
  /// Article.multipartner.titles.best(for: ["sv-FI"])?.locale    // "sv-SE"
  /// ```
  ///
  /// - Parameter languages: Language tags, the preferred one first.
  /// - Returns: The best match of the first language that has one, else the text in the language that the
  ///   documentation is written in, else any; nil where there is no text.
  public func best(for languages: [String]) -> LocalizedText? {
    for language in languages {
      if let match = match(for: Language(language)) { return match }
    }
    if let source = Locales.source, let match = match(for: Language(source)) { return match }
    return first
  }

  /// The text in a locale or, shortening the tag subtag by subtag (RFC 4647 §3.4), in a locale that it covers.
  private func match(for wanted: Language) -> LocalizedText? {
    let candidates = map { (text: $0, language: Language($0.locale)) }
      .filter { $0.language.isReadable(in: wanted.script) }
    var range = wanted.subtags
    while !range.isEmpty {
      let covered = candidates.filter { $0.language.subtags.starts(with: range) }
      // Of several, the one that says no more; then the country that the language is named after, such as
      // French of France; then the first.
      if let exact = covered.first(where: { $0.language.subtags.count == range.count }) {
        return exact.text
      }
      if let home = covered.first(where: { $0.language.isOfItsHome }) { return home.text }
      if let any = covered.first { return any.text }
      range.removeLast()
    }
    return nil
  }
}

/// A language tag taken apart, or what a POSIX system says instead (`sv_SE.UTF-8`).
private struct Language {
  /// In small letters, the language first.
  let subtags: [Substring]
  /// The script where it decides whether a reader can read a text.
  let script: Substring?

  init(_ tag: String) {
    let tag = tag.lowercased().prefix { $0 != "." && $0 != "@" }
    var subtags = tag.split { $0 == "-" || $0 == "_" }
    if let language = subtags.first { subtags[0] = Self.currentCode(language) }
    self.subtags = subtags
    script = Self.script(subtags)
  }

  /// `fr-FR`, not `fr-CA`.
  var isOfItsHome: Bool { subtags.count == 2 && subtags[0] == subtags[1] }

  /// Whether somebody who reads a script can read a text in the language. Nil stands for any script.
  func isReadable(in script: Substring?) -> Bool {
    script == nil || self.script == nil || self.script == script
  }

  /// Codes that the IANA registry deprecates and old systems still use, and Norwegian, whose written
  /// standard goes by a code of its own.
  private static func currentCode(_ language: Substring) -> Substring {
    switch language {
    case "iw": "he"
    case "in": "id"
    case "ji": "yi"
    case "no": "nb"
    default: language
    }
  }

  /// A script stands behind the language; a Chinese tag without one says by its country which it means.
  private static func script(_ subtags: [Substring]) -> Substring? {
    if subtags.count > 1, subtags[1].utf8.count == 4 { return subtags[1] }
    guard subtags.first == "zh" else { return nil }
    return subtags.contains { ["tw", "hk", "mo"].contains($0) } ? "hant" : "hans"
  }
}
