import KanonReports
import Testing

/// Differences of lines, as `diff -u` shows them.
@Suite struct LineDifferenceTests {
  @Test(arguments: [
    (old: "", new: "", lines: []),
    (old: "a\nb\n", new: "a\nb\n", lines: []),
    (old: "a\nb\n", new: "a\nb", lines: []),
    (old: "", new: "a\n", lines: ["@@ -0,0 +1,1 @@", "+a"]),
    (old: "a\n", new: "", lines: ["@@ -1,1 +0,0 @@", "-a"]),
    (old: "a\nb\nc\n", new: "a\nB\nc\n", lines: ["@@ -1,3 +1,3 @@", " a", "-b", "+B", " c"]),
    (old: "a\nc\n", new: "a\nb\nc\n", lines: ["@@ -1,2 +1,3 @@", " a", "+b", " c"]),
    (
      old: "1\n2\n3\n4\n5\n6\n7\n8\n9\n", new: "1\n2\n3\n4\n5\n6\n7\n8\n",
      lines: ["@@ -8,2 +8,1 @@", " 8", "-9"]
    ),
    // Changes whose context meets share a hunk; others have one of their own.
    (
      old: "1\n2\n3\n4\n", new: "x\n2\n3\ny\n",
      lines: ["@@ -1,4 +1,4 @@", "-1", "+x", " 2", " 3", "-4", "+y"]
    ),
    (
      old: "1\n2\n3\n4\n5\n", new: "x\n2\n3\n4\ny\n",
      lines: ["@@ -1,2 +1,2 @@", "-1", "+x", " 2", "@@ -4,2 +4,2 @@", " 4", "-5", "+y"]
    ),
    // Equal to Unicode, not equal as bytes.
    (old: "e\u{301}\n", new: "\u{E9}\n", lines: ["@@ -1,1 +1,1 @@", "-e\u{301}", "+\u{E9}"]),
    (old: "\u{1B}[31m\n", new: "\n", lines: ["@@ -1,1 +1,1 @@", #"-\u{1B}[31m"#, "+"]),
  ])
  func `A difference has hunks with one line of context`(old: String, new: String, lines: [String])
  {
    #expect(LineDifference(old: old, new: new, context: 1).lines == lines)
  }

  @Test func `A long difference is cut and the rest counted`() {
    let new = (1...1_000).map { "\($0)\n" }.joined()
    let lines = LineDifference(old: "", new: new, limit: 10).lines
    #expect(lines.count == 11)
    #expect(lines.last == "… and 991 more lines")
  }

  @Test(.timeLimit(.minutes(10)))
  func `Two long texts without a common line are compared at once`() {
    let old = (1...20_000).map { "old \($0)\n" }.joined()
    let new = (1...20_000).map { "new \($0)\n" }.joined()
    let lines = LineDifference(old: old, new: new, limit: 100_000).lines
    #expect(lines.count == 40_001)
    #expect(lines[1] == "-old 1")
    #expect(lines[40_000] == "+new 20000")
  }
}
