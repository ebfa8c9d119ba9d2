package import KanonModel
import Yams

/// A mapping of a file that a team wrote for Kanon, read key by key. What is not asked for is a fault,
/// so that a misspelt key does not silently do nothing.
package struct YAMLMapping {
  package let source: SourceFile
  let document: YAMLDocument
  private let node: Node
  private let pairs: [(key: String, mark: Mark?, value: Node)]
  private var positions: [String: Int] = [:]

  /// Reads a whole file.
  package init(file source: SourceFile) throws(ConfigurationError) {
    let document: YAMLDocument?
    do throws(YAMLDocument.Fault) {
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
    try self.init(source, document, document.root)
  }

  private init(
    _ source: SourceFile, _ document: YAMLDocument, _ node: Node
  ) throws(ConfigurationError) {
    self.source = source
    self.document = document
    self.node = node
    guard case .mapping(let mapping) = node else {
      throw ConfigurationError(
        "`key: value` lines are expected here", at: document.offset(of: node.mark), in: source,
        help: "see the termbase and configuration pages under docs/")
    }
    pairs = mapping.map { key, value in (key.scalar?.string ?? "", key.mark, value) }
    // A section may have thousands of concepts; an entry has a handful of keys, which are found faster so.
    if pairs.count > 16 {
      positions = Dictionary(
        pairs.enumerated().map { ($0.element.key, $0.offset) },
        uniquingKeysWith: { first, _ in first })
    }
  }

  /// The value's place, for faults about the whole. Places are looked up where a fault needs them, since
  /// a termbase has thousands.
  package var offset: Int { document.offset(of: node.mark) }

  package var keys: [String] { pairs.map(\.key) }

  /// Refuses keys that are not among `known`.
  package func expectKeys(_ known: [String]) throws(ConfigurationError) {
    for pair in pairs where !known.contains(pair.key) {
      throw fault(
        "the key `\(pair.key)` is unknown", at: document.offset(of: pair.mark),
        help: "known here: \(known.joined(separator: ", "))")
    }
  }

  package func string(_ key: String) throws(ConfigurationError) -> String? {
    guard let value = value(key) else { return nil }
    guard case .scalar(let scalar) = value else {
      throw fault("`\(key)` is one value, not a list", at: document.offset(of: value.mark))
    }
    return scalar.string
  }

  /// A value and where it stands, for faults about it.
  package struct Text {
    package let string: String
    package let offset: Int
  }

  /// One value with its place.
  package func text(_ key: String) throws(ConfigurationError) -> Text? {
    try string(key).map { Text(string: $0, offset: valueOffset(key)) }
  }

  /// A list of values; one value stands for a list of one.
  package func strings(_ key: String) throws(ConfigurationError) -> [String] {
    try scalars(key).map(\.string)
  }

  /// A list of values with their places.
  package func texts(_ key: String) throws(ConfigurationError) -> [Text] {
    try scalars(key).map { Text(string: $0.string, offset: document.offset(of: $0.mark)) }
  }

  private func scalars(
    _ key: String
  ) throws(ConfigurationError) -> [(string: String, mark: Mark?)] {
    guard let value = value(key) else { return [] }
    switch value {
    case .scalar(let scalar):
      return scalar.string.isEmpty ? [] : [(scalar.string, value.mark)]
    case .sequence(let sequence):
      var result: [(string: String, mark: Mark?)] = []
      for item in sequence {
        guard case .scalar(let scalar) = item else {
          throw fault(
            "an item of `\(key)` is not a plain value", at: document.offset(of: item.mark))
        }
        result.append((scalar.string, item.mark))
      }
      return result
    case .mapping, .alias:
      throw fault("`\(key)` is a list of values", at: document.offset(of: value.mark))
    }
  }

  package func mapping(_ key: String) throws(ConfigurationError) -> YAMLMapping? {
    guard let value = value(key) else { return nil }
    if case .scalar(let scalar) = value, scalar.string.isEmpty { return nil }
    return try YAMLMapping(source, document, value)
  }

  /// A list of mappings.
  package func mappings(_ key: String) throws(ConfigurationError) -> [YAMLMapping] {
    guard let value = value(key) else { return [] }
    if case .scalar(let scalar) = value, scalar.string.isEmpty { return [] }
    guard case .sequence(let sequence) = value else {
      throw fault("`\(key)` is a list", at: document.offset(of: value.mark))
    }
    var result: [YAMLMapping] = []
    for item in sequence { result.append(try YAMLMapping(source, document, item)) }
    return result
  }

  /// A key with its place.
  package func keyText(_ key: String) -> Text { Text(string: key, offset: keyOffset(key)) }

  package func keyOffset(_ key: String) -> Int {
    pair(key).map { document.offset(of: $0.mark) } ?? offset
  }

  /// Where a key's value begins.
  package func valueOffset(_ key: String) -> Int {
    value(key).map { document.offset(of: $0.mark) } ?? keyOffset(key)
  }

  package func fault(
    _ message: String, at offset: Int? = nil,
    help: String = "see the termbase and configuration pages under docs/"
  ) -> ConfigurationError {
    ConfigurationError(message, at: offset ?? self.offset, in: source, help: help)
  }

  private func value(_ key: String) -> Node? { pair(key)?.value }

  private func pair(_ key: String) -> (key: String, mark: Mark?, value: Node)? {
    positions.isEmpty ? pairs.first { $0.key == key } : positions[key].map { pairs[$0] }
  }
}
