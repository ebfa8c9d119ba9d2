import CLibXML2
import Foundation
import Testing

/// A RELAX NG schema of the folder `Schemas`, held by libxml2.
@safe
final class RelaxNGSchema {
  private let schema: xmlRelaxNGPtr

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Schemas")

  init(_ name: String) throws {
    xmlInitParser()
    let path = Self.folder.appending(path: name).path
    let context = try unsafe #require(unsafe xmlRelaxNGNewParserCtxt(path))
    defer { unsafe xmlRelaxNGFreeParserCtxt(context) }
    unsafe schema = try #require(unsafe xmlRelaxNGParse(context), "\(name) is no schema")
  }

  deinit { unsafe xmlRelaxNGFree(schema) }

  /// Whether a document is what the schema describes. One that is no XML at all fails the test.
  func accepts(_ text: String) throws -> Bool {
    let options = Int32(
      XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue)
    let document = try unsafe #require(
      unsafe xmlReadMemory(text, Int32(text.utf8.count), nil, "UTF-8", options), "no XML: \(text)")
    defer { unsafe xmlFreeDoc(document) }
    let context = try unsafe #require(unsafe xmlRelaxNGNewValidCtxt(schema))
    defer { unsafe xmlRelaxNGFreeValidCtxt(context) }
    unsafe xmlRelaxNGSetValidStructuredErrors(context, { _, _ in }, nil)
    return unsafe xmlRelaxNGValidateDoc(context, document) == 0
  }
}
