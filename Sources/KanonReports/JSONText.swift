#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Encodes single values as JSON text, so that documents are written element by element and only one
/// element is ever held.
struct JSONText {
  private let encoder: JSONEncoder

  init() {
    encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  }

  func encode(_ value: some Encodable) -> String {
    guard let data = try? encoder.encode(value) else {
      // Strings, integers, arrays and objects of these: nothing that the encoder could refuse.
      preconditionFailure("\(type(of: value)) holds something that JSON cannot")
    }
    return Self.escaping(String(decoding: data, as: UTF8.self))
  }

  /// Writes what a terminal could obey as `\uXXXX`, which JSON takes for the same character.
  ///
  /// The encoder does so only below U+0020. Such characters stand only inside of JSON's strings, so
  /// that they can be replaced in the finished text.
  private static func escaping(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: VisibleText.needsEscape) else { return text }
    var escaped = ""
    for scalar in text.unicodeScalars {
      guard VisibleText.needsEscape(scalar) else {
        escaped.unicodeScalars.append(scalar)
        continue
      }
      for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter {
        let digits = String(unit, radix: 16)
        escaped += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }
    }
    return escaped
  }
}
