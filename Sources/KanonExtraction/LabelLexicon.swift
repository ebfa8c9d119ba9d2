import KanonModel

/// The label words of a locale, ready to be compared with the beginnings of paragraphs.
struct LabelLexicon: Sendable {
  private var kinds: [String: StatementKind] = [:]
  /// Longest first, for labels that no colon ends.
  private var labels: [(folded: String, kind: StatementKind)] = []
  /// Which pairs of first bytes a label can begin with; most paragraphs are dismissed by it.
  private var beginnings: Set<UInt16> = []
  private let folding: Folding

  init(_ languages: [LanguageEntry], folding: Folding) {
    self.folding = folding
    for language in languages {
      for kind in StatementKind.allCases {
        for label in language.labels[kind] ?? [] { add(label, kind) }
      }
    }
    labels.sort { ($0.folded.utf8.count, $1.folded) > ($1.folded.utf8.count, $0.folded) }
  }

  private mutating func add(_ label: String, _ kind: StatementKind) {
    let folded = folding.fold(label)
    guard !folded.isEmpty, kinds.updateValue(kind, forKey: folded) == nil else { return }
    labels.append((folded, kind))
    for spelling in [label, folded, folded.uppercased(), label.uppercased(), label.lowercased()] {
      let bytes = Array(spelling.utf8.prefix(2))
      if bytes.count == 2 { beginnings.insert(Self.pair(bytes[0], bytes[1])) }
    }
  }

  private static func pair(_ first: UInt8, _ second: UInt8) -> UInt16 {
    UInt16(first) << 8 | UInt16(second)
  }

  /// Whether a text that begins with these bytes can begin with a label.
  func canBegin(_ first: UInt8, _ second: UInt8) -> Bool {
    beginnings.contains(Self.pair(first, second))
  }

  /// The kind of a whole label.
  func kind(ofLabel text: some Sequence<UInt8>) -> StatementKind? {
    kinds[folding.fold(text)]
  }

  /// The kind of the longest label that the text begins with, and the label's folded length.
  func kind(atStartOf folded: String) -> (kind: StatementKind, label: String)? {
    for (label, kind) in labels where folded.hasPrefix(label) { return (kind, label) }
    return nil
  }

  func fold(_ bytes: some Sequence<UInt8>) -> String { folding.fold(bytes) }
}
