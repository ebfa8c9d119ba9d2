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
    let collected = Collected<[(locale: LanguageTag, lesson: BilingualLesson)]>()
    await ParallelRun.run(workspace.articles.count, jobs: jobs) {
      pipeline.lessons(workspace.articles[$0])
    } sink: {
      progress()
      collected.append($0)
    }
    var learners: [LanguageTag: LanguageLearner] = [:]
    for locale in workspace.locales where locale != workspace.sourceLanguage {
      learners[locale] = LanguageLearner(
        locale, workspace.termbase, source: workspace.sourceLanguage)
    }
    for (locale, lesson) in collected.elements.joined() { learners[locale]?.add(lesson) }
    return learners.sorted { $0.key < $1.key }.map { $0.value.proposal() }
  }
}

extension Pipeline {
  /// What an article's bilingual files teach, by locale.
  fileprivate func lessons(
    _ files: Workspace.ArticleFiles
  ) -> [(locale: LanguageTag, lesson: BilingualLesson)] {
    bilingual(files).output.compactMap { locale, sides in
      let outcome = resolve(files.path, [(workspace.sourceLanguage, sides.source)])
      guard let source = outcome.article.versions.first else { return nil }
      let pairing = StatementPairing(
        sides, source: source.version.syntax, target: ArticleReader().read(sides.target).output)
      return (locale, pairing.lesson(source.attestation.statements))
    }
  }
}
