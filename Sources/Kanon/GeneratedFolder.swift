import KanonGeneration
package import KanonModel
import KanonReports

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
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
  private let path: String

  /// - Parameter path: The folder; it need not exist.
  package init(_ path: String) {
    self.path = path
  }

  /// What ``write(_:)`` would do: nothing where the folder is up to date. Ordered by the files' names.
  package func changes(
    for files: [GeneratedFile]
  ) throws(GeneratedFolderError) -> [GeneratedFileChange] {
    let present = try names()
    var changes: [GeneratedFileChange] = []
    for file in files {
      guard present.contains(file.name) else {
        changes.append(GeneratedFileChange(name: file.name, kind: .missing(file)))
        continue
      }
      let old = try read(file.name)
      guard old != Array(file.text.utf8) else { continue }
      guard Self.isOwned(old) else { throw .notOwned(full(file.name)) }
      let text = String(decoding: old, as: UTF8.self)
      changes.append(GeneratedFileChange(name: file.name, kind: .outdated(file, old: text)))
    }
    let wanted = Set(files.map(\.name))
    for name in present where !wanted.contains(name) && Self.isSwift(name) {
      guard Self.isOwned(try read(name)) else { continue }
      changes.append(GeneratedFileChange(name: name, kind: .orphaned))
    }
    return changes.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// Brings the folder up to date, creating it where it does not exist.
  ///
  /// - Returns: What was done, ordered by the files' names.
  @discardableResult
  package func write(
    _ files: [GeneratedFile]
  ) throws(GeneratedFolderError) -> [GeneratedFileChange] {
    // Everything is looked at before anything is touched, so a file in the way leaves the folder as it was.
    let changes = try changes(for: files)
    try attempt(path, "cannot create the folder for generated files") {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true, attributes: nil)
    }
    for change in changes {
      switch change.kind {
      case .missing(let file), .outdated(let file, _): try write(file)
      case .orphaned: try remove(change.name)
      }
    }
    return changes
  }

  private func write(_ file: GeneratedFile) throws(GeneratedFolderError) {
    try attempt(full(file.name), "cannot write the generated file") {
      // Atomic: into a temporary file in the same folder, which then takes the name.
      try Data(file.text.utf8).write(to: URL(filePath: full(file.name)), options: .atomic)
    }
  }

  private func remove(_ name: String) throws(GeneratedFolderError) {
    try attempt(full(name), "cannot remove the file that is no longer generated") {
      try FileManager.default.removeItem(atPath: full(name))
    }
  }

  private func read(_ name: String) throws(GeneratedFolderError) -> [UInt8] {
    try attempt(full(name), "cannot read the file in the folder for generated files") {
      Array(try Data(contentsOf: URL(filePath: full(name))))
    }
  }

  /// The names of the files in the folder; none where there is no folder.
  private func names() throws(GeneratedFolderError) -> [String] {
    guard FileManager.default.fileExists(atPath: path) else { return [] }
    return try attempt(path, "cannot list the folder for generated files") {
      try FileManager.default.contentsOfDirectory(atPath: path).sorted()
    }
  }

  private func full(_ name: String) -> String {
    path.hasSuffix("/") ? path + name : path + "/" + name
  }

  /// Hidden files are not: an editor's lock is a link that leads nowhere and is called `.#Role.swift`.
  private static func isSwift(_ name: String) -> Bool {
    name.hasSuffix(".swift") && !name.hasPrefix(".")
  }

  private static func isOwned(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: GeneratedFile.ownershipMark.utf8)
  }

  private func attempt<Result>(
    _ path: String, _ problem: String, _ work: () throws -> Result
  ) throws(GeneratedFolderError) -> Result {
    do {
      return try work()
    } catch {
      throw .failed(path, problem, error)
    }
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
      // Line ends alone, or the last one, are no line's difference.
      let note = lines.isEmpty ? ["(only the last line's end differs)"] : lines
      return ["--- \(name)", "+++ \(name) (regenerated)"] + note
    case .orphaned:
      return ["--- \(name)", "+++ /dev/null", "(no longer generated)"]
    }
  }
}

/// A file system that does not let the generated folder be what it should be.
package struct GeneratedFolderError: Error, CustomStringConvertible {
  package let path: String
  package let problem: String
  /// What to do about it.
  package let advice: String

  package var description: String { "\(path): \(problem); \(advice)" }

  fileprivate static func notOwned(_ path: String) -> Self {
    Self(
      path: path, problem: "the file was not generated by kanon and stands where a table belongs",
      advice: "move it, or choose another folder with --output")
  }

  fileprivate static func failed(_ path: String, _ problem: String, _ error: any Error) -> Self {
    Self(
      path: path, problem: "\(problem): \(reason(error))",
      advice: "check the path and its permissions")
  }

  /// The system's own words, which are shorter than Foundation's.
  private static func reason(_ error: any Error) -> String {
    guard let cause = (error as? CocoaError)?.underlying as? POSIXError else { return "\(error)" }
    return unsafe strerror(cause.code.rawValue).map { unsafe String(cString: $0) } ?? "\(error)"
  }
}
