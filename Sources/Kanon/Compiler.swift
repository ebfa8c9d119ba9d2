import KanonChecks
import KanonEvaluation
import KanonGeneration
package import KanonModel
package import KanonReports

/// Runs the pipeline over a workspace, articles in parallel, results in the order of their paths.
package struct Compiler: Sendable {
  private let workspace: Workspace
  private let pipeline: Pipeline
  private let maker: FindingMaker
  private let jobs: Int
  private let counts: Severity

  /// - Parameters:
  ///   - workspace: what to compile.
  ///   - jobs: how many articles are worked on at a time.
  ///   - shows: what a finding must reach to be made; those below are only counted.
  ///   - counts: what a finding must reach to be counted for sure. Notices that cost much to find are left out
  ///     where neither this nor the configuration asks for them.
  ///   - baseline: the findings that are known; nil where nobody asks what occurs.
  package init(
    _ workspace: Workspace, jobs: Int, shows: Severity = .info, counts: Severity = .info,
    baseline: Baseline? = nil
  ) {
    self.workspace = workspace
    self.counts = min(shows, counts)
    pipeline = Pipeline(workspace)
    maker = FindingMaker(workspace.configuration, baseline: baseline, shows: shows)
    self.jobs = jobs
  }

  // MARK: Check

  /// Checks articles and hands on what was found, article by article.
  ///
  /// - Parameters:
  ///   - changes: what of the articles counts; nil: everything.
  ///   - past: what translations are not to be worse than.
  package func check(
    _ articles: [Workspace.ArticleFiles], changes: ChangedFiles? = nil,
    since past: PastArticles? = nil,
    sink: @Sendable @escaping (FindingMaker.Made) -> Void
  ) async {
    await ParallelRun.run(articles.count, jobs: jobs) {
      check(articles[$0], changes, past)
    } sink: {
      sink($0)
    }
  }

  private func check(
    _ files: Workspace.ArticleFiles, _ changes: ChangedFiles?, _ past: PastArticles?
  ) -> FindingMaker.Made {
    let outcome = pipeline.read(files)
    let absent = workspace.isWhole ? files.absent : []
    let comments = pipeline.allowances(outcome)
    let looksForNotices =
      counts == .info || maker.concerns(CheckList.notices, comments: comments.output)
    var diagnostics =
      pipeline.check(outcome, looksForNotices: looksForNotices)
      + AbsenceCheck.diagnostics(files, absent, workspace)
      + comments.diagnostics
    var subject = FindingMaker.Subject(
      article: files.path, versions: outcome.units.flatMap(\.versions),
      others: files.files + files.absent, comments: comments.output)
    if let past {
      do throws(WorkspaceError) {
        let regressions = try pipeline.regressions(files, since: past)
        // What the team accepts or does not look at is accepted as a regression, too.
        diagnostics += regressions.found.filter {
          !maker.standing([$0.cause], about: subject).isEmpty
        }.map(\.diagnostic)
        subject.versions += regressions.versions
      } catch {
        diagnostics += files.files.prefix(1).map { Self.unknown(past, $0, error) }
      }
    }
    if let changes { subject.locales = changes.locales(of: files.path, in: workspace) }
    var made = maker.make(diagnostics, about: subject)
    // Without a source beside translations there are none of these.
    made.leavesOutNotices =
      !looksForNotices
      && outcome.units.contains { $0.source != nil && !$0.translations.isEmpty }
    guard workspace.isWhole, made.usedComments.count < comments.output.count else { return made }
    let unused = comments.output.indices.filter {
      !made.usedComments.contains($0) && comments.output[$0].code.isAlwaysLookedFor
    }
    made.add(maker.make(unused.map { Self.unused(comments.output[$0]) }, about: subject))
    return made
  }

  private static func unknown(
    _ past: PastArticles, _ file: Workspace.ArticleFiles.File, _ error: WorkspaceError
  ) -> Diagnostic {
    Diagnostic(
      .unreadableFile, "what the article was in \(past.name) cannot be read: \(error.message)",
      at: SourceRange(file: file.path, range: .empty), subject: "since", help: error.help)
  }

  private static func unused(_ comment: InlineAllowance) -> Diagnostic {
    Diagnostic(
      .allowanceUnused, "nothing needs this allowance of \(comment.code.name)",
      at: comment.place, subject: comment.code.name, evidence: ["its reason: \(comment.reason)"],
      help: "remove it, so that the finding is reported if it comes back")
  }

  /// The findings about allowances that no finding needed.
  package func unusedAllowances(_ used: Set<Int>) -> FindingMaker.Made {
    guard let file = workspace.configurationFile else { return FindingMaker.Made() }
    let allowances = workspace.configuration.allowances
    let unused = allowances.indices.filter {
      !used.contains($0) && allowances[$0].code.isAlwaysLookedFor
    }
    let diagnostics = unused.map { index in
      let allowance = workspace.configuration.allowances[index]
      return Diagnostic(
        .allowanceUnused, "nothing needs this allowance of \(allowance.code.name)",
        at: allowance.place, subject: allowance.identity,
        evidence: ["its reason: \(allowance.reason)"],
        help: "remove it, so that the finding is reported if it comes back")
    }
    return maker.make(diagnostics, in: file)
  }

  // MARK: Compile

  /// An article of the canonical model, and where each of its mentions stands.
  package struct CompiledArticle: Sendable {
    package let canonical: CanonicalArticle
    package let located: LocatedArticle
  }

  /// Compiles articles and hands on what each says.
  package func compile(
    _ articles: [Workspace.ArticleFiles], sink: @Sendable @escaping (CompiledArticle) -> Void
  ) async {
    await ParallelRun.run(articles.count, jobs: jobs) {
      compile(articles[$0])
    } sink: {
      sink($0)
    }
  }

  private func compile(_ files: Workspace.ArticleFiles) -> CompiledArticle {
    let outcome = pipeline.read(files)
    let canonical = pipeline.canonicalize(outcome)
    return CompiledArticle(
      canonical: canonical, located: LocatedArticle(canonical, in: outcome.article.sources))
  }

  /// The canonical model of all articles.
  package func model() async -> CanonicalModel {
    let collected = Collected<CanonicalArticle>()
    await compile(workspace.articles) { collected.append($0.canonical) }
    return CanonicalModel(sourceLocale: workspace.sourceLocale, articles: collected.elements)
  }

  // MARK: Evaluate

  /// Scores what is read of articles by a truth. What the truth says of others counts as not read.
  ///
  /// - Parameters:
  ///   - articles: of them at least those that the truth names.
  ///   - truth: what is measured by.
  ///   - step: called after each article.
  package func evaluate(
    _ articles: [Workspace.ArticleFiles], by truth: Truth,
    step: @Sendable @escaping () -> Void = {}
  ) async -> Evaluation {
    let evaluator = Evaluator(truth)
    let evaluated = Collected<[EvaluatedStatement]>()
    await ParallelRun.run(articles.count, jobs: jobs) {
      evaluate(articles[$0], evaluator)
    } sink: {
      evaluated.append($0)
      step()
    }
    return evaluator.evaluation(of: evaluated.elements.flatMap(\.self))
  }

  private func evaluate(
    _ files: Workspace.ArticleFiles, _ evaluator: Evaluator
  ) -> [EvaluatedStatement] {
    let article = pipeline.read(files).article
    return evaluator.evaluate(
      article.path, article.versions.map(\.attestation), in: article.sources)
  }

  // MARK: Generate

  /// The Swift tables of all articles.
  package func tables() async -> [GeneratedFile] {
    TableGenerator(termbase: workspace.termbase).tables(of: await model()).output
  }
}

extension DiagnosticCode {
  /// Whether every run looks for it. What is found only on request needs its allowance in other runs, too.
  fileprivate var isAlwaysLookedFor: Bool { self != .translationRegressed }
}

extension ResolvedArticle {
  /// The files of the versions, by locale.
  fileprivate var sources: [LanguageTag: SourceFile] {
    Dictionary(uniqueKeysWithValues: versions.map { ($0.locale, $0.version.syntax.source) })
  }
}
