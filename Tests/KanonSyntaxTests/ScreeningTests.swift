import KanonModel
import KanonTestSupport
import Testing

@testable import KanonSyntax

/// A limit: text that stays at it, the part that takes it past, and the line that the refusal names.
struct ScreeningLimit: CustomTestStringConvertible, Sendable {
  let name: String
  let atLimit: String
  let pastLimit: String
  let line: Int
  let reason: String

  init(_ name: String, _ atLimit: String, past pastLimit: String, line: Int, _ reason: String) {
    self.name = name
    self.atLimit = atLimit
    self.pastLimit = pastLimit
    self.line = line
    self.reason = reason
  }

  var testDescription: String { name }
}

private func times(_ count: Int, _ text: String) -> String { String(repeating: text, count: count) }

@Suite struct ScreeningTests {
  static let limits: [ScreeningLimit] = [
    .init(
      "file", times(2048, times(126, "a") + "\n\n"),
      past: times(2048, times(126, "a") + "\n\n") + "a",
      line: 1, "at most 262144 are read"),
    .init(
      "line", "one\n\n" + times(16 << 10, "a") + "\n", past: "one\n\n" + times((16 << 10) + 1, "a"),
      line: 3, "a line has 16385 bytes"),
    .init(
      "run of lines", times(1023, times(63, "a") + "\n") + times(62, "a") + "\n\n" + "b\n",
      past: times(1024, times(63, "a") + "\n") + "b\n\n", line: 1025, "without a blank line"),
    .init(
      "quotes", "one\n" + times(16, ">") + " a\n", past: "one\n" + times(17, ">") + " a\n", line: 2,
      "more than 16 quotes or lists"),
    .init(
      "bullets", times(16, "- ") + "a\n", past: times(17, "- ") + "a\n", line: 1,
      "more than 16 quotes or lists"),
    .init(
      "numbers", times(16, "1. ") + "a\n", past: times(17, "1) ") + "a\n", line: 1,
      "more than 16 quotes or lists"),
    .init(
      "quotes without text", times(16, "> ") + "\n", past: "\n" + times(17, "> ") + "\n", line: 2,
      "more than 16 quotes or lists"),
    .init(
      "pipes", times(64, "a|") + "\n", past: "a\n" + times(65, "a|") + "\n", line: 2,
      "more than 64 table cells"),
    .init(
      "link definition", "[a]: /" + times(1018, "u") + "\nb\n",
      past: "[a]: /" + times(1019, "u") + "\n",
      line: 1, "a link definition is longer than 1024 bytes"),
    .init(
      "declarations", times(128, "a <? <!\n"), past: times(128, "a <? <!\n") + "b <?\n", line: 129,
      "more than 256 `<?` or `<!`"),
    .init(
      "delimiter rows", times(16, "|-|:-:|\n"), past: times(16, "|-|:-:|\n") + "-|-\n", line: 17,
      "more than 16 table delimiter rows"),
  ]

  @Test(arguments: limits)
  func `A file at a limit is parsed`(limit: ScreeningLimit) {
    let read = ArticleReader().read(Marked(limit.atLimit).file())
    #expect(!read.diagnostics.contains { $0.code == .unreadableFile })
    #expect(read.output.blocks.count > 1)
  }

  @Test(arguments: limits)
  func `A file past a limit is refused, and the line is named`(limit: ScreeningLimit) throws {
    let file = Marked(limit.pastLimit).file()
    let read = ArticleReader().read(file)
    let diagnostic = try #require(read.diagnostics.first)
    #expect(read.diagnostics.count == 1)
    #expect(diagnostic.code == .unreadableFile)
    #expect(diagnostic.message.contains(limit.reason), "\(diagnostic.message)")
    #expect(file.position(at: diagnostic.primary.range.lower).line == limit.line)
    #expect(read.output.blocks.isEmpty)
  }

  @Test func `A blank line begins a new run`() {
    let runs = times(3, times(16, "|-|-|\n") + "\n") + times(3, times(200, "<!\n") + "\n")
    #expect(
      !ArticleReader().read(Marked(runs).file()).diagnostics.contains { $0.code == .unreadableFile }
    )
  }

  @Test func `The limits that real articles come nearest to hold only for what they name`() {
    let text = times(100, "<b>-- 1.5 *a* -1 |\n")
    #expect(
      !ArticleReader().read(Marked(text).file()).diagnostics.contains { $0.code == .unreadableFile }
    )
  }

  private static let size = 250_000

  /// Input on which cmark-gfm runs for minutes or takes gigabytes.
  static let attacks: [(name: String, text: String)] = [
    ("quotes, then emphasis", times(size / 3, ">") + times(size / 3, "a*")),
    ("bullets", times(size / 2, " -")),
    ("processing instructions", times(size / 2, "<?")),
    ("declarations on lines", times(size / 7, "<!A a\n")),
    ("a wide table", times(size / 5, "|a") + "\n" + times(size / 5, "|-") + "\n"),
    ("many tables in one paragraph", times(size / 12, "|a|\n|-|\n")),
    ("a long definition", "[a]: " + times(size, "(")),
    ("lazy lines", "> a\n" + times(size / 2, "b\n")),
  ]

  @Test(arguments: attacks.map(\.name))
  func `An attack is refused before it is parsed`(name: String) throws {
    let attack = try #require(Self.attacks.first { $0.name == name })
    let read = ArticleReader().read(Marked(attack.text).file())
    #expect(read.diagnostics.map(\.code) == [.unreadableFile])
    #expect(read.output.blocks.isEmpty)
  }

  /// What passes the limits and was slow once: a minute is far more than any of it needs.
  static let heavy: [(name: String, bytes: [UInt8])] = [
    ("nearly no byte is UTF-8", (0..<size).map { $0 % 100 < 98 ? 0xFF : 0x0A }),
    (
      "every other byte is UTF-8",
      (0..<size).map { $0 % 100 > 97 ? 0x0A : $0 % 2 == 0 ? 0x61 : 0xFF }
    ),
    ("every byte is NUL", times(size / 100, times(99, "\0") + "\n\n").utf8.prefix(size).map { $0 }),
    ("code spans over lines", Array(times(1000, times(60, "`a\nb` ") + "\n\n").utf8.prefix(size))),
    (
      "quotes with code spans over lines",
      Array(times(600, times(60, "> `a\n> b` ") + "\n\n").utf8.prefix(size))
    ),
    ("ampersands", Array(times(1000, times(200, "&") + "\n\n").utf8)),
    ("brackets", Array(times(1000, times(200, "[") + "\n\n").utf8)),
    ("images in links", Array(times(1000, times(20, "[![](") + "\n\n").utf8)),
    ("depth", Array(times(200, times(16, "> ") + "a\n\n" + times(16, "- ") + "a\n\n").utf8)),
  ]

  @Test(.timeLimit(.minutes(10)), arguments: heavy.map(\.name))
  func `Hostile input that is parsed has its text at the right bytes`(name: String) throws {
    let input = try #require(Self.heavy.first { $0.name == name })
    let syntax = ArticleReader().read(SourceFile(path: "a.md", bytes: input.bytes)).output
    #expect(!syntax.blocks.isEmpty)
    expectPieces(syntax)
  }
}
