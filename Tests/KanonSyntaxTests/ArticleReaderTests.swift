import KanonModel
import KanonTestSupport
import Testing

@testable import KanonSyntax

@Suite struct ArticleReaderTests {
  @Test(arguments: [[], [0xEF, 0xBB, 0xBF]] as [[UInt8]])
  func `An empty file has no blocks but perhaps a document, and says so`(bytes: [UInt8]) {
    let read = ArticleReader().read(SourceFile(path: "a.md", bytes: bytes))
    #expect(read.diagnostics.count == 1)
    #expect(read.output.text.isEmpty)
    #expect(read.output.blocks.count <= 1)
  }

  @Test func `A byte order mark without front matter is no text`() {
    let file = SourceFile(path: "a.md", bytes: Array("\u{FEFF}# One ⟧".utf8))
    let syntax = ArticleReader().read(file).output
    #expect(syntax.blocks.map(\.kind) == [.document, .heading])
    #expect(syntax.source.text(syntax.blocks[1].source) == "# One ⟧")
  }

  @Test(
    arguments: [
      ("NUL", Array("---\na: b\n---\nx\0y z".utf8), "x?y z", "NUL bytes"),
      (
        "a lone continuation byte", Array("---\na: b\n---\nx".utf8) + [0x80] + Array("y z".utf8),
        "x?y z",
        "not UTF-8"
      ),
      (
        "Latin-1", Array("---\na: b\n---\nM".utf8) + [0xE5] + Array("l z".utf8), "M?l z",
        "not UTF-8"
      ),
      (
        "a surrogate", Array("---\na: b\n---\n".utf8) + [0xED, 0xA0, 0x80] + Array("y z".utf8),
        "???y z",
        "not UTF-8"
      ),
      (
        "cut off in a letter", Array("---\na: b\n---\nx z".utf8) + [0xE2, 0x82], "x z??",
        "not UTF-8"
      ),
    ] as [(String, [UInt8], String, String)])
  func `A byte that is no text is read as a question mark, and the rest keeps its place`(
    name: String, bytes: [UInt8], text: String, message: String
  ) throws {
    let read = ArticleReader().read(SourceFile(path: "a.md", bytes: bytes))
    #expect(read.diagnostics.map(\.code) == [.unreadableFile])
    #expect(try #require(read.diagnostics.first).message.contains(message))
    let syntax = read.output
    #expect(syntax.string(syntax.blocks[1].text) == text)
    let range = syntax.sourceRange(of: syntax.blocks[1].text)
    #expect(Int(range.upper) == bytes.count)
    #expect(range.count == text.utf8.count)
    #expect(syntax.source.bytes.count == bytes.count)
  }

  @Test func `Each kind of fault is said once, where it first stands`() {
    let bytes = Array("# a\n".utf8) + [0xFF, 0, 0xFF, 0] + Array("\n".utf8)
    let diagnostics = ArticleReader().read(SourceFile(path: "a.md", bytes: bytes)).diagnostics
    #expect(diagnostics.map(\.code) == [.unreadableFile, .unreadableFile, .frontMatterMissing])
    #expect(diagnostics.prefix(2).map(\.primary.range) == [ByteRange(5, 6), ByteRange(4, 5)])
  }
}
