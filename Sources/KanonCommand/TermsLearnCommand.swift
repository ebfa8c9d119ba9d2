import ArgumentParser
import Kanon
import KanonExchange
import KanonModel

/// `kanon terms learn`
struct TermsLearnCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "learn", abstract: "Propose a termbase from bilingual articles.")

  @OptionGroup var global: GlobalOptions

  func run() async throws {
    let workspace = try global.openWorkspace()
    let progress = Progress(workspace.articles.count, quiet: global.quiet)
    let proposals = await TermLearner(workspace, jobs: global.jobCount).learn { progress.step() }
    progress.end()
    for proposal in proposals {
      StandardStream.output.write(TermbaseEditor.newFile(proposal))
    }
    StandardStream.output.flush()
  }
}
