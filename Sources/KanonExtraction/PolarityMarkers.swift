import KanonModel

/// A locale's words that negate, allow, oblige or condition, ready to be looked up.
struct PolarityMarkers: Sendable {
  private let markers: [LanguageEntry.Marker: MarkerSet]
  private let folding: Folding

  init(_ language: LanguageEntry?, folding: Folding) {
    self.folding = folding
    markers = (language?.markers ?? [:]).mapValues { entries in
      MarkerSet(entries.map(folding.fold))
    }
  }

  /// What a sentence's words say of its clause.
  struct Reading {
    var negations: [ByteRange] = []
    var possibilities: [ByteRange] = []
    var obligations: [ByteRange] = []
    /// A negation stood in a condition and was not counted.
    var hasConditionalNegation = false

    var modality: Modality {
      switch (negations.isEmpty, possibilities.isEmpty, obligations.isEmpty) {
      case (false, false, _): .cannot
      case (false, true, false): .mustNot
      case (false, true, true): .doesNot
      case (true, false, _): .can
      case (true, true, false): .must
      case (true, true, true): .plain
      }
    }
  }

  /// Reads a sentence clause by clause. A clause that a condition opens ("If you can't find the offer,")
  /// says nothing of what follows it.
  func read(_ sentence: ByteRange, in syntax: ArticleSyntax) -> Reading {
    var reading = Reading()
    for clause in clauses(of: sentence, in: syntax) {
      let words = syntax.words(in: clause)
      let folded = words.map { folding.fold(syntax.text[$0.range.indices]) }
      let isCondition = first(.conditions, folded) == 0
      for index in folded.indices {
        let isNegation =
          matches(.negation, folded, at: index) > 0
          && matches(.notNegation, folded, at: index) == 0
        if isCondition {
          reading.hasConditionalNegation = reading.hasConditionalNegation || isNegation
          continue
        }
        if isNegation { reading.negations.append(words[index].range) }
        if matches(.possibility, folded, at: index) > 0 {
          reading.possibilities.append(words[index].range)
        }
        if matches(.obligation, folded, at: index) > 0 {
          reading.obligations.append(words[index].range)
        }
      }
    }
    return reading
  }

  private func matches(_ marker: LanguageEntry.Marker, _ words: [String], at index: Int) -> Int {
    markers[marker]?.matchLength(words, at: index) ?? 0
  }

  /// Where the first marker of a kind stands among the words.
  private func first(_ marker: LanguageEntry.Marker, _ words: [String]) -> Int? {
    words.indices.first { matches(marker, words, at: $0) > 0 }
  }

  private func clauses(of sentence: ByteRange, in syntax: ArticleSyntax) -> [ByteRange] {
    var cursor = ScalarCursor(syntax.text, sentence)
    var clauses: [ByteRange] = []
    var start = Int(sentence.lower)
    while let (scalar, offset) = cursor.next() {
      switch scalar {
      case ",", "，", "、", "،", ";", "；", "؛":
        clauses.append(ByteRange(start, offset))
        start = cursor.offset
      default: continue
      }
    }
    clauses.append(ByteRange(start, Int(sentence.upper)))
    return clauses
  }
}

/// Words and patterns of one kind. `*` at an end stands for any letters; an entry may be several words.
struct MarkerSet: Sendable {
  private var words: Set<String> = []
  private var prefixes: [String] = []
  private var suffixes: [String] = []
  private var infixes: [String] = []
  private var phrases: [[String]] = []

  init(_ entries: [String]) {
    for entry in entries where !entry.isEmpty {
      let parts = entry.split(separator: " ").map(String.init)
      if parts.count > 1 {
        phrases.append(parts)
        continue
      }
      switch (entry.hasPrefix("*"), entry.hasSuffix("*")) {
      case (false, false): words.insert(entry)
      case (false, true): prefixes.append(String(entry.dropLast()))
      case (true, false): suffixes.append(String(entry.dropFirst()))
      case (true, true): infixes.append(String(entry.dropFirst().dropLast()))
      }
    }
    phrases.sort { $0.count > $1.count }
  }

  /// How many words from `index` on an entry covers; 0 where none does.
  func matchLength(_ text: [String], at index: Int) -> Int {
    for phrase in phrases where text[index...].starts(with: phrase) { return phrase.count }
    let word = text[index]
    let isMatch =
      words.contains(word) || prefixes.contains(where: word.hasPrefix)
      || suffixes.contains(where: word.hasSuffix)
      || infixes.contains(where: { word.contains($0) })
    return isMatch ? 1 : 0
  }
}
