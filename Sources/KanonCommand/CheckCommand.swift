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
      "Show findings from this severity on (default: warning; info for json, sarif, junit and --summary).",
      valueName: "severity"))
  var show: Severity?

  @Flag(name: .long, help: "Show every finding, also where many are of one kind.")
  var all = false

  @Flag(name: .long, help: "Show only a table by name and locale, worst first.")
  var summary = false

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Only articles with a file that changed since this git revision; also what is not committed.",
      valueName: "revision"))
  var changedSince: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      """
      Report what translations had right in a git revision, or in another folder of the same layout, and \
      have wrong now.
      """, valueName: "revision"))
  var since: String?

  @Option(
    name: .long,
    help: ArgumentHelp("Like --since, for a folder whatever its name.", valueName: "dir"),
    completion: .directory)
  var sinceTree: String?

  @Flag(name: .long, help: "Report what the baseline knows as well.")
  var noBaseline = false

  enum Threshold: String, CaseIterable, ExpressibleByArgument {
    case error, warning, info, never

    var severity: Severity? { Severity(rawValue: rawValue) }
  }

  func validate() throws {
    if summary, format != .text {
      throw ValidationError("--summary is a table of its own; leave --format out.")
    }
    if since != nil, sinceTree != nil {
      throw ValidationError("--since and --since-tree name two pasts; leave one out.")
    }
    if since != nil || sinceTree != nil, global.noSource || global.bilingual != nil {
      throw ValidationError(
        "--since compares what the source says; leave --no-source and --bilingual out.")
    }
  }

  func run() async throws {
    let workspace = try global.openWorkspace()
    let baseline = try reportingFailure {
      noBaseline ? nil : try BaselineFile(workspace).read()
    }
    let changes = try reportingFailure {
      try changedSince.map { revision throws in
        try ChangedFiles(since: revision, in: workspace)
      }
    }
    let past = try reportingFailure { try self.past(of: workspace) }
    var chosen = try reportingFailure { try workspace.articles(named: articles) }
    if let changes { chosen = chosen.filter(changes.contains) }
    let isForPeople = format.isForPeople && !summary
    let shows = show ?? (isForPeople ? .warning : .info)
    let compiler = global.compiler(
      workspace, shows: shows, counts: failOn.severity ?? .error, baseline: baseline)
    let tally = Shared(FindingMaker.Made())
    let progress = Progress(chosen.count, quiet: global.quiet)
    await compiler.check(chosen, changes: changes, since: past) { article in
      progress.step()
      tally.withLock { $0.add(article) }
    }
    progress.end()
    var result = tally.withLock { $0 }
    let isWhole = articles.isEmpty && changes == nil && workspace.isWhole
    if isWhole { result.add(compiler.unusedAllowances(result.usedAllowances)) }
    let gone =
      isWhole ? baseline.map { $0.count - $0.intersection(result.occurring).count } ?? 0 : 0
    report(result, workspace, articles: chosen.count, gone: gone)
    if let threshold = failOn.severity, let worst = result.worst, worst >= threshold {
      throw ExitCode(1)
    }
  }

  private func past(of workspace: Workspace) throws -> PastArticles? {
    guard since != nil || sinceTree != nil else { return nil }
    guard workspace.sourceLocale != nil else {
      throw WorkspaceError(
        workspace.root.path,
        "--since needs the source, and \(workspace.sourceLanguage) is not here",
        help: "put its articles beside the others, or name the source with --source")
    }
    if let sinceTree { return try PastArticles(folder: sinceTree, of: workspace) }
    guard let since else { return nil }
    return PastArticles.isTree(since, of: workspace)
      ? try PastArticles(folder: since, of: workspace)
      : try PastArticles(revision: since, of: workspace)
  }

  private func report(
    _ tally: FindingMaker.Made, _ workspace: Workspace, articles: Int, gone: Int
  ) {
    let output = StandardStream.output
    let summaryLine = RunSummary(
      articles: articles, locales: workspace.locales.count, accepted: tally.accepted,
      acceptedInArticles: tally.acceptedInArticles, baselined: tally.baselined, gone: gone,
      unshown: tally.unshown, leavesOutNotices: tally.leavesOutNotices)
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
