import ArgumentParser
import Kanon
import KanonModel
import KanonReports

extension FormListFormat: ExpressibleByArgument {}
extension Concept.ID: ExpressibleByArgument {
  package init?(argument: String) { self.init(argument) }
}

/// `kanon terms list`
struct TermsListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the names that statements use, and what the termbase says of them.")

  @OptionGroup var global: GlobalOptions

  @Option(
    name: .long, help: ArgumentHelp("Only the names read as this concept.", valueName: "id"))
  var concept: Concept.ID?

  @Option(name: .long, help: ArgumentHelp("text, csv or json.", valueName: "format"))
  var format = FormListFormat.text

  @Flag(name: .long, help: "Say every place of a name, not only the first.")
  var all = false

  func run() async throws {
    let workspace = try global.openWorkspace()
    let survey = await global.survey(workspace)
    let forms = try reportingFailure { try survey.forms(of: concept) }
    StandardStream.output.write(format.text(forms, global.reportOptions(workspace, showsAll: all)))
    StandardStream.output.flush()
  }
}

extension GlobalOptions {
  /// Reads the names of all articles.
  func survey(_ workspace: Workspace) async -> TermSurvey {
    let progress = Progress(workspace.articles.count, quiet: quiet)
    let survey = await TermSurvey(workspace, jobs: jobCount) { progress.step() }
    progress.end()
    return survey
  }

  /// How reports about a workspace's files are written.
  func reportOptions(_ workspace: Workspace, showsAll: Bool) -> ReportOptions {
    var options = ReportOptions(palette: palette, showsAll: showsAll)
    options.pathPrefix = workspace.root.path == "." ? "" : workspace.root.path + "/"
    return options
  }
}
