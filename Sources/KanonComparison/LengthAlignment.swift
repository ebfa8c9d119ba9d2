import KanonModel

/// A sentence, paragraph or alert as an alignment across languages sees it: how long it is, and what in it
/// no language changes.
struct TextUnit {
  let length: Int
  /// Product names, numbers and other words in Latin letters; destinations of links. Sorted.
  let anchors: [String]

  init(_ mentions: [Mention], links: [Link]) {
    length = mentions.reduce(0) { $0 + $1.text.unicodeScalars.count }
    let destinations = links.filter { link in
      mentions.contains { $0.range.contains(link.range) }
    }
    anchors =
      (mentions.flatMap { Self.anchors(in: $0.text) }
      + destinations.map { "](" + LinkKey($0.destination).path }).sorted()
  }

  /// Runs of ASCII letters and digits with a capital or a digit in them. Endings are cut off, since names
  /// inflect (`Azure`, `Azurera`).
  private static func anchors(in text: String) -> [String] {
    var anchors: [String] = []
    for run in text.utf8.split(whereSeparator: { !$0.isASCIIAlphanumeric }) {
      let hasMark = run.contains { (0x41...0x5A).contains($0) || $0.isASCIIDigit }
      let isShort = run.count < 3 && !run.allSatisfy { (0x30...0x39).contains($0) || $0 < 0x61 }
      guard hasMark, !isShort, run.count > 1 else { continue }
      anchors.append(String(Substring(run.prefix(5))).lowercased())
    }
    return anchors
  }
}

/// Aligns sentences of two languages by their lengths, after Gale and Church ("A Program for Aligning
/// Sentences in Bilingual Corpora", 1993), with what both languages write alike as a further hint.
///
/// Costs are negative logarithms of probabilities.
struct LengthAlignment {
  private let left: [TextUnit]
  private let right: [TextUnit]
  /// How many characters of the right language a character of the left one becomes.
  private let ratio: Double

  /// The variance of the length for each character (Gale and Church: 6.8 for all language pairs).
  private static let variance = 6.8
  /// What an alignment with gaps must be cheaper by than any without, to be certain of the gaps.
  private static let margin = 3.0
  /// What is shorter can be an abbreviation or a date that looks like a sentence's end.
  private static let shortest = 15

  /// - Parameter ratio: taken from the whole articles, since single sentences tell too little.
  init(_ left: [TextUnit], _ right: [TextUnit], ratio: Double) {
    self.left = left
    self.right = right
    self.ratio = ratio
  }

  /// The units that have no counterpart, where that is certain: their number explains how many more
  /// there are on one side, and merging units explains it much worse. Nil where it is not.
  var gaps: (left: [Int], right: [Int])? {
    let difference = abs(left.count - right.count)
    guard difference > 0 else { return nil }
    let best = cheapest(allowingGaps: true)
    guard best.left.count + best.right.count == difference,
      best.left.allSatisfy({ left[$0].length >= Self.shortest }),
      best.right.allSatisfy({ right[$0].length >= Self.shortest }),
      best.cost + Self.margin < cheapest(allowingGaps: false).cost
    else { return nil }
    return (best.left, best.right)
  }

  private struct Path {
    var cost: Double
    var left: [Int] = []
    var right: [Int] = []
  }

  /// How many units of each side make a step, with its prior (Gale and Church, table 5).
  private static let steps: [(left: Int, right: Int, cost: Double)] = [
    (1, 1, 0.12), (1, 0, 4.6), (0, 1, 4.6), (2, 1, 3.1), (1, 2, 3.1), (2, 2, 4.5),
  ]

  private func cheapest(allowingGaps: Bool) -> Path {
    let width = right.count + 1
    var paths = [Path](repeating: Path(cost: .infinity), count: (left.count + 1) * width)
    paths[0] = Path(cost: 0)
    for first in 0...left.count {
      for second in 0...right.count {
        let path = paths[first * width + second]
        guard path.cost < .infinity else { continue }
        for step in Self.steps {
          let isGap = step.left == 0 || step.right == 0
          let (nextFirst, nextSecond) = (first + step.left, second + step.right)
          guard nextFirst <= left.count, nextSecond <= right.count, allowingGaps || !isGap else {
            continue
          }
          var next = path
          next.cost += step.cost
          if isGap {
            next.left += first..<nextFirst
            next.right += second..<nextSecond
          } else {
            next.cost += cost(first..<nextFirst, second..<nextSecond)
          }
          let index = nextFirst * width + nextSecond
          if next.cost < paths[index].cost { paths[index] = next }
        }
      }
    }
    return paths[paths.count - 1]
  }

  private func cost(_ first: Range<Int>, _ second: Range<Int>) -> Double {
    let lengths = (
      left[first].reduce(0.0) { $0 + Double($1.length) } * ratio,
      right[second].reduce(0.0) { $0 + Double($1.length) }
    )
    let mean = max((lengths.0 + lengths.1) / 2, 1)
    let delta = (lengths.0 - lengths.1) / (Self.variance * mean).squareRoot()
    var shared = 0
    var unshared = 0
    for one in first {
      for other in second {
        let (ours, theirs) = (left[one].anchors, right[other].anchors)
        let count = ours.span.countInCommon(with: theirs.span)
        shared += count
        unshared += ours.count + theirs.count - 2 * count
      }
    }
    return min(delta * delta / 2, 20) - min(1.5 * Double(shared), 6)
      + min(0.4 * Double(unshared), 2)
  }
}
