import KanonModel

/// What tells the blocks of one version apart for an alignment across languages: how long they are, and
/// what in them no language changes.
///
/// They are looked at where a block is asked for, since most of an article is built like its source.
final class BlockFeatures {
  /// One block's, that of its descendants among it.
  struct Feature {
    /// Bytes of text.
    var length: Double
    /// Destinations of links and images, code, and words in Latin letters with a capital or digit, hashed.
    /// Sorted.
    var anchors: [Int]
  }

  private let syntax: ArticleSyntax
  private var known: [Feature?]

  init(_ syntax: ArticleSyntax) {
    self.syntax = syntax
    known = Array(repeating: nil, count: syntax.blocks.count)
  }

  subscript(block: Int) -> Feature {
    if let feature = known[block] { return feature }
    var feature = Feature(length: 0, anchors: [])
    for index in block..<max(block + 1, Int(syntax.blocks[block].end)) {
      feature.length += Double(syntax.blocks[index].text.count)
      feature.anchors += Self.anchors(of: syntax.blocks[index], syntax)
    }
    feature.anchors.sort()
    known[block] = feature
    return feature
  }

  private static func anchors(of block: Block, _ syntax: ArticleSyntax) -> [Int] {
    var anchors: [Int] = []
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
        anchors.append(hash(syntax.text, ByteRange(start, min(index, start + 5))))
      }
    }
    return anchors
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

extension BlockFeatures.Feature {
  /// From -0.7 for blocks of very different length to 1 for those that share all anchors.
  ///
  /// - Parameter scale: how many bytes of the other's language a byte of this one's becomes.
  func likeness(to other: BlockFeatures.Feature, scale: Double) -> Double {
    // Short texts vary more.
    let (length, otherLength) = (length * scale + 12, other.length + 12)
    let difference = max(length, otherLength) / min(length, otherLength) - 1
    let shared = anchors.countInCommon(with: other.anchors)
    let most = max(anchors.count, other.anchors.count)
    let common = most == 0 ? 0 : Double(shared) / Double(most)
    let unshared = most == 0 || shared > 0 ? 0 : 0.2
    return common - unshared - min(0.5, max(0, difference - 0.3) * 0.35)
  }
}
