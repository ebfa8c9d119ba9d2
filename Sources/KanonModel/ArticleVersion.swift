/// One locale's version of an article while its unit of work is under way: what later stages look at.
package final class ArticleVersion: Sendable {
  package let locale: LanguageTag
  package let isSource: Bool
  package let syntax: ArticleSyntax
  package let statements: ArticleStatements
  package let provenance: Provenance

  package init(
    locale: LanguageTag, isSource: Bool, syntax: ArticleSyntax, statements: ArticleStatements,
    provenance: Provenance
  ) {
    self.locale = locale
    self.isSource = isSource
    self.syntax = syntax
    self.statements = statements
    self.provenance = provenance
  }

  package var file: String { syntax.source.path }
  /// Whether the file could be parsed.
  package var isReadable: Bool { !syntax.blocks.isEmpty }

  package func place(_ range: ByteRange) -> SourceRange { SourceRange(file: file, range: range) }
}

/// An article in all its locales, read and resolved: what checks and comparison look at.
package struct ResolvedArticle: Sendable {
  /// The path inside every locale folder.
  package let path: String
  /// Sorted by locale; the source among them, if it is read.
  package let versions: [ResolvedVersion]
  /// The source, unless nothing of it could be read.
  package let source: ResolvedVersion?
  /// The translations of which something could be read: what a file that is refused does not say is
  /// missing from nothing.
  package let translations: [ResolvedVersion]
  /// Where each translation's blocks stand in the source, once they have been aligned.
  package var alignments: [LanguageTag: BlockAlignment] = [:]
  /// What links reach the source's headings by.
  package var headingKeys = HeadingKeys()
  /// What the sentences of the source say of rules, by the index of the block: of the blocks that say something.
  package var stated: [Int: [SentencePolarity]] = [:]
  /// What the sentences of the translations say of rules that stand for those of the source, or lead into lists.
  package var prose: [LanguageTag: ProsePolarity] = [:]
  /// Whether sentences are read, and looked at, that can give nothing but notices.
  package var looksForNotices = true
  /// The numbers of each version, by the index of the block: of the source's texts from which some translation
  /// differs, and of a translation's texts that differ from the source.
  package var numbers: [LanguageTag: [Int: [NumberMention]]] = [:]

  package init(path: String, versions: [ResolvedVersion]) {
    self.path = path
    self.versions = versions
    source = versions.first { $0.version.isSource && $0.version.isReadable }
    translations = versions.filter { !$0.version.isSource && $0.version.isReadable }
  }
}

/// A version and what its statements were read as.
package final class ResolvedVersion: Sendable {
  package let version: ArticleVersion
  package let attestation: Attestation
  package let locale: LanguageTag

  package init(version: ArticleVersion, attestation: Attestation) {
    self.version = version
    self.attestation = attestation
    locale = version.locale
  }

  package func place(_ range: ByteRange) -> SourceRange { version.place(range) }

  /// The paragraph that a list's lead-in ends.
  package func leadIn(of list: ResolvedRuleList) -> Int? {
    let (blocks, range) = (version.syntax.blocks, list.list.leadIn.range)
    // The blocks stand in the order of the text, so those behind the last that may hold it are none of its.
    var (low, high) = (0, blocks.count)
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].source.lower <= range.lower { low = middle + 1 } else { high = middle }
    }
    return blocks[..<low].lastIndex { $0.kind == .paragraph && $0.source.contains(range) }
  }
}
