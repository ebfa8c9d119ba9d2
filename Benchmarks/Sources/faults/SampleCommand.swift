import ArgumentParser

/// Draws findings to be judged by a reader.
struct SampleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sample",
    abstract: "Draws findings of one name and prints them with both texts, to be judged by hand.")

  @Option(help: ArgumentHelp("Findings of `kanon check`, JSON.", valueName: "file"))
  var diagnostics: String

  @Option(help: ArgumentHelp("The articles that were checked.", valueName: "dir"))
  var corpus: String

  @Option(help: "The diagnostic's name, negation-lost for instance.")
  var name: String

  @Option(help: "How many to draw; all, if there are fewer.")
  var count = 50

  @Option(help: "The same number draws the same.")
  var seed: UInt64 = 1

  func run() throws {
    try reporting {
      let tree = try ArticleTree(corpus)
      let all = try Finding.read(diagnostics).filter { $0.name == name }
        .sorted { ($0.file, $0.line, $0.fingerprint) < ($1.file, $1.line, $1.fingerprint) }
      var random = SeededGenerator(seed: seed, "sample", name)
      let chosen = Set(all.indices.shuffled(using: &random).prefix(count))
      let drawn = all.indices.filter { chosen.contains($0) }.map { all[$0] }
      print("\(drawn.count) of \(all.count) findings of \(name), seed \(seed)")
      for (index, finding) in drawn.enumerated() {
        print("\n## \(index + 1). \(finding.file):\(finding.line) (\(finding.severity))\n")
        Self.describe(finding, tree)
      }
    }
  }

  private static func describe(_ finding: Finding, _ tree: ArticleTree) {
    print(finding.message)
    for evidence in finding.evidence ?? [] { print("evidence: \(evidence)") }
    guard let locale = finding.locale, let article = finding.article,
      let text = tree.text(locale, article)
    else { return }
    print("\n\(locale):")
    printLines(of: text, around: finding.line)

    let related = finding.related ?? []
    for place in related {
      let parts = place.file.split(separator: "/", maxSplits: 1).map(String.init)
      guard parts.count == 2, let other = tree.text(parts[0], parts[1]) else { continue }
      print("\n\(place.file):\(place.line)\(place.message.map { ": \($0)" } ?? "")")
      printLines(of: other, around: place.line)
    }
    guard related.isEmpty, let source = tree.text(ArticleTree.sourceLocale, article) else { return }
    print("\n\(ArticleTree.sourceLocale), about there:")
    printLines(of: source, around: counterpart(of: finding.line, text, source))
  }

  /// A line with its neighbours, the line itself marked.
  private static func printLines(of text: ArticleText, around line: Int) {
    let range = (line - 2)..<(line + 3)
    for number in range where text.lines.indices.contains(number - 1) {
      print("\(number == line ? ">" : " ") \(number) | \(text.lines[number - 1])")
    }
  }

  /// The source's line in the block of the same number, else as far down in the file.
  private static func counterpart(
    of line: Int, _ text: ArticleText, _ source: ArticleText
  ) -> Int {
    if text.blocks.count == source.blocks.count,
      let block = text.blocks.firstIndex(where: { $0.contains(line - 1) })
    {
      let offset = line - 1 - text.blocks[block].lowerBound
      return source.blocks[block].lowerBound + min(offset, source.blocks[block].count - 1) + 1
    }
    return max(1, line * source.lines.count / max(text.lines.count, 1))
  }
}
