import KanonModel
import KanonYAML

/// A locale's words as the sections of a termbase file.
struct LanguageSections {
  /// The sections in the order in which a file has them.
  static let order =
    ["locale", "labels", "separators", "linking"] + Concept.Kind.allCases.map(\.rawValue)
    + LanguageEntry.Marker.allCases.map(\.rawValue) + ["inflection", "words"]

  let entries: [YAMLAddition.Entry]

  /// - Parameter present: the sections that the file has already. The first of the marker words has a blank
  ///   line before it, the further ones stand right below it.
  init(_ words: LanguageProposal, apartFrom present: [String]) {
    var entries: [YAMLAddition.Entry] = []
    let labels = StatementKind.allCases.compactMap { kind in
      Self.list(kind.rawValue, words.labels[kind] ?? [])
    }
    if !labels.isEmpty {
      entries.append(
        YAMLAddition.Entry(
          "labels", .mapping(labels, order: StatementKind.allCases.map(\.rawValue))))
    }
    if let separators = Self.list("separators", words.separators) { entries.append(separators) }
    if let linking = Self.list("linking", words.linking) { entries.append(linking) }
    for kind in Concept.Kind.allCases {
      let concepts = Self.concepts(words.designations.filter { $0.value.kind == kind })
      guard !concepts.isEmpty else { continue }
      entries.append(YAMLAddition.Entry(kind.rawValue, .mapping(concepts), isApart: true))
    }
    var isFirst = !LanguageEntry.Marker.allCases.contains { present.contains($0.rawValue) }
    for marker in LanguageEntry.Marker.allCases {
      let items = words.markers[marker] ?? []
      guard let list = Self.list(marker.rawValue, items, isApart: isFirst) else { continue }
      entries.append(list)
      isFirst = false
    }
    if let suffixes = Self.list("suffixes", words.suffixes) {
      entries.append(YAMLAddition.Entry("inflection", .mapping([suffixes]), isApart: true))
    }
    let stems = Self.stems(words.words)
    if !stems.isEmpty {
      entries.append(YAMLAddition.Entry("words", .mapping(stems), isApart: true))
    }
    self.entries = entries
  }

  /// The stems of each word of the source, by word.
  private static func stems(_ items: [LanguageProposal.Item<WordStems>]) -> [YAMLAddition.Entry] {
    var stems: [String: [LanguageProposal.Item<String>]] = [:]
    for item in items {
      stems[item.value.words.joined(separator: " "), default: []] += item.value.stems.map {
        LanguageProposal.Item($0, note: item.note)
      }
    }
    return stems.sorted { $0.key < $1.key }.compactMap { list($0.key, $0.value) }
  }

  private static func list(
    _ key: String, _ items: [LanguageProposal.Item<String>], isApart: Bool = false
  ) -> YAMLAddition.Entry? {
    guard !items.isEmpty else { return nil }
    let list = YAMLAddition.list(items.map { YAMLAddition.Item($0.value, note: $0.note) })
    return YAMLAddition.Entry(key, list, isApart: isApart)
  }

  /// The concepts of one kind in the order in which they come first.
  private static func concepts(
    _ designations: [LanguageProposal.Item<Designation>]
  ) -> [YAMLAddition.Entry] {
    var order: [Concept.ID] = []
    var items: [Concept.ID: [Designation.Status: [YAMLAddition.Item]]] = [:]
    for designation in designations {
      let value = designation.value
      if items[value.concept] == nil { order.append(value.concept) }
      items[value.concept, default: [:]][value.status, default: []].append(
        YAMLAddition.Item(value.text, note: designation.note))
    }
    return order.map { id in
      let names = Designation.Status.allCases.compactMap { status -> YAMLAddition.Entry? in
        guard let names = items[id]?[status], let first = names.first else { return nil }
        return YAMLAddition.Entry(
          status.rawValue, status == .preferred ? .value(first) : .list(names))
      }
      return YAMLAddition.Entry(
        id.description, .mapping(names, order: Designation.Status.allCases.map(\.rawValue)))
    }
  }
}
