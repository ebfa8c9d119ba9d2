/// Why a measurement could not be made, with what to do about it. Ends the program with status 2.
struct BenchmarkFailure: Error, CustomStringConvertible {
  /// The message, for a person at a terminal.
  let description: String

  /// Makes a failure with a message.
  init(_ description: String) {
    self.description = description
  }
}
