import KanonModel

/// The articles: what each says, what it is called, and where each locale's version comes from.
///
/// `Article` is a structure, not an enumeration: nobody switches over hundreds of articles, and a new one
/// must not break a program. A misspelt or removed article is found by the compiler all the same, since
/// each has a static member.
struct ArticleFiles {
  let articles: [CanonicalArticle]
  let sourceLocale: LanguageTag?

  var files: [GeneratedFile] { [articleFile, titleFile, provenanceFile] }

  private var articleFile: GeneratedFile {
    var facts = TableText()
    var ruleLists = TableText()
    for article in articles {
      facts.append(article.path, [article.products.joined, article.roles.joined])
      for list in article.ruleLists {
        ruleLists.append(
          article.path, [list.id.description, list.modality.rawValue, list.rules.joined])
      }
    }
    return GeneratedSource(
      name: "Article.swift",
      declarations: [
        SupportFiles.article, members, SupportFiles.articleProperties,
        facts.declaration("articleFacts", comment: "Path, products, roles."),
        ruleLists.declaration("articleRuleLists", comment: "Path, rule list, modality, rules."),
      ]
    ).file
  }

  private var members: String {
    let names = MemberNames.assigned(
      articles.compactMap { article in Self.id(article.path).map { (article.path, $0) } })
    var lines = ["extension Article {"]
    for article in articles {
      guard let name = names[article.path] else { continue }
      let title = sourceLocale.flatMap { article.titles[$0] }
      lines.append(SwiftText.comment(title ?? article.path, indent: "  "))
      let path = SwiftText.literal(article.path)
      lines.append("  public static var \(name): Article { Article(known: \"\(path)\") }")
    }
    return (lines + ["}"]).joined(separator: "\n")
  }

  /// `announcements/2021-june.md` as a checked id; nil where the path holds anything but ASCII words.
  private static func id(_ path: String) -> Concept.ID? {
    guard path.hasSuffix(".md"), path.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
    let words = path.dropLast(3).lowercased().split(
      separator: "/", omittingEmptySubsequences: false)
    return Concept.ID(words.joined(separator: "-"))
  }

  private var titleFile: GeneratedFile {
    var titles = TableText()
    for article in articles {
      for (locale, title) in article.titles.sorted(by: { $0.key < $1.key }) {
        titles.append(article.path, [locale.description, title])
      }
    }
    return GeneratedSource(
      name: "ArticleTitles.swift",
      declarations: [
        SupportFiles.articleTitles,
        titles.declaration("articleTitles", comment: "Path, locale, title."),
      ]
    ).file
  }

  private var provenanceFile: GeneratedFile {
    var provenance = TableText()
    for article in articles {
      for attestation in article.attestations.sorted(by: { $0.locale < $1.locale }) {
        let source = attestation.provenance
        provenance.append(
          article.path,
          [
            attestation.locale.description, attestation.file, source.translation ?? "",
            source.sourceCommit ?? "", source.sourceHash ?? "", source.date?.description ?? "",
            source.freshness.rawValue,
          ])
      }
    }
    return GeneratedSource(
      name: "Provenance.swift",
      declarations: [
        SupportFiles.provenance,
        provenance.declaration(
          "articleProvenance",
          comment: "Path, locale, file, translation, source commit, source hash, date, freshness."),
      ]
    ).file
  }
}
