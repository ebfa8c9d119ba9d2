import ArgumentParser
import Kanon
import KanonModel
import KanonReports

/// `kanon explain`
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Explain a diagnostic; without an argument, list them all.")

  @Argument(
    help: ArgumentHelp("A code or a name: K401 or role-unknown.", valueName: "code"),
    completion: .list(DiagnosticCode.allCases.flatMap { [$0.id, $0.name] }))
  var code: String?

  @OptionGroup var colors: ColorOptions

  func validate() throws {
    if let code, DiagnosticCode(named: code.lowercased()) == nil { throw unknown(code) }
  }

  func run() throws {
    let text = PageText(palette: colors.palette)
    defer { StandardStream.output.flush() }
    guard let known = code.flatMap({ DiagnosticCode(named: $0.lowercased()) }) else {
      StandardStream.output.write(text.list(DiagnosticCode.allCases))
      return
    }
    guard let page = DiagnosticPage(known) else {
      StandardStream.error.write("error: this executable carries no page about \(known.id)\n")
      throw ExitCode(2)
    }
    StandardStream.output.write(text.page(page.text))
  }

  private func unknown(_ name: String) -> ValidationError {
    let advice =
      DiagnosticCode.nearest(to: name).map { "Did you mean \($0.id) \($0.name)?" }
      ?? "`kanon checks` lists all."
    return ValidationError("No diagnostic is called '\(name)'. \(advice)")
  }
}
