import KanonModel

/// A locale's words that negate, allow, oblige or condition, ready to be found in text.
///
/// Words are matched in folded scalars on the fly: a full check reads every lead-in of a corpus, and a
/// string a word would cost more than parsing the Markdown.
struct PolarityMarkers: Sendable {
  /// Entries that begin at the start of a word: whole words, phrases, and prefixes (`ne*`).
  private var starts = ScalarTrie<[Entry]>()
  /// Entries that may begin inside a word: suffixes (`*ない`) and infixes (`*않*`).
  private var insides = ScalarTrie<[Entry]>()
  private let folding: Folding

  private struct Entry: Sendable {
    let marker: LanguageEntry.Marker
    /// The entry ends where a word ends.
    let endsWord: Bool
  }

  init(_ language: LanguageEntry?, folding: Folding) {
    self.folding = folding
    for marker in LanguageEntry.Marker.allCases {
      for text in language?.markers[marker] ?? [] { add(folding.fold(text), marker) }
    }
  }

  private mutating func add(_ text: String, _ marker: LanguageEntry.Marker) {
    let entry = Entry(marker: marker, endsWord: !text.hasSuffix("*"))
    let key = String(text.drop { $0 == "*" }.reversed().drop { $0 == "*" }.reversed())
    guard !key.isEmpty else { return }
    if text.hasPrefix("*") {
      insides.update(key) { $0 = ($0 ?? []) + [entry] }
    } else {
      starts.update(key) { $0 = ($0 ?? []) + [entry] }
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
    var isClauseStart = true
    var isCondition = false
    var position = Int(sentence.lower)
    let end = Int(sentence.upper)
    var cursor = ScalarCursor(syntax.text, sentence)
    var isInWord = false
    while let (scalar, offset) = cursor.next() {
      if scalar.isInvisible { continue }
      guard scalar.isWord else {
        isInWord = false
        if scalar.endsClause {
          isClauseStart = true
          isCondition = false
        }
        continue
      }
      let isWordStart = !isInWord
      isInWord = true
      guard offset >= position else { continue }
      var found: [(marker: LanguageEntry.Marker, end: Int)] = []
      if isWordStart { match(starts, syntax.text, offset, end, &found) }
      if !insides.isEmpty { match(insides, syntax.text, offset, end, &found) }
      if isWordStart, isClauseStart {
        isCondition = found.contains { $0.marker == .conditions }
        isClauseStart = false
      }
      guard !found.isEmpty else { continue }
      // A false friend of a wildcard covers the place, so nothing else is looked for in it.
      if let friend = found.filter({ $0.marker == .notNegation }).map(\.end).max() {
        found.removeAll { $0.marker == .negation }
        position = max(position, friend)
      }
      for (marker, upper) in found {
        let place = ByteRange(offset, max(offset, upper))
        switch marker {
        case .negation where isCondition: reading.hasConditionalNegation = true
        case .negation: reading.negations.append(place)
        case .possibility where !isCondition: reading.possibilities.append(place)
        case .obligation where !isCondition: reading.obligations.append(place)
        case .possibility, .obligation, .notNegation, .conditions, .exceptions, .totality: continue
        }
      }
    }
    return reading
  }

  /// Adds the longest entry of each kind that begins at a place.
  private func match(
    _ trie: ScalarTrie<[Entry]>, _ text: [UInt8], _ start: Int, _ end: Int,
    _ found: inout [(marker: LanguageEntry.Marker, end: Int)]
  ) {
    var cursor = folding.scalars(of: text, in: start..<end)
    var position = trie.root
    while let scalar = cursor.next(), trie.advance(&position, by: scalar) {
      for entry in trie.value(at: position) ?? [] {
        let upper = entry.endsWord ? cursor.consumed : wordEnd(text, cursor.consumed, end)
        guard !entry.endsWord || wordEnd(text, cursor.consumed, end) == cursor.consumed
        else { continue }
        if let index = found.firstIndex(where: { $0.marker == entry.marker }) {
          found[index].end = max(found[index].end, upper)
        } else {
          found.append((entry.marker, upper))
        }
      }
    }
  }

  private func wordEnd(_ text: [UInt8], _ start: Int, _ end: Int) -> Int {
    var cursor = ScalarCursor(text, ByteRange(start, end))
    var last = start
    while let (scalar, _) = cursor.next(), scalar.isWord { last = cursor.offset }
    return last
  }
}

extension Unicode.Scalar {
  /// A comma or semicolon of any script.
  fileprivate var endsClause: Bool {
    switch self {
    case ",", "，", "、", "،", ";", "；", "؛": true
    default: false
    }
  }
}
