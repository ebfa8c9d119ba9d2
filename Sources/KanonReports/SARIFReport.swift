import KanonModel

/// Findings for code scanning: SARIF 2.1.0, one result a line.
struct SARIFReport {
  private let options: ReportOptions

  init(_ options: ReportOptions) { self.options = options }

  func write(_ findings: [Finding], to sink: ReportSink) {
    let json = JSONText()
    let schema = "https://json.schemastore.org/sarif-2.1.0.json"
    sink("{\"$schema\":\"\(schema)\",\"version\":\"2.1.0\",\"runs\":[{")
    sink("\"tool\":{\"driver\":\(json.encode(SARIFDriver(version: options.toolVersion)))},")
    sink("\"columnKind\":\"utf16CodeUnits\",\"results\":[")
    var separator = "\n"
    for finding in findings {
      sink(separator + json.encode(SARIFResult(finding, pathPrefix: options.pathPrefix)))
      separator = ",\n"
    }
    sink(findings.isEmpty ? "]}]}\n" : "\n]}]}\n")
  }
}

/// The tool and all its rules: also a run without results says what it looked for.
private struct SARIFDriver: Encodable {
  let name = "kanon"
  let version: String
  let rules = DiagnosticCode.allCases.map(Rule.init)

  init(version: String) { self.version = version }

  private enum CodingKeys: String, CodingKey { case name, version, rules }

  struct Rule: Encodable {
    let id: String
    let name: String
    let shortDescription: SARIFText
    let help: SARIFText
    let defaultConfiguration: Configuration

    init(_ code: DiagnosticCode) {
      id = code.id
      name = code.name
      shortDescription = SARIFText(text: code.summary)
      help = SARIFText(text: "\(code.summary) `kanon explain \(code.id)` says more.")
      defaultConfiguration = Configuration(level: code.severity.sarifLevel)
    }
  }

  struct Configuration: Encodable {
    let level: String
  }
}

private struct SARIFText: Encodable {
  let text: String
}

/// A message, in which brackets would make a link and braces a placeholder (SARIF 2.1.0 §3.11.5 and 6).
private struct SARIFMessage: Encodable {
  let text: String

  init(_ content: String) {
    var text = ""
    // Scalars, not characters: a bracket under a combining mark is still a bracket.
    for scalar in content.unicodeScalars {
      switch scalar {
      case "\\", "[", "]": text += "\\"
      case "{", "}": text.unicodeScalars.append(scalar)
      default: break
      }
      text.unicodeScalars.append(scalar)
    }
    self.text = text
  }
}

private struct SARIFResult: Encodable {
  let ruleId: String
  let ruleIndex: Int
  let level: String
  let message: SARIFMessage
  let locations: [SARIFLocation]
  let relatedLocations: [SARIFLocation]
  let fixes: [SARIFFix]?
  let partialFingerprints: [String: String]
  let properties: Properties

  struct Properties: Encodable {
    let article: String
    let locale: String?
    let subject: String
    let evidence: [String]
    let help: String?
  }

  init(_ finding: Finding, pathPrefix: String) {
    ruleId = finding.code.id
    ruleIndex = DiagnosticCode.allCases.firstIndex(of: finding.code) ?? -1
    level = finding.severity.sarifLevel
    message = SARIFMessage(finding.message)
    locations = [SARIFLocation(finding.excerpt, pathPrefix: pathPrefix)]
    relatedLocations = finding.related.enumerated().map { index, related in
      SARIFLocation(
        related.excerpt, pathPrefix: pathPrefix, id: index + 1,
        message: SARIFMessage(related.message))
    }
    // `null` and an empty array mean different things here: no array, no proposal.
    fixes =
      finding.fixes.isEmpty ? nil : finding.fixes.map { SARIFFix($0, pathPrefix: pathPrefix) }
    partialFingerprints = ["kanonFingerprint/v1": finding.fingerprint]
    properties = Properties(
      article: finding.article, locale: finding.locale?.description, subject: finding.subject,
      evidence: finding.evidence, help: finding.help)
  }
}

private struct SARIFLocation: Encodable {
  let id: Int?
  let physicalLocation: PhysicalLocation
  let message: SARIFMessage?

  struct PhysicalLocation: Encodable {
    let artifactLocation: SARIFArtifact
    let region: SARIFRegion
    let contextRegion: SARIFRegion?
  }

  init(_ excerpt: Excerpt, pathPrefix: String, id: Int? = nil, message: SARIFMessage? = nil) {
    self.id = id
    self.message = message
    // A context has to contain the whole region, and no more than the first line is at hand.
    let isOneLine = excerpt.start.line == excerpt.end.line && !excerpt.line.isEmpty
    physicalLocation = PhysicalLocation(
      artifactLocation: SARIFArtifact(pathPrefix + excerpt.file),
      region: SARIFRegion(from: excerpt.start, to: excerpt.end),
      contextRegion: isOneLine ? SARIFRegion(line: excerpt.start.line, text: excerpt.line) : nil)
  }
}

private struct SARIFArtifact: Encodable {
  let uri: String

  init(_ path: String) { uri = Self.percentEncoded(path) }

  /// A relative URI reference: everything but unreserved characters and `/` by its UTF-8 bytes.
  private static func percentEncoded(_ path: String) -> String {
    var uri = ""
    for byte in path.utf8 {
      if byte.isASCIIAlphanumeric || "-._~/".utf8.contains(byte) {
        uri.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        uri += "%" + (digits.count == 1 ? "0" : "") + digits
      }
    }
    return uri
  }
}

private struct SARIFRegion: Encodable {
  let startLine: Int
  let startColumn: Int?
  let endLine: Int
  let endColumn: Int?
  let snippet: SARIFText?

  init(from start: SourcePosition, to end: SourcePosition) {
    startLine = start.line
    startColumn = start.column
    endLine = end.line
    endColumn = end.column
    snippet = nil
  }

  init(line: Int, text: String) {
    startLine = line
    startColumn = nil
    endLine = line
    endColumn = nil
    snippet = SARIFText(text: text)
  }
}

private struct SARIFFix: Encodable {
  let description: SARIFMessage
  let artifactChanges: [Change]

  struct Change: Encodable {
    let artifactLocation: SARIFArtifact
    let replacements: [Replacement]
  }

  struct Replacement: Encodable {
    let deletedRegion: SARIFRegion
    let insertedContent: SARIFText
  }

  init(_ fix: Finding.Fix, pathPrefix: String) {
    description = SARIFMessage(fix.description)
    let replacement = Replacement(
      deletedRegion: SARIFRegion(from: fix.start, to: fix.end),
      insertedContent: SARIFText(text: fix.replacement))
    artifactChanges = [
      Change(artifactLocation: SARIFArtifact(pathPrefix + fix.file), replacements: [replacement])
    ]
  }
}

extension Severity {
  fileprivate var sarifLevel: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .info: "note"
    }
  }
}
