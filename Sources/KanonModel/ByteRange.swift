/// A half-open range of UTF-8 byte offsets, from the start of a file or of a text buffer.
///
/// 32 bits suffice, since a file past 256 KB is refused before it is parsed.
public struct ByteRange: Hashable, Sendable {
  public var lower: UInt32
  public var upper: UInt32

  @inlinable @inline(__always) public init(_ lower: Int, _ upper: Int) {
    precondition(lower <= upper, "a byte range cannot be inverted")
    self.lower = UInt32(lower)
    self.upper = UInt32(upper)
  }

  public static let empty = ByteRange(0, 0)

  @inlinable public var count: Int { Int(upper) - Int(lower) }
  @inlinable public var isEmpty: Bool { lower == upper }
  /// The range as indices of an array of bytes.
  @inlinable public var indices: Range<Int> { Int(lower)..<Int(upper) }

  /// The range of the first byte.
  public var first: ByteRange { ByteRange(Int(lower), min(Int(lower) + 1, Int(upper))) }

  @inlinable public func contains(_ other: ByteRange) -> Bool {
    lower <= other.lower && other.upper <= upper
  }
}
