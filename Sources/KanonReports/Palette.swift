import KanonModel

/// The colours of text for a terminal. The caller chooses: it knows about terminals and `NO_COLOR`.
package enum Palette: Sendable {
  /// No escape sequence at all: files, pipes, logs.
  case plain
  /// ANSI SGR sequences with the terminal's own 16 colours, which the user's theme makes readable.
  case ansi

  /// What a piece of text is in a report.
  enum Style {
    case error, warning, info
    /// Code, headline and other text that should stand out.
    case strong
    /// Line numbers and the lines that are drawn around an excerpt.
    case frame
    case help
    case faint
    case removed, added
  }

  func paint(_ text: String, _ style: Style) -> String {
    guard self == .ansi, !text.isEmpty else { return text }
    return "\u{1B}[" + style.parameters + "m" + text + "\u{1B}[0m"
  }

  /// Sets a right-to-left line apart, so that a terminal with bidirectional display does not reorder
  /// the frame around it. Only with colours: in a file the two characters would be in the way.
  func isolate(_ line: String) -> String {
    switch self {
    case .plain: line
    case .ansi: "\u{2068}" + line + "\u{2069}"
    }
  }

  func style(_ severity: Severity) -> Style {
    switch severity {
    case .error: .error
    case .warning: .warning
    case .info: .info
    }
  }
}

extension Palette.Style {
  fileprivate var parameters: String {
    switch self {
    case .error, .removed: "1;31"
    case .warning: "1;33"
    case .info, .help: "1;36"
    case .strong: "1"
    case .frame: "1;34"
    case .faint: "2"
    case .added: "1;32"
    }
  }
}
