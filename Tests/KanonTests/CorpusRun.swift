import Foundation
import KanonModel
import KanonReports
import KanonTestSupport
import Synchronization
import Testing

@testable import Kanon

/// A workspace run through the driver, with its output as bytes.
struct CorpusRun {
  let workspace: Workspace
  let compiler: Compiler

  init(_ folder: URL, jobs: Int, ignoresSource: Bool = false) throws {
    var options = Workspace.Options()
    options.root = folder.path
    options.ignoresSource = ignoresSource
    options.terms = [Project.content.appending(path: "terms").path]
    workspace = try Workspace.open(options)
    compiler = Compiler(workspace, jobs: jobs)
  }

  func findings() async -> [Finding] {
    let collected = Collected<FindingMaker.Made>()
    await compiler.check(workspace.articles) { collected.append($0) }
    return collected.elements.flatMap(\.findings)
  }

  /// `kanon check --format json`
  func checkJSON() async -> String {
    let text = Mutex("")
    let summary = RunSummary(articles: workspace.articles.count, locales: workspace.locales.count)
    FindingReport(.json).write(await findings(), summary) { part in text.withLock { $0 += part } }
    return text.withLock { $0 }
  }

  /// `kanon compile --format json`
  func modelJSON() async -> String {
    let state = Mutex((json: ModelJSON(), text: ""))
    let locale = workspace.sourceLocale
    state.withLock { $0.text = $0.json.header(sourceLocale: locale) }
    await compiler.compile(workspace.articles) { article in
      state.withLock { $0.text += $0.json.article(article.located) }
    }
    return state.withLock { $0.text + $0.json.footer() }
  }
}
