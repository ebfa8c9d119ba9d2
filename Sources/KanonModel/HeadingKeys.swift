/// The names by which links reach the headings of a source: the anchors written in a heading, and its slug.
package struct HeadingKeys: Sendable {
  /// By index of the block; empty where it is no heading.
  private var keys: [[[UInt8]]] = []

  /// No headings.
  package init() {}

  package init(_ source: ArticleSyntax) {
    keys = source.blocks.map { block in
      block.kind == .heading
        ? (source.anchors(block) + [source.slug(block)]).map { Array($0.utf8) } : []
    }
  }

  /// The names that lead to a heading, in UTF-8.
  package func names(of heading: Int) -> [[UInt8]] { heading < keys.count ? keys[heading] : [] }

  /// Whether a name in UTF-8 leads to a heading.
  package func lead(_ name: ArraySlice<UInt8>, to heading: Int) -> Bool {
    guard heading < keys.count else { return false }
    return keys[heading].contains {
      $0.count == name.count && $0.span.holds(name.span, at: 0, before: name.count)
    }
  }

  /// The slug of a heading; nil where there is no heading.
  package func slug(of heading: Int) -> String? {
    names(of: heading).last.map { String(decoding: $0, as: UTF8.self) }
  }

  /// Whether an anchor is written in a heading.
  package func hasAnchor(_ heading: Int) -> Bool { names(of: heading).count > 1 }
}
