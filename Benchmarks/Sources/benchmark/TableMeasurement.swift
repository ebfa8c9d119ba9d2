import Foundation

/// How long the compiler takes over generated tables, beside an empty file.
struct TableMeasurement {
  /// The `swiftc` that is timed.
  let compiler: URL
  /// What runs it.
  let stopwatch: Stopwatch
  /// How the tables are written.
  let layout: TableLayout
  /// How often each file is compiled.
  let rounds: Int

  /// Type-checks and compiles an empty file, a table and a large table, without optimisation.
  func tables() throws -> [Figure] {
    try withTemporaryFolder { folder in
      // The compiler leaves an empty folder behind each time; let them go where ours goes.
      let temporary = FileManager.default.temporaryDirectory.path
      setenv("TMPDIR", folder.path, 1)
      defer { setenv("TMPDIR", temporary, 1) }

      let empty = try write("", to: folder.appendingPathComponent("Empty.swift"))
      let tables = try [2_000, 20_000].map { rowCount in
        let file = folder.appendingPathComponent("Table\(rowCount).swift")
        return (rowCount, try write(layout.source(rowCount: rowCount), to: file))
      }
      let object = folder.appendingPathComponent("Object.o").path
      return try figures("typecheck", ["-typecheck"], empty: empty, tables: tables, goal: nil)
        + figures(
          "compile", ["-c", "-o", object], empty: empty, tables: tables, goal: .tableCompilation)
    }
  }

  /// Times one mode of the compiler. The goal is for the first of the tables.
  private func figures(
    _ mode: String, _ options: [String], empty: URL, tables: [(rowCount: Int, file: URL)],
    goal: Goal?
  ) throws -> [Figure] {
    let commands = ([empty] + tables.map(\.file)).map { file in
      [[compiler.path, "-Onone"] + options + [file.path]]
    }
    let wall = try stopwatch.takeTurns(rounds: rounds, commands).map { $0.map(\.wall) }
    var figures = [Figure("tables-\(mode)-empty", "\(mode), empty file", .seconds, wall[0])]
    for (index, (rowCount, _)) in tables.enumerated() {
      let times = wall[index + 1]
      let title = "\(mode), \(rowCount) rows"
      figures.append(
        Figure(
          "tables-\(mode)-\(rowCount)", title, .seconds, times, goal: index == 0 ? goal : nil))
      figures.append(
        Figure(
          "tables-\(mode)-\(rowCount)-ratio", "\(title) / empty file", .ratio,
          ratios(times, to: wall[0])))
    }
    return figures
  }

  /// Writes a source file and answers where it is.
  private func write(_ source: String, to file: URL) throws -> URL {
    try source.write(to: file, atomically: false, encoding: .utf8)
    return file
  }
}
