import KanonModel

/// Puts names back into their slots where text slid across pipes and left a slot empty
/// (`globale | | des Administrator-Agents Vertriebsmitarbeiter`, corpus facts: de, pt-PT).
///
/// The words keep their order, so a slot that holds two names makes up for the empty one before it. What
/// does not come out at as many names as there are slots stays as it was.
struct SlidText {
  let read: (Mention) -> ResolvedMention

  /// The most words that a slot may have; names are short, and the ways to part them many.
  private static let wordLimit = 12

  /// The names of a statement, one a slot; nil where they cannot be told apart.
  func names(in terms: [ResolvedMention]) -> [ResolvedMention]? {
    let filled = terms.filter { !$0.mention.text.isEmpty }
    guard filled.count < terms.count, !filled.isEmpty else { return nil }
    let choices = filled.map { partings($0.mention, most: terms.count - filled.count + 1) }
    return choose(choices[...], terms.count)
  }

  /// One way of parting for each slot, so that the names add up; nil where two ways mean different things.
  private func choose(
    _ choices: ArraySlice<[[ResolvedMention]]>, _ count: Int
  ) -> [ResolvedMention]? {
    var found: [ResolvedMention]?
    func search(_ rest: ArraySlice<[[ResolvedMention]]>, _ names: [ResolvedMention]) -> Bool {
      guard let slot = rest.first else {
        guard names.count == count, Set(names.map(\.concept)).count == count else { return true }
        if let found { return found.map(\.concept) == names.map(\.concept) }
        found = names
        return true
      }
      return slot.allSatisfy {
        names.count + $0.count > count || search(rest.dropFirst(), names + $0)
      }
    }
    return search(choices, []) ? found : nil
  }

  /// The ways to read a slot as one name or several, every word belonging to one.
  private func partings(_ mention: Mention, most: Int) -> [[ResolvedMention]] {
    let words = mention.text.split(separator: " ")
    guard words.count <= Self.wordLimit else { return [] }
    var ways: [[ResolvedMention]] = []
    func search(_ start: Int, _ names: [ResolvedMention]) {
      if start == words.count {
        ways.append(names)
        return
      }
      guard names.count < most else { return }
      for end in (start + 1)...words.count {
        guard let name = name(words[start..<end], of: mention) else { continue }
        search(end, names + [name])
      }
    }
    search(0, [])
    return ways
  }

  /// The words as one name, with or without an article before it.
  private func name(_ words: ArraySlice<Substring>, of mention: Mention) -> ResolvedMention? {
    for start in words.indices.prefix(2) {
      guard let first = words[start...].first, let last = words.last else { return nil }
      if start > words.startIndex, words[words.startIndex].count > 3 { return nil }
      let text = mention.text[first.startIndex..<last.endIndex]
      let read = read(Mention(text: String(text), range: place(of: text, in: mention)))
      if read.concept != nil { return read }
    }
    return nil
  }

  /// The bytes of a part of a mention; those of the whole where an entity or markup stands in it.
  private func place(of text: Substring, in mention: Mention) -> ByteRange {
    guard mention.range.count == mention.text.utf8.count else { return mention.range }
    let lower =
      Int(mention.range.lower)
      + mention.text.utf8.distance(
        from: mention.text.startIndex, to: text.startIndex)
    return ByteRange(lower, lower + text.utf8.count)
  }
}
