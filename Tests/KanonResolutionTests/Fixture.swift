import KanonExtraction
import KanonModel
import KanonSyntax
import Testing

@testable import KanonResolution

func concept(_ id: String) throws -> Concept.ID { try #require(Concept.ID(id)) }

func name(
  _ text: String, _ id: String, _ status: Designation.Status = .preferred
) throws -> Designation {
  Designation(text: text, concept: try concept(id), kind: .role, status: status)
}

/// A language with names of a harbour's roles.
func language(
  _ tag: String, _ names: [Designation], label: String = "Duties", suffixes: [String] = [],
  words: [WordStems] = [], linking: [String] = []
) throws -> LanguageEntry {
  LanguageEntry(
    tag: try #require(LanguageTag(tag)), labels: [.roles: [label]], designations: names,
    suffixes: suffixes, words: words, linking: linking)
}

/// The roles of a harbour in their source language.
func harbour() throws -> LanguageEntry {
  try language(
    "en-US",
    [
      name("Rope keeper", "rope-keeper"), name("Grand rope keeper", "grand-rope-keeper"),
      name("Sail mender", "sail-mender"), name("Rope mender", "rope-mender"),
      name("Kite flyer", "kite-flyer"),
    ], suffixes: ["s"], linking: ["of"])
}

/// A mention that was read already: one concept, or several candidates.
func mention(
  _ concepts: [String], hints: [String] = [], alternatives: [String] = [], text: String = "x"
) throws -> ResolvedMention {
  let concepts = try concepts.map(concept)
  return ResolvedMention(
    mention: Mention(text: text, range: ByteRange(0, text.utf8.count)),
    concept: concepts.count == 1 ? concepts[0] : nil,
    resolution: concepts.count == 1 ? .exact : .unresolved,
    candidates: concepts.count > 1 ? concepts : [], alternatives: try alternatives.map(concept),
    hints: try hints.map(concept))
}

/// The roles of each locale's statement as `concept resolution`, read by the stages up to this one.
func resolve(
  _ termbase: Termbase, source: String? = nil, _ texts: [(locale: String, text: String)]
) throws -> [String: [String]] {
  let sourceTag = try #require(LanguageTag("en-US"))
  let all = (source.map { [("en-US", $0)] } ?? []) + texts.map { ($0.locale, $0.text) }
  let versions = try all.map { locale, text in
    let tag = try #require(LanguageTag(locale))
    let file = SourceFile(path: "\(locale)/a.md", bytes: Array(text.utf8))
    let syntax = ArticleReader().read(file).output
    let extractor = Extractor(
      termbase.language(for: tag), source: termbase.language(for: sourceTag))
    return ArticleVersion(
      locale: tag, isSource: tag == sourceTag, syntax: syntax,
      statements: extractor.extract(syntax),
      provenance: Provenance(
        translation: nil, sourceCommit: nil, sourceHash: nil, date: nil, freshness: .unknown))
  }.sorted { $0.locale < $1.locale }
  let resolver = Resolver(termbase, locales: versions.map(\.locale), source: sourceTag)
  let resolved = resolver.resolve("a.md", versions).versions
  return Dictionary(
    uniqueKeysWithValues: resolved.map { version in
      (
        version.locale.description,
        version.attestation.mentions(.roles).map {
          "\($0.concept?.description ?? "-") \($0.resolution)"
        }
      )
    })
}
