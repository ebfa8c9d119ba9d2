import KanonGeneration
import KanonModel
import Testing

extension CompiledTables.Tests {
  /// Content becomes code: whatever an article says has to come out of the compiled tables as it went in.
  @Suite struct HostileTests {
    private static let files = TableGenerator(termbase: HostileModel.termbase)
      .tables(of: HostileModel.model).output

    @Test func `Hostile texts come out of compiled tables as they went in`() throws {
      let tables = try CompiledTables(
        Self.files,
        program: """
          func hexadecimal(_ text: String) -> String {
            text.utf8.map { String($0, radix: 16) }.joined(separator: " ")
          }
          for role in Role.allCases where role.rawValue.hasPrefix("hostile") {
            print(hexadecimal(role.names.first?.text ?? "nothing"))
            print(hexadecimal(role.definition))
          }
          for article in Article.allCases {
            print(hexadecimal(article.path), Article(path: article.path) == article)
            print(hexadecimal(article.titles.first?.text ?? "nothing"))
          }
          """)
      let names = HostileModel.texts.flatMap { [hexadecimal($0), hexadecimal($0)] }
      let titled = Dictionary(
        uniqueKeysWithValues: HostileModel.model.articles.map {
          ($0.path, $0.titles["en-US"] ?? "")
        })
      // The order of the tables: that of the bytes, a tab behind the path and line ends escaped.
      let articles = try titled.sorted { left, right in
        key(left.key).lexicographicallyPrecedes(key(right.key))
      }.flatMap { path, title in
        [
          hexadecimal(path) + " true",
          hexadecimal(try #require(titled[path] == title ? title : nil)),
        ]
      }
      let expected = names + articles
      #expect(tables.answers.count == expected.count)
      for (answer, expected) in zip(tables.answers, expected) { #expect(answer == expected) }
    }

    @Test func `Every keyword and every taken name is a role that a program can name`() throws {
      let members = HostileModel.words.compactMap { word in
        Self.member(of: word, in: "Role.swift").map { (word, $0) }
      }
      #expect(members.map(\.0) == HostileModel.words)
      let questions = members.map { word, member in
        """
        print(Role.\(member).rawValue, Article.\(member).path)
        do { let role: Role? = .\(member); print(role?.rawValue ?? "nothing") }
        """
      }
      let tables = try CompiledTables(Self.files, program: questions.joined(separator: "\n"))
      #expect(tables.answers == HostileModel.words.flatMap { ["\($0) \($0).md", $0] })
    }

    @Test func `Tables without any content compile`() throws {
      let files = TableGenerator(termbase: Termbase())
        .tables(of: CanonicalModel(sourceLocale: nil, articles: [])).output
      let tables = try CompiledTables(
        files,
        program: """
          print(Role.allCases.count, Rule(rawValue: "x") == nil, Article.allCases.count)
          print(Article(path: "") == nil, Locales.all.count, Locales.source == nil)
          """)
      #expect(tables.answers == ["0 true 0", "true 0 true"])
    }

    @Test func `No generated file holds a character that a reviewer cannot see`() {
      for file in Self.files {
        let hidden = file.text.unicodeScalars.filter { scalar in
          if scalar == "\n" { return false }
          if scalar.properties.isBidiControl { return true }
          if scalar.properties.isDefaultIgnorableCodePoint { return true }
          switch scalar.properties.generalCategory {
          case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse: return true
          case .spaceSeparator: return scalar != " "
          default: return false
          }
        }
        #expect(hidden.isEmpty, "\(file.name)")
      }
    }

    @Test(arguments: [
      ("global-admin", "globalAdmin"), ("partner-center-21vianet", "partnerCenter21vianet"),
      ("office-365-admin", "office365Admin"),
    ])
    func `An id becomes a name in camel case`(id: String, member: String) throws {
      let concept = Concept(id: try #require(Concept.ID(id)), kind: .role, definition: "")
      let files = TableGenerator(termbase: Termbase([concept]))
        .tables(of: CanonicalModel(sourceLocale: nil, articles: [])).output
      let file = try #require(files.first { $0.name == "Role.swift" })
      #expect(file.text.contains("  case \(member) = \"\(id)\"\n"))
    }

    @Test func `Ids that camel case makes equal both lose the common name`() {
      let names = ["a-1", "a1", "a-11", "a1-1", "a-1-1", "c2"].map {
        Self.member(of: $0, in: "Role.swift")
      }
      #expect(names == ["a_1", "a1_", "a_11", "a1_1", "a_1_1", "c2"])
    }

    @Test(arguments: [
      "a/b.md", "a-b.md", "2021/june.md", "ünïcode.md", "with space.md", "quote\".md",
    ])
    func `A path that is no id, or shares one, has no member`(path: String) throws {
      let file = try #require(Self.files.first { $0.name == "Article.swift" })
      #expect(!file.text.contains("known: \"\(path)\")"))
    }

    /// The member that a file declares for an id, as a use writes it.
    private static func member(of id: String, in name: String) -> String? {
      files.first { $0.name == name }?.text.split(separator: "\n")
        .first { $0.hasSuffix(" = \"\(id)\"") }
        .map { $0.split(separator: " ")[1].filter { $0 != "`" } }
    }

    private func key(_ path: String) -> [UInt8] {
      var key: [UInt8] = []
      for byte in path.utf8 {
        switch byte {
        case UInt8(ascii: "\t"): key += Array(#"\t"#.utf8)
        case UInt8(ascii: "\n"): key += Array(#"\n"#.utf8)
        case UInt8(ascii: "\\"): key += Array(#"\\"#.utf8)
        default: key.append(byte)
        }
      }
      return key + [UInt8(ascii: "\t")]
    }
  }
}
