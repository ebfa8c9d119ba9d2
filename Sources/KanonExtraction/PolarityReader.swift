import KanonModel

/// Reads what sentences of one text say of rules. It must not outlive the text and the words.
///
/// It looks at every byte of all prose, so it holds bare pointers and passes over what no entry begins with.
@safe
struct PolarityReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let starts: FoldingTrie.Walker
  /// Nil where no entry begins inside a word.
  private let insides: FoldingTrie.Walker?
  private let roles: UnsafeBufferPointer<ByteRole>
  private var end = 0
  private var marks: [SentencePolarity.Mark] = []
  private var isClauseStart = true
  private var isCondition = false
  /// How many marks were counted before the clause in hand.
  private var countedBefore = 0
  /// Places before it are covered by a false friend.
  private var coveredUntil = 0
  /// What begins at the place in hand.
  private var found = FoundMarkers()

  /// - Parameters:
  ///   - bytes: the text, which is UTF-8.
  ///   - roles: one for each value of a byte.
  init(
    bytes: UnsafeBufferPointer<UInt8>, starts: FoldingTrie.Walker, insides: FoldingTrie.Walker?,
    roles: UnsafeBufferPointer<ByteRole>
  ) {
    precondition(roles.count == 256)
    unsafe self.bytes = unsafe bytes
    self.starts = starts
    self.insides = insides
    unsafe self.roles = unsafe roles
  }

  mutating func read(_ sentence: ByteRange) -> SentencePolarity {
    unsafe precondition(Int(sentence.upper) <= bytes.count)
    end = Int(sentence.upper)
    marks.removeAll(keepingCapacity: true)
    beginClause()
    coveredUntil = 0
    var isInWord = false
    var offset = Int(sentence.lower)
    // Looked at once a byte, and else read anew behind every call.
    let (bytes, roles, end) = unsafe (bytes, roles, end)
    while offset < end {
      let role = unsafe roles[Int(bytes[offset])]
      if role.contains(.asciiWord) {
        visit(offset, isInWord) { unsafe $0.mayBegin(with: bytes, at: offset, before: end) }
        isInWord = true
        offset = unsafe Self.behindRest(offset + 1, bytes, roles, end)
      } else if !role.contains(.multibyte) {
        offset += 1
        isInWord = false
        if role.contains(.endsClause) { beginClause() }
      } else {
        var cursor = unsafe ScalarCursor(bytes, offset..<end)
        guard let scalar = cursor.next() else { break }
        if scalar.isWord {
          visit(offset, isInWord) { $0.mayBegin(with: scalar, then: cursor) }
          isInWord = true
          offset = unsafe Self.behindRest(cursor.offset, bytes, roles, end)
        } else {
          offset = cursor.offset
          if !scalar.isInvisible {
            isInWord = false
            if scalar.endsClause { beginClause() }
          }
        }
      }
    }
    var polarity = SentencePolarity(sentence)
    if !marks.isEmpty { polarity.marks = Array(marks) }
    return polarity
  }

  /// The offset behind the bytes of a word that need no look.
  @inline(__always)
  private static func behindRest(
    _ start: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ roles: UnsafeBufferPointer<ByteRole>,
    _ end: Int
  ) -> Int {
    var offset = start
    while offset < end, unsafe roles[Int(bytes[offset])].contains(.rest) { offset += 1 }
    return offset
  }

  /// Looks at a scalar of a word.
  ///
  /// - Parameter mayBegin: whether a key of a table may begin here.
  @inline(__always)
  private mutating func visit(
    _ offset: Int, _ isInWord: Bool, _ mayBegin: (FoldingTrie.Walker) -> Bool
  ) {
    let mayBeInside = insides.map(mayBegin) ?? false
    if !isInWord {
      visitWord(offset, mayStart: mayBegin(starts), mayBeInside: mayBeInside)
    } else if mayBeInside {
      visitInside(offset)
    }
  }

  /// Looks at the first scalar of a word.
  ///
  /// - Parameters:
  ///   - mayStart: whether an entry may begin here that begins words.
  ///   - mayBeInside: whether one may that need not.
  @inline(__always)
  private mutating func visitWord(_ offset: Int, mayStart: Bool, mayBeInside: Bool) {
    // What follows matters where a clause begins, or a word may be found.
    guard mayStart || mayBeInside || isClauseStart, offset >= coveredUntil else { return }
    if mayStart { match(starts, offset) }
    if mayBeInside, let insides { match(insides, offset) }
    if !found.isEmpty || isClauseStart { weigh(offset, isWordStart: true) }
  }

  /// Looks at another scalar of a word, at which an entry may begin.
  private mutating func visitInside(_ offset: Int) {
    guard offset >= coveredUntil, let insides else { return }
    match(insides, offset)
    if !found.isEmpty { weigh(offset, isWordStart: false) }
  }

  private mutating func weigh(_ offset: Int, isWordStart: Bool) {
    let hasCondition = found.holds(.conditions)
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
      found.removeAll()
    }
  }

  private mutating func beginClause() {
    isClauseStart = true
    isCondition = false
    countedBefore = marks.count
  }

  private mutating func record(_ offset: Int) {
    // A false friend of a wildcard covers the place, so nothing else is looked for in it.
    if let friend = found.end(of: .notNegation) {
      found.remove(.negation)
      coveredUntil = max(coveredUntil, friend)
    }
    // A word that negates is not counted once more as one that says no in other words.
    if found.holds(.negation) { found.remove(.nearNegation) }
    found.forEach { marker, upper in
      let place = ByteRange(offset, max(offset, upper))
      if let kind = marker.kind(inCondition: isCondition) { marks.append(.init(kind, place)) }
    }
  }

  /// By their numbers.
  private static let markers = LanguageEntry.Marker.allCases

  /// Adds the longest entry of each kind that begins at a place.
  private mutating func match(_ walker: FoldingTrie.Walker, _ start: Int) {
    let (bytes, end) = unsafe (bytes, end)
    unsafe walker.forEachMatch(bytes, from: start, to: end) { match in
      let wordEnd =
        match.endsInHanOrKana ? match.end : unsafe Self.wordEnd(bytes, match.end, end)
      var markers = MarkerSet(rawValue: match.value).markers(atWordEnd: wordEnd == match.end)
      while markers != 0 {
        found.add(Self.markers[markers.trailingZeroBitCount], end: wordEnd)
        markers &= markers - 1
      }
    }
  }

  /// Where the word ends that goes on at a place.
  private static func wordEnd(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int {
    var cursor = unsafe ScalarCursor(bytes, start..<end)
    var last = start
    while let scalar = cursor.next(), scalar.isWord { last = cursor.offset }
    return last
  }
}

/// The longest entry of each marker that begins at a place, in the order in which the markers were found.
private struct FoundMarkers {
  typealias Marker = LanguageEntry.Marker

  // One slot a marker.
  private var order = InlineArray<9, Marker>(repeating: .negation)
  private var ends = InlineArray<9, Int>(repeating: 0)
  private var count = 0
  /// The numbers of the markers that are held.
  private var held: UInt16 = 0

  var isEmpty: Bool { held == 0 }

  func holds(_ marker: Marker) -> Bool { held & 1 << marker.number != 0 }

  func end(of marker: Marker) -> Int? { holds(marker) ? ends[marker.number] : nil }

  mutating func add(_ marker: Marker, end: Int) {
    let number = marker.number
    if holds(marker) {
      ends[number] = max(ends[number], end)
    } else {
      held |= 1 << number
      ends[number] = end
      order[count] = marker
      count += 1
    }
  }

  mutating func remove(_ marker: Marker) { held &= ~(1 << marker.number) }

  mutating func removeAll() {
    held = 0
    count = 0
  }

  /// Hands on the markers, and where their entries end.
  func forEach(_ body: (Marker, _ end: Int) -> Void) {
    for place in 0..<count where holds(order[place]) {
      body(order[place], ends[order[place].number])
    }
  }
}

extension LanguageEntry.Marker {
  /// Its place among all.
  var number: Int {
    switch self {
    case .negation: 0
    case .notNegation: 1
    case .nearNegation: 2
    case .possibility: 3
    case .obligation: 4
    case .conditions: 5
    case .exceptions: 6
    case .totality: 7
    case .partialNegation: 8
    }
  }

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

extension Unicode.Scalar {
  /// A comma or semicolon of any script but ASCII's.
  fileprivate var endsClause: Bool {
    switch self {
    case "，", "、", "،", "；", "؛": true
    default: false
    }
  }
}
