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
  /// JSON names every comparison. Text and Markdown leave out those without a difference where there are
  /// several, and say how many.
  package func write(_ comparisons: [Comparison], to sink: ReportSink) {
    let writeOne: (Comparison) -> String
    switch format {
    case .json: return ComparisonJSON().write(comparisons, to: sink)
    case .text: writeOne = ComparisonText(options).text
    case .markdown: writeOne = ComparisonMarkdown().text
    }
    let differing = comparisons.filter { !$0.changes.isEmpty }
    for comparison in comparisons.count == 1 ? comparisons : differing {
      sink(writeOne(comparison))
    }
    guard comparisons.count != 1 else { return }
    sink("\(differing.count) of \(comparisons.count) articles differ.\n")
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

extension Change {
  /// The cause as a sentence's end.
  var explanation: String {
    switch (cause, certainty) {
    case (.source, .certain): "the source changed"
    case (.source, .likely): "the source changed, most likely"
    case (.translation, .certain): "the translation, not the source"
    case (.translation, .likely): "the translation, most likely"
    case (.unknown, _): "unknown"
    }
  }
}

extension Comparison.Sources {
  /// Whether the source changed, and how that is known, as a sentence.
  var sentence: String {
    let claim =
      switch relation {
      case .same: "The source is the same"
      case .changed: "The source changed between them"
      case .unknown: "Whether the source changed is not known"
      }
    return evidence.isEmpty ? claim + "." : claim + ": " + evidence.joined(separator: "; ") + "."
  }
}
