package import KanonModel

extension Extractor {
  /// The paragraphs and table cells of which at least one sentence negates, allows, obliges or excepts.
  package func polarity(of syntax: ArticleSyntax) -> ProsePolarity {
    polarity(of: syntax, blocks: syntax.blocks.indices).filter {
      $0.value.contains(where: \.isMarked)
    }
  }

  /// What the sentences of some blocks say, those that say nothing of a rule among them.
  package func polarity(
    of syntax: ArticleSyntax, blocks: some Sequence<Int>
  ) -> ProsePolarity {
    markers.withReader(of: syntax) { reader in
      var result: ProsePolarity = [:]
      for index in blocks {
        let block = syntax.blocks[index]
        guard block.kind == .paragraph || block.kind == .tableCell, !block.text.isEmpty else {
          continue
        }
        result[index] = syntax.sentences(in: block.text).map { reader.read($0) }
      }
      return result
    }
  }
}
