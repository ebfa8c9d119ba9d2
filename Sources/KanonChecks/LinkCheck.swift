import KanonModel

/// Links that lost their text: 547 in the real translations, none in the English.
struct LinkCheck: Check {
  func diagnostics(_ article: ResolvedArticle) -> [Diagnostic] {
    article.versions.flatMap { version in
      let syntax = version.version.syntax
      return syntax.inlines.indices.compactMap { index -> Diagnostic? in
        let link = syntax.inlines[index]
        guard link.kind == .link, link.text.isEmpty,
          !Self.holdsImage(index, syntax.inlines)
        else { return nil }
        return empty(link, version)
      }
    }
  }

  /// An image has no text either, and is something to click all the same.
  private static func holdsImage(_ index: Int, _ inlines: [Inline]) -> Bool {
    let link = inlines[index]
    return inlines[(index + 1)...].prefix { $0.source.lower < link.source.upper }.contains {
      $0.kind == .image
    }
  }
}

extension LinkCheck {
  private func empty(_ link: Inline, _ version: ResolvedVersion) -> Diagnostic {
    let target = version.version.syntax.target(link.target)
    return Diagnostic(
      .linkEmpty, "the link to '\(target)' has no text", at: version.place(link.source),
      subject: target, help: "write the link's text between the brackets, as the source does")
  }
}
