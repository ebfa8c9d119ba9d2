import KanonModel

/// Findings as one page that needs nothing else: to be put beside a build, mailed or opened from a disk.
///
/// It shows all its findings without any script; the script adds the filters. The page forbids every
/// other script and every request, should an escape ever be forgotten.
struct HTMLReport {
  func write(_ findings: [Finding], _ summary: RunSummary, to sink: ReportSink) {
    let counts = SeverityCounts(findings)
    sink(head(counts))
    sink(masthead(counts, summary))
    if !findings.isEmpty { sink(filters(findings, counts)) }
    sink("<main id=\"findings\">\n")
    if findings.isEmpty { sink("<p class=\"none\">Nothing to report.</p>\n") }
    var article: String?
    for finding in findings {
      if finding.article != article {
        if article != nil { sink("</section>\n") }
        sink("<section>\n<h2>\(escaped(finding.article))</h2>\n")
        article = finding.article
      }
      sink(card(finding))
    }
    if article != nil { sink("</section>\n") }
    sink("</main>\n<script>\(HTMLPage.script)</script>\n</body>\n</html>\n")
  }

  private func escaped(_ text: String) -> String { MarkupText.escaping(text) }

  private func head(_ counts: SeverityCounts) -> String {
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta http-equiv="Content-Security-Policy" content="\(HTMLPage.securityPolicy)">
    <title>Kanon: \(counts.phrase)</title>
    <style>
    \(HTMLPage.style)
    </style>
    </head>
    <body>

    """
  }

  private func masthead(_ counts: SeverityCounts, _ summary: RunSummary) -> String {
    let figures = Severity.worstFirst.map { severity in
      let count = counts.count(severity)
      let noun = count == 1 ? severity.noun : severity.noun + "s"
      return "<li class=\"\(severity.rawValue)\(count == 0 ? " zero" : "")\">"
        + "<strong>\(count)</strong> \(noun)</li>"
    }.joined()
    let sentences = summary.sentences(counts).dropFirst().map { " " + escaped($0) }.joined()
    return """
      <header class="masthead">
      <div>
      <h1>Translation findings</h1>
      <p>In \(escaped(summary.scope)).\(sentences)</p>
      </div>
      <ul class="figures">\(figures)</ul>
      </header>

      """
  }

  private func filters(_ findings: [Finding], _ counts: SeverityCounts) -> String {
    let boxes = Severity.worstFirst.filter { counts.count($0) > 0 }.map { severity in
      "<label class=\"pill \(severity.rawValue)\"><input type=\"checkbox\" name=\"severity\" "
        + "value=\"\(severity.rawValue)\" checked> \(severity.noun)s</label>"
    }.joined()
    let locales = choices(findings.map { Self.localeName($0) })
    let names = choices(findings.map(\.code.name))
    return """
      <form id="filters" hidden role="search" aria-label="Filter the findings">
      <fieldset><legend class="unseen">Severity</legend>\(boxes)</fieldset>
      <label>Locale <select name="locale"><option value="">all</option>\(locales)</select></label>
      <label>Name <select name="name"><option value="">all</option>\(names)</select></label>
      <label>Text <input type="search" name="text" autocomplete="off"></label>
      <output aria-live="polite">\(counted(findings.count, "finding"))</output>
      </form>

      """
  }

  private func choices(_ values: [String]) -> String {
    let counts = Dictionary(grouping: values) { $0 }.mapValues(\.count)
    return counts.sorted { $0.key < $1.key }.map { value, count in
      "<option value=\"\(escaped(value))\">\(escaped(value)) (\(count))</option>"
    }.joined()
  }

  private static func localeName(_ finding: Finding) -> String {
    finding.locale?.description ?? "workspace"
  }

  private func card(_ finding: Finding) -> String {
    let severity = finding.severity.rawValue
    let name = finding.code.name
    let locale = escaped(Self.localeName(finding))
    var card = """
      <article class="card \(severity)" data-severity="\(severity)" data-locale="\(locale)" \
      data-name="\(name)">
      <p class="meta"><span class="badge">\(finding.severity.noun)</span> \
      <span>\(finding.code.id) \(name)</span> <span class="locale">\(locale)</span></p>
      <h3>\(escaped(finding.message))</h3>
      \(figure(finding.excerpt, caption: nil))
      """
    for related in finding.related {
      card += figure(related.excerpt, caption: related.message)
    }
    var remarks = finding.evidence.map { ("note", "Note", $0) }
    remarks += finding.help.map { [("help", "What to do", $0)] } ?? []
    remarks += finding.fixes.map { ("help", "Fix", $0.description) }
    if !remarks.isEmpty {
      let entries = remarks.map { style, title, text in
        "<div class=\"\(style)\"><dt>\(title)</dt><dd>\(escaped(text))</dd></div>"
      }
      card += "<dl>" + entries.joined() + "</dl>\n"
    }
    return card + "</article>\n"
  }

  /// A line with its place. Direction and language are the line's own, so that a browser draws it, and a
  /// screen reader speaks it, as what it is; all around it is English, whatever words it quotes.
  private func figure(_ excerpt: Excerpt, caption: String?) -> String {
    let place = "\(excerpt.file):\(excerpt.start.line):\(excerpt.start.column)"
    let explained = caption.map { " <span>\(escaped($0))</span>" } ?? ""
    let figcaption = "<figcaption><bdi>\(escaped(place))</bdi>\(explained)</figcaption>"
    let style = caption == nil ? "primary" : "related"
    guard !excerpt.line.isEmpty else {
      return "<figure class=\"\(style)\">\(figcaption)</figure>\n"
    }
    let line = DisplayLine(excerpt, columns: Self.columnsOfExcerpt)
    let language = excerpt.locale.map { " lang=\"\(escaped($0.description))\"" } ?? ""
    // An empty range marks a place between two characters; an empty element would not be seen.
    let marked = line.marked.isEmpty ? "‸" : line.marked
    return "<figure class=\"\(style)\">\(figcaption)"
      + "<code dir=\"auto\"\(language)>\(escaped(line.before))<mark>\(escaped(marked))</mark>"
      + "\(escaped(line.after))</code></figure>\n"
  }

  /// Lines wrap in the page; what is longer than a paragraph is cut around the marked part.
  private static let columnsOfExcerpt = 480
}

extension Excerpt {
  /// The locale whose folder the file lies in.
  fileprivate var locale: LanguageTag? {
    file.firstIndex(of: "/").flatMap { LanguageTag(file[..<$0]) }
  }
}
