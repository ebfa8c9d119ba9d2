package import KanonModel
import KanonYAML

/// Reads `kanon.yaml` (docs/configuration.md).
package enum ConfigurationReader {
  package static func read(_ file: SourceFile) throws(ConfigurationError) -> Configuration {
    let root = try YAMLMapping(file: file)
    try root.expectKeys([
      "articles", "source", "locales", "terms", "output", "severity", "allow", "baseline",
    ])
    var configuration = Configuration()
    if let articles = try root.string("articles") { configuration.articles = articles }
    if let source = try root.text("source") { configuration.source = try tag(source, root) }
    try readLocales(root, into: &configuration)
    configuration.terms = try root.strings("terms")
    if let output = try root.string("output") { configuration.output = output }
    configuration.baseline = try root.string("baseline")
    configuration.severities = try severities(root)
    configuration.allowances = try root.mappings("allow").map {
      (entry) throws(ConfigurationError) in try allowance(entry)
    }
    return configuration
  }

  /// ```yaml
  /// locales: [hu-HU, sv-SE]
  /// ```
  ///
  /// or, where the folders are not named like locales,
  ///
  /// ```yaml
  /// locales:
  ///   hu-HU: docs.hu-hu/articles
  /// ```
  private static func readLocales(
    _ root: YAMLMapping, into configuration: inout Configuration
  ) throws(ConfigurationError) {
    guard let folders = try? root.mapping("locales") else {
      configuration.locales = try root.texts("locales").map { (text) throws(ConfigurationError) in
        try tag(text, root)
      }
      return
    }
    for key in folders.keys {
      let tag = try tag(folders.keyText(key), folders)
      guard let folder = try folders.string(key), !folder.isEmpty else {
        throw folders.fault(
          "the locale \(key) has no folder", at: folders.keyOffset(key),
          help: "name the folder of its articles, relative to `articles`")
      }
      guard configuration.localeFolders.updateValue(folder, forKey: tag) == nil else {
        throw folders.fault(
          "the locale \(tag) has two folders", at: folders.keyOffset(key), help: "keep one")
      }
    }
  }

  /// ```yaml
  /// severity:
  ///   role-untranslated: warning
  ///   link-empty: {default: info, hu-HU: "off"}
  /// ```
  private static func severities(_ root: YAMLMapping) throws(ConfigurationError) -> [SeverityRule] {
    guard let section = try root.mapping("severity") else { return [] }
    var rules: [SeverityRule] = []
    for key in section.keys {
      let code = try code(key, section, at: section.keyOffset(key))
      guard let perLocale = try? section.mapping(key) else {
        let text = try section.string(key) ?? ""
        rules.append(
          SeverityRule(code: code, locale: nil, severity: try severity(text, section, key)))
        continue
      }
      for name in perLocale.keys {
        let text = try perLocale.string(name) ?? ""
        rules.append(
          SeverityRule(
            code: code,
            locale: name == "default" ? nil : try tag(perLocale.keyText(name), perLocale),
            severity: try severity(text, perLocale, name)))
      }
    }
    return rules
  }

  private static func severity(
    _ text: String, _ mapping: YAMLMapping, _ key: String
  ) throws(ConfigurationError) -> Severity? {
    if text == "off" { return nil }
    guard let severity = Severity(rawValue: text) else {
      throw mapping.fault(
        "`\(text)` is no severity", at: mapping.valueOffset(key),
        help: "write error, warning, info or off")
    }
    return severity
  }

  private static func allowance(_ entry: YAMLMapping) throws(ConfigurationError) -> Allowance {
    try entry.expectKeys(["name", "article", "locale", "subject", "fingerprint", "reason"])
    guard let name = try entry.string("name") else {
      throw entry.fault(
        "an allowance needs a `name`", help: "name the diagnostic, e.g. role-truncated")
    }
    guard let reason = try entry.string("reason"), !reason.isEmpty else {
      throw entry.fault(
        "the allowance of \(name) has no reason",
        help: "say in `reason:` why the finding is right as it is; the next reader will ask")
    }
    return Allowance(
      code: try code(name, entry, at: entry.valueOffset("name")),
      article: try entry.string("article"),
      locale: try entry.text("locale").map { (text) throws(ConfigurationError) in
        try tag(text, entry)
      },
      subject: try entry.string("subject"), fingerprint: try fingerprint(entry), reason: reason,
      place: SourceRange(
        file: entry.source.path, range: entry.source.line(at: UInt32(entry.offset))))
  }

  private static func fingerprint(_ entry: YAMLMapping) throws(ConfigurationError) -> String? {
    guard let text = try entry.string("fingerprint") else { return nil }
    guard Baseline.isFingerprint(text) else {
      throw entry.fault(
        "`\(text)` is no fingerprint", at: entry.valueOffset("fingerprint"),
        help: "write the 16 digits that `kanon check --format json` shows, in quotes")
    }
    return text
  }

  private static func code(
    _ name: String, _ mapping: YAMLMapping, at offset: Int
  ) throws(ConfigurationError) -> DiagnosticCode {
    guard let code = DiagnosticCode(named: name) else {
      throw mapping.fault(
        "no diagnostic is called `\(name)`", at: offset,
        help: "`kanon explain` lists the names and codes")
    }
    return code
  }

  private static func tag(
    _ text: YAMLMapping.Text, _ mapping: YAMLMapping
  ) throws(ConfigurationError) -> LanguageTag {
    guard let tag = LanguageTag(text.string) else {
      throw mapping.fault(
        "`\(text.string)` is no language tag", at: text.offset,
        help: "write a BCP 47 tag, for instance sv-SE")
    }
    return tag
  }
}
