package import KanonModel

extension Extractor {
  /// The paragraphs and table cells of which at least one sentence negates, allows, obliges or excepts: what
  /// their sentences say, by the index of the block.
  package func polarity(of syntax: ArticleSyntax) -> [Int: [SentencePolarity]] {
    markers.withReader(of: syntax) { reader in
      var result: [Int: [SentencePolarity]] = [:]
      var sentences: [SentencePolarity] = []
      for (index, block) in syntax.blocks.enumerated() where block.isProse {
        sentences.removeAll(keepingCapacity: true)
        syntax.forEachSentence(in: block.text) { sentences.append(reader.read($0)) }
        if sentences.contains(where: \.isMarked) { result[index] = sentences }
      }
      return result
    }
  }

  /// The sentences of some paragraphs and table cells, of which those are read that stand where the source's are
  /// wanted.
  ///
  /// - Parameters:
  ///   - blocks: indices of blocks, with the source's sentences that they stand for.
  ///   - isWanted: whether to read what stands for a sentence of the source.
  package func prose(
    of syntax: ArticleSyntax, beside blocks: [(block: Int, stated: [SentencePolarity])],
    _ isWanted: (SentencePolarity) -> Bool
  ) -> ProsePolarity {
    var sentences: [Int: [ProsePolarity.Sentence]] = [:]
    markers.withReader(of: syntax) { reader in
      for (index, stated) in blocks where syntax.blocks[index].isProse {
        var own: [ProsePolarity.Sentence] = []
        own.reserveCapacity(stated.count)
        syntax.forEachSentence(in: syntax.blocks[index].text) { own.append(.init($0)) }
        if own.count == stated.count {
          for place in own.indices where isWanted(stated[place]) {
            own[place].polarity = reader.read(own[place].range)
          }
        }
        sentences[index] = own
      }
    }
    return ProsePolarity(sentences) { [markers] in markers.read($0, in: syntax) }
  }
}

extension Block {
  fileprivate var isProse: Bool {
    (kind == .paragraph || kind == .tableCell) && !text.isEmpty
  }
}
