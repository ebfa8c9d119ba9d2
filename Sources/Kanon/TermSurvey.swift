import KanonExchange
import KanonLearning
package import KanonModel
package import KanonReports

/// The forms in which `kanon terms list` writes names.
package enum FormListFormat: String, CaseIterable, Sendable {
  case text, csv, json
}

/// The names that a workspace's statements use: what `kanon terms list` and `kanon terms check` look at.
package struct TermSurvey: Sendable {
  private let workspace: Workspace
  private let uses: [FormUse]

  /// - Parameter progress: called once an article.
  package init(
    _ workspace: Workspace, jobs: Int, progress: @Sendable @escaping () -> Void = {}
  ) async {
    self.workspace = workspace
    let pipeline = Pipeline(workspace)
    let collected = Collected<[FormUse]>()
    await ParallelRun.run(workspace.articles.count, jobs: jobs) { index in
      let outcome = pipeline.read(workspace.articles[index])
      return outcome.article.sourceForms + outcome.units.flatMap(\.translatedForms)
    } sink: {
      progress()
      collected.append($0)
    }
    uses = collected.elements.flatMap(\.self)
  }

  /// The forms in use.
  ///
  /// - Parameter concept: the one whose forms are wanted; nil for all, those of no concept among them.
  /// - Throws: for a concept that the termbase lacks.
  package func forms(of concept: Concept.ID? = nil) throws(WorkspaceError) -> [FormEntry] {
    if let concept, workspace.termbase.concepts[concept] == nil {
      throw WorkspaceError(
        concept.description, "the termbase has no such concept",
        help: "kanon terms export --format csv lists them")
    }
    let wanted = uses.filter { concept == nil || $0.concept == concept }
    return FormInventory(workspace.termbase).entries(wanted)
  }

  /// What the uses say of the termbase, with the places of its files.
  ///
  /// - Parameter options: what the workspace was opened with.
  /// - Throws: where the termbase's files cannot be read.
  package func audit(_ options: Workspace.Options) throws -> [TermbaseFinding] {
    let root = Folder(options.root)
    let paths = TermbaseLocation.paths(root, workspace.configuration) + options.terms
    let places = DesignationPlaces(try TermbaseLocation.files(paths))
    return TermbaseAudit(workspace.termbase).findings(uses, in: workspace.locales)
      .map(places.placed)
  }
}

extension FormListFormat {
  /// Forms in use as a document.
  package func text(_ entries: [FormEntry], _ options: ReportOptions) -> String {
    switch self {
    case .text: FormReport(options).text(entries)
    case .csv: FormCSV.text(entries, showsAll: options.showsAll)
    case .json: FormReport(options).json(entries)
    }
  }
}
