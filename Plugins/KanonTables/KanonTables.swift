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

  /// The articles, the termbase and the configuration, in a fixed order.
  private func inputs(_ root: URL) -> [URL] {
    let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    return (files?.compactMap { $0 as? URL } ?? [])
      .filter { ["md", "yaml", "yml"].contains($0.pathExtension) && !$0.path.contains("/.build/") }
      .sorted { $0.path < $1.path }
  }
}
