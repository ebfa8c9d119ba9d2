import KanonModel
import Testing

@testable import KanonSyntax

/// Bilingual texts made of two random articles, the same in every run.
@Suite struct RandomBilingualTests {
  private static let words = [
    "kö", "mast", "一", " ", " ", " | ", "**", "*", "`", "[", "](a.md)", "<", ">", "&lt;", "<br>",
    "<s", "</s>", "<a name=\"own\">", "</a>", "<span>x</span>", "<span id=\"q\">rå</span>", "\"",
    "\n",
    "\r\n", "\\", "🚢",
  ]
  private static let between = [
    "\n\n", "\r\n\r\n", "\n- ", "\n1. ", " ", "\n\n| ", " | ", "\n> ", "\n\n```\n<\n```\n\n",
    "<br>", "\n## ",
    "<span>", "</span>", "[", "](a.md)", "\n\n## ", "<s",
  ]

  @Test(arguments: 0..<50) func `A bilingual text is taken apart into its two articles`(
    seed: UInt64
  ) throws {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    func text() -> String {
      (0..<random(8)).map { _ in Self.words[random(Self.words.count)] }.joined()
    }
    for _ in 0..<50 {
      var (bilingual, target, source) = ("", "", "")
      var segments: [String] = []
      if random(2) == 0 {
        bilingual = "---\ntitle: Mast\n---\n"
        target = bilingual
      }
      for index in 0..<(1 + random(12)) {
        // A dash keeps what is random from joining into a heading's anchor.
        let outside = "–" + Self.between[random(Self.between.count)]
        let anchor =
          outside.hasSuffix("\n## ") && random(2) == 0 ? "<a name=\"q-\(index)\"></a>" : ""
        let (left, right) = (text(), text())
        bilingual += outside + anchor + segment(left, right, id: "k-\(index)")
        target += outside + anchor + left
        source += outside + right
        segments.append("\(left) = \(right)")
      }
      let sides = try Sides(bilingual)
      #expect(sides.target == target, "\(bilingual)")
      #expect(sides.source == source, "\(bilingual)")
      #expect(sides.segments == segments, "\(bilingual)")
      #expect(sides.diagnostics.isEmpty, "\(bilingual)")
      expectOrigins(sides.article.target, of: bilingual)
      expectOrigins(sides.article.source, of: bilingual)
    }
  }

  /// Every byte of a side is the byte of the file at the place that it is said to have there.
  private func expectOrigins(_ side: SourceFile, of bilingual: String) {
    let file = Array(bilingual.utf8)
    let fault = side.bytes.indices.first { offset in
      side.origin.map { file[Int($0.offsetOnDisk(UInt32(offset)))] != side.bytes[offset] } ?? true
    }
    #expect(fault == nil, "\(bilingual)")
  }
}
