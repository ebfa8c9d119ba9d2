import Synchronization

/// Runs work on several threads and hands on the results in order, whatever finishes first.
enum ParallelRun {
  /// - Parameters:
  ///   - count: how many pieces of work there are.
  ///   - jobs: how many run at a time.
  ///   - work: does the piece of an index; called on any thread.
  ///   - sink: takes the results, by index, one at a time.
  static func run<Result: Sendable>(
    _ count: Int, jobs: Int, work: @Sendable @escaping (Int) -> Result,
    sink: @Sendable @escaping (Result) -> Void
  ) async {
    guard jobs > 1, count > 1 else {
      for index in 0..<count { sink(work(index)) }
      return
    }
    let queue = WorkQueue(count, sink)
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<min(jobs, count) {
        group.addTask {
          while let index = queue.take() { queue.add(work(index), at: index) }
        }
      }
    }
  }
}

/// Hands out indices, and holds results until those before them have been handed on.
private final class WorkQueue<Result: Sendable>: Sendable {
  private struct State {
    var next = 0
    var waiting: [Int: Result] = [:]
  }

  private let count: Int
  private let taken = Atomic(0)
  private let state = Mutex(State())
  private let sink: @Sendable (Result) -> Void

  init(_ count: Int, _ sink: @Sendable @escaping (Result) -> Void) {
    self.count = count
    self.sink = sink
  }

  /// The next index that nobody works on, or nil when all are taken.
  func take() -> Int? {
    let index = taken.wrappingAdd(1, ordering: .relaxed).oldValue
    return index < count ? index : nil
  }

  func add(_ result: Result, at index: Int) {
    state.withLock { state in
      state.waiting[index] = result
      // Handing on under the lock keeps the order; the sink only writes what is ready.
      while let ready = state.waiting.removeValue(forKey: state.next) {
        sink(ready)
        state.next += 1
      }
    }
  }
}
