/// Tells text that is well-formed UTF-8 (Unicode 17, table 3-7) from text that may not be.
///
/// Every byte of a corpus passes through it. The standard library's validation says what is wrong and where, and
/// takes three times as long.
enum UTF8Form {
  /// Whether bytes are surely well-formed. False also where only a look at their very end could tell.
  static func isSound(_ bytes: Span<UInt8>) -> Bool {
    unsafe bytes.withUnsafeBytes { bytes in
      var offset = 0
      // Eight bytes are loaded at once.
      while offset + 8 <= bytes.count {
        let word = unsafe UInt64(
          littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        let width = width(word)
        guard width > 0 else { return false }
        offset += width
      }
      while offset < bytes.count, unsafe bytes[offset] < 0x80 { offset += 1 }
      return offset == bytes.count
    }
  }

  /// How many of eight bytes are ASCII; where none is, how many the scalar has that they begin with, 0 where
  /// they begin with none.
  @inline(__always)
  private static func width(_ word: UInt64) -> Int {
    let beyond = word & 0x8080_8080_8080_8080
    guard word & 0x80 != 0 else { return beyond.trailingZeroBitCount >> 3 }
    let first = word & 0xFF
    let second = word >> 8 & 0xFF
    if first < 0xE0 { return first >= 0xC2 && word & 0xC000 == 0x8000 ? 2 : 0 }
    if first < 0xF0 {
      // No longer form than needed, no surrogates.
      let isInRange = first == 0xE0 ? second >= 0xA0 : first != 0xED || second < 0xA0
      return isInRange && word & 0xC0_C000 == 0x80_8000 ? 3 : 0
    }
    let isInRange =
      first == 0xF0 ? second >= 0x90 : first < 0xF4 || (first == 0xF4 && second < 0x90)
    return isInRange && word & 0xC0C0_C000 == 0x8080_8000 ? 4 : 0
  }
}
