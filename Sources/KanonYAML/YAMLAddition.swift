/// What is to stand in a YAML file: values, lists and mappings, with comments.
package indirect enum YAMLAddition: Sendable {
  /// One value. It is not written where the key has a value already.
  case value(Item)
  /// Values behind those of the list.
  case list([Item])
  /// Values in a mapping, under keys of which it may have some.
  case mapping([Entry], order: [String] = [])

  /// A value and the comment behind it.
  package struct Item: Sendable {
    package let text: String
    package let note: String?

    package init(_ text: String, note: String? = nil) {
      self.text = text
      self.note = note.flatMap(YAMLAddition.comment)
    }
  }

  package struct Entry: Sendable {
    package let key: String
    package let value: YAMLAddition
    /// A blank line stands before it.
    package let isApart: Bool

    package init(_ key: String, _ value: YAMLAddition, isApart: Bool = false) {
      self.key = key
      self.value = value
      self.isApart = isApart
    }
  }

  /// A text as one line of comment; nil where nothing is left of it.
  ///
  /// YAML's reader refuses characters that cannot be printed, also in comments (YAML 1.1, 5.1).
  package static func comment(_ text: String) -> String? {
    let words = text.unicodeScalars.split { YAMLScalarText.needsEscape($0) || $0 == " " }
    return words.isEmpty ? nil : words.map { String($0) }.joined(separator: " ")
  }
}

extension YAMLAddition {
  /// How far comments are moved to the right to stand below each other.
  private static let alignment = 40

  /// The entry as lines below each other, each with `indent` spaces in front.
  static func lines(_ entries: [Entry], indent: Int) -> [String] {
    let margin = spaces(indent)
    return entries.flatMap { entry in
      let key = "\(margin)\(YAMLScalarText.written(entry.key)):"
      let lines =
        switch entry.value {
        case .value(let item):
          [key + " " + YAMLScalarText.written(item.text) + comment(behind: item)]
        case .list(let items): [key] + Self.lines(items, indent: indent + 2)
        case .mapping(let entries, _): [key] + Self.lines(entries, indent: indent + 2)
        }
      return (entry.isApart ? [""] : []) + lines
    }
  }

  /// Items as lines of a block list, their comments below each other.
  static func lines(_ items: [Item], indent: Int) -> [String] {
    let written = items.map { spaces(indent) + "- " + YAMLScalarText.written($0.text) }
    let widths = zip(items, written).filter { $0.0.note != nil }.map(\.1.count)
    let width = min(widths.max() ?? 0, indent + alignment)
    return zip(items, written).map { item, line in
      item.note == nil ? line : line + spaces(width - line.count) + comment(behind: item)
    }
  }

  /// The value inside brackets or braces, on one line and without comments.
  var flow: String {
    switch self {
    case .value(let item): YAMLScalarText.written(item.text)
    case .list(let items): "[\(Self.flow(items))]"
    case .mapping(let entries, _): "{\(Self.flow(entries))}"
    }
  }

  static func flow(_ items: [Item]) -> String {
    items.map { YAMLScalarText.written($0.text) }.joined(separator: ", ")
  }

  static func flow(_ entries: [Entry]) -> String {
    entries.map { "\(YAMLScalarText.written($0.key)): \($0.value.flow)" }.joined(separator: ", ")
  }

  /// The comments of all items, each with the value that it is about.
  var notes: [String] {
    switch self {
    case .value(let item): Self.notes([item])
    case .list(let items): Self.notes(items)
    case .mapping(let entries, _): entries.flatMap(\.value.notes)
    }
  }

  static func notes(_ items: [Item]) -> [String] {
    items.compactMap { item in
      item.note.flatMap { note in Self.comment(item.text).map { "\($0): \(note)" } }
    }
  }

  private static func comment(behind item: Item) -> String {
    item.note.map { "   # \($0)" } ?? ""
  }

  static func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
}
