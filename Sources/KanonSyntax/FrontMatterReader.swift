import KanonModel
import KanonYAML
import Yams

/// Reads the block between two `---` lines at the head of an article.
struct FrontMatterReader {
  let source: SourceFile
  private let usesScanner: Bool
  private var diagnostics: [Diagnostic] = []

  /// Longest block that is handed to YAML.
  private static let limit = 64 << 10

  private init(_ source: SourceFile, usesScanner: Bool) {
    self.source = source
    self.usesScanner = usesScanner
  }

  /// - Parameters:
  ///   - start: where the text begins, behind a byte order mark.
  ///   - usesScanner: false leaves everything to Yams; tests compare the two.
  /// - Returns: the entries, and where the Markdown begins.
  static func read(
    _ source: SourceFile, _ bytes: Span<UInt8>, from start: Int, usesScanner: Bool = true
  ) -> Diagnosed<(frontMatter: FrontMatter, bodyStart: Int)> {
    var reader = FrontMatterReader(source, usesScanner: usesScanner)
    let output = reader.read(bytes, from: start)
    return Diagnosed(output, diagnostics: reader.diagnostics)
  }

  private mutating func read(
    _ bytes: Span<UInt8>, from start: Int
  ) -> (frontMatter: FrontMatter, bodyStart: Int) {
    guard let opening = Self.fence(bytes, at: start) else {
      diagnostics.append(missing())
      return (.none, start)
    }
    var line = opening.next
    while line < bytes.count {
      if let closing = Self.fence(bytes, at: line, mayBeDots: true) {
        let body = ByteRange(opening.next, line)
        let range = ByteRange(start, closing.end)
        if usesScanner, let fields = FrontMatterScanner.fields(bytes, in: body) {
          return (FrontMatter(range: range, fields: fields, in: source), closing.next)
        }
        return (FrontMatter(range: range, entries: entries(bytes, in: body)), closing.next)
      }
      line =
        (bytes.offset(of: UInt8(ascii: "\n"), from: line, to: bytes.count) ?? bytes.count)
        + 1
    }
    diagnostics.append(unclosed(at: ByteRange(start, opening.end)))
    return (.none, start)
  }

  private mutating func entries(
    _ bytes: Span<UInt8>, in body: ByteRange
  ) -> [FrontMatter.Entry] {
    guard body.count <= Self.limit else {
      diagnostics.append(tooLong(at: body))
      return []
    }
    let text = bytes.string(body.indices)
    do {
      guard let document = try YAMLDocument(text) else { return [] }
      return mapping(document, at: Int(body.lower))
    } catch {
      let place = min(Int(body.lower) + error.offset, Int(body.upper))
      diagnostics.append(malformed(error.message, at: source.line(at: UInt32(place))))
      return Self.salvage(bytes, in: body)
    }
  }

  private mutating func mapping(_ document: YAMLDocument, at base: Int) -> [FrontMatter.Entry] {
    guard case .mapping(let mapping) = document.root else {
      diagnostics.append(
        malformed("it is not a list of `key: value` lines", at: ByteRange(base, base)))
      return []
    }
    return mapping.compactMap { key, value in
      guard case .scalar(let name) = key else { return nil }
      let keyRange = document.range(of: key)
      let valueRange = document.range(of: value)
      var text = ""
      switch value {
      case .scalar(let scalar): text = scalar.string
      case .sequence(let sequence):
        text = sequence.compactMap { $0.scalar?.string }.joined(separator: ", ")
      case .mapping, .alias: break
      }
      return FrontMatter.Entry(
        key: name.string, value: text,
        keyRange: ByteRange(base + keyRange.lowerBound, base + keyRange.upperBound),
        valueRange: ByteRange(
          base + valueRange.lowerBound, base + max(valueRange.lowerBound, valueRange.upperBound)))
    }
  }

  /// What can be had of a block that YAML refuses: the lines that look like `key: value`. History has
  /// unquoted `: ` in titles; the versions and hashes beside them are still true.
  private static func salvage(
    _ bytes: Span<UInt8>, in body: ByteRange
  ) -> [FrontMatter.Entry] {
    var entries: [FrontMatter.Entry] = []
    var start = Int(body.lower)
    while start < Int(body.upper) {
      let newline =
        bytes.offset(of: UInt8(ascii: "\n"), from: start, to: Int(body.upper)) ?? Int(body.upper)
      if bytes[start].isASCIILetter,
        let colon = bytes.offset(of: UInt8(ascii: ":"), from: start, to: newline)
      {
        var lower = colon + 1
        var upper = newline
        while lower < upper, bytes[lower].isBlank { lower += 1 }
        while upper > lower, bytes[upper - 1].isBlank || bytes[upper - 1] == 0x0D {
          upper -= 1
        }
        let key = bytes.string(start..<colon)
        var value = bytes.string(lower..<upper)
        if value.count >= 2, let quote = value.first, quote == "\"" || quote == "'",
          value.last == quote
        {
          value = String(value.dropFirst().dropLast())
        }
        if !entries.contains(where: { $0.key == key }) {
          entries.append(
            FrontMatter.Entry(
              key: key, value: value, keyRange: ByteRange(start, colon),
              valueRange: ByteRange(lower, upper)))
        }
      }
      start = newline + 1
    }
    return entries
  }

  /// A line of three dashes; the closing line may be three dots. Spaces may follow.
  private static func fence(
    _ bytes: Span<UInt8>, at start: Int, mayBeDots: Bool = false
  ) -> (end: Int, next: Int)? {
    guard start + 3 <= bytes.count else { return nil }
    let mark = bytes[start]
    guard mark == UInt8(ascii: "-") || (mayBeDots && mark == UInt8(ascii: ".")),
      bytes[start + 1] == mark && bytes[start + 2] == mark
    else { return nil }
    var end = start + 3
    while end < bytes.count, bytes[end].isBlank || bytes[end] == 0x0D { end += 1 }
    guard end == bytes.count || bytes[end] == UInt8(ascii: "\n") else { return nil }
    return (start + 3, min(end + 1, bytes.count))
  }
}

extension FrontMatterReader {
  fileprivate func missing() -> Diagnostic {
    Diagnostic(
      .frontMatterMissing, "the article has no front matter",
      at: SourceRange(file: source.path, range: .empty), subject: "",
      help: "begin the file with a line `---`, `key: value` lines and another `---`")
  }

  fileprivate func unclosed(at range: ByteRange) -> Diagnostic {
    Diagnostic(
      .frontMatterInvalid, "the front matter is never closed",
      at: SourceRange(file: source.path, range: range), subject: "unclosed",
      help: "end it with a line `---`; until then the whole file is read as Markdown")
  }

  fileprivate func tooLong(at range: ByteRange) -> Diagnostic {
    Diagnostic(
      .frontMatterInvalid, "the front matter has \(range.count) bytes and is not read",
      at: SourceRange(file: source.path, range: ByteRange(Int(range.lower), Int(range.lower))),
      subject: "too long", help: "at most \(Self.limit) bytes are read")
  }

  fileprivate func malformed(_ problem: String, at range: ByteRange) -> Diagnostic {
    Diagnostic(
      .frontMatterInvalid, "the front matter is not valid YAML: \(problem)",
      at: SourceRange(file: source.path, range: range), subject: problem,
      evidence: ["the lines that look like `key: value` were read all the same"],
      help:
        "put the value between two quotes if it holds `: `, ` #` or begins with a special character"
    )
  }
}
