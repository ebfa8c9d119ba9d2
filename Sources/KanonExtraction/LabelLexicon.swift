import KanonModel

/// The label words of a locale, ready to be compared with the beginnings of lines.
struct LabelLexicon: Sendable {
  /// The values are indices of `StatementKind.allCases`.
  private let trie: FoldingTrie

  init(_ languages: [LanguageEntry], folding: Folding) {
    let keys = languages.flatMap { language in
      StatementKind.allCases.enumerated().flatMap { index, kind in
        (language.labels[kind] ?? []).map { FoldingTrie.Key(text: folding.fold($0), value: index) }
      }
    }
    // The locale's own labels come first and are not overruled.
    trie = FoldingTrie(keys.filter { !$0.text.isEmpty }, folding: folding)
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
      trie.withWalker { walker in
        var longest: FoldingTrie.Match?
        unsafe walker.forEachMatch(bytes, from: Int(range.lower), to: Int(range.upper)) {
          longest = $0
        }
        guard let longest else { return nil }
        var rest = unsafe ScalarCursor(bytes, longest.end..<Int(range.upper))
        return Match(
          kind: StatementKind.allCases[longest.value], end: longest.end,
          isClosed: Self.isClosed(&rest))
      }
    }
  }

  /// Whether a colon follows, or nothing. A space may stand before the colon: `Rôles appropriés :`.
  private static func isClosed(_ rest: inout ScalarCursor) -> Bool {
    while let scalar = rest.next() {
      if scalar.isSpace || scalar.isInvisible { continue }
      return scalar == ":" || scalar == "："
    }
    return true
  }
}
