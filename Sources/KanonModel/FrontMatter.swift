/// An article's front matter: its top-level keys in order, with exact positions.
///
/// A class, since it never changes and is handed on with every article.
package final class FrontMatter: Sendable {
  /// From the opening `---` to the end of the closing line; empty where there is none.
  package let range: ByteRange
  /// What was read, unless it is known where it stands.
  private let read: [Entry]
  /// Where entries stand in ``source``. Of a dozen that an article has, a handful is asked for.
  private let fields: [Field]
  private let source: SourceFile?

  /// Where a plain entry stands.
  package struct Field: Sendable {
    /// The key as it is written.
    package let key: ByteRange
    /// The value as it is written, quotes included.
    package let value: ByteRange
    /// The value itself, which has no escapes; of a list all of it.
    package let text: ByteRange
    /// Whether the value is a list with a dash a line: plain scalars behind `- `.
    package let isList: Bool

    /// A field by where its parts stand in the file.
    package init(key: ByteRange, value: ByteRange, text: ByteRange, isList: Bool = false) {
      self.key = key
      self.value = value
      self.text = text
      self.isList = isList
    }

    fileprivate func value(in source: SourceFile) -> String {
      guard isList else { return source.text(text) }
      return source.text(text).split(whereSeparator: \.isNewline)
        .map { $0.dropFirst().trimming(" ") }.joined(separator: ", ")
    }
  }

  package init(range: ByteRange, entries: [Entry]) {
    self.range = range
    read = entries
    fields = []
    source = nil
  }

  /// - Parameter fields: entries with keys in ASCII, as they stand in a file of UTF-8.
  package init(range: ByteRange, fields: [Field], in source: SourceFile) {
    self.range = range
    read = []
    self.fields = fields
    self.source = source
  }

  package static let none = FrontMatter(range: .empty, entries: [])

  package var isPresent: Bool { !range.isEmpty }

  /// All entries, in their order. They are made at each call.
  package var entries: [Entry] {
    source.map { source in fields.map { Entry($0, in: source) } } ?? read
  }

  /// The first value of a key. Keys are compared without case: history holds capitalised ones.
  package func entry(_ key: String) -> Entry? {
    guard let source else { return read.first { $0.matches(key) } }
    return fields.first { $0.matches(key, in: source.bytes) }.map { Entry($0, in: source) }
  }

  package func value(_ key: String) -> String? {
    guard let source else { return read.first { $0.matches(key) }?.value }
    return fields.first { $0.matches(key, in: source.bytes) }.map { $0.value(in: source) }
  }

  package struct Entry: Sendable, Equatable {
    package let key: String
    /// A scalar as it is written, quotes and escapes resolved; a list's items joined by `, `.
    package let value: String
    package let keyRange: ByteRange
    /// Where the value is written, quotes included.
    package let valueRange: ByteRange

    package init(key: String, value: String, keyRange: ByteRange, valueRange: ByteRange) {
      self.key = key
      self.value = value
      self.keyRange = keyRange
      self.valueRange = valueRange
    }

    fileprivate init(_ field: Field, in source: SourceFile) {
      self.init(
        key: source.text(field.key), value: field.value(in: source), keyRange: field.key,
        valueRange: field.value)
    }

    fileprivate func matches(_ other: String) -> Bool {
      key == other
        || (key.utf8.count == other.utf8.count && key.lowercased() == other.lowercased())
    }
  }
}

extension FrontMatter.Field {
  fileprivate func matches(_ other: String, in bytes: [UInt8]) -> Bool {
    key.count == other.utf8.count
      && zip(bytes[key.indices], other.utf8).allSatisfy {
        $0.lowercasedASCII == $1.lowercasedASCII
      }
  }
}

extension Substring {
  /// Without the spaces at both ends.
  fileprivate func trimming(_ space: Character) -> Substring {
    var text = drop { $0 == space }
    while text.last == space { text.removeLast() }
    return text
  }
}
