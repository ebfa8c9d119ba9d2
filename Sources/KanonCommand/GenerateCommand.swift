import ArgumentParser
import Kanon
import KanonModel

/// `kanon generate`
struct GenerateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Write the Swift tables.",
    discussion: """
      Only files that differ are written, and only files that kanon generated are removed.
      """)

  @OptionGroup var global: GlobalOptions

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The folder of the tables (default: what kanon.yaml says, else Generated).", valueName: "dir"),
    completion: .directory)
  var output: String?

  @Flag(
    name: .long,
    help: "Write nothing; print the difference and exit with 1 if tables are out of date.")
  var check = false

  func run() async throws {
    let workspace = try global.openWorkspace()
    let files = await global.compiler(workspace).tables()
    let path = output ?? workspace.root.path(of: workspace.configuration.output)
    let folder = GeneratedFolder(path)
    let changes = try reportingFailure {
      check ? try folder.changes(for: files) : try folder.write(files)
    }
    if check {
      report(changes, in: path)
    } else if !global.quiet {
      StandardStream.error.write(
        "\(path): \(files.count) files, \(changes.count) of them changed\n")
    }
    if check, !changes.isEmpty { throw ExitCode(1) }
  }

  private func report(_ changes: [GeneratedFileChange], in path: String) {
    for change in changes {
      for line in change.report { StandardStream.output.write(line + "\n") }
    }
    StandardStream.output.flush()
    guard !changes.isEmpty, !global.quiet else { return }
    StandardStream.error.write(
      "\(path): \(changes.count) files are out of date; run kanon generate\n")
  }
}
