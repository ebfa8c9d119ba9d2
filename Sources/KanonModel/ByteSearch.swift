// Public, since what is inlined into other modules calls the C library.
#if canImport(Darwin)
  public import Darwin
#elseif canImport(Musl)
  public import Musl
#else
  public import Glibc
#endif

/// Searches in a file's bytes. The C library's scans are several times faster than a Swift loop, and
/// every byte of a corpus passes through them (platform notes, Speed).
extension Span<UInt8> {
  /// The offset of the first `byte` at or behind `start` and before `end`.
  @inlinable public func offset(of byte: UInt8, from start: Int, to end: Int) -> Int? {
    guard start < end else { return nil }
    return unsafe extracting(start..<end).withUnsafeBufferPointer { window in
      guard let base = window.baseAddress,
        let found = unsafe memchr(base, Int32(byte), window.count)
      else { return nil }
      return unsafe start + (UnsafeRawPointer(found) - UnsafeRawPointer(base))
    }
  }

  /// The offset of the first place at or behind `start` where a literal of two bytes or more stands, wholly
  /// before `end`.
  public func offset(of needle: StaticString, from start: Int, to end: Int) -> Int? {
    precondition(needle.utf8CodeUnitCount > 1)
    let second = unsafe needle.utf8Start[1]
    var place = start
    while let first = offset(of: unsafe needle.utf8Start[0], from: place, to: end - 1) {
      if self[first + 1] == second, holds(needle, at: first, before: end) { return first }
      place = first + 1
    }
    return nil
  }

  /// Whether `needle` stands at `start`, wholly before `end`.
  @inlinable public func holds(_ needle: Span<UInt8>, at start: Int, before end: Int) -> Bool {
    guard start >= 0, start + needle.count <= end, end <= count else { return false }
    return unsafe extracting(start..<(start + needle.count)).withUnsafeBufferPointer { here in
      unsafe needle.withUnsafeBufferPointer { there in
        guard let left = here.baseAddress, let right = there.baseAddress else { return true }
        return unsafe memcmp(left, right, there.count) == 0
      }
    }
  }

  /// Whether a literal stands at `start`, wholly before `end`.
  public func holds(_ needle: StaticString, at start: Int, before end: Int) -> Bool {
    needle.withUTF8Buffer { unsafe holds(Span(_unsafeElements: $0), at: start, before: end) }
  }

  /// How often a byte stands at or behind `start` and before `end`.
  func count(of byte: UInt8, from start: Int, to end: Int) -> Int {
    precondition(start >= 0 && end <= count)
    return unsafe withUnsafeBytes { bytes in
      var (count, offset) = (0, start)
      while offset + 8 <= end {
        let word = unsafe bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        // The sum of the eight bytes, each 0 or 1, in the highest.
        count += Int((word.equalBytes(byte) >> 7 &* 0x0101_0101_0101_0101) >> 56)
        offset += 8
      }
      while offset < end {
        if unsafe bytes[offset] == byte { count += 1 }
        offset += 1
      }
      return count
    }
  }

  /// The offset of the first ASCII digit at or behind `start` and before `end`. Sixteen bytes are looked at at
  /// once: nearly no text has digits.
  @inlinable public func offsetOfDigit(from start: Int, to end: Int) -> Int? {
    precondition(start >= 0 && end <= count)
    return unsafe withUnsafeBytes { bytes in
      var offset = start
      while offset + 16 <= end {
        let two = unsafe bytes.loadUnaligned(fromByteOffset: offset, as: SIMD2<UInt64>.self)
        let digits = two.digits
        guard digits[0] | digits[1] == 0 else { break }
        offset += 16
      }
      // Bytes behind the end may be loaded, but do not count.
      while offset < end, offset + 8 <= bytes.count {
        let word = unsafe UInt64(
          littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        let digits = SIMD2(word, 0).digits[0]
        if digits != 0 {
          let found = offset + digits.trailingZeroBitCount >> 3
          return found < end ? found : nil
        }
        offset += 8
      }
      while offset < end, unsafe !bytes[offset].isASCIIDigit { offset += 1 }
      return offset < end ? offset : nil
    }
  }

  /// The end of a range without the white space and line breaks at its end.
  public func textEnd(from start: Int, to end: Int) -> Int {
    var end = end
    while end > start, self[end - 1].isBlank || self[end - 1].isLineBreak { end -= 1 }
    return end
  }

  /// The text of a range; bytes that are not UTF-8 become U+FFFD.
  public func string(_ range: Range<Int>) -> String {
    unsafe extracting(range).withUnsafeBufferPointer {
      unsafe String(decoding: $0, as: UTF8.self)
    }
  }

  /// The text of a range of bytes that are well-formed UTF-8 as a whole, which is not looked at once more; a
  /// scalar that the range cuts becomes U+FFFD.
  @unsafe func string(ofSound range: Range<Int>) -> String {
    func isCut(_ offset: Int) -> Bool { offset < count && self[offset] & 0xC0 == 0x80 }
    guard !isCut(range.lowerBound), !isCut(range.upperBound) else { return string(range) }
    var text = unsafe UTF8Span(unchecked: extracting(range))
    // Strings that know it are compared and hashed as they stand.
    _ = text.checkForASCII()
    return String(copying: text)
  }
}

extension UInt64 {
  /// The highest bit of each of its eight bytes that is the given one, and of no other.
  fileprivate func equalBytes(_ byte: UInt8) -> UInt64 {
    let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    let rest = self ^ (UInt64(byte) &* 0x0101_0101_0101_0101)
    return ~((rest & low &+ low) | rest | low)
  }

  /// The highest bit of each of its eight bytes that is the given one. Behind the first, others may be set too.
  @inlinable @inline(__always) public func bytes(equalTo byte: UInt8) -> UInt64 {
    // Such a byte becomes 0, and borrows.
    let rest = self ^ (UInt64(byte) &* 0x0101_0101_0101_0101)
    return (rest &- 0x0101_0101_0101_0101) & ~rest & 0x8080_8080_8080_8080
  }
}

extension SIMD2<UInt64> {
  /// The highest bit of each of the sixteen bytes that is an ASCII digit.
  @inlinable @inline(__always) var digits: Self {
    let low = Self(repeating: 0x7F7F_7F7F_7F7F_7F7F)
    // Digits become 0 to 9, whose sum with 0x76 stays below the highest bit.
    let values = self ^ Self(repeating: 0x3030_3030_3030_3030)
    return ~(((values & low) &+ Self(repeating: 0x7676_7676_7676_7676)) | values) & ~low
  }
}

extension UInt8 {
  /// What a backslash takes its meaning from.
  public var isASCIIPunctuation: Bool { (0x21...0x7E).contains(self) && !isASCIIAlphanumeric }
}

extension [UInt8] {
  /// Whether two ranges hold the same bytes.
  public func isSame(_ range: ByteRange, as other: [UInt8], _ otherRange: ByteRange) -> Bool {
    range.count == otherRange.count
      && span.holds(
        other.span.extracting(otherRange.indices), at: Int(range.lower),
        before: Int(range.upper))
  }
}
