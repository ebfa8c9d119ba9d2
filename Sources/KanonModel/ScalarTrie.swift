/// A dictionary whose keys are walked scalar by scalar, so that text is looked up without being copied.
package struct ScalarTrie<Value: Sendable>: Sendable {
  private struct Node: Sendable {
    /// Sorted by scalar.
    var children: [(scalar: UInt32, node: Int32)] = []
    var value: Value?
  }

  private var nodes: [Node] = [Node()]
  /// The root's children for the scalars of Latin and Cyrillic scripts: most walks end here.
  private var roots: [Int32] = Array(repeating: -1, count: 0x500)

  package init() {}

  /// A place in the trie.
  package struct Position: Sendable {
    fileprivate var node: Int32 = 0
  }

  package var root: Position { Position() }
  package var isEmpty: Bool { nodes.count == 1 }

  /// Adds or changes the value of a key.
  package mutating func update(_ key: String, _ change: (inout Value?) -> Void) {
    var node: Int32 = 0
    for scalar in key.unicodeScalars {
      if let next = step(node, scalar.value) {
        node = next
        continue
      }
      let next = Int32(nodes.count)
      nodes.append(Node())
      let children = nodes[Int(node)].children
      let place = children.firstIndex { $0.scalar > scalar.value } ?? children.count
      nodes[Int(node)].children.insert((scalar.value, next), at: place)
      if node == 0, scalar.value < roots.count { roots[Int(scalar.value)] = next }
      node = next
    }
    change(&nodes[Int(node)].value)
  }

  /// Moves on by one scalar; false where no key goes that way.
  package func advance(_ position: inout Position, by scalar: Unicode.Scalar) -> Bool {
    guard let next = step(position.node, scalar.value) else { return false }
    position.node = next
    return true
  }

  package func value(at position: Position) -> Value? { nodes[Int(position.node)].value }

  private func step(_ node: Int32, _ scalar: UInt32) -> Int32? {
    if node == 0, scalar < roots.count {
      let next = roots[Int(scalar)]
      return next < 0 ? nil : next
    }
    for child in nodes[Int(node)].children where child.scalar >= scalar {
      return child.scalar == scalar ? child.node : nil
    }
    return nil
  }
}
