import Crypto
import KanonModel

/// The identity of a source article's bytes, as translations record it.
///
/// `ms.openlocfilehash` is the SHA-1, since August 2021 mostly the SHA-256, of the English file with CRLF
/// line ends (corpus facts, Layout and versions).
struct SourceVersion: Sendable {
  private let bytes: [UInt8]
  // Made when a translation first asks: most articles are asked for one of the two.
  private var sha1: String?
  private var sha256: String?

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Whether a recorded hash is this version's. Hashes of different length are not comparable.
  mutating func freshness(_ recorded: String?) -> Freshness {
    guard let recorded = recorded?.lowercased() else { return .unknown }
    switch recorded.utf8.count {
    case 2 * Insecure.SHA1.byteCount:
      let hash = sha1 ?? Insecure.SHA1.hash(data: withCarriageReturns).hexadecimal
      sha1 = hash
      return recorded == hash ? .current : .stale
    case 2 * SHA256.byteCount:
      let hash = sha256 ?? SHA256.hash(data: withCarriageReturns).hexadecimal
      sha256 = hash
      return recorded == hash ? .current : .stale
    default: return .unknown
    }
  }

  private var withCarriageReturns: [UInt8] {
    var lines: [UInt8] = []
    lines.reserveCapacity(bytes.count + bytes.count / 24)
    var start = 0
    while let newline = bytes.span.offset(of: UInt8(ascii: "\n"), from: start, to: bytes.count) {
      lines += bytes[start..<newline]
      if lines.last != UInt8(ascii: "\r") { lines.append(UInt8(ascii: "\r")) }
      lines.append(UInt8(ascii: "\n"))
      start = newline + 1
    }
    return lines + bytes[start...]
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
