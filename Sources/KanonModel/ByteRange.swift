/// A half-open range of UTF-8 byte offsets, from the start of a file or of a text buffer.
///
/// 32 bits suffice, since a file past 256 KB is refused before it is parsed.
package struct ByteRange: Hashable, Sendable {
  package var lower: UInt32
  package var upper: UInt32

  @inlinable @inline(__always) package init(_ lower: Int, _ upper: Int) {
    precondition(lower <= upper, "a byte range cannot be inverted")
    self.lower = UInt32(lower)
    self.upper = UInt32(upper)
  }

  package static let empty = ByteRange(0, 0)

  @inlinable package var count: Int { Int(upper) - Int(lower) }
  @inlinable package var isEmpty: Bool { lower == upper }
  /// The range as indices of an array of bytes.
  @inlinable package var indices: Range<Int> { Int(lower)..<Int(upper) }

  /// The range of the first byte.
  package var first: ByteRange { ByteRange(Int(lower), min(Int(lower) + 1, Int(upper))) }

  @inlinable package func contains(_ other: ByteRange) -> Bool {
    lower <= other.lower && other.upper <= upper
  }
}
