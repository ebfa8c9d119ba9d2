/// The machine or the set-up stands in the way: no such folder, a file that cannot be read, a disk that
/// is full. The tool stops with exit code 2.
package struct WorkspaceError: Error, Sendable, CustomStringConvertible {
  package let path: String
  package let message: String
  /// What to do about it.
  package let help: String

  package init(_ path: String, _ message: String, help: String) {
    self.path = path
    self.message = message
    self.help = help
  }

  /// `path: message` and the help.
  package var description: String { "\(path): \(message)\n  help: \(help)" }
}
