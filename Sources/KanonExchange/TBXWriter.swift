package import KanonModel

/// Writes TBX-Basic, version 3 (ISO 30042:2019).
package struct TBXWriter {
  /// How data categories are written.
  package enum Style: String, CaseIterable, Sendable {
    /// As values of the attribute `type`.
    case dca
    /// As elements of their own.
    case dct
  }

  private let style: Style
  private var lines: [String] = []

  /// - Parameters:
  ///   - entries: concepts of known kinds. One without a name is left out, since an entry needs a language
  ///     section (ISO 30042:2019, core structure).
  ///   - language: the language of the definitions.
  package static func text(
    _ entries: [ConceptEntry], style: Style, language: LanguageTag
  ) -> String {
    var writer = TBXWriter(style: style)
    writer.write(entries, language)
    return writer.lines.map { $0 + "\n" }.joined()
  }

  private init(style: Style) { self.style = style }

  private mutating func write(_ entries: [ConceptEntry], _ language: LanguageTag) {
    let modules =
      style == .dca
      ? ""
      : " xmlns:min=\"http://www.tbxinfo.net/ns/min\" xmlns:basic=\"http://www.tbxinfo.net/ns/basic\""
    lines += [
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
      "<tbx xmlns=\"urn:iso:std:iso:30042:ed-2\"\(modules) type=\"TBX-Basic\""
        + " style=\"\(style.rawValue)\" xml:lang=\"\(language)\">",
      "  <tbxHeader>",
      "    <fileDesc>",
      "      <sourceDesc>",
      "        <p>A termbase of Kanon.</p>",
      "      </sourceDesc>",
      "    </fileDesc>",
      "  </tbxHeader>",
      "  <text>",
      "    <body>",
    ]
    for entry in entries where !entry.terms.isEmpty { write(entry) }
    lines += ["    </body>", "  </text>", "</tbx>"]
  }

  private mutating func write(_ entry: ConceptEntry) {
    lines.append("      <conceptEntry id=\"\(entry.id)\">")
    if let kind = entry.kind {
      lines.append("        " + category("descrip", "min", "subjectField", kind.rawValue))
    }
    if !entry.definition.isEmpty {
      // A published schema for TBX-Basic allows a concept's definition inside a group only.
      lines.append("        <descripGrp>")
      lines.append("          " + category("descrip", "basic", "definition", entry.definition))
      lines.append("        </descripGrp>")
    }
    for tag in Set(entry.terms.map(\.tag)).sorted() {
      lines.append("        <langSec xml:lang=\"\(tag)\">")
      for term in entry.terms where term.tag == tag { write(term) }
      lines.append("        </langSec>")
    }
    lines.append("      </conceptEntry>")
  }

  private mutating func write(_ term: ConceptEntry.Term) {
    lines.append("          <termSec>")
    lines.append("            <term>\(Self.escaped(term.text))</term>")
    if let status = term.status {
      let value =
        switch status {
        case .preferred: "preferredTerm-admn-sts"
        case .admitted: "admittedTerm-admn-sts"
        case .deprecated, .shortened: "deprecatedTerm-admn-sts"
        }
      lines.append("            " + category("termNote", "min", "administrativeStatus", value))
      if status == .shortened {
        lines.append("            " + category("termNote", "basic", "termType", "shortForm"))
      }
    }
    lines.append("          </termSec>")
  }

  private func category(
    _ element: String, _ module: String, _ name: String, _ value: String
  ) -> String {
    switch style {
    case .dca: "<\(element) type=\"\(name)\">\(Self.escaped(value))</\(element)>"
    case .dct: "<\(module):\(name)>\(Self.escaped(value))</\(module):\(name)>"
    }
  }

  /// Text of a termbase as content of an element. Characters that XML cannot hold are left out (XML 1.0,
  /// 2.2).
  private static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\t", "\n", "\r": result.append(" ")
      case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF: break
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
