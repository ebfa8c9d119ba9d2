import ArgumentParser
import Kanon
import KanonExchange
import KanonModel

extension ExchangeFormat: ExpressibleByArgument {}
extension TBXWriter.Style: ExpressibleByArgument {}

/// `kanon terms export`
struct TermsExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the termbase for other tools.",
    discussion: "What a format cannot carry is said in docs/exchange.md.")

  @OptionGroup var global: GlobalOptions

  @Option(
    name: .long,
    help: ArgumentHelp(
      "tbx or csv (default: what --output ends in, else tbx).", valueName: "format"))
  var format: ExchangeFormat?

  @Option(
    name: .long,
    help: ArgumentHelp("How TBX writes data categories: dca or dct.", valueName: "style"))
  var style: TBXWriter.Style?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file to write (default: standard output).", valueName: "file"),
    completion: .file())
  var output: String?

  private var chosenFormat: ExchangeFormat {
    format ?? output.flatMap(ExchangeFormat.init(path:)) ?? .tbx
  }

  func validate() throws {
    if style != nil, chosenFormat != .tbx { throw ValidationError("--style is of TBX only.") }
  }

  func run() throws {
    let exporter = try reportingFailure { try TermbaseExporter(global.workspaceOptions) }
    let text = exporter.text(chosenFormat, style: style ?? .dca)
    if let output {
      try reportingFailure { try Folder(".").write(text, to: output) }
    } else {
      StandardStream.output.write(text)
      StandardStream.output.flush()
    }
    guard !global.quiet, chosenFormat == .tbx, !exporter.unnamed.isEmpty else { return }
    StandardStream.error.write(
      "note: \(exporter.unnamed.count) concepts have no name and no place in TBX:"
        + " \(exporter.unnamed.map(\.description).joined(separator: ", "))\n")
  }
}
