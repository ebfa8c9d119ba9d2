/// A dictionary whose keys are walked scalar by scalar, so that text is looked up without being copied.
///
/// The values are small numbers, mostly the index of something that the owner keeps: a generic value
/// would cost a witness call a step. All steps of all keys are in one hash table.
package struct ScalarTrie: Sendable {
  private struct Step: Sendable {
    /// The place it leaves and the scalar; 0 is free, since the root's number is 1.
    var key: UInt64 = 0
    var target: Int32 = 0
  }

  /// The values of the places; the root's number is 1.
  private var values: [Int32] = [-1, -1]
  private var steps: [Step] = Array(repeating: Step(), count: 64)
  private var count = 0
  /// For each ASCII letter that keys begin with, the letters that come second in one of them.
  private var seconds: [UInt32] = Array(repeating: 0, count: 26)
  /// The first scalars of keys in either case, a bit each.
  private var firsts: [UInt64] = Array(repeating: 0, count: 1024)

  package init() {}

  package var isEmpty: Bool { count == 0 }

  /// Gives a key a value; what it had before comes back.
  @discardableResult
  package mutating func update(_ key: String, to value: Int) -> Int? {
    var place = Self.root
    for scalar in key.unicodeScalars {
      place = step(place, by: scalar) ?? add(scalar, to: place)
    }
    note(key)
    let old = self.value(at: place)
    values[place] = Int32(value)
    return old
  }

  /// Notes how a key begins, for ``rulesOut(_:_:)``.
  private mutating func note(_ key: String) {
    let scalars = key.unicodeScalars.prefix(2)
    guard let first = scalars.first else { return }
    for variant in [first, first.properties.uppercaseMapping.unicodeScalars.first ?? first]
    where variant.value < 0x10000 {
      firsts[Int(variant.value >> 6)] |= 1 << UInt64(variant.value & 63)
    }
    guard (0x61...0x7A).contains(first.value) else { return }
    let second = scalars.dropFirst().first?.value ?? 0
    seconds[Int(first.value - 0x61)] |=
      (0x61...0x7A).contains(second) ? 1 << (second - 0x61) : ~0
  }

  /// The value of a key.
  package func value(of key: String) -> Int? {
    var place = Self.root
    for scalar in key.unicodeScalars {
      guard let next = step(place, by: scalar) else { return nil }
      place = next
    }
    return value(at: place)
  }

  private mutating func add(_ scalar: Unicode.Scalar, to place: Int) -> Int {
    if 2 * (count + 1) > steps.count {
      let old = steps
      steps = Array(repeating: Step(), count: 2 * old.count)
      for step in old where step.key != 0 { steps[slot(step.key)] = step }
    }
    let new = values.count
    values.append(-1)
    let key = Self.key(place, scalar)
    steps[slot(key)] = Step(key: key, target: Int32(new))
    count += 1
    return new
  }

  private static func key(_ place: Int, _ scalar: Unicode.Scalar) -> UInt64 {
    UInt64(place) << 21 | UInt64(scalar.value)
  }

  /// Where a step is, or would be put.
  private func slot(_ key: UInt64) -> Int {
    let mask = steps.count - 1
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40) & mask
    while steps[slot].key != 0, steps[slot].key != key { slot = (slot + 1) & mask }
    return slot
  }

  // MARK: Walking

  /// Where a walk begins.
  package static let root = 1

  /// One scalar on from a place; nil where no key goes that way.
  package func step(_ place: Int, by scalar: Unicode.Scalar) -> Int? {
    let step = steps[slot(Self.key(place, scalar))]
    return step.key == 0 ? nil : Int(step.target)
  }

  /// Whether no key begins like this, for certain: a cheap look before a walk begins.
  ///
  /// - Parameters:
  ///   - scalar: the first of a text, in either case.
  ///   - next: the byte behind it; it counts where both are ASCII letters.
  package func rulesOut(_ scalar: Unicode.Scalar, _ next: UInt8) -> Bool {
    let value = scalar.value
    // Compatibility forms are other scalars in a key.
    guard value < 0xF900 else { return false }
    if firsts[Int(value >> 6)] & (1 << UInt64(value & 63)) == 0 { return true }
    let (first, second) = (value | 0x20, UInt32(next | 0x20))
    guard (0x61...0x7A).contains(first), (0x61...0x7A).contains(second) else { return false }
    return seconds[Int(first - 0x61)] & (1 << (second - 0x61)) == 0
  }

  /// The value of the key that ends at a place.
  package func value(at place: Int) -> Int? {
    let value = values[place]
    return value < 0 ? nil : Int(value)
  }
}
