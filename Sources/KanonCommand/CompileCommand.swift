import ArgumentParser
import Kanon
import KanonReports

/// `kanon compile`
struct CompileCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compile", abstract: "Read everything and print the canonical model.")

  @OptionGroup var global: GlobalOptions

  @Option(name: .long, help: ArgumentHelp("text or json.", valueName: "format"))
  var format = Format.text

  enum Format: String, CaseIterable, ExpressibleByArgument { case text, json }

  func run() async throws {
    let workspace = try global.openWorkspace()
    let compiler = global.compiler(workspace)
    let progress = Progress(workspace.articles.count, quiet: global.quiet)
    let output = StandardStream.output
    switch format {
    case .text:
      let text = Shared(ModelText(palette: global.palette))
      await compiler.compile(workspace.articles) { article in
        progress.step()
        output.write(text.withLock { $0.article(article.located) })
      }
      output.write(text.withLock { $0.footer() })
    case .json:
      let json = Shared(ModelJSON())
      output.write(json.withLock { $0.header(sourceLocale: workspace.sourceLocale) })
      await compiler.compile(workspace.articles) { article in
        progress.step()
        output.write(json.withLock { $0.article(article.located) })
      }
      output.write(json.withLock { $0.footer() })
    }
    progress.end()
    output.flush()
  }
}
