import ArgumentParser

/// `kanon terms`
struct TermsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "terms", abstract: "The termbase: learn it, look at it, exchange it.",
    subcommands: [
      TermsLearnCommand.self, TermsListCommand.self, TermsCheckCommand.self,
      TermsExportCommand.self, TermsImportCommand.self,
    ])
}
