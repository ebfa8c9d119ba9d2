import KanonTestSupport
import Testing

@testable import KanonSyntax

/// The quick look at bytes agrees with the standard library's validation.
@Suite struct UTF8FormTests {
  private static func isSound(_ bytes: [UInt8]) -> Bool {
    UTF8Form.soundCount(bytes.span) == bytes.count
  }

  private static let padding = Array("abcdefgh".utf8)

  @Test func `All beginnings of two and three bytes are told as the library tells them`() {
    for first in UInt8.min...UInt8.max {
      for second in UInt8.min...UInt8.max {
        for rest: [UInt8] in [[], [0x80], [0xBF, 0x80], [0x41]] {
          let bytes = [first, second] + rest + Self.padding
          #expect(
            Self.isSound(bytes) == (String(validating: bytes, as: UTF8.self) != nil), "\(bytes)")
        }
      }
    }
  }

  @Test(arguments: 0..<200)
  func `Texts of any scripts are sound, and not with a byte broken`(seed: Int) throws {
    var random = SeededGenerator(seed)
    var text = ""
    for _ in 0..<40 {
      text += try #require(
        ["a", " ", "é", "ж", "日", "한", "😀", "\u{7FF}", "\u{FFFD}"].randomElement(using: &random))
    }
    var bytes = Array(text.utf8) + Self.padding
    #expect(Self.isSound(bytes))
    bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(
      in: .min ... .max, using: &random)
    #expect(Self.isSound(bytes) == (String(validating: bytes, as: UTF8.self) != nil))
  }

  @Test func `What ends beyond ASCII is left to the library`() {
    #expect(Self.isSound(Array("plain".utf8)))
    #expect(Self.isSound([]))
    #expect(UTF8Form.soundCount(Array("né".utf8).span) == 1)
    #expect(UTF8Form.soundCount(Array("abcdefghijk\u{E9}".utf8.dropLast()).span) == 11)
  }
}
