import Foundation

/// A folder of locale folders.
struct Corpus {
  /// Where the locale folders are.
  let folder: URL
  /// How many Markdown files the yardstick finds.
  let files: Int
  /// How many bytes these files have.
  let bytes: Int

  /// Looks at a folder by way of the yardstick, so that both sides agree on what is in it.
  init(_ folder: URL, yardstick: URL) throws {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder.path, isDirectory: &isFolder),
      isFolder.boolValue
    else {
      throw BenchmarkFailure(
        "no corpus at \(folder.path); give its folder with --corpus or KANON_CORPUS")
    }
    let lines = try standardOutput(of: [yardstick.path, folder.path]).split(separator: "\n")
    let numbers = lines.compactMap { $0.split(separator: " ").last.flatMap { Int($0) } }
    guard numbers.count == 2 else { throw BenchmarkFailure("cannot read the yardstick's output") }
    guard numbers[0] > 0 else { throw BenchmarkFailure("no *.md below \(folder.path)") }
    self.folder = folder
    files = numbers[0]
    bytes = numbers[1]
  }

  /// Writes a corpus four times as large: each locale holds its articles under `x1` to `x4`. The
  /// articles are copies, since a tool may well refuse to follow links.
  func writeFourfold(to target: URL) throws {
    let manager = FileManager.default
    var folders: Set<URL> = []
    for path in try manager.subpathsOfDirectory(atPath: folder.path) {
      try stopIfInterrupted()
      let source = folder.appendingPathComponent(path)
      var isFolder: ObjCBool = false
      guard manager.fileExists(atPath: source.path, isDirectory: &isFolder), !isFolder.boolValue
      else { continue }
      let contents = try Data(contentsOf: source)
      for copy in Self.places(of: path) {
        let file = target.appendingPathComponent(copy)
        let parent = file.deletingLastPathComponent()
        if folders.insert(parent).inserted {
          try manager.createDirectory(at: parent, withIntermediateDirectories: true)
        }
        try contents.write(to: file)
      }
    }
    try stopIfInterrupted()
  }

  /// Where the copies of a file go. What is in no locale (a configuration) stays where it is.
  private static func places(of path: String) -> [String] {
    guard let slash = path.firstIndex(of: "/") else { return [path] }
    return (1...4).map { "\(path[..<slash])/x\($0)\(path[slash...])" }
  }
}
