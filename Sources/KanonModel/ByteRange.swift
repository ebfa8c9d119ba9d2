/// A half-open range of UTF-8 byte offsets, from the start of a file or of a text buffer.
///
/// 32 bits suffice, since a file past 256 KB is refused before it is parsed.
///
/// It is public like the other leaves of the model that inner loops use: what is `package` is called in other
/// modules and never inlined (docs/decisions/0012-leaves.md).
public struct ByteRange: Hashable, Sendable {
  /// The offset of the first byte.
  public var lower: UInt32
  /// The offset behind the last byte.
  public var upper: UInt32

  /// The bytes from `lower` to before `upper`, which is not less.
  @inlinable @inline(__always) public init(_ lower: Int, _ upper: Int) {
    precondition(lower <= upper, "a byte range cannot be inverted")
    self.lower = UInt32(lower)
    self.upper = UInt32(upper)
  }

  /// No bytes, at the very start.
  @inlinable public static var empty: ByteRange { ByteRange(0, 0) }

  /// How many bytes it holds.
  @inlinable public var count: Int { Int(upper) - Int(lower) }
  /// Whether it holds none.
  @inlinable public var isEmpty: Bool { lower == upper }
  /// The range as indices of an array of bytes.
  @inlinable public var indices: Range<Int> { Int(lower)..<Int(upper) }

  /// The range of the first byte.
  public var first: ByteRange { ByteRange(Int(lower), min(Int(lower) + 1, Int(upper))) }

  /// Whether all bytes of another range are its own.
  @inlinable public func contains(_ other: ByteRange) -> Bool {
    lower <= other.lower && other.upper <= upper
  }
}
