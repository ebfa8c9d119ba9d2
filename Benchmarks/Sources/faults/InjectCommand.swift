import ArgumentParser
import Foundation

/// Copies a tree of articles and puts faults into the copies.
struct InjectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inject",
    abstract: "Copies articles and puts faults into translations, one a file.",
    discussion: "Writes `faults.jsonl` into the folder: what was done where.")

  @Option(help: ArgumentHelp("A folder of locale folders, en-US the source.", valueName: "dir"))
  var corpus: String

  @Option(help: ArgumentHelp("The folder to write; it must not exist.", valueName: "dir"))
  var out: String

  @Option(help: "The same number makes the same faults.")
  var seed: UInt64 = 1

  @Option(help: "How many faults of a kind to make at most.")
  var perKind = 45

  @Option(help: ArgumentHelp("Only into this locale; can be repeated.", valueName: "tag"))
  var locale: [String] = []

  func run() throws {
    try reporting {
      let tree = try ArticleTree(corpus)
      let manager = FileManager.default
      guard !manager.fileExists(atPath: out) else { throw FaultsFailure("\(out) exists") }
      for tag in locale where tree.articles[tag] == nil {
        throw FaultsFailure("no articles in \(corpus)/\(tag)")
      }
      let locales = (locale.isEmpty ? tree.locales : locale)
        .filter { $0 != ArticleTree.sourceLocale }
      let results = Injection(tree: tree, locales: locales, seed: seed, perKind: perKind).run()

      let target = URL(fileURLWithPath: out)
      let changed = Dictionary(
        uniqueKeysWithValues: results.map { ("\($0.fault.locale)/\($0.fault.article)", $0.text) })
      for tag in Set(locales + [ArticleTree.sourceLocale]).sorted() {
        for article in tree.articles[tag] ?? [] {
          // Written, not copied: a copy would be as read-only as what it was copied from.
          let path = "\(tag)/\(article)"
          let contents =
            try changed[path].map { Data($0.utf8) }
            ?? Data(contentsOf: tree.file(tag, article))
          let file = target.appendingPathComponent(path)
          try manager.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
          try contents.write(to: file)
        }
      }
      try Fault.write(results.map(\.fault), to: target.appendingPathComponent("faults.jsonl"))
      let kinds = Set(results.map(\.fault.kind)).count
      note("\(results.count) faults of \(kinds) kinds in \(locales.count) locales")
    }
  }
}
