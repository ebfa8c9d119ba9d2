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
  /// The root's other children, in chains by the low bits of their scalars.
  private var buckets: [Int32] = Array(repeating: -1, count: 256)

  /// For each ASCII letter that keys begin with, the letters that come second in one of them.
  private var seconds: [UInt32] = Array(repeating: 0, count: 26)
  /// The first scalars of keys, a bit each.
  private var signs: [UInt64] = Array(repeating: 0, count: 1024)

  package init() {}

  package var isEmpty: Bool { nodes.count == 1 }

  /// Gives a key a value; what it had before comes back.
  @discardableResult
  package mutating func update(_ key: String, to value: Int) -> Int? {
    var node = Self.root
    for scalar in key.unicodeScalars {
      node = child(of: node, scalar.value) ?? add(scalar.value, to: node)
    }
    note(key)
    let old = self.value(at: node)
    nodes[node].value = Int32(value)
    return old
  }

  /// Notes how a key begins, for ``rulesOut(_:_:)``.
  private mutating func note(_ key: String) {
    let scalars = key.unicodeScalars.prefix(2).map(\.value)
    guard let first = scalars.first else { return }
    if first < 0x10000 { signs[Int(first >> 6)] |= 1 << UInt64(first & 63) }
    guard (0x61...0x7A).contains(first) else { return }
    let isPair = scalars.count == 2 && (0x61...0x7A).contains(scalars[1])
    seconds[Int(first - 0x61)] |= isPair ? 1 << (scalars[1] - 0x61) : ~0
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
    guard node == Self.root else {
      nodes.append(Node(scalar: scalar, nextSibling: nodes[node].firstChild))
      nodes[node].firstChild = Int32(new)
      return new
    }
    let bucket = Int(scalar & 255)
    nodes.append(Node(scalar: scalar, nextSibling: buckets[bucket]))
    if scalar < roots.count {
      nodes[new].nextSibling = -1
      roots[Int(scalar)] = Int32(new)
    } else {
      buckets[bucket] = Int32(new)
    }
    return new
  }

  // MARK: Walking

  /// Where a walk begins.
  package static let root = 0

  /// One scalar on from a place; nil where no key goes that way.
  package func step(_ node: Int, by scalar: Unicode.Scalar) -> Int? {
    child(of: node, scalar.value)
  }

  /// Whether no key begins like this, for certain: a cheap look before a walk begins.
  ///
  /// - Parameters:
  ///   - scalar: the first of a text, in either case.
  ///   - next: the byte behind it; it counts where both are ASCII letters.
  package func rulesOut(_ scalar: Unicode.Scalar, _ next: UInt8) -> Bool {
    let value = scalar.value
    if value < 0x80 {
      let lower = (0x41...0x5A).contains(value) ? value + 0x20 : value
      guard roots[Int(lower)] >= 0 else { return true }
      let second = next | 0x20
      guard (0x61...0x7A).contains(lower), (0x61...0x7A).contains(second) else { return false }
      return seconds[Int(lower - 0x61)] & (1 << UInt32(second - 0x61)) == 0
    }
    // Signs and syllables of East Asia have no case, so the text has them as the key does.
    guard scalar.isCJK, value < 0x10000 else { return false }
    return signs[Int(value >> 6)] & (1 << UInt64(value & 63)) == 0
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
    var child = node == Self.root ? buckets[Int(scalar & 255)] : nodes[node].firstChild
    while child >= 0 {
      if nodes[Int(child)].scalar == scalar { return Int(child) }
      child = nodes[Int(child)].nextSibling
    }
    return nil
  }
}
