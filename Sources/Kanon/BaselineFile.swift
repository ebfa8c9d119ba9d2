package import KanonModel
import KanonReports
import KanonSyntax

/// Where a workspace keeps the findings that are known and not yet mended.
package struct BaselineFile: Sendable {
  private let folder: Folder
  private let name: String
  private let isConfigured: Bool

  package init(_ workspace: Workspace) {
    folder = workspace.home
    name = workspace.configuration.baseline ?? Baseline.defaultName
    isConfigured = workspace.configuration.baseline != nil
  }

  /// The file as the user would write it.
  package var path: String { folder.path(of: name) }
  package var exists: Bool { folder.holds(name) }

  /// - Returns: nil where there is none, and none is asked for.
  /// - Throws: `ConfigurationError` for a file that cannot be read as a baseline, ``WorkspaceError`` where
  ///   the one that `kanon.yaml` names is not there.
  package func read() throws -> Baseline? {
    guard exists else {
      guard isConfigured else { return nil }
      throw WorkspaceError(
        path, "there is no such baseline",
        help: "record one with `kanon baseline`, or correct `baseline:` in kanon.yaml")
    }
    let source = SourceFile(path: name, bytes: try folder.bytes(of: name))
    do throws(ConfigurationError) {
      return try BaselineReader.read(source)
    } catch {
      throw error.inFile(path)
    }
  }

  package func write(_ baseline: Baseline) throws(WorkspaceError) {
    try folder.write(BaselineText.text(of: baseline), to: name)
  }
}

/// What a baseline becomes when what occurs today is held against it. It shrinks by itself and grows only
/// where that is asked for.
package struct BaselineUpdate: Sendable {
  package let baseline: Baseline
  /// How many findings no longer occur.
  package let gone: Int
  /// How many occur that the old one does not know, whether they were taken in or not.
  package let new: Int

  /// - Parameters:
  ///   - old: nil where there is no baseline yet.
  ///   - acceptsNew: whether new findings are taken in.
  package init(of old: Baseline?, occurring: Baseline, acceptsNew: Bool) {
    let kept = old.map { $0.intersection(occurring) } ?? occurring
    gone = (old?.count ?? 0) - (old == nil ? 0 : kept.count)
    new = occurring.count - kept.count
    baseline = acceptsNew ? occurring : kept
  }
}
