package import KanonModel
import KanonYAML

/// Where the files of a termbase say their names.
package struct DesignationPlaces {
  private struct Key: Hashable {
    let locale: LanguageTag
    let concept: Concept.ID
    let text: String
  }

  private var places: [Key: TermbaseFinding.Place] = [:]

  /// - Parameter files: the termbase's. One whose YAML ``YAMLOutline`` does not understand gives no places.
  package init(_ files: [SourceFile]) {
    for file in files {
      guard let outline = try? YAMLOutline(file),
        case .scalar(let locale)? = outline.root.value("locale"), let tag = LanguageTag(locale.text)
      else { continue }
      for kind in Concept.Kind.allCases {
        guard case .mapping(let section)? = outline.root.value(kind.rawValue) else { continue }
        for pair in section.pairs {
          guard let concept = Concept.ID(pair.key.text), case .mapping(let names) = pair.value
          else { continue }
          for name in names.pairs.flatMap({ Self.scalars($0.value) }) {
            let key = Key(locale: tag, concept: concept, text: name.text)
            let line = file.position(at: UInt32(name.range.lowerBound)).line
            places[key] = TermbaseFinding.Place(file: file.path, line: line)
          }
        }
      }
    }
  }

  private static func scalars(_ value: YAMLOutline.Value) -> [YAMLOutline.Scalar] {
    switch value {
    case .scalar(let scalar): [scalar]
    case .list(let list): list.items
    case .empty, .mapping: []
    }
  }

  /// A finding with the place of the name that it is about.
  package func placed(_ finding: TermbaseFinding) -> TermbaseFinding {
    guard let concept = finding.concept else { return finding }
    var placed = finding
    placed.place = places[Key(locale: finding.locale, concept: concept, text: finding.text)]
    return placed
  }
}
