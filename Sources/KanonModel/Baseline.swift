/// Findings that were there when a team began to look, recorded so that only new ones count.
///
/// It names findings by their fingerprints: whoever changes the words that a finding is about hears of
/// it again. Equal findings of one file share a fingerprint and are counted.
package struct Baseline: Sendable, Equatable {
  /// By fingerprint.
  package private(set) var entries: [String: Entry]

  package struct Entry: Sendable, Equatable {
    package let code: DiagnosticCode
    /// The article's path inside the locale folders; a file of the workspace for a finding about that.
    package let article: String
    package let locale: LanguageTag?
    package let fingerprint: String
    package var count: Int

    package init(
      code: DiagnosticCode, article: String, locale: LanguageTag?, fingerprint: String, count: Int
    ) {
      self.code = code
      self.article = article
      self.locale = locale
      self.fingerprint = fingerprint
      self.count = count
    }
  }

  /// What the file is called unless `kanon.yaml` says otherwise.
  package static let defaultName = "kanon-baseline.json"
  package static let schema = "kanon.baseline/1"

  package init(_ entries: some Sequence<Entry> = []) {
    self.entries = [:]
    for entry in entries { add(entry) }
  }

  package mutating func add(_ entry: Entry) {
    entries[entry.fingerprint, default: entry.counting(0)].count += entry.count
  }

  /// How many findings it stands for.
  package var count: Int { entries.values.reduce(0) { $0 + $1.count } }

  /// How many findings of a fingerprint it accepts.
  package func count(of fingerprint: String) -> Int { entries[fingerprint]?.count ?? 0 }

  /// By article, locale, code and fingerprint.
  package var sorted: [Entry] {
    entries.values.sorted { left, right in
      if left.article != right.article {
        return left.article.utf8.lexicographicallyPrecedes(right.article.utf8)
      }
      if left.locale != right.locale {
        return (left.locale?.description ?? "") < (right.locale?.description ?? "")
      }
      if left.code != right.code { return left.code.id < right.code.id }
      return left.fingerprint < right.fingerprint
    }
  }

  /// What it has in common with another one: no entry counts more than in either.
  package func intersection(_ other: Baseline) -> Baseline {
    Baseline(
      entries.values.compactMap { entry in
        let count = min(entry.count, other.count(of: entry.fingerprint))
        return count == 0 ? nil : entry.counting(count)
      })
  }

  /// Whether a text has the shape of a fingerprint.
  package static func isFingerprint(_ text: String) -> Bool {
    text.utf8.count == 16
      && text.utf8.allSatisfy {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
          || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
      }
  }
}

extension Baseline.Entry {
  fileprivate func counting(_ count: Int) -> Baseline.Entry {
    Baseline.Entry(
      code: code, article: article, locale: locale, fingerprint: fingerprint, count: count)
  }
}
