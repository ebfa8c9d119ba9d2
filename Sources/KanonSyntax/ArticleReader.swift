package import KanonModel

/// Reads an article: screening, front matter, Markdown.
package struct ArticleReader: Sendable {
  package init() {}

  /// The most bytes that an article may have; the largest real one has 95 KB.
  package static var sizeLimit: Int { Screening.Limit.file }

  /// Never fails: a file that may not be parsed gives an article without blocks, and says why.
  package func read(_ source: SourceFile) -> Diagnosed<ArticleSyntax> {
    var diagnostics: [Diagnostic] = []
    let (source, faults) = Self.repaired(source)
    diagnostics += faults
    let bytes = source.bytes.span
    let screening = Screening(bytes)
    if let refusal = screening.refusal {
      diagnostics.append(refused(source, refusal.reason, at: refusal.offset))
      return Diagnosed(.empty(source), diagnostics: diagnostics)
    }
    if bytes.isEmpty {
      diagnostics.append(empty(source))
      return Diagnosed(.empty(source), diagnostics: diagnostics)
    }
    let start = bytes.holds("\u{FEFF}", at: 0, before: bytes.count) ? 3 : 0
    let head = FrontMatterReader.read(source, bytes, from: start)
    diagnostics += head.diagnostics
    let (frontMatter, bodyStart) = head.output
    let tree = MarkdownTree(bytes.extracting(bodyStart..<bytes.count))
    let syntax = unsafe source.bytes.withUnsafeBufferPointer { file in
      var builder = unsafe ArticleBuilder(
        source, file, lineStarts: screening.lineStarts, bodyStart: bodyStart)
      tree.walk(&builder)
      return builder.finish(frontMatter)
    }
    return Diagnosed(syntax, diagnostics: diagnostics)
  }

  /// Puts a question mark in the place of each byte that is not UTF-8 or is NUL, so that the rest is
  /// read and every offset stays true.
  private static func repaired(_ source: SourceFile) -> (SourceFile, [Diagnostic]) {
    var bytes = source.bytes
    var diagnostics: [Diagnostic] = []
    if let first = bytes.span.offset(of: 0, from: 0, to: bytes.count) {
      diagnostics.append(nul(source, at: first))
      for index in first..<bytes.count where bytes[index] == 0 { bytes[index] = UInt8(ascii: "?") }
    }
    var reported = false
    var start = 0
    while let fault = Self.firstInvalid(bytes.span, from: start) {
      if !reported { diagnostics.append(notUTF8(source, at: fault.lowerBound)) }
      reported = true
      for index in fault { bytes[index] = UInt8(ascii: "?") }
      // What is valid so far is not looked at again: a file can be faulty in every byte.
      start = fault.upperBound
    }
    guard !diagnostics.isEmpty else { return (source, []) }
    return (SourceFile(path: source.path, bytes: bytes, origin: source.origin), diagnostics)
  }

  private static func firstInvalid(_ bytes: Span<UInt8>, from start: Int) -> Range<Int>? {
    let start = start == 0 ? UTF8Form.soundCount(bytes) : start
    if start == bytes.count { return nil }
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.extracting(start..<bytes.count))
      return nil
    } catch {
      return (error.byteOffsets.lowerBound + start)..<(error.byteOffsets.upperBound + start)
    }
  }
}

extension ArticleSyntax {
  /// An article of which nothing could be read.
  static func empty(_ source: SourceFile) -> ArticleSyntax {
    ArticleSyntax(
      source: source, frontMatter: .none, blocks: [], inlines: [], text: [], targets: [],
      pieces: [])
  }
}

extension ArticleReader {
  fileprivate func refused(_ source: SourceFile, _ reason: String, at offset: Int) -> Diagnostic {
    Diagnostic(
      .unreadableFile, "the file is not parsed: \(reason)",
      at: SourceRange(file: source.path, range: source.line(at: UInt32(offset))),
      subject: "refused",
      help:
        "no real article comes near this limit; such input makes Markdown parsers run for minutes")
  }

  fileprivate func empty(_ source: SourceFile) -> Diagnostic {
    Diagnostic(
      .unreadableFile, "the file is empty", at: SourceRange(file: source.path, range: .empty),
      subject: "empty", help: "remove the file, or put the article back")
  }

  fileprivate static func nul(_ source: SourceFile, at offset: Int) -> Diagnostic {
    Diagnostic(
      .unreadableFile, "the file holds NUL bytes",
      at: SourceRange(file: source.path, range: ByteRange(offset, offset + 1)), subject: "NUL",
      evidence: ["each was read as `?`"], help: "save the file as UTF-8 text")
  }

  fileprivate static func notUTF8(_ source: SourceFile, at offset: Int) -> Diagnostic {
    Diagnostic(
      .unreadableFile, "the file is not UTF-8",
      at: SourceRange(file: source.path, range: ByteRange(offset, offset + 1)), subject: "UTF-8",
      evidence: ["each faulty byte was read as `?`"], help: "save the file as UTF-8")
  }
}
