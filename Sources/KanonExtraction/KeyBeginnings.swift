import KanonModel

/// How the keys of a ``FoldingTrie`` begin, as bits: what a text is looked up in before a walk, which nearly
/// always would end at once and cost a look at distant memory.
struct KeyBeginnings: Sendable {
  /// A bit for each scalar of the basic plane that a key or a variant of it begins with; behind them one for
  /// each three bytes that a key begins with of which the first is an ASCII letter.
  private(set) var bits = [UInt64](repeating: 0, count: triples + (26 * 27 * 27 + 63) / 64)

  private static let triples = 1024

  private let folding: Folding

  init(_ folding: Folding) {
    self.folding = folding
    // Turkish `I` is a form of a letter beyond ASCII: its bytes tell nothing of a key's.
    guard folding.variants(of: "ı").contains("I") else { return }
    for index in Self.triples..<bits.count { bits[index] = ~0 }
  }

  mutating func note(_ key: String) {
    guard let first = key.unicodeScalars.first else { return }
    if first.value > 0xFFFF || !Self.holds(bits[Int(first.value >> 6)], first.value & 63) {
      for variant in folding.variants(of: first) where variant.value < 0x10000 {
        add(variant.value)
        if variant.isASCII { add(variant.value + Folding.fullWidthDistance) }
      }
    }
    let bytes = Array(key.utf8.prefix(3))
    guard bytes[0].isASCIILetter else { return }
    // Behind the key's end anything may stand, and behind a space any number of spaces.
    let isKnown = (
      bytes.count > 1, bytes.count > 2 && bytes[1] != UInt8(ascii: " ")
    )
    for second in isKnown.0 ? Self.code(bytes[1])...Self.code(bytes[1]) : 0...26 {
      for third in isKnown.1 ? Self.code(bytes[2])...Self.code(bytes[2]) : 0...26 {
        let index = Self.index(Self.code(bytes[0]), second, third)
        bits[Self.triples + index >> 6] |= 1 << UInt64(index & 63)
      }
    }
  }

  private mutating func add(_ value: UInt32) { bits[Int(value >> 6)] |= 1 << UInt64(value & 63) }

  /// Whether some key may begin with a scalar.
  ///
  /// - Parameter bits: ``bits``.
  @inline(__always)
  static func mayHold(_ bits: UnsafeBufferPointer<UInt64>, _ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    return unsafe value > 0xFFFF || holds(bits[Int(value >> 6)], value & 63)
  }

  /// Whether some key may begin with three bytes, of which the first is an ASCII letter.
  ///
  /// - Parameter bits: ``bits``.
  @inline(__always)
  static func mayHold(
    _ bits: UnsafeBufferPointer<UInt64>, _ letter: UInt8, _ second: UInt8, _ third: UInt8
  ) -> Bool {
    if second.mayBeInvisible || third.mayBeInvisible { return true }
    let index = index(code(letter), code(second), code(third))
    return unsafe holds(bits[triples + index >> 6], UInt32(index & 63))
  }

  @inline(__always)
  private static func holds(_ word: UInt64, _ bit: UInt32) -> Bool {
    word & (1 << UInt64(bit)) != 0
  }

  @inline(__always)
  private static func index(_ first: Int, _ second: Int, _ third: Int) -> Int {
    ((first - 1) * 27 + second) * 27 + third
  }

  /// The number of an ASCII letter in the alphabet, from 1; 0 for all other bytes.
  @inline(__always)
  private static func code(_ byte: UInt8) -> Int {
    byte.isASCIILetter ? Int(byte | 0x20) - 0x60 : 0
  }
}

extension UInt8 {
  /// Whether an invisible character may begin with it, which folding passes over.
  @inline(__always)
  fileprivate var mayBeInvisible: Bool { self == 0xC2 || self == 0xE2 || self == 0xEF }
}
