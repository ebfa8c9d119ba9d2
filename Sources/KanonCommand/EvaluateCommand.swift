import ArgumentParser
import Kanon
import KanonModel
import KanonReports

extension EvaluationFormat: ExpressibleByArgument {}

/// `kanon evaluate`
struct EvaluateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Measure how right Kanon reads roles and products, by a file that knows.",
    discussion: """
      The file has a JSON object a line: \
      {"article": "guide.md", "locale": "sv-SE", "kind": "roles", "ids": ["global-admin"]}. \
      docs/evaluate.md says what else it may have, and what the figures mean.
      """)

  @Argument(help: "Articles, as paths inside the locale folders (default: all).")
  var articles: [String] = []

  @OptionGroup var global: GlobalOptions

  @Option(
    name: .long, help: ArgumentHelp("What articles are known to state.", valueName: "file"),
    completion: .file(extensions: ["jsonl"]))
  var truth: String

  @Option(name: .long, help: ArgumentHelp("text, json or markdown.", valueName: "format"))
  var format = EvaluationFormat.text

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Exit with 1 if a smaller share of roles or of products is exact (0 to 1).",
      valueName: "share"))
  var failUnder: Double?

  @Flag(name: .long, help: "List every statement that differs.")
  var all = false

  func validate() throws {
    if let failUnder, !(0...1).contains(failUnder) {
      throw ValidationError("--fail-under needs a share from 0 to 1.")
    }
  }

  func run() async throws {
    let workspace = try global.openWorkspace()
    let chosen = try reportingFailure { try workspace.articles(named: articles) }
    let whole = try reportingFailure { try TruthFile.read(truth) }
    let measure = whole.limited(
      to: global.locale, articles: articles.isEmpty ? nil : Set(chosen.map(\.path)))
    let named = measure.articles
    let known = chosen.filter { named.contains($0.path) }
    let progress = Progress(known.count, quiet: global.quiet)
    let evaluation = await global.compiler(workspace).evaluate(known, by: measure) {
      progress.step()
    }
    progress.end()
    report(evaluation, workspace)
    remark(evaluation)
    guard isEnough(evaluation) else { throw ExitCode(1) }
  }

  private func report(_ evaluation: Evaluation, _ workspace: Workspace) {
    let output = StandardStream.output
    let options = global.reportOptions(workspace, showsAll: all)
    EvaluationReport(format, options: options).write(evaluation) { output.write($0) }
    output.flush()
  }

  /// Says what the truth has and the workspace lacks: a wrong folder looks like bad reading otherwise.
  private func remark(_ evaluation: Evaluation) {
    guard let example = evaluation.unread.first, !global.quiet else { return }
    StandardStream.error.write(
      "\(evaluation.unread.count) of \(evaluation.statements.count) statements have no file that can"
        + " be read and count as not read, for instance \(example.locale) \(example.article)\n")
  }

  private func isEnough(_ evaluation: Evaluation) -> Bool {
    guard let failUnder else { return true }
    var isEnough = true
    for kind in StatementKind.allCases {
      guard let score = evaluation.totals[kind], let share = score.exactShare.value,
        share < failUnder
      else { continue }
      isEnough = false
      guard !global.quiet else { continue }
      StandardStream.error.write(
        "\(kind.truthName): \(score.exact) of \(score.statements) statements are exact,"
          + " fewer than --fail-under \(failUnder) asks for\n")
    }
    return isEnough
  }
}
