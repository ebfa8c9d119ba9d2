/// A fault in what a team wrote for Kanon itself: `kanon.yaml`, a termbase or a truth file.
/// The tool stops.
package struct ConfigurationError: Error, Sendable, CustomStringConvertible {
  package private(set) var file: String
  package let position: SourcePosition
  package let message: String
  /// What to do about it.
  package private(set) var help: String

  package init(_ message: String, at offset: Int, in source: SourceFile, help: String) {
    file = source.path
    position = source.position(at: UInt32(min(offset, source.bytes.count)))
    self.message = message
    self.help = help
  }

  /// The same error with the file's path as the user would write it.
  package func inFile(_ path: String) -> ConfigurationError {
    var error = self
    error.file = path
    return error
  }

  /// The same error with more advice.
  package func advising(_ more: String) -> ConfigurationError {
    var error = self
    error.help += "; " + more
    return error
  }

  /// `file:line:column: message` and the help, as compilers print it.
  package var description: String {
    "\(file):\(position.line):\(position.column): \(message)\n  help: \(help)"
  }
}
