import ArgumentParser

/// The command line.
@main
struct KanonCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "kanon")
}
