import KanonModel

/// Articles that only the source has, or only a translation.
///
/// It looks at the workspace's files, not into them, so the driver runs it and no stage.
enum AbsenceCheck {
  static func diagnostics(
    _ files: Workspace.ArticleFiles, _ absent: [Workspace.ArticleFiles.File],
    _ workspace: Workspace
  ) -> [Diagnostic] {
    guard let source = workspace.sourceLocale else { return [] }
    if let missing = absent.first(where: { $0.locale == source }) {
      return files.files.map { added($0, source, missing.path) }
    }
    return absent.map { Self.missing($0, source) }
  }
}

extension AbsenceCheck {
  private static func missing(
    _ file: Workspace.ArticleFiles.File, _ source: LanguageTag
  ) -> Diagnostic {
    Diagnostic(
      .articleMissing, "\(file.locale) does not have this article of \(source)",
      at: SourceRange(file: file.path, range: .empty), subject: "",
      help: "translate it, or accept its absence in kanon.yaml")
  }

  private static func added(
    _ file: Workspace.ArticleFiles.File, _ source: LanguageTag, _ expected: String
  ) -> Diagnostic {
    Diagnostic(
      .articleAdded, "\(source) does not have this article",
      at: SourceRange(file: file.path, range: .empty), subject: "",
      help: "remove it if the source removed it; \(expected) is not there")
  }
}
