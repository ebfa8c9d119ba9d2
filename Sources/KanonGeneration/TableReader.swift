extension SupportFiles {
  /// The reader of ``TableText``'s tables, as the generated folder holds it: without Foundation, and with
  /// one place that touches memory.
  static let table = #"""
    /// Rows of text in one string literal: a row a line, its fields separated by tabs, ordered by the bytes
    /// of the first field. A lookup searches the literal by halves; nothing is decoded before it is asked for.
    ///
    /// In a field, `\t`, `\n` and `\\` stand for a tab, a line feed and a backslash.
    struct Table: Sendable {
      private let text: StaticString

      init(_ text: StaticString) { self.text = text }

      /// The rows of a key without the key, in the table's order.
      func rows(of key: String) -> [[String]] {
        let key = Self.escaped(key)
        return read { bytes in
          var rows: [[String]] = []
          var line = Self.lowerBound(of: key, in: bytes)
          while Self.begins(bytes, line, with: key) {
            rows.append(Self.fields(bytes, &line).dropFirst().map { $0 })
          }
          return rows
        }
      }

      /// A field behind the key of the key's first row; empty where there is no such row.
      func field(_ index: Int, of key: String) -> String {
        rows(of: key).first?[index] ?? ""
      }

      func contains(_ key: String) -> Bool {
        let key = Self.escaped(key)
        return read { bytes in
          Self.begins(bytes, Self.lowerBound(of: key, in: bytes), with: key)
        }
      }

      /// The keys of all rows, in the table's order.
      var keys: [String] {
        read { bytes in
          var keys: [String] = []
          var line = 0
          while line < bytes.count { keys.append(Self.fields(bytes, &line)[0]) }
          return keys
        }
      }

      private func read<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
        text.withUTF8Buffer { bytes in unsafe body(bytes.span) }
      }

      /// The start of the first line that does not come before the key.
      private static func lowerBound(of key: [UInt8], in bytes: Span<UInt8>) -> Int {
        var low = 0
        var high = bytes.count
        while low < high {
          var line = low + (high - low) / 2
          while line > low, bytes[line - 1] != lineFeed { line -= 1 }
          guard precedes(bytes, line, key) else {
            high = line
            continue
          }
          low = line
          while low < high, bytes[low] != lineFeed { low += 1 }
          low = min(low + 1, high)
        }
        return low
      }

      private static func precedes(_ bytes: Span<UInt8>, _ line: Int, _ key: [UInt8]) -> Bool {
        for index in key.indices {
          guard line + index < bytes.count else { return true }
          let byte = bytes[line + index]
          if byte != key[index] { return byte < key[index] }
        }
        return false
      }

      private static func begins(_ bytes: Span<UInt8>, _ line: Int, with key: [UInt8]) -> Bool {
        guard line + key.count <= bytes.count else { return false }
        for index in key.indices where bytes[line + index] != key[index] { return false }
        return true
      }

      /// The fields of a line, and the start of the next.
      private static func fields(_ bytes: Span<UInt8>, _ position: inout Int) -> [String] {
        var fields: [String] = []
        var field: [UInt8] = []
        while position < bytes.count {
          let byte = bytes[position]
          position += 1
          switch byte {
          case lineFeed:
            fields.append(String(decoding: field, as: UTF8.self))
            return fields
          case tab:
            fields.append(String(decoding: field, as: UTF8.self))
            field.removeAll(keepingCapacity: true)
          case backslash where position < bytes.count:
            field.append(unescaped(bytes[position]))
            position += 1
          default:
            field.append(byte)
          }
        }
        fields.append(String(decoding: field, as: UTF8.self))
        return fields
      }

      private static func unescaped(_ byte: UInt8) -> UInt8 {
        switch byte {
        case UInt8(ascii: "t"): tab
        case UInt8(ascii: "n"): lineFeed
        default: byte
        }
      }

      /// A key as a line begins with it, the tab behind it included.
      private static func escaped(_ key: String) -> [UInt8] {
        var escaped: [UInt8] = []
        for byte in key.utf8 {
          switch byte {
          case tab: escaped += [backslash, UInt8(ascii: "t")]
          case lineFeed: escaped += [backslash, UInt8(ascii: "n")]
          case backslash: escaped += [backslash, backslash]
          default: escaped.append(byte)
          }
        }
        return escaped + [tab]
      }

      private static let tab = UInt8(ascii: "\t")
      private static let lineFeed = UInt8(ascii: "\n")
      private static let backslash = UInt8(ascii: "\\")
    }

    extension String {
      /// The concepts whose ids the field holds, separated by spaces.
      func concepts<ID: RawRepresentable<String>>() -> [ID] {
        split(separator: " ").compactMap { ID(rawValue: String($0)) }
      }
    }
    """#
}
