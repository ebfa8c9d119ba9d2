import Foundation

/// A fault that was put into an article: a line of `faults.jsonl`.
struct Fault: Codable {
  /// What was done.
  let kind: FaultKind
  /// The locale's tag.
  let locale: String
  /// The path below the locale's folder.
  let article: String
  /// Where it is in the changed file, from 1.
  let line: Int
  /// Whether a finding can stand on any line: the place is gone, or what follows breaks.
  let isAnywhere: Bool
  /// The diagnostics that count as finding it.
  let names: [String]
  /// Whether no other translation of the article was made from the same version of the source.
  let isOnlyOfVersion: Bool
  /// The lines that were replaced.
  let before: String
  /// The lines that stand there now.
  let after: String

  /// Reads a file of faults.
  static func read(_ path: String) throws -> [Fault] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw FaultsFailure("cannot read \(path)")
    }
    return try data.split(separator: UInt8(ascii: "\n")).enumerated().map { index, line in
      do {
        return try JSONDecoder().decode(Fault.self, from: Data(line))
      } catch {
        throw FaultsFailure("line \(index + 1) of \(path) is no fault: \(error)")
      }
    }
  }

  /// Writes a file of faults.
  static func write(_ faults: [Fault], to file: URL) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let lines = try faults.map { try encoder.encode($0) + Data("\n".utf8) }
    try Data(lines.joined()).write(to: file)
  }
}

/// A change of lines that makes a fault.
struct Edit {
  /// The lines that go, from 0. Empty where lines are only inserted.
  var lines: Range<Int>
  /// The lines that come.
  var replacement: [String]
  /// How many lines below the first of the replaced ones the fault is.
  var offset = 0
  /// Whether a finding can stand on any line.
  var isAnywhere = false

  /// A change within one line.
  static func line(_ index: Int, _ replacement: String) -> Edit {
    Edit(lines: index..<(index + 1), replacement: [replacement])
  }

  /// The end of one line.
  static func removal(_ index: Int) -> Edit {
    Edit(lines: index..<(index + 1), replacement: [], isAnywhere: true)
  }
}
