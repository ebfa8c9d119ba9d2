import KanonModel

/// What tells some blocks of one version apart for an alignment across languages: how long they are, and what
/// in them no language changes.
struct BlockFeatures {
  let kinds: [Block.Kind]
  /// Destinations of links and images, code, and words in Latin letters with a capital or digit, hashed: those of
  /// one block behind those of another, each sorted.
  private let anchors: [Int]
  private let blocks: [Features]

  private struct Features {
    /// Bytes of text, those of descendants among them.
    let length: Double
    /// Its anchors, in those of all.
    let anchors: Range<Int>
    /// A bit for each anchor: blocks without a common bit have no anchor in common.
    let mask: UInt64
  }

  init(_ blocks: [Int], in syntax: ArticleSyntax) {
    kinds = blocks.map { syntax.blocks[$0].kind }
    var features: [Features] = []
    features.reserveCapacity(blocks.count)
    var anchors: [Int] = []
    for block in blocks {
      var length = 0
      let start = anchors.count
      for index in block..<max(block + 1, Int(syntax.blocks[block].end)) {
        length += syntax.blocks[index].text.count
        Self.addAnchors(of: syntax.blocks[index], syntax, to: &anchors)
      }
      anchors[start...].sort()
      features.append(
        Features(
          length: Double(length), anchors: start..<anchors.count,
          mask: anchors[start...].reduce(0) { $0 | 1 << UInt64(truncatingIfNeeded: $1 & 63) }))
    }
    (self.blocks, self.anchors) = (features, anchors)
  }

  private static func addAnchors(
    of block: Block, _ syntax: ArticleSyntax, to anchors: inout [Int]
  ) {
    for inline in syntax.inlines(of: block) {
      switch inline.kind {
      case .link, .image: anchors.append(hash(syntax.targets, inline.target))
      case .code: anchors.append(hash(syntax.text, inline.text))
      case .strong, .emphasis, .anchor, .html, .lineBreak: continue
      }
    }
    let bytes = syntax.text
    var index = Int(block.text.lower)
    while index < Int(block.text.upper) {
      guard bytes[index].isASCIIAlphanumeric else {
        index += 1
        continue
      }
      let start = index
      var hasMark = false
      while index < Int(block.text.upper), bytes[index].isASCIIAlphanumeric {
        if bytes[index] < 0x61 { hasMark = true }
        index += 1
      }
      // Endings are cut off, since names inflect (`Azure`, `Azurera`).
      if hasMark, index - start > 1 {
        anchors.append(hash(bytes, ByteRange(start, min(index, start + 5))))
      }
    }
  }

  /// FNV-1a: a hash that is the same in every run, so that an alignment is.
  private static func hash(_ bytes: [UInt8], _ range: ByteRange) -> Int {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for index in range.indices {
      hash = (hash ^ UInt64(bytes[index] | 0x20)) &* 0x100_0000_01b3
    }
    return Int(truncatingIfNeeded: hash)
  }
}

extension BlockFeatures {
  /// How like two blocks are: from -0.7 for blocks of very different length to 1 for those that share all anchors.
  ///
  /// - Parameters:
  ///   - place: the place of a block among those that the features are of.
  ///   - other: the features of another version's blocks.
  ///   - scale: how many bytes of the other's language a byte of this one's becomes.
  func likeness(
    of place: Int, to otherPlace: Int, of other: BlockFeatures, scale: Double
  ) -> Double {
    let (one, two) = (blocks[place], other.blocks[otherPlace])
    // Short texts vary more.
    let (length, otherLength) = (one.length * scale + 12, two.length + 12)
    let difference = max(length, otherLength) / min(length, otherLength) - 1
    let shared =
      one.mask & two.mask == 0
      ? 0
      : anchors.span.extracting(one.anchors)
        .countInCommon(with: other.anchors.span.extracting(two.anchors))
    let most = max(one.anchors.count, two.anchors.count)
    let common = most == 0 ? 0 : Double(shared) / Double(most)
    let unshared = most == 0 || shared > 0 ? 0 : 0.2
    return common - unshared - min(0.5, max(0, difference - 0.3) * 0.35)
  }
}
