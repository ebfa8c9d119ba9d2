import Foundation
import KanonModel
import KanonReports
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct WellFormednessTests {
  @Test("JSON formats parse, and hold the content character by character")
  func jsonParses() throws {
    for (format, path) in [(ReportFormat.json, "diagnostics"), (.sarif, "runs")] {
      for findings in [Sample.findings, []] {
        let object = try JSONSerialization.jsonObject(with: Data(written(format, findings).utf8))
        let document = try #require(object as? [String: Any])
        #expect(document[path] is [Any])
      }
    }
    let object = try JSONSerialization.jsonObject(
      with: Data(written(.json, [Sample.hostile]).utf8))
    let document = try #require(object as? [String: Any])
    let diagnostics = try #require(document["diagnostics"] as? [[String: Any]])
    #expect(diagnostics.first?["message"] as? String == Sample.hostile.message)
    #expect(diagnostics.first?["subject"] as? String == Sample.hostile.subject)
  }

  @Test("JUnit parses as XML, with a failure for what the threshold fails")
  func junitParses() {
    for (threshold, failures) in [(Severity.error, 2), (.warning, 8), (.info, 10), (nil, 0)] {
      let report = written(.junit, Sample.findings, options: ReportOptions(failsOn: threshold))
      let counter = ElementCounter()
      let parser = XMLParser(data: Data(report.utf8))
      parser.delegate = counter
      #expect(parser.parse())
      #expect(counter.counts["testcase"] == 10)
      #expect(counter.counts["failure", default: 0] == failures)
      #expect(report.contains("tests=\"10\" failures=\"\(failures)\""))
    }
  }

  @Test("every workflow command is one line, and no content is a command")
  func workflowCommandsAreLines() {
    let lines = written(.github, Sample.findings).split(separator: "\n")
    #expect(lines.count == Sample.findings.count + 1)
    for line in lines.dropLast() {
      #expect(line.contains(/^::(error|warning|notice) file=[^:]*,title=[^:,]*::/))
    }
  }

  @Test("the page closes its elements in order and holds no element of the content")
  func pageClosesItsElements() {
    for findings in [Sample.findings, []] {
      var open: [Substring] = []
      var scripts = 0
      let page = written(.html, findings)
      let script = page.firstRange(of: "<script>").map { $0.upperBound } ?? page.startIndex
      let markup = page[..<script] + page[script...].drop { $0 != "<" }
      for tag in markup.matches(of: /<(\/?)([a-zA-Z!][a-zA-Z0-9]*)[^>]*>/) {
        let (_, slash, name) = tag.output
        if ["!DOCTYPE", "meta", "input"].contains(name) { continue }
        if name == "script", slash.isEmpty { scripts += 1 }
        #expect(Self.elements.contains(String(name)))
        if slash.isEmpty {
          open.append(name)
        } else {
          #expect(open.popLast() == name)
        }
      }
      #expect(open.isEmpty)
      #expect(scripts == 1)
    }
  }

  private static let elements: Set = [
    "html", "head", "title", "style", "body", "header", "div", "h1", "p", "ul", "li", "strong",
    "form", "fieldset", "legend", "label", "select", "option", "output", "main", "section", "h2",
    "article", "span", "h3", "figure", "figcaption", "bdi", "code", "mark", "dl", "dt", "dd",
    "script",
  ]

  @Test("the page allows its own script and no other")
  func pageAllowsItsScript() throws {
    let page = written(.html, Sample.findings)
    let script = try #require(page.firstMatch(of: /(?s)<script>(.*?)<\/script>/)).output.1
    let hash = Data(SHA256.digest(Array(script.utf8))).base64EncodedString()
    #expect(
      page.contains("script-src &#39;sha256-\(hash)&#39;") || page.contains("'sha256-\(hash)'"))
  }
}

private final class ElementCounter: NSObject, XMLParserDelegate {
  var counts: [String: Int] = [:]

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    counts[name, default: 0] += 1
  }
}
