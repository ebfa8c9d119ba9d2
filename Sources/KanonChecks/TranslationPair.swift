import KanonModel

/// A translation beside its source, block by block.
struct TranslationPair {
  let article: ResolvedArticle
  let source: ResolvedVersion
  let translation: ResolvedVersion
  let alignment: BlockAlignment
  /// Paragraphs, headings and table cells that stand for each other, as indices of blocks.
  let texts: [Texts]
  /// Those of them in one of which something is marked up.
  let marked: [Texts]

  typealias Texts = (source: Int, translation: Int)

  init?(_ article: ResolvedArticle, _ source: ResolvedVersion, _ translation: ResolvedVersion) {
    self.init(article, source, translation, isWitness: false)
  }

  /// - Parameter isWitness: whether it is only asked about single blocks, which takes no list of texts.
  private init?(
    _ article: ResolvedArticle, _ source: ResolvedVersion, _ translation: ResolvedVersion,
    isWitness: Bool
  ) {
    guard let alignment = article.alignments[translation.locale] else { return nil }
    self.article = article
    self.source = source
    self.translation = translation
    self.alignment = alignment
    let (ones, others) = (source.version.syntax.blocks, translation.version.syntax.blocks)
    var (texts, marked): ([Texts], [Texts]) = ([], [])
    guard !isWitness else {
      (self.texts, self.marked) = (texts, marked)
      return
    }
    texts.reserveCapacity(ones.count)
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

  var sourceSyntax: ArticleSyntax { source.version.syntax }
  var syntax: ArticleSyntax { translation.version.syntax }

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
    let witnesses = pairs { $0.bearsWitness(for: translation) }
    let siding = witnesses.count(where: agrees)
    if witnesses.count < Self.fewest {
      return translation.version.provenance.freshness == .stale && siding == 0
    }
    return Double(siding) < Self.leastSupport * Double(witnesses.count)
  }

  /// Whether enough other translations bear witness, and most of them agree: what is needed where the source
  /// alone does not say what translations have.
  func isUsual(_ agrees: (TranslationPair) -> Bool) -> Bool {
    let witnesses = pairs { $0.bearsWitness(for: translation) }
    return witnesses.count >= Self.fewest
      && Double(witnesses.count(where: agrees)) > Self.leastSupport * Double(witnesses.count)
  }

  /// Whether a text of the source is a name, which most translations leave as it is. A newer source explains no
  /// text that is its own, so those made from other versions are asked too.
  func isName(_ isTranslated: (TranslationPair) -> Bool) -> Bool {
    let others = pairs { $0.locale != translation.locale }
    let translating = others.count(where: isTranslated)
    if others.count < Self.fewest {
      return translation.version.provenance.freshness == .stale && translating == 0
    }
    return Double(translating) < Self.leastSupport * Double(others.count)
  }

  /// Other translations beside the source.
  private func pairs(_ isMeant: (ResolvedVersion) -> Bool) -> [TranslationPair] {
    article.translations.filter(isMeant)
      .compactMap { TranslationPair(article, source, $0, isWitness: true) }
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
