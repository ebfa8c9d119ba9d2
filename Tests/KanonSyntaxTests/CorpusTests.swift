import Foundation
import KanonModel
import Testing

@testable import KanonSyntax

/// What holds for every real article. Without a corpus these are reported as skipped.
@Suite("Corpus", .enabled(if: Corpus.isPresent, "skipped: no corpus beside the project"))
struct CorpusTests {
  @Test("every article is read, and every stretch of text has its bytes in the file")
  func everyStretchHasItsBytes() throws {
    var articles = 0
    for file in try Corpus.files() {
      let read = ArticleReader().read(file)
      #expect(!read.diagnostics.contains { $0.code == .unreadableFile }, "\(file.path)")
      let syntax = read.output
      articles += 1
      for piece in syntax.pieces where piece.isVerbatim {
        let text = syntax.text[Int(piece.text)..<Int(piece.text + piece.length)]
        #expect(
          text.elementsEqual(syntax.source.bytes[piece.source.indices]),
          "\(file.path) at \(piece.source.lower)")
      }
      for piece in syntax.pieces where !piece.isVerbatim {
        let written = syntax.source.text(piece.source)
        #expect(
          written.hasPrefix("&") && written.hasSuffix(";"),
          "\(file.path) at \(piece.source.lower): '\(written)'")
      }
      for (before, after) in zip(syntax.pieces, syntax.pieces.dropFirst()) {
        #expect(before.source.upper <= after.source.lower, "\(file.path) at \(after.source.lower)")
      }
      expectNesting(syntax)
    }
    #expect(articles > 1000)
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

/// The real articles, where they lie beside the project or where `KANON_CORPUS` says.
enum Corpus {
  static let folder: String =
    ProcessInfo.processInfo.environment["KANON_CORPUS"]
    ?? URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "../../../shared/corpus/articles"
    ).standardizedFileURL.path

  static var isPresent: Bool { FileManager.default.fileExists(atPath: folder) }

  static func files() throws -> [SourceFile] {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder).filter {
      $0.hasSuffix(".md")
    }
    return try paths.sorted().map { path in
      SourceFile(
        path: path, bytes: Array(try Data(contentsOf: URL(filePath: folder).appending(path: path))))
    }
  }
}
