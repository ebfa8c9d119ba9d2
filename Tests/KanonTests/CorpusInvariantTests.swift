import Foundation
import KanonModel
import KanonTestSupport
import Testing

@testable import Kanon

/// What holds for the whole corpus, whatever the articles say.
@Suite(.enabled(if: Corpus.isPresent(Corpus.articles), "no corpus beside the project"))
struct CorpusInvariantTests {
  @Test func `Two runs, on one thread and on two, give the same bytes`() async throws {
    let first = try CorpusRun(Corpus.articles, jobs: 1)
    let second = try CorpusRun(Corpus.articles, jobs: 2)
    let (check, model) = (await first.checkJSON(), await first.modelJSON())
    // Compared apart from the expectation, which would print megabytes.
    let isSameCheck = await second.checkJSON() == check
    let isSameModel = await second.modelJSON() == model
    let isRepeated = await second.checkJSON() == check
    #expect(isSameCheck)
    #expect(isSameModel)
    #expect(isRepeated)
    #expect(check.utf8.count > 100_000)
    #expect(model.utf8.count > 1_000_000)
  }

  @Test func `Every finding lies in its file and shows its line`() async throws {
    let run = try CorpusRun(Corpus.articles, jobs: 2)
    let findings = await run.findings()
    #expect(findings.count > 100)
    var texts: [String: [Substring]] = [:]
    for finding in findings {
      let excerpts =
        [finding.excerpt] + finding.related.map(\.excerpt)
      for excerpt in excerpts where finding.code != .articleMissing {
        if texts[excerpt.file] == nil { texts[excerpt.file] = try lines(excerpt.file) }
        let lines = texts[excerpt.file] ?? []
        let place = "\(finding.code.name) \(excerpt.file):\(excerpt.start.line)"
        try #require(lines.indices.contains(excerpt.start.line - 1), "\(place)")
        let line = lines[excerpt.start.line - 1]
        #expect(excerpt.line == line, "\(place)")
        #expect(excerpt.start.column <= line.utf16.count + 1, "\(place)")
        #expect(excerpt.start <= excerpt.end, "\(place)")
        #expect(excerpt.highlight.upperBound <= line.utf8.count, "\(place)")
        let before = String(
          decoding: Array(line.utf8)[..<excerpt.highlight.lowerBound], as: UTF8.self)
        #expect(before.utf16.count + 1 == excerpt.start.column, "\(place)")
      }
    }
  }

  private func lines(_ file: String) throws -> [Substring] {
    let data = try Data(contentsOf: Corpus.articles.appending(path: file))
    return String(decoding: data, as: UTF8.self)
      .split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
  }

  @Test func `Every mention's bytes hold its text`() throws {
    let run = try CorpusRun(Corpus.articles, jobs: 1)
    let pipeline = Pipeline(run.workspace)
    var mentions = 0
    for article in run.workspace.articles {
      for version in pipeline.read(article).article.versions {
        let source = version.version.syntax.source
        let attestation = version.attestation
        let terms = attestation.statements.flatMap { [$0.label] + $0.terms.map(\.mention) }
        let rules = attestation.ruleLists.flatMap {
          [$0.list.leadIn] + $0.list.evidence + $0.list.items
        }
        for mention in terms + rules {
          mentions += 1
          let written = source.text(mention.range)
          #expect(
            isText(mention.text, of: written),
            "\(source.path) at \(mention.range.lower): '\(mention.text)' is not '\(written)'")
        }
      }
    }
    #expect(mentions > 10_000)
  }

  /// Whether a text is what is written without its markup: it begins and ends alike, and its letters stand
  /// in the same order. Bold, a link's destination, an entity can stand between them.
  private func isText(_ text: String, of written: String) -> Bool {
    var rest = written[...]
    for letter in text where letter.isLetter || letter.isNumber {
      guard let place = rest.firstIndex(of: letter) else { return false }
      rest = rest[rest.index(after: place)...]
    }
    return (text.first == written.first || written.hasPrefix("&"))
      && (text.last == written.last || written.hasSuffix(";"))
  }
}
