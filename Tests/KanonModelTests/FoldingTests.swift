import KanonModel
import Testing

@Suite("Folding")
struct FoldingTests {
  /// All scalars that fold to one of their own, full-width forms aside, which stand at a fixed distance.
  private static func letters() -> [Unicode.Scalar] {
    let ranges: [ClosedRange<UInt32>] = [
      0x21...0x7E, 0xA1...0x17F, 0x386...0x3A1, 0x3A3...0x3CE, 0x400...0x45F, 0x531...0x586,
      0x5D0...0x5EA,
      0x620...0x64A, 0x1E00...0x1EFF, 0x2010...0x201F, 0x300C...0x300F, 0x3041...0x30FF,
    ]
    return ranges.joined().compactMap { Unicode.Scalar($0) }
  }

  @Test("the variants of a scalar are all those that fold to it", arguments: [nil, "tr-TR"])
  func variantsAreTheInverse(tag: String?) throws {
    let folding = Folding(try tag.map { try #require(LanguageTag($0)) })
    for scalar in Self.letters() {
      let folded = folding.fold(String(scalar)).unicodeScalars
      // What decomposes or folds to several scalars is no variant of one.
      guard folded.count == 1, let one = folded.first, folding.fold(String(one)) == String(one)
      else { continue }
      let variants = folding.variants(of: one)
      // `ſ`, `µ` and their like are letters of their own to a reader, and stand in no key.
      guard one.value < 0x80 ? scalar.isASCII || one == "-" || one == "'" || one == "\"" : true
      else { continue }
      #expect(variants.contains(scalar), "\(scalar) folds to \(one)")
      #expect(variants.allSatisfy { folding.fold(String($0)) == String(one) })
    }
  }

  @Test("Turkish has two letters i, other languages one")
  func turkishI() {
    let turkish = Folding(LanguageTag("tr-TR"))
    #expect(turkish.variants(of: "i") == ["i", "İ"])
    #expect(turkish.variants(of: "ı") == ["ı", "I"])
    #expect(Folding().variants(of: "i") == ["i", "I", "İ"])
  }
}
