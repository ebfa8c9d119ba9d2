import Foundation
package import KanonModel

/// What a user names as one side of a comparison.
package enum VersionOperand: Sendable, Equatable {
  /// All or some articles of a locale, as they lie on the disk or at a git revision.
  case locale(LanguageTag, revision: String?)
  /// One file.
  case file(String)

  /// Reads `sv-SE`, `sv-SE@HEAD~5` or the path of a file.
  ///
  /// - Throws: ``WorkspaceError`` for what is none of these.
  package init(_ text: String) throws(WorkspaceError) {
    if FileManager.default.fileExists(atPath: text), !Folder.isFolder(text) {
      self = .file(text)
      return
    }
    // The first `@` ends the locale: a revision may hold more of them (`HEAD@{1}`).
    let parts = text.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    if let tag = LanguageTag(parts[0]), !text.hasSuffix(".md") {
      guard parts.count < 2 || !parts[1].isEmpty else {
        throw WorkspaceError(
          text, "there is no revision behind the '@'",
          help: "write \(tag)@main or \(tag)@HEAD~5, or \(tag) alone for the files as they are")
      }
      self = .locale(tag, revision: parts.count > 1 ? String(parts[1]) : nil)
      return
    }
    throw WorkspaceError(
      text, "there is no such file, and this is no locale",
      help: "name two locales (hu-HU sv-SE), two files, or a locale at revisions (sv-SE@main sv-SE)"
    )
  }
}
