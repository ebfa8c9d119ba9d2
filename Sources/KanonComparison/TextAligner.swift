import KanonModel

/// Finds which texts of two versions correspond: by their words in one language, by their lengths and by
/// what no language changes across two.
struct TextAligner {
  private let isOneLanguage: Bool
  private let ratio: Double
  private let links: (left: [Link], right: [Link])

  /// Texts that correspond, and those that certainly have no counterpart.
  struct Steps {
    var pairs: [(left: Int, right: Int)] = []
    var left: [Int] = []
    var right: [Int] = []
  }

  init(_ pair: VersionPair) {
    isOneLanguage = pair.isOneLanguage
    links = (pair.left.content.links, pair.right.content.links)
    let lengths = (pair.left.length, pair.right.length)
    // Articles of a few words say nothing of their languages.
    ratio =
      min(lengths.0, lengths.1) < 200 || pair.isOneLanguage
      ? 1 : Double(lengths.1) / Double(lengths.0)
  }

  /// Whether two texts of one language differ in typography at most.
  func saySame(_ left: [Mention], _ right: [Mention]) -> Bool {
    func folded(_ mentions: [Mention]) -> String {
      Folding().fold(mentions.map(\.text).joined(separator: " "))
    }
    return folded(left) == folded(right)
  }

  /// Whether two texts of one language differ in digits at most.
  func sayNearlySame(_ left: Mention, _ right: Mention) -> Bool {
    func folded(_ mention: Mention) -> String {
      Folding().fold(mention.text).filter { !$0.isNumber }
    }
    return folded(left) == folded(right)
  }

  func align(_ left: [[Mention]], _ right: [[Mention]]) -> Steps {
    isOneLanguage ? alignByWords(left, right) : alignByLength(left, right)
  }

  // MARK: One language

  /// The least share of words that a reworded text keeps.
  private static let threshold = 0.35

  private func alignByWords(_ left: [[Mention]], _ right: [[Mention]]) -> Steps {
    func likeness(_ text: [Mention]) -> Likeness {
      Likeness(text.map(\.text).joined(separator: " "))
    }
    let pairs = Alignment.align(
      left.map(likeness), right.map(likeness), gap: Self.threshold
    ) { $0.similarity(to: $1) }
    var steps = Steps()
    for pair in pairs {
      if case .both(let first, let second) = pair { steps.pairs.append((first, second)) }
    }
    for gap in AlignmentGap.gaps(in: pairs) {
      if gap.left.isEmpty || gap.right.isEmpty {
        steps.left += gap.left
        steps.right += gap.right
      } else if gap.left.count == gap.right.count {
        steps.pairs += zip(gap.left, gap.right).map { ($0, $1) }
      }
      // Else some were reworded beyond recognition and some added: which ones nobody can tell.
    }
    steps.pairs.sort { $0.left < $1.left }
    return steps
  }

  // MARK: Two languages

  private func alignByLength(_ left: [[Mention]], _ right: [[Mention]]) -> Steps {
    if left.count == right.count {
      return Steps(pairs: left.indices.map { ($0, $0) })
    }
    let gaps: (left: [Int], right: [Int])
    if left.isEmpty || right.isEmpty {
      gaps = (Array(left.indices), Array(right.indices))
    } else {
      let alignment = LengthAlignment(
        left.map { TextUnit($0, links: links.left) },
        right.map { TextUnit($0, links: links.right) },
        ratio: ratio)
      guard let found = alignment.gaps else { return Steps() }
      gaps = found
    }
    let kept = (
      left.indices.filter { !gaps.left.contains($0) },
      right.indices.filter { !gaps.right.contains($0) }
    )
    return Steps(pairs: zip(kept.0, kept.1).map { ($0, $1) }, left: gaps.left, right: gaps.right)
  }
}

extension ComparedVersion {
  /// How long the running text is, in characters.
  fileprivate var length: Int {
    content.sections.reduce(0) { sum, section in
      sum
        + section.passages.reduce(0) { sum, passage in
          sum + passage.sentences.reduce(0) { $0 + $1.text.unicodeScalars.count }
        }
    }
  }
}
