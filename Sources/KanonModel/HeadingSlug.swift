/// The name that a Markdown publisher gives to a heading: lower case, punctuation dropped, spaces as
/// hyphens. In translations it is the English heading's (corpus facts, Layout: 7,766 of 7,766).
package enum HeadingSlug {
  package static func slug(of heading: String) -> String {
    var slug: [UInt8] = []
    slug.reserveCapacity(heading.utf8.count)
    for scalar in heading.unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "_":
        slug.append(UInt8(scalar.value).lowercasedASCII)
      case " ", "-": slug.append(UInt8(ascii: "-"))
      case _ where !scalar.isASCII && scalar.properties.isAlphabetic:
        slug.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
      default: continue
      }
    }
    return String(decoding: slug, as: UTF8.self)
  }
}

extension ArticleSyntax {
  /// The names of the anchors written in a heading, in their order.
  package func anchors(_ heading: Block) -> [String] {
    inlines(of: heading).filter { $0.kind == .anchor }.map { target($0.target) }
  }

  /// The first anchor written in a heading whose name, in UTF-8, is meant.
  package func firstAnchor(
    _ heading: Block, where isMeant: (ArraySlice<UInt8>) -> Bool = { _ in true }
  ) -> ByteRange? {
    for index in heading.inlines.indices where inlines[index].kind == .anchor {
      let target = inlines[index].target
      if isMeant(targets[target.indices]) { return target }
    }
    return nil
  }

  package func slug(_ heading: Block) -> String { HeadingSlug.slug(of: string(heading.text)) }
}
