import KanonEvaluation
import KanonModel
import Testing

private func read(_ text: String) throws -> Truth {
  try TruthReader.read(SourceFile(path: "truth.jsonl", bytes: Array(text.utf8)))
}

private let good = #"{"article":"guide.md","locale":"sv-SE","kind":"roles","ids":["a"]}"#

@Suite struct TruthReaderTests {
  @Test("a line holds a row; unknown keys are left alone, and only four keys must be there")
  func rows() throws {
    let truth = try read(
      good + "\r\n \t\n"
        + #"{"article":"guide.md","locale":"SV_se","kind":"applies","ids":["a","b"],"other":2,"#
        + #""line":23,"method":"HT","same_source_version":false,"note":{"by":null}}"#)
    #expect(
      truth.rows == [
        try row(["a"]),
        try row(["a", "b"], .appliesTo, line: 23, method: "HT", isOfSameSource: false),
      ])
  }

  @Test("null is as good as nothing where a key may be left out")
  func nulls() throws {
    let line = good.dropLast() + #","line":null,"method":null,"same_source_version":null}"#
    #expect(try read(String(line)).rows == [try row(["a"])])
  }

  @Test("a file without rows is a truth without rows", arguments: ["", "\n", " \n\r\n"])
  func empty(text: String) throws {
    #expect(try read(text).rows.isEmpty)
  }

  private static let faulty: [(line: String, message: String)] = [
    ("{", "the line is not valid JSON"),
    (#"{"article":1} {"article":2}"#, "the line is not valid JSON"),
    ("[]", "the line is JSON, but not an object"),
    ("7", "the line is JSON, but not an object"),
    (#"{"locale":"sv-SE","kind":"roles","ids":[]}"#, "the key 'article' is missing"),
    (#"{"article":"a.md","kind":"roles","ids":[]}"#, "the key 'locale' is missing"),
    (#"{"article":"a.md","locale":"sv-SE","ids":[]}"#, "the key 'kind' is missing"),
    (#"{"article":"a.md","locale":"sv-SE","kind":"roles"}"#, "the key 'ids' is missing"),
  ]

  /// A key, a value that it cannot have, and what is said of it.
  private static let wrongValues: [(key: String, value: String, message: String)] = [
    ("kind", #""role""#, "there is no kind 'role'"),
    ("locale", #""Swedish!""#, "the locale 'Swedish!' is not a language tag"),
    ("ids", #"["Global admin"]"#, "'Global admin' is not the id of a concept"),
    ("ids", #""a""#, "'ids' is not a list of strings"),
    ("ids", #"["a",null]"#, "'ids' is not a list of strings"),
    ("article", "null", "'article' is not a string"),
    ("line", "1.5", "'line' is not the number of a line"),
    ("line", "0", "'line' is not the number of a line"),
    ("line", #""7""#, "'line' is not the number of a line"),
    ("method", "[]", "'method' is not a string"),
    ("same_source_version", #""yes""#, "'same_source_version' is not true or false"),
  ]

  @Test("a line that is not as it must be is named, with what is wrong", arguments: faulty)
  func faults(line: String, message: String) throws {
    try expectFault(line, message)
  }

  @Test("a value that a key cannot have is named", arguments: wrongValues)
  func values(example: (key: String, value: String, message: String)) throws {
    let others = [
      "article": #""guide.md""#, "locale": #""sv-SE""#, "kind": #""roles""#, "ids": "[]",
    ]
    let pairs = others.merging([example.key: example.value]) { $1 }
    let members = pairs.sorted { $0.key < $1.key }.map { "\"\($0.key)\":\($0.value)" }
    try expectFault("{" + members.joined(separator: ",") + "}", example.message)
  }

  private func expectFault(_ line: String, _ message: String) throws {
    let error = try #require(throws: ConfigurationError.self) {
      try read("\(good)\n\n\(line)\n\(good)\n")
    }
    #expect(error.message == message)
    #expect(error.position == SourcePosition(line: 3, column: 1))
    #expect(error.description.hasPrefix("truth.jsonl:3:1: \(message)\n  help: "))
  }
}
