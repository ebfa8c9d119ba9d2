package import KanonExchange
package import KanonModel
import KanonSyntax

/// Files of other tools on their way into a folder of termbase files: what `kanon terms import` does.
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

  /// What the import changes.
  package let update: TermbaseUpdate

  /// - Throws: where a file cannot be read or the termbase cannot hold what it says.
  package init(_ options: Options) throws {
    var update = try TermbaseUpdate(into: options.folder, options.workspace)
    let entries = try options.files.flatMap { path in
      try Self.format(of: path, options)
        .read(SourceFile(path: path, bytes: try Folder(".").bytes(of: path)))
    }
    let locales = options.workspace.locales.isEmpty ? nil : options.workspace.locales
    var new = try TermbaseImport(
      entries, into: try TermbaseReader.read(update.complete), kind: options.kind, locales: locales)
    if let first = new.concepts.first, !update.canDefineConcepts {
      // Without concepts of its own a termbase adds to the one that comes with Kanon, and has no place for
      // further ones. An empty folder becomes one that stands alone.
      guard update.isOfNewFolder else { throw Self.cannotDefine(first.id, update.folder) }
      new = try TermbaseImport(entries, into: Termbase(), kind: options.kind, locales: locales)
    }
    try update.add(new.concepts)
    for proposal in new.proposals { try update.add(proposal) }
    try update.expectReadable()
    self.update = update
  }

  private static func format(of path: String, _ options: Options) throws -> ExchangeFormat {
    guard let format = options.format ?? ExchangeFormat(path: path) else {
      throw WorkspaceError(
        path, "the file's name does not say its format", help: "name it with --format tbx or csv")
    }
    return format
  }

  private static func cannotDefine(_ concept: Concept.ID, _ folder: Folder) -> WorkspaceError {
    WorkspaceError(
      folder.path,
      "the concept \(concept) is new, and the files here add to the termbase that comes with Kanon",
      help:
        "import into an empty folder with --into, or write a concepts.yaml here that defines all"
        + " concepts")
  }
}
