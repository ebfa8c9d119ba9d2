package import KanonModel

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Reads a truth file: a JSON object a line.
package enum TruthReader {
  /// Reads every line that is not blank. Keys that it does not know are left alone.
  ///
  /// - Throws: ``ConfigurationError`` at the first line that is not as it must be.
  package static func read(_ file: SourceFile) throws(ConfigurationError) -> Truth {
    var rows: [Truth.Row] = []
    var start = 0
    for line in file.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if !line.allSatisfy(isSpace) {
        do throws(Fault) {
          rows.append(try row(Data(line)))
        } catch {
          throw ConfigurationError(error.message, at: start, in: file, help: error.help)
        }
      }
      start += line.count + 1
    }
    return Truth(rows)
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
  }

  private static func row(_ json: Data) throws(Fault) -> Truth.Row {
    let line: Line
    do {
      line = try JSONDecoder().decode(Line.self, from: json)
    } catch {
      throw Fault(error)
    }
    guard let kind = StatementKind(truthName: line.kind) else { throw Fault(kind: line.kind) }
    guard let locale = LanguageTag(line.locale) else { throw Fault(locale: line.locale) }
    let number = line.line.flatMap { Int(exactly: $0) }
    guard line.line == nil || (number ?? 0) > 0 else { throw Fault(.line) }
    var concepts: [Concept.ID] = []
    for id in line.ids {
      guard let concept = Concept.ID(id) else { throw Fault(concept: id) }
      concepts.append(concept)
    }
    return Truth.Row(
      article: line.article, locale: locale, kind: kind, concepts: concepts, line: number,
      method: line.method, isOfSameSource: line.isOfSameSource)
  }
}

/// A line as it stands in the file.
private struct Line: Decodable {
  let article: String
  let locale: String
  let kind: String
  let ids: [String]
  /// Whatever number stands there: the decoder calls `1.5` for an integer invalid JSON.
  let line: Double?
  let method: String?
  let isOfSameSource: Bool?

  enum CodingKeys: String, CodingKey {
    case article, locale, kind, ids, line, method
    case isOfSameSource = "same_source_version"

    /// What the key's value must be.
    var form: String {
      switch self {
      case .article, .locale, .kind, .method: "a string"
      case .ids: "a list of strings"
      case .line: "the number of a line"
      case .isOfSameSource: "true or false"
      }
    }
  }
}

/// What is wrong with a line, and what to do.
private struct Fault: Error {
  let message: String
  let help: String

  private static let example =
    #"a line is like {"article": "guide.md", "locale": "sv-SE", "kind": "roles", "ids": ["global-admin"]}"#

  init(_ error: any Error) {
    if let key = Self.key(error) {
      self.init(key)
    } else if case DecodingError.keyNotFound(let key, _) = error {
      self.init("the key '\(key.stringValue)' is missing")
    } else if case DecodingError.typeMismatch = error {
      self.init("the line is JSON, but not an object")
    } else {
      self.init("the line is not valid JSON")
    }
  }

  /// The value of a key is of another form than it must be.
  init(_ key: Line.CodingKeys) { self.init("'\(key.rawValue)' is not \(key.form)") }

  private init(_ message: String) {
    self.message = message
    help = Self.example
  }

  init(kind: String) {
    message = "there is no kind '\(kind)'"
    help =
      "the kinds are "
      + StatementKind.allCases.map { "'\($0.truthName)'" }.joined(separator: " and ")
  }

  init(locale: String) {
    message = "the locale '\(locale)' is not a language tag"
    help = "write it like sv-SE"
  }

  init(concept: String) {
    message = "'\(concept)' is not the id of a concept"
    help = "ids are ASCII kebab-case, like global-admin; the termbase has them"
  }

  /// The key whose value is of another form than it must be.
  private static func key(_ error: any Error) -> Line.CodingKeys? {
    switch error {
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context),
      DecodingError.dataCorrupted(let context):
      context.codingPath.first.flatMap { Line.CodingKeys(stringValue: $0.stringValue) }
    // The decoder has other errors, all of them without a key of ours.
    default: nil
    }
  }
}
