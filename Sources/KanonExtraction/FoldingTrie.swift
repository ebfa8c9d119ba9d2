import KanonModel

/// A dictionary of folded keys that is walked over raw UTF-8 bytes, one look at a table for each.
///
/// The table holds for every scalar of a key all scalars that fold to it, so text is neither folded nor
/// copied: every word of a corpus begins a walk, and nearly every walk ends with its second or third byte.
struct FoldingTrie: Sendable {
  /// The column of each byte, then a row for each place: the value plus one, the place behind a space, what
  /// ends here, and for each column the place that it leads to, 0 for none. Places are offsets of rows.
  private var table: [UInt32]
  private let width: Int
  private let folding: Folding

  /// - Parameters:
  ///   - keys: folded by `folding`. Of a key that is given twice, the first value counts.
  init(_ keys: some Sequence<(key: String, value: Int)>, folding: Folding) {
    self.folding = folding
    table = Array(repeating: Row.firstColumn, count: Self.root)
    var variants: [Unicode.Scalar: [[UInt8]]] = [:]
    var columns = Row.firstColumn
    for scalar in keys.lazy.flatMap(\.key.unicodeScalars) where variants[scalar] == nil {
      variants[scalar] = folding.variants(of: scalar).map { Array(UTF8.encode($0) ?? .init()) }
      for byte in variants[scalar, default: []].joined() where table[Int(byte)] == Row.firstColumn {
        columns += 1
        table[Int(byte)] = columns
      }
    }
    width = Int(columns) + 1
    addRow(Row.isBoundary | Row.isCJK)
    for (key, value) in keys { add(key, value, variants) }
  }

  /// Whether there is no key at all.
  var isEmpty: Bool { table.count == Self.root + width }

  /// Where a walk begins: at the row behind the columns.
  private static let root = 256

  private enum Row {
    /// What the first places of a row are.
    static let value = 0
    static let space = 1
    static let ending = 2
    /// The column of bytes that occur in no key.
    static let firstColumn: UInt32 = 3

    /// What ends at a place: a whole scalar; one that is written without spaces beside it; one beside which
    /// words begin and end anywhere.
    static let isBoundary: UInt32 = 1
    static let isCJK: UInt32 = 2
    static let isHanOrKana: UInt32 = 4
  }

  // MARK: Building

  @discardableResult
  private mutating func addRow(_ ending: UInt32) -> UInt32 {
    let row = UInt32(table.count)
    table.append(contentsOf: repeatElement(0, count: width))
    table[Int(row) + Row.ending] = ending
    return row
  }

  private mutating func add(
    _ key: String, _ value: Int, _ variants: [Unicode.Scalar: [[UInt8]]]
  ) {
    var place = UInt32(Self.root)
    for scalar in key.unicodeScalars {
      if scalar == " " {
        let slot = Int(place) + Row.space
        if table[slot] == 0 { table[slot] = addRow(Row.isBoundary) }
        place = table[slot]
      } else {
        place = add(scalar, to: place, variants[scalar, default: []])
      }
    }
    let slot = Int(place) + Row.value
    if table[slot] == 0 { table[slot] = UInt32(value) + 1 }
  }

  /// The place behind a scalar, to which all its variants lead.
  private mutating func add(
    _ scalar: Unicode.Scalar, to place: UInt32, _ variants: [[UInt8]]
  ) -> UInt32 {
    var target: UInt32 = 0
    for bytes in variants {
      var row = place
      for byte in bytes.dropLast() {
        let slot = Int(row) + Int(table[Int(byte)])
        if table[slot] == 0 { table[slot] = addRow(0) }
        row = table[slot]
      }
      guard let last = bytes.last else { continue }
      let slot = Int(row) + Int(table[Int(last)])
      if target == 0, table[slot] == 0 {
        target = addRow(
          Row.isBoundary | (scalar.isCJK ? Row.isCJK : 0)
            | (scalar.isHanOrKana ? Row.isHanOrKana : 0))
      }
      if table[slot] == 0 { table[slot] = target } else { target = table[slot] }
    }
    return target
  }

  // MARK: Walking

  /// A key that text begins with.
  struct Match {
    let value: Int
    /// Behind its last byte.
    let end: Int
    /// Its last scalar is one beside which words begin and end anywhere.
    let endsInHanOrKana: Bool
  }

  /// The table laid open for walks, which must not outlive the call.
  func withWalker<Result>(_ body: (Walker) -> Result) -> Result {
    unsafe table.withUnsafeBufferPointer { unsafe body(Walker(table: $0)) }
  }

  /// Walks over bytes from the root of a table.
  @safe
  struct Walker {
    fileprivate let table: UnsafeBufferPointer<UInt32>

    /// Hands on all keys that text begins with, the shortest first.
    @inline(__always)
    func forEachMatch(
      _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, _ body: (Match) -> Void
    ) {
      var node = FoldingTrie.root
      // The last place between two scalars.
      var boundary = (node: node, offset: start)
      var offset = start
      while true {
        if offset < end {
          let next = unsafe Int(table[node + Int(table[Int(bytes[offset])])])
          if next != 0 {
            node = next
            offset += 1
            let ending = unsafe table[node + Row.ending]
            if ending & Row.isBoundary != 0 {
              boundary = (node, offset)
              let value = unsafe table[node + Row.value]
              if value != 0 {
                body(
                  Match(
                    value: Int(value) - 1, end: offset,
                    endsInHanOrKana: ending & Row.isHanOrKana != 0))
              }
            }
            continue
          }
        }
        guard boundary.offset < end, unsafe bytes[boundary.offset].mayBeMargin,
          let behind = unsafe behindMargin(bytes, boundary, end)
        else { return }
        (node, offset) = behind
        boundary = behind
      }
    }

    /// The place behind spaces and invisible characters; nil where the walk ends with them.
    private func behindMargin(
      _ bytes: UnsafeBufferPointer<UInt8>, _ place: (node: Int, offset: Int), _ end: Int
    ) -> (node: Int, offset: Int)? {
      var cursor = unsafe ScalarCursor(bytes, place.offset..<end)
      var start = cursor.offset
      var hasSpace = false
      while let scalar = cursor.next() {
        if scalar.value <= 0x20 || scalar.isSpace {
          hasSpace = true
        } else if !scalar.isInvisible {
          guard start > place.offset else { return nil }
          let isCJK = unsafe table[place.node + Row.ending] & Row.isCJK != 0 || scalar.isCJK
          guard hasSpace, !isCJK else { return (place.node, start) }
          let node = unsafe Int(table[place.node + Row.space])
          return node == 0 ? nil : (node, start)
        }
        start = cursor.offset
      }
      return nil
    }
  }
}

extension UInt8 {
  /// Whether a space or an invisible character may begin with it.
  fileprivate var mayBeMargin: Bool {
    switch self {
    case 0...0x20, 0xC2, 0xE1, 0xE2, 0xE3, 0xEF: true
    default: false
    }
  }
}

extension Unicode.Scalar {
  /// Han and kana are written without spaces, so any place may begin or end a word.
  fileprivate var isHanOrKana: Bool { isCJK && !(0xAC00...0xD7FF).contains(value) }
}
