import Foundation
import KanonModel
import KanonTestSupport
import Testing

@testable import KanonSyntax

/// The real bilingual articles beside the localized ones.
@Suite(
  .enabled(
    if: Corpus.isPresent(Corpus.bilingual) && Corpus.isPresent(Corpus.articles),
    "no bilingual articles beside the project"))
struct BilingualCorpusTests {
  /// A backslash before emphasis or code is written in one of the two files and not in the other.
  @Test func `The target side is the localized article, but for backslashes before markup`() throws
  {
    var (same, escaped) = (0, 0)
    var other: [String] = []
    for file in try SourceFile.all(below: Corpus.bilingual, suffix: ".md") {
      let article = Corpus.articles.appending(path: file.path)
      guard let localized = try? Data(contentsOf: article) else { continue }
      let sides = try Sides(file)
      let target = sides.article.target.bytes
      if target.elementsEqual(localized) {
        same += 1
      } else if withoutEscapes(target) == withoutEscapes(Array(localized)) {
        escaped += 1
      } else {
        other.append(file.path)
      }
      #expect(sides.diagnostics.isEmpty, "\(file.path)")
      // Two articles came without their sources.
      let isBilingual = file.bytes.firstRange(of: Array("data-ttu-id".utf8)) != nil
      #expect(sides.article.segments.isEmpty != isBilingual, "\(file.path)")
    }
    print(
      "bilingual articles: \(same) the same, \(escaped) but for backslashes, \(other.count) others")
    #expect(same > 1000)
    #expect(Double(same) >= 0.94 * Double(same + escaped + other.count))
    #expect(other.isEmpty)
  }

  private func withoutEscapes(_ bytes: [UInt8]) -> [UInt8] {
    bytes.indices.filter { index in
      bytes[index] != UInt8(ascii: "\\") || index + 1 == bytes.count
        || (bytes[index + 1] != UInt8(ascii: "*") && bytes[index + 1] != UInt8(ascii: "`"))
    }.map { bytes[$0] }
  }
}
