package import KanonModel

/// The forms in which `kanon diff` writes what differs.
package enum ComparisonFormat: String, CaseIterable, Sendable {
  case text, json, markdown
}

/// Writes what differs between versions of articles.
package struct ComparisonReport: Sendable {
  private let format: ComparisonFormat
  private let options: ReportOptions

  /// Of the options only palette, columns and path prefix matter.
  package init(_ format: ComparisonFormat, options: ReportOptions = ReportOptions()) {
    self.format = format
    self.options = options
  }

  /// Writes the comparisons in the order given.
  ///
  /// JSON writes one document a comparison, each on a line of its own: for one article that is one
  /// document, for several it is JSON Lines.
  package func write(_ comparisons: [Comparison], to sink: ReportSink) {
    let writeOne: (Comparison) -> String =
      switch format {
      case .text: ComparisonText(options).text
      case .json: ComparisonJSON().text
      case .markdown: ComparisonMarkdown().text
      }
    for comparison in comparisons { sink(writeOne(comparison)) }
  }
}

extension Comparison {
  /// The changes of each weight that occurs, breaking ones first, each in the order given.
  var changesByWeight: [(weight: Change.Weight, changes: [Change])] {
    Change.Weight.allCases.sorted().compactMap { weight in
      let changes = changes.filter { $0.weight == weight }
      return changes.isEmpty ? nil : (weight, changes)
    }
  }

  /// `2 breaking, 1 layout and 4 metadata changes`
  var summary: String {
    let parts = changesByWeight.map { "\($0.changes.count) \($0.weight.rawValue)" }
    let noun = changes.count == 1 ? "change" : "changes"
    guard let last = parts.last else { return "No difference" }
    guard parts.count > 1 else { return "\(last) \(noun)" }
    return parts.dropLast().joined(separator: ", ") + " and \(last) \(noun)"
  }
}

extension Change.Weight {
  /// What the weight means to whoever relies on the article.
  var meaning: String {
    switch self {
    case .breaking: "whoever relies on the article acts differently"
    case .substantive: "other content"
    case .layout: "the same content in another form"
    case .metadata: "front matter"
    }
  }
}

extension Change.Cause {
  /// The cause as a sentence's end.
  var explanation: String {
    switch self {
    case .source: "the source changed"
    case .translation: "the translation changed, the source did not"
    case .unknown: "unknown"
    }
  }
}
