import KanonModel

extension ArticleSyntax {
  /// The links among some blocks, those with an empty text or destination too.
  func links(in indices: Range<Int>) -> [Link] {
    indices.flatMap { index in
      inlines(of: blocks[index]).filter { $0.kind == .link }.map { inline in
        Link(
          text: mention(trimmed(inline.text)), destination: target(inline.target),
          range: inline.source)
      }
    }
  }
}
