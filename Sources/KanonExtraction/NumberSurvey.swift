package import KanonModel

/// Finds the texts whose digits differ between versions, before anything is made of the digits.
///
/// Nearly all texts have none or the same ones; one pass over the bytes dismisses them.
package struct NumberSurvey: Sendable {
  package init() {}

  /// For a text of an article a sum over its runs of ASCII digits: equal where the same runs stand in any
  /// order. Other scripts' digits make it differ, and are then read.
  package func signature(of block: Int, in syntax: ArticleSyntax) -> UInt64 {
    let text = syntax.text
    let bytes = text.span
    let end = Int(syntax.blocks[block].text.upper)
    var offset = Int(syntax.blocks[block].text.lower)
    var sum: UInt64 = 0
    while let digit = bytes.offsetOfDigit(from: offset, to: end) {
      offset = digit
      var run: UInt64 = 0
      while offset < end, bytes[offset].isASCIIDigit {
        run = run &* 31 &+ UInt64(bytes[offset])
        offset += 1
      }
      sum &+= run &* 0x9E37_79B9_7F4A_7C15
    }
    return sum
  }

  /// The numbers of a text.
  package func numbers(in block: Int, of syntax: ArticleSyntax) -> [NumberMention] {
    syntax.numbers(in: block..<(block + 1))
  }
}
