import KanonModel
import KanonTestSupport
import Testing

@testable import KanonSyntax

/// What holds for every real article. Without a corpus these are reported as skipped.
@Suite(.enabled(if: Corpus.isPresent(Corpus.articles), "no corpus beside the project"))
struct CorpusTests {
  @Test func `Every article is read, and every stretch of text has its bytes in the file`() throws {
    var articles = 0
    for file in try Corpus.files() {
      let read = ArticleReader().read(file)
      #expect(!read.diagnostics.contains { $0.code == .unreadableFile }, "\(file.path)")
      let syntax = read.output
      articles += 1
      expectPieces(syntax)
      expectNesting(syntax)
    }
    #expect(articles > 1000)
  }

  @Test func `The strict scanner and Yams read the same front matter`() throws {
    var scanned = 0
    for file in try Corpus.files() {
      let first = FrontMatterPath.scannerFirst.read(file)
      let second = FrontMatterPath.yamsAlone.read(file)
      #expect(first.output.frontMatter.entries == second.output.frontMatter.entries, "\(file.path)")
      #expect(first.output.bodyStart == second.output.bodyStart, "\(file.path)")
      #expect(first.diagnostics.map(\.message) == second.diagnostics.map(\.message), "\(file.path)")
      scanned += first.output.frontMatter.isPresent ? 1 : 0
    }
    #expect(scanned > 1000)
  }

  @Test func `The direct reader of HTML tags and libxml2 agree`() throws {
    var seen: Set<[UInt8]> = []
    for file in try Corpus.files() {
      let syntax = ArticleReader().read(file).output
      for inline in syntax.inlines where inline.kind == .anchor || inline.kind == .lineBreak {
        seen.insert(Array(syntax.source.bytes[inline.source.indices]))
      }
    }
    var compared = 0
    for tag in seen {
      guard let plain = HTMLTag(plain: tag.span), !plain.isClosing else { continue }
      compared += 1
      let element = HTMLFragment.elements(in: tag.span).first
      #expect(element == plain, "\(String(decoding: tag, as: UTF8.self))")
    }
    #expect(compared > 100)
  }

  private func expectNesting(_ syntax: ArticleSyntax) {
    for (index, block) in syntax.blocks.enumerated() {
      #expect(Int(block.end) > index && Int(block.end) <= syntax.blocks.count)
      #expect(Int(block.source.upper) <= syntax.source.bytes.count)
      for inline in syntax.inlines(of: block) {
        #expect(
          block.kind == .htmlBlock || block.source.contains(inline.source), "\(syntax.source.path)")
        #expect(Int(inline.text.upper) <= syntax.text.count)
      }
    }
  }
}
