package import KanonModel

/// The forms in which `kanon evaluate` writes how right Kanon reads.
package enum EvaluationFormat: String, CaseIterable, Sendable {
  case text, json, markdown
}

/// Writes how right Kanon reads.
package struct EvaluationReport: Sendable {
  private let format: EvaluationFormat
  private let options: ReportOptions
  /// How many differing statements text and Markdown list, unless all are asked for.
  private static let listed = 40
  private static let aspects = ["locale", "kind", "extra", "missing", "place"]

  /// Of the options palette, path prefix, `showsAll` and the name of its option matter.
  package init(_ format: EvaluationFormat, options: ReportOptions = ReportOptions()) {
    self.format = format
    self.options = options
  }

  package func write(_ evaluation: Evaluation, to sink: ReportSink) {
    switch format {
    case .json: EvaluationJSON().write(evaluation, to: sink)
    case .text, .markdown:
      guard !evaluation.statements.isEmpty else { return sink("The truth has no statement.\n") }
      let sections = EvaluationTables(evaluation).sections
      for (index, section) in sections.enumerated() {
        write(section, isFirst: index == 0, to: sink)
      }
      writeDiffering(evaluation, to: sink)
    }
  }

  private func write(_ section: EvaluationTables.Section, isFirst: Bool, to sink: ReportSink) {
    if !isFirst { sink("\n") }
    if format == .markdown {
      sink(section.title + ":\n\n" + section.table.markdown)
    } else {
      sink(section.title + ":\n" + section.table.visible.text(options.palette))
    }
  }

  private func writeDiffering(_ evaluation: Evaluation, to sink: ReportSink) {
    let differing = evaluation.differing
    let count = "\(differing.count) of \(counted(evaluation.statements.count, "statement"))"
    guard !differing.isEmpty else { return sink("\nEvery statement is exact.\n") }
    sink("\n\(count) \(differing.count == 1 ? "differs" : "differ"):\n")
    let shown = options.showsAll ? differing : Array(differing.prefix(Self.listed))
    if format == .markdown {
      sink("\n" + ReportTable(Self.aspects, shown.map { $0.row("") }, numeric: []).markdown)
    } else {
      let rows = shown.map { $0.row(options.pathPrefix) }
      sink(ReportTable(Self.aspects, rows, numeric: []).visible.text(options.palette))
    }
    let hidden = differing.count - shown.count
    if hidden > 0 { sink("\nand \(hidden) more; \(options.showAllOption) shows all.\n") }
  }
}

extension EvaluatedStatement {
  /// The cells below ``EvaluationReport/aspects``.
  fileprivate func row(_ pathPrefix: String) -> [String] {
    let concepts = [extra, missing].map { $0.map(\.description).joined(separator: ", ") }
    return [locale.description, kind.truthName]
      + concepts.map { $0.isEmpty ? EvaluationTables.none : $0 } + [place(pathPrefix)]
  }

  /// `sv-SE/guide.md:23`, or the article's path where the locale has no file.
  private func place(_ prefix: String) -> String {
    guard let file else { return "\(article) (no file)" }
    return prefix + file + (line.map { ":\($0)" } ?? "")
  }
}

/// The figures of an evaluation as tables.
private struct EvaluationTables {
  let sections: [Section]

  struct Section {
    let title: String
    let table: ReportTable
  }

  /// What stands where there is nothing to say.
  static let none = "–"

  init(_ evaluation: Evaluation) {
    let totals = StatementKind.allCases.compactMap { kind in
      evaluation.totals[kind].map { Self.row("all", kind, $0) }
    }
    let locales = evaluation.locales.map { Self.row($0.group.description, $0.kind, $0.score) }
    let methods = evaluation.methods.map { Self.row($0.group, $0.kind, $0.score) }
    let versions = evaluation.sourceVersions.map {
      Self.row($0.group ? "same" : "another", $0.kind, $0.score)
    }
    let sections = [
      Section(title: "Statements by locale", table: Self.scores("locale", locales + totals)),
      Section(title: "Mentions by how they were read", table: Self.mentions(evaluation)),
      Section(title: "Statements by translation method", table: Self.scores("method", methods)),
      Section(title: "Statements by source version", table: Self.scores("source", versions)),
    ]
    self.sections = sections.filter { !$0.table.rows.isEmpty }
  }

  private static func scores(_ group: String, _ rows: [[String]]) -> ReportTable {
    ReportTable(
      [group, "kind", "statements", "exact", "precision", "recall"], rows, numeric: [2, 3, 4, 5])
  }

  private static func row(
    _ group: String, _ kind: StatementKind, _ score: StatementScore
  ) -> [String] {
    [group, kind.truthName, String(score.statements)]
      + [score.exactShare, score.precision, score.recall].map(\.text)
  }

  private static func mentions(_ evaluation: Evaluation) -> ReportTable {
    let rows = evaluation.resolutions.map { score in
      [score.resolution.rawValue]
        + [score.mentions, score.right, score.wrong, score.unjudged].map { String($0) }
        + [score.rightShare.text]
    }
    return ReportTable(
      ["read as", "mentions", "right", "wrong", "not judged", "share right"], rows,
      numeric: [1, 2, 3, 4, 5])
  }
}

extension Share {
  /// Four digits behind the point, ties to even; a dash for a share of nothing.
  fileprivate var text: String {
    guard let value else { return EvaluationTables.none }
    let parts = Int((value * 10_000).rounded(.toNearestOrEven))
    let digits = String(parts % 10_000)
    return "\(parts / 10_000)." + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
