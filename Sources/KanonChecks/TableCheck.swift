import KanonModel

/// Tables that lost a row, a column or a cell.
struct TableCheck: PairCheck {
  func diagnostics(_ pair: TranslationPair) -> [Diagnostic] {
    var result = pair.alignment.gaps.flatMap { lost($0, pair) }
    let blocks = pair.sourceSyntax.blocks
    for index in blocks.indices {
      switch blocks[index].kind {
      case .table:
        guard let counterpart = pair.alignment.counterpart(of: index) else { continue }
        result += table(index, counterpart, pair)
      case .tableRow:
        guard let counterpart = pair.alignment.counterpart(of: index),
          let cell = emptied(index, counterpart, pair),
          !pair.isExplained({ other in
            other.alignment.counterpart(of: index).map { emptied(index, $0, other) == nil } ?? false
          })
        else { continue }
        result.append(cellLost(cell, index, counterpart, pair))
      case .document, .heading, .paragraph, .bulletList, .orderedList, .item, .blockQuote, .alert,
        .codeBlock, .htmlBlock, .tableCell, .thematicBreak, .footnote:
        continue
      }
    }
    return result
  }

  private func lost(_ gap: BlockAlignment.Gap, _ pair: TranslationPair) -> [Diagnostic] {
    let rows = gap.source.filter { index in
      pair.sourceSyntax.blocks[index].kind == .tableRow
        && !pair.isExplained { $0.alignment.counterpart(of: index) != nil }
    }
    // A list that cuts a table in two is its own finding.
    if let first = rows.first, gap.translation.isEmpty, !pair.endsInList(gap.parent.translation) {
      return [rowMissing(first, rows.count, gap, pair)]
    }
    return gap.source.compactMap { index in
      switch pair.sourceSyntax.blocks[index].kind {
      case .table:
        pair.isExplained { $0.alignment.counterpart(of: index) != nil }
          ? nil : tableLost(index, gap, pair)
      case .document, .heading, .paragraph, .bulletList, .orderedList, .item, .blockQuote, .alert,
        .codeBlock, .htmlBlock, .tableRow, .tableCell, .thematicBreak, .footnote:
        nil
      }
    }
  }

  private func table(_ index: Int, _ counterpart: Int, _ pair: TranslationPair) -> [Diagnostic] {
    let theirs = pair.sourceSyntax.columns(of: index)
    let ours = pair.syntax.columns(of: counterpart)
    guard theirs != ours,
      !pair.isExplained({ other in
        other.alignment.counterpart(of: index).map { other.syntax.columns(of: $0) == theirs }
          ?? false
      })
    else { return [] }
    return [shape(ours, theirs, index, counterpart, pair)]
  }

  /// The first cell that holds something in the source's row and nothing in the translation's.
  private func emptied(_ index: Int, _ counterpart: Int, _ pair: TranslationPair) -> Int? {
    let (theirs, ours) = (pair.sourceSyntax.blocks, pair.syntax.blocks)
    guard theirs[index].kind == .tableRow, ours[counterpart].kind == .tableRow else { return nil }
    // A row's descendants are its cells.
    let count = Int(theirs[index].end) - index
    guard Int(ours[counterpart].end) - counterpart == count else { return nil }
    for cell in 1..<max(count, 1)
    where ours[counterpart + cell].isEmptyCell && !theirs[index + cell].isEmptyCell {
      return cell - 1
    }
    return nil
  }
}

extension TranslationPair {
  /// Whether a list follows a table without a blank line: a row that begins with `1.`.
  fileprivate func endsInList(_ table: Int) -> Bool {
    guard let next = syntax.sibling(after: table) else { return false }
    let between = Int(syntax.blocks[table].source.upper)..<Int(syntax.blocks[next].source.lower)
    return syntax.blocks[next].kind == .orderedList && between.count <= 2
  }
}

extension ArticleSyntax {
  /// How many columns a table has; 0 for what is none.
  fileprivate func columns(of index: Int) -> Int {
    guard blocks[index].kind == .table, let row = firstChild(of: index) else { return 0 }
    return children(of: row).count
  }
}

extension Block {
  /// Whether a cell holds nothing.
  fileprivate var isEmptyCell: Bool { text.isEmpty && inlines.isEmpty }
}

extension TableCheck {
  private func rowMissing(
    _ index: Int, _ count: Int, _ gap: BlockAlignment.Gap, _ pair: TranslationPair
  ) -> Diagnostic {
    let text = pair.sourceSyntax.headline(of: index)
    let rest = count > 1 ? " and \(count - 1) after it are" : " is"
    return Diagnostic(
      .tableRowMissing, "the table's row '\(text)'\(rest) missing", at: pair.insertionPoint(gap),
      subject: text, related: pair.related(index), help: "translate the row")
  }

  private func tableLost(
    _ index: Int, _ gap: BlockAlignment.Gap, _ pair: TranslationPair
  ) -> Diagnostic {
    let text = pair.sourceSyntax.headline(of: index)
    // A paragraph with pipes in the table's place.
    let remains = gap.translation.first { block in
      pair.syntax.blocks[block].kind == .paragraph
        && pair.syntax.text[pair.syntax.blocks[block].text.indices].contains(UInt8(ascii: "|"))
    }
    return Diagnostic(
      .tableShape, "the table '\(text)' is \(remains == nil ? "missing" : "no table here")",
      at: remains.map(pair.place) ?? pair.insertionPoint(gap), subject: text,
      related: pair.related(index),
      help: remains == nil
        ? "translate the table"
        : "the line of dashes needs as many cells as the table's head, and a blank line before both"
    )
  }

  private func shape(
    _ ours: Int, _ theirs: Int, _ index: Int, _ counterpart: Int, _ pair: TranslationPair
  ) -> Diagnostic {
    let said = ours == 0 ? "is no table" : "has \(ours) columns"
    return Diagnostic(
      .tableShape, "the table \(said); \(pair.source.locale) has \(theirs) columns",
      at: pair.place(counterpart), subject: pair.sourceSyntax.headline(of: index),
      related: pair.related(index), help: "every row needs as many cells as the table's head")
  }

  private func cellLost(
    _ cell: Int, _ index: Int, _ counterpart: Int, _ pair: TranslationPair
  ) -> Diagnostic {
    Diagnostic(
      .tableShape, "cell \(cell + 1) of the row is empty", at: pair.place(counterpart),
      subject: pair.sourceSyntax.headline(of: index), related: pair.related(index),
      help: "put the cell's text back between its pipes")
  }
}
