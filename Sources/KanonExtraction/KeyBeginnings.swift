import KanonModel

/// How the keys of a ``FoldingTrie`` begin, as bits: what a text is looked up in before a walk, which nearly
/// always would end at once and cost a look at distant memory.
struct KeyBeginnings: Sendable {
  /// A bit for each scalar of the basic plane that a key or a variant of it begins with; behind them three
  /// Bloom filters of what a key begins with: of the first three letters of keys that go on with anything, of
  /// the first letters of all others, of two scalars beyond ASCII.
  private(set) var bits = [UInt64](repeating: 0, count: pairs.end)

  private static let prefixes = Filter(start: 1024, words: 64)
  private static let letters = Filter(start: prefixes.end, words: 128)
  private static let pairs = Filter(start: letters.end, words: 64)

  /// Stands for what follows a key of one scalar: the end of a word, and anything at all.
  private enum Second {
    static let wordEnd: UInt32 = 0
    static let any: UInt32 = 1
  }

  private let folding: Folding
  /// The variants of the scalars that were asked for.
  private var forms: [Unicode.Scalar: [Unicode.Scalar]] = [:]

  init(_ folding: Folding) {
    self.folding = folding
    // Turkish `I` is a form of a letter beyond ASCII: its bytes tell nothing of a key's.
    guard folding.variants(of: "ı").contains("I") else { return }
    for index in Self.prefixes.start..<Self.prefixes.end { bits[index] = ~0 }
  }

  /// - Parameter endsWord: whether nothing but the end of a word matters behind the key.
  mutating func note(_ key: String, endsWord: Bool) {
    guard let first = key.unicodeScalars.first else { return }
    for variant in variants(of: first) {
      if variant.value < 0x10000 { add(variant.value) }
      if variant.isASCII {
        add(variant.value + Folding.fullWidthDistance)
      } else {
        notePairs(variant, key, endsWord: endsWord)
      }
    }
    if first.isASCIILetter { noteLetters(key, endsWord: endsWord) }
  }

  /// ``Folding/variants(of:)``, asked for once a scalar.
  mutating func variants(of scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    if let known = forms[scalar] { return known }
    let new = folding.variants(of: scalar)
    forms[scalar] = new
    return new
  }

  private mutating func noteLetters(_ key: String, endsWord: Bool) {
    var key = key
    let (run, count, isWhole) = key.withUTF8 { bytes in
      var count = 0
      while count < min(bytes.count, LetterRun.longest), unsafe bytes[count].isASCIILetter {
        count += 1
      }
      return unsafe (LetterRun(bytes), count, count == bytes.count)
    }
    guard !endsWord, isWhole, count < LetterRun.longest else {
      return Self.letters.add(run.bits, to: &bits)
    }
    // Anything may stand behind the key.
    var beginnings = [run.bits]
    for place in count..<max(count, Self.prefixLength) {
      beginnings += beginnings.flatMap { known in
        // What a run ends with is its last.
        known >> UInt64(8 * (place - 1)) <= LetterRun.apostrophe
          ? [] : Self.followers.map { known | $0 << UInt64(8 * place) }
      }
    }
    for beginning in beginnings { Self.prefixes.add(beginning & Self.prefixMask, to: &bits) }
  }

  private static let prefixLength = 3
  private static let prefixMask: UInt64 = 0xFF_FFFF
  private static let followers =
    [LetterRun.apostrophe] + (UInt8(ascii: "a")...UInt8(ascii: "z")).map(UInt64.init)

  private mutating func notePairs(_ first: Unicode.Scalar, _ key: String, endsWord: Bool) {
    guard let second = key.unicodeScalars.dropFirst().first else {
      let isWhole = endsWord && !first.isCJK
      return add(pair: first, isWhole ? Second.wordEnd : Second.any)
    }
    // Between CJK letters the text may have spaces.
    guard second != " ", second.isCJK == first.isCJK else { return add(pair: first, Second.any) }
    for variant in variants(of: second) { add(pair: first, variant.second) }
  }

  private mutating func add(_ value: UInt32) { bits[Int(value >> 6)] |= 1 << UInt64(value & 63) }

  private mutating func add(pair first: Unicode.Scalar, _ second: UInt32) {
    Self.pairs.add(Self.pair(first, second), to: &bits)
  }

  @inline(__always)
  private static func pair(_ first: Unicode.Scalar, _ second: UInt32) -> UInt64 {
    UInt64(first.value) << 32 | UInt64(second)
  }

  // MARK: Looking up

  /// Whether some key may begin with a scalar.
  ///
  /// - Parameter bits: ``bits``.
  @inline(__always)
  static func mayHold(_ bits: UnsafeBufferPointer<UInt64>, _ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    return unsafe value > 0xFFFF || holds(bits[Int(value >> 6)], value & 63)
  }

  /// Whether some key may begin with the ASCII letters that a text begins with.
  ///
  /// - Parameter bits: ``bits``.
  @inline(__always)
  static func mayHold(_ bits: UnsafeBufferPointer<UInt64>, _ run: LetterRun) -> Bool {
    unsafe run.isUncertain || letters.mayHold(bits, run.bits)
      || prefixes.mayHold(bits, run.bits & prefixMask)
  }

  /// Whether some key may begin with a scalar beyond ASCII that ``mayHold(_:_:)`` did not dismiss, and what
  /// follows it.
  ///
  /// - Parameters:
  ///   - bits: ``bits``.
  ///   - rest: stands behind the scalar.
  static func mayHold(
    _ bits: UnsafeBufferPointer<UInt64>, _ first: Unicode.Scalar, then rest: ScalarCursor
  ) -> Bool {
    guard first.value < 0xFF00 else { return true }
    var rest = rest
    let second = rest.next()
    if let second, second.isInvisible || second.value >= 0xFF00 { return true }
    // Spaces beside CJK letters are passed over.
    if let second, first.isCJK, second.value <= 0x20 || second.isSpace { return true }
    return unsafe pairs.mayHold(bits, pair(first, second?.second ?? Second.wordEnd))
      || pairs.mayHold(bits, pair(first, Second.any))
  }

  @inline(__always)
  private static func holds(_ word: UInt64, _ bit: UInt32) -> Bool {
    word & (1 << UInt64(bit)) != 0
  }

  /// A stretch of the bits that is a Bloom filter with one hash (Bloom 1970).
  private struct Filter {
    let start: Int
    /// A power of two.
    let words: Int

    var end: Int { start + words }

    /// Fibonacci hashing (Knuth 6.4).
    @inline(__always)
    private func place(_ key: UInt64) -> (word: Int, bit: UInt32) {
      let hash = Int((key &* 0x9E37_79B9_7F4A_7C15) >> 40) & (words << 6 - 1)
      return (start + hash >> 6, UInt32(hash & 63))
    }

    func add(_ key: UInt64, to bits: inout [UInt64]) {
      let (word, bit) = place(key)
      bits[word] |= 1 << UInt64(bit)
    }

    @inline(__always)
    func mayHold(_ bits: UnsafeBufferPointer<UInt64>, _ key: UInt64) -> Bool {
      let (word, bit) = place(key)
      return unsafe KeyBeginnings.holds(bits[word], bit)
    }
  }
}

extension Unicode.Scalar {
  /// What it counts as behind another scalar: itself, or the end of a word.
  @inline(__always)
  fileprivate var second: UInt32 { isWord ? value : 0 }

  fileprivate var isASCIILetter: Bool { isASCII && UInt8(value).isASCIILetter }
}
