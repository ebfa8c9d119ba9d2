package import KanonModel
import KanonYAML

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Reads `kanon-baseline.json` (docs/findings.md).
package enum BaselineReader {
  package static func read(_ file: SourceFile) throws(ConfigurationError) -> Baseline {
    // JSON is YAML as well, and our YAML knows where everything stands; it is slow beside a JSON decoder,
    // so it is asked only about what the decoder refuses.
    if let baseline = decoded(file.bytes) { return baseline }
    do throws(ConfigurationError) {
      return try explained(file)
    } catch {
      throw error.advising(
        "or restore the file from version control, or remove it and record today's findings anew"
          + " with `kanon baseline`")
    }
  }

  private struct Document: Decodable {
    let schema: String
    let findings: [Entry]
  }

  private struct Entry: Decodable {
    let name: String
    let article: String
    let locale: String?
    let fingerprint: String
    let count: Int
  }

  private static func decoded(_ bytes: [UInt8]) -> Baseline? {
    guard let document = try? JSONDecoder().decode(Document.self, from: Data(bytes)),
      document.schema == Baseline.schema
    else { return nil }
    var entries: [Baseline.Entry] = []
    for entry in document.findings {
      guard let code = DiagnosticCode(named: entry.name), entry.count > 0,
        Baseline.isFingerprint(entry.fingerprint),
        entry.locale.map({ LanguageTag($0) != nil }) ?? true
      else { return nil }
      entries.append(
        Baseline.Entry(
          code: code, article: entry.article, locale: entry.locale.flatMap { LanguageTag($0) },
          fingerprint: entry.fingerprint, count: entry.count))
    }
    return Baseline(entries)
  }

  private static func explained(_ file: SourceFile) throws(ConfigurationError) -> Baseline {
    let root = try YAMLMapping(file: file)
    try root.expectKeys(["schema", "findings"])
    guard let schema = try root.string("schema"), schema == Baseline.schema else {
      throw root.fault(
        "this is no baseline of this version of Kanon", at: root.valueOffset("schema"),
        help: "the file begins with \"schema\": \"\(Baseline.schema)\"")
    }
    var entries: [Baseline.Entry] = []
    for entry in try root.mappings("findings") { entries.append(try self.entry(entry)) }
    return Baseline(entries)
  }

  private static func entry(_ entry: YAMLMapping) throws(ConfigurationError) -> Baseline.Entry {
    try entry.expectKeys(["name", "article", "locale", "fingerprint", "count"])
    func value(_ key: String) throws(ConfigurationError) -> String {
      guard let text = try entry.string(key) else {
        throw entry.fault("the finding has no `\(key)`", help: "every finding has one")
      }
      return text
    }
    let name = try value("name")
    guard let code = DiagnosticCode(named: name) else {
      throw entry.fault(
        "no diagnostic is called `\(name)`", at: entry.valueOffset("name"),
        help: "`kanon checks` lists the names")
    }
    let fingerprint = try value("fingerprint")
    guard Baseline.isFingerprint(fingerprint) else {
      throw entry.fault(
        "`\(fingerprint)` is no fingerprint", at: entry.valueOffset("fingerprint"),
        help: "a fingerprint has 16 hexadecimal digits")
    }
    guard let count = Int(try value("count")), count > 0 else {
      throw entry.fault(
        "the count is no number from 1 on", at: entry.valueOffset("count"),
        help: "write how often the finding occurs")
    }
    let locale = try entry.text("locale")
    guard locale == nil || LanguageTag(locale?.string ?? "") != nil else {
      throw entry.fault(
        "`\(locale?.string ?? "")` is no language tag", at: entry.valueOffset("locale"),
        help: "write a BCP 47 tag, for instance sv-SE")
    }
    return Baseline.Entry(
      code: code, article: try value("article"), locale: locale.flatMap { LanguageTag($0.string) },
      fingerprint: fingerprint, count: count)
  }
}
