import KanonModel
import Yams

/// A YAML text that Yams has read, with marks turned into byte offsets.
///
/// Values are read as they are written: YAML's default resolver would turn `no`, `1:30` and dates into
/// other things. Anchors and aliases are refused, since a few of them can stand for gigabytes.
struct YAMLDocument {
  let root: Node
  private let lines: [Substring.UTF8View]
  private let lineStarts: [Int]

  /// A place and what is wrong there.
  struct Fault: Error {
    let message: String
    let offset: Int
  }

  /// - Throws: ``Fault`` with a message in Yams's words and the byte offset in `text`.
  init?(_ text: String) throws(Fault) {
    let utf8 = text.utf8
    var lines: [Substring.UTF8View] = []
    var starts: [Int] = []
    var offset = 0
    for line in utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      lines.append(Substring(line).utf8)
      starts.append(offset)
      offset += line.count + 1
    }
    self.lines = lines
    lineStarts = starts
    let node: Node?
    do {
      node = try Yams.compose(yaml: text, .basic, .default, .utf8)
    } catch let error as YamlError {
      throw Self.fault(error, lines, starts)
    } catch {
      throw Fault(message: "\(error)", offset: 0)
    }
    guard let node else { return nil }
    root = node
    if let anchor = Self.firstAnchor(in: node) {
      throw Fault(
        message: "anchors and aliases are not read", offset: self.offset(of: anchor))
    }
  }

  /// The byte offset of a mark. libYAML counts columns in Unicode scalars.
  func offset(of mark: Mark?) -> Int {
    guard let mark else { return 0 }
    return Self.offset(mark, lines, lineStarts)
  }

  /// Where a scalar stands: from its mark to the end of what is written, quotes included.
  func range(of node: Node) -> Range<Int> {
    let start = offset(of: node.mark)
    guard case .scalar(let scalar) = node, let line = node.mark.map({ $0.line - 1 }),
      line < lines.count
    else { return start..<start }
    let rest = lines[line].dropFirst(start - lineStarts[line])
    var length: Int
    switch scalar.style {
    case .doubleQuoted, .singleQuoted:
      let quote = rest.first ?? 0
      length =
        rest.dropFirst().firstIndex(of: quote).map {
          rest.distance(from: rest.startIndex, to: $0) + 1
        } ?? rest.count
    case .any, .plain, .literal, .folded:
      length = min(rest.count, scalar.string.utf8.count)
    }
    while length > 0, let last = rest.prefix(length).last, last == 0x20 || last == 0x0D {
      length -= 1
    }
    return start..<(start + length)
  }

  private static func offset(_ mark: Mark, _ lines: [Substring.UTF8View], _ starts: [Int]) -> Int {
    let line = mark.line - 1
    guard line >= 0, line < lines.count else { return starts.last ?? 0 }
    var column = 1
    var offset = starts[line]
    for scalar in Substring(lines[line]).unicodeScalars {
      if column >= mark.column { break }
      column += 1
      offset += UTF8.width(scalar)
    }
    return offset
  }

  private static func fault(
    _ error: YamlError, _ lines: [Substring.UTF8View], _ starts: [Int]
  ) -> Fault {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      Fault(message: problem, offset: offset(mark, lines, starts))
    case .reader(let problem, let offset, _, _):
      Fault(message: problem, offset: offset ?? 0)
    case .duplicatedKeysInMapping(let duplicates, let context):
      Fault(
        message: "the key \(duplicates.map { "'\($0)'" }.joined(separator: ", ")) stands twice",
        offset: offset(context.mark, lines, starts))
    case .no, .memory, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
      Fault(message: "\(error)", offset: 0)
    }
  }

  /// The place of the first anchor or alias, found without following any; the inner nil where Yams does
  /// not tell the place.
  private static func firstAnchor(in root: Node) -> Mark?? {
    var pending = [root]
    var visited = 0
    while let node = pending.popLast() {
      visited += 1
      if node.anchor != nil { return .some(node.mark) }
      // An alias shares its anchor's nodes, so past this many nodes the anchor has been seen.
      guard visited < 100_000 else { return .some(node.mark) }
      switch node {
      case .scalar: continue
      case .alias(let alias): return .some(alias.mark)
      case .sequence(let sequence): pending.append(contentsOf: sequence.reversed())
      case .mapping(let mapping):
        for (key, value) in mapping.reversed() { pending.append(contentsOf: [value, key]) }
      }
    }
    return nil
  }
}
