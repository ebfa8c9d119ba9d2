import Foundation
import PackagePlugin

/// `swift package regenerate-tables`: writes the tables of a package from its articles.
///
/// Whatever stands behind the verb is handed to `kanon generate`. Without `--root` the articles are those of
/// the package's folder `content`, or of the package's own folder where there is no such folder; without
/// `--output` the tables go where `kanon.yaml` says.
@main
struct RegenerateTables: CommandPlugin {
  func performCommand(context: PluginContext, arguments: [String]) async throws {
    let package = context.package.directoryURL
    var options = arguments
    if !arguments.contains(where: { $0 == "--root" || $0.hasPrefix("--root=") }) {
      options += ["--root", try root(of: package)]
    }
    let kanon = Process()
    kanon.executableURL = try context.tool(named: "KanonCommand").url
    kanon.arguments = ["generate"] + options
    kanon.currentDirectoryURL = package
    try kanon.run()
    kanon.waitUntilExit()
    guard kanon.terminationReason == .exit, kanon.terminationStatus == 0 else {
      throw Failure(status: kanon.terminationStatus)
    }
  }

  private func root(of package: URL) throws -> String {
    let candidates = [package.appending(path: "content"), package]
    let root = candidates.first {
      FileManager.default.fileExists(atPath: $0.appending(path: "kanon.yaml").path)
    }
    guard let root else { throw NoArticles(package: package.path) }
    return root.path
  }
}

/// What kanon ended with; what it found it has printed itself.
private struct Failure: Error, CustomStringConvertible {
  let status: Int32
  var description: String {
    status == 1
      ? "the tables are out of date; run `swift package regenerate-tables`"
      : "kanon could not generate the tables (exit code \(status))"
  }
}

/// A package without a configuration.
private struct NoArticles: Error, CustomStringConvertible {
  let package: String
  var description: String {
    "no kanon.yaml in \(package) or its folder content; say with --root where the articles are"
  }
}
