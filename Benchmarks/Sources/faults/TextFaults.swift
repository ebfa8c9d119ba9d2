/// Faults in numbers, in the letters, and in the front matter.
extension Translation {
  /// Numbers of which a digit is wrong, missing or in another place.
  func changedNumbers(_ random: inout SeededGenerator) -> [Edit] {
    paired(.prose, .item, .row, .quote).flatMap { index, line, source -> [Edit] in
      let originals = source.numbers.map { source[bytes: $0] }
      let numbers = line.numbers
      return numbers.compactMap { range in
        let digits = line[bytes: range]
        guard digits.utf8.count > 1, originals.count(where: { $0 == digits }) == 1,
          numbers.count(where: { line[bytes: $0] == digits }) == 1,
          let other = digits.withOtherDigits(&random)
        else { return nil }
        return .line(index, line.replacing(bytes: range, with: other))
      }
    }
  }

  /// Lines that stand there in the source's language.
  var untranslatedLines: [Edit] {
    paired(.prose, .item, .quote).compactMap { index, line, source in
      let words = source.withoutPrefix.letterRuns.filter { $0.count > 2 }
      let own = Set(line.letterRuns)
      guard words.count >= 6, !source.namesRolesOrProducts, !source.contains("[!"),
        words.count(where: { own.contains($0) }) * 10 < words.count * 4
      else { return nil }
      return .line(index, line.prefixBeforeText + source.withoutPrefix)
    }
  }

  /// Lines whose UTF-8 was read as Windows-1252.
  var misreadLines: [Edit] {
    paired(.prose, .item, .quote).compactMap { index, line, source in
      let letters = line.unicodeScalars.count { !$0.isASCII && $0.properties.isAlphabetic }
      guard letters > 3, !source.namesRolesOrProducts else { return nil }
      return .line(index, line.readAsWindows1252)
    }
  }

  /// Front matter that is gone.
  var missingFrontMatter: [Edit] {
    guard let end = text.frontMatterEnd else { return [] }
    return [Edit(lines: 0..<(end + 1), replacement: [], isAnywhere: true)]
  }

  /// Front matter that is no YAML: a value with a colon, or with a quotation mark that is not closed.
  func invalidFrontMatter(_ random: inout SeededGenerator) -> [Edit] {
    frontMatter { index, key, value in
      guard ["title", "description"].contains(key), let first = value.first, first.isLetter,
        let space = value.firstIndex(of: " ")
      else { return nil }
      let isColon = Bool.random(using: &random)
      let broken = isColon ? "\(value[..<space]):\(value[space...])" : "\"" + value
      return Edit(
        lines: index..<(index + 1), replacement: ["\(key): \(broken)"], isAnywhere: true)
    }
  }

  /// Front matter of another locale.
  func foreignFrontMatter(_ random: inout SeededGenerator) -> [Edit] {
    frontMatter { index, key, value in
      guard key == "ms.contentlocale" else { return nil }
      return ["de-DE", "fr-FR", "pl-PL", "en-US"].filter { $0 != value.trimmed }
        .randomElement(using: &random).map { .line(index, "\(key): \($0)") }
    }
  }

  /// Changes lines with a key and a value.
  private func frontMatter(_ change: (Int, _ key: String, _ value: String) -> Edit?) -> [Edit] {
    guard let end = text.frontMatterEnd, end > 2 else { return [] }
    return (1..<end).compactMap { index in
      let line = text.lines[index]
      guard let colon = line.ranges(ofBytes: ": ").first else { return nil }
      return change(
        index, line[bytes: 0..<colon.lowerBound],
        line[bytes: colon.upperBound..<line.utf8.count])
    }
  }
}

extension String {
  /// Its words in small letters.
  fileprivate var letterRuns: [Substring] { lowercased().split { !$0.isLetter } }

  /// Runs of digits in the text that no letter touches, in bytes.
  fileprivate var numbers: [Range<Int>] {
    let bytes = Array(utf8)
    let markup = markup
    func isDigit(_ index: Int) -> Bool { (48...57).contains(bytes[index]) }
    var ranges: [Range<Int>] = []
    var index = prefixBeforeText.utf8.count
    while index < bytes.count {
      var end = index
      while end < bytes.count, isDigit(end) { end += 1 }
      if end > index {
        let around = [index - 1, end].filter { bytes.indices.contains($0) }.map { bytes[$0] }
        let isAlone = around.allSatisfy {
          !(65...90).contains($0) && !(97...122).contains($0) && $0 != 45 && $0 != 95
        }
        let range = index..<end
        if isAlone, !markup.contains(where: { $0.overlaps(range) }) { ranges.append(range) }
      }
      index = max(end, index + 1)
    }
    return ranges
  }

  /// A number with two digits swapped, one dropped, or one changed.
  fileprivate func withOtherDigits(_ random: inout SeededGenerator) -> String? {
    var digits = Array(self)
    let swaps = digits.indices.dropLast().filter { digits[$0] != digits[$0 + 1] }
    switch Int.random(in: 0..<3, using: &random) {
    case 0 where !swaps.isEmpty:
      guard let place = swaps.randomElement(using: &random) else { return nil }
      digits.swapAt(place, place + 1)
    case 1 where digits.count > 2:
      digits.remove(at: Int.random(in: digits.indices, using: &random))
    default:
      let place = digits.count - 1
      guard let digit = digits[place].wholeNumberValue else { return nil }
      digits[place] = Character(String((digit + Int.random(in: 1...9, using: &random)) % 10))
    }
    return String(digits)
  }

  /// What somebody sees who takes the bytes for Windows-1252. Bytes that it does not define stay
  /// what Latin-1 has there, as in browsers.
  fileprivate var readAsWindows1252: String {
    let high: [UInt8: UInt32] = [
      0x80: 0x20AC, 0x82: 0x201A, 0x83: 0x0192, 0x84: 0x201E, 0x85: 0x2026, 0x86: 0x2020,
      0x87: 0x2021, 0x88: 0x02C6, 0x89: 0x2030, 0x8A: 0x0160, 0x8B: 0x2039, 0x8C: 0x0152,
      0x8E: 0x017D, 0x91: 0x2018, 0x92: 0x2019, 0x93: 0x201C, 0x94: 0x201D, 0x95: 0x2022,
      0x96: 0x2013, 0x97: 0x2014, 0x98: 0x02DC, 0x99: 0x2122, 0x9A: 0x0161, 0x9B: 0x203A,
      0x9C: 0x0153, 0x9E: 0x017E, 0x9F: 0x0178,
    ]
    let scalars = utf8.compactMap { Unicode.Scalar(high[$0] ?? UInt32($0)) }
    return String(String.UnicodeScalarView(scalars))
  }
}
