package import KanonModel

extension Extractor {
  /// The paragraphs and table cells of which at least one sentence negates, allows, obliges or excepts: what
  /// their sentences say, by the index of the block.
  package func polarity(of syntax: ArticleSyntax) -> [Int: [SentencePolarity]] {
    markers.withReader(of: syntax) { reader in
      var result: [Int: [SentencePolarity]] = [:]
      for (index, block) in syntax.blocks.enumerated() where block.isProse {
        var sentences: [SentencePolarity] = []
        sentences.reserveCapacity(4)
        syntax.forEachSentence(in: block.text) { sentences.append(reader.read($0)) }
        if sentences.contains(where: \.isMarked) { result[index] = sentences }
      }
      return result
    }
  }

  /// The sentences of some blocks, as far as they are paragraphs and table cells, ready to be read.
  package func prose(of syntax: ArticleSyntax, blocks: [Int]) -> ProsePolarity {
    var sentences: [Int: [ByteRange]] = [:]
    for index in blocks where syntax.blocks[index].isProse {
      sentences[index] = syntax.sentences(in: syntax.blocks[index].text)
    }
    return ProsePolarity(sentences) { [markers] in markers.read($0, in: syntax) }
  }
}

extension Block {
  fileprivate var isProse: Bool {
    (kind == .paragraph || kind == .tableCell) && !text.isEmpty
  }
}
