/// Walks over the scalars of bytes that are known to be UTF-8. It must not outlive them.
///
/// Like ``FoldedScalars`` it holds a bare pointer, since hot paths begin one a word.
@safe
package struct ScalarCursor {
  @usableFromInline let bytes: UnsafeBufferPointer<UInt8>
  @usableFromInline let end: Int
  /// The offset of the scalar that ``next()`` gives next.
  @usableFromInline var position: Int
  @inlinable package var offset: Int { position }

  package init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count)
    unsafe self.bytes = unsafe bytes
    position = range.lowerBound
    end = range.upperBound
  }

  /// Goes on behind the ASCII letters that come next.
  @inlinable package mutating func skipASCIILetters() {
    while position < end, unsafe bytes[position].isASCIILetter { position += 1 }
  }

  @inlinable package mutating func next() -> Unicode.Scalar? {
    guard position < end else { return nil }
    let first = unsafe bytes[position]
    if first < 0x80 {
      position += 1
      return Unicode.Scalar(first)
    }
    let width = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    var value = UInt32(first & (width == 2 ? 0x1F : width == 3 ? 0x0F : 0x07))
    var index = position + 1
    let next = min(position + width, end)
    while index < next {
      value = unsafe value << 6 | UInt32(bytes[index] & 0x3F)
      index += 1
    }
    position = next
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }
}
