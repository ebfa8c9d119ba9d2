import KanonModel

/// What tells the blocks of one version apart for an alignment across languages: how long they are, and
/// what in them no language changes.
///
/// They are looked at where a block is asked for, since most of an article is built like its source.
final class BlockFeatures {
  /// One block's, that of its descendants among it.
  private struct Feature {
    /// Bytes of text.
    let length: Double
    /// A range of ``anchors``.
    let anchors: Range<Int>
  }

  private let syntax: ArticleSyntax
  private var known: [Feature?]
  /// Destinations of links and images, code, and words in Latin letters with a capital or digit, hashed: those of
  /// one block behind those of another, each sorted.
  private var anchors: [Int] = []

  init(_ syntax: ArticleSyntax) {
    self.syntax = syntax
    known = Array(repeating: nil, count: syntax.blocks.count)
  }

  private func feature(_ block: Int) -> Feature {
    if let feature = known[block] { return feature }
    var length = 0
    let start = anchors.count
    for index in block..<max(block + 1, Int(syntax.blocks[block].end)) {
      length += syntax.blocks[index].text.count
      addAnchors(of: syntax.blocks[index])
    }
    anchors[start...].sort()
    let feature = Feature(length: Double(length), anchors: start..<anchors.count)
    known[block] = feature
    return feature
  }

  private func addAnchors(of block: Block) {
    for inline in syntax.inlines(of: block) {
      switch inline.kind {
      case .link, .image: anchors.append(Self.hash(syntax.targets, inline.target))
      case .code: anchors.append(Self.hash(syntax.text, inline.text))
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
        anchors.append(Self.hash(bytes, ByteRange(start, min(index, start + 5))))
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
  ///   - other: the features of another version, whose block `otherBlock` is.
  ///   - scale: how many bytes of the other's language a byte of this one's becomes.
  func likeness(
    of block: Int, to otherBlock: Int, of other: BlockFeatures, scale: Double
  ) -> Double {
    let (one, two) = (feature(block), other.feature(otherBlock))
    // Short texts vary more.
    let (length, otherLength) = (one.length * scale + 12, two.length + 12)
    let difference = max(length, otherLength) / min(length, otherLength) - 1
    let shared = commonAnchors(one, two, of: other)
    let most = max(one.anchors.count, two.anchors.count)
    let common = most == 0 ? 0 : Double(shared) / Double(most)
    let unshared = most == 0 || shared > 0 ? 0 : 0.2
    return common - unshared - min(0.5, max(0, difference - 0.3) * 0.35)
  }

  private func commonAnchors(_ one: Feature, _ two: Feature, of other: BlockFeatures) -> Int {
    guard !one.anchors.isEmpty, !two.anchors.isEmpty else { return 0 }
    let (ours, theirs) = (anchors, other.anchors)
    let left = ours.span
    let right = theirs.span
    return left.extracting(one.anchors).countInCommon(with: right.extracting(two.anchors))
  }
}
