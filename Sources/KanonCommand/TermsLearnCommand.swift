import ArgumentParser
import Kanon

/// `kanon terms learn`
struct TermsLearnCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "learn",
    abstract: "Propose names for a termbase from bilingual articles.",
    discussion: """
      Prints a file a locale, each name with how often it stands for its concept. --into prints what a \
      folder of termbase files would be given of it; --write gives it. What the files say already stays as \
      it is, with its comments and its order. A name that another concept has is listed and not added.
      """)

  @OptionGroup var global: GlobalOptions

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The folder of termbase files to add to (default: print whole files).", valueName: "dir"),
    completion: .directory)
  var into: String?

  @Flag(name: .long, help: "Write the files of --into.")
  var write = false

  func validate() throws {
    guard global.bilingual != nil else {
      throw ValidationError(
        "Names are learned from bilingual articles; name their folder with --bilingual.")
    }
    if global.noSource { throw ValidationError("--no-source leaves nothing to learn from.") }
    if write, into == nil {
      throw ValidationError("--write needs the folder to write to; name it with --into.")
    }
  }

  func run() async throws {
    let workspace = try global.openWorkspace()
    let progress = Progress(workspace.articles.count, quiet: global.quiet)
    let learned = await TermLearner(workspace, jobs: global.jobCount).learn { progress.step() }
    progress.end()
    guard let into else {
      StandardStream.output.write(learned.text)
      StandardStream.output.flush()
      return
    }
    try reportingFailure { try learned.update(of: into, global.workspaceOptions) }.finish(
      writing: write, quiet: global.quiet)
  }
}
