import Foundation
import PackagePlugin

/// Makes the tables of a target while it is built, from articles in the target's or the package's folder.
///
/// What it cannot see is said on its page, `docs/plugins.md`.
@main
struct KanonTables: BuildToolPlugin {
  /// The files that `kanon generate` writes. Their names never depend on the content, since a build has to
  /// know them before it runs.
  private static let outputs = [
    "Article.swift", "ArticleTitles.swift", "Locales.swift", "LocalizedText.swift",
    "Modality.swift", "Product.swift", "Provenance.swift", "Role.swift", "Rule.swift",
    "RuleList.swift", "Table.swift",
  ]

  func createBuildCommands(context: PluginContext, target: any Target) async throws -> [Command] {
    let package = context.package.directoryURL
    let candidates = [
      target.directoryURL, target.directoryURL.appending(path: "content"),
      package.appending(path: "content"), package,
    ]
    let root = candidates.first {
      FileManager.default.fileExists(atPath: $0.appending(path: "kanon.yaml").path)
    }
    guard let root else {
      Diagnostics.error(
        "\(target.name) uses KanonTables, but neither it nor its package has a kanon.yaml")
      return []
    }
    let folder = context.pluginWorkDirectoryURL.appending(path: "Tables")
    return [
      .buildCommand(
        displayName: "Generating tables of \(target.name)",
        executable: try context.tool(named: "KanonCommand").url,
        arguments: ["generate", "--quiet", "--root", root.path, "--output", folder.path],
        inputFiles: inputs(root),
        outputFiles: Self.outputs.map { folder.appending(path: $0) })
    ]
  }

  /// The articles, the termbase and the configuration, and their folders, in a fixed order.
  ///
  /// The list is made when the build is planned, which an added article does not cause. It does change the
  /// date of its folder, though, and kanon reads whatever it finds.
  private func inputs(_ root: URL) -> [URL] {
    let entries = FileManager.default.enumerator(
      at: root, includingPropertiesForKeys: [.isDirectoryKey], options: .skipsHiddenFiles)
    let inputs = (entries?.compactMap { $0 as? URL } ?? []).filter { entry in
      let isFolder = (try? entry.resourceValues(forKeys: [.isDirectoryKey]))?.isDirectory == true
      return isFolder || ["md", "yaml", "yml"].contains(entry.pathExtension)
    }
    return ([root] + inputs).sorted { $0.path < $1.path }
  }
}
