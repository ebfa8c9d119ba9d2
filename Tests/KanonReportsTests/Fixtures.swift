import KanonModel
import KanonReports

/// A line whose marked part stands between `⟪` and `⟫`, so that no test counts columns.
func excerpt(_ file: String, line number: Int = 1, _ marked: String) -> Excerpt {
  let parts = marked.split(separator: "⟪", maxSplits: 1, omittingEmptySubsequences: false)
  let rest = parts.count > 1 ? parts[1] : ""
  let inside = rest.split(separator: "⟫", maxSplits: 1, omittingEmptySubsequences: false)
  let (before, words) = (String(parts[0]), String(inside.first ?? ""))
  let after = inside.count > 1 ? String(inside[1]) : ""
  return Excerpt(
    file: file,
    start: SourcePosition(line: number, column: before.utf16.count + 1),
    end: SourcePosition(line: number, column: before.utf16.count + words.utf16.count + 1),
    line: before + words + after,
    highlight: before.utf8.count..<(before.utf8.count + words.utf8.count))
}

func finding(
  _ code: DiagnosticCode, _ excerpt: Excerpt, _ message: String, subject: String = "",
  related: [Finding.RelatedExcerpt] = [], evidence: [String] = [], help: String? = nil,
  fixes: [Finding.Fix] = []
) -> Finding {
  let parts = excerpt.file.split(separator: "/", maxSplits: 1)
  return Finding(
    code: code, severity: code.severity, article: String(parts.last ?? ""),
    locale: parts.count > 1 ? LanguageTag(parts[0]) : nil, message: message, subject: subject,
    excerpt: excerpt, related: related, evidence: evidence, help: help, fixes: fixes,
    fingerprint: "00112233445566aa")
}

/// Findings in every script and with everything in them that could break out of a report.
enum Sample {
  static let findings = [
    shortened, changed, negation, wide, rightToLeft, stale, workspace, hostile, longLine, missing,
  ]

  static let summary = RunSummary(articles: 12, locales: 8, accepted: 3)

  static let shortened = finding(
    .roleTruncated,
    excerpt(
      "sv-SE/multipartner.md", line: 23,
      "**Lämpliga roller:** Globala | ⟪Administratörsbehörighet för⟫ | Försäljningsagent"),
    "'Administratörsbehörighet för' is cut short; en-US says User management admin",
    subject: "user-management-admin",
    related: [
      Finding.RelatedExcerpt(
        excerpt: excerpt(
          "en-US/multipartner.md", line: 9,
          "**Appropriate roles**: Global admin | ⟪User management admin⟫ | Sales agent"),
        message: "the source's second role"),
      Finding.RelatedExcerpt(
        excerpt: excerpt("ja-JP/multipartner.md", line: 102, "- ⟪ユーザー管理者⟫"),
        message: "ja-JP has the whole name"),
    ],
    evidence: ["7 of 8 locales name user-management-admin in this place"],
    help: "Write the preferred name, 'Användaradministratör'.",
    fixes: [
      Finding.Fix(
        description: "Replace it with 'Användaradministratör'", file: "sv-SE/multipartner.md",
        start: SourcePosition(line: 23, column: 32), end: SourcePosition(line: 23, column: 60),
        replacement: "Användaradministratör")
    ])

  static let changed = finding(
    .roleChanged,
    excerpt("sv-SE/multipartner.md", line: 23, "**Lämpliga roller:** ⟪Globala⟫ | Agent"),
    "'Globala' became user-admin; en-US says Global admin", subject: "global-admin")

  static let negation = finding(
    .negationLost,
    excerpt("cs-CZ/multipartner.md", line: 31, "⟪Funkce více partnerů:⟫"),
    "'Funkce více partnerů:' lost its 'not'; en-US says that multi-partner does not",
    subject: "multi-partner-functionality",
    related: [
      Finding.RelatedExcerpt(
        excerpt: excerpt(
          "en-US/multipartner.md", line: 27, "Multi-partner functionality does ⟪not⟫:"),
        message: "negated by 'not'")
    ])

  static let wide = finding(
    .roleUnknown,
    excerpt("ja-JP/multipartner.md", line: 14, "**適切なロール**: 全体管理者 | ⟪営業担当者Ａ⟫ | がか\u{3099}"),
    "'営業担当者Ａ' is no known role", subject: "営業担当者Ａ")

  static let rightToLeft = finding(
    .roleUnknown,
    excerpt(
      "ar-SA/multipartner.md", line: 14,
      "**الأدوار المناسبة:** مسؤول عام | ⟪مسؤول المستخدم⟫ | وكيل المبيعات"),
    "'مسؤول المستخدم' is no known role", subject: "مسؤول المستخدم",
    related: [
      Finding.RelatedExcerpt(
        excerpt: excerpt("he-IL/multipartner.md", line: 3, "- ⟪מנהל מערכת כללי⟫"),
        message: "he-IL has a role here")
    ])

  static let stale = finding(
    .staleTranslation,
    excerpt("hu-HU/multipartner.md", line: 10, "ms.openlocfilehash: ⟪5e34a8f8⟫"),
    "the translation was made from another version of the source", subject: "5e34a8f8")

  static let workspace = finding(
    .allowanceUnused, excerpt("kanon.yaml", line: 12, "  - ⟪allow: link-empty⟫"),
    "the allowance for link-empty matches no finding", subject: "link-empty")

  /// What an article's author could write to forge a report.
  static let hostile = finding(
    .linkEmpty,
    excerpt(
      "de-DE/böse artikel.md", line: 7,
      "\t\u{1B}[2J\u{9B}31m|`x`\t[⟪<script>alert('1')</script>⟫](@team) ]]> \u{202E}evil\u{2069} \u{FEFF}"
    ),
    "'\u{1B}]0;x\u{7}'\n::error file=x::forged ]]> <b>&amp;</b> ``` \u{202E}tca @team #1 [a](b) {0} "
      + "| https://x.example www.x.example",
    subject: "<script>\u{0}",
    related: [
      Finding.RelatedExcerpt(
        excerpt: excerpt("en-US/böse artikel.md", line: 7, "```⟪\u{2028}⟫<!--"),
        message: "--> </script>\u{1B}[0m")
    ],
    evidence: ["%0A::warning::x", "</testcase>\u{8}"], help: "\"quoted\" \\(code) '\u{200B}'")

  static let longLine = finding(
    .ruleMissing,
    excerpt(
      "fr-FR/zz.md", line: 40,
      String(repeating: "avant ", count: 40) + "⟪la règle⟫" + String(repeating: " après", count: 40)
    ),
    "the rule stands in a long line", subject: "rule")

  static let missing = finding(
    .articleMissing, excerpt("fr-FR/zzz.md", ""), "fr-FR lacks the article zzz.md",
    subject: "zzz.md")
}
