import ArgumentParser
import Kanon
import KanonModel
import KanonReports

extension CheckListReport.Format: ExpressibleByArgument {}

/// `kanon checks`
struct ChecksCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "checks",
    abstract: "List all diagnostics, with the severities of kanon.yaml where there is one.")

  @Option(
    name: .long,
    help: ArgumentHelp("The folder of kanon.yaml.", valueName: "dir"), completion: .directory)
  var root = "."

  @Option(name: .long, help: ArgumentHelp("text or json.", valueName: "format"))
  var format = CheckListReport.Format.text

  @OptionGroup var colors: ColorOptions

  func run() throws {
    let configuration = try reportingFailure { try Workspace.configuration(at: root) }
    StandardStream.output.write(
      CheckListReport(configuration).text(format, palette: colors.palette))
    StandardStream.output.flush()
  }
}
