import ArgumentParser
import Foundation
import Kanon
import KanonExchange
import KanonModel

/// `kanon terms learn`
struct TermsLearnCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "learn", abstract: "Propose a termbase from bilingual articles.")

  @OptionGroup var global: GlobalOptions

  @Option var into: String?

  func run() async throws {
    let workspace = try global.openWorkspace()
    let progress = Progress(workspace.articles.count, quiet: global.quiet)
    let learned = await TermLearner(workspace, jobs: global.jobCount).learn { progress.step() }
    progress.end()
    for proposal in learned.proposals {
      StandardStream.output.write(TermbaseEditor.newFile(proposal))
    }
    if let into {
      StandardStream.output.flush()
      try PatternFile.text(learned.patterns).write(toFile: into + "/" + PatternFile.name, atomically: true, encoding: .utf8)
    }
    StandardStream.output.flush()
  }
}
