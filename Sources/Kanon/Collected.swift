import Synchronization

/// Gathers what a sink is called with.
package final class Collected<Element: Sendable>: Sendable {
  private let storage = Mutex<[Element]>([])

  package init() {}

  package func append(_ element: Element) { storage.withLock { $0.append(element) } }

  package var elements: [Element] { storage.withLock { $0 } }
}
