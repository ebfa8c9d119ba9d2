package import KanonModel

/// Reads the mentions of an article's locales as concepts, and says how it knows.
///
/// The words come first; position in the source's statement, then the other locales, decide what the
/// words leave open. What nothing decides stays unresolved: a guess never enters a table.
package struct Resolver: Sendable {
  private let termbase: Termbase
  private let lexicons: [LanguageTag: Lexicon]
  private let sourceLexicon: Lexicon
  private let rules: RuleResolver
  private let context: StatementContext

  /// - Parameters:
  ///   - locales: all locales that articles may come in.
  ///   - source: the source's locale, whose designations count where a translation kept them.
  package init(_ termbase: Termbase, locales: [LanguageTag], source: LanguageTag) {
    self.termbase = termbase
    let sourceEntry = termbase.language(for: source)
    let names = SourceNames(sourceEntry)
    var lexicons: [LanguageTag: Lexicon] = [:]
    for locale in locales {
      lexicons[locale] = Lexicon(termbase.language(for: locale), source: names)
    }
    self.lexicons = lexicons
    sourceLexicon = lexicons[source] ?? Lexicon(sourceEntry, source: names)
    rules = RuleResolver(termbase)
    context = StatementContext(termbase.patterns)
  }

  /// - Parameter versions: the article in all its locales, sorted by locale.
  package func resolve(_ path: String, _ versions: [ArticleVersion]) -> ResolvedArticle {
    var readings = versions.map { version in
      StatementReadings(
        version, lexicons[version.locale] ?? sourceLexicon,
        source: version.isSource ? nil : sourceLexicon)
    }
    if let source = versions.firstIndex(where: \.isSource) {
      for index in readings.indices where index != source {
        readings[index].dropProse(keeping: readings[source])
        readings[index].adoptUnlabelled(beside: readings[source])
        readings[index].align(to: readings[source])
      }
    } else {
      for index in readings.indices { readings[index].adoptReadable() }
    }
    for index in readings.indices { readings[index].putBackSlidText() }
    let consensus = Consensus(versions: readings, termbase: termbase)
    for index in readings.indices {
      consensus.decide(&readings[index], of: index)
      readings[index].decide(by: context)
    }
    let ruleLists = rules.resolve(versions)
    return ResolvedArticle(
      path: path,
      versions: versions.indices.map { index in
        let version = versions[index]
        return ResolvedVersion(
          version: version,
          attestation: Attestation(
            locale: version.locale, file: version.file, provenance: version.provenance,
            statements: readings[index].statements, ruleLists: ruleLists[index]))
      })
  }
}
