import KanonModel
import Testing

@testable import KanonSyntax

/// Markup thrown together, the same in every run: what no table of cases thinks of.
///
/// Indentation of four columns is left out: whether it lets a `>` begin a quote hangs on the lists around
/// it, which only cmark knows, so in such a lazy line a text can stay without its bytes.
@Suite struct RandomMarkdownTests {
  private static let tokens = [
    "a", "b", "ab", "å", "一", " ", " ", " ", "\n", "\n", "\n\n", "\r\n", "*", "**", "_", "`", "``",
    "[", "]", "(", ")", "](a)", "![", "<", ">", "<br>", "<a name=\"b\">", "</a>", "&amp;", "&", ";",
    "\\", "|", "\n> ", "\n- ", "\n1. ", "# ", "\n\n|a|b|\n|-|-|\n", "  ", "---", "\n===\n",
    ":", "：",
    "[a]: b\n", "<http://a.b>", "&#65;", "~~", "!", "\"a\"", "'",
  ]

  /// Every stretch of text leads back to its bytes, in order.
  @Test(arguments: 0..<100) func `Text leads back to its bytes whatever the markup`(seed: UInt64) {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    for _ in 0..<100 {
      let text = (0..<(3 + random(40))).map { _ in Self.tokens[random(Self.tokens.count)] }.joined()
      let file = SourceFile(path: text.debugDescription, bytes: Array(text.utf8))
      expectPieces(ArticleReader().read(file).output)
    }
  }
}
