/// Faults in what names roles and products.
extension Translation {
  /// The ways to make a fault of a kind in the statements.
  func statementEdits(
    _ kind: FaultKind, _ material: Material, _ random: inout SeededGenerator
  ) -> [Edit] {
    var edits: [Edit] = []
    for statement in NameStatement.all(in: self) where statement.kind == kind.statement {
      guard let line = changed(statement, kind, material, &random) else { continue }
      edits.append(
        kind == .statementMissing ? .removal(statement.line) : .line(statement.line, line))
    }
    return edits
  }

  /// A statement's line with one fault.
  private func changed(
    _ statement: NameStatement, _ kind: FaultKind, _ material: Material,
    _ random: inout SeededGenerator
  ) -> String? {
    var names = statement.names
    let used = material.names.names(locale, statement.kind)
    let other = used.filter { source, name in
      !statement.sourceNames.contains(source) && !names.contains(name)
        && name.lowercased() != source
    }.randomElement(using: &random)?.name
    let place = Int.random(in: names.indices, using: &random)

    switch kind {
    case .statementMissing:
      break
    case .labelUnknown:
      guard let word = material.phrase(locale, &random),
        let range = statement.opening.ranges(ofBytes: statement.label).first
      else { return nil }
      return statement.opening.replacing(bytes: range, with: word) + names.joined(separator: " | ")
    case .roleMissing, .productMissing:
      guard names.count > 1 else { return nil }
      names.remove(at: place)
    case .roleAdded, .productAdded:
      guard let other else { return nil }
      names.append(other)
    case .roleChanged, .productChanged:
      guard let other else { return nil }
      names[place] = other
    case .roleOrder:
      guard names.count > 1 else { return nil }
      names.swapAt(place, (place + 1) % names.count)
    case .roleTruncated:
      let usual = used.first { $0.source == statement.sourceNames[place] }?.name
      guard usual == names[place], let short = names[place].truncated, !names.contains(short)
      else { return nil }
      names[place] = short
    case .roleUntranslated:
      let original = statement.originals[place]
      guard original.lowercased() != names[place].lowercased(),
        used.contains(where: { $0.source == statement.sourceNames[place] })
      else { return nil }
      names[place] = original
    default:
      return nil
    }
    return statement.line(naming: names)
  }
}

extension FaultKind {
  /// The kind of statement that the fault is in.
  fileprivate var statement: NameStatement.Kind {
    switch self {
    case .productMissing, .productAdded, .productChanged: .products
    default: .roles
    }
  }
}

extension String {
  /// A name's first word, or the first part of a compound; nil for what has one part.
  fileprivate var truncated: String? {
    if let space = firstIndex(where: \.isWhitespace) { return String(self[..<space]) }
    if let hyphen = firstIndex(of: "-") { return String(self[...hyphen]) }
    let scalars = Array(unicodeScalars)
    guard let first = scalars.first, first.value >= 0x3000 else { return nil }
    let isKana = (0x3040...0x30FF).contains(first.value)
    let end = scalars.firstIndex { (0x3040...0x30FF).contains($0.value) != isKana }
    let kept = end ?? scalars.count / 2
    guard kept >= 2, kept < scalars.count else { return nil }
    return String(String.UnicodeScalarView(scalars[..<kept]))
  }
}
