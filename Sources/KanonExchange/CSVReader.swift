package import KanonModel

/// Reads a termbase's names from CSV: a header, and a row a name (docs/exchange.md).
package struct CSVReader {
  private let table: CSVTable
  /// The position of each column.
  private let columns: [CSVColumn: Int]
  private var entries: [ConceptEntry] = []
  private var indices: [Concept.ID: Int] = [:]

  /// - Throws: where the file is no CSV, its header is not a termbase's, or a row says something that a
  ///   termbase cannot hold; with the line and what to do.
  package static func read(_ file: SourceFile) throws(ConfigurationError) -> [ConceptEntry] {
    let table = try CSVTable(file)
    guard let header = table.records.first else {
      throw table.fault("the file is empty", at: 0, help: "write the header: \(names)")
    }
    var reader = CSVReader(table: table, columns: try columns(header, table))
    for record in table.records.dropFirst() where record.contains(where: { !$0.text.isEmpty }) {
      try reader.take(record, columnCount: header.count)
    }
    return reader.entries
  }

  private init(table: CSVTable, columns: [CSVColumn: Int]) {
    self.table = table
    self.columns = columns
  }

  private static var names: String {
    CSVColumn.allCases.map(\.rawValue).joined(separator: ",")
  }

  private static func columns(
    _ header: [CSVTable.Field], _ table: CSVTable
  ) throws(ConfigurationError) -> [CSVColumn: Int] {
    var columns: [CSVColumn: Int] = [:]
    for (position, field) in header.enumerated() {
      guard let column = CSVColumn(rawValue: field.text.lowercased()) else {
        throw table.fault(
          "the column `\(field.text)` is unknown", at: field.offset, help: "known: \(names)")
      }
      guard columns.updateValue(position, forKey: column) == nil else {
        throw table.fault(
          "the column `\(field.text)` stands twice", at: field.offset, help: "remove one of the two"
        )
      }
    }
    if let missing = CSVColumn.allCases.first(where: { $0.isRequired && columns[$0] == nil }) {
      throw table.fault(
        "the column `\(missing.rawValue)` is missing", at: 0,
        help: "the first line names the columns: \(names)")
    }
    return columns
  }

  private mutating func take(
    _ record: [CSVTable.Field], columnCount: Int
  ) throws(ConfigurationError) {
    let place = ConceptEntry.Place(file: table.source, offset: record[0].offset)
    guard record.count == columnCount else {
      throw place.fault(
        "the row has \(record.count) fields and the header \(columnCount)",
        help: "put fields that hold a comma or a line break in quotes")
    }
    let id = try ConceptEntry.id(from: cell(.concept, record), at: place)
    let kind = try kind(record, place)
    let index = indices[id] ?? entries.count
    if index == entries.count {
      indices[id] = index
      entries.append(ConceptEntry(id: id, kind: kind, place: place))
    }
    if let kind, let other = entries[index].kind, other != kind {
      throw place.fault(
        "\(id) is of the kind `\(kind.rawValue)` here and `\(other.rawValue)` further up",
        help: "a concept is of one kind")
    }
    entries[index].kind = entries[index].kind ?? kind
    let definition = cell(.definition, record)
    if entries[index].definition.isEmpty { entries[index].definition = definition }
    guard definition.isEmpty || entries[index].definition == definition else {
      throw place.fault(
        "\(id) has another definition further up", help: "a concept has one definition")
    }
    if let term = try term(record, place) { entries[index].terms.append(term) }
  }

  private func kind(
    _ record: [CSVTable.Field], _ place: ConceptEntry.Place
  ) throws(ConfigurationError) -> Concept.Kind? {
    let text = cell(.kind, record)
    guard !text.isEmpty else { return nil }
    guard let kind = Concept.Kind(named: text) else {
      throw place.fault(
        "the kind `\(text)` is unknown",
        help: "known: \(Concept.Kind.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    return kind
  }

  /// The name that a row states; nil where it only states the concept.
  private func term(
    _ record: [CSVTable.Field], _ place: ConceptEntry.Place
  ) throws(ConfigurationError) -> ConceptEntry.Term? {
    let (locale, text) = (cell(.locale, record), cell(.term, record))
    let status = cell(.status, record)
    if locale.isEmpty, text.isEmpty, status.isEmpty { return nil }
    guard let tag = LanguageTag(locale) else {
      throw place.fault(
        "`\(locale)` is no language tag", help: "write a BCP 47 tag, for instance sv-SE")
    }
    guard !text.isEmpty else {
      throw place.fault(
        "the row has a locale and no term", help: "write the term, or remove the row")
    }
    guard !status.isEmpty else { return ConceptEntry.Term(tag: tag, text: text, status: nil) }
    guard let known = Designation.Status(rawValue: status.lowercased()) else {
      throw place.fault(
        "the status `\(status)` is unknown",
        help: "known: \(Designation.Status.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    return ConceptEntry.Term(tag: tag, text: text, status: known)
  }

  private func cell(_ column: CSVColumn, _ record: [CSVTable.Field]) -> String {
    columns[column].map { CSVCell.read(record[$0].text) } ?? ""
  }
}
