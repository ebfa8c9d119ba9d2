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

  /// The names that lead to a heading, in UTF-8.
  package func names(of heading: Int) -> [[UInt8]] { keys[heading] ?? [] }

  /// Whether a name in UTF-8 leads to a heading.
  package func lead(_ name: ArraySlice<UInt8>, to heading: Int) -> Bool {
    keys[heading]?.contains { $0.count == name.count && $0.elementsEqual(name) } ?? false
  }

  /// The slug of a heading; nil where there is no heading.
  package func slug(of heading: Int) -> String? {
    keys[heading]?.last.map { String(decoding: $0, as: UTF8.self) }
  }

  /// Whether an anchor is written in a heading.
  package func hasAnchor(_ heading: Int) -> Bool { (keys[heading]?.count ?? 0) > 1 }
}
