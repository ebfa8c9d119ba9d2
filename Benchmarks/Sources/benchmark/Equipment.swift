import Foundation

/// The programs and folders that measurements need, each looked for before anything is run.
enum Equipment {
  /// The folder of this package. Default paths start here, so the working directory is no matter.
  static let package = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The product's generated tables.
  static let generated = package.appendingPathComponent("../Generated").standardizedFileURL

  /// How many processors this process may use, which can be fewer than the machine has.
  static var processors: Int {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let mask = status.split(separator: "\n").first { $0.hasPrefix("Cpus_allowed:") }
    let allowed = (mask ?? "").drop { $0 != ":" }
      .compactMap(\.hexDigitValue)
      .reduce(0) { $0 + $1.nonzeroBitCount }
    return allowed > 0 ? allowed : ProcessInfo.processInfo.activeProcessorCount
  }

  /// A program of this package, which is built into the same folder as this one.
  static func sibling(_ name: String) throws -> URL {
    guard let executable = Bundle.main.executableURL else {
      throw BenchmarkFailure("cannot tell where this program is, so not where '\(name)' is")
    }
    let program = executable.deletingLastPathComponent().appendingPathComponent(name)
    guard isProgram(program) else {
      throw BenchmarkFailure("no \(program.path); build it with `swift build -c release`")
    }
    return program
  }

  /// The `kanon` to measure.
  static func kanon(at path: String?) throws -> URL {
    let fallback = package.appendingPathComponent("../.build/release/kanon").standardizedFileURL
    let program = path.map { URL(fileURLWithPath: $0) } ?? fallback
    guard isProgram(program) else {
      throw BenchmarkFailure(
        "no kanon at \(program.path); build it with `swift build -c release`, or give --kanon PATH")
    }
    return program
  }

  /// The folder of the corpus: the option, `KANON_CORPUS` (the articles, or the folder that holds
  /// `articles`), or the one beside the project.
  static func corpus(at path: String?) -> URL {
    if let path { return URL(fileURLWithPath: path) }
    guard let named = ProcessInfo.processInfo.environment["KANON_CORPUS"], !named.isEmpty else {
      return package.appendingPathComponent("../../shared/corpus/articles").standardizedFileURL
    }
    let folder = URL(fileURLWithPath: named)
    let articles = folder.appendingPathComponent("articles")
    return FileManager.default.fileExists(atPath: articles.path) ? articles : folder
  }

  /// The Swift compiler on the path.
  static func compiler() throws -> URL {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    let programs = path.split(separator: ":").map {
      URL(fileURLWithPath: String($0)).appendingPathComponent("swiftc")
    }
    guard let compiler = programs.first(where: isProgram) else {
      throw BenchmarkFailure("no swiftc on the PATH; 'tables' needs a Swift toolchain")
    }
    return compiler
  }

  /// Whether a file is there to be run.
  private static func isProgram(_ file: URL) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder)
      && !isFolder.boolValue && FileManager.default.isExecutableFile(atPath: file.path)
  }
}
