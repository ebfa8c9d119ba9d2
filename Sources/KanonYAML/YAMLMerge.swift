import KanonModel

/// Puts additions into a YAML file and leaves every byte that is there as it is, but for the blank between a
/// key and the one value that becomes the first of a list.
package struct YAMLMerge {
  private let outline: YAMLOutline
  private var edits: [Edit] = []

  /// Where something is written, and how it is ordered beside others at the same place.
  private struct Edit {
    let range: Range<Int>
    let rank: Rank
    let text: String

    enum Rank: Int {
      /// Part of a value on the line.
      case inline
      /// A comment at the line's end.
      case note
      /// Lines below.
      case lines
    }
  }

  /// - Returns: the file's text with the additions. Without any it is the text as it was.
  package static func text(
    of outline: YAMLOutline, adding entries: [YAMLAddition.Entry], order: [String]
  ) -> String {
    var merge = YAMLMerge(outline)
    merge.add(entries, order: order, to: outline.root)
    return merge.text
  }

  private init(_ outline: YAMLOutline) { self.outline = outline }

  private var text: String {
    // Stable: what was added first at a place stands first, the inner before the outer.
    let sorted = edits.enumerated().sorted {
      ($0.element.range.lowerBound, $0.element.rank.rawValue, $0.offset)
        < ($1.element.range.lowerBound, $1.element.rank.rawValue, $1.offset)
    }
    var result = ""
    var start = 0
    var commented = commentedLineEnds()
    for (_, edit) in sorted {
      result += outline.text.slice(start..<edit.range.lowerBound)
      if edit.rank == .note {
        let isFirst = commented.insert(edit.range.lowerBound).inserted
        result += isFirst ? "   # " : "; "
      }
      result += edit.text
      start = edit.range.upperBound
    }
    return result + outline.text.slice(start..<outline.text.count)
  }
}

// MARK: - Mappings

extension YAMLMerge {
  private mutating func add(
    _ entries: [YAMLAddition.Entry], order: [String], to mapping: YAMLOutline.Mapping
  ) {
    var new: [YAMLAddition.Entry] = []
    let present = Dictionary(mapping.pairs.map { ($0.key.text, $0) }, uniquingKeysWith: { $1 })
    for entry in entries {
      guard let pair = present[entry.key] else {
        new.append(entry)
        continue
      }
      add(entry.value, to: pair, isFlow: mapping.isFlow)
    }
    if mapping.isFlow, mapping.pairs.isEmpty, !new.isEmpty {
      let start = mapping.range.lowerBound + 1
      edit(start..<start, .inline, YAMLAddition.flow(new))
      note(new.flatMap(\.value.notes), at: start)
      return
    }
    for entry in new { insert(entry, order, into: mapping) }
  }

  /// A key that the mapping lacks: behind the nearest one that the order has before it.
  private mutating func insert(
    _ entry: YAMLAddition.Entry, _ order: [String], into mapping: YAMLOutline.Mapping
  ) {
    let earlier = order.firstIndex(of: entry.key).map { order[..<$0] }
    let predecessor =
      earlier.map { earlier in
        mapping.pairs.filter { earlier.contains($0.key.text) }.max { left, right in
          (earlier.firstIndex(of: left.key.text) ?? 0)
            < (earlier.firstIndex(of: right.key.text) ?? 0)
        }
      } ?? mapping.pairs.last
    if mapping.isFlow {
      insert(flow: entry, behind: predecessor, in: mapping)
      return
    }
    let start = mapping.range.lowerBound
    let indent = column(of: start)
    let lines = YAMLAddition.lines([entry], indent: indent)
    guard let predecessor else {
      let text = lines.joined(separator: lineBreak).drop { $0 == " " }
      edit(start..<start, .inline, text + lineBreak + YAMLAddition.spaces(indent))
      return
    }
    write(lines, below: predecessor.value.end)
  }

  private mutating func insert(
    flow entry: YAMLAddition.Entry, behind predecessor: YAMLOutline.Pair?,
    in mapping: YAMLOutline.Mapping
  ) {
    let text = YAMLAddition.flow([entry])
    if let predecessor {
      let end = predecessor.value.end
      // A comma right behind a colon would belong to a word.
      if case .empty = predecessor.value {
        edit(end..<end, .inline, " , \(text)")
      } else {
        edit(end..<end, .inline, ", \(text)")
      }
    } else {
      let start = mapping.range.lowerBound + 1
      edit(start..<start, .inline, "\(text), ")
    }
    note(entry.value.notes, at: predecessor?.value.end ?? mapping.range.lowerBound + 1)
  }

  private mutating func add(_ addition: YAMLAddition, to pair: YAMLOutline.Pair, isFlow: Bool) {
    switch (addition, pair.value) {
    case (_, .empty(let place, let hasColon)):
      fill(pair, at: place, hasColon: hasColon, with: addition, isFlow: isFlow)
    case (.mapping(let entries, let order), .mapping(let mapping)):
      add(entries, order: order, to: mapping)
    case (.list(let items), .list(let list)): add(items, to: list)
    case (.list(let items), .scalar(let scalar)): add(items, to: scalar, of: pair, isFlow: isFlow)
    case (.value(let item), .list(let list)) where list.items.isEmpty: add([item], to: list)
    // A value that is there stays.
    case (.value, _), (.mapping, .scalar), (.mapping, .list), (.list, .mapping): break
    }
  }

  /// A key that has no value yet.
  private mutating func fill(
    _ pair: YAMLOutline.Pair, at place: Int, hasColon: Bool, with addition: YAMLAddition,
    isFlow: Bool
  ) {
    let indent = column(of: pair.key.range.lowerBound) + 2
    switch addition {
    case .list(let items) where !isFlow:
      write(YAMLAddition.lines(items, indent: indent), below: place)
    case .mapping(let entries, _) where !isFlow:
      write(YAMLAddition.lines(entries, indent: indent), below: place)
    case .value, .list, .mapping:
      edit(place..<place, .inline, (hasColon ? " " : ": ") + addition.flow)
      note(addition.notes, at: place)
    }
  }
}

// MARK: - Lists

extension YAMLMerge {
  private mutating func add(_ items: [YAMLAddition.Item], to list: YAMLOutline.List) {
    guard !items.isEmpty else { return }
    let text = YAMLAddition.flow(items)
    guard let last = list.items.last else {
      let start = list.range.lowerBound + 1
      edit(start..<start, .inline, text)
      note(YAMLAddition.notes(items), at: start)
      return
    }
    let end = last.range.upperBound
    if !list.isFlow {
      let lines = YAMLAddition.lines(items, indent: column(of: list.range.lowerBound))
      write(lines, below: end)
    } else if standsAlone(last, in: list) {
      write(belowLast: last, items)
    } else {
      edit(end..<end, .inline, ", \(text)")
      note(YAMLAddition.notes(items), at: end)
    }
  }

  /// Whether a bracketed list has an item a line, so that the last one is the only one on its line.
  private func standsAlone(_ item: YAMLOutline.Scalar, in list: YAMLOutline.List) -> Bool {
    let end = outline.text.lineEnd(at: item.range.upperBound)
    var start = item.range.lowerBound
    while let byte = outline.text.byte(at: start - 1), byte.isBlank { start -= 1 }
    return list.range.upperBound > end && start == outline.text.lineStart(at: start)
  }

  private mutating func write(belowLast last: YAMLOutline.Scalar, _ items: [YAMLAddition.Item]) {
    let end = last.range.upperBound
    var behind = end
    while outline.text.byte(at: behind)?.isBlank == true { behind += 1 }
    let hasComma = outline.text.byte(at: behind) == UInt8(ascii: ",")
    // A comma on a line further down then stands behind the new items, which YAML allows.
    if !hasComma { edit(end..<end, .inline, ",") }
    let margin = YAMLAddition.spaces(column(of: last.range.lowerBound))
    let lines = items.enumerated().map { index, item in
      let isLast = index == items.count - 1 && !hasComma
      let note = item.note.map { "   # \($0)" } ?? ""
      return margin + YAMLScalarText.written(item.text) + (isLast ? "" : ",") + note
    }
    write(lines, below: end)
  }

  /// One value that becomes the first of a list.
  private mutating func add(
    _ items: [YAMLAddition.Item], to scalar: YAMLOutline.Scalar, of pair: YAMLOutline.Pair,
    isFlow: Bool
  ) {
    guard !items.isEmpty else { return }
    let (start, end) = (scalar.range.lowerBound, scalar.range.upperBound)
    if isFlow {
      edit(start..<start, .inline, "[")
      edit(end..<end, .inline, ", \(YAMLAddition.flow(items))]")
      note(YAMLAddition.notes(items), at: end)
    } else if start <= outline.text.lineEnd(at: pair.key.range.lowerBound) {
      let indent = column(of: pair.key.range.lowerBound) + 2
      var blank = start
      while let byte = outline.text.byte(at: blank - 1), byte.isBlank { blank -= 1 }
      edit(blank..<start, .inline, lineBreak + YAMLAddition.spaces(indent) + "- ")
      write(YAMLAddition.lines(items, indent: indent), below: end)
    } else {
      edit(start..<start, .inline, "- ")
      write(YAMLAddition.lines(items, indent: column(of: start)), below: end)
    }
  }
}

// MARK: - Text

extension YAMLMerge {
  private var lineBreak: String { outline.text.lineBreak }

  private mutating func edit(_ range: Range<Int>, _ rank: Edit.Rank, _ text: String) {
    edits.append(Edit(range: range, rank: rank, text: text))
  }

  /// Lines below the one that holds a place.
  private mutating func write(_ lines: [String], below place: Int) {
    let end = outline.text.lineEnd(at: place)
    edit(end..<end, .lines, lines.map { lineBreak + $0 }.joined())
  }

  /// A comment at the end of the line that holds a place. No value runs over lines, so nothing but a
  /// comment can be in the way.
  private mutating func note(_ notes: [String], at place: Int) {
    guard !notes.isEmpty else { return }
    let end = outline.text.lineEnd(at: place)
    edit(end..<end, .note, notes.joined(separator: "; "))
  }

  /// The ends of the lines with notes that have a comment already: a `#` behind the last value on the line.
  private func commentedLineEnds() -> Set<Int> {
    let lineEnds = Set(edits.filter { $0.rank == .note }.map(\.range.lowerBound))
    guard !lineEnds.isEmpty else { return [] }
    let valueEnds = outline.root.scalarEnds
    return lineEnds.filter { end in
      let start = outline.text.lineStart(at: end)
      let behind = valueEnds.filter { start < $0 && $0 <= end }.max() ?? start
      return outline.text.slice(behind..<end).contains("#")
    }
  }

  /// The column of a place, which only blanks and ASCII precede.
  private func column(of place: Int) -> Int { place - outline.text.lineStart(at: place) }
}

extension YAMLOutline.Mapping {
  /// Behind each key and each value.
  fileprivate var scalarEnds: [Int] {
    pairs.flatMap { pair in
      let behind =
        switch pair.value {
        case .empty: [Int]()
        case .scalar(let scalar): [scalar.range.upperBound]
        case .list(let list): list.items.map(\.range.upperBound)
        case .mapping(let mapping): mapping.scalarEnds
        }
      return [pair.key.range.upperBound] + behind
    }
  }
}
