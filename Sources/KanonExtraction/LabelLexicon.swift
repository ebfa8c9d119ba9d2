import KanonModel

/// The label words of a locale, ready to be compared with the beginnings of lines.
struct LabelLexicon: Sendable {
  private var trie = ScalarTrie<StatementKind>()
  private let folding: Folding

  init(_ languages: [LanguageEntry], folding: Folding) {
    self.folding = folding
    for language in languages {
      for kind in StatementKind.allCases {
        for label in language.labels[kind] ?? [] {
          // The locale's own labels come first and are not overruled.
          trie.update(folding.fold(label)) { $0 = $0 ?? kind }
        }
      }
    }
  }

  /// A label at the start of a line.
  struct Match {
    let kind: StatementKind
    /// Behind the label's last byte.
    let end: Int
    /// A colon, or nothing, follows: the text says itself that this is a label.
    let isClosed: Bool
  }

  /// The longest label that the bytes of a range begin with. Most lines are dismissed by their first
  /// letter.
  func match(_ text: [UInt8], in range: ByteRange) -> Match? {
    var cursor = folding.scalars(of: text, in: range.indices)
    var position = trie.root
    var match: Match?
    // Whether the walk stands right behind the match.
    var isAtEnd = false
    while let scalar = cursor.next() {
      // A space may stand before the colon: `Rôles appropriés :`.
      if isAtEnd, scalar == " " {
        guard trie.advance(&position, by: scalar) else {
          return match?.closed(if: cursor.next() == ":")
        }
        continue
      }
      if isAtEnd, scalar == ":" { return match?.closed(if: true) }
      guard trie.advance(&position, by: scalar) else { return match }
      isAtEnd = false
      if let kind = trie.value(at: position) {
        match = Match(kind: kind, end: cursor.consumed, isClosed: false)
        isAtEnd = true
      }
    }
    return match?.closed(if: isAtEnd)
  }
}

extension LabelLexicon.Match {
  fileprivate func closed(if isClosed: Bool) -> Self {
    LabelLexicon.Match(kind: kind, end: end, isClosed: isClosed)
  }
}
