import KanonModel
import Testing

/// A statement as an article lays it out: the label and the terms are marked, in this order.
struct StatementCase: CustomTestStringConvertible, Sendable {
  let name: String
  let locale: String
  let kind: StatementKind
  let form: StatementForm
  let marked: String
  /// The terms' texts, where they are not the marked bytes as they stand.
  let terms: [String]?

  init(
    _ name: String, _ locale: String, _ kind: StatementKind, _ form: StatementForm,
    _ marked: String, terms: [String]? = nil
  ) {
    self.name = name
    self.locale = locale
    self.kind = kind
    self.form = form
    self.marked = marked
    self.terms = terms
  }

  var testDescription: String { "\(locale) \(name)" }
}

extension StatementCase {
  static let separators: [StatementCase] = [
    .init(
      "pipes", "en-US", .roles, .inline,
      "**⟦Appropriate roles⟧**: ⟦Global admin⟧ | ⟦Admin agent⟧ | ⟦Sales agent⟧"),
    .init(
      "pipes without spaces", "sv-SE", .roles, .inline,
      "**⟦Lämpliga roller⟧**: ⟦Global administratör⟧|⟦Försäljningsagent⟧"),
    .init(
      "full-width pipes", "ja-JP", .roles, .inline,
      "**⟦適切なロール⟧**: ⟦全体管理者⟧｜⟦管理エージェント⟧"),
    .init(
      "a pipe at the end", "en-US", .appliesTo, .inline, "**⟦Applies to⟧**: ⟦Partner Center⟧ |"),
    .init(
      "commas", "cs-CZ", .roles, .inline,
      "**⟦Příslušné role⟧**: ⟦Globální správce⟧, ⟦Prodejní agent⟧"),
    .init("ideographic commas", "zh-CN", .roles, .inline, "**⟦适当的角色⟧**：⟦全局管理员⟧、⟦管理员代理⟧，⟦销售代理⟧"),
    .init(
      "Arabic commas", "ar-SA", .roles, .inline,
      "**⟦الأدوار المناسبة⟧**: ⟦المسؤول العام⟧، ⟦وكيل المبيعات⟧"),
    .init(
      "or", "en-US", .roles, .inline, "**⟦Appropriate roles⟧**: ⟦Global admin⟧ or ⟦Admin agent⟧"),
    .init(
      "comma and or", "en-US", .roles, .inline,
      "⟦Appropriate roles⟧: ⟦Global admin⟧, ⟦Admin agent⟧, or ⟦Sales agent⟧."),
    .init(
      "or in Hungarian", "hu-HU", .roles, .inline,
      "**⟦Megfelelő szerepkörök⟧**: ⟦Globális rendszergazda⟧ vagy ⟦Értékesítési ügynök⟧"),
    .init("or inside Chinese text", "zh-CN", .roles, .inline, "**⟦适当的角色⟧**：⟦全局管理员⟧或⟦管理员代理⟧"),
    .init(
      "two times or inside Chinese text", "zh-CN", .roles, .inline,
      "**⟦适当的角色⟧**：⟦全局管理员⟧或者⟦管理员代理⟧或⟦销售代理⟧"),
    .init(
      "or inside Japanese text", "ja-JP", .roles, .inline,
      "**⟦適切なロール⟧**: ⟦全体管理者⟧または⟦管理エージェント⟧もしくは⟦課金管理者⟧"),
    .init("or in Korean", "ko-KR", .roles, .inline, "**⟦적절한 역할⟧**: ⟦전역 관리자⟧ 또는 ⟦관리 에이전트⟧"),
    .init(
      "a name with a comma inside pipes", "en-US", .roles, .inline,
      "**⟦Appropriate roles⟧**: ⟦Admin, billing⟧ | ⟦Sales agent⟧"),
    .init(
      "empty slots", "de-DE", .roles, .inline,
      "**⟦Geeignete Rollen⟧**: ⟦globale⟧ | ⟦⟧| ⟦des Administrator-Agents Vertriebsmitarbeiter⟧"),
    .init(
      "a line that goes on behind a pipe", "en-US", .roles, .inline,
      "**⟦Appropriate roles⟧**: ⟦Global admin⟧ |\n⟦Admin agent⟧ | ⟦Sales agent⟧"),
  ]

  static let labels: [StatementCase] = [
    .init(
      "colon inside the bold", "en-US", .roles, .inline, "**⟦Appropriate roles⟧:** ⟦Global admin⟧"),
    .init(
      "colon outside the bold", "en-US", .roles, .inline, "**⟦Appropriate roles⟧**: ⟦Global admin⟧"),
    .init("no bold", "en-US", .roles, .inline, "⟦Appropriate roles⟧: ⟦Global admin⟧"),
    .init("emphasis", "en-US", .roles, .inline, "*⟦Appropriate roles⟧*: ⟦Global admin⟧"),
    .init("other case", "en-US", .roles, .inline, "**⟦APPROPRIATE ROLES⟧**: ⟦Global admin⟧"),
    .init("full-width colon", "zh-CN", .appliesTo, .inline, "**⟦适用于⟧：**⟦合作伙伴中心⟧"),
    .init("full-width colon outside", "ja-JP", .appliesTo, .inline, "**⟦適用対象⟧**：⟦パートナー センター⟧"),
    .init(
      "no-break space before the colon", "fr-FR", .roles, .inline,
      "**⟦Rôles appropriés⟧\u{A0}:** ⟦Administrateur général⟧"),
    .init(
      "thin space before the colon", "fr-FR", .roles, .inline,
      "**⟦Rôles appropriés⟧**\u{202F}: ⟦Agent commercial⟧"),
    .init(
      "space before the colon", "fr-FR", .roles, .inline,
      "**⟦Rôles appropriés⟧** : ⟦Agent commercial⟧"),
    .init(
      "another apostrophe", "fr-FR", .appliesTo, .inline,
      "**⟦S'applique à⟧** : ⟦Espace partenaires⟧"),
    .init(
      "dash", "ru-RU", .roles, .inline, "**⟦Соответствующие роли⟧** — ⟦глобальный администратор⟧"),
    .init("no colon, bold", "zh-CN", .roles, .inline, "**⟦相应的角色⟧** ⟦全局管理员⟧ | ⟦管理员代理⟧"),
    .init(
      "no colon, pipes", "sv-SE", .roles, .inline, "⟦Lämpliga roller⟧ | ⟦Global administratör⟧",
      terms: ["", "Global administratör"]),
    .init(
      "bold over a part of the label", "ru-RU", .appliesTo, .inline,
      "⟦Область **применения⟧**: ⟦Центр партнеров⟧"),
    .init(
      "bold over label and half the value", "zh-CN", .appliesTo, .inline,
      "**⟦适用于⟧：⟦Dynamics** 365 CRM⟧", terms: ["Dynamics 365 CRM"]),
    .init(
      "bold in two", "es-ES", .roles, .inline,
      "**⟦Roles** **adecuados⟧**: ⟦Administrador global⟧"),
    .init(
      "bold terms", "en-US", .roles, .inline,
      "**⟦Appropriate roles⟧**: **⟦Global admin⟧** | **⟦Sales agent⟧**"),
    .init(
      "a link for a term", "en-US", .roles, .inline,
      "**⟦Appropriate roles⟧**: [⟦Global admin⟧](roles.md) | ⟦Sales agent⟧"),
    .init(
      "an entity in a term", "en-US", .appliesTo, .inline,
      "**⟦Applies to⟧**: ⟦Sales &amp; Service⟧", terms: ["Sales & Service"]),
    .init("space inside the label", "ko-KR", .roles, .inline, "**⟦적절 한 역할⟧**: ⟦전역 관리자⟧"),
    .init(
      "no-break space inside the label", "de-DE", .appliesTo, .inline,
      "**⟦Gilt\u{A0}für⟧**: ⟦Partner Center⟧"),
    .init(
      "zero-width space inside a name", "ja-JP", .roles, .inline,
      "**⟦適切なロール⟧**: ⟦全体\u{200B}管理者⟧"),
    .init(
      "the source's label left in a translation", "sv-SE", .roles, .inline,
      "**⟦Appropriate roles⟧**: ⟦Global admin⟧"),
    .init(
      "a longer label that begins like another", "en-US", .roles, .inline,
      "**⟦Appropriate roles to perform this task⟧**: ⟦Global admin⟧"),
  ]

  static let layouts: [StatementCase] = [
    .init(
      "bullets", "hu-HU", .roles, .list,
      "**⟦Megfelelő szerepkörök⟧**\n-   ⟦Globális rendszergazda⟧\n-   ⟦Értékesítési ügynök⟧"),
    .init(
      "bullets behind a blank line", "hu-HU", .appliesTo, .list,
      "**⟦A következőkre vonatkozik⟧**\n\n-  ⟦Partnerközpont⟧\n\n-  ⟦Felhő⟧"),
    .init(
      "bullets behind a colon", "en-US", .roles, .list,
      "⟦Appropriate roles⟧:\n\n* ⟦Global admin⟧\n* ⟦Sales agent⟧."),
    .init(
      "numbers", "en-US", .roles, .list,
      "**⟦Appropriate roles⟧**\n\n1. ⟦Global admin⟧\n2. ⟦Sales agent⟧"),
    .init(
      "bullets with several terms", "en-US", .roles, .list,
      "**⟦Appropriate roles⟧**\n\n- ⟦Global admin⟧ or ⟦Admin agent⟧\n- ⟦Sales agent⟧"),
    .init(
      "heading and bullets", "en-US", .roles, .heading,
      "## ⟦Appropriate roles⟧\n\n- ⟦Global admin⟧\n- ⟦Sales agent⟧"),
    .init(
      "heading with an anchor", "sv-SE", .roles, .heading,
      "## <a name=\"appropriate-roles\"></a>⟦Lämpliga roller⟧\n\n- ⟦Global administratör⟧"),
    .init(
      "heading and paragraph", "en-US", .appliesTo, .heading,
      "## ⟦Applies to⟧\n\n⟦Partner Center⟧, ⟦Partner admin center⟧"),
    .init(
      "heading and paragraph with pipes", "en-US", .appliesTo, .heading,
      "## ⟦Applies to⟧\n\n⟦Partner Center⟧ | ⟦Partner admin center⟧"),
    .init(
      "label and a paragraph with pipes", "en-US", .roles, .list,
      "**⟦Appropriate roles⟧**\n\n⟦Global admin⟧ | ⟦Sales agent⟧"),
    .init(
      "value on the label's next line", "en-US", .roles, .inline,
      "**⟦Appropriate roles⟧**:\n⟦Global admin⟧ | ⟦Sales agent⟧"),
    .init("in a quote", "en-US", .roles, .inline, "> **⟦Appropriate roles⟧**: ⟦Global admin⟧"),
    .init(
      "in a quote with bullets", "en-US", .roles, .list,
      "> **⟦Appropriate roles⟧**\n> - ⟦Global admin⟧\n> - ⟦Sales agent⟧"),
    .init("indented", "en-US", .roles, .inline, "   **⟦Appropriate roles⟧**: ⟦Global admin⟧"),
    .init("in an item", "en-US", .roles, .inline, "- **⟦Appropriate roles⟧**: ⟦Global admin⟧"),
    .init(
      "CRLF", "en-US", .roles, .list,
      "**⟦Appropriate roles⟧**\r\n\r\n- ⟦Global admin⟧\r\n- ⟦Sales agent⟧\r\n"),
    .init(
      "prose behind it", "en-US", .roles, .inline,
      "**⟦Appropriate roles⟧**: ⟦Global admin⟧\n\nYou can do this."),
    .init("nothing behind the label", "en-US", .roles, .inline, "**⟦Appropriate roles⟧**:"),
  ]
}
