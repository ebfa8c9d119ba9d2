import ArgumentParser
import Kanon
import KanonModel
import KanonReports

extension DiagnosticCode: ExpressibleByArgument {
  package init?(argument: String) { self.init(named: argument.lowercased()) }
}

/// `kanon fix`
struct FixCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fix",
    abstract: "Show how findings would be mended whose right text is certain; --write mends them.",
    discussion: """
      Shortened and untranslated names of roles and products become the names that the termbase prefers, \
      empty links get the title of what they lead to, and stray separators go. Every other byte stays as \
      it is, and an edit after which anything else would be found is left out.
      """)

  @Argument(help: "Articles, as paths inside the locale folders (default: all).")
  var articles: [String] = []

  @OptionGroup var global: GlobalOptions

  @Flag(name: .long, help: "Write the files.")
  var write = false

  @Option(
    name: .long, parsing: .singleValue,
    help: ArgumentHelp("Only findings of this name or code; repeatable.", valueName: "name"))
  var name: [DiagnosticCode] = []

  func validate() throws {
    if global.bilingual != nil {
      throw ValidationError("Bilingual articles are exports; fix the articles themselves.")
    }
  }

  func run() async throws {
    let workspace = try global.openWorkspace()
    let chosen = try reportingFailure { try workspace.articles(named: articles) }
    let fixer = Fixer(workspace, names: Set(name), jobs: global.jobCount)
    let progress = Progress(chosen.count, quiet: global.quiet)
    let outcomes = Collected<Fixer.Outcome>()
    await fixer.fix(chosen) { outcome in
      progress.step()
      outcomes.append(outcome)
    }
    progress.end()
    let files = outcomes.elements.flatMap(\.files)
    let output = StandardStream.output
    let prefix = workspace.root.path == "." ? "" : workspace.root.path + "/"
    let difference = FixDifference(palette: global.palette, isVerbatim: !output.isTerminal)
    for file in files {
      guard write else {
        output.write(difference.text(file.path, old: file.old, new: file.new))
        continue
      }
      try reportingFailure { try fixer.write(file) }
      for fix in file.fixes {
        output.write(
          difference.line(prefix + file.path, fix.start, fix.code, fix.description))
      }
    }
    output.flush()
    report(files, leftOut: outcomes.elements.reduce(0) { $0 + $1.leftOut })
  }

  private func report(_ files: [Fixer.FixedFile], leftOut: Int) {
    guard !global.quiet else { return }
    let fixes = files.reduce(0) { $0 + $1.fixes.count }
    var text =
      "\(fixes) \(fixes == 1 ? "fix" : "fixes") in \(files.count) \(files.count == 1 ? "file" : "files")"
    if fixes > 0 { text += write ? " written" : "; kanon fix --write applies them" }
    if leftOut > 0 {
      text += "; \(leftOut) left out, since the article would not read better for them"
    }
    StandardStream.error.write(text + "\n")
  }
}
