/// The name that a Markdown publisher gives to a heading: lower case, punctuation dropped, spaces as
/// hyphens. In translations it is the English heading's (corpus facts, Layout: 7,766 of 7,766).
package enum HeadingSlug {
  package static func slug(of heading: String) -> String {
    var slug = ""
    for scalar in heading.unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9", "_": slug.unicodeScalars.append(scalar)
      case " ", "-": slug.append("-")
      case _ where scalar.properties.isAlphabetic:
        slug += scalar.properties.lowercaseMapping
      default: continue
      }
    }
    return slug
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

/// The names by which links reach the headings of a source, by index of the block: the anchors written in a
/// heading, and its slug.
package struct HeadingKeys: Sendable {
  private var keys: [Int: [[UInt8]]] = [:]

  /// No headings.
  package init() {}

  package init(_ source: ArticleSyntax) {
    for (index, block) in source.blocks.enumerated() where block.kind == .heading {
      keys[index] = (source.anchors(block) + [source.slug(block)]).map { Array($0.utf8) }
    }
  }

  /// Whether a name in UTF-8 leads to a heading.
  package func lead(_ name: ArraySlice<UInt8>, to heading: Int) -> Bool {
    keys[heading]?.contains { $0.elementsEqual(name) } ?? false
  }

  /// The slug of a heading; nil where there is no heading.
  package func slug(of heading: Int) -> String? {
    keys[heading]?.last.map { String(decoding: $0, as: UTF8.self) }
  }

  /// Whether an anchor is written in a heading.
  package func hasAnchor(_ heading: Int) -> Bool { (keys[heading]?.count ?? 0) > 1 }
}
