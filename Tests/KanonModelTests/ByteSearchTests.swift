import Testing

@testable import KanonModel

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

  @Test("a byte is counted in its range, wherever it stands in eight", arguments: 0...20)
  func counts(length: Int) {
    // Bytes beside a line feed, with and without the highest bit.
    let others: [UInt8] = [0x09, 0x0B, 0x8A, 0x89, 0xFF, 0x00]
    var bytes = (0..<length).map { others[$0 % others.count] }
    for place in stride(from: 0, to: length, by: 3) { bytes[place] = 0x0A }
    for start in 0...length {
      for end in start...length {
        let count = bytes[start..<end].count { $0 == 0x0A }
        #expect(bytes.span.count(of: 0x0A, from: start, to: end) == count)
      }
    }
  }

  @Test("text of a range is read whole, and a scalar that the range cuts becomes U+FFFD")
  func cutScalars() {
    let bytes = Array("aé日z".utf8)
    func string(_ range: Range<Int>) -> String { unsafe bytes.span.string(ofSound: range) }
    #expect(string(0..<bytes.count) == "aé日z")
    #expect(string(1..<3) == "é")
    #expect(string(2..<bytes.count) == "\u{FFFD}日z")
    #expect(string(0..<4) == "aé\u{FFFD}")
    #expect(string(3..<3) == "")
  }
}
