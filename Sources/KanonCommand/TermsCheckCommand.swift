import ArgumentParser
import Kanon
import KanonModel
import KanonReports

extension AuditFormat: ExpressibleByArgument {}

/// `kanon terms check`
struct TermsCheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Find names of the termbase that are ambiguous, or that the articles use otherwise.")

  @OptionGroup var global: GlobalOptions

  @Option(name: .long, help: ArgumentHelp("text or json.", valueName: "format"))
  var format = AuditFormat.text

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Exit with 1 from this severity on: error, warning, info or never.", valueName: "severity"))
  var failOn = CheckCommand.Threshold.error

  @Flag(name: .long, help: "List also names that no statement uses, and every place of a name.")
  var all = false

  func run() async throws {
    let workspace = try global.openWorkspace()
    let survey = await global.survey(workspace)
    let findings = try reportingFailure { try survey.audit(global.workspaceOptions) }
    let options = global.reportOptions(workspace, showsAll: all)
    StandardStream.output.write(TermbaseAuditReport(format, options: options).text(findings))
    StandardStream.output.flush()
    if let threshold = failOn.severity,
      findings.contains(where: { !$0.isRoutine && $0.severity >= threshold })
    {
      throw ExitCode(1)
    }
  }
}
