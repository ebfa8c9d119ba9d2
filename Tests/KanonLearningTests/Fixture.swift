import KanonExtraction
import KanonModel
import KanonSyntax
import Testing

@testable import KanonLearning

func concept(_ id: String) throws -> Concept.ID { try #require(Concept.ID(id)) }

/// A source language with roles of a harbour, named like their ids.
func harbour(_ ids: [String]) throws -> LanguageEntry {
  LanguageEntry(
    tag: try #require(LanguageTag("en-US")), labels: [.roles: ["Duties"]], separators: ["or"],
    designations: try ids.map { id in
      Designation(
        text: id.split(separator: "-").joined(separator: " "), concept: try concept(id),
        kind: .role,
        status: .preferred)
    },
    linking: ["of"])
}

/// A statement whose names stand in one segment.
func pair(
  _ terms: [String?], _ text: String, label: String? = "Plikter", file: String = "qx-QX/a.md",
  line: Int = 1
) throws -> StatementPair {
  StatementPair(
    kind: .roles, label: label,
    groups: [
      StatementPair.Group(
        terms: try terms.map { id in
          StatementPair.Term(
            concept: try id.map(concept),
            text: id?.split(separator: "-").joined(separator: " ") ?? "anyone at all")
        }, text: text)
    ], place: FormEvidence.Place(file: file, line: line))
}

/// What one form was seen as, as `concept count`, sorted.
func seen(_ form: String, _ evidence: EvidenceCollector) -> [String] {
  (evidence.forms[.role]?.forms[form] ?? [:]).map { "\($0.key) \($0.value.count)" }.sorted()
}
