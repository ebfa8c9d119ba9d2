/// A dictionary whose keys are walked scalar by scalar, so that text is looked up without being copied.
///
/// The values are small numbers, mostly the index of something that the owner keeps: a generic value
/// would cost a witness call a step.
package struct ScalarTrie: Sendable {
  private struct Node: Sendable {
    var scalar: UInt32
    var firstChild: Int32 = -1
    var nextSibling: Int32 = -1
    var value: Int32 = -1
  }

  private var nodes: [Node] = [Node(scalar: 0)]
  /// The root's children for the scalars of Latin, Cyrillic and Arabic scripts: most walks end here.
  private var roots: [Int32] = Array(repeating: -1, count: 0x700)

  package init() {}

  package var isEmpty: Bool { nodes.count == 1 }

  /// Gives a key a value; what it had before comes back.
  @discardableResult
  package mutating func update(_ key: String, to value: Int) -> Int? {
    var node = Self.root
    for scalar in key.unicodeScalars {
      node = child(of: node, scalar.value) ?? add(scalar.value, to: node)
    }
    let old = self.value(at: node)
    nodes[node].value = Int32(value)
    return old
  }

  /// The value of a key.
  package func value(of key: String) -> Int? {
    var node = Self.root
    for scalar in key.unicodeScalars {
      guard let next = child(of: node, scalar.value) else { return nil }
      node = next
    }
    return value(at: node)
  }

  private mutating func add(_ scalar: UInt32, to node: Int) -> Int {
    let new = nodes.count
    nodes.append(Node(scalar: scalar, nextSibling: nodes[node].firstChild))
    nodes[node].firstChild = Int32(new)
    if node == Self.root, scalar < roots.count { roots[Int(scalar)] = Int32(new) }
    return new
  }

  // MARK: Walking

  /// Where a walk begins.
  package static let root = 0

  /// One scalar on from a place; nil where no key goes that way.
  package func step(_ node: Int, by scalar: Unicode.Scalar) -> Int? {
    child(of: node, scalar.value)
  }

  /// Whether no key begins with an ASCII letter, in either case; false for any other scalar. A cheap look
  /// before a walk begins.
  package func rulesOut(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    guard value < 0x80 else { return false }
    let lower = (0x41...0x5A).contains(value) ? value + 0x20 : value
    return roots[Int(lower)] < 0
  }

  /// The value of the key that ends at a place.
  package func value(at node: Int) -> Int? {
    let value = nodes[node].value
    return value < 0 ? nil : Int(value)
  }

  private func child(of node: Int, _ scalar: UInt32) -> Int? {
    if node == Self.root, scalar < roots.count {
      let next = roots[Int(scalar)]
      return next < 0 ? nil : Int(next)
    }
    var child = nodes[node].firstChild
    while child >= 0 {
      if nodes[Int(child)].scalar == scalar { return Int(child) }
      child = nodes[Int(child)].nextSibling
    }
    return nil
  }
}
