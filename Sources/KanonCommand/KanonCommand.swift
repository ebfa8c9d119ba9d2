import ArgumentParser

/// The command line. It knows about exit codes, streams and progress, and leaves the rest to the driver.
@main
struct KanonCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kanon",
    abstract: "A compiler whose source language is localized documentation.",
    discussion: """
      Kanon reads Markdown articles in any locale, reduces what all locales say to one canonical model, \
      and generates Swift tables of roles, products and rules from it. On the way it finds where \
      translations contradict the source and each other.

      Exit codes: 0 nothing found at or above the threshold, 1 findings or tables out of date, 2 the tool \
      could not do its work, 64 wrong usage.
      """,
    version: KanonVersion.current,
    subcommands: [
      InitCommand.self, CheckCommand.self, FixCommand.self, BaselineCommand.self, DiffCommand.self,
      CompileCommand.self,
      GenerateCommand.self, TermsCommand.self, EvaluateCommand.self, ExplainCommand.self,
      ChecksCommand.self,
    ])
}

enum KanonVersion {
  static let current = "0.1.0"
}
