import Foundation
import PackagePlugin

/// Puts the text files of a target's subfolders into the target as string literals, so that the
/// executable carries them and needs nothing beside it.
///
/// The subfolders are symbolic links to where the files belong. That is what makes the plugin run anew
/// when a file is added or removed: SwiftPM plans again when a target's own folder changes, and only then
/// (docs/decisions/0006-embedded-text.md).
@main
struct EmbedText: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let script = context.package.directoryURL.appending(path: "Scripts/embed-text")
    return try Self.entries(target.directoryURL).filter(Self.isFolder).map { folder in
      let files = try Self.entries(folder).filter { !Self.isFolder($0) }
      let output = context.pluginWorkDirectoryURL
        .appending(path: "\(folder.lastPathComponent)Files.swift")
      return .buildCommand(
        displayName: "Embedding \(files.count) files of \(folder.lastPathComponent)",
        executable: URL(fileURLWithPath: "/bin/sh"),
        arguments: [script.path, folder.lastPathComponent, output.path] + files.map(\.path),
        inputFiles: [script] + files, outputFiles: [output])
    }
  }

  /// Sorted by name; hidden files are left out.
  private static func entries(_ folder: URL) throws -> [URL] {
    try FileManager.default
      .contentsOfDirectory(
        at: folder.resolvingSymlinksInPath(), includingPropertiesForKeys: nil,
        options: .skipsHiddenFiles
      )
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
  }

  private static func isFolder(_ place: URL) -> Bool {
    var isDirectory: ObjCBool = false
    return FileManager.default.fileExists(atPath: place.path, isDirectory: &isDirectory)
      && isDirectory.boolValue
  }
}
