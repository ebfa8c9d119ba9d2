import KanonModel

/// What differs, for a pull request: a table for each weight, with both lines as a diff below it.
struct ComparisonMarkdown {
  func text(_ comparison: Comparison) -> String {
    var text = "## \(MarkdownText.prose(comparison.article))\n\n"
    text += "\(MarkdownText.code(comparison.left.name)) → "
    text += "\(MarkdownText.code(comparison.right.name)): \(comparison.summary).\n\n"
    if !comparison.changes.isEmpty {
      text += "\(MarkdownText.prose(comparison.sources.sentence))\n\n"
    }
    for (weight, changes) in comparison.changesByWeight {
      text += "### \(heading(weight))\n\n| Aspect | Change | Cause |\n|---|---|---|\n"
      text += changes.map(row).joined()
      text += "\n<details><summary>Both lines</summary>\n"
      text += changes.map(lines).joined()
      text += "\n</details>\n\n"
    }
    return text
  }

  private func heading(_ weight: Change.Weight) -> String {
    let name = weight.rawValue
    return "\(name.prefix(1).uppercased())\(name.dropFirst()): \(weight.meaning)"
  }

  private func row(_ change: Change) -> String {
    "| \(change.aspect.rawValue) | \(MarkdownText.prose(change.message)) "
      + "| \(change.explanation) |\n"
  }

  private func lines(_ change: Change) -> String {
    let left = change.left.map { ["- " + shown($0)] } ?? []
    let right = change.right.map { ["+ " + shown($0)] } ?? []
    let places = [change.left, change.right].compactMap(\.self).map {
      MarkdownText.code("\($0.file):\($0.start.line)")
    }
    return "\n\(MarkdownText.prose(change.message))"
      + (places.isEmpty ? "\n\n" : " (\(places.joined(separator: " → ")))\n\n")
      + MarkdownText.block(left + right, language: "diff")
      + (change.evidence.isEmpty ? "" : "\n")
      + change.evidence.map { "* \(MarkdownText.prose($0))\n" }.joined()
  }

  private func shown(_ excerpt: Excerpt) -> String {
    let line = DisplayLine(excerpt, columns: 240)
    return line.before + line.marked + line.after
  }
}
