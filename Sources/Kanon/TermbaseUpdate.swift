import Foundation
package import KanonExchange
import KanonModel
import KanonReports
import KanonSyntax

/// A folder of the user's termbase files that is about to say more: what `kanon terms import` and
/// `kanon terms learn` write.
///
/// All is computed before anything is written, and the result is read back by the compiler's own reader.
/// What the files say already stays as it is, byte for byte.
package struct TermbaseUpdate: Sendable {
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

  /// In the order in which they were made.
  package private(set) var changes: [Change] = []
  /// The names that were not added.
  package private(set) var conflicts: [TermbaseReport.Conflict] = []
  /// What gets the files that are new.
  let folder: Folder
  /// All files of the termbase, also those that come with Kanon where the user's define no concept.
  private(set) var complete: [SourceFile]
  /// The files of the termbase that belong to the user.
  private let own: [SourceFile]

  /// - Parameters:
  ///   - folder: the folder to write to; nil for that of the termbase in use.
  ///   - options: what says which termbase is in use.
  /// - Throws: where there is no folder that may be written to, or its files cannot be read.
  package init(into folder: String?, _ options: Workspace.Options) throws {
    let paths = try Self.paths(folder, options)
    // The first folder gets the files that are new.
    self.folder = Folder(paths.first(where: Folder.isFolder) ?? paths[0])
    own = try TermbaseLocation.files(paths.filter { Folder(".").holds($0) })
    complete = try TermbaseLocation.complete(own)
  }

  private static func paths(_ folder: String?, _ options: Workspace.Options) throws -> [String] {
    if let folder { return [folder] }
    let root = Folder(options.root)
    let (configuration, _) = try Workspace.configuration(in: root)
    let paths = TermbaseLocation.paths(root, configuration) + options.terms
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

  /// Whether nothing is there yet.
  var isOfNewFolder: Bool { own.isEmpty }

  /// Whether there is a file that further concepts can be added to.
  var canDefineConcepts: Bool { conceptsFile != nil }

  /// The user's file that defines concepts.
  private var conceptsFile: SourceFile? {
    let files = TermbaseReader.conceptFiles(of: own)
    return files.first { $0.path.hasSuffix("concepts.yaml") } ?? files.first
  }
}

// MARK: - Changes

extension TermbaseUpdate {
  /// Adds concepts to the file that defines the others, or begins a termbase that stands alone.
  mutating func add(_ concepts: [Concept]) throws {
    guard !concepts.isEmpty else { return }
    // Those that come with Kanon take no part in a termbase with concepts of its own.
    complete = own
    let summary = "concepts +\(concepts.count)"
    guard let file = conceptsFile else {
      note(nil, ConceptsEditor.newFile(concepts), at: "concepts.yaml", summary)
      return
    }
    note(file, try ConceptsEditor.text(of: file, adding: concepts), at: "concepts.yaml", summary)
  }

  /// Adds what a locale's file lacks. Where a new file replaces one that comes with Kanon, it begins with
  /// what that one says.
  mutating func add(_ proposal: LanguageProposal) throws {
    let locales = TermbaseReader.locales(of: complete)
    let base = complete.first { locales[$0.path] == proposal.tag }
    var editor = try base.map { try TermbaseEditor($0) } ?? TermbaseEditor(newFileFor: proposal.tag)
    editor.add(proposal)
    conflicts += editor.report.conflicts
    guard editor.report.total > 0 else { return }
    note(
      own.first { $0.path == base?.path }, editor.text, at: "\(proposal.tag).yaml",
      editor.report.summary)
  }

  /// Writes the file of patterns anew: it holds counts, and nothing that a person would write.
  mutating func replace(_ patterns: [StatementPattern]) {
    guard !patterns.isEmpty else { return }
    note(
      TermbaseReader.patternFiles(of: own).first, PatternFile.text(patterns), at: PatternFile.name,
      "statements \(patterns.count)")
  }

  /// - Parameters:
  ///   - file: what is changed; nil for a new file.
  ///   - name: what a new file is called.
  private mutating func note(
    _ file: SourceFile?, _ text: String, at name: String, _ summary: String
  ) {
    let old = file.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
    guard text != old else { return }
    changes.append(
      Change(path: file?.path ?? folder.path(of: name), old: old, new: text, summary: summary))
  }

  /// The termbase as it will be is read before it is written.
  func expectReadable() throws {
    let new = changes.map { SourceFile(path: $0.path, bytes: Array($0.new.utf8)) }
    let kept = own.filter { file in !new.contains { $0.path == file.path } }
    _ = try TermbaseReader.read(try TermbaseLocation.complete(kept + new))
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
