package import KanonModel

/// Writes the names that statements use as CSV (RFC 4180): a header, and a row a form.
package enum FormCSV {
  /// - Parameter showsAll: whether all places are written, with spaces between them, and not only the first.
  package static func text(_ entries: [FormEntry], showsAll: Bool) -> String {
    var rows = [["locale", "kind", "concept", "term", "status", "read", "count", "places"]]
    for entry in entries {
      let read = entry.resolutions.map { "\($0.resolution.rawValue) \($0.count)" }
      let places = (showsAll ? entry.uses[...] : entry.uses.prefix(1)).map {
        "\($0.file):\($0.line)"
      }
      rows.append([
        entry.locale.description, entry.kind.rawValue, entry.concept?.description ?? "", entry.text,
        entry.standing.key ?? "", read.joined(separator: " "), String(entry.uses.count),
        places.joined(separator: " "),
      ])
    }
    return rows.map { $0.map(CSVCell.written).joined(separator: ",") + "\r\n" }.joined()
  }
}
