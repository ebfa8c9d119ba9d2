/// What differs between two texts, line by line, in the manner of `diff -u`.
package struct LineDifference: Sendable {
  /// Hunks with their headers; empty where the texts have the same lines.
  package let lines: [String]

  /// - Parameters:
  ///   - context: How many unchanged lines stand around a change.
  ///   - limit: How many lines are shown before the rest is only counted.
  ///   - isVerbatim: Whether lines stay what they are, for a program to apply; else what a terminal could
  ///     obey is written out, and nothing is said of a last line without an end.
  package init(
    old: String, new: String, context: Int = 3, limit: Int = 200, isVerbatim: Bool = false
  ) {
    let edits = Self.edits(Self.split(old, isVerbatim), Self.split(new, isVerbatim))
    let lines = Self.hunks(edits, context: context, isVerbatim)
    self.lines =
      lines.count <= limit
      ? lines : lines.prefix(limit) + ["… and \(lines.count - limit) more lines"]
  }

  private enum Edit {
    case keep(Substring)
    case remove(Substring)
    case insert(Substring)

    var isChange: Bool {
      switch self {
      case .keep: false
      case .remove, .insert: true
      }
    }
  }

  private static func split(_ text: String, _ marksEnd: Bool) -> [Substring] {
    var lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { Substring($0) }
    if lines.last?.isEmpty == true {
      lines.removeLast()
    } else if marksEnd, let last = lines.popLast() {
      // A part of the line, so that it differs from the same line with an end.
      lines.append(last + "\n\\ No newline at end of file")
    }
    return lines
  }

  private static func edits(_ old: [Substring], _ new: [Substring]) -> [Edit] {
    let start = zip(old, new).prefix { isSame($0, $1) }.count
    let end = zip(old.dropFirst(start).reversed(), new.dropFirst(start).reversed())
      .prefix { isSame($0, $1) }.count
    let removed = old[start..<old.count - end]
    let inserted = new[start..<new.count - end]
    return old[..<start].map(Edit.keep) + middle(Array(removed), Array(inserted))
      + old[(old.count - end)...].map(Edit.keep)
  }

  /// The part between the first and the last line that differ.
  ///
  /// Aligning takes a time of up to the product of the two lengths. Beyond 2,000 lines by 2,000 nobody reads
  /// the alignment, so all of one stands before all of the other.
  private static func middle(_ old: [Substring], _ new: [Substring]) -> [Edit] {
    guard old.count.multipliedReportingOverflow(by: new.count).partialValue <= 4_000_000 else {
      return old.map(Edit.remove) + new.map(Edit.insert)
    }
    // Numbers instead of lines: they compare fast, and by bytes instead of by Unicode's equivalence.
    var numbers: [[UInt8]: Int] = [:]
    func number(_ line: Substring) -> Int {
      let bytes = Array(line.utf8)
      if let known = numbers[bytes] { return known }
      numbers[bytes] = numbers.count
      return numbers.count - 1
    }
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in new.map(number).difference(from: old.map(number)) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var edits: [Edit] = []
    var line = 0
    for (index, text) in old.enumerated() {
      if removed.contains(index) {
        edits.append(.remove(text))
        continue
      }
      while inserted.contains(line) {
        edits.append(.insert(new[line]))
        line += 1
      }
      edits.append(.keep(text))
      line += 1
    }
    return edits + new[line...].map(Edit.insert)
  }

  private static func isSame(_ left: Substring, _ right: Substring) -> Bool {
    left.utf8.elementsEqual(right.utf8)
  }

  private static func hunks(_ edits: [Edit], context: Int, _ isVerbatim: Bool) -> [String] {
    var lines: [String] = []
    var oldLine = 1
    var newLine = 1
    var index = 0
    while index < edits.count {
      let end = hunkEnd(edits, from: index, context: context)
      guard let change = edits[index..<end].firstIndex(where: \.isChange) else { break }
      let start = max(index, change - context)
      oldLine += start - index
      newLine += start - index
      let hunk = edits[start..<end]
      let inserted = hunk.count { if case .insert = $0 { true } else { false } }
      let removed = hunk.count { if case .remove = $0 { true } else { false } }
      let (oldCount, newCount) = (hunk.count - inserted, hunk.count - removed)
      // An empty side is said to stand behind the line before it, as `diff` has it.
      lines.append(
        "@@ -\(oldCount == 0 ? oldLine - 1 : oldLine),\(oldCount)"
          + " +\(newCount == 0 ? newLine - 1 : newLine),\(newCount) @@")
      lines += hunk.map { text($0, isVerbatim) }
      oldLine += oldCount
      newLine += newCount
      index = end
    }
    return lines
  }

  /// Behind the context of the first change and of all changes that are near enough to share it.
  private static func hunkEnd(_ edits: [Edit], from start: Int, context: Int) -> Int {
    var end = edits.count
    var lastChange: Int?
    for index in start..<edits.count {
      if let last = lastChange, index - last > 2 * context, !edits[index].isChange {
        end = last + context + 1
        break
      }
      if edits[index].isChange { lastChange = index }
    }
    return min(end, (lastChange ?? edits.count) + context + 1, edits.count)
  }

  private static func text(_ edit: Edit, _ isVerbatim: Bool) -> String {
    func text(_ line: Substring) -> String {
      isVerbatim ? String(line) : VisibleText.escaping(String(line))
    }
    return switch edit {
    case .keep(let line): " " + text(line)
    case .remove(let line): "-" + text(line)
    case .insert(let line): "+" + text(line)
    }
  }
}
