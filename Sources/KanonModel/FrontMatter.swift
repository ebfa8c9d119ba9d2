/// An article's front matter: its top-level keys in order, with exact positions.
package struct FrontMatter: Sendable {
  /// From the opening `---` to the end of the closing line; empty where there is none.
  package let range: ByteRange
  package let entries: [Entry]

  package init(range: ByteRange, entries: [Entry]) {
    self.range = range
    self.entries = entries
  }

  package static let none = FrontMatter(range: .empty, entries: [])

  package var isPresent: Bool { !range.isEmpty }

  /// The first value of a key. Keys are compared without case: history holds capitalised ones.
  package func entry(_ key: String) -> Entry? {
    entries.first { $0.matches(key) }
  }

  package func value(_ key: String) -> String? { entry(key)?.value }

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

    fileprivate func matches(_ other: String) -> Bool {
      key == other
        || (key.utf8.count == other.utf8.count && key.lowercased() == other.lowercased())
    }
  }
}
