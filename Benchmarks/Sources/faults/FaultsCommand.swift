import ArgumentParser
import Foundation

/// Puts faults into translations and counts how many of them `kanon check` finds.
@main
struct FaultsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "faults",
    abstract: "Measures what `kanon check` finds, by faults that were put into articles.",
    discussion: """
      Exit codes: 0 done, whatever the figures; 2 something is missing or cannot be read; \
      64 wrong usage.
      """,
    subcommands: [InjectCommand.self, RecallCommand.self, SampleCommand.self]
  )
}

/// Why a tool could not do its work. Ends the program with status 2.
struct FaultsFailure: Error, CustomStringConvertible {
  /// The message, for a person at a terminal.
  let description: String

  /// Makes a failure with a message.
  init(_ description: String) {
    self.description = description
  }
}

/// Runs the work of a command; what it throws becomes a line on standard error and status 2.
func reporting(_ work: () throws -> Void) throws {
  do {
    try work()
  } catch {
    let message = (error as? FaultsFailure)?.description ?? error.localizedDescription
    note(message)
    throw ExitCode(2)
  }
}

/// Says something to a person, beside the data.
func note(_ message: String) {
  FileHandle.standardError.write(Data("faults: \(message)\n".utf8))
}
