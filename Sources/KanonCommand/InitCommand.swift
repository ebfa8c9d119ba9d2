import ArgumentParser
import Kanon
import KanonModel

/// `kanon init`
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Look at a folder, find the locales, write kanon.yaml.")

  @Option(
    name: .long,
    help: ArgumentHelp("The folder to look at.", valueName: "dir"), completion: .directory)
  var root = "."

  @Flag(name: .long, help: "Write over a kanon.yaml that is there.")
  var force = false

  @Flag(name: .long, help: "Print kanon.yaml instead of writing it.")
  var dryRun = false

  func run() throws {
    let survey = try reportingFailure { try FolderSurvey(Folder(root)) }
    let starter = StarterConfiguration(survey)
    let account = SurveyText(survey)
    defer { StandardStream.output.flush() }
    if dryRun {
      StandardStream.error.write(account.found)
      StandardStream.output.write(starter.text)
      return
    }
    try reportingFailure { try starter.write(overwrites: force) }
    StandardStream.output.write(account.found + account.nextSteps)
  }
}

/// What a survey found, in words.
private struct SurveyText {
  let survey: FolderSurvey
  /// How many articles are named before the rest is counted.
  private static let named = 3

  init(_ survey: FolderSurvey) { self.survey = survey }

  var found: String {
    let width = survey.locales.map(\.tag.description.count).max() ?? 0
    let place = survey.root.appending(survey.articles).path
    var lines = ["Found \(counted(survey.locales.count, "locale")) in \(place):", ""]
    for locale in survey.locales {
      let tag = locale.tag.description
      let padding = String(repeating: " ", count: width - tag.count)
      lines.append("  \(tag)\(padding)  \(account(locale))")
    }
    lines.append("")
    lines += remarks
    return lines.joined(separator: "\n") + "\n"
  }

  private func account(_ locale: FolderSurvey.FoundLocale) -> String {
    let count = counted(locale.articles.count, "article")
    if locale.tag == survey.source { return "\(count), the source" }
    let missing = list(survey.missing(in: locale)).map { ["\($0.count) missing: \($0.names)"] }
    let additional = list(survey.additional(in: locale)).map {
      ["\($0.count) that the source lacks: \($0.names)"]
    }
    return ([count] + (missing ?? []) + (additional ?? [])).joined(separator: "; ")
  }

  private func list(_ paths: [String]) -> (count: Int, names: String)? {
    guard !paths.isEmpty else { return nil }
    let names = paths.prefix(Self.named).joined(separator: ", ")
    return (paths.count, paths.count > Self.named ? names + ", …" : names)
  }

  private var remarks: [String] {
    var remarks: [String] = []
    switch survey.layout {
    case .folderPerLocale: break
    case .repositoryPerLocale:
      remarks.append(
        "Each locale is a repository of its own; kanon.yaml says where the articles of each lie.")
    }
    if survey.source == nil {
      remarks.append(
        "Every article is a translation. Put the source's folder beside these and name it in"
          + " `source:`; until then the locales are compared with each other only.")
    }
    if !survey.unknownToTermbase.isEmpty {
      let tags = survey.unknownToTermbase.map(\.description).joined(separator: ", ")
      remarks.append(
        "The termbase does not know \(tags): write a file a locale (docs/termbase.md).")
    }
    return remarks.isEmpty ? [] : remarks + [""]
  }

  var nextSteps: String {
    let option = survey.root.path == "." ? "" : " --root \(survey.root.path)"
    return """
      Wrote \(survey.root.path(of: Workspace.configurationName)). Next:

        kanon check\(option)      what the translations say wrongly
        kanon compile\(option)    what all locales say
        kanon explain K401  what a finding means

      """
  }

  private func counted(_ count: Int, _ noun: String) -> String {
    count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
  }
}
