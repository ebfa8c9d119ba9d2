package import KanonModel
import Yams

/// A YAML file as a tree of values and the places where they are written, for changes that leave every other
/// byte as it is (``YAMLMerge``).
///
/// Only what people write in a termbase is understood: mappings, lists of plain values, and values on one
/// line. Anything else is a fault with a place, so that no change is made to what was not understood.
package struct YAMLOutline {
  package let source: SourceFile
  package let root: Mapping
  let text: YAMLText

  /// A value and the bytes that write it, quotes included.
  package struct Scalar {
    package let text: String
    package let range: Range<Int>
  }

  package enum Value {
    /// Nothing is written; the place is behind the key's colon, or behind the key where it has none.
    case empty(at: Int, hasColon: Bool)
    case scalar(Scalar)
    case list(List)
    case mapping(Mapping)

    /// Behind the value's last byte, brackets included.
    var end: Int {
      switch self {
      case .empty(let place, _): place
      case .scalar(let scalar): scalar.range.upperBound
      case .list(let list): list.range.upperBound
      case .mapping(let mapping): mapping.range.upperBound
      }
    }
  }

  /// A list of plain values: in brackets (flow), or a dash and a value a line (block).
  package struct List {
    package let isFlow: Bool
    package let items: [Scalar]
    /// From the bracket or the first dash to behind the bracket or the last value.
    package let range: Range<Int>
  }

  /// A mapping: in braces (flow), or a key and a value a line (block).
  package struct Mapping {
    package let isFlow: Bool
    package let pairs: [Pair]
    /// From the brace or the first key to behind the brace or the last value.
    package let range: Range<Int>

    package func value(_ key: String) -> Value? { pairs.first { $0.key.text == key }?.value }
  }

  package struct Pair {
    package let key: Scalar
    package let value: Value
  }

  /// - Throws: where the file is no YAML, or is written in a way that is not understood here.
  package init(_ source: SourceFile) throws(ConfigurationError) {
    let document = try YAMLDocument(file: source)
    guard document.text.string.utf8.elementsEqual(source.bytes) else {
      throw ConfigurationError(
        "the file is not UTF-8", at: 0, in: source, help: "save the file as UTF-8")
    }
    self.source = source
    text = document.text
    // libYAML counts the mark as a column: no further key could stand below a key behind it.
    guard !text.holds("\u{FEFF}", at: 0) || document.offset(of: document.root.mark) > 3 else {
      throw ConfigurationError(
        "the first key stands behind a byte order mark", at: 0, in: source,
        help: "save the file as UTF-8 without a byte order mark")
    }
    let builder = OutlineBuilder(source: source, document: document)
    guard case .mapping(let root) = try builder.value(document.root, behind: 0, hasColon: false)
    else {
      throw ConfigurationError(
        "`key: value` lines are expected here", at: 0, in: source,
        help: "see docs/termbase.md")
    }
    self.root = root
  }

  /// A fault at a place of the file.
  package func fault(_ message: String, at offset: Int, help: String) -> ConfigurationError {
    ConfigurationError(message, at: offset, in: source, help: help)
  }
}

/// Finds the bytes of what Yams has read. Yams tells where a node begins; where it ends is looked up.
private struct OutlineBuilder {
  let source: SourceFile
  let document: YAMLDocument

  private var text: YAMLText { document.text }

  /// - Parameter place: where a value could begin, for one that is not written.
  func value(
    _ node: Node, behind place: Int, hasColon: Bool
  ) throws(ConfigurationError) -> YAMLOutline.Value {
    let start = document.offset(of: node.mark)
    switch node {
    case .scalar(let scalar):
      if scalar.string.isEmpty, scalar.style == .plain || scalar.style == .any {
        return .empty(at: place, hasColon: hasColon)
      }
      return .scalar(try self.scalar(node))
    case .sequence(let sequence): return .list(try list(sequence, at: start))
    case .mapping(let mapping): return .mapping(try self.mapping(mapping, at: start))
    case .alias: throw notUnderstood(at: start)
    }
  }

  private func scalar(_ node: Node) throws(ConfigurationError) -> YAMLOutline.Scalar {
    let start = document.offset(of: node.mark)
    guard case .scalar(let scalar) = node else { throw notUnderstood(at: start) }
    let end: Int
    switch scalar.style {
    case .doubleQuoted:
      guard text.byte(at: start) == UInt8(ascii: "\"") else { throw notUnderstood(at: start) }
      end = text.end(of: scalar, from: start)
    case .singleQuoted:
      guard text.byte(at: start) == UInt8(ascii: "'") else { throw notUnderstood(at: start) }
      end = text.end(of: scalar, from: start)
    case .plain, .any:
      // What runs over lines reads otherwise than it is written.
      guard text.holds(scalar.string, at: start) else { throw notUnderstood(at: start) }
      end = start + scalar.string.utf8.count
    case .literal, .folded: throw notUnderstood(at: start)
    }
    guard end <= text.lineEnd(at: start) else { throw notUnderstood(at: start) }
    return YAMLOutline.Scalar(text: scalar.string, range: start..<end)
  }

  private func list(
    _ sequence: Node.Sequence, at start: Int
  ) throws(ConfigurationError) -> YAMLOutline.List {
    var items: [YAMLOutline.Scalar] = []
    for node in sequence { items.append(try scalar(node)) }
    switch text.byte(at: start) {
    case UInt8(ascii: "["):
      let end = text.behindFiller(from: items.last?.range.upperBound ?? start + 1)
      guard text.byte(at: end) == UInt8(ascii: "]") else { throw notUnderstood(at: start) }
      return YAMLOutline.List(isFlow: true, items: items, range: start..<end + 1)
    case UInt8(ascii: "-"):
      guard let last = items.last else { throw notUnderstood(at: start) }
      return YAMLOutline.List(isFlow: false, items: items, range: start..<last.range.upperBound)
    default: throw notUnderstood(at: start)
    }
  }

  private func mapping(
    _ mapping: Node.Mapping, at start: Int
  ) throws(ConfigurationError) -> YAMLOutline.Mapping {
    var pairs: [YAMLOutline.Pair] = []
    for (key, value) in mapping {
      let key = try scalar(key)
      var behind = key.range.upperBound
      while text.byte(at: behind)?.isBlank == true { behind += 1 }
      let hasColon = text.byte(at: behind) == UInt8(ascii: ":")
      let place = hasColon ? behind + 1 : key.range.upperBound
      pairs.append(
        YAMLOutline.Pair(
          key: key, value: try self.value(value, behind: place, hasColon: hasColon)))
    }
    if text.byte(at: start) == UInt8(ascii: "{") {
      let end = text.behindFiller(from: pairs.last?.value.end ?? start + 1)
      guard text.byte(at: end) == UInt8(ascii: "}") else { throw notUnderstood(at: start) }
      return YAMLOutline.Mapping(isFlow: true, pairs: pairs, range: start..<end + 1)
    }
    // A tag or a `?` before the first key.
    guard let first = pairs.first, let last = pairs.last, first.key.range.lowerBound == start else {
      throw notUnderstood(at: start)
    }
    return YAMLOutline.Mapping(isFlow: false, pairs: pairs, range: start..<last.value.end)
  }

  private func notUnderstood(at offset: Int) -> ConfigurationError {
    ConfigurationError(
      "nothing can be added to a file that is written like this", at: offset, in: source,
      help: "write values on one line, without tags, and lists of plain values")
  }
}
