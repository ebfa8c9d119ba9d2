import ArgumentParser
import Foundation
import Kanon
import KanonModel
import KanonReports

extension ComparisonFormat: ExpressibleByArgument {}

/// `kanon diff`
struct DiffCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Show what differs between two versions of articles, how much it matters, and why.",
    discussion: """
      A and B are two locales (kanon diff hu-HU sv-SE), two files, or a locale at git revisions \
      (kanon diff sv-SE@HEAD~5 sv-SE@main). A locale without a revision is its files as they lie on the \
      disk, so kanon diff sv-SE@HEAD sv-SE shows what you have changed.

      Differences between two locales are to be expected, so the exit code is 0 unless --fail-on sets a \
      threshold.
      """)

  @Argument(help: ArgumentHelp("The older or first version.", valueName: "a"))
  var left: String

  @Argument(help: ArgumentHelp("The newer or second version.", valueName: "b"))
  var right: String

  @Argument(help: "Articles, as paths inside the locale folders (default: all).")
  var articles: [String] = []

  @OptionGroup var global: GlobalOptions

  @Option(name: .long, help: ArgumentHelp("text, markdown or json.", valueName: "format"))
  var format = ComparisonFormat.text

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Exit with 1 from this weight on: breaking, substantive, layout, metadata or never.",
      valueName: "weight"))
  var failOn = Threshold.never

  enum Threshold: String, CaseIterable, ExpressibleByArgument {
    case breaking, substantive, layout, metadata, never

    var weight: Change.Weight? { Change.Weight(rawValue: rawValue) }
  }

  func run() async throws {
    let comparer = try reportingFailure {
      try VersionComparer(
        VersionOperand(left), VersionOperand(right), named: articles, global.workspaceOptions,
        jobs: global.jobCount)
    }
    let progress = Progress(comparer.articles.count, quiet: global.quiet)
    let results = Collected<Result<Comparison, WorkspaceError>>()
    await comparer.compare { result in
      progress.step()
      results.append(result)
    }
    progress.end()
    let comparisons = try reportingFailure { try results.elements.map { try $0.get() } }
    report(comparisons)
    guard let threshold = failOn.weight else { return }
    // The weightiest is the least: weights are ordered as reports list them.
    if comparisons.contains(where: { $0.changes.contains { $0.weight <= threshold } }) {
      throw ExitCode(1)
    }
  }

  private func report(_ comparisons: [Comparison]) {
    let output = StandardStream.output
    var options = ReportOptions(palette: global.palette, columns: output.columns ?? 100)
    let areFiles = FileManager.default.fileExists(atPath: left)
    options.pathPrefix = global.root == "." || areFiles ? "" : global.root + "/"
    ComparisonReport(format, options: options).write(comparisons) { output.write($0) }
    output.flush()
  }
}
