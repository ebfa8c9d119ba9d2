import ArgumentParser
import Foundation

/// Measures `kanon` against the yardstick and prints the figures.
@main
struct BenchmarkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "benchmark",
    abstract: "Measures kanon against a loop that only parses the same files with cmark-gfm.",
    discussion: """
      Exit codes: 0 measured, whatever the figures; 2 something is missing or a command failed; \
      64 wrong usage.
      """
  )

  @Argument(help: "What to measure; everything if nothing is named.")
  var measurements: [Measurement] = Measurement.allCases

  @Option(
    help: ArgumentHelp(
      "The kanon to measure (default: ../.build/release/kanon).", valueName: "path"))
  var kanon: String?

  @Option(
    help: ArgumentHelp(
      "A folder of locale folders (default: $KANON_CORPUS or ../../shared/corpus/articles).",
      valueName: "dir"))
  var corpus: String?

  @Option(help: "How many rounds to measure, after one to warm up.")
  var pairs = 5

  @Flag(help: "Print JSON.")
  var json = false

  func validate() throws {
    guard pairs > 0 else { throw ValidationError("--pairs needs at least 1") }
  }

  func run() throws {
    #if DEBUG
      note("this is a debug build; measure with `swift run -c release`")
    #endif
    do {
      let report = try measure()
      print(json ? try report.json() : report.text)
    } catch let failure as BenchmarkFailure {
      note(failure.description)
      throw ExitCode(2)
    } catch {
      note(error.localizedDescription)
      throw ExitCode(2)
    }
  }

  /// Finds everything first, so that nothing is found missing after minutes of measuring.
  private func measure() throws -> Report {
    let processors = Equipment.processors
    if measurements.contains(.cores), processors < 2 {
      throw BenchmarkFailure("'cores' needs two processors; name the other measurements instead")
    }
    let stopwatch = Stopwatch(program: try Equipment.sibling("stopwatch"))
    let checks =
      measurements.contains(where: \.readsCorpus) ? try checkMeasurements(stopwatch) : nil
    let tables = measurements.contains(.tables) ? try tableMeasurement(stopwatch) : nil

    var figures: [Figure] = []
    for measurement in Measurement.allCases where measurements.contains(measurement) {
      note("measuring \(measurement.rawValue)")
      switch measurement {
      case .check: figures += try checks?.check() ?? []
      case .memory: figures += try checks?.memory() ?? []
      case .cores: figures += try checks?.cores() ?? []
      case .tables: figures += try tables?.tables() ?? []
      }
    }
    if let machine = figures.first(where: { $0.name == "cores-yardstick" }), machine.median < 1.6 {
      note("two processes gain little here: is the machine busy? Do not rely on 'cores'")
    }
    return Report(
      kanon: checks?.kanon, corpus: checks?.corpus, tableLayout: tables?.layout, pairs: pairs,
      processors: processors, figures: figures)
  }

  /// The measurements over the corpus, with all they need.
  private func checkMeasurements(_ stopwatch: Stopwatch) throws -> CheckMeasurements {
    let yardstick = try Equipment.sibling("yardstick")
    return CheckMeasurements(
      kanon: try Equipment.kanon(at: kanon), yardstick: yardstick, stopwatch: stopwatch,
      corpus: try Corpus(Equipment.corpus(at: corpus), yardstick: yardstick), rounds: pairs)
  }

  /// The measurement of the compiler, with all it needs.
  private func tableMeasurement(_ stopwatch: Stopwatch) throws -> TableMeasurement {
    TableMeasurement(
      compiler: try Equipment.compiler(), stopwatch: stopwatch,
      layout: TableLayout.longest(below: Equipment.generated) ?? .plain, rounds: pairs)
  }

  /// Says something to a person, beside the data.
  private func note(_ message: String) {
    FileHandle.standardError.write(Data("benchmark: \(message)\n".utf8))
  }
}
