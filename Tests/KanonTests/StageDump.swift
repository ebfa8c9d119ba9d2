import KanonModel

/// What each stage makes of an article, for people: the goldens double as a lesson in what Kanon reads.
enum StageDump {
  // MARK: Syntax

  /// The front matter and the tree of blocks, with what stands where.
  static func syntax(_ versions: [ResolvedVersion]) -> String {
    versions.map { version in
      let syntax = version.version.syntax
      var lines = [syntax.source.path]
      for entry in syntax.frontMatter.entries {
        lines.append(
          "  \(place(entry.keyRange, syntax)) \(entry.key) = \(quoted(entry.value)) \(place(entry.valueRange, syntax))"
        )
      }
      for (index, block) in syntax.blocks.enumerated() where index > 0 {
        let margin = String(repeating: "  ", count: depth(index, syntax))
        lines.append(margin + description(block, syntax))
        for inline in syntax.inlines(of: block) {
          lines.append(margin + "    · " + description(inline, syntax))
        }
      }
      return lines.joined(separator: "\n") + "\n"
    }.joined(separator: "\n")
  }

  private static func depth(_ index: Int, _ syntax: ArticleSyntax) -> Int {
    var depth = 0
    var parent = Int(syntax.blocks[index].parent)
    while parent >= 0 {
      depth += 1
      parent = Int(syntax.blocks[parent].parent)
    }
    return depth
  }

  private static func description(_ block: Block, _ syntax: ArticleSyntax) -> String {
    var words = [place(block.source, syntax), "\(block.kind)"]
    if block.number > 0 { words.append("\(block.number)") }
    if !block.target.isEmpty { words.append("[\(syntax.target(block.target))]") }
    if !block.text.isEmpty { words.append(quoted(syntax.string(block.text))) }
    return words.joined(separator: " ")
  }

  private static func description(_ inline: Inline, _ syntax: ArticleSyntax) -> String {
    var words = [place(inline.source, syntax), "\(inline.kind)"]
    if !inline.text.isEmpty { words.append(quoted(syntax.string(inline.text))) }
    if !inline.target.isEmpty { words.append("→ \(syntax.target(inline.target))") }
    return words.joined(separator: " ")
  }

  // MARK: Statements

  /// What the article says, in its own words.
  static func statements(_ versions: [ResolvedVersion]) -> String {
    versions.map { version in
      let (syntax, found) = (version.version.syntax, version.version.statements)
      var lines = [syntax.source.path, "  title \(quoted(found.title ?? ""))"]
      for statement in found.statements { lines += description(statement, syntax) }
      for statement in found.unlabelled {
        lines += description(statement, syntax, kind: "unknown label")
      }
      for list in found.ruleLists {
        lines.append(
          "  \(place(list.range, syntax)) rule list: \(list.modality.rawValue)\(remarks(list)), in #\(list.section.keys.joined(separator: " #")), list \(list.ordinal + 1)"
        )
        lines.append("    lead-in \(description(list.leadIn, syntax))")
        lines += list.evidence.map { "    because of \(description($0, syntax))" }
        lines += list.items.map { "    - \(description($0, syntax))" }
      }
      return lines.joined(separator: "\n") + "\n"
    }.joined(separator: "\n")
  }

  private static func description(
    _ statement: Statement<Mention>, _ syntax: ArticleSyntax, kind: String? = nil
  ) -> [String] {
    [
      "  \(place(statement.range, syntax)) \(kind ?? statement.kind.rawValue) (\(statement.form.rawValue))",
      "    label \(description(statement.label, syntax))",
    ] + statement.terms.map { "    - \(description($0, syntax))" }
  }

  private static func remarks(_ list: RuleList) -> String {
    (list.isConditional ? ", under a condition" : "")
      + (list.announcesItems ? "" : ", without a colon")
  }

  private static func description(_ mention: Mention, _ syntax: ArticleSyntax) -> String {
    "\(place(mention.range, syntax)) \(quoted(mention.text))"
  }

  // MARK: Attestations

  /// What the words were read as, and how it is known.
  static func attestations(_ versions: [ResolvedVersion]) -> String {
    versions.map { version in
      let attestation = version.attestation
      let provenance = attestation.provenance
      var lines = [
        attestation.file,
        "  \(provenance.translation ?? "no method"), \(provenance.date?.description ?? "no date"), \(provenance.freshness.rawValue)",
      ]
      for statement in attestation.statements {
        lines.append("  \(statement.kind.rawValue)")
        lines += statement.terms.map { "    \(description($0))" }
      }
      for list in attestation.ruleLists {
        lines.append(
          "  \(list.concept?.description ?? "unknown list"): \(list.list.modality.rawValue)")
        lines += list.items.map { "    \(description($0))" }
      }
      return lines.joined(separator: "\n") + "\n"
    }.joined(separator: "\n")
  }

  private static func description(_ mention: ResolvedMention) -> String {
    var words = ["\(quoted(mention.mention.text)) → \(mention.concept?.description ?? "?")"]
    words.append("(\(mention.resolution.rawValue))")
    if mention.isUntranslated { words.append("untranslated") }
    if mention.isShortened { words.append("cut short") }
    if !mention.candidates.isEmpty {
      words.append("of \(mention.candidates.map(\.description).joined(separator: ", "))")
    }
    return words.joined(separator: " ")
  }

  // MARK: Words

  private static func place(_ range: ByteRange, _ syntax: ArticleSyntax) -> String {
    let start = syntax.source.position(at: range.lower)
    let end = syntax.source.position(at: range.upper)
    let last = start.line == end.line ? "\(end.column)" : "\(end.line):\(end.column)"
    return "\(start.line):\(start.column)-\(last)"
  }

  private static func quoted(_ text: String) -> String {
    "'\(text.replacing("\n", with: "⏎"))'"
  }
}
