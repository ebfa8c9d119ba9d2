package import KanonModel

extension Extractor {
  /// The paragraphs and table cells of which at least one sentence negates, allows, obliges or excepts.
  package func polarity(of syntax: ArticleSyntax) -> ProsePolarity {
    read(syntax, syntax.blocks.indices) { $0.contains(where: \.isMarked) }
  }

  /// What the sentences of some blocks say, those that say nothing of a rule among them.
  package func polarity(
    of syntax: ArticleSyntax, blocks: [Int]
  ) -> ProsePolarity {
    read(syntax, blocks) { _ in true }
  }

  private func read(
    _ syntax: ArticleSyntax, _ blocks: some Sequence<Int>,
    _ isMeant: ([SentencePolarity]) -> Bool
  ) -> ProsePolarity {
    markers.withReader(of: syntax) { reader in
      var result: ProsePolarity = [:]
      for index in blocks {
        let block = syntax.blocks[index]
        guard block.kind == .paragraph || block.kind == .tableCell, !block.text.isEmpty else {
          continue
        }
        var sentences: [SentencePolarity] = []
        sentences.reserveCapacity(4)
        syntax.forEachSentence(in: block.text) { sentences.append(reader.read($0)) }
        if isMeant(sentences) { result[index] = sentences }
      }
      return result
    }
  }
}
