import KanonModel
import Testing

@testable import KanonComparison

@Suite("Alignment") struct AlignmentTests {
  @Test(
    "sequences are aligned in order, with as few gaps as may be",
    arguments: [
      ("", "", ""), ("abc", "abc", "aa bb cc"), ("abc", "ac", "aa b- cc"),
      ("ac", "abc", "aa -b cc"),
      ("aab", "ab", "aa a- bb"), ("ab", "cd", "a- b- -c -d"),
    ])
  func inOrder(left: String, right: String, expected: String) {
    let (theirs, ours) = (Array(left), Array(right))
    let steps = Alignment.align(theirs, ours, gap: 0.5) { $0 == $1 ? 1 : 0 }
    let shown = steps.map { step in
      switch step {
      case .both(let first, let second): "\(theirs[first])\(ours[second])"
      case .left(let first): "\(theirs[first])-"
      case .right(let second): "-\(ours[second])"
      }
    }
    #expect(shown.sorted() == expected.split(separator: " ").map(String.init).sorted())
  }

  /// A unit of so many characters that holds some names.
  private func unit(_ length: Int, _ names: String) -> TextUnit {
    let text = names + String(repeating: "a", count: max(length - names.count, 0))
    return TextUnit([Mention(text: text, range: .empty)], links: [])
  }

  @Test("sentences that only one language has are found by length and by names")
  func addedSentences() throws {
    let left = [unit(107, "CSP CSP "), unit(87, "Microsoft "), unit(170, "Azure ")]
    let right = [
      unit(107, "CSP CSP "), unit(107, "CSP "), unit(112, "CSP CSP CSP "), unit(77, "Microsoft "),
      unit(160, "Azure "),
    ]
    let gaps = try #require(LengthAlignment(left, right, ratio: 1).gaps)
    #expect(gaps.left == [])
    #expect(gaps.right == [1, 2])
  }

  @Test("a sentence that a translation split in two is no added one")
  func splitSentence() {
    let left = [unit(200, ""), unit(80, "")]
    let right = [unit(96, ""), unit(104, ""), unit(82, "")]
    #expect(LengthAlignment(left, right, ratio: 1).gaps == nil)
  }

  @Test(
    "destinations are compared without what localization changes",
    arguments: [
      ("a.md", "A.md", true), ("a.md#x", "a.md#y", true), ("#x", "#y", false),
      ("a.md", "b.md", false),
      ("https://example.com/hu-HU/a", "https://example.com/a", true),
      ("https://example.com/pre-paid", "https://example.com", false),
    ])
  func linkKeys(left: String, right: String, isSame: Bool) {
    #expect((LinkKey(left) == LinkKey(right)) == isSame)
  }
}
