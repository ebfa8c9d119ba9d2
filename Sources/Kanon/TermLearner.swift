import KanonExchange
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

  /// What bilingual articles teach, for a person to review.
  package struct Learned: Sendable {
    /// What each locale calls things, sorted by locale.
    package let proposals: [LanguageProposal]
    package let patterns: [StatementPattern]

    /// The locales' files as they would be if there were none yet, one document a locale.
    package var text: String {
      guard proposals.count > 1 else { return proposals.map(TermbaseEditor.newFile).joined() }
      return proposals.map { "--- # \($0.tag)\n" + TermbaseEditor.newFile($0) }.joined()
    }

    /// What a folder of termbase files lacks of it.
    ///
    /// - Throws: where a file cannot be read or added to.
    package func update(of folder: String, _ options: Workspace.Options) throws -> TermbaseUpdate {
      var update = try TermbaseUpdate(into: folder, options)
      for proposal in proposals { try update.add(proposal) }
      update.replace(patterns)
      try update.expectReadable()
      return update
    }
  }

  /// - Parameter progress: called once an article.
  package func learn(progress: @Sendable @escaping () -> Void) async -> Learned {
    typealias Lessons = [(locale: LanguageTag, lesson: BilingualLesson)]
    let collected = Collected<(article: String, lessons: Lessons)>()
    await ParallelRun.run(workspace.articles.count, jobs: jobs) {
      (workspace.articles[$0].path, pipeline.lessons(workspace.articles[$0]))
    } sink: {
      progress()
      collected.append($0)
    }
    var learners: [LanguageTag: LanguageLearner] = [:]
    for locale in workspace.locales where locale != workspace.sourceLanguage {
      learners[locale] = LanguageLearner(
        locale, workspace.termbase, source: workspace.sourceLanguage)
    }
    var patterns = PatternLearner()
    for (article, lessons) in collected.elements {
      for (locale, lesson) in lessons {
        learners[locale]?.add(lesson)
        patterns.add(lesson.statements, of: article)
      }
    }
    return Learned(
      proposals: learners.sorted { $0.key < $1.key }.map { $0.value.proposal() },
      patterns: patterns.patterns)
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
