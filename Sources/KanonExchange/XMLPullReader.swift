import CLibXML2
import KanonModel

/// An element as it opens.
struct XMLStartTag {
  let name: String
  let namespace: String
  /// By the name as it is written: `id`, `xml:lang`.
  let attributes: [String: String]
  /// A byte of the line on which it stands.
  let offset: Int
}

/// Reads XML from front to back with libxml2, as hostile input: no network, no DTD, no entities but the five
/// of XML, bounded size and depth. Nothing is printed.
enum XMLPullReader {
  enum Event {
    case start(XMLStartTag)
    case text(String)
    case end
  }

  /// Largest file, in bytes.
  static let sizeLimit = 64 << 20
  /// Deepest nesting of elements; libxml2's own limit is the same.
  static let depthLimit = 256

  private static let options = Int32(
    XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
      | XML_PARSE_COMPACT.rawValue | XML_PARSE_BIG_LINES.rawValue)

  /// libxml2 must be set up once before two threads use it.
  private static let isReady: Void = xmlInitParser()

  /// - Parameters:
  ///   - text: a file that ``XMLText`` has screened.
  ///   - visit: is called for every start, text and end in the order of the file.
  /// - Throws: where the file is not well-formed, or refers to something outside of it.
  static func read(
    _ text: XMLText, _ visit: (Event) throws(ConfigurationError) -> Void
  ) throws(ConfigurationError) {
    _ = isReady
    try unsafe text.file.bytes.withUnsafeBufferPointer { (buffer) throws(ConfigurationError) in
      let cursor = unsafe Cursor(buffer, text, options)
      while try cursor.advance() {
        switch cursor.nodeType {
        case XML_READER_TYPE_ELEMENT:
          let isEmpty = cursor.isEmpty
          let tag = try cursor.startTag()
          try visit(.start(tag))
          if isEmpty { try visit(.end) }
        case XML_READER_TYPE_END_ELEMENT: try visit(.end)
        case XML_READER_TYPE_TEXT, XML_READER_TYPE_CDATA, XML_READER_TYPE_SIGNIFICANT_WHITESPACE,
          XML_READER_TYPE_WHITESPACE:
          try visit(.text(cursor.value))
        case XML_READER_TYPE_DOCUMENT_TYPE, XML_READER_TYPE_ENTITY_REFERENCE:
          throw cursor.reference()
        default: break
        }
      }
    }
  }
}

/// The owner of one libxml2 reader. It must not outlive the bytes.
@safe
private struct Cursor: ~Copyable {
  private let reader: xmlTextReaderPtr?
  private let text: XMLText

  init(_ buffer: UnsafeBufferPointer<UInt8>, _ text: XMLText, _ options: Int32) {
    self.text = text
    unsafe reader = buffer.withMemoryRebound(to: CChar.self) {
      // The encoding is named, so that what the file says of it decides nothing.
      unsafe xmlReaderForMemory($0.baseAddress, Int32($0.count), nil, "UTF-8", options)
    }
  }

  deinit { unsafe xmlFreeTextReader(reader) }

  /// Goes to the next node; false at the end.
  func advance() throws(ConfigurationError) -> Bool {
    switch unsafe xmlTextReaderRead(reader) {
    case 1: return true
    case 0: return false
    default: throw malformed()
    }
  }

  var nodeType: xmlReaderTypes {
    xmlReaderTypes(rawValue: UInt32(max(0, unsafe xmlTextReaderNodeType(reader))))
  }

  var isEmpty: Bool { unsafe xmlTextReaderIsEmptyElement(reader) == 1 }

  var value: String { unsafe Self.string(xmlTextReaderConstValue(reader)) }

  func startTag() throws(ConfigurationError) -> XMLStartTag {
    let line = unsafe xmlTextReaderCurrentNode(reader).map { unsafe xmlGetLineNo($0) } ?? 0
    let offset = text.offset(ofLine: line)
    guard unsafe xmlTextReaderDepth(reader) < XMLPullReader.depthLimit else {
      throw tooDeep(at: offset)
    }
    let name = unsafe Self.string(xmlTextReaderConstLocalName(reader))
    let namespace = unsafe Self.string(xmlTextReaderConstNamespaceUri(reader))
    guard namespace != "http://www.w3.org/2001/XInclude" else { throw reference(at: offset) }
    var attributes: [String: String] = [:]
    while unsafe xmlTextReaderMoveToNextAttribute(reader) == 1 {
      unsafe attributes[Self.string(xmlTextReaderConstName(reader))] = value
    }
    return XMLStartTag(name: name, namespace: namespace, attributes: attributes, offset: offset)
  }

  private static func string(_ bytes: UnsafePointer<xmlChar>?) -> String {
    unsafe bytes.map { unsafe String(cString: $0) } ?? ""
  }
}

extension Cursor {
  private func malformed() -> ConfigurationError {
    let error = unsafe kanon_xml_last_error()
    let offset = unsafe text.offset(ofLine: Int(error.line))
    let words = unsafe error.message.map { unsafe String(cString: $0) } ?? "it ends too early"
    if words.hasPrefix("Excessive depth") { return tooDeep(at: offset) }
    return text.fault(
      "this is not well-formed XML: \(words.split(whereSeparator: \.isNewline).joined(separator: " "))",
      at: offset, help: "correct the file, or export it again from the tool that wrote it")
  }

  private func tooDeep(at offset: Int) -> ConfigurationError {
    text.fault(
      "elements stand more than \(XMLPullReader.depthLimit) deep in each other", at: offset,
      help: "this is no terminology file as tools write it; export it again")
  }

  func reference() -> ConfigurationError {
    reference(at: text.offset(ofLine: Int(unsafe xmlTextReaderGetParserLineNumber(reader))))
  }

  private func reference(at offset: Int) -> ConfigurationError {
    text.fault(
      "the file refers to something outside of its text, which is not read", at: offset,
      help: "put the text itself in the place of the reference")
  }
}
