import Foundation
import KanonGeneration
package import KanonModel
import KanonReports

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The folder that generated files stand in, beside whatever else stands there.
///
/// Only what differs is written, so that nothing is rebuilt for a file that says what it said before; each
/// file is replaced at one stroke, so that a build beside it never reads half of one. A file without
/// `GeneratedFile.ownershipMark` is somebody's work: it is neither replaced nor removed.
package struct GeneratedFolder: Sendable {
  private let folder: Folder

  /// - Parameter path: The folder; it need not exist.
  package init(_ path: String) {
    folder = Folder(path)
  }

  /// What ``write(_:)`` would do: nothing where the folder is up to date. Ordered by the files' names.
  package func changes(
    for files: [GeneratedFile]
  ) throws(WorkspaceError) -> [GeneratedFileChange] {
    let present = folder.exists ? try folder.entries() : []
    var changes: [GeneratedFileChange] = []
    for file in files {
      guard present.contains(file.name) else {
        changes.append(GeneratedFileChange(name: file.name, kind: .missing(file)))
        continue
      }
      let old = try folder.bytes(of: file.name)
      guard old != Array(file.text.utf8) else { continue }
      guard Self.isOwned(old) else { throw foreignFile(file.name) }
      let text = String(decoding: old, as: UTF8.self)
      changes.append(GeneratedFileChange(name: file.name, kind: .outdated(file, old: text)))
    }
    let wanted = Set(files.map(\.name))
    for name in present where name.hasSuffix(".swift") && !wanted.contains(name) {
      guard Self.isOwned(try folder.bytes(of: name)) else { continue }
      changes.append(GeneratedFileChange(name: name, kind: .orphaned))
    }
    return changes.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// Brings the folder up to date, creating it where it does not exist.
  ///
  /// - Returns: What was done, ordered by the files' names.
  @discardableResult
  package func write(_ files: [GeneratedFile]) throws(WorkspaceError) -> [GeneratedFileChange] {
    // Everything is looked at before anything is touched, so a file in the way leaves the folder as it was.
    let changes = try changes(for: files)
    try attempt(folder.path, "the folder for generated files cannot be created") {
      try FileManager.default.createDirectory(
        atPath: folder.path, withIntermediateDirectories: true, attributes: nil)
    }
    for change in changes {
      let path = folder.path(of: change.name)
      switch change.kind {
      case .missing(let file), .outdated(let file, _):
        try attempt(path, "the generated file cannot be written") {
          // Atomic: into a temporary file in the same folder, which then takes the name.
          try Data(file.text.utf8).write(to: URL(filePath: path), options: .atomic)
        }
      case .orphaned:
        try attempt(path, "the file is no longer generated and cannot be removed") {
          try FileManager.default.removeItem(atPath: path)
        }
      }
    }
    return changes
  }

  private static func isOwned(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: GeneratedFile.ownershipMark.utf8)
  }

  private func attempt(
    _ path: String, _ problem: String, _ work: () throws -> Void
  ) throws(WorkspaceError) {
    do {
      try work()
    } catch {
      throw WorkspaceError(
        path, "\(problem): \(Self.reason(error))", help: "check the path and its permissions")
    }
  }

  /// The system's own words, which are shorter than Foundation's.
  private static func reason(_ error: any Error) -> String {
    guard let cause = (error as? CocoaError)?.underlying as? POSIXError else { return "\(error)" }
    return unsafe strerror(cause.code.rawValue).map { unsafe String(cString: $0) } ?? "\(error)"
  }
}

/// A file of the generated folder that is not as it should be.
package struct GeneratedFileChange: Sendable {
  package let name: String
  package let kind: Kind

  package enum Kind: Sendable {
    /// It is not there.
    case missing(GeneratedFile)
    /// It says something else.
    case outdated(GeneratedFile, old: String)
    /// Nothing generates it any more.
    case orphaned
  }

  /// What differs, in the manner of `diff -u`: what `kanon generate --check` prints.
  package var report: [String] {
    switch kind {
    case .missing(let file):
      return ["--- /dev/null", "+++ \(name)"] + LineDifference(old: "", new: file.text).lines
    case .outdated(let file, let old):
      let lines = LineDifference(old: old, new: file.text).lines
      // A missing line feed at the end is no line's difference.
      let note = lines.isEmpty ? ["(only the last line's end differs)"] : lines
      return ["--- \(name)", "+++ \(name) (regenerated)"] + note
    case .orphaned:
      return ["--- \(name)", "+++ /dev/null", "(no longer generated)"]
    }
  }
}

extension GeneratedFolder {
  fileprivate func foreignFile(_ name: String) -> WorkspaceError {
    WorkspaceError(
      folder.path(of: name), "a table belongs here, but kanon did not generate this file",
      help: "move it, or choose another folder with --output")
  }
}
