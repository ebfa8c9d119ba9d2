import KanonCanon
import KanonChecks
import KanonExtraction
package import KanonModel
import KanonResolution
import KanonSyntax

/// The stages in their order, for one article in all its locales at a time.
///
/// Nothing but the termbase is shared between articles, so they may run on any number of threads.
package struct Pipeline: Sendable {
  private let workspace: Workspace
  private let reader = ArticleReader()
  private let extractors: [LanguageTag: Extractor]
  private let resolver: Resolver
  private let canonicalizer: Canonicalizer
  private let checks: CheckList

  package init(_ workspace: Workspace) {
    self.workspace = workspace
    let termbase = workspace.termbase
    let source = termbase.language(for: workspace.sourceLanguage)
    var extractors: [LanguageTag: Extractor] = [:]
    for locale in workspace.locales {
      extractors[locale] = Extractor(termbase.language(for: locale), source: source)
    }
    self.extractors = extractors
    resolver = Resolver(
      termbase, locales: workspace.locales, source: workspace.sourceLanguage)
    canonicalizer = Canonicalizer(termbase)
    checks = CheckList(termbase)
  }

  /// An article that was read and resolved, and what reading it gave rise to.
  package struct Outcome: Sendable {
    package let article: ResolvedArticle
    package let diagnostics: [Diagnostic]
  }

  /// One locale's file of an article, as it was read.
  package typealias Text = (locale: LanguageTag, file: SourceFile)

  /// Reads and resolves an article. A file that cannot be read is a diagnostic, not an end.
  package func read(_ files: Workspace.ArticleFiles) -> Outcome {
    var texts: [Text] = []
    var diagnostics: [Diagnostic] = []
    for entry in files.files {
      do throws(WorkspaceError) {
        // One byte past the reader's limit shows that a file is too long.
        let bytes = try workspace.root.bytes(of: entry.path, limit: ArticleReader.sizeLimit)
        texts.append((entry.locale, SourceFile(path: entry.path, bytes: bytes)))
      } catch {
        diagnostics.append(unreadable(entry.path, error))
      }
    }
    let outcome = resolve(files.path, texts)
    return Outcome(article: outcome.article, diagnostics: diagnostics + outcome.diagnostics)
  }

  /// Resolves an article whose files were read from wherever they lie.
  package func resolve(_ path: String, _ texts: [Text]) -> Outcome {
    var versions: [ArticleVersion] = []
    var diagnostics: [Diagnostic] = []
    var source = texts.first { $0.locale == workspace.sourceLocale }.map {
      SourceVersion($0.file.bytes)
    }
    for (locale, file) in texts {
      let read = reader.read(file)
      diagnostics += read.diagnostics
      let statements = extractors[locale]?.extract(read.output) ?? ArticleStatements()
      let isSource = locale == workspace.sourceLocale
      versions.append(
        ArticleVersion(
          locale: locale, isSource: isSource, syntax: read.output, statements: statements,
          provenance: Self.provenance(read.output.frontMatter, &source, isSource: isSource)))
    }
    return Outcome(article: resolver.resolve(path, versions), diagnostics: diagnostics)
  }

  package func canonicalize(_ outcome: Outcome) -> CanonicalArticle {
    canonicalizer.canonicalize(outcome.article)
  }

  /// All that is to be said of an article.
  package func check(_ outcome: Outcome) -> [Diagnostic] {
    outcome.diagnostics + checks.diagnostics(outcome.article)
  }

  private static func provenance(
    _ frontMatter: FrontMatter, _ source: inout SourceVersion?, isSource: Bool
  ) -> Provenance {
    let hash = frontMatter.value("ms.openlocfilehash")
    return Provenance(
      translation: isSource ? nil : frontMatter.value("ms.translationtype"),
      sourceCommit: frontMatter.value("ms.sourcegitcommit"), sourceHash: hash,
      date: frontMatter.value("ms.date").flatMap { DateStamp($0) },
      freshness: isSource ? .current : source?.freshness(hash) ?? .unknown)
  }
}

extension Pipeline {
  private func unreadable(_ file: String, _ error: WorkspaceError) -> Diagnostic {
    Diagnostic(
      .unreadableFile, error.message, at: SourceRange(file: file, range: .empty),
      subject: "unreadable", help: error.help)
  }
}
