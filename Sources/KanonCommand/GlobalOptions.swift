import ArgumentParser
import Foundation
import Kanon
import KanonModel
import KanonReports

extension LanguageTag: ExpressibleByArgument {
  package init?(argument: String) { self.init(argument) }
}

/// What every command that reads a workspace understands (contract, global options).
struct GlobalOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "The folder of kanon.yaml, or of the locale folders.", valueName: "dir"),
    completion: .directory)
  var root = "."

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Read bilingual articles, each beside its source, from this folder of locale folders.",
      valueName: "dir"),
    completion: .directory)
  var bilingual: String?

  @Option(
    name: .long, parsing: .singleValue,
    help: ArgumentHelp("Only this locale; repeatable.", valueName: "tag"))
  var locale: [LanguageTag] = []

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The locale that the others were translated from (default: en-US).", valueName: "tag"))
  var source: LanguageTag?

  @Flag(name: .long, help: "Read as if the source locale were absent.")
  var noSource = false

  @Option(
    name: .long, parsing: .singleValue,
    help: ArgumentHelp("A termbase file or folder; repeatable.", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var terms: [String] = []

  @OptionGroup var colors: ColorOptions

  @Flag(name: .shortAndLong, help: "Say nothing beside the result.")
  var quiet = false

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "How many articles are worked on at a time (default: all cores).", valueName: "n"))
  var jobs: Int?

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs needs a number from 1 on.") }
    if noSource, source != nil, locale.isEmpty == false, locale == [source] {
      throw ValidationError(
        "--no-source leaves nothing to read of the locale \(source?.description ?? "").")
    }
  }

  var workspaceOptions: Workspace.Options {
    var options = Workspace.Options()
    options.root = root
    options.bilingual = bilingual
    options.locales = locale
    options.source = source
    options.ignoresSource = noSource
    options.terms = terms
    return options
  }

  var jobCount: Int { jobs ?? ProcessInfo.processInfo.activeProcessorCount }

  func openWorkspace() throws -> Workspace {
    try reportingFailure { try Workspace.open(workspaceOptions) }
  }

  func compiler(
    _ workspace: Workspace, shows: Severity = .info, counts: Severity = .info,
    baseline: Baseline? = nil
  ) -> Compiler {
    Compiler(workspace, jobs: jobCount, shows: shows, counts: counts, baseline: baseline)
  }

  var palette: Palette { colors.palette }
}

/// Runs work that the machine or the set-up can stop; says why on standard error and exits with 2.
func reportingFailure<Result>(_ work: () throws -> Result) throws -> Result {
  do {
    return try work()
  } catch let error as WorkspaceError {
    throw failure(error.description)
  } catch let error as ConfigurationError {
    throw failure(error.description)
  }
}

/// Says why work cannot be done; the result is to be thrown.
func reportingFailure(_ error: WorkspaceError) -> ExitCode { failure(error.description) }

private func failure(_ description: String) -> ExitCode {
  StandardStream.error.write("error: \(description)\n")
  return ExitCode(2)
}
