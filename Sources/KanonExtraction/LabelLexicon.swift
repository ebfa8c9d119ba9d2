import KanonModel

/// The label words of a locale, ready to be compared with the beginnings of lines.
struct LabelLexicon: Sendable {
  /// The values are indices of `StatementKind.allCases`.
  private var trie = ScalarTrie()
  private let folding: Folding

  init(_ languages: [LanguageEntry], folding: Folding) {
    self.folding = folding
    for language in languages {
      for (index, kind) in StatementKind.allCases.enumerated() {
        for label in language.labels[kind] ?? [] {
          let key = folding.fold(label)
          // The locale's own labels come first and are not overruled.
          if !key.isEmpty, trie.value(of: key) == nil { trie.update(key, to: index) }
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
    unsafe text.withUnsafeBufferPointer { bytes in
      var cursor = unsafe folding.scalars(of: bytes, in: range.indices)
      return match(&cursor)
    }
  }

  private func match(_ cursor: inout FoldedScalars) -> Match? {
    var node = ScalarTrie.root
    var match: Match?
    // Whether the walk stands right behind the match.
    var isAtEnd = false
    while let scalar = cursor.next() {
      // A space may stand before the colon: `Rôles appropriés :`.
      if isAtEnd, scalar == " " {
        guard let next = trie.step(node, by: scalar) else {
          return match?.closed(if: cursor.next() == ":")
        }
        node = next
        continue
      }
      if isAtEnd, scalar == ":" { return match?.closed(if: true) }
      guard let next = trie.step(node, by: scalar) else { return match }
      node = next
      isAtEnd = false
      if let index = trie.value(at: node) {
        match = Match(kind: StatementKind.allCases[index], end: cursor.consumed, isClosed: false)
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
