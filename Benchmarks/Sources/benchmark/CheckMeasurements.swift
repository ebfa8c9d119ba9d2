import Foundation

/// The measurements that run `kanon check` over the corpus.
struct CheckMeasurements {
  /// What is measured.
  let kanon: URL
  /// What it is held against.
  let yardstick: URL
  /// What runs both.
  let stopwatch: Stopwatch
  /// What both read.
  let corpus: Corpus
  /// How often each command is measured.
  let rounds: Int

  /// A full check beside the yardstick.
  func check() throws -> [Figure] {
    let readings = try stopwatch.takeTurns(
      rounds: rounds, [[check(jobs: 1)], [parse()], [check()]])
    let (oneJob, parse, check) = (readings[0], readings[1], readings[2])
    let cpu = (kanon: oneJob.map(\.cpu), yardstick: parse.map(\.cpu))
    let wall = (kanon: check.map(\.wall), yardstick: parse.map(\.wall))
    return [
      Figure("check-cpu-kanon", "CPU, kanon check --jobs 1", .seconds, cpu.kanon),
      Figure("check-cpu-yardstick", "CPU, yardstick", .seconds, cpu.yardstick),
      Figure(
        "check-cpu-ratio", "CPU, kanon / yardstick", .ratio,
        ratios(cpu.kanon, to: cpu.yardstick), goal: .checkCost),
      Figure("check-wall-kanon", "wall, kanon check", .seconds, wall.kanon),
      Figure("check-wall-yardstick", "wall, yardstick", .seconds, wall.yardstick),
      Figure(
        "check-wall-ratio", "wall, kanon / yardstick", .ratio,
        ratios(wall.kanon, to: wall.yardstick)),
      Figure("check-peak-kanon-one-job", "peak, kanon --jobs 1", .megabytes, oneJob.map(\.peak)),
      Figure("check-peak-kanon", "peak, kanon", .megabytes, check.map(\.peak), goal: .peakMemory),
      Figure("check-peak-yardstick", "peak, yardstick", .megabytes, parse.map(\.peak)),
    ]
  }

  /// The peak memory of a check of the corpus and of a corpus four times as large.
  func memory() throws -> [Figure] {
    try withTemporaryFolder { folder in
      try corpus.writeFourfold(to: folder)
      let readings = try stopwatch.takeTurns(
        rounds: rounds, [[check()], [check(of: folder)]])
      let (once, fourfold) = (readings[0].map(\.peak), readings[1].map(\.peak))
      return [
        Figure("memory-once", "peak, the corpus once", .megabytes, once, goal: .peakMemory),
        Figure(
          "memory-fourfold", "peak, the corpus four times", .megabytes, fourfold,
          goal: .peakMemory),
        Figure(
          "memory-growth", "peak, four times / once", .ratio, ratios(fourfold, to: once),
          goal: .memoryGrowth),
      ]
    }
  }

  /// The speed-up that a second core gives to `kanon` and to two processes of the yardstick.
  func cores() throws -> [Figure] {
    let readings = try stopwatch.takeTurns(
      rounds: rounds,
      [
        [check(jobs: 1)], [check(jobs: 2)],
        [parse()], [parse() + ["--part", "1/2"], parse() + ["--part", "2/2"]],
      ])
    let wall = readings.map { $0.map(\.wall) }
    let kanon = ratios(wall[0], to: wall[1])
    let yardstick = ratios(wall[2], to: wall[3])
    return [
      Figure("cores-kanon", "speed-up, kanon --jobs 1 / 2", .ratio, kanon),
      Figure("cores-yardstick", "speed-up, yardstick 1 / 2 processes", .ratio, yardstick),
      Figure(
        "cores-ratio", "speed-up, kanon / yardstick", .ratio, ratios(kanon, to: yardstick),
        goal: .twoCores),
    ]
  }

  /// The command that checks a folder, the corpus if none is named, with kanon's own choice of jobs
  /// if none is given.
  private func check(of folder: URL? = nil, jobs: Int? = nil) -> CommandLine {
    let root = folder ?? corpus.folder
    let command = [kanon.path, "check", "--root", root.path, "--fail-on", "never"]
    return jobs.map { command + ["--jobs", "\($0)"] } ?? command
  }

  /// The command that only parses the corpus.
  private func parse() -> CommandLine {
    [yardstick.path, corpus.folder.path]
  }
}
