import Foundation

/// A command line, program first.
typealias CommandLine = [String]

/// What commands that were started together have used.
struct Reading {
  /// Seconds of user and system time, all commands together.
  let cpu: Double
  /// Seconds from the first start to the last end.
  let wall: Double
  /// The largest peak of resident memory, in millions of bytes.
  let peak: Double
}

/// Runs commands by way of the `stopwatch` program, which see for why it is a program.
struct Stopwatch {
  /// Where the program is.
  let program: URL

  /// Starts the commands at the same time and waits for all of them. Each has to end with status 0.
  func time(_ commands: [CommandLine]) throws -> Reading {
    let output = try standardOutput(
      of: [program.path] + commands.joined(separator: [":::"]))
    var cpu = 0.0
    var peak = 0.0
    var finished = 0
    for line in output.split(separator: "\n") {
      let words = line.split(separator: " ")
      let numbers = words.dropFirst().compactMap { Double($0) }
      switch (words.first, numbers.count) {
      case ("command", 4):
        guard numbers[0] == 0 else {
          throw BenchmarkFailure(
            "status \(Int(numbers[0])) from: \(commands[finished].joined(separator: " "))")
        }
        finished += 1
        cpu += (numbers[1] + numbers[2]) / 1e6
        peak = max(peak, numbers[3] / 1e6)
      case ("wall", 1) where finished == commands.count:
        return Reading(cpu: cpu, wall: numbers[0] / 1e9, peak: peak)
      default:
        throw BenchmarkFailure("the stopwatch says '\(line)', which means nothing here")
      }
    }
    throw BenchmarkFailure("the stopwatch stopped early")
  }

  /// Lets contenders take turns (A B A B …), after one round that only warms the caches. Answers
  /// the readings of each contender, round by round. A contender is a set of commands that run at
  /// the same time.
  func takeTurns(rounds: Int, _ contenders: [[CommandLine]]) throws -> [[Reading]] {
    var readings = Array(repeating: [Reading](), count: contenders.count)
    for round in 0...rounds {
      for (index, commands) in contenders.enumerated() {
        let reading = try time(commands)
        if round > 0 { readings[index].append(reading) }
      }
    }
    return readings
  }
}
