package import Foundation
package import KanonModel

/// The real articles, where they lie beside the project or where `KANON_CORPUS` says, and what belongs
/// to them. Tests that need them are reported as skipped where they are absent.
package enum Corpus {
  /// A folder a locale.
  package static let articles: URL =
    ProcessInfo.processInfo.environment["KANON_CORPUS"].map { URL(filePath: $0) }
    ?? Project.folder.appending(path: "../shared/corpus/articles").standardizedFileURL

  /// Articles beside their sources, a folder a locale.
  package static let bilingual = articles.appending(path: "../bilingual").standardizedFileURL

  /// What the bilingual files say of roles and products, a statement a line.
  package static let truth = articles.appending(path: "../truth/statements.jsonl")
    .standardizedFileURL

  /// Lead-ins that negate, read by a person, a lead-in a line.
  package static let polarity = articles.appending(path: "../truth/polarity.jsonl")
    .standardizedFileURL

  /// Real faults that a person confirmed, a fault a line.
  package static let defects = articles.appending(path: "../truth/defects.jsonl")
    .standardizedFileURL

  /// Two versions of one article that are facts of the domain.
  package static let seeds = articles.appending(path: "../../seeds").standardizedFileURL

  /// Every version of one article, a folder a locale.
  package static let history = articles.appending(path: "../history/multipartner")
    .standardizedFileURL

  package static func isPresent(_ url: URL) -> Bool {
    FileManager.default.fileExists(atPath: url.path)
  }

  /// All articles, sorted by path.
  package static func files() throws -> [SourceFile] {
    try SourceFile.all(below: articles, suffix: ".md")
  }
}

/// The project's own folders.
package enum Project {
  package static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../..").standardizedFileURL

  package static let content = folder.appending(path: "content")

  /// The termbase that is shipped.
  package static func termbaseFiles() throws -> [SourceFile] {
    try SourceFile.all(below: content.appending(path: "terms"), suffix: ".yaml")
  }
}

extension SourceFile {
  /// The files below a folder, sorted by path; their paths are relative to it.
  package static func all(below folder: URL, suffix: String) throws -> [SourceFile] {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    return try paths.filter { $0.hasSuffix(suffix) }.sorted().map { path in
      SourceFile(path: path, bytes: Array(try Data(contentsOf: folder.appending(path: path))))
    }
  }
}
