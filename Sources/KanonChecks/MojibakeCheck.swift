import KanonModel

/// Text that was read in the wrong encoding on its way: `Ã©` for `é`, U+FFFD for what could not be read.
struct MojibakeCheck: Check {
  func diagnostics(_ article: ResolvedArticle) -> [Diagnostic] {
    article.versions.flatMap { version in
      let syntax = version.version.syntax
      return Self.places(in: syntax.text).map { garbled($0, version) }
    }
  }

  /// The garbled stretches of a text, one a line.
  private static func places(in text: [UInt8]) -> [Range<Int>] {
    var places: [Range<Int>] = []
    var index = 0
    let bytes = text.span
    while let start = lead(in: bytes, from: index) {
      index = start
      guard let end = garbledEnd(bytes, index) else {
        index += 1
        continue
      }
      if let last = places.last, !text[last.upperBound..<index].contains(0x0A),
        index - last.upperBound < 200
      {
        places[places.count - 1] = last.lowerBound..<end
      } else {
        places.append(index..<end)
      }
      index = end
    }
    return places
  }

  /// Where the next letter stands that garbled text may begin with: UTF-8 that was read as Windows-1252 begins
  /// with one of U+00C2 to U+00F4.
  private static func lead(in bytes: Span<UInt8>, from start: Int) -> Int? {
    unsafe bytes.withUnsafeBytes { bytes in
      var index = start
      // Eight bytes at once, since nearly all are others.
      while index + 8 <= bytes.count {
        let word = unsafe UInt64(
          littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        if word & 0x8080_8080_8080_8080 != 0 {
          var candidates = word.bytes(equalTo: 0xC3) | word.bytes(equalTo: 0xEF)
          while candidates != 0 {
            let place = index + candidates.trailingZeroBitCount >> 3
            if unsafe mayBegin(bytes, at: place) { return place }
            candidates &= candidates - 1
          }
        }
        index += 8
      }
      while index < bytes.count {
        if unsafe mayBegin(bytes, at: index) { return index }
        index += 1
      }
      return nil
    }
  }

  /// Whether garbled text may begin at a place, by what two letters of it begin with. In sound text an accented
  /// letter stands before an ASCII one.
  @inline(__always)
  private static func mayBegin(_ bytes: UnsafeRawBufferPointer, at index: Int) -> Bool {
    switch unsafe bytes[index] {
    case 0xC3:
      guard index + 2 < bytes.count else { return true }
      return switch unsafe bytes[index + 2] {
      case 0xC2, 0xC5, 0xC6, 0xCB, 0xE2: true
      default: false
      }
    case 0xEF: return unsafe index + 2 >= bytes.count || bytes[index + 1] == 0xBF
    default: return false
    }
  }

  private static func garbledEnd(_ bytes: Span<UInt8>, _ start: Int) -> Int? {
    if bytes[start] == 0xEF {
      let isReplacement =
        start + 2 < bytes.count && bytes[start + 1] == 0xBF && bytes[start + 2] == 0xBD
      return isReplacement ? start + 3 : nil
    }
    guard start + 1 < bytes.count else { return nil }
    // `Ã` and its neighbours are the first byte of what they once were, and say how many follow.
    let lead = 0xC0 | Int(bytes[start + 1] & 0x3F)
    let following = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1
    guard lead >= 0xC2, lead <= 0xF4 else { return nil }
    var offset = start + 2
    for _ in 0..<following {
      guard let next = Windows1252.continuation(bytes, offset) else { return nil }
      // French closes a quotation with a no-break space, German with `«`, behind any letter.
      let mark = bytes[offset + 1]
      let isQuote = bytes[offset] == 0xC2 && (mark == 0xA0 || mark == 0xAB || mark == 0xBB)
      if isQuote, lead > 0xC3 { return nil }
      offset = next
    }
    return offset
  }
}

/// Windows-1252 read as what it is.
private enum Windows1252 {
  /// The offset behind a character that stands for a continuation byte (0x80 to 0xBF), else nil.
  static func continuation(_ bytes: Span<UInt8>, _ offset: Int) -> Int? {
    guard offset + 1 < bytes.count else { return nil }
    // U+0080 to U+00BF: Latin-1's, which Windows-1252 has from 0xA0.
    if bytes[offset] == 0xC2 { return offset + 2 }
    switch (bytes[offset], bytes[offset + 1]) {
    // Œ œ Š š Ÿ Ž ž, ƒ, ˆ ˜
    case (0xC5, 0x92), (0xC5, 0x93), (0xC5, 0xA0), (0xC5, 0xA1), (0xC5, 0xB8), (0xC5, 0xBD),
      (0xC5, 0xBE), (0xC6, 0x92), (0xCB, 0x86), (0xCB, 0x9C):
      return offset + 2
    // Dashes, quotes, daggers, bullet, ellipsis, per mille, angles: U+2013 to U+203A; € ™
    case (0xE2, 0x80), (0xE2, 0x82), (0xE2, 0x84):
      return offset + 2 < bytes.count ? offset + 3 : nil
    default: return nil
    }
  }
}

extension MojibakeCheck {
  private func garbled(_ range: Range<Int>, _ version: ResolvedVersion) -> Diagnostic {
    let syntax = version.version.syntax
    let place = ByteRange(range.lowerBound, range.upperBound)
    let text = syntax.string(place)
    return Diagnostic(
      .mojibake, "'\(text.prefix(24))' was read in the wrong encoding",
      at: version.place(syntax.sourceRange(of: place)), subject: String(text.prefix(24)),
      help: "put the text back from a copy that is UTF-8")
  }
}
