import KanonLearning
package import KanonModel
import KanonSyntax

/// Runs the learning of terms over a workspace of bilingual articles.
package struct TermLearner: Sendable {
  private let workspace: Workspace
  private let pipeline: Pipeline
  private let jobs: Int

  package init(_ workspace: Workspace, jobs: Int) {
    self.workspace = workspace
    pipeline = Pipeline(workspace)
    self.jobs = jobs
  }

  /// What each locale's articles teach, sorted by locale.
  ///
  /// - Parameter progress: called once an article.
  package func learn(progress: @Sendable @escaping () -> Void) async -> [LanguageProposal] {
    let collected = Collected<[(locale: LanguageTag, pairs: [StatementPair])]>()
    await ParallelRun.run(workspace.articles.count, jobs: jobs) {
      pipeline.statementPairs(workspace.articles[$0])
    } sink: {
      progress()
      collected.append($0)
    }
    var learners: [LanguageTag: LanguageLearner] = [:]
    for locale in workspace.locales where locale != workspace.sourceLanguage {
      learners[locale] = LanguageLearner(
        locale, workspace.termbase, source: workspace.sourceLanguage)
    }
    for (locale, pairs) in collected.elements.joined() { learners[locale]?.add(pairs) }
    return learners.sorted { $0.key < $1.key }.map { $0.value.proposal() }
  }
}

extension Pipeline {
  /// The statements of an article's bilingual files, by locale.
  fileprivate func statementPairs(
    _ files: Workspace.ArticleFiles
  ) -> [(locale: LanguageTag, pairs: [StatementPair])] {
    bilingual(files).output.map { locale, sides in
      let source = resolve(files.path, [(workspace.sourceLanguage, sides.source)]).article.versions
      let statements = source.first?.attestation.statements ?? []
      let target = ArticleReader().read(sides.target).output
      return (locale, StatementPairing(sides, target: target).pairs(statements))
    }
  }
}
