import KanonModel
import Synchronization

/// What mentions of a locale were read as: the same few names stand in all of its articles.
final class ReadingMemory: Sendable {
  /// What a reading depends on.
  struct Key: Hashable {
    let text: String
    let kind: Concept.Kind
    /// Whether the source's names count as well; of one run they are always the same.
    let isBesideSource: Bool
  }

  /// The most readings that are kept, so that memory does not grow with the corpus.
  private static let limit = 4096

  private let readings = Mutex<[Key: Lexicon.Reading]>([:])

  func reading(_ key: Key, _ read: () -> Lexicon.Reading) -> Lexicon.Reading {
    if let known = readings.withLock({ $0[key] }) { return known }
    let reading = read()
    readings.withLock { readings in
      if readings.count < Self.limit { readings[key] = reading }
    }
    return reading
  }
}
