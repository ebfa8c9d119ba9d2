package import KanonModel

/// The formats in which termbases are exchanged.
package enum ExchangeFormat: String, CaseIterable, Sendable {
  case tbx, csv

  /// The format that a file's name ends in; nil where it says none.
  package init?(path: String) {
    switch path.split(separator: ".").last?.lowercased() {
    case "tbx", "xml", "martif": self = .tbx
    case "csv": self = .csv
    default: return nil
    }
  }

  /// The concepts of a file.
  ///
  /// - Throws: where the file is not of the format, or says something that a termbase cannot hold.
  package func read(_ file: SourceFile) throws(ConfigurationError) -> [ConceptEntry] {
    switch self {
    case .tbx: try TBXReader.read(file)
    case .csv: try CSVReader.read(file)
    }
  }
}
