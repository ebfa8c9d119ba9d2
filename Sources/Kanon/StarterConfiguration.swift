import Foundation
import KanonModel

/// The `kanon.yaml` that `kanon init` writes: what the survey found, and what else could be said.
package struct StarterConfiguration: Sendable {
  private let survey: FolderSurvey

  package init(_ survey: FolderSurvey) { self.survey = survey }

  package var text: String {
    """
    # What Kanon reads here, and which of its findings are known. Every key is optional.

    # The folder of the locale folders, relative to this file.
    articles: \(survey.articles)

    # The locale that the others were translated from.
    \(source)

    \(locales)

    # Termbase files or folders. Without them: the folder `terms` beside this file, else what comes with Kanon.
    # terms: [terms]

    # Where `kanon generate` writes the Swift tables.
    # output: Generated

    # How much a kind of finding matters: error, warning, info or "off", everywhere or in one locale.
    # `kanon checks` lists the names.
    # severity:
    #   role-untranslated: warning
    #   link-empty: {default: warning, \(example): info}

    # Findings that are known and right as they are. Each needs a reason; one that nothing needs is reported.
    # allow:
    #   - name: role-truncated
    #     article: guide.md
    #     locale: \(example)
    #     reason: what makes it right as it is\n
    """
  }

  private var source: String {
    if let source = survey.source { return "source: \(source)" }
    return "# None of the folders: every article found is a translation.\n# source: en-US"
  }

  private var locales: String {
    switch survey.layout {
    case .folderPerLocale:
      let tags = survey.locales.map(\.tag.description).joined(separator: ", ")
      return """
        # The locales to read. Without it: every folder that is named like a locale.
        # locales: [\(tags)]
        """
    case .repositoryPerLocale:
      let lines = survey.locales.map { "  \($0.tag): \($0.folder)" }
      return """
        # The folder of each locale's articles.
        locales:
        \(lines.joined(separator: "\n"))
        """
    }
  }

  /// A locale for the examples.
  private var example: String {
    (survey.locales.first { $0.tag != survey.source } ?? survey.locales[0]).tag.description
  }

  /// Writes the file into the surveyed folder.
  ///
  /// - Throws: ``WorkspaceError`` where there is one already, unless `overwrites`.
  package func write(overwrites: Bool) throws(WorkspaceError) {
    let name = Workspace.configurationName
    let path = survey.root.path(of: name)
    guard overwrites || !survey.root.holds(name) else {
      throw WorkspaceError(
        path, "there is a configuration already", help: "write over it with --force")
    }
    do {
      try text.write(toFile: path, atomically: true, encoding: .utf8)
    } catch {
      throw WorkspaceError(
        path, "the file cannot be written", help: "check that you may write into the folder")
    }
  }
}
