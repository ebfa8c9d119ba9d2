import KanonModel

/// Writes a termbase's names as CSV (RFC 4180): a header, and a row a name.
package enum CSVWriter {
  /// - Parameter entries: concepts of known kinds. One without a name gets a row without one.
  package static func text(_ entries: [ConceptEntry]) -> String {
    var rows = [CSVColumn.allCases.map(\.rawValue)]
    for entry in entries {
      // The definition stands once; a column of repetitions would be edited in one place and not in others.
      var definition = entry.definition
      func row(_ locale: String, _ term: String, _ status: String) {
        let kind = entry.kind?.rawValue ?? ""
        rows.append([entry.id.description, kind, locale, term, status, definition])
        definition = ""
      }
      for term in entry.terms {
        row(term.tag.description, term.text, term.status?.rawValue ?? "")
      }
      if entry.terms.isEmpty { row("", "", "") }
    }
    return rows.map { $0.map(CSVCell.written).joined(separator: ",") + "\r\n" }.joined()
  }
}
