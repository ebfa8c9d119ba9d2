import Crypto
import KanonModel

/// The identity of a source article's bytes, as translations record it.
///
/// `ms.openlocfilehash` is the SHA-1, since August 2021 mostly the SHA-256, of the English file with CRLF
/// line ends (corpus facts, Layout and versions).
struct SourceVersion: Sendable {
  private let sha1: String
  private let sha256: String

  init(_ bytes: [UInt8]) {
    var lines: [UInt8] = []
    lines.reserveCapacity(bytes.count + bytes.count / 32)
    var previous: UInt8 = 0
    for byte in bytes {
      if byte == UInt8(ascii: "\n"), previous != UInt8(ascii: "\r") {
        lines.append(UInt8(ascii: "\r"))
      }
      lines.append(byte)
      previous = byte
    }
    sha1 = Insecure.SHA1.hash(data: lines).hexadecimal
    sha256 = SHA256.hash(data: lines).hexadecimal
  }

  /// Whether a recorded hash is this version's. Hashes of different length are not comparable.
  func freshness(_ recorded: String?) -> Freshness {
    guard let recorded = recorded?.lowercased() else { return .unknown }
    switch recorded.utf8.count {
    case sha1.utf8.count: return recorded == sha1 ? .current : .stale
    case sha256.utf8.count: return recorded == sha256 ? .current : .stale
    default: return .unknown
    }
  }
}

extension Digest {
  var hexadecimal: String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in self {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
