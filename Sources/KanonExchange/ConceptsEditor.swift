package import KanonModel
import KanonYAML

/// Adds concepts to the file that defines them (`concepts.yaml`) and leaves every other byte as it is.
package enum ConceptsEditor {
  /// - Parameter concepts: those that the file lacks, or has without a definition.
  /// - Throws: where the file is no YAML, or is written in a way that cannot be added to.
  package static func text(
    of file: SourceFile, adding concepts: [Concept]
  ) throws(ConfigurationError) -> String {
    let outline = try YAMLOutline(file)
    return YAMLMerge.text(
      of: outline, adding: entries(concepts), order: Concept.Kind.allCases.map(\.rawValue))
  }

  /// A file of concepts for a termbase that has none.
  package static func newFile(_ concepts: [Concept]) -> String {
    YAMLDocumentText.text(entries(concepts))
  }

  private static func entries(_ concepts: [Concept]) -> [YAMLAddition.Entry] {
    Concept.Kind.allCases.compactMap { kind in
      let own = concepts.filter { $0.kind == kind }
      guard !own.isEmpty else { return nil }
      let entries = own.map { concept in
        // A concept is never empty: the reader would ask for a definition.
        let definition = YAMLAddition.Entry(
          "definition", .value(YAMLAddition.Item(concept.definition)))
        return YAMLAddition.Entry(
          concept.id.description, .mapping([definition], order: ["definition"]))
      }
      return YAMLAddition.Entry(kind.rawValue, .mapping(entries), isApart: true)
    }
  }
}
