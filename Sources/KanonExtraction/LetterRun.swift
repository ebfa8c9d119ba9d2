import KanonModel

/// The ASCII letters that a text begins with, at most five and without case, as the bytes of one number: the
/// first in the lowest. What ends the run counts as nothing, but for an apostrophe.
struct LetterRun {
  /// The bytes, and behind a run of less than five letters 1 for an apostrophe, 0 for all else.
  let bits: UInt64
  /// Whether something stands in or behind it whose form must be folded before it can be told.
  let isUncertain: Bool

  static let longest = 5
  /// Stands for an apostrophe.
  static let apostrophe: UInt64 = 1

  /// - Parameters:
  ///   - offset: that of the first letter.
  ///   - end: behind the text.
  @inline(__always)
  init(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int, before end: Int) {
    let word: UInt64
    if offset + 8 <= bytes.count, let base = unsafe UnsafeRawPointer(bytes.baseAddress) {
      let loaded = unsafe base.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      let size = end - offset
      let eight = UInt64(littleEndian: loaded)
      word = size < 8 ? eight & ~(~0 << UInt64(8 * size)) : eight
    } else {
      var rest: UInt64 = 0
      for index in (offset..<end).reversed() { rest = unsafe rest << 8 | UInt64(bytes[index]) }
      word = rest
    }
    self.init(word)
  }

  /// - Parameter text: folded; what stands behind eight bytes does not count.
  init(_ text: UnsafeBufferPointer<UInt8>) {
    unsafe self.init(text, at: 0, before: text.count)
  }

  /// Eight bytes are looked at at once: a byte's highest bit tells whether it is a letter.
  @inline(__always)
  private init(_ word: UInt64) {
    let high: UInt64 = 0x8080_8080_8080_8080
    let lower = (word | 0x2020_2020_2020_2020) & ~high
    let isAtLeastA = lower &+ 0x1F1F_1F1F_1F1F_1F1F
    let isBehindZ = lower &+ 0x0505_0505_0505_0505
    let others = ~(isAtLeastA & ~isBehindZ & ~word) & high
    let count = others.trailingZeroBitCount >> 3
    guard count < Self.longest else {
      bits = lower & ~(~0 << UInt64(8 * Self.longest))
      isUncertain = false
      return
    }
    let letters = lower & ~(~0 << UInt64(8 * count))
    let behind = word >> UInt64(8 * count)
    switch behind & 0xFF {
    case 0x27: (bits, isUncertain) = (letters | Self.apostrophe << UInt64(8 * count), false)
    case 0xE2 where behind & 0xFF_FFFF == 0x99_80E2:
      (bits, isUncertain) = (letters | Self.apostrophe << UInt64(8 * count), false)
    // U+0130, a form of `i`.
    case 0xC4 where behind & 0xFFFF == 0xB0C4: (bits, isUncertain) = (letters, true)
    // Invisible characters, full-width forms and the other apostrophes.
    case 0xC2, 0xCA, 0xE2, 0xEF: (bits, isUncertain) = (letters, true)
    default: (bits, isUncertain) = (letters, false)
    }
  }
}
