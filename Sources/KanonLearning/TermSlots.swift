import KanonModel

/// Splits the text of a target segment into as many names as the source has there.
struct TermSlots {
  /// Words for "or" and "and", folded.
  var separators: Set<String> = []
  let folding: Folding

  /// What a text is, as far as its separators show.
  enum Split {
    /// As many names as were expected, in the source's order.
    case names([String])
    /// Text slid across pipes: a slot is empty, or their number differs (corpus facts: de, pt-PT).
    case slid
    /// Nothing but a word may separate the names.
    case joined
  }

  func split(_ text: String, into count: Int) -> Split {
    guard count > 1 else {
      let name = Self.trimmed(text)
      return name.isEmpty ? .slid : .names([name])
    }
    var slots = parts(of: text, at: "|｜¦")
    if slots.count > 1 {
      if slots.last?.isEmpty == true { slots.removeLast() }
      return slots.count == count && !slots.contains("") ? .names(slots) : .slid
    }
    let names = parts(of: text, at: ",，、;；،؛\n").flatMap(splitAtWords).filter { !$0.isEmpty }
    return names.count == count ? .names(names) : .joined
  }

  private func parts(of text: String, at separators: String) -> [String] {
    text.split(omittingEmptySubsequences: false) { separators.contains($0) }.map(Self.trimmed)
  }

  private func splitAtWords(_ text: String) -> [String] {
    var names: [String] = []
    var rest = text[...]
    while let place = separators.compactMap({ place(of: $0, in: rest) }).min(by: {
      $0.lowerBound < $1.lowerBound
    }) {
      names.append(Self.trimmed(rest[..<place.lowerBound]))
      rest = rest[place.upperBound...]
    }
    return names + [Self.trimmed(rest)]
  }

  /// Where a separator stands as a word of its own, or anywhere in a script without spaces.
  private func place(of separator: String, in text: Substring) -> Range<Substring.Index>? {
    if separator.unicodeScalars.allSatisfy(\.isCJK) {
      return text.firstRange(of: separator)
    }
    return text.split(separator: " ").first { folding.fold(String($0)) == separator }.map {
      $0.startIndex..<$0.endIndex
    }
  }

  /// A name without what stands around it: spaces, full stops, stray emphasis.
  static func trimmed(_ text: some StringProtocol) -> String {
    let isAround = { (character: Character) in
      ".。*_:：".contains(character)
        || character.unicodeScalars.allSatisfy { $0.isSpace || $0.isInvisible }
    }
    guard let first = text.firstIndex(where: { !isAround($0) }),
      let last = text.lastIndex(where: { !isAround($0) })
    else { return "" }
    return String(text[first...last])
  }

  /// Words that would split a joined text into as many names as expected.
  func candidates(in text: String, for count: Int) -> Set<String> {
    let words = text.split(separator: " ").map { folding.fold(String($0)) }
    var found = Set(words.dropFirst().dropLast())
    let characters = Array(text)
    for length in 1...3 where characters.count > length {
      for start in 1..<(characters.count - length) {
        let piece = String(characters[start..<(start + length)])
        if piece.unicodeScalars.allSatisfy(\.isCJK) { found.insert(piece) }
      }
    }
    return found.filter { candidate in
      var slots = self
      slots.separators.insert(candidate)
      if case .names = slots.split(text, into: count) { return true }
      return false
    }
  }
}
