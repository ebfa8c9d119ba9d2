package import KanonModel

/// Finds the texts whose digits differ between versions, before anything is made of the digits.
///
/// Nearly all texts have none or the same ones; one pass over the bytes dismisses them.
package struct NumberSurvey: Sendable {
  package init() {}

  /// For each text of an article a sum over its runs of ASCII digits: equal where the same runs stand in any
  /// order. Other scripts' digits make it differ, and are then read.
  package func signature(of block: Int, in syntax: ArticleSyntax) -> UInt64 {
    let text = syntax.text
    let bytes = text.span
    var sum: UInt64 = 0
    var run: UInt64 = 0
    for offset in syntax.blocks[block].text.indices {
      let byte = bytes[offset]
      if byte.isASCIIDigit {
        run = run &* 31 &+ UInt64(byte)
      } else if run != 0 {
        sum &+= run &* 0x9E37_79B9_7F4A_7C15
        run = 0
      }
    }
    return sum &+ run &* 0x9E37_79B9_7F4A_7C15
  }

  /// The numbers of a text.
  package func numbers(in block: Int, of syntax: ArticleSyntax) -> [NumberMention] {
    syntax.numbers(in: block..<(block + 1))
  }
}
