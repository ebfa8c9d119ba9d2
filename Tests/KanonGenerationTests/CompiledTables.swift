import Foundation
import KanonModel
import Testing

extension Tag {
  /// Runs the Swift compiler, which takes seconds.
  @Tag static var compiles: Self
}

/// Generated tables, built with a program that asks them questions.
struct CompiledTables {
  /// What the program printed, a line each.
  let answers: [String]
  /// How long the compiler took, in seconds.
  let seconds: Double

  /// Compiles the files of a folder of their own, with the settings that the project's targets have.
  init(_ files: [GeneratedFile], program: String) throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "kanon-tables-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var paths: [String] = []
    for file in files + [GeneratedFile(name: "main.swift", text: program)] {
      let url = folder.appending(path: file.name)
      try Data(file.text.utf8).write(to: url)
      paths.append(url.path)
    }
    let executable = folder.appending(path: "program").path
    let start = ContinuousClock.now
    _ = try Self.run(
      "/usr/bin/env",
      ["swiftc", "-swift-version", "6", "-strict-memory-safety", "-warnings-as-errors", "-Onone"]
        + ["-module-name", "Tables", "-o", executable] + paths)
    seconds = (ContinuousClock.now - start) / .seconds(1)
    answers = try Self.run(executable, []).split(
      separator: "\n", omittingEmptySubsequences: false
    ).dropLast().map(String.init)
  }

  private static func run(_ executable: String, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: executable)
    process.arguments = arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure(output: text) }
    return text
  }

  struct Failure: Error, CustomStringConvertible {
    let output: String
    var description: String { output }
  }
}

extension CompiledTables {
  /// One after the other, since a second compiler beside it would falsify the first one's time.
  @Suite(.serialized, .tags(.compiles)) enum Tests {}
}

/// A text as the hexadecimal digits of its bytes, as the programs print it.
func hexadecimal(_ text: String) -> String {
  text.utf8.map { String($0, radix: 16) }.joined(separator: " ")
}
