import KanonModel
import KanonTestSupport
import Testing

@testable import KanonSyntax

/// A file that a team wrote for Kanon with a fault in it: where it is (the empty mark), what is said, and
/// what to do.
struct ConfigurationFault: CustomTestStringConvertible, Sendable {
  let marked: String
  let message: String
  let help: String

  init(_ marked: String, _ message: String, _ help: String) {
    self.marked = marked
    self.message = message
    self.help = help
  }

  var testDescription: String { marked }

  /// Expects that reading fails as it should.
  func expect(_ read: (SourceFile) throws(ConfigurationError) -> Void) {
    let marked = Marked(marked)
    let file = marked.file("kanon.yaml")
    do throws(ConfigurationError) {
      try read(file)
      Issue.record("no fault was found")
    } catch {
      #expect(error.file == "kanon.yaml")
      #expect(error.position == file.position(at: marked.ranges[0].lower))
      #expect(error.message == message)
      #expect(error.help.contains(help), "\(error.help)")
      let place = "kanon.yaml:\(error.position.line):\(error.position.column): "
      #expect(error.description == place + "\(message)\n  help: \(error.help)")
    }
  }
}

@Suite struct ConfigurationReaderTests {
  @Test func `Every key is read`() throws {
    let file = Marked(
      """
      articles: docs
      source: en-us
      locales: [hu-HU, sv-se]
      terms: [terms, more.yaml]
      output: Tables
      severity:
        role-untranslated: warning
        K701: {default: info, hu-HU: "off"}
      allow:
        - name: role-truncated
          article: guide.md
          locale: sv-SE
          subject: "Partner:"
          reason: It is an old name.
      ⟦⟧
      """
    ).file("kanon.yaml")
    let read = try ConfigurationReader.read(file)
    #expect(read.articles == "docs")
    #expect(read.source?.description == "en-US")
    #expect(read.locales.map(\.description) == ["hu-HU", "sv-SE"])
    #expect(read.terms == ["terms", "more.yaml"])
    #expect(read.output == "Tables")
    let rules = read.severities.map {
      "\($0.code.name) \($0.locale?.description ?? "*") \($0.severity?.rawValue ?? "off")"
    }
    #expect(rules == ["role-untranslated * warning", "link-empty * info", "link-empty hu-HU off"])
    let allowance = try #require(read.allowances.first)
    #expect(allowance.code == .roleTruncated)
    #expect(allowance.article == "guide.md")
    #expect(allowance.locale?.description == "sv-SE")
    #expect(allowance.subject == "Partner:")
    #expect(allowance.reason == "It is an old name.")
    #expect(file.text(allowance.place.range) == "  - name: role-truncated")
  }

  @Test func `A file without anything in it leaves everything as it is`() throws {
    let read = try ConfigurationReader.read(Marked("allow:\n").file("kanon.yaml"))
    #expect(read.articles == ".")
    #expect(read.output == "Generated")
    #expect(read.allowances.isEmpty)
  }

  @Test func `Folders may be named a locale by locale`() throws {
    let read = try ConfigurationReader.read(
      Marked("locales:\n  hu-hu: docs.hu-hu/a\n  sv-SE: docs.sv-se/a\n").file("kanon.yaml"))
    let folders = read.localeFolders.map { "\($0.key) \($0.value)" }.sorted()
    #expect(folders == ["hu-HU docs.hu-hu/a", "sv-SE docs.sv-se/a"])
    #expect(read.locales.isEmpty)
  }

  static let faults: [ConfigurationFault] = [
    .init("⟦⟧", "the file is empty", "or remove it"),
    .init("⟦⟧- one\n", "`key: value` lines are expected here", "docs/"),
    .init(
      "articles: a\n⟦⟧artikles: b\n", "the key `artikles` is unknown",
      "known here: articles, source"),
    .init(
      "source: a⟦⟧: b\n", "this is not valid YAML: mapping values are not allowed in this context",
      "in quotes"),
    .init(
      "⟦⟧articles: a\narticles: b\n", "this is not valid YAML: the key 'articles' stands twice",
      "quotes"),
    .init("output: ⟦⟧&a b\n", "this is not valid YAML: anchors and aliases are not read", "quotes"),
    .init("articles:\n  ⟦⟧- a\n", "`articles` is one value, not a list", "docs/"),
    .init("terms:\n  ⟦⟧a: b\n", "`terms` is a list of values", "docs/"),
    .init("terms:\n  - a\n  - ⟦⟧[b]\n", "an item of `terms` is not a plain value", "docs/"),
    .init("source: ⟦⟧Swedish language\n", "`Swedish language` is no language tag", "BCP 47"),
    .init("locales: [sv-SE, ⟦⟧s]\n", "`s` is no language tag", "BCP 47"),
    .init("locales:\n  ⟦⟧x: docs\n", "`x` is no language tag", "BCP 47"),
    .init("locales:\n  ⟦⟧sv-SE:\n", "the locale sv-SE has no folder", "articles"),
    .init("locales:\n  sv-SE: a\n  ⟦⟧sv-se: b\n", "the locale sv-SE has two folders", "keep one"),
    .init(
      "severity:\n  ⟦⟧role-wrong: error\n", "no diagnostic is called `role-wrong`", "kanon explain"),
    .init(
      "severity:\n  role-unknown: ⟦⟧fatal\n", "`fatal` is no severity",
      "error, warning, info or off"),
    .init(
      "severity:\n  role-unknown: {default: info, sv-SE: ⟦⟧fatal}\n", "`fatal` is no severity",
      "error, warning, info or off"),
    .init(
      "severity:\n  role-unknown: {default: info, ⟦⟧x: error}\n", "`x` is no language tag", "BCP 47"
    ),
    .init("allow: ⟦⟧role-unknown\n", "`allow` is a list", "docs/"),
    .init("allow:\n  - ⟦⟧role-unknown\n", "`key: value` lines are expected here", "docs/"),
    .init(
      "allow:\n  - ⟦⟧article: a.md\n    reason: b\n", "an allowance needs a `name`",
      "role-truncated"),
    .init(
      "allow:\n  - ⟦⟧name: role-unknown\n", "the allowance of role-unknown has no reason", "reason:"
    ),
    .init(
      "allow:\n  - ⟦⟧name: role-unknown\n    reason: \"\"\n",
      "the allowance of role-unknown has no reason", "reason:"),
    .init(
      "allow:\n  - name: ⟦⟧role-wrong\n    reason: b\n", "no diagnostic is called `role-wrong`",
      "kanon explain"),
    .init(
      "allow:\n  - name: role-unknown\n    reason: b\n    ⟦⟧file: c\n", "the key `file` is unknown",
      "name, article, locale, subject, fingerprint, reason"),
    .init(
      "allow:\n  - name: role-unknown\n    reason: b\n    fingerprint: ⟦⟧12\n",
      "`12` is no fingerprint",
      "--format json"),
    .init(
      "allow:\n  - name: role-unknown\n    reason: b\n    locale: ⟦⟧x\n", "`x` is no language tag",
      "BCP 47"),
  ]

  @Test(arguments: faults)
  func `A fault stops reading and says where it is and what to do`(fault: ConfigurationFault) {
    fault.expect { (file) throws(ConfigurationError) in _ = try ConfigurationReader.read(file) }
  }
}
