package import KanonModel
import KanonResources

/// The page that explains a diagnostic, `docs/diagnostics/K401-role-unknown.md`.
package struct DiagnosticPage: Sendable {
  package let code: DiagnosticCode
  /// Markdown.
  package let text: String

  /// - Returns: nil where the executable was built without the page; a test makes sure that none is missing.
  package init?(_ code: DiagnosticCode) {
    let name = Self.fileName(code)
    guard let file = EmbeddedFile.diagnosticPages.first(where: { $0.name == name }) else {
      return nil
    }
    self.code = code
    text = file.text
  }

  package static func fileName(_ code: DiagnosticCode) -> String { "\(code.id)-\(code.name).md" }
}

extension DiagnosticCode {
  /// The code that a user means by text that is no code: the nearest name within two or three slips of
  /// the finger, or the one that begins with it.
  package static func nearest(to text: String) -> DiagnosticCode? {
    let text = text.lowercased()
    guard text.count > 1 else { return nil }
    let names = allCases.flatMap { [($0.name, $0), ($0.id.lowercased(), $0)] }
    let distances = names.map { (distance: editDistance(text, $0.0), code: $0.1) }
    if let best = distances.min(by: { $0.distance < $1.distance }),
      best.distance <= max(1, text.count / 4)
    {
      return best.code
    }
    return names.first { $0.0.hasPrefix(text) }?.1
  }

  /// Levenshtein's distance.
  private static func editDistance(_ left: String, _ right: String) -> Int {
    let right = Array(right.utf8)
    var row = Array(0...right.count)
    for (index, byte) in left.utf8.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in right.indices {
        let substituted = diagonal + (right[column] == byte ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(substituted, row[column] + 1, diagonal + 1)
      }
    }
    return row[right.count]
  }
}
