import KanonModel

/// The bytes of an XML file, screened before any parser sees them.
struct XMLText {
  /// In UTF-8, whatever the file is written in.
  let file: SourceFile
  private let lineStarts: [Int]

  /// - Throws: where the file is too large, is neither UTF-8 nor UTF-16, or has a DOCTYPE.
  init(_ source: SourceFile) throws(ConfigurationError) {
    guard source.bytes.count <= XMLPullReader.sizeLimit else {
      throw ConfigurationError(
        "the file is larger than \(XMLPullReader.sizeLimit >> 20) MB", at: 0,
        in: SourceFile(path: source.path, bytes: []), help: "export fewer entries at a time")
    }
    file = try Self.utf8(source)
    var starts = [0]
    for (index, byte) in file.bytes.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(index + 1)
    }
    lineStarts = starts
    if let offset = doctype { throw Self.doctype(at: offset, in: file) }
    if let offset = longTag {
      throw fault(
        "a tag is longer than \(Self.tagLimit >> 10) KB", at: offset,
        help: "this is no terminology file as tools write it; export it again")
    }
  }

  /// Longest start tag, in bytes. libxml2 compares each attribute with all others of its element: 80,000 of
  /// them take seconds, and a file that is all attributes hours.
  private static let tagLimit = 64 << 10

  /// Where a start tag begins that is too long.
  private var longTag: Int? {
    let bytes = file.bytes
    var index = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "<") else {
        index += 1
        continue
      }
      let start = index
      let rest = bytes[index...]
      if rest.starts(with: "<!--".utf8) {
        index = Self.behind("-->", in: bytes, from: index + 4)
      } else if rest.starts(with: "<![CDATA[".utf8) {
        index = Self.behind("]]>", in: bytes, from: index + 9)
      } else if rest.starts(with: "<?".utf8) {
        index = Self.behind("?>", in: bytes, from: index + 2)
      } else {
        index = Self.behindTag(bytes, from: index + 1)
        if index - start > Self.tagLimit { return start }
      }
    }
    return nil
  }

  /// Behind the `>` that ends a tag; one in quotes does not.
  private static func behindTag(_ bytes: [UInt8], from start: Int) -> Int {
    var quote: UInt8?
    for index in start..<bytes.count {
      switch (bytes[index], quote) {
      case (UInt8(ascii: ">"), nil): return index + 1
      case (UInt8(ascii: "\""), nil), (UInt8(ascii: "'"), nil): quote = bytes[index]
      case (let byte, .some(let open)) where byte == open: quote = nil
      default: break
      }
    }
    return bytes.count
  }

  /// The first byte of a line, which is counted from 1.
  func offset(ofLine line: Int) -> Int { lineStarts[min(max(line, 1), lineStarts.count) - 1] }

  func fault(_ message: String, at offset: Int, help: String) -> ConfigurationError {
    ConfigurationError(message, at: offset, in: file, help: help)
  }

  /// The file in UTF-8. Only a byte order mark says that it is not; a declared encoding decides nothing, so
  /// that none can hide what is looked for here.
  private static func utf8(_ source: SourceFile) throws(ConfigurationError) -> SourceFile {
    let bytes = source.bytes
    let isBigEndian = bytes.starts(with: [0xFE, 0xFF])
    if isBigEndian || bytes.starts(with: [0xFF, 0xFE]) {
      let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index in
        let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
        return isBigEndian ? first << 8 | second : second << 8 | first
      }
      let text = String(decoding: units, as: UTF16.self)
      return SourceFile(path: source.path, bytes: Array(text.utf8))
    }
    if let offset = firstInvalidByte(bytes) {
      throw ConfigurationError(
        "the file is not UTF-8 here", at: offset, in: source,
        help: "save the file as UTF-8, or as UTF-16 with a byte order mark")
    }
    return source
  }

  /// Where bytes stop to be UTF-8; nil where all of them are.
  static func firstInvalidByte(_ bytes: [UInt8]) -> Int? {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): offset += UTF8.width(scalar)
      case .emptyInput: return nil
      case .error: return offset
      }
    }
  }

  /// Where a DOCTYPE stands: behind white space, comments and processing instructions, before the first
  /// element (XML 1.0, 2.8).
  private var doctype: Int? {
    let bytes = file.bytes
    var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while index < bytes.count {
      let rest = bytes[index...]
      if bytes[index].isBlank || bytes[index].isLineBreak {
        index += 1
      } else if rest.starts(with: "<!--".utf8) {
        index = Self.behind("-->", in: bytes, from: index + 4)
      } else if rest.starts(with: "<?".utf8) {
        index = Self.behind("?>", in: bytes, from: index + 2)
      } else {
        return rest.starts(with: "<!DOCTYPE".utf8) ? index : nil
      }
    }
    return nil
  }

  private static func behind(_ end: String, in bytes: [UInt8], from start: Int) -> Int {
    let end = Array(end.utf8)
    var index = start
    while index < bytes.count, !bytes[index...].starts(with: end) { index += 1 }
    return min(index + end.count, bytes.count)
  }

  private static func doctype(at offset: Int, in file: SourceFile) -> ConfigurationError {
    let bytes = file.bytes
    let end = behind("<", in: bytes, from: offset + 1)
    let isEntity = bytes[(end - 1)...].starts(with: "<!ENTITY".utf8)
    return ConfigurationError(
      isEntity
        ? "the file declares entities, which are not read"
        : "the file has a DOCTYPE, which refers to another file and is not read",
      at: isEntity ? end - 1 : offset, in: file,
      help: "remove the DOCTYPE"
        + (isEntity
          ? " with its declarations and write the text itself" : " line; nothing needs it"))
  }
}
