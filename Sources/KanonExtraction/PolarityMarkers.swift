import KanonModel

/// A locale's words that negate, allow, oblige or condition, ready to be found in text.
///
/// Words are matched in folded scalars on the fly: a full check reads every lead-in of a corpus, and a
/// string a word would cost more than parsing the Markdown.
struct PolarityMarkers: Sendable {
  /// Entries that begin at the start of a word: whole words, phrases, and prefixes (`ne*`).
  private let starts: ScalarTrie
  /// Entries that may begin inside a word: suffixes (`*ない`) and infixes (`*않*`).
  private let insides: ScalarTrie
  /// What the tries' values index.
  private let entries: [[Entry]]
  private let folding: Folding

  private struct Entry: Sendable {
    let marker: LanguageEntry.Marker
    /// The entry ends where a word ends.
    let endsWord: Bool
  }

  init(_ language: LanguageEntry?, folding: Folding) {
    self.folding = folding
    var tries = (starts: ScalarTrie(), insides: ScalarTrie())
    var entries: [[Entry]] = []
    for marker in LanguageEntry.Marker.allCases {
      for text in language?.markers[marker] ?? [] {
        let folded = folding.fold(text)
        let wildcard = UInt8(ascii: "*")
        let beginsInside = folded.utf8.first == wildcard
        let entry = Entry(marker: marker, endsWord: folded.utf8.last != wildcard)
        let key = String(
          decoding: folded.utf8.dropFirst(beginsInside ? 1 : 0).dropLast(entry.endsWord ? 0 : 1),
          as: UTF8.self)
        guard !key.isEmpty else { continue }
        if beginsInside {
          Self.index(entry, key, in: &tries.insides, &entries)
        } else {
          Self.index(entry, key, in: &tries.starts, &entries)
        }
      }
    }
    (starts, insides) = tries
    self.entries = entries
  }

  private static func index(
    _ entry: Entry, _ key: String, in trie: inout ScalarTrie, _ entries: inout [[Entry]]
  ) {
    if let known = trie.value(of: key) {
      entries[known].append(entry)
    } else {
      trie.update(key, to: entries.count)
      entries.append([entry])
    }
  }

  /// Reads a sentence clause by clause. A clause that a condition opens ("If you can't find the offer,")
  /// says nothing of what follows it, nor does one that a condition closes, as in Japanese and Korean.
  func read(_ sentence: ByteRange, in syntax: ArticleSyntax) -> SentencePolarity {
    unsafe syntax.text.withUnsafeBufferPointer { bytes in
      var walk = unsafe Walk(markers: self, bytes: bytes, sentence)
      var cursor = unsafe ScalarCursor(bytes, sentence.indices)
      var start = cursor.offset
      let looksInside = !insides.isEmpty
      while let scalar = cursor.next() {
        walk.visit(scalar, at: start)
        // The rest of a word is looked at where entries may begin inside of it.
        if !looksInside, walk.isInWord { cursor.skipASCIILetters() }
        start = cursor.offset
      }
      return walk.reading
    }
  }

  /// One sentence being read.
  @safe
  private struct Walk {
    let markers: PolarityMarkers
    let bytes: UnsafeBufferPointer<UInt8>
    let end: Int
    var reading: SentencePolarity
    private(set) var isInWord = false
    private var isClauseStart = true
    private var isCondition = false
    /// How many marks were counted before the clause in hand.
    private var countedBefore = 0
    /// Places before it are covered by a false friend.
    private var coveredUntil = 0
    /// The longest entry of each kind that begins at the place in hand.
    private var found: [(marker: LanguageEntry.Marker, end: Int)] = []

    init(markers: PolarityMarkers, bytes: UnsafeBufferPointer<UInt8>, _ sentence: ByteRange) {
      self.markers = markers
      unsafe self.bytes = unsafe bytes
      end = Int(sentence.upper)
      reading = SentencePolarity(sentence)
    }

    mutating func visit(_ scalar: Unicode.Scalar, at offset: Int) {
      if scalar.isInvisible { return }
      guard scalar.isWord else {
        isInWord = false
        if scalar.endsClause { beginClause() }
        return
      }
      let isWordStart = !isInWord
      isInWord = true
      guard offset >= coveredUntil else { return }
      found.removeAll(keepingCapacity: true)
      let next = unsafe offset + 1 < end ? bytes[offset + 1] : 0
      if isWordStart, !markers.starts.rulesOut(scalar, next) { match(markers.starts, offset) }
      if !markers.insides.isEmpty, !markers.insides.rulesOut(scalar, next) {
        match(markers.insides, offset)
      }
      // What follows matters where a clause begins, or a word was found.
      if found.isEmpty, !(isWordStart && isClauseStart) { return }
      let hasCondition = found.contains { $0.marker == .conditions }
      if isWordStart, isClauseStart {
        isCondition = hasCondition
        isClauseStart = false
      } else if hasCondition,
        reading.marks[countedBefore...].contains(where: { $0.kind == .negation })
      {
        for index in reading.marks.indices[countedBefore...]
        where reading.marks[index].kind == .negation {
          reading.marks[index].kind = .conditionalNegation
        }
        beginClause()
      }
      if !found.isEmpty { record(offset) }
    }

    private mutating func beginClause() {
      isClauseStart = true
      isCondition = false
      countedBefore = reading.marks.count
    }

    private mutating func record(_ offset: Int) {
      // A false friend of a wildcard covers the place, so nothing else is looked for in it.
      if let friend = found.filter({ $0.marker == .notNegation }).map(\.end).max() {
        found.removeAll { $0.marker == .negation }
        coveredUntil = max(coveredUntil, friend)
      }
      // A word that negates is not counted once more as one that says no in other words.
      if found.contains(where: { $0.marker == .negation }) {
        found.removeAll { $0.marker == .nearNegation }
      }
      for (marker, upper) in found {
        let place = ByteRange(offset, max(offset, upper))
        if let kind = marker.kind(inCondition: isCondition) {
          reading.marks.append(.init(kind, place))
        }
      }
    }

    /// Adds the longest entry of each kind that begins at a place.
    private mutating func match(_ trie: ScalarTrie, _ start: Int) {
      var cursor = unsafe markers.folding.scalars(of: bytes, in: start..<end)
      var node = ScalarTrie.root
      while let scalar = cursor.next(), let next = trie.step(node, by: scalar) {
        node = next
        guard let index = trie.value(at: node) else { continue }
        // Han and kana are written without spaces, so any place may end a word.
        let wordEnd = scalar.isHanOrKana ? cursor.consumed : wordEnd(cursor.consumed)
        for entry in markers.entries[index] where !entry.endsWord || wordEnd == cursor.consumed {
          if let known = found.firstIndex(where: { $0.marker == entry.marker }) {
            found[known].end = max(found[known].end, wordEnd)
          } else {
            found.append((entry.marker, wordEnd))
          }
        }
      }
    }

    private func wordEnd(_ start: Int) -> Int {
      var cursor = unsafe ScalarCursor(bytes, start..<end)
      var last = start
      while let scalar = cursor.next(), scalar.isWord { last = cursor.offset }
      return last
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isHanOrKana: Bool { isCJK && !(0xAC00...0xD7FF).contains(value) }

  /// A comma or semicolon of any script.
  fileprivate var endsClause: Bool {
    switch self {
    case ",", "，", "、", "،", ";", "；", "؛": true
    default: false
    }
  }
}

extension LanguageEntry.Marker {
  /// What a word says in a clause; nil where it only tells how others are to be read.
  fileprivate func kind(inCondition isCondition: Bool) -> SentencePolarity.Kind? {
    switch self {
    case .negation: isCondition ? .conditionalNegation : .negation
    case .possibility: isCondition ? nil : .possibility
    case .obligation: isCondition ? nil : .obligation
    case .nearNegation: .nearNegation
    case .exceptions: .exception
    case .totality: .totality
    case .partialNegation: .partialNegation
    case .notNegation, .conditions: nil
    }
  }
}
