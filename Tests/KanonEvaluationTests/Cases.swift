import KanonModel
import Testing

/// A concept that a test names; `#require` fails the test where the name is no id.
func id(_ text: String) throws -> Concept.ID { try #require(Concept.ID(text)) }

func tag(_ text: String) throws -> LanguageTag { try #require(LanguageTag(text)) }

func row(
  _ ids: [String], _ kind: StatementKind = .roles, article: String = "guide.md",
  locale: String = "sv-SE", line: Int? = nil, method: String? = nil, isOfSameSource: Bool? = nil
) throws -> Truth.Row {
  Truth.Row(
    article: article, locale: try tag(locale), kind: kind, concepts: try ids.map(id), line: line,
    method: method, isOfSameSource: isOfSameSource)
}

/// What a mention was read as, and how.
typealias Reading = (concept: String?, resolution: Resolution)

/// A file whose label is its second line, and each of whose mentions has a line of its own below.
func attestation(
  _ readings: [Reading], _ kind: StatementKind = .roles, locale: String = "sv-SE"
) throws -> (Attestation, SourceFile) {
  var text = "# Guide\n"
  let label = Mention(text: "Roles", range: ByteRange(text.utf8.count, text.utf8.count + 5))
  text += "Roles\n"
  var terms: [ResolvedMention] = []
  for reading in readings {
    let words = reading.concept ?? "somebody"
    let lower = text.utf8.count
    let mention = Mention(text: words, range: ByteRange(lower, lower + words.utf8.count))
    terms.append(
      ResolvedMention(
        mention: mention, concept: try reading.concept.map(id), resolution: reading.resolution))
    text += words + "\n"
  }
  let file = "\(locale)/guide.md"
  let statement = Statement(
    kind: kind, form: .list, label: label, terms: terms, range: label.range)
  return (
    Attestation(
      locale: try tag(locale), file: file, provenance: Provenance(), statements: [statement],
      ruleLists: []),
    SourceFile(path: file, bytes: Array(text.utf8))
  )
}
