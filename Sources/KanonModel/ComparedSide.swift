/// A resolved version with its content: what a comparison looks at.
package struct ComparedVersion: Sendable {
  package let resolved: ResolvedVersion
  package let content: ArticleContent

  package init(resolved: ResolvedVersion, content: ArticleContent) {
    self.resolved = resolved
    self.content = content
  }

  package var locale: LanguageTag { resolved.locale }
  package var isSource: Bool { resolved.version.isSource }
  package var provenance: Provenance { resolved.version.provenance }
  package var syntax: ArticleSyntax { resolved.version.syntax }
}

/// One side of a comparison: the version that is compared, and those that lie beside it.
package struct ComparedSide: Sendable {
  /// What a report calls the version, for instance `hu-HU/multipartner.md` or `sv-SE/guide.md@HEAD~5`.
  package let name: String
  package let version: ComparedVersion
  /// The article's other locales in the same state of the files, the source among them. They bear
  /// witness to what a version of the source said.
  package let others: [ComparedVersion]

  package init(name: String, version: ComparedVersion, others: [ComparedVersion] = []) {
    self.name = name
    self.version = version
    self.others = others
  }
}
