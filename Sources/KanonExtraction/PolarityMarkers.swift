import KanonModel

/// A locale's words that negate, allow, oblige or condition, ready to be found in text.
struct PolarityMarkers: Sendable {
  /// Entries that begin at the start of a word: whole words, phrases, and prefixes (`ne*`).
  private let starts: FoldingTrie
  /// Entries that may begin inside a word: suffixes (`*ない`) and infixes (`*않*`).
  private let insides: FoldingTrie
  /// What the tries' values index.
  private let entries: [[Entry]]

  fileprivate struct Entry: Sendable {
    let marker: LanguageEntry.Marker
    /// The entry ends where a word ends.
    let endsWord: Bool
  }

  init(_ language: LanguageEntry?, folding: Folding) {
    var entries: [[Entry]] = []
    var keys: (starts: [String: Int], insides: [String: Int]) = ([:], [:])
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
        let known = beginsInside ? keys.insides[key] : keys.starts[key]
        if let known {
          entries[known].append(entry)
        } else {
          if beginsInside {
            keys.insides[key] = entries.count
          } else {
            keys.starts[key] = entries.count
          }
          entries.append([entry])
        }
      }
    }
    starts = FoldingTrie(keys.starts.map { ($0, $1) }, folding: folding)
    insides = FoldingTrie(keys.insides.map { ($0, $1) }, folding: folding)
    self.entries = entries
  }

  /// Reads a sentence.
  func read(_ sentence: ByteRange, in syntax: ArticleSyntax) -> SentencePolarity {
    withReader(of: syntax) { $0.read(sentence) }
  }

  /// Reads sentences clause by clause. A clause that a condition opens ("If you can't find the offer,")
  /// says nothing of what follows it, nor does one that a condition closes, as in Japanese and Korean.
  func withReader<Result>(of syntax: ArticleSyntax, _ body: (inout Reader) -> Result) -> Result {
    unsafe syntax.text.withUnsafeBufferPointer { bytes in
      starts.withWalker { starts in
        insides.withWalker { insides in
          var reader = unsafe Reader(
            bytes: bytes, starts: starts, insides: insides,
            looksInside: !self.insides.isEmpty, entries: entries)
          return body(&reader)
        }
      }
    }
  }

  /// Reads sentences of one text, which it must not outlive.
  @safe
  struct Reader {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let starts: FoldingTrie.Walker
    private let insides: FoldingTrie.Walker
    private let looksInside: Bool
    private let entries: [[Entry]]
    private var end = 0
    private var marks: [SentencePolarity.Mark] = []
    private var isClauseStart = true
    private var isCondition = false
    /// How many marks were counted before the clause in hand.
    private var countedBefore = 0
    /// Places before it are covered by a false friend.
    private var coveredUntil = 0
    /// The longest entry of each kind that begins at the place in hand.
    private var found: [(marker: LanguageEntry.Marker, end: Int)] = []

    fileprivate init(
      bytes: UnsafeBufferPointer<UInt8>, starts: FoldingTrie.Walker,
      insides: FoldingTrie.Walker, looksInside: Bool, entries: [[Entry]]
    ) {
      unsafe self.bytes = unsafe bytes
      self.starts = starts
      self.insides = insides
      self.looksInside = looksInside
      self.entries = entries
    }

    mutating func read(_ sentence: ByteRange) -> SentencePolarity {
      unsafe precondition(Int(sentence.upper) <= bytes.count)
      end = Int(sentence.upper)
      marks.removeAll(keepingCapacity: true)
      beginClause()
      coveredUntil = 0
      var isInWord = false
      var offset = Int(sentence.lower)
      while offset < end {
        let byte = unsafe bytes[offset]
        let start = offset
        if byte < 0x80 {
          offset += 1
          if byte.isASCIIWord {
            if !isInWord {
              visitWord(
                at: start,
                mayMatch: (
                  unsafe starts.mayBegin(with: bytes, at: start, before: end),
                  unsafe looksInside && insides.mayBegin(with: bytes, at: start, before: end)
                ))
            } else if unsafe looksInside && insides.mayBegin(with: bytes, at: start, before: end) {
              visitInside(at: start)
            }
            isInWord = true
            // The rest of a word is looked at where entries may begin inside of it.
            while offset < end, unsafe bytes[offset].isASCIILetter,
              unsafe !(looksInside && insides.mayBegin(with: Unicode.Scalar(bytes[offset])))
            {
              offset += 1
            }
          } else {
            isInWord = false
            if byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") { beginClause() }
          }
          continue
        }
        var cursor = unsafe ScalarCursor(bytes, offset..<end)
        guard let scalar = cursor.next() else { break }
        offset = cursor.offset
        if scalar.isWord {
          if !isInWord {
            visitWord(
              at: start,
              mayMatch: (
                starts.mayBegin(with: scalar), looksInside && insides.mayBegin(with: scalar)
              ))
          } else if looksInside, insides.mayBegin(with: scalar) {
            visitInside(at: start)
          }
          isInWord = true
        } else if !scalar.isInvisible {
          isInWord = false
          if scalar.endsClause { beginClause() }
        }
      }
      var polarity = SentencePolarity(sentence)
      if !marks.isEmpty { polarity.marks = Array(marks) }
      return polarity
    }

    /// Looks at the first scalar of a word.
    ///
    /// - Parameter mayMatch: whether an entry may begin here that begins words, or one that need not.
    @inline(__always)
    private mutating func visitWord(at offset: Int, mayMatch: (start: Bool, inside: Bool)) {
      guard offset >= coveredUntil else { return }
      if mayMatch.start { match(starts, offset) }
      if mayMatch.inside { match(insides, offset) }
      // What follows matters where a clause begins, or a word was found.
      if !found.isEmpty || isClauseStart { weigh(offset, isWordStart: true) }
    }

    /// Looks at another scalar of a word, at which an entry may begin.
    private mutating func visitInside(at offset: Int) {
      guard offset >= coveredUntil else { return }
      match(insides, offset)
      if !found.isEmpty { weigh(offset, isWordStart: false) }
    }

    private mutating func weigh(_ offset: Int, isWordStart: Bool) {
      let hasCondition = found.contains { $0.marker == .conditions }
      if isWordStart, isClauseStart {
        isCondition = hasCondition
        isClauseStart = false
      } else if hasCondition, marks[countedBefore...].contains(where: { $0.kind == .negation }) {
        for index in marks.indices[countedBefore...] where marks[index].kind == .negation {
          marks[index].kind = .conditionalNegation
        }
        beginClause()
      }
      if !found.isEmpty {
        record(offset)
        found.removeAll(keepingCapacity: true)
      }
    }

    private mutating func beginClause() {
      isClauseStart = true
      isCondition = false
      countedBefore = marks.count
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
        if let kind = marker.kind(inCondition: isCondition) { marks.append(.init(kind, place)) }
      }
    }

    /// Adds the longest entry of each kind that begins at a place.
    private mutating func match(_ walker: FoldingTrie.Walker, _ start: Int) {
      unsafe walker.forEachMatch(bytes, from: start, to: end) { match in
        let wordEnd = match.endsInHanOrKana ? match.end : wordEnd(match.end)
        for entry in entries[match.value] where !entry.endsWord || wordEnd == match.end {
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

extension UInt8 {
  /// A letter, a digit, or the apostrophe inside a word.
  fileprivate var isASCIIWord: Bool { isASCIIAlphanumeric || self == UInt8(ascii: "'") }
}

extension Unicode.Scalar {
  /// A comma or semicolon of any script but ASCII's.
  fileprivate var endsClause: Bool {
    switch self {
    case "，", "、", "،", "；", "؛": true
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
