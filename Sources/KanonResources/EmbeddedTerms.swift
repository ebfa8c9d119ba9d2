// swift-format-ignore-file
// Written by Scripts/embed-text; edit the files that it names, then run it again.

let embeddedTerms: [EmbeddedFile] = [
  EmbeddedFile(name: ###"ar-SA.yaml"###, text: ###"""
# Arabic. No corpus stands behind it; the names follow Microsoft's Arabic user interface.
locale: ar-SA
labels:
  applies-to: [ينطبق على, تنطبق على, يسري على]
  roles: [الأدوار المناسبة, أدوار مناسبة, الأدوار الملائمة, الدور المناسب, الأدوار المناسبة لتنفيذ هذه المهمة, الأدوار المناسبة لأداء هذه المهمة]
separators: [أو]

roles:
  global-admin:
    preferred: المسؤول العام
    admitted: [مسؤول عام, المسؤولون العامون, المسؤول العمومي]
  admin-agent:
    preferred: وكيل الإدارة
    admitted: [وكيل المسؤول, وكيل إدارة, الوكيل الإداري]
  sales-agent:
    preferred: وكيل المبيعات
    admitted: [وكيل مبيعات, مندوب المبيعات]
  helpdesk-agent:
    preferred: وكيل مكتب المساعدة
    admitted: [وكيل الدعم الفني, وكيل مكتب الدعم]
    deprecated: [وكيل المساعدة]
  billing-admin:
    preferred: مسؤول الفوترة
    admitted: [مسؤول الفواتير]
  billing-agent:
    preferred: وكيل الفوترة
    admitted: [وكيل الفواتير]
  user-management-admin:
    preferred: مسؤول إدارة المستخدمين
    admitted: [مسؤول إدارة المستخدم]
  user-admin:
    preferred: مسؤول المستخدمين
    admitted: [مسؤول المستخدم]
  report-viewer:
    preferred: عارض التقارير
    admitted: [عارض التقرير, مستعرض التقارير]
  executive-report-viewer:
    preferred: عارض التقارير التنفيذية
    admitted: [عارض التقارير التنفيذي, عارض التقرير التنفيذي, مستعرض التقارير التنفيذية]
  account-admin:
    preferred: مسؤول الحساب
    admitted: [مسؤول الحسابات]
  mpn-partner-admin:
    preferred: مسؤول شريك MPN
    admitted: [مسؤول شركاء MPN, مسؤول الشركاء في MPN]
  mpn-admin:
    preferred: مسؤول MPN
  mpn-account-admin:
    preferred: مسؤول حساب MPN
    admitted: [مسؤول حسابات MPN]
  incentives-admin:
    preferred: مسؤول الحوافز
    admitted: [مسؤول حوافز]
  incentives-user:
    preferred: مستخدم الحوافز
    admitted: [مستخدم حوافز]
  referrals-admin:
    preferred: مسؤول الإحالات
    admitted: [مسؤول الإحالة]
  referrals-user:
    preferred: مستخدم الإحالات
    admitted: [مستخدم الإحالة]
  business-profile-admin:
    preferred: مسؤول ملف تعريف الأعمال
    admitted: [مسؤول ملفات تعريف الأعمال, مسؤول ملف تعريف العمل]
  cpv-admin:
    preferred: مسؤول CPV
  chip-admin:
    preferred: مسؤول CHIP
  primary-contact:
    preferred: جهة الاتصال الأساسية
    admitted: [جهة الاتصال الرئيسية]
  program-admin:
    preferred: مسؤول البرنامج
    admitted: [مسؤول البرامج]
  advisor:
    preferred: المستشار
    admitted: [مستشار, المستشارون]

products:
  partner-center:
    preferred: مركز الشركاء
    admitted: [مركز شركاء Microsoft]
    deprecated: [Partner Center]
  partner-center-us-government:
    preferred: مركز الشركاء لسحابة Microsoft لحكومة الولايات المتحدة
    admitted: [مركز الشركاء لـ Microsoft Cloud for US Government, مركز الشركاء لـ Microsoft Cloud لحكومة الولايات المتحدة]
  partner-center-germany:
    preferred: مركز الشركاء لسحابة Microsoft في ألمانيا
    admitted: [مركز الشركاء لـ Microsoft Cloud Germany, مركز الشركاء لـ Microsoft Cloud ألمانيا]
  partner-center-21vianet:
    preferred: مركز الشركاء الذي تديره شركة 21Vianet
    admitted: [مركز الشركاء الذي تديره 21Vianet, مركز الشركاء المشغل بواسطة 21Vianet]
  partner-center-india:
    preferred: مركز الشركاء في الهند
    admitted: [مركز الشركاء الهند]
  partner-admin-center:
    preferred: مركز إدارة الشركاء
    admitted: [مركز مسؤولي الشركاء]
  office-365-partner-admin-center:
    preferred: مركز إدارة شركاء Office 365
    admitted: [مركز إدارة الشركاء في Office 365]
  dynamics-365-crm:
    preferred: Dynamics 365 CRM
  salesforce-crm:
    preferred: Salesforce CRM

ruleLists:
  multi-partner-functionality:
    preferred: وظائف تعدد الشركاء
    admitted: [وظيفة تعدد الشركاء, ميزة تعدد الشركاء, وظائف الشركاء المتعددين]

rules:
  change-existing-subscriptions:
    preferred: تغيير أي من اشتراكات العميل الحالية
    admitted: [تغيير اشتراكات العميل الحالية, تغير اشتراكات العميل الحالية]
  transition-existing-subscriptions:
    preferred: نقل اشتراكات العميل الحالية أو ملكية الحساب
    admitted: [تنقل اشتراكات العميل الحالية أو ملكية الحساب]
  change-existing-terms:
    preferred: تغيير شروط الاشتراكات الحالية أو التزامات العميل فيها
    admitted: [تغيير الشروط أو التزامات العميل لاشتراكاته الحالية]
  change-partner-of-record:
    preferred: تغيير الشريك المسجل للاشتراك
    admitted: [تغيير شريك السجل للاشتراك]

negation: [لا, ألا, ألّا, لن, لم, ليس, ليست, ليسوا, لست, ولا, ولن, ولم, وليس, وليست, فلا, فلن, غير, وغير, بدون, دون, أبدا, أبدًا, أبداً, مطلقا, مطلقًا, مستحيل, يتعذر, تعذر, لم يعد, لا يمكن]
notNegation: [لا سيما, ولا سيما, لا تنس, لا تنسى, لا تتردد, لا تقلق, ليس فقط, وليس فقط, دون انقطاع]
possibility: [يمكن, يمكنك, يمكنه, يمكنها, يمكنهم, يمكننا, ويمكن, ويمكنك, تمكن, تتمكن, يتمكن, قد, ربما, يستطيع, تستطيع, بإمكانك, الممكن, ممكن, يتعذر, تعذر, مستحيل]
obligation: [يجب, ويجب, يلزم, يتعين, ينبغي, مطلوب, مطلوبة, المطلوب, يتطلب, تتطلب, لازم, إلزامي, إلزامية, عليك, تحتاج, يحتاج, لا بد]
conditions: [إذا, وإذا, فإذا, إن, عندما, وعندما, حين, حينما, متى, لو, بشرط, في حالة, في حال, طالما, ما لم]
exceptions: [باستثناء, إلا, استثناء, استثناءات, الاستثناء, استبعاد, يستثنى, تستثنى, مستبعد, عدا, ما عدا, فيما عدا, سوى, بخلاف, ما لم, إلا إذا]
totality: [كل, جميع, كافة, كامل, وكل, وجميع]

"""###),
  EmbeddedFile(name: ###"concepts.yaml"###, text: ###"""
# The concepts that articles of the Partner Center documentation name, and what each of them means.
roles:
  global-admin:
    definition: Manages accounts, users and settings of the whole partner organisation.
  admin-agent:
    definition: Administers customers for the partner, with full delegated rights over their tenants.
  sales-agent:
    definition: Sells to customers and manages their subscriptions, but cannot administer their tenants.
  helpdesk-agent:
    definition: Supports customers and their users, with limited delegated rights.
  billing-admin:
    definition: Sees prices, invoices and reconciliation files, and manages the billing of the partner organisation.
  billing-agent:
    definition: Works with invoices and payments for the partner, without managing accounts.
  user-management-admin:
    definition: Creates and removes users of the partner organisation and gives them roles.
    succeeds: user-admin
  user-admin:
    definition: Older name of the role that manages the users of the partner organisation.
  report-viewer:
    definition: Sees the Insights reports, except revenue and personal data.
  executive-report-viewer:
    definition: Sees every Insights report, including revenue and personal data.
  account-admin:
    definition: Manages the partner's account, its programmes and its legal and contact details.
  mpn-partner-admin:
    definition: Manages the partner's membership in the Microsoft Partner Network, its locations and benefits.
  mpn-admin:
    definition: Administers the Microsoft Partner Network membership, as articles name the role without saying which one.
  mpn-account-admin:
    definition: Administers the partner's Microsoft Partner Network account and its profile.
  incentives-admin:
    definition: Enrols the partner in incentive programmes and manages payout and tax profiles.
  incentives-user:
    definition: Sees incentive earnings and payments, but not bank and tax details.
  referrals-admin:
    definition: Manages all referrals, leads and co-sell opportunities of the partner.
  referrals-user:
    definition: Works on the referrals that are assigned to the user.
  business-profile-admin:
    definition: Creates and publishes the partner's business profiles.
  cpv-admin:
    definition: Administers a control panel vendor's account.
  chip-admin:
    definition: Administers nominations and payments of the channel incentives platform (CHIP).
  primary-contact:
    definition: The person to whom a programme writes first.
  program-admin:
    definition: Administers the partner's enrolment in a programme.
  advisor:
    definition: A partner who advises customers and does not sell to them under the Cloud Solution Provider programme.

products:
  partner-center: {definition: "The portal in which partners work with Microsoft and with their customers."}
  partner-center-us-government: {definition: "Partner Center for the separate Microsoft cloud of the United States government."}
  partner-center-germany: {definition: "Partner Center for the separate Microsoft cloud in Germany."}
  partner-center-21vianet: {definition: "Partner Center in China, which 21Vianet operates."}
  partner-center-india: {definition: "Partner Center for partners in India."}
  partner-admin-center: {definition: "The portal in which delegated administrators work on their customers' services."}
  office-365-partner-admin-center: {definition: "The partner admin center of Office 365."}
  dynamics-365-crm: {definition: "Microsoft's customer relationship management in Dynamics 365."}
  salesforce-crm: {definition: "Salesforce's customer relationship management."}

ruleLists:
  multi-partner-functionality:
    definition: What the multi-partner feature leaves as it is.
    modality: does-not
    rules:
      - change-existing-subscriptions
      - transition-existing-subscriptions
      - change-existing-terms
      - change-partner-of-record
  invitation:
    definition: What an invitation to a relationship cannot do.
    modality: cannot
    rules: [give-access-before-acceptance, be-accepted-without-admin-rights, be-used-by-several-customers]
  ending-a-relationship:
    definition: What the end of a relationship leaves as it is.
    modality: does-not
    rules: [delete-customer-tenant, cancel-paid-reservations, release-from-open-invoices]
  user-management-admin-limits:
    definition: What a user management admin cannot do.
    modality: cannot
    rules: [assign-global-admin-role, delete-global-admin, view-company-invoices, accept-agreements]
  new-password:
    definition: What a new password must fulfil.
    modality: must
    rules: [have-minimum-length, contain-letters-and-digits, differ-from-last-passwords]
  billing-profile-contents:
    definition: What a billing profile must hold.
    modality: must
    rules: [name-contracting-company, contain-vat-number, list-invoice-addresses]
  changing-the-billing-profile:
    definition: What a change of the billing profile leaves as it is.
    modality: does-not
    rules: [reissue-sent-invoices, extend-payment-time, move-credits]
  support-request-contents:
    definition: What a support request must not hold.
    modality: must-not
    rules: [contain-passwords, contain-card-numbers, contain-personal-data, contain-large-attachments]
  helpdesk-agent-rights:
    definition: What a helpdesk agent can do.
    modality: can
    rules: [create-requests-for-customers, add-files-to-request, reopen-closed-request]
  helpdesk-agent-limits:
    definition: What a helpdesk agent cannot do.
    modality: cannot
    rules: [raise-to-highest-severity, change-customer-subscriptions]
  incentives-preconditions:
    definition: What a company must fulfil before it enrolls.
    modality: must
    rules: [be-network-member, name-incentives-admin, complete-legal-profile]
  incentives-enrollment:
    definition: What enrollment in an incentive program does not bring.
    modality: does-not
    rules: [enroll-other-locations, guarantee-payment, replace-csp-contract]
  government-tenant:
    definition: What a tenant of the government cloud cannot do.
    modality: cannot
    rules: [share-users-with-commercial-tenant, be-moved-to-commercial-cloud, buy-from-commercial-marketplace, use-preview-offers]
  government-preconditions:
    definition: What a company must fulfil to sell the government cloud.
    modality: must
    rules: [be-based-in-united-states, pass-credit-check, offer-support-in-english]
  referrals-user-limits:
    definition: What a referrals user cannot do.
    modality: cannot
    rules: [publish-business-profile, assign-leads, delete-lead]
  crm-connectors-limits:
    definition: What the CRM connectors leave as it is.
    modality: does-not
    rules: [delete-referrals, create-crm-users, transfer-attachments]
  announcements-limits:
    definition: What announcements leave as it is.
    modality: does-not
    rules: [change-microsoft-contract, replace-account-messages, contain-prices]

rules:
  change-existing-subscriptions: {definition: "Change any existing subscription of the customer."}
  transition-existing-subscriptions: {definition: "Transfer the customer's existing subscriptions or the ownership of the account."}
  change-existing-terms: {definition: "Change the terms or the customer's obligations of existing subscriptions."}
  change-partner-of-record: {definition: "Change the partner of record of a subscription."}
  give-access-before-acceptance: {definition: "Give access before the customer accepts."}
  be-accepted-without-admin-rights: {definition: "Be accepted by a user without administrator rights."}
  be-used-by-several-customers: {definition: "Be used by more than one customer."}
  delete-customer-tenant: {definition: "Delete the customer's tenant."}
  cancel-paid-reservations: {definition: "Cancel reservations that are paid for."}
  release-from-open-invoices: {definition: "Release the partner from open invoices."}
  assign-global-admin-role: {definition: "Assign the global admin role."}
  delete-global-admin: {definition: "Delete a global admin."}
  view-company-invoices: {definition: "View the company's invoices."}
  accept-agreements: {definition: "Accept agreements with Microsoft."}
  have-minimum-length: {definition: "Have a minimum number of characters."}
  contain-letters-and-digits: {definition: "Contain letters of both cases and digits."}
  differ-from-last-passwords: {definition: "Differ from the last passwords."}
  name-contracting-company: {definition: "Name the company that signed the contract."}
  contain-vat-number: {definition: "Contain a VAT number in the European Union."}
  list-invoice-addresses: {definition: "List addresses for invoices."}
  reissue-sent-invoices: {definition: "Reissue invoices that were sent."}
  extend-payment-time: {definition: "Extend the time for payment."}
  move-credits: {definition: "Move credits to another profile."}
  contain-passwords: {definition: "Contain passwords or keys."}
  contain-card-numbers: {definition: "Contain credit card numbers."}
  contain-personal-data: {definition: "Contain personal data of the customer's employees."}
  contain-large-attachments: {definition: "Contain large attachments."}
  create-requests-for-customers: {definition: "Create requests on behalf of customers."}
  add-files-to-request: {definition: "Add files to an open request."}
  reopen-closed-request: {definition: "Reopen a closed request."}
  raise-to-highest-severity: {definition: "Raise a request to the highest severity."}
  change-customer-subscriptions: {definition: "Change a customer's subscriptions."}
  be-network-member: {definition: "Be an active member of the partner network."}
  name-incentives-admin: {definition: "Name an incentives admin for each location."}
  complete-legal-profile: {definition: "Complete the legal profile."}
  enroll-other-locations: {definition: "Enroll other locations."}
  guarantee-payment: {definition: "Guarantee a payment."}
  replace-csp-contract: {definition: "Replace the contract for the Cloud Solution Provider program."}
  share-users-with-commercial-tenant: {definition: "Share users with a commercial tenant."}
  be-moved-to-commercial-cloud: {definition: "Be moved to the commercial cloud."}
  buy-from-commercial-marketplace: {definition: "Buy from the commercial marketplace."}
  use-preview-offers: {definition: "Use offers that are in preview."}
  be-based-in-united-states: {definition: "Be based in the United States."}
  pass-credit-check: {definition: "Pass a credit check."}
  offer-support-in-english: {definition: "Offer support in English."}
  publish-business-profile: {definition: "Publish the business profile."}
  assign-leads: {definition: "Assign leads to other users."}
  delete-lead: {definition: "Delete a lead."}
  delete-referrals: {definition: "Delete referrals in Partner Center."}
  create-crm-users: {definition: "Create users in the CRM system."}
  transfer-attachments: {definition: "Transfer attachments."}
  change-microsoft-contract: {definition: "Change the contract with Microsoft."}
  replace-account-messages: {definition: "Replace messages about one's own account."}
  contain-prices: {definition: "Contain prices."}

"""###),
  EmbeddedFile(name: ###"cs-CZ.yaml"###, text: ###"""
# Czech. Names in the nominative; verbs carry their negation as a prefix.
locale: cs-CZ
labels:
  applies-to: [Platí pro, Použitelné pro, Vztahuje se na]
  roles: [Odpovídající role, Příslušné role, Vhodné role, Příslušné role k provedení této úlohy, Odpovídající role k provedení této úlohy, Vhodné role k provedení této úlohy, Vhodná role, Příslušná role]
separators: [nebo, či, anebo]

roles:
  global-admin:
    preferred: Globální správce
    admitted: [Globální správci, Globální administrátor]
    shortened: [Globální]
  admin-agent:
    preferred: Agent pro správu
    admitted: [Agent správce, Agent správy, Agent administrátor, Agent administrátora]
  sales-agent:
    preferred: Prodejní agent
    admitted: [Agent prodeje, Agent pro prodej, Obchodní agent]
    deprecated: [Sales agent]
  helpdesk-agent:
    preferred: Agent helpdesku
    admitted: [Agent technické podpory, Helpdesk agent, Agent oddělení technické podpory]
    deprecated: [Agent nápovědy]      # "help" read as help text
  billing-admin:
    preferred: Správce fakturace
    admitted: [Správce fakturací, Fakturační správce]
  billing-agent:
    preferred: Fakturační agent
    admitted: [Agent fakturace, Agent pro fakturaci]
  user-management-admin:
    preferred: Správce správy uživatelů
    admitted: [Správce pro správu uživatelů]
  user-admin:
    preferred: Správce uživatelů
    admitted: [Uživatelský správce, Správce uživatele]
  report-viewer:
    preferred: Prohlížeč sestav
    admitted: [Čtenář sestav]
    deprecated: [Report Viewer]
  executive-report-viewer:
    preferred: Prohlížeč sestav pro vedení
    admitted: [Prohlížeč sestav vedení, Prohlížeč sestav pro vedoucí pracovníky]
    deprecated: [Prohlížeč výkonných sestav, Prohlížeč sestav Executive, Executive Report Viewer]
  account-admin:
    preferred: Správce účtu
    admitted: [Správce účtů]
  mpn-partner-admin:
    preferred: Správce partnera MPN
    admitted: [Správce partnerů MPN, Správce partnerského programu MPN, Partnerský správce MPN]
  mpn-admin:
    preferred: Správce MPN
    admitted: [Správce programu MPN]
  mpn-account-admin:
    preferred: Správce účtu MPN
    admitted: [Správce účtů MPN]
  incentives-admin:
    preferred: Správce pobídek
    admitted: [Správce pobídky]
    deprecated: [pobídek admin, pobídky admin, Motivace správce]
  incentives-user:
    preferred: Uživatel pobídek
    admitted: [Uživatel pobídky]
  referrals-admin:
    preferred: Správce referenčních odkazů
    admitted: [Správce odkazů, Správce referencí, Správce doporučení]
  referrals-user:
    preferred: Uživatel referenčních odkazů
    admitted: [Uživatel odkazů, Referenční uživatel, Uživatel referencí, Uživatel doporučení]
    deprecated: [Uživatel s odkazy]
  business-profile-admin:
    preferred: Správce obchodního profilu
    admitted: [Správce obchodních profilů, Správce profilu firmy, Správce firemního profilu]
    shortened: [Správce obchodního]
  cpv-admin:
    preferred: Správce CPV
  chip-admin:
    preferred: Správce CHIP
    deprecated: [Správce čipu, Správce čipů]
  primary-contact:
    preferred: Primární kontakt
    admitted: [Hlavní kontakt]
  program-admin:
    preferred: Správce programu
    admitted: [Správce programů]
  advisor:
    preferred: Poradce
    admitted: [Poradci]
    deprecated: [Advisor]

products:
  partner-center:
    preferred: Partnerské centrum
    admitted: [Centrum partnerů]
    deprecated: [Partner Center]
  partner-center-us-government:
    preferred: Partnerské centrum pro Microsoft Cloud for US Government
    admitted:
      - Partnerské centrum Microsoft Cloud for US Government
      - Partnerské centrum pro Microsoft Cloud pro státní správu USA
      - Partnerské centrum pro Microsoft Cloud pro vládu USA
    deprecated: [Partnerské centrum pro oficiální Cloud Microsoftu]
  partner-center-germany:
    preferred: Partnerské centrum pro Microsoft Cloud Germany
    admitted: [Partnerské centrum Microsoft Cloud Germany, Partnerské centrum pro Microsoft Cloud Německo]
  partner-center-21vianet:
    preferred: Partnerské centrum provozované společností 21Vianet
    admitted: [Partnerské centrum provozované 21Vianet]
  partner-center-india:
    preferred: Partnerské centrum Indie
    admitted: [Partnerské centrum India, Partnerské centrum pro Indii]
  partner-admin-center:
    preferred: Centrum pro správu partnerů
    admitted: [Centrum pro správu partnera, Centrum pro správu pro partnery, Centrum partnerské správy]
  office-365-partner-admin-center:
    preferred: Centrum pro správu partnerů Office 365
    admitted: [Centrum pro správu partnera Office 365, Centrum pro správu Office 365 pro partnery]
  dynamics-365-crm:
    preferred: Dynamics 365 CRM
  salesforce-crm:
    preferred: Salesforce CRM
    admitted: [CRM Salesforce]

ruleLists:
  multi-partner-functionality:
    preferred: Funkce pro více partnerů
    admitted: [Funkce více partnerů, Funkce podpory více partnerů]

rules:
  change-existing-subscriptions:
    preferred: změnit stávající předplatná zákazníka
    admitted: [změna stávajících předplatných zákazníka]
  transition-existing-subscriptions:
    preferred: převést stávající předplatná zákazníka nebo vlastnictví účtu
    admitted: [převod stávajících předplatných zákazníka nebo vlastnictví účtu]
  change-existing-terms:
    preferred: změnit podmínky nebo závazky zákazníka u stávajících předplatných
    admitted: [změna podmínek nebo závazků zákazníka u stávajících předplatných]
  change-partner-of-record:
    preferred: změnit evidovaného partnera předplatného
    admitted: [změna evidovaného partnera předplatného, změna partnera záznamu předplatného]

negation: [ne*, nikdy, nikdo, nikoho, nic, ničeho, nikoli, nikoliv, nijak, ani, aniž, žádn*, bez, beze]
notNegation:
  - nebo
  - neboť
  - neboli
  - než
  - nežli
  # let, leave (but nechce*, "does not want", negates)
  - nechat*
  - nechal*
  - nechte
  - nechá
  - necháte
  - nechávat*
  # superlatives (but nejsou, nejste, nejde, nejedná negate)
  - nejb*
  - nejdel*
  - nejdél*
  - nejdř*
  - nejdůlež*
  - nejefekt*
  - nejen
  - nejenom
  - nejjedn*
  - nejkrat*
  - nejlep*
  - nejlép*
  - nejmen*
  - nejmén*
  - nejniž*
  - nejníž*
  - nejnov*
  - nejobl*
  - nejpoz*
  - nejprve
  - nejrozš*
  - nejrych*
  - nejrůzn*
  - nejspíš*
  - nejstar*
  - nejvhod*
  - nejvyš*
  - nejvýš*
  - nejvýhod*
  - nejvýzn*
  - nejví*
  - největ*
  - nejzaj*
  - nejúč*
  - nejúsp*
  - nejčast*
  # adjectives and nouns that English writes without a negation
  - nadále
  - neaktiv*
  - nebezpeč*
  - nedatov*
  - nedávn*
  - neděle
  - neděli
  - nedokončen*
  - nedoplat*
  - nedostateč*
  - nedostatek
  - nedostatk*
  - neefekt*
  - nefaktur*
  - nefaktov*
  - nehod*
  - nejasn*
  - nejist*
  - nekompatib*
  - nekonkrét*
  - nekumul*
  - nekvalifik*
  - nekomerční*
  - nelegál*
  - nemocn*
  - nemovit*
  - nenávrat*
  - neobnovování
  - neobvykl*
  - neomezen*
  - neoprávněn*
  - neočekávan*
  - neplacen*
  - neplatba
  - neplatb*
  - neplatn*
  - nepotřebn*
  - nepovinn*
  - nepoužit*
  - neprodleně
  - nepřekonan*
  - nepřetržit*
  - nepřidělen*
  - nepřijetí
  - nepřiřazen*
  - nepřím*
  - nereprezent*
  - nesoulad*
  - nespecif*
  - nespravovan*
  - nesprávn*
  - nesrovnal*
  - nespuštěn*
  - nestandard*
  - nesynchron*
  - neterminál*
  - netransak*
  - neurčit*
  - neustál*
  - nevrat*
  - nevyřízen*
  - nevyúčt*
  - nevyžádan*
  - nevyužit*
  - nezaplacen*
  - nezapom*
  - nezbytn*
  - nezdaniteln*
  - nezdokument*
  - nezisk*
  - nezlevněn*
  - nezměněn*
  - neznám*
  - nezpracovan*
  - nezávis*
  - nezávazn*
  - nezískan*
  - neúmysln*
  - neúpln*
  - neúspěš*
  - neúčtovan*
  - nečekan*
  - nečinn*
  - nebojte
  - bez ohledu
  # names and foreign words
  - neil*
  - nepál*
  - net
  - netto
  - network*
  - nevis
  - new*
  - next
possibility: [může*, můžou, můžu, mohou, mohl*, moci, moct, lze, možné, možno, možná, nemůže*, nemůžou, nemůžu, nemohou, nemohl*, nemoct, nelze, nemožn*, schopen, schopna, schopni, schopno, schopné, schopný]
obligation: [musí*, musel*, nemusí*, nutné, nutno, nutná, potřeba, třeba, potřebovat, potřebuje*, potřebují, požadovan*, požaduj*, vyžad*, povinn*, má být, mají být, měl by, měla by, mělo by, měli by, měly by, měli byste, by měl, by měla, by mělo, by měli, by měly, byste měli, by neměl, by neměli, byste neměli, neměli byste, neměl by]
conditions: [pokud, když, jestli, jestliže, jakmile, kdyby, v případě, za předpokladu]
exceptions: [kromě, vyjma, výjim*, s výjimkou, vyjmout, vylouč*, vyluč*, leda, ledaže, jiný než, jiná než, jiné než, jiném než]
totality: [všichni, všechny, všechna, všechno, vše, všech, všem, všemi, veškeré, veškerý, veškerá, veškerých, každý, každá, každé, každého, každém, každému, každou]

inflection:
  suffixes: [a, u, ovi, em, e, i, y, ů, ům, ech, m, mi, ho, mu, ch]

"""###),
  EmbeddedFile(name: ###"de-DE.yaml"###, text: ###"""
# German. The engine lets names slide across the pipes: it leaves hyphens, bare adjectives and genitives behind.
locale: de-DE
labels:
  applies-to: [Gilt für, Zielgruppe, Betrifft, Anwendbar auf]
  roles: [Geeignete Rollen, Geeignete Rolle, Geeignete Rollen zum Ausführen dieser Aufgabe, Geeignete Rollen für diese Aufgabe, Entsprechende Rollen, Zutreffende Rollen]
separators: [oder, bzw]

roles:
  global-admin:
    preferred: Globaler Administrator
    admitted: [Globale Administratoren, Globalen Administrator, Globaladministrator, Globaladministratoren, Globale Administratorrechte, Globale Administratorrolle]
    shortened: [Globale, Globaler, Global]
  admin-agent:
    preferred: Administrator-Agent
    admitted: [Administratoragent, Administrations-Agent, Administrationsagent, Admin-Agent, Verwaltungs-Agent]
    deprecated: [des Administrator-Agents]      # a genitive that slid over from the next slot, as all with "des"
    shortened: [Administrator-Agent-]
  sales-agent:
    preferred: Vertriebsbeauftragter
    admitted: [Vertriebs-Agent, Vertriebsagent, Vertriebsmitarbeiter, Verkaufs-Agent, Verkaufsagent]
    deprecated: [Sales agent, Sales-Agent, des Vertriebsmitarbeiters, des Vertriebsbeauftragten, des Vertriebs-Agents]
    shortened: [Vertriebs-, Vertriebs-Agent-]
  helpdesk-agent:
    preferred: Helpdesk-Agent
    admitted: [Helpdeskagent, Helpdesk-Mitarbeiter, Helpdeskmitarbeiter]
    deprecated: [Hilfe-Agent, des Helpdesk-Agents]
    shortened: [Helpdesk-, Helpdesk-Agent-]
  billing-admin:
    preferred: Abrechnungsadministrator
    admitted: [Abrechnungs-Administrator, Administrator für Abrechnung, Administratorrechte für Abrechnung]
    deprecated: [des Abrechnungsadministrators]
    shortened: [Abrechnungsadministrator-]
  billing-agent:
    preferred: Abrechnungs-Agent
    admitted: [Abrechnungsagent]
    deprecated: [des Abrechnungs-Agents]
    shortened: [Abrechnungs-Agent-]
  user-management-admin:
    preferred: Benutzerverwaltungsadministrator
    admitted: [Benutzerverwaltungs-Administrator, Administrator für Benutzerverwaltung, Administrator für die Benutzerverwaltung, Administratorrechte für Benutzerverwaltung, Administratorrechte für die Benutzerverwaltung]
    deprecated: [des Benutzerverwaltungsadministrators]
    shortened: [Administratorrechte für, Benutzerverwaltungsadministrator-]
  user-admin:
    preferred: Benutzeradministrator
    admitted: [Benutzer-Administrator, Administrator für Benutzer]
  report-viewer:
    preferred: Berichts-Viewer
    admitted: [Berichtsviewer, Bericht-Viewer, Berichtsanzeige, Berichtanzeige, Berichtsbetrachter]
    deprecated: [Report Viewer, des Berichts-Viewers]
    shortened: [Berichts-Viewer-]
  executive-report-viewer:
    preferred: Berichts-Viewer der Geschäftsleitung
    admitted: [Berichtsanzeige der Geschäftsleitung, Berichtanzeige der Geschäftsleitung, Berichts-Viewer für Führungskräfte, Manager-Berichts-Viewer]
    deprecated: [Executive Report Viewer]
  account-admin:
    preferred: Kontoadministrator
    admitted: [Konto-Administrator, Administrator des Kontos, Kontoadministratorrechte]
    deprecated: [des Kontoadministrators]
    shortened: [Kontoadministrator-]
  mpn-partner-admin:
    preferred: MPN-Partneradministrator
    admitted: [MPN-Partner-Administrator, MPN-Partneradministratorrechte]
    deprecated: [des MPN-Partneradministrators]
    shortened: [MPN-Partneradministrator-]
  mpn-admin:
    preferred: MPN-Administrator
    admitted: [MPN-Administratorrechte]
    deprecated: [des MPN-Administrators]
    shortened: [MPN-Administrator-]
  mpn-account-admin:
    preferred: MPN-Kontoadministrator
    admitted: [MPN-Konto-Administrator]
    shortened: [MPN-Kontoadministrator-]
  incentives-admin:
    preferred: Incentives-Administrator
    admitted: [Incentivesadministrator, Incentive-Administrator, Incentiveadministrator, Administratorrechte für Incentives, Administratorberechtigungen für Incentives, Anreizadministrator]
    deprecated: [des Incentives-Administrators]
    shortened: [Incentives-, Incentives-Administrator-]
  incentives-user:
    preferred: Incentives-Benutzer
    admitted: [Incentivesbenutzer, Incentive-Benutzer, Incentives Benutzer]
  referrals-admin:
    preferred: Empfehlungsadministrator
    admitted: [Empfehlungs-Administrator, Administratorrechte für Empfehlungen, Administratorberechtigungen für Empfehlungen, Administrator für Empfehlungen]
    deprecated: [des Empfehlungsadministrators]
    shortened: [Empfehlungsadministrator-, Administratorberechtigungen für]
  referrals-user:
    preferred: Empfehlungsbenutzer
    admitted: [Empfehlungs-Benutzer, Benutzer für Empfehlungen]
  business-profile-admin:
    preferred: Geschäftsprofiladministrator
    admitted: [Geschäftsprofil-Administrator, Unternehmensprofiladministrator, Administrator für Geschäftsprofile, Administratorkonto für Geschäftsprofile, Administratorrechte für Geschäftsprofile]
    shortened: [Geschäftsprofiladministrator-]
  cpv-admin:
    preferred: CPV-Administrator
    shortened: [CPV-Administrator-]
  chip-admin:
    preferred: CHIP-Administrator
    shortened: [CHIP-Administrator-]
  primary-contact:
    preferred: Primärer Kontakt
    admitted: [Primäre Kontaktperson, Primärkontakt, Hauptkontakt, Hauptansprechpartner]
  program-admin:
    preferred: Programmadministrator
    admitted: [Programm-Administrator]
  advisor:
    preferred: Berater
    admitted: [Ratgeber]
    deprecated: [Advisor]

products:
  partner-center:
    preferred: Partner Center
    deprecated: [Partnercenter]
    shortened: [Partner Center-]
  partner-center-us-government:
    preferred: Partner Center für Microsoft Cloud for US Government
    admitted: [Partner Center for Microsoft Cloud for US Government, Partner Center für Microsoft Cloud for US-Government]
    deprecated: [Partner Center für Microsoft Government Cloud, Partner Center für die Microsoft Government-Cloud]
  partner-center-germany:
    preferred: Partner Center für Microsoft Cloud Deutschland
    admitted: [Partner Center for Microsoft Cloud Germany, Partner Center für Microsoft Cloud Germany, Partner Center for Microsoft Cloud Deutschland]
  partner-center-21vianet:
    preferred: Partner Center, betrieben von 21Vianet
    admitted: [Partner Center betrieben von 21Vianet, Von 21Vianet betriebenes Partner Center, Partner Center operated by 21Vianet]
  partner-center-india:
    preferred: Partner Center Indien
    admitted: [Partner Center India, Partner Center für Indien]
  partner-admin-center:
    preferred: Partner Admin Center
    admitted: [Partneradministratorcenter, Partner-Admin Center, Partner-Verwaltungscenter, Partnerverwaltungscenter]
  office-365-partner-admin-center:
    preferred: Office 365 Partner Admin Center
    admitted: [Office 365-Partner Admin Center, Office 365 Partneradministratorcenter, Office 365-Partneradministratorcenter]
  dynamics-365-crm:
    preferred: Dynamics 365 CRM
  salesforce-crm:
    preferred: Salesforce CRM
    admitted: [Salesforce-CRM]

ruleLists:
  multi-partner-functionality:
    preferred: Multipartner-Funktionalität
    admitted: [Multipartnerfunktionalität, Multipartner-Funktion, Multipartner-Feature, Multipartnerfunktion]

rules:
  change-existing-subscriptions:
    preferred: vorhandene Abonnements des Kunden ändern
    admitted: [Ändern vorhandener Abonnements des Kunden, Änderung vorhandener Abonnements des Kunden]
  transition-existing-subscriptions:
    preferred: vorhandene Abonnements des Kunden oder den Kontobesitz übertragen
    admitted: [Übertragen vorhandener Abonnements oder des Kontobesitzes des Kunden, Übergang vorhandener Abonnements oder des Kontobesitzes]
  change-existing-terms:
    preferred: Bedingungen oder Verpflichtungen des Kunden für vorhandene Abonnements ändern
    admitted: [Ändern der Bedingungen oder der Verpflichtungen des Kunden für vorhandene Abonnements]
  change-partner-of-record:
    preferred: den registrierten Partner eines Abonnements ändern
    admitted: [Ändern des registrierten Partners eines Abonnements, Ändern des registrierten Beraters eines Abonnements]

negation: [nicht, nichts, kein*, nie, niemals, niemand*, nirgends, nirgendwo, weder, ohne, nein, unmöglich*, nicht mehr, nicht länger]
notNegation: [nicht nur, nicht zuletzt, nicht vergessen, vergessen Sie nicht, nicht verwaltete, nicht verwalteten, nicht verwalteter, nicht verwaltetes, nicht zugewiesene, nicht zugewiesenen, nicht zugewiesener, nicht fakturierte, nicht fakturierten, nicht genutzte, nicht genutzten, nicht csp, nicht azure, ohne unterbrechung, nicht-csp, nicht-azure]
possibility: [kann, kannst, können, könnt, könnte*, konnte*, möglich*, unmöglich*, möglicherweise, darf, dürfen, dürfte*, in der lage, eventuell]
obligation: [muss, musst, müssen, müsst, müsste*, musste*, soll*, erforderlich*, notwendig*, obligatorisch*, verpflichtet, benötig*, nötig]
conditions: [wenn, falls, sofern, sobald, ob, solange, vorausgesetzt, im falle]
exceptions: [außer, ausgenommen, ausgeschlossen*, ausschließen, ausschließt, auszuschließen, ausnahme*, abgesehen, mit ausnahme, es sei denn, sofern nicht, wenn nicht, anderen als, andere als, anderer als, anderes als]
totality: [alle, allen, aller, alles, sämtlich*, jede, jeden, jeder, jedem, jedes]

inflection:
  suffixes: [s, es, e, en, n, er, r, m, in, innen]

"""###),
  EmbeddedFile(name: ###"en-US.yaml"###, text: ###"""
# English: the source language. Names as articles and Partner Center write them.
locale: en-US
labels:
  applies-to: [Applies to, Applicable to]
  roles: [Appropriate roles, Appropriate role, Appropriate roles to perform this task, Appropriate roles for this task, Required roles]
separators: [or]

roles:
  global-admin:
    preferred: Global admin
    admitted: [Global admins, Global administrator, Global administrators]
  admin-agent:
    preferred: Admin agent
    admitted: [Admin agents, Administrator agent, Administration agent]
  sales-agent:
    preferred: Sales agent
    admitted: [Sales agents]
  helpdesk-agent:
    preferred: Helpdesk agent
    admitted: [Helpdesk agents, Help desk agent, Help desk agents]
    deprecated: [Help agent]
  billing-admin:
    preferred: Billing admin
    admitted: [Billing admins, Billing administrator]
  billing-agent:
    preferred: Billing agent
    admitted: [Billing agents]
  user-management-admin:
    preferred: User management admin
    admitted: [User management admins, User management administrator]
  user-admin:
    preferred: User admin
    admitted: [User admins, User administrator]
  report-viewer:
    preferred: Report viewer
    admitted: [Report viewers]
  executive-report-viewer:
    preferred: Executive report viewer
    admitted: [Executive report viewers]
  account-admin:
    preferred: Account admin
    admitted: [Account admins, Account administrator]
  mpn-partner-admin:
    preferred: MPN partner admin
    admitted: [MPN partner admins, MPN partner administrator]
  mpn-admin:
    preferred: MPN admin
    admitted: [MPN admins, MPN administrator]
  mpn-account-admin:
    preferred: MPN account admin
    admitted: [MPN account admins, MPN account administrator]
  incentives-admin:
    preferred: Incentives admin
    admitted: [Incentives admins, Incentive admin, Incentive admins, Incentives administrator, Incentive administrator]
  incentives-user:
    preferred: Incentives user
    admitted: [Incentives users, Incentive user, Incentive users]
  referrals-admin:
    preferred: Referrals admin
    admitted: [Referrals admins, Referral admin, Referral admins, Referrals administrator, Referral administrator]
  referrals-user:
    preferred: Referrals user
    admitted: [Referrals users, Referral user, Referral users]
  business-profile-admin:
    preferred: Business profile admin
    admitted: [Business profile admins, Business profile administrator]
  cpv-admin:
    preferred: CPV admin
    admitted: [CPV admins, CPV administrator, Control panel vendor admin]
  chip-admin:
    preferred: CHIP admin
    admitted: [CHIP admins, CHIP administrator]
  primary-contact:
    preferred: Primary contact
    admitted: [Primary contacts]
  program-admin:
    preferred: Program admin
    admitted: [Program admins, Program administrator]
  advisor:
    preferred: Advisor
    admitted: [Advisors, Adviser]

products:
  partner-center:
    preferred: Partner Center
  partner-center-us-government:
    preferred: Partner Center for Microsoft Cloud for US Government
    admitted: [Partner Center for Microsoft Cloud US Government]
    deprecated: [Partner Center for Microsoft Government cloud]
  partner-center-germany:
    preferred: Partner Center for Microsoft Cloud Germany
    admitted: [Partner Center Germany]
  partner-center-21vianet:
    preferred: Partner Center operated by 21Vianet
    admitted: [Partner Center 21Vianet]
  partner-center-india:
    preferred: Partner Center India
    admitted: [Partner Center for India]
  partner-admin-center:
    preferred: Partner admin center
    admitted: [Partner administration center]
  office-365-partner-admin-center:
    preferred: Office 365 Partner admin center
  dynamics-365-crm:
    preferred: Dynamics 365 CRM
    admitted: [Microsoft Dynamics 365 CRM]
  salesforce-crm:
    preferred: Salesforce CRM
    admitted: [CRM Salesforce]

ruleLists:
  multi-partner-functionality:
    preferred: Multi-partner functionality
    admitted: [Multi-partner feature, Multi-partner features, Multipartner functionality]

rules:
  change-existing-subscriptions:
    preferred: change any of the customer's existing subscriptions
    admitted: [change to existing subscriptions of the customer]
  transition-existing-subscriptions:
    preferred: transition the customer's existing subscriptions or account ownership
    admitted: [transfer of existing subscriptions or of the account's ownership]
  change-existing-terms:
    preferred: change the terms or the customer's obligations for existing subscriptions
    admitted: [change to terms or customer obligations of existing subscriptions]
  change-partner-of-record:
    preferred: change the partner of record for a subscription
    admitted: [change of a subscription's partner of record]
  give-access-before-acceptance: {preferred: "give you access before the customer accepts it"}
  be-accepted-without-admin-rights: {preferred: "be accepted by a user without administrator rights"}
  be-used-by-several-customers: {preferred: "be used by more than 1 customer"}
  delete-customer-tenant: {preferred: "delete the customer's tenant"}
  cancel-paid-reservations: {preferred: "cancel reservations that are already paid for"}
  release-from-open-invoices: {preferred: "release you from open invoices"}
  assign-global-admin-role: {preferred: "assign the global admin role"}
  delete-global-admin: {preferred: "delete a global admin"}
  view-company-invoices: {preferred: "view your company's invoices"}
  accept-agreements: {preferred: "accept agreements with Microsoft"}
  have-minimum-length: {preferred: "have at least 12 characters"}
  contain-letters-and-digits: {preferred: "contain upper-case letters, lower-case letters, and digits"}
  differ-from-last-passwords: {preferred: "differ from the last 24 passwords"}
  name-contracting-company: {preferred: "name the company that signed the contract"}
  contain-vat-number: {preferred: "contain a valid VAT number if your company is based in the European Union"}
  list-invoice-addresses: {preferred: "list 1 to 5 email addresses for invoices"}
  reissue-sent-invoices: {preferred: "reissue invoices that were already sent"}
  extend-payment-time: {preferred: "extend the time for payment"}
  move-credits: {preferred: "move credits to another profile"}
  contain-passwords: {preferred: "passwords or keys"}
  contain-card-numbers: {preferred: "credit card numbers"}
  contain-personal-data: {preferred: "personal data of your customer's employees"}
  contain-large-attachments: {preferred: "attachments of more than 25 MB"}
  create-requests-for-customers: {preferred: "create requests on behalf of customers"}
  add-files-to-request: {preferred: "add files to an open request"}
  reopen-closed-request: {preferred: "reopen a request within 14 days of its closing"}
  raise-to-highest-severity: {preferred: "raise a request to severity A"}
  change-customer-subscriptions: {preferred: "change a customer's subscriptions"}
  be-network-member: {preferred: "be an active member of the Microsoft Partner Network"}
  name-incentives-admin: {preferred: "name at least 1 incentives admin for each location"}
  complete-legal-profile: {preferred: "complete the legal profile"}
  enroll-other-locations: {preferred: "enroll your other locations"}
  guarantee-payment: {preferred: "guarantee a payment"}
  replace-csp-contract: {preferred: "replace the contract for the Cloud Solution Provider program"}
  share-users-with-commercial-tenant: {preferred: "share users with a commercial tenant"}
  be-moved-to-commercial-cloud: {preferred: "be moved to the commercial cloud"}
  buy-from-commercial-marketplace: {preferred: "buy products from the commercial marketplace"}
  use-preview-offers: {preferred: "use offers that are still in preview"}
  be-based-in-united-states: {preferred: "be based in the United States"}
  pass-credit-check: {preferred: "pass a credit check"}
  offer-support-in-english: {preferred: "offer support to its customers in English"}
  publish-business-profile: {preferred: "publish the business profile"}
  assign-leads: {preferred: "assign leads to other users"}
  delete-lead: {preferred: "delete a lead"}
  delete-referrals: {preferred: "delete referrals in Partner Center"}
  create-crm-users: {preferred: "create users in your CRM system"}
  transfer-attachments: {preferred: "transfer attachments"}
  change-microsoft-contract: {preferred: "change your contract with Microsoft"}
  replace-account-messages: {preferred: "replace the messages about your own account"}
  contain-prices: {preferred: "contain prices"}

negation: [not, cannot, "*n't", "no", "no longer", "no one", never, none of, nobody, nothing, neither, nor, without, unable, unavailable, unsupported, impossible]
notNegation: [not only, not just, whether or not, "no later than", "no more than", "no less than", "no matter", don't forget, do not forget, don't hesitate, do not hesitate, nothing but, or not, no cost, all or nothing, don't worry, do not worry, "no greater than", "no additional cost", without interruption, no-cost, all-or-nothing]
possibility: [can, cannot, can't, could, couldn't, may, might, able, unable, possible, impossible]
obligation: [must, mustn't, have to, has to, had to, need to, needs to, required, require, requires, shall, should, shouldn't, mandatory]
conditions: [if, when, whenever, whether, unless, provided that, as long as, in case, once]
exceptions: [except, excepting, exception, exceptions, excluding, other than, apart from, aside from]
totality: [all, every, everyone, everybody, everything, each]

inflection:
  suffixes: [s, "'s", "s'"]

"""###),
  EmbeddedFile(name: ###"es-ES.yaml"###, text: ###"""
# Spanish.
locale: es-ES
labels:
  applies-to: [Se aplica a, Aplicable a, Válido para]
  roles: [Roles adecuados, Roles apropiados, Rol adecuado, Rol apropiado, Roles correspondientes, Roles adecuados para realizar esta tarea, Roles apropiados para realizar esta tarea]
separators: [o, u]

roles:
  global-admin:
    preferred: Administrador global
    admitted: [Administradores globales]
  admin-agent:
    preferred: Agente de administración
    admitted: [Agente administrador, Agente de administrador, Agente administrativo]
  sales-agent:
    preferred: Agente de ventas
    admitted: [Agente comercial]
  helpdesk-agent:
    preferred: Agente del departamento de soporte técnico
    admitted: [Agente de soporte técnico, Agente del servicio de asistencia, Agente de asistencia técnica, Agente de soporte]
    deprecated: [Agente de ayuda]
  billing-admin:
    preferred: Administrador de facturación
    deprecated: [Administración de facturación]
  billing-agent:
    preferred: Agente de facturación
  user-management-admin:
    preferred: Administrador de administración de usuarios
    admitted: [Administrador de control de usuarios, Administrador del control de usuarios, Administrador de gestión de usuarios, Administrador de la administración de usuarios]
    deprecated: [Administrador de usuarios]      # the older role's name, kept in human translations
    shortened: [Administrador de administración de]
  user-admin:
    preferred: Administrador de usuarios
    admitted: [Administrador de usuario]
  report-viewer:
    preferred: Visor de informes
    admitted: [Lector de informes]
  executive-report-viewer:
    preferred: Visor de informes ejecutivos
    admitted: [Visor ejecutivo de informes, Visor de informes de ejecutivos]
  account-admin:
    preferred: Administrador de cuenta
    admitted: [Administrador de cuentas, Administrador de la cuenta]
    shortened: [Administrador de]
  mpn-partner-admin:
    preferred: Administrador de partners de MPN
    admitted: [Administrador de partner de MPN, Administrador de asociados de MPN, Administrador de asociado de MPN, Administrador del partner de MPN, Administrador del asociado de MPN]
  mpn-admin:
    preferred: Administrador de MPN
    admitted: [Administrador MPN]
  mpn-account-admin:
    preferred: Administrador de cuentas de MPN
    admitted: [Administrador de cuenta de MPN, Administrador de la cuenta de MPN]
  incentives-admin:
    preferred: Administrador de incentivos
  incentives-user:
    preferred: Usuario de incentivos
  referrals-admin:
    preferred: Administrador de referencias
    admitted: [Administrador de referencia, Administrador de recomendaciones]
  referrals-user:
    preferred: Usuario de referencias
    admitted: [Usuario de referencia, Usuario de recomendaciones]
  business-profile-admin:
    preferred: Administrador de perfiles de negocio
    admitted: [Administrador de perfil de negocio, Administrador de perfiles empresariales, Administrador de perfil empresarial, Administrador del perfil de empresa]
    shortened: [Administrador de perfiles de, Administrador de perfil de]
  cpv-admin:
    preferred: Administrador de CPV
    admitted: [Administrador CPV]
  chip-admin:
    preferred: Administrador de CHIP
    admitted: [Administrador CHIP]
    deprecated: [Administrador de chips, Administrador del chip]
  primary-contact:
    preferred: Contacto principal
    admitted: [Contacto primario]
  program-admin:
    preferred: Administrador del programa
    admitted: [Administrador de programa, Administrador de programas]
  advisor:
    preferred: Asesor
    admitted: [Asesores, Consejero, Consejeros]
    deprecated: [Advisor]

products:
  partner-center:
    preferred: Centro de partners
    admitted: [Centro de asociados]
    deprecated: [Partner Center, Centro de socios]
  partner-center-us-government:
    preferred: Centro de partners para Microsoft Cloud for US Government
    admitted: [Centro de partners de Microsoft Cloud for US Government, Centro de partners para Microsoft Cloud para el Gobierno de EE. UU.]
    deprecated: [Centro de partners para la nube de Microsoft Government]
  partner-center-germany:
    preferred: Centro de partners para Microsoft Cloud Alemania
    admitted: [Centro de partners para Microsoft Cloud Germany, Centro de partners de Microsoft Cloud Alemania]
  partner-center-21vianet:
    preferred: Centro de partners operado por 21Vianet
    admitted: [Centro de partners gestionado por 21Vianet]
  partner-center-india:
    preferred: Centro de partners India
    admitted: [Centro de partners de India, Centro de partners de la India, Centro de partners para India]
  partner-admin-center:
    preferred: Centro de administración de partners
    admitted: [Centro de administración para partners, Centro de administración de asociados]
  office-365-partner-admin-center:
    preferred: Centro de administración de partners de Office 365
    admitted: [Centro de administración para partners de Office 365, Centro de administración de asociados de Office 365]
  dynamics-365-crm:
    preferred: Dynamics 365 CRM
    admitted: [CRM de Dynamics 365]
  salesforce-crm:
    preferred: Salesforce CRM
    admitted: [CRM de Salesforce]

ruleLists:
  multi-partner-functionality:
    preferred: Funcionalidad multipartner
    admitted: [Funcionalidad de varios partners, Característica de varios asociados, Funcionalidad para varios asociados]

rules:
  change-existing-subscriptions:
    preferred: cambiar las suscripciones existentes del cliente
    admitted: [cambio de las suscripciones existentes del cliente, cambiar ninguna de las suscripciones existentes del cliente]
  transition-existing-subscriptions:
    preferred: transferir las suscripciones existentes del cliente o la propiedad de la cuenta
    admitted: [transición de las suscripciones existentes del cliente o de la propiedad de la cuenta]
  change-existing-terms:
    preferred: cambiar los términos o las obligaciones del cliente de las suscripciones existentes
    admitted: [cambio de los términos o de las obligaciones del cliente de las suscripciones existentes, cambiar los plazos ni las obligaciones del cliente]
  change-partner-of-record:
    preferred: cambiar el partner de registro de una suscripción
    admitted: [cambio del partner de registro de una suscripción, cambio del asociado de registro de una suscripción]

negation: ["no", nunca, jamás, nadie, nada, ningún, ningun*, ni, tampoco, sin, imposible*, ya no, dejar de, deja de, dejan de, dejará de, dejarán de, dejó de, dejaron de]
notNegation: [no obstante, no solo, no sólo, no solamente, sin embargo, no olvide, no olvides, no dude, no dudes, no se preocupe, no te preocupes, sin ánimo, sin fines, sin procesar, sin asignar, sin problemas, sin interrupciones, no pago, no csp, no azure, no válido, no válida, no válidos, no válidas, no administrado, no administrada, no administrados, no administradas, no deseado, no deseados]
possibility: [puede, pueden, puedes, puedo, podemos, podrá, podrán, podrás, podría*, pudo, pudiera*, pudieron, pueda*, poder, capaz, capaces, posible*, imposible*]
obligation: [debe, deben, debes, deberá*, debería*, deba*, debía*, tiene que, tienen que, tendrá que, obligatori*, necesari*, requier*, necesita*, requerid*, preciso]
conditions: [si, cuando, siempre que, en caso de, en el caso de, una vez que, a menos que]
exceptions: [excepto, excepción, excepciones, exceptuando, salvo, a menos que, excluid*, excluy*, exclusión*, aparte de, distinto de, distinta del, distinto del, distinta de, que no sea, que no sean]
totality: [todo, toda, todos, todas, cada]

inflection:
  suffixes: [s, es, a, as]

"""###),
  EmbeddedFile(name: ###"fr-FR.yaml"###, text: ###"""
# French. Apostrophes are written ’ as in the articles.
locale: fr-FR
labels:
  applies-to: [S’applique à, Applicable à, Concerne]
  roles: [Rôles appropriés, Rôle approprié, Rôles appropriés pour effectuer cette tâche, Rôles adéquats, Rôles concernés, Rôles correspondants]
separators: [ou]

roles:
  global-admin:
    preferred: Administrateur général
    admitted: [Administrateurs généraux, Administrateur global, Administrateurs globaux]
    deprecated: [Administration générale]
  admin-agent:
    preferred: Agent d’administration
    admitted: [Agent administrateur, Agent administratif, Agent de l’administration]
    deprecated: [Agent admin]
  sales-agent:
    preferred: Agent commercial
    admitted: [Agent des ventes, Agent de vente, Agent de ventes, Commercial]
    deprecated: [Sales agent]
  helpdesk-agent:
    preferred: Agent du support technique
    admitted: [Agent de support technique, Agent du support, Agent du service d’assistance, Agent d’assistance]
    deprecated: [Agent d’aide]
  billing-admin:
    preferred: Administrateur de facturation
    admitted: [Administrateur de la facturation]
    deprecated: [Administration de la facturation]
  billing-agent:
    preferred: Agent de facturation
    admitted: [Agent de la facturation]
  user-management-admin:
    preferred: Administrateur de la gestion des utilisateurs
    admitted: [Administrateur de gestion des utilisateurs, Administrateur de gestion d’utilisateurs]
  user-admin:
    preferred: Administrateur d’utilisateurs
    admitted: [Administrateur des utilisateurs, Administrateur utilisateur, Administrateur utilisateurs, Administrateur de l’utilisateur]
  report-viewer:
    preferred: Visionneuse de rapports
    admitted: [Observateur de rapports, Lecteur de rapports, Visualiseur de rapports]
  executive-report-viewer:
    preferred: Visionneuse de rapports de direction
    admitted: [Visionneuse de rapports exécutifs, Visionneuse de rapports pour la direction]
    deprecated: [Visionneuse de rapports Executive]
  account-admin:
    preferred: Administrateur de compte
    admitted: [Administrateur du compte, Administrateur de comptes]
    deprecated: [Administration de compte]
  mpn-partner-admin:
    preferred: Administrateur partenaire MPN
    admitted: [Administrateur de partenaire MPN, Administrateur de partenaires MPN, Administrateur du partenaire MPN, Administrateur des partenaires MPN]
  mpn-admin:
    preferred: Administrateur MPN
    admitted: [Administrateur du MPN]
  mpn-account-admin:
    preferred: Administrateur de compte MPN
    admitted: [Administrateur du compte MPN]
  incentives-admin:
    preferred: Administrateur d’incentives
    admitted: [Administrateur des incentives, Administrateur incentives, Administrateur d’incentive, Administrateur des incitations, Administrateur d’incitations]
    deprecated: [Administration d’incentives, Administration des incentives]
  incentives-user:
    preferred: Utilisateur d’incentives
    admitted: [Utilisateur des incentives, Utilisateur incentives, Utilisateur d’incentive, Utilisateur des incitations]
  referrals-admin:
    preferred: Administrateur des références
    admitted: [Administrateur de références, Administrateur de référence, Administrateur de la référence, Administrateur des recommandations]
    deprecated: [Administration des références]
  referrals-user:
    preferred: Utilisateur de références
    admitted: [Utilisateur des références, Utilisateur de référence, Utilisateur des recommandations]
  business-profile-admin:
    preferred: Administrateur des profils métier
    admitted: [Administrateur de profil métier, Administrateur de profils métier, Administrateur de profil d’entreprise, Administrateur des profils d’entreprise, Administrateur du profil d’entreprise]
    deprecated: [Administration des profils d’entreprise, Administration de profil d’entreprise, Administration des profils métier]
  cpv-admin:
    preferred: Administrateur CPV
    admitted: [Administrateur du CPV]
    deprecated: [Administration CPV]
  chip-admin:
    preferred: Administrateur CHIP
    admitted: [Administrateur de CHIP]
    deprecated: [Administration de processeur, Administration CHIP, Administrateur de puce]      # the chip of a computer
  primary-contact:
    preferred: Contact principal
    admitted: [Contact primaire]
  program-admin:
    preferred: Administrateur de programme
    admitted: [Administrateur du programme]
  advisor:
    preferred: Conseiller
    admitted: [Conseillers]
    deprecated: [Advisor, Consignes]

products:
  partner-center:
    preferred: Espace partenaires
    admitted: [Espace partenaire, Centre des partenaires, Centre pour partenaires]
    deprecated: [Partner Center]
  partner-center-us-government:
    preferred: Espace partenaires pour Microsoft Cloud for US Government
    admitted:
      - Espace partenaires pour Microsoft Cloud pour le gouvernement des États-Unis
      - Espace partenaires de Microsoft Cloud for US Government
      - Espace partenaires de Microsoft Cloud pour le gouvernement des États-Unis
    deprecated: [Espace partenaires pour le cloud Microsoft Government]
  partner-center-germany:
    preferred: Espace partenaires pour Microsoft Cloud Allemagne
    admitted: [Espace partenaires de Microsoft Cloud Allemagne, Espace partenaires pour Microsoft Cloud Germany]
  partner-center-21vianet:
    preferred: Espace partenaires géré par 21Vianet
    admitted: [Espace partenaires exploité par 21Vianet]
  partner-center-india:
    preferred: Espace partenaires Inde
    admitted: [Espace partenaires India, Espace partenaires pour l’Inde]
  partner-admin-center:
    preferred: Centre d’administration des partenaires
    admitted: [Centre d’administration partenaires, Centre d’administration partenaire, Centre d’administration pour partenaires]
  office-365-partner-admin-center:
    preferred: Centre d’administration des partenaires Office 365
    admitted: [Centre d’administration partenaires Office 365, Centre d’administration partenaire Office 365]
  dynamics-365-crm:
    preferred: Dynamics 365 CRM
    admitted: [CRM Dynamics 365]
  salesforce-crm:
    preferred: Salesforce CRM
    admitted: [CRM Salesforce]

ruleLists:
  multi-partner-functionality:
    preferred: Fonctionnalité multipartenaire
    admitted: [Fonctionnalité multi-partenaires, Fonctionnalités multipartenaires, Fonctionnalité multi-partenaire]

rules:
  change-existing-subscriptions:
    preferred: modifier les abonnements existants du client
    admitted: [modification des abonnements existants du client]
  transition-existing-subscriptions:
    preferred: transférer les abonnements existants du client ou la propriété du compte
    admitted: [transfert des abonnements existants du client ou de la propriété du compte, faire migrer les abonnements existants du client ou la propriété du compte]
  change-existing-terms:
    preferred: modifier les conditions ou les obligations du client pour ses abonnements existants
    admitted: [modification des conditions ou des obligations du client pour ses abonnements existants]
  change-partner-of-record:
    preferred: modifier le partenaire officiel d’un abonnement
    admitted: [modification du partenaire officiel d’un abonnement, modifier le partenaire d’enregistrement d’un abonnement]

negation: [ne, "n’*", pas, "*’aucun", "*’aucune", aucun, aucune, aucuns, aucunes, jamais, sans, ni, rien, nul, nulle, non, impossible*, indisponible*, ne plus, ne pas]
notNegation: ["n’importe", "n’hésitez pas", "n’oubliez pas", non seulement, non lucratif, pas à pas, sans doute, non csp, non azure, non paiement, non géré, non gérée, non gérés, non gérées, non alloué, non alloués, non valide, non valides, sans but lucratif, sans assistance, sans interruption, premier pas, non-csp, non-azure, non-paiement*]
possibility: [peut, peuvent, peux, pouvez, pouvons, pourra, pourrez, pourront, pourrai*, pouvait, pouvaient, pouvoir, en mesure, puisse*, puissiez, possible*, impossible*]
obligation: [doit, doivent, devez, devons, devra, devrez, devront, devrai*, devriez, devait, devaient, dû, faut, obligatoire*, nécessaire*, nécessite*, requis, requise, requises, exige*, tenu de]
conditions: [si, "s’il", "s’ils", lorsque, "lorsqu’*", quand, dès que, à condition, au cas où, sauf si, une fois]
exceptions: [sauf, excepté*, exception*, hormis, exclut, excluent, exclu, exclue, exclus, exclues, exclure, exclusion*, à moins que, à moins de, sauf si, "à l’exception", autre que, autres que]
totality: [tout, toute, tous, toutes, chaque, chacun, chacune, "l’ensemble"]

inflection:
  suffixes: [s, x, e, es]

"""###),
  EmbeddedFile(name: ###"hu-HU.yaml"###, text: ###"""
# Hungarian. Names take endings and possessives; "…rendszergazdai" is the adjective that the engine likes.
locale: hu-HU
labels:
  applies-to: [A következőkre vonatkozik, A következőre vonatkozik, A következőre érvényes, A következőkre érvényes, Érvényes a következőkre, Vonatkozik]
  roles: [Megfelelő szerepkörök, Megfelelő szerepkör, Megfelelő szerepkörök a feladat végrehajtásához, Megfelelő szerepek]
separators: [vagy, illetve]

roles:
  global-admin:
    preferred: Globális rendszergazda
    admitted: [Globális rendszergazdák, Globális rendszergazdai, Globális adminisztrátor]
    shortened: [Globális]
  admin-agent:
    preferred: Rendszergazdai ügynök
    admitted: [Adminisztrációs ügynök, Felügyeleti ügynök, Rendszergazda ügynök, Adminisztrátori ügynök]
  sales-agent:
    preferred: Értékesítési ügynök
    admitted: [Értékesítő ügynök]
  helpdesk-agent:
    preferred: Ügyfélszolgálati ügynök
    admitted: [Ügyfélszolgálati munkatárs, Segélyszolgálati ügynök, Helpdesk-ügynök, Helpdesk ügynök]
    deprecated: [Helpdesk agent, Súgóügynök, Súgó ügynök]
    shortened: [Az]
  billing-admin:
    preferred: Számlázási rendszergazda
    admitted: [Számlázási rendszergazdai, Számlázási adminisztrátor]
  billing-agent:
    preferred: Számlázási ügynök
  user-management-admin:
    preferred: Felhasználókezelési rendszergazda
    admitted: [Felhasználókezelési rendszergazdai, Felhasználókezelő rendszergazda, Felhasználókezelő rendszergazdai, Felhasználói felügyeleti rendszergazda, Felhasználókezelési adminisztrátor]
  user-admin:
    preferred: Felhasználói rendszergazda
    admitted: [Felhasználói rendszergazdai, Felhasználók rendszergazdája, Felhasználói adminisztrátor]
  report-viewer:
    preferred: Jelentésmegjelenítő
    admitted: [Jelentés-megjelenítő, Jelentésmegtekintő, Jelentésnézegető]
  executive-report-viewer:
    preferred: Vezetői jelentésmegjelenítő
    admitted: [Vezető jelentésmegjelenítő, Vezetői jelentés megjelenítője, Vezetői jelentésmegtekintő, Vezetői jelentésnézegető]
  account-admin:
    preferred: Fiókrendszergazda
    admitted: [Fiókrendszergazdai, Fiók-rendszergazda, Fiók-rendszergazdai, Fiók rendszergazdája, Fiók rendszergazdai, Fiók adminisztrátora, Fiókadminisztrátor]
  mpn-partner-admin:
    preferred: MPN-partner rendszergazdája
    admitted: [MPN-partner rendszergazda, MPN-partner rendszergazdai, MPN-partneri rendszergazda, MPN-partneri rendszergazdai, MPN-partnerrendszergazda, MPN-partner-rendszergazda]
    shortened: [MPN-partner, MPN-partneri]
  mpn-admin:
    preferred: MPN-rendszergazda
    admitted: [MPN-rendszergazdai, MPN rendszergazda]
  mpn-account-admin:
    preferred: MPN-fiók rendszergazdája
    admitted: [MPN-fiók rendszergazda, MPN-fiók rendszergazdai, MPN-fiókrendszergazda, MPN-fiók-rendszergazda, MPN-fiókadminisztrátor]
  incentives-admin:
    preferred: Ösztönzők rendszergazdája
    admitted: [Ösztönzők rendszergazda, Ösztönzők rendszergazdai, Ösztönzőrendszergazda, Ösztönző rendszergazda, Ösztönzési rendszergazda, Ösztönzési rendszergazdai]
  incentives-user:
    preferred: Ösztönzők felhasználója
    admitted: [Ösztönző felhasználó, Ösztönzési felhasználó]
  referrals-admin:
    preferred: Ajánlói rendszergazda
    admitted: [Ajánlói rendszergazdai, Ajánlások rendszergazdája, Ajánlási rendszergazda, Javaslati rendszergazda, Hivatkozások rendszergazdája]
  referrals-user:
    preferred: Ajánlói felhasználó
    admitted: [Ajánlások felhasználója, Ajánlási felhasználó, Javaslati felhasználó]
  business-profile-admin:
    preferred: Üzletiprofil-rendszergazda
    admitted: [Üzletiprofil-rendszergazdai, Üzleti profil rendszergazdája, Üzleti profil rendszergazda]
  cpv-admin:
    preferred: CPV-rendszergazda
    admitted: [CPV-rendszergazdai, CPV rendszergazda]
  chip-admin:
    preferred: CHIP-rendszergazda
    admitted: [CHIP-rendszergazdai, CHIP rendszergazda]
  primary-contact:
    preferred: Elsődleges kapcsolattartó
    admitted: [Elsődleges kapcsolat]
  program-admin:
    preferred: Program-rendszergazda
    admitted: [Programrendszergazda, Programadminisztrátor, Program rendszergazdája]
  advisor:
    preferred: Tanácsadó
    admitted: [Tanácsadók]
    deprecated: [Advisor]

products:
  partner-center:
    preferred: Partnerközpont
    admitted: [Partneri központ]
    deprecated: [Partner Center]
  partner-center-us-government:
    preferred: A Microsoft Cloud for US Government Partnerközpontja
    admitted:
      - Partnerközpont a Microsoft Cloud for US Government
      - Partnerközpont a Microsoft Cloud for US Government számára
      - Partnerközpont a Microsoft Cloud for US Governmenthez
      - Partnerközpont Microsoft Cloud for US Government
      - Microsoft Cloud for US Government Partnerközpont
      - Partnerközpont az USA kormányzati szerveinek szóló Microsoft Cloudhoz
    deprecated:
      - Az USA kormányzati szerveinek Microsoft Cloud a partneri központ
      - Partneri központ a Microsoft Government cloudhoz
  partner-center-germany:
    preferred: A Microsoft Cloud Germany Partnerközpontja
    admitted: [Partnerközpont Microsoft Cloud Germany, Partnerközpont Microsoft Cloud Germany esetén, Partnerközpont Microsoft Cloud Germany számára, Partnerközpont a Microsoft Cloud Germanyhez]
  partner-center-21vianet:
    preferred: A 21Vianet által üzemeltetett Partnerközpont
    admitted: [21Vianet által üzemeltetett Partnerközpont, Partnerközpont a 21Vianet üzemeltetésében]
  partner-center-india:
    preferred: Partnerközpont India
    admitted: [Indiai Partnerközpont]
  partner-admin-center:
    preferred: Partneri felügyeleti központ
    admitted: [Partnerfelügyeleti központ, Partner felügyeleti központ, Partnerek felügyeleti központja]
  office-365-partner-admin-center:
    preferred: Office 365 partneri felügyeleti központ
    admitted: [Office 365 partnerfelügyeleti központ, Az Office 365 partneri felügyeleti központja]
  dynamics-365-crm:
    preferred: Dynamics 365 CRM
  salesforce-crm:
    preferred: Salesforce CRM

ruleLists:
  multi-partner-functionality:
    preferred: Többpartneres funkciók
    admitted: [Többpartneres funkció, A többpartneres funkciók, Többpartneres működés]

rules:
  change-existing-subscriptions:
    preferred: az ügyfél meglévő előfizetéseinek módosítása
    admitted: [módosítja az ügyfél meglévő előfizetéseit]
  transition-existing-subscriptions:
    preferred: az ügyfél meglévő előfizetéseinek vagy a fiók tulajdonjogának átadása
    admitted: [az ügyfél meglévő előfizetéseinek vagy fiókja tulajdonjogának váltása, az ügyfél meglévő előfizetésének vagy fiókjának tulajdonlása]
  change-existing-terms:
    preferred: a feltételek vagy az ügyfél kötelezettségeinek módosítása a meglévő előfizetésekre
    admitted: [módosítja a meglévő előfizetések feltételeit vagy az ügyfél kötelezettségeit]
  change-partner-of-record:
    preferred: az előfizetés rekordpartnerének módosítása
    admitted: [előfizetés nyilvántartott partnerének módosítása, az előfizetéshez rendelt partner rekordjának módosítása]

negation: [nem, ne, nincs, nincsen, nincsenek, sem, soha, sosem, sehol, senki*, semmi*, nélkül*, anélkül, lehetetlen*, nem lehet, már nem]
notNegation: [nemcsak, nem csak, nem csupán, ne feledje, ne felejtse, ne feledkezzen, ne aggódjon, nem kötelező, nem kötelezőek, nem csp, nem azure, felügyelet nélküli]
possibility: [lehet, lehetnek, lehetett, lehetséges, lehetetlen*, tud, tudja, tudják, tudnak, tudunk, tudtak, tudta, tudni, képes, képesek, képesnek, esetleg, talán, "*hatja", "*heti", "*hatják", "*hetik", "*hatnak", "*hetnek", "*hatunk", "*hetünk", "*hatjuk", "*hetjük", "*hat", "*het", használható*, módosítható*, törölhető*, vásárolható*, végezhető*, alkalmazható*]
obligation: [kell, kellett, kellene, kelljen, köteles*, kötelező*, szükséges*, muszáj, szükség, rendelkeznie, előír*, igényel*]
conditions: [ha, amikor, amennyiben, hogyha, feltéve, esetén, esetben, amint, mihelyt]
exceptions: [kivéve, kivétel*, kivételével, kizárva, kizárja, kizárják, kizárásával, hacsak, eltekintve, leszámítva]
totality: [minden, mindegyik*, mind, összes, valamennyi*, mindenki*, mindannyi*, az egyes]

inflection:
  suffixes: [nak, nek, t, at, et, ot, i, k, ok, ek, ai, ei, jai, jei, a, e, ja, je, val, vel, ra, re, hoz, hez, höz, ban, ben, ból, ből, ba, be, nál, nél, tól, től, ról, ről, ért, ként, kat, ket, knak, knek]

"""###),
  EmbeddedFile(name: ###"it-IT.yaml"###, text: ###"""
# Italian. Apostrophes are written ' as in the articles.
locale: it-IT
labels:
  applies-to: [Si applica a, Applicabile a, Valido per]
  roles: [Ruoli appropriati, Ruolo appropriato, Ruoli appropriati per eseguire questa attività, Ruoli adeguati, Ruoli corretti]
separators: [o, oppure]

roles:
  global-admin:
    preferred: Amministratore globale
    admitted: [Amministratori globali]
    deprecated: [Amministrazione globale]
  admin-agent:
    preferred: Agente di amministrazione
    admitted: [Agente amministratore, Agente amministrativo, Agente dell'amministrazione]
    deprecated: [Amministrazione dell'agente]
  sales-agent:
    preferred: Agente di vendita
    admitted: [Agente di vendite, Agente delle vendite, Agente vendite, Agente commerciale]
  helpdesk-agent:
    preferred: Agente del supporto help desk
    admitted: [Agente del supporto, Agente del supporto tecnico, Agente supporto tecnico, Agente di supporto, Agente help desk, Agente helpdesk, Agente dell'help desk]
    deprecated: [Help agent, Supporto dell'agente, Supporto per l'agente]
  billing-admin:
    preferred: Amministratore della fatturazione
    admitted: [Amministratore fatturazione, Amministratore di fatturazione]
    deprecated: [Amministrazione della fatturazione, Gestione della fatturazione]
  billing-agent:
    preferred: Agente di fatturazione
    admitted: [Agente fatturazione, Agente della fatturazione]
  user-management-admin:
    preferred: Amministratore gestione utenti
    admitted: [Amministratore di gestione utenti, Amministratore della gestione utenti, Amministratore della gestione degli utenti]
  user-admin:
    preferred: Amministratore utenti
    admitted: [Amministratore utente, Amministratore degli utenti, Amministratore di utenti]
  report-viewer:
    preferred: Visualizzatore di report
    admitted: [Visualizzatore report, Visualizzatore dei report]
    deprecated: [Report Viewer]
  executive-report-viewer:
    preferred: Visualizzatore di report executive
    admitted: [Visualizzatore report executive, Visualizzatore di report per dirigenti, Visualizzatore di report esecutivi]
    deprecated: [Executive Report Viewer]
    shortened: [Visualizzatore di report]
  account-admin:
    preferred: Amministratore dell'account
    admitted: [Amministratore account, Amministratore di account, Amministratore degli account]
    deprecated: [Account admin]
  mpn-partner-admin:
    preferred: Amministratore partner MPN
    admitted: [Amministratore del partner MPN, Amministratore dei partner MPN, Amministratore di partner MPN]
  mpn-admin:
    preferred: Amministratore MPN
    admitted: [Amministratore di MPN]
  mpn-account-admin:
    preferred: Amministratore dell'account MPN
    admitted: [Amministratore account MPN, Amministratore di account MPN]
  incentives-admin:
    preferred: Amministratore degli incentivi
    admitted: [Amministratore incentivi, Amministratore di incentivi]
    deprecated: [Incentivi per l'amministratore, Incentivi amministratore]
  incentives-user:
    preferred: Utente degli incentivi
    admitted: [Utente incentivi, Utente di incentivi]
    deprecated: [Incentivi per l'utente]
  referrals-admin:
    preferred: Amministratore delle segnalazioni
    admitted: [Amministratore segnalazioni, Amministratore di segnalazioni, Amministratore dei referral, Amministratore referral]
    deprecated: [Amministrazione delle segnalazioni]
  referrals-user:
    preferred: Utente delle segnalazioni
    admitted: [Utente segnalazioni, Utente di segnalazioni, Utente referral, Utente dei referral]
  business-profile-admin:
    preferred: Amministratore del profilo aziendale
    admitted: [Amministratore profilo aziendale, Amministratore dei profili aziendali, Amministratore del profilo di business, Amministratore del profilo di attività]
    shortened: [Amministratore del profilo di]
  cpv-admin:
    preferred: Amministratore CPV
    admitted: [Amministratore di CPV]
  chip-admin:
    preferred: Amministratore CHIP
    admitted: [Amministratore di CHIP]
    deprecated: [Amministratore del chip]
  primary-contact:
    preferred: Contatto principale
    admitted: [Contatto primario]
  program-admin:
    preferred: Amministratore del programma
    admitted: [Amministratore programma, Amministratore di programma]
  advisor:
    preferred: Consulente
    admitted: [Consulenti, Advisor]

products:
  partner-center:
    preferred: Partner Center
    admitted: [Centro per i partner, Centro partner]
  partner-center-us-government:
    preferred: Partner Center per Microsoft Cloud for US Government
    admitted: [Partner Center for Microsoft Cloud for US Government, Centro per i partner per Microsoft Cloud for US Government, Partner Center per Microsoft Cloud per il Governo degli Stati Uniti]
    deprecated: [Partner Center per il cloud Microsoft Government]
  partner-center-germany:
    preferred: Partner Center per Microsoft Cloud Germania
    admitted: [Partner Center for Microsoft Cloud Germany, Partner Center per Microsoft Cloud Germany, Centro per i partner per Microsoft Cloud Germania]
  partner-center-21vianet:
    preferred: Partner Center gestito da 21Vianet
    admitted: [Centro per i partner gestito da 21Vianet, Partner Center operato da 21Vianet]
  partner-center-india:
    preferred: Partner Center India
    admitted: [Partner Center per l'India, Centro per i partner India]
  partner-admin-center:
    preferred: Interfaccia di amministrazione dei partner
    admitted: [Interfaccia di amministrazione per i partner, Interfaccia di amministrazione partner, Centro di amministrazione dei partner, Centro di amministrazione partner]
  office-365-partner-admin-center:
    preferred: Interfaccia di amministrazione dei partner di Office 365
    admitted: [Interfaccia di amministrazione partner di Office 365, Centro di amministrazione partner di Office 365, Interfaccia di amministrazione dei partner Office 365]
  dynamics-365-crm:
    preferred: Dynamics 365 CRM
    admitted: [CRM di Dynamics 365]
  salesforce-crm:
    preferred: Salesforce CRM
    admitted: [CRM Salesforce, CRM di Salesforce]

ruleLists:
  multi-partner-functionality:
    preferred: Funzionalità multipartner
    admitted: [Funzionalità multi-partner, Funzionalità per più partner]

rules:
  change-existing-subscriptions:
    preferred: modificare le sottoscrizioni esistenti del cliente
    admitted: [modifica delle sottoscrizioni esistenti del cliente]
  transition-existing-subscriptions:
    preferred: trasferire le sottoscrizioni esistenti del cliente o la proprietà dell'account
    admitted: [trasferimento delle sottoscrizioni esistenti del cliente o della proprietà dell'account, transizione delle sottoscrizioni o della proprietà dell'account]
  change-existing-terms:
    preferred: modificare le condizioni o gli obblighi del cliente per le sottoscrizioni esistenti
    admitted: [modifica delle condizioni o degli obblighi del cliente per le sottoscrizioni esistenti]
  change-partner-of-record:
    preferred: modificare il partner registrato di una sottoscrizione
    admitted: [modifica del partner registrato di una sottoscrizione, modificare il partner di record di una sottoscrizione]

negation: [non, "no", nessun*, "nessun'*", mai, né, niente, nulla, senza, neanche, nemmeno, neppure, impossibil*, non più]
notNegation: [non solo, non soltanto, non appena, non dimenticare, non esitare, senza dubbio, "no profit", non profit, senza scopo, non corretto, non corretta, non corretti, non corrette, non valido, non valida, non validi, non valide, non riuscito, non riuscita, non riusciti, non riuscite, non pagamento, non pagamenti, non elaborato, non elaborati, non gestito, non gestita, non gestiti, non gestite, non allocato, non allocati, non csp, non azure, senza problemi, senza interruzioni, no-profit, non-profit, non-csp, non-azure]
possibility: [può, possono, puoi, posso, possiamo, potrà, potranno, potrai, potrebbe*, poteva*, potuto, possa, possano, possibile, possibili, impossibil*, poter, in grado]
obligation: [deve, devono, devi, dobbiamo, dovrà, dovranno, dovrai, dovrebbe*, obbligatori*, necessari*, richiesto, è richiesta, sono richiesti, sono richieste, obbligat*, richiede, richiedono, occorre, bisogna]
conditions: [se, quando, qualora, purché, a condizione che, nel caso, in caso di, una volta]
exceptions: [eccetto, tranne, salvo, eccezione, eccezioni, escluso, esclusa, esclusi, escluse, escludere, escludendo, esclude, escludono, ad eccezione, ad esclusione, a meno che, a meno di, diverso da, diversa da, diversi da, diverse da, diverso dal, diversa dalla]
totality: [tutto, tutta, tutti, tutte, ogni, ognuno, ognuna, ciascun*]

"""###),
  EmbeddedFile(name: ###"ja-JP.yaml"###, text: ###"""
# Japanese. Spaces do not count; the function words are patterns inside running text.
locale: ja-JP
labels:
  applies-to: [適用対象, 適用先, 適用されるもの]
  roles: [適切なロール, 対象のロール, 適切な役割, 該当するロール, 対象ロール, このタスクを実行するのに適切なロール, このタスクを実行するための適切なロール]
separators: [または, もしくは, あるいは]

roles:
  global-admin:
    preferred: 全体管理者
    admitted: [グローバル管理者, グローバル アドミニストレーター, 全体の管理者]
    shortened: [グローバル管理, 全体管理, グローバル]
  admin-agent:
    preferred: 管理エージェント
    admitted: [管理者エージェント]
    deprecated: [Admin agent]
  sales-agent:
    preferred: セールス エージェント
    admitted: [販売エージェント, 営業エージェント, 営業担当者, 営業担当]
    deprecated: [Sales agent, 販売代理店]      # the second is a reseller
  helpdesk-agent:
    preferred: ヘルプデスク エージェント
    admitted: [ヘルプ デスク担当者]
    deprecated: [ヘルプ エージェント, Helpdesk agent]
  billing-admin:
    preferred: 課金管理者
    admitted: [請求管理者, 課金の管理者]
    deprecated: [Billing admin]
  billing-agent:
    preferred: 課金エージェント
    admitted: [請求エージェント]
  user-management-admin:
    preferred: ユーザー管理の管理者
    admitted: [ユーザー管理管理者, ユーザー管理者の管理者]
    deprecated: [User management admin]
  user-admin:
    preferred: ユーザー管理者
    admitted: [ユーザーの管理者]
    deprecated: [User admin]
  report-viewer:
    preferred: レポート ビューアー
    admitted: [レポート閲覧者, レポート ビューア]
    deprecated: [Report viewer]
  executive-report-viewer:
    preferred: エグゼクティブ レポート ビューアー
    admitted: [エグゼクティブ レポート閲覧者, 役員レポート ビューアー, エグゼクティブ レポート ビューア]
    deprecated: [Executive report viewer]
  account-admin:
    preferred: アカウント管理者
    admitted: [アカウントの管理者]
    deprecated: [Account admin]
  mpn-partner-admin:
    preferred: MPN パートナー管理者
    admitted: [MPN パートナーの管理者]
    deprecated: [MPN partner admin]
  mpn-admin:
    preferred: MPN 管理者
    admitted: [MPN の管理者]
    deprecated: [MPN admin]
  mpn-account-admin:
    preferred: MPN アカウント管理者
    admitted: [MPN アカウントの管理者]
    deprecated: [MPN account admin]
  incentives-admin:
    preferred: インセンティブ管理者
    admitted: [インセンティブの管理者, 奨励金管理者]
    deprecated: [インセンティブ admin, Incentives admin]
  incentives-user:
    preferred: インセンティブ ユーザー
    admitted: [インセンティブのユーザー]
    deprecated: [Incentives user]
  referrals-admin:
    preferred: 紹介管理者
    admitted: [紹介の管理者, 照会管理者]
    deprecated: [紹介 admin, 参照管理者, Referrals admin]
  referrals-user:
    preferred: 紹介ユーザー
    admitted: [紹介のユーザー, 照会ユーザー]
    deprecated: [参照ユーザー, Referrals user]
  business-profile-admin:
    preferred: ビジネス プロファイル管理者
    admitted: [ビジネス プロファイルの管理者, ビジネス プロフィール管理者]
    deprecated: [Business profile admin]
  cpv-admin:
    preferred: CPV 管理者
    admitted: [CPV の管理者]
    deprecated: [CPV admin]
  chip-admin:
    preferred: CHIP 管理者
    admitted: [CHIP の管理者]
    deprecated: [チップ管理者, CHIP admin]
  primary-contact:
    preferred: 主要連絡先
    admitted: [プライマリ連絡先, 第一連絡先, 主な連絡先, 代表連絡先]
  program-admin:
    preferred: プログラム管理者
    admitted: [プログラムの管理者]
  advisor:
    preferred: アドバイザー
    deprecated: [Advisor]

products:
  partner-center:
    preferred: パートナー センター
    deprecated: [Partner Center]
  partner-center-us-government:
    preferred: Microsoft Cloud for US Government のパートナー センター
    admitted:
      - 米国政府機関向け Microsoft Cloud のパートナー センター
      - 米国政府機関向け Microsoft Cloud パートナー センター
      - 米国政府向け Microsoft Cloud パートナー センター
      - 米国政府向け Microsoft Cloud のパートナー センター
      - Microsoft Cloud for US Government パートナー センター
      - Microsoft Cloud for US Government 向けパートナー センター
    deprecated:
      - パートナー センターのMicrosoft Cloud for US Government      # turned round: Partner Center's cloud
      - Microsoft Government cloud のパートナーセンター
  partner-center-germany:
    preferred: Microsoft Cloud ドイツのパートナー センター
    admitted: [Microsoft Cloud Germany のパートナー センター, Microsoft Cloud Germany 向けパートナー センター, Microsoft Cloud ドイツ向けパートナー センター]
    deprecated: [パートナー センターの Microsoft Cloud Germany, パートナー センターの Microsoft Cloud ドイツ]
  partner-center-21vianet:
    preferred: 21Vianet が運営するパートナー センター
    admitted: [21Vianet が運用するパートナー センター, 21Vianet によって運営されるパートナー センター, 21Vianet によって運用されるパートナー センター]
  partner-center-india:
    preferred: インドのパートナー センター
    admitted: [パートナー センター インド, インド向けパートナー センター, パートナー センター (インド)]
  partner-admin-center:
    preferred: パートナー管理センター
    admitted: [パートナー向け管理センター]
  office-365-partner-admin-center:
    preferred: Office 365 パートナー管理センター
    admitted: [Office 365 のパートナー管理センター]
  dynamics-365-crm:
    preferred: Dynamics 365 CRM
  salesforce-crm:
    preferred: Salesforce CRM

ruleLists:
  multi-partner-functionality:
    preferred: マルチパートナー機能
    admitted: [複数パートナー機能, マルチパートナーの機能]

rules:
  change-existing-subscriptions:
    preferred: 顧客の既存のサブスクリプションの変更
    admitted: [顧客の既存のサブスクリプションを変更する]
  transition-existing-subscriptions:
    preferred: 顧客の既存のサブスクリプションまたはアカウント所有権の移行
    admitted: [顧客の既存のサブスクリプションまたはアカウントの所有権を移行する]
  change-existing-terms:
    preferred: 既存のサブスクリプションの条件または顧客の義務の変更
    admitted: [既存のサブスクリプションの条件または顧客の義務を変更する]
  change-partner-of-record:
    preferred: サブスクリプションの登録パートナーの変更
    admitted: [サブスクリプションの登録パートナーを変更する, サブスクリプションの指名パートナーの変更]

negation: ["*ません*", "*ない*", "*なく*", "*なかった*", "*なけれ*", "*なし*", "*せず*", "*できず*", "*使わず*", "*行わず*", "*受けず*", "*れず*", "*求めず*", "*対象外*", "*適用外*", "*不可*", "*不要*", "*いいえ*", "*決して*", "*禁止*"]
notNegation:
  # must: two negations
  - "*なければなりません*"
  - "*なければならない*"
  - "*なければいけません*"
  - "*なければなら*"
  - "*なくてはなりません*"
  - "*なくてはならない*"
  - "*ないといけません*"
  # perhaps, if it suits you
  - "*かもしれません*"
  - "*かもしれない*"
  - "*構いません*"
  - "*かまいません*"
  - "*差し支えありません*"
  - "*にすぎません*"
  - "*すみません*"
  # words that only look negative
  - "*だけでなく*"
  - "*だけではなく*"
  - "*のみでなく*"
  - "*のみならず*"
  - "*まもなく*"
  - "*間もなく*"
  - "*少なく*"
  - "*少ない*"
  - "*限りなく*"
  - "*問題なく*"
  - "*関係なく*"
  - "*つなが*"
  - "*つない*"
  - "*行ない*"
  - "*おこない*"
  - "*みなし*"
  - "*みなさ*"
  - "*こなし*"
  - "*こない*"
  - "*にかかわらず*"
  - "*に関わらず*"
  - "*にもかかわらず*"
  - "*忘れないで*"
  - "*忘れず*"
  - "*遠慮なく*"
  - "*遠慮しないで*"
  - "*そうしないと*"
  - "*わからないこと*"
  - "*予期しない*"
possibility: ["*できま*", "*できる*", "*できない*", "*できなく*", "*できず*", "*可能*", "*不可*", "*かもしれ*", "*場合があります*", "*ことがあります*"]
obligation: ["*必要*", "*必須*", "*なければな*", "*なければいけ*", "*なくてはな*", "*ないといけ*", "*べきです*", "*べきで*", "*義務*"]
conditions: ["*場合", "*場合は", "*場合には", "*とき", "*ときは", "*ときに", "*限り", "*たら", "*れば", "*ならば", "*際は", "*際に", "*際には", "もし*"]
exceptions: ["*除く*", "*除き*", "*除いて*", "*除外*", "*例外*", "*以外*", "*ない限り*", "*を別として*", "*とは異なる*", "*とは別*"]
totality: ["*すべて*", "*全て*", "*全部*", "*全員*", "*あらゆる*", "*各*", "*ごとに*", "*それぞれ*"]

inflection:
  suffixes: [の, は, が, を, に, と, も, で, や, へ, ら, たち, ロール, の役割, のロール]

"""###),
  EmbeddedFile(name: ###"ko-KR.yaml"###, text: ###"""
# Korean. Spaces do not count: the engine puts them inside words. The function words are patterns inside running text.
locale: ko-KR
labels:
  applies-to: [적용 대상, 적용된 내용, 적용, 적용되는 대상, 적용 제품]
  roles: [적절한 역할, 적합한 역할, 해당 역할, 이 작업을 수행하는 데 적합한 역할, 이 작업을 수행하는 데 적절한 역할, 이 작업을 수행하기 위한 적절한 역할]
separators: [또는, 혹은]

roles:
  global-admin:
    preferred: 전역 관리자
    admitted: [글로벌 관리자]
    shortened: [전역, 글로벌]
  admin-agent:
    preferred: 관리 에이전트
    admitted: [관리자 에이전트]
  sales-agent:
    preferred: 판매 에이전트
    admitted: [영업 에이전트, 영업 담당자, 판매 담당자]
    deprecated: [Sales agent, 판매 대리점]
  helpdesk-agent:
    preferred: 기술 지원팀 에이전트
    admitted: [Helpdesk 에이전트, 헬프데스크 에이전트, 지원 센터 에이전트]
    deprecated: [도움말 에이전트]
  billing-admin:
    preferred: 청구 관리자
    admitted: [대금 청구 관리자, 결제 관리자]
  billing-agent:
    preferred: 청구 에이전트
    admitted: [대금 청구 에이전트, 결제 에이전트]
  user-management-admin:
    preferred: 사용자 관리 관리자
    admitted: [사용자 관리 담당자]
  user-admin:
    preferred: 사용자 관리자
  report-viewer:
    preferred: 보고서 뷰어
    admitted: [보고서 보기 권한자, 보고서 열람자]
  executive-report-viewer:
    preferred: 임원 보고서 뷰어
    admitted: [경영진 보고서 뷰어, 임원용 보고서 뷰어, 책임자 보고서 뷰어]
    deprecated: [Executive 보고서 뷰어]
  account-admin:
    preferred: 계정 관리자
  mpn-partner-admin:
    preferred: MPN 파트너 관리자
    deprecated: [MPN partner admin]
  mpn-admin:
    preferred: MPN 관리자
  mpn-account-admin:
    preferred: MPN 계정 관리자
    shortened: [MPN 관리자]
  incentives-admin:
    preferred: 인센티브 관리자
    admitted: [성과급 관리자, 장려금 관리자]
  incentives-user:
    preferred: 인센티브 사용자
    admitted: [성과급 사용자, 장려금 사용자]
  referrals-admin:
    preferred: 추천 관리자
    admitted: [조회 관리자, 소개 관리자, 참조 관리자]
  referrals-user:
    preferred: 추천 사용자
    admitted: [조회 사용자, 소개 사용자, 참조 사용자]
  business-profile-admin:
    preferred: 비즈니스 프로필 관리자
    admitted: [회사 프로필 관리자]
  cpv-admin:
    preferred: CPV 관리자
  chip-admin:
    preferred: CHIP 관리자
    deprecated: [칩 관리자]      # the chip of a computer
  primary-contact:
    preferred: 기본 연락처
    admitted: [주 연락처, 주 담당자]
  program-admin:
    preferred: 프로그램 관리자
  advisor:
    preferred: 어드바이저
    admitted: [고문, 자문가, 조언자]
    deprecated: [Advisor, 관리자]      # the second is an administrator

products:
  partner-center:
    preferred: 파트너 센터
    deprecated: [Partner Center]
  partner-center-us-government:
    preferred: Microsoft Cloud for US Government 파트너 센터
    admitted:
      - Microsoft Cloud for US Government용 파트너 센터
      - Microsoft Cloud for US Government에 대한 파트너 센터
      - Microsoft Cloud for US Government 대한 파트너 센터
      - 미국 정부용 Microsoft 클라우드 파트너 센터
      - 미국 정부에 대한 파트너 센터 Microsoft 클라우드
      - 미국 정부용 Microsoft Cloud 파트너 센터
    deprecated: [Microsoft Government 클라우드용 파트너 센터]
  partner-center-germany:
    preferred: Microsoft Cloud Germany 파트너 센터
    admitted: [Microsoft 클라우드 독일용 파트너 센터, Microsoft 클라우드 독일 파트너 센터, Microsoft Cloud Germany용 파트너 센터, Microsoft Cloud 독일 파트너 센터]
  partner-center-21vianet:
    preferred: 21Vianet에서 운영하는 파트너 센터
    admitted: [21Vianet이 운영하는 파트너 센터, 21Vianet 파트너 센터]
  partner-center-india:
    preferred: 인도 파트너 센터
    admitted: [파트너 센터 인도]
  partner-admin-center:
    preferred: 파트너 관리 센터
    admitted: [파트너용 관리 센터]
  office-365-partner-admin-center:
    preferred: Office 365 파트너 관리 센터
    admitted: [Office 365 파트너용 관리 센터]
  dynamics-365-crm:
    preferred: Dynamics 365 CRM
  salesforce-crm:
    preferred: Salesforce CRM

ruleLists:
  multi-partner-functionality:
    preferred: 다중 파트너 기능
    admitted: [여러 파트너 기능, 복수 파트너 기능]

rules:
  change-existing-subscriptions:
    preferred: 고객의 기존 구독 변경
    admitted: [고객의 기존 구독을 변경]
  transition-existing-subscriptions:
    preferred: 고객의 기존 구독 또는 계정 소유권 전환
    admitted: [고객의 기존 구독 또는 계정 소유권을 이전]
  change-existing-terms:
    preferred: 기존 구독의 약관 또는 고객의 의무 변경
    admitted: [기존 구독의 약관 또는 고객의 의무를 변경, 기존 구독에 대한 조건 또는 고객 의무 변경]
  change-partner-of-record:
    preferred: 구독의 등록 파트너 변경
    admitted: [구독의 등록 파트너를 변경, 구독에 대한 레코드 파트너 변경]

negation: ["*않*", "*없*", "*아닙니다*", "*아닌*", "*아니*", "*아님*", "*못하*", "*못한*", "*못했*", "*못할*", "*모르*", "*지 마*", "*지 말*", "*서는 안*", "*면 안*", "*불가*", "*불포함*", "*금지되*", "*금지됩*", "*금지하*", "*금지합*"]
notNegation:
  - "*관계 없이*"
  - "*상관 없이*"
  - "*끊임 없*"
  - "*빠짐 없*"
  - "*뿐만 아니라*"
  - "*뿐 아니라*"
  - "*아니라면*"
  - "*잘못*"
  - "*틀림 없*"
  - "*어쩔 수 없*"
  - "*잊지 마*"
  - "*잊지 않*"
  - "*지 않으면 안*"
  - "*지도 모*"
  - "*아니면*"
  - "*그렇지 않으면*"
  - "*해당 없음*"
  - "*제한 없음*"
  - "*중단 없*"
  - "*알 수 없음*"
  - "*않도록 설정*"
  - "*관리되지 않*"
  - "*지불 가*"      # payable
  - "*환불 가*"      # refundable
possibility: ["*수 있*", "*수 없*", "*수도 있*", "*수는 없*", "*가능*", "*불가*", "*지도 모*"]
obligation: ["*해야*", "*되어야*", "*어야 합*", "*아야 합*", "*여야 합*", "*어야 하*", "*아야 하*", "*어야 한*", "*필요*", "*필수*", "*의무*", "*반드시*"]
conditions: ["*경우*", "*만약*", "*다면*", "*라면*", "*으면*", "*하면*", "*되면*", "*이면*", "*할 때*", "*될 때*", "*있는 한*", "*않는 한*"]
exceptions: ["*제외*", "*예외*", "*외에*", "*이외*", "*외의*", "*않는 한*", "*아닌 한*", "*없는 한*", "*와 다른*"]
totality: ["*모든*", "*모두*", "*전부*", "*각각*"]

inflection:
  suffixes: [은, 는, 이, 가, 을, 를, 의, 와, 과, 도, 에, 로, 으로, 에게, 에서, 들, 및, 만, 역할]

"""###),
  EmbeddedFile(name: ###"nl-NL.yaml"###, text: ###"""
# Dutch. The engine adds plurals and "accounts" to compound names, and leaves bare adjectives behind.
locale: nl-NL
labels:
  applies-to: [Van toepassing op, Geldig voor, Is van toepassing op]
  roles: [Juiste rollen, Juiste rol, Juiste rollen om deze taak uit te voeren, Geschikte rollen, Passende rollen, Toepasselijke rollen]
separators: [of]

roles:
  global-admin:
    preferred: Globale beheerder
    admitted: [Globale beheerders, Globale beheerdersrol, Hoofdbeheerder]
    shortened: [Globale, Globaal]
  admin-agent:
    preferred: Beheeragent
    admitted: [Beheerdersagent, Beheerderagent, Administratieve agent]
    shortened: [Beheeragent-]
  sales-agent:
    preferred: Verkoopagent
    admitted: [Verkoopmedewerker]
    shortened: [Verkoopagent-]
  helpdesk-agent:
    preferred: Helpdeskagent
    admitted: [Helpdesk-agent, Helpdeskmedewerker]
    deprecated: [Help-agent]
    shortened: [Helpdeskagent-]
  billing-admin:
    preferred: Factureringsbeheerder
    admitted: [Factureringsbeheerders, Facturatiebeheerder]
  billing-agent:
    preferred: Factureringsagent
    admitted: [Factureringsmedewerker]
    shortened: [Factureringsagent-]
  user-management-admin:
    preferred: Beheerder van gebruikersbeheer
    admitted: [Beheerder gebruikersbeheer, Beheerder voor gebruikersbeheer, Gebruikersbeheerbeheerder, Gebruikersbeheerbeheerders]
    deprecated: [Gebruikersbeheerbeheer]
  user-admin:
    preferred: Gebruikersbeheerder
    admitted: [Gebruikersbeheerders, Beheerder van gebruikers]
  report-viewer:
    preferred: Rapportviewer
    admitted: [Rapportenviewer, Rapportlezer, Rapportweergave]
    deprecated: [Report Viewer]
  executive-report-viewer:
    preferred: Rapportviewer voor leidinggevenden
    admitted: [Rapportviewer voor managers, Viewer voor managementrapporten]
    deprecated: [Executive Report Viewer]
  account-admin:
    preferred: Accountbeheerder
    admitted: [Accountbeheerders, Accountbeheerdersaccounts, Beheerder van account, Beheerder van het account]
  mpn-partner-admin:
    preferred: MPN-partnerbeheerder
    admitted: [Beheerder van MPN-partner, Beheerder van MPN-partners]
    deprecated: [Beheer van MPN-partner]
    shortened: [Beheeraccount van MPN-]
  mpn-admin:
    preferred: MPN-beheerder
    admitted: [Beheerder van MPN]
    deprecated: [MPN-beheer]
  mpn-account-admin:
    preferred: MPN-accountbeheerder
    admitted: [Beheerder van MPN-account]
  incentives-admin:
    preferred: Incentives-beheerder
    admitted: [Incentivesbeheerder, Incentivebeheerder, Beheerder van incentives, Beheerder voor incentives]
    shortened: [Incentives-]
  incentives-user:
    preferred: Incentives-gebruiker
    admitted: [Incentivesgebruiker, Incentivegebruiker, Gebruiker van incentives]
  referrals-admin:
    preferred: Verwijzingsbeheerder
    admitted: [Verwijzingenbeheerder, Beheerdersrollen voor verwijzingen, Beheerder van verwijzingen, Beheerder voor verwijzingen]
  referrals-user:
    preferred: Verwijzingsgebruiker
    admitted: [Verwijzingengebruiker, Gebruiker van verwijzingen]
  business-profile-admin:
    preferred: Bedrijfsprofielbeheerder
    admitted: [Beheerder van bedrijfsprofiel, Beheerder van bedrijfsprofielen, Beheerder van het bedrijfsprofiel]
    deprecated: [Beheer van bedrijfsprofiel]
  cpv-admin:
    preferred: CPV-beheerder
    deprecated: [CPV-beheer]
  chip-admin:
    preferred: CHIP-beheerder
    deprecated: [CHIP-beheer]
  primary-contact:
    preferred: Primaire contactpersoon
    admitted: [Primair contact, Primair contactpersoon, Hoofdcontactpersoon]
  program-admin:
    preferred: Programmabeheerder
    admitted: [Beheerder van het programma]
  advisor:
    preferred: Adviseur
    admitted: [Adviseurs]
    deprecated: [Advisor]

products:
  partner-center:
    preferred: Partnercentrum
    admitted: [Partner Center]
    shortened: [Partner Center-]
  partner-center-us-government:
    preferred: Partnercentrum voor Microsoft Cloud for US Government
    admitted:
      - Partner Center for Microsoft Cloud for US Government
      - Partner Center voor Microsoft Cloud for US Government
      - Partnercentrum voor de Microsoft Cloud voor de Amerikaanse overheid
    deprecated: [Partner Center voor Microsoft Government Cloud]
  partner-center-germany:
    preferred: Partnercentrum voor Microsoft Cloud Duitsland
    admitted: [Partner Center voor Microsoft Cloud Duitsland, Partner Center for Microsoft Cloud Germany, Partner Center voor Microsoft Cloud Germany]
  partner-center-21vianet:
    preferred: Partnercentrum beheerd door 21Vianet
    admitted: [Partner Center beheerd door 21Vianet, Partner Center van 21Vianet]
  partner-center-india:
    preferred: Partnercentrum India
    admitted: [Partner Center India, Partner Center voor India]
  partner-admin-center:
    preferred: Beheercentrum voor partners
    admitted: [Partnerbeheercentrum, Partner-beheercentrum]
  office-365-partner-admin-center:
    preferred: Office 365-beheercentrum voor partners
    admitted: [Office 365-partnerbeheercentrum, Office 365 Partner-beheercentrum, Office 365 Partnerbeheercentrum]
  dynamics-365-crm:
    preferred: Dynamics 365 CRM
    admitted: [Dynamics 365-CRM]
  salesforce-crm:
    preferred: Salesforce CRM
    admitted: [Salesforce-CRM]

ruleLists:
  multi-partner-functionality:
    preferred: Functionaliteit voor meerdere partners
    admitted: [Functie voor meerdere partners, Multipartnerfunctionaliteit, De functionaliteit voor meerdere partners]

rules:
  change-existing-subscriptions:
    preferred: bestaande abonnementen van de klant wijzigen
    admitted: [wijziging van bestaande abonnementen van de klant]
  transition-existing-subscriptions:
    preferred: bestaande abonnementen of het accounteigendom van de klant overdragen
    admitted: [overdracht van bestaande abonnementen of van het accounteigendom van de klant, bestaande abonnementen of het accounteigendom van de klant overzetten]
  change-existing-terms:
    preferred: de voorwaarden of de verplichtingen van de klant voor bestaande abonnementen wijzigen
    admitted: [wijziging van de voorwaarden of verplichtingen van de klant voor bestaande abonnementen]
  change-partner-of-record:
    preferred: de geregistreerde partner van een abonnement wijzigen
    admitted: [wijziging van de geregistreerde partner van een abonnement, de partner van de record van een abonnement wijzigen]

negation: [niet, geen, nooit, niemand, niets, nergens, noch, zonder, nee, onmogelijk*, niet meer, niet langer]
notNegation: [niet alleen, niet in de laatste plaats, vergeet niet, aarzel niet, niet betaling, niet betalingen, niet csp, niet azure, zonder toezicht, "niet later dan", niet-betal*, niet-csp, niet-azure]
possibility: [kan, kunt, kunnen, kon, konden, zou kunnen, mag, mogen, mogelijk, mogelijke, onmogelijk*, in staat, misschien]
obligation: [moet, moeten, moest, moesten, dient, dienen, vereis*, verplicht*, nodig, noodzakelijk*, hoeft, hoeven]
conditions: [als, wanneer, indien, zodra, mits, tenzij, zolang]
exceptions: [behalve, uitgezonderd, uitzondering*, uitgesloten, uitsluit*, met uitzondering, tenzij, anders dan, andere dan, buiten]
totality: [alle, al, alles, allemaal, iedereen, ieder, iedere, elk, elke]

inflection:
  suffixes: [s, "'s", e, en, n, saccount, saccounts, srol, srollen]

"""###),
  EmbeddedFile(name: ###"pl-PL.yaml"###, text: ###"""
# Polish. Names in the nominative.
locale: pl-PL
labels:
  applies-to: [Dotyczy, Ma zastosowanie do]
  roles: [Odpowiednie role, Odpowiednia rola, Odpowiednie role do wykonania tego zadania, Właściwe role]
separators: [lub, albo, bądź]

roles:
  global-admin:
    preferred: Administrator globalny
    admitted: [Administratorzy globalni, Globalny administrator]
  admin-agent:
    preferred: Agent administracyjny
    admitted: [Agent administratora, Agent administracji, Agent-administrator]
    shortened: [Administrator]
  sales-agent:
    preferred: Agent sprzedaży
    admitted: [Agent ds. sprzedaży, Przedstawiciel handlowy]
    deprecated: [Sales agent]
  helpdesk-agent:
    preferred: Agent pomocy technicznej
    admitted: [Agent działu pomocy technicznej, Agent działu pomocy, Agent helpdesku]
    deprecated: [Agent pomocy]
  billing-admin:
    preferred: Administrator rozliczeń
    admitted: [Administrator ds. rozliczeń, Administrator fakturowania]
  billing-agent:
    preferred: Agent rozliczeń
    admitted: [Agent ds. rozliczeń, Agent rozliczeniowy]
  user-management-admin:
    preferred: Administrator zarządzania użytkownikami
    admitted: [Administrator zarządzający użytkownikami, Administrator ds. zarządzania użytkownikami]
  user-admin:
    preferred: Administrator użytkowników
    admitted: [Administrator użytkownika]
  report-viewer:
    preferred: Przeglądający raporty
    admitted: [Przeglądarka raportów, Osoba przeglądająca raporty]      # Przeglądarka: the engine's usual word, a program rather than a person
    deprecated: [Report Viewer]
  executive-report-viewer:
    preferred: Przeglądający raporty dla kierownictwa
    admitted: [Przeglądarka raportów dla kierownictwa, Przeglądarka raportów kierowniczych, Przeglądarka raportów wykonawczych]
    deprecated: [Executive Report Viewer]
  account-admin:
    preferred: Administrator konta
    admitted: [Administrator kont]
    deprecated: [Konto administratora]
  mpn-partner-admin:
    preferred: Administrator partnera MPN
    admitted: [Administrator partnerów MPN, Administrator partnerski MPN]
  mpn-admin:
    preferred: Administrator MPN
    admitted: [Administrator sieci MPN]
  mpn-account-admin:
    preferred: Administrator konta MPN
    admitted: [Administrator kont MPN]
  incentives-admin:
    preferred: Administrator zachęt
    admitted: [Administrator zachęty, Administrator programów motywacyjnych]
    deprecated: [Zachęty dla administratorów, Zachęty administratora]
  incentives-user:
    preferred: Użytkownik zachęt
    admitted: [Użytkownik zachęty]
    deprecated: [Zachęty użytkownika, Zachęty dla użytkowników]
  referrals-admin:
    preferred: Administrator poleceń
    admitted: [Administrator polecenia, Administrator odwołań, Administrator rekomendacji]
  referrals-user:
    preferred: Użytkownik poleceń
    admitted: [Użytkownik polecenia, Użytkownik odwołań, Użytkownik rekomendacji]
  business-profile-admin:
    preferred: Administrator profilu biznesowego
    admitted: [Administrator profili biznesowych, Administrator profilu firmy]
  cpv-admin:
    preferred: Administrator CPV
  chip-admin:
    preferred: Administrator CHIP
    deprecated: [Administrator mikroukładu, Administrator chipa]      # the chip of a computer
  primary-contact:
    preferred: Kontakt podstawowy
    admitted: [Podstawowy kontakt, Główny kontakt, Osoba kontaktowa]
  program-admin:
    preferred: Administrator programu
  advisor:
    preferred: Doradca
    admitted: [Doradcy]
    deprecated: [Advisor]

products:
  partner-center:
    preferred: Centrum partnerskie
    admitted: [Partner Center, Centrum partnerów]
  partner-center-us-government:
    preferred: Centrum partnerskie Microsoft Cloud for US Government
    admitted:
      - Partner Center for Microsoft Cloud for US Government
      - Partner Center dla Microsoft Cloud for US Government
      - Centrum partnerskie dla Microsoft Cloud for US Government
      - Centrum partnerskie dla usługi Microsoft Cloud for US Government
    deprecated: [Centrum partnerskie dla chmury Microsoft Government]
  partner-center-germany:
    preferred: Centrum partnerskie Microsoft Cloud (Niemcy)
    admitted: [Partner Center for Microsoft Cloud (Niemcy), Partner Center for Microsoft Cloud Germany, Partner Center dla Microsoft Cloud (Niemcy), Centrum partnerskie dla Microsoft Cloud Niemcy]
  partner-center-21vianet:
    preferred: Centrum partnerskie obsługiwane przez 21Vianet
    admitted: [Centrum partnerskie obsługiwane przez firmę 21Vianet, Partner Center obsługiwane przez 21Vianet, Partner Center obsługiwane przez firmę 21Vianet]
  partner-center-india:
    preferred: Centrum partnerskie Indie
    admitted: [Partner Center Indie, Partner Center India]
  partner-admin-center:
    preferred: Centrum administracyjne partnera
    admitted: [Centrum administracyjne dla partnerów, Centrum administracyjne partnerów, Centrum administracji partnera]
  office-365-partner-admin-center:
    preferred: Centrum administracyjne partnera usługi Office 365
    admitted: [Centrum administracyjne partnera Office 365, Centrum administracyjne Office 365 dla partnerów, Office 365 Centrum administracyjne partnera]
  dynamics-365-crm:
    preferred: Dynamics 365 CRM
  salesforce-crm:
    preferred: Salesforce CRM
    admitted: [CRM Salesforce]

ruleLists:
  multi-partner-functionality:
    preferred: Funkcje wielu partnerów
    admitted: [Funkcja wielu partnerów, Funkcje dla wielu partnerów, Funkcjonalność wielu partnerów]

rules:
  change-existing-subscriptions:
    preferred: zmienianie istniejących subskrypcji klienta
    admitted: [zmiana istniejących subskrypcji klienta, zmieniać istniejących subskrypcji klienta]
  transition-existing-subscriptions:
    preferred: przenoszenie istniejących subskrypcji klienta lub własności konta
    admitted: [przeniesienie istniejących subskrypcji klienta lub własności konta, przejście istniejących subskrypcji lub własności konta]
  change-existing-terms:
    preferred: zmienianie warunków lub zobowiązań klienta dotyczących istniejących subskrypcji
    admitted: [zmiana warunków lub zobowiązań klienta dla istniejących subskrypcji]
  change-partner-of-record:
    preferred: zmienianie zarejestrowanego partnera subskrypcji
    admitted: [zmiana zarejestrowanego partnera subskrypcji, zmiana partnera rekordu dla subskrypcji]

negation: [nie, ani, nigdy, nikt, nikogo, nic, niczego, nigdzie, żaden, żadn*, bez, brak, braku, niemożliw*, niedostępn*, nieobsługiwan*, już nie]
notNegation: [nie tylko, nie zapomnij, nie później niż, nie wcześniej niż, nie mniej niż, bez względu, brak płatności, braku płatności, nie powiedzie, nie powiodło, nie powiodła, nie powiodły, nie powiódł, bez zmian]
possibility: [może, mogą, możesz, mogę, możemy, możecie, mógł*, mogł*, móc, można, możliw*, niemożliw*, moż*, w stanie, uda]
obligation: [musi, muszą, musisz, muszę, musimy, musiał*, powinien, powinna, powinno, powinni, powinny, powinieneś, należy, wymaga, wymagają, wymagał*, wymagane, wymagany, wymagana, wymaganych, obowiązkow*, konieczn*, trzeba, niezbędn*, potrzebuje, potrzebują, potrzebujesz, potrzebny, potrzebna, potrzebne]
conditions: [jeśli, jeżeli, gdy, kiedy, gdyby, o ile, pod warunkiem, w przypadku, czy, chyba że]
exceptions: [oprócz, poza, z wyjątkiem, wyjąt*, wyjątk*, wykluczon*, wykluczen*, wyklucz*, wyłączeniem, chyba że, inny niż, inna niż, inne niż, innej niż, innym niż]
totality: [wszyscy, wszystkie, wszystko, wszystkich, wszystkim, wszystkimi, każdy, każda, każde, każdego, każdej, każdym, każdemu, każdą]

inflection:
  suffixes: [a, owi, em, ie, u, y, i, ów, om, ami, ach, m, mi, ego, emu, ym, ych, ymi, ej, ą]

"""###),
  EmbeddedFile(name: ###"pt-BR.yaml"###, text: ###"""
# Portuguese as written in Brazil.
locale: pt-BR
labels:
  applies-to: [Aplica-se a, Aplica-se ao, Aplicável a, Válido para]
  roles: [Funções apropriadas, Função apropriada, Funções apropriadas para executar esta tarefa, Funções adequadas, Funções necessárias]
separators: [ou]

roles:
  global-admin:
    preferred: Administrador global
    admitted: [Administradores globais]
    deprecated: [Administração global]      # the activity instead of the person
  admin-agent:
    preferred: Agente de administração
    admitted: [Agente administrativo, Agente administrador, Agente de administrador]
  sales-agent:
    preferred: Agente de vendas
    admitted: [Agente de venda, Agente comercial]
  helpdesk-agent:
    preferred: Agente de assistência técnica
    admitted: [Agente de helpdesk, Agente da assistência técnica, Agente de suporte técnico, Agente de suporte]
    deprecated: [Agente de ajuda]
  billing-admin:
    preferred: Administrador de cobrança
    admitted: [Administrador de faturamento]
    deprecated: [Cobrança de administrador]
  billing-agent:
    preferred: Agente de cobrança
    admitted: [Agente de faturamento]
  user-management-admin:
    preferred: Administrador de gerenciamento de usuários
    admitted: [Administrador de gerenciamento de usuário, Administrador do gerenciamento de usuários]
  user-admin:
    preferred: Administrador de usuários
    admitted: [Administrador de usuário, Administrador do usuário]
  report-viewer:
    preferred: Visualizador de relatórios
    admitted: [Visualizador de relatório, Leitor de relatórios]
    shortened: [Visualizador de]
  executive-report-viewer:
    preferred: Visualizador de relatórios executivos
    admitted: [Visualizador de relatório executivo, Visualizador executivo de relatórios]
  account-admin:
    preferred: Administrador da conta
    admitted: [Administrador de conta, Administrador de contas]
    deprecated: [Conta de administrador, Administrador de conta do MPN]      # the second adds MPN, which the source does not say
  mpn-partner-admin:
    preferred: Administrador de parceiros do MPN
    admitted: [Administrador de parceiro do MPN, Administrador do parceiro do MPN, Administrador do parceiro MPN, Administrador de parceiros MPN, Administrador parceiro do MPN]
  mpn-admin:
    preferred: Administrador do MPN
    admitted: [Administrador MPN, Administrador de MPN]
  mpn-account-admin:
    preferred: Administrador da conta do MPN
    admitted: [Administrador de conta MPN, Administrador da conta MPN]
    deprecated: [Administrador de conta do MPN]      # also written for account-admin
  incentives-admin:
    preferred: Administrador de incentivos
    admitted: [Administrador de incentivo]
    deprecated: [Incentivos de administrador]
  incentives-user:
    preferred: Usuário de incentivos
    admitted: [Usuário de incentivo]
    deprecated: [Incentivos de usuário]
  referrals-admin:
    preferred: Administrador de indicações
    admitted: [Administrador de indicação, Administrador de referências, Administrador de referência]
    deprecated: [Indicações de administrador]
  referrals-user:
    preferred: Usuário de indicações
    admitted: [Usuário de indicação, Usuário de referências, Usuário de referência]
  business-profile-admin:
    preferred: Administrador de perfil de negócios
    admitted: [Administrador do perfil de negócios, Administrador de perfis de negócios, Administrador de perfil comercial, Administrador de perfil empresarial]
    shortened: [Administrador de perfil de, Administrador do perfil de]
  cpv-admin:
    preferred: Administrador de CPV
    admitted: [Administrador CPV, Administrador do CPV]
  chip-admin:
    preferred: Administrador do CHIP
    admitted: [Administrador de CHIP, Administrador CHIP]
  primary-contact:
    preferred: Contato principal
    admitted: [Contato primário]
    deprecated: [Administrador de contato primário]      # "admin" drawn over from the next name
  program-admin:
    preferred: Administrador do programa
    admitted: [Administrador de programa, Administrador de programas]
    shortened: [De programa]
  advisor:
    preferred: Consultor
    admitted: [Consultores, Assessor]
    deprecated: [Advisor, Supervisor]

products:
  partner-center:
    preferred: Partner Center
    admitted: [Central de Parceiros, Centro de Parceiros]
  partner-center-us-government:
    preferred: Partner Center para Microsoft Cloud for US Government
    admitted:
      - Partner Center for Microsoft Cloud for US Government
      - Partner Center para o Microsoft Cloud for US Government
      - Partner Center para a Microsoft Cloud for US Government
      - Partner Center do Microsoft Cloud for US Government
      - Partner Center para Microsoft Cloud do governo dos EUA
      - Partner Center para Microsoft Cloud para o governo dos EUA
    deprecated: [Partner Center para a nuvem do Microsoft Government]
  partner-center-germany:
    preferred: Partner Center para Microsoft Cloud Alemanha
    admitted: [Partner Center for Microsoft Cloud Germany, Partner Center para o Microsoft Cloud Germany, Partner Center para o Microsoft Cloud Alemanha, Partner Center para Microsoft Cloud Germany]
  partner-center-21vianet:
    preferred: Partner Center operado pela 21Vianet
    admitted: [Partner Center operado por 21Vianet]
  partner-center-india:
    preferred: Partner Center Índia
    admitted: [Partner Center India, Partner Center da Índia]
  partner-admin-center:
    preferred: Centro de administração de parceiros
    admitted: [Centro de administração do parceiro, Central de administração de parceiros, Centro de administração para parceiros]
  office-365-partner-admin-center:
    preferred: Centro de administração de parceiros do Office 365
    admitted: [Centro de administração do parceiro do Office 365, Central de administração de parceiros do Office 365]
  dynamics-365-crm:
    preferred: Dynamics 365 CRM
    admitted: [CRM do Dynamics 365]
  salesforce-crm:
    preferred: Salesforce CRM
    admitted: [CRM do Salesforce, CRM Salesforce]

ruleLists:
  multi-partner-functionality:
    preferred: Funcionalidade de vários parceiros
    admitted: [Recurso de vários parceiros, Funcionalidade multiparceiro, A funcionalidade de vários parceiros]

rules:
  change-existing-subscriptions:
    preferred: alterar as assinaturas existentes do cliente
    admitted: [alteração das assinaturas existentes do cliente]
  transition-existing-subscriptions:
    preferred: transferir as assinaturas existentes do cliente ou a propriedade da conta
    admitted: [transição das assinaturas existentes do cliente ou da propriedade da conta]
  change-existing-terms:
    preferred: alterar os termos ou as obrigações do cliente nas assinaturas existentes
    admitted: [alteração dos termos ou das obrigações do cliente nas assinaturas existentes]
  change-partner-of-record:
    preferred: alterar o parceiro de registro de uma assinatura
    admitted: [alteração do parceiro de registro de uma assinatura, mudança do parceiro de registro de uma assinatura]

negation: [não, nunca, jamais, nenhum*, ninguém, nada, nem, tampouco, sem, impossíve*, indisponíve*, não mais, deixar de, deixa de, deixam de, deixará de, deixarão de, deixaremos de, deixou de, deixaram de, deixarem de]
notNegation: [não só, não apenas, não somente, não obstante, não se esqueça, não esqueça, não deixe, não hesite, não se preocupe, sem dúvida, sem fins, sem problemas, sem interrupção, não pagamento, não pagamentos, não csp, não azure, não válido, não válida, não válidos, não válidas, não gerenciado, não gerenciada, não gerenciados, não gerenciadas, não alocado, não alocados, não-azure, não-csp]
possibility: [pode, podem, posso, podemos, poderá, poderão, poderia*, podia*, pôde, puder*, possa, possam, poder, poderem, capaz, capazes, possível, possíveis, impossíve*, consegue, conseguem, conseguir*, talvez]
obligation: [deve, devem, devo, devemos, deverá, deverão, deveria*, devia*, deva, devam, tem que, têm que, tem de, precis*, obrigatóri*, necessári*, exige, exigem, exigid*, requer, requerem, requerid*]
conditions: [se, quando, caso, desde que, contanto que, a menos que, assim que, após]
exceptions: [exceto, exceção, exceções, salvo, a menos que, a não ser, excluíd*, excluir*, exclusão, excluindo, diferente de, diferente do, diferente da]
totality: [todo, toda, todos, todas, tudo, cada]

inflection:
  suffixes: [s, es, a, as]

"""###),
  EmbeddedFile(name: ###"pt-PT.yaml"###, text: ###"""
# Portuguese as written in Portugal. The engine names the activity ("Administração …") and lets names slide across the pipes.
locale: pt-PT
labels:
  applies-to: [Aplica-se a, Aplica-se ao, Aplicável a, Válido para]
  roles: [Funções adequadas, Funções apropriadas, Função adequada, Função apropriada, Funções adequadas para executar esta tarefa, Funções apropriadas para executar esta tarefa]
separators: [ou]

roles:
  global-admin:
    preferred: Administrador global
    admitted: [Administradores globais]
    deprecated: [Administração global]
  admin-agent:
    preferred: Agente administrativo
    admitted: [Agente administrador, Agente de administração, Agente de administrador]
    deprecated: [do agente administrativo]      # "do", "de": slid over from the next slot
  sales-agent:
    preferred: Agente de vendas
    admitted: [Agente comercial, Agente de venda]
    deprecated: [do agente comercial, do agente de vendas]
  helpdesk-agent:
    preferred: Agente de helpdesk
    admitted: [Agente helpdesk, Agente do helpdesk, Agente de assistência técnica, Agente de suporte técnico, Agente de suporte]
    deprecated: [Agente de ajuda, do agente helpdesk]
  billing-admin:
    preferred: Administrador de faturação
    deprecated: [Administração de faturação]
  billing-agent:
    preferred: Agente de faturação
  user-management-admin:
    preferred: Administrador de gestão de utilizadores
    admitted: [Administrador da gestão de utilizadores, Administrador de administração de utilizadores]
    deprecated: [Administração de gestão de utilizadores, Administração de administração de utilizadores, Administração da gestão de utilizadores, Administração de gestão de utilizador]
  user-admin:
    preferred: Administrador de utilizadores
    admitted: [Administrador de utilizador, Administrador do utilizador]
    deprecated: [Administração de utilizadores, Administração do utilizador]
  report-viewer:
    preferred: Visualizador de relatórios
    admitted: [Visualizador de relatório, Espectador de relatório, Espectador de relatórios, Observador de relatórios, Leitor de relatórios]
    deprecated: [do espectador de relatório]
    shortened: [Relatório, do espectador]
  executive-report-viewer:
    preferred: Visualizador de relatórios executivos
    admitted: [Visualizador de relatório executivo, Espectador de relatório executivo, Espectador de relatórios executivos]
    deprecated: [do espectador de relatório executivo]
  account-admin:
    preferred: Administrador de conta
    admitted: [Administrador da conta, Administrador de contas]
    deprecated: [Administração de contas, Administração de conta, Administração da conta]
  mpn-partner-admin:
    preferred: Administrador de parceiros da MPN
    admitted:
      - Administrador de parceiro da MPN
      - Administrador de parceiros MPN
      - Administrador do parceiro MPN
      - Administrador do parceiro da MPN
      - Administrador parceiro da MPN
      - Administrador parceiro MPN
      - Administrador sócio da MPN
    deprecated: [de administrador sócio da MPN, de administrador parceiro da MPN, Administração de parceiros da MPN]
  mpn-admin:
    preferred: Administrador da MPN
    admitted: [Administrador MPN, Administrador do MPN]
    deprecated: [Administração da MPN]
  mpn-account-admin:
    preferred: Administrador de conta MPN
    admitted: [Administrador da conta MPN, Administrador da conta da MPN, Administrador de conta da MPN, Administrador de contas MPN, Administrador de contas da MPN]
    deprecated: [Administração de conta MPN, Administração de contas MPN]
  incentives-admin:
    preferred: Administrador de incentivos
    admitted: [Administradores de incentivos, Administrador de incentivo]
    deprecated: [Incentivos administrativos, Administração de incentivos]
  incentives-user:
    preferred: Utilizador de incentivos
    admitted: [Utilizador de incentivo, Utilizadores de incentivos]
  referrals-admin:
    preferred: Administrador de referências
    admitted: [Administrador de referência, Administrador de encaminhamento, Administrador de encaminhamentos]
    deprecated: [Administração de referências, Administração de encaminhamentos]
  referrals-user:
    preferred: Utilizador de referências
    admitted: [Utilizador de referência, Utilizador de encaminhamento, Utilizador de encaminhamentos]
  business-profile-admin:
    preferred: Administrador de perfil de negócio
    admitted: [Administrador de perfil de negócios, Administrador do perfil de negócio, Administrador de perfil comercial, Administrador de perfil empresarial]
    deprecated: [Administração de perfil de negócios, Administração de perfil de negócio, de administração de perfil de negócio, Administração de perfis de negócios]
  cpv-admin:
    preferred: Administrador CPV
    admitted: [Administrador de CPV, Administrador do CPV, Administrador da CPV]
    deprecated: [Administração CPV, Administração da CPV]
  chip-admin:
    preferred: Administrador CHIP
    admitted: [Administrador do CHIP, Administrador de CHIP]
    deprecated: [Administração CHIP]
  primary-contact:
    preferred: Contacto principal
    admitted: [Contacto primário]
  program-admin:
    preferred: Administrador do programa
    admitted: [Administrador de programa, Administrador de programas]
  advisor:
    preferred: Consultor
    admitted: [Consultores, Conselheiro, Conselheiros, Assessor, Assessores]
    deprecated: [Advisor, Assistente]

products:
  partner-center:
    preferred: Centro de Parceiros
    admitted: [Partner Center]
    deprecated: [Centro Parceiro]
  partner-center-us-government:
    preferred: Centro de Parceiros do Microsoft Cloud for US Government
    admitted:
      - Partner Center for Microsoft Cloud for US Government
      - Centro de Parceiros para Microsoft Cloud for US Government
      - Centro de Parceiros para Microsoft Cloud para governo dos EUA
      - Centro de Parceiros para a Microsoft Cloud para o governo dos EUA
      - Centro de Parceiros para Microsoft Cloud para o Governo dos EUA
      - Partner Center para Microsoft Cloud for US Government
    deprecated: [Partner Center para a nuvem do Governo da Microsoft]
  partner-center-germany:
    preferred: Centro de Parceiros do Microsoft Cloud Germany
    admitted: [Partner Center for Microsoft Cloud Germany, Partner Center para a Microsoft Cloud Germany, Centro de Parceiros para Microsoft Cloud Germany, Centro de Parceiros para Microsoft Cloud Alemanha]
  partner-center-21vianet:
    preferred: Centro de Parceiros operado pela 21Vianet
    admitted: [Partner Center operado pela 21Vianet, Centro de Parceiros operado por 21Vianet, Partner Center operado por 21Vianet]
  partner-center-india:
    preferred: Centro de Parceiros Índia
    admitted: [Centro de Parceiros da Índia, Partner Center India, Partner Center Índia]
    deprecated: [Centro Parceiro Índia]
  partner-admin-center:
    preferred: Centro de administração de parceiros
    admitted: [Centro de administração do parceiro, Centro de administração parceiro, Centro de Administração para parceiros]
  office-365-partner-admin-center:
    preferred: Centro de administração de parceiros do Office 365
    admitted: [Centro de administração do parceiro do Office 365, Centro de administração de parceiros Office 365, Centro de administração parceiro do Office 365]
  dynamics-365-crm:
    preferred: Dynamics 365 CRM
    deprecated: [Dinâmica 365 CRM, Dinâmicas 365 CRM]
  salesforce-crm:
    preferred: Salesforce CRM
    admitted: [CRM Salesforce]

ruleLists:
  multi-partner-functionality:
    preferred: Funcionalidade multiparceiro
    admitted: [Funcionalidade multi-parceiro, Funcionalidade multi-parceira, Funcionalidade de vários parceiros, A funcionalidade multi-parceiro]

rules:
  change-existing-subscriptions:
    preferred: alterar as subscrições existentes do cliente
    admitted: [alteração das subscrições existentes do cliente]
  transition-existing-subscriptions:
    preferred: transferir as subscrições existentes do cliente ou a propriedade da conta
    admitted: [transição das subscrições existentes do cliente ou da propriedade da conta]
  change-existing-terms:
    preferred: alterar os termos ou as obrigações do cliente nas subscrições existentes
    admitted: [alteração dos termos ou das obrigações do cliente nas subscrições existentes]
  change-partner-of-record:
    preferred: alterar o parceiro de registo de uma subscrição
    admitted: [alteração do parceiro de registo de uma subscrição]

negation: [não, nunca, jamais, nenhum*, ninguém, nada, nem, tampouco, sem, impossíve*, indisponíve*, não mais, deixar de, deixa de, deixam de, deixará de, deixarão de, deixaremos de, deixou de, deixaram de, deixarem de]
notNegation: [não só, não apenas, não somente, não obstante, não se esqueça, não esqueça, não hesite, não se preocupe, sem dúvida, sem fins, sem problemas, sem interrupção, não pagamento, não pagamentos, não csp, não azure, não válido, não válida, não válidos, não válidas, não gerido, não gerida, não geridos, não geridas, não atribuído, não atribuídos, sem supervisão, não-azure, não-csp]
possibility: [pode, podem, posso, podemos, poderá, poderão, poderia*, podia*, pôde, puder*, possa, possam, poder, poderem, capaz, capazes, possível, possíveis, impossíve*, consegue, conseguem, conseguir*, talvez]
obligation: [deve, devem, devo, devemos, deverá, deverão, deveria*, devia*, deva, devam, tem que, têm que, tem de, têm de, terá de, precis*, obrigatóri*, necessári*, exige, exigem, exigid*, requer, requerem, requerid*]
conditions: [se, quando, caso, desde que, contanto que, a menos que, assim que, após]
exceptions: [exceto, exceção, exceções, salvo, a menos que, a não ser, excluíd*, excluir*, exclusão, excluindo, diferente de, diferente do, diferente da]
totality: [todo, toda, todos, todas, tudo, cada]

inflection:
  suffixes: [s, es, a, as]

"""###),
  EmbeddedFile(name: ###"ru-RU.yaml"###, text: ###"""
# Russian. Names in the nominative.
locale: ru-RU
labels:
  applies-to: [Область применения, Применимо к, Применяется к, Относится к, Применимость]
  roles: [Соответствующие роли, Соответствующая роль, Соответствующие роли для выполнения этой задачи, Подходящие роли, Необходимые роли]
separators: [или, либо]

roles:
  global-admin:
    preferred: Глобальный администратор
    admitted: [Глобальные администраторы, Глобального администратора, Глобальным администратором]
    shortened: [Глобальный]
  admin-agent:
    preferred: Агент администрирования
    admitted: [Агент администратора, Агент по администрированию, Агент-администратор, Агент администраторов]
    deprecated: [Административный агент]
  sales-agent:
    preferred: Агент по продажам
    admitted: [Агент продаж, Торговый агент, Агент отдела продаж]
    deprecated: [Sales agent]
  helpdesk-agent:
    preferred: Агент службы технической поддержки
    admitted: [Агент технической поддержки, Агент службы поддержки, Агент по технической поддержке, Специалист службы технической поддержки]
    deprecated: [Агент справки, Агент справочной службы]
  billing-admin:
    preferred: Администратор выставления счетов
    admitted: [Администратор по выставлению счетов, Администратор счетов]
  billing-agent:
    preferred: Агент выставления счетов
    admitted: [Агент по выставлению счетов]
  user-management-admin:
    preferred: Администратор управления пользователями
    admitted: [Администратор по управлению пользователями]
  user-admin:
    preferred: Администратор пользователей
    admitted: [Администратор пользователя]
  report-viewer:
    preferred: Средство просмотра отчетов
    admitted: [Просмотр отчетов, Пользователь с правом просмотра отчетов, Наблюдатель отчетов, Читатель отчетов]
    deprecated: [Report Viewer]
  executive-report-viewer:
    preferred: Средство просмотра отчетов руководителя
    admitted: [Средство просмотра отчетов для руководителей, Средство просмотра отчетов с правами руководителя, Просмотр отчетов с правами руководителя, Средство просмотра отчетов руководителей]
    deprecated: [Executive Report Viewer]
  account-admin:
    preferred: Администратор учетной записи
    admitted: [Администратор учетных записей, Администратор аккаунта]
  mpn-partner-admin:
    preferred: Администратор партнера MPN
    admitted: [Администратор партнеров MPN, Партнерский администратор MPN, Администратор-партнер MPN]
  mpn-admin:
    preferred: Администратор MPN
  mpn-account-admin:
    preferred: Администратор учетной записи MPN
    admitted: [Администратор учетных записей MPN]
  incentives-admin:
    preferred: Администратор поощрений
    admitted: [Администратор поощрения, Администратор стимулирования, Администратор программ поощрения]
  incentives-user:
    preferred: Пользователь поощрений
    admitted: [Пользователь поощрения, Пользователь программ поощрения]
  referrals-admin:
    preferred: Администратор рекомендаций
    admitted: [Администратор ссылок, Администратор рефералов, Администратор направлений]
  referrals-user:
    preferred: Пользователь рекомендаций
    admitted: [Пользователь ссылок, Пользователь рефералов]
    deprecated: [Пользовательская ссылка, Пользователь-участник]
  business-profile-admin:
    preferred: Администратор бизнес-профиля
    admitted: [Администратор бизнес-профилей, Администратор профиля компании]
  cpv-admin:
    preferred: Администратор CPV
  chip-admin:
    preferred: Администратор CHIP
    deprecated: [Администратор микросхемы, Администратор микросхем, Администратор чипа]      # the chip of a computer
  primary-contact:
    preferred: Основной контакт
    admitted: [Основное контактное лицо, Первичный контакт, Главный контакт]
  program-admin:
    preferred: Администратор программы
    admitted: [Администратор программ]
  advisor:
    preferred: Консультант
    admitted: [Консультанты, Советник, Помощник, Помощники]
    deprecated: [Advisor]

products:
  partner-center:
    preferred: Центр партнеров
    admitted: [Партнерский центр, Центр для партнеров]
    deprecated: [Partner Center]
  partner-center-us-government:
    preferred: Центр партнеров для Microsoft Cloud for US Government
    admitted:
      - Центр партнеров для Microsoft Cloud для государственных организаций США
      - Центр партнеров по Microsoft Cloud для государственных организаций США
      - Центр партнеров Microsoft Cloud для государственных организаций США
      - Центр партнеров Microsoft Cloud for US Government
      - Центр партнеров для Microsoft Cloud для правительства США
    deprecated: [Центр партнеров для облака Microsoft для государственных организаций]
  partner-center-germany:
    preferred: Центр партнеров Microsoft Cloud для Германии
    admitted: [Центр партнеров для Microsoft Cloud Германии, Центр партнеров Microsoft Cloud в Германии, Центр партнеров для Microsoft Cloud Германия, Центр партнеров для Microsoft Cloud Germany]
  partner-center-21vianet:
    preferred: Центр партнеров под управлением 21Vianet
    admitted: [Центр партнеров 21Vianet, Центр партнеров под управлением компании 21Vianet]
  partner-center-india:
    preferred: Центр партнеров Индии
    admitted: [Центр партнеров Индия, Центр партнеров для Индии, Центр партнеров в Индии]
  partner-admin-center:
    preferred: Центр администрирования партнеров
    admitted: [Центр администрирования для партнеров, Центр администрирования партнера]
  office-365-partner-admin-center:
    preferred: Центр администрирования партнеров Office 365
    admitted: [Центр администрирования Office 365 для партнеров, Центр администрирования партнера Office 365]
  dynamics-365-crm:
    preferred: Dynamics 365 CRM
  salesforce-crm:
    preferred: Salesforce CRM
    admitted: [CRM Salesforce]

ruleLists:
  multi-partner-functionality:
    preferred: Функция поддержки нескольких партнеров
    admitted: [Функции поддержки нескольких партнеров, Возможность использования нескольких партнеров, Функция с несколькими партнерами]

rules:
  change-existing-subscriptions:
    preferred: изменение существующих подписок клиента
    admitted: [изменять существующие подписки клиента, изменяет существующие подписки клиента]
  transition-existing-subscriptions:
    preferred: перенос существующих подписок клиента или владения учетной записью
    admitted: [переносить существующие подписки клиента или владение учетной записью, переход существующих подписок или владения учетными записями клиента, затрагивает существующие подписки клиента или владение учетной записью]
  change-existing-terms:
    preferred: изменение условий или обязательств клиента по существующим подпискам
    admitted: [изменять условия или обязательства клиента по существующим подпискам, изменяет условия существующих подписок клиента или его обязательства]
  change-partner-of-record:
    preferred: изменение зарегистрированного партнера подписки
    admitted: [изменять зарегистрированного партнера подписки, изменяет зарегистрированного партнера для подписки]

negation: [не, нет, ни, нельзя, невозможн*, никогда, никто, никого, никому, ничего, ничто, никак, никакой, никакая, никакое, никакие, никаких, никакого, нигде, без, недоступ*, неподдерж*, неприменим*, отсутствует, отсутствуют, отсутствовал*, больше не]
notNegation: [не только, не забудьте, не забывайте, не менее, не более, не позднее, не позже, не ранее, тем не менее, не стесняйтесь, без ограничений, не меньше, не больше, не выше, не ниже, без изменений]
possibility: [может, могут, можете, можешь, могу, можем, мог, могла, могло, могли, можно, возможно, возможна, возможны, невозможн*, нельзя, сможет, сможете, смогут, смогу, сможем, иметь возможность, имеет возможность, имеют возможность, имеете возможность, способен, способна, способны, удается, удастся]
obligation: [должен, должна, должно, должны, обязан*, обязательно, обязательн*, необходим*, следует, требуется, требуются, требует*, нужно, нужен, нужна, нужны, надо, придется]
conditions: [если, когда, при условии, в случае, как только, ли, пока]
exceptions: [кроме, исключени*, исключая, исключен*, исключа*, помимо, за исключением, если не, отличный от, отличного от, отличной от, отличном от, отличающ*]
totality: [все, всё, всех, всем, всеми, весь, каждый, каждая, каждое, каждого, каждой, каждом, каждому, каждую]

inflection:
  suffixes: [а, у, ом, е, ы, ов, ам, ами, ах, и, м, ми]

"""###),
  EmbeddedFile(name: ###"sv-SE.yaml"###, text: ###"""
# Swedish. The engine cuts "Global administratör" to its adjective and hangs "…roller" and "…konto" on compounds.
locale: sv-SE
labels:
  applies-to: [Gäller för, Tillämpas på, Tillämpligt på]
  roles: [Lämpliga roller, Lämplig roll, Lämpliga roller för att utföra den här uppgiften, Lämpliga roller för den här uppgiften, Rätt roller]
separators: [eller]

roles:
  global-admin:
    preferred: Global administratör
    admitted: [Globala administratörer, Globaladministratör, Globala administratören, Globala administratörsroller]
    shortened: [Globala, Global]
  admin-agent:
    preferred: Administratörsagent
    admitted: [Administratörs agent, Administrationsagent]
  sales-agent:
    preferred: Försäljningsagent
    admitted: [Försäljningsagentens, Försäljnings agent, Säljagent]
    deprecated: [Sales agent]
  helpdesk-agent:
    preferred: Supportagent
    admitted: [Helpdeskagent, Helpdesk-agent, Supportavdelningsagent, Agent för supportavdelningen]
    deprecated: [Hjälpagent]
    shortened: [Supportagent för]
  billing-admin:
    preferred: Faktureringsadministratör
    admitted: [Faktureringsadministratörskonto, Faktureringsadministratörsroller, Fakturerings administratör]
  billing-agent:
    preferred: Faktureringsagent
    admitted: [Faktureringsagentens, Fakturerings agent]
  user-management-admin:
    preferred: Administratör för användarhantering
    admitted: [Administratörsbehörighet för användarhantering, Administratör för användar hantering, Användarhanteringsadministratör]
    shortened: [Administratörsbehörighet för]
  user-admin:
    preferred: Användaradministratör
    admitted: [Användaradministratörsroller, Användaradministratörskonto, Administratör för användare]
  report-viewer:
    preferred: Rapportvisare
    admitted: [Rapportvisningsprogram, Rapportläsare, Visningsprogram för rapporter, Visningsprogram för rapport]      # program: the engine's usual word
    deprecated: [Report Viewer, Rapportanvändare]
  executive-report-viewer:
    preferred: Rapportvisare för chefer
    admitted: [Rapportvisningsprogram för chefer, Visningsprogram för verkställande rapporter, Visningsprogram för exekutiva rapporter]
    deprecated: [Visningsprogram för exekutiv rapport, Executive Report Viewer]
  account-admin:
    preferred: Kontoadministratör
    admitted: [Kontoadministratörsroller, Kontoadministratörskonto, Konto administratör]
  mpn-partner-admin:
    preferred: MPN-partneradministratör
    admitted: [MPN-partneradministratörsroller, MPN-partneradministratörskonto, MPN partneradministratör, Administratör för MPN-partner]
  mpn-admin:
    preferred: MPN-administratör
    admitted: [MPN-administratörsroller, MPN-administratörskonto, MPN administratör]
  mpn-account-admin:
    preferred: MPN-kontoadministratör
    admitted: [MPN-kontoadministratörsroller, Administratör för MPN-konto]
  incentives-admin:
    preferred: Incitamentsadministratör
    admitted: [Incitamentsadministratörsroller, Incitamentsadministratörskonto, Incitamentadministratör, Administratör för incitament]
  incentives-user:
    preferred: Incitamentsanvändare
    admitted: [Incitamentanvändare, Användare av incitament]
  referrals-admin:
    preferred: Hänvisningsadministratör
    admitted: [Referensadministratör, Referensadministratörsroller, Hänvisningsadministratörsroller, Administratör för hänvisningar]
  referrals-user:
    preferred: Hänvisningsanvändare
    admitted: [Referensanvändare]
  business-profile-admin:
    preferred: Administratör för företagsprofil
    admitted: [Företagsprofiladministratör, Administratör för affärsprofil, Administratörsbehörighet för företagsprofil, Administratörsbehörighet för affärsprofil, Administratörsroller för företagsprofil]
    shortened: [Administratörsbehörighet för, Administratörsroller för]
  cpv-admin:
    preferred: CPV-administratör
    admitted: [CPV-administratörsroller, CPV-administratörskonto]
  chip-admin:
    preferred: CHIP-administratör
    admitted: [CHIP-administratörsroller, CHIP-administratörskonto]
  primary-contact:
    preferred: Primär kontakt
    admitted: [Primär kontaktperson, Huvudkontakt]
  program-admin:
    preferred: Programadministratör
    admitted: [Programadministratörsroller, Administratör för programmet]
  advisor:
    preferred: Rådgivare
    deprecated: [Advisor]

products:
  partner-center:
    preferred: Partnercenter
    admitted: [Partner Center]
    shortened: [Partner Center-, Partnercenter-]
  partner-center-us-government:
    preferred: Partnercenter för Microsoft Cloud for US Government
    admitted:
      - Partner Center for Microsoft Cloud for US Government
      - Partner Center för Microsoft Cloud for US Government
      - Partner Center för Microsoft Cloud för amerikanska myndigheter
      - Partnercenter för Microsoft Cloud för amerikanska myndigheter
    deprecated:
      - Partner Center för Microsoft myndighets moln
      - Välkommen till Partnercenter för Microsoft Cloud for US Government      # title of the article that the name links to
  partner-center-germany:
    preferred: Partnercenter för Microsoft Cloud Tyskland
    admitted: [Partner Center for Microsoft Cloud Tyskland, Partner Center för Microsoft Cloud Tyskland, Partner Center for Microsoft Cloud Germany, Partner Center för Microsoft Cloud Germany, Partnercenter för Microsoft Cloud Germany]
  partner-center-21vianet:
    preferred: Partnercenter som drivs av 21Vianet
    admitted: [Partner Center som drivs av 21Vianet]
  partner-center-india:
    preferred: Partnercenter Indien
    admitted: [Partner Center Indien, Partner Center India, Partnercenter för Indien]
  partner-admin-center:
    preferred: Administrationscenter för partner
    admitted: [Administrationscentret för partner, Partneradministrationscenter]
  office-365-partner-admin-center:
    preferred: Office 365-administrationscenter för partner
    admitted: [Administrationscenter för partner i Office 365, Office 365-partneradministrationscenter, Office 365 Partneradministrationscenter]
  dynamics-365-crm:
    preferred: Dynamics 365 CRM
  salesforce-crm:
    preferred: Salesforce CRM
    admitted: [CRM Salesforce]

ruleLists:
  multi-partner-functionality:
    preferred: Funktioner för flera partner
    admitted: [Funktionen för flera partner, Funktion för flera partner, Flerpartnerfunktioner]

rules:
  change-existing-subscriptions:
    preferred: ändra kundens befintliga prenumerationer
    admitted: [ändring av kundens befintliga prenumerationer]
  transition-existing-subscriptions:
    preferred: överföra kundens befintliga prenumerationer eller kontoägarskap
    admitted: [överföring av kundens befintliga prenumerationer eller kontoägarskap, övergå från kundens befintliga prenumerationer eller kontoägarskap]
  change-existing-terms:
    preferred: ändra villkoren eller kundens skyldigheter för befintliga prenumerationer
    admitted: [ändring av villkoren eller kundens skyldigheter för befintliga prenumerationer]
  change-partner-of-record:
    preferred: ändra den registrerade partnern för en prenumeration
    admitted: [byte av registrerad partner för en prenumeration, ändra partnern för posten för en prenumeration]

negation: [inte, ej, icke, aldrig, ingen, inget, inga, ingenting, varken, utan, nej, omöjlig*, otillgänglig*, inte längre]
notNegation: [inte bara, inte endast, inte minst, glöm inte, tveka inte, utan även, utan också, icke vinstdrivande, icke kommersiell, icke kommersiella, icke csp, icke azure, icke betalning, icke betalningar, inte oroa, icke-vinst*, icke-kommersiell*, icke-csp, icke-azure, icke-betalning*]
possibility: [kan, kunna, kunde, kunnat, kanske, möjlig, möjliga, möjligt, omöjlig*, får inte, får endast, får bara, eventuellt]
obligation: [måste, ska, skall, skulle, krävs, kräver, kräva, bör, borde, behöver, behövs, obligatorisk*, nödvändig*]
conditions: [om, när, såvida, ifall, förutsatt, så länge]
exceptions: [utom, förutom, undantag*, exkluder*, uteslut*, såvida inte, om inte, om inget annat, bortsett, "annan än", "andra än"]
totality: [alla, samtliga, allt, varje, varenda, alltihop]

inflection:
  suffixes: [s, en, et, ens, ets, er, ers, erna, n, ns, na, e, t, sroll, srollen, sroller, srollerna, skonto, skonton]

"""###),
  EmbeddedFile(name: ###"zh-CN.yaml"###, text: ###"""
# Chinese (simplified). Spaces do not count; the function words are patterns inside running text.
locale: zh-CN
labels:
  applies-to: [适用于, 适用对象, 适用范围, 应用于]
  roles: [适当的角色, 适当角色, 相应的角色, 相应角色, 合适的角色, 执行此任务所需的相应角色, 执行此任务的适当角色, 执行此任务的相应角色]
separators: [或, 或者]

roles:
  global-admin:
    preferred: 全局管理员
    admitted: [全局系统管理员]
    shortened: [全局管理, 全局]
  admin-agent:
    preferred: 管理员代理
    admitted: [管理代理, 管理代理人]
  sales-agent:
    preferred: 销售代理
    admitted: [销售代理人, 销售专员]
    deprecated: [Sales agent, 销售代表]
  helpdesk-agent:
    preferred: 支持人员代理
    admitted: [技术支持代理, 支持代理, 帮助台代理, 支持人员]
    deprecated: [Help agent, 帮助代理]
  billing-admin:
    preferred: 计费管理员
    admitted: [帐单管理员, 账单管理员]
    shortened: [计费管理]
  billing-agent:
    preferred: 计费代理
    admitted: [帐单代理, 账单代理]
  user-management-admin:
    preferred: 用户管理管理员
    admitted: [“用户管理”管理员]
  user-admin:
    preferred: 用户管理员
  report-viewer:
    preferred: 报表查看器
    admitted: [报表查看者, 报告查看器, 报告查看者]
    deprecated: [Report viewer]
  executive-report-viewer:
    preferred: 执行报表查看器
    admitted: [执行报表查看者, 主管报表查看器, 主管报表查看者, 高管报表查看器, 高管报表查看者, 执行层报告查看者]
    deprecated: [Executive 报表查看器, Executive report viewer]
  account-admin:
    preferred: 帐户管理员
    admitted: [账户管理员, 帐号管理员]
    shortened: [帐户管理]
  mpn-partner-admin:
    preferred: MPN 合作伙伴管理员
    shortened: [MPN 合作伙伴管理]
  mpn-admin:
    preferred: MPN 管理员
    shortened: [MPN 管理]
  mpn-account-admin:
    preferred: MPN 帐户管理员
    admitted: [MPN 账户管理员]
  incentives-admin:
    preferred: 奖励管理员
    admitted: [激励管理员, 激励措施管理员]
    shortened: [奖励管理, 激励管理]
  incentives-user:
    preferred: 奖励用户
    admitted: [激励用户, 激励措施用户]
  referrals-admin:
    preferred: 引荐管理员
    admitted: [推荐管理员, 转介管理员]
    shortened: [引荐管理]
  referrals-user:
    preferred: 引荐用户
    admitted: [推荐用户, 转介用户]
  business-profile-admin:
    preferred: 业务档案管理员
    admitted: [业务配置文件管理员, 企业档案管理员, 商业档案管理员, 企业配置文件管理员]
    shortened: [业务配置文件管理]
  cpv-admin:
    preferred: CPV 管理员
    shortened: [CPV 管理]
  chip-admin:
    preferred: CHIP 管理员
    deprecated: [芯片管理员]      # the chip of a computer
    shortened: [CHIP 管理]
  primary-contact:
    preferred: 主要联系人
    admitted: [主联系人]
  program-admin:
    preferred: 计划管理员
    admitted: [项目管理员, 程序管理员]
  advisor:
    preferred: 顾问
    deprecated: [Advisor]

products:
  partner-center:
    preferred: 合作伙伴中心
    deprecated: [Partner Center]
  partner-center-us-government:
    preferred: 适用于美国政府的 Microsoft 云合作伙伴中心
    admitted:
      - Microsoft Cloud for US Government 合作伙伴中心
      - 合作伙伴中心 Microsoft Cloud for US Government
      - 适用于 Microsoft Cloud for US Government 的合作伙伴中心
      - 适用于美国政府的 Microsoft Cloud 合作伙伴中心
      - 美国政府 Microsoft 云合作伙伴中心
    deprecated: [Microsoft 政府云合作伙伴中心]
  partner-center-germany:
    preferred: 德国 Microsoft 云合作伙伴中心
    admitted: [合作伙伴中心 德国 Microsoft 云, 合作伙伴中心 Microsoft Cloud Germany, Microsoft Cloud Germany 合作伙伴中心, 适用于 Microsoft Cloud Germany 的合作伙伴中心]
  partner-center-21vianet:
    preferred: 由世纪互联运营的合作伙伴中心
    admitted: [世纪互联运营的合作伙伴中心, 由 21Vianet 运营的合作伙伴中心, 21Vianet 运营的合作伙伴中心]
  partner-center-india:
    preferred: 印度合作伙伴中心
    admitted: [合作伙伴中心印度]
  partner-admin-center:
    preferred: 合作伙伴管理中心
  office-365-partner-admin-center:
    preferred: Office 365 合作伙伴管理中心
  dynamics-365-crm:
    preferred: Dynamics 365 CRM
  salesforce-crm:
    preferred: Salesforce CRM

ruleLists:
  multi-partner-functionality:
    preferred: 多合作伙伴功能
    admitted: [多个合作伙伴功能, 多伙伴功能]

rules:
  change-existing-subscriptions:
    preferred: 更改客户的现有订阅
    admitted: [对客户现有订阅的更改]
  transition-existing-subscriptions:
    preferred: 转移客户的现有订阅或帐户所有权
    admitted: [转换客户的现有订阅或帐户所有权]
  change-existing-terms:
    preferred: 更改现有订阅的条款或客户的义务
    admitted: [对现有订阅的条款或客户义务的更改]
  change-partner-of-record:
    preferred: 更改订阅的登记合作伙伴
    admitted: [更改订阅的记录合作伙伴, 更改订阅的备案合作伙伴]

negation: ["*不*", "*没*", "*无*", "*未*", "*非*", "*勿*", "*否*", "*禁止*"]
notNegation:
  - "*不同*"
  - "*不仅*"
  - "*不只*"
  - "*不但*"
  - "*不断*"
  - "*不过*"
  - "*不久*"
  - "*不少于*"
  - "*不超过*"
  - "*不晚于*"
  - "*不早于*"
  - "*不妨*"
  - "*不管*"
  - "*不论*"
  - "*不良*"
  - "*不动产*"
  - "*不丹*"
  - "*不列颠*"
  - "*不正确*"
  - "*不完整*"
  - "*不间断*"
  - "*不得不*"
  - "*不止*"
  - "*拒不*"
  - "*正确无误*"
  - "*不要忘记*"
  - "*请勿忘记*"
  - "*无论*"
  - "*无限*"
  - "*无缝*"
  - "*无效*"
  - "*无人*"
  - "*未来*"
  - "*未知*"
  - "*未结*"
  - "*未分配*"
  - "*未处理*"
  - "*未付*"
  - "*未计费*"
  - "*未开票*"
  - "*未托管*"
  - "*未记录*"
  - "*非常*"
  - "*非洲*"
  - "*南非*"
  - "*中非*"
  - "*除非*"
  - "*非营利*"
  - "*非盈利*"
  - "*非商业*"
  - "*非公开*"
  - "*非托管*"
  - "*非标准*"
  - "*非活动*"
  - "*非交易*"
  - "*非付款*"
  - "*非正式*"
  - "*是否*"
  - "*否则*"
  - "*能否*"
possibility: ["*可以*", "*可能*", "*能够*", "*不能*", "*无法*", "*不可*", "*只能*", "*可使用*", "*可将*", "*可在*", "*可从*", "*可通过*", "*可选择*", "*可查看*", "*可更新*", "*还可*", "*均可*", "*即可*", "*便可*", "*则可*", "*也可*", "*都可*"]
obligation: ["*必须*", "*须*", "*需要*", "*必需*", "*必填*", "*所需*", "*无需*", "*只需*", "*还需*", "*不必*", "*则应*", "*都应*", "*还应*", "*也应*", "*不应*", "*仅应*", "*应将*", "*应为*", "*应在*", "*应使用*", "*应提交*", "*你应*", "*您应*", "*伙伴应*", "*客户应*", "*应该*", "*应当*", "*务必*", "*必要*"]
conditions: ["如果*", "假如*", "倘若*", "若*", "当*", "只要*", "一旦*", "除非*", "*的情况下", "*时"]
exceptions: ["*除外*", "*除了*", "*除非*", "*以外*", "*例外*", "*排除在外*", "*不包括*", "*之外*"]
totality: ["*所有*", "*全部*", "*每个*", "*每位*", "*每名*", "*每种*", "*各*", "*一切*", "*都*"]

inflection:
  suffixes: [们, 的, 角色]

"""###),
]
