package import KanonModel

/// A mapping of a file that a team wrote for Kanon, read key by key. What is not asked for is a fault,
/// so that a misspelt key does not silently do nothing.
package struct YAMLMapping {
  package let source: SourceFile
  /// For the places of what Yams has read.
  private let text: YAMLText?
  private let place: YAMLNode.Place
  private let pairs: [YAMLNode.Pair]
  private var positions: [String: Int] = [:]

  /// Reads a whole file.
  package init(file source: SourceFile) throws(ConfigurationError) {
    if let root = PlainYAML.read(source.bytes) {
      try self.init(source, nil, root)
    } else {
      let document = try YAMLDocument(file: source)
      try self.init(source, document.text, YAMLNode(document.root))
    }
  }

  private init(
    _ source: SourceFile, _ text: YAMLText?, _ node: YAMLNode
  ) throws(ConfigurationError) {
    self.source = source
    self.text = text
    place = node.place
    guard case .mapping(let pairs, _) = node else {
      throw ConfigurationError(
        "`key: value` lines are expected here", at: Self.offset(node.place, text), in: source,
        help: "see the termbase and configuration pages under docs/")
    }
    self.pairs = pairs
    // A section may have thousands of concepts; an entry has a handful of keys, which are found faster so.
    if pairs.count > 16 {
      positions = Dictionary(
        pairs.enumerated().map { ($0.element.key, $0.offset) },
        uniquingKeysWith: { first, _ in first })
    }
  }

  private static func offset(_ place: YAMLNode.Place, _ text: YAMLText?) -> Int {
    switch place {
    case .offset(let offset): offset
    case .mark(let mark): mark.flatMap { text?.offset($0) } ?? 0
    }
  }

  private func offset(of place: YAMLNode.Place) -> Int { Self.offset(place, text) }

  /// The value's place, for faults about the whole. Places are looked up where a fault needs them, since
  /// a termbase has thousands.
  package var offset: Int { offset(of: place) }

  package var keys: [String] { pairs.map(\.key) }

  /// Refuses keys that are not among `known`.
  package func expectKeys(_ known: [String]) throws(ConfigurationError) {
    for pair in pairs where !known.contains(pair.key) {
      throw fault(
        "the key `\(pair.key)` is unknown", at: offset(of: pair.place),
        help: "known here: \(known.joined(separator: ", "))")
    }
  }

  package func string(_ key: String) throws(ConfigurationError) -> String? {
    guard let value = value(key) else { return nil }
    guard case .scalar(let text, _) = value else {
      throw fault("`\(key)` is one value, not a list", at: offset(of: value.place))
    }
    return text
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
    try scalars(key).map { Text(string: $0.string, offset: offset(of: $0.place)) }
  }

  private func scalars(
    _ key: String
  ) throws(ConfigurationError) -> [(string: String, place: YAMLNode.Place)] {
    guard let value = value(key) else { return [] }
    switch value {
    case .scalar(let text, let place): return text.isEmpty ? [] : [(text, place)]
    case .sequence(let items, _):
      var result: [(string: String, place: YAMLNode.Place)] = []
      result.reserveCapacity(items.count)
      for item in items {
        guard case .scalar(let text, let place) = item else {
          throw fault("an item of `\(key)` is not a plain value", at: offset(of: item.place))
        }
        result.append((text, place))
      }
      return result
    case .mapping, .alias:
      throw fault("`\(key)` is a list of values", at: offset(of: value.place))
    }
  }

  package func mapping(_ key: String) throws(ConfigurationError) -> YAMLMapping? {
    guard let value = value(key) else { return nil }
    if case .scalar("", _) = value { return nil }
    return try YAMLMapping(source, text, value)
  }

  /// A list of mappings.
  package func mappings(_ key: String) throws(ConfigurationError) -> [YAMLMapping] {
    guard let value = value(key) else { return [] }
    if case .scalar("", _) = value { return [] }
    guard case .sequence(let items, _) = value else {
      throw fault("`\(key)` is a list", at: offset(of: value.place))
    }
    var result: [YAMLMapping] = []
    for item in items { result.append(try YAMLMapping(source, text, item)) }
    return result
  }

  /// A key with its place.
  package func keyText(_ key: String) -> Text { Text(string: key, offset: keyOffset(key)) }

  package func keyOffset(_ key: String) -> Int {
    pair(key).map { offset(of: $0.place) } ?? offset
  }

  /// Where a key's value begins.
  package func valueOffset(_ key: String) -> Int {
    value(key).map { offset(of: $0.place) } ?? keyOffset(key)
  }

  package func fault(
    _ message: String, at offset: Int? = nil,
    help: String = "see the termbase and configuration pages under docs/"
  ) -> ConfigurationError {
    ConfigurationError(message, at: offset ?? self.offset, in: source, help: help)
  }

  private func value(_ key: String) -> YAMLNode? { pair(key)?.value }

  private func pair(_ key: String) -> YAMLNode.Pair? {
    positions.isEmpty ? pairs.first { $0.key == key } : positions[key].map { pairs[$0] }
  }
}
