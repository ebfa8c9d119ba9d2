package import KanonModel

/// A text whose marks say what is expected of it: `⟦` and `⟧` surround a range, so that no test counts
/// columns. The marks are no part of the text that is read.
package struct Marked: Sendable {
  package let text: String
  /// The marked ranges as UTF-8 offsets of ``text``, in the order in which they open. They may nest.
  package let ranges: [ByteRange]

  package init(_ marked: String) {
    var text: [UInt8] = []
    var ranges: [ByteRange] = []
    var open: [(index: Int, lower: Int)] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦":
        open.append((ranges.count, text.count))
        ranges.append(.empty)
      case "⟧":
        guard let last = open.popLast() else { preconditionFailure("`⟧` without `⟦`") }
        ranges[last.index] = ByteRange(last.lower, text.count)
      default:
        text += Array(String(scalar).utf8)
      }
    }
    precondition(open.isEmpty, "`⟦` without `⟧`")
    self.text = String(decoding: text, as: UTF8.self)
    self.ranges = ranges
  }

  /// The text as a file.
  package func file(_ path: String = "en-US/article.md") -> SourceFile {
    SourceFile(path: path, bytes: Array(text.utf8))
  }
}

extension SourceFile {
  /// The text with marks around ranges, to be compared with a ``Marked`` text.
  package func marked(_ ranges: [ByteRange]) -> String {
    var marks: [(offset: Int, rank: Int, mark: String)] = []
    for (index, range) in ranges.enumerated() {
      // An inner range opens after and closes before the outer one that shares its bound.
      marks.append((Int(range.lower), ranges.count + index, "⟦"))
      marks.append((Int(range.upper), range.isEmpty ? 3 * ranges.count : ranges.count - index, "⟧"))
    }
    marks.sort { ($0.offset, $0.rank) < ($1.offset, $1.rank) }
    var result = ""
    var start = 0
    for (offset, _, mark) in marks {
      result += text(ByteRange(start, offset)) + mark
      start = offset
    }
    return result + text(ByteRange(start, bytes.count))
  }
}
