import KanonModel
package import Yams

/// A YAML text that Yams has read, with marks turned into byte offsets.
///
/// Values are read as they are written: YAML's default resolver would turn `no`, `1:30` and dates into
/// other things. Anchors and aliases are refused, since a few of them can stand for gigabytes.
package struct YAMLDocument {
  package let root: Node
  /// The text that was read, for the places of what Yams tells nothing of.
  let text: YAMLText

  /// A place and what is wrong there.
  package struct Fault: Error {
    package let message: String
    package let offset: Int
  }

  /// - Throws: ``Fault`` with a message in Yams's words and the byte offset in `text`.
  package init?(_ text: String) throws(Fault) {
    let text = YAMLText(text)
    self.text = text
    do {
      let parser = try Parser(yaml: text.string, resolver: .basic, encoding: .utf8)
      guard let node = try parser.singleRoot() else { return nil }
      root = node
      // A node only knows its anchor for as long as the parser lives.
      let mayHoldAnchor = text.string.utf8.contains(UInt8(ascii: "&"))
      let anchor = mayHoldAnchor ? Self.firstAnchor(in: node) : nil
      withExtendedLifetime(parser) {}
      if let anchor {
        throw Fault(
          message: "anchors and aliases are not read", offset: anchor.map(text.offset) ?? 0)
      }
    } catch let fault as Fault {
      throw fault
    } catch let error as YamlError {
      throw Self.fault(error, text)
    } catch {
      throw Fault(message: "\(error)", offset: 0)
    }
  }

  /// Reads a whole file.
  init(file source: SourceFile) throws(ConfigurationError) {
    let document: YAMLDocument?
    do throws(Fault) {
      document = try YAMLDocument(source.text(ByteRange(0, source.bytes.count)))
    } catch {
      throw ConfigurationError(
        "this is not valid YAML: \(error.message)", at: error.offset, in: source,
        help: "put a value in quotes if it holds `: ` or begins with a special character")
    }
    guard let document else {
      throw ConfigurationError(
        "the file is empty", at: 0, in: source, help: "write `key: value` lines, or remove it")
    }
    self = document
  }

  /// The byte offset of a mark.
  package func offset(of mark: Mark?) -> Int { mark.map(text.offset) ?? 0 }

  /// Where a node is written, quotes and brackets included; a mapping's first byte only.
  package func range(of node: Node) -> Range<Int> {
    let start = offset(of: node.mark)
    switch node {
    case .scalar(let scalar): return start..<text.end(of: scalar, from: start)
    case .sequence(let sequence):
      let behindItems = sequence.last.map { range(of: $0).upperBound } ?? start
      let end = max(start, behindItems)
      return start..<(text.opensBracket(at: start) ? text.closingBracket(from: end) : end)
    case .mapping, .alias: return start..<start
    }
  }

  private static func fault(_ error: YamlError, _ text: YAMLText) -> Fault {
    switch error {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      // What never ends is found at the end, where nobody would look for it.
      let offset = text.offset(mark)
      let isAtEnd = offset >= text.count
      return Fault(
        message: problem, offset: isAtEnd ? context.map { text.offset($0.mark) } ?? offset : offset)
    case .reader(let problem, let offset, _, _):
      return Fault(message: problem, offset: offset ?? 0)
    case .duplicatedKeysInMapping(let duplicates, let context):
      return Fault(
        message: "the key \(duplicates.map { "'\($0)'" }.joined(separator: ", ")) stands twice",
        offset: text.offset(context.mark))
    case .no, .memory, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
      return Fault(message: "\(error)", offset: 0)
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
