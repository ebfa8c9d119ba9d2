import KanonModel
import Testing

/// Lines and columns of offsets.
@Suite struct SourceFileTests {
  private static let text = "one\r\n\nd\u{1F600}ux\nlast"

  @Test func `Both ends of a range are where each of them is alone`() {
    let file = SourceFile(path: "a.md", bytes: Array(Self.text.utf8))
    // Columns in UTF-16 units are only known between scalars.
    let offsets = Self.text.unicodeScalars.indices.map {
      Self.text.utf8.distance(from: Self.text.startIndex, to: $0)
    }
    for (index, lower) in offsets.enumerated() {
      for upper in offsets[index...] {
        let ends = file.positions(of: ByteRange(lower, upper))
        #expect(ends.start == file.position(at: UInt32(lower)), "\(lower)..<\(upper)")
        #expect(ends.end == file.position(at: UInt32(upper)), "\(lower)..<\(upper)")
      }
    }
  }

  @Test func `Columns count UTF-16 units, and lines what ends with a line feed`() {
    let file = SourceFile(path: "a.md", bytes: Array(Self.text.utf8))
    let emoji = file.positions(of: ByteRange(7, 11))
    #expect(emoji.start == SourcePosition(line: 3, column: 2))
    #expect(emoji.end == SourcePosition(line: 3, column: 4))
    let rest = file.positions(of: ByteRange(11, file.bytes.count))
    #expect(rest.end == SourcePosition(line: 4, column: 5))
  }
}
