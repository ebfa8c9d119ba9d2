import CLibXML2
import KanonModel

/// Reads a fragment of HTML with libxml2, as hostile input: no network, no DTD, nothing printed.
enum HTMLFragment {
  private static let options = Int32(
    HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NONET.rawValue | HTML_PARSE_NODEFDTD.rawValue
      | HTML_PARSE_NOIMPLIED.rawValue | HTML_PARSE_COMPACT.rawValue | HTML_PARSE_NOERROR.rawValue
      | HTML_PARSE_NOWARNING.rawValue)

  /// libxml2 must be set up once before two threads use it.
  private static let isReady: Void = xmlInitParser()

  /// Every element in document order. libxml2 caps the depth at 256.
  static func elements(in bytes: Span<UInt8>) -> [HTMLTag] {
    _ = isReady
    let document = HTMLDocument(bytes, options: options)
    return document.elements()
  }
}

/// The owner of one libxml2 document.
@safe
private struct HTMLDocument: ~Copyable {
  private let document: htmlDocPtr?

  init(_ bytes: Span<UInt8>, options: Int32) {
    unsafe document = bytes.withUnsafeBufferPointer { buffer in
      unsafe buffer.withMemoryRebound(to: CChar.self) {
        unsafe htmlReadMemory($0.baseAddress, Int32($0.count), nil, "UTF-8", options)
      }
    }
  }

  deinit { unsafe xmlFreeDoc(document) }

  func elements() -> [HTMLTag] {
    var tags: [HTMLTag] = []
    // Further roots are siblings of the first one, as there is no implied <html> around them.
    var node = unsafe document.flatMap { unsafe xmlDocGetRootElement($0) }
    while let current = unsafe node {
      if unsafe current.pointee.type == XML_ELEMENT_NODE {
        unsafe tags.append(Self.tag(current))
      }
      if let child = unsafe current.pointee.children {
        unsafe node = child
      } else {
        unsafe node = Self.following(current)
      }
    }
    return tags
  }

  /// The next node that is no descendant, without recursion.
  private static func following(_ start: xmlNodePtr) -> xmlNodePtr? {
    var node: xmlNodePtr? = unsafe start
    while let current = unsafe node, unsafe current.pointee.type != XML_HTML_DOCUMENT_NODE {
      if let next = unsafe current.pointee.next { return unsafe next }
      unsafe node = current.pointee.parent
    }
    return nil
  }

  private static func tag(_ node: xmlNodePtr) -> HTMLTag {
    var attributes: [HTMLTag.Attribute] = []
    var attribute = unsafe node.pointee.properties
    while let current = unsafe attribute {
      var value = ""
      if let children = unsafe current.pointee.children,
        let text = unsafe xmlNodeListGetString(node.pointee.doc, children, 1)
      {
        value = unsafe String(cString: text)
        unsafe kanon_xml_free(text)
      }
      let name = unsafe String(cString: current.pointee.name).lowercased()
      attributes.append(HTMLTag.Attribute(name: name, value: value))
      unsafe attribute = current.pointee.next
    }
    return HTMLTag(
      name: unsafe String(cString: node.pointee.name).lowercased(), attributes: attributes)
  }
}
