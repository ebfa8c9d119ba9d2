import KanonModel

/// The records of a CSV file (RFC 4180), with the places of their fields.
///
/// It is strict: what a spreadsheet does not write is an error, since a quote too many or too few moves names
/// to other concepts (docs/decisions/0009).
struct CSVTable {
  struct Field {
    let text: String
    /// Where it begins in the file.
    let offset: Int
  }

  let source: SourceFile
  /// The header first.
  private(set) var records: [[Field]] = []

  private let bytes: [UInt8]
  private let delimiter: UInt8
  private var index: Int

  /// Commas separate fields; semicolons do where the header has them and no comma, as spreadsheets write it
  /// in countries with a decimal comma. A byte order mark is passed over.
  init(_ source: SourceFile) throws(ConfigurationError) {
    self.source = source
    bytes = source.bytes
    if let offset = XMLText.firstInvalidByte(bytes) {
      throw ConfigurationError(
        "the file is not UTF-8 here", at: offset, in: source,
        help: "save it as \"CSV UTF-8\"")
    }
    index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let header = bytes[index...].prefix { !$0.isLineBreak }
    delimiter = UInt8(
      ascii: header.contains(UInt8(ascii: ";")) && !header.contains(UInt8(ascii: ",")) ? ";" : ",")
    while index < bytes.count { records.append(try record()) }
  }

  /// A fault at a place of the file.
  func fault(_ message: String, at offset: Int, help: String) -> ConfigurationError {
    ConfigurationError(message, at: offset, in: source, help: help)
  }

  private mutating func record() throws(ConfigurationError) -> [Field] {
    var fields = [try field()]
    while index < bytes.count, bytes[index] == delimiter {
      index += 1
      fields.append(try field())
    }
    if index < bytes.count {
      index += bytes[index...].starts(with: [0x0D, 0x0A]) ? 2 : 1
    }
    return fields
  }

  /// A field; behind it stand a delimiter, a line break or the end.
  private mutating func field() throws(ConfigurationError) -> Field {
    let start = index
    guard index < bytes.count, bytes[index] == Self.quote else {
      while index < bytes.count, bytes[index] != delimiter, !bytes[index].isLineBreak {
        guard bytes[index] != Self.quote else {
          throw fault(
            "a quote stands inside of a field that does not begin with one", at: index,
            help: "put the whole field in quotes and write the quote twice")
        }
        index += 1
      }
      return Field(text: String(decoding: bytes[start..<index], as: UTF8.self), offset: start)
    }
    var content: [UInt8] = []
    index += 1
    while index < bytes.count {
      if bytes[index] != Self.quote {
        content.append(bytes[index])
        index += 1
      } else if index + 1 < bytes.count, bytes[index + 1] == Self.quote {
        content.append(Self.quote)
        index += 2
      } else {
        index += 1
        guard index == bytes.count || bytes[index] == delimiter || bytes[index].isLineBreak else {
          throw fault(
            "text stands behind the quote that ends a field", at: index,
            help: "write a quote inside of a field twice")
        }
        return Field(text: String(decoding: content, as: UTF8.self), offset: start)
      }
    }
    throw fault(
      "the quote is never closed", at: start,
      help: "close it, or write a quote inside of a field twice")
  }

  private static let quote = UInt8(ascii: "\"")
}
