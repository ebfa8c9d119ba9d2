import ArgumentParser
import Kanon
import KanonModel

/// `kanon baseline`
struct BaselineCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "baseline",
    abstract: "Record today's findings, so that kanon check fails only on new ones.",
    discussion: """
      The first time every finding is recorded in kanon-baseline.json beside kanon.yaml (or where \
      `baseline:` in kanon.yaml says). After that the file only shrinks: findings that no longer occur \
      are taken out of it, and new ones are not taken in unless --accept-new says so.

      Exit codes: 0 the file is up to date, 1 new findings were not taken in, or --check would shrink \
      the file.
      """)

  @OptionGroup var global: GlobalOptions

  @Flag(name: .long, help: "Only shrink a file that is there; never make one.")
  var update = false

  @Flag(name: .long, help: "Take new findings in as well.")
  var acceptNew = false

  @Flag(name: .long, help: "Write nothing; exit with 1 if the file could shrink.")
  var check = false

  func validate() throws {
    if !global.locale.isEmpty || global.noSource {
      throw ValidationError(
        "A baseline is of all locales and of the source; leave --locale and --no-source out.")
    }
    if check, acceptNew {
      throw ValidationError("--check writes nothing; leave --accept-new out.")
    }
  }

  func run() async throws {
    let workspace = try global.openWorkspace()
    let file = BaselineFile(workspace)
    let old = try reportingFailure { file.exists ? try file.read() : nil }
    if old == nil, update || check {
      throw reportingFailure(
        WorkspaceError(
          file.path, "there is no baseline yet", help: "record one with `kanon baseline`"))
    }
    let update = BaselineUpdate(
      of: old, occurring: await occurring(workspace), acceptsNew: acceptNew)
    if check {
      say(
        update.gone == 0
          ? "\(file.path) is up to date"
          : "\(counted(update.gone, "finding")) of \(file.path) no longer occur;"
            + " run kanon baseline to shrink it")
      if update.gone > 0 { throw ExitCode(1) }
      return
    }
    if old != update.baseline { try reportingFailure { try file.write(update.baseline) } }
    report(update, old, file)
    if old != nil, update.new > 0, !acceptNew { throw ExitCode(1) }
  }

  /// All findings, whatever their severity, that nothing accepts.
  private func occurring(_ workspace: Workspace) async -> Baseline {
    let compiler = global.compiler(workspace, shows: .error, baseline: Baseline())
    let tally = Shared(FindingMaker.Made())
    let progress = Progress(workspace.articles.count, quiet: global.quiet)
    await compiler.check(workspace.articles) { article in
      progress.step()
      tally.withLock { $0.add(article) }
    }
    progress.end()
    var result = tally.withLock { $0 }
    result.add(compiler.unusedAllowances(result.usedAllowances))
    return result.occurring
  }

  private func report(_ update: BaselineUpdate, _ old: Baseline?, _ file: BaselineFile) {
    guard old != nil else {
      return say("\(file.path): \(counted(update.baseline.count, "finding")) recorded")
    }
    var parts = ["\(counted(update.gone, "finding")) gone"]
    if update.new > 0 {
      parts.append("\(update.new) new" + (acceptNew ? " taken in" : " NOT taken in"))
    }
    say("\(file.path): \(parts.joined(separator: ", ")); \(update.baseline.count) left")
    if update.new > 0, !acceptNew {
      say("  help: `kanon check` shows the new ones; mend them, or take them in with --accept-new")
    }
  }

  private func say(_ text: String) {
    if !global.quiet { StandardStream.error.write(text + "\n") }
  }

  private func counted(_ count: Int, _ noun: String) -> String {
    count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
  }
}
