package import KanonExchange
package import KanonModel

/// A workspace's termbase as a file for other tools: what `kanon terms export` writes.
package struct TermbaseExporter: Sendable {
  /// The concepts, with their names in the chosen locales.
  package let entries: [ConceptEntry]
  private let language: LanguageTag

  /// - Throws: where the termbase cannot be read, or has no names in a chosen locale.
  package init(_ options: Workspace.Options) throws {
    let root = Folder(options.root)
    let (configuration, _) = try Workspace.configuration(in: root)
    let termbase = try TermbaseLocation.read(root, configuration, options.terms)
    if let unknown = options.locales.first(where: { termbase.languages[$0] == nil }) {
      let known = termbase.languages.keys.sorted().map(\.description).joined(separator: ", ")
      throw WorkspaceError(
        options.root, "the termbase has no file for the locale \(unknown)", help: "found: \(known)")
    }
    entries = ConceptEntry.all(
      of: termbase, in: options.locales.isEmpty ? nil : options.locales)
    language = options.source ?? configuration.source ?? .defaultSource
  }

  /// The concepts that TBX has no place for: those without a name in the chosen locales.
  package var unnamed: [Concept.ID] { entries.filter(\.terms.isEmpty).map(\.id) }

  /// - Parameter style: TBX's.
  package func text(_ format: ExchangeFormat, style: TBXWriter.Style) -> String {
    switch format {
    case .tbx: TBXWriter.text(entries, style: style, language: language)
    case .csv: CSVWriter.text(entries)
    }
  }
}
