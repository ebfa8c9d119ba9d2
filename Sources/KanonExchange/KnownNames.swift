import KanonModel
import KanonYAML

/// What a locale's file says already, in the form in which names are compared.
struct KnownNames {
  /// A list of words that are no designations.
  enum WordList: Hashable {
    case labels(StatementKind)
    case separators, linking
    /// The stems of a word of the source.
    case stems(String)
    case marker(LanguageEntry.Marker)
    case suffixes
  }

  /// A concept that has a name.
  struct Standing {
    let concept: Concept.ID
    let status: Designation.Status
    /// Whether the file has it, and not only what is being added.
    let isInFile: Bool
  }

  enum Judgement {
    case new(Designation)
    case known
    case conflict(Standing)
  }

  private struct Name: Hashable {
    let kind: Concept.Kind
    let folded: String
  }

  private let folding: Folding
  private var words: [WordList: Set<String>] = [:]
  private var names: [Name: [Standing]] = [:]
  private var preferred: Set<Concept.ID> = []

  init(_ tag: LanguageTag) { folding = Folding(tag) }

  /// Whether a list lacks a word; from now on it has it. What is only space is never new.
  mutating func isNew(_ text: String, in list: WordList) -> Bool {
    let folded = folding.fold(text)
    return !folded.isEmpty && words[list, default: []].insert(folded).inserted
  }

  /// What is to be done with a proposed designation; from now on a new one is known.
  mutating func judge(_ proposed: Designation) -> Judgement {
    let name = Name(kind: proposed.kind, folded: folding.fold(proposed.text))
    let standings = names[name] ?? []
    if name.folded.isEmpty || standings.contains(where: { $0.concept == proposed.concept }) {
      return .known
    }
    if proposed.status != .shortened,
      let other = standings.first(where: { $0.status != .shortened && $0.isInFile })
    {
      return .conflict(other)
    }
    let isSecond = proposed.status == .preferred && preferred.contains(proposed.concept)
    let designation = Designation(
      text: proposed.text, concept: proposed.concept, kind: proposed.kind,
      status: isSecond ? .admitted : proposed.status)
    add(designation, name, isInFile: false)
    return .new(designation)
  }

  private mutating func add(_ designation: Designation, _ name: Name, isInFile: Bool) {
    names[name, default: []].append(
      Standing(concept: designation.concept, status: designation.status, isInFile: isInFile))
    if designation.status == .preferred { preferred.insert(designation.concept) }
  }
}

extension KnownNames {
  /// Takes in a file.
  ///
  /// - Throws: where a section has another shape than a termbase's.
  mutating func read(_ outline: YAMLOutline) throws(ConfigurationError) {
    let sections = Sections(outline: outline)
    if let labels = try sections.mapping(outline.root.value("labels"), "labels") {
      for kind in StatementKind.allCases {
        add(try sections.list(labels, kind.rawValue), to: .labels(kind))
      }
    }
    add(try sections.list(outline.root, "separators"), to: .separators)
    add(try sections.list(outline.root, "linking"), to: .linking)
    if let words = try sections.mapping(outline.root.value("words"), "words") {
      for pair in words.pairs {
        add(try sections.list(words, pair.key.text), to: .stems(folding.fold(pair.key.text)))
      }
    }
    for marker in LanguageEntry.Marker.allCases {
      add(try sections.list(outline.root, marker.rawValue), to: .marker(marker))
    }
    if let inflection = try sections.mapping(outline.root.value("inflection"), "inflection") {
      add(try sections.list(inflection, "suffixes"), to: .suffixes)
    }
    for kind in Concept.Kind.allCases {
      guard let section = try sections.mapping(outline.root.value(kind.rawValue), kind.rawValue)
      else { continue }
      for pair in section.pairs {
        guard let id = Concept.ID(pair.key.text) else {
          throw outline.fault(
            "`\(pair.key.text)` is no concept id", at: pair.key.range.lowerBound,
            help: "use lower-case ASCII words with hyphens, for instance global-admin")
        }
        guard let entry = try sections.mapping(pair.value, pair.key.text) else { continue }
        for status in Designation.Status.allCases {
          for text in try sections.list(entry, status.rawValue) {
            let name = Name(kind: kind, folded: folding.fold(text))
            add(
              Designation(text: text, concept: id, kind: kind, status: status), name,
              isInFile: true)
          }
        }
      }
    }
  }

  private mutating func add(_ texts: [String], to list: WordList) {
    for text in texts { words[list, default: []].insert(folding.fold(text)) }
  }

  /// Reads the parts of a file in the shapes that a termbase has.
  private struct Sections {
    let outline: YAMLOutline

    func mapping(
      _ value: YAMLOutline.Value?, _ key: String
    ) throws(ConfigurationError) -> YAMLOutline.Mapping? {
      switch value {
      case nil, .empty: nil
      case .mapping(let mapping): mapping
      case .scalar(let scalar): throw fault("`\(key)` is no section", scalar.range)
      case .list(let list): throw fault("`\(key)` is no section", list.range)
      }
    }

    func list(
      _ parent: YAMLOutline.Mapping, _ key: String
    ) throws(ConfigurationError) -> [String] {
      switch parent.value(key) {
      case nil, .empty: []
      case .scalar(let scalar): [scalar.text]
      case .list(let list): list.items.map(\.text)
      case .mapping(let mapping): throw fault("`\(key)` is a list of values", mapping.range)
      }
    }

    private func fault(_ message: String, _ range: Range<Int>) -> ConfigurationError {
      outline.fault(message, at: range.lowerBound, help: "see docs/termbase.md")
    }
  }
}
