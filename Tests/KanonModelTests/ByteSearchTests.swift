import KanonModel
import Testing

@Suite("Searches in bytes")
struct ByteSearchTests {
  @Test("the first digit is found wherever it stands, between all other bytes")
  func digits() {
    for length in 0...40 {
      for place in 0...length {
        // Every byte that is no digit, those next to the digits among them.
        var bytes = (0..<length).map { UInt8(truncatingIfNeeded: 0x3A &+ UInt8($0 * 7 % 246)) }
        if place < length { bytes[place] = UInt8(ascii: "0") + UInt8(place % 10) }
        let found = bytes.span.offsetOfDigit(from: 0, to: length)
        #expect(found == (place < length ? place : nil))
      }
    }
  }

  @Test("no byte but the ten digits counts as one", arguments: 0...255)
  func others(value: Int) {
    let bytes = [UInt8](repeating: UInt8(value), count: 16)
    #expect(bytes.span.offsetOfDigit(from: 0, to: 16) == ((0x30...0x39).contains(value) ? 0 : nil))
  }

  @Test("a search stays inside of its range")
  func range() {
    let bytes = Array("1abcdefgh2".utf8)
    #expect(bytes.span.offsetOfDigit(from: 1, to: 9) == nil)
    #expect(bytes.span.offsetOfDigit(from: 1, to: 10) == 9)
    #expect(bytes.isSame(ByteRange(1, 3), as: Array("ab".utf8), ByteRange(0, 2)))
    #expect(!bytes.isSame(ByteRange(1, 3), as: Array("abc".utf8), ByteRange(0, 3)))
  }
}
