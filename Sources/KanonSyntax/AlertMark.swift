import KanonModel

/// `[!NOTE]` at the start of a quote, in any case and spelling, also with a translated keyword (`[!Nota]`) or a
/// stray colon (`[!注意:]`).
struct AlertMark {
  /// What stands between the brackets, behind the exclamation mark.
  let keyword: ByteRange
  /// Behind the mark and the spaces after it.
  let end: Int

  /// The longest mark, in bytes.
  private static let limit = 64

  /// - Parameters:
  ///   - text: decoded text.
  ///   - range: the first paragraph of a quote.
  init?(_ text: [UInt8], in range: ByteRange) {
    let start = Int(range.lower)
    guard range.count >= 4, text[start] == UInt8(ascii: "["),
      text[start + 1] == UInt8(ascii: "!")
    else { return nil }
    let limit = min(Int(range.upper), start + Self.limit)
    guard let close = text[(start + 2)..<limit].firstIndex(of: UInt8(ascii: "]")) else {
      return nil
    }
    keyword = ByteRange(start + 2, close)
    var end = close + 1
    while end < Int(range.upper), text[end] == 0x20 || text[end] == 0x0A { end += 1 }
    self.end = end
  }
}
