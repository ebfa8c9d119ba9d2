package import KanonModel

/// A statement of the source side and the words that stand for it on the target side.
package struct StatementPair: Sendable {
  package let kind: StatementKind
  /// What the target side has before the terms, without the colon; nil where it could not be told.
  package let label: String?
  package let groups: [Group]
  /// Where the target's statement begins.
  package let place: FormEvidence.Place

  /// The terms that stand in one segment, and the segment's text on the target side without the label.
  package struct Group: Sendable {
    package let terms: [Term]
    package let text: String
  }

  /// A term of the source side.
  package struct Term: Sendable {
    /// Nil for a free phrase, such as "any user of the partner".
    package let concept: Concept.ID?
    package let text: String
  }

  /// The concepts in the order of the source, if all of its terms are concepts.
  package var concepts: [Concept.ID]? {
    let terms = groups.flatMap(\.terms)
    let concepts = terms.compactMap(\.concept)
    return concepts.count == terms.count && !terms.isEmpty ? concepts : nil
  }
}

/// What a bilingual article teaches.
package struct BilingualLesson: Sendable {
  package let statements: [StatementPair]
  /// The text of every segment on either side.
  package let segments: [(source: String, target: String)]
}

/// Pairs the statements of a bilingual article by their segments, without knowing a word of the target's
/// language.
package struct StatementPairing {
  private let article: BilingualArticle
  private let source: ArticleSyntax
  private let target: ArticleSyntax

  package init(_ article: BilingualArticle, source: ArticleSyntax, target: ArticleSyntax) {
    self.article = article
    self.source = source
    self.target = target
  }

  /// - Parameter statements: those of the source side, read with the source's termbase.
  package func lesson(_ statements: [Statement<ResolvedMention>]) -> BilingualLesson {
    BilingualLesson(
      statements: statements.compactMap(pair),
      segments: article.segments.map {
        (source.decodedText(in: $0.source), target.decodedText(in: $0.target))
      })
  }

  private func pair(_ statement: Statement<ResolvedMention>) -> StatementPair? {
    guard let labelSegment = article.segment(holding: statement.label.range.lower) else {
      return nil
    }
    var segments: [Int] = []
    var terms: [Int: [StatementPair.Term]] = [:]
    for mention in statement.terms where !mention.mention.text.isEmpty {
      guard let segment = article.segment(holding: mention.mention.range.lower) else { return nil }
      if terms[segment] == nil { segments.append(segment) }
      terms[segment, default: []].append(
        StatementPair.Term(concept: mention.concept, text: mention.mention.text))
    }
    let labelText = text(labelSegment)
    let isInline = segments.contains(labelSegment)
    let parted = LabelledText(labelText)
    guard !isInline || parted != nil else { return nil }
    return StatementPair(
      kind: statement.kind, label: isInline ? parted?.label : parted?.label ?? labelText,
      groups: segments.map { segment in
        StatementPair.Group(
          terms: terms[segment] ?? [],
          text: segment == labelSegment ? parted?.value ?? "" : text(segment))
      },
      place: FormEvidence.Place(
        file: target.source.pathOnDisk,
        line: target.source.position(at: article.segments[labelSegment].target.lower).line))
  }

  private func text(_ segment: Int) -> String {
    target.decodedText(in: article.segments[segment].target)
  }
}

/// A line that begins with a label: the words before the first colon, and what comes behind it.
struct LabelledText {
  let label: String
  let value: String

  /// The longest label of the corpus has some 60 characters.
  private static let labelLimit = 80

  init?(_ text: String) {
    let colon = text.firstIndex { $0 == ":" || $0 == "：" } ?? Self.dash(text)
    guard let colon, text.distance(from: text.startIndex, to: colon) <= Self.labelLimit else {
      return nil
    }
    label = String(text[..<colon]).trimmedOfSpace
    value = String(text[text.index(after: colon)...]).trimmedOfSpace
    if label.isEmpty { return nil }
  }

  /// Russian writes a dash in the place of the colon.
  private static func dash(_ text: String) -> String.Index? {
    text.indices.first { index in
      (text[index] == "—" || text[index] == "–")
        && text[..<index].last?.unicodeScalars.first?.isSpace == true
    }
  }
}

extension StringProtocol {
  /// The text without the spaces of any width around it.
  var trimmedOfSpace: String {
    let isSpace = { (character: Character) in
      character.unicodeScalars.allSatisfy { $0.isSpace || $0.isInvisible }
    }
    guard let first = firstIndex(where: { !isSpace($0) }),
      let last = lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(self[first...last])
  }
}

extension ArticleSyntax {
  /// The decoded text of a range of the file's bytes; markup is left out, an entity counts as a whole.
  func decodedText(in range: ByteRange) -> String {
    var bytes: [UInt8] = []
    // Pieces stand in the order of the file.
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].source.upper <= range.lower { low = middle + 1 } else { high = middle }
    }
    for piece in pieces[low...].prefix(while: { $0.source.lower < range.upper }) {
      var lower = Int(piece.text)
      var upper = lower + Int(piece.length)
      if piece.isVerbatim {
        lower += max(0, Int(range.lower) - Int(piece.source.lower))
        upper -= max(0, Int(piece.source.upper) - Int(range.upper))
      }
      bytes.append(contentsOf: text[lower..<upper])
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
