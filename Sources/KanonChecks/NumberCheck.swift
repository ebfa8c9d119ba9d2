import KanonModel

/// Numbers that a translation changed or lost.
///
/// Languages write dates, times and decimals each in their way, and small numbers as words; so a number counts
/// as lost only where the other translations keep it.
struct NumberCheck: PairCheck {
  func diagnostics(_ pair: TranslationPair) -> [Diagnostic] {
    let contested = pair.among.numbers
    return contested.keys.sorted().flatMap { block -> [Diagnostic] in
      guard let counterpart = pair.alignment.counterpart(of: block),
        // A date that became a list is a finding of its own.
        pair.syntax.blocks[counterpart].kind == pair.sourceSyntax.blocks[block].kind,
        let theirs = contested[block],
        let ours = pair.numbers[counterpart],
        max(theirs.count, ours.count) <= Self.mostNumbers,
        !pair.syntax.blocks[counterpart].text.isEmpty, !pair.isLeftAsItWas(block, counterpart)
      else { return [] }
      return findings(
        NumberDifference(theirs, pair.sourceSyntax, ours, pair.syntax), block, counterpart, pair)
    }
  }

  private func findings(
    _ difference: NumberDifference, _ block: Int, _ counterpart: Int, _ pair: TranslationPair
  ) -> [Diagnostic] {
    let lost = difference.lost.filter { number in
      !pair.isExplained { $0.keeps(number, at: block) }
    }
    let added = difference.added.filter { number in
      !pair.isExplained { !$0.has(number, at: block) }
    }
    var result = zip(lost, added).map { changed($0, $1, pair) }
    for number in lost.dropFirst(added.count) where number.value > Self.mostInWords {
      guard !number.isRound, !pair.sourceSyntax.isPartOfName(number.mention.range),
        !pair.syntax.hasDigits(number.digits, near: counterpart)
      else { continue }
      result.append(missing(number, counterpart, pair))
    }
    return result
  }

  /// How many numbers of a text are compared, each with each. Real texts have some dozens at most.
  private static let mostNumbers = 256

  /// Languages write numbers up to it as words, and months as names.
  fileprivate static let mostInWords = 12.0
}

/// The numbers that only one of two texts has.
private struct NumberDifference {
  private(set) var lost: [NumberMention] = []
  private(set) var added: [NumberMention] = []

  init(
    _ source: [NumberMention], _ sourceSyntax: ArticleSyntax, _ translation: [NumberMention],
    _ syntax: ArticleSyntax
  ) {
    var open = translation
    for number in source {
      if let index = open.firstIndex(where: { $0.digits == number.digits }) {
        open.remove(at: index)
      } else if !translation.contains(where: { $0.digits == number.digits }) {
        // A number that a sentence repeats may be said once.
        lost.append(number)
      }
    }
    added = open.filter { number in !source.contains { $0.digits == number.digits } }
    if lost.isEmpty, added.isEmpty { return }
    lost.removeAll { number in
      guard
        let index = added.firstIndex(where: { $0.means(number, syntax, sourceSyntax) })
      else { return false }
      added.remove(at: index)
      return true
    }
    removeDates(source, translation, syntax)
    lost.removeAll { number in
      // "2:00 PM", "24x7".
      number.value == 0
        || (number.value <= NumberCheck.mostInWords
          && sourceSyntax.isPartOfName(number.mention.range))
    }
    // English has names for months.
    added.removeAll { $0.value <= 12 && syntax.isMonth(behind: $0.mention.range) }
    guard !lost.isEmpty || !added.isEmpty else { return }
    let parted = Self.parted(source, translation)
    lost.removeAll { parted.source.contains($0.mention.range) }
    added.removeAll { parted.translation.contains($0.mention.range) }
  }

  /// The places of numbers whose digits follow each other on one side and are parted on the other: `2020-05` and
  /// `202005`.
  private static func parted(
    _ source: [NumberMention], _ translation: [NumberMention]
  ) -> (source: Set<ByteRange>, translation: Set<ByteRange>) {
    var parted: (source: Set<ByteRange>, translation: Set<ByteRange>) = ([], [])
    for number in translation {
      guard let run = run(of: number.plainDigits, in: source) else { continue }
      parted.translation.insert(number.mention.range)
      parted.source.formUnion(run)
    }
    for number in source {
      guard let run = run(of: number.plainDigits, in: translation) else { continue }
      parted.source.insert(number.mention.range)
      parted.translation.formUnion(run)
    }
    return parted
  }

  /// The places of neighbouring numbers that have the digits together.
  private static func run(of digits: String, in numbers: [NumberMention]) -> [ByteRange]? {
    let sought = Array(digits.utf8)
    for start in numbers.indices {
      var rest = sought[...]
      for end in start..<numbers.count {
        let digits = numbers[end].plainDigits.utf8
        guard rest.starts(with: digits) else { break }
        rest = rest.dropFirst(digits.count)
        if rest.isEmpty {
          guard end > start else { break }
          return numbers[start...end].map(\.mention.range)
        }
      }
    }
    return nil
  }

  /// Removes days that are written like decimals: `31.10` for `10/31`.
  private mutating func removeDates(
    _ source: [NumberMention], _ translation: [NumberMention], _ syntax: ArticleSyntax
  ) {
    guard added.contains(where: \.hasPoint) || lost.contains(where: \.hasPoint) else { return }
    // An hour behind a day (`14.13:00`) may be one of twelve.
    let (theirs, ours) = (
      Set(source.flatMap { [$0.value, $0.value + 12] }), Set(translation.map(\.value))
    )
    for parts in added.compactMap(\.dayAndMonth) where parts.allSatisfy(theirs.contains) {
      lost.removeAll { parts.contains($0.value) }
    }
    added.removeAll { number in
      guard let parts = number.dayAndMonth else { return false }
      // "3-Aug" is "3.8." elsewhere.
      let isDay =
        theirs.contains(parts[0]) && parts[1] <= 12 && syntax.endsDate(number.mention.range)
      if isDay { lost.removeAll { $0.value == parts[0] } }
      return isDay || parts.allSatisfy(theirs.contains)
    }
    for parts in lost.compactMap(\.dayAndMonth) where parts.allSatisfy(ours.contains) {
      added.removeAll { parts.contains($0.value) }
    }
    lost.removeAll { $0.dayAndMonth?.allSatisfy(ours.contains) ?? false }
  }
}

extension NumberMention {
  fileprivate var plainDigits: String { hasPoint ? digits.filter { $0 != "." } : digits }

  fileprivate var hasPoint: Bool { digits.utf8.contains(UInt8(ascii: ".")) }

  /// Whether the number is another one in another way of writing: `5 PM` and `17`, `10,000` and `1万`, `30,000`
  /// and `30 tis`, `300K` and `30万`, `05` and `5`, `2.0` and `2`, `FY21` and `2021`, `.80` and `0.80`.
  fileprivate func means(
    _ other: NumberMention, _ syntax: ArticleSyntax, _ otherSyntax: ArticleSyntax
  ) -> Bool {
    let (one, two) = (value, other.value)
    guard one.isFinite, two.isFinite else { return false }
    if one == two { return true }
    if abs(one - two) == 12, max(one, two) <= 24 { return true }
    if abs(one - two) == 2000 || abs(one - two) == 1900,
      (one < two ? self : other).digits.utf8.count == 2
    {
      return true
    }
    if min(one, two) < 1, significantDigits == other.significantDigits { return true }
    let factors = (
      syntax.factors(behind: mention.range), otherSyntax.factors(behind: other.mention.range)
    )
    return factors.0.contains { first in
      factors.1.contains { second in one * first == two * second }
    }
  }

  /// The two numbers of a decimal that may be a day and a month.
  fileprivate var dayAndMonth: [Double]? {
    guard hasPoint else { return nil }
    let parts = digits.split(separator: ".").compactMap { Double($0) }
    return parts.count == 2 && parts.allSatisfy { (1...31).contains($0) } ? parts : nil
  }

  /// Whether languages have a word for it: thousand, million.
  fileprivate var isRound: Bool {
    digits.utf8.count > 3 && digits.utf8.first == UInt8(ascii: "1")
      && digits.utf8.dropFirst().allSatisfy { $0 == UInt8(ascii: "0") }
  }

  private var significantDigits: Substring { plainDigits.drop { $0 == "0" } }
}

extension ArticleSyntax {
  /// Whether a number stands in one of the blocks around: text may have been parted or joined.
  fileprivate func hasDigits(_ digits: String, near block: Int) -> Bool {
    let near = max(0, block - 4)..<min(blocks.count, block + 5)
    return blocks[near].contains { string($0.text).contains(digits) }
  }

  /// Whether a full stop follows a number, as in the date `3.8.`
  fileprivate func endsDate(_ range: ByteRange) -> Bool {
    let after = Int(range.upper)
    return after < source.bytes.count && source.bytes[after] == UInt8(ascii: ".")
  }

  /// Whether the sign for a month follows a number.
  fileprivate func isMonth(behind range: ByteRange) -> Bool {
    let rest = source.text(
      ByteRange(Int(range.upper), min(Int(range.upper) + 8, source.bytes.count)))
    let next = rest.unicodeScalars.first { !$0.isSpace }
    return next == "月" || next == "월"
  }

  /// Whether a number is part of a name or an idiom that languages say in words: `COVID-19`, `24x7`.
  fileprivate func isPartOfName(_ range: ByteRange) -> Bool {
    if isPartOfDate(range) { return false }
    let bytes = source.bytes
    var before = Int(range.lower) - 1
    while before >= 0, "-/ xX".utf8.contains(bytes[before]) { before -= 1 }
    // "24 X 7"; what only a space parts is no name.
    let between = bytes[(before + 1)..<Int(range.lower)]
    if between.contains(0x20), !between.contains(where: { $0 | 0x20 == UInt8(ascii: "x") }) {
      return isFollowedByName(range)
    }
    return (before >= 0 && bytes[before].isASCIIAlphanumeric) || isFollowedByName(range)
  }

  /// Whether a number is one of three that slashes part: `07/09/2019`.
  private func isPartOfDate(_ range: ByteRange) -> Bool {
    let bytes = source.bytes
    func isOfDate(_ byte: UInt8) -> Bool { byte.isASCIIDigit || byte == UInt8(ascii: "/") }
    var (lower, upper) = (Int(range.lower), Int(range.upper))
    while lower > 0, isOfDate(bytes[lower - 1]) { lower -= 1 }
    while upper < bytes.count, isOfDate(bytes[upper]) { upper += 1 }
    let parts = bytes[lower..<upper].split(
      separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return parts.count == 3 && parts.allSatisfy { (1...4).contains($0.count) }
  }

  private func isFollowedByName(_ range: ByteRange) -> Bool {
    let after = Int(range.upper)
    guard after < source.bytes.count else { return false }
    return source.bytes[after].isASCIILetter || source.bytes[after] == UInt8(ascii: "/")
  }

  /// What the word behind a number may multiply it by: ten thousands in East Asia, thousands and millions
  /// elsewhere.
  fileprivate func factors(behind range: ByteRange) -> [Double] {
    let rest = source.text(
      ByteRange(Int(range.upper), min(Int(range.upper) + 24, source.bytes.count)))
    guard let next = rest.unicodeScalars.first(where: { !$0.isSpace && $0 != "-" }) else {
      return [1]
    }
    switch next {
    case "万", "萬", "만": return [1, 1e4]
    case "億", "亿", "억": return [1, 1e8]
    case "千", "천": return [1, 1e3]
    case "百", "백": return [1, 1e2]
    case _ where next.isWord && !next.isCJK: return [1, 1e3, 1e6, 1e9]
    default: return [1]
    }
  }
}

extension TranslationPair {
  /// Whether this translation has a number of the source in a block, written in whatever way.
  fileprivate func keeps(_ number: NumberMention, at block: Int) -> Bool {
    let (numbers, text) = numbers(at: block)
    return numbers.contains {
      $0.digits == number.digits || $0.means(number, text, sourceSyntax)
    }
  }

  /// Whether this translation has a number of another one where the source has a block.
  fileprivate func has(_ number: NumberMention, at block: Int) -> Bool {
    numbers(at: block).numbers.contains {
      $0.digits == number.digits || $0.value == number.value
    }
  }

  /// The numbers that stand for those of a block, and the text that they are in.
  private func numbers(at block: Int) -> (numbers: [NumberMention], text: ArticleSyntax) {
    guard let counterpart = alignment.counterpart(of: block) else { return ([], syntax) }
    if let own = numbers[counterpart] { return (own, syntax) }
    // Where nothing was read, the same digits stand in both.
    return (among.numbers[block] ?? [], sourceSyntax)
  }

  /// Whether a text is the source's, byte by byte.
  fileprivate func isLeftAsItWas(_ block: Int, _ counterpart: Int) -> Bool {
    sourceSyntax.text[sourceSyntax.blocks[block].text.indices].elementsEqual(
      syntax.text[syntax.blocks[counterpart].text.indices])
  }
}

extension NumberCheck {
  private func related(_ number: NumberMention, _ pair: TranslationPair) -> [Diagnostic.Related] {
    [.init(pair.source.place(number.mention.range), "the number in \(pair.source.locale)")]
  }

  private func changed(
    _ old: NumberMention, _ new: NumberMention, _ pair: TranslationPair
  ) -> Diagnostic {
    Diagnostic(
      .numberChanged,
      "the number is \(new.mention.text); \(pair.source.locale) has \(old.mention.text)",
      at: pair.translation.place(new.mention.range), subject: "\(old.digits) \(new.digits)",
      related: related(old, pair), help: "write the source's number")
  }

  private func missing(
    _ number: NumberMention, _ counterpart: Int, _ pair: TranslationPair
  ) -> Diagnostic {
    Diagnostic(
      // Languages write "15th" as a word as well.
      .numberChanged, severity: number.digits.utf8.count < 3 ? .info : nil,
      "the number \(number.mention.text) is missing",
      at: pair.place(counterpart), subject: number.digits, related: related(number, pair),
      help: "write the source's number")
  }
}
