package import KanonModel

/// All diagnostics with what a configuration makes of them: `kanon checks`.
package struct CheckListReport: Sendable {
  private let rules: [SeverityRule]

  package init(_ configuration: Configuration) { rules = configuration.severities }

  package enum Format: String, CaseIterable, Sendable {
    case text, json
  }

  package func text(_ format: Format, palette: Palette) -> String {
    switch format {
    case .text:
      let list = PageText(palette: palette)
      let width = DiagnosticCode.allCases.map(\.name.utf8.count).max() ?? 0
      return DiagnosticCode.allCases.map {
        list.line($0, configured(nil, $0) ?? .plain($0.severity), exceptions($0), width: width)
      }.joined()
    case .json: return json()
    }
  }

  /// A severity, or none at all.
  enum Grade: Equatable {
    case plain(Severity)
    case off

    var name: String {
      switch self {
      case .plain(let severity): severity.rawValue
      case .off: "off"
      }
    }
  }

  /// What the last rule for a locale says; for nil, what the last one for all of them does.
  private func configured(_ locale: LanguageTag?, _ code: DiagnosticCode) -> Grade? {
    rules.last { $0.code == code && $0.locale == locale }.map { rule in
      rule.severity.map(Grade.plain) ?? .off
    }
  }

  private func locales(_ code: DiagnosticCode) -> [(locale: LanguageTag, grade: Grade)] {
    Set(rules.filter { $0.code == code }.compactMap(\.locale)).sorted().compactMap { locale in
      configured(locale, code).map { (locale, $0) }
    }
  }

  /// `hu-HU off, sv-SE error`
  private func exceptions(_ code: DiagnosticCode) -> String {
    locales(code).map { "\($0.locale) \($0.grade.name)" }.joined(separator: ", ")
  }

  private func json() -> String {
    let json = JSONText()
    let checks = DiagnosticCode.allCases.map { code in
      json.encode(
        CheckJSON(
          code: code.id, name: code.name, summary: code.summary,
          severity: (configured(nil, code) ?? .plain(code.severity)).name,
          defaultSeverity: code.severity.rawValue,
          locales: Dictionary(
            uniqueKeysWithValues: locales(code).map { ($0.locale.description, $0.grade.name) })))
    }
    return "{\"schema\":\"kanon.checks/1\",\"checks\":[\n" + checks.joined(separator: ",\n")
      + "\n]}\n"
  }
}

private struct CheckJSON: Encodable {
  let code: String
  let name: String
  let summary: String
  /// `off`, or what it counts as where no locale says otherwise.
  let severity: String
  let defaultSeverity: String
  let locales: [String: String]
}
