/// Faults in what names roles and products.
extension Translation {
  /// A name and its bar are gone.
  func missingNames(_ kind: NameStatement.Kind, _ random: inout SeededGenerator) -> [Edit] {
    statements(kind).compactMap { statement in
      guard statement.names.count > 1 else { return nil }
      var names = statement.names
      names.remove(at: Int.random(in: names.indices, using: &random))
      return .line(statement.line, statement.line(naming: names))
    }
  }

  /// A name too many stands at the end.
  func addedNames(
    _ kind: NameStatement.Kind, _ material: Material, _ random: inout SeededGenerator
  ) -> [Edit] {
    statements(kind).compactMap { statement in
      guard let other = otherName(statement, material, &random) else { return nil }
      return .line(statement.line, statement.line(naming: statement.names + [other]))
    }
  }

  /// Another name stands in place of one.
  func changedNames(
    _ kind: NameStatement.Kind, _ material: Material, _ random: inout SeededGenerator
  ) -> [Edit] {
    statements(kind).compactMap { statement in
      guard let other = otherName(statement, material, &random) else { return nil }
      let place = Int.random(in: statement.names.indices, using: &random)
      return renaming(statement, place, other)
    }
  }

  /// Two names have changed places.
  func reorderedRoles(_ random: inout SeededGenerator) -> [Edit] {
    statements(.roles).compactMap { statement in
      guard statement.names.count > 1 else { return nil }
      var names = statement.names
      let place = Int.random(in: names.indices, using: &random)
      names.swapAt(place, (place + 1) % names.count)
      return .line(statement.line, statement.line(naming: names))
    }
  }

  /// A name is cut to its first word.
  func truncatedRoles(_ material: Material) -> [Edit] {
    statements(.roles).flatMap { statement in
      knownPlaces(statement, material).compactMap { place, usual in
        guard usual == statement.names[place], let short = usual.truncated,
          !statement.names.contains(short)
        else { return nil }
        return renaming(statement, place, short)
      }
    }
  }

  /// A name stands there as the source has it.
  func untranslatedRoles(_ material: Material) -> [Edit] {
    statements(.roles).flatMap { statement in
      knownPlaces(statement, material).compactMap { place, _ in
        let original = statement.originals[place]
        guard original.lowercased() != statement.names[place].lowercased() else { return nil }
        return renaming(statement, place, original)
      }
    }
  }

  /// The line with the roles is gone.
  var missingStatements: [Edit] { statements(.roles).map { .removal($0.line) } }

  /// Other words stand in place of the label.
  func unknownLabels(_ material: Material, _ random: inout SeededGenerator) -> [Edit] {
    statements(.roles).compactMap { statement in
      guard let phrase = material.phrase(locale, &random),
        let range = statement.opening.ranges(ofBytes: statement.label).first
      else { return nil }
      let line = statement.line(naming: statement.names)
      return .line(statement.line, line.replacing(bytes: range, with: phrase))
    }
  }

  private func statements(_ kind: NameStatement.Kind) -> [NameStatement] {
    NameStatement.all(in: self).filter { $0.kind == kind }
  }

  private func renaming(_ statement: NameStatement, _ place: Int, _ name: String) -> Edit {
    var names = statement.names
    names[place] = name
    return .line(statement.line, statement.line(naming: names))
  }

  /// The names that other articles have too, by their places, with the locale's usual form.
  private func knownPlaces(
    _ statement: NameStatement, _ material: Material
  ) -> [(place: Int, usual: String)] {
    let used = material.names.names(locale, statement.kind)
    return statement.names.indices.compactMap { place in
      used.first { $0.source == statement.sourceNames[place] }.map { (place, $0.name) }
    }
  }

  /// A name that the statement lacks.
  private func otherName(
    _ statement: NameStatement, _ material: Material, _ random: inout SeededGenerator
  ) -> String? {
    material.names.names(locale, statement.kind).filter { source, name in
      !statement.sourceNames.contains(source) && !statement.names.contains(name)
        && name.lowercased() != source
    }.randomElement(using: &random)?.name
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
