import KanonModel
import KanonTestSupport
import Testing

@testable import KanonExchange

/// Files in all the ways in which people write them, and proposals, made by a generator with a seed.
@Suite struct RandomMergeTests {
  private static let names = [
    "Agent", "agent", "Admin", "Å ä ö", "*x", "a: b", "x #y", "[z", "Yes", "no", "1", "1.5e3",
    "2024-01-02",
    "'quoted'", "\"double\"", "back\\slash", "a, b", "{c}", "- d", "e:", "#f", "役割", "می‌کند", "~",
    "null",
    "tab\tin", "line\nbreak", "nel\u{85}", "ls\u{2028}x", "%g", "@h", "`i`", "!j", "&k", "|l", ">m",
    "?", "=",
    "<<", " lead", "trail ", "365 Partner", "bom\u{FEFF}in", "...", "---", "+1", "日本 語",
  ]
  private static let ids = ["admin", "agent", "viewer", "center", "cloud", "limits", "sell"]

  @Test(arguments: 0..<300)
  func `A merge gives the union, keeps what was there, and a second one changes nothing`(
    seed: Int
  ) throws {
    var random = SeededGenerator(seed)
    let before = try Self.language(&random)
    let source = file(before)
    let old = try entry(before)
    let proposal = try Self.proposal(&random)
    var editor = try TermbaseEditor(source)
    editor.add(proposal)
    let text = editor.text
    let new = try #require(try? entry(text), "\(before)\n→\n\(text)")

    // Everything that was there is there, in its order, and everything new was proposed.
    let kept = new.designations.filter(old.designations.contains)
    #expect(Set(kept) == Set(old.designations))
    let proposed = proposal.designations.map(\.value)
    for designation in new.designations where !old.designations.contains(designation) {
      #expect(
        proposed.contains {
          $0.text == designation.text && $0.concept == designation.concept
            && ($0.status == designation.status
              || ($0.status == .preferred && designation.status == .admitted))
        }, "\(designation)")
    }
    // Everything proposed is there or reported.
    let folding = Folding(proposal.tag)
    for designation in proposed {
      let isThere = new.designations.contains {
        $0.concept == designation.concept
          && folding.fold($0.text) == folding.fold(designation.text)
      }
      let isReported = editor.report.conflicts.contains { $0.designation == designation }
      #expect(isThere != isReported, "\(designation)")
    }
    #expect(
      Set(new.designations.filter { $0.status == .preferred }.map(\.concept)).count
        == new.designations.count { $0.status == .preferred })
    for marker in LanguageEntry.Marker.allCases {
      let union = (old.markers[marker] ?? []) + (proposal.markers[marker] ?? []).map(\.value)
      #expect(Self.isUnion(new.markers[marker] ?? [], of: union, folding), "\(marker)")
    }
    #expect(Self.isUnion(new.suffixes, of: old.suffixes + proposal.suffixes.map(\.value), folding))
    #expect(
      Self.isUnion(new.separators, of: old.separators + proposal.separators.map(\.value), folding))

    // No byte is lost but blanks behind keys.
    var rest = text.utf8.filter { $0 != 0x20 }[...]
    for byte in source.bytes where byte != 0x20 {
      guard let index = rest.firstIndex(of: byte) else {
        Issue.record("a byte is lost:\n\(before)\n→\n\(text)")
        break
      }
      rest = rest[(index + 1)...]
    }

    var again = try TermbaseEditor(file(text))
    again.add(proposal)
    #expect(Array(again.text.utf8) == Array(text.utf8))
    // The conflicts remain; nothing else is proposed anew.
    #expect(again.report.added.isEmpty)
    #expect(again.report.conflicts == editor.report.conflicts)
  }

  @Test(arguments: 0..<60)
  func `A new file says what was proposed, and a second merge changes nothing`(seed: Int) throws {
    var random = SeededGenerator(seed)
    let proposal = try Self.proposal(&random)
    let text = TermbaseEditor.newFile(proposal)
    let new = try entry(text)
    var editor = TermbaseEditor(newFileFor: proposal.tag)
    editor.add(proposal)
    #expect(
      new.designations.count + editor.report.conflicts.count == proposal.designations.count)
    var again = try TermbaseEditor(file(text))
    again.add(proposal)
    #expect(again.text == text)
  }

  /// Whether a list has every word once, and in the order in which the words came first.
  private static func isUnion(_ words: [String], of all: [String], _ folding: Folding) -> Bool {
    var seen: Set<String> = []
    let union = all.map(folding.fold).filter { !$0.isEmpty && seen.insert($0).inserted }
    return words.map(folding.fold) == union
  }
}

// MARK: - What the generator makes

extension RandomMergeTests {
  private static func proposal(
    _ random: inout SeededGenerator
  ) throws -> LanguageProposal {
    var proposal = LanguageProposal(tag: try tag("sv-SE"))
    let notes: [String?] = [nil, nil, "3 articles", "a # b: c", "line\nbreak\u{2028}\u{0}", "]}"]
    func items(_ count: Int) -> [LanguageProposal.Item<String>] {
      (0..<count).compactMap { _ in names.randomElement(using: &random) }.map {
        LanguageProposal.Item($0, note: notes.randomElement(using: &random) ?? nil)
      }
    }
    for id in ids {
      for item in items(Int.random(in: 0...4, using: &random)) {
        let status = try #require(Designation.Status.allCases.randomElement(using: &random))
        let kind = try designation("\(id) preferred x").kind
        let isSecond = proposal.designations.contains {
          $0.value.concept.description == id
            && Folding().fold($0.value.text) == Folding().fold(item.value)
        }
        guard !isSecond else { continue }
        proposal.designations.append(
          LanguageProposal.Item(
            Designation(text: item.value, concept: try concept(id), kind: kind, status: status),
            note: item.note))
      }
    }
    proposal.separators = items(Int.random(in: 0...2, using: &random))
    proposal.suffixes = items(Int.random(in: 0...2, using: &random))
    for marker in LanguageEntry.Marker.allCases where Bool.random(using: &random) {
      proposal.markers[marker] = items(Int.random(in: 0...3, using: &random))
    }
    for kind in StatementKind.allCases where Bool.random(using: &random) {
      proposal.labels[kind] = items(Int.random(in: 1...2, using: &random))
    }
    return proposal
  }

  /// A locale's file in which every value is written in one of the ways that YAML has.
  private static func language(_ random: inout SeededGenerator) throws -> String {
    var used: Set<String> = []
    // A hand-written file may break the rules on names; here it does not, so that the union is known.
    func fresh() -> String {
      let name =
        names.filter { !used.contains($0.lowercased()) && !$0.contains("\n") }
        .filter { !$0.unicodeScalars.contains { [0x85, 0x2028, 0xFEFF].contains($0.value) } }
        .randomElement(using: &random) ?? "n\(used.count)"
      used.insert(name.lowercased())
      return name
    }
    func quoted(_ name: String) -> String {
      Bool.random(using: &random)
        ? "'\(name.replacing("'", with: "''"))'"
        : "\"\(name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\t", with: "\\t"))\""
    }
    func comment() -> String {
      Int.random(in: 0..<3, using: &random) == 0 ? "  # sagt ] } [ \" , mal" : ""
    }
    func flowList(_ count: Int) -> String {
      let items = (0..<count).map { _ in quoted(fresh()) }
      return "[" + items.joined(separator: ", ")
        + [" ]", "]", ", ]"][items.isEmpty ? 1 : Int.random(in: 0..<3, using: &random)]
    }
    func list(_ key: String, _ indent: Int) -> [String] {
      let margin = String(repeating: " ", count: indent)
      let count = Int.random(in: 1...3, using: &random)
      switch Int.random(in: 0..<8, using: &random) {
      case 0: return ["\(margin)\(key):\(comment())"]
      case 1: return ["\(margin)\(key): \(quoted(fresh()))\(comment())"]
      case 2: return ["\(margin)\(key):", "\(margin)    \(quoted(fresh()))\(comment())"]
      case 3:
        return ["\(margin)\(key): \(flowList(Int.random(in: 0...3, using: &random)))\(comment())"]
      case 4:
        let items = (0..<count).map {
          "\(margin)    \(quoted(fresh()))\($0 < count - 1 ? "," : "")\(comment())"
        }
        return ["\(margin)\(key): [\(comment())"] + items + ["\(margin)  ]\(comment())"]
      case 5:
        return ["\(margin)\(key):"]
          + (0..<count).map { _ in "\(margin)- \(quoted(fresh()))\(comment())" }
      default:
        return ["\(margin)\(key):\(comment())", ""]
          + (0..<count).map { _ in "\(margin)    -   \(quoted(fresh()))\(comment())" }
          + ["\(margin)    # behind"]
      }
    }
    func concept(_ id: String) -> [String] {
      switch Int.random(in: 0..<5, using: &random) {
      case 0: return ["  \(id):\(comment())"]
      case 1: return ["  \(id): {}\(comment())"]
      case 2:
        return [
          "  \(id): {preferred: \(quoted(fresh())), shortened: , admitted: \(flowList(2))}\(comment())"
        ]
      case 3:
        return [
          "  \(id): {preferred: \(quoted(fresh())),\(comment())",
          "    admitted: \(flowList(1))\(comment())",
          "    }\(comment())",
        ]
      default:
        return ["  \"\(id)\":", "   preferred : \(quoted(fresh()))\(comment())"]
          + Designation.Status.allCases.dropFirst().shuffled(using: &random)
          .filter { _ in Bool.random(using: &random) }.flatMap { list($0.rawValue, 3) }
      }
    }
    var lines = ["# hand-made", "locale: \"sv-SE\"\(comment())"]
    for kind in [Concept.Kind.role, .product, .rule] where Bool.random(using: &random) {
      let own = try ids.filter { try designation("\($0) preferred x").kind == kind }
      lines +=
        ["", "\(kind.rawValue):\(comment())"]
        + own.filter { _ in Bool.random(using: &random) }.flatMap(concept)
    }
    for marker in LanguageEntry.Marker.allCases where Bool.random(using: &random) {
      lines += list(marker.rawValue, 0)
    }
    if Bool.random(using: &random) { lines += ["inflection:"] + list("suffixes", 1) }
    if Bool.random(using: &random) { lines += ["# the end"] }
    let end = ["\n", "\r\n"][Int.random(in: 0...1, using: &random)]
    return lines.joined(separator: end) + (Bool.random(using: &random) ? end : "")
  }
}
