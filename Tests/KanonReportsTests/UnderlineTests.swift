import KanonModel
import KanonReports
import Testing

/// The line of the excerpt and the line below it, as the text report draws them.
private func drawn(_ marked: String, columns: Int = 100) -> [String] {
  let report = written(
    .text, [finding(.linkEmpty, excerpt("sv-SE/a.md", marked), "message")],
    options: ReportOptions(columns: columns))
  let lines = report.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  return lines[3...].prefix { !$0.isEmpty }.map { String($0.dropFirst(4)) }
}

@Suite struct UnderlineTests {
  @Test(
    "the underline stands below the marked part",
    arguments: [
      ("⟪Globala⟫ | Agent", ["Globala | Agent", "^^^^^^^"]),
      ("a | ⟪b⟫", ["a | b", "    ^"]),
      // An empty range is a caret, also at the end of the line.
      ("a⟪⟫b", ["ab", " ^"]),
      ("ab⟪⟫", ["ab", "  ^"]),
      // Wide characters push it and widen it.
      ("全体 | ⟪営業⟫ | a", ["全体 | 営業 | a", "       ^^^^"]),
      ("한국 ⟪관리자⟫", ["한국 관리자", "     ^^^^^^"]),
      // Combining marks do neither, decomposed or not.
      ("e\u{301}e\u{301} ⟪o\u{308}b⟫", ["e\u{301}e\u{301} o\u{308}b", "   ^^"]),
      ("ไม่ใช่ ⟪ผู้ดูแล⟫", ["ไม่ใช่ ผู้ดูแล", "     ^^^^"]),
      ("👨‍👩‍👧 ⟪x⟫", ["👨‍👩‍👧 x", "   ^"]),
      // A tab reaches to the next multiple of four.
      ("\ta\t⟪b⟫", ["    a   b", "        ^"]),
      ("⟪\t⟫b", ["    b", "^^^^"]),
      // What would steer the terminal is written out, and the underline goes along.
      ("\u{1B}[1m⟪x⟫", ["\\u{1B}[1mx", "         ^"]),
      ("a⟪\u{202E}⟫b", ["a\\u{202E}b", " ^^^^^^^^"]),
      ("\u{200B}⟪x⟫", ["\\u{200B}x", "        ^"]),
    ])
  func underlineStandsBelow(marked: String, expected: [String]) {
    #expect(drawn(marked) == expected)
  }

  @Test(
    "a right-to-left line is marked in the line itself",
    arguments: [
      ("عام | ⟪مسؤول⟫ | وكيل", ["عام | ⟦مسؤول⟧ | وكيل"]),
      ("Role: ⟪מנהל⟫", ["Role: ⟦מנהל⟧"]),
      ("⟪Global admin⟫ | مسؤول", ["⟦Global admin⟧ | مسؤول"]),
      // Digits and marks alone do not make a line right-to-left.
      ("⟪x⟫ ١٢", ["x ١٢", "^"]),
    ])
  func rightToLeftIsMarkedInline(marked: String, expected: [String]) {
    #expect(drawn(marked) == expected)
  }

  @Test("a right-to-left line is isolated from its frame where there are colours")
  func rightToLeftIsIsolated() {
    let report = written(
      .text, [finding(.linkEmpty, excerpt("ar-SA/a.md", "عام ⟪وكيل⟫"), "message")],
      options: ReportOptions(palette: .ansi))
    #expect(report.contains("\u{2068}عام \u{1B}[1;33m⟦وكيل⟧\u{1B}[0m\u{2069}"))
  }

  @Test(
    "a long line is cut around the marked part",
    arguments: [
      ("⟪start⟫" + String(repeating: " x", count: 40), ["start x x x x x x …", "^^^^^"]),
      (
        String(repeating: "x ", count: 40) + "⟪end⟫",
        ["… x x x x x x x end", "                ^^^"]
      ),
      (
        String(repeating: "x ", count: 40) + "⟪mid⟫" + String(repeating: " x", count: 40),
        ["… x x mid x x x x x…", "      ^^^"]
      ),
      (String(repeating: "漢", count: 40) + "⟪字⟫", ["…漢漢漢漢漢漢漢漢字", "                 ^^"]),
      // A marked part that is longer than the line is shown from its start.
      (
        "a ⟪" + String(repeating: "long ", count: 9) + "⟫",
        ["…long long long lon…", " ^^^^^^^^^^^^^^^^^^"]
      ),
    ])
  func longLineIsCut(marked: String, expected: [String]) {
    #expect(drawn(marked, columns: 24) == expected)
  }

  @Test("a marked part beyond the line or inside of a character does not trap")
  func oddRangesDoNotTrap() {
    for (lower, upper) in [(0, 99), (98, 99), (1, 2), (3, 3), (2, 2)] {
      let odd = Excerpt(
        file: "ja-JP/a.md", start: SourcePosition(line: 1, column: 1),
        end: SourcePosition(line: 1, column: 1), line: "字é", highlight: lower..<upper)
      for format in ReportFormat.allCases {
        #expect(!written(format, [finding(.linkEmpty, odd, "m")]).isEmpty)
      }
      #expect(written(.text, [finding(.linkEmpty, odd, "m")]).contains("1 | 字é\n  | "))
    }
  }
}
