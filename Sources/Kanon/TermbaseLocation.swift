import KanonModel
import KanonResources
import KanonSyntax

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Where a workspace's termbase lies.
///
/// The files that `kanon.yaml` or `--terms` name; else the folder `terms` beside the articles; else the
/// termbase that comes with Kanon. Files that define no concept add to the one that comes with Kanon, or
/// replace its file of the same locale, or its patterns of statements.
enum TermbaseLocation {
  /// - Parameter locales: those that will be read; nil for all. What comes with Kanon for other languages is
  ///   not parsed, since that would take a twentieth of a check.
  static func read(
    _ root: Folder, _ configuration: Configuration, _ further: [String],
    for locales: [LanguageTag]? = nil
  ) throws -> Termbase {
    let own = try files(paths(root, configuration) + further)
    let all = try complete(own)
    guard let languages = locales.map({ Set($0.map(\.language)) }) else {
      return try TermbaseReader.read(all)
    }
    let tags = TermbaseReader.locales(of: all)
    let ownPaths = Set(own.map(\.path))
    return try TermbaseReader.read(
      all.filter { file in
        ownPaths.contains(file.path)
          || tags[file.path].map { languages.contains($0.language) } ?? true
      })
  }

  /// The files and folders of the workspace's own termbase; none where it has the one that comes with Kanon.
  static func paths(_ root: Folder, _ configuration: Configuration) -> [String] {
    let paths = configuration.terms.map(root.path(of:))
    return paths.isEmpty && root.holds("terms") ? [root.path(of: "terms")] : paths
  }

  /// All files of the termbase to which some files belong: those of the one that comes with Kanon among
  /// them, where they define no concept.
  static func complete(_ files: [SourceFile]) throws -> [SourceFile] {
    if files.isEmpty { return try shippedFiles() }
    guard TermbaseReader.conceptFiles(of: files).isEmpty else { return files }
    let ours = Set(TermbaseReader.locales(of: files).values)
    let shipped = try shippedFiles()
    let locales = TermbaseReader.locales(of: shipped)
    let patterns =
      TermbaseReader.patternFiles(of: files).isEmpty
      ? [] : TermbaseReader.patternFiles(of: shipped).map(\.path)
    let kept = shipped.filter { file in
      locales[file.path].map { !ours.contains($0) } ?? !patterns.contains(file.path)
    }
    return kept + files
  }

  /// Files, and the YAML files of folders.
  static func files(_ paths: [String]) throws -> [SourceFile] {
    var files: [SourceFile] = []
    for path in paths {
      guard Folder.isFolder(path) else {
        files.append(SourceFile(path: path, bytes: try Folder(".").bytes(of: path)))
        continue
      }
      let folder = Folder(path)
      for name in try folder.files(suffixes: [".yaml", ".yml"]) {
        files.append(SourceFile(path: folder.path(of: name), bytes: try folder.bytes(of: name)))
      }
    }
    return files
  }

  /// The termbase that comes with Kanon: below `KANON_HOME`, below `share/kanon` beside the executable's
  /// folder, or the one that the executable carries.
  static func shippedFiles() throws -> [SourceFile] {
    if let folder = homes.map({ $0.path(of: "terms") }).first(where: Folder.isFolder) {
      return try files([folder])
    }
    return EmbeddedFile.terms.map {
      SourceFile(path: "terms/\($0.name)", bytes: Array($0.text.utf8))
    }
  }

  /// The folders that may hold what replaces the files that come with Kanon.
  private static var homes: [Folder] {
    var homes: [Folder] = []
    if let home = unsafe getenv("KANON_HOME") { homes.append(Folder(unsafe String(cString: home))) }
    if let executable = CommandLine.arguments.first, executable.contains("/") {
      homes.append(Folder(parent(executable)).appending("../share/kanon"))
    }
    return homes
  }

  private static func parent(_ path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
  }
}
