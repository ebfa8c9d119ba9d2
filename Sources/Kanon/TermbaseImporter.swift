import Foundation
package import KanonExchange
package import KanonModel
import KanonReports
import KanonSyntax

/// Files of other tools on their way into a folder of termbase files: what `kanon terms import` does.
///
/// All is computed before anything is written, and the result is read back by the compiler's own reader.
package struct TermbaseImporter: Sendable {
  package struct Options: Sendable {
    /// The files to take in.
    package var files: [String]
    /// Nil: the files' names say it.
    package var format: ExchangeFormat?
    /// The folder to write to; nil for the termbase in use.
    package var folder: String?
    /// The kind of concepts of which nothing says it.
    package var kind: Concept.Kind?
    package var workspace: Workspace.Options

    package init(files: [String], workspace: Workspace.Options) {
      self.files = files
      self.workspace = workspace
    }
  }

  /// A termbase file that says more than before.
  package struct Change: Sendable {
    package let path: String
    /// Empty for a new file.
    package let old: String
    package let new: String
    /// What was added, in words.
    package let summary: String

    /// What differs, in the manner of `diff -u`.
    package var difference: [String] {
      ["--- \(old.isEmpty ? "/dev/null" : path)", "+++ \(path)"]
        + LineDifference(old: old, new: new, limit: .max).lines
    }
  }

  /// In the order in which they are written: concepts first.
  package private(set) var changes: [Change] = []
  package private(set) var conflicts: [TermbaseReport.Conflict] = []
  private let folder: Folder
  /// The files of the termbase that belong to the user.
  private let own: [SourceFile]

  /// - Throws: where a file cannot be read or the termbase cannot hold what it says.
  package init(_ options: Options) throws {
    let paths = try Self.paths(options)
    // The first folder gets the files that are new.
    folder = Folder(paths.first(where: Folder.isFolder) ?? paths[0])
    own = try TermbaseLocation.files(paths.filter { Folder(".").holds($0) })
    let entries = try options.files.flatMap { path in
      try Self.format(of: path, options)
        .read(SourceFile(path: path, bytes: try Folder(".").bytes(of: path)))
    }
    let locales = options.workspace.locales.isEmpty ? nil : options.workspace.locales
    let complete = try TermbaseLocation.complete(own)
    var new = try TermbaseImport(
      entries, into: try TermbaseReader.read(complete), kind: options.kind, locales: locales)
    if let first = new.concepts.first, conceptsFile == nil {
      // Without concepts of its own a termbase adds to the one that comes with Kanon, and has no place for
      // further ones. An empty folder becomes one that stands alone.
      guard own.isEmpty else { throw cannotDefine(first.id) }
      new = try TermbaseImport(entries, into: Termbase(), kind: options.kind, locales: locales)
    }
    try addConcepts(new.concepts)
    let shipped = new.concepts.isEmpty ? complete : own
    for proposal in new.proposals { try add(proposal, shipped) }
    try expectReadable()
  }

  private static func paths(_ options: Options) throws -> [String] {
    if let folder = options.folder { return [folder] }
    let root = Folder(options.workspace.root)
    let (configuration, _) = try Workspace.configuration(in: root)
    let paths = TermbaseLocation.paths(root, configuration) + options.workspace.terms
    guard !paths.isEmpty else {
      throw WorkspaceError(
        root.path, "the termbase in use is the one that comes with Kanon, which is not written to",
        help: "name a folder of your own with --into, for instance --into terms")
    }
    guard paths.contains(where: Folder.isFolder) else {
      throw WorkspaceError(
        root.path, "the termbase in use is single files: \(paths.joined(separator: ", "))",
        help: "name the folder to write to with --into")
    }
    return paths
  }

  private static func format(of path: String, _ options: Options) throws -> ExchangeFormat {
    guard let format = options.format ?? ExchangeFormat(path: path) else {
      throw WorkspaceError(
        path, "the file's name does not say its format", help: "name it with --format tbx or csv")
    }
    return format
  }
}

// MARK: - Changes

extension TermbaseImporter {
  /// The user's file that defines concepts.
  private var conceptsFile: SourceFile? {
    let languages = TermbaseReader.locales(of: own)
    let files = own.filter { languages[$0.path] == nil }
    return files.first { $0.path.hasSuffix("concepts.yaml") } ?? files.first
  }

  private mutating func addConcepts(_ concepts: [Concept]) throws {
    guard !concepts.isEmpty else { return }
    let summary = "concepts +\(concepts.count)"
    guard let file = conceptsFile else {
      changes.append(
        Change(
          path: folder.path(of: "concepts.yaml"), old: "", new: ConceptsEditor.newFile(concepts),
          summary: summary))
      return
    }
    note(
      Change(
        path: file.path, old: String(decoding: file.bytes, as: UTF8.self),
        new: try ConceptsEditor.text(of: file, adding: concepts), summary: summary))
  }

  /// - Parameter termbase: all files of the termbase, also those that come with Kanon. Where a new file
  ///   replaces one of those, it begins with what that one says.
  private mutating func add(_ proposal: LanguageProposal, _ termbase: [SourceFile]) throws {
    let locales = TermbaseReader.locales(of: termbase)
    let base = termbase.first { locales[$0.path] == proposal.tag }
    let owned = own.first { $0.path == base?.path }
    var editor = try base.map { try TermbaseEditor($0) } ?? TermbaseEditor(newFileFor: proposal.tag)
    editor.add(proposal)
    conflicts += editor.report.conflicts
    guard editor.report.total > 0 else { return }
    note(
      Change(
        path: owned?.path ?? folder.path(of: "\(proposal.tag).yaml"),
        old: owned.map { String(decoding: $0.bytes, as: UTF8.self) } ?? "", new: editor.text,
        summary: editor.report.summary))
  }

  private mutating func note(_ change: Change) {
    if change.new != change.old { changes.append(change) }
  }

  /// The termbase as it will be is read before it is written.
  private func expectReadable() throws {
    let new = changes.map { SourceFile(path: $0.path, bytes: Array($0.new.utf8)) }
    let kept = own.filter { file in !new.contains { $0.path == file.path } }
    _ = try TermbaseReader.read(try TermbaseLocation.complete(kept + new))
  }

  private func cannotDefine(_ concept: Concept.ID) -> WorkspaceError {
    WorkspaceError(
      folder.path,
      "the concept \(concept) is new, and the files here add to the termbase that comes with Kanon",
      help:
        "import into an empty folder with --into, or write a concepts.yaml here that defines all"
        + " concepts")
  }

  /// Writes the changed files, each at one stroke.
  package func write() throws(WorkspaceError) {
    do {
      try FileManager.default.createDirectory(
        atPath: folder.path, withIntermediateDirectories: true, attributes: nil)
    } catch {
      throw WorkspaceError(
        folder.path, "the folder cannot be created", help: "check the path and its permissions")
    }
    for change in changes { try Folder(".").write(change.new, to: change.path) }
  }
}
