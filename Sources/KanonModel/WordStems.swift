/// What one word of the source's names, or several that always stand together, becomes in a locale:
/// `billing` is `fakturerings` in Swedish compounds. A name that no article has shown before is read by
/// the words it is made of.
package struct WordStems: Sendable, Hashable {
  /// As in the source, for instance `["report", "viewer"]`.
  package let words: [String]
  /// The letters that all of the word's forms have in common.
  package var stems: [String]

  package init(_ words: [String], stems: [String]) {
    self.words = words
    self.stems = stems
  }
}

/// Takes names of the source's language apart into the words that carry their meaning.
package struct NameWords: Sendable {
  private let folding: Folding
  private let suffixes: [String]
  private let linking: Set<String>

  /// - Parameter source: the source language's entry, whose endings and linking words are left out.
  package init(_ source: LanguageEntry?) {
    folding = Folding(source?.tag)
    suffixes = (source?.suffixes ?? []).map(folding.fold)
    linking = Set((source?.linking ?? []).map(folding.fold))
  }

  /// The folded words of a name, without endings: `Incentives admins` gives `incentive`, `admin`.
  package func words(of name: String) -> [String] {
    let words = folding.fold(name).unicodeScalars.split { !$0.isWord }.map(String.init)
    return words.filter { !linking.contains($0) }.map(stem)
  }

  /// Whether a word carries meaning of its own.
  private func stem(_ word: String) -> String {
    let suffix = suffixes.first { word.hasSuffix($0) && word.count - $0.count > 2 }
    return suffix.map { String(word.dropLast($0.count)) } ?? word
  }
}
