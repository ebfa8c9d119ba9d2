import KanonModel

/// A ``FoldingTrie`` while keys are added, before it is packed into a double array.
struct FoldingTrieDraft {
  typealias Ending = FoldingTrie.Ending
  typealias Column = FoldingTrie.Column

  /// The column of each byte.
  private(set) var columns = [UInt16](repeating: Column.none, count: 256)
  private var lastColumn = Column.none
  private var nodes = [Node(ending: [.scalar, .cjk])]
  private var edges: [Edge] = []
  private var forms: [Unicode.Scalar: [[UInt8]]] = [:]
  /// The ASCII characters that are known to be one byte in all their forms.
  private var isOneByte = [Bool](repeating: false, count: 128)
  private(set) var beginnings: KeyBeginnings

  private struct Node {
    let ending: Ending
    var value: Int?
    /// The first of its edges.
    var edge = -1
  }

  private struct Edge {
    let column: UInt16
    let target: Int
    /// The next one of the same node.
    let next: Int
  }

  init(_ folding: Folding) { beginnings = KeyBeginnings(folding) }

  /// Adds a key.
  ///
  /// - Parameter merge: given the values that a known key had and is to have, says which it has from now on.
  mutating func add(_ key: FoldingTrie.Key, merging merge: (Int, Int) -> Int) {
    var node = 0
    beginnings.note(key.text, endsWord: key.endsWord)
    for scalar in key.text.unicodeScalars {
      node = scalar == " " ? step(node, Column.space, [.scalar]) : add(scalar, to: node)
    }
    nodes[node].value = nodes[node].value.map { merge($0, key.value) } ?? key.value
  }

  /// The node behind a scalar, to which all its variants lead.
  private mutating func add(_ scalar: Unicode.Scalar, to node: Int) -> Int {
    if scalar.isASCII, isOneByte[Int(scalar.value)] {
      return step(node, columns[Int(scalar.value)], .scalar)
    }
    var target: Int?
    for bytes in bytes(of: scalar) {
      var place = node
      for byte in bytes.dropLast() { place = step(place, columns[Int(byte)], []) }
      let column = columns[Int(bytes.last ?? 0)]
      if let target {
        if edge(of: place, column) == nil { link(place, column, target) }
      } else {
        target = step(place, column, scalar.ending)
      }
    }
    return target ?? node
  }

  /// The UTF-8 of a scalar and its variants. Their bytes get columns; an ASCII letter and its capital share
  /// one, so that one form stands for both.
  private mutating func bytes(of scalar: Unicode.Scalar) -> [[UInt8]] {
    if let known = forms[scalar] { return known }
    let variants = beginnings.variants(of: scalar)
    var new: [[UInt8]] = []
    var ascii: UInt16?
    for bytes in variants.lazy.map({ Array(UTF8.encode($0) ?? .init()) }) {
      if bytes.count == 1, let shared = ascii {
        columns[Int(bytes[0])] = shared
        continue
      }
      for byte in bytes where columns[Int(byte)] == Column.none {
        lastColumn += 1
        columns[Int(byte)] = lastColumn
      }
      if bytes.count == 1 { ascii = columns[Int(bytes[0])] }
      new.append(bytes)
    }
    forms[scalar] = new
    if scalar.isASCII, new.count == 1 { isOneByte[Int(scalar.value)] = true }
    return new
  }

  private func edge(of node: Int, _ column: UInt16) -> Edge? {
    var index = nodes[node].edge
    while index >= 0, edges[index].column != column { index = edges[index].next }
    return index < 0 ? nil : edges[index]
  }

  private mutating func link(_ node: Int, _ column: UInt16, _ target: Int) {
    edges.append(Edge(column: column, target: target, next: nodes[node].edge))
    nodes[node].edge = edges.count - 1
  }

  private mutating func step(_ node: Int, _ column: UInt16, _ ending: Ending) -> Int {
    if let edge = edge(of: node, column) { return edge.target }
    nodes.append(Node(ending: ending))
    link(node, column, nodes.count - 1)
    return nodes.count - 1
  }

  // MARK: Packing

  private static let mostTries = 24

  /// Bits of which as many are known as were set, all others being 0.
  private struct Bits {
    private var words: [UInt64] = []

    mutating func set(_ place: Int) {
      while words.count <= place >> 6 { words.append(0) }
      words[place >> 6] |= 1 << UInt64(place & 63)
    }

    /// The 64 bits from a place on, the first of them the lowest.
    func word(from place: Int) -> UInt64 {
      let (index, shift) = (place >> 6, UInt64(place & 63))
      guard index < words.count else { return 0 }
      let low = words[index] >> shift
      return shift == 0 || index + 1 == words.count ? low : low | words[index + 1] << (64 - shift)
    }
  }

  /// The cells of the double array, and the root's place.
  func packed() -> (cells: [FoldingTrie.Cell], root: FoldingTrie.Place) {
    var (cells, taken) = (Bits(), Bits())
    var numbers = [Int](repeating: 0, count: nodes.count)
    // Where the search for room begins. It moves on past what is nearly full, since time matters more than a
    // few free cells.
    var (start, last) = (1, 0)
    for (index, node) in nodes.enumerated() where node.edge >= 0 || node.value != nil {
      var number = start
      while true {
        var unfit = taken.word(from: number)
        forEachColumn(of: node) { unfit |= cells.word(from: number + Int($0)) }
        number += (~unfit).trailingZeroBitCount
        if unfit != .max { break }
      }
      if number - start > Self.mostTries { start = number }
      taken.set(number)
      forEachColumn(of: node) { cells.set(number + Int($0)) }
      numbers[index] = number
      last = max(last, number)
    }
    let places = zip(nodes, numbers).map { node, number in
      FoldingTrie.Place(
        number: number, ending: node.value == nil ? node.ending : node.ending.union(.key))
    }
    // Behind every number there is room for all columns.
    var table = [FoldingTrie.Cell](repeating: .free, count: last + Int(lastColumn) + 2)
    for (node, number) in zip(nodes, numbers) {
      var index = node.edge
      while index >= 0 {
        let edge = edges[index]
        table[number + Int(edge.column)] = .init(edge.column, places[edge.target])
        index = edge.next
      }
      if let value = node.value {
        table[number + Int(Column.value)] = .init(Column.value, .init(number: value, ending: []))
      }
    }
    return (table, places[0])
  }

  @inline(__always)
  private func forEachColumn(of node: Node, _ body: (UInt16) -> Void) {
    var index = node.edge
    while index >= 0 {
      body(edges[index].column)
      index = edges[index].next
    }
    if node.value != nil { body(Column.value) }
  }
}

extension Unicode.Scalar {
  /// What ends behind it. Han and kana are written without spaces, so any place may begin or end a word.
  fileprivate var ending: FoldingTrie.Ending {
    guard isCJK else { return .scalar }
    return (0xAC00...0xD7FF).contains(value) ? [.scalar, .cjk] : [.scalar, .cjk, .hanOrKana]
  }
}
