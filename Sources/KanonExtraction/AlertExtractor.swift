import KanonModel

extension ArticleSyntax {
  /// The notes, tips and warnings among some blocks.
  func alerts(in indices: Range<Int>) -> [Alert] {
    indices.filter { blocks[$0].kind == .alert }.map { index in
      let block = blocks[index]
      let keyword = target(block.target)
      // The alert itself is a container; a heading inside of it would end the section, not the alert.
      let inside = index..<min(Int(block.end), blocks.count)
      let sentences = inside.filter { blocks[$0].kind == .paragraph }
        .flatMap { self.sentences(in: blocks[$0].text) }
      return Alert(
        kind: Self.alertKind(keyword), keyword: keyword, range: block.source,
        sentences: sentences.map(mention))
    }
  }

  /// The keyword in any letter case; what is none of the five is translated or misspelt.
  private static func alertKind(_ keyword: String) -> Alert.Kind {
    let word = Folding().fold(keyword).filter { $0.isLetter }
    switch Alert.Kind(rawValue: word) {
    case .note: return .note
    case .tip: return .tip
    case .important: return .important
    case .caution: return .caution
    case .warning: return .warning
    case .unknown, nil: return .unknown
    }
  }
}
