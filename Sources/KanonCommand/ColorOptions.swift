import ArgumentParser
import Foundation
import KanonReports

/// Whether a command's text is coloured.
struct ColorOptions: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp("auto, always or never.", valueName: "when"))
  var color = ColorChoice.auto

  enum ColorChoice: String, CaseIterable, ExpressibleByArgument {
    case auto, always, never
  }

  /// Colours on a terminal only, unless asked for; `NO_COLOR` (no-color.org) turns them off.
  var palette: Palette {
    switch color {
    case .always: .ansi
    case .never: .plain
    case .auto:
      StandardStream.output.isTerminal
        && ProcessInfo.processInfo.environment["NO_COLOR", default: ""].isEmpty
        && ProcessInfo.processInfo.environment["TERM"] != "dumb" ? .ansi : .plain
    }
  }
}
