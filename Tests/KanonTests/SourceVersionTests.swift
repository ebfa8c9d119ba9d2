import KanonModel
import Testing

@testable import Kanon

/// `ms.openlocfilehash` is the hash of the source's bytes with CRLF line ends.
struct SourceVersionTests {
  /// Of `a`, an empty line and `b`, each ended by CRLF; by `sha1sum` and `sha256sum`.
  private static let sha1 = "d80dc6f2c2e6c89997c70311cd1de51c7dadb24b"
  private static let sha256 =
    "cc221980ce7d0388d921c5eb188ce1a680f65a14afd012e262790ac4509e827f"

  @Test(
    "a source's hash is that of its text with CRLF, whatever line ends it has",
    arguments: ["a\n\nb\n", "a\r\n\r\nb\r\n", "a\r\n\nb\n"])
  func lineEnds(_ text: String) {
    var version = SourceVersion(Array(text.utf8))
    #expect(version.freshness(Self.sha1) == .current)
    #expect(version.freshness(Self.sha256) == .current)
    #expect(version.freshness(Self.sha256.uppercased()) == .current)
  }

  @Test("another hash of the same length is stale, any other text is unknown")
  func otherHashes() {
    var version = SourceVersion(Array("a\n\nc\n".utf8))
    #expect(version.freshness(Self.sha1) == .stale)
    #expect(version.freshness(Self.sha256) == .stale)
    #expect(version.freshness("none") == .unknown)
    #expect(version.freshness(nil) == .unknown)
  }
}
