import KanonModel

/// An HTML tag as it stands in a line of Markdown.
struct HTMLTag: Equatable {
  /// Lower case.
  let name: String
  let isClosing: Bool
  /// Names in lower case, entities in values resolved, in the order in which they are written.
  let attributes: [Attribute]

  struct Attribute: Equatable {
    let name: String
    let value: String
  }

  init(name: String, isClosing: Bool = false, attributes: [Attribute] = []) {
    self.name = name
    self.isClosing = isClosing
    self.attributes = attributes
  }

  subscript(_ attribute: String) -> String? {
    attributes.first { $0.name == attribute }?.value
  }

  /// The name that links can lead to: `<a name>` or any element's `id`.
  var anchor: String? { self["id"] ?? (name == "a" ? self["name"] : nil) }

  /// Reads one tag, `<a name="x">` or `</a>`.
  ///
  /// The anchor that every translated heading carries and the spans of bilingual files are read directly,
  /// since libxml2 needs several microseconds to begin a document; everything else goes to libxml2.
  init?(_ bytes: Span<UInt8>) {
    guard bytes.count >= 3, bytes[0] == UInt8(ascii: "<") else { return nil }
    if let plain = HTMLTag(plain: bytes) {
      self = plain
      return
    }
    if bytes[1] == UInt8(ascii: "/") {
      var end = 2
      while end < bytes.count, bytes[end].isASCIIAlphanumeric { end += 1 }
      guard end > 2 else { return nil }
      self.init(name: bytes.string(2..<end).lowercased(), isClosing: true)
      return
    }
    // What else begins with `<` is a comment, a declaration or an instruction.
    guard bytes[1].isASCIILetter, let first = HTMLFragment.elements(in: bytes).first else {
      return nil
    }
    self = first
  }

  /// `</a>`, `<br>`, `<br/>`, and tags with one attribute of ``plainAttributes``, in exactly these spellings.
  init?(plain bytes: Span<UInt8>) {
    func starts(_ text: StaticString) -> Bool { bytes.holds(text, at: 0, before: bytes.count) }
    if bytes.count == 4, starts("</a>") {
      self.init(name: "a", isClosing: true)
    } else if (bytes.count == 4 && starts("<br>")) || (bytes.count == 5 && starts("<br/>")) {
      self.init(name: "br")
    } else {
      for (opening, name, attribute) in Self.plainAttributes where starts(opening) {
        guard let value = Self.plainValue(bytes, from: opening.utf8CodeUnitCount) else {
          return nil
        }
        self.init(
          name: name, attributes: [Attribute(name: attribute, value: bytes.string(value))])
        return
      }
      return nil
    }
  }

  /// The tags of an anchor that every translated heading carries.
  enum PlainAnchor {
    /// `<a name="x">`, `<a id="x">` in exactly these spellings, with the place of the name.
    case opening(Range<Int>)
    /// `</a>`
    case closing
  }

  /// What is an anchor's tag at first sight: it takes no string to see that.
  static func plainAnchor(_ bytes: Span<UInt8>) -> PlainAnchor? {
    if bytes.count == 4, bytes.holds("</a>", at: 0, before: 4) { return .closing }
    for opening in ["<a name=\"", "<a id=\""] as [StaticString]
    where bytes.holds(opening, at: 0, before: bytes.count) {
      return plainValue(bytes, from: opening.utf8CodeUnitCount).map { .opening($0) }
    }
    return nil
  }

  private static let plainAttributes: [(opening: StaticString, name: String, attribute: String)] = [
    ("<a name=\"", "a", "name"), ("<a id=\"", "a", "id"),
    ("<span data-ttu-id=\"", "span", "data-ttu-id"),
    ("<span data-stu-id=\"", "span", "data-stu-id"),
    ("<span class=\"", "span", "class"),
  ]

  /// The place up to a closing `">`, where nothing in it needs HTML's rules.
  private static func plainValue(_ bytes: Span<UInt8>, from start: Int) -> Range<Int>? {
    let end = bytes.count - 2
    guard end >= start, bytes.holds("\">", at: end, before: bytes.count) else { return nil }
    for index in start..<end {
      let byte = bytes[index]
      guard byte >= 0x20, byte < 0x7F, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "&")
      else { return nil }
    }
    return start..<end
  }
}
