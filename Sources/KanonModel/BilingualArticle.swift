/// The two sides of a bilingual article, and which stretches of them correspond.
package struct BilingualArticle: Sendable {
  package let target: SourceFile
  package let source: SourceFile
  /// In the order of the file.
  package let segments: [Segment]

  package init(target: SourceFile, source: SourceFile, segments: [Segment]) {
    self.target = target
    self.source = source
    self.segments = segments
  }

  /// A segment's bytes on either side.
  package struct Segment: Sendable {
    package let target: ByteRange
    package let source: ByteRange

    package init(target: ByteRange, source: ByteRange) {
      self.target = target
      self.source = source
    }
  }

  /// The segment that holds a byte of the source side.
  package func segment(holding offset: UInt32) -> Int? {
    var low = 0
    var high = segments.count
    while low < high {
      let middle = (low + high) / 2
      if segments[middle].source.lower <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 && offset < segments[low - 1].source.upper ? low - 1 : nil
  }
}
