import KanonModel

/// An article's translations, each beside the source.
final class TranslationPairs {
  let source: ResolvedVersion
  let headingKeys: HeadingKeys
  /// The numbers of the source's texts from which some translation differs, by the index of the block.
  let numbers: [Int: [NumberMention]]
  /// The source's images.
  private(set) lazy var images = source.version.syntax.images
  /// How often the source links to each destination.
  private(set) lazy var linkCounts = source.version.syntax.linkCounts
  /// Those that were aligned.
  private(set) var all: [TranslationPair] = []

  init?(_ article: ResolvedArticle) {
    guard let source = article.source else { return nil }
    self.source = source
    headingKeys = article.headingKeys
    numbers = article.numbers[source.locale] ?? [:]
    all = article.translations.compactMap { translation in
      article.alignments[translation.locale].map { alignment in
        TranslationPair(
          self, translation, alignment, numbers: article.numbers[translation.locale] ?? [:])
      }
    }
  }
}

/// A translation beside its source, block by block. It must not outlive the others.
///
/// A class, since checks hand it on and ask it about others again and again.
final class TranslationPair {
  /// All of the article, itself among them.
  unowned let among: TranslationPairs
  let source: ResolvedVersion
  let translation: ResolvedVersion
  let alignment: BlockAlignment
  let sourceSyntax: ArticleSyntax
  let syntax: ArticleSyntax
  /// The numbers of the translation's texts that differ from the source's, by the index of the block.
  let numbers: [Int: [NumberMention]]
  /// Paragraphs, headings and table cells that stand for each other, as indices of blocks.
  let texts: [Texts]
  /// Those of them in one of which something is marked up.
  let marked: [Texts]
  /// Those that bear witness for this one.
  private lazy var witnesses = among.all.indices.filter {
    among.all[$0].translation.bearsWitness(for: translation)
  }

  typealias Texts = (source: Int, translation: Int)

  fileprivate init(
    _ among: TranslationPairs, _ translation: ResolvedVersion, _ alignment: BlockAlignment,
    numbers: [Int: [NumberMention]]
  ) {
    self.among = among
    source = among.source
    self.translation = translation
    self.alignment = alignment
    self.numbers = numbers
    sourceSyntax = source.version.syntax
    syntax = translation.version.syntax
    let (ones, others) = (sourceSyntax.blocks, syntax.blocks)
    var (texts, marked): ([Texts], [Texts]) = ([], [])
    texts.reserveCapacity(ones.count)
    marked.reserveCapacity(ones.count)
    for index in ones.indices where ones[index].kind.isText {
      guard let other = alignment.counterpart(of: index), others[other].kind.isText else {
        continue
      }
      texts.append((index, other))
      if !ones[index].inlines.isEmpty || !others[other].inlines.isEmpty {
        marked.append((index, other))
      }
    }
    (self.texts, self.marked) = (texts, marked)
  }

  func place(_ block: Int) -> SourceRange { translation.place(syntax.blocks[block].source) }

  /// The source's block, as what explains a finding.
  func related(_ block: Int, _ message: String? = nil) -> [Diagnostic.Related] {
    [
      .init(
        source.place(sourceSyntax.blocks[block].source), message ?? "\(source.locale) has it here")
    ]
  }

  /// The place in the translation where blocks of the source are missing: behind what comes before them.
  func insertionPoint(_ gap: BlockAlignment.Gap) -> SourceRange {
    let parent = sourceSyntax.blocks[gap.parent.source]
    var before: Int?
    if let first = gap.source.first {
      var sibling = gap.parent.source + 1
      while sibling < first, sibling < Int(parent.end) {
        if let counterpart = alignment.counterpart(of: sibling) { before = counterpart }
        sibling = Int(sourceSyntax.blocks[sibling].end)
      }
    }
    guard let before else {
      let holder = syntax.blocks[gap.parent.translation].source
      return translation.place(ByteRange(Int(holder.lower), Int(holder.lower)))
    }
    let end = Int(syntax.blocks[before].source.upper)
    return translation.place(ByteRange(end, end))
  }

  // MARK: Witnesses

  /// The least share of the witnesses that has to side with the source, for the translation to be the
  /// cause of a difference.
  private static let leastSupport = 0.5
  private static let fewest = 3

  /// Whether the source's version explains a difference: the translations that were made from the same one
  /// have it too.
  ///
  /// - Parameter agrees: whether another translation has it as the source has it.
  func isExplained(_ agrees: (TranslationPair) -> Bool) -> Bool {
    let siding = witnesses.count { agrees(among.all[$0]) }
    if witnesses.count < Self.fewest {
      return translation.version.provenance.freshness == .stale && siding == 0
    }
    return Double(siding) < Self.leastSupport * Double(witnesses.count)
  }

  /// Whether enough other translations bear witness, and most of them agree: what is needed where the source
  /// alone does not say what translations have.
  func isUsual(_ agrees: (TranslationPair) -> Bool) -> Bool {
    witnesses.count >= Self.fewest
      && Double(witnesses.count { agrees(among.all[$0]) })
        > Self.leastSupport * Double(witnesses.count)
  }

  /// Whether a text of the source is a name, which most translations leave as it is. A newer source explains no
  /// text that is its own, so those made from other versions are asked too.
  func isName(_ isTranslated: (TranslationPair) -> Bool) -> Bool {
    let translating = among.all.count { $0 !== self && isTranslated($0) }
    let others = among.all.count - 1
    if others < Self.fewest {
      return translation.version.provenance.freshness == .stale && translating == 0
    }
    return Double(translating) < Self.leastSupport * Double(others)
  }
}

extension Block.Kind {
  /// Whether the block is a leaf of running text.
  var isText: Bool {
    switch self {
    case .paragraph, .heading, .tableCell: true
    case .document, .bulletList, .orderedList, .item, .blockQuote, .alert, .codeBlock, .htmlBlock,
      .table, .tableRow, .thematicBreak, .footnote:
      false
    }
  }
}

/// A check that looks at one translation beside its source.
protocol PairCheck: Sendable {
  func diagnostics(_ pair: TranslationPair) -> [Diagnostic]
}
