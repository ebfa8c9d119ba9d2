import Foundation

/// Whether Ctrl-C was pressed while a temporary folder was there. Only the signal handler writes it.
nonisolated(unsafe) private var isInterrupted: sig_atomic_t = 0

/// Makes a folder for the time of the call. It goes away on Ctrl-C too: that ends the command being
/// measured, which ends the measurement in an error.
func withTemporaryFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
  let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("kanon-benchmark-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  signal(SIGINT) { _ in isInterrupted = 1 }
  defer {
    signal(SIGINT, SIG_DFL)
    try? FileManager.default.removeItem(at: folder)
  }
  return try body(folder)
}

/// Ends long work of our own, with no command running that Ctrl-C could end.
func stopIfInterrupted() throws {
  guard isInterrupted == 0 else { throw BenchmarkFailure("interrupted") }
}
