// swift-format-ignore-file
// Written by Scripts/embed-text; edit the files that it names, then run it again.

let embeddedDiagnosticPages: [EmbeddedFile] = [
  EmbeddedFile(name: ###"K101-unreadable-file.md"###, text: ###"""
# K101 unreadable-file

A file cannot be read as an article, in whole or in part.

## What it means

The file is empty, is not UTF-8, holds NUL bytes, cannot be opened, or is of a shape that real articles
never have and that makes Markdown parsers run for minutes: more than 256 KB, a line of more than 16 KB,
hundreds of table cells or nested quotes in one line. A file of such a shape is not parsed. Faulty bytes
are read as `?`, and the rest of the file counts.

## Why it matters

What is not read says nothing, so every statement in it looks as if it were missing. An empty file is most
often the end of an interrupted export; a file in another encoding shows readers broken letters.

## Example

```markdown en-US/refunds.md
---
title: Refunds
---
# Refunds

A refund appears on the next invoice.
```

```markdown fr-FR/refunds.md
```

`kanon check` prints:

```text
error[K101] unreadable-file: the file is empty
 --> fr-FR/refunds.md:1:1
  = help: remove the file, or put the article back

Found 1 error in 1 article and 2 locales.
```

## What to do

Put the article back, or export it again. Save it as UTF-8. If a limit refuses a real article, that is a
fault of the limit: please report it.

## When to allow it

There is hardly a reason. A folder may hold a file that is meant to be empty, as a placeholder:

```yaml
allow:
  - name: unreadable-file
    article: refunds.md
    locale: fr-FR
    reason: a placeholder until the translation arrives
```

"""###),
  EmbeddedFile(name: ###"K102-front-matter-invalid.md"###, text: ###"""
# K102 front-matter-invalid

The front matter is not valid YAML, is never closed, or is too long to be read.

## What it means

The block between the two `---` lines at the head of the file cannot be read as YAML. The usual cause is a
translated title that holds a colon and a space. The lines that look like `key: value` are read all the same.

## Why it matters

The front matter says which version of the source a translation was made from. Without it nobody can tell
an outdated translation from a wrong one. Publishing systems refuse such an article, or publish it without
its title.

## Example

```markdown en-US/invoices.md
---
title: Invoices
---
# Invoices

Invoices are ready on the eighth day of the month.
```

```markdown cs-CZ/invoices.md
---
title: Faktury: přehled
---
# Faktury

Faktury jsou k dispozici osmý den v měsíci.
```

`kanon check` prints:

```text
warning[K102] front-matter-invalid: the front matter is not valid YAML: mapping values are not allowed in this context
 --> cs-CZ/invoices.md:2:1
  |
2 | title: Faktury: přehled
  | ^^^^^^^^^^^^^^^^^^^^^^^
  = note: the lines that look like `key: value` were read all the same
  = help: put the value between two quotes if it holds `: `, ` #` or begins with a special character

Found 1 warning in 1 article and 2 locales.
```

## What to do

Put the value in quotes: `title: "Faktury: přehled"`. If the block is never closed, add the second `---` line.

## When to allow it

When the file comes from a system that you cannot change, and what was read of it is enough:

```yaml
allow:
  - name: front-matter-invalid
    article: invoices.md
    locale: cs-CZ
    reason: the export leaves the title unquoted; the publisher reads it all the same
```

"""###),
  EmbeddedFile(name: ###"K103-front-matter-missing.md"###, text: ###"""
# K103 front-matter-missing

The article does not begin with front matter.

## What it means

The first line of the file is not `---`. The whole file is read as Markdown, and the article has no title,
no locale of its own and no source version.

## Why it matters

A translation without `ms.openlocfilehash` cannot be dated: whether a difference from the source is a
mistake or an update on its way stays unknown. Often the block is there, and something was put before it.

## Example

```markdown en-US/contact.md
---
title: Contact us
---
# Contact us

Write to your partner manager.
```

```markdown pl-PL/contact.md
# Kontakt

Napisz do swojego menedżera partnera.
```

`kanon check` prints:

```text
warning[K103] front-matter-missing: the article has no front matter
 --> pl-PL/contact.md:1:1
  |
1 | # Kontakt
  | ^
  = help: begin the file with a line `---`, `key: value` lines and another `---`

Found 1 warning in 1 article and 2 locales.
```

## What to do

Put the block back at the very beginning of the file, before any blank line or comment.

## When to allow it

For files that are no articles, such as a readme inside a locale folder:

```yaml
allow:
  - name: front-matter-missing
    article: contact.md
    locale: pl-PL
    reason: this page is included by others and never published alone
```

"""###),
  EmbeddedFile(name: ###"K104-locale-mismatch.md"###, text: ###"""
# K104 locale-mismatch

The front matter names another locale than the folder.

## What it means

`ms.contentlocale` is not the tag of the folder that the file lies in. Letter case does not matter:
`pt-pt` and `pt-PT` are one locale.

## Why it matters

Either the file is in the wrong folder, and readers get another language than they asked for, or the front
matter is wrong. Kanon goes by the folder: it chooses the names and labels by which the article is read.

## Example

```markdown en-US/pricing.md
---
title: Pricing
---
# Pricing

Prices are listed by country.
```

```markdown pt-PT/pricing.md
---
title: Preços
ms.contentlocale: pt-BR
---
# Preços

Os preços são apresentados por país.
```

`kanon check` prints:

```text
warning[K104] locale-mismatch: the front matter says pt-BR, the folder pt-PT
 --> pt-PT/pricing.md:3:19
  |
3 | ms.contentlocale: pt-BR
  |                   ^^^^^
  = help: correct `ms.contentlocale`, or move the file to the folder of its locale

Found 1 warning in 1 article and 2 locales.
```

## What to do

Look at the text. Move the file if it is written for the other locale; otherwise correct `ms.contentlocale`.

## When to allow it

When one locale is published with the articles of another on purpose:

```yaml
allow:
  - name: locale-mismatch
    article: pricing.md
    locale: pt-PT
    reason: Portugal gets the Brazilian article until its own is ready
```

"""###),
  EmbeddedFile(name: ###"K105-article-missing.md"###, text: ###"""
# K105 article-missing

A locale lacks an article that the source has.

## What it means

The source's folder holds a file at a path where the locale's folder holds none. It is looked for only
when all locales are read, not when `--locale` chooses some.

## Why it matters

Readers of that locale get the source language, or nothing. It is no error as long as the translation is on
its way, so it counts as information.

## Example

```markdown en-US/credits.md
---
title: Credits
---
# Credits

A credit lowers the next invoice.
```

```markdown en-US/taxes.md
---
title: Taxes
---
# Taxes

Taxes depend on the customer's country.
```

```markdown ko-KR/taxes.md
---
title: 세금
---
# 세금

세금은 고객의 국가에 따라 다릅니다.
```

`kanon check --show info` prints:

```text
info[K105] article-missing: ko-KR does not have this article of en-US
 --> ko-KR/credits.md:1:1
  = help: translate it, or accept its absence in kanon.yaml

Found 1 info in 2 articles and 2 locales.
```

## What to do

Have the article translated. If it was renamed in the source, rename the translation too.

## When to allow it

When the article does not concern the locale:

```yaml
allow:
  - name: article-missing
    article: credits.md
    locale: ko-KR
    reason: credits are not offered in Korea
```

"""###),
  EmbeddedFile(name: ###"K106-article-added.md"###, text: ###"""
# K106 article-added

A locale has an article that the source lacks.

## What it means

The locale's folder holds a file at a path where the source's folder holds none.

## Why it matters

Most often the source removed or renamed the article, and the translation stayed. Readers of that locale
still find advice that was withdrawn.

## Example

```markdown en-US/billing.md
---
title: Billing
---
# Billing

You are billed once a month.
```

```markdown nl-NL/billing.md
---
title: Facturering
---
# Facturering

U krijgt elke maand een factuur.
```

```markdown nl-NL/old-billing.md
---
title: Oude facturering
---
# Oude facturering

U krijgt elk kwartaal een factuur.
```

`kanon check --show info` prints:

```text
info[K106] article-added: en-US does not have this article
 --> nl-NL/old-billing.md:1:1
  |
1 | ---
  | ^
  = help: remove it if the source removed it; en-US/old-billing.md is not there

Found 1 info in 2 articles and 2 locales.
```

## What to do

Remove the file if the source removed the article; rename it if the source did.

## When to allow it

When the article is written for this locale alone:

```yaml
allow:
  - name: article-added
    article: old-billing.md
    locale: nl-NL
    reason: Dutch contracts from before 2019 are still billed this way
```

"""###),
  EmbeddedFile(name: ###"K301-statement-missing.md"###, text: ###"""
# K301 statement-missing

A roles or 'Applies to' statement of the source is missing in the translation.

## What it means

The source states which roles may do what the article describes, or to which products it applies. The
translation has no statement of that kind, under any label that the termbase knows for its locale, and
nothing that is laid out like one.

## Why it matters

A reader cannot tell whether the article concerns them. For generated tables the locale simply bears no
witness. If the source added the statement after the translation was made, this is not reported
([K801](K801-stale-translation.md) is).

## Example

```markdown en-US/quotas.md
---
title: Quotas
---
# Quotas

**Appropriate roles**: Global admin | Billing admin

A quota limits what a customer can use.
```

```markdown it-IT/quotas.md
---
title: Quote
---
# Quote

Una quota limita ciò che un cliente può usare.
```

`kanon check` prints:

```text
error[K301] statement-missing: the roles statement is missing; en-US says Global admin | Billing admin
 --> it-IT/quotas.md:4:1
  |
4 | # Quote
  | ^^^^^^^
  |
 ::: en-US/quotas.md:6:3
  |
6 | **Appropriate roles**: Global admin | Billing admin
  |   ------------------------------------------------- en-US states it here
  = help: translate the statement, with a label that the termbase knows for it-IT

Found 1 error in 1 article and 2 locales.
```

## What to do

Translate the statement. If it is there under a label that nobody has recorded yet, add the label to
`labels:` of the locale's termbase file.

## When to allow it

When the locale leaves the statement out on purpose:

```yaml
allow:
  - name: statement-missing
    article: quotas.md
    locale: it-IT
    subject: roles
    reason: the Italian edition names the roles in a table of its own
```

"""###),
  EmbeddedFile(name: ###"K302-statement-added.md"###, text: ###"""
# K302 statement-added

The translation has a roles or 'Applies to' statement that the source lacks.

## What it means

The translation has more statements of one kind than the source, and the source is not simply newer.

## Why it matters

Either the source dropped a restriction and the translation still states it, or the statement was pasted
from another article. Readers may believe that the article is not for them, or that it is.

## Example

```markdown en-US/credits.md
---
title: Credits
---
# Credits

A credit lowers the next invoice.
```

```markdown nl-NL/credits.md
---
title: Tegoeden
---
# Tegoeden

**Van toepassing op**: Partnercentrum

Een tegoed verlaagt de volgende factuur.
```

`kanon check` prints:

```text
warning[K302] statement-added: this 'Applies to' statement does not stand in en-US
 --> nl-NL/credits.md:6:3
  |
6 | **Van toepassing op**: Partnercentrum
  |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
 ::: en-US/credits.md:4:1
  |
4 | # Credits
  | --------- en-US does without it
  = help: remove it, or add it to the source

Found 1 warning in 1 article and 2 locales.
```

## What to do

Remove the statement, or add it to the source if it is true.

## When to allow it

When it is true for this locale only:

```yaml
allow:
  - name: statement-added
    article: credits.md
    locale: nl-NL
    reason: the Dutch article also serves readers of another portal
```

"""###),
  EmbeddedFile(name: ###"K303-label-unknown.md"###, text: ###"""
# K303 label-unknown

A line is laid out like a statement of the source, under a label that the termbase lacks.

## What it means

The source has a roles or 'Applies to' statement. In the translation a line near the head of the article
has as many names as the source's statement, and begins with bold words that are no known label of the locale.

## Why it matters

Its place beside the source says what the line is, and the names below it are read by their places alone, so
nothing checks them. Labels are often translated in several ways; sometimes one means something else, such as
rights instead of roles.

## Example

```markdown en-US/usage.md
---
title: Usage
---
# Usage

**Appropriate roles**: Admin agent | Sales agent
```

```markdown hu-HU/usage.md
---
title: Használat
---
# Használat

**Szükséges jogok**: Rendszergazdai ügynök | Értékesítési ügynök
```

`kanon check` prints:

```text
warning[K303] label-unknown: 'Szükséges jogok' is no known label; en-US says 'Appropriate roles'
 --> hu-HU/usage.md:6:3
  |
6 | **Szükséges jogok**: Rendszergazdai ügynök | Értékesítési ügynök
  |   ^^^^^^^^^^^^^^^
  |
 ::: en-US/usage.md:6:3
  |
6 | **Appropriate roles**: Admin agent | Sales agent
  |   ----------------- the statement in en-US
  = help: correct the label, or add it to the roles labels of the termbase for hu-HU

Found 1 warning in 1 article and 2 locales.
```

## What to do

Correct the label if it is wrong. If it is right, add it to the locale's file of the termbase:

```yaml
labels:
  roles: [Megfelelő szerepkörök, Szükséges jogok]
```

## When to allow it

When the line is no statement at all, or must stay as it is:

```yaml
allow:
  - name: label-unknown
    article: usage.md
    locale: hu-HU
    subject: Szükséges jogok
    reason: agreed wording of this one article
```

"""###),
  EmbeddedFile(name: ###"K304-separator-stray.md"###, text: ###"""
# K304 separator-stray

A separator of a statement has nothing before it, behind it, or between it and the next one.

## What it means

The statement holds as many names as the source's, and all of them can be read; a pipe is left over. Where a slot is empty
because its text slid into another one, nothing is reported here: the names are.

## Why it matters

The pipe is shown on the page, and readers look for the name that seems to be missing.

## Example

```markdown en-US/refunds.md
---
title: Refunds
---
# Refunds

**Appropriate roles**: Global admin | Sales agent

Refunds are made within a month.
```

```markdown sv-SE/refunds.md
---
title: Återbetalningar
---
# Återbetalningar

**Lämpliga roller**: Global administratör | | Försäljningsagent

Återbetalningar görs inom en månad.
```

`kanon check --show info` prints:

```text
info[K304] separator-stray: a separator has nothing beside it
 --> sv-SE/refunds.md:6:44
  |
6 | **Lämpliga roller**: Global administratör | | Försäljningsagent
  |                                            ^^
  |
 ::: en-US/refunds.md:6:3
  |
6 | **Appropriate roles**: Global admin | Sales agent
  |   ----------------------------------------------- en-US states these
  = note: the statement has all 2 terms of en-US
  = help: remove the separator
  = fix: Remove the separator

Found 1 info in 1 article and 2 locales.
```

## What to do

Remove the separator; `kanon fix` does.

## When to allow it

When the publisher's template needs the empty slot:

```yaml
allow:
  - name: separator-stray
    article: refunds.md
    locale: sv-SE
    reason: the template fills the slot in
```

"""###),
  EmbeddedFile(name: ###"K401-role-unknown.md"###, text: ###"""
# K401 role-unknown

A roles statement names something that the termbase does not know as a role.

## What it means

The text between two bars is no designation of any role in the locale's termbase file, nor an inflected or
shortened form of one. Where the source states as many roles, the place decides what is meant, and two other
locales that agree can decide as well; this is reported where neither does.

## Why it matters

A name that nobody can read is left out of the tables. It can be a new name that the termbase must learn,
or a word that translation turned into something else.

## Example

```markdown ja-JP/refunds.md
---
title: 返金
---
# 返金

**適切なロール**: 全体管理者 | 返金の担当者

返金は次の請求書に表示されます。
```

`kanon check` prints:

```text
warning[K401] role-unknown: '返金の担当者' is no known role
 --> ja-JP/refunds.md:6:21
  |
6 | **適切なロール**: 全体管理者 | 返金の担当者
  |                                ^^^^^^^^^^^^
  = help: correct the name, or add it to the termbase for ja-JP under its concept

Found 1 warning in 1 article and 1 locale.
```

## What to do

Correct the name. If it is right, add it to the locale's file of the termbase, under the role that it means:

```yaml
roles:
  billing-agent:
    admitted: [返金の担当者]
```

## When to allow it

When the name is right and is no role of the portal:

```yaml
allow:
  - name: role-unknown
    article: refunds.md
    locale: ja-JP
    subject: 返金の担当者
    reason: a person, not a role of the portal
```

"""###),
  EmbeddedFile(name: ###"K402-role-ambiguous.md"###, text: ###"""
# K402 role-ambiguous

A role's name can mean several roles, and nothing beside it decides which.

## What it means

The termbase knows the words as a form of more than one role, most often since they are the beginning of
several names. The place in the source's statement, the other locales and the roles beside it were asked, and do not
decide.

## Why it matters

A guess would put a right into the tables that nobody wrote. So the role is left out until the name is whole.

## Example

```markdown sv-SE/profiles.md
---
title: Profiler
---
# Profiler

**Lämpliga roller**: Administratörsbehörighet för

En profil visar vad ditt företag erbjuder.
```

`kanon check` prints:

```text
warning[K402] role-ambiguous: 'Administratörsbehörighet för' can mean business-profile-admin, user-management-admin
 --> sv-SE/profiles.md:6:22
  |
6 | **Lämpliga roller**: Administratörsbehörighet för
  |                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = note: nothing beside it decides, so it is left out of the tables
  = help: write the whole name of the role

Found 1 warning in 1 article and 1 locale.
```

## What to do

Write the whole name. If the source is not among the folders, add it: the place in its statement decides most
such cases, and the finding becomes [K403](K403-role-truncated.md).

## When to allow it

When the article may not be changed and no table needs the role:

```yaml
allow:
  - name: role-ambiguous
    article: profiles.md
    locale: sv-SE
    subject: Administratörsbehörighet för
    reason: withdrawn article, kept for reference
```

"""###),
  EmbeddedFile(name: ###"K403-role-truncated.md"###, text: ###"""
# K403 role-truncated

A role's name is cut short; what it means is known from its place or from the other locales.

## What it means

Translation engines drop the end of a name: an adjective stays without its noun, a compound keeps its
hyphen. The termbase lists such forms as `shortened`, or the words are the beginning of a longer name.
The role enters the tables as what it means.

## Why it matters

A reader sees half a name and cannot find it in the portal. The same half can mean another role in the next
article.

## Example

```markdown en-US/users.md
---
title: Users
---
# Users

**Appropriate roles**: Global admin | Sales agent
```

```markdown sv-SE/users.md
---
title: Användare
---
# Användare

**Lämpliga roller**: Globala | Försäljningsagent
```

`kanon check` prints:

```text
warning[K403] role-truncated: 'Globala' is cut short; en-US says Global admin
 --> sv-SE/users.md:6:22
  |
6 | **Lämpliga roller**: Globala | Försäljningsagent
  |                      ^^^^^^^
  |
 ::: en-US/users.md:6:24
  |
6 | **Appropriate roles**: Global admin | Sales agent
  |                        ------------ en-US says 'Global admin'
  = help: write 'Global administratör'
  = fix: Write the whole name

Found 1 warning in 1 article and 2 locales.
```

## What to do

Write the whole name. The finding carries it as a suggested edit.

## When to allow it

When the translation is replaced soon anyway:

```yaml
allow:
  - name: role-truncated
    article: users.md
    locale: sv-SE
    subject: Globala
    reason: machine translation, to be replaced with the next handoff
```

"""###),
  EmbeddedFile(name: ###"K404-role-missing.md"###, text: ###"""
# K404 role-missing

The source states a role that the translation leaves out.

## What it means

The translation's statement has no name for one of the source's roles, and the source is not simply newer
than the version that was translated. A name that could not be read is reported as such and is not missing.

## Why it matters

Someone who may do what the article describes is told that they may not.

## Example

```markdown en-US/support.md
---
title: Support
---
# Support

**Appropriate roles**: Global admin | Helpdesk agent | Sales agent
```

```markdown fr-FR/support.md
---
title: Assistance
---
# Assistance

**Rôles appropriés**: Administrateur général | Agent commercial
```

`kanon check` prints:

```text
error[K404] role-missing: 'Helpdesk agent' of en-US is missing
 --> fr-FR/support.md:6:3
  |
6 | **Rôles appropriés**: Administrateur général | Agent commercial
  |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
 ::: en-US/support.md:6:39
  |
6 | **Appropriate roles**: Global admin | Helpdesk agent | Sales agent
  |                                       -------------- en-US states it
  = help: add 'Agent du support technique'

Found 1 error in 1 article and 2 locales.
```

## What to do

Add the name.

## When to allow it

When the role does not exist for this locale:

```yaml
allow:
  - name: role-missing
    article: support.md
    locale: fr-FR
    subject: helpdesk-agent
    reason: French requests are opened by sales agents only
```

"""###),
  EmbeddedFile(name: ###"K405-role-added.md"###, text: ###"""
# K405 role-added

The translation states a role that the source does not.

## What it means

A name of the translation's statement means a role that is not among the source's, and the source is not
simply newer than the version that was translated.

## Why it matters

Someone is told that they may do what the article describes, and they may not. Readers of this locale cannot
see it, since nothing in the article looks wrong.

## Example

```markdown en-US/contract.md
---
title: Contract
---
# Contract

**Appropriate roles**: Account admin
```

```markdown es-ES/contract.md
---
title: Contrato
---
# Contrato

**Roles adecuados**: Administrador de cuenta | Administrador global
```

`kanon check` prints:

```text
error[K405] role-added: 'Administrador global' is not among the roles of en-US
 --> es-ES/contract.md:6:48
  |
6 | **Roles adecuados**: Administrador de cuenta | Administrador global
  |                                                ^^^^^^^^^^^^^^^^^^^^
  |
 ::: en-US/contract.md:6:3
  |
6 | **Appropriate roles**: Account admin
  |   ---------------------------------- en-US states these
  = note: 'Administrador global' means global-admin
  = help: remove the role, or add it to the source

Found 1 error in 1 article and 2 locales.
```

## What to do

Remove the name. If it is right, add it to the source.

## When to allow it

When the locale's article covers more than the source's:

```yaml
allow:
  - name: role-added
    article: contract.md
    locale: es-ES
    subject: Administrador global
    reason: in Spain both roles may sign; agreed with the authors
```

"""###),
  EmbeddedFile(name: ###"K406-role-changed.md"###, text: ###"""
# K406 role-changed

Where the source states one role, the translation states another.

## What it means

The translation's statement lacks a role of the source and has one that the source does not state. Both are
known, so this is no misspelling: the name means another role.

## Why it matters

It is the most harmful of the roles' findings. A narrow role that becomes 'Global admin' tells readers to give
away rights over the whole organisation.

## Example

```markdown en-US/leads.md
---
title: Leads
---
# Leads

**Appropriate roles**: Referrals admin
```

```markdown es-ES/leads.md
---
title: Clientes potenciales
---
# Clientes potenciales

**Roles adecuados**: Administrador global
```

`kanon check` prints:

```text
error[K406] role-changed: 'Administrador global' is another role; en-US says 'Referrals admin'
 --> es-ES/leads.md:6:22
  |
6 | **Roles adecuados**: Administrador global
  |                      ^^^^^^^^^^^^^^^^^^^^
  |
 ::: en-US/leads.md:6:24
  |
6 | **Appropriate roles**: Referrals admin
  |                        --------------- en-US says this
  = note: 'Administrador global' means global-admin, 'Referrals admin' means referrals-admin
  = help: write 'Administrador de referencias'

Found 1 error in 1 article and 2 locales.
```

## What to do

Write the name that the help suggests.

## When to allow it

When both names are used for one role, the termbase should say so, and no allowance is needed. Otherwise:

```yaml
allow:
  - name: role-changed
    article: leads.md
    locale: es-ES
    subject: Administrador global
    reason: the referrals role is not offered in Spain
```

"""###),
  EmbeddedFile(name: ###"K407-role-order-changed.md"###, text: ###"""
# K407 role-order-changed

The translation states the same roles in another order.

## What it means

Both statements have the same roles, and they do not stand in the same order.

## Why it matters

To a reader it makes no difference. To Kanon the place is evidence: a shortened or unknown name is read by
what stands in the same place of the source, and another order takes that evidence away.

## Example

```markdown en-US/invoices.md
---
title: Invoices
---
# Invoices

**Appropriate roles**: Global admin | Billing admin
```

```markdown ja-JP/invoices.md
---
title: 請求書
---
# 請求書

**適切なロール**: 課金管理者 | 全体管理者
```

`kanon check --show info` prints:

```text
info[K407] role-order-changed: the roles stand in another order than in en-US
 --> ja-JP/invoices.md:6:3
  |
6 | **適切なロール**: 課金管理者 | 全体管理者
  |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
 ::: en-US/invoices.md:6:3
  |
6 | **Appropriate roles**: Global admin | Billing admin
  |   ------------------------------------------------- the order in en-US

Found 1 info in 1 article and 2 locales.
```

## What to do

Put the names in the source's order.

## When to allow it

When a locale sorts names by its own alphabet, turn the check off for the locale instead of allowing each:

```yaml
severity:
  role-order-changed: {ja-JP: "off"}
```

"""###),
  EmbeddedFile(name: ###"K408-role-untranslated.md"###, text: ###"""
# K408 role-untranslated

A role's name was left in the source's language.

## What it means

The name is a designation of the source's language, and the termbase prefers another one for the locale.

## Why it matters

If the portal shows the localized name, the reader looks for a name that is not there. If the portal is not
localized, the source's name is right, and the termbase should admit it.

## Example

```markdown en-US/leads.md
---
title: Leads
---
# Leads

**Appropriate roles**: Global admin | Referrals user
```

```markdown cs-CZ/leads.md
---
title: Zájemci
---
# Zájemci

**Odpovídající role**: Globální správce | Referrals user
```

`kanon check --show info` prints:

```text
info[K408] role-untranslated: 'Referrals user' was left in the source's language; cs-CZ says 'Uživatel referenčních odkazů'
 --> cs-CZ/leads.md:6:43
  |
6 | **Odpovídající role**: Globální správce | Referrals user
  |                                           ^^^^^^^^^^^^^^
  = help: write 'Uživatel referenčních odkazů'
  = fix: Write the localized name

Found 1 info in 1 article and 2 locales.
```

## What to do

Write the localized name, or add the source's to `admitted:` of the locale's termbase file.

## When to allow it

When the name is quoted as it stands in a dialog that is not localized:

```yaml
allow:
  - name: role-untranslated
    article: leads.md
    locale: cs-CZ
    subject: Referrals user
    reason: the dialog shows the English name
```

"""###),
  EmbeddedFile(name: ###"K411-product-unknown.md"###, text: ###"""
# K411 product-unknown

An 'Applies to' statement names something that the termbase does not know as a product.

## What it means

The text between two bars is no designation of any product in the locale's termbase file, nor an inflected or
shortened form of one. The place in the source's statement and the other locales do not say what is meant.

## Why it matters

A product that nobody can read is left out of the tables, and the article seems not to apply to it.

## Example

```markdown fr-FR/pricing.md
---
title: Tarifs
---
# Tarifs

**S’applique à**: Espace partenaires | Guichet des revendeurs

Les tarifs sont publiés chaque mois.
```

`kanon check` prints:

```text
warning[K411] product-unknown: 'Guichet des revendeurs' is no known product
 --> fr-FR/pricing.md:6:40
  |
6 | **S’applique à**: Espace partenaires | Guichet des revendeurs
  |                                        ^^^^^^^^^^^^^^^^^^^^^^
  = help: correct the name, or add it to the termbase for fr-FR under its concept

Found 1 warning in 1 article and 1 locale.
```

## What to do

Correct the name. If it is right, add it to the locale's file of the termbase, under the product that it means.
If the product is new, define its concept in `concepts.yaml` first.

## When to allow it

When the name is right and is no product of the tables:

```yaml
allow:
  - name: product-unknown
    article: pricing.md
    locale: fr-FR
    subject: Guichet des revendeurs
    reason: a portal of a reseller, of no concern to the tables
```

"""###),
  EmbeddedFile(name: ###"K412-product-ambiguous.md"###, text: ###"""
# K412 product-ambiguous

A product's name can mean several products, and nothing beside it decides which.

## What it means

The termbase knows the words as a form of more than one product. Names of national clouds begin alike, and what
is left when the end is cut off fits all of them.

## Why it matters

The government's cloud and the German one have different rules. A guess would state that the article applies
where it does not.

## Example

```markdown de-DE/regions.md
---
title: Regionen
---
# Regionen

**Gilt für**: Partner Center für Microsoft Cloud

Jede Region hat eigene Preise.
```

`kanon check` prints:

```text
warning[K412] product-ambiguous: 'Partner Center für Microsoft Cloud' can mean partner-center-germany, partner-center-us-government
 --> de-DE/regions.md:6:15
  |
6 | **Gilt für**: Partner Center für Microsoft Cloud
  |               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = note: nothing beside it decides, so it is left out of the tables
  = help: write the whole name of the product

Found 1 warning in 1 article and 1 locale.
```

## What to do

Write the whole name. If the source is not among the folders, add it: the place in its statement decides most
such cases.

## When to allow it

When the article may not be changed and no table needs the product:

```yaml
allow:
  - name: product-ambiguous
    article: regions.md
    locale: de-DE
    subject: Partner Center für Microsoft Cloud
    reason: withdrawn article, kept for reference
```

"""###),
  EmbeddedFile(name: ###"K413-product-truncated.md"###, text: ###"""
# K413 product-truncated

A product's name is cut short; what it means is known from its place or from the other locales.

## What it means

Translation engines split compounds and drop their second half: a hyphen stays at the end of the name. The
termbase lists such forms as `shortened`, or the words are the beginning of a longer name.

## Why it matters

It looks careless to every reader, and it is the usual first sign of a segment that was translated by itself,
without the statement around it.

## Example

```markdown en-US/connect.md
---
title: Connect
---
# Connect

**Applies to**: Partner Center | Dynamics 365 CRM
```

```markdown sv-SE/connect.md
---
title: Anslut
---
# Anslut

**Gäller för**: Partner Center- | Dynamics 365 CRM
```

`kanon check` prints:

```text
warning[K413] product-truncated: 'Partner Center-' is cut short; en-US says Partner Center
 --> sv-SE/connect.md:6:17
  |
6 | **Gäller för**: Partner Center- | Dynamics 365 CRM
  |                 ^^^^^^^^^^^^^^^
  |
 ::: en-US/connect.md:6:17
  |
6 | **Applies to**: Partner Center | Dynamics 365 CRM
  |                 -------------- en-US says 'Partner Center'
  = help: write 'Partnercenter'
  = fix: Write the whole name

Found 1 warning in 1 article and 2 locales.
```

## What to do

Write the whole name. The finding carries it as a suggested edit.

## When to allow it

When the translation is replaced soon anyway:

```yaml
allow:
  - name: product-truncated
    article: connect.md
    locale: sv-SE
    reason: machine translation, to be replaced with the next handoff
```

"""###),
  EmbeddedFile(name: ###"K414-product-missing.md"###, text: ###"""
# K414 product-missing

The source states a product that the translation leaves out.

## What it means

The translation's statement has no name for one of the source's products, and the source is not simply newer
than the version that was translated.

## Why it matters

Readers of that product are told that the article does not concern them.

## Example

```markdown en-US/orders.md
---
title: Orders
---
# Orders

**Applies to**: Partner Center | Partner Center for Microsoft Cloud for US Government
```

```markdown pt-BR/orders.md
---
title: Pedidos
---
# Pedidos

**Aplica-se a**: Partner Center
```

`kanon check` prints:

```text
error[K414] product-missing: 'Partner Center for Microsoft Cloud for US Government' of en-US is missing
 --> pt-BR/orders.md:6:3
  |
6 | **Aplica-se a**: Partner Center
  |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
 ::: en-US/orders.md:6:34
  |
6 | **Applies to**: Partner Center | Partner Center for Microsoft Cloud for US Government
  |                                  ---------------------------------------------------- en-US states it
  = help: add 'Partner Center para Microsoft Cloud for US Government'

Found 1 error in 1 article and 2 locales.
```

## What to do

Add the name.

## When to allow it

When the product is not offered to readers of this locale:

```yaml
allow:
  - name: product-missing
    article: orders.md
    locale: pt-BR
    subject: partner-center-us-government
    reason: no Brazilian partner works with the government cloud
```

"""###),
  EmbeddedFile(name: ###"K415-product-added.md"###, text: ###"""
# K415 product-added

The translation states a product that the source does not.

## What it means

A name of the translation's statement means a product that is not among the source's, and the source is not
simply newer than the version that was translated.

## Why it matters

Readers follow steps in a portal that does not have them.

## Example

```markdown en-US/offers.md
---
title: Offers
---
# Offers

**Applies to**: Partner Center
```

```markdown pl-PL/offers.md
---
title: Oferty
---
# Oferty

**Dotyczy**: Centrum partnerskie | Centrum partnerskie Indie
```

`kanon check` prints:

```text
error[K415] product-added: 'Centrum partnerskie Indie' is not among the products of en-US
 --> pl-PL/offers.md:6:36
  |
6 | **Dotyczy**: Centrum partnerskie | Centrum partnerskie Indie
  |                                    ^^^^^^^^^^^^^^^^^^^^^^^^^
  |
 ::: en-US/offers.md:6:3
  |
6 | **Applies to**: Partner Center
  |   ---------------------------- en-US states these
  = note: 'Centrum partnerskie Indie' means partner-center-india
  = help: remove the product, or add it to the source

Found 1 error in 1 article and 2 locales.
```

## What to do

Remove the name. If it is right, add it to the source.

## When to allow it

When the locale's article covers more than the source's:

```yaml
allow:
  - name: product-added
    article: offers.md
    locale: pl-PL
    subject: Centrum partnerskie Indie
    reason: the Polish team also serves partners in India
```

"""###),
  EmbeddedFile(name: ###"K416-product-changed.md"###, text: ###"""
# K416 product-changed

Where the source states one product, the translation states another.

## What it means

The translation's statement lacks a product of the source and has one that the source does not state. Both are
known: the name means another product.

## Why it matters

Clouds of different countries are separate products with separate rules. A reader who takes one for the other
looks in the wrong portal, or applies the wrong terms.

## Example

```markdown en-US/cloud.md
---
title: Cloud
---
# Cloud

**Applies to**: Partner Center for Microsoft Cloud for US Government
```

```markdown hu-HU/cloud.md
---
title: Felhő
---
# Felhő

**A következőkre vonatkozik**: A Microsoft Cloud Germany Partnerközpontja
```

`kanon check` prints:

```text
error[K416] product-changed: 'A Microsoft Cloud Germany Partnerközpontja' is another product; en-US says 'Partner Center for Microsoft Cloud for US Government'
 --> hu-HU/cloud.md:6:32
  |
6 | **A következőkre vonatkozik**: A Microsoft Cloud Germany Partnerközpontja
  |                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
 ::: en-US/cloud.md:6:17
  |
6 | **Applies to**: Partner Center for Microsoft Cloud for US Government
  |                 ---------------------------------------------------- en-US says this
  = note: 'A Microsoft Cloud Germany Partnerközpontja' means partner-center-germany, 'Partner Center for Microsoft Cloud for US Government' means partner-center-us-government
  = help: write 'A Microsoft Cloud for US Government Partnerközpontja'

Found 1 error in 1 article and 2 locales.
```

## What to do

Write the name that the help suggests.

## When to allow it

When the locale describes its own cloud on purpose:

```yaml
allow:
  - name: product-changed
    article: cloud.md
    locale: hu-HU
    subject: A Microsoft Cloud Germany Partnerközpontja
    reason: Hungarian partners use the German cloud
```

"""###),
  EmbeddedFile(name: ###"K417-product-order-changed.md"###, text: ###"""
# K417 product-order-changed

The translation states the same products in another order.

## What it means

Both statements have the same products, and they do not stand in the same order.

## Why it matters

To a reader it makes no difference. To Kanon the place is evidence: a shortened or unknown name is read by
what stands in the same place of the source.

## Example

```markdown en-US/china.md
---
title: China
---
# China

**Applies to**: Partner Center | Partner Center operated by 21Vianet
```

```markdown ko-KR/china.md
---
title: 중국
---
# 중국

**적용 대상**: 21Vianet에서 운영하는 파트너 센터 | 파트너 센터
```

`kanon check --show info` prints:

```text
info[K417] product-order-changed: the products stand in another order than in en-US
 --> ko-KR/china.md:6:3
  |
6 | **적용 대상**: 21Vianet에서 운영하는 파트너 센터 | 파트너 센터
  |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
 ::: en-US/china.md:6:3
  |
6 | **Applies to**: Partner Center | Partner Center operated by 21Vianet
  |   ------------------------------------------------------------------ the order in en-US

Found 1 info in 1 article and 2 locales.
```

## What to do

Put the names in the source's order.

## When to allow it

When a locale sorts names by its own alphabet, turn the check off for the locale:

```yaml
severity:
  product-order-changed: {ko-KR: "off"}
```

"""###),
  EmbeddedFile(name: ###"K418-product-untranslated.md"###, text: ###"""
# K418 product-untranslated

A product's name was left in the source's language.

## What it means

The name is a designation of the source's language, and the termbase prefers another one for the locale.

## Why it matters

Readers meet two names for one product. If the product keeps its English name in this locale, the termbase should
admit it.

## Example

```markdown en-US/tenants.md
---
title: Tenants
---
# Tenants

**Applies to**: Partner admin center
```

```markdown ar-SA/tenants.md
---
title: المستأجرون
---
# المستأجرون

**ينطبق على**: Partner admin center
```

`kanon check --show info` prints:

```text
info[K418] product-untranslated: 'Partner admin center' was left in the source's language; ar-SA says 'مركز إدارة الشركاء'
 --> ar-SA/tenants.md:6:16
  |
6 | **ينطبق على**: ⟦Partner admin center⟧
  = help: write 'مركز إدارة الشركاء'
  = fix: Write the localized name

Found 1 info in 1 article and 2 locales.
```

## What to do

Write the localized name, or add the source's to `admitted:` of the locale's termbase file.

## When to allow it

When the name is quoted as the product itself shows it:

```yaml
allow:
  - name: product-untranslated
    article: tenants.md
    locale: ar-SA
    subject: Partner admin center
    reason: the portal has no Arabic name yet
```

"""###),
  EmbeddedFile(name: ###"K501-negation-lost.md"###, text: ###"""
# K501 negation-lost

The source says what is not so; the translation says that it is.

## What it means

The sentence before a list negates its items in the source: "does not", "cannot", "not applicable to". In the
translation neither that sentence nor the items hold a word or an ending that negates in its language. Without
a source, the same is reported of a locale that says yes where at least three others say no.

Other sentences are compared one by one, and a paragraph as a whole where it has another number of them. There the
other translations bear witness: it is a warning where at least three of them can be asked and four of five say no,
a notice where there are fewer, and nothing where more of them say yes. A sentence that says no fewer times than the
source's ("orders that are not paid are not shipped") is a notice as well.

## Why it matters

The list now promises what it was written to exclude. Each of its words is right, so nobody who reads only the
translation can notice.

## Example

```markdown en-US/transfer.md
---
title: Transfer
---
# Transfer

A transfer does not do the following:

- Change the price
- Change the contract
```

```markdown cs-CZ/transfer.md
---
title: Převod
---
# <a name="transfer"></a>Převod

Převod dělá následující:

- Změní cenu
- Změní smlouvu
```

`kanon check` prints:

```text
error[K501] negation-lost: 'Převod dělá následující:' says yes; en-US says no: 'A transfer does not do the following:'
 --> cs-CZ/transfer.md:6:1
  |
6 | Převod dělá následující:
  | ^^^^^^^^^^^^^^^^^^^^^^^^
  |
 ::: en-US/transfer.md:6:1
  |
6 | A transfer does not do the following:
  | ------------------------------------- the rule in en-US
  = note: en-US: 'not'
  = note: cs-CZ: no word negates
  = help: put the negation back: the list states what is not so

Found 1 error in 1 article and 2 locales.
```

## What to do

Put the negation back. Compare with the previous version of the translation: it may have been right there.

## When to allow it

When the translation turns the items round instead, so that the whole means the same:

```yaml
allow:
  - name: negation-lost
    article: transfer.md
    locale: cs-CZ
    reason: each item says what stays as it is
```

"""###),
  EmbeddedFile(name: ###"K502-negation-added.md"###, text: ###"""
# K502 negation-added

The translation says that something is not so; the source says that it is.

## What it means

The sentence before a list, or every item of it, holds a word or an ending that negates in the translation's
language, and the source's does not. Only lists that allow or oblige, and lists that the termbase knows, are
compared: in others a negation may be a matter of style.

Other sentences are compared one by one, with the other translations as witnesses. There it is a notice: what one
language says with "prevent" or "other than", another says with a "not".

## Why it matters

Readers are forbidden what they may do.

## Example

```markdown en-US/agents.md
---
title: Agents
---
# Agents

An agent can do the following:

- Place an order
- Open a request
```

```markdown de-DE/agents.md
---
title: Agents
---
# <a name="agents"></a>Agents

Ein Agent kann Folgendes nicht tun:

- Eine Bestellung aufgeben
- Eine Anfrage stellen
```

`kanon check` prints:

```text
error[K502] negation-added: 'Ein Agent kann Folgendes nicht tun:' says no; en-US says yes: 'An agent can do the following:'
 --> de-DE/agents.md:6:1
  |
6 | Ein Agent kann Folgendes nicht tun:
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
 ::: en-US/agents.md:6:1
  |
6 | An agent can do the following:
  | ------------------------------ the rule in en-US
  = note: en-US: 'can'
  = note: de-DE: 'nicht', 'kann'
  = help: remove the negation: the list states what is so

Found 1 error in 1 article and 2 locales.
```

## What to do

Remove the negation.

## When to allow it

When the word negates nothing here, add it to `notNegation:` of the locale's termbase file. Otherwise:

```yaml
allow:
  - name: negation-added
    article: agents.md
    locale: de-DE
    reason: agents have fewer rights in Germany
```

"""###),
  EmbeddedFile(name: ###"K503-modality-changed.md"###, text: ###"""
# K503 modality-changed

What one may do became what one must do, or the other way round.

## What it means

The sentence before a list says "can" in the source and "must" in the translation, or the reverse. A language
that needs no modal verb where another has one is not reported. It is a warning where the termbase knows the
rule list, so that a table holds it, and a notice for other lists: languages word duties and permissions differently.

Other sentences are compared one by one, with the other translations as witnesses: four of five have to side with
the source. There it is a notice.

## Why it matters

An offer that reads like a duty costs work; a duty that reads like an offer is not done.

## Example

```markdown en-US/profile.md
---
title: Profile
---
# Profile

You can do the following:

- Add a logo
- Add an address
```

```markdown fr-FR/profile.md
---
title: Profil
---
# <a name="profile"></a>Profil

Vous devez effectuer les opérations suivantes :

- Ajouter un logo
- Ajouter une adresse
```

`kanon check --show info` prints:

```text
info[K503] modality-changed: 'Vous devez effectuer les opérations suivantes :' says 'must'; en-US says 'can'
 --> fr-FR/profile.md:6:1
  |
6 | Vous devez effectuer les opérations suivantes :
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
 ::: en-US/profile.md:6:1
  |
6 | You can do the following:
  | ------------------------- the rule in en-US
  = note: en-US: 'can'
  = note: fr-FR: 'devez'
  = help: what one may and what one must do are different rules

Found 1 info in 1 article and 2 locales.
```

## What to do

Use the verb that says what the source says.

## When to allow it

When the rule really differs in this locale:

```yaml
allow:
  - name: modality-changed
    article: profile.md
    locale: fr-FR
    reason: French law demands both on every profile
```

"""###),
  EmbeddedFile(name: ###"K504-scope-changed.md"###, text: ###"""
# K504 scope-changed

The source says "not all"; the translation says "none".

## What it means

The source's sentence takes something of some: "not all", "not every". The translation's negates and has no word for "not
all", so that it denies the thing of everyone. "All … are not" is a notice, since many read it as "not all". The other
translations bear witness: where nearly all of them read that way too, nothing is reported.

## Why it matters

Who has a right to something reads that nobody has it. All words of the sentence are there, so it looks complete.

## Example

```markdown en-US/rebates.md
---
title: Rebates
---
# Rebates

Not all customers get a rebate.
```

```markdown de-DE/rebates.md
---
title: Rabatte
---
# <a name="rebates"></a>Rabatte

Kein Kunde erhält einen Rabatt.
```

`kanon check` prints:

```text
warning[K504] scope-changed: the sentence says 'none'; en-US says 'not all'
 --> de-DE/rebates.md:6:1
  |
6 | Kein Kunde erhält einen Rabatt.
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
 ::: en-US/rebates.md:6:1
  |
6 | Not all customers get a rebate.
  | ------------------------------- the sentence in en-US
  = note: en-US: 'Not all'
  = note: de-DE: 'Kein'
  = help: negate the word for 'all', not the verb

Found 1 warning in 1 article and 2 locales.
```

## What to do

Negate the word for "all" and not the verb: "Nicht alle Kunden erhalten einen Rabatt."

## When to allow it

When the words mean "not all" in this language, add them to `partialNegation:` of the locale's termbase file. Otherwise:

```yaml
allow:
  - name: scope-changed
    article: rebates.md
    locale: de-DE
    reason: no customer in Germany gets one
```

"""###),
  EmbeddedFile(name: ###"K505-exception-lost.md"###, text: ###"""
# K505 exception-lost

The source makes an exception; the translation makes none.

## What it means

A sentence of the source excepts something: "except", "other than". The translation's sentence holds no such word, and
nothing else that says no. Where nearly all other translations make none either, the source's word means something
else there, and nothing is reported.

## Why it matters

The rule now covers what it was written to leave out.

## Example

```markdown en-US/discounts.md
---
title: Discounts
---
# Discounts

The discount applies to all offers except trials.
```

```markdown de-DE/discounts.md
---
title: Preisnachlässe
---
# Preisnachlässe

Der Nachlass gilt für alle Angebote außer Testversionen.
```

```markdown fr-FR/discounts.md
---
title: Remises
---
# Remises

La remise s’applique à toutes les offres.
```

```markdown hu-HU/discounts.md
---
title: Kedvezmények
---
# Kedvezmények

A kedvezmény a próbaverziók kivételével minden ajánlatra érvényes.
```

```markdown sv-SE/discounts.md
---
title: Rabatter
---
# Rabatter

Rabatten gäller alla erbjudanden utom testversioner.
```

`kanon check` prints:

```text
warning[K505] exception-lost: the sentence makes no exception; en-US does
 --> fr-FR/discounts.md:6:1
  |
6 | La remise s’applique à toutes les offres.
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
 ::: en-US/discounts.md:6:1
  |
6 | The discount applies to all offers except trials.
  | ------------------------------------------------- the sentence in en-US
  = note: en-US: 'except'
  = note: fr-FR: no word for it
  = note: 3 of 3 other translations side with the source
  = help: say what is excepted

Found 1 warning in 1 article and 5 locales.
```

## What to do

Say what is excepted, as the source does.

## When to allow it

When nothing is excepted in this locale:

```yaml
allow:
  - name: exception-lost
    article: discounts.md
    locale: fr-FR
    reason: there are no trials in France
```

"""###),
  EmbeddedFile(name: ###"K506-rule-missing.md"###, text: ###"""
# K506 rule-missing

A list of rules has fewer items than the source's.

## What it means

The list is one that the termbase knows, or one that is negated in the source, and the translation's list in the
same place has fewer items.

## Why it matters

A rule that is not stated is not followed. Most often an item was lost, or two were joined into one.

## Example

```markdown en-US/limits.md
---
title: Limits
---
# Limits

An advisor cannot do the following:

- Sell a subscription
- See an invoice
- Change a price
```

```markdown hu-HU/limits.md
---
title: Korlátok
---
# <a name="limits"></a>Korlátok

A tanácsadó nem végezheti el a következőket:

- Előfizetés értékesítése
- Számla megtekintése
```

`kanon check` prints:

```text
warning[K506] rule-missing: 1 of 3 rules is missing below 'A tanácsadó nem végezheti el a következőket:'
 --> hu-HU/limits.md:6:1
  |
6 | A tanácsadó nem végezheti el a következőket:
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
 ::: en-US/limits.md:6:1
  |
6 | An advisor cannot do the following:
  | ----------------------------------- the rule in en-US
  = help: translate the missing items of the list

Found 1 warning in 1 article and 2 locales.
```

## What to do

Translate the missing item.

## When to allow it

When two rules are stated in one item on purpose:

```yaml
allow:
  - name: rule-missing
    article: limits.md
    locale: hu-HU
    reason: the second item covers prices as well
```

"""###),
  EmbeddedFile(name: ###"K507-rule-added.md"###, text: ###"""
# K507 rule-added

A list of rules has more items than the source's.

## What it means

The list is one that the termbase knows, or one that is negated in the source, and the translation's list in the
same place has more items.

## Why it matters

Either the source dropped a rule that readers of this locale still follow, or one item was broken into two that
no longer say what it said.

## Example

```markdown en-US/limits.md
---
title: Limits
---
# Limits

An advisor cannot do the following:

- Sell a subscription
- See an invoice
```

```markdown ja-JP/limits.md
---
title: 制限
---
# <a name="limits"></a>制限

アドバイザーは次の操作を行うことができません。

- サブスクリプションの販売
- 請求書の表示
- 価格の変更
```

`kanon check` prints:

```text
warning[K507] rule-added: 1 rule more than in en-US below 'アドバイザーは次の操作を行うことができません。'
 --> ja-JP/limits.md:6:1
  |
6 | アドバイザーは次の操作を行うことができません。
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
 ::: en-US/limits.md:6:1
  |
6 | An advisor cannot do the following:
  | ----------------------------------- the rule in en-US
  = help: remove the items, or add them to the source

Found 1 warning in 1 article and 2 locales.
```

## What to do

Remove the item, or add it to the source.

## When to allow it

When one rule needs two sentences in this language:

```yaml
allow:
  - name: rule-added
    article: limits.md
    locale: ja-JP
    reason: the last two items state one rule of the source
```

"""###),
  EmbeddedFile(name: ###"K601-heading-missing.md"###, text: ###"""
# K601 heading-missing

A heading of the source is missing.

## What it means

The translation has no heading in the place of the source's, or what stands there is no heading any more because the
`#` was lost. What other translations of the same version lack as well is not reported: then the source is newer.

## Why it matters

The section is in no table of contents, and links to its anchor end at the top of the page.

## Example

```markdown en-US/orders.md
---
title: Orders
---
# Orders

## Place an order

Choose a product and select **Buy**.

## Cancel an order

Open the order and select **Cancel**.
```

```markdown sv-SE/orders.md
---
title: Beställningar
---
# <a name="orders"></a>Beställningar

## <a name="place-an-order"></a>Lägg en beställning

Välj en produkt och sedan **Köp**.

Öppna beställningen och välj **Avbryt**.
```

`kanon check` prints:

```text
warning[K601] heading-missing: the heading 'Cancel an order' is missing
  --> sv-SE/orders.md:8:35
   |
 8 | Välj en produkt och sedan **Köp**.
   |                                   ^
   |
  ::: en-US/orders.md:10:1
   |
10 | ## Cancel an order
   | ------------------ en-US has it here
   = help: translate the heading, with its anchor, and what stands below it

Found 1 warning in 1 article and 2 locales.
```

## What to do

Translate the heading, and give it the source's anchor.

## When to allow it

When the translation joins two sections on purpose:

```yaml
allow:
  - name: heading-missing
    article: orders.md
    locale: sv-SE
    subject: Cancel an order
    reason: the Swedish page tells both in one section
```

"""###),
  EmbeddedFile(name: ###"K602-heading-added.md"###, text: ###"""
# K602 heading-added

A heading stands only in the translation.

## What it means

The translation has a heading that the source does not have in that place. Often a paragraph became one, or a heading
was left from an older version of the source.

## Why it matters

The table of contents names a section that no other language has, and the text below it belongs to another one.

## Example

```markdown en-US/refunds.md
---
title: Refunds
---
# Refunds

## Ask for a refund

Send us the invoice.

We answer within a week.
```

```markdown de-DE/refunds.md
---
title: Erstattungen
---
# <a name="refunds"></a>Erstattungen

## <a name="ask-for-a-refund"></a>Eine Erstattung beantragen

Senden Sie uns die Rechnung.

## Unsere Antwort

Wir antworten innerhalb einer Woche.
```

`kanon check` prints:

```text
warning[K602] heading-added: the heading 'Unsere Antwort' stands only here
  --> de-DE/refunds.md:10:1
   |
10 | ## Unsere Antwort
   | ^^^^^^^^^^^^^^^^^
   = help: remove it, or add it to the source

Found 1 warning in 1 article and 2 locales.
```

## What to do

Remove the heading, or add it to the source.

## When to allow it

When the locale has a section of its own:

```yaml
allow:
  - name: heading-added
    article: refunds.md
    locale: de-DE
    subject: Unsere Antwort
    reason: German law asks for a heading there
```

"""###),
  EmbeddedFile(name: ###"K603-anchor-missing.md"###, text: ###"""
# K603 anchor-missing

A heading lost its anchor.

## What it means

Headings of translations carry the anchor of the source's heading, `<a name="…"></a>`, since their own words make
another one. This heading has none. Nothing is reported where neither the source nor most headings of the translation
have one: then the publisher adds them.

## Why it matters

Links to the section, from this article or another one, end at the top of the page in this language.

## Example

```markdown en-US/contracts.md
---
title: Contracts
---
# Contracts

## Sign a contract

Open the contract and select **Sign**.

## End a contract

Write to your partner.
```

```markdown cs-CZ/contracts.md
---
title: Smlouvy
---
# <a name="contracts"></a>Smlouvy

## <a name="sign-a-contract"></a>Podpis smlouvy

Otevřete smlouvu a vyberte **Podepsat**.

## Ukončení smlouvy

Napište svému partnerovi.
```

`kanon check` prints:

```text
warning[K603] anchor-missing: the heading lacks its anchor; links to '#end-a-contract' do not reach it
  --> cs-CZ/contracts.md:10:1
   |
10 | ## Ukončení smlouvy
   | ^^^^^^^^^^^^^^^^^^^
   |
  ::: en-US/contracts.md:10:1
   |
10 | ## End a contract
   | ----------------- en-US has it here
   = help: write `<a name="end-a-contract"></a>` behind the `#`

Found 1 warning in 1 article and 2 locales.
```

## What to do

Put the anchor behind the `#`. It is the source's heading in small letters, with hyphens for spaces.

## When to allow it

When nothing links to the section:

```yaml
allow:
  - name: anchor-missing
    article: contracts.md
    locale: cs-CZ
    subject: end-a-contract
    reason: no article links to it
```

"""###),
  EmbeddedFile(name: ###"K604-anchor-changed.md"###, text: ###"""
# K604 anchor-changed

A heading has another anchor than the source's.

## What it means

The anchor in the translation's heading is neither one that the source writes nor the one that the source's words make.
Most often the anchor was translated along with the words, or a space came into it.

## Why it matters

Links to the section use the source's anchor and do not find it in this language.

## Example

```markdown en-US/invoices.md
---
title: Invoices
---
# Invoices

## Send an invoice

Open the invoice and select **Send**.
```

```markdown fr-FR/invoices.md
---
title: Factures
---
# <a name="invoices"></a>Factures

## <a name="envoyer-une-facture"></a>Envoyer une facture

Ouvrez la facture et sélectionnez **Envoyer**.
```

`kanon check` prints:

```text
warning[K604] anchor-changed: the anchor is 'envoyer-une-facture'; en-US has 'send-an-invoice'
 --> fr-FR/invoices.md:6:1
  |
6 | ## <a name="envoyer-une-facture"></a>Envoyer une facture
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
 ::: en-US/invoices.md:6:1
  |
6 | ## Send an invoice
  | ------------------ en-US has it here
  = help: anchors are no text: copy the source's

Found 1 warning in 1 article and 2 locales.
```

## What to do

Copy the source's anchor.

## When to allow it

When old links lead to the anchor, keep it beside the source's. If it has to stand alone:

```yaml
allow:
  - name: anchor-changed
    article: invoices.md
    locale: fr-FR
    subject: envoyer-une-facture
    reason: a French brochure prints this address
```

"""###),
  EmbeddedFile(name: ###"K605-list-item-missing.md"###, text: ###"""
# K605 list-item-missing

A list item of the source is missing.

## What it means

The translation's list has fewer items than the source's, and none is left over in the rest of the section. A list that
an image cuts in two, or whose items became paragraphs, is not reported.

## Why it matters

A step or a thing that the reader needs is not there. In a numbered list all later steps have the wrong number.

## Example

```markdown en-US/setup.md
---
title: Setup
---
# Setup

1. Download `form.pdf`.
2. Enter the tax number.
3. Send the form to `tax@example.com`.
```

```markdown ja-JP/setup.md
---
title: セットアップ
---
# <a name="setup"></a>セットアップ

1. `form.pdf` をダウンロードします。
2. フォームを `tax@example.com` に送信します。
```

`kanon check` prints:

```text
warning[K605] list-item-missing: the list item 'Enter the tax number.' is missing
 --> ja-JP/setup.md:6:26
  |
6 | 1. `form.pdf` をダウンロードします。
  |                                     ^
  |
 ::: en-US/setup.md:7:1
  |
7 | 2. Enter the tax number.
  | ------------------------ en-US has it here
  = help: translate the item

Found 1 warning in 1 article and 2 locales.
```

## What to do

Translate the item. If two items became one, part them again.

## When to allow it

When the item does not hold for the locale:

```yaml
allow:
  - name: list-item-missing
    article: setup.md
    locale: ja-JP
    reason: Japan asks for no tax number here
```

"""###),
  EmbeddedFile(name: ###"K606-list-item-added.md"###, text: ###"""
# K606 list-item-added

A list item stands only in the translation.

## What it means

The translation's list has more items than the source's. Often one item was cut in two where its line ended, or an item
was left from an older version of the source.

## Why it matters

A numbered list counts wrong from there on, and half an item says something else than the whole one.

## Example

```markdown en-US/documents.md
---
title: Documents
---
# Documents

Send these documents:

- A signed contract
- A copy of the invoice, paid by card
```

```markdown sv-SE/documents.md
---
title: Dokument
---
# <a name="documents"></a>Dokument

Skicka följande dokument:

- Ett undertecknat avtal
- En kopia av den senaste fakturan
- Kortkvitto
```

`kanon check` prints:

```text
warning[K606] list-item-added: the list item 'Kortkvitto' stands only here
  --> sv-SE/documents.md:10:1
   |
10 | - Kortkvitto
   | ^^^^^^^^^^^^
   = help: remove it, or add it to the source

Found 1 warning in 1 article and 2 locales.
```

## What to do

Join the item with the one that it belongs to, or remove it, or add it to the source.

## When to allow it

When the locale needs one more:

```yaml
allow:
  - name: list-item-added
    article: documents.md
    locale: sv-SE
    reason: Swedish banks ask for the receipt on its own
```

"""###),
  EmbeddedFile(name: ###"K607-false-list.md"###, text: ###"""
# K607 false-list

A number at the start of a line makes a list of text.

## What it means

A line of the translation begins with a number and a full stop, where the source has text. Markdown makes a list of it.
Languages that write the year first (`2024. február`) or put a full stop behind a day (`3. května`) come upon it.

## Why it matters

The page shows a list with one item. The number is taken for the list's and may be shown as another one.

## Example

```markdown en-US/prices.md
---
title: Prices
---
# Prices

From February 2024, new prices apply to all offers.
```

```markdown hu-HU/prices.md
---
title: Árak
---
# <a name="prices"></a>Árak

2024. februártól új árak érvényesek minden ajánlatra.
```

`kanon check` prints:

```text
warning[K607] false-list: '2024.' at the start of the line makes a list of the text
 --> hu-HU/prices.md:6:1
  |
6 | 2024. februártól új árak érvényesek minden ajánlatra.
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
 ::: en-US/prices.md:6:1
  |
6 | From February 2024, new prices apply to all offers.
  | --------------------------------------------------- en-US has text here
  = help: write a backslash before the full stop: `2024\.`

Found 1 warning in 1 article and 2 locales.
```

## What to do

Put a backslash before the full stop: `2024\. februártól`.

## When to allow it

When the locale's page means a list:

```yaml
allow:
  - name: false-list
    article: prices.md
    locale: hu-HU
    reason: the Hungarian page lists the dates
```

"""###),
  EmbeddedFile(name: ###"K608-table-shape.md"###, text: ###"""
# K608 table-shape

A table lost its shape.

## What it means

The translation's table has another number of columns than the source's, or a cell is empty that the source fills, or
the line of dashes below its head is gone and it is no table at all.

## Why it matters

Without a whole line of dashes the page shows pipes and dashes as text. A cell that moved stands below the wrong head.

## Example

```markdown en-US/fees.md
---
title: Fees
---
# Fees

| Plan | Fee | Period |
| --- | --- | --- |
| Small | Low | Month |
| Large | High | Year |
```

```markdown de-DE/fees.md
---
title: Gebühren
---
# <a name="fees"></a>Gebühren

| Tarif | Gebühr | Zeitraum |
| --- | --- |
| Klein | Niedrig | Monat |
| Groß | Hoch | Jahr |
```

`kanon check` prints:

```text
warning[K608] table-shape: the table 'Plan' is no table here
 --> de-DE/fees.md:6:1
  |
6 | | Tarif | Gebühr | Zeitraum |
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
 ::: en-US/fees.md:6:1
  |
6 | | Plan | Fee | Period |
  | ----------------------- en-US has it here
  = help: the line of dashes needs as many cells as the table's head, and a blank line before both

Found 1 warning in 1 article and 2 locales.
```

## What to do

Give every row as many cells as the source's, and the line of dashes as many as the head.

## When to allow it

When the locale's table is another one on purpose:

```yaml
allow:
  - name: table-shape
    article: fees.md
    locale: de-DE
    reason: the German table is kept as text for a form
```

"""###),
  EmbeddedFile(name: ###"K609-table-row-missing.md"###, text: ###"""
# K609 table-row-missing

A table's row is missing.

## What it means

The translation's table has fewer rows than the source's. Where other translations of the same version lack the row
too, the source is newer, and nothing is reported.

## Why it matters

What the row says is nowhere else in the article.

## Example

```markdown en-US/regions.md
---
title: Regions
---
# Regions

| Region | Currency |
| --- | --- |
| Norway | NOK |
| Sweden | SEK |
| Denmark | DKK |
```

```markdown cs-CZ/regions.md
---
title: Oblasti
---
# <a name="regions"></a>Oblasti

| Oblast | Měna |
| --- | --- |
| Norsko | NOK |
| Dánsko | DKK |
```

`kanon check` prints:

```text
warning[K609] table-row-missing: the table's row 'Sweden' is missing
 --> cs-CZ/regions.md:8:17
  |
8 | | Norsko | NOK |
  |                 ^
  |
 ::: en-US/regions.md:9:1
  |
9 | | Sweden | SEK |
  | ---------------- en-US has it here
  = help: translate the row

Found 1 warning in 1 article and 2 locales.
```

## What to do

Translate the row.

## When to allow it

When the row does not concern the locale:

```yaml
allow:
  - name: table-row-missing
    article: regions.md
    locale: cs-CZ
    subject: Sweden
    reason: the Czech offer is not sold in Sweden
```

"""###),
  EmbeddedFile(name: ###"K610-code-span-changed.md"###, text: ###"""
# K610 code-span-changed

Code between backticks was changed.

## What it means

What the source writes between backticks stands otherwise between the translation's, or stands there without backticks.
The order does not count. Code that most other translations write in another way is not reported.

## Why it matters

Readers type or search what they see. A translated parameter, file name or value does not work.

## Example

```markdown en-US/orders-api.md
---
title: Orders API
---
# Orders API

Set the field `status` to `closed`.
```

```markdown fr-FR/orders-api.md
---
title: API Commandes
---
# <a name="orders-api"></a>API Commandes

Définissez le champ `statut` sur `closed`.
```

`kanon check` prints:

```text
warning[K610] code-span-changed: the code 'statut' is 'status' in en-US
 --> fr-FR/orders-api.md:6:21
  |
6 | Définissez le champ `statut` sur `closed`.
  |                     ^^^^^^^^
  |
 ::: en-US/orders-api.md:6:15
  |
6 | Set the field `status` to `closed`.
  |               -------- en-US has it here
  = help: code is no text: copy the source's, with its backticks

Found 1 warning in 1 article and 2 locales.
```

## What to do

Copy the source's code, with its backticks.

## When to allow it

When the code is a placeholder that may be translated:

```yaml
allow:
  - name: code-span-changed
    article: orders-api.md
    locale: fr-FR
    subject: status
    reason: the French portal names the field so
```

"""###),
  EmbeddedFile(name: ###"K611-code-block-changed.md"###, text: ###"""
# K611 code-block-changed

A block of code was changed.

## What it means

A block of code differs from the source's in more than spaces and line ends, or is missing. Translated comments are
reported too where the other translations leave them as they are.

## Why it matters

Readers copy the block. Translated keys, quotation marks and dashes make programs fail.

## Example

```markdown en-US/currency.md
---
title: Currency
---
# Currency

Send this request:

~~~json
{ "currency": "EUR", "amount": 20 }
~~~
```

```markdown sv-SE/currency.md
---
title: Valuta
---
# <a name="currency"></a>Valuta

Skicka den här begäran:

~~~json
{ "valuta": "EUR", "amount": 20 }
~~~
```

`kanon check` prints:

```text
warning[K611] code-block-changed: the code differs from the source's
 --> sv-SE/currency.md:8:1
  |
8 | ~~~json
  | ^^^^^^^
  |
 ::: en-US/currency.md:8:1
  |
8 | ~~~json
  | ------- en-US has it here
  = help: copy the source's code; of comments only the words are for translation

Found 1 warning in 1 article and 2 locales.
```

## What to do

Copy the source's block. Only words in comments are for translation.

## When to allow it

When the block's comments are translated:

```yaml
allow:
  - name: code-block-changed
    article: currency.md
    locale: sv-SE
    reason: the sample is meant to be read and not run
```

"""###),
  EmbeddedFile(name: ###"K612-image-missing.md"###, text: ###"""
# K612 image-missing

An image of the source is missing.

## What it means

An image of the source stands nowhere in the translation. Images are compared by the names of their files, so that a
translation may keep its own pictures in its own folder.

## Why it matters

The text speaks of a picture that readers do not see.

## Example

```markdown en-US/portal.md
---
title: Portal
---
# Portal

The menu stands on the left.

![The menu](media/menu.png)
```

```markdown cs-CZ/portal.md
---
title: Portál
---
# <a name="portal"></a>Portál

Nabídka je vlevo.
```

`kanon check` prints:

```text
warning[K612] image-missing: the image 'menu.png' is missing
 --> cs-CZ/portal.md:6:18
  |
6 | Nabídka je vlevo.
  |                  ^
  |
 ::: en-US/portal.md:8:1
  |
8 | ![The menu](media/menu.png)
  | --------------------------- en-US has it here
  = help: put the image where the source has it

Found 1 warning in 1 article and 2 locales.
```

## What to do

Put the image where the source has it, and translate its text.

## When to allow it

When the picture shows what the locale does not have:

```yaml
allow:
  - name: image-missing
    article: portal.md
    locale: cs-CZ
    subject: menu.png
    reason: the Czech portal has no such menu
```

"""###),
  EmbeddedFile(name: ###"K613-alert-missing.md"###, text: ###"""
# K613 alert-missing

A note or warning lost its mark, or is missing.

## What it means

A quote of the source begins with a mark such as `[!NOTE]`. In the translation the mark was removed, so that it is a
plain quote or a paragraph, or the alert is missing as a whole. A mark that was translated is alert-changed.

## Why it matters

What was to stand out is read as text like any other, or not at all.

## Example

```markdown en-US/deadline.md
---
title: Deadline
---
# Deadline

> [!IMPORTANT]
> The offer ends on Friday.
```

```markdown de-DE/deadline.md
---
title: Frist
---
# <a name="deadline"></a>Frist

> **Wichtig**
> Das Angebot endet am Freitag.
```

`kanon check` prints:

```text
warning[K613] alert-missing: the alert lost its mark [!IMPORTANT]
 --> de-DE/deadline.md:6:1
  |
6 | > **Wichtig**
  | ^^^^^^^^^^^^^
  |
 ::: en-US/deadline.md:6:1
  |
6 | > [!IMPORTANT]
  | -------------- en-US has it here
  = help: begin the quote with a line `> [!IMPORTANT]`

Found 1 warning in 1 article and 2 locales.
```

## What to do

Write the mark as the source does. The page shows it in the reader's language.

## When to allow it

When the text is a plain quote on purpose:

```yaml
allow:
  - name: alert-missing
    article: deadline.md
    locale: de-DE
    reason: the German page uses a quote for it
```

"""###),
  EmbeddedFile(name: ###"K614-alert-changed.md"###, text: ###"""
# K614 alert-changed

A note or warning became another kind.

## What it means

The mark of an alert names another kind than the source's: a warning became a note. Or the mark was translated,
`[!WARNUNG]`, and names no kind at all.

## Why it matters

A warning that looks like a note is passed over. A mark that names no kind shows as text, and makes nothing stand out.

## Example

```markdown en-US/delete.md
---
title: Delete an account
---
# Delete an account

> [!WARNING]
> All data of the account is deleted.
```

```markdown hu-HU/delete.md
---
title: Fiók törlése
---
# <a name="delete-an-account"></a>Fiók törlése

> [!NOTE]
> A fiók összes adata törlődik.
```

`kanon check` prints:

```text
warning[K614] alert-changed: the alert's mark is [!NOTE]; en-US has [!WARNING]
 --> hu-HU/delete.md:6:1
  |
6 | > [!NOTE]
  | ^^^^^^^^^
  |
 ::: en-US/delete.md:6:1
  |
6 | > [!WARNING]
  | ------------ en-US has it here
  = help: the mark is no text: write [!WARNING]
  = fix: Write the source's mark

Found 1 warning in 1 article and 2 locales.
```

## What to do

Copy the source's mark.

## When to allow it

When the locale ranks the matter otherwise:

```yaml
allow:
  - name: alert-changed
    article: delete.md
    locale: hu-HU
    subject: NOTE
    reason: the Hungarian portal asks before it deletes
```

"""###),
  EmbeddedFile(name: ###"K615-emphasis-broken.md"###, text: ###"""
# K615 emphasis-broken

Asterisks show instead of making text bold.

## What it means

Two asterisks stand in the translation's text where the source has none: they make nothing bold. Markdown wants no
space inside of them, and outside a space or punctuation where a bracket or a quotation mark stands inside.

## Why it matters

Readers see asterisks, and do not see which word is on the button.

## Example

```markdown en-US/save.md
---
title: Save
---
# Save

Select **Save** to keep the draft.
```

```markdown ja-JP/save.md
---
title: 保存
---
# <a name="save"></a>保存

下書きを残すには、**[保存]**を選択します。
```

`kanon check` prints:

```text
warning[K615] emphasis-broken: the asterisks show: they make nothing bold here
 --> ja-JP/save.md:6:10
  |
6 | 下書きを残すには、**[保存]**を選択します。
  |                   ^^
  |
 ::: en-US/save.md:6:1
  |
6 | Select **Save** to keep the draft.
  | ---------------------------------- en-US has it here
  = help: put no space between the asterisks and the words inside of them, and one outside

Found 1 warning in 1 article and 2 locales.
```

## What to do

Put a space outside of the asterisks, or the brackets outside: `[**保存**]を`.

## When to allow it

When the asterisks are meant to be seen:

```yaml
allow:
  - name: emphasis-broken
    article: save.md
    locale: ja-JP
    reason: the sentence quotes the raw text
```

"""###),
  EmbeddedFile(name: ###"K616-heading-level-changed.md"###, text: ###"""
# K616 heading-level-changed

A heading stands on another level than the source's.

## What it means

The translation's heading has more or fewer `#` than the source's. Often a space or a `#` was lost where a tool put
the anchor in.

## Why it matters

The section moves below another one in the table of contents, or takes those below it along.

## Example

```markdown en-US/groups.md
---
title: Groups
---
# Groups

## Add a group

Select **Add**.

### Name the group

Enter a name.
```

```markdown fr-FR/groups.md
---
title: Groupes
---
# <a name="groups"></a>Groupes

## <a name="add-a-group"></a>Ajouter un groupe

Sélectionnez **Ajouter**.

## <a name="name-the-group"></a>Nommer le groupe

Entrez un nom.
```

`kanon check` prints:

```text
warning[K616] heading-level-changed: the heading is of level 2; in en-US it is of level 3
  --> fr-FR/groups.md:10:1
   |
10 | ## <a name="name-the-group"></a>Nommer le groupe
   | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   |
  ::: en-US/groups.md:10:1
   |
10 | ### Name the group
   | ------------------ en-US has it here
   = help: begin the line with ###

Found 1 warning in 1 article and 2 locales.
```

## What to do

Write as many `#` as the source does.

## When to allow it

When the locale's article is divided otherwise:

```yaml
allow:
  - name: heading-level-changed
    article: groups.md
    locale: fr-FR
    reason: the French page has one level only
```

"""###),
  EmbeddedFile(name: ###"K701-link-empty.md"###, text: ###"""
# K701 link-empty

A link has no text, so there is nothing to click.

## What it means

The brackets of a link hold neither text nor an image: `[](page.md)`. Translation engines move the text out of the
brackets and leave them empty.

## Why it matters

The link does not show on the page. Who needs it cannot reach its target, and screen readers read out an address.

## Example

```markdown en-US/start.md
---
title: Start
---
# Start

Read the [price list](prices.md) first.
```

```markdown ar-SA/start.md
---
title: البدء
---
# البدء

اقرأ قائمة الأسعار أولاً [](prices.md).
```

`kanon check` prints:

```text
warning[K701] link-empty: the link to 'prices.md' has no text
 --> ar-SA/start.md:6:26
  |
6 | اقرأ قائمة الأسعار أولاً ⟦[](prices.md)⟧.
  = help: write the link's text between the brackets, as the source does

Found 1 warning in 1 article and 2 locales.
```

## What to do

Put the words that the source links into the brackets.

## When to allow it

When the empty link is an anchor that an old page needs:

```yaml
allow:
  - name: link-empty
    article: start.md
    locale: ar-SA
    subject: prices.md
    reason: the publisher fills in the title of the target
```

"""###),
  EmbeddedFile(name: ###"K702-link-missing.md"###, text: ###"""
# K702 link-missing

A link of the source is missing.

## What it means

A paragraph, heading or cell of the translation lacks a link that the source has there, and the article does not have it
elsewhere. A link that moved to a neighbouring paragraph is not missing.

## Why it matters

Readers of this language are not led to what the sentence tells them to read.

## Example

```markdown en-US/payment.md
---
title: Payment
---
# Payment

Read [how to pay](pay.md) before you order.
```

```markdown de-DE/payment.md
---
title: Zahlung
---
# <a name="payment"></a>Zahlung

Lesen Sie vor der Bestellung, wie Sie bezahlen.
```

`kanon check` prints:

```text
warning[K702] link-missing: the link to 'pay.md' is missing
 --> de-DE/payment.md:6:1
  |
6 | Lesen Sie vor der Bestellung, wie Sie bezahlen.
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
 ::: en-US/payment.md:6:6
  |
6 | Read [how to pay](pay.md) before you order.
  |      -------------------- the link in en-US
  = help: link the words that stand for 'how to pay'

Found 1 warning in 1 article and 2 locales.
```

## What to do

Link the words that stand for the source's.

## When to allow it

When the target does not exist for the locale:

```yaml
allow:
  - name: link-missing
    article: payment.md
    locale: de-DE
    subject: pay.md
    reason: Germany has no such page
```

"""###),
  EmbeddedFile(name: ###"K703-link-added.md"###, text: ###"""
# K703 link-added

A link stands only in the translation.

## What it means

A paragraph, heading or cell of the translation has a link that the source does not have there, and that the other
translations do not have either. Links whose target moved are link-target-changed instead.

## Why it matters

It may lead to a page that the source has given up.

## Example

```markdown en-US/support.md
---
title: Support
---
# Support

Send us a message, and we answer on the same day.
```

```markdown fr-FR/support.md
---
title: Assistance
---
# <a name="support"></a>Assistance

Envoyez-nous un [message](contact-old.md), et nous répondons le jour même.
```

`kanon check` prints:

```text
warning[K703] link-added: the link to 'contact-old.md' stands only here
 --> fr-FR/support.md:6:17
  |
6 | Envoyez-nous un [message](contact-old.md), et nous répondons le jour même.
  |                 ^^^^^^^^^^^^^^^^^^^^^^^^^
  |
 ::: en-US/support.md:6:1
  |
6 | Send us a message, and we answer on the same day.
  | ------------------------------------------------- en-US has no such link here
  = help: remove it, or add it to the source

Found 1 warning in 1 article and 2 locales.
```

## What to do

Remove the link and keep its words, or add it to the source.

## When to allow it

When the locale has a page of its own:

```yaml
allow:
  - name: link-added
    article: support.md
    locale: fr-FR
    subject: contact-old.md
    reason: France has its own form
```

"""###),
  EmbeddedFile(name: ###"K704-link-target-changed.md"###, text: ###"""
# K704 link-target-changed

A link leads elsewhere than the source's.

## What it means

In a place where the source has one link, the translation has another. The locale in an address, letter case and an
ending such as `.md` do not count.

## Why it matters

Readers arrive at another page than the one that the sentence promises.

## Example

```markdown en-US/cancel.md
---
title: Cancel
---
# Cancel

See the [rules for refunds](refunds.md).
```

```markdown cs-CZ/cancel.md
---
title: Zrušení
---
# <a name="cancel"></a>Zrušení

Přečtěte si [pravidla pro vrácení peněz](payments.md).
```

`kanon check` prints:

```text
warning[K704] link-target-changed: the link leads to 'payments.md'; en-US leads to 'refunds.md'
 --> cs-CZ/cancel.md:6:13
  |
6 | Přečtěte si [pravidla pro vrácení peněz](payments.md).
  |             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
 ::: en-US/cancel.md:6:9
  |
6 | See the [rules for refunds](refunds.md).
  |         ------------------------------- the link in en-US
  = help: destinations are no text: copy the source's

Found 1 warning in 1 article and 2 locales.
```

## What to do

Copy the source's destination.

## When to allow it

When the locale has a page of its own for it:

```yaml
allow:
  - name: link-target-changed
    article: cancel.md
    locale: cs-CZ
    subject: refunds.md payments.md
    reason: the Czech rules stand on the page for payments
```

"""###),
  EmbeddedFile(name: ###"K705-link-broken.md"###, text: ###"""
# K705 link-broken

A link is written so that it makes none.

## What it means

The translation lacks a link of the source, but the destination stands in the text. Most often a space came between the
brackets, `[text] (page.md)`, or one of them was lost.

## Why it matters

The page shows brackets and a file name, and nothing to click.

## Example

```markdown en-US/taxes.md
---
title: Taxes
---
# Taxes

Read about [tax rates](rates.md).
```

```markdown ar-SA/taxes.md
---
title: الضرائب
---
# <a name="taxes"></a>الضرائب

اقرأ عن [معدلات الضرائب] (rates.md).
```

`kanon check` prints:

```text
warning[K705] link-broken: the destination 'rates.md' stands here, but makes no link
 --> ar-SA/taxes.md:6:27
  |
6 | اقرأ عن [معدلات الضرائب] (⟦rates.md⟧).
  |
 ::: en-US/taxes.md:6:12
  |
6 | Read about [tax rates](rates.md).
  |            --------------------- the link in en-US
  = help: write `[text](destination)` without a space between the brackets
  = fix: Take out the space between the brackets

Found 1 warning in 1 article and 2 locales.
```

## What to do

Write `[text](destination)` without a space between the brackets.

## When to allow it

When the destination is meant to be read:

```yaml
allow:
  - name: link-broken
    article: taxes.md
    locale: ar-SA
    reason: the sentence shows the name of the file
```

"""###),
  EmbeddedFile(name: ###"K706-number-changed.md"###, text: ###"""
# K706 number-changed

A number differs from the source's.

## What it means

A number of the source is another one in the translation, or is missing. Ways of writing do not count: `1,234.5` and
`1 234,5`, `5 PM` and `17`, `10,000` and `1万`, full-width and Arabic digits, dates in any order. Where the other
translations do not keep the number either, nothing is reported.

## Why it matters

Deadlines, prices and limits are what people come for, and a wrong one looks as right as any.

## Example

```markdown en-US/returns.md
---
title: Returns
---
# Returns

You have 30 days to return the device.
```

```markdown ja-JP/returns.md
---
title: 返品
---
# <a name="returns"></a>返品

デバイスの返品期間は 20 日です。
```

`kanon check` prints:

```text
warning[K706] number-changed: the number is 20; en-US has 30
 --> ja-JP/returns.md:6:12
  |
6 | デバイスの返品期間は 20 日です。
  |                      ^^
  |
 ::: en-US/returns.md:6:10
  |
6 | You have 30 days to return the device.
  |          -- the number in en-US
  = help: write the source's number

Found 1 warning in 1 article and 2 locales.
```

## What to do

Write the source's number, in the way of the language.

## When to allow it

When the number is the locale's own:

```yaml
allow:
  - name: number-changed
    article: returns.md
    locale: ja-JP
    subject: 30 20
    reason: Japanese customers have 20 days
```

"""###),
  EmbeddedFile(name: ###"K707-untranslated-segment.md"###, text: ###"""
# K707 untranslated-segment

Text was left in the source's language.

## What it means

A paragraph, heading or cell, or one line of such, is the source's word for word, and holds at least three words that are
neither names nor code. What the other translations leave as it is as well is taken for a name.

## Why it matters

Readers stumble into a language that they may not know.

## Example

```markdown en-US/team.md
---
title: Team
---
# Team

Add your colleagues to the team.

Each of them gets a message with a link to the portal.
```

```markdown sv-SE/team.md
---
title: Team
---
# <a name="team"></a>Team

Lägg till dina kollegor i teamet.

Each of them gets a message with a link to the portal.
```

`kanon check` prints:

```text
warning[K707] untranslated-segment: the text was left as en-US has it
 --> sv-SE/team.md:8:1
  |
8 | Each of them gets a message with a link to the portal.
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
 ::: en-US/team.md:8:1
  |
8 | Each of them gets a message with a link to the portal.
  | ------------------------------------------------------ the same words in en-US
  = help: translate it

Found 1 warning in 1 article and 2 locales.
```

## What to do

Translate the text.

## When to allow it

When the text is a quotation:

```yaml
allow:
  - name: untranslated-segment
    article: team.md
    locale: sv-SE
    reason: the portal shows this sentence in English
```

"""###),
  EmbeddedFile(name: ###"K708-mojibake.md"###, text: ###"""
# K708 mojibake

Text was read in the wrong encoding.

## What it means

The text holds sequences such as `Ã©`, which come about when UTF-8 is read as Windows-1252, or U+FFFD, which stands
for what could not be read at all. It is looked for in the source too.

## Why it matters

Words cannot be read, searched or found in the termbase.

## Example

```markdown en-US/name.md
---
title: Name
---
# Name

Enter your first name and your address.
```

```markdown fr-FR/name.md
---
title: Nom
---
# <a name="name"></a>Nom

Entrez votre prÃ©nom et votre adresse.
```

`kanon check` prints:

```text
warning[K708] mojibake: 'Ã©' was read in the wrong encoding
 --> fr-FR/name.md:6:16
  |
6 | Entrez votre prÃ©nom et votre adresse.
  |                ^^
  = help: put the text back from a copy that is UTF-8

Found 1 warning in 1 article and 2 locales.
```

## What to do

Put the text back from a copy that is UTF-8: `prénom`.

## When to allow it

When an article speaks of such text:

```yaml
allow:
  - name: mojibake
    article: name.md
    locale: fr-FR
    reason: the page shows what a wrong encoding looks like
```

"""###),
  EmbeddedFile(name: ###"K801-stale-translation.md"###, text: ###"""
# K801 stale-translation

The translation was made from another version of the source than the one that is here.

## What it means

`ms.openlocfilehash` is the hash of the source article that was translated: SHA-1 or SHA-256 of its bytes with
CRLF line ends. It is not the hash of the source here. The message lists the roles and products that differ
and that no other translation of the same version has; those are not reported as faults of the translation. If
nothing differs, the finding counts as information.

## Why it matters

An outdated article is not a wrong one: the cure is a new translation, not a correction. But until then its
readers are told what was true before.

## Example

```markdown en-US/users.md
---
title: Users
---
# Users

**Appropriate roles**: Global admin | User management admin
```

```markdown hu-HU/users.md
---
title: Felhasználók
ms.openlocfilehash: 0c2b7a1f5d9e4c3b8a7f6e5d4c3b2a1908f7e6d5
---
# Felhasználók

**Megfelelő szerepkörök**: Globális rendszergazda | Felhasználói rendszergazda
```

`kanon check` prints:

```text
warning[K801] stale-translation: made from another version of the source: role user-management-admin is not there yet; role user-admin is no longer in the source
 --> hu-HU/users.md:3:21
  |
3 | ms.openlocfilehash: 0c2b7a1f5d9e4c3b8a7f6e5d4c3b2a1908f7e6d5
  |                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
 ::: en-US/users.md:6:3
  |
6 | **Appropriate roles**: Global admin | User management admin
  |   --------------------------------------------------------- en-US states today
  = note: `ms.openlocfilehash` is not the hash of en-US/users.md
  = help: translate the article anew, or update the statements

Found 1 warning in 1 article and 2 locales.
```

## What to do

Have the article translated anew, or update the statements by hand.

## When to allow it

When the difference is known and small:

```yaml
allow:
  - name: stale-translation
    article: users.md
    locale: hu-HU
    reason: only the role's name changed; in the next handoff
```

"""###),
  EmbeddedFile(name: ###"K802-translation-regressed.md"###, text: ###"""
# K802 translation-regressed

A new translation lost what the previous one had right, and the source says the same as before.

## What it means

`kanon check --since` reads the articles as they were at a git revision, or in another folder, and checks them beside the source of
that time. A finding about a role, a product, a statement or a rule that is new today, while the source's words that it is about
did not change, is a regression: the translation was made anew and came out worse. The finding itself is reported as well.

## Why it matters

Machine translation engines change, and nobody reads what was fine before. Here the right words are known: they stand in the
previous version.

## Example

As it was:

```markdown before/en-US/transfer.md
---
title: Transfer
---
# Transfer

A transfer does not do the following:

* Change the price
* Change the partner
```

```markdown before/cs-CZ/transfer.md
---
title: Převod
---
# Převod

Převod neprovádí následující:

* Změna ceny
* Změna partnera
```

As it is:

```markdown en-US/transfer.md
---
title: Transfer
---
# Transfer

A transfer does not do the following:

* Change the price
* Change the partner
```

```markdown cs-CZ/transfer.md
---
title: Převod
---
# Převod

Převod dělá následující:

* Změna ceny
* Změna partnera
```

`kanon check --since before` prints:

```text
error[K501] negation-lost: 'Převod dělá následující:' says yes; en-US says no: 'A transfer does not do the following:'
 --> cs-CZ/transfer.md:6:1
  |
6 | Převod dělá následující:
  | ^^^^^^^^^^^^^^^^^^^^^^^^
  |
 ::: en-US/transfer.md:6:1
  |
6 | A transfer does not do the following:
  | ------------------------------------- the rule in en-US
  = note: en-US: 'not'
  = note: cs-CZ: no word negates
  = help: put the negation back: the list states what is not so

warning[K802] translation-regressed: 'Převod neprovádí následující:' was right before; now negation-lost: 'Převod dělá následující:' says yes; en-US says no: 'A transfer does not do the following:'
 --> cs-CZ/transfer.md:6:1
  |
6 | Převod dělá následující:
  | ^^^^^^^^^^^^^^^^^^^^^^^^
  |
 ::: cs-CZ/transfer.md@before:6:1
  |
6 | Převod neprovádí následující:
  | ----------------------------- before said it right
  |
 ::: en-US/transfer.md:6:1
  |
6 | A transfer does not do the following:
  | ------------------------------------- the rule in en-US
  = note: the source says the same of it in both versions
  = help: take over what the previous version said

Found 1 error and 1 warning in 1 article and 2 locales.
```

## What to do

Take over the words of the previous version, or correct the new ones.

## When to allow it

Allow the finding that it names, if the new text is right after all. The regression goes with it:

```yaml
allow:
  - name: negation-lost
    article: transfer.md
    locale: cs-CZ
    subject: "Převod dělá následující:"
    reason: the lawyers have decided so
```

"""###),
  EmbeddedFile(name: ###"K803-source-unverified.md"###, text: ###"""
# K803 source-unverified

Nothing tells which version of the source was translated.

## What it means

The front matter's `ms.openlocfilehash` is neither as long as a SHA-1 (40 characters) nor as a SHA-256 (64), or it is missing
where most other translations of the article have one. Whether the translation is behind its source stays unknown: hashes of
different length cannot be compared.

## Why it matters

A difference from the source counts as a fault of the translation, though it may only be older.

## Example

```markdown en-US/orders.md
---
title: Orders
---
# Orders

Orders are kept for a year.
```

```markdown nl-NL/orders.md
---
title: Bestellingen
ms.openlocfilehash: 5d41402abc4b2a76b9719d911017c592
---
# Bestellingen

Bestellingen worden een jaar bewaard.
```

`kanon check --show info` prints:

```text
info[K803] source-unverified: '5d41402abc4b2a76b9719d911017c592' is no hash that can be compared with en-US/orders.md
 --> nl-NL/orders.md:3:21
  |
3 | ms.openlocfilehash: 5d41402abc4b2a76b9719d911017c592
  |                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = note: 32 characters; SHA-1 has 40, SHA-256 has 64
  = help: write the SHA-256 of the source that was translated, with CRLF line ends

Found 1 info in 1 article and 2 locales.
```

## What to do

Let the tool that hands articles to translation record the SHA-256 of the source with CRLF line ends.

## When to allow it

When the article came from another tool:

```yaml
allow:
  - name: source-unverified
    article: orders.md
    locale: nl-NL
    reason: translated by hand before the tool was there
```

"""###),
  EmbeddedFile(name: ###"K901-allowance-unused.md"###, text: ###"""
# K901 allowance-unused

An allowance of `kanon.yaml`, or in an article, matches no finding.

## What it means

`allow:` or a comment `kanon:allow` accepts a finding that is not made, since the article was mended, renamed or removed, or since the
allowance is misspelt. One of `kanon.yaml` is looked for only when everything is checked, one in an article whenever all locales are.

## Why it matters

An allowance that nothing needs lies in wait: if the fault comes back, nobody hears of it.

## Example

```markdown en-US/taxes.md
---
title: Taxes
---
# Taxes

Taxes depend on the customer's country.
```

```markdown sv-SE/taxes.md
---
title: Skatter
---
# Skatter

Skatten beror på kundens land.
```

```yaml kanon.yaml
allow:
  - name: link-empty
    article: taxes.md
    locale: sv-SE
    reason: waits for the new export
```

`kanon check` prints:

```text
warning[K901] allowance-unused: nothing needs this allowance of link-empty
 --> kanon.yaml:2:1
  |
2 |   - name: link-empty
  | ^^^^^^^^^^^^^^^^^^^^
  = note: its reason: waits for the new export
  = help: remove it, so that the finding is reported if it comes back

Found 1 warning in 1 article and 2 locales.
```

## What to do

Remove the allowance, or correct the name, the article, the locale or the subject in it.

## When to allow it

It cannot be allowed, only turned off, for instance while a branch holds half of the articles:

```yaml
severity:
  allowance-unused: "off"
```

"""###),
  EmbeddedFile(name: ###"K902-allowance-invalid.md"###, text: ###"""
# K902 allowance-invalid

A comment that is meant to accept findings is malformed, so it accepts nothing.

## What it means

A comment that begins with `kanon:` is an allowance: `<!-- kanon:allow NAME because REASON -->` for the next block, or
`kanon:allow-file` for the whole file. This one gives no reason, names no diagnostic that there is, has no block behind it, or is
not closed. [Living with findings](../findings.md#allowances-in-articles) says all of the form.

## Why it matters

Whoever wrote it believes that a finding is accepted. Without a reason the next reader cannot tell an exception from a fault
that somebody wanted out of sight.

## Example

```markdown en-US/returns.md
---
title: Returns
---
# Returns

A customer can return goods within 14 days.
```

```markdown fr-FR/returns.md
---
title: Retours
---
# Retours

<!-- kanon:allow negation-lost -->
Un client peut retourner la marchandise sous 14 jours.
```

`kanon check` prints:

```text
warning[K902] allowance-invalid: the allowance gives no reason
 --> fr-FR/returns.md:6:1
  |
6 | <!-- kanon:allow negation-lost -->
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = help: say why behind the names: `<!-- kanon:allow negation-lost because … -->`

Found 1 warning in 1 article and 2 locales.
```

## What to do

Write the reason behind `because`, correct the name (`kanon checks` lists them), or remove the comment.

## When to allow it

It cannot be allowed, only turned off, for instance where another tool's comments begin with the same word:

```yaml
severity:
  allowance-invalid: "off"
```

"""###),
]
