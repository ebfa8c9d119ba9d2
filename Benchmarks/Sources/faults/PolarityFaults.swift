/// Faults in what a sentence allows, obliges or denies.
extension Translation {
  /// Negations that are gone, in lists or elsewhere.
  func lostNegations(inLists: Bool) -> [Edit] {
    sentences { belongsToList($0) == inLists ? $3.withoutNegation($1, $2) : nil }
  }

  /// Negations beside a verb that allows.
  var addedNegations: [Edit] { sentences { $3.withNegation($1, $2) } }

  /// Verbs that oblige in place of such that allow, and the other way round.
  var changedModalities: [Edit] { sentences { $3.withOtherModality($1, $2) } }

  /// Exceptions that are gone.
  var lostExceptions: [Edit] { sentences { $3.withoutException($1, $2) } }

  /// "None" in place of "not all".
  var changedScopes: [Edit] { sentences { $3.withOtherScope($1, $2) } }

  /// Changes lines that stand beside the source's, where the language's words are known.
  private func sentences(
    _ change: (Int, String, SourceWords, PolarityWords) -> String?
  ) -> [Edit] {
    guard let words else { return [] }
    return paired(.prose, .item, .quote).compactMap { line, text, source in
      guard !source.namesRolesOrProducts else { return nil }
      return change(line, text, SourceWords(source), words).map { .line(line, $0) }
    }
  }

  /// Whether a line is an item or leads into a list.
  private func belongsToList(_ line: Int) -> Bool {
    if text.kinds[line] == .item { return true }
    guard [":", "："].contains(text.lines[line].trimmed.last) else { return false }
    return text.kinds[(line + 1)...].first { $0 != .blank } == .item
  }
}

/// What the source's line says, as far as words tell.
private struct SourceWords {
  let text: String
  private let words: [Substring]

  init(_ line: String) {
    text = line.lowercased().map { $0 == "’" ? "'" : String($0) }.joined()
    words = text.split { !$0.isLetter && $0 != "'" }
  }

  func count(_ wanted: String...) -> Int {
    words.count { wanted.contains(String($0)) }
  }

  /// How often `not` stands there.
  var negations: Int { words.count { $0 == "not" || $0 == "cannot" || $0.hasSuffix("n't") } }

  /// Whether something negates that is no `not`, or a `not` does not negate.
  var isUnclear: Bool {
    count(
      "no", "never", "without", "unless", "none", "neither", "nor", "nothing", "unable", "non",
      "yet")
      > 0
      || [
        "not only", "if not", "not just", "or not", "worry", "forget", "hesitate", "not all",
        "not limited",
      ]
      .contains { text.contains($0) }
  }
}

extension PolarityWords {
  /// A text that says yes where it said no.
  fileprivate func withoutNegation(_ text: String, _ source: SourceWords) -> String? {
    guard source.negations == 1, !source.isUnclear, negationCount(text) == 1 else { return nil }
    for removal in removals {
      for opening in [removal.opening, removal.opening.capitalizedFirst] {
        let places = text.words(opening, isBounded: isSpaced)
        guard places.count == 1, let place = places.first else { continue }
        guard let closing = removal.closing else {
          return text.replacing(place, opening, removal.replacement)
        }
        guard let end = self.closing(closing, after: place.upperBound, text) else { continue }
        return text.replacing(bytes: end, with: "")
          .replacing(place, opening, removal.replacement)
      }
    }
    return nil
  }

  /// A text that says no where it allowed something.
  fileprivate func withNegation(_ text: String, _ source: SourceWords) -> String? {
    guard allows(source), negationCount(text) == 0 else { return nil }
    return replacingModal(text, modals.map { ($0.can, $0.cannot) })
  }

  /// A text that obliges where it allowed, or the other way round.
  fileprivate func withOtherModality(_ text: String, _ source: SourceWords) -> String? {
    guard negationCount(text) == 0 else { return nil }
    let pairs = modals.compactMap { modal in modal.must.map { (can: modal.can, must: $0) } }
    if allows(source) { return replacingModal(text, pairs.map { ($0.can, $0.must) }) }
    guard source.count("must") == 1, source.negations == 0, !source.isUnclear,
      source.count("can", "may", "should", "need", "might", "could") == 0,
      modals.allSatisfy({ text.words($0.can, isBounded: isSpaced).isEmpty })
    else { return nil }
    return replacingModal(text, pairs.map { ($0.must, $0.can) })
  }

  /// A text without its exception.
  fileprivate func withoutException(_ text: String, _ source: SourceWords) -> String? {
    guard source.count("except", "excluding", "exception") == 1 else { return nil }
    let found = exceptions.flatMap { text.words($0, isBounded: isSpaced) }
    guard found.count == 1, let place = found.first else { return nil }
    let range = endsException ? before(place, text) : behind(place, text)
    let rest = text.replacing(bytes: range, with: "")
    let areQuotesWhole = text[bytes: range].count { $0 == "\"" }.isMultiple(of: 2)
    let isLeft = rest.withoutPrefix.trimmed.count > 8 && areQuotesWhole
    return isLeft ? rest : nil
  }

  private static let clauseEnds = ["。", "、", "，", "；", ". ", ", ", "; ", "(", ")", "（", "）"]

  /// From the word to the end of its clause, with the comma, space and bracket before it.
  private func behind(_ place: Range<Int>, _ text: String) -> Range<Int> {
    let bytes = Array(text.utf8)
    let ends = Self.clauseEnds.flatMap { text.ranges(ofBytes: $0) }.map(\.lowerBound)
    let last = bytes.count - (bytes.last == UInt8(ascii: ".") ? 1 : 0)
    var end = ends.filter { $0 >= place.upperBound }.min() ?? last
    var start = place.lowerBound
    if start > 0, bytes[start - 1] == UInt8(ascii: "("), bytes[end...].first == UInt8(ascii: ")") {
      start -= 1
      end += 1
    }
    while start > 0, [32, UInt8(ascii: ",")].contains(bytes[start - 1]) { start -= 1 }
    return start..<end
  }

  /// From the beginning of the clause to the word; of long clauses only the last words.
  private func before(_ place: Range<Int>, _ text: String) -> Range<Int> {
    let ends = Self.clauseEnds.flatMap { text.ranges(ofBytes: $0) }
    var starts = ends.map(\.upperBound) + [text.prefixBeforeText.utf8.count]
    if let exceptionLength {
      let spaces = text.ranges(ofBytes: " ").map(\.upperBound).filter { $0 < place.lowerBound }
      starts += spaces.suffix(exceptionLength).prefix(1)
    }
    let start = starts.filter { $0 <= place.lowerBound }.max() ?? 0
    let rest = text[bytes: place.upperBound..<text.utf8.count]
    let gap = rest.prefix { $0 == " " }.utf8.count
    // Of "（A除外）" both brackets go; of "…，A除外。" and "…、Aを除き、…" the mark before it.
    let mark = ends.first { $0.upperBound == start }
    let isBracketed = mark.map { ["(", "（"].contains(text[bytes: $0]) } ?? false
    guard let mark, let next = rest.first, "。、，）)".contains(next),
      isBracketed == "）)".contains(next)
    else { return start..<(place.upperBound + gap) }
    return mark.lowerBound..<(place.upperBound + (isBracketed ? String(next).utf8.count : 0))
  }

  /// A text that says none where it said not all.
  fileprivate func withOtherScope(_ text: String, _ source: SourceWords) -> String? {
    guard source.text.contains("not all") else { return nil }
    for (notAll, none) in notAll {
      for word in [notAll, notAll.capitalizedFirst] {
        if let place = text.words(word, isBounded: isSpaced).first {
          return text.replacing(place, word, none)
        }
      }
    }
    return nil
  }

  private func allows(_ source: SourceWords) -> Bool {
    source.count("can") == 1 && source.negations == 0 && !source.isUnclear
      && source.count("may", "might", "could", "must", "should", "need", "only", "how") == 0
      && !source.text.contains("?")
  }

  /// How many negations a text has, as far as the words are known.
  private func negationCount(_ text: String) -> Int {
    var count = 0
    for word in negations {
      count += text.words(word, isBounded: isSpaced).count
      let capitalized = word.capitalizedFirst
      if capitalized != word { count += text.words(capitalized, isBounded: isSpaced).count }
    }
    guard let prefix else { return count }
    return count
      + text.lowercased().split { !$0.isLetter }.count { word in
        word.hasPrefix(prefix.negating)
          && (!prefix.others.contains { word.hasPrefix($0) }
            || removals.contains { $0.opening == word } && word != "není")
      }
  }

  /// The end of a negation of two parts, one word behind the first.
  private func closing(_ closing: String, after start: Int, _ text: String) -> Range<Int>? {
    guard let end = text.words(closing).first(where: { $0.lowerBound > start }) else { return nil }
    return text[bytes: start..<end.lowerBound].contains(" ") ? nil : end
  }

  /// Replaces the only modal verb of a text.
  private func replacingModal(_ text: String, _ pairs: [(String, String)]) -> String? {
    var changes: [(place: Range<Int>, word: String, replacement: String)] = []
    for (word, replacement) in pairs {
      for word in Set([word, word.capitalizedFirst]).sorted() {
        for place in text.words(word, isBounded: isSpaced)
        where !changes.contains(where: { $0.place.overlaps(place) }) {
          changes.append((place, word, replacement))
        }
      }
    }
    guard changes.count == 1, let change = changes.first else { return nil }
    return text.replacing(change.place, change.word, change.replacement)
  }
}

extension String {
  /// With a capital first letter.
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// With other words in place of some, with a capital where the old had one.
  fileprivate func replacing(_ place: Range<Int>, _ old: String, _ new: String) -> String {
    guard old.first?.isUppercase ?? false else { return replacing(bytes: place, with: new) }
    guard new.isEmpty else { return replacing(bytes: place, with: new.capitalizedFirst) }
    let rest = self[bytes: place.upperBound..<utf8.count].capitalizedFirst
    return self[bytes: 0..<place.lowerBound] + rest
  }
}
