import KanonAlignment
import KanonModel
import KanonSyntax
import Testing

/// A source, a translation, and which blocks stand for each other.
struct AlignmentCase: CustomTestStringConvertible, Sendable {
  let name: String
  let source: String
  let translation: String
  /// A line each for blocks that hold text: the source's, `=`, the translation's, or `-` for none; below them
  /// what only the translation has, behind `+`.
  let expected: String

  init(_ name: String, _ source: String, _ translation: String, _ expected: String) {
    self.name = name
    self.source = source
    self.translation = translation
    self.expected = expected
  }

  var testDescription: String { name }
}

@Suite struct BlockAlignerTests {
  @Test("what stands in the same place is paired", arguments: cases)
  func pairs(_ alignment: AlignmentCase) {
    let (source, translation) = (read(alignment.source), read(alignment.translation))
    let aligner = BlockAligner(source)
    let pairs = aligner.align(translation)
    var lines: [String] = []
    var paired: Set<Int> = []
    for index in source.blocks.indices {
      let counterpart = pairs.counterpart(of: index)
      if let counterpart { paired.insert(counterpart) }
      guard !source.blocks[index].text.isEmpty else { continue }
      let other = counterpart.map { describe($0, translation) } ?? "-"
      lines.append("\(describe(index, source)) = \(other)")
    }
    for index in translation.blocks.indices
    where !paired.contains(index) && !translation.blocks[index].text.isEmpty {
      lines.append("+ \(describe(index, translation))")
    }
    #expect(lines.joined(separator: "\n") == alignment.expected)
  }

  @Test("of runs that are too long to align nothing is said")
  func tooLong() {
    func headings(_ count: Int, _ letter: String) -> String {
      (0..<count).map { "# \(letter)\($0)\n" }.joined(separator: "\n")
    }
    let source = read(headings(1000, "a"))
    let aligner = BlockAligner(source)
    let alignment = aligner.align(read(headings(1001, "b")))
    #expect(alignment.gaps.isEmpty)
    #expect(source.blocks.indices.dropFirst().allSatisfy { alignment.counterpart(of: $0) == nil })
  }

  @Test("versions that are built alike need no table")
  func alike() {
    let aligner = BlockAligner(read("# One\n\nText.\n\n- a\n- b"))
    #expect(aligner.align(read("# Ein\n\nAnderer Text.\n\n- c\n- d")).isAlike)
    #expect(!aligner.align(read("# Ein\n\n- c\n- d")).isAlike)
  }

  @Test(
    "no more is paired of an empty version than of any other", arguments: ["", "Text.", "# One"])
  func empty(_ text: String) {
    let aligner = BlockAligner(read(text))
    for other in ["", "Text.\n\n- a", "# One"] {
      let blocks = read(other).blocks
      let alignment = aligner.align(read(other))
      for index in read(text).blocks.indices {
        #expect(alignment.counterpart(of: index).map(blocks.indices.contains) ?? true)
      }
    }
  }

  private func read(_ text: String) -> ArticleSyntax {
    ArticleReader().read(SourceFile(path: "xx-XX/a.md", bytes: Array(text.utf8))).output
  }

  private func describe(_ index: Int, _ syntax: ArticleSyntax) -> String {
    let text = syntax.string(syntax.blocks[index].text)
    return text.isEmpty ? "\(syntax.blocks[index].kind)" : text
  }

  static let cases: [AlignmentCase] = [
    .init(
      "a section moved", "# A\n\n## B\n\nbe\n\n## C\n\nce\n\n## D\n\nde",
      "# <a name=\"a\"></a>1\n\n## <a name=\"c\"></a>3\n\ndrei\n\n## <a name=\"d\"></a>4\n\nvier\n\n"
        + "## <a name=\"b\"></a>2\n\nzwei",
      """
      A = 1
      B = -
      be = -
      C = 3
      ce = drei
      D = 4
      de = vier
      + 2
      + zwei
      """),
    .init(
      "a section is missing", "# A\n\n## B\n\nbe\n\n## C\n\nce",
      "# <a name=\"a\"></a>1\n\n## <a name=\"c\"></a>3\n\ndrei",
      "A = 1\nB = -\nbe = -\nC = 3\nce = drei"),
    .init(
      "a block is missing", "The first.\n\n- one\n- two\n\nThe last.", "Das erste.\n\nDas letzte.",
      "The first. = Das erste.\none = -\ntwo = -\nThe last. = Das letzte."),
    .init(
      "a paragraph is missing, told by what no language changes",
      "Open Azure.\n\nSelect `save` here.\n\nRead [this](a.md).",
      "Azure öffnen.\n\nLesen Sie [das](a.md).",
      "Open Azure. = Azure öffnen.\nSelect save here. = -\nRead this. = Lesen Sie das."),
    .init(
      "a block was added", "The first.\n\nRead [this](a.md).",
      "Das erste.\n\n![Bild](b.png)\n\nLesen Sie [das](a.md).",
      "The first. = Das erste.\nRead this. = Lesen Sie das.\n+ Bild"),
    .init(
      "a list that a date made", "One.\n\nIn May 2024 it ends.\n\nTwo.",
      "Egy.\n\n2024. májusban véget ér.\n\nKettő.",
      "One. = Egy.\nIn May 2024 it ends. = -\nTwo. = Kettő.\n+ májusban véget ér."),
    .init(
      "a table that is none", "One.\n\n|A|B|\n|-|-|\n|a|b|\n\nTwo.",
      "Eins.\n\n|A|B|\n|-|\n|a|b|\n\nZwei.",
      "One. = Eins.\nA = -\nB = -\na = -\nb = -\nTwo. = Zwei."),
    .init(
      "a list item is missing", "- `one` is first\n- `two` is next\n- `three` is last",
      "- `one` ist der erste\n- `three` ist der letzte",
      "one is first = one ist der erste\ntwo is next = -\nthree is last = three ist der letzte"),
    .init(
      "anchors were translated", "# A\n\n## B\n\nbe\n\n## C\n\nce",
      "# <a name=\"a\"></a>1\n\n## <a name=\"zwei\"></a>2\n\nzwei\n\n## <a name=\"drei\"></a>3\n\ndrei",
      "A = 1\nB = 2\nbe = zwei\nC = 3\nce = drei"),
    .init(
      "a quote that was an alert", "> [!NOTE]\n> It is.\n\nText.", "> Es ist.\n\nDer Text.",
      "It is. = Es ist.\nText. = Der Text."),
  ]
}
