import ArgumentParser

/// `kanon terms`
struct TermsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "terms",
    abstract: "Work with the termbase.",
    subcommands: [TermsExportCommand.self, TermsImportCommand.self])
}
