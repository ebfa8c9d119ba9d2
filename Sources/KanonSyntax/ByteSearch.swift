import KanonModel

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Searches in a file's bytes. The C library's scans are several times faster than a Swift loop, and
/// every byte of a corpus passes through them (platform notes, Speed).
extension Span<UInt8> {
  /// The offset of the first `byte` at or behind `start` and before `end`.
  func offset(of byte: UInt8, from start: Int, to end: Int) -> Int? {
    guard start < end else { return nil }
    return unsafe extracting(start..<end).withUnsafeBufferPointer { window in
      guard let base = window.baseAddress,
        let found = unsafe memchr(base, Int32(byte), window.count)
      else { return nil }
      return unsafe start + (UnsafeRawPointer(found) - UnsafeRawPointer(base))
    }
  }

  /// Whether `needle` stands at `start`, wholly before `end`.
  func holds(_ needle: Span<UInt8>, at start: Int, before end: Int) -> Bool {
    guard start >= 0, start + needle.count <= end, end <= count else { return false }
    return unsafe extracting(start..<(start + needle.count)).withUnsafeBufferPointer { here in
      unsafe needle.withUnsafeBufferPointer { there in
        guard let left = here.baseAddress, let right = there.baseAddress else { return true }
        return unsafe memcmp(left, right, there.count) == 0
      }
    }
  }

  func holds(_ needle: StaticString, at start: Int, before end: Int) -> Bool {
    needle.withUTF8Buffer { unsafe holds(Span(_unsafeElements: $0), at: start, before: end) }
  }

  /// The text of a range; bytes that are not UTF-8 become U+FFFD.
  func string(_ range: Range<Int>) -> String {
    unsafe extracting(range).withUnsafeBufferPointer {
      unsafe String(decoding: $0, as: UTF8.self)
    }
  }
}

extension UInt8 {
  /// What a backslash takes its meaning from.
  var isASCIIPunctuation: Bool { (0x21...0x7E).contains(self) && !isASCIIAlphanumeric }
}
