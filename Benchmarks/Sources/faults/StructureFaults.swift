/// Faults in headings, lists, tables and alerts.
extension Translation {
  /// Headings that are gone.
  var missingHeadings: [Edit] { headings { index, _ in .removal(index) } }

  /// Headings on another level.
  var headingsOnOtherLevels: [Edit] {
    headings { .line($0, $1.hasPrefix("###") ? String($1.dropFirst()) : "#" + $1) }
  }

  /// Headings without their anchor.
  var missingAnchors: [Edit] {
    headings { index, line in
      line.anchor.map { .line(index, line.replacing(bytes: $0.tag, with: "")) }
    }
  }

  /// Headings whose anchor has another name.
  var changedAnchors: [Edit] {
    headings { index, line in
      guard let anchor = line.anchor else { return nil }
      let parts = line[bytes: anchor.name].split(separator: "-")
      let name = parts.count > 1 ? parts.dropLast().joined(separator: "-") : parts.joined() + "-1"
      return .line(index, line.replacing(bytes: anchor.name, with: name))
    }
  }

  /// Changes headings below the first level that stand beside the source's.
  private func headings(_ change: (Int, String) -> Edit?) -> [Edit] {
    guard hasAsMany(.heading) else { return [] }
    return zip(text.lines(.heading), source.lines(.heading)).dropFirst().compactMap {
      index, other in
      let line = text.lines[index]
      let level = line.prefix { $0 == "#" }.count
      guard level > 1, source.lines[other].prefix(while: { $0 == "#" }).count == level
      else { return nil }
      return change(index, line)
    }
  }

  /// Headings of other articles.
  func addedHeadings(_ material: Material, _ random: inout SeededGenerator) -> [Edit] {
    guard hasAsMany(.heading) else { return [] }
    let own = text.lines(.heading).map { text.lines[$0].headingText }
    guard let heading = material.headings[locale]?.randomElement(using: &random),
      !own.contains(heading.headingText)
    else { return [] }
    return text.blocks.dropFirst(3).filter { text.kinds[$0.lowerBound] == .prose }.map {
      Edit(lines: $0.lowerBound..<$0.lowerBound, replacement: [heading, ""])
    }
  }

  /// Items that are gone.
  var missingItems: [Edit] { wholeItems.map { .removal($0) } }

  /// Items that say again what another says.
  func addedItems(_ random: inout SeededGenerator) -> [Edit] {
    let items = wholeItems
    return items.compactMap { item in
      guard let other = items.randomElement(using: &random),
        text.lines[other].withoutPrefix != text.lines[item].withoutPrefix
      else { return nil }
      let added = text.lines[item].prefixBeforeText + text.lines[other].withoutPrefix
      return Edit(lines: (item + 1)..<(item + 1), replacement: [added])
    }
  }

  /// Items of one line in lists of several.
  private var wholeItems: [Int] {
    guard hasAsMany(.item) else { return [] }
    return text.lines(.item).filter { isWholeItem($0) && hasSibling($0) }
  }

  /// Whether nothing below an item belongs to it.
  private func isWholeItem(_ index: Int) -> Bool {
    guard let next = text.kinds[(index + 1)...].firstIndex(where: { $0 != .blank }) else {
      return true
    }
    func indentation(_ line: Int) -> Int { text.lines[line].prefix { $0 == " " }.count }
    return indentation(next) <= indentation(index)
      && (text.kinds[next] == .item || next > index + 1)
  }

  /// Whether the item before it, or the one behind, is of the same list.
  private func hasSibling(_ index: Int) -> Bool {
    let lines = text.lines
    let before = text.kinds[..<index].lastIndex { $0 != .blank }
    let after = text.kinds[(index + 1)...].firstIndex { $0 != .blank }
    return [before, after].contains { other in
      guard let other, text.kinds[other] == .item else { return false }
      return lines[other].prefixBeforeText.count == lines[index].prefixBeforeText.count
    }
  }

  /// Paragraphs that are cut before a number with a point.
  var paragraphsCutBeforeNumbers: [Edit] {
    longParagraphs.compactMap { line, text, _ in
      text.cutBeforeOrdinal.map {
        Edit(lines: line..<(line + 1), replacement: [$0.0, "", $0.1], offset: 2)
      }
    }
  }

  /// Paragraphs whose second sentence begins a line with a number.
  var paragraphsWithNumberedSentences: [Edit] {
    longParagraphs.compactMap { line, text, _ in
      let end = text.words(". ", isBounded: false).first ?? text.words("。", isBounded: false).first
      guard let end, end.upperBound < text.utf8.count else { return nil }
      let start = text[bytes: 0..<end.upperBound].trimmed
      let rest = text[bytes: end.upperBound..<text.utf8.count].trimmed
      return Edit(lines: line..<(line + 1), replacement: [start, "1. " + rest], offset: 1)
    }
  }

  private var longParagraphs: [(line: Int, text: String, source: String)] {
    guard hasAsMany(.item) else { return [] }
    return paired(.prose).filter { _, text, source in
      !source.namesRolesOrProducts && !text.hasPrefix(" ") && text.count > 60
    }
  }

  /// Rows that are gone.
  var missingRows: [Edit] { rows.map { .removal($0) } }

  /// Rows without one of their cells.
  func shortRows(_ random: inout SeededGenerator) -> [Edit] {
    rows.compactMap { index in
      text.lines[index].withoutCell(&random).map { .line(index, $0) }
    }
  }

  /// The rows of tables below their heads.
  private var rows: [Int] {
    guard hasAsMany(.row) else { return [] }
    return text.blocks.flatMap { block -> [Int] in
      guard block.count > 3, block.allSatisfy({ text.kinds[$0] == .row }),
        text.lines[block.lowerBound + 1].allSatisfy({ "|-: ".contains($0) })
      else { return [] }
      return Array(block.dropFirst(2))
    }
  }

  /// Alerts that are quotations only.
  var missingAlerts: [Edit] {
    alerts { index, line, alert in
      let rest = line.replacing(bytes: alert, with: "")
      let isEmpty = rest.allSatisfy { $0 == ">" || $0.isWhitespace }
      return isEmpty ? Edit(lines: index..<(index + 1), replacement: []) : .line(index, rest)
    }
  }

  /// Alerts of another kind.
  var changedAlerts: [Edit] {
    alerts { index, line, alert in
      let other = line[bytes: alert].uppercased() == "[!WARNING]" ? "[!NOTE]" : "[!WARNING]"
      return .line(index, line.replacing(bytes: alert, with: other))
    }
  }

  /// Alerts whose kind is a word of the language.
  var translatedAlerts: [Edit] {
    alerts { index, line, alert in
      guard line[bytes: alert].uppercased() == "[!NOTE]" else { return nil }
      return .line(index, line.replacing(bytes: alert, with: translatedNote))
    }
  }

  /// Changes the lines on which alerts begin.
  private func alerts(_ change: (Int, String, Range<Int>) -> Edit?) -> [Edit] {
    guard hasAsMany({ $0.alert == nil ? 0 : 1 }) else { return [] }
    return text.lines(.quote).compactMap { index in
      let line = text.lines[index]
      return line.alert.flatMap { change(index, line, $0) }
    }
  }

  /// What a translator makes of `[!NOTE]`.
  private var translatedNote: String {
    switch locale.prefix(2) {
    case "fr": "[!REMARQUE]"
    case "es", "it", "pt": "[!Nota]"
    case "de": "[!HINWEIS]"
    case "nl", "sv": "[!Obs]"
    case "pl": "[!UWAGA]"
    case "cs": "[!POZNÁMKA]"
    case "ru": "[!Примечание]"
    case "hu": "[!MEGJEGYZÉS]"
    case "tr": "[!Not]"
    case "ja": "[!注]"
    case "ko": "[!참고]"
    case "zh": "[!注意]"
    default: "[!Nota]"
    }
  }
}

extension String {
  /// The first `<a name="…"></a>` and the name in it, in bytes.
  fileprivate var anchor: (tag: Range<Int>, name: Range<Int>)? {
    guard let start = ranges(ofBytes: "<a name=\"").first,
      let end = ranges(ofBytes: "\"></a>").first, start.upperBound < end.lowerBound
    else { return nil }
    return (start.lowerBound..<end.upperBound, start.upperBound..<end.lowerBound)
  }

  /// The marker of an alert, in bytes.
  fileprivate var alert: Range<Int>? {
    guard let start = ranges(ofBytes: "[!").first,
      let end = ranges(ofBytes: "]").first(where: { $0.lowerBound > start.lowerBound }),
      allSatisfy({ $0 != "(" }) || end.upperBound - start.lowerBound < 14
    else { return nil }
    return start.lowerBound..<end.upperBound
  }

  /// The two parts of a paragraph that is cut before a number with a point.
  fileprivate var cutBeforeOrdinal: (String, String)? {
    let bytes = Array(utf8)
    for place in words(". ", isBounded: false) {
      var start = place.lowerBound
      while start > 0, (48...57).contains(bytes[start - 1]) { start -= 1 }
      let count = place.lowerBound - start
      guard (1...4).contains(count), start > 20, bytes[start - 1] == 32 else { continue }
      return (self[bytes: 0..<(start - 1)], self[bytes: start..<bytes.count])
    }
    return nil
  }

  /// A row of a table without one of its cells; nil for a row of two.
  fileprivate func withoutCell(_ random: inout SeededGenerator) -> String? {
    guard !contains("\\|"), !contains("`"), trimmed.last == "|" else { return nil }
    var cells = trimmed.split(separator: "|", omittingEmptySubsequences: false)
    let filled = cells.indices.filter { cells[$0].contains { !$0.isWhitespace } }
    guard cells.count > 4, filled.count > 2, let place = filled.randomElement(using: &random)
    else { return nil }
    cells.remove(at: place)
    return cells.joined(separator: "|")
  }
}
