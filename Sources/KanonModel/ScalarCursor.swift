/// Walks over the scalars of bytes that are known to be UTF-8. It must not outlive them.
///
/// It holds a bare pointer, since hot paths begin one a word, and counting a reference for each would cost more
/// than the walk.
@safe
public struct ScalarCursor {
  @usableFromInline let bytes: UnsafeBufferPointer<UInt8>
  @usableFromInline let end: Int
  /// The offset of the scalar that ``next()`` gives next.
  public var offset: Int

  /// Stands before the first scalar of a range, which begins and ends between two.
  public init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count)
    unsafe self.bytes = unsafe bytes
    offset = range.lowerBound
    end = range.upperBound
  }

  /// The next scalar; nil at the end.
  @inlinable @inline(__always) public mutating func next() -> Unicode.Scalar? {
    guard offset < end else { return nil }
    let first = unsafe bytes[offset]
    if first < 0x80 {
      offset += 1
      return Unicode.Scalar(first)
    }
    let width = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    var value = UInt32(first & (width == 2 ? 0x1F : width == 3 ? 0x0F : 0x07))
    var index = offset + 1
    let next = min(offset + width, end)
    while index < next {
      value = unsafe value << 6 | UInt32(bytes[index] & 0x3F)
      index += 1
    }
    offset = next
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }
}
