import ArgumentParser

/// What can be measured, in the order it is done.
enum Measurement: String, CaseIterable, ExpressibleByArgument {
  /// A full check beside the yardstick: CPU, wall clock, peak memory.
  case check
  /// The peak memory of a check of the corpus and of a corpus four times as large.
  case memory
  /// The speed-up that a second core gives.
  case cores
  /// How long the compiler takes over generated tables.
  case tables

  /// Whether the measurement runs `kanon` over the corpus.
  var readsCorpus: Bool {
    switch self {
    case .check, .memory, .cores: true
    case .tables: false
    }
  }
}
