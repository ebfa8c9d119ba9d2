import KanonModel

extension ArticleSyntax {
  /// The numbers among some blocks, as they are written in any script's digits.
  func numbers(in indices: Range<Int>) -> [NumberMention] {
    indices.flatMap { index -> [NumberMention] in
      let block = blocks[index]
      switch block.kind {
      case .paragraph, .heading, .tableCell: return numbers(inText: block.text)
      case .orderedList: return listNumber(block).map { [$0] } ?? []
      case .document, .bulletList, .item, .blockQuote, .alert, .codeBlock, .htmlBlock, .table,
        .tableRow, .thematicBreak, .footnote:
        return []
      }
    }
  }

  /// `2020. február` at the start of a line makes a list that begins with 2020 (corpus facts, Markup): no
  /// author counts that far, so the number belongs to the text.
  private func listNumber(_ list: Block) -> NumberMention? {
    guard list.number >= 100 else { return nil }
    let digits = String(list.number)
    let start = Int(list.source.lower)
    let range = ByteRange(start, min(start + digits.utf8.count, source.bytes.count))
    guard source.text(range) == digits else { return nil }
    return NumberMention(mention: Mention(text: digits, range: range), digits: digits)
  }

  private func numbers(inText range: ByteRange) -> [NumberMention] {
    var run = DigitRun()
    var found: [NumberMention] = []
    unsafe text.withUnsafeBufferPointer { bytes in
      var cursor = unsafe ScalarCursor(bytes, range.indices)
      while true {
        // Nearly all text between numbers is ASCII, and no digits.
        if run.isEmpty {
          while cursor.offset < Int(range.upper),
            unsafe bytes[cursor.offset] < 0x80 && !bytes[cursor.offset].isASCIIDigit
          {
            cursor.offset += 1
          }
        }
        let start = cursor.offset
        guard let scalar = cursor.next() else { break }
        // What ends a run is no digit, so it begins no other.
        if run.add(scalar, start..<cursor.offset) { run.take { found.append(number($0)) } }
      }
    }
    run.take { found.append(number($0)) }
    return found
  }

  private func number(_ number: DigitRun.Number) -> NumberMention {
    NumberMention(
      mention: mention(ByteRange(number.text.lowerBound, number.text.upperBound)),
      digits: number.digits)
  }
}

/// Digits with single separators between them, while a text is read: `1,234.56`, `05.18.2020`, `1 000`.
private struct DigitRun {
  /// A number with its digits in ASCII and where it stands in the text.
  struct Number {
    let digits: String
    let text: Range<Int>
  }

  /// Digits with nothing between them.
  private struct Group {
    /// Where they stand among all of the run.
    var digits: Range<Int>
    /// Where they stand in the text.
    var text: Range<Int>
  }

  /// The digits of all groups in ASCII.
  private var digits: [UInt8] = []
  private var groups: [Group] = []
  private var separators: [Unicode.Scalar] = []
  /// A separator that no digit follows yet.
  private var pending: Unicode.Scalar?

  var isEmpty: Bool { groups.isEmpty }

  /// - Returns: whether the scalar ends the run.
  mutating func add(_ scalar: Unicode.Scalar, _ place: Range<Int>) -> Bool {
    if let digit = scalar.decimalDigit {
      digits.append(digit)
      let start = digits.count - 1
      if let separator = pending {
        separators.append(separator)
        pending = nil
      } else if let last = groups.indices.last {
        groups[last].digits = groups[last].digits.lowerBound..<digits.count
        groups[last].text = groups[last].text.lowerBound..<place.upperBound
        return false
      }
      groups.append(Group(digits: start..<digits.count, text: place))
      return false
    }
    guard !groups.isEmpty else { return false }
    if pending == nil, let separator = scalar.numberSeparator {
      pending = separator
      return false
    }
    return true
  }

  /// Hands on the numbers of the run, which begins anew.
  mutating func take(_ body: (Number) -> Void) {
    var index = 0
    while index < groups.count {
      let first = groups[index]
      var next = index + 1
      // Groups of three digits, all after the same separator, are one number.
      if first.digits.count <= 3, !isZero(first) {
        while next < groups.count, groups[next].digits.count == 3,
          separators[next - 1] == separators[index]
        {
          next += 1
        }
      }
      var written = digits[first.digits.lowerBound..<groups[next - 1].digits.upperBound]
      if isDecimal(next, after: index) {
        written += [UInt8(ascii: ".")] + digits[groups[next].digits]
        next += 1
      }
      body(
        Number(
          digits: String(decoding: written, as: UTF8.self),
          text: first.text.lowerBound..<groups[next - 1].text.upperBound))
      index = next
    }
    digits.removeAll(keepingCapacity: true)
    groups.removeAll(keepingCapacity: true)
    separators.removeAll(keepingCapacity: true)
    pending = nil
  }

  private func isZero(_ group: Group) -> Bool {
    group.digits.count == 1 && digits[group.digits.lowerBound] == UInt8(ascii: "0")
  }

  /// Whether the group at `next` holds the decimals of the number that begins at `start`.
  ///
  /// The separators of a date or a version (`18.05.2020`) are all the same and more than one.
  private func isDecimal(_ next: Int, after start: Int) -> Bool {
    guard next < groups.count else { return false }
    // `04.07` is a day.
    let first = groups[start].digits
    if first.count > 1, digits[first.lowerBound] == UInt8(ascii: "0") { return false }
    let mark = separators[next - 1]
    guard mark == "." || mark == "," else { return false }
    if next - 1 > start, separators[start] == mark { return false }
    let isFirst = start == 0 || separators[start - 1] != mark
    let isLast = next == separators.count || separators[next] != mark
    return isFirst && isLast
  }
}

extension Unicode.Scalar {
  /// The ASCII form of a decimal digit of any script.
  fileprivate var decimalDigit: UInt8? {
    if value < 0x80 { return UInt8(value).isASCIIDigit ? UInt8(value) : nil }
    // Between the digits of Brahmic scripts and the full-width ones there are letters and signs only.
    guard (0x660..<0x2000).contains(value) || value >= 0xA620,
      !(0xAC00...0xD7FF).contains(value)
    else { return nil }
    return decimalDigitAsUnicodeHasIt
  }

  /// Apart, since to ask for properties costs something before the first is asked for.
  @inline(never)
  private var decimalDigitAsUnicodeHasIt: UInt8? {
    guard properties.numericType == .decimal else { return nil }
    return properties.numericValue.map { 0x30 + UInt8($0) }
  }

  /// The separator that the scalar is a form of, where it can stand inside a number.
  fileprivate var numberSeparator: Unicode.Scalar? {
    switch self {
    case ".", "\u{FF0E}", "\u{66B}": "."
    case ",", "\u{FF0C}", "\u{66C}": ","
    case "'", "\u{2019}": "'"
    case " ", "\u{A0}", "\u{2009}", "\u{202F}": " "
    default: nil
    }
  }
}
