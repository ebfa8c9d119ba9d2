import KanonModel

/// Separators of a statement with nothing between, before or behind them, where no name is missing.
///
/// Where text slid across pipes an empty slot is evidence of what slid out of it; it is only stray where
/// the other slots hold as many terms as the source states.
struct SeparatorCheck: Check {
  func diagnostics(_ article: ResolvedArticle) -> [Diagnostic] {
    guard let source = article.source else { return [] }
    return article.translations.flatMap { version in
      StatementKind.allCases.flatMap { kind in
        zip(version.statements(kind), source.statements(kind)).compactMap { ours, theirs in
          diagnostic(ours, theirs, version, source)
        }
      }
    }
  }

  private func diagnostic(
    _ ours: Statement<ResolvedMention>, _ theirs: Statement<ResolvedMention>,
    _ version: ResolvedVersion, _ source: ResolvedVersion
  ) -> Diagnostic? {
    guard ours.form == .inline, ours.isLabelKnown, !theirs.terms.isEmpty,
      ours.terms.count(where: { !$0.mention.text.isEmpty }) == theirs.terms.count,
      ours.terms.allSatisfy({ $0.mention.text.isEmpty || $0.concept != nil }),
      let stray = Self.stray(ours, in: version.version.syntax.source).first,
      Self.stray(theirs, in: source.version.syntax.source).isEmpty
    else { return nil }
    return self.stray(
      Self.stray(ours, in: version.version.syntax.source), stray, ours, theirs, version, source)
  }

  /// The bytes to remove, in the order of the text; none where the statement goes over several lines.
  private static func stray(
    _ statement: Statement<ResolvedMention>, in source: SourceFile
  ) -> [ByteRange] {
    let line = source.line(at: statement.label.range.upper)
    guard line.upper >= statement.range.upper else { return [] }
    let bytes = source.bytes
    let start = Int(statement.label.range.upper)
    let end = Int(line.upper)
    let pipes = (start..<end).filter {
      bytes[$0] == UInt8(ascii: "|") && ($0 == start || bytes[$0 - 1] != UInt8(ascii: "\\"))
    }
    func isBare(_ from: Int, _ to: Int) -> Bool {
      bytes[from..<to].allSatisfy { $0.isBlank }
    }
    var found: [ByteRange] = []
    for (index, pipe) in pipes.enumerated() {
      let next = index + 1 < pipes.count ? pipes[index + 1] : end
      if index == 0, isLabelEnd(bytes[start..<pipe]) {
        var upper = pipe + 1
        while upper < next, bytes[upper].isBlank { upper += 1 }
        found.append(ByteRange(pipe, upper))
      } else if index > 0, isBare(pipes[index - 1] + 1, pipe) {
        found.append(ByteRange(pipes[index - 1] + 1, pipe + 1))
      }
      if index == pipes.count - 1, isBare(pipe + 1, end) {
        var lower = pipe
        while lower > start, bytes[lower - 1].isBlank { lower -= 1 }
        found.append(ByteRange(max(lower, Int(found.last?.upper ?? 0)), pipe + 1))
      }
    }
    return found
  }

  /// What ends a label: a colon of either width, the end of its bold, spaces.
  private static func isLabelEnd(_ bytes: ArraySlice<UInt8>) -> Bool {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.allSatisfy {
      [":", "：", "*", "_", " ", "\t", "\u{A0}", "-", "–", "—"].contains($0)
    }
  }
}

extension SeparatorCheck {
  private func stray(
    _ all: [ByteRange], _ first: ByteRange, _ ours: Statement<ResolvedMention>,
    _ theirs: Statement<ResolvedMention>, _ version: ResolvedVersion, _ source: ResolvedVersion
  ) -> Diagnostic {
    Diagnostic(
      .separatorStray, "a separator has nothing beside it",
      at: version.place(first), subject: ours.terms.map(\.mention.text).joined(separator: "|"),
      related: [.init(source.place(theirs.range), "\(source.locale) states these")],
      evidence: ["the statement has all \(theirs.terms.count) terms of \(source.locale)"],
      help: "remove the separator",
      fixes: all.map {
        SuggestedFix("Remove the separator", at: version.place($0), replacement: "")
      })
  }
}
