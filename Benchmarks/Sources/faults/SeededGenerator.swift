/// Random numbers that are the same on every run and machine (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  /// Starts from a number and words, so that each place has numbers of its own.
  init(seed: UInt64, _ words: String...) {
    // FNV-1a: `Hasher` would begin anew on each run.
    state = seed &* 0x9E37_79B9_7F4A_7C15 ^ 0xCBF2_9CE4_8422_2325
    for byte in words.joined(separator: "\u{0}").utf8 {
      state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}
