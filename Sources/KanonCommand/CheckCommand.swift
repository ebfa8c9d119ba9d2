import ArgumentParser
import Kanon
import KanonModel
import KanonReports

extension ReportFormat: ExpressibleByArgument {}
extension Severity: ExpressibleByArgument {}

/// `kanon check`
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Find where translations contradict the source and each other.")

  @Argument(help: "Articles, as paths inside the locale folders (default: all).")
  var articles: [String] = []

  @OptionGroup var global: GlobalOptions

  @Option(
    name: .long,
    help: ArgumentHelp("text, json, sarif, junit, github, markdown or html.", valueName: "format"))
  var format = ReportFormat.text

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Exit with 1 from this severity on: error, warning, info or never.", valueName: "severity"))
  var failOn = Threshold.error

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Show findings from this severity on (default: warning for text, else info).",
      valueName: "severity"))
  var show: Severity?

  @Flag(name: .long, help: "Show every finding, also where many are of one kind.")
  var all = false

  @Flag(name: .long, help: "Show only a table by name and locale, worst first.")
  var summary = false

  enum Threshold: String, CaseIterable, ExpressibleByArgument {
    case error, warning, info, never

    var severity: Severity? { Severity(rawValue: rawValue) }
  }

  func validate() throws {
    if summary, format != .text {
      throw ValidationError("--summary is a table of its own; leave --format out.")
    }
  }

  func run() async throws {
    let workspace = try global.openWorkspace()
    let chosen = try reportingFailure { try workspace.articles(named: articles) }
    let isForPeople = format == .text && !summary
    let compiler = global.compiler(workspace, shows: show ?? (isForPeople ? .warning : .info))
    let tally = Shared(FindingMaker.Made())
    let progress = Progress(chosen.count, quiet: global.quiet)
    await compiler.check(chosen) { article in
      progress.step()
      tally.withLock { $0.add(article) }
    }
    progress.end()
    let counts = tally.withLock { $0 }
    var result = counts
    if articles.isEmpty, workspace.isWhole {
      result.add(compiler.unusedAllowances(counts.usedAllowances))
    }
    report(result, workspace, articles: chosen.count)
    if let threshold = failOn.severity, let worst = result.worst, worst >= threshold {
      throw ExitCode(1)
    }
  }

  private func report(_ tally: FindingMaker.Made, _ workspace: Workspace, articles: Int) {
    let output = StandardStream.output
    let summaryLine = RunSummary(
      articles: articles, locales: workspace.locales.count, accepted: tally.accepted,
      unshown: tally.unshown)
    var options = ReportOptions(
      palette: global.palette, columns: output.columns ?? 100, showsAll: all,
      failsOn: failOn.severity, toolVersion: KanonVersion.current)
    options.pathPrefix = workspace.root.path == "." ? "" : workspace.root.path + "/"
    if summary {
      SummaryTable(palette: global.palette).write(tally.findings, summaryLine) { output.write($0) }
    } else {
      FindingReport(format, options: options).write(tally.findings, summaryLine) {
        output.write($0)
      }
    }
    output.flush()
  }
}

extension FindingMaker.Made {
  /// Adds what another article gave.
  fileprivate mutating func add(_ other: Self) {
    findings += other.findings
    accepted += other.accepted
    usedAllowances.formUnion(other.usedAllowances)
    unshown += other.unshown
    worst = [worst, other.worst].compactMap { $0 }.max()
  }
}
