import KanonEvaluation
package import KanonModel

/// A truth file on the disk.
package enum TruthFile {
  /// - Throws: ``WorkspaceError`` where it cannot be read, `ConfigurationError` where it says what no
  ///   truth can.
  package static func read(_ path: String) throws -> Truth {
    try TruthReader.read(SourceFile(path: path, bytes: try Folder(".").bytes(of: path)))
  }
}
