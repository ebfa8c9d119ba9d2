/// Tells text that is well-formed UTF-8 (Unicode 17, table 3-7) from text that may not be.
///
/// Every byte of a corpus passes through it. The standard library's validation says what is wrong and where, and
/// takes three times as long.
enum UTF8Form {
  /// How many bytes are surely well-formed, up to the end of a scalar: all but some at the very end, unless
  /// something is wrong.
  static func soundCount(_ bytes: Span<UInt8>) -> Int {
    unsafe bytes.withUnsafeBytes { bytes in
      var offset = 0
      // Eight bytes are loaded at once.
      while offset + 8 <= bytes.count {
        let word = unsafe UInt64(
          littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        if word & 0x8080_8080_8080_8080 == 0 {
          offset += 8
          // More of it is likely.
          while offset + 16 <= bytes.count {
            let two = unsafe bytes.loadUnaligned(fromByteOffset: offset, as: SIMD2<UInt64>.self)
            guard (two[0] | two[1]) & 0x8080_8080_8080_8080 == 0 else { break }
            offset += 16
          }
        } else {
          let width = width(word)
          guard width > 0 else { return offset }
          offset += width
        }
      }
      while offset < bytes.count, unsafe bytes[offset] < 0x80 { offset += 1 }
      return offset
    }
  }

  /// How many of eight bytes, of which not all are ASCII, are scalars of the form that they begin with: ASCII and one
  /// of two bytes behind it, as in most European languages; several of two bytes, as in Cyrillic, or of three, as in
  /// Han and kana. 0 where they begin with none.
  @inline(__always)
  private static func width(_ word: UInt64) -> Int {
    if word & 0x80 == 0 {
      let count = (word & 0x8080_8080_8080_8080).trailingZeroBitCount >> 3
      let rest = word >> UInt64(8 * count)
      return count < 7 && rest & 0xC0E0 == 0x80C0 && rest & 0x1E != 0 ? count + 2 : count
    }
    let first = word & 0xFF
    if first < 0xE0 {
      // All that begin with 0xC2 or more.
      let isAtLeastC2 = (word & 0x001E_001E_001E_001E) &+ 0x007E_007E_007E_007E
      if word & 0xC0E0_C0E0_C0E0_C0E0 == 0x80C0_80C0_80C0_80C0,
        isAtLeastC2 & 0x0080_0080_0080_0080 == 0x0080_0080_0080_0080
      {
        return 8
      }
      return first >= 0xC2 && word & 0xC000 == 0x8000 ? 2 : 0
    }
    let second = word >> 8 & 0xFF
    if first < 0xF0 {
      let fourth = word >> 24 & 0xFF
      if word & 0xC0C0_F0C0_C0F0 == 0x8080_E080_80E0, first != 0xE0, first != 0xED, fourth != 0xE0,
        fourth != 0xED
      {
        return 6
      }
      // No longer form than needed, no surrogates.
      let isInRange = first == 0xE0 ? second >= 0xA0 : first != 0xED || second < 0xA0
      return isInRange && word & 0xC0_C000 == 0x80_8000 ? 3 : 0
    }
    let isInRange =
      first == 0xF0 ? second >= 0x90 : first < 0xF4 || (first == 0xF4 && second < 0x90)
    return isInRange && word & 0xC0C0_C000 == 0x8080_8000 ? 4 : 0
  }
}
