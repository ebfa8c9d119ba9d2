import KanonModel

/// A dictionary whose keys are folded texts and are walked over raw UTF-8 bytes, one look at a table for each.
///
/// It knows for every scalar of a key all scalars that fold to it, so text is neither folded nor copied: every
/// word of a corpus begins a walk, and nearly every walk ends with its second or third byte. The table is a
/// double array (Aoe 1989), so that the tables of all languages together stay in a processor's cache.
struct FoldingTrie: Sendable {
  private let columns: [UInt16]
  private let cells: Cells
  /// ``KeyBeginnings/bits``
  private let beginnings: [UInt64]
  /// Where a walk begins.
  private let root: Place

  /// A step from one place to the next: its column, which tells whether the cell belongs to the place in hand,
  /// and the place to which it leads.
  struct Cell: Sendable {
    private let column: UInt16
    private let target: Place

    /// Belongs to no place, since no column has its number.
    static let free = Cell(.max, Place(number: 0, ending: []))

    init(_ column: UInt16, _ target: Place) {
      self.column = column
      self.target = target
    }

    @inline(__always)
    func target(_ column: UInt16) -> Place? { self.column == column ? target : nil }

    /// The same in four bytes, the column in the highest; nil where it does not fit.
    fileprivate var narrow: UInt32? {
      if column == .max { return .max }
      return column < 0xFF && target.bits < 1 << 24 ? UInt32(column) << 24 | target.bits : nil
    }
  }

  /// Cells of four bytes, of eight only where there are very many: half as much memory has to stay at hand.
  private enum Cells {
    case narrow([UInt32])
    case wide([Cell])

    init(_ cells: [Cell]) {
      let narrow = cells.compactMap(\.narrow)
      self = narrow.count == cells.count ? .narrow(narrow) : .wide(cells)
    }
  }

  /// A place between two bytes: its steps stand in the cells behind its number, by their columns. A scalar and
  /// its variants lead to the same one.
  struct Place: Sendable {
    fileprivate let bits: UInt32

    fileprivate init(bits: UInt32) { self.bits = bits }
    init(number: Int, ending: Ending) { bits = UInt32(number) << 4 | ending.rawValue }
    var number: UInt32 { bits >> 4 }
    var ending: Ending { Ending(rawValue: bits & 15) }
  }

  /// What ends at a place.
  struct Ending: OptionSet, Sendable {
    let rawValue: UInt32

    /// A whole scalar.
    static let scalar = Ending(rawValue: 1)
    /// A scalar that is written without spaces beside it.
    static let cjk = Ending(rawValue: 2)
    /// A scalar beside which words begin and end anywhere.
    static let hanOrKana = Ending(rawValue: 4)
    static let key = Ending(rawValue: 8)
  }

  /// The columns of what is no byte, and of the bytes that occur in no key.
  enum Column {
    static let value: UInt16 = 0
    static let space: UInt16 = 1
    static let none: UInt16 = 2
  }

  /// A key and what it stands for.
  struct Key {
    /// Folded as the text is.
    let text: String
    let value: Int
    /// Whether a match counts only where a word ends.
    var endsWord = false
  }

  /// - Parameters:
  ///   - keys: folded by `folding`. Of a key that is given twice, the first value counts.
  init(_ keys: some Sequence<Key>, folding: Folding) {
    var draft = FoldingTrieDraft(folding)
    for key in keys { draft.add(key) { first, _ in first } }
    self.init(draft)
  }

  init(_ draft: FoldingTrieDraft) {
    columns = draft.columns
    beginnings = draft.beginnings.bits
    let packed = draft.packed()
    cells = Cells(packed.cells)
    root = packed.root
  }

  /// Whether there is no key at all.
  var isEmpty: Bool { root.number == 0 }

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
    unsafe columns.withUnsafeBufferPointer { columns in
      unsafe beginnings.withUnsafeBufferPointer { beginnings in
        func walk(
          _ narrow: UnsafeBufferPointer<UInt32>, _ wide: UnsafeBufferPointer<Cell>
        ) -> Result {
          unsafe body(
            Walker(
              columns: columns, narrow: narrow, wide: wide, beginnings: beginnings, root: root))
        }
        switch cells {
        case .narrow(let cells):
          return unsafe cells.withUnsafeBufferPointer {
            unsafe walk($0, .init(start: nil, count: 0))
          }
        case .wide(let cells):
          return unsafe cells.withUnsafeBufferPointer {
            unsafe walk(.init(start: nil, count: 0), $0)
          }
        }
      }
    }
  }

  /// Walks over bytes from the root of a table.
  @safe
  struct Walker {
    fileprivate let columns: UnsafeBufferPointer<UInt16>
    /// The cells; the other ones are empty.
    fileprivate let narrow: UnsafeBufferPointer<UInt32>
    fileprivate let wide: UnsafeBufferPointer<Cell>
    fileprivate let beginnings: UnsafeBufferPointer<UInt64>
    fileprivate let root: Place

    /// Whether some key may begin with a scalar: a cheap look before a walk.
    @inline(__always)
    func mayBegin(with scalar: Unicode.Scalar) -> Bool {
      unsafe KeyBeginnings.mayHold(beginnings, scalar)
    }

    /// Whether some key may begin with a scalar beyond ASCII and what follows it.
    @inline(__always)
    func mayBegin(with scalar: Unicode.Scalar, then rest: ScalarCursor) -> Bool {
      unsafe mayBegin(with: scalar) && KeyBeginnings.mayHold(beginnings, scalar, then: rest)
    }

    /// Whether some key may begin with the bytes of a text, of which the first is below 0x80.
    @inline(__always)
    func mayBegin(
      with bytes: UnsafeBufferPointer<UInt8>, at offset: Int, before end: Int
    ) -> Bool {
      let first = unsafe bytes[offset]
      guard first.isASCIILetter else { return mayBegin(with: Unicode.Scalar(first)) }
      return unsafe KeyBeginnings.mayHold(
        beginnings, LetterRun(bytes, at: offset, before: end))
    }

    @inline(__always)
    private func step(_ place: Place, _ column: UInt16) -> Place? {
      let index = Int(place.number) + Int(column)
      if unsafe narrow.isEmpty { return unsafe wide[index].target(column) }
      let cell = unsafe narrow[index]
      return cell >> 24 == UInt32(column) ? Place(bits: cell & 0xFF_FFFF) : nil
    }

    /// Hands on all keys that text begins with, the shortest first.
    @inline(__always)
    func forEachMatch(
      _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, _ body: (Match) -> Void
    ) {
      var place = root
      // The last place between two scalars.
      var boundary = (place: place, offset: start)
      var offset = start
      while true {
        if offset < end, let next = unsafe step(place, columns[Int(bytes[offset])]) {
          place = next
          offset += 1
          guard place.ending.contains(.scalar) else { continue }
        } else {
          guard boundary.offset < end, unsafe bytes[boundary.offset].mayBeginDetour,
            let detour = unsafe detour(bytes, from: boundary, end)
          else { return }
          (place, offset) = (detour.place, detour.offset)
          guard detour.isScalar else {
            boundary = (place, offset)
            continue
          }
        }
        boundary = (place, offset)
        if place.ending.contains(.key), let value = step(place, Column.value) {
          body(
            Match(
              value: Int(value.number), end: offset,
              endsInHanOrKana: place.ending.contains(.hanOrKana)))
        }
      }
    }

    /// The place behind spaces and invisible characters, or behind the full-width form of a scalar; nil where
    /// the walk ends with them.
    private func detour(
      _ bytes: UnsafeBufferPointer<UInt8>, from boundary: (place: Place, offset: Int), _ end: Int
    ) -> (place: Place, offset: Int, isScalar: Bool)? {
      let behind = boundary.offset + 1
      if behind < end, unsafe bytes[boundary.offset] == 0x20,
        unsafe (0x21..<0x7F).contains(bytes[behind])
      {
        // Nearly all that is passed over is one space.
        if boundary.place.ending.contains(.cjk) { return (boundary.place, behind, false) }
        return step(boundary.place, Column.space).map { ($0, behind, false) }
      }
      var cursor = unsafe ScalarCursor(bytes, boundary.offset..<end)
      var start = cursor.offset
      var hasSpace = false
      while let scalar = cursor.next() {
        if scalar.value <= 0x20 || scalar.isSpace {
          hasSpace = true
        } else if !scalar.isInvisible {
          guard start > boundary.offset else {
            guard (0xFF01...0xFF5E).contains(scalar.value) else { return nil }
            let form = unsafe columns[Int(scalar.value - Folding.fullWidthDistance)]
            return step(boundary.place, form).map { ($0, cursor.offset, true) }
          }
          let isCJK = boundary.place.ending.contains(.cjk) || scalar.isCJK
          guard hasSpace, !isCJK else { return (boundary.place, start, false) }
          return step(boundary.place, Column.space).map { ($0, start, false) }
        }
        start = cursor.offset
      }
      return nil
    }
  }
}

extension UInt8 {
  /// Whether a space, an invisible character or a full-width form may begin with it.
  fileprivate var mayBeginDetour: Bool {
    switch self {
    case 0...0x20, 0xC2, 0xE1, 0xE2, 0xE3, 0xEF: true
    default: false
    }
  }
}
