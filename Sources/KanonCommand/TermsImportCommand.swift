import ArgumentParser
import Kanon
import KanonExchange
import KanonModel

extension Concept.Kind: ExpressibleByArgument {}

/// `kanon terms import`
struct TermsImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Add the names of other tools' files to the termbase.",
    discussion: """
      Prints what would be added; --write adds it. What the termbase says already stays as it is, with its \
      comments and its order. A name that another concept has is listed and not added.
      """)

  @Argument(
    help: ArgumentHelp("TBX or CSV files.", valueName: "file"),
    completion: .file(extensions: ["tbx", "xml", "csv"]))
  var files: [String]

  @OptionGroup var global: GlobalOptions

  @Option(
    name: .long,
    help: ArgumentHelp("tbx or csv (default: what a file's name ends in).", valueName: "format"))
  var format: ExchangeFormat?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The folder of termbase files to add to (default: that of the termbase in use).",
      valueName: "dir"),
    completion: .directory)
  var into: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "What concepts are of which neither the files nor the termbase say it: roles, products,"
        + " ruleLists or rules.", valueName: "kind"))
  var kind: Concept.Kind?

  @Flag(name: .long, help: "Write the files.")
  var write = false

  func run() throws {
    var options = TermbaseImporter.Options(files: files, workspace: global.workspaceOptions)
    options.format = format
    options.folder = into
    options.kind = kind
    try reportingFailure { try TermbaseImporter(options) }.update.finish(
      writing: write, quiet: global.quiet)
  }
}
