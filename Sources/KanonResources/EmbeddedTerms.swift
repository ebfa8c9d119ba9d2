// swift-format-ignore-file
// Written by Scripts/embed-text; edit the files that it names, then run it again.

let embeddedTerms: [EmbeddedFile] = [
  EmbeddedFile(name: ###"ar-SA.yaml"###, text: ###"""
# Arabic. No corpus stands behind it; the names follow Microsoft's Arabic user interface.
locale: ar-SA
labels:
  applies-to: [ينطبق على, تنطبق على, يسري على, ينطبق هذا على, يطبق على]
  roles: [الأدوار المناسبة, أدوار مناسبة, الأدوار الملائمة, الدور المناسب, الأدوار المناسبة لتنفيذ هذه المهمة, الأدوار المناسبة لأداء هذه المهمة, الأدوار المطلوبة, الأدوار الصحيحة, الأدوار ذات الصلة, الدور المطلوب]
separators: [أو]
linking: [في, من, على, إلى, الخاص, الخاصة, بواسطة, لـ]

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

negation: [لا, ألا, ألّا, لن, لم, ليس, ليست, ليسوا, لست, ولا, ولن, ولم, وليس, وليست, فلا, فلن, غير, وغير, بدون, دون, بلا, وبدون, وبلا, أبدا, أبدًا, أبداً, مطلقا, مطلقًا, مستحيل, يتعذر, تعذر, لم يعد, لا يمكن]
notNegation: [لا سيما, ولا سيما, لا تنس, لا تنسى, لا تتردد, لا تقلق, ليس فقط, وليس فقط, دون انقطاع]
nearNegation: [فقط, وفقط, حصرا, حصرًا, حصراً, حصريا, حصريًا, حصرياً, لا سوى, سوى, وحده, وحدها, وحدهم, مجرد, إنما, إلا, إلا إذا, ما لم, إلى أن, حتى يتم, ريثما, إلا بعد, باستثناء, استثناء*, الاستثناء*, يستثنى, تستثنى, مستثنى, مستثناة, عدا, ما عدا, فيما عدا, بخلاف, بدلا, بدلًا, بدلاً, عوضا, عوضًا, عوضاً, وليس, على عكس, على خلاف, على النقيض, خارج, خارجا, استبعاد*, استبعد*, يستبعد*, تستبعد*, مستبعد*, المستبعد*, حذر*, يفتقر*, تفتقر*, افتقار*, يفتقد*, تفتقد*, نقص*, ناقص*, النقص*, مفقود*, المفقود*, فقدان*, يفقد*, تفقد*, غياب*, غائب*, انعدام*, عدم*, وعدم*, بعدم*, لعدم*, العدم*, معدوم*, خلو*, خال, خالي*, خالية*, فارغ*, الفارغ*, فراغ*, فشل*, يفشل*, تفشل*, الفشل*, فاشل*, الفاشل*, إخفاق*, أخفق*, يخفق*, تعذر*, يتعذر*, تتعذر*, متعذر*, خطأ*, خاطئ*, الخطأ*, الخاطئ*, أخطاء*, بطريق الخطأ, باطل*, تجنب*, لتجنب*, يتجنب*, تتجنب*, وتجنب*, تفادي*, لتفادي*, يتفادى, منع*, لمنع*, يمنع*, تمنع*, المنع*, ممنوع*, الممنوع*, يحول دون, تحول دون, حظر*, يحظر*, تحظر*, محظور*, المحظور*, يحرم*, تحرم*, رفض*, يرفض*, ترفض*, الرفض*, مرفوض*, المرفوض*, رفضت, يأبى, امتناع*, يمتنع*, امتنع*, إعفاء*, معفى, معفاة, معفي*, الإعفاء*, يعفى, تعفى, توقف*, يتوقف*, تتوقف*, إيقاف*, أوقف*, يوقف*, موقوف*, انقطاع*, انقطع*, ينهي*, انتهى, انتهت, منته*, منتهية*, المنتهية*, ينتهي, تنتهي, نفاد*, انقضاء*, انقضى, بطل*, بطلان*, إبطال*, تعطيل*, معطل*, المعطل*, يعطل*, تعطل*, عطل*, غير, الغير, لاغ, ملغ*, محدود*, المحدود*, يقتصر*, تقتصر*, مقتصر*, تقييد*, مقيد*, تجاهل*, يتجاهل*, تتجاهل*, بغض, بصرف, رغم, بالرغم, مستقل*, قليل*, نادرا, نادرًا, نادراً, بالكاد, تنازل*, يتخلى, تخلى, إغفال*, أغفل*, حجب*, محجوب*, يحجب*, صعب, يصعب, اختلاف, يختلف*, تختلف*, اختياري*, without, "no", فقدت, وإنما, بل إن, بخلاف ذلك, خلافا*]
possibility: [يمكن, يمكنك, يمكنه, يمكنها, يمكنهم, يمكننا, ويمكن, ويمكنك, تمكن, تتمكن, يتمكن, قد, ربما, يستطيع, تستطيع, بإمكانك, الممكن, ممكن, يتعذر, تعذر, مستحيل]
obligation: [يجب, ويجب, يلزم, يتعين, ينبغي, مطلوب, مطلوبة, المطلوب, يتطلب, تتطلب, لازم, إلزامي, إلزامية, عليك, تحتاج, يحتاج, لا بد]
conditions: [إذا, وإذا, فإذا, إن, عندما, وعندما, حين, حينما, متى, لو, بشرط, في حالة, في حال, طالما, ما لم]
exceptions: [باستثناء, إلا, استثناء, استثناءات, الاستثناء, استبعاد, يستثنى, تستثنى, مستبعد, عدا, ما عدا, فيما عدا, سوى, بخلاف, ما لم, إلا إذا, خلاف, بخلاف ذلك, خلافًا, خلافا, باستثناءات, واستثناء, استثنائ*, مستثنى, مستثناة, يُستثنى, تُستثنى, وباستثناء, وإلا, لا يشمل, لا تشمل, باستبعاد, مع استبعاد, تستبعد, يستبعد, مستبعدة, ماعدا, فيماعدا, آخر غير, أخرى غير, غيره, دون احتساب, بصرف النظر عن]
totality: [كل, جميع, كافة, كامل, وكل, وجميع, كافه, كلها, جميعها, لكل, بكل, لجميع, بجميع, وكافة, الجميع, بأكمله, بأكملها, كله, جميعهم, كلهم, أي, أية]
partialNegation: [ليس كل, ليست كل, ليس جميع, ليست جميع, ليس كافة, ليست كافة, وليس كل, وليست كل, وليس جميع, وليست جميع, وليس كافة, ليس الجميع, ليس كلها, ليست كلها, ليست جميعها, ليس دائما, ليس دائمًا, ليس دائماً, ليست دائما, ليست دائمًا, ليس بالضرورة, ليست بالضرورة, ليس في كل, ليس في جميع, ليست في كل, ليس لكل, ليس لجميع, ليس على كل, ليس على جميع, ليست متوفرة جميع, ليست متاحة جميع, لا تتطلب كل, لا تتطلب جميع, لا يتطلب كل, لا يتطلب جميع, لا تحتاج كل, لا تحتاج جميع, لا تتوفر كل, لا تتوفر جميع, لا يتوفر جميع, لا تتوفر كافة, لا يتم دعم كل, لا يتم دعم جميع, لا تدعم كل, لا تدعم جميع, لا يدعم كل, لا يدعم جميع, قد لا تكون كل, قد لا تكون جميع, قد لا تتوفر كل, قد لا تتوفر جميع, لا تكون جميع, لا تنطبق على جميع, لا ينطبق على جميع, لم يتم استيفاء جميع, لم يتم استيفاء كل, لم تستوف جميع, لا كل, ما كل, بعض, بعضها, وبعض]

words:
  global: [العام, عمومي]
  admin: [مسؤول]
  agent: [وكيل, مندوب]
  sales: [مبيعات]
  helpdesk: [مكتب المساعدة, مكتب الدعم, الدعم الفني]
  billing: [فوترة, فواتير]
  user: [مستخدم]
  management: [إدارة]
  report: [تقارير, تقرير]
  viewer: [عارض, مستعرض]
  executive: [تنفيذي, مدراء, مديرين]
  account: [حساب]
  partner: [شركاء, شريك]
  incentive: [حوافز, حافز]
  referral: [إحالات, إحالة]
  business: [أعمال]
  business profile: [ملف تعريف الأعمال]
  primary: [أساسي, رئيسي]
  contact: [اتصال]
  program: [برنامج, برامج]
  advisor: [مستشار]
  center: [مركز]
  germany: [ألمانيا]
  india: [الهند]
  operated: [تديره, المشغل]

"""###),
  EmbeddedFile(name: ###"bg-BG.yaml"###, text: ###"""
# Bulgarian. The article hangs on the first word of a name, so it is spelled out where the last word does not carry it.
locale: bg-BG
labels:
  applies-to: [Отнася се за, Отнася се до, Прилага се за, Прилага се към, Прилага се при, Важи за, Приложимо за, Приложимо към, Валидно за]
  roles: [Подходящи роли, Подходяща роля, Подходящите роли, Съответни роли, Съответните роли, Необходими роли, Изисквани роли, Правилни роли, Уместни роли, Подходящи роли за изпълнение на тази задача, Подходящи роли за тази задача]
separators: [или, и]
linking: [за, на, по, в, от, с, към]

roles:
  global-admin:
    preferred: Глобален администратор
    admitted: [Глобални администратори, Глобалният администратор]
    shortened: [Глобален]
  admin-agent:
    preferred: Агент администратор
    admitted: [Администраторски агент, Агент на администратора, Агент на администратор, Агент за администриране, Административен агент, Агент по администриране]
    deprecated: [Admin agent]
  sales-agent:
    preferred: Агент по продажбите
    admitted: [Агент продажби, Агент за продажби, Агент по продажби, Търговски агент, Търговски представител]
    deprecated: [Sales agent]
  helpdesk-agent:
    preferred: Агент на помощното бюро
    admitted: [Агент от помощното бюро, Агент на бюро за помощ, Агент от бюрото за помощ, Агент на бюрото за помощ, Агент за помощно бюро, Агент за поддръжка, Агент по поддръжката, Агент за техническа поддръжка]
    deprecated: [Агент за помощ, Помощен агент]
  billing-admin:
    preferred: Администратор на фактурирането
    admitted: [Администратор по фактурирането, Администратор за фактуриране, Администратор на фактуриране, Администратор фактуриране, Администратор на таксуването, Администратор на таксуване]
  billing-agent:
    preferred: Агент по фактурирането
    admitted: [Агент за фактуриране, Агент по фактуриране, Агент на фактурирането, Агент по таксуването]
  user-management-admin:
    preferred: Администратор за управление на потребители
    admitted: [Администратор по управление на потребителите, Администратор на управление на потребители, Администратор на управлението на потребители, Администратор на управлението на потребителите, Администратор за управление на потребителите]
  user-admin:
    preferred: Администратор на потребители
    admitted: [Потребителски администратор, Администратор на потребителите, Администратор потребител, Администратор на потребител]
  report-viewer:
    preferred: Преглеждащ отчети
    admitted: [Визуализатор на отчети, Зрител на отчети, Програма за преглед на отчети, Преглед на отчети]
  executive-report-viewer:
    preferred: Преглеждащ отчети за ръководители
    admitted: [Преглеждащ ръководни отчети, Визуализатор на отчети за ръководители, Визуализатор на изпълнителни отчети, Преглеждащ изпълнителни отчети, Зрител на изпълнителни отчети]
  account-admin:
    preferred: Администратор на акаунт
    admitted: [Администратор на акаунта, Администратор на акаунти, Администратор на профил]
  mpn-partner-admin:
    preferred: Администратор на партньор в MPN
    admitted: [Администратор на MPN партньор, Администратор на партньор на MPN, Администратор на партньори в MPN, Администратор на партньори на MPN, MPN партньорски администратор, Партньорски администратор на MPN, Администратор партньор в MPN]
  mpn-admin:
    preferred: Администратор на MPN
    admitted: [MPN администратор, Администратор в MPN]
  mpn-account-admin:
    preferred: Администратор на MPN акаунт
    admitted: [Администратор на акаунт в MPN, Администратор на акаунт на MPN, MPN администратор на акаунт, Администратор на акаунта в MPN]
  incentives-admin:
    preferred: Администратор на стимули
    admitted: [Администратор на стимулите, Администратор за стимули, Администратор на поощрения, Администратор по стимули]
  incentives-user:
    preferred: Потребител на стимули
    admitted: [Потребител на стимулите, Потребител за стимули, Потребител на поощрения]
  referrals-admin:
    preferred: Администратор на препоръки
    admitted: [Администратор на препратки, Администратор на насочвания, Администратор на препоръките, Администратор на препращания, Администратор на референции]
  referrals-user:
    preferred: Потребител на препоръки
    admitted: [Потребител на препратки, Потребител на насочвания, Потребител на препоръките, Потребител на препращания]
  business-profile-admin:
    preferred: Администратор на бизнес профил
    admitted: [Администратор на бизнес профила, Администратор на бизнес профили, Администратор на фирмен профил]
  cpv-admin:
    preferred: Администратор на CPV
    admitted: [CPV администратор, Администратор за CPV]
  chip-admin:
    preferred: Администратор на CHIP
    admitted: [CHIP администратор, Администратор за CHIP]
    deprecated: [Администратор на чип]
  primary-contact:
    preferred: Основен контакт
    admitted: [Основно лице за контакт, Основен контактен човек, Първичен контакт, Главен контакт]
  program-admin:
    preferred: Администратор на програма
    admitted: [Администратор на програмата, Програмен администратор, Администратор на програми]
  advisor:
    preferred: Съветник
    admitted: [Консултант, Съветници]
    deprecated: [Advisor]

products:
  partner-center:
    preferred: Център за партньори
    admitted: [Партньорски център, Партньорския център, Центъра за партньори, Център на партньорите]
    deprecated: [Partner Center]
  partner-center-us-government:
    preferred: Център за партньори за Microsoft Cloud for US Government
    admitted: [Център за партньори на Microsoft Cloud for US Government, Център за партньори Microsoft Cloud for US Government, Център за партньори за Microsoft Cloud за правителството на САЩ, Партньорски център за Microsoft Cloud for US Government]
  partner-center-germany:
    preferred: Център за партньори за Microsoft Cloud Germany
    admitted: [Център за партньори на Microsoft Cloud Germany, Център за партньори за Microsoft Cloud Германия, Партньорски център за Microsoft Cloud Germany]
  partner-center-21vianet:
    preferred: Център за партньори управляван от 21Vianet
    admitted: [Център за партньори под управлението на 21Vianet, Партньорски център управляван от 21Vianet]
  partner-center-india:
    preferred: Център за партньори Индия
    admitted: [Център за партньори в Индия, Център за партньори India]
  partner-admin-center:
    preferred: Център за администриране на партньори
    admitted: [Партньорски център за администриране, Център за администриране за партньори]
  office-365-partner-admin-center:
    preferred: Център за администриране на партньори на Office 365
    admitted: [Център за администриране на партньори в Office 365]
  dynamics-365-crm:
    preferred: Dynamics 365 CRM
    admitted: [Microsoft Dynamics 365 CRM]
  salesforce-crm:
    preferred: Salesforce CRM
    admitted: [CRM Salesforce]

negation: [не, няма, нямат, нямате, нямам, нямаме, нито, без, недей*, невъзможн*, недостъпн*, неподдържан*, неприложим*, забранен*, забранява, вече не]
notNegation: [не само, не просто, не забравяйте, не се колебайте, не се притеснявайте, не се безпокойте, не по-късно, не повече от, не по-малко, не по-рано, без ограничени*, без прекъсван*, без значение, или не]
nearNegation: [само, единствено, изключително, едва, освен, освен ако, докато, преди да, вместо, вместо това, вместо да, по-скоро, за разлика, напротив, изключ*, с изключение, извън, липс*, отсъств*, отсъст*, загуб*, губи*, изгуб*, пропус*, пропуск*, недостат*, недостиг*, недостатъч*, неуспе*, провал*, проваля*, неуспеш*, греш*, сгреш*, погреш*, избягва*, избегн*, избягн*, предотврат*, предотвратя*, пречи*, попреч*, възпреп*, забран*, забраня*, откаж*, отказ*, отказва*, отхвърл*, отклон*, освободен*, освобожда*, спира*, спре*, спрян*, прекрат*, прекратя*, прекъс*, преустанов*, изтек*, изтич*, изтекъл*, невалид*, невярн*, невъзмож*, недостъп*, недейств*, недопуст*, недопуск*, неправил*, неподдърж*, неподход*, неприлож*, неприем*, неплат*, непълн*, непознат*, неизвест*, неизполз*, неизмен*, неограни*, неопредел*, неочакван*, необраб*, необратим*, необходим само, неоторизир*, неупълномощ*, несъвмест*, несъответ*, несъществ*, нестандарт*, нетърговск*, нетестван*, неточн*, независ*, незавърш*, незакон*, незаплат*, незадължит*, неразпредел*, неразреш*, непрекъсн*, ненуж*, некоректн*, некачеств*, негод*, неактив*, неадекват*, неназнач*, неуправляв*, нефактурир*, непотвърд*, невид*, деактивир*, изключен*, блокир*, огранич*, празн*, малко, рядко, твърде, едва ли, без, безсроч*, безуспеш*, безвъзврат*, безплат*, без значение, независимо, въпреки, иначе, в противен случай, игнорир*, пренебрегв*, ни, по избор, without, "no", без ограничени*, без прекъсван*, различен от, различна от, различно от, различни от, различава*, никога, никой, никого, никоя, никое, никои, никакъв, никакви, никаква, никакво, нищо, никъде]
possibility: [може, могат, можете, можем, мога, можеш, можеше, могъл, могла, могло, могли, възможн*, невъзможн*, в състояние, евентуално]
obligation: [трябва, трябваше, необходим*, нужн*, нужд*, задължител*, задължен*, изисква, изискват, изискван*, длъжен, длъжна, длъжни, следва да, налага]
conditions: [ако, когато, щом, в случай, в случаите, при условие, освен ако, дали, докато]
exceptions: [освен, освен ако, с изключение, изключ*, извън, различен от, различни от, различна от, различно от, различен, различна, различно, различни, освен за, друг освен, друга освен, друго освен, други освен, друг от, друга от, друго от, други от, настрана от, вън от, без да се включва*, не включва*, с изкл, отделно от]
totality: [всички, всичко, всеки, всяка, всяко, целия, целият, цялата, цялото, всичките, всекиго, всякакв*, целите, цялостн*, който и да е]
partialNegation: [не всички, не всичко, не всеки, не всяка, не всяко, не всекиго, не винаги, невинаги, не непременно, не задължително, не е задължително всички, не за всички, не за всеки, не за всяка, не във всички, не във всеки, не във всяка, не при всички, не на всички, не на всеки, не до всички, не с всички, не от всички, не са всички, не са налични всички, не са достъпни всички, не се поддържат всички, не се изискват всички, не изискват всички, не са изпълнени всички, не целия, не целият, не цялата, не цялото, някои, някой от, част от]

inflection:
  suffixes: [и, а, ът, ят, я, ите, ата, та, то, те, ове, овете, ове]

words:
  global: [глобал]
  admin: [администратор]
  agent: [агент]
  sales: [продажб]
  helpdesk: [помощно бюро, помощното бюро, бюро за помощ, бюрото за помощ, поддръжк]
  billing: [фактуриран, таксуван]
  user: [потребител]
  management: [управлен]
  report: [отчет]
  viewer: [преглеждащ, визуализатор, зрител]
  executive: [ръководител, ръководн, изпълнител]
  account: [акаунт]
  partner: [партньор]
  incentive: [стимул, поощрен]
  referral: [препорък, препратк, насочван, препращан, референц]
  business: [бизнес, фирмен]
  profile: [профил]
  control: [контрол]
  panel: [панел]
  vendor: [доставчик]
  primary: [основен, основн, главен, първичен]
  contact: [контакт]
  program: [програм]
  advisor: [съветник, консултант]
  center: [център]
  cloud: [облак]
  us: [сащ]
  government: [правителств]
  germany: [германия]
  india: [индия]
  operated: [управляван]

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
  applies-to: [Platí pro, Použitelné pro, Vztahuje se na, Týká se, Platí pro následující]
  roles: [Odpovídající role, Příslušné role, Vhodné role, Příslušné role k provedení této úlohy, Odpovídající role k provedení této úlohy, Vhodné role k provedení této úlohy, Vhodná role, Příslušná role, Správné role, Relevantní role, Požadované role, Vyžadované role]
separators: [nebo, či, anebo]
linking: [pro, na, ve, k, od, za]

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

negation: [ne*, nikoli, nikoliv, ani, aniž, bez, beze]
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
  - neaktivn*
  - neaktivit*
  - bez přerušení
  - beze změn*
  - bez problém*
  - bez nákladů
nearNegation: [mimo jiné, jen, jenom, pouze, výhradně, jedině, výlučně, teprve, až po, až poté, až když, dokud, ledaže, leda, pokud ne*, místo, namísto, raději než, spíše než, spíš než, jiný než, jiná než, jiné než, jiných než, jiným než, kromě, vyjma, výjim*, vyjmut*, mimo, vylouč*, vyluč*, bez, beze, chyb*, postrád*, absen*, scház*, selh*, selž*, vyhn*, vyhý*, vyvar*, zabrán*, zabraň*, bránit, brání, zamez*, zakáz*, zakaz*, odmít*, zamít*, zastav*, přestan*, přestá*, přestal*, ukonč*, skonč*, vypršel*, prošl*, vypnut*, vypnout, vypn*, zakázán*, deaktiv*, blok*, špatn*, chybn*, prázdn*, málo, zřídka, sotva, ignor*, opomen*, vynech*, přeskoč*, zbav*, liší, lišit, odliš*, rozdíl*, ztra*, ztrác*, ani, jinak, navzdory, bez ohledu, nedatov*, nehledě, nemožn*, neschop*, neschval*, nepodpor*, nedostup*, nepodařil*, without, "no", none, nedokončen*, nedoplat*, nedostateč*, nedostatek, nedostatk*, neefekt*, nefaktur*, nefaktov*, nekompatib*, nekonkrét*, nekumul*, nekvalifik*, nekomerční*, nelegál*, nenávrat*, neobnovování, neobvykl*, neomezen*, neoprávněn*, neočekávan*, neplacen*, neplatba, neplatb*, neplatn*, nepotřebn*, nepovinn*, nepoužit*, nepřekonan*, nepřetržit*, nepřidělen*, nepřijetí, nepřiřazen*, nepřím*, nereprezent*, nesoulad*, nespecif*, nespravovan*, nesprávn*, nesrovnal*, nespuštěn*, nestandard*, nesynchron*, neterminál*, netransak*, neurčit*, nevrat*, nevyřízen*, nevyúčt*, nevyžádan*, nevyužit*, nezaplacen*, nezdaniteln*, nezdokument*, nezisk*, nezlevněn*, nezměněn*, neznám*, nezpracovan*, nezávis*, nezávazn*, nezískan*, neúmysln*, neúpln*, neúspěš*, neúčtovan*, nečekan*, nečinn*, neaktivn*, neaktivit*, popír*, popřen*, předejít, předejde, předejdete, předešl*, předcház*, zbýv*, beze změn*, bez přerušení, bez nákladů, nikdy, nikdo, nikoho, nic, ničeho, nijak, žádn*]
possibility: [může*, můžou, můžu, mohou, mohl*, moci, moct, lze, možné, možno, možná, nemůže*, nemůžou, nemůžu, nemohou, nemohl*, nemoct, nelze, nemožn*, schopen, schopna, schopni, schopno, schopné, schopný]
obligation: [musí*, musel*, nemusí*, nutné, nutno, nutná, potřeba, třeba, potřebovat, potřebuje*, potřebují, požadovan*, požaduj*, vyžad*, povinn*, má být, mají být, měl by, měla by, mělo by, měli by, měly by, měli byste, by měl, by měla, by mělo, by měli, by měly, byste měli, by neměl, by neměli, byste neměli, neměli byste, neměl by]
conditions: [pokud, když, jestli, jestliže, jakmile, kdyby, v případě, za předpokladu]
exceptions: [kromě, vyjma, výjim*, s výjimkou, vyjmout, vylouč*, vyluč*, leda, ledaže, jiný než, jiná než, jiné než, jiném než, mimo, jiný, jiná, jiné, jiného, jiném, jinému, jiných, jiným, jinými, jinou, jiní, odlišn*, vyjím*, vyňat*, vynecha*, stranou, nepočítaje, nezahrnuj*, s vyloučením, s vynecháním, bez započtení]
totality: [všichni, všechny, všechna, všechno, vše, všech, všem, všemi, veškeré, veškerý, veškerá, veškerých, každý, každá, každé, každého, každém, každému, každou, všeho, všemu, vším, každých, každým, každými, každí, celý, celá, celé, celého, celou, celém, kterýkoli*, kterákoli*, kterékoli*, jakýkoli*, jakákoli*, jakékoli*, veškerým, veškerou, veškerého]
partialNegation: [ne všech*, ne všichni, ne všem*, ne vše, ne všeho, ne každ*, ne vždy, ne nutně, nikoli všech*, nikoliv všech*, nikoli všichni, nikoliv všichni, nikoli každ*, nikoliv každ*, nikoli vždy, nikoliv vždy, ne ve všech, ne v každ*, ne pro všech*, ne pro každ*, ne na všech*, ne u všech, ne u každ*, ne do všech, ne ke všem, ne se všemi, ne od všech, nemusí být všech*, nemusejí být všech*, nemusí být vždy, nemusí všech*, nemusí vždy, nejsou všech*, nejsou všichni, nejsou vždy, nejsou k dispozici všech*, nejsou aktuálně k dispozici všech*, nejsou v současné době k dispozici všech*, nejsou momentálně k dispozici všech*, nejsou dostupné všech*, nejsou dostupná všech*, nejsou aktuálně dostupné všech*, nejsou podporované všech*, nejsou podporovány všech*, nejsou podporována všech*, nejsou splněné všech*, nejsou splněny všech*, nepodporují se všech*, nepodporuje všech*, nevyžadují všech*, nevyžaduje každ*, nevyžaduje se u všech, nesplňuje všech*, nesplňují všech*, není každ*, nemá každ*, nemají všichni, někter*, ne úplně všech*, zdaleka ne všech*]

inflection:
  suffixes: [a, u, ovi, em, e, i, y, ů, ům, ech, m, mi, ho, mu, ch]

words:
  global: [globální]
  admin: [správce, správci, administrátor]
  agent: [agent]
  sales: [prodej, prodejní]
  helpdesk: [helpdesk, technické podpory, technická podpora, podpory]
  help: [nápovědy]
  billing: [fakturace, fakturací, fakturační, fakturaci]
  user: [uživatel]
  management: [správy, správu, řízení]
  report: [sestav, zpráv]
  viewer: [prohlížeč, čtenář]
  executive: [vedení, vedoucí, výkonných, manažer]
  account: [účt, účet]
  partner: [partner]
  incentive: [pobídek, pobídk, motivac]
  referral: [referen, doporučení, odkazů]
  business: [obchodní, firemní, firmy]
  profile: [profil]
  control: [ovládací]
  panel: [panel]
  vendor: [dodavatel]
  primary: [primární, hlavní]
  contact: [kontakt]
  program: [program]
  advisor: [poradce, poradci]
  center: [centrum, centra]
  us: [usa]
  government: [státní, vlády]
  germany: [německo]
  india: [indie, indii]
  operated: [provozovan, provozuje]

"""###),
  EmbeddedFile(name: ###"da-DK.yaml"###, text: ###"""
# Danish. Compounds are written as one word, with a hyphen behind an abbreviation. "Om" is mostly "about", so it is no condition.
locale: da-DK
labels:
  applies-to: [Gælder for, Gælder, Anvendes på, Anvendes til, Gældende for, Relevant for]
  roles: [Relevante roller, Passende roller, Egnede roller, Rette roller, Korrekte roller, Nødvendige roller, Påkrævede roller, Relevant rolle, Passende rolle, Relevante roller til at udføre denne opgave, Passende roller til at udføre denne opgave, Egnede roller til udførelse af denne opgave]
separators: [eller, samt]
linking: [for, til, af, den, det, de, i, på, som]

roles:
  global-admin:
    preferred: Global administrator
    admitted: [Globale administratorer, Globaladministrator]
    shortened: [Global, Globale]
  admin-agent:
    preferred: Administratoragent
    admitted: [Administrationsagent, Administrator agent, Adminagent]
    deprecated: [Admin agent]
  sales-agent:
    preferred: Salgsagent
    admitted: [Salgsrepræsentant, Salgskonsulent, Salgs agent]
    deprecated: [Sales agent]
  helpdesk-agent:
    preferred: Helpdeskagent
    admitted: [Helpdesk-agent, Helpdeskmedarbejder, Helpdesk-medarbejder, Supportagent, Supportmedarbejder]
    deprecated: [Hjælpeagent, Hjælpagent]
  billing-admin:
    preferred: Faktureringsadministrator
    admitted: [Administrator af fakturering, Fakturerings administrator]
  billing-agent:
    preferred: Faktureringsagent
    admitted: [Faktureringsmedarbejder]
  user-management-admin:
    preferred: Administrator af brugerstyring
    admitted: [Brugerstyringsadministrator, Administrator for brugerstyring, Administrator for brugeradministration, Administrator af brugeradministration, Brugeradministrationsadministrator]
    shortened: [Brugeradministration]
  user-admin:
    preferred: Brugeradministrator
    admitted: [Administrator af brugere]
    shortened: [Brugeradministration]
  report-viewer:
    preferred: Rapportfremviser
    admitted: [Rapportlæser, Rapportviser, Rapportseer]
  executive-report-viewer:
    preferred: Fremviser af ledelsesrapporter
    admitted: [Ledelsesrapportfremviser, Lederrapportfremviser, Rapportfremviser for ledere, Rapportfremviser for ledelsen, Fremviser af lederrapporter, Læser af ledelsesrapporter]
    deprecated: [Executive-rapportfremviser, Udøvende rapportfremviser]
  account-admin:
    preferred: Kontoadministrator
    admitted: [Konto administrator, Administrator af konto]
  mpn-partner-admin:
    preferred: MPN-partneradministrator
    admitted: [MPN partneradministrator, Administrator af MPN-partner]
  mpn-admin:
    preferred: MPN-administrator
    admitted: [MPN administrator]
  mpn-account-admin:
    preferred: MPN-kontoadministrator
    admitted: [MPN kontoadministrator, Administrator af MPN-konto]
  incentives-admin:
    preferred: Incitamentsadministrator
    admitted: [Incitamentadministrator, Administrator af incitamenter, Administrator for incitamenter]
  incentives-user:
    preferred: Incitamentsbruger
    admitted: [Incitamentbruger, Bruger af incitamenter]
  referrals-admin:
    preferred: Henvisningsadministrator
    admitted: [Administrator af henvisninger, Administrator for henvisninger, Referenceadministrator]
  referrals-user:
    preferred: Henvisningsbruger
    admitted: [Bruger af henvisninger, Referencebruger]
  business-profile-admin:
    preferred: Administrator af virksomhedsprofil
    admitted: [Virksomhedsprofiladministrator, Administrator af forretningsprofil, Administrator for virksomhedsprofil, Administrator for forretningsprofil, Forretningsprofiladministrator]
  cpv-admin:
    preferred: CPV-administrator
    admitted: [CPV administrator]
  chip-admin:
    preferred: CHIP-administrator
    admitted: [CHIP administrator]
    deprecated: [Chipadministrator]
  primary-contact:
    preferred: Primær kontakt
    admitted: [Primær kontaktperson, Hovedkontakt]
  program-admin:
    preferred: Programadministrator
    admitted: [Administrator af program]
  advisor:
    preferred: Rådgiver
    admitted: [Konsulent]
    deprecated: [Advisor]

products:
  partner-center:
    preferred: Partnercenter
    admitted: [Partner Center, Partnercenteret]
    shortened: [Partnercenter-]
  partner-center-us-government:
    preferred: Partnercenter for Microsoft Cloud for US Government
    admitted: [Partnercenter til Microsoft Cloud for US Government, Partner Center for Microsoft Cloud for US Government, Partnercenter for Microsoft Cloud til det offentlige i USA]
  partner-center-germany:
    preferred: Partnercenter for Microsoft Cloud Germany
    admitted: [Partnercenter til Microsoft Cloud Germany, Partner Center for Microsoft Cloud Germany, Partnercenter for Microsoft Cloud Tyskland]
  partner-center-21vianet:
    preferred: Partnercenter drevet af 21Vianet
    admitted: [Partner Center drevet af 21Vianet]
  partner-center-india:
    preferred: Partnercenter Indien
    admitted: [Partnercenter India, Partnercenter for Indien]
  partner-admin-center:
    preferred: Administrationscenter for partnere
    admitted: [Partneradministrationscenter, Partner Administration]
  office-365-partner-admin-center:
    preferred: Office 365-partneradministrationscenter
    admitted: [Office 365 Administrationscenter for partnere, Office 365-administrationscenter for partnere]
  dynamics-365-crm:
    preferred: Dynamics 365 CRM
    admitted: [Microsoft Dynamics 365 CRM]
  salesforce-crm:
    preferred: Salesforce CRM
    admitted: [CRM Salesforce]

negation: [ikke, ej, aldrig, ingen, intet, ingenting, hverken, uden, nej, umulig*, utilgængelig*, ikke længere]
notNegation: [ikke kun, ikke blot, ikke bare, ikke alene, ikke mindst, glem ikke, tøv ikke, bekymr dig ikke, ikke senere end, ikke mere end, ikke mindre end, eller ej, eller ikke, uden afbrydelse*, uden omkostninger, uden for, ikke-kommerciel*, ikke-csp, ikke-azure, ikke-administrered*, ikke-tildelt*, ikke-betal*]
nearNegation: [kun, udelukkende, blot, kun hvis, først når, først efter, førend, indtil, medmindre, undtagen, undtaget, undtagelse*, undtages, bortset, ekskluder*, udeluk*, udelad*, udelod*, i stedet, snarere end, frem for, fremfor, i modsætning, til forskel, anden end, andre end, andet end, adskil*, afvig*, uden for, udenfor, mangl*, mangel*, manglende, fravær*, savn*, tabt*, taber, tabes, mist*, udebliv*, udebl*, bortfald*, mislyk*, mislykk*, fejl, fejle*, fejlede, fejler, forkert*, fejlagtig*, tom, tomt, tomme, undgå*, undgik, forhindr*, hindr*, forebyg*, modvirk*, forby*, forbud*, forbudt, nægt*, afvis*, afslå*, afslag*, afslog*, fritag*, fritaget, stop, stopper, stoppet, stoppe, stoppes, ophør*, ophæv*, afslut*, afbry*, afbrud*, udløbet, udløb, udløbne, bortfalder, deaktiver*, inaktiv*, slået fra, slå fra, fravælg*, fravalg*, framelde*, frameld*, bloker*, spærr*, begræns*, uanset, uafhængig*, trods, ignorer*, undlad*, undlod, afstå*, næppe, knap, sjælden*, for ellers, ugyldig*, utilstrækkel*, utilladel*, utilgængel*, umulig*, ulovlig*, uegnet*, ukendt*, uændre*, uforenelig*, ubegræns*, uberettig*, uberørt*, ubetal*, ubestem*, ubrugt*, ubrugel*, uafbrudt*, uautoriser*, udefiner*, ufakturer*, ufuldstænd*, uforudset*, uforandre*, ukorrekt*, ukvalific*, ulig*, unødvend*, unøjagt*, upassende, upåvirk*, urigtig*, uret, uretmæs*, usand*, uunderstøt*, utildel*, uallok*, uventet*, uventede, uønsk*, uigenkald*, uoverensstem*, uopfyld*, inkompatib*, illegal*, valgfri*, frivillig*, "*løs", "*løst", "*frit", without, "no", uden afbrydelse*, uden omkostninger, ikke-kommerciel*, ikke-csp, ikke-azure, ikke-administrered*, ikke-tildelt*, ikke-betal*, forskellig fra, forskellige fra]
possibility: [kan, kunne, kunnet, måske, muligvis, mulig*, umulig*, må, måtte, i stand til, eventuelt]
obligation: [skal, skulle, kræve*, påkræve*, nødvendig*, obligatorisk*, bør, burde, behøver, nødt til, nødsaget]
conditions: [hvis, når, såfremt, ifald, medmindre, forudsat, så længe, så snart, hvorvidt]
exceptions: [undtagen, undtaget, undtagelse*, undtages, bortset, ekskluder*, udeluk*, medmindre, ud over, anden end, andre end, andet end, undtag*, "*undtagelse*", eksklusive, eksklusiv, ekskl, fraset, fraregnet, fratrukket, udover, anden, andet, andre, uden for, foruden]
totality: [alle, alt, samtlige, enhver, ethvert, hver, hvert, hele, al, allesammen, hel, alting]
partialNegation: [ikke alle, ikke alt, ikke al, ikke samtlige, ikke hver, ikke hvert, ikke enhver, ikke ethvert, ikke hele, ikke altid, ikke nødvendigvis, ikke for alle, ikke for hver, ikke i alle, ikke i hver, ikke i hvert, ikke på alle, ikke til alle, ikke med alle, ikke af alle, ikke hos alle, ikke ved alle, ikke fra alle, ikke alle sammen, ej alle, langt fra alle, nogle, visse]

inflection:
  suffixes: [s, en, et, er, ere, erne, ens, ets, ernes, e, "n", "ne", r, rolle, roller, srolle, sroller, konto]

words:
  global: [global]
  admin: [administrator]
  agent: [agent, medarbejder]
  sales: [salg, salgs]
  helpdesk: [helpdesk, support, supportafdeling]
  help: [hjælpe]
  billing: [fakturering, betalings]
  user: [bruger]
  management: [styring, administration, håndtering]
  report: [rapport]
  viewer: [fremviser, læser, viser]
  executive: [ledelse, leder, chef, direktør]
  account: [kontoen]
  incentive: [incitament]
  referral: [henvisning, reference]
  business: [virksomhed, forretning]
  profile: [profil]
  control: [kontrol]
  panel: [panel]
  vendor: [leverandør]
  primary: [primær]
  contact: [kontaktperson]
  program: [program]
  advisor: [rådgiver]
  center: [center]
  partner center: [partnercenter]
  cloud: [cloud]
  us: [usa, amerikanske]
  government: [myndighed, regering]
  germany: [tyskland]
  india: [indien]
  operated: [drevet, drives]

"""###),
  EmbeddedFile(name: ###"de-DE.yaml"###, text: ###"""
# German. The engine lets names slide across the pipes: it leaves hyphens, bare adjectives and genitives behind.
locale: de-DE
labels:
  applies-to: [Gilt für, Zielgruppe, Betrifft, Anwendbar auf, Anwendbar für, Gültig für, Trifft zu auf]
  roles: [Geeignete Rollen, Geeignete Rolle, Geeignete Rollen zum Ausführen dieser Aufgabe, Geeignete Rollen für diese Aufgabe, Entsprechende Rollen, Zutreffende Rollen, Erforderliche Rollen, Passende Rollen, Angemessene Rollen, Relevante Rollen, Richtige Rollen]
separators: [oder, bzw]
linking: [für, der, die, das, des, dem, den, von, vom, zur, zum, im, in, als]

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
notNegation: [nicht nur, nicht zuletzt, nicht vergessen, vergessen Sie nicht, nicht verwaltete, nicht verwalteten, nicht verwalteter, nicht verwaltetes, nicht zugewiesene, nicht zugewiesenen, nicht zugewiesener, nicht fakturierte, nicht fakturierten, nicht genutzte, nicht genutzten, nicht csp, nicht azure, ohne unterbrechung, nicht-csp, nicht-azure, nicht ausschließlich, ohne zusätzliche kosten, nicht zugeordnete, nicht zugeordneten]
nearNegation: [unter anderem, u. a., nur, lediglich, ausschließlich, bloß, erst, solange, es sei denn, sofern nicht, außer, ausgenommen, ausgeschlossen*, ausschließen, ausschließt, auszuschließen, ausnahme*, mit ausnahme, abgesehen, statt, stattdessen, anstatt, anstelle, anstatt dessen, vielmehr, im gegensatz, im unterschied, anders als, andere als, anderen als, anderer als, anderes als, fehl*, verfehl*, mangel*, mangelnd*, entbehr*, ausbleib*, entfall*, entfäll*, entfiel*, wegfall*, wegfäll*, verlier*, verlor*, scheiter*, misslungen*, misslingt, schlägt, fehlgeschlagen*, vermeid*, vermied*, verhinder*, verhüt*, vorbeug*, hinder*, untersag*, verbot*, verbiet*, verweiger*, ablehn*, abgelehnt*, lehnt, lehnen, zurückgewiesen*, zurückweis*, befreit*, befreiung*, beend*, endet, enden, einstell*, eingestellt*, stoppt, stoppen, gestoppt*, aufhör*, aufgehört, abgelaufen*, verfall*, verfäll*, erlisch*, erlosch*, beglichen*, deaktivier*, ausgeschaltet*, gesperrt*, sperr*, blockier*, aufgehoben*, falsch*, fehlerhaft*, verkehrt*, irrtümlich*, inkorrekt*, inaktiv*, inkompatibel*, inkompatib*, leer*, "*los", "*lose", "*losen", "*loser", "*loses", "*frei", "*freie", "*freien", "*freier", kaum, selten, wenig*, weniger, unabhängig*, ungeachtet, trotz, ohne, unbegrenz*, unberecht*, unbezahl*, unbekannt*, unberühr*, unbefugt*, undefinier*, unerwart*, unerwünsch*, ungenutz*, ungeeign*, ungelös*, ungepl*, ungenü*, ungültig*, ungleich*, ungeprüft*, unlauter*, unmöglich*, unrichtig*, unsachgemäß*, untauglich*, unterbl*, unterlass*, unterlässt, ununterbroch*, unverändert*, unvollständig*, unverbindlich*, unverfügbar*, unverkäuf*, unwirksam*, unwider*, unzulässig*, unzureichend*, unzugeordnet*, unzutreffend*, unzustellbar*, unzugänglich*, unumkehrbar*, unterschied*, unterscheid*, abweich*, sonst, andernfalls, beschränk*, eingeschränk*, begrenz*, weder, nicht-*, nichtverfügbar*, nichtzahlung*, nichteinhalt*, nichterfüll*, nichtzutreff*, nonprofit*, "*unfähig*", gegenteil*, ähnlich, widerruf*, verzicht*, ignorier*, without, nicht verwaltete, nicht verwalteten, nicht verwalteter, nicht verwaltetes, nicht zugewiesene, nicht zugewiesenen, nicht zugewiesener, nicht fakturierte, nicht fakturierten, nicht genutzte, nicht genutzten, nicht csp, nicht azure, nicht-csp, nicht-azure, nicht zugeordnete, nicht zugeordneten, ablaufen*]
possibility: [kann, kannst, können, könnt, könnte*, konnte*, möglich*, unmöglich*, möglicherweise, darf, dürfen, dürfte*, in der lage, eventuell, lässt sich, lassen sich, imstande]
obligation: [muss, musst, müssen, müsst, müsste*, musste*, soll*, erforderlich*, notwendig*, obligatorisch*, verpflichtet, benötig*, nötig]
conditions: [wenn, falls, sofern, sobald, ob, solange, vorausgesetzt, im falle]
exceptions: [außer, ausgenommen, ausgeschlossen*, ausschließen, ausschließt, auszuschließen, ausnahme*, abgesehen, mit ausnahme, es sei denn, sofern nicht, wenn nicht, anderen als, andere als, anderer als, anderes als, bis auf, mit Ausnahmen, "*ausnahme*", anderer, andere, anderen, anderes, anderem, exklusive, exkl, abzüglich, Ausschluss, unter Ausschluss, ausgenommen*, ausschließlich der, nicht eingeschlossen, nicht enthalten, nicht inbegriffen, nicht einbezogen, außerhalb, ausser]
totality: [alle, allen, aller, alles, sämtlich*, jede, jeden, jeder, jedem, jedes, jegliche*, gesamte*, jeweils, allem, all, jedermann, ganze, ganzen, ganzer, ganzes, allesamt, beliebige*]
partialNegation: [nicht alle, nicht allen, nicht aller, nicht alles, nicht allem, nicht all, nicht jede, nicht jeden, nicht jeder, nicht jedes, nicht jedem, nicht jedermann, nicht sämtlich*, nicht immer, nicht stets, nicht unbedingt, nicht zwangsläufig, nicht notwendigerweise, nicht zwingend, nicht überall, nicht in allen, nicht in jedem, nicht in jeder, nicht für alle, nicht für jede, nicht für jeden, nicht für jedes, nicht auf alle, nicht auf allen, nicht auf jedem, nicht auf jeder, nicht bei allen, nicht bei jedem, nicht bei jeder, nicht mit allen, nicht mit jedem, nicht mit jeder, nicht von allen, nicht von jedem, nicht von jeder, nicht an alle, nicht an allen, nicht zu allen, nicht aus allen, nicht über alle, nicht unter allen, nicht durch alle, nicht die gesamte, nicht der gesamte, nicht das gesamte, nicht den gesamten, längst nicht alle, einige, einigen, einiger, manche*, nur bestimmte, nur bestimmten, nur ein Teil, teilweise]

inflection:
  suffixes: [s, es, e, en, n, er, r, m, in, innen]

words:
  global: [global]
  admin: [administrator, administration]
  agent: [agent, mitarbeiter, beauftragte]
  sales: [vertrieb, vertriebs, verkauf, verkaufs]
  helpdesk: [helpdesk, supportmitarbeiter]
  help: [hilfe]
  billing: [abrechnung, fakturierung]
  user: [benutzer]
  management: [verwaltung]
  report: [bericht]
  viewer: [anzeige, betrachter, leser]
  executive: [geschäftsleitung, führungskräfte, geschäftsführung, manager, leitende]
  account admin: [kontoadministrator]
  incentive: [incentive, anreiz]
  referral: [empfehlung, verweis]
  business: [geschäfts, unternehmens]
  profile: [profil]
  control: [steuerung]
  panel: [systemsteuerung]
  vendor: [anbieter, hersteller]
  primary: [primär, haupt]
  contact: [kontakt, ansprechpartner]
  program: [programm]
  advisor: [berater, ratgeber]
  center: [center]
  us: [usa]
  government: [behörden, regierung]
  germany: [deutschland]
  india: [indien]
  operated: [betrieben]

"""###),
  EmbeddedFile(name: ###"el-GR.yaml"###, text: ###"""
# Greek. Names in the nominative.
locale: el-GR
labels:
  applies-to: [Ισχύει για, Ισχύει σε, Εφαρμόζεται σε, Εφαρμόζεται στο, Εφαρμόζεται για, Αφορά, Αφορά σε, Απευθύνεται σε, Έχει εφαρμογή σε]
  roles: [Κατάλληλοι ρόλοι, Κατάλληλος ρόλος, Οι κατάλληλοι ρόλοι, Απαιτούμενοι ρόλοι, Απαραίτητοι ρόλοι, Σχετικοί ρόλοι, Σωστοί ρόλοι, Αντίστοιχοι ρόλοι, Κατάλληλοι ρόλοι για την εκτέλεση αυτής της εργασίας, Κατάλληλοι ρόλοι για αυτήν την εργασία]
separators: [ή, και]
linking: [του, της, των, το, τον, την, για, από, με, στο, στα]

roles:
  global-admin:
    preferred: Καθολικός διαχειριστής
    admitted: [Γενικός διαχειριστής, Καθολικοί διαχειριστές, Γενικοί διαχειριστές]
    shortened: [Καθολικός, Γενικός]
  admin-agent:
    preferred: Αντιπρόσωπος διαχείρισης
    admitted: [Αντιπρόσωπος διαχειριστή, Εκπρόσωπος διαχειριστή, Εκπρόσωπος διαχείρισης, Πράκτορας διαχειριστή, Πράκτορας διαχείρισης, Παράγοντας διαχειριστή]
    deprecated: [Admin agent]
  sales-agent:
    preferred: Αντιπρόσωπος πωλήσεων
    admitted: [Εκπρόσωπος πωλήσεων, Πράκτορας πωλήσεων, Παράγοντας πωλήσεων]
    deprecated: [Sales agent]
  helpdesk-agent:
    preferred: Αντιπρόσωπος υποστήριξης
    admitted: [Εκπρόσωπος υποστήριξης, Αντιπρόσωπος υπηρεσίας υποστήριξης, Εκπρόσωπος υπηρεσίας υποστήριξης, Εκπρόσωπος τεχνικής υποστήριξης, Αντιπρόσωπος τεχνικής υποστήριξης, Αντιπρόσωπος γραφείου βοήθειας, Εκπρόσωπος γραφείου βοήθειας, Πράκτορας υποστήριξης, Πράκτορας γραφείου βοήθειας]
    deprecated: [Αντιπρόσωπος βοήθειας]
  billing-admin:
    preferred: Διαχειριστής χρεώσεων
    admitted: [Διαχειριστής χρέωσης, Διαχειριστής τιμολόγησης]
  billing-agent:
    preferred: Αντιπρόσωπος χρεώσεων
    admitted: [Εκπρόσωπος χρεώσεων, Αντιπρόσωπος χρέωσης, Αντιπρόσωπος τιμολόγησης, Πράκτορας χρεώσεων]
  user-management-admin:
    preferred: Διαχειριστής διαχείρισης χρηστών
    admitted: [Διαχειριστής της διαχείρισης χρηστών]
  user-admin:
    preferred: Διαχειριστής χρηστών
    admitted: [Διαχειριστής χρήστη]
  report-viewer:
    preferred: Πρόγραμμα προβολής αναφορών
    admitted: [Θεατής αναφορών, Αναγνώστης αναφορών, Χρήστης προβολής αναφορών, Πρόγραμμα προβολής αναφοράς]
  executive-report-viewer:
    preferred: Πρόγραμμα προβολής αναφορών στελεχών
    admitted: [Θεατής αναφορών στελεχών, Θεατής εκτελεστικών αναφορών, Πρόγραμμα προβολής εκτελεστικών αναφορών, Αναγνώστης αναφορών στελεχών]
  account-admin:
    preferred: Διαχειριστής λογαριασμού
    admitted: [Διαχειριστής λογαριασμών]
  mpn-partner-admin:
    preferred: Διαχειριστής συνεργατών MPN
    admitted: [Διαχειριστής συνεργάτη MPN, Διαχειριστής συνεργάτη του MPN]
  mpn-admin:
    preferred: Διαχειριστής MPN
    admitted: [Διαχειριστής του MPN]
  mpn-account-admin:
    preferred: Διαχειριστής λογαριασμού MPN
    admitted: [Διαχειριστής λογαριασμών MPN]
  incentives-admin:
    preferred: Διαχειριστής κινήτρων
    admitted: [Διαχειριστής κινήτρου]
  incentives-user:
    preferred: Χρήστης κινήτρων
    admitted: [Χρήστης κινήτρου]
  referrals-admin:
    preferred: Διαχειριστής παραπομπών
    admitted: [Διαχειριστής συστάσεων, Διαχειριστής αναφορών πελατών]
  referrals-user:
    preferred: Χρήστης παραπομπών
    admitted: [Χρήστης συστάσεων]
  business-profile-admin:
    preferred: Διαχειριστής επιχειρηματικού προφίλ
    admitted: [Διαχειριστής προφίλ επιχείρησης, Διαχειριστής εταιρικού προφίλ, Διαχειριστής επαγγελματικού προφίλ]
  cpv-admin:
    preferred: Διαχειριστής CPV
  chip-admin:
    preferred: Διαχειριστής CHIP
  primary-contact:
    preferred: Κύρια επαφή
    admitted: [Κύριος υπεύθυνος επικοινωνίας, Βασική επαφή, Πρωτεύουσα επαφή]
  program-admin:
    preferred: Διαχειριστής προγράμματος
    admitted: [Διαχειριστής προγραμμάτων]
  advisor:
    preferred: Σύμβουλος
    admitted: [Σύμβουλοι]
    deprecated: [Advisor]

products:
  partner-center:
    preferred: Κέντρο συνεργατών
    admitted: [Κέντρο συνεργάτη, Κέντρο για συνεργάτες]
    deprecated: [Partner Center]
  partner-center-us-government:
    preferred: Κέντρο συνεργατών για το Microsoft Cloud for US Government
    admitted: [Κέντρο συνεργατών για Microsoft Cloud for US Government, Κέντρο συνεργατών του Microsoft Cloud for US Government, Κέντρο συνεργατών για το Microsoft Cloud για την κυβέρνηση των ΗΠΑ]
  partner-center-germany:
    preferred: Κέντρο συνεργατών για το Microsoft Cloud Germany
    admitted: [Κέντρο συνεργατών για Microsoft Cloud Germany, Κέντρο συνεργατών του Microsoft Cloud Germany, Κέντρο συνεργατών για το Microsoft Cloud Γερμανίας]
  partner-center-21vianet:
    preferred: Κέντρο συνεργατών που λειτουργεί από τη 21Vianet
    admitted: [Κέντρο συνεργατών που λειτουργεί από την 21Vianet, Κέντρο συνεργατών υπό τη διαχείριση της 21Vianet]
  partner-center-india:
    preferred: Κέντρο συνεργατών Ινδίας
    admitted: [Κέντρο συνεργατών Ινδία, Κέντρο συνεργατών για την Ινδία]
  partner-admin-center:
    preferred: Κέντρο διαχείρισης συνεργατών
    admitted: [Κέντρο διαχείρισης συνεργάτη]
  office-365-partner-admin-center:
    preferred: Κέντρο διαχείρισης συνεργατών του Office 365
    admitted: [Κέντρο διαχείρισης συνεργατών Office 365]
  dynamics-365-crm:
    preferred: Dynamics 365 CRM
    admitted: [Microsoft Dynamics 365 CRM]
  salesforce-crm:
    preferred: Salesforce CRM
    admitted: [CRM Salesforce]

negation: [δεν, δε, μην, μη, όχι, χωρίς, δίχως, ούτε, αδύνατ*, απαγορεύεται, απαγορεύονται, δεν πλέον]
notNegation: [όχι μόνο, όχι απλώς, μην ξεχάσετε, μην ξεχνάτε, μη διστάσετε, μην διστάσετε, μην ανησυχείτε, χωρίς περιορισμό, ή όχι, όχι αργότερα, όχι περισσότερ*, όχι λιγότερ*, μη κερδοσκοπικ*, μη έγκυρ*, μη εμπορικ*, μη διαχειριζόμεν*, μη εκχωρημέν*, μη csp, μη azure, χωρίς διακοπή, χωρίς χρέωση, χωρίς κόστος]
nearNegation: [μόνο, μόνον, μόνος, μόνη, αποκλειστικά, μονάχα, απλώς, παρά μόνο, εκτός, εκτός εάν, εκτός αν, μέχρι να, έως ότου, ωσότου, προτού, αντί, αντίθετα, αντιθέτως, σε αντίθεση, αντί για, αντί του, αντί της, διαφορετικ*, διαφέρ*, πλην, εξαιρ*, εξαίρεσ*, αποκλεί*, αποκλεισ*, εξαιρούμεν*, πέρα από, πέραν, έξω από, λείπ*, έλλειψ*, ελλείψ*, έλειπ*, ελλιπ*, απουσ*, χάν*, χάσ*, χαμέν*, απώλει*, παραλείπ*, παράλειψ*, παραλείψ*, αποτυχ*, απέτυχ*, αποτύχ*, αποτυγχ*, σφάλμ*, λάθος, λάθη, λανθασμέν*, εσφαλμέν*, αποφύγ*, αποφεύγ*, αποφυγ*, αποτρέπ*, αποτρέψ*, αποτροπ*, εμποδ*, εμπόδ*, παρεμποδ*, απαγορ*, απαγόρ*, αρνηθ*, άρνησ*, αρνείτ*, απορρίπ*, απορρίψ*, απόρριψ*, απαλλ*, απαλλαγ*, απαλλάσσ*, σταματ*, σταμάτ*, διακοπ*, διακόπ*, διακόψ*, παύ*, παύσ*, παύει, έπαυσ*, τερματ*, τερμάτ*, λήξ*, ληγμέν*, έληξ*, λήγ*, απενεργοπ*, ανενεργ*, περιορ*, περιόρ*, άκυρ*, ακυρ*, λίγ*, ελάχιστ*, σπάνια, μόλις, δύσκολ*, αγνο*, παραβλέπ*, ανεξάρτητ*, ανεξαρτήτ*, παρότι, διαφορετικά, αλλιώς, χωρίς, δίχως, προαιρετ*, αδύνατ*, αδυν*, ανέφικτ*, ανεπαρκ*, ανεπιθύμητ*, ανεπιτυχ*, ανίκαν*, αμετάβλητ*, αμετάτρεπτ*, αναλλοίωτ*, ανακριβ*, ακατάλληλ*, απρόσμεν*, απροσδόκητ*, απεριόριστ*, απλήρωτ*, ανεξόφλητ*, αόριστ*, άγνωστ*, άδικ*, ασύμβατ*, αδιάθετ*, αχρησιμοποί*, αδιάκοπ*, αδιαίρετ*, αδρανοπ*, αδραν*, παράνομ*, μη, without, "no", μη κερδοσκοπικ*, μη έγκυρ*, μη εμπορικ*, μη διαχειριζόμεν*, μη εκχωρημέν*, μη csp, μη azure, χωρίς διακοπή, χωρίς χρέωση, χωρίς κόστος, κενό, κενά, κενή, κενός, άδειο, στερείτ*, στερούντ*, διαφορά, ποτέ, κανένα, κανένας, κανέναν, καμία, καμιά, κανείς, τίποτα, τίποτε]
possibility: [μπορεί, μπορείτε, μπορούν, μπορούμε, μπορώ, μπορείς, μπορέσ*, μπορούσ*, δυνατό, δυνατόν, δυνατή, δυνατός, δυνατές, αδύνατ*, ίσως, ενδέχεται, ενδεχομένως, επιτρέπεται, επιτρέπονται]
obligation: [πρέπει, έπρεπε, απαιτείται, απαιτούνται, απαιτεί, απαιτούν, απαιτούμεν*, υποχρεωτικ*, υποχρεούται, υποχρεούνται, υποχρεωμέν*, απαραίτητ*, αναγκαί*, χρειάζεται, χρειάζεστε, χρειάζονται, χρειαστεί, οφείλ*]
conditions: [εάν, αν, όταν, εφόσον, μόλις, σε περίπτωση, στην περίπτωση, με την προϋπόθεση, εκτός εάν, εκτός αν]
exceptions: [εκτός, εξαιρ*, εξαίρεσ*, πλην, με εξαίρεση, αποκλεί*, αποκλει*, εξαίρε*, διαφορετικ*, άλλο από, άλλα από, άλλη από, άλλες από, άλλος από, άλλοι από, άλλους από, άλλων από, άλλον από, άλλο εκτός, πέρα από, πέραν, δεν περιλαμβάν*, χωρίς να περιλαμβάν*, μη συμπεριλαμβανομέν*, ξεχωριστά από]
totality: [όλοι, όλες, όλα, όλους, όλων, όλη, όλο, όλος, κάθε, καθένα*, σύνολο, όλης, όλου, όλον, ολόκληρ*, άπαντα, οποιοδήποτε, οποιαδήποτε, οποιονδήποτε, καθεμία, καθεμιά]
partialNegation: [όχι όλα, όχι όλες, όχι όλοι, όχι όλους, όχι όλων, όχι όλη, όχι όλο, όχι κάθε, όχι σε όλα, όχι σε όλες, όχι σε όλους, όχι για όλα, όχι για όλες, όχι για όλους, όχι πάντα, όχι πάντοτε, όχι απαραίτητα, όχι κατ᾽ ανάγκη, δεν είναι όλα, δεν είναι όλες, δεν είναι όλοι, δεν είναι πάντα, δεν είναι πάντοτε, δεν είναι απαραίτητα, δεν είναι διαθέσιμα όλα, δεν είναι διαθέσιμες όλες, δεν είναι διαθέσιμοι όλοι, δεν είναι διαθέσιμα σε όλα, δεν υποστηρίζονται όλα, δεν υποστηρίζονται όλες, δεν υποστηρίζονται όλοι, δεν απαιτούν όλα, δεν απαιτούν όλες, δεν απαιτούν όλοι, δεν χρειάζονται όλα, δεν χρειάζονται όλες, δεν πληρούνται όλες, δεν πληρούνται όλοι, δεν πληρούνται όλα, δεν ισχύουν όλα, δεν ισχύουν όλες, δεν έχουν όλα, δεν έχουν όλες, δεν έχουν όλοι, δεν διατίθενται όλα, δεν διατίθενται όλες, δεν ισχύει για όλα, δεν ισχύει για όλες, δεν ισχύει για όλους, ορισμένα, ορισμένες, ορισμένοι, ορισμένους, ορισμένων, μερικά, μερικές, μερικοί, κάποια, κάποιες, κάποιοι]

inflection:
  suffixes: [ς, ν, ι, α, ες, ές, οι, ου, ων, ών, ή, ής, είς]

words:
  global: [καθολικ, γενικ]
  admin: [διαχειριστ]
  agent: [αντιπρόσωπ, εκπρόσωπ, πράκτορ]
  sales: [πωλήσεων, πώλησης]
  helpdesk: [υποστήριξης, υπηρεσίας υποστήριξης, τμήματος υποστήριξης]
  help: [βοήθεια]
  billing: [χρέωσης, χρεώσεων, τιμολόγησης]
  user: [χρήστη, χρηστών]
  management: [διαχείρισης]
  report: [αναφορ]
  viewer: [θεατή, αναγνώστη]
  executive: [στελεχών, στελέχη, εκτελεστικ, διευθυντικ]
  account: [λογαριασμ]
  partner: [συνεργάτη, συνεργατών, συνεργάτες]
  incentive: [κινήτρ, κίνητρ]
  referral: [παραπομπ, συστάσε]
  business: [επιχειρηματικ, επιχείρησης, εταιρικ]
  profile: [προφίλ]
  control: [ελέγχου]
  panel: [πίνακα]
  vendor: [προμηθευτ]
  primary: [κύρια, κύριος, κύριας, βασική, πρωτεύουσα]
  contact: [επαφή, επαφής]
  program: [προγράμματος, προγραμμάτων]
  advisor: [σύμβουλο]
  center: [κέντρο, κέντρου]
  us: [ηπα]
  government: [κυβέρνηση]
  germany: [γερμανία]
  india: [ινδία]
  operated: [λειτουργεί]

"""###),
  EmbeddedFile(name: ###"en-US.yaml"###, text: ###"""
# English: the source language. Names as articles and Partner Center write them.
locale: en-US
labels:
  applies-to: [Applies to, Applicable to, Applicable for]
  roles: [Appropriate roles, Appropriate role, Appropriate roles to perform this task, Appropriate roles for this task, Required roles, Appropriate roles and permissions, Relevant roles, Required role]
separators: [or]
linking: [for, of, by, in, the, a, an]

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
notNegation: [but not limited to, ref no, reference no, order no, invoice no, account no, not only, not just, whether or not, "no later than", "no more than", "no less than", "no matter", don't forget, do not forget, don't hesitate, do not hesitate, nothing but, or not, no cost, all or nothing, don't worry, do not worry, "no greater than", "no additional cost", without interruption, no-cost, all-or-nothing, more than once, only once, at once, may or may not]
nearNegation: [only, unless, until, instead, rather than, other than, "except*", "exclud*", fail, fails, failed, failing, failure, lack, lacks, lacking, missing, "avoid*", "prevent*", "prohibit*", "refus*", "declin*", "reject*", "exempt*", "ineligib*", incorrect, incorrectly, "invalid*", inactive, "insufficient*", "unallocated", "unavailab*", "unable", "unsupported", "unused", "unpaid", "unchanged", "uninterrupted", "unlimited", "unknown", "impossible", "absen*", wrong, wrongly, empty, "non*", without, stop, stops, stopped, "discontinu*", "eliminat*", "ending", "disab*", "remov*", "regardless", "irrespective", "beyond", "neither", "nor", "too", "few", "hardly", "rarely", "seldom", barely, opt out, "opt-out", "no", "expir*", "ignor*", "deny", "denied", "den*", "block*", "restrict*", otherwise, "free of", "apart from", "differ*", "before", "still", "yet", miss, misses, missed, "forget*", "forgot*", "retir*", "laps*", "optional*", "offline", "unexpected*", "intact", "prior", "up to", at most, not only, not just, "de-provision*", "deprovision*"]
possibility: [can, cannot, can't, could, couldn't, may, might, able, unable, possible, impossible]
obligation: [must, mustn't, have to, has to, had to, need to, needs to, required, require, requires, shall, should, shouldn't, mandatory]
conditions: [if, when, whenever, whether, unless, provided that, as long as, in case, once]
exceptions: [except, excepting, exception of, excluding, other than, apart from, aside from]
partialNegation: [not all, not every, not everyone, not everything, not each]
totality: [all, every, everyone, everybody, everything, each, any, entire, whole]

inflection:
  suffixes: [s, "'s", "s'"]

"""###),
  EmbeddedFile(name: ###"es-ES.yaml"###, text: ###"""
# Spanish.
locale: es-ES
labels:
  applies-to: [Se aplica a, Aplicable a, Válido para, Aplicable para, Corresponde a]
  roles: [Roles adecuados, Roles apropiados, Rol adecuado, Rol apropiado, Roles correspondientes, Roles adecuados para realizar esta tarea, Roles apropiados para realizar esta tarea, Roles necesarios, Roles requeridos, Roles pertinentes, Funciones adecuadas, Funciones apropiadas]
separators: [o, u]
linking: [de, del, la, el, los, las, para, por, en, a]

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
    shortened: [Administrador de]
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
notNegation: [no obstante, no solo, no sólo, no solamente, sin embargo, no olvide, no olvides, no dude, no dudes, no se preocupe, no te preocupes, sin ánimo, sin fines, sin procesar, sin asignar, sin problemas, sin interrupciones, no pago, no csp, no azure, no válido, no válida, no válidos, no válidas, no administrado, no administrada, no administrados, no administradas, no deseado, no deseados, sin conexión, sin coste, sin costo, sin cargo, sin interrupción, sin duda, sin asistencia, sin dudarlo, sin límite, sin límites]
nearNegation: [incapaz, incapaces, "entre otr*", solo, sólo, solamente, únicamente, exclusivamente, apenas, tan solo, a menos que, a no ser que, salvo, excepto, exceptuando, excepción*, con excepción, hasta que, en lugar de, en lugar del, en vez de, en vez del, antes que, al contrario, a diferencia, distinto de, distinta de, distintos de, distintas de, distinto del, distinta del, diferente de, diferentes de, diferente del, aparte de, aparte del, fuera de, fuera del, ajeno*, falta, faltan, faltar*, faltante*, carec*, carenc*, ausen*, omit*, omis*, pierd*, perder*, perdid*, fall*, fracas*, errónea*, erróneo*, erróneamente, equivoca*, incorrect*, inválid*, inactiv*, insuficient*, indisponib*, inaccesib*, incompatib*, incomplet*, inexistent*, inelegib*, inhabilit*, ilimitad*, ilegal*, ilegítim*, ilícit*, imposib*, impropi*, improceden*, inadecuad*, inaplicab*, inalterad*, indebid*, indefinid*, indeterminad*, inesperad*, innecesari*, intact*, intransferib*, inusual*, inútil*, inapropiad*, irreversib*, irregular*, irrelevant*, impaga*, impago*, evit*, imped*, impid*, prevent*, preven*, previen*, prohib*, rechaz*, deneg*, denieg*, nieg*, declin*, recus*, exent*, exenc*, exim*, exclu*, descart*, desactiv*, deshabilit*, desconoc*, desautoriz*, desasign*, desasoci*, desvincul*, descontinu*, desuso, desmarc*, bloque*, restring*, restric*, limit*, detien*, cese, expirad*, expiró, vencid*, revoc*, rescind*, renunci*, ignor*, omita, poco, pocos, pocas, raramente, rara vez, demasiado, vací*, en blanco, ni, sin, independientemente, con independencia, a pesar, de lo contrario, opcional*, without, sin procesar, sin asignar, sin interrupciones, no pago, no csp, no azure, no válido, no válida, no válidos, no válidas, no administrado, no administrada, no administrados, no administradas, no deseado, no deseados, sin conexión, sin coste, sin costo, sin cargo, sin interrupción, sin asistencia, cesa*, cese*, negar*, negad*, negati*, denegad*, caducad*, detener*, detenid*, dejar de, deja de, dejan de, dejará de, terminad*]
possibility: [puede, pueden, puedes, puedo, podemos, podrá, podrán, podrás, podría*, pudo, pudiera*, pudieron, pueda*, poder, capaz, capaces, posible*, imposible*]
obligation: [debe, deben, debes, deberá*, debería*, deba*, debía*, tiene que, tienen que, tendrá que, obligatori*, necesari*, requier*, necesita*, requerid*, preciso, hay que, debemos, tienes que, tenga que, tengan que]
conditions: [si, cuando, siempre que, en caso de, en el caso de, una vez que, a menos que]
exceptions: [excepto, excepción, excepciones, exceptuando, salvo, a menos que, excluid*, excluy*, exclusión*, aparte de, distinto de, distinta del, distinto del, distinta de, que no sea, que no sean, distintos de, distintas de, distintos del, distintas del, distinto a, distinta a, distintos a, distintas a, distinto al, diferente de, diferentes de, diferente del, diferentes del, diferente a, diferentes a, diferente al, diferentes al, a excepción, excepcion*, exceptua*, exceptúa*, excluir*, no incluid*, no incluy*, sin incluir, sin contar, al margen de, fuera de, otro que, otra que, otros que, otras que, que no son, que no es, a no ser, salvedad, además de]
totality: [todo, toda, todos, todas, cada, cualquier, cualquiera, totalidad, cada uno, cualesquiera, entero, entera, enteros, enteras, todo el mundo]
partialNegation: [no todos, no todas, no todo, no toda, no cada, no cualquier, no cualquiera, no siempre, no necesariamente, no forzosamente, no obligatoriamente, no la totalidad, no a todos, no a todas, no en todos, no en todas, no en todo, no para todos, no para todas, no de todos, no de todas, no con todos, no con todas, no por todos, no por todas, no son todos, no son todas, no están todos, no están todas, no están disponibles todos, no están disponibles todas, no están disponibles en todos, no están disponibles en todas, no están disponibles para todos, no están disponibles para todas, no está disponible en todos, no está disponible en todas, no está disponible para todos, no está disponible para todas, no se admiten todos, no se admiten todas, no se cumplen todos, no se cumplen todas, no se aplican a todos, no se aplican a todas, no se aplica a todos, no se aplica a todas, no se aplican todos, no se aplican todas, no se requieren todos, no se requieren todas, no se incluyen todos, no se incluyen todas, no se muestran todos, no se muestran todas, no se pueden todos, no son compatibles todos, no son compatibles todas, no requieren todos, no requieren todas, no cumple todos, no cumple todas, no cumplen todos, no cumplen todas, no admite todos, no admite todas, no incluye todos, no incluye todas, algunos, algunas]

inflection:
  suffixes: [s, es, a, as]

words:
  global: [global]
  admin: [administrador, administración, administrativo]
  agent: [agente]
  sales: [ventas, comercial]
  helpdesk: [soporte, asistencia, soporte técnico, asistencia técnica, departamento de soporte técnico, servicio de asistencia]
  help: [ayuda]
  billing: [facturación]
  user: [usuario]
  management: [gestión, administración, control]
  report: [informe]
  viewer: [visor, lector, visualizador]
  executive: [ejecutivo, directivo, dirección]
  account: [cuenta]
  partner: [asociado, partner, socio]
  incentive: [incentivo]
  referral: [referencia, recomendación]
  business: [negocio, empresa, empresarial, profesional]
  profile: [perfil]
  control: [control]
  panel: [panel]
  vendor: [proveedor]
  primary: [principal, primario]
  contact: [contacto]
  program: [programa]
  advisor: [asesor, consejero]
  center: [centro]
  cloud: [nube]
  us: [estados unidos]
  government: [gobierno, gubernamental]
  germany: [alemania]
  india: [india]
  operated: [operado, gestionado, ofrecido]

"""###),
  EmbeddedFile(name: ###"fi-FI.yaml"###, text: ###"""
# Finnish. A verb of its own negates ("ei", "eivät", "älä"); names inflect at the end of each word, which only the last one shows here.
locale: fi-FI
labels:
  applies-to: [Koskee, Koskee seuraavia, Koskee tuotteita, Koskee kohteita, Sovelletaan, Sovelletaan seuraaviin, Soveltuu, Soveltamisala, Käytetään seuraavissa, Käyttökohde, Pätee, Pätee seuraaviin]
  roles: [Asianmukaiset roolit, Asianmukainen rooli, Sopivat roolit, Sopiva rooli, Soveltuvat roolit, Oikeat roolit, Tarvittavat roolit, Vaaditut roolit, Asiaankuuluvat roolit, Vastaavat roolit, Asianmukaiset roolit tämän tehtävän suorittamiseen, Sopivat roolit tämän tehtävän suorittamiseen, Tehtävään sopivat roolit]
separators: [tai, sekä]
linking: [ja, varten]

roles:
  global-admin:
    preferred: Yleinen järjestelmänvalvoja
    admitted: [Yleiset järjestelmänvalvojat, Yleisjärjestelmänvalvoja, Globaali järjestelmänvalvoja, Yleinen valvoja]
    shortened: [Yleinen, Globaali]
  admin-agent:
    preferred: Järjestelmänvalvojan agentti
    admitted: [Järjestelmänvalvoja-agentti, Järjestelmänvalvojan edustaja, Hallinta-agentti, Hallinnan agentti, Ylläpitoagentti, Ylläpitäjäagentti]
    deprecated: [Admin agent]
  sales-agent:
    preferred: Myyntiagentti
    admitted: [Myyntiedustaja, Myynnin edustaja, Myyntihenkilö]
    deprecated: [Sales agent]
  helpdesk-agent:
    preferred: Tukipalveluagentti
    admitted: [Tukipalvelun agentti, Tukipalvelun edustaja, Tukiagentti, Tukihenkilö, Helpdesk-agentti, Asiakastuen agentti, Tukipalveluhenkilö]
    deprecated: [Ohjeagentti, Ohjeen agentti]
  billing-admin:
    preferred: Laskutuksen järjestelmänvalvoja
    admitted: [Laskutusjärjestelmänvalvoja, Laskutuksen valvoja, Laskutusvalvoja]
  billing-agent:
    preferred: Laskutusagentti
    admitted: [Laskutuksen agentti, Laskutusedustaja]
  user-management-admin:
    preferred: Käyttäjien hallinnan järjestelmänvalvoja
    admitted: [Käyttäjähallinnan järjestelmänvalvoja, Käyttäjien hallinnan valvoja, Käyttäjienhallinnan järjestelmänvalvoja]
  user-admin:
    preferred: Käyttäjien järjestelmänvalvoja
    admitted: [Käyttäjäjärjestelmänvalvoja, Käyttäjän järjestelmänvalvoja]
  report-viewer:
    preferred: Raportin katseluohjelma
    admitted: [Raporttien katselija, Raportin katselija, Raportinkatselija, Raporttien lukija]
  executive-report-viewer:
    preferred: Johdon raporttien katselija
    admitted: [Johdon raportin katselija, Johtajien raporttien katselija, Johdon raportin katseluohjelma, Johdon raporttien lukija]
  account-admin:
    preferred: Tilin järjestelmänvalvoja
    admitted: [Tilien järjestelmänvalvoja, Tilijärjestelmänvalvoja, Tilinvalvoja]
  mpn-partner-admin:
    preferred: MPN-kumppanin järjestelmänvalvoja
    admitted: [MPN-kumppanijärjestelmänvalvoja, MPN-kumppanien järjestelmänvalvoja]
  mpn-admin:
    preferred: MPN-järjestelmänvalvoja
    admitted: [MPN järjestelmänvalvoja, MPN:n järjestelmänvalvoja]
  mpn-account-admin:
    preferred: MPN-tilin järjestelmänvalvoja
    admitted: [MPN-tilijärjestelmänvalvoja]
  incentives-admin:
    preferred: Kannustimien järjestelmänvalvoja
    admitted: [Kannustinten järjestelmänvalvoja, Kannustinjärjestelmänvalvoja, Kannusteiden järjestelmänvalvoja]
  incentives-user:
    preferred: Kannustimien käyttäjä
    admitted: [Kannustinten käyttäjä, Kannustinkäyttäjä, Kannusteiden käyttäjä]
  referrals-admin:
    preferred: Suositusten järjestelmänvalvoja
    admitted: [Viittausten järjestelmänvalvoja, Viittauksien järjestelmänvalvoja, Suosittelujen järjestelmänvalvoja]
  referrals-user:
    preferred: Suositusten käyttäjä
    admitted: [Viittausten käyttäjä, Viittauksien käyttäjä, Suosittelujen käyttäjä]
  business-profile-admin:
    preferred: Yritysprofiilin järjestelmänvalvoja
    admitted: [Liiketoimintaprofiilin järjestelmänvalvoja, Yritysprofiilien järjestelmänvalvoja]
  cpv-admin:
    preferred: CPV-järjestelmänvalvoja
    admitted: [CPV järjestelmänvalvoja]
  chip-admin:
    preferred: CHIP-järjestelmänvalvoja
    admitted: [CHIP järjestelmänvalvoja]
    deprecated: [Sirujärjestelmänvalvoja]
  primary-contact:
    preferred: Ensisijainen yhteyshenkilö
    admitted: [Pääyhteyshenkilö, Ensisijainen yhteystieto]
  program-admin:
    preferred: Ohjelman järjestelmänvalvoja
    admitted: [Ohjelmajärjestelmänvalvoja, Ohjelmien järjestelmänvalvoja]
  advisor:
    preferred: Neuvoja
    admitted: [Neuvonantaja, Konsultti]
    deprecated: [Advisor]

products:
  partner-center:
    preferred: Kumppanikeskus
    admitted: [Partner Center, Kumppanien keskus]
  partner-center-us-government:
    preferred: Microsoft Cloud for US Government -kumppanikeskus
    admitted: [Kumppanikeskus Microsoft Cloud for US Government, Kumppanikeskus Microsoft Cloud for US Government -palvelulle, Microsoft Cloud for US Governmentin kumppanikeskus, Partner Center for Microsoft Cloud for US Government, Kumppanikeskus Yhdysvaltain julkishallinnon Microsoft Cloudille]
  partner-center-germany:
    preferred: Microsoft Cloud Germany -kumppanikeskus
    admitted: [Kumppanikeskus Microsoft Cloud Germany, Kumppanikeskus Microsoft Cloud Germanylle, Microsoft Cloud Germanyn kumppanikeskus, Microsoft Cloud Saksan kumppanikeskus, Kumppanikeskus Microsoft Cloud Saksa]
  partner-center-21vianet:
    preferred: 21Vianetin ylläpitämä kumppanikeskus
    admitted: [21Vianetin käyttämä kumppanikeskus, 21Vianetin operoima kumppanikeskus, Kumppanikeskus 21Vianet]
  partner-center-india:
    preferred: Kumppanikeskus Intia
    admitted: [Intian kumppanikeskus]
  partner-admin-center:
    preferred: Kumppanien hallintakeskus
    admitted: [Kumppanin hallintakeskus, Kumppanihallintakeskus]
  office-365-partner-admin-center:
    preferred: Office 365:n kumppanien hallintakeskus
    admitted: [Office 365 -kumppanien hallintakeskus, Office 365 kumppanien hallintakeskus]
  dynamics-365-crm:
    preferred: Dynamics 365 CRM
    admitted: [Microsoft Dynamics 365 CRM]
  salesforce-crm:
    preferred: Salesforce CRM
    admitted: [CRM Salesforce]

negation: [ei, en, et, emme, ette, eivät, eikä, eivätkä, enkä, etkä, älä, älkää, älköön, ilman, koskaan, mahdoton*, mahdottom*, "*matta", "*mättä"]
notNegation: [ei vain, ei ainoastaan, ei pelkästään, eivät vain, älä unohda, älä epäröi, älä huoli, ei haittaa, tai ei, vai ei, ei enempää kuin, ei vähempää kuin, lukuun ottamatta, riippumatta, huolimatta, välttämättä, ottamatta huomioon, ei-kaupalli*, ei-csp, ei-azure, merkittävä*, muistamatta, ilman keskeytyksiä, ilman kustannuksia]
nearNegation: [vain, ainoastaan, pelkästään, yksinomaan, vasta, kunnes, ellei, ellette, elleivät, jollei, jolleivat, paitsi, lukuun ottamatta, poikkeu*, poiket*, poikkea*, sijaan, sijasta, asemesta, mieluummin, pikemminkin, päinvastoin, toisin, muu kuin, muut kuin, muiden kuin, muuta kuin, muita kuin, muussa kuin, eroaa, eroavat, erota*, ulkopuol*, puuttu*, puutt*, puuttee*, uupu*, vailla, poissa*, menett*, kadot*, epäonn*, epäonnistu*, virheelli*, väär*, väärin, vältt*, välttä*, ehkäis*, ehkäise*, estet*, kielle*, kielt*, kiellet*, hylät*, hylk*, kieltäyt*, torju*, evät*, vapautu*, lopet*, lopett*, päätty*, päättyn*, lakat*, lakkaa*, lakkaut*, keskey*, keskeyt*, pysäyt*, pysähty*, vanhentu*, erääntyn*, rauen*, raukea*, passiivi*, estetty, rajoit*, rajoitt*, ohit*, ohitt*, unoh*, tyhj*, tuskin, liian, muuten, muutoin, riippumat*, huolimat*, ilman, valinnai*, vapaaehtoi*, mahdoton*, mahdottom*, tuntemat*, käyttämät*, muuttumat*, maksamat*, odottamat*, kelpaamat*, kelvot*, riittämät*, soveltumat*, sopimat*, yhteensopimat*, luvat*, luvattom*, laiton*, laittom*, rajoittamat*, rajaton*, rajattom*, keskeytymät*, puutteelli*, jakamat*, kohdistamat*, laskuttamat*, hallitsemat*, määrittämät*, tarpeet*, tarpeettom*, epäkelpo*, epäselv*, epätarkk*, epätäydell*, epäaktiiv*, "*ton", "*tön", "*ttoman", "*ttömän", "*ttomat", "*ttömät", "*ttomasti", "*ttömästi", "*maton", "*mätön", "*matta", "*mättä", without, "no", ei-kaupalli*, ei-csp, ei-azure, ilman keskeytyksiä, ilman kustannuksia, estää, estävät, estämi*, estämä*, estyy, vapautettu*, vältä, loppuu, loppuva*, loppunut, menetä*, vähän, harvoin, harva, pois käytöstä, poistettu käytöstä, poistaa käytöstä, poista käytöstä, poistetaan käytöstä, ottamatta huomioon, jätetään huomiotta, käytöstä poist*, poissulje*, pois lukien, hävi*, kadonn*, ratkaisemat*]
possibility: [voi, voin, voit, voimme, voitte, voivat, voida, voidaan, voitu, voisi*, voinut, pysty*, kykene*, saa, saat, saavat, ehkä, mahdollis*, mahdoton*, mahdottom*]
obligation: [täytyy, täytyi, pitää, pitäisi, on oltava, oltava, on tehtävä, on oltavat, vaaditaan, vaatii, vaativat, edellyttää, edellyttävät, edellytetään, on pakko, pakolli*, tarvitsee, tarvitset, tarvitaan, välttämätön*, välttämättöm*, "*ttava", "*ttävä"]
conditions: [jos, kun, mikäli, ellei, ellet, elleivät, jollei, kunhan, edellyttäen, siinä tapauksessa]
exceptions: [paitsi, lukuun ottamatta, poikkeu*, pois lukien, pois luettuna, ellei, muut kuin, muu kuin, muiden kuin, ulkopuolelle, "*poikkeu*", lukuunottamatta, poislukien, poisluettuna, pois luettuina, muuta kuin, muun kuin, muita kuin, muissa kuin, muilla kuin, muussa kuin, muulla kuin, muihin kuin, muille kuin, muista kuin, muusta kuin, muuhun kuin, muulle kuin, muuna kuin, muina kuin, toinen kuin, toista kuin, toisen kuin, eri kuin, muu, muun, muita, ulkopuol*, pois suljet*, pois jätet*, suljetaan pois, jätetään pois, jättäen pois, sulkea pois, ei sisälly, ei sisällä]
totality: [kaikki, kaikk*, jokai*, joka, kukin, koko, jokin, kunkin, kaikin, kaikiss*, kaikill*, kaikista, kaikilta, mikä tahansa, minkä tahansa, kuka tahansa, mitä tahansa]
partialNegation: [kaikki, kaikkia, ei kaikk*, eivät kaikk*, ei kaikiss*, ei kaikill*, ei kaikiin, eivät kaikiss*, eivät kaikill*, ei koske kaikk*, eivät koske kaikk*, ei tue kaikk*, eivät tue kaikk*, ei täytä kaikk*, ei ole saatavilla kaikiss*, eivät ole saatavilla kaikiss*, ei ole käytettävissä kaikiss*, eivät ole käytettävissä kaikiss*, ei joka, ei jokai*, eivät jokai*, ei aina, eivät aina, ei välttämättä, eivät välttämättä, ei koko, ei jokaiss*, osa, jotkin, jotkut, joitakin, jotkin niistä]

inflection:
  suffixes: [t, "n", en, ien, ja, jä, jat, jan, jien, in, a, ä, ille, lle, lla, llä, lta, ltä, ssa, ssä, sta, stä, ksi, na, nä, kselle, ksen, kset, ksessa]

words:
  global: [yleinen, globaali]
  admin: [järjestelmänvalvoja]
  agent: [agentti, edustaja]
  sales: [myynti, myynnin]
  helpdesk: [tukipalvelu, asiakastuki, asiakastuen]
  billing: [laskutus, laskutuksen]
  user: [käyttäjä, käyttäjien]
  management: [hallinta, hallinnan]
  report: [raportti, raportin, raporttien]
  viewer: [katselija, lukija, katseluohjelma]
  executive: [johdon, johtaja, johtajien, johto]
  account: [tili, tilien]
  partner: [kumppani]
  incentive: [kannustin, kannustim, kannusteiden]
  referral: [suositus, suositusten, suosittelu, viittaus, viittausten, viittauksien]
  business: [yritys, liiketoiminta]
  profile: [profiili]
  control: [ohjaus]
  panel: [paneeli]
  vendor: [toimittaja]
  primary: [ensisijainen]
  contact: [yhteyshenkilö]
  program: [ohjelma]
  advisor: [neuvoja, neuvonantaja]
  center: [keskus]
  germany: [saksa]
  india: [intia]
  operated: [ylläpitämä, käyttämä, operoima]

"""###),
  EmbeddedFile(name: ###"fr-FR.yaml"###, text: ###"""
# French. Apostrophes are written ’ as in the articles.
locale: fr-FR
labels:
  applies-to: [S’applique à, Applicable à, Concerne, "S’appliquent à", Valable pour, Applicabilité]
  roles: [Rôles appropriés, Rôle approprié, Rôles appropriés pour effectuer cette tâche, Rôles adéquats, Rôles concernés, Rôles correspondants, Rôles requis, Rôles nécessaires, Rôles adaptés, Rôles pertinents, Rôle adéquat]
separators: [ou]
linking: [de, d, des, du, la, le, les, l, pour, en, à, au, aux, par]

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
    shortened: [Administration des utilisateurs]
  user-admin:
    preferred: Administrateur d’utilisateurs
    admitted: [Administrateur des utilisateurs, Administrateur utilisateur, Administrateur utilisateurs, Administrateur de l’utilisateur]
    shortened: [Administration des utilisateurs]
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
notNegation: ["n’importe", "n’hésitez pas", "n’oubliez pas", non seulement, non lucratif, pas à pas, sans doute, non csp, non azure, non paiement, non géré, non gérée, non gérés, non gérées, non alloué, non alloués, non valide, non valides, sans but lucratif, sans assistance, sans interruption, premier pas, non-csp, non-azure, non-paiement*, sans quoi, ou non, pas simplement, pas seulement, pas uniquement, ne pas simplement, ne pas seulement, ne pas uniquement, non-bénéfice, non bénéfice, sans frais, sans coût, sans problème, sans problèmes, "n’ayez pas peur", ne vous inquiétez pas, "n’hésitez surtout pas", pas de souci]
nearNegation: [personne, "entre autre*", notamment, seule, seuls, seules, seulement, uniquement, exclusivement, à moins, tant que, sauf, excepté*, exception*, hormis, plutôt que, "plutôt qu’*", au lieu, à la place, en lieu et place, contrairement, à la différence, autre que, autres que, en dehors, manqu*, dépourv*, absen*, introuvable*, échec*, échou*, échoue, évit*, empêch*, interdi*, interdict*, refus*, rejet*, rejett*, déclin*, décliner, dispens*, exempt*, exonér*, exclu*, exclure, écart*, incorrect*, erron*, invalid*, inactif*, inactiv*, insuffisa*, inaccessib*, incompatib*, incomplet*, incomplèt*, inexistant*, inéligib*, inadmissib*, inapplicab*, inchang*, inconnu*, inutil*, inutilis*, inattendu*, indéfini*, indétermin*, inappropri*, inadéquat*, illimité*, illégal*, illicite*, impay*, imposs*, indispon*, indépendamment, intact*, ininterrom*, irréversib*, irrégul*, irrecevab*, irrécupér*, déconn*, désactiv*, désélectionn*, décoch*, désinscri*, désapprouv*, désappro*, désassoci*, dissoci*, dénu*, dénié*, méconn*, mauvais*, fausse*, vide, vides, vierge*, perd, perdre, perdu*, perdez, cess*, arrêt*, interromp*, interrupt*, expiré*, périmé*, obsolèt*, révoqu*, élimin*, bloqu*, restrein*, restrict*, limit*, ignor*, omis*, omet*, omettre, oubli*, renonc*, rarement, à peine, guère, ni, sans, malgré, quel que soit, quelle que soit, quels que soient, quelles que soient, diffèr*, distinct*, sinon, faute, facultati*, without, non csp, non azure, non paiement, non géré, non gérée, non gérés, non gérées, non alloué, non alloués, non valide, non valides, sans assistance, sans interruption, non-csp, non-azure, non-paiement*, non-bénéfice, non bénéfice, sans frais, sans coût, indue*, indûment, seul, hors, hors connexion, prévenir, peu, faux, à défaut, fait défaut, font défaut, différent de, différente de, différents de, différentes de, différent du, différente du, différents des, différentes des]
possibility: [peut, peuvent, peux, pouvez, pouvons, pourra, pourrez, pourront, pourrai*, pouvait, pouvaient, pouvoir, en mesure, puisse*, puissiez, possible*, impossible*]
obligation: [doit, doivent, devez, devons, devra, devrez, devront, devrai*, devriez, devait, devaient, dû, faut, obligatoire*, nécessaire*, nécessite*, requis, requise, requises, exige*, tenu de, exigé*, besoin de]
conditions: [si, "s’il", "s’ils", lorsque, "lorsqu’*", quand, dès que, à condition, au cas où, sauf si, une fois]
exceptions: [sauf, excepté*, exception*, hormis, exclut, excluent, exclu, exclue, exclus, exclues, exclure, exclusion*, à moins que, à moins de, sauf si, "à l’exception", autre que, autres que, "à l’exclusion", en dehors de, hors, autre, autres, à part, mis à part, mise à part, mises à part, différent*, distinct*, excluant, excluez, non compris*, non inclus*, sans compter, sans inclure, déduction faite, abstraction faite, outre, à la réserve, fors, indépendamment de, ne comprend pas, ne comprennent pas]
totality: [tout, toute, tous, toutes, chaque, chacun, chacune, "l’ensemble", intégralité, chacun des, tout le monde, quiconque, "n’importe quel", "n’importe quelle", "n’importe quels", "n’importe quelles", totalité, entier, entière, entiers, entières, "l’intégralité"]
partialNegation: [tous les, toutes les, tous ces, toutes ces, tous vos, toutes vos, pas tous, pas toutes, pas tout, pas toute, pas chaque, pas chacun, pas chacune, pas toujours, pas nécessairement, pas forcément, pas obligatoirement, pas systématiquement, pas automatiquement, "pas l’ensemble", pas la totalité, "pas l’intégralité", pas à tous, pas à toutes, pas à chaque, pas dans tous, pas dans toutes, pas dans chaque, "pas dans l’ensemble", pas pour tous, pas pour toutes, pas pour chaque, pas sur tous, pas sur toutes, pas de tous, pas de toutes, pas avec tous, pas avec toutes, pas par tous, pas par toutes, pas en toutes, pas en tous, "pas n’importe", non tous, non toutes, certains, certaines, une partie des, seuls certains, seules certaines]

inflection:
  suffixes: [s, x, e, es]

words:
  global: [général, global, généraux, globaux]
  admin: [administrateur, administratif, administration]
  agent: [agent]
  sales: [commercial, vente, commerciaux]
  helpdesk: [support, assistance, support technique]
  help: [aide]
  billing: [facturation]
  user: [utilisateur]
  management: [gestion]
  report: [rapport]
  viewer: [visionneuse, visualiseur, lecteur, observateur]
  executive: [direction, exécutif, dirigeant]
  account: [compte]
  partner: [partenaire]
  incentive: [incentive, incitation]
  referral: [référence, recommandation]
  business: [entreprise, métier, professionnel]
  profile: [profil]
  control: [configuration, contrôle]
  panel: [panneau]
  vendor: [fournisseur]
  primary: [principal, primaire]
  contact: [contact]
  program: [programme]
  advisor: [conseiller]
  center: [centre]
  us: [états unis]
  government: [gouvernement]
  germany: [allemagne]
  india: [inde]
  operated: [géré, exploité, opéré]

"""###),
  EmbeddedFile(name: ###"he-IL.yaml"###, text: ###"""
# Hebrew. Function words hang before a word as a letter ("ו", "ש", "ל"), so the common joined forms are listed.
locale: he-IL
labels:
  applies-to: [חל על, חל עבור, חלה על, מתייחס ל, רלוונטי עבור, רלוונטי ל, ישים עבור, תקף עבור, מיועד ל]
  roles: [תפקידים מתאימים, התפקידים המתאימים, תפקיד מתאים, תפקידים רלוונטיים, תפקידים נדרשים, תפקידים נכונים, תפקידים דרושים, תפקידים מתאימים לביצוע משימה זו, התפקידים המתאימים לביצוע משימה זו]
separators: [או]
linking: [של, עבור, מטעם, שבו, על]

roles:
  global-admin:
    preferred: מנהל מערכת כללי
    admitted: [מנהל כללי, מנהל גלובלי, מנהל מערכת גלובלי, מנהלי מערכת כלליים, מנהלים כלליים]
  admin-agent:
    preferred: סוכן מנהל מערכת
    admitted: [סוכן ניהול, סוכן מנהל, סוכן מנהלים, סוכן מנהלי, נציג ניהול]
    deprecated: [Admin agent]
  sales-agent:
    preferred: סוכן מכירות
    admitted: [נציג מכירות, סוכני מכירות]
    deprecated: [Sales agent]
  helpdesk-agent:
    preferred: סוכן מוקד תמיכה
    admitted: [סוכן צוות תמיכה, סוכן תמיכה, סוכן מוקד התמיכה, סוכן צוות התמיכה, נציג תמיכה, נציג מוקד תמיכה, סוכן תמיכה טכנית]
    deprecated: [סוכן עזרה]
  billing-admin:
    preferred: מנהל חיובים
    admitted: [מנהל חיוב, מנהל מערכת לחיובים, מנהל מערכת של חיובים, מנהל מערכת לחיוב]
  billing-agent:
    preferred: סוכן חיובים
    admitted: [סוכן חיוב, נציג חיובים]
  user-management-admin:
    preferred: מנהל ניהול משתמשים
    admitted: [מנהל מערכת לניהול משתמשים, מנהל מערכת של ניהול משתמשים, מנהל ניהול המשתמשים]
  user-admin:
    preferred: מנהל משתמשים
    admitted: [מנהל מערכת של משתמשים, מנהל משתמש, מנהל המשתמשים]
  report-viewer:
    preferred: מציג דוחות
    admitted: [מציג הדוחות, מציג דוח, צופה בדוחות, צופה דוחות]
  executive-report-viewer:
    preferred: מציג דוחות ביצוע
    admitted: [מציג דוחות מנהלים, צופה בדוחות מנהלים, מציג דוחות להנהלה, מציג דוח מנהלים]
  account-admin:
    preferred: מנהל חשבון
    admitted: [מנהל חשבונות, מנהל מערכת של חשבון, מנהל החשבון]
  mpn-partner-admin:
    preferred: מנהל שותף MPN
    admitted: [מנהל שותפי MPN, מנהל שותפים של MPN, מנהל מערכת של שותף MPN, מנהל מערכת של שותפי MPN]
  mpn-admin:
    preferred: מנהל MPN
    admitted: [מנהל מערכת של MPN, מנהל מערכת MPN]
  mpn-account-admin:
    preferred: מנהל חשבון MPN
    admitted: [מנהל מערכת של חשבון MPN]
  incentives-admin:
    preferred: מנהל תמריצים
    admitted: [מנהל תמריץ, מנהל מערכת של תמריצים]
  incentives-user:
    preferred: משתמש תמריצים
    admitted: [משתמש תמריץ, משתמש בתמריצים]
  referrals-admin:
    preferred: מנהל הפניות
    admitted: [מנהל מערכת של הפניות, מנהל הפנייה]
  referrals-user:
    preferred: משתמש הפניות
    admitted: [משתמש בהפניות]
  business-profile-admin:
    preferred: מנהל פרופיל עסקי
    admitted: [מנהל פרופילים עסקיים, מנהל מערכת של פרופיל עסקי, מנהל פרופיל העסק]
  cpv-admin:
    preferred: מנהל CPV
    admitted: [מנהל מערכת של CPV, מנהל מערכת CPV]
  chip-admin:
    preferred: מנהל CHIP
    admitted: [מנהל מערכת של CHIP, מנהל מערכת CHIP]
    deprecated: [מנהל שבב]
  primary-contact:
    preferred: איש קשר ראשי
    admitted: [איש הקשר הראשי, איש קשר עיקרי]
  program-admin:
    preferred: מנהל תוכנית
    admitted: [מנהל תוכניות, מנהל התוכנית, מנהל תכנית]
  advisor:
    preferred: יועץ
    admitted: [יועצים]
    deprecated: [Advisor]

products:
  partner-center:
    preferred: מרכז השותפים
    admitted: [מרכז שותפים]
    deprecated: [Partner Center]
  partner-center-us-government:
    preferred: מרכז השותפים עבור Microsoft Cloud for US Government
    admitted: [מרכז השותפים של Microsoft Cloud for US Government, מרכז השותפים ל-Microsoft Cloud for US Government, מרכז השותפים עבור Microsoft Cloud לממשלת ארצות הברית]
  partner-center-germany:
    preferred: מרכז השותפים עבור Microsoft Cloud Germany
    admitted: [מרכז השותפים של Microsoft Cloud Germany, מרכז השותפים עבור Microsoft Cloud גרמניה]
  partner-center-21vianet:
    preferred: מרכז השותפים המופעל על-ידי 21Vianet
    admitted: [מרכז השותפים המופעל על ידי 21Vianet, מרכז השותפים שמופעל על-ידי 21Vianet]
  partner-center-india:
    preferred: מרכז השותפים הודו
    admitted: [מרכז השותפים בהודו, מרכז השותפים של הודו]
  partner-admin-center:
    preferred: מרכז הניהול לשותפים
    admitted: [מרכז הניהול של שותפים, מרכז ניהול שותפים]
  office-365-partner-admin-center:
    preferred: מרכז הניהול לשותפים של Office 365
    admitted: [מרכז ניהול השותפים של Office 365]
  dynamics-365-crm:
    preferred: Dynamics 365 CRM
    admitted: [Microsoft Dynamics 365 CRM]
  salesforce-crm:
    preferred: Salesforce CRM
    admitted: [CRM Salesforce]

negation: [לא, ולא, שלא, אינו, אינה, אינם, אינן, אינך, אינכם, איננו, ואינו, ואינה, ואינם, שאינו, שאינה, שאינם, שאינן, שאינך, אין, ואין, שאין, בלי, ללא, מבלי, לעולם לא, אסור, אי אפשר, בלתי אפשרי*, אל תזין, אל תזינו, אל תכלול, אל תכללו, אל תשתף, אל תשתפו, אל תמחק, אל תמחקו]
notNegation: [לא רק, אל תשכח, אל תשכחו, אל תהסס, אל תהססו, אל תדאג, אל תדאגו, או לא, אם לאו, לא פחות מ*, לא יותר מ*, לא יאוחר*, ללא הגבלה, לא חוקי*, לא ידוע*, לא פעיל*, ללא מטרות רווח, ללא כוונת רווח, ללא עלות, ללא תשלום, ללא הפרעה, ללא ספק]
nearNegation: [רק, ורק, אך ורק, בלבד, בלעדי*, באופן בלעדי, גרידא, אלא אם, עד ש*, עד אשר, במקום, במקומ*, ולא, לעומת, בניגוד, להבדיל, בשונה, שונה, שונים, שונות, שונה מ*, למעט, מלבד, חוץ, להוציא, יוצא מן הכלל, חריג*, מחוץ, איננו, היעדר*, העדר*, בהיעדר*, בהעדר*, חסר*, החסר*, חוסר*, בחוסר, מחסור*, נעדר*, אובד*, אבד*, לאבד, איבד*, מאבד*, אובדן*, נכשל*, כשל*, כישלון*, כשלון*, ייכשל*, תיכשל*, שגוי*, השגוי*, שגיאה*, שגיאת, טעות, בטעות, מוטע*, מוטעה, להימנע, הימנע*, נמנע*, נמנעת, יימנע*, מנע*, למנוע, מונע*, מניעת, מונעת, ימנע*, תמנע*, אסור*, האסור*, איסור*, נאסר*, אוסר*, לאסור, סירוב*, סרב*, מסרב*, יסרב*, לסרב, דחה, נדחה*, נדחת*, דחיי*, דוחה*, לדחות, הידחות, תידחה, יידחה, פטור*, פטורה, הפסק*, להפסיק, מפסיק*, הופסק*, יופסק*, תופסק*, הפסיק*, נפסק*, חדל*, יחדל*, הסתיים, הסתיימ*, מסתיימ*, תסתיים, יסתיים, פג, פגה, פגו, פגי, תוקפו פג, שפג*, יפוג*, תפוג*, שתוקפ*, ריק*, הריק*, מושבת*, השבת*, להשבית, מנוטרל*, כבוי*, חסום*, חסומ*, חסימ*, חסמ*, לחסום, מוגבל*, הגבל*, להגביל, מגביל*, בלתי, הבלתי, ללא, בלא, בלי, מבלי, נטול*, נטולי, משולל*, התעלמ*, להתעלם, יתעלמ*, תתעלם, מתעלמ*, ויתור*, לוותר, בקושי, לעתים רחוקות, לעיתים רחוקות, נדיר*, אחרת, לחלופין, בלי קשר, ללא קשר, למרות, חרף, אופציונלי*, לא פעיל*, לא חוקי*, לא ידוע*, without, "no", ללא הגבלה, ללא עלות, ללא תשלום, ללא הפרעה, מעולם, שום]
possibility: [יכול*, תוכל, תוכלו, תוכלי, יוכל, יוכלו, נוכל, אפשר, אפשרי*, ניתן, ניתנים, ניתנת, ניתנות, באפשרותך, באפשרותכם, ביכולתך, רשאי*, מותר, עשוי*, עלול*, ייתכן, מסוגל*, בלתי אפשרי*]
obligation: [חייב*, צריך, צריכה, צריכים, צריכות, יש צורך, נדרש*, דרוש*, חובה, הכרחי*, מחויב*, מוכרח*, עליך, עליכם, יש להזין, יש לבצע, יש לבחור, יש לכלול, יש להשלים, יש לעמוד, יש לוודא]
conditions: [אם, ואם, כאשר, כשאתה, כשהלקוח, במקרה, במקרים, אלא אם, ברגע, כל עוד, בתנאי, במידה, האם]
exceptions: [למעט, מלבד, חוץ, פרט, להוציא, אלא אם, יוצא מן הכלל, יוצאי דופן, חריג*, לבד מ*, זולת, זולתי, פרט ל*, חוץ מ*, מחוץ ל*, אחר מ*, אחרת מ*, אחרים מ*, אחרות מ*, שאינו, שאינה, שאינם, שאינן, לא כולל, אינו כולל, אינה כוללת, אינם כוללים, בלי לכלול, יוצא דופן, יוצאת דופן, יוצאות דופן, יוצאים מן הכלל, החריג*, בחריג*, לחריג*, החרג*, בהחרגת, להחריג, מוציא, שונה מ*, שונים מ*, שונות מ*, ולמעט, ומלבד]
totality: [כל, וכל, בכל, לכל, מכל, שכל, כולם, כולן, הכל, הכול, כלל, כולו, כולה, לכולם, בכולם, ולכל, ובכל, כלשהו, כלשהי]
partialNegation: [לא כל, ולא כל, שלא כל, לא כולם, לא כולן, לא הכל, לא הכול, לא בכל, לא לכל, לא מכל, לא את כל, לא על כל, לא עבור כל, לא עם כל, לא של כל, לא אצל כל, לא תמיד, ולא תמיד, שלא תמיד, לא בהכרח, לאו דווקא, לא כולו, לא כולה, אינם זמינים בכל, אינן זמינות בכל, אינו זמין בכל, אינה זמינה בכל, אינם כל, לא לכולם, לא מתקיימים כל, לא נתמכים כל, חלק מ*, חלק, חלקם, חלקן, אחדים, אחדות, מסוימים, מסוימות]

inflection:
  suffixes: [ים, ות, י]

words:
  global: [כללי, גלובלי]
  admin: [מנהל מערכת, מנהל, מנהלי]
  agent: [סוכן, נציג]
  sales: [מכירות]
  helpdesk: [מוקד תמיכה, צוות תמיכה, תמיכה טכנית, תמיכה]
  help: [עזרה]
  billing: [חיוב, חיובים]
  user: [משתמש]
  management: [ניהול]
  account: [חשבון]
  partner: [שותפים, שותף]
  incentive: [תמריץ, תמריצים]
  referral: [הפניה, הפניות, הפנייה]
  business: [עסקי, עסקים]
  profile: [פרופיל]
  program: [תוכנית, תכנית]
  center: [מרכז]
  germany: [גרמניה]
  india: [הודו]
  operated: [מופעל]

"""###),
  EmbeddedFile(name: ###"hu-HU.yaml"###, text: ###"""
# Hungarian. Names take endings and possessives; "…rendszergazdai" is the adjective that the engine likes.
locale: hu-HU
labels:
  applies-to: [A következőkre vonatkozik, A következőre vonatkozik, A következőre érvényes, A következőkre érvényes, Érvényes a következőkre, Vonatkozik, A következő termékekre vonatkozik, Alkalmazási kör]
  roles: [Megfelelő szerepkörök, Megfelelő szerepkör, Megfelelő szerepkörök a feladat végrehajtásához, Megfelelő szerepek, Szükséges szerepkörök, Releváns szerepkörök, Kapcsolódó szerepkörök, Alkalmas szerepkörök]
separators: [vagy, illetve]
linking: [a, az, és, számára, által, való, részére, esetén]

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

negation: [nem, ne, nincs, nincsen, nincsenek, sem, sosem, nélkül*, anélkül, lehetetlen*, nem lehet, már nem]
notNegation: [nemcsak, nem csak, nem csupán, ne feledje, ne felejtse, ne feledkezzen, ne aggódjon, nem kötelező, nem kötelezőek, nem csp, nem azure, felügyelet nélküli, ne felejtsen, ne habozzon, meg nem fizet*, nem fizetés*, nemfizetés*, fizetés nélküli, nem lefoglalt*, megszakítás nélkül*]
nearNegation: [csak, csakis, csupán, kizárólag, mindössze, pusztán, egyedül, amíg, míg, mindaddig, hacsak, kivéve*, kivétel*, kivételével, kizár*, kizárva, ahelyett, helyett, inkább, semmint, mintsem, eltérő*, eltér*, ellentétben, szemben, kívül, leszámítva, eltekintve, eltekint*, hiány*, hiányz*, nincsen*, mellőz*, kihagy*, elmulaszt*, mulaszt*, elmarad*, kimarad*, elvesz*, elvesz, elveszít*, megszűn*, megszün*, megszakad*, meghiúsul*, meghiúsít*, sikertelen*, kudarc*, hibás*, téves*, rossz*, üres*, elkerül*, kerülj*, kerülend*, megelőz*, megakadályoz*, akadályoz*, gátol*, gátl*, tilt*, tilos, letilt*, megtilt*, elutasít*, visszautasít*, megtagad*, mentes*, mentesít*, mentesül*, leáll*, leállít*, megáll*, abbahagy*, véget, lejár*, lejárt*, visszavon*, visszamond*, kikapcs*, inaktív*, deaktivál*, blokkol*, zárol*, korlátlan*, figyelmen kívül, függetlenül, független*, nélkül*, anélkül, aligha, ritkán, alig, kevés*, kevesebb*, egyébként, különben, "*talan", "*talanul", "*talanok", "*talanná", "*talannak", "*talanok*", "*telen", "*telenül", "*telenek", "*telenek*", "*telenné", "*telennek", "*tlan", "*tlanul", "*tlanok*", "*tlen", "*tlenül", "*tlenek*", "*tlennek", "*tlannak", "*mentes", "*mentesen", "*képtelen*", helytelen*, érvénytelen*, elégtelen*, elérhetetlen*, jogtalan*, jogosulatlan*, alkalmatlan*, ismeretlen*, hiányos*, helytelenül, valótlan*, érintetlen*, változatlan*, nem kötelező*, nem csp*, nem azure*, nem kereskedelmi*, nem felügyelt*, nem lefoglalt*, nem megfelelő*, felügyelet nélküli, sem, se, without, soha, sehol, senki*, semmi*]
possibility: [lehet, lehetnek, lehetett, lehetséges, lehetetlen*, tud, tudja, tudják, tudnak, tudunk, tudtak, tudta, tudni, képes, képesek, képesnek, esetleg, talán, "*hatja", "*heti", "*hatják", "*hetik", "*hatnak", "*hetnek", "*hatunk", "*hetünk", "*hatjuk", "*hetjük", "*hat", "*het", használható*, módosítható*, törölhető*, vásárolható*, végezhető*, alkalmazható*]
obligation: [kell, kellett, kellene, kelljen, köteles*, kötelező*, szükséges*, muszáj, szükség, rendelkeznie, előír*, igényel*]
conditions: [ha, amikor, amennyiben, hogyha, feltéve, esetén, esetben, amint, mihelyt]
exceptions: [kivéve, kivétel*, kivételével, kizárva, kizárja, kizárják, kizárásával, hacsak, eltekintve, leszámítva, "*kivétel*", kívül, kizárás*, kizáró, kizárt*, kizárv*, kizárj*, eltérő*, különböz*, más, másik, mástól, nem tartalmaz*, nem számítva, nem beleértve, nem beleszámítva, ide nem értve, nem foglalja, levonva, leszámít*, mellőz*, ettől eltekintve, kihagy*]
totality: [minden, mindegyik*, mind, összes, valamennyi*, mindenki*, mindannyi*, az egyes, mindenfél*, mindnyáj*, egész*, bármely*, bármilyen, bárki*, mindent, mindenek*, mindenhol, mindkét]
partialNegation: [nem minden*, nem mindegyik*, nem mindenki*, nem mindig, nem mind, nem az összes, nem összes, nem valamennyi*, nem az egész, nem a teljes, nem feltétlenül, nem szükségszerűen, nem teljesül az összes, nem teljesül minden*, nem teljesül mindegyik*, nem érhető el az összes, nem érhető el minden*, nem érhető el mindegyik*, nem áll rendelkezésre az összes, nem áll rendelkezésre minden*, nem támogatott az összes, nem támogatott minden*, nem támogatja az összes, nem támogat minden*, nem igényel minden*, nem szükséges minden*, nem kell minden*, nem kell mindig, nem vonatkozik minden*, nem vonatkozik az összes, nem elérhető minden*, nem elérhető az összes, nem használható minden*, nem felel meg minden*, nem felel meg az összes, nincs minden*, nincs mindegyik*, nincs mindenki*, nincsenek minden*, egyes, némely*, bizonyos, néhány*]

inflection:
  suffixes: [nak, nek, t, at, et, ot, i, k, ok, ek, ai, ei, jai, jei, a, e, ja, je, val, vel, ra, re, hoz, hez, höz, ban, ben, ból, ből, ba, be, nál, nél, tól, től, ról, ről, ért, ként, kat, ket, knak, knek]

words:
  global: [globális]
  admin: [rendszergazda, rendszergazdá, adminisztrátor]
  agent: [ügynök]
  sales: [értékesít]
  helpdesk: [ügyfélszolgálat, segélyszolgálat, ügyféltámogatás]
  help: [súgó]
  billing: [számlázás]
  user: [felhasználó]
  management: [kezelés, kezelő]
  report: [jelentés]
  viewer: [megjelenítő, megtekintő, nézegető]
  report viewer: [jelentésmegjelenítő, jelentésmegtekintő]
  executive: [vezető, vezetői, ügyvezető]
  account: [fiók]
  incentive: [ösztönző, ösztönzés]
  referral: [ajánló, ajánlás, javaslat, hivatkozás]
  business: [üzleti, vállalat, cég]
  profile: [profil]
  control: [vezérlő]
  panel: [vezérlőpult]
  vendor: [szállító]
  primary: [elsődleges]
  contact: [kapcsolattartó]
  program: [program]
  center: [központ]
  cloud: [felhő]
  us: [usa]
  government: [kormányzat, kormány]
  germany: [németország]
  india: [india]
  operated: [üzemeltet]

"""###),
  EmbeddedFile(name: ###"id-ID.yaml"###, text: ###"""
# Indonesian. Nothing inflects. "Saat" is "when" in front of a person and "moment" in "saat ini", "now".
locale: id-ID
labels:
  applies-to: [Berlaku untuk, Berlaku bagi, Berlaku pada, Diterapkan pada, Diterapkan untuk, Berlaku ke, Berlaku terhadap]
  roles: [Peran yang sesuai, Peran yang tepat, Peran yang cocok, Peran yang benar, Peran yang diperlukan, Peran yang dibutuhkan, Peran yang relevan, Peran sesuai, Peran yang sesuai untuk melakukan tugas ini, Peran yang tepat untuk melakukan tugas ini, Peran yang sesuai untuk tugas ini]
separators: [atau, dan]
linking: [untuk, dari, yang, oleh, pada, di]

roles:
  global-admin:
    preferred: Admin global
    admitted: [Administrator global]
  admin-agent:
    preferred: Agen admin
    admitted: [Agen administrator, Agen administrasi]
    deprecated: [Admin agent]
  sales-agent:
    preferred: Agen penjualan
    admitted: [Staf penjualan]
    deprecated: [Sales agent]
  helpdesk-agent:
    preferred: Agen helpdesk
    admitted: [Agen staf dukungan, Agen meja bantuan, Agen layanan bantuan, Agen bantuan teknis, Agen pusat bantuan, Agen dukungan]
    deprecated: [Agen bantuan]
  billing-admin:
    preferred: Admin penagihan
    admitted: [Administrator penagihan, Admin tagihan]
  billing-agent:
    preferred: Agen penagihan
    admitted: [Agen tagihan]
  user-management-admin:
    preferred: Admin manajemen pengguna
    admitted: [Administrator manajemen pengguna, Admin pengelolaan pengguna]
  user-admin:
    preferred: Admin pengguna
    admitted: [Administrator pengguna]
  report-viewer:
    preferred: Penampil laporan
    admitted: [Peninjau laporan, Pemirsa laporan, Pembaca laporan]
  executive-report-viewer:
    preferred: Penampil laporan eksekutif
    admitted: [Peninjau laporan eksekutif, Pemirsa laporan eksekutif, Pembaca laporan eksekutif]
  account-admin:
    preferred: Admin akun
    admitted: [Administrator akun]
  mpn-partner-admin:
    preferred: Admin mitra MPN
    admitted: [Administrator mitra MPN, Admin partner MPN]
  mpn-admin:
    preferred: Admin MPN
    admitted: [Administrator MPN]
  mpn-account-admin:
    preferred: Admin akun MPN
    admitted: [Administrator akun MPN]
  incentives-admin:
    preferred: Admin insentif
    admitted: [Administrator insentif]
  incentives-user:
    preferred: Pengguna insentif
  referrals-admin:
    preferred: Admin rujukan
    admitted: [Administrator rujukan, Admin referensi, Admin referal, Admin arahan]
  referrals-user:
    preferred: Pengguna rujukan
    admitted: [Pengguna referensi, Pengguna referal, Pengguna arahan]
  business-profile-admin:
    preferred: Admin profil bisnis
    admitted: [Administrator profil bisnis]
  cpv-admin:
    preferred: Admin CPV
    admitted: [Administrator CPV]
  chip-admin:
    preferred: Admin CHIP
    admitted: [Administrator CHIP]
  primary-contact:
    preferred: Kontak utama
    admitted: [Kontak primer, Narahubung utama]
  program-admin:
    preferred: Admin program
    admitted: [Administrator program]
  advisor:
    preferred: Penasihat
    admitted: [Penasehat]
    deprecated: [Advisor]

products:
  partner-center:
    preferred: Pusat Mitra
    admitted: [Pusat Partner]
    deprecated: [Partner Center]
  partner-center-us-government:
    preferred: Pusat Mitra untuk Microsoft Cloud for US Government
    admitted: [Pusat Mitra Microsoft Cloud for US Government, Pusat Mitra untuk Microsoft Cloud untuk Pemerintah AS, Partner Center untuk Microsoft Cloud for US Government]
  partner-center-germany:
    preferred: Pusat Mitra untuk Microsoft Cloud Germany
    admitted: [Pusat Mitra Microsoft Cloud Germany, Pusat Mitra untuk Microsoft Cloud Jerman, Partner Center untuk Microsoft Cloud Germany]
  partner-center-21vianet:
    preferred: Pusat Mitra yang dioperasikan oleh 21Vianet
    admitted: [Pusat Mitra dioperasikan oleh 21Vianet, Partner Center yang dioperasikan oleh 21Vianet]
  partner-center-india:
    preferred: Pusat Mitra India
    admitted: [Pusat Mitra untuk India]
  partner-admin-center:
    preferred: Pusat admin mitra
    admitted: [Pusat administrasi mitra, Pusat admin Mitra]
  office-365-partner-admin-center:
    preferred: Pusat admin mitra Office 365
    admitted: [Pusat admin Mitra Office 365]
  dynamics-365-crm:
    preferred: Dynamics 365 CRM
    admitted: [Microsoft Dynamics 365 CRM]
  salesforce-crm:
    preferred: Salesforce CRM
    admitted: [CRM Salesforce]

negation: [tidak, tidaklah, tak, bukan, bukanlah, belum, jangan, janganlah, tanpa, tiada, mustahil, dilarang]
notNegation: [tidak hanya, tidak cuma, tidak sekadar, bukan hanya, bukan cuma, bukan sekadar, jangan lupa, jangan ragu, jangan khawatir, atau tidak, atau belum, tidak lebih dari, tidak kurang dari, tidak lebih lambat dari, tidak melebihi, tidak valid, tidak sah, tidak dikenal, tidak diketahui, tidak dikelola, tidak terduga, tidak langsung, belum dibayar, belum ditagih, belum ditetapkan, belum dialokasikan, tanpa gangguan, tanpa biaya, tanpa batas, mau tidak mau]
nearNegation: [hanya, hanyalah, cuma, sekadar, semata, semata-mata, eksklusif, barulah, kecuali, terkecuali, pengecualian*, mengecualikan, dikecualikan, selain, selain itu, bukannya, alih-alih, sebagai gantinya, sebagai ganti, daripada, ketimbang, berlainan, berlawanan, sebaliknya, di luar, tidak termasuk, kurang, kekurangan, kurangnya, kehilangan, hilang, hilangnya, ketiadaan, absen, terlewat*, melewat*, luput, gagal, kegagalan, menggagalkan, salah, keliru, kekeliruan, kosong, dikosongkan, mengosongkan, hindari, menghindari, dihindari, terhindar, menghindar, cegah, mencegah, dicegah, pencegahan, menghalangi, terhalang, melarang, dilarang, larangan, terlarang, menolak, ditolak, penolakan, tertolak, membebaskan, dibebaskan, bebas, pembebasan, berhenti, hentikan, menghentikan, dihentikan, penghentian, terhenti, mengakhiri, berakhir, diakhiri, kedaluwarsa, kadaluarsa, kadaluwarsa, hangus, nonaktif*, menonaktifkan, dinonaktifkan, penonaktifan, tidak aktif, mati, matikan, dimatikan, blokir, memblokir, diblokir, batasi, dibatasi, membatasi, terbatas, pembatasan, abaikan, mengabaikan, diabaikan, terlepas, meskipun, walaupun, jarang, sulit, sukar, terlalu, sedikit, opsional, tanpa, non, nonprofit*, nonkomersial*, nirlaba, mustahil, ilegal, invalid, inkompatib*, belum, without, "no", tidak valid, tidak sah, tidak dikenal, tidak diketahui, tidak dikelola, tidak terduga, tidak langsung, belum dibayar, belum ditagih, belum ditetapkan, belum dialokasikan, tanpa gangguan, tanpa biaya, tanpa batas]
possibility: [dapat, bisa, mungkin, boleh, mampu, mustahil]
obligation: [harus, haruslah, wajib, perlu, diperlukan, memerlukan, dibutuhkan, membutuhkan, diwajibkan, diharuskan, mesti, semestinya, seharusnya, sebaiknya]
conditions: [jika, jikalau, bila, bilamana, apabila, kalau, ketika, saat anda, saat pelanggan, saat mitra, saat pengguna, asalkan, dalam hal, apakah]
exceptions: [kecuali, terkecuali, pengecualian*, selain, mengecualikan, dikecualikan, di luar, tidak termasuk, lain dari, lain selain, selain itu, kecuali*, perkecualian, berbeda dari, berbeda dengan, diluar, tidak meliputi, tidak mencakup, terlepas dari, dikecualikan*, di samping, di luar dari, bukan termasuk]
totality: [semua, semuanya, seluruh, seluruhnya, setiap, tiap, segala, segenap, masing, masing-masing, keseluruhan, tiap-tiap, apa pun, apapun, siapa pun, mana pun]
partialNegation: [tidak semua, tidak semuanya, tidak seluruh, tidak seluruhnya, tidak setiap, tidak tiap, tidak segala, tidak selalu, tidak selamanya, tidak mesti, tidak serta merta, tidak harus semua, tak semua, tak selalu, bukan semua, bukan setiap, belum semua, belum tentu, tidak di semua, tidak di setiap, tidak untuk semua, tidak untuk setiap, tidak pada semua, tidak kepada semua, tidak oleh semua, tidak dengan semua, tidak dalam semua, tidak tersedia di semua, tidak tersedia untuk semua, tidak berlaku untuk semua, tidak mendukung semua, tidak memenuhi semua, tidak mencakup semua, beberapa, sebagian]

inflection:
  suffixes: [nya]

words:
  global: [global]
  admin: [administrator, admin]
  agent: [agen]
  sales: [penjualan]
  helpdesk: [helpdesk, staf dukungan, meja bantuan, layanan bantuan]
  billing: [penagihan, tagihan]
  user: [pengguna]
  management: [manajemen, pengelolaan]
  report: [laporan]
  viewer: [penampil, peninjau, pemirsa, pembaca]
  executive: [eksekutif, pimpinan, direktur]
  account: [akun]
  partner: [mitra]
  incentive: [insentif]
  referral: [rujukan, referensi, referal, arahan]
  business: [bisnis]
  profile: [profil]
  control: [kontrol]
  panel: [panel]
  vendor: [vendor]
  primary: [utama, primer]
  contact: [kontak, narahubung]
  program: [program]
  advisor: [penasihat, penasehat]
  center: [pusat]
  us: [amerika serikat]
  government: [pemerintah]
  germany: [jerman]
  india: [india]
  operated: [dioperasikan]

"""###),
  EmbeddedFile(name: ###"it-IT.yaml"###, text: ###"""
# Italian. Apostrophes are written ' as in the articles.
locale: it-IT
labels:
  applies-to: [Si applica a, Applicabile a, Valido per, Vale per, Riguarda]
  roles: [Ruoli appropriati, Ruolo appropriato, Ruoli appropriati per eseguire questa attività, Ruoli adeguati, Ruoli corretti, Ruoli necessari, Ruoli richiesti, Ruoli idonei, Ruoli pertinenti, Ruolo adeguato]
separators: [o, oppure]
linking: [di, del, dell, della, delle, dei, degli, dello, per, il, la, gli, da]

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
    shortened: [Amministrazione utenti]
  user-admin:
    preferred: Amministratore utenti
    admitted: [Amministratore utente, Amministratore degli utenti, Amministratore di utenti]
    shortened: [Amministrazione utenti]
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
notNegation: [non solo, non soltanto, non appena, non dimenticare, non esitare, senza dubbio, "no profit", non profit, senza scopo, non corretto, non corretta, non corretti, non corrette, non valido, non valida, non validi, non valide, non riuscito, non riuscita, non riusciti, non riuscite, non pagamento, non pagamenti, non elaborato, non elaborati, non gestito, non gestita, non gestiti, non gestite, non allocato, non allocati, non csp, non azure, senza problemi, senza interruzioni, no-profit, non-profit, non-csp, non-azure, senza costi, senza costi aggiuntivi, senza interruzione, non anonimi, senza problema]
nearNegation: [ad esempio, tra cui, "tra l'altro", solo, soltanto, solamente, unicamente, esclusivamente, appena, a meno che, a meno di, salvo, tranne, eccetto, eccezion*, ad eccezione, fatta eccezione, fuorché, fino a quando, finché, fintanto, invece, al posto, anziché, piuttosto che, bensì, a differenza, diverso da, diversa da, diversi da, diverse da, diverso dal, diversa dalla, diversi dai, diverse dalle, altro che, altri che, al di fuori, fuori da, o meno, manc*, assen*, sprovvist*, carenz*, carent*, difett*, omett*, omess*, omission*, fallit*, fallisc*, fallim*, fallire, errat*, erronea*, erroneo*, erronei, erronee, sbagliat*, scorrett*, incorrett*, invalid*, inattiv*, insufficient*, indisponib*, inaccessib*, incompatib*, incomplet*, inesistent*, inammissib*, inidone*, inadeguat*, inapplicab*, inappropriat*, inalterat*, invariat*, immutat*, indebit*, indefinit*, indeterminat*, inattes*, inutil*, inutilizzat*, inadempi*, illimitat*, illegal*, illecit*, illegittim*, impossib*, imprevist*, improprio, impropri*, irrevers*, irregolar*, irrilevant*, ininterrott*, intatt*, evit*, impedi*, impedisc*, prevenir*, previen*, proib*, viet*, divieto, divieti, rifiut*, respin*, respint*, nega, negare, negat*, declin*, esent*, esonera*, esclu*, scart*, disattiv*, disabilit*, deselezion*, disconness*, dissoci*, sconosciut*, ignot*, ignor*, restrin*, restrizion*, limit*, arrest*, cess*, interromp*, interruz*, interrott*, terminat*, scadut*, scadute, ritir*, revoc*, rescind*, rinunci*, poco, poche, pochi, raramente, troppo, vuot*, né, neppure, nemmeno, senza, indipendentemente, a prescindere, prescind*, nonostante, altrimenti, in caso contrario, facoltativ*, opzionale, "no", without, non corretto, non corretta, non corretti, non corrette, non valido, non valida, non validi, non valide, non riuscito, non riuscita, non riusciti, non riuscite, non pagamento, non pagamenti, non elaborato, non elaborati, non gestito, non gestita, non gestiti, non gestite, non allocato, non allocati, non csp, non azure, senza interruzioni, non-profit, non-csp, non-azure, senza costi, senza costi aggiuntivi, senza interruzione, persa, perso, persi, perse, perde, perdere, perdita, privo, priva, privi, prive, privare, fermare, fermat*, blocc*, differ*]
possibility: [può, possono, puoi, posso, possiamo, potrà, potranno, potrai, potrebbe*, poteva*, potuto, possa, possano, possibile, possibili, impossibil*, poter, in grado]
obligation: [deve, devono, devi, dobbiamo, dovrà, dovranno, dovrai, dovrebbe*, obbligatori*, necessari*, richiesto, è richiesta, sono richiesti, sono richieste, obbligat*, richiede, richiedono, occorre, bisogna]
conditions: [se, quando, qualora, purché, a condizione che, nel caso, in caso di, una volta]
exceptions: [eccetto, tranne, salvo, eccezione, eccezioni, escluso, esclusa, esclusi, escluse, escludere, escludendo, esclude, escludono, ad eccezione, ad esclusione, a meno che, a meno di, diverso da, diversa da, diversi da, diverse da, diverso dal, diversa dalla, fatta eccezione, fuorché, diverso dal*, diversa dal*, diversi dal*, diverse dal*, diverso dai, diversa dai, diversi dai, diverse dai, diverso dagli, diversi dagli, diverse dagli, diversa dagli, differente da*, differenti da*, al netto, oltre a, oltre al, oltre all*, oltre ai, oltre agli, "all’infuori", a parte, esclusione, esclusioni, escluda, escludano, escludi, eccettuat*, eccezion*, non inclus*, altro che, altri che, altre che, altra che, altro rispetto, altra rispetto, altri rispetto, altre rispetto, che non sia, che non siano, meno che, senza contare, senza includere]
totality: [tutto, tutta, tutti, tutte, ogni, ognuno, ognuna, ciascun*, qualsiasi, qualunque, intero, intera, interi, intere, chiunque, qualsivoglia, totalità]
partialNegation: [non tutti, non tutte, non tutto, non tutta, non ogni, non ognuno, non ognuna, non ciascun*, non qualsiasi, non qualunque, non chiunque, non sempre, non necessariamente, non obbligatoriamente, non per forza, "non l’intero", "non l’intera", non in tutti, non in tutte, non in ogni, non per tutti, non per tutte, non per ogni, non a tutti, non a tutte, non con tutti, non con tutte, non da tutti, non da tutte, non su tutti, non su tutte, non di tutti, non di tutte, non sono tutti, non sono tutte, non sono disponibili tutti, non sono disponibili tutte, non sono disponibili in tutti, non sono disponibili in tutte, non sono disponibili per tutti, non è disponibile in tutti, non è disponibile in tutte, non è disponibile per tutti, non sono supportati tutti, non sono supportate tutte, non sono soddisfatte tutte, non sono soddisfatti tutti, non vengono soddisfatte tutte, non vengono soddisfatti tutti, non soddisfa tutti, non soddisfa tutte, non si applicano a tutti, non si applicano a tutte, non si applica a tutti, non si applica a tutte, non richiedono tutti, non richiedono tutte, non supporta tutti, non supporta tutte, alcuni, alcune, qualche, solo una parte]

words:
  global: [globale]
  admin: [amministratore, amministrativo, amministrazione]
  agent: [agente]
  sales: [vendita, vendite, commerciale]
  helpdesk: [supporto, assistenza, supporto tecnico, assistenza tecnica]
  billing: [fatturazione]
  user: [utente]
  management: [gestione]
  report: [report, rapporti]
  viewer: [visualizzatore, lettore]
  executive: [executive, esecutivo, dirigente, direzione]
  account: [account]
  incentive: [incentivo, incentivi]
  referral: [segnalazione, referenza]
  business: [aziendale, attività, azienda]
  profile: [profilo]
  control: [controllo]
  panel: [pannello]
  vendor: [fornitore]
  primary: [principale, primario]
  contact: [contatto]
  program: [programma]
  center: [centro]
  us: [stati uniti]
  government: [governo]
  germany: [germania]
  india: [india]
  operated: [gestito, operato]

"""###),
  EmbeddedFile(name: ###"ja-JP.yaml"###, text: ###"""
# Japanese. Spaces do not count; the function words are patterns inside running text.
locale: ja-JP
labels:
  applies-to: [適用対象, 適用先, 適用されるもの, 適用範囲, 対象製品]
  roles: [適切なロール, 対象のロール, 適切な役割, 該当するロール, 対象ロール, このタスクを実行するのに適切なロール, このタスクを実行するための適切なロール, 必要なロール, 適したロール, 関連するロール, 該当する役割]
separators: [または, もしくは, あるいは]
linking: [の, 用, 向け, に, を, は, が, で, する, による, ための, 担当の]

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
    shortened: [ユーザー管理]
  user-admin:
    preferred: ユーザー管理者
    admitted: [ユーザーの管理者]
    deprecated: [User admin]
    shortened: [ユーザー管理]
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
  - "*間違いはありません*"
  - "*間違いありません*"
  - "*ないか確認*"
  - "*ないかどうか*"
  - "*ないかを*"
  - "*そうでない場合*"
nearNegation: ["*のみ*", "*だけ*", "*限り*", "*限る*", "*限ら*", "*限定*", "*に限*", "*しかで*", "*しかあ*", "*ない限り*", "*限りで*", "*て初めて*", "*てはじめて*", "*代わり*", "*かわりに*", "*替わり*", "*むしろ*", "*ではなく*", "*でなく*", "*よりも*", "*以外*", "*除く*", "*除き*", "*除いて*", "*除か*", "*除外*", "*例外*", "*対象外*", "*範囲外*", "*圏外*", "*外す*", "*外れ*", "*外し*", "*欠け*", "*欠い*", "*欠落*", "*欠如*", "*欠席*", "*不*", "*未*", "*非*", "*無*", "*否*", "*禁*", "*失敗*", "*失効*", "*失わ*", "*失い*", "*失う*", "*紛失*", "*漏れ*", "*抜け*", "*なし*", "*無し*", "*ゼロ*", "*空白*", "*空の*", "*空欄*", "*間違*", "*誤っ*", "*誤り*", "*誤解*", "*避け*", "*回避*", "*防ぐ*", "*防ぎ*", "*防い*", "*防が*", "*防止*", "*妨げ*", "*阻止*", "*阻害*", "*拒否*", "*拒絶*", "*拒む*", "*断る*", "*断り*", "*却下*", "*棄却*", "*辞退*", "*免除*", "*免税*", "*停止*", "*中止*", "*中断*", "*止め*", "*やめ*", "*打ち切*", "*廃止*", "*廃棄*", "*撤回*", "*破棄*", "*オフ*", "*ブロック*", "*制限*", "*抑制*", "*抑止*", "*無視*", "*省略*", "*省く*", "*オプトアウト*", "*とは異な*", "*異なり*", "*異なる*", "*異なっ*", "*とは別*", "*とは違*", "*違い*", "*違う*", "*違っ*", "*難し*", "*困難*", "*わずか*", "*めったに*", "*ほとんど*", "*ずに*", "*ないで*", "*関係なく*", "*にかかわらず*", "*に関わらず*", "*を問わず*", "*問わず*", "*さもないと*", "*そうでない*", "*それ以外*", "*少なく*", "*少ない*", "*任意*", "*省略可能*", "no", not, without]
possibility: ["*できま*", "*できる*", "*できない*", "*できなく*", "*できず*", "*可能*", "*不可*", "*かもしれ*", "*場合があります*", "*ことがあります*"]
obligation: ["*必要*", "*必須*", "*なければな*", "*なければいけ*", "*なくてはな*", "*ないといけ*", "*べきです*", "*べきで*", "*義務*"]
conditions: ["*場合", "*場合は", "*場合には", "*とき", "*ときは", "*ときに", "*限り", "*たら", "*れば", "*ならば", "*際は", "*際に", "*際には", "もし*"]
exceptions: ["*除く*", "*除き*", "*除いて*", "*除外*", "*例外*", "*以外*", "*ない限り*", "*を別として*", "*とは異なる*", "*とは別*", "*除け*", "*除かれ*", "*を除*", "*別にして*", "*別として*", "*他の*", "*ほかの*", "*のほか*", "*ほかに*", "*その他*", "*異なる*", "*含まず*", "*含めず*", "*含みません*", "*含まれません*", "*含まない*", "*含まれない*", "*抜き*", "*ただし*", "*対象外*", "*適用外*", "*外の*", "*でないもの*"]
totality: ["*すべて*", "*全て*", "*全部*", "*全員*", "*あらゆる*", "*各*", "*ごとに*", "*それぞれ*", "*いずれも*", "*一切*", "*全体*", "*皆*", "*どれも*", "*全件*", "*全社*", "*任意の*", "*どんな*", "*全ユーザー*", "*全製品*"]
partialNegation: ["*わけではな*", "*わけではあり*", "*わけでは*", "*わけじゃ*", "*わけでもな*", "*わけでもあり*", "*訳では*", "*とは限り*", "*とは限ら*", "*とはかぎ*", "*とも限り*", "*とも限ら*", "*限りではあり*", "*限りではな*", "*すべてでは*", "*全てでは*", "*全部では*", "*全員では*", "*すべてとは*", "*全てとは*", "*すべてがそう*", "*ものではあり*", "*ものではな*", "*場合ではあり*", "*場合ではな*", "*るではあり*", "*るではな*", "*るのではあり*", "*るのではな*", "*るとは言え*", "*るとはいえ*", "*いるとは*", "*必ずしも*", "*かならずしも*", "*一部*", "*一概に*", "*常にではあり*", "*常にではな*", "*いつもではあり*", "*すべてが満たされ*", "*すべてを満たさ*", "*すべて満たさ*", "*すべては満たさ*", "*すべてに対応しているわけ*", "*いくつか*", "*中には*", "*場合もあり*", "*場合があり*"]

inflection:
  suffixes: [の, は, が, を, に, と, も, で, や, へ, ら, たち, ロール, の役割, のロール]

words:
  global: [グローバル, 全体]
  admin: [管理者, アドミニストレーター]
  admin agent: [管理エージェント, 管理者エージェント]
  agent: [エージェント]
  sales: [セールス, 販売, 営業]
  helpdesk: [ヘルプデスク, サポートデスク]
  help: [ヘルプ]
  billing: [課金, 請求]
  user: [ユーザー]
  management: [管理]
  report: [レポート]
  viewer: [ビューアー, ビューア, 閲覧者]
  executive: [エグゼクティブ, 役員, 経営幹部, 経営者]
  account: [アカウント]
  partner: [パートナー]
  incentive: [インセンティブ, 奨励金]
  referral: [紹介, 照会, 参照]
  business: [ビジネス]
  profile: [プロファイル, プロフィール]
  control: [コントロール]
  panel: [パネル]
  vendor: [ベンダー]
  primary: [主要, プライマリ, 第一]
  contact: [連絡先]
  program: [プログラム]
  advisor: [アドバイザー]
  center: [センター]
  cloud: [クラウド]
  us: [米国]
  government: [政府, 政府機関]
  germany: [ドイツ]
  india: [インド]
  operated: [運営, 運用]

"""###),
  EmbeddedFile(name: ###"ko-KR.yaml"###, text: ###"""
# Korean. Spaces do not count: the engine puts them inside words. The function words are patterns inside running text.
locale: ko-KR
labels:
  applies-to: [적용 대상, 적용된 내용, 적용, 적용되는 대상, 적용 제품, 적용 범위, 다음에 적용, 다음에 적용됩니다]
  roles: [적절한 역할, 적합한 역할, 해당 역할, 이 작업을 수행하는 데 적합한 역할, 이 작업을 수행하는 데 적절한 역할, 이 작업을 수행하기 위한 적절한 역할, 필요한 역할, 알맞은 역할, 관련 역할]
separators: [또는, 혹은]
linking: [용, 의, 에, 에서, 대한, 에대한, 을위한, 를위한, 위한]

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
    shortened: [사용자 관리]
  user-admin:
    preferred: 사용자 관리자
    shortened: [사용자 관리]
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

negation: ["*않*", "*없*", "*아닙니다*", "*아닌*", "*아니*", "*아님*", "*못하*", "*못한*", "*못했*", "*못할*", "*모르*", "*지 마*", "*지 말*", "*서는 안*", "*면 안*", "*불가*", "*불포함*", "*금지되*", "*금지됩*", "*금지하*", "*금지합*", "*못합*", "*못함*", "*못 하*", "*못 한*", "*못 합*", 안 함*, 안 됨*, 안 합*, 안 됩*, 안 된*, 안 하*, 안 되*, 안 했*, "*금지된*"]
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
  - "*예상치 못한*"
  - "*예기치 못한*"
  - "*예기치 않*"
  - "*예상하지 못한*"
  - "*할당되지 않은*"
  - "*걱정하지 마*"
  - "*주저하지 마*"
nearNegation: ["*에만*", "*에게만*", "*에서만*", "*로만*", "*으로만*", "*경우만", "*때만", "*동안만", "*까지만", "*부터만", "*자만", "*너만", "*객만", "*들만", "*정만", "*독만", "*하나만", "*것만", "*만을", "*만이", "*만 사용*", "*만 가능*", "*만 포함*", "*만 적용*", "*만 지원*", "*만 표시*", "*만 볼 수*", "*만 할 수*", "*만 구매*", "*만 액세스*", "*만 해당*", "*만 제공*", "*뿐입*", "*뿐이*", "*뿐만*", 오직*, 오로지*, 단지*, "*한해*", "*한하여*", "*한정*", "*전용*", "*비로소*", "*이후에만*", "*않는 한*", "*아닌 한*", "*없는 한*", "*대신*", "*보다는*", "*기보다*", "*오히려*", "*반면*", "*와 달리*", "*과 달리*", "*와는 달리*", "*과는 달리*", "*와 다릅*", "*과 다릅*", "*와는 다릅*", "*과는 다릅*", "*와 다른*", "*과 다른*", "*와는 다른*", "*과는 다른*", "*이외*", "*외에*", "*외의*", "*제외*", "*예외*", "*빼고*", "*빠진*", "*빠져*", "*빠지*", "*빠짐*", "*누락*", "*결여*", "*결핍*", "*부족*", "*부재*", "*실패*", "*놓치*", "*놓친*", "*놓쳤*", "*손실*", "*상실*", "*분실*", "*잃*", "*잘못*", "*틀린*", "*틀립*", "*부정확*", "*부적합*", "*부적절*", "*부적격*", "*부실*", "*불가*", "*불일치*", "*불완전*", "*불충분*", "*불만족*", "*불필요*", "*불법*", "*불허*", "*불능*", "*불규칙*", "*불분명*", "*불확실*", "*불포함*", "*불이행*", "*불승인*", "*무효*", "*무제한*", "*무시*", "*무관*", "*무단*", "*무응답*", "*무소속*", "*무중단*", "*비활성*", "*비영리*", "*비상업*", "*비공개*", "*비관리*", "*비정상*", "*비호환*", "*비할당*", "*비표준*", "*비거주*", "*비어 있*", "*비워*", "*미사용*", "*미지급*", "*미지불*", "*미납*", "*미할당*", "*미배정*", "*미승인*", "*미완료*", "*미완성*", "*미처리*", "*미해결*", "*미달*", "*미만*", "*미등록*", "*미청구*", "*미포함*", "*미지원*", "*미준수*", "*미확인*", "*미설정*", "*미제출*", "*미개봉*", "*미결*", "*피하*", "*피할*", "*피해야*", "*방지*", "*예방*", "*막습*", "*막기*", "*막는*", "*막을*", "*막아*", "*막고*", "*차단*", "*금지*", "*거부*", "*거절*", "*반려*", "*기각*", "*면제*", "*면세*", "*중지*", "*중단*", "*정지*", "*그만*", "*멈추*", "*멈춥*", "*폐기*", "*폐지*", "*사용 중단*", "*만료*", "*철회*", "*비활성화*", "*제한*", "*한계*", "*생략*", "*건너뛰*", "*옵트아웃*", "*포기*", "*어렵*", "*어려*", "*드물*", 거의*, "*관계없이*", "*관계 없이*", "*상관없이*", "*상관 없이*", "*불문*", "*그렇지 않*", "*알 수 없*", "*관리되지 않*", "*예기치*", "*예상치*", "*끊임*", "no", not, without, "*사용 안 함*", "*할당되지 않*", "*오류가 있*"]
possibility: ["*수 있*", "*수 없*", "*수도 있*", "*수는 없*", "*가능*", "*불가*", "*지도 모*"]
obligation: ["*해야*", "*되어야*", "*어야 합*", "*아야 합*", "*여야 합*", "*어야 하*", "*아야 하*", "*어야 한*", "*필요*", "*필수*", "*의무*", "*반드시*"]
conditions: ["*경우*", "*만약*", "*다면*", "*라면*", "*으면*", "*하면*", "*되면*", "*이면*", "*할 때*", "*될 때*", "*있는 한*", "*않는 한*"]
exceptions: ["*제외*", "*예외*", "*외에*", "*이외*", "*외의*", "*않는 한*", "*아닌 한*", "*없는 한*", "*와 다른*", "*빼고*", "*다른*", "*외 모든*", "*그 외*", "*밖의*", "*밖에*", "*말고*", "*별도로*", "*별도의*", "*아닌*", "*미포함*", "*불포함*", "*포함하지 않*", "*포함되지 않*", "*배제*", "*제한 나머지*", "*뺀*"]
totality: ["*모든*", "*모두*", "*전부*", "*각각*", "*각*", "*전체*", "*마다*", "*누구나*", "*일체*", "*온갖*", "*전원*", "*매번*", "*모조리*"]
partialNegation: ["*것은 아닙*", "*것은 아니*", "*것은 아닌*", "*것은 아님*", "*것이 아닙*", "*것이 아니*", "*것만은 아*", "*건 아닙*", "*건 아니*", "*건 아닌*", "*게 아닙*", "*게 아니*", "*지는 않*", "*지는 못*", "*지만은 않*", "*진 않*", "*진 못*", "*모두는*", "*전부는*", "*모두가 아*", "*전부가 아*", "*모든 것이 아*", "*다는 아*", "*모두 충족하지*", "*모두 충족되지*", "*모든 조건을 충족하지*", "*모든 조건이 충족되지*", "*모두 지원하지*", "*모두 지원되지*", "*모두 필요하지*", "*항상은 아*", "*반드시*", "*꼭*", "*일부*", "*몇몇*"]

inflection:
  suffixes: [은, 는, 이, 가, 을, 를, 의, 와, 과, 도, 에, 로, 으로, 에게, 에서, 들, 및, 만, 역할]

words:
  global: [전역, 글로벌]
  admin: [관리자]
  admin agent: [관리에이전트, 관리자에이전트]
  agent: [에이전트]
  sales: [판매, 영업]
  helpdesk: [기술지원팀, 기술지원, 헬프데스크, 지원센터]
  help: [도움말]
  billing: [대금청구, 청구, 결제]
  user: [사용자]
  management: [관리]
  report: [보고서]
  viewer: [뷰어, 열람자]
  executive: [임원, 경영진]
  account: [계정]
  partner: [파트너]
  incentive: [인센티브, 성과급, 장려금]
  referral: [추천, 조회, 소개, 참조]
  business: [비즈니스, 회사]
  profile: [프로필]
  control: [제어]
  panel: [패널, 제어판]
  vendor: [공급업체]
  primary: [기본, 주요]
  contact: [연락처]
  program: [프로그램]
  advisor: [어드바이저]
  center: [센터]
  cloud: [클라우드]
  us: [미국]
  government: [정부]
  germany: [독일]
  india: [인도]
  operated: [운영]

"""###),
  EmbeddedFile(name: ###"nb-NO.yaml"###, text: ###"""
# Norwegian Bokmål. Compounds are written as one word, with a hyphen behind an abbreviation. "Om" is mostly "about", so it is no condition.
locale: nb-NO
labels:
  applies-to: [Gjelder for, Gjelder, Brukes på, Gjeldende for, Relevant for]
  roles: [Aktuelle roller, Passende roller, Relevante roller, Egnede roller, Riktige roller, Riktig rolle, Nødvendige roller, Obligatoriske roller, Aktuell rolle, Passende rolle, Aktuelle roller for å utføre denne oppgaven, Passende roller for å utføre denne oppgaven, Riktige roller for å utføre denne oppgaven]
separators: [eller, samt]
linking: [for, til, av, den, det, de, i, på, som]

roles:
  global-admin:
    preferred: Global administrator
    admitted: [Globale administratorer, Globaladministrator]
    shortened: [Global, Globale]
  admin-agent:
    preferred: Administratoragent
    admitted: [Administrasjonsagent, Administrator agent, Adminagent]
    deprecated: [Admin agent]
  sales-agent:
    preferred: Salgsagent
    admitted: [Salgsrepresentant, Selger, Salgs agent]
    deprecated: [Sales agent]
  helpdesk-agent:
    preferred: Brukerstøtteagent
    admitted: [Helpdesk-agent, Helpdeskagent, Brukerstøttemedarbeider, Brukerstøtterepresentant, Kundestøtteagent, Supportagent]
    deprecated: [Hjelpeagent]
  billing-admin:
    preferred: Faktureringsadministrator
    admitted: [Administrator for fakturering, Fakturerings administrator]
  billing-agent:
    preferred: Faktureringsagent
    admitted: [Faktureringsmedarbeider]
  user-management-admin:
    preferred: Administrator for brukeradministrasjon
    admitted: [Brukeradministrasjonsadministrator, Administrator for brukerbehandling, Brukerbehandlingsadministrator, Administrator for brukerstyring]
    shortened: [Brukeradministrasjon]
  user-admin:
    preferred: Brukeradministrator
    admitted: [Administrator for brukere]
    shortened: [Brukeradministrasjon]
  report-viewer:
    preferred: Rapportleser
    admitted: [Rapportviser, Rapportvisning]
  executive-report-viewer:
    preferred: Leser av lederrapporter
    admitted: [Lederrapportleser, Lederrapportviser, Rapportleser for ledere, Rapportviser for ledere, Rapportleser for ledelsen, Leser av ledelsesrapporter]
    deprecated: [Executive-rapportleser, Utøvende rapportviser]
  account-admin:
    preferred: Kontoadministrator
    admitted: [Konto administrator, Administrator for konto]
  mpn-partner-admin:
    preferred: MPN-partneradministrator
    admitted: [MPN partneradministrator, Administrator for MPN-partner]
  mpn-admin:
    preferred: MPN-administrator
    admitted: [MPN administrator]
  mpn-account-admin:
    preferred: MPN-kontoadministrator
    admitted: [MPN kontoadministrator, Administrator for MPN-konto]
  incentives-admin:
    preferred: Insentivadministrator
    admitted: [Administrator for insentiver, Administrator for insentiv, Insentiveradministrator]
  incentives-user:
    preferred: Insentivbruker
    admitted: [Bruker av insentiver, Insentiverbruker]
  referrals-admin:
    preferred: Henvisningsadministrator
    admitted: [Administrator for henvisninger, Referanseadministrator, Administrator for referanser]
  referrals-user:
    preferred: Henvisningsbruker
    admitted: [Bruker av henvisninger, Referansebruker]
  business-profile-admin:
    preferred: Administrator for bedriftsprofil
    admitted: [Bedriftsprofiladministrator, Administrator for forretningsprofil, Forretningsprofiladministrator, Firmaprofiladministrator]
  cpv-admin:
    preferred: CPV-administrator
    admitted: [CPV administrator]
  chip-admin:
    preferred: CHIP-administrator
    admitted: [CHIP administrator]
    deprecated: [Brikkeadministrator]
  primary-contact:
    preferred: Primær kontakt
    admitted: [Primærkontakt, Primær kontaktperson, Hovedkontakt]
  program-admin:
    preferred: Programadministrator
    admitted: [Administrator for program]
  advisor:
    preferred: Rådgiver
    admitted: [Konsulent]
    deprecated: [Advisor]

products:
  partner-center:
    preferred: Partnersenter
    admitted: [Partner Center, Partnersenteret]
    shortened: [Partnersenter-]
  partner-center-us-government:
    preferred: Partnersenter for Microsoft Cloud for US Government
    admitted: [Partner Center for Microsoft Cloud for US Government, Partnersenter for Microsoft Cloud for offentlige organer i USA]
  partner-center-germany:
    preferred: Partnersenter for Microsoft Cloud Germany
    admitted: [Partner Center for Microsoft Cloud Germany, Partnersenter for Microsoft Cloud Tyskland]
  partner-center-21vianet:
    preferred: Partnersenter drevet av 21Vianet
    admitted: [Partnersenter som drives av 21Vianet, Partner Center drevet av 21Vianet]
  partner-center-india:
    preferred: Partnersenter India
    admitted: [Partnersenter for India]
  partner-admin-center:
    preferred: Administrasjonssenter for partnere
    admitted: [Partneradministrasjonssenter, Administrasjonssenteret for partnere]
  office-365-partner-admin-center:
    preferred: Administrasjonssenter for partnere i Office 365
    admitted: [Office 365-partneradministrasjonssenter, Office 365 Administrasjonssenter for partnere]
  dynamics-365-crm:
    preferred: Dynamics 365 CRM
    admitted: [Microsoft Dynamics 365 CRM]
  salesforce-crm:
    preferred: Salesforce CRM
    admitted: [CRM Salesforce]

negation: [ikke, ei, aldri, ingen, intet, ingenting, verken, hverken, uten, nei, umulig*, utilgjengelig*, ikke lenger]
notNegation: [ikke bare, ikke kun, ikke minst, glem ikke, ikke glem, ikke nøl, nøl ikke, ikke bekymre, ikke senere enn, ikke mer enn, ikke mindre enn, eller ei, eller ikke, uten avbrudd, uten kostnad, uten tilsyn, ikke-kommersiell*, ikke-csp, ikke-azure, ikke-administrer*, ikke-tildel*, ikke-betal*, ideell*]
nearNegation: [bare, kun, utelukkende, kun hvis, først når, først etter, inntil, med mindre, unntatt, unntak*, bortsett, med unntak, ekskluder*, utelat*, uteluk*, utelukk*, i stedet, istedenfor, isteden, snarere enn, heller enn, fremfor, framfor, i motsetning, til forskjell, annen enn, annet enn, andre enn, avvik*, utenfor, mangl*, mangel*, manglende, fravær*, savn*, tapt*, taper, miste*, mister, utebli*, utebl*, bortfall*, bortfalt, mislyk*, mislykk*, feil, feile*, feiler, feilet, feilakt*, uriktig*, gal, galt, tom, tomt, tomme, unngå*, unngikk, forhindr*, hindr*, forebygg*, motvirk*, forby*, forbud*, forbudt, nekt*, avvis*, avslå*, avslag*, avslo*, frita*, fritatt, fritak*, stopp, stopper, stoppet, stoppes, stoppe, opphør*, opphev*, slutt, slutter, sluttet, avslutt*, avbry*, avbrudd*, utløpt*, utløp, deaktiver*, inaktiv*, slått av, slå av, velge bort, velg bort, fravelg*, blokker*, sperr*, begrens*, uavhengig*, uansett, trass, til tross, ignorer*, unnlat*, unnlot, neppe, knapt, sjelden*, ellers, ugyldig*, utilstrekkel*, utillat*, utilgjengel*, umulig*, ulovlig*, uegnet*, ukjent*, uendre*, uforenlig*, ubegrens*, uberettig*, uberørt*, ubetal*, ubestemt*, ubrukt*, ubrukel*, uavbrutt*, uautoriser*, udefiner*, ufakturert*, ufullstend*, uforutsett*, uforandre*, ukorrekt*, ukvalifis*, unødvend*, unøyakt*, upassende, upåvirk*, urett*, usann*, utildelt*, uallok*, uventet*, uventede, uønsk*, ugjenkall*, uoverensstem*, uoppfyl*, inkompatib*, illegal*, valgfri*, frivillig*, "*løs", "*løst", "*fritt", without, "no", uten avbrudd, uten kostnad, uten tilsyn, ikke-kommersiell*, ikke-csp, ikke-azure, ikke-administrer*, ikke-tildel*, ikke-betal*, forskjellig fra, forskjell fra]
possibility: [kan, kunne, kunnet, kanskje, muligens, mulig*, umulig*, får bare, får ikke, i stand til, eventuelt]
obligation: [må, måtte, skal, skulle, kreve*, påkrevd, påkrevde, nødvendig*, obligatorisk*, bør, burde, behøver, trenger å, nødt til]
conditions: [hvis, når, dersom, såfremt, med mindre, forutsatt, så lenge, så snart, hvorvidt]
exceptions: [unntatt, unntak*, bortsett, med unntak, ekskluder*, utelat*, uteluk*, med mindre, annet enn, andre enn, annen enn, unnta*, "*unntak*", eksklusive, eksklusiv, ekskl, utenom, utover, foruten, fraregnet, bortsatt, annen, annet, andre, utenfor]
totality: [alle, alt, samtlige, enhver, ethvert, hver, hvert, hele, all, hel, allting, allesammen, hvilken som helst, hvilket som helst]
partialNegation: [ikke alle, ikke alt, ikke all, ikke samtlige, ikke hver, ikke hvert, ikke enhver, ikke ethvert, ikke hele, ikke alltid, ikke nødvendigvis, ikke for alle, ikke for hver, ikke i alle, ikke i hver, ikke i hvert, ikke på alle, ikke til alle, ikke med alle, ikke av alle, ikke hos alle, ikke ved alle, ikke fra alle, ikke alle sammen, ei alle, langt fra alle, enkelte, visse, noen av]

inflection:
  suffixes: [s, en, et, er, ere, erne, ene, ens, ets, enes, e, "n", "ne", r, rolle, roller, srolle, sroller, konto]

words:
  global: [global]
  admin: [administrator]
  admin agent: [administrasjonsagent]
  agent: [agent, medarbeider]
  sales: [salg, salgs]
  helpdesk: [brukerstøtte, kundestøtte, helpdesk, support]
  help: [hjelpe]
  billing: [fakturering]
  user: [bruker]
  management: [administrasjon, behandling, styring, håndtering]
  report: [rapport]
  viewer: [leser, viser]
  executive: [leder, ledelse, sjef, direktør]
  account: [kontoen]
  incentive: [insentiv]
  referral: [henvisning, referanse]
  business: [bedrift, forretning, firma]
  profile: [profil]
  control: [kontroll]
  panel: [panel]
  vendor: [leverandør]
  primary: [primær]
  contact: [kontaktperson]
  program: [program]
  advisor: [rådgiver]
  center: [senter]
  partner center: [partnersenter]
  us: [usa, amerikanske]
  government: [myndighet, regjering]
  germany: [tyskland]
  india: [india]
  operated: [drevet, drives]

"""###),
  EmbeddedFile(name: ###"nl-NL.yaml"###, text: ###"""
# Dutch. The engine adds plurals and "accounts" to compound names, and leaves bare adjectives behind.
locale: nl-NL
labels:
  applies-to: [Van toepassing op, Geldig voor, Is van toepassing op, Geldt voor, Toepasbaar op]
  roles: [Juiste rollen, Juiste rol, Juiste rollen om deze taak uit te voeren, Geschikte rollen, Passende rollen, Toepasselijke rollen, Vereiste rollen, Relevante rollen, Geschikte rol, De juiste rollen]
separators: [of]
linking: [voor, van, het, de, een, in, bij, door]

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
    shortened: [Gebruikersbeheer]
  user-admin:
    preferred: Gebruikersbeheerder
    admitted: [Gebruikersbeheerders, Beheerder van gebruikers]
    shortened: [Gebruikersbeheer]
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
notNegation: [niet alleen, niet in de laatste plaats, vergeet niet, aarzel niet, niet betaling, niet betalingen, niet csp, niet azure, zonder toezicht, "niet later dan", niet-betal*, niet-csp, niet-azure, gebruikt als, gebruiken als, ingesteld als, beschouwd als, aangemerkt als, niet-toegewezen*, niet-vooruitbetal*, niet toegewezen betaling, niet-beheerd*, niet-commerci*, zonder kosten, zonder extra kosten, zonder onderbreking*]
nearNegation: [onder meer, onder andere, alleen, enkel, slechts, uitsluitend, louter, pas, tenzij, totdat, voordat, zolang, behalve, behoudens, uitgezonderd, uitzondering*, met uitzondering, uitgesloten, uitsluit*, uitgeslot*, sluit uit, in plaats van, in plaats daarvan, liever dan, eerder dan, in tegenstelling, anders dan, andere dan, ander dan, anders, afwijk*, buiten, ontbre*, ontbrak*, ontbroken, mist, missen, gemist*, gebrek*, tekort*, afwezig*, verlie*, verloren, kwijt*, vervall*, verval, vervalt, wegvall*, mislukt*, mislukk*, mislukken, faal*, falen, gefaald*, verkeerd*, foutief*, foutieve, leeg, lege, vermijd*, vermeden, voorkom*, voorkomen, verhinder*, belet*, verbied*, verbod*, verboden, verbiedt, weiger*, geweigerd*, afwijz*, afgewezen, afgekeurd*, ontzeg*, ontken*, geblokkeerd*, blokkeer*, beperk*, vrijgesteld*, vrijstell*, gestopt, ophoud*, opgehouden, beëindig*, eindig*, staakt, staken, stopgezet*, stopzet*, verlopen, verloopt, afgelopen, verstreken, buiten gebruik, uitgeschakeld*, uitschakel*, gedeactiveerd*, deactiveer*, inactief, inactieve, ingetrokken, intrekk*, opgeheven, onmogelijk*, onbekend*, onbetaald*, onbevoegd*, onbruikbaar*, onbruikbare, onbeperkt*, ondeugdelijk*, oneindig*, ongebruikt*, ongebruikelijk*, ongeldig*, ongeautoriseerd*, ongelijk*, ongeschikt*, ongewenst*, ongewijzigd*, ongepast*, onjuist*, onnodig*, onnauwkeurig*, onomkeerbaar*, onomkeerbare, onrechtmatig*, onterecht*, ontoegankelijk*, ontoereikend*, ontoelaatbaar*, onverenigbaar*, onverwacht*, onveranderd*, onverminderd*, onvoldoende, onvolledig*, onvoorwaardelijk*, onderbrek*, ononderbroken, onbeschikbaar*, onafhankelijk*, ongeacht, ondanks, los van, incompatib*, incorrect*, illegaal, illegale, negeer*, genegeerd*, overgeslagen, overslaan, weglat*, weggelaten, afzien, afmelden, nauwelijks, zelden, weinig, te weinig, te veel, minder dan, niet-*, nonprofit*, non-profit*, zonder, noch, optioneel, optionele, "*loos", "*loze", "*vrij", "*vrije", without, niet betaling, niet betalingen, niet csp, niet azure, niet-betal*, niet-csp, niet-azure, niet-toegewezen*, niet toegewezen betaling, niet-beheerd*, stop, stopt, stoppen, foutief, foute, mislukking*, verschil, verschilt, verschillen van]
possibility: [kan, kunt, kunnen, kon, konden, zou kunnen, mag, mogen, mogelijk, mogelijke, onmogelijk*, in staat, misschien]
obligation: [moet, moeten, moest, moesten, dient, dienen, vereis*, verplicht*, nodig, noodzakelijk*, hoeft, hoeven]
conditions: [als, wanneer, indien, zodra, mits, tenzij, zolang]
exceptions: [behalve, uitgezonderd, uitzondering*, uitgesloten, uitsluit*, met uitzondering, tenzij, anders dan, andere dan, buiten, op uitzondering, "*uitzondering*", uitzonde*, uitgezonderde*, uitgesloten*, afgezien, ander, andere, anders, exclusief, excl, met uitsluiting, niet inbegrepen, niet meegerekend, niet meegeteld, met weglating, buiten beschouwing]
totality: [alle, al, alles, allemaal, iedereen, ieder, iedere, elk, elke, allen, hele, gehele, geheel, eenieder, elkeen, willekeurige]
partialNegation: [niet alle, niet alles, niet allemaal, niet al, niet allen, niet iedere, niet ieder, niet iedereen, niet elke, niet elk, niet altijd, niet noodzakelijk, niet noodzakelijkerwijs, niet per se, niet overal, niet de gehele, niet de hele, niet het hele, niet het gehele, niet in alle, niet in elk, niet in elke, niet in iedere, niet voor alle, niet voor elk, niet voor elke, niet voor iedere, niet voor iedereen, niet bij alle, niet bij elk, niet bij elke, niet met alle, niet met elke, niet met elk, niet op alle, niet op elk, niet op elke, niet aan al, niet aan alle, niet van alle, niet door alle, niet door iedereen, niet uit alle, niet over alle, niet tot alle, lang niet alle, sommige, slechts een deel]

inflection:
  suffixes: [s, "'s", e, en, n, saccount, saccounts, srol, srollen]

words:
  global: [global, globaal]
  admin: [beheerder]
  agent: [agent, medewerker]
  sales: [verkoop]
  helpdesk: [helpdesk, ondersteuning]
  help: [hulp]
  billing: [facturering, facturatie]
  user: [gebruiker]
  management: [gebruikersbeheer, beheer]
  user management: [gebruikersbeheer]
  report: [rapport, rapporten]
  viewer: [viewer, lezer, weergave]
  executive: [leidinggevende, directie, managers]
  account: [account]
  incentive: [incentive, stimulering]
  referral: [verwijzing]
  business: [bedrijf, bedrijfs]
  profile: [profiel]
  control: [configuratiescherm]
  vendor: [leverancier]
  primary: [primair]
  contact: [contactpersoon, contact]
  program: [programma]
  advisor: [adviseur]
  center: [centrum]
  cloud: [cloud]
  us: [amerikaanse]
  government: [overheid]
  germany: [duitsland]
  india: [india]
  operated: [beheerd, geëxploiteerd]

"""###),
  EmbeddedFile(name: ###"pl-PL.yaml"###, text: ###"""
# Polish. Names in the nominative.
locale: pl-PL
labels:
  applies-to: [Dotyczy, Ma zastosowanie do, Odnosi się do, Stosuje się do]
  roles: [Odpowiednie role, Odpowiednia rola, Odpowiednie role do wykonania tego zadania, Właściwe role, Wymagane role, Stosowne role, Właściwa rola]
separators: [lub, albo, bądź]
linking: [dla, do, ds, w, na, przez, od]

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

negation: [nie, ani, bez, brak, braku, niemożliw*, niedostępn*, nieobsługiwan*, już nie]
notNegation: [nie tylko, nie zapomnij, nie później niż, nie wcześniej niż, nie mniej niż, bez względu, brak płatności, braku płatności, nie powiedzie, nie powiodło, nie powiodła, nie powiodły, nie powiódł, bez zmian, na nie, przez nie, za nie, po nie, nie wahaj, nie martw, nie zapominaj, bez przerw*, bez zakłóceń, bez dodatkowych kosztów, bez problem*, bez opłat]
nearNegation: [między innymi, tylko, jedynie, wyłącznie, zaledwie, dopiero, dopóki, dopóty, chyba że, o ile, poza, oprócz, z wyjątkiem, wyjąt*, zamiast, raczej niż, bardziej niż, w przeciwieństwie, przeciwnie, w odróżnieniu, inny niż, inna niż, inne niż, innej niż, innym niż, innych niż, innego niż, różni, różnią, różnić, odmienn*, wyklucz*, wyłącz*, pomij*, pomin*, pomiń*, brak*, brakuj*, zabrak*, trac*, tracą, traci, utrac*, utrat*, ignor*, zignor*, opuszcz*, unik*, uniknąć, zapobie*, zapobieg*, zapobież*, uniemożliw*, zabron*, zabrania*, zakaz*, zakazan*, wzbron*, powstrzym*, blok*, zablok*, odmow*, odmaw*, odmów*, odrzuc*, odrzuć*, odrzucen*, zwolnion*, zwolnien*, zatrzym*, zaprzest*, przesta*, wstrzym*, wycof*, wygas*, wygaś*, wygaśnię*, przetermin*, rezygn*, zrezygn*, odwoł*, dezaktyw*, ogranicz*, mylnie, omyłk*, źle, pust*, pusty, mało, rzadko, ledwo, zbyt, bez, ani, inaczej, niezależnie, mimo, pomimo, bezczyn*, bezskutecz*, bezprawn*, bezzwrotn*, bezpodstaw*, bezużytecz*, bezterminow*, bezgranicz*, bezzasad*, nieaktualn*, nieaktyw*, niebezpiecz*, niebędąc*, niechcian*, nieczynn*, niedokonan*, niedokończ*, niedokładn*, niedopuszcz*, niedostat*, niedostęp*, niedozwol*, nieefektyw*, nieistniej*, nieistotn*, niejasn*, niekompatyb*, niekompletn*, niekomercyjn*, niekorzyst*, niekumul*, niekwalifik*, nielegaln*, nielicencjon*, nieliczn*, niemoż*, niemożliw*, nienaruszon*, nienależ*, nienazwan*, nieobecn*, nieobjęt*, nieobowiązk*, nieobsług*, nieodnaw*, nieodpowied*, nieodwołal*, nieodwrac*, nieograni*, nieokreśl*, nieopłac*, nieoczek*, niepełn*, niepłac*, niepodleg*, niepomyśl*, niepotrzebn*, niepowodz*, niepowiąz*, niepopraw*, nieprawdziw*, nieprawid*, nieprawn*, nieprzekrac*, nieprzerw*, nieprzydziel*, nieprzypis*, nieprzetworz*, nieprzenos*, niepubliczn*, nierozliczon*, nierozpoznan*, nierozwiąz*, nieskutecz*, niesfinal*, niespełn*, niespójn*, niestandard*, niesprzed*, nieudan*, nieudostępn*, nieujęt*, nieujm*, nieukończ*, nieuczciw*, nieupraw*, nieupoważ*, nieuwierzyt*, nieuwzględ*, nieużyw*, nieużyt*, nieusun*, nieważn*, niewidoczn*, niewłaściw*, niewłączon*, niewymag*, niewyma*, niewykorzyst*, niewystarcz*, niewypłac*, niezaakcept*, niezafaktur*, niezakończ*, niezaliczan*, niezależn*, niezamówion*, niezapłac*, niezarządz*, niezatwierdz*, niezdatn*, niezdefini*, niezgodn*, niezmien*, niezmieni*, nieznan*, niezrealizow*, niezwiązan*, niezweryfik*, niedotyczą*, niemniej niż, wyjąwszy, opcjonaln*, without, "no", not, brak płatności, braku płatności, nie powiedzie, nie powiodło, nie powiodła, nie powiodły, nie powiódł, bez zmian, bez przerw*, bez dodatkowych kosztów, bez opłat, błędn*, nigdy, nikt, nikogo, nic, niczego, nigdzie, żaden, żadn*]
possibility: [może, mogą, możesz, mogę, możemy, możecie, mógł*, mogł*, móc, można, możliw*, niemożliw*, moż*, w stanie, uda]
obligation: [musi, muszą, musisz, muszę, musimy, musiał*, powinien, powinna, powinno, powinni, powinny, powinieneś, należy, wymaga, wymagają, wymagał*, wymagane, wymagany, wymagana, wymaganych, obowiązkow*, konieczn*, trzeba, niezbędn*, potrzebuje, potrzebują, potrzebujesz, potrzebny, potrzebna, potrzebne]
conditions: [jeśli, jeżeli, gdy, kiedy, gdyby, o ile, pod warunkiem, w przypadku, czy, chyba że]
exceptions: [oprócz, poza, z wyjątkiem, wyjąt*, wyjątk*, wykluczon*, wykluczen*, wyklucz*, wyłączeniem, chyba że, inny niż, inna niż, inne niż, innej niż, innym niż, innych niż, innymi niż, innego niż, inną niż, innemu niż, inni niż, inny, inna, inne, innej, innym, innych, innego, inną, innymi, innemu, inni, za wyjątkiem, prócz, z wyłączeniem, wyłączając, wyłączeniom, pomijając, z pominięciem, nie licząc, nie wliczając, nie obejmuj*, nie zawiera*, różny od, różna od, różne od, różnych od, różnej od, różnego od, odmienn*]
totality: [wszyscy, wszystkie, wszystko, wszystkich, wszystkim, wszystkimi, każdy, każda, każde, każdego, każdej, każdym, każdemu, każdą, wszystkiego, wszystkiemu, każdych, każdymi, wszelk*, cały, cała, całe, całego, całej, całą, całym, dowoln*, ogół]
partialNegation: [nie wszystkie, nie wszyscy, nie wszystkich, nie wszystkim, nie wszystkimi, nie wszystko, nie wszystkiego, nie każd*, nie zawsze, nie koniecznie, niekoniecznie, nie musi zawsze, nie muszą zawsze, nie cały, nie cała, nie całe, nie we wszystkich, nie w każdym, nie w każdej, nie dla wszystkich, nie dla każd*, nie na wszystkich, nie na wszystkie, nie na każd*, nie do wszystkich, nie do każd*, nie ze wszystkimi, nie ze wszystkich, nie z każd*, nie przy wszystkich, nie od wszystkich, nie od każd*, nie przez wszystkich, nie u wszystkich, nie są dostępne wszystkie, nie są spełnione wszystkie, nie są obsługiwane wszystkie, nie zostały spełnione wszystkie, nie zostaną spełnione wszystkie, nie spełnia wszystkich, nie spełniają wszystkich, nie obsługuje wszystkich, nie obejmuje wszystkich, nie dotyczy wszystkich, nie dotyczą wszystkich, nie wymagają wszystkie, nie wymaga każd*, niektór*, część]

inflection:
  suffixes: [a, owi, em, ie, u, y, i, ów, om, ami, ach, m, mi, ego, emu, ym, ych, ymi, ej, ą]

words:
  global: [globaln]
  admin: [administrator, admin]
  agent: [agent]
  sales: [sprzedaż, sprzedaży]
  helpdesk: [pomocy technicznej, pomoc techniczna, działu pomocy technicznej, helpdesk]
  billing: [rozliczeń, rozliczeni, fakturowan]
  user: [użytkownik]
  management: [zarządzan, zarządzający]
  report: [raport]
  viewer: [przeglądarka, przeglądający, przeglądając, czytelnik]
  executive: [kierownictw, kierownicz, wykonawcz, dyrekcj]
  account: [kont]
  partner: [partner]
  incentive: [zachęt, motywacyjn]
  referral: [poleceń, polecenia, odwołań, rekomendacji]
  business: [biznesow, firmy, firmow]
  profile: [profil]
  control: [sterowania]
  panel: [panel]
  vendor: [dostawc]
  primary: [podstawow, główny]
  contact: [kontakt, kontaktow]
  program: [program]
  advisor: [doradca, doradcy]
  center: [centrum]
  cloud: [chmur]
  us: [usa]
  government: [rządow, rządu]
  germany: [niemcy, niemczech, niemiec]
  india: [indie, indii]
  operated: [obsługiwan]

"""###),
  EmbeddedFile(name: ###"pt-BR.yaml"###, text: ###"""
# Portuguese as written in Brazil.
locale: pt-BR
labels:
  applies-to: [Aplica-se a, Aplica-se ao, Aplicável a, Válido para, Aplicável ao, Aplica-se à, Aplica-se aos]
  roles: [Funções apropriadas, Função apropriada, Funções apropriadas para executar esta tarefa, Funções adequadas, Funções necessárias, Função adequada, Funções corretas, Papéis apropriados, Papéis adequados]
separators: [ou]
linking: [de, do, da, dos, das, para, o, a, por, pela, em, "no", na]

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
    shortened: [Administração de usuários]
  user-admin:
    preferred: Administrador de usuários
    admitted: [Administrador de usuário, Administrador do usuário]
    shortened: [Administração de usuários]
  report-viewer:
    preferred: Visualizador de relatórios
    admitted: [Visualizador de relatório, Leitor de relatórios]
    shortened: [Visualizador de]
  executive-report-viewer:
    preferred: Visualizador de relatórios executivos
    admitted: [Visualizador de relatório executivo, Visualizador executivo de relatórios]
    shortened: [Visualizador de]
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
notNegation: [não só, não apenas, não somente, não obstante, não se esqueça, não esqueça, não deixe, não hesite, não se preocupe, sem dúvida, sem fins, sem problemas, sem interrupção, não pagamento, não pagamentos, não csp, não azure, não válido, não válida, não válidos, não válidas, não gerenciado, não gerenciada, não gerenciados, não gerenciadas, não alocado, não alocados, não-azure, não-csp, sem interrupções, sem custo, sem custos, sem custo adicional, sem custos adicionais, sem limite, sem limites, sem encargos]
nearNegation: [incapaz, incapazes, "entre outr*", só, somente, apenas, unicamente, exclusivamente, tão-só, a menos que, a não ser, salvo, exceto, exceção, exceções, excetuando, em vez, em lugar, ao invés, no lugar, ao contrário, contrariamente, à diferença, diferentemente, diferente de, diferente do, diferente da, diferentes de, diferentes dos, diferentes das, distinto de, distinta de, distint*, à exceção, à parte, falt*, carec*, carênc*, carent*, ausen*, ausênc*, omit*, omiss*, perde, fracass*, falh*, mal-suced*, malsuced*, errad*, errôn*, errón*, equivoc*, incorret*, inválid*, inativ*, inactiv*, insuficient*, indisponív*, inacessív*, incompatív*, incomplet*, inexistent*, inelegív*, inadequad*, inaplicáv*, inalterad*, inapropri*, indevid*, indefinid*, indetermin*, inesperad*, ineficaz*, inutiliz*, inútil*, desnecess*, ilimitad*, ilegal*, ilegítim*, ilícit*, impossív*, impossib*, improced*, imprópri*, impróprio, impagos, irrevers*, irregular*, irrelevant*, ininterrupt*, intact*, intransfer*, evit*, imped*, impeç*, impossibilit*, prevenir, previne, proíb*, proib*, proibi*, recus*, rejeit*, negad*, declin*, isent*, isenç*, exclu*, descart*, desativ*, desabilit*, desconhec*, desqualif*, desmarc*, desassoci*, desvincul*, desligad*, descontinu*, desconect*, desautoriz*, deselec*, desuso, dispens*, bloque*, restring*, limit*, parar, parad*, parou, cess*, interromp*, interrup*, encerr*, expirad*, expirou, caduc*, vencid*, exclus*, revog*, rescind*, renunci*, desist*, ignor*, pouco, poucos, poucas, raramente, dificilmente, vazi*, em branco, nem, sem, independentemente, apesar, caso contrário, de outra forma, opcion*, without, negar, negaç*, nega, negam, terminad*, fora de, fora do, fora da, restrit*, restriç*, até que, demasiado, perda*, perde*, perdid*, em vez de, errada*, não válid*, sem interrupção, não pagamento, não pagamentos, não csp, não azure, não válido, não válida, não válidos, não válidas, não gerenciado, não gerenciada, não gerenciados, não gerenciadas, não alocado, não alocados, não-azure, não-csp, sem interrupções, sem custo, sem custos, sem custo adicional, sem custos adicionais, sem limite, sem limites, sem encargos]
possibility: [pode, podem, posso, podemos, poderá, poderão, poderia*, podia*, pôde, puder*, possa, possam, poder, poderem, capaz, capazes, possível, possíveis, impossíve*, consegue, conseguem, conseguir*, talvez]
obligation: [deve, devem, devo, devemos, deverá, deverão, deveria*, devia*, deva, devam, tem que, têm que, tem de, precis*, obrigatóri*, necessári*, exige, exigem, exigid*, requer, requerem, requerid*]
conditions: [se você, se vocês, se o, se a, se os, se as, se um, se uma, se seu, se sua, se seus, se suas, se ele, se ela, se eles, se elas, se este, se esta, se esse, se essa, se isso, se não, se nenhum*, se nunca, se ainda, se já, se houver, se for, se forem, se tiver, se tiverem, se estiver, se estiverem, se precisar, se quiser, se desejar, se algum*, se qualquer, se todos, se todas, se ninguém, se nada, quando, caso, desde que, contanto que, a menos que, assim que, após]
exceptions: [exceto, exceção, exceções, salvo, a menos que, a não ser, excluíd*, excluir*, exclusão, excluindo, diferente de, diferente do, diferente da, além de, além do, além da, além dos, além das, para além, excetuando, exceptuando, excetua*, exceptua*, excepto, excepção, excepções, excecion*, excepcion*, à parte, diferentes de, diferentes do, diferentes da, diferentes dos, diferentes das, diferente dos, diferente das, distinto de, distinta de, distintos de, distintas de, que não seja, que não sejam, que não a, que não o, que não as, que não os, que não é, que não são, exclui, excluem, exclua, excluam, exclusões, excluí, não inclu*, sem incluir, sem contar, com exclusão, fora, com exceção, à exceção, à exceção de, tirando, afora, salvo se, outro que, outra que, outros que, outras que, desconsiderando]
totality: [todo, toda, todos, todas, tudo, cada, qualquer, quaisquer, totalidade, inteiro, inteira, inteiros, inteiras, íntegra, toda a gente, todo o mundo]
partialNegation: [nem todos, nem todas, nem todo, nem toda, nem tudo, nem sempre, nem cada, nem qualquer, nem em todos, nem em todas, nem em todo, nem para todos, nem para todas, nem a todos, nem a todas, nem com todos, nem com todas, nem por todos, nem por todas, nem de todos, nem de todas, nem é sempre, nem são todos, nem são todas, nem toda a gente, não todos, não todas, não todo, não toda, não são todos, não são todas, não é todo, não é toda, não é sempre, não sempre, não em todos, não em todas, não para todos, não para todas, não a todos, não a todas, não necessariamente, não obrigatoriamente, não a totalidade, não estão disponíveis todos, não estão disponíveis todas, não estão disponíveis em todos, não estão disponíveis em todas, não estão disponíveis para todos, não estão disponíveis para todas, não está disponível em todos, não está disponível em todas, não está disponível para todos, não está disponível para todas, não são suportados todos, não são suportadas todas, não se aplica a todos, não se aplica a todas, não se aplicam a todos, não se aplicam a todas, não cumprir todos, não cumprir todas, não atender a todos, não atender a todas, não forem atendidas todas, não forem cumpridas todas, não suporta todos, não suporta todas, alguns, algumas]

inflection:
  suffixes: [s, es, a, as]

words:
  global: [global]
  admin: [administrador, administração, administrativo]
  agent: [agente]
  sales: [vendas, comercial]
  helpdesk: [suporte, assistência, suporte técnico, assistência técnica]
  help: [ajuda]
  billing: [cobrança, faturamento]
  user: [usuário]
  management: [gerenciamento, gestão]
  report: [relatório]
  viewer: [visualizador, leitor, visor]
  executive: [executivo, diretoria]
  account: [conta]
  partner: [parceiro]
  incentive: [incentivo]
  referral: [indicação, indicações, referência, encaminhamento]
  business: [negócio, empresarial, comercial, empresa]
  profile: [perfil, perfis]
  control: [controle]
  panel: [painel]
  vendor: [fornecedor]
  primary: [principal, primário]
  contact: [contato]
  program: [programa]
  advisor: [assessor]
  center: [central, centro]
  cloud: [nuvem]
  us: [eua]
  government: [governo]
  germany: [alemanha]
  india: [índia]
  operated: [operado, gerenciado]

"""###),
  EmbeddedFile(name: ###"pt-PT.yaml"###, text: ###"""
# Portuguese as written in Portugal. The engine names the activity ("Administração …") and lets names slide across the pipes.
locale: pt-PT
labels:
  applies-to: [Aplica-se a, Aplica-se ao, Aplicável a, Válido para, Aplicável ao, Aplica-se à, Aplica-se aos]
  roles: [Funções adequadas, Funções apropriadas, Função adequada, Função apropriada, Funções adequadas para executar esta tarefa, Funções apropriadas para executar esta tarefa, Funções necessárias, Funções corretas, Papéis apropriados, Papéis adequados]
separators: [ou]
linking: [de, do, da, dos, das, para, o, a, por, pela, em, "no", na]

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
notNegation: [não só, não apenas, não somente, não obstante, não se esqueça, não esqueça, não hesite, não se preocupe, sem dúvida, sem fins, sem problemas, sem interrupção, não pagamento, não pagamentos, não csp, não azure, não válido, não válida, não válidos, não válidas, não gerido, não gerida, não geridos, não geridas, não atribuído, não atribuídos, sem supervisão, não-azure, não-csp, sem interrupções, sem custo, sem custos, sem custo adicional, sem custos adicionais, sem limite, sem limites, sem encargos]
nearNegation: [incapaz, incapazes, "entre outr*", só, somente, apenas, unicamente, exclusivamente, tão-só, a menos que, a não ser, salvo, exceto, exceção, exceções, excetuando, em vez, em lugar, ao invés, no lugar, ao contrário, contrariamente, à diferença, diferentemente, diferente de, diferente do, diferente da, diferentes de, diferentes dos, diferentes das, distinto de, distinta de, distint*, à exceção, à parte, falt*, carec*, carênc*, carent*, ausen*, ausênc*, omit*, omiss*, perde, fracass*, falh*, mal-suced*, malsuced*, errad*, errôn*, errón*, equivoc*, incorret*, inválid*, inativ*, inactiv*, insuficient*, indisponív*, inacessív*, incompatív*, incomplet*, inexistent*, inelegív*, inadequad*, inaplicáv*, inalterad*, inapropri*, indevid*, indefinid*, indetermin*, inesperad*, ineficaz*, inutiliz*, inútil*, desnecess*, ilimitad*, ilegal*, ilegítim*, ilícit*, impossív*, impossib*, improced*, imprópri*, impróprio, impagos, irrevers*, irregular*, irrelevant*, ininterrupt*, intact*, intransfer*, evit*, imped*, impeç*, impossibilit*, prevenir, previne, proíb*, proib*, proibi*, recus*, rejeit*, negad*, declin*, isent*, isenç*, exclu*, descart*, desativ*, desabilit*, desconhec*, desqualif*, desmarc*, desassoci*, desvincul*, desligad*, descontinu*, desconect*, desautoriz*, deselec*, desuso, dispens*, bloque*, restring*, limit*, parar, parad*, parou, cess*, interromp*, interrup*, encerr*, expirad*, expirou, caduc*, vencid*, exclus*, revog*, rescind*, renunci*, desist*, ignor*, pouco, poucos, poucas, raramente, dificilmente, vazi*, em branco, nem, sem, independentemente, apesar, caso contrário, de outra forma, opcion*, without, negar, negaç*, nega, negam, terminad*, fora de, fora do, fora da, restrit*, restriç*, até que, demasiado, perda*, perde*, perdid*, em vez de, errada*, não válid*, sem interrupção, não pagamento, não pagamentos, não csp, não azure, não válido, não válida, não válidos, não válidas, não gerido, não gerida, não geridos, não geridas, não atribuído, não atribuídos, sem supervisão, não-azure, não-csp, sem interrupções, sem custo, sem custos, sem custo adicional, sem custos adicionais, sem limite, sem limites, sem encargos]
possibility: [pode, podem, posso, podemos, poderá, poderão, poderia*, podia*, pôde, puder*, possa, possam, poder, poderem, capaz, capazes, possível, possíveis, impossíve*, consegue, conseguem, conseguir*, talvez]
obligation: [deve, devem, devo, devemos, deverá, deverão, deveria*, devia*, deva, devam, tem que, têm que, tem de, têm de, terá de, precis*, obrigatóri*, necessári*, exige, exigem, exigid*, requer, requerem, requerid*]
conditions: [se você, se vocês, se o, se a, se os, se as, se um, se uma, se seu, se sua, se seus, se suas, se ele, se ela, se eles, se elas, se este, se esta, se esse, se essa, se isso, se não, se nenhum*, se nunca, se ainda, se já, se houver, se for, se forem, se tiver, se tiverem, se estiver, se estiverem, se precisar, se quiser, se desejar, se algum*, se qualquer, se todos, se todas, se ninguém, se nada, quando, caso, desde que, contanto que, a menos que, assim que, após]
exceptions: [exceto, exceção, exceções, salvo, a menos que, a não ser, excluíd*, excluir*, exclusão, excluindo, diferente de, diferente do, diferente da, além de, além do, além da, além dos, além das, para além, excetuando, exceptuando, excetua*, exceptua*, excepto, excepção, excepções, excecion*, excepcion*, à parte, diferentes de, diferentes do, diferentes da, diferentes dos, diferentes das, diferente dos, diferente das, distinto de, distinta de, distintos de, distintas de, que não seja, que não sejam, que não a, que não o, que não as, que não os, que não é, que não são, exclui, excluem, exclua, excluam, exclusões, excluí, não inclu*, sem incluir, sem contar, com exclusão, fora, com exceção, à exceção, à exceção de, tirando, afora, salvo se, outro que, outra que, outros que, outras que, desconsiderando]
totality: [todo, toda, todos, todas, tudo, cada, qualquer, quaisquer, totalidade, inteiro, inteira, inteiros, inteiras, íntegra, toda a gente, todo o mundo]
partialNegation: [nem todos, nem todas, nem todo, nem toda, nem tudo, nem sempre, nem cada, nem qualquer, nem em todos, nem em todas, nem em todo, nem para todos, nem para todas, nem a todos, nem a todas, nem com todos, nem com todas, nem por todos, nem por todas, nem de todos, nem de todas, nem é sempre, nem são todos, nem são todas, nem toda a gente, não todos, não todas, não todo, não toda, não são todos, não são todas, não é todo, não é toda, não é sempre, não sempre, não em todos, não em todas, não para todos, não para todas, não a todos, não a todas, não necessariamente, não obrigatoriamente, não a totalidade, não estão disponíveis todos, não estão disponíveis todas, não estão disponíveis em todos, não estão disponíveis em todas, não estão disponíveis para todos, não estão disponíveis para todas, não está disponível em todos, não está disponível em todas, não está disponível para todos, não está disponível para todas, não são suportados todos, não são suportadas todas, não se aplica a todos, não se aplica a todas, não se aplicam a todos, não se aplicam a todas, não cumprir todos, não cumprir todas, não atender a todos, não atender a todas, não forem atendidas todas, não forem cumpridas todas, não suporta todos, não suporta todas, alguns, algumas]

inflection:
  suffixes: [s, es, a, as]

words:
  global: [global]
  admin: [administrador, administração, administrativo]
  agent: [agente]
  sales: [vendas, comercial]
  helpdesk: [suporte, assistência, suporte técnico, assistência técnica, apoio técnico]
  help: [ajuda]
  billing: [faturação]
  user: [utilizador]
  management: [gestão, administração]
  report: [relatório]
  viewer: [visualizador, leitor, visor]
  executive: [executivo, direção]
  partner: [parceiro]
  incentive: [incentivo]
  referral: [referência, encaminhamento, referenciação, recomendação, recomendações]
  business: [negócio, empresarial, empresa]
  profile: [perfil, perfis]
  control: [controlo]
  panel: [painel, painéis]
  vendor: [fornecedor]
  primary: [principal, primário]
  contact: [contacto, contato]
  program: [programa]
  advisor: [conselheiro, assessor]
  center: [centro]
  cloud: [nuvem]
  us: [eua]
  government: [governo]
  germany: [alemanha]
  india: [índia]
  operated: [operado, gerido]

"""###),
  EmbeddedFile(name: ###"ro-RO.yaml"###, text: ###"""
# Romanian. Letters with a cedilla (ş, ţ) stand in older texts for those with a comma (ș, ț).
locale: ro-RO
labels:
  applies-to: [Se aplică la, Se aplică pentru, Se aplică în, Se aplică, Valabil pentru, Aplicabil la, Aplicabil pentru, Se referă la]
  roles: [Roluri corespunzătoare, Rolurile corespunzătoare, Rol corespunzător, Roluri adecvate, Rolurile adecvate, Roluri potrivite, Rolurile potrivite, Roluri necesare, Roluri relevante, Roluri obligatorii, Rol adecvat, Roluri corespunzătoare pentru efectuarea acestei activități, Roluri adecvate pentru a efectua această activitate, Roluri corespunzătoare pentru a efectua această activitate, Roluri adecvate pentru efectuarea acestei activități]
separators: [sau, ori, și]
linking: [de, al, a, ai, ale, pentru, la, în, din]

roles:
  global-admin:
    preferred: Administrator global
    admitted: [Administratori globali, Admin global]
  admin-agent:
    preferred: Agent de administrare
    admitted: [Agent administrator, Agent de administrator, Agent admin, Agent administrare, Agent administrativ]
    deprecated: [Admin agent]
  sales-agent:
    preferred: Agent de vânzări
    admitted: [Agent vânzări, Agenți de vânzări, Reprezentant de vânzări]
    deprecated: [Sales agent]
  helpdesk-agent:
    preferred: Agent de asistență tehnică
    admitted: [Agent helpdesk, Agent de helpdesk, Agent de asistență, Agent asistență tehnică, Agent birou de asistență, Agent al biroului de asistență, Agent de suport tehnic, Agent pentru biroul de asistență]
    deprecated: [Agent de ajutor]
  billing-admin:
    preferred: Administrator de facturare
    admitted: [Administrator facturare, Administrator pentru facturare]
  billing-agent:
    preferred: Agent de facturare
    admitted: [Agent facturare]
  user-management-admin:
    preferred: Administrator de gestionare a utilizatorilor
    admitted: [Administrator gestionare utilizatori, Administrator al gestionării utilizatorilor, Administrator de gestionare utilizatori, Administrator pentru gestionarea utilizatorilor]
  user-admin:
    preferred: Administrator de utilizatori
    admitted: [Administrator utilizatori, Administrator utilizator, Administrator al utilizatorilor]
  report-viewer:
    preferred: Vizualizator de rapoarte
    admitted: [Vizualizator rapoarte, Cititor de rapoarte, Vizualizator raport]
  executive-report-viewer:
    preferred: Vizualizator de rapoarte executive
    admitted: [Vizualizator rapoarte executive, Vizualizator de rapoarte pentru directori, Vizualizator executiv de rapoarte, Cititor de rapoarte executive]
  account-admin:
    preferred: Administrator de cont
    admitted: [Administrator cont, Administrator de conturi, Administrator al contului]
  mpn-partner-admin:
    preferred: Administrator partener MPN
    admitted: [Administrator de partener MPN, Administrator de parteneri MPN, Administrator parteneri MPN, Administrator al partenerului MPN]
  mpn-admin:
    preferred: Administrator MPN
    admitted: [Administrator al MPN]
  mpn-account-admin:
    preferred: Administrator cont MPN
    admitted: [Administrator de cont MPN, Administrator al contului MPN]
  incentives-admin:
    preferred: Administrator de stimulente
    admitted: [Administrator stimulente, Administrator al stimulentelor]
  incentives-user:
    preferred: Utilizator de stimulente
    admitted: [Utilizator stimulente, Utilizator al stimulentelor]
  referrals-admin:
    preferred: Administrator de recomandări
    admitted: [Administrator recomandări, Administrator de referințe, Administrator referințe, Administrator de trimiteri, Administrator de referiri]
  referrals-user:
    preferred: Utilizator de recomandări
    admitted: [Utilizator recomandări, Utilizator de referințe, Utilizator referințe, Utilizator de trimiteri]
  business-profile-admin:
    preferred: Administrator de profil de afaceri
    admitted: [Administrator profil de afaceri, Administrator al profilului de afaceri, Administrator de profil al firmei, Administrator profil firmă]
  cpv-admin:
    preferred: Administrator CPV
    admitted: [Administrator de CPV]
  chip-admin:
    preferred: Administrator CHIP
    admitted: [Administrator de CHIP]
    deprecated: [Administrator de cip]
  primary-contact:
    preferred: Contact principal
    admitted: [Persoană de contact principală, Persoana de contact principală, Contact primar]
  program-admin:
    preferred: Administrator de program
    admitted: [Administrator program, Administrator al programului]
  advisor:
    preferred: Consultant
    admitted: [Consilier, Consultanți]
    deprecated: [Advisor]

products:
  partner-center:
    preferred: Centrul pentru parteneri
    admitted: [Centrul de parteneri, Centrul partenerilor, Centrul parteneri, Centru pentru parteneri, Centru de parteneri]
    deprecated: [Partner Center]
  partner-center-us-government:
    preferred: Centrul pentru parteneri pentru Microsoft Cloud for US Government
    admitted: [Centrul de parteneri pentru Microsoft Cloud for US Government, Centrul pentru parteneri Microsoft Cloud for US Government, Partner Center pentru Microsoft Cloud for US Government, Centrul pentru parteneri pentru Microsoft Cloud pentru Guvernul SUA]
  partner-center-germany:
    preferred: Centrul pentru parteneri pentru Microsoft Cloud Germany
    admitted: [Centrul de parteneri pentru Microsoft Cloud Germany, Centrul pentru parteneri pentru Microsoft Cloud Germania, Partner Center pentru Microsoft Cloud Germany]
  partner-center-21vianet:
    preferred: Centrul pentru parteneri operat de 21Vianet
    admitted: [Centrul de parteneri operat de 21Vianet, Partner Center operat de 21Vianet]
  partner-center-india:
    preferred: Centrul pentru parteneri India
    admitted: [Centrul de parteneri India, Centrul pentru parteneri pentru India]
  partner-admin-center:
    preferred: Centrul de administrare pentru parteneri
    admitted: [Centrul de administrare al partenerilor, Centrul de administrare a partenerilor]
  office-365-partner-admin-center:
    preferred: Centrul de administrare pentru parteneri Office 365
    admitted: [Centrul de administrare Office 365 pentru parteneri]
  dynamics-365-crm:
    preferred: Dynamics 365 CRM
    admitted: [Microsoft Dynamics 365 CRM]
  salesforce-crm:
    preferred: Salesforce CRM
    admitted: [CRM Salesforce]

negation: ["nu", nici, fără, imposibil*, indisponibil*, interzis*, nu mai]
notNegation: [nu numai, nu doar, nu uitați, nu uita, nu ezitați, nu ezita, nu vă faceți griji, fără limitare, fără limitări, fără îndoială, fără scop, fără întrerupere, fără întreruperi, fără cost*, sau nu, nu mai târziu de, nu mai mult de, nu mai puțin de]
nearNegation: [numai, doar, exclusiv, abia, decât, cu excepția, exceptând, exceptat*, excepți*, exceptare, în afară, în afara, cu condiția, până când, până la momentul, atât timp cât, decât dacă, dacă nu, în loc, în locul, mai degrabă, mai curând, în schimb, spre deosebire, contrar, dimpotrivă, altele decât, alta decât, altul decât, alții decât, alt decât, diferit de, diferită de, diferite de, diferiți de, exclud*, exclus*, exclude*, excluz*, lips*, absen*, omis*, omit*, omiter*, pierd*, pierde*, pierdut*, pierz*, eșu*, eșec*, eșue*, nereuș*, greș*, greșeal*, eronat*, eronee, incorect*, invalid*, inactiv*, insuficient*, inaccesib*, incompatib*, incomplet*, inexist*, ineligib*, inadmisib*, inadecvat*, inaplicab*, inutil*, indispon*, imposib*, impropri*, ilegal*, ilegitim*, ilicit*, ilimit*, nelimit*, nevalid*, nevalab*, neadecvat*, neachit*, neactiv*, neafect*, nealoc*, neaprob*, neașteptat*, neatribuit*, neautoriz*, necomercial*, necompatib*, necomplet*, necorespunz*, necunoscut*, nedefinit*, nedetermin*, nedor*, neefect*, neeligib*, nefactur*, nefinaliz*, nefolosit*, negestion*, neidentific*, neîncas*, neîntrerupt*, neînreg*, nejustif*, nelegal*, nemodific*, neobișnu*, neplăt*, neplata, neplătit*, nepermis*, nepotriv*, neprofit*, nonprofit*, nonprofit, neprelucr*, nerambursab*, nerecunosc*, nerespect*, nerestric*, nerezolv*, neschimb*, nesoluț*, nespecific*, nestandard*, nesupraveg*, netransfer*, neutiliz*, neverific*, evit*, evita, împiedic*, preven*, previn*, interz*, interzi*, interdic*, refuz*, resping*, respins*, respinge*, declin*, scutit*, scutir*, scutite, oprit*, opreș*, opri, opriț*, înceta*, încete*, întrerup*, întrerupt*, încheiat*, expirat*, retras*, retrag*, dezactiv*, debifa*, deselect*, deconect*, dezasoci*, disoci*, restric*, restrâng*, limit*, ignor*, indiferent, independent de, în pofida, în ciuda, rareori, puțin, puțini, puține, prea, goală, goale, nici, fără, altfel, în caz contrar, opțional*, offline, without, "no", fără limitare, fără limitări, fără întrerupere, fără întreruperi, fără cost*, blocat*, blochea*, blocare*, terminat*, câmp gol, este gol, diferă, niciun, nicio, niciodată, nimeni, nimic]
possibility: [poate, pot, puteți, putem, poți, putea, puteau, putut, posibil*, imposibil*, capabil*]
obligation: [trebuie, trebuia, obligatori*, obligat*, necesar*, necesit*, nevoie, ar trebui, impun*]
conditions: [dacă, când, în cazul, în caz, cu condiția, de îndată ce, odată ce, atunci când]
exceptions: [cu excepția, exceptând, exceptat*, excepți*, în afară de, în afara, exclud*, exclus*, altele decât, alta decât, altul decât, alții decât, except*, cu excepţia, excepţi*, altceva decât, altfel decât, alt, altă, alte, alți, alţi, altul, alta, altele, diferit de, diferită de, diferite de, diferiți de, diferit față, fără a include, fără a lua, nu include, nu includ, pe lângă, neinclu*]
totality: [toți, toate, tot, toată, fiecare, oricare, orice, întreg*, tuturor, ambele, toţi, oricine, fiecărui, fiecărei, fiecăruia, oricărui, oricărei, totalitatea]
partialNegation: [nu toți, nu toţi, nu toate, nu tot, nu toată, nu fiecare, nu fiecărui, nu fiecărei, nu oricare, nu orice, nu oricine, nu întotdeauna, nu mereu, nu neapărat, nu în mod necesar, nu obligatoriu, nu în toate, nu în fiecare, nu pentru toți, nu pentru toate, nu pentru fiecare, nu la toate, nu la toți, nu pe toate, nu cu toate, nu cu toți, nu din toate, nu de toți, nu tuturor, nu întreg*, nu sunt toate, nu sunt toți, nu sunt disponibile toate, nu sunt disponibile în toate, nu sunt disponibile pentru toate, nu sunt disponibile pentru toți, nu este disponibil în toate, nu este disponibilă în toate, nu sunt acceptate toate, nu sunt îndeplinite toate, nu îndeplinește toate, nu îndeplinesc toate, nu se aplică tuturor, nu necesită toate, nu acceptă toate, unele, unii, unora, anumite]

inflection:
  suffixes: [i, ii, ul, ului, lor, ilor, uri, urile, e, ele, a, ei]

words:
  global: [global]
  admin: [administrator, administrare, admin]
  agent: [agent, reprezentant]
  sales: [vânzări, vânzare]
  helpdesk: [asistență, suport, asistență tehnică, suport tehnic]
  help: [ajutor]
  billing: [facturare, facturări]
  user: [utilizator]
  management: [gestionare, gestiune, gestionări]
  report: [raport, rapoarte]
  viewer: [vizualizator, cititor]
  executive: [executiv, director, conducere]
  account: [cont, conturi]
  partner: [partener]
  incentive: [stimulent, stimulente]
  referral: [recomandare, recomandări, referință, trimiteri, referiri]
  business: [afaceri, firmă, companie]
  profile: [profil]
  control: [control]
  panel: [panou]
  vendor: [furnizor]
  primary: [principal, primar]
  contact: [contact]
  program: [program]
  advisor: [consilier]
  center: [centru]
  us: [sua]
  government: [guvern]
  germany: [germania]
  india: [india]
  operated: [operat]

"""###),
  EmbeddedFile(name: ###"ru-RU.yaml"###, text: ###"""
# Russian. Names in the nominative.
locale: ru-RU
labels:
  applies-to: [Область применения, Применимо к, Применяется к, Относится к, Применимость, Действует для, Применяется для, Область действия]
  roles: [Соответствующие роли, Соответствующая роль, Соответствующие роли для выполнения этой задачи, Подходящие роли, Необходимые роли, Требуемые роли, Нужные роли, Надлежащие роли, Подходящая роль]
separators: [или, либо]
linking: [по, для, в, на, от, за, к]

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

negation: [не, нет, ни, нельзя, невозможн*, без, недоступ*, неподдерж*, неприменим*, отсутствует, отсутствуют, отсутствовал*, больше не]
notNegation: [не только, не забудьте, не забывайте, не менее, не более, не позднее, не позже, не ранее, тем не менее, не стесняйтесь, без ограничений, не меньше, не больше, не выше, не ниже, без изменений, без проблем, без перерыв*, без прерыван*, без сбоев, не беспокойтесь, не волнуйтесь, без дополнительной платы, без дополнительных затрат]
nearNegation: [только, лишь, исключительно, единственно, всего лишь, до тех пор, прежде чем, если только, разве что, кроме, помимо, за исключением, исключ*, вместо, взамен, в отличие, в противоположность, напротив, отлича*, отличен, отличается, другой чем, вне, за пределами, отсутств*, недостат*, недостаточ*, нехват*, неимен*, лишен*, лиша*, лишит*, утрат*, утрач*, потер*, теря*, пропус*, пропущ*, упущ*, сбой, сбоя, сбои, сбоем, сбое, ошибочн*, неверн*, неправ*, неправильн*, некоррект*, неточн*, недопуст*, недопущ*, недоступ*, недоверен*, неактив*, неактуальн*, неизвест*, неизмен*, незакон*, незаверш*, независ*, незначит*, неиспольз*, неисправ*, некомм*, некоммер*, неликвид*, немног*, ненадлеж*, ненужн*, необраба*, необработ*, необрат*, необязат*, неограни*, неоднознач*, неодобр*, неожидан*, неопла*, неопредел*, неотправ*, неофиц*, непогаш*, неподдерж*, неподход*, неполн*, неполуч*, непредвид*, непредусмотр*, непредостав*, непригод*, неприемл*, неприменим*, непрерыв*, непрям*, неработ*, неразреш*, нераспредел*, нерегуляр*, несанкц*, несоблюд*, несовмест*, несовпад*, несоответ*, нестандарт*, несуществ*, неудач*, неуказ*, неуправл*, неуплат*, неустойч*, неэффект*, нецелев*, невозмож*, невозврат*, невыполн*, невыплач*, невыстав*, неназначен*, негодн*, незарегистр*, незаполн*, безрезульт*, безуспеш*, беспере*, бездейств*, бесконеч*, беспреп*, без, избега*, избеж*, избав*, предотвра*, препятств*, мешать, мешает, мешают, запре*, запрет*, запрещ*, воспрещ*, отказ*, откаж*, отклон*, отверг*, отвергн*, освобожд*, освобо*, прекра*, прекращ*, переста*, останов*, истек*, истеч*, просроч*, устарев*, отзыв*, отозв*, устран*, отключ*, выключ*, деактив*, блокир*, заблокир*, огранич*, снят*, пуст*, мало, редко, едва, вряд ли, слишком, иначе, в противном случае, независимо, несмотря, вопреки, игнорир*, пренебрег*, ни, лишь бы, нулев*, трудно, without, "no", not, без ограничений, без изменений, без перерыв*, без прерыван*, не является обязательн*, не являются обязательн*, пока, сложно, скорее чем, отличный от, отличного от, отличной от, отличном от, отличные от, отличных от, недостав*, отличаю*, недействит*, недействую*, по ошибке, никогда, никто, никого, никому, ничего, ничто, никак, никакой, никакая, никакое, никакие, никаких, никакого, нигде]
possibility: [может, могут, можете, можешь, могу, можем, мог, могла, могло, могли, можно, возможно, возможна, возможны, невозможн*, нельзя, сможет, сможете, смогут, смогу, сможем, иметь возможность, имеет возможность, имеют возможность, имеете возможность, способен, способна, способны, удается, удастся]
obligation: [должен, должна, должно, должны, обязан*, обязательно, обязательн*, необходим*, следует, требуется, требуются, требует*, нужно, нужен, нужна, нужны, надо, придется]
conditions: [если, когда, при условии, в случае, как только, ли, пока вы, пока клиент*, пока партнер*, пока пользовател*, пока заказчик*]
exceptions: [кроме, исключени*, исключая, исключен*, исключа*, помимо, за исключением, если не, отличный от, отличного от, отличной от, отличном от, отличающ*, за вычетом, не считая, отличные от, отличных от, отличным от, отличными от, отличное от, отличную от, отличная от, исключить, исключив, исключён*, исключит из, иной, иная, иное, иные, иных, иного, иному, иным, иной чем, "другой, чем", "другого, чем", "другие, чем", "других, чем", "другой, кроме", "другого, кроме", без учета, без учёта, не включая, не включа*, не входит, не входят, вне, минус, сверх, не относящ*, не являющ*, прочие]
totality: [все, всё, всех, всем, всеми, весь, каждый, каждая, каждое, каждого, каждой, каждом, каждому, каждую, всего, всему, всей, всю, вся, каждым, каждыми, каждые, каждых, любой, любая, любое, любые, любых, любого, любому, любым, любую, всякий, всякая, всякое]
partialNegation: [не все, не всё, не всех, не всем, не всеми, не всего, не всему, не весь, не вся, не всю, не кажд*, не всякий, не всякая, не всякое, не любой, не любая, не любое, не любые, не всегда, не обязательно, необязательно, не во всех, не в каждом, не в каждой, не во всем, не для всех, не для кажд*, не на всех, не на все, не на кажд*, не ко всем, не к кажд*, не по всем, не по кажд*, не со всеми, не с кажд*, не у всех, не у кажд*, не при всех, не из всех, не от всех, не до всех, не через все, не под все, далеко не, поддерживаются не все, доступны не все, доступны не во, некотор*, лишь часть, только часть, часть из]

inflection:
  suffixes: [а, у, ом, е, ы, ов, ам, ами, ах, и, м, ми]

words:
  global: [глобальн]
  admin: [администратор, админ]
  agent: [агент]
  sales: [продаж]
  helpdesk: [службы поддержки, технической поддержки, техподдержк, поддержк]
  help: [справк]
  billing: [выставлен счет, расчет, биллинг]
  user: [пользовател]
  management: [управлени]
  report: [отчет]
  viewer: [средство просмотра, просмотр, читатель, наблюдатель]
  executive: [руководител, руководств, исполнительн]
  account: [учетн запис, аккаунт]
  partner: [партнер]
  incentive: [поощрени, стимул, вознагражден]
  referral: [рекомендаци, реферал, ссылок, направлен]
  business: [бизнес, компани]
  profile: [профил]
  control: [управлени]
  panel: [панел]
  vendor: [поставщик]
  primary: [основно, главн, первичн]
  contact: [контакт]
  program: [программ]
  advisor: [советник]
  center: [центр]
  cloud: [облак]
  microsoft: [майкрософт]
  us: [сша]
  government: [правительств, государственных организаций, государственн]
  germany: [германи]
  india: [индии, индия]
  operated: [под управлением, управляем]

"""###),
  EmbeddedFile(name: ###"sk-SK.yaml"###, text: ###"""
# Slovak. Names in the nominative; verbs carry their negation as a prefix, but "je" and "sú" stand behind "nie".
locale: sk-SK
labels:
  applies-to: [Vzťahuje sa na, Vzťahuje sa k, Platí pre, Týka sa, Použiteľné pre, Použiteľné na, Uplatňuje sa na, Platné pre]
  roles: [Príslušné roly, Príslušné role, Príslušné úlohy, Vhodné roly, Vhodné role, Vhodné úlohy, Zodpovedajúce roly, Zodpovedajúce úlohy, Primerané roly, Primerané úlohy, Požadované roly, Potrebné roly, Správne roly, Vhodná rola, Príslušná rola, Príslušné roly na vykonanie tejto úlohy, Vhodné roly na vykonanie tejto úlohy, Zodpovedajúce roly na vykonanie tejto úlohy]
separators: [alebo, či, a]
linking: [pre, na, k, od, za]

roles:
  global-admin:
    preferred: Globálny správca
    admitted: [Globálni správcovia, Globálny administrátor]
    shortened: [Globálny]
  admin-agent:
    preferred: Agent správcu
    admitted: [Agent správy, Agent pre správu, Agent administrátora, Správcovský agent, Agent správca]
    deprecated: [Admin agent]
  sales-agent:
    preferred: Predajný agent
    admitted: [Agent predaja, Agent pre predaj, Obchodný agent, Obchodný zástupca]
    deprecated: [Sales agent]
  helpdesk-agent:
    preferred: Agent technickej podpory
    admitted: [Agent oddelenia technickej podpory, Agent helpdesku, Helpdesk agent, Agent podpory, Pracovník technickej podpory]
    deprecated: [Agent pomoci]
  billing-admin:
    preferred: Správca fakturácie
    admitted: [Správca fakturácií, Fakturačný správca]
  billing-agent:
    preferred: Fakturačný agent
    admitted: [Agent fakturácie, Agent pre fakturáciu]
  user-management-admin:
    preferred: Správca správy používateľov
    admitted: [Správca pre správu používateľov]
  user-admin:
    preferred: Správca používateľov
    admitted: [Správca používateľa, Používateľský správca]
  report-viewer:
    preferred: Prehliadač zostáv
    admitted: [Zobrazovač zostáv, Čitateľ zostáv, Prehliadač správ]
  executive-report-viewer:
    preferred: Prehliadač zostáv pre vedenie
    admitted: [Prehliadač zostáv vedenia, Prehliadač výkonných zostáv, Prehliadač zostáv pre vedúcich pracovníkov]
  account-admin:
    preferred: Správca konta
    admitted: [Správca účtu, Správca kont, Správca účtov]
  mpn-partner-admin:
    preferred: Správca partnera MPN
    admitted: [Správca partnerov MPN, Partnerský správca MPN]
  mpn-admin:
    preferred: Správca MPN
    admitted: [Správca programu MPN]
  mpn-account-admin:
    preferred: Správca konta MPN
    admitted: [Správca účtu MPN]
  incentives-admin:
    preferred: Správca stimulov
    admitted: [Správca incentív, Správca motivačných programov, Správca stimulu]
  incentives-user:
    preferred: Používateľ stimulov
    admitted: [Používateľ incentív, Používateľ motivačných programov]
  referrals-admin:
    preferred: Správca odporúčaní
    admitted: [Správca referencií, Správca referenčných odkazov]
  referrals-user:
    preferred: Používateľ odporúčaní
    admitted: [Používateľ referencií, Používateľ referenčných odkazov]
  business-profile-admin:
    preferred: Správca obchodného profilu
    admitted: [Správca obchodných profilov, Správca firemného profilu, Správca podnikového profilu]
  cpv-admin:
    preferred: Správca CPV
  chip-admin:
    preferred: Správca CHIP
  primary-contact:
    preferred: Primárny kontakt
    admitted: [Hlavný kontakt, Primárna kontaktná osoba]
  program-admin:
    preferred: Správca programu
    admitted: [Správca programov]
  advisor:
    preferred: Poradca
    admitted: [Poradcovia]
    deprecated: [Advisor]

products:
  partner-center:
    preferred: Partnerské centrum
    admitted: [Centrum partnerov, Centrum pre partnerov]
    deprecated: [Partner Center]
  partner-center-us-government:
    preferred: Partnerské centrum pre Microsoft Cloud for US Government
    admitted: [Centrum partnerov pre Microsoft Cloud for US Government, Partnerské centrum Microsoft Cloud for US Government, Partnerské centrum pre Microsoft Cloud pre vládu USA]
  partner-center-germany:
    preferred: Partnerské centrum pre Microsoft Cloud Germany
    admitted: [Centrum partnerov pre Microsoft Cloud Germany, Partnerské centrum pre Microsoft Cloud Nemecko]
  partner-center-21vianet:
    preferred: Partnerské centrum prevádzkované spoločnosťou 21Vianet
    admitted: [Centrum partnerov prevádzkované spoločnosťou 21Vianet, Partnerské centrum prevádzkované 21Vianet]
  partner-center-india:
    preferred: Partnerské centrum India
    admitted: [Partnerské centrum pre Indiu]
  partner-admin-center:
    preferred: Centrum spravovania partnerov
    admitted: [Centrum spravovania pre partnerov, Centrum správy partnerov, Centrum na správu partnerov]
  office-365-partner-admin-center:
    preferred: Centrum spravovania partnerov Office 365
    admitted: [Centrum správy partnerov Office 365]
  dynamics-365-crm:
    preferred: Dynamics 365 CRM
    admitted: [Microsoft Dynamics 365 CRM]
  salesforce-crm:
    preferred: Salesforce CRM
    admitted: [CRM Salesforce]

negation: [ne*, nie, niet, ani, bez, bezo]
notNegation: [nielen, nie len, nie viac ako, nie menej ako, nie neskôr ako, nech, nechaj*, nechať, necháv*, než, neskôr, neskor*, neskorš*, nemeck*, nedávn*, nedeľ*, nedel*, nejak*, neustál*, nevyhnut*, nezávis*, neobmedz*, neplatn*, nespráv*, neznám*, nesúlad*, neúpln*, neúspeš*, neúspech*, nepretržit*, nepriam*, neaktív*, neziskov*, nekomerč*, nespravovan*, nepriraden*, nepridelen*, nezaplaten*, neuhraden*, nevyfaktur*, nefaktur*, nečinn*, neočakáv*, nebezpeč*, neoprávnen*, nezabud*, neváhaj*, nebojte*, nemocn*, nehnuteľn*, nevyužit*, nepoužit*, nedostat*, nedoplat*, neodkladn*, nevyžiadan*, neštandard*, nespracovan*, neobvykl*, neurčit*, neuložen*, nedokončen*, nezvyčajn*, nepovinn*, nepál*, netto, net, network*, new*, next, neil*, bez ohľadu, bez zmeny, bez prerušenia]
nearNegation: [len, iba, výlučne, výhradne, jedine, až po, až keď, až potom, dokiaľ, kým, pokým, pokiaľ ne*, ibaže, okrem, s výnimkou, výnim*, vylúč*, vyluč*, vyňat*, mimo, namiesto, miesto, radšej ako, skôr ako, skôr než, na rozdiel, naopak, iné ako, iný ako, iná ako, iných ako, iným ako, líši*, odliš*, rozdiel*, chýba*, absen*, chyb*, chybn*, strác*, stratí*, zlyh*, zlyhá*, zle, prázdn*, málo, zriedka*, sotva, vyhn*, vyhnú*, vyhýb*, vyvar*, zabrán*, zabraň*, bráni*, predísť, predchádza*, zamedz*, zakáz*, zakaz*, odmiet*, zamiet*, popier*, popret*, oslobod*, zastav*, prestan*, prestá*, ukonč*, skonč*, vyprš*, uplynul*, vypnut*, vypnúť, vypn*, deaktiv*, blok*, zablok*, obmedz*, ignor*, opomen*, vynech*, inak, napriek, bez, bezo, bezplatn*, voliteľn*, nemožn*, neschop*, neschvál*, nepodpor*, nedostup*, nepodaril*, nezlučit*, nekompatib*, nelegál*, nezmen*, neautoriz*, neúč*, without, "no", strata, straty, stratu, stratil*, stratiť, nezávis*, neobmedz*, neplatn*, nespráv*, neznám*, nesúlad*, neúpln*, neúspeš*, neúspech*, nepretržit*, nepriam*, neaktív*, neziskov*, nekomerč*, nespravovan*, nepriraden*, nepridelen*, nezaplaten*, neuhraden*, nevyfaktur*, nefaktur*, nečinn*, neočakáv*, neoprávnen*, nevyužit*, nepoužit*, nedostat*, nedoplat*, nevyžiadan*, neštandard*, nespracovan*, neobvykl*, neurčit*, neuložen*, nedokončen*, nezvyčajn*, nepovinn*, bez ohľadu, bez zmeny, bez prerušenia, nikdy, nikto, nikoho, nič, ničoho, nijak, nijako, žiad*]
possibility: [môže*, môžu, môžem, mohol, mohl*, môcť, možno, možné, možná, možný, nemôž*, nemohl*, nemohol, nemožn*, dá sa, dajú sa, nedá sa, nedajú sa, schopn*, je možné]
obligation: [musí*, musel*, nemus*, musia, potrebn*, potrebuj*, nepotreb*, povinn*, vyžaduj*, vyžadovan*, požaduj*, požadovan*, má byť, majú byť, mal by, mala by, malo by, mali by, treba, nutn*, nevyhnutn*]
conditions: [ak, keď, pokiaľ, keby, v prípade, za predpokladu, akonáhle, len čo, či]
exceptions: [okrem, s výnimkou, výnim*, vylúč*, vyluč*, iné ako, iný ako, iná ako, mimo, ibaže, vyňat*, iný, iná, iné, iného, inom, inej, inú, iných, iným, inými, inému, iní, odlišn*, vyjma, vyním*, s vylúčením, s vynechaním, odhliadnuc, nezahŕňa*, nepočítajúc, nerátajúc, bez zahrnutia, bez započítania]
totality: [všetci, všetk*, každ*, celý, celá, celé, vše*, celého, celej, celom, celú, akýkoľvek, akákoľvek, akékoľvek, ktorýkoľvek, ktorákoľvek, ktorékoľvek]
partialNegation: [nie všetk*, nie všetci, nie všetc*, nie vše*, nie každ*, nie vždy, nie nevyhnutne, nie nutne, nie celý, nie celá, nie celé, nie pre všetk*, nie pre každ*, nie vo všetk*, nie v každ*, nie na všetk*, nie na každ*, nie pri všetk*, nie so všetk*, nie do všetk*, nie ku všetk*, nie u všetk*, nie od všetk*, nie sú všetk*, nie sú všetci, nie sú vždy, nie je vždy, nie je každ*, nie sú k dispozícii všetk*, nie sú aktuálne k dispozícii všetk*, nie sú momentálne k dispozícii všetk*, nie sú dostupné všetk*, nie sú podporované všetk*, nie sú splnené všetk*, nepodporujú sa všetk*, nepodporuje všetk*, nevyžadujú všetk*, nevyžaduje každ*, nespĺňa všetk*, nespĺňajú všetk*, nemusia byť všetk*, nemusí byť každ*, nemusí byť vždy, nemusia byť vždy, nemusí vždy, nemusia vždy, niektor*]

inflection:
  suffixes: [a, u, ovi, om, e, i, "y", ov, ám, ami, ách, och, mi, ho, mu, m, cu, covia, cov]

words:
  global: [globálny]
  admin: [správca, správcu, správcovia, administrátor]
  agent: [agent]
  sales: [predaj, predajný]
  helpdesk: [helpdesk, technickej podpory, technická podpora, podpory]
  help: [pomoci]
  billing: [fakturácia, fakturácie, fakturáciu, fakturácií, fakturačný]
  user: [používateľ]
  management: [správy, správu, riadenia]
  report: [zostáv, hlásení]
  viewer: [prehliadač, zobrazovač, čitateľ]
  executive: [vedenie, vedenia, vedúcich, výkonných, manažér]
  account: [kont, účt, účet]
  partner: [partner]
  incentive: [stimul, incentív, motivač]
  referral: [odporúčan, referen]
  business: [obchodn, firemn, podnikov]
  profile: [profil]
  control: [ovládací]
  panel: [panel]
  vendor: [dodávateľ]
  primary: [primárny, hlavný]
  contact: [kontakt]
  program: [program]
  advisor: [poradca, poradcovia]
  center: [centrum, centra]
  us: [usa]
  government: [vlády, štátn]
  germany: [nemecko]
  india: [india, indie]
  operated: [prevádzkovan]

"""###),
  EmbeddedFile(name: ###"statements.yaml"###, text: ###"""
# Which concepts the source names together, in this order, and in how many articles.
# Written by kanon terms learn. It tells what a name means that was cut short.
statements:
  roles:
    - {articles: 14, names: [global-admin, admin-agent, report-viewer, executive-report-viewer]}
    - {articles: 6, names: [global-admin, mpn-partner-admin]}
    - {articles: 5, names: [global-admin, account-admin]}
    - {articles: 4, names: [global-admin, admin-agent]}
    - {articles: 4, names: [primary-contact, program-admin]}
    - {articles: 3, names: [account-admin, global-admin]}
    - {articles: 3, names: [admin-agent, global-admin, helpdesk-agent, sales-agent, user-management-admin]}
    - {articles: 3, names: [global-admin, user-management-admin, admin-agent, sales-agent]}
    - {articles: 3, names: [incentives-admin, incentives-user]}
    - {articles: 2, names: [admin-agent, billing-admin, global-admin, helpdesk-agent, sales-agent, user-management-admin]}
    - {articles: 2, names: [admin-agent, billing-admin, helpdesk-agent, sales-agent]}
    - {articles: 2, names: [admin-agent, global-admin, sales-agent, helpdesk-agent]}
    - {articles: 2, names: [executive-report-viewer, report-viewer]}
    - {articles: 2, names: [global-admin, user-management-admin]}
    - {articles: 2, names: [global-admin, user-management-admin, billing-admin, admin-agent]}
    - {articles: 2, names: [global-admin, user-management-admin, sales-agent]}
    - {articles: 2, names: [global-admin, user-management-admin, sales-agent, admin-agent]}
    - {articles: 2, names: [mpn-partner-admin, account-admin]}
    - {articles: 2, names: [mpn-partner-admin, referrals-admin]}
    - {articles: 2, names: [report-viewer, executive-report-viewer]}
    - {articles: 1, names: [account-admin, billing-admin]}
    - {articles: 1, names: [account-admin, billing-agent, sales-agent]}
    - {articles: 1, names: [account-admin, business-profile-admin, global-admin, mpn-partner-admin]}
    - {articles: 1, names: [account-admin, global-admin, incentives-admin]}
    - {articles: 1, names: [account-admin, sales-agent, billing-agent]}
    - {articles: 1, names: [admin-agent, billing-admin]}
    - {articles: 1, names: [admin-agent, billing-admin, global-admin]}
    - {articles: 1, names: [admin-agent, billing-admin, global-admin, helpdesk-agent, sales-agent]}
    - {articles: 1, names: [admin-agent, billing-admin, global-admin, sales-agent]}
    - {articles: 1, names: [admin-agent, global-admin]}
    - {articles: 1, names: [admin-agent, global-admin, helpdesk-agent]}
    - {articles: 1, names: [admin-agent, global-admin, helpdesk-agent, sales-agent]}
    - {articles: 1, names: [admin-agent, sales-agent]}
    - {articles: 1, names: [billing-admin, account-admin]}
    - {articles: 1, names: [billing-admin, global-admin, incentives-admin]}
    - {articles: 1, names: [business-profile-admin, referrals-admin]}
    - {articles: 1, names: [global-admin, incentives-admin]}
    - {articles: 1, names: [global-admin, mpn-account-admin]}
    - {articles: 1, names: [global-admin, mpn-admin]}
    - {articles: 1, names: [global-admin, mpn-partner-admin, account-admin]}
    - {articles: 1, names: [global-admin, user-management-admin, admin-agent, billing-admin]}
    - {articles: 1, names: [global-admin, user-management-admin, admin-agent, billing-admin, sales-agent]}
    - {articles: 1, names: [global-admin, user-management-admin, admin-agent, mpn-partner-admin]}
    - {articles: 1, names: [global-admin, user-management-admin, admin-agent, mpn-partner-admin, sales-agent, billing-admin]}
    - {articles: 1, names: [global-admin, user-management-admin, admin-agent, sales-agent, billing-admin]}
    - {articles: 1, names: [global-admin, user-management-admin, helpdesk-agent, admin-agent]}
    - {articles: 1, names: [global-admin, user-management-admin, mpn-partner-admin, admin-agent]}
    - {articles: 1, names: [incentives-admin, account-admin, global-admin]}
    - {articles: 1, names: [incentives-admin, billing-admin, global-admin]}
    - {articles: 1, names: [incentives-admin, global-admin]}
    - {articles: 1, names: [mpn-partner-admin, account-admin, global-admin]}
    - {articles: 1, names: [mpn-partner-admin, global-admin]}
    - {articles: 1, names: [mpn-partner-admin, global-admin, admin-agent]}
    - {articles: 1, names: [referrals-admin, referrals-user]}
  applies-to:
    - {articles: 9, names: [partner-center, partner-center-us-government]}
    - {articles: 1, names: [dynamics-365-crm, salesforce-crm]}
    - {articles: 1, names: [partner-center, partner-center-india]}

"""###),
  EmbeddedFile(name: ###"sv-SE.yaml"###, text: ###"""
# Swedish. The engine cuts "Global administratör" to its adjective and hangs "…roller" and "…konto" on compounds.
locale: sv-SE
labels:
  applies-to: [Gäller för, Tillämpas på, Tillämpligt på, Gäller, Tillämpligt för, Tillämplig på]
  roles: [Lämpliga roller, Lämplig roll, Lämpliga roller för att utföra den här uppgiften, Lämpliga roller för den här uppgiften, Rätt roller, Passande roller, Relevanta roller, Nödvändiga roller, Rätt roll]
separators: [eller]
linking: [för, till, av, som, den, det, de, i, på, hos]

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
notNegation: [inte bara, inte endast, inte minst, glöm inte, tveka inte, utan även, utan också, icke vinstdrivande, icke kommersiell, icke kommersiella, icke csp, icke azure, icke betalning, icke betalningar, inte oroa, icke-vinst*, icke-kommersiell*, icke-csp, icke-azure, icke-betalning*, information om, informationen om, mer om, detaljer om, uppgifter om, data om, meddelanden om, aviseringar om, frågor om, instruktioner om, avtal om, avtalet om, utan kostnad, utan extra kostnad, utan avbrott, utan problem, utan avgift, utan tvekan, icke-tilldelad*, icke-hanterad*]
nearNegation: [bland annat, bara, endast, enbart, blott, uteslutande, förrän, tills, såvida, med mindre, förutom, utom, undantag*, undanta*, undantas, med undantag, bortsett, exkluder*, uteslut*, utesluten, utelämn*, utelämna, istället, i stället, snarare än, hellre än, i motsats, till skillnad, i motsättning, annan än, annat än, andra än, skiljer, skilj*, skild*, annars, utanför, sakna*, saknas, fattas, brist*, brister, bristand*, frånvar*, avsakn*, förlor*, mista*, missa*, missat*, utebli*, misslyck*, fel, felet, felakti*, felaktig*, tom, tomt, tomma, undvik*, undvika, förhindr*, hindr*, motverk*, förebygg*, förbjud*, förbjuden, förbud*, vägra*, nekas, nekad*, avvis*, avslå*, avslag*, avslog*, avböj*, förkast*, befri*, befria*, undgå*, sluta, slutar, slutade, slutat, upphör*, upphört, stoppa*, stopp*, avslut*, avbryt*, avbrut*, avbrott*, utgång*, utgått, utgår, upphäv*, återkall*, dra tillbaka, inaktiv*, inaktiver*, avaktiver*, avmarker*, blocker*, spärr*, begräns*, oavsett, oberoende, trots, ignorer*, avstå*, avregistr*, knappt, knappast, sällan, föga, alltför, fåtal*, ogiltig*, otillräck*, otillåt*, otillgäng*, otillämp*, omöjlig*, olag*, olaglig*, olämplig*, okänd*, okänt, oförändra*, oförenlig*, oförmög*, obegräns*, obehörig*, obetal*, obefint*, obestäm*, oavbrut*, oanvänd*, oanvänt, oallok*, oavsikt*, obekräft*, obalans*, obesvar*, odefinier*, ofakturer*, ofullständ*, oförutse*, ogenomför*, ogjord*, oföränder*, oklar*, okvalif*, olikhet*, olös*, onödig*, opåverk*, oriktig*, orätt*, osann*, ostöd*, osäk*, otilldel*, ouppfyll*, ouppdater*, oupptäck*, outnyttj*, outredd*, oväntad*, oväntat, oåterkall*, oåtkom*, oönska*, ohanter*, inkompatib*, inkorrekt*, illegal*, icke, valfri*, frivillig*, "*lös", "*löst", without, "no", not, icke vinstdrivande, icke kommersiell, icke kommersiella, icke csp, icke azure, icke betalning, icke betalningar, icke-vinst*, icke-kommersiell*, icke-csp, icke-azure, icke-betalning*, utan kostnad, utan extra kostnad, utan avbrott, utan avgift, icke-tilldelad*, icke-hanterad*, olikt, neka*, felakt*, endast om, först när, först efter, först då, kostnadsfri*, avstäng*, stängs av, stänga av]
possibility: [kan, kunna, kunde, kunnat, kanske, möjlig, möjliga, möjligt, omöjlig*, får inte, får endast, får bara, eventuellt]
obligation: [måste, ska, skall, skulle, krävs, kräver, kräva, bör, borde, behöver, behövs, obligatorisk*, nödvändig*]
conditions: [om, när, såvida, ifall, förutsatt, så länge]
exceptions: [utom, förutom, undantag*, exkluder*, uteslut*, såvida inte, om inte, om inget annat, bortsett, "annan än", "andra än", annan, annat, andra, annat än, exklusive, exkl, "*undantag*", undanta*, frånsett, bortse*, borträknat, oräknat, utanför, utöver, vid sidan av, ej inräknat, inte inräknat, inkluderar inte, exklusiv]
totality: [alla, samtliga, allt, varje, varenda, alltihop, all, allting, allihop, alltsammans, hela, var och en, vardera, vilken som helst, vilket som helst, vilka som helst]
partialNegation: [inte alla, inte samtliga, inte varje, inte varenda, inte allt, inte all, inte alltihop, inte allihop, inte var och en, inte hela, inte alltid, inte nödvändigtvis, inte automatiskt alla, inte i alla, inte i varje, inte för alla, inte för varje, inte på alla, inte på varje, inte till alla, inte till varje, inte av alla, inte med alla, inte hos alla, inte vid alla, inte från alla, inte över alla, ej alla, långt ifrån alla, vissa, somliga, några av]

inflection:
  suffixes: [s, en, et, ens, ets, er, ers, erna, n, ns, na, e, t, sroll, srollen, sroller, srollerna, skonto, skonton]

words:
  global: [global]
  admin: [administratör, administration, administratörsbehörighet]
  agent: [agent, handläggare]
  sales: [försäljning, försäljnings, sälj]
  helpdesk: [support, supportavdelning, helpdesk, kundtjänst, kundsupport]
  help: [hjälp]
  billing: [fakturering, debitering]
  user: [användar]
  management: [hantering, förvaltning]
  report: [rapport]
  viewer: [visare, läsare, visningsprogram, granskare]
  report viewer: [rapportvisningsprogram]
  executive: [chef, ledning, exekutiv, verkställande, företagsledning]
  account: [kontona]
  incentive: [incitament, incitaments]
  referral: [hänvisning, referens]
  business: [företag, affär, verksamhet]
  profile: [profil]
  control: [kontroll]
  panel: [panel]
  vendor: [leverantör]
  primary: [primär, huvud]
  contact: [kontaktperson]
  program: [program]
  advisor: [rådgivare]
  center: [center]
  partner center: [partnercenter]
  cloud: [moln]
  us: [usa, amerikansk]
  government: [myndighet]
  germany: [tyskland]
  india: [indien]
  operated: [drivs, drivet, driven]

"""###),
  EmbeddedFile(name: ###"th-TH.yaml"###, text: ###"""
# Thai. Words are written without spaces, so the function words are patterns inside running text. "อย่าง" (like) begins with "อย่า" (do not), "ต้องการ" (want) with "ต้อง" (must).
locale: th-TH
labels:
  applies-to: [นำไปใช้กับ, ใช้กับ, ใช้ได้กับ, ใช้สำหรับ, มีผลกับ, มีผลบังคับใช้กับ, มีผลใช้กับ, เกี่ยวข้องกับ, ปรับใช้กับ]
  roles: [บทบาทที่เหมาะสม, บทบาทที่ถูกต้อง, บทบาทที่จำเป็น, บทบาทที่เกี่ยวข้อง, บทบาทที่ต้องใช้, บทบาทที่สอดคล้อง, บทบาทที่เหมาะสมในการทำงานนี้, บทบาทที่เหมาะสมในการดำเนินงานนี้, บทบาทที่เหมาะสมเพื่อทำงานนี้, บทบาทที่เหมาะสมสำหรับงานนี้]
separators: [หรือ, และ]
linking: [ของ, สำหรับ, การ, ที่, โดย, ใน, ฝ่าย, ระบบ]

roles:
  global-admin:
    preferred: ผู้ดูแลระบบส่วนกลาง
    admitted: [ผู้ดูแลส่วนกลาง, ผู้ดูแลระบบทั่วโลก, ผู้ดูแลระบบสากล, ผู้ดูแลระบบทั่วไป, ผู้ดูแลระบบระดับโลก]
  admin-agent:
    preferred: ตัวแทนผู้ดูแลระบบ
    admitted: [ตัวแทนผู้ดูแล, ตัวแทนการดูแลระบบ, เจ้าหน้าที่ดูแลระบบ, เอเจนต์ผู้ดูแลระบบ]
    deprecated: [Admin agent]
  sales-agent:
    preferred: ตัวแทนขาย
    admitted: [ตัวแทนฝ่ายขาย, ตัวแทนการขาย, พนักงานขาย, เจ้าหน้าที่ฝ่ายขาย, เอเจนต์ฝ่ายขาย]
    deprecated: [Sales agent]
  helpdesk-agent:
    preferred: ตัวแทนฝ่ายช่วยเหลือ
    admitted: [ตัวแทนฝ่ายสนับสนุน, ตัวแทนแผนกช่วยเหลือ, ตัวแทนแผนกบริการช่วยเหลือ, ตัวแทนฝ่ายบริการช่วยเหลือ, เจ้าหน้าที่ฝ่ายสนับสนุน, เจ้าหน้าที่ฝ่ายช่วยเหลือ, เจ้าหน้าที่ฝ่ายบริการช่วยเหลือ, ตัวแทน Helpdesk, เอเจนต์ฝ่ายช่วยเหลือ]
    deprecated: [ตัวแทนความช่วยเหลือ, ตัวแทนช่วยเหลือ]
  billing-admin:
    preferred: ผู้ดูแลระบบการเรียกเก็บเงิน
    admitted: [ผู้ดูแลการเรียกเก็บเงิน, ผู้ดูแลระบบเรียกเก็บเงิน]
  billing-agent:
    preferred: ตัวแทนการเรียกเก็บเงิน
    admitted: [ตัวแทนเรียกเก็บเงิน, เจ้าหน้าที่เรียกเก็บเงิน]
  user-management-admin:
    preferred: ผู้ดูแลระบบการจัดการผู้ใช้
    admitted: [ผู้ดูแลการจัดการผู้ใช้, ผู้ดูแลระบบจัดการผู้ใช้]
  user-admin:
    preferred: ผู้ดูแลระบบผู้ใช้
    admitted: [ผู้ดูแลผู้ใช้]
  report-viewer:
    preferred: ผู้ดูรายงาน
    admitted: [ผู้ชมรายงาน, ผู้อ่านรายงาน, ตัวแสดงรายงาน, โปรแกรมดูรายงาน]
  executive-report-viewer:
    preferred: ผู้ดูรายงานผู้บริหาร
    admitted: [ผู้ดูรายงานสำหรับผู้บริหาร, ผู้ชมรายงานผู้บริหาร, ผู้ชมรายงานสำหรับผู้บริหาร, ผู้อ่านรายงานผู้บริหาร, ตัวแสดงรายงานผู้บริหาร]
  account-admin:
    preferred: ผู้ดูแลระบบบัญชี
    admitted: [ผู้ดูแลบัญชี, ผู้ดูแลระบบบัญชีผู้ใช้]
  mpn-partner-admin:
    preferred: ผู้ดูแลระบบคู่ค้า MPN
    admitted: [ผู้ดูแลคู่ค้า MPN, ผู้ดูแลระบบพันธมิตร MPN, ผู้ดูแลพันธมิตร MPN, ผู้ดูแลระบบพาร์ทเนอร์ MPN]
  mpn-admin:
    preferred: ผู้ดูแลระบบ MPN
    admitted: [ผู้ดูแล MPN]
  mpn-account-admin:
    preferred: ผู้ดูแลระบบบัญชี MPN
    admitted: [ผู้ดูแลบัญชี MPN]
  incentives-admin:
    preferred: ผู้ดูแลระบบสิ่งจูงใจ
    admitted: [ผู้ดูแลสิ่งจูงใจ, ผู้ดูแลระบบแรงจูงใจ, ผู้ดูแลแรงจูงใจ, ผู้ดูแลระบบค่าตอบแทนจูงใจ]
  incentives-user:
    preferred: ผู้ใช้สิ่งจูงใจ
    admitted: [ผู้ใช้แรงจูงใจ]
  referrals-admin:
    preferred: ผู้ดูแลระบบการอ้างอิง
    admitted: [ผู้ดูแลการอ้างอิง, ผู้ดูแลระบบการแนะนำ, ผู้ดูแลการแนะนำ, ผู้ดูแลระบบการส่งต่อ, ผู้ดูแลการส่งต่อ, ผู้ดูแลระบบการแนะนำลูกค้า]
  referrals-user:
    preferred: ผู้ใช้การอ้างอิง
    admitted: [ผู้ใช้การแนะนำ, ผู้ใช้การส่งต่อ]
  business-profile-admin:
    preferred: ผู้ดูแลระบบโปรไฟล์ธุรกิจ
    admitted: [ผู้ดูแลโปรไฟล์ธุรกิจ, ผู้ดูแลระบบประวัติธุรกิจ]
  cpv-admin:
    preferred: ผู้ดูแลระบบ CPV
    admitted: [ผู้ดูแล CPV]
  chip-admin:
    preferred: ผู้ดูแลระบบ CHIP
    admitted: [ผู้ดูแล CHIP]
    deprecated: [ผู้ดูแลระบบชิป]
  primary-contact:
    preferred: ผู้ติดต่อหลัก
    admitted: [ที่ติดต่อหลัก, บุคคลติดต่อหลัก]
  program-admin:
    preferred: ผู้ดูแลระบบโปรแกรม
    admitted: [ผู้ดูแลโปรแกรม]
  advisor:
    preferred: ที่ปรึกษา
    admitted: [ผู้ให้คำปรึกษา, ผู้ให้คำแนะนำ]
    deprecated: [Advisor]

products:
  partner-center:
    preferred: ศูนย์คู่ค้า
    admitted: [ศูนย์พันธมิตร, ศูนย์พาร์ทเนอร์, พาร์ทเนอร์เซ็นเตอร์]
    deprecated: [Partner Center]
  partner-center-us-government:
    preferred: ศูนย์คู่ค้าสำหรับ Microsoft Cloud for US Government
    admitted: [ศูนย์พันธมิตรสำหรับ Microsoft Cloud for US Government, Partner Center สำหรับ Microsoft Cloud for US Government, ศูนย์คู่ค้า Microsoft Cloud for US Government, ศูนย์คู่ค้าสำหรับ Microsoft Cloud สำหรับหน่วยงานรัฐบาลสหรัฐอเมริกา]
  partner-center-germany:
    preferred: ศูนย์คู่ค้าสำหรับ Microsoft Cloud Germany
    admitted: [ศูนย์พันธมิตรสำหรับ Microsoft Cloud Germany, Partner Center สำหรับ Microsoft Cloud Germany, ศูนย์คู่ค้าสำหรับ Microsoft Cloud เยอรมนี]
  partner-center-21vianet:
    preferred: ศูนย์คู่ค้าที่ดำเนินการโดย 21Vianet
    admitted: [ศูนย์พันธมิตรที่ดำเนินการโดย 21Vianet, ศูนย์คู่ค้าดำเนินการโดย 21Vianet, Partner Center ที่ดำเนินการโดย 21Vianet]
  partner-center-india:
    preferred: ศูนย์คู่ค้าอินเดีย
    admitted: [ศูนย์พันธมิตรอินเดีย, ศูนย์คู่ค้า India]
  partner-admin-center:
    preferred: ศูนย์การจัดการคู่ค้า
    admitted: [ศูนย์ผู้ดูแลระบบคู่ค้า, ศูนย์การจัดการพันธมิตร, ศูนย์ผู้ดูแลคู่ค้า]
  office-365-partner-admin-center:
    preferred: ศูนย์การจัดการคู่ค้าของ Office 365
    admitted: [ศูนย์การจัดการคู่ค้า Office 365, ศูนย์ผู้ดูแลระบบคู่ค้า Office 365]
  dynamics-365-crm:
    preferred: Dynamics 365 CRM
    admitted: [Microsoft Dynamics 365 CRM]
  salesforce-crm:
    preferred: Salesforce CRM
    admitted: [CRM Salesforce]

negation: ["*ไม่*", "*มิได้*", "*อย่า*", "*ห้าม*", "*ปราศจาก*"]
notNegation: ["*ไม่เพียง*", "*ไม่ใช่แค่*", "*ไม่ใช่เพียง*", "*ไม่เฉพาะ*", "*หรือไม่*", "*ไม่ว่า*", "*ไม่เกิน*", "*ไม่น้อยกว่า*", "*ไม่ต่ำกว่า*", "*ไม่มากกว่า*", "*ไม่ช้ากว่า*", "*ไม่ถูกต้อง*", "*ไม่สมบูรณ์*", "*ไม่รู้จัก*", "*ไม่แสวงหา*", "*ไม่แสวงผล*", "*ไม่ต้องกังวล*", "*ไม่มีค่าใช้จ่าย*", "*อย่าง*", "*อย่าลืม*", "*อย่าลังเล*"]
nearNegation: ["*เท่านั้น*", "*เพียง*", "*แค่*", "*เฉพาะ*", "*จนกว่า*", "*จนกระทั่ง*", "*ก็ต่อเมื่อ*", "*เว้นแต่*", "*เว้น*", "*ยกเว้น*", "*นอกจาก*", "*นอกเหนือ*", "*มากกว่าที่จะ*", "*ต่างจาก*", "*แตกต่าง*", "*ตรงข้าม*", "*ตรงกันข้าม*", "*ขาด*", "*หาย*", "*สูญ*", "*พลาด*", "*ล้มเหลว*", "*หลีกเลี่ยง*", "*เลี่ยง*", "*กีดกัน*", "*ขัดขวาง*", "*ห้าม*", "*ปฏิเสธ*", "*บอกปัด*", "*ละเว้น*", "*หยุด*", "*ระงับ*", "*ยุติ*", "*สิ้นสุด*", "*หมดอายุ*", "*ปิดใช้*", "*ปิดการ*", "*ถูกปิด*", "*บล็อก*", "*จำกัด*", "*ว่างเปล่า*", "*เว้นว่าง*", "*โมฆะ*", "*ไร้*", "*ปราศจาก*", "*โดยมิ*", "*น้อยครั้ง*", "*มองข้าม*", "*ละเลย*", "*เพิกเฉย*", "*มิฉะนั้น*", "*ออฟไลน์*", without, "no", "*แทนที่*", "*แทนการ*", "*ไม่ถูกต้อง*", "*ไม่สมบูรณ์*", "*ไม่รู้จัก*", "*ไม่แสวงหา*", "*ไม่แสวงผล*", "*ไม่มีค่าใช้จ่าย*", "*เพื่อป้องกัน*", "*ป้องกันไม่*", "*มิใช่*", "*มิได้*", "*มิให้*", "*ผิดพลาด*", "*ผิดปกติ*", "*ผิดกฎ*", "*ที่ผิด*", "*เลิกใช้*", "*งดเว้น*", "*แทบจะไม่*"]
possibility: ["*สามารถ*", "*อาจ*", "*เป็นไปได้*", "*เป็นไปไม่ได้*", "*ไม่ได้"]
obligation: ["*จะต้อง", "*จำเป็นต้อง*", "*จำเป็น*", "*คุณต้อง", "*ลูกค้าต้อง", "*คู่ค้าต้อง", "*ผู้ใช้ต้อง", "*บริษัทต้อง", "*ต้องมี*", "*ต้องเป็น*", "*ต้องระบุ*", "*ต้องไม่*", "*ต้องทำ*", "*ต้องใช้*", "*ต้องปฏิบัติ*", "*ต้องประกอบ*", "*ต้องดำเนินการ*", "*ต้องตรง*", "*ต้องยอมรับ*", "*ควร*", "*ไม่ต้อง*"]
conditions: [ถ้า*, หาก*, เมื่อ*, เว้นแต่*, ในกรณีที่*, ตราบใด*]
exceptions: ["*ยกเว้น*", "*นอกจาก*", "*นอกเหนือ*", "*เว้นแต่*", "*ไม่รวม*", "*นอกเสียจาก*", "*ไม่นับ*", "*แตกต่างจาก*", "*ต่างจาก*", "*อื่นที่ไม่ใช่*", "*ที่ไม่ใช่*", "*เว้น*", "*ไม่ครอบคลุม*", "*ยกเลิกการรวม*", "*อื่นนอก*"]
totality: ["*ทั้งหมด*", "*ทุก*", "*แต่ละ*", "*ทั้งสิ้น*", "*ทั้งปวง*", "*ทั้งหลาย*", "*ล้วน*", "*ทั้งมวล*", "*ใดๆ*"]
partialNegation: ["*ไม่ใช่ทุก*", "*ไม่ใช่ทั้งหมด*", "*ไม่ใช่ว่า*", "*มิใช่ทุก*", "*มิใช่ทั้งหมด*", "*มิใช่ว่า*", "*ใช่ว่าทุก*", "*ใช่ว่าทั้งหมด*", "*ไม่ทุก*", "*ไม่ทั้งหมด*", "*ไม่ได้ทุก*", "*ไม่ได้ทั้งหมด*", "*ไม่ครบทุก*", "*ไม่ครบทั้งหมด*", "*ไม่ครบถ้วนทุก*", "*ไม่เสมอ*", "*เสมอไป*", "*ไม่จำเป็นต้องทุก*", "*ไม่จำเป็นว่า*", "*ไม่ใช่ผลิตภัณฑ์*", "*ไม่ใช่บริการ*", "*ไม่ใช่รายการ*", "*ไม่ใช่ข้อเสนอ*", "*ไม่ใช่ลูกค้า*", "*ไม่ใช่คู่ค้า*", "*ไม่ใช่ผู้ใช้*", "*ไม่ใช่สินค้า*", "*ไม่พร้อมใช้งานในทุก*", "*ไม่มีในทุก*", "*ไม่รองรับทุก*", "*ไม่รองรับทั้งหมด*", "*ไม่ได้รับการสนับสนุนทั้งหมด*", "*ไม่ตรงตามเงื่อนไขทั้งหมด*", "*บางส่วน*", "*บางรายการ*", "*บางอย่าง*", "*บางประเภท*", "*บาง*"]

words:
  global: [ส่วนกลาง, ทั่วโลก, สากล]
  admin: [ผู้ดูแลระบบ, ผู้ดูแล]
  agent: [ตัวแทน, เจ้าหน้าที่, เอเจนต์]
  sales: [ฝ่ายขาย, การขาย]
  helpdesk: [ฝ่ายช่วยเหลือ, ฝ่ายสนับสนุน, แผนกช่วยเหลือ, แผนกบริการช่วยเหลือ, ฝ่ายบริการช่วยเหลือ]
  billing: [เรียกเก็บเงิน, การเรียกเก็บเงิน]
  user: [ผู้ใช้]
  user management: [การจัดการผู้ใช้, จัดการผู้ใช้]
  report viewer: [ผู้ดูรายงาน, ผู้ชมรายงาน, ผู้อ่านรายงาน, ตัวแสดงรายงาน]
  executive: [ผู้บริหาร]
  account: [บัญชี]
  partner: [คู่ค้า, พันธมิตร, พาร์ทเนอร์]
  incentive: [สิ่งจูงใจ, แรงจูงใจ]
  referral: [การอ้างอิง, การแนะนำ, การส่งต่อ]
  business: [ธุรกิจ]
  profile: [โปรไฟล์]
  primary: [หลัก]
  contact: [ผู้ติดต่อ, ที่ติดต่อ]
  program: [โปรแกรม]
  advisor: [ที่ปรึกษา]
  center: [ศูนย์]
  cloud: [คลาวด์]
  us: [สหรัฐอเมริกา, สหรัฐ]
  government: [รัฐบาล]
  germany: [เยอรมนี]
  india: [อินเดีย]
  operated: [ดำเนินการ]

"""###),
  EmbeddedFile(name: ###"tr-TR.yaml"###, text: ###"""
# Turkish. A name takes a possessive on its last word, so the bare stem is listed beside it; a verb carries its negation inside, and
# the nouns in -ma and -me ("uygulama", "ödeme") are none. The engine writes I for İ at the start of a line.
locale: tr-TR
labels:
  applies-to:
    [Geçerli olduğu yer, Geçerli olduğu yerler, Geçerli olduğu ürün, Geçerli olduğu ürünler, Geçerli olduğu öğe, Geçerli olduğu öğeler,
     Geçerli olduğu alan, Geçerli olduğu alanlar, Uygulandığı yer, Uygulandığı yerler, Uygulandığı öğe, Uygulandığı öğeler,
     Uygulandığı ürün, Uygulandığı ürünler, Uygulama alanı, Uygulama hedefi, Uygulanan öğeler, Şunlar için geçerlidir,
     Şunlar için geçerli, Şunun için geçerlidir, Şunun için geçerli, Şunlara uygulanır, Şuna uygulanır, Şunlar için uygulanır,
     Aşağıdakiler için geçerlidir, Aşağıdakiler için geçerli, Aşağıdakilere uygulanır, Bunun için geçerlidir, Bunlar için geçerlidir,
     İçin geçerlidir, Için geçerlidir, İçin geçerli, Için geçerli, İçin uygulanır, Için uygulanır, Geçerlidir, Geçerli, Uygulanır]
  roles:
    [Uygun roller, Uygun rol, Uygun rolleri, Uygun rollerin, Uygun rollere, Uygun olan roller, İlgili roller, Ilgili roller, İlgili rol,
     Ilgili rol, Gerekli roller, Gerekli rol, Gereken roller, Doğru roller, Geçerli roller, Yetkili roller, Uygun görevler,
     Bu görevi gerçekleştirmek için uygun roller, Bu görevi gerçekleştirmek için gereken roller,
     Bu görevi gerçekleştirmek için gerekli roller, Bu görevi gerçekleştirmeye uygun roller, Bu görevi yerine getirmek için uygun roller,
     Bu görevi yapmak için uygun roller, Bu görev için uygun roller, Bu görev için gerekli roller]
separators: [veya, ya, da, veyahut, yahut]
linking: [için, ile, ve, bir, olan, tarafından]

roles:
  global-admin:
    preferred: Genel yönetici
    admitted: [Küresel yönetici, Global yönetici, Evrensel yönetici, Tüm sistem yöneticisi]
    shortened: [Genel, Küresel, Global]
  admin-agent:
    preferred: Yönetici aracısı
    admitted: [Yönetici aracı, Yönetici temsilcisi, Yönetici temsilci, Yönetim aracısı, Yönetim aracı, Yönetim temsilcisi, Yönetim temsilci]
    deprecated: [Admin agent]
  sales-agent:
    preferred: Satış aracısı
    admitted: [Satış aracı, Satış temsilcisi, Satış temsilci, Satış görevlisi, Satış elemanı]
    deprecated: [Sales agent]
    shortened: [Satış]
  helpdesk-agent:
    preferred: Yardım masası aracısı
    admitted:
      - Yardım masası aracı
      - Yardım masası temsilcisi
      - Yardım masası temsilci
      - Yardım masası görevlisi
      - Yardım masası yetkilisi
      - Destek masası aracısı
      - Destek masası temsilcisi
      - Danışma masası aracısı
      - Danışma masası temsilcisi
      - Teknik destek aracısı
      - Teknik destek temsilcisi
    deprecated: [Yardım aracısı, Yardım aracı, Yardım temsilcisi, Yardım temsilci, Helpdesk agent, Help agent]
    shortened: [Yardım masası, Yardım]
  billing-admin:
    preferred: Faturalama yöneticisi
    admitted: [Faturalama yönetici, Faturalandırma yöneticisi, Faturalandırma yönetici, Fatura yöneticisi, Fatura yönetici]
    shortened: [Faturalama, Faturalandırma]
  billing-agent:
    preferred: Faturalama aracısı
    admitted: [Faturalama aracı, Faturalama temsilcisi, Faturalama temsilci, Faturalandırma aracısı, Faturalandırma temsilcisi, Fatura aracısı, Fatura temsilcisi]
    shortened: [Faturalama, Faturalandırma]
  user-management-admin:
    preferred: Kullanıcı yönetimi yöneticisi
    admitted: [Kullanıcı yönetimi yönetici, Kullanıcı yönetim yöneticisi, Kullanıcı yönetim yönetici, Kullanıcı yönetici yöneticisi, Kullanıcı Yönetimi'nin yöneticisi]
    shortened: [Kullanıcı yönetimi, Kullanıcı yönetim]
  user-admin:
    preferred: Kullanıcı yöneticisi
    admitted: [Kullanıcı yönetici, Kullanıcıların yöneticisi]
  report-viewer:
    preferred: Rapor görüntüleyicisi
    admitted: [Rapor görüntüleyici, Rapor görüntüleyen, Rapor izleyicisi, Rapor izleyici, Raporları görüntüleyen]
    deprecated: [Report viewer]
  executive-report-viewer:
    preferred: Yönetici raporu görüntüleyicisi
    admitted:
      - Yönetici raporu görüntüleyici
      - Yönetici rapor görüntüleyicisi
      - Yönetici rapor görüntüleyici
      - Yönetici raporu görüntüleyen
      - Yönetici raporları görüntüleyicisi
      - Üst düzey yönetici raporu görüntüleyicisi
      - Üst düzey yönetici raporu görüntüleyici
      - Üst düzey yönetici rapor görüntüleyicisi
      - Üst düzey yönetici rapor görüntüleyici
      - Üst düzey rapor görüntüleyicisi
      - Üst düzey rapor görüntüleyici
      - İcra raporu görüntüleyicisi
    deprecated: [Yürütme raporu görüntüleyicisi, Yürütme raporu görüntüleyici, Yürütme rapor görüntüleyicisi, Yürütme rapor görüntüleyici, Yürütücü raporu görüntüleyicisi, Yürütücü rapor görüntüleyicisi, Yürütücü rapor görüntüleyici, Executive rapor görüntüleyicisi, Executive report viewer]
  account-admin:
    preferred: Hesap yöneticisi
    admitted: [Hesap yönetici, Hesabın yöneticisi]
  mpn-partner-admin:
    preferred: MPN iş ortağı yöneticisi
    admitted: [MPN iş ortağı yönetici, MPN Iş ortağı yöneticisi, MPN Iş ortağı yönetici, MPN ortak yöneticisi, MPN ortağı yöneticisi, MPN partner yöneticisi, MPN iş ortağının yöneticisi]
    shortened: [MPN iş ortağı, MPN Iş ortağı]
  mpn-admin:
    preferred: MPN yöneticisi
    admitted: [MPN yönetici]
  mpn-account-admin:
    preferred: MPN hesap yöneticisi
    admitted: [MPN hesap yönetici, MPN hesabı yöneticisi, MPN hesabı yönetici, MPN hesabının yöneticisi]
  incentives-admin:
    preferred: Teşvikler yöneticisi
    admitted: [Teşvikler yönetici, Teşvik yöneticisi, Teşvik yönetici, Teşviklerin yöneticisi, Teşvikleri yöneticisi, Özendirici yöneticisi]
    deprecated: [Teşvikler admin, Incentives admin, Incentive admin]
  incentives-user:
    preferred: Teşvikler kullanıcısı
    admitted: [Teşvikler kullanıcı, Teşvik kullanıcısı, Teşvik kullanıcı, Teşviklerin kullanıcısı]
    deprecated: [Incentives user, Incentive user]
  referrals-admin:
    preferred: Tavsiyeler yöneticisi
    admitted:
      - Tavsiyeler yönetici
      - Tavsiye yöneticisi
      - Tavsiye yönetici
      - Yönlendirmeler yöneticisi
      - Yönlendirmeler yönetici
      - Yönlendirme yöneticisi
      - Yönlendirme yönetici
      - Başvurular yöneticisi
      - Başvurular yönetici
      - Başvuru yöneticisi
      - Başvuru yönetici
      - Referanslar yöneticisi
      - Referans yöneticisi
      - Referans yönetici
      - Öneriler yöneticisi
      - Öneri yöneticisi
      - Öneri yönetici
    deprecated: [Bilgilendirme yöneticisi, Bilgilendirme yönetici]
  referrals-user:
    preferred: Tavsiyeler kullanıcısı
    admitted:
      - Tavsiyeler kullanıcı
      - Tavsiye kullanıcısı
      - Tavsiye kullanıcı
      - Yönlendirmeler kullanıcısı
      - Yönlendirmeler kullanıcı
      - Yönlendirme kullanıcısı
      - Yönlendirme kullanıcı
      - Başvurular kullanıcısı
      - Başvuru kullanıcısı
      - Başvuru kullanıcı
      - Referanslar kullanıcısı
      - Referans kullanıcısı
      - Referans kullanıcı
      - Öneriler kullanıcısı
      - Öneri kullanıcısı
  business-profile-admin:
    preferred: İş profili yöneticisi
    admitted:
      - İş profili yönetici
      - Iş profili yöneticisi
      - Iş profili yönetici
      - İşletme profili yöneticisi
      - İşletme profili yönetici
      - Işletme profili yöneticisi
      - Işletme profili yönetici
      - İş profil yöneticisi
      - Şirket profili yöneticisi
      - Ticari profil yöneticisi
  cpv-admin:
    preferred: CPV yöneticisi
    admitted: [CPV yönetici]
  chip-admin:
    preferred: CHIP yöneticisi
    admitted: [CHIP yönetici]
    deprecated: [Yonga yöneticisi, Yonga yönetici, Çip yöneticisi, Çip yönetici]      # the chip of a computer
  primary-contact:
    preferred: Birincil ilgili kişi
    admitted: [Birincil kişi, Birincil iletişim, Birincil iletişim kişisi, Birincil iletişim noktası, Birincil irtibat kişisi, Birincil irtibat, Birincil başvuru, Birincil temas, Ana ilgili kişi, Ana iletişim kişisi]
  program-admin:
    preferred: Program yöneticisi
    admitted: [Program yönetici, Programın yöneticisi]
  advisor:
    preferred: Danışman
    admitted: [Danışmanı]
    deprecated: [Advisor]

products:
  partner-center:
    preferred: İş Ortağı Merkezi
    admitted: [Iş Ortağı Merkezi, İş Ortağı Merkez, İş ortakları merkezi, İş Ortağı Merkezi hesabı]
    deprecated: [Partner Center, Ortak Merkezi]
    shortened: [İş Ortağı, Iş Ortağı]
  partner-center-us-government:
    preferred: Microsoft Cloud for US Government için İş Ortağı Merkezi
    admitted:
      - Microsoft Cloud for US Government için Iş Ortağı Merkezi
      - Microsoft Cloud for US Government İş Ortağı Merkezi
      - İş Ortağı Merkezi Microsoft Cloud for US Government
      - Microsoft Cloud US Government için İş Ortağı Merkezi
      - US Government için Microsoft Cloud için İş Ortağı Merkezi
      - US Government için Microsoft Cloud İş Ortağı Merkezi
      - US Government için Microsoft Bulut İş Ortağı Merkezi
      - US Government için Microsoft Bulutu için İş Ortağı Merkezi
      - US Government için Microsoft Bulut için İş Ortağı Merkezi
      - ABD Kamu için Microsoft Cloud için İş Ortağı Merkezi
      - ABD Kamu için Microsoft Cloud İş Ortağı Merkezi
      - ABD Kamu için Microsoft Bulut İş Ortağı Merkezi
      - ABD Kamu için Microsoft Bulut için İş Ortağı Merkezi
      - ABD Kamu için Microsoft Bulutu için İş Ortağı Merkezi
      - ABD Kamu için Microsoft Bulutu İş Ortağı Merkezi
      - ABD Kamu Kurumları için Microsoft Cloud için İş Ortağı Merkezi
      - ABD Kamu Kurumları için Microsoft Bulut için İş Ortağı Merkezi
      - ABD Kamu Kurumları için Microsoft Bulutu için İş Ortağı Merkezi
      - ABD Devlet Kurumları için Microsoft Cloud için İş Ortağı Merkezi
      - ABD Devlet Kurumları için Microsoft Bulutu için İş Ortağı Merkezi
      - ABD Hükümeti için Microsoft Cloud için İş Ortağı Merkezi
      - ABD Hükümeti için Microsoft Cloud İş Ortağı Merkezi
      - ABD Hükümeti için Microsoft Bulut İş Ortağı Merkezi
      - ABD Hükümeti için Microsoft Bulutu için İş Ortağı Merkezi
    deprecated:
      - Microsoft Kamu bulutu için İş Ortağı Merkezi
      - Microsoft Devlet bulutu için İş Ortağı Merkezi
      - Microsoft Government bulutu için İş Ortağı Merkezi
      - Microsoft Government Cloud için İş Ortağı Merkezi
      - Microsoft Government Cloud İş Ortağı Merkezi
  partner-center-germany:
    preferred: Microsoft Cloud Germany için İş Ortağı Merkezi
    admitted:
      - Microsoft Cloud Germany için Iş Ortağı Merkezi
      - Microsoft Cloud Germany İş Ortağı Merkezi
      - İş Ortağı Merkezi Microsoft Cloud Germany
      - Microsoft Cloud Almanya için İş Ortağı Merkezi
      - Microsoft Cloud Almanya İş Ortağı Merkezi
      - Microsoft Bulut Almanya için İş Ortağı Merkezi
      - Microsoft Bulut Almanya İş Ortağı Merkezi
      - Microsoft Bulutu Almanya için İş Ortağı Merkezi
      - Almanya Microsoft Bulutu için İş Ortağı Merkezi
      - Almanya İş Ortağı Merkezi
  partner-center-21vianet:
    preferred: 21Vianet tarafından işletilen İş Ortağı Merkezi
    admitted:
      - 21Vianet tarafından işletilen Iş Ortağı Merkezi
      - 21Vianet tarafından çalıştırılan İş Ortağı Merkezi
      - 21Vianet tarafından sunulan İş Ortağı Merkezi
      - 21Vianet tarafından yönetilen İş Ortağı Merkezi
      - İş Ortağı Merkezi 21Vianet tarafından işletilen
      - İş Ortağı Merkezi 21Vianet tarafından çalıştırılan
      - 21Vianet İş Ortağı Merkezi
  partner-center-india:
    preferred: İş Ortağı Merkezi Hindistan
    admitted: [Hindistan İş Ortağı Merkezi, Hindistan için İş Ortağı Merkezi, İş Ortağı Merkezi India]
  partner-admin-center:
    preferred: İş ortağı yönetim merkezi
    admitted: [Iş ortağı yönetim merkezi, İş ortağı yönetici merkezi, İş Ortağı Yönetimi merkezi, Ortak yönetim merkezi]
  office-365-partner-admin-center:
    preferred: Office 365 İş Ortağı yönetim merkezi
    admitted: [Office 365 Iş Ortağı yönetim merkezi, Office 365 iş ortağı yönetici merkezi, Office 365 İş Ortağı Yönetimi merkezi]
  dynamics-365-crm:
    preferred: Dynamics 365 CRM
    admitted: [Microsoft Dynamics 365 CRM]
  salesforce-crm:
    preferred: Salesforce CRM
    admitted: [CRM Salesforce]

ruleLists:
  multi-partner-functionality:
    preferred: Birden çok iş ortağı işlevi
    admitted: [Çok iş ortaklı işlev, Çoklu iş ortağı işlevi, Çoklu iş ortağı özelliği, Birden çok iş ortağı özelliği, Çok iş ortağı işlevselliği]

rules:
  change-existing-subscriptions:
    preferred: müşterinin mevcut aboneliklerini değiştirme
    admitted: [müşterinin mevcut aboneliklerinden herhangi birini değiştirir, müşterinin mevcut aboneliklerinin değiştirilmesi]
  transition-existing-subscriptions:
    preferred: müşterinin mevcut aboneliklerini veya hesap sahipliğini aktarma
    admitted: [müşterinin mevcut aboneliklerini veya hesap sahipliğini geçirme, müşterinin mevcut aboneliklerinin veya hesap sahipliğinin aktarılması]
  change-existing-terms:
    preferred: mevcut abonelikler için koşulları veya müşterinin yükümlülüklerini değiştirme
    admitted: [mevcut aboneliklere ilişkin koşulların veya müşteri yükümlülüklerinin değiştirilmesi]
  change-partner-of-record:
    preferred: bir abonelik için kayıtlı iş ortağını değiştirme
    admitted: [abonelik için kayıt iş ortağını değiştirme, aboneliğin kayıtlı iş ortağının değiştirilmesi]

negation:
  - değil
  - değildir
  - değildirler
  - değiller
  - değilsiniz
  - değiliz
  - değildi
  - yok
  - yoktur
  - yoktu
  - hiç
  - hiçbir*
  - asla
  - ne de
  - imkansız*
  - imkânsız*
  - olanaksız*
  # does not, is not (the forms of a condition, "-mazsa", end otherwise)
  - "*maz"
  - "*mez"
  - "*mazlar"
  - "*mezler"
  - "*mazsınız"
  - "*mezsiniz"
  - "*mayız"
  - "*meyiz"
  - "*mazdı"
  - "*mezdi"
  - "*mıyor"
  - "*miyor"
  - "*muyor"
  - "*müyor"
  - "*mıyorlar"
  - "*miyorlar"
  - "*muyorlar"
  - "*müyorlar"
  - "*mıyorsunuz"
  - "*miyorsunuz"
  - "*muyorsunuz"
  - "*müyorsunuz"
  - "*mıyoruz"
  - "*miyoruz"
  - "*muyoruz"
  - "*müyoruz"
  - "*mamakta*"
  - "*memekte*"
  # did not, has not
  - "*madı"
  - "*medi"
  - "*madılar"
  - "*mediler"
  - "*madınız"
  - "*mediniz"
  - "*mamış*"
  - "*memiş*"
  # if not, which a condition takes back
  - "*mazsa*"
  - "*mezse*"
  - "*mazlarsa*"
  - "*mezlerse*"
  - "*mıyorsa*"
  - "*miyorsa*"
  - "*muyorsa*"
  - "*müyorsa*"
  - "*madıysa*"
  - "*mediyse*"
  - değilse*
  - yoksa
  # will not, may not, must not, do not
  - "*mayacak*"
  - "*meyecek*"
  - "*mayacağ*"
  - "*meyeceğ*"
  - "*mayabil*"
  - "*meyebil*"
  - "*mamalı*"
  - "*memeli*"
  - "*mayın"
  - "*meyin"
  - "*mayınız"
  - "*meyiniz"
  # that does not, not to, without
  - "*mayan*"
  - "*meyen*"
  - "*madığı*"
  - "*mediği*"
  - "*mamak"
  - "*memek"
  - "*maması*"
  - "*memesi*"
  - "*mamanız*"
  - "*memeniz*"
  - "*maksızın"
  - "*meksizin"
  - olmadan
  - alınmadan
  - almadan
  - etmeden
  - edilmeden
  - yapmadan
  - yapılmadan
  - vermeden
  - verilmeden
  - gerek kalmadan
  - girmeden
  - beklemeden
notNegation:
  # whether
  - olup olmadığ*
  - olup olmama*
  - olup olamayacağ*
  - edip etmediğ*
  - edip etmeyeceğ*
  - edip edemeyeceğ*
  - edilip edilmediğ*
  - edilip edilmeyeceğ*
  - edilip edilemeyeceğ*
  - yapıp yapmadığ*
  - yapıp yapamayacağ*
  - yapılıp yapılmadığ*
  - alıp almadığ*
  - alıp alamayacağ*
  - bulunup bulunmadığ*
  - içerip içermediğ*
  - isteyip istemediğ*
  - karşılayıp karşılamadığ*
  - kullanıp kullanmadığ*
  - kullanıp kullanamayacağ*
  - kullanılıp kullanılmadığ*
  - verilip verilmediğ*
  - eklenip eklenmediğ*
  - uygulanıp uygulanmadığ*
  - onaylanıp onaylanmadığ*
  - çalışıp çalışmadığ*
  - görünüp görünmediğ*
  - olsun ya da olmasın
  - olsun olmasın
  # as soon as, before
  - olur olmaz
  - eder etmez
  - edilir edilmez
  - yapar yapmaz
  - alır almaz
  - girer girmez
  - biter bitmez
  - imzalanır imzalanmaz
  - gönderilir gönderilmez
  - yapılır yapılmaz
  - başlar başlamaz
  - tamamlanır tamamlanmaz
  - oluşturulur oluşturulmaz
  - onaylanır onaylanmaz
  - olmadan önce*
  - alınmadan önce*
  - almadan önce*
  - etmeden önce*
  - edilmeden önce*
  - yapmadan önce*
  - yapılmadan önce*
  - vermeden önce*
  - verilmeden önce*
  - girmeden önce*
  - beklemeden önce*
  # not only
  - değil aynı zamanda
  - "değil, aynı zamanda"
  - değil ayrıca
  - "değil, ayrıca"
  # do not forget, do not hesitate
  - unutma*
  - unutulma*
  - çekinme*
  - tereddüt etme*
  - endişe etme*
  - endişelenme*
  - merak etme*
  - umuyor*
  - fark etmez
  # adjectives and nouns that English writes without a negation
  - olmazsa olmaz*
  - kaçınılmaz*
  - vazgeçilmez*
  - inanılmaz*
  - taşınmaz*
  - beklenmeyen*
  - beklenmedik*
  - bilinmeyen*
  - istenmeyen*
  - ödenmemiş*
  - ödenmeyen*
  - atanmamış*
  - ayrılmamış*
  - tahsis edilmemiş*
  - faturalanmamış*
  - faturalandırılmamış*
  - kullanılmamış*
  - kullanılmayan*
  - tamamlanmamış*
  - işlenmemiş*
  - doğrulanmamış*
  - kaydedilmemiş*
  - yönetilmeyen*
  - gütmeyen*
  - ticari olmayan*
  - azure olmayan*
  - csp olmayan*
  # nouns and adjectives with the ending of an obligation
  - temel*
  - "*kademeli*"
  - "*aşamalı*"
  - "*uygulamalı*"
  - "*sözleşmeli*"
  - "*ödemeli*"
  - "*açıklamalı*"
  - "*karşılaştırmalı*"
  - "*korumalı*"
  - "*kısıtlamalı*"
  - sınırlamalı
  - komedi*
nearNegation: [beklenmeyen*, beklenmedik*, bilinmeyen*, istenmeyen*, ödenmemiş*, ödenmeyen*, atanmamış*, ayrılmamış*, tahsis edilmemiş*, faturalanmamış*, faturalandırılmamış*, kullanılmamış*, kullanılmayan*, tamamlanmamış*, işlenmemiş*, doğrulanmamış*, kaydedilmemiş*, yönetilmeyen*, gütmeyen*, ticari olmayan*, azure olmayan*, csp olmayan*, yalnız, yalnızca, sadece, salt, bir tek, münhasıran, sırf, sürece, müddetçe, "*madıkça", "*medikçe", "*mazdan önce", "*madan önce", "*meden önce", "*mezden önce", yerine, ziyade, aksine, tersine, haricinde*, hariç*, dışında*, dışındaki*, dışta*, istisna*, eksik*, eksikliğ*, yoksun*, mahrum*, bulunmama*, bulunamad*, yok*, kayıp*, kaybet*, kaybed*, kaybol*, kaçır*, yitir*, başarısız*, hatalı*, yanlış*, bozuk*, boş, boşsa, boştur, boşalt*, geçersiz*, yetersiz*, uygunsuz*, yetkisiz*, etkisiz*, etkin değil, imkansız*, imkânsız*, olanaksız*, gereksiz*, sınırsız*, limitsiz*, süresiz*, kesintisiz*, ücretsiz*, bedelsiz*, sorunsuz*, koşulsuz*, şartsız*, belirsiz*, tutarsız*, uyumsuz*, eşleşmez*, ilgisiz*, bağımsız*, habersiz*, izinsiz*, kullanışsız*, yararsız*, anlamsız*, adsız*, ödemesiz*, olumsuz*, haksız*, dengesiz*, düzensiz*, kararsız*, güvensiz*, güvenilmez*, yasadışı*, yasa dışı*, geri döndürülemez*, geri alınamaz*, iade edilemez*, "*sızın", "*maksızın", "*meksizin", "*sız bir", "*siz bir", "*suz bir", "*süz bir", "*sız olarak", "*siz olarak", "*suz olarak", "*süz olarak", kaçın*, önley*, engel*, engelle*, mani, yasak*, men edil*, reddet*, reddedi*, ret, geri çevir*, muaf*, istisna tut*, dışla*, dur, durdur*, durdu, durur, durun, bırak*, son ver*, sona er*, sonlan*, sonlandır*, kesil*, kesinti*, süresi dol*, süresi geç*, dolmuş*, vazgeç*, feragat*, geri çek*, devre dışı*, kapalı*, pasif*, sınırla*, sınırlı*, kısıtla*, kısıtlı*, yok say*, göz ardı*, dikkate alınma*, atla*, nadir*, çok az, zar zor, aksi takdirde, aksi halde, aksi hâlde, bakılmaksızın, gözetmeksizin, rağmen, isteğe bağlı*, seçmeli, çevrimdışı*, without, "no", not, none, ancak, biter, bitti*, bitmiş*, önle, önler, önlenir, önlemek*, önlemek için, önlen*, önlüyor*, önleyici*, farklıdır, farklı olarak, farklılık*, ortadan kaldır*, den başka, dan başka, zorlukla]
possibility:
    ["*abilir*", "*ebilir*", "*abiliyor*", "*ebiliyor*", "*abilece*", "*ebilece*", mümkün*, imkansız*, imkânsız*, olanaksız*,
     belki, alama*, olama*, bulama*, kalama*, satama*, açama*, gelemez*, paylaşılama*, ulaşılama*, çıkama*, "*namaz*",
     "*namıyor*", "*namayan*", "*namayaca*", "*pamaz*", "*pamıyor*", "*pamayan*", "*pamayaca*", "*ramaz*", "*ramıyor*",
     "*ramayan*", "*ramayaca*", "*yamaz*", "*yamıyor*", "*yamayan*", "*yamayaca*", "*şamaz*", "*şamıyor*", "*şamayan*",
     "*şamayaca*", "*nılamaz*", "*nılamıyor*", "*nılamayan*", "*nılamayaca*", "*pılamaz*", "*pılamıyor*", "*pılamayan*",
     "*pılamayaca*", "*rılamaz*", "*rılamıyor*", "*rılamayan*", "*rılamayaca*", "*tılamaz*", "*tılamıyor*", "*tılamayan*",
     "*tılamayaca*", "*yılamaz*", "*yılamıyor*", "*yılamayan*", "*yılamayaca*", "*kılamaz*", "*kılamıyor*", "*kılamayan*",
     "*kılamayaca*", "*zılamaz*", "*zılamıyor*", "*zılamayan*", "*zılamayaca*", "*turulamaz*", "*turulamıyor*",
     "*turulamayan*", "*turulamayaca*", "*durulamaz*", "*durulamıyor*", "*durulamayan*", "*durulamayaca*", "*yurulamaz*",
     "*yurulamıyor*", "*yurulamayan*", "*yurulamayaca*", "*nemez*", "*nemiyor*", "*nemeyen*", "*nemeyece*", "*remez*",
     "*remiyor*", "*remeyen*", "*remeyece*", "*yemez*", "*yemiyor*", "*yemeyen*", "*yemeyece*", "*şemez*", "*şemiyor*",
     "*şemeyen*", "*şemeyece*", "*çemez*", "*çemiyor*", "*çemeyen*", "*çemeyece*", "*dilemez*", "*dilemiyor*", "*dilemeyen*",
     "*dilemeyece*", "*rilemez*", "*rilemiyor*", "*rilemeyen*", "*rilemeyece*", "*etilemez*", "*etilemiyor*", "*etilemeyen*",
     "*etilemeyece*", "*şilemez*", "*şilemiyor*", "*şilemeyen*", "*şilemeyece*", "*çilemez*", "*çilemiyor*", "*çilemeyen*",
     "*çilemeyece*", "*silemez*", "*silemiyor*", "*silemeyen*", "*silemeyece*", "*zülemez*", "*zülemiyor*", "*zülemeyen*",
     "*zülemeyece*", "*rülemez*", "*rülemiyor*", "*rülemeyen*", "*rülemeyece*", "*netemez*", "*netemiyor*", "*netemeyen*",
     "*netemeyece*", "*letemez*", "*letemiyor*", "*letemeyen*", "*letemeyece*", "*bilemez*", "*bilemiyor*", "*bilemeyen*",
     "*bilemeyece*", "*edemez*", "*edemiyor*", "*edemeyen*", "*edemeyece*"]
obligation:
    [gerekir, gerekirdi, gerekiyor, gerekiyordu, gerekmektedir, gerekmekte, gerektir*, gereken*, gerekli*, gerekmez,
     gerekmiyor, gerekmemektedir, gerek yok*, zorunda*, zorunlu*, mecbur*, şart, şarttır, lazım, lazımdır, "*malı", "*meli",
     "*malıdır", "*melidir", "*malıdırlar", "*melidirler", "*malısınız", "*melisiniz", "*malıyız", "*meliyiz", "*malılar",
     "*meliler"]
conditions:
    [eğer, şayet, ise, "*ilse", "*ilseniz", "*ysa", "*yse", "*ysanız", "*yseniz", "*arsa", "*erse", "*ırsa", "*irse", "*ursa",
     "*ürse", "*arsanız", "*erseniz", "*ırsanız", "*irseniz", "*ursanız", "*ürseniz", "*zsa", "*zse", "*zsanız", "*zseniz",
     "*larsa", "*lerse", "*yorsa", "*yorsanız", "*yorlarsa", "*caksa", "*cekse", "*caksanız", "*cekseniz", "*mışsa", "*mişse",
     "*muşsa", "*müşse", "*ksa", durumunda, durumlarda, durumda, halinde, hâlinde, takdirde, sürece, müddetçe, "*madıkça",
     "*medikçe", "*dığında", "*diğinde", "*duğunda", "*düğünde", "*tığında", "*tiğinde", "*tuğunda", "*tüğünde", "*dığınızda",
     "*diğinizde", "*duğunuzda", "*düğünüzde", "*tığınızda", "*tiğinizde", "*tuğunuzda", "*tüğünüzde", "*dığı zaman",
     "*diği zaman", "*duğu zaman", "*düğü zaman"]
exceptions: [hariç*, haricinde*, dışında*, dışındaki*, istisna*, "*madıkça", "*medikçe", olmadığı sürece, olmadığı müddetçe, dışta bırak*, hariç tut*, bunun dışında, başka, muaf*, başka*, farklı*, dışlan*, dışla*, dahil değil*, dahil olmayan*, dahil edilmem*, ayrı olarak, bir yana, bir kenara, ayrı tutul*, saymazsak, göz ardı]
totality: [tüm, tümü*, bütün, her, her bir, herkes*, hepsi*, tamamı*, her türlü, her biri*, bütünü*, hep, topyekun, herhangi]
partialNegation: [her, herkes, "*hepsi değil*", "*hepsinde değil*", "*hepsine değil*", "*hepsi için değil*", "*tümü değil*", "*tümünde değil*", "*tümüne değil*", "*tümü için değil*", "*tamamı değil*", "*tamamında değil*", "*tamamı için değil*", her zaman*, her biri değil*, her durumda, her yerde, illa, illaki, mutlaka, zorunlu olarak, ille de, bazı, bazıları*, kimi, kimileri*, bir kısmı*, bir bölümü*]

inflection:
  suffixes:
    [ler, lar, leri, ları, lerin, ların, lerini, larını, lerinin, larının, lerine, larına, lere, lara, sı, si, sını, sini, sının, sinin, sına, sine, sında, sinde, nı, ni, nın, nin, nun, nün, na, ne, nda, nde, ndan, nden, ın, in, yı, yi, ya, ye, ı, i, a, e, da, de, dan, den, dır, dir, sıdır, sidir, rolü, rolleri, hesabı, si rolü, sı rolü]

words:
  global: [genel, küresel, evrensel]
  admin: [yönetici]
  agent: [temsilci, aracı]
  sales: [satış]
  helpdesk: [yardım masası, destek masası]
  help: [yardım]
  billing: [faturalama, faturalandırma, fatura]
  user: [kullanıcı]
  management: [yönetim]
  report: [rapor]
  viewer: [görüntüleyici, görüntüleyen, izleyici]
  executive: [yönetici, üst düzey, yürütme]
  account: [hesap, hesab]
  partner: [iş ortağı, iş ortakları]
  incentive: [teşvik, özendirici]
  referral: [tavsiye, yönlendirme, başvuru]
  business: [işletme]
  profile: [profil]
  control: [denetim]
  panel: [panel]
  vendor: [satıcı, tedarikçi]
  primary: [birincil]
  contact: [iletişim kişisi, ilgili kişi]
  program: [program]
  advisor: [danışman]
  center: [merkez]
  cloud: [bulut]
  us: [abd]
  government: [devlet, kamu]
  germany: [almanya]
  india: [hindistan]
  operated: [işletilen, çalıştırılan]

"""###),
  EmbeddedFile(name: ###"uk-UA.yaml"###, text: ###"""
# Ukrainian. Names in the nominative. The apostrophe is a letter inside words.
locale: uk-UA
labels:
  applies-to: [Застосовується до, Застосовується для, Застосовно до, Стосується, Область застосування, Сфера застосування, Діє для, Належить до, Поширюється на]
  roles: [Відповідні ролі, Відповідна роль, Належні ролі, Потрібні ролі, Необхідні ролі, Придатні ролі, Підхожі ролі, Правильні ролі, Відповідні ролі для виконання цього завдання, Відповідні ролі для виконання цієї задачі, Відповідні ролі для цього завдання]
separators: [або, чи, і, та]
linking: [для, із, з, по, у, в, до, на]

roles:
  global-admin:
    preferred: Глобальний адміністратор
    admitted: [Глобальні адміністратори, Головний адміністратор]
    shortened: [Глобальний]
  admin-agent:
    preferred: Агент адміністратора
    admitted: [Агент-адміністратор, Агент адміністрування, Агент з адміністрування, Адміністративний агент, Агент адміністраторів]
    deprecated: [Admin agent]
  sales-agent:
    preferred: Агент із продажу
    admitted: [Агент з продажу, Агент продажів, Агент із продажів, Агент з продажів, Торговий агент, Торговельний агент, Агент збуту]
    deprecated: [Sales agent]
  helpdesk-agent:
    preferred: Агент служби підтримки
    admitted: [Агент служби технічної підтримки, Агент технічної підтримки, Агент довідкової служби, Агент служби довідки, Агент підтримки]
    deprecated: [Агент довідки]
  billing-admin:
    preferred: Адміністратор виставлення рахунків
    admitted: [Адміністратор із виставлення рахунків, Адміністратор з виставлення рахунків, Адміністратор рахунків, Адміністратор розрахунків, Адміністратор білінгу]
  billing-agent:
    preferred: Агент виставлення рахунків
    admitted: [Агент із виставлення рахунків, Агент з виставлення рахунків, Агент розрахунків, Агент білінгу]
  user-management-admin:
    preferred: Адміністратор керування користувачами
    admitted: [Адміністратор із керування користувачами, Адміністратор з керування користувачами, Адміністратор управління користувачами]
  user-admin:
    preferred: Адміністратор користувачів
    admitted: [Адміністратор користувача]
  report-viewer:
    preferred: Переглядач звітів
    admitted: [Переглядач звіту, Засіб перегляду звітів, Читач звітів]
  executive-report-viewer:
    preferred: Переглядач звітів для керівників
    admitted: [Переглядач звітів керівництва, Переглядач звітів керівників, Переглядач виконавчих звітів, Засіб перегляду звітів для керівників]
  account-admin:
    preferred: Адміністратор облікового запису
    admitted: [Адміністратор облікових записів, Адміністратор акаунта]
  mpn-partner-admin:
    preferred: Адміністратор партнера MPN
    admitted: [Адміністратор партнерів MPN, Адміністратор партнера у MPN, Партнерський адміністратор MPN]
  mpn-admin:
    preferred: Адміністратор MPN
    admitted: [MPN-адміністратор]
  mpn-account-admin:
    preferred: Адміністратор облікового запису MPN
    admitted: [Адміністратор облікових записів MPN]
  incentives-admin:
    preferred: Адміністратор заохочень
    admitted: [Адміністратор стимулів, Адміністратор програм заохочення, Адміністратор стимулювання, Адміністратор винагород]
  incentives-user:
    preferred: Користувач заохочень
    admitted: [Користувач стимулів, Користувач програм заохочення, Користувач стимулювання]
  referrals-admin:
    preferred: Адміністратор рекомендацій
    admitted: [Адміністратор рефералів, Адміністратор направлень, Адміністратор посилань, Адміністратор скерувань]
  referrals-user:
    preferred: Користувач рекомендацій
    admitted: [Користувач рефералів, Користувач направлень, Користувач посилань]
  business-profile-admin:
    preferred: Адміністратор бізнес-профілю
    admitted: [Адміністратор бізнес-профілів, Адміністратор профілю компанії, Адміністратор ділового профілю]
  cpv-admin:
    preferred: Адміністратор CPV
    admitted: [CPV-адміністратор]
  chip-admin:
    preferred: Адміністратор CHIP
    admitted: [CHIP-адміністратор]
    deprecated: [Адміністратор чипа, Адміністратор мікросхеми]
  primary-contact:
    preferred: Основна контактна особа
    admitted: [Основний контакт, Головний контакт, Первинний контакт, Головна контактна особа]
  program-admin:
    preferred: Адміністратор програми
    admitted: [Адміністратор програм]
  advisor:
    preferred: Консультант
    admitted: [Радник, Порадник]
    deprecated: [Advisor]

products:
  partner-center:
    preferred: Центр партнерів
    admitted: [Партнерський центр, Центр для партнерів]
    deprecated: [Partner Center]
  partner-center-us-government:
    preferred: Центр партнерів для Microsoft Cloud for US Government
    admitted: [Центр партнерів Microsoft Cloud for US Government, Центр партнерів для Microsoft Cloud для уряду США, Центр партнерів для хмари Microsoft для уряду США]
  partner-center-germany:
    preferred: Центр партнерів для Microsoft Cloud Germany
    admitted: [Центр партнерів Microsoft Cloud Germany, Центр партнерів для Microsoft Cloud у Німеччині, Центр партнерів для Microsoft Cloud Німеччина]
  partner-center-21vianet:
    preferred: Центр партнерів під керуванням 21Vianet
    admitted: [Центр партнерів під управлінням 21Vianet, Центр партнерів 21Vianet]
  partner-center-india:
    preferred: Центр партнерів Індія
    admitted: [Центр партнерів в Індії, Центр партнерів India]
  partner-admin-center:
    preferred: Центр адміністрування партнерів
    admitted: [Центр адміністрування для партнерів, Центр адміністрування партнера]
  office-365-partner-admin-center:
    preferred: Центр адміністрування партнерів Office 365
    admitted: [Центр адміністрування Office 365 для партнерів]
  dynamics-365-crm:
    preferred: Dynamics 365 CRM
    admitted: [Microsoft Dynamics 365 CRM]
  salesforce-crm:
    preferred: Salesforce CRM
    admitted: [CRM Salesforce]

negation: [не, ні, ані, нема, немає, неможлив*, без, недоступн*, непідтримув*, незастосовн*, відсутн*, заборонен*, заборонено, більше не]
notNegation: [не тільки, не лише, не забудьте, не забувайте, не менше, не більше, не пізніше, не раніше, тим не менш, тим не менше, не вагайтеся, не соромтеся, не хвилюйтеся, без обмежень, без змін, без перерв*, без урахування, чи ні]
nearNegation: [тільки, лише, лиш, виключно, винятково, єдино, доки, до тих пір, допоки, перш ніж, якщо тільки, хіба що, крім, окрім, за винятком, винят*, виключ*, за виключенням, замість, натомість, радше, швидше за, на відміну, навпаки, відмінний від, відмінного від, відмінної від, відмінні від, відмінних від, відрізня*, інший ніж, інші ніж, інших ніж, поза, за межами, відсутн*, браку*, брак, бракує, відсутніст*, нестач*, недостат*, недостатн*, пропуск*, пропущ*, втрат*, втрач*, втрачен*, збій, збої, збою, помилков*, хибн*, невдал*, невдач*, недійсн*, недоступн*, недопуст*, недотрим*, неактив*, неактуальн*, невизнач*, невикон*, невикорист*, невідом*, невідповід*, невичерпн*, невірн*, невиправ*, невистач*, невиплач*, незавер*, незадов*, незакон*, незалежн*, незаповн*, незареєстр*, незастосов*, незмін*, незнач*, некоректн*, некомер*, некеров*, необмеж*, необоротн*, необробл*, неодноразов*, неопрацьов*, неоплач*, неочікув*, неофіц*, неповн*, неподтвердж*, непогаш*, непотрібн*, неправильн*, неправомір*, непридатн*, неприйнят*, неприпуст*, непрям*, непризнач*, неперервн*, непідтрим*, нерозподіл*, несанкц*, несплач*, несплат*, неспроможн*, нестандарт*, несуміс*, неточн*, неможлив*, неуспіш*, неефект*, нецільов*, безрезульт*, безуспіш*, безперер*, безповорот*, безстроков*, без, уник*, уникн*, уникати, запобі*, запобіг*, запобіж*, перешкодж*, заважа*, заборон*, забороня*, відмов*, відмовл*, відхил*, відкин*, звільн*, звільнен*, припин*, припиня*, зупин*, зупиня*, перест*, закінч*, сплив*, сплинув, простроч*, застаріл*, вимкн*, вимик*, відключ*, деактив*, блокув*, заблоков*, обмеж*, порожн*, пуст*, мало, рідко, ледве, навряд, надто, інакше, в іншому випадку, незважаючи, попри, всупереч, ігнор*, нехтув*, ні, ані, за бажанням, without, "no", без обмежень, без змін, без перерв*, без урахування, поки, доки не, "необов’язков*", необов*, ніколи, ніхто, нікого, нікому, нічого, ніщо, ніде, ніяк, ніякий, ніяка, ніяке, ніякі, ніяких, жоден, жодн*]
possibility: [може, можуть, можете, можеш, можу, можемо, можна, могти, міг, могла, могло, могли, зможе, зможете, зможуть, можливо, можлива, можливі, можливий, неможлив*, здатн*, вдасться, вдається, спромож*]
obligation: [повинен, повинна, повинно, повинні, мусить, мусите, мусять, слід, необхідн*, потрібн*, треба, "обов'язков*", "зобов'язан*", вимагає, вимагають, вимагається, вимагаються, доведеться]
conditions: [якщо, коли, якби, за умови, у разі, в разі, щойно, як тільки, чи не, поки]
exceptions: [крім, окрім, за винятком, винят*, виключ*, за виключенням, якщо не, відмінн*, інший ніж, інші ніж, інших ніж, інша ніж, інше ніж, іншу ніж, іншого ніж, іншої ніж, іншій ніж, іншим ніж, іншими ніж, "інший, ніж", "інша, ніж", "інше, ніж", "інші, ніж", "інших, ніж", "іншу, ніж", "іншого, ніж", "іншої, ніж", "іншій, ніж", поза, опріч, за винятк*, не враховуючи, без урахування, не включаючи, не включа*, не рахуючи, не входить, не входять, за вирахуванням, відрізня*, інакший ніж]
totality: [усі, всі, усіх, всіх, усім, всім, усе, все, весь, увесь, кожен, кожн*, будь-як*, усього, всього, всю, усю, вся, уся, усіма, всіма, усієї, всієї, цілий, ціла, ціле, усякий, всякий]
partialNegation: [не всі, не усі, не всіх, не усіх, не всім, не усім, не всіма, не усіма, не все, не усе, не всього, не усього, не весь, не увесь, не вся, не уся, не всю, не усю, не кожен, не кожн*, не завжди, "не обов’язково", "необов’язково", не будь-як*, не у всіх, не в усіх, не у кожн*, не в кожн*, не для всіх, не для усіх, не для кожн*, не на всіх, не на усіх, не на всі, не на кожн*, не до всіх, не до усіх, не з усіма, не зі всіма, не від усіх, не від всіх, не при всіх, не за всіх, далеко не, деякі, деяких, деяким, окремі, лише частина, тільки частина]

inflection:
  suffixes: [а, у, ом, ові, і, и, ів, ам, ами, ах, я, ю, ем, ї, єм, ої, ого, ому, ий, им, их]

words:
  global: [глобальн]
  admin: [адміністратор]
  agent: [агент]
  sales: [продаж, збут]
  helpdesk: [служби підтримки, технічної підтримки, техпідтримк, підтримк]
  help: [довідк]
  billing: [виставлен рахунк, розрахунк, білінг]
  user: [користувач]
  management: [керуван, управлін]
  report: [звіт]
  viewer: [переглядач, засіб перегляду, читач, перегляд]
  executive: [керівник, керівництв, виконавч]
  account: [обліков запис, облікового запису, акаунт]
  partner: [партнер]
  incentive: [заохочен, стимул, винагород]
  referral: [рекомендац, реферал, направлен, скеруван]
  business: [бізнес, компані, ділов]
  profile: [профіл]
  control: [керуван]
  panel: [панел]
  vendor: [постачальник]
  primary: [основн, головн, первинн]
  contact: [контакт, контактна особа]
  program: [програм]
  advisor: [радник, порадник]
  center: [центр]
  cloud: [хмар]
  us: [сша]
  government: [уряд, державн]
  germany: [німеччин]
  india: [індія, індії]
  operated: [під керуванням, під управлінням]

"""###),
  EmbeddedFile(name: ###"vi-VN.yaml"###, text: ###"""
# Vietnamese. Syllables are written apart and nothing inflects. "Không gian" is space, "hay không" whether.
locale: vi-VN
labels:
  applies-to: [Áp dụng cho, Áp dụng với, Áp dụng đối với, Áp dụng vào, Áp dụng tại, Áp dụng đến]
  roles: [Vai trò thích hợp, Vai trò phù hợp, Các vai trò thích hợp, Các vai trò phù hợp, Vai trò cần thiết, Vai trò bắt buộc, Vai trò được yêu cầu, Vai trò liên quan, Vai trò thích hợp để thực hiện nhiệm vụ này, Vai trò thích hợp để thực hiện tác vụ này, Vai trò phù hợp để thực hiện nhiệm vụ này, Vai trò phù hợp để thực hiện tác vụ này]
separators: [hoặc, và]
linking: [cho, của, dành, bởi, trong]

roles:
  global-admin:
    preferred: Quản trị viên toàn cầu
    admitted: [Người quản trị toàn cầu, Quản trị toàn cầu, Quản trị viên toàn cục, Người quản trị toàn cục]
  admin-agent:
    preferred: Nhân viên quản trị
    admitted: [Đại lý quản trị, Tác nhân quản trị, Đại diện quản trị, Nhân viên quản trị viên, Đại lý quản trị viên]
    deprecated: [Admin agent]
  sales-agent:
    preferred: Nhân viên bán hàng
    admitted: [Đại lý bán hàng, Tác nhân bán hàng, Đại diện bán hàng]
    deprecated: [Sales agent]
  helpdesk-agent:
    preferred: Nhân viên bộ phận trợ giúp
    admitted: [Nhân viên hỗ trợ, Đại lý bộ phận trợ giúp, Tác nhân bộ phận trợ giúp, Nhân viên bàn trợ giúp, Nhân viên trợ giúp, Đại lý trợ giúp, Nhân viên bộ phận hỗ trợ]
  billing-admin:
    preferred: Quản trị viên thanh toán
    admitted: [Người quản trị thanh toán, Quản trị thanh toán, Quản trị viên lập hóa đơn]
  billing-agent:
    preferred: Nhân viên thanh toán
    admitted: [Đại lý thanh toán, Tác nhân thanh toán, Nhân viên lập hóa đơn]
  user-management-admin:
    preferred: Quản trị viên quản lý người dùng
    admitted: [Người quản trị quản lý người dùng, Quản trị quản lý người dùng]
  user-admin:
    preferred: Quản trị viên người dùng
    admitted: [Người quản trị người dùng, Quản trị người dùng]
  report-viewer:
    preferred: Người xem báo cáo
    admitted: [Trình xem báo cáo]
  executive-report-viewer:
    preferred: Người xem báo cáo điều hành
    admitted: [Trình xem báo cáo điều hành, Người xem báo cáo cấp điều hành]
  account-admin:
    preferred: Quản trị viên tài khoản
    admitted: [Người quản trị tài khoản, Quản trị tài khoản]
  mpn-partner-admin:
    preferred: Quản trị viên đối tác MPN
    admitted: [Người quản trị đối tác MPN, Quản trị đối tác MPN]
  mpn-admin:
    preferred: Quản trị viên MPN
    admitted: [Người quản trị MPN, Quản trị MPN]
  mpn-account-admin:
    preferred: Quản trị viên tài khoản MPN
    admitted: [Người quản trị tài khoản MPN, Quản trị tài khoản MPN]
  incentives-admin:
    preferred: Quản trị viên ưu đãi
    admitted: [Người quản trị ưu đãi, Quản trị viên khuyến khích, Người quản trị khuyến khích, Quản trị ưu đãi]
  incentives-user:
    preferred: Người dùng ưu đãi
    admitted: [Người dùng khuyến khích]
  referrals-admin:
    preferred: Quản trị viên giới thiệu
    admitted: [Người quản trị giới thiệu, Quản trị giới thiệu]
  referrals-user:
    preferred: Người dùng giới thiệu
  business-profile-admin:
    preferred: Quản trị viên hồ sơ doanh nghiệp
    admitted: [Người quản trị hồ sơ doanh nghiệp, Quản trị viên hồ sơ kinh doanh, Người quản trị hồ sơ kinh doanh, Quản trị hồ sơ doanh nghiệp]
  cpv-admin:
    preferred: Quản trị viên CPV
    admitted: [Người quản trị CPV, Quản trị CPV]
  chip-admin:
    preferred: Quản trị viên CHIP
    admitted: [Người quản trị CHIP, Quản trị CHIP]
  primary-contact:
    preferred: Liên hệ chính
    admitted: [Người liên hệ chính, Đầu mối liên hệ chính]
  program-admin:
    preferred: Quản trị viên chương trình
    admitted: [Người quản trị chương trình, Quản trị chương trình]
  advisor:
    preferred: Cố vấn
    admitted: [Người tư vấn, Chuyên viên tư vấn]
    deprecated: [Advisor]

products:
  partner-center:
    preferred: Trung tâm đối tác
    admitted: [Trung tâm Partner]
    deprecated: [Partner Center]
  partner-center-us-government:
    preferred: Trung tâm đối tác cho Microsoft Cloud for US Government
    admitted: [Trung tâm đối tác dành cho Microsoft Cloud for US Government, Trung tâm đối tác Microsoft Cloud for US Government, Trung tâm đối tác cho Microsoft Cloud dành cho Chính phủ Hoa Kỳ]
  partner-center-germany:
    preferred: Trung tâm đối tác cho Microsoft Cloud Germany
    admitted: [Trung tâm đối tác dành cho Microsoft Cloud Germany, Trung tâm đối tác cho Microsoft Cloud Đức]
  partner-center-21vianet:
    preferred: Trung tâm đối tác do 21Vianet vận hành
    admitted: [Trung tâm đối tác được vận hành bởi 21Vianet, Trung tâm đối tác do 21Vianet điều hành]
  partner-center-india:
    preferred: Trung tâm đối tác Ấn Độ
    admitted: [Trung tâm đối tác India, Trung tâm đối tác cho Ấn Độ]
  partner-admin-center:
    preferred: Trung tâm quản trị đối tác
    admitted: [Trung tâm quản trị dành cho đối tác]
  office-365-partner-admin-center:
    preferred: Trung tâm quản trị đối tác Office 365
    admitted: [Trung tâm quản trị đối tác của Office 365]
  dynamics-365-crm:
    preferred: Dynamics 365 CRM
    admitted: [Microsoft Dynamics 365 CRM]
  salesforce-crm:
    preferred: Salesforce CRM
    admitted: [CRM Salesforce]

negation: [không, chẳng, chưa, đừng, chớ, cấm, không còn]
notNegation: [không chỉ, không những, hay không, hoặc không, hay chưa, đừng quên, đừng ngần ngại, đừng lo, đừng lo lắng, không gian, không khí, không dây, hàng không, không hợp lệ, không quá, không ít hơn, không nhiều hơn, không muộn hơn, không xác định, không thương mại, không gián đoạn, không mất phí, chưa thanh toán, chưa lập hóa đơn, chưa chỉ định, chưa phân bổ, trước khi, sau khi, đôi khi]
nearNegation: [chỉ khi, duy nhất, cho đến khi, cho tới khi, trừ, trừ khi, trừ phi, ngoại trừ, loại trừ, ngoại lệ, bên ngoài, thay vì, thay vào đó, thay cho, hơn là, trái lại, ngược lại, trái với, khác với, thiếu, thiếu sót, vắng, vắng mặt, bị mất, bỏ lỡ, bỏ qua, bỏ sót, thất bại, sai, sai lệch, nhầm, trống, rỗng, tránh, ngăn, ngăn chặn, ngăn cản, phòng tránh, phòng ngừa, cấm, nghiêm cấm, từ chối, khước từ, bác bỏ, miễn, miễn trừ, miễn thuế, dừng, ngừng, ngưng, đình chỉ, chấm dứt, hết hạn, hết hiệu lực, quá hạn, vô hiệu, vô hiệu hóa, tắt, bị chặn, chặn, giới hạn, hạn chế, vô hạn, vô thời hạn, bất hợp pháp, bất hợp lệ, phi lợi nhuận, phi thương mại, phi, bất kể, mặc dù, bất chấp, hiếm, hiếm khi, gần như, hầu như, tùy chọn, ngoại tuyến, không hợp lệ, không xác định, không thương mại, không gián đoạn, không mất phí, chưa thanh toán, chưa lập hóa đơn, chưa chỉ định, chưa phân bổ, without, "no", chứ không, mất quyền, mất đi, chỉ có, chỉ có thể, chỉ được, chỉ dành, chỉ áp dụng, chỉ cần, chỉ sau khi, chỉ trong, chỉ những, chỉ một, chỉ hiển thị, chỉ hỗ trợ, chỉ bao gồm, chỉ người, chỉ đối tác, chỉ khách hàng, chỉ khả dụng, chỉ sử dụng, chỉ mua, chỉ chấp nhận, chỉ mới]
possibility: [có thể, không thể, được phép, chưa thể]
obligation: [phải, cần, bắt buộc, bạn nên, không nên]
conditions: [nếu, khi, trong trường hợp, miễn là, trừ khi, một khi, liệu]
exceptions: [ngoại trừ, trừ, trừ khi, loại trừ, ngoại lệ, khác với, bên ngoài, ngoài, không bao gồm, chưa bao gồm, không kể, không tính, không gồm, trừ ra, trừ đi, trừ những, khác ngoài, khác hơn, loại bỏ, miễn trừ]
totality: [tất cả, mọi, toàn bộ, từng, mỗi, tất thảy, hết thảy, toàn thể, mọi người, bất kỳ, bất cứ, ai cũng]
partialNegation: [không phải tất cả, không phải là tất cả, không phải mọi, không phải toàn bộ, không phải mỗi, không phải từng, không phải ai, không phải lúc nào, không phải khi nào, không phải bao giờ, không phải luôn, không phải cứ, không phải ở tất cả, không phải ở mọi, không phải cho tất cả, không phải với tất cả, không phải với mọi, không phải trong mọi, không phải hết, chưa phải tất cả, không tất cả, không luôn, không nhất thiết, không hẳn, không hoàn toàn, không có sẵn ở tất cả, không có sẵn cho tất cả, không áp dụng cho tất cả, không hỗ trợ tất cả, không hỗ trợ mọi, không đáp ứng tất cả, không đáp ứng mọi, không yêu cầu tất cả, chưa chắc, chẳng phải, một số, một vài, một phần]

"""###),
  EmbeddedFile(name: ###"zh-CN.yaml"###, text: ###"""
# Chinese (simplified). Spaces do not count; the function words are patterns inside running text.
locale: zh-CN
labels:
  applies-to: [适用于, 适用对象, 适用范围, 应用于, 适用产品, 应用到]
  roles: [适当的角色, 适当角色, 相应的角色, 相应角色, 合适的角色, 执行此任务所需的相应角色, 执行此任务的适当角色, 执行此任务的相应角色, 合适角色, 所需角色, 所需的角色, 相关角色, 对应的角色]
separators: [或, 或者]
linking: [的, 用于, 适用于, 由]

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
    shortened: [用户管理]
  user-admin:
    preferred: 用户管理员
    shortened: [用户管理]
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
  - "*无服务器*"
  - "*无线*"
  - "*无障碍*"
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
  - "*非csp*"
  - "*非azure*"
  - "*非microsoft*"
  - "*非正式*"
  - "*是否*"
  - "*否则*"
  - "*而非*"
  - "*而不是*"
  - "*能否*"
  - "*不中断*"
  - "*非利润*"
  - "*保持不变*"
  - "*不考虑*"
  - "*不用担心*"
  - "*不必担心*"
  - "*无需担心*"
  - "*不要犹豫*"
  - "*不一致*"
  - "*无误*"
nearNegation: ["*不同*", "*不少于*", "*不超过*", "*不管*", "*不论*", "*不良*", "*不正确*", "*不完整*", "*不间断*", "*不止*", "*拒不*", "*无论*", "*无限*", "*无效*", "*无人*", "*未知*", "*未结*", "*未分配*", "*未处理*", "*未付*", "*未计费*", "*未开票*", "*未托管*", "*未记录*", "*除非*", "*非营利*", "*非盈利*", "*非商业*", "*非公开*", "*非托管*", "*非标准*", "*非活动*", "*非交易*", "*非付款*", "*非csp*", "*非azure*", "*非microsoft*", "*非正式*", "*否则*", "*而非*", "*而不是*", "*不一致*", "*不中断*", "*不变*", "*不当*", "*不足*", "*不符*", "*不含*", "*不全*", "*不明*", "*不合格*", "*不考虑*", "*无误*", "*非利润*", "*是还是否*", "*只*", "*仅*", "*唯有*", "*惟有*", "*单单*", "*除了*", "*除外*", "*以外*", "*之外*", "*例外*", "*排除*", "*剔除*", "*扣除*", "*免除*", "*豁免*", "*免税*", "*免于*", "*直到*", "*直至*", "*才能*", "*才会*", "*才可*", "*才有*", "*方可*", "*方能*", "*代替*", "*取代*", "*替代*", "*改为*", "*反之*", "*反而*", "*相反*", "*有别于*", "*区别于*", "*区别*", "*缺*", "*丢失*", "*遗失*", "*失去*", "*丧失*", "*失败*", "*失效*", "*错过*", "*有误*", "*出错*", "*空白*", "*为空*", "*空的*", "*避免*", "*规避*", "*防止*", "*预防*", "*以防*", "*阻止*", "*妨碍*", "*阻碍*", "*禁*", "*杜绝*", "*拒绝*", "*被拒*", "*谢绝*", "*驳回*", "*拒*", "*停止*", "*停用*", "*中止*", "*终止*", "*中断*", "*停售*", "*过期*", "*到期*", "*逾期*", "*撤回*", "*废除*", "*作废*", "*弃用*", "*放弃*", "*消除*", "*退出*", "*禁用*", "*阻挡*", "*屏蔽*", "*限制*", "*限于*", "*限定*", "*忽略*", "*忽视*", "*跳过*", "*省略*", "*罕见*", "*很少*", "*极少*", "*几乎*", "*难以*", "*很难*", "*离线*", "*脱机*", "*独立于*", "*勿*", "*别再*", "*没*", "no", not, without, "*错误地*", "*错误的*"]
possibility: ["*可以*", "*可能*", "*能够*", "*不能*", "*无法*", "*不可*", "*只能*", "*可使用*", "*可将*", "*可在*", "*可从*", "*可通过*", "*可选择*", "*可查看*", "*可更新*", "*还可*", "*均可*", "*即可*", "*便可*", "*则可*", "*也可*", "*都可*"]
obligation: ["*必须*", "*须*", "*需要*", "*必需*", "*必填*", "*所需*", "*无需*", "*只需*", "*还需*", "*不必*", "*则应*", "*都应*", "*还应*", "*也应*", "*不应*", "*仅应*", "*应将*", "*应为*", "*应在*", "*应使用*", "*应提交*", "*你应*", "*您应*", "*伙伴应*", "*客户应*", "*应该*", "*应当*", "*务必*", "*必要*"]
conditions: ["如果*", "假如*", "倘若*", "若*", "只要*", "一旦*", "除非*", "每当*", "当您*", "当你*", "当客户*", "当用户*", "当合作伙伴*", "当系统*", "当订阅*", "当帐户*", "当某*", "当其*", "当此*", "当该*", "当它*", "当新*", "当有*", "当一*", "当这*", "*的情况下*", "*的话*", "*时，*", "*时请*"]
exceptions: ["*除外*", "*除了*", "*除非*", "*以外*", "*例外*", "*排除在外*", "*不包括*", "*之外*", "*不含*", "*排除*", 除*, "*除默认*", "*除此*", "*除上述*", "*除以下*", "*除该*", "*除这*", "*除本*", "*除其*", "*除当前*", "*除初始*", "*除最*", "*选择除*", "*对除*", "*有除*", "*在除*", "*为除*", "*于除*", "*使用除*", "*包括除*", "*外的其他*", "*外的其它*", "*外的任何*", "*外的所有*", "*外的全部*", "*外，其他*", "*外，所有*", "*外，都*", "*不同于*", "*有别于*", "*不计*", "*不包含*", "*剔除*", "*扣除*", "*另有*", "*另行*", "*豁免*", "*撇开*", "*除去*", "*但不*"]
totality: ["*所有*", "*全部*", "*每个*", "*每位*", "*每名*", "*每种*", "*各*", "*一切*", "*都*", "*任何*", "*均*", "*每一*", "*每项*", "*每张*", "*每家*", "*每次*", "*每款*", "*每份*", "*全体*", "*整个*", "*凡*", "*皆*", "*一律*"]
partialNegation: ["*非所有*", "*非全部*", "*非每*", "*并非都*", "*并非全*", "*并非总*", "*并非始终*", "*并非一定*", "*并非必*", "*并不是所有*", "*不是所有*", "*不是全部*", "*不是每*", "*不是都*", "*不是总*", "*不一定*", "*不总是*", "*并不总*", "*不始终*", "*未必*", "*不必然*", "*不见得*", "*不都*", "*并不都*", "*不全是*", "*不全部*", "*不尽*", "*没有满足所有*", "*未满足所有*", "*不满足所有*", "*未满足全部*", "*未能满足所有*", "*不能满足所有*", "*未全部*", "*没有全部*", "*未符合所有*", "*不符合所有*", "*不支持所有*", "*不支持全部*", "*不包括所有*", "*不包含所有*", "*不适用于所有*", "*不适用于每*", "*不提供所有*", "*不要求所有*", "*不需要所有*", "*不在所有*", "*无需所有*", "*有些*", "*部分*", "*某些*", "*一些*", "*个别*"]

inflection:
  suffixes: [们, 的, 角色]

words:
  global: [全局, 全球]
  admin: [管理员, 系统管理员]
  agent: [代理, 代理人, 专员]
  sales: [销售]
  helpdesk: [支持人员, 技术支持, 帮助台, 支持]
  help: [帮助]
  billing: [计费, 帐单, 账单]
  user: [用户]
  management: [管理]
  report: [报表, 报告]
  viewer: [查看器, 查看者]
  executive: [执行, 主管, 高管, 行政, 管理层]
  account: [帐户, 账户, 帐号, 账号]
  partner: [合作伙伴]
  incentive: [奖励, 激励, 激励措施]
  referral: [引荐, 推荐, 转介]
  business: [业务, 企业, 商业]
  profile: [档案, 配置文件, 资料]
  control: [控制]
  panel: [面板]
  vendor: [供应商]
  primary: [主要]
  contact: [联系人]
  program: [计划, 项目]
  advisor: [顾问]
  center: [中心]
  us: [美国]
  government: [政府]
  germany: [德国]
  india: [印度]
  operated: [运营]
  21vianet: [世纪互联]

"""###),
  EmbeddedFile(name: ###"zh-TW.yaml"###, text: ###"""
# Chinese (traditional). Spaces do not count; the function words are patterns inside running text. The engine writes 于 beside 於.
locale: zh-TW
labels:
  applies-to: [適用對象, 適用於, 適用于, 適用範圍, 適用項目, 適用產品, 適用的對象, 適用的產品, 適用目標, 適用環境, 套用至, 套用到, 套用於, 套用對象, 應用於, 應用于]
  roles:
    - 適當的角色
    - 適當角色
    - 適用的角色
    - 適用角色
    - 合適的角色
    - 合適角色
    - 相關角色
    - 相關的角色
    - 相應的角色
    - 相應角色
    - 對應的角色
    - 對應角色
    - 適合的角色
    - 適合角色
    - 正確的角色
    - 必要角色
    - 必要的角色
    - 必備角色
    - 所需角色
    - 所需的角色
    - 需要的角色
    - 適當的職務
    - 適當的職責
    - 執行此工作的適當角色
    - 執行這項工作的適當角色
    - 執行此任務的適當角色
    - 執行這項任務的適當角色
    - 執行此工作所需的適當角色
    - 執行此工作所需的角色
    - 要執行此工作的適當角色
    - 用來執行此工作的適當角色
    - 適合執行此工作的角色
    - 此工作的適當角色
separators: [或, 或者, 或是, 以及]
linking: [的, 適用於, 適用于, 由, 所]

roles:
  global-admin:
    preferred: 全域管理員
    admitted: [全域系統管理員, 全域管理者, 全球管理員, 全球系統管理員, 全局管理員, 通用管理員]
    shortened: [全域管理, 全域]
  admin-agent:
    preferred: 管理代理人
    admitted: [系統管理員代理人, 系統管理代理人, 管理員代理人, 管理者代理人, 系統管理員代理, 管理員代理, 管理代理, 系統管理代理, 系統管理員專員, 管理專員]
    deprecated: [系統管理員代理程式, 管理員代理程式, 系統管理代理程式, 管理代理程式, Admin agent]      # an agent that is a program
  sales-agent:
    preferred: 銷售代理人
    admitted: [銷售代理, 銷售專員, 銷售人員, 業務代理人, 業務專員, 業務人員, 業務代理, 銷售業務員]
    deprecated: [銷售代理程式, 業務代理程式, 銷售代理商, 銷售代表, 業務代表, Sales agent]
  helpdesk-agent:
    preferred: 技術服務人員代理人
    admitted: [服務台代理人, 服務台專員, 服務台人員, 服務台代理, 服務台支援人員, 支援服務代理人, 支援人員代理人, 技術支援代理人, 技術支援人員, 技術支援專員, 技術支援中心代理人, 技術支援人員代理人, 技術服務代理人, 技術服務人員, 技術服務專員, 技術服務台代理人, 支援中心代理人, 支援中心專員, 服務中心代理人, 客服代理人, 客服專員, 客戶服務代理人, 諮詢台代理人, 協助中心代理人, 協助中心專員, 說明台代理人, 說明中心代理人]
    deprecated: [服務台代理程式, 技術支援代理程式, 技術支援中心代理程式, 技術服務人員代理程式, 技術服務代理程式, 技術支援人員代理程式, 支援人員代理程式, 協助中心代理程式, 說明代理人, 說明代理程式, 協助代理人, 協助代理程式, 幫助代理人, Helpdesk agent, Help agent]
    shortened: [服務台]
  billing-admin:
    preferred: 帳務管理員
    admitted: [帳務系統管理員, 計費管理員, 計費系統管理員, 帳單管理員, 帳單系統管理員, 付款管理員, 付款系統管理員, 帳務管理者, 計費管理者, 帳單管理者]
    deprecated: [Billing admin]
    shortened: [帳務管理, 計費管理, 帳單管理]
  billing-agent:
    preferred: 帳務代理人
    admitted: [計費代理人, 帳單代理人, 帳務專員, 計費專員, 帳單專員, 帳務代理, 計費代理, 帳單代理]
    deprecated: [帳務代理程式, 計費代理程式, 帳單代理程式]
  user-management-admin:
    preferred: 使用者管理管理員
    admitted: [使用者管理系統管理員, 使用者管理的管理員, 使用者管理的系統管理員, 使用者管理員管理員, 使用者管理管理者, 「使用者管理」管理員, 用戶管理管理員, 用戶管理系統管理員]
    shortened: [使用者管理]
  user-admin:
    preferred: 使用者管理員
    admitted: [使用者系統管理員, 使用者管理者, 用戶管理員, 用戶系統管理員]
  report-viewer:
    preferred: 報表檢視者
    admitted: [報告檢視者, 報表檢視人員, 報告檢視人員, 報表閱覽者, 報告閱覽者, 報表查看者, 報表檢視人, 報表觀看者]
    deprecated: [報表檢視器, 報告檢視器, 報表查看器, Report viewer]
  executive-report-viewer:
    preferred: 主管報表檢視者
    admitted: [主管報告檢視者, 執行報表檢視者, 執行報告檢視者, 高階主管報表檢視者, 高階主管報告檢視者, 高階報表檢視者, 高階報告檢視者, 經理報表檢視者, 經理報告檢視者, 行政報表檢視者, 行政報告檢視者, 管理階層報表檢視者, 管理階層報告檢視者, 決策者報表檢視者, 決策者報告檢視者, 執行報表檢視人員, 主管報表檢視人員, 執行報表閱覽者]
    deprecated: [主管報表檢視器, 主管報告檢視器, 執行報表檢視器, 執行報告檢視器, 高階主管報表檢視器, 高階主管報告檢視器, 高階報表檢視器, 高階報告檢視器, 經理報表檢視器, 經理報告檢視器, 行政報表檢視器, 行政報告檢視器, 管理階層報表檢視器, 管理階層報告檢視器, 決策者報表檢視器, 決策者報告檢視器, Executive 報表檢視器, Executive 報表檢視者, Executive report viewer]
  account-admin:
    preferred: 帳戶管理員
    admitted: [帳戶系統管理員, 帳戶管理者, 帳號管理員, 帳號系統管理員]
    shortened: [帳戶管理]
  mpn-partner-admin:
    preferred: MPN 合作夥伴管理員
    admitted: [MPN 合作夥伴系統管理員, MPN 夥伴管理員, MPN 夥伴系統管理員, MPN 合作夥伴管理者, MPN 合作夥伴的管理員, MPN 合作夥伴的系統管理員]
    shortened: [MPN 合作夥伴管理, MPN 合作夥伴]
  mpn-admin:
    preferred: MPN 管理員
    admitted: [MPN 系統管理員, MPN 管理者, MPN 的管理員]
    shortened: [MPN 管理]
  mpn-account-admin:
    preferred: MPN 帳戶管理員
    admitted: [MPN 帳戶系統管理員, MPN 帳號管理員, MPN 帳戶管理者, MPN 帳戶的管理員, MPN 帳戶的系統管理員]
  incentives-admin:
    preferred: 獎勵管理員
    admitted: [獎勵系統管理員, 激勵管理員, 激勵系統管理員, 獎勵措施管理員, 獎勵措施系統管理員, 激勵措施管理員, 激勵措施系統管理員, 獎勵計畫管理員, 獎勵計畫系統管理員, 獎勵方案管理員, 獎勵方案系統管理員, 獎勵金管理員, 獎勵金系統管理員, 誘因管理員, 誘因系統管理員, 獎勵的管理員, 獎勵管理者]
    deprecated: [Incentives admin]
    shortened: [獎勵管理, 激勵管理]
  incentives-user:
    preferred: 獎勵使用者
    admitted: [激勵使用者, 獎勵措施使用者, 激勵措施使用者, 獎勵計畫使用者, 獎勵方案使用者, 獎勵金使用者, 誘因使用者, 獎勵的使用者, 獎勵用戶]
    deprecated: [Incentives user]
  referrals-admin:
    preferred: 推薦管理員
    admitted: [推薦系統管理員, 轉介管理員, 轉介系統管理員, 引薦管理員, 引薦系統管理員, 介紹管理員, 介紹系統管理員, 客戶推薦管理員, 客戶推薦系統管理員, 推薦對象管理員, 推薦對象系統管理員, 推薦的管理員, 推薦管理者]
    deprecated: [參考管理員, 參考系統管理員, 參照管理員, 參照系統管理員, Referrals admin]
    shortened: [推薦管理, 轉介管理]
  referrals-user:
    preferred: 推薦使用者
    admitted: [轉介使用者, 引薦使用者, 介紹使用者, 客戶推薦使用者, 推薦對象使用者, 推薦的使用者, 推薦用戶]
    deprecated: [參考使用者, 參照使用者, Referrals user]
  business-profile-admin:
    preferred: 商業設定檔管理員
    admitted: [商業設定檔系統管理員, 企業設定檔管理員, 企業設定檔系統管理員, 商務設定檔管理員, 商務設定檔系統管理員, 公司設定檔管理員, 公司設定檔系統管理員, 業務設定檔管理員, 業務設定檔系統管理員, 商業檔案管理員, 商業檔案系統管理員, 企業檔案管理員, 企業檔案系統管理員, 公司簡介管理員, 公司簡介系統管理員, 商務檔案管理員, 商務檔案系統管理員, 商業簡介管理員, 商業簡介系統管理員, 商業設定檔的管理員]
    shortened: [商業設定檔管理, 商業設定檔, 商務設定檔]
  cpv-admin:
    preferred: CPV 管理員
    admitted: [CPV 系統管理員, CPV 管理者, CPV 的管理員]
    shortened: [CPV 管理]
  chip-admin:
    preferred: CHIP 管理員
    admitted: [CHIP 系統管理員, CHIP 管理者, CHIP 的管理員]
    deprecated: [晶片管理員, 晶片系統管理員]      # the chip of a computer
    shortened: [CHIP 管理]
  primary-contact:
    preferred: 主要連絡人
    admitted: [主要聯絡人, 主要聯繫人, 主連絡人, 主要連絡, 主要聯絡, 主要的連絡人, 第一連絡人]
  program-admin:
    preferred: 計畫管理員
    admitted: [計畫系統管理員, 方案管理員, 方案系統管理員, 計劃管理員, 計劃系統管理員, 專案管理員, 專案系統管理員, 計畫管理者, 計畫的管理員]
    deprecated: [程式管理員, 程式系統管理員]      # a computer program
  advisor:
    preferred: 顧問
    admitted: [諮詢顧問, 諮詢師]
    deprecated: [建議程式, 建議者, Advisor]      # an advisor that is a program

products:
  partner-center:
    preferred: 合作夥伴中心
    admitted: [夥伴中心]
    deprecated: [Partner Center]
  partner-center-us-government:
    preferred: Microsoft Cloud for US Government 合作夥伴中心
    admitted:
      - 適用於美國政府的 Microsoft 雲端合作夥伴中心
      - 適用於美國政府的 Microsoft 雲端的合作夥伴中心
      - 適用於美國政府的 Microsoft Cloud 合作夥伴中心
      - 適用於美國政府的 Microsoft Cloud 的合作夥伴中心
      - 適用于美國政府的 Microsoft Cloud 合作夥伴中心
      - 適用于美國政府的 Microsoft 雲端合作夥伴中心
      - 適用於 Microsoft Cloud for US Government 的合作夥伴中心
      - 適用于 Microsoft Cloud for US Government 的合作夥伴中心
      - Microsoft Cloud for US Government 的合作夥伴中心
      - 合作夥伴中心 Microsoft Cloud for US Government
      - 適用於美國政府 Microsoft Cloud 的合作夥伴中心
      - 美國政府 Microsoft Cloud 合作夥伴中心
      - 美國政府 Microsoft Cloud 的合作夥伴中心
      - 美國政府 Microsoft 雲端合作夥伴中心
      - 美國政府的 Microsoft Cloud 合作夥伴中心
      - 適用於 US Government 的 Microsoft Cloud 合作夥伴中心
      - 適用於美國政府的合作夥伴中心
      - 適用於 Microsoft Cloud for US Government 合作夥伴中心
      - 合作夥伴中心 (適用於 Microsoft Cloud for US Government)
    deprecated:
      - Microsoft 政府雲端合作夥伴中心
      - Microsoft 政府雲端的合作夥伴中心
      - 適用於 Microsoft 政府雲端的合作夥伴中心
      - 適用於 Microsoft Government Cloud 的合作夥伴中心
      - Microsoft Government Cloud 合作夥伴中心
      - Microsoft Government Cloud 的合作夥伴中心
  partner-center-germany:
    preferred: Microsoft Cloud Germany 合作夥伴中心
    admitted:
      - Microsoft Cloud Germany 的合作夥伴中心
      - 適用於 Microsoft Cloud Germany 的合作夥伴中心
      - 適用于 Microsoft Cloud Germany 的合作夥伴中心
      - 合作夥伴中心 Microsoft Cloud Germany
      - 德國 Microsoft Cloud 合作夥伴中心
      - Microsoft Cloud 德國合作夥伴中心
      - Microsoft Cloud 德國的合作夥伴中心
      - 適用於 Microsoft Cloud 德國的合作夥伴中心
      - 德國 Microsoft 雲端合作夥伴中心
      - Microsoft 雲端德國合作夥伴中心
      - Microsoft 德國雲端合作夥伴中心
      - 適用於德國的 Microsoft Cloud 合作夥伴中心
  partner-center-21vianet:
    preferred: 由 21Vianet 營運的合作夥伴中心
    admitted: [21Vianet 營運的合作夥伴中心, 由 21Vianet 運作的合作夥伴中心, 21Vianet 運作的合作夥伴中心, 由 21Vianet 運營的合作夥伴中心, 21Vianet 運營的合作夥伴中心, 21Vianet 所營運的合作夥伴中心, 由 21Vianet 操作的合作夥伴中心, 世紀互聯營運的合作夥伴中心, 由世紀互聯營運的合作夥伴中心, 世紀互聯運營的合作夥伴中心, 合作夥伴中心 21Vianet]
  partner-center-india:
    preferred: 印度合作夥伴中心
    admitted: [合作夥伴中心印度, 合作夥伴中心 India, 適用於印度的合作夥伴中心, 印度的合作夥伴中心]
  partner-admin-center:
    preferred: 合作夥伴系統管理中心
    admitted: [合作夥伴管理中心, 夥伴系統管理中心, 夥伴管理中心]
  office-365-partner-admin-center:
    preferred: Office 365 合作夥伴系統管理中心
    admitted: [Office 365 合作夥伴管理中心, Office 365 夥伴系統管理中心]
  dynamics-365-crm:
    preferred: Dynamics 365 CRM
    admitted: [Microsoft Dynamics 365 CRM]
  salesforce-crm:
    preferred: Salesforce CRM
    admitted: [CRM Salesforce]

ruleLists:
  multi-partner-functionality:
    preferred: 多合作夥伴功能
    admitted: [多個合作夥伴功能, 多夥伴功能, 多重合作夥伴功能]

rules:
  change-existing-subscriptions:
    preferred: 變更客戶的現有訂閱
    admitted: [變更任何客戶的現有訂用帳戶, 對客戶現有訂閱的變更]
  transition-existing-subscriptions:
    preferred: 轉移客戶的現有訂閱或帳戶擁有權
    admitted: [轉換客戶的現有訂用帳戶或帳戶擁有權, 轉換客戶的現有訂閱或帳戶擁有權]
  change-existing-terms:
    preferred: 變更現有訂閱的條款或客戶的義務
    admitted: [變更現有訂用帳戶的條款或客戶義務, 變更現有訂閱的條款或客戶的責任]
  change-partner-of-record:
    preferred: 變更訂閱的登記合作夥伴
    admitted: [變更訂閱的記錄合作夥伴, 變更訂用帳戶的記錄合作夥伴]

negation: ["*不*", "*沒*", "*無*", "*未*", "*非*", "*勿*", "*否*", "*禁止*", "*切莫*"]
notNegation:
  - "*不同*"
  - "*不僅*"
  - "*不只*"
  - "*不但*"
  - "*不單*"
  - "*不斷*"
  - "*不過*"
  - "*不久*"
  - "*不少於*"
  - "*不超過*"
  - "*不多於*"
  - "*不大於*"
  - "*不小於*"
  - "*不低於*"
  - "*不高於*"
  - "*不晚於*"
  - "*不早於*"
  - "*不遲於*"
  - "*不妨*"
  - "*不管*"
  - "*不論*"
  - "*不拘*"
  - "*不良*"
  - "*不動產*"
  - "*不丹*"
  - "*不列顛*"
  - "*不正確*"
  - "*不完整*"
  - "*不間斷*"
  - "*不中斷*"
  - "*不得不*"
  - "*不能不*"
  - "*不可不*"
  - "*不可或缺*"
  - "*不可避免*"
  - "*不止*"
  - "*不一致*"
  - "*不明*"
  - "*不時*"
  - "*不定期*"
  - "*不當*"
  - "*不安全*"
  - "*不確定*"
  - "*不活躍*"
  - "*不需擔心*"
  - "*不必擔心*"
  - "*不用擔心*"
  - "*不要擔心*"
  - "*不要忘記*"
  - "*不要忘了*"
  - "*不忘*"
  - "*拒不*"
  - "*差不多*"
  - "*了不起*"
  - "*對不起*"
  - "*要不然*"
  - "*正確無誤*"
  - "*無誤*"
  - "*請勿忘記*"
  - "*沒問題*"
  - "*沒有問題*"
  - "*無論*"
  - "*無限*"
  - "*無縫*"
  - "*無效*"
  - "*無人*"
  - "*無線*"
  - "*無障礙*"
  - "*無形*"
  - "*無虞*"
  - "*無疑*"
  - "*無憂*"
  - "*無視*"
  - "*無痛*"
  - "*無伺服器*"
  - "*無密碼*"
  - "*未來*"
  - "*未知*"
  - "*未結*"
  - "*未指派*"
  - "*未配置*"
  - "*未分配*"
  - "*未處理*"
  - "*未付*"
  - "*未清*"
  - "*未償*"
  - "*未支付*"
  - "*未繳*"
  - "*未計費*"
  - "*未開票*"
  - "*未開立發票*"
  - "*未受管理*"
  - "*未管理*"
  - "*未使用的*"
  - "*未完成的*"
  - "*未經授權*"
  - "*未經處理*"
  - "*非常*"
  - "*非洲*"
  - "*南非*"
  - "*中非*"
  - "*東非*"
  - "*西非*"
  - "*北非*"
  - "*除非*"
  - "*莫非*"
  - "*非營利*"
  - "*非盈利*"
  - "*非商業*"
  - "*非公開*"
  - "*非受控*"
  - "*非託管*"
  - "*非標準*"
  - "*非使用中*"
  - "*非作用中*"
  - "*非活動*"
  - "*非交易*"
  - "*非付款*"
  - "*非支付*"
  - "*非正式*"
  - "*非同步*"
  - "*非得*"
  - "*非必要*"
  - "*非必填*"
  - "*非csp*"
  - "*非azure*"
  - "*非microsoft*"
  - "*而非*"
  - "*而不是*"
  - "*是否*"
  - "*否則*"
  - "*能否*"
  - "*可否*"
  - "*與否*"
  - "*否決*"
  - "*否認*"
  - "*否定*"
  - "*非利潤*"
  - "*保持不變*"
  - "*維持不變*"
  - "*不考慮*"
  - "*不要猶豫*"
  - "*不用猶豫*"
nearNegation: ["*不同*", "*不少於*", "*不超過*", "*不多於*", "*不大於*", "*不小於*", "*不低於*", "*不高於*", "*不晚於*", "*不早於*", "*不遲於*", "*不管*", "*不論*", "*不拘*", "*不良*", "*不正確*", "*不完整*", "*不間斷*", "*不中斷*", "*不止*", "*不一致*", "*不明*", "*不當*", "*不安全*", "*不確定*", "*不活躍*", "*拒不*", "*正確無誤*", "*無誤*", "*無論*", "*無限*", "*無效*", "*無人*", "*無視*", "*未知*", "*未結*", "*未指派*", "*未配置*", "*未分配*", "*未處理*", "*未付*", "*未清*", "*未償*", "*未支付*", "*未繳*", "*未計費*", "*未開票*", "*未開立發票*", "*未受管理*", "*未管理*", "*未使用的*", "*未完成的*", "*未經授權*", "*未經處理*", "*除非*", "*非營利*", "*非盈利*", "*非商業*", "*非公開*", "*非受控*", "*非託管*", "*非標準*", "*非使用中*", "*非作用中*", "*非活動*", "*非交易*", "*非付款*", "*非支付*", "*非正式*", "*非必要*", "*非必填*", "*非csp*", "*非azure*", "*非microsoft*", "*而非*", "*而不是*", "*否則*", "*否決*", "*否認*", "*否定*", "*不變*", "*不足*", "*不符*", "*不含*", "*不全*", "*不合格*", "*不考慮*", "*非利潤*", "*是還是否*", "*只*", "*僅*", "*唯有*", "*惟有*", "*除了*", "*除外*", "*以外*", "*之外*", "*例外*", "*排除*", "*剔除*", "*扣除*", "*免除*", "*豁免*", "*免稅*", "*免於*", "*直到*", "*直至*", "*才能*", "*才會*", "*才可*", "*才有*", "*方可*", "*方能*", "*代替*", "*取代*", "*替代*", "*改為*", "*反之*", "*反而*", "*相反*", "*有別於*", "*區別*", "*缺*", "*遺失*", "*失去*", "*喪失*", "*失敗*", "*失效*", "*錯過*", "*有誤*", "*出錯*", "*空白*", "*為空*", "*空的*", "*避免*", "*規避*", "*防止*", "*預防*", "*以防*", "*阻止*", "*妨礙*", "*阻礙*", "*禁*", "*杜絕*", "*拒*", "*謝絕*", "*駁回*", "*遭拒*", "*婉拒*", "*停止*", "*停用*", "*中止*", "*終止*", "*中斷*", "*停售*", "*過期*", "*到期*", "*逾期*", "*撤回*", "*廢除*", "*作廢*", "*淘汰*", "*放棄*", "*消除*", "*退出*", "*封鎖*", "*限制*", "*限於*", "*限定*", "*忽略*", "*忽視*", "*略過*", "*省略*", "*罕見*", "*很少*", "*極少*", "*鮮少*", "*幾乎*", "*難以*", "*很難*", "*離線*", "*獨立於*", "*選擇性*", "*選用*", "*勿*", "*沒*", "no", not, without, "*錯誤地*", "*錯誤的*"]
possibility: ["*可以*", "*可能*", "*能夠*", "*不能*", "*無法*", "*不可*", "*只能*", "*僅能*", "*才能*", "*可使用*", "*可將*", "*可在*", "*可從*", "*可透過*", "*可選擇*", "*可檢視*", "*可更新*", "*可存取*", "*可執行*", "*可新增*", "*可建立*", "*可管理*", "*可下載*", "*可變更*", "*可用來*", "*可協助*", "*還可*", "*均可*", "*即可*", "*便可*", "*則可*", "*也可*", "*亦可*", "*都可*", "*皆可*", "*僅可*", "*您可*", "*你可*", "*客戶可*", "*使用者可*", "*夥伴可*", "*管理員可*", "*代理人可*"]
obligation: ["*必須*", "*須*", "*需要*", "*必需*", "*必填*", "*必備*", "*所需*", "*無需*", "*只需*", "*還需*", "*仍需*", "*均需*", "*不必*", "*則應*", "*都應*", "*皆應*", "*還應*", "*也應*", "*亦應*", "*不應*", "*僅應*", "*應將*", "*應為*", "*應在*", "*應使用*", "*應提交*", "*應包含*", "*應具備*", "*您應*", "*你應*", "*夥伴應*", "*客戶應*", "*使用者應*", "*應該*", "*應當*", "*務必*", "*必要*", "*有義務*"]
conditions: [如果*, 如您*, 如需*, 如有*, 如未*, 如無*, 假如*, 假設*, 倘若*, 若*, 只要*, 一旦*, 除非*, 萬一*, 每當*, 當您*, 當你*, 當客戶*, 當使用者*, 當合作夥伴*, 當夥伴*, 當系統*, 當訂閱*, 當帳戶*, 當某*, 當其*, 當此*, 當該*, 當它*, 當新*, 當有*, 當一*, 當這*, "*的情況下*", "*的情況時*", "*的話*", "*時，*", "*時請*"]
exceptions: ["*除外*", "*除了*", "*除非*", "*以外*", "*例外*", "*排除*", "*不包括*", "*不包含*", "*不含*", "*之外*", "*另有*", "*另行*", 除*, "*除預設*", "*除此*", "*除上述*", "*除下列*", "*除以下*", "*除該*", "*除這*", "*除本*", "*除其*", "*除目前*", "*除初始*", "*除最*", "*選擇除*", "*對除*", "*有除*", "*在除*", "*為除*", "*於除*", "*使用除*", "*外的其他*", "*外的其它*", "*外的任何*", "*外的所有*", "*外的全部*", "*外，其他*", "*外，所有*", "*外，都*", "*不同於*", "*有別於*", "*不計*", "*剔除*", "*扣除*", "*豁免*", "*撇開*", "*除去*", "*但不*"]
totality: ["*所有*", "*全部*", "*每個*", "*每位*", "*每名*", "*每種*", "*每一*", "*各*", "*一切*", "*任何*", "*都*", "*皆*", "*均*", "*每項*", "*每張*", "*每家*", "*每次*", "*每款*", "*每份*", "*全體*", "*整個*", "*凡*", "*一律*"]
partialNegation: ["*非所有*", "*非全部*", "*非每*", "*並非都*", "*並非全*", "*並非總*", "*並非一律*", "*並非一定*", "*並非必*", "*並不是所有*", "*不是所有*", "*不是全部*", "*不是每*", "*不是都*", "*不是總*", "*不一定*", "*不總是*", "*並不總*", "*不會總是*", "*未必*", "*不必然*", "*不見得*", "*不都*", "*並不都*", "*不全是*", "*不全部*", "*不盡*", "*沒有符合所有*", "*沒有滿足所有*", "*未滿足所有*", "*不滿足所有*", "*未滿足全部*", "*無法滿足所有*", "*未全部*", "*沒有全部*", "*未符合所有*", "*不符合所有*", "*不支援所有*", "*不支援全部*", "*不包括所有*", "*不包含所有*", "*不適用於所有*", "*不適用於每*", "*不提供所有*", "*不要求所有*", "*不需要所有*", "*不在所有*", "*無需所有*", "*有些*", "*部分*", "*部份*", "*某些*", "*一些*", "*個別*"]

inflection:
  suffixes: [們, 的, 角色, 的角色, 帳戶, 帳號]

words:
  global: [全域, 全球]
  admin: [管理員, 系統管理員, 管理者]
  agent: [代理人, 代理, 專員]
  sales: [銷售, 業務]
  helpdesk: [服務台, 技術支援, 技術服務, 支援人員, 技術服務人員]
  billing: [帳務, 計費, 帳單]
  user: [使用者, 用戶]
  management: [管理]
  report: [報表, 報告]
  viewer: [檢視者, 檢視人員, 檢視器, 閱覽者, 查看者]
  executive: [主管, 高階主管, 執行, 高階, 經理, 行政, 管理階層, 決策者]
  account: [帳戶, 帳號]
  partner: [合作夥伴, 夥伴]
  incentive: [獎勵, 激勵, 獎勵措施, 激勵措施, 獎勵計畫, 獎勵方案, 獎勵金, 誘因]
  referral: [推薦, 轉介, 引薦]
  business: [商業, 企業, 商務, 公司, 業務]
  profile: [設定檔, 檔案, 簡介]
  control: [控制]
  panel: [面板]
  vendor: [廠商, 供應商]
  primary: [主要]
  contact: [連絡人, 聯絡人]
  program: [計畫, 方案, 計劃]
  advisor: [顧問]
  center: [中心]
  cloud: [雲端]
  us: [美國]
  government: [政府]
  germany: [德國]
  india: [印度]
  operated: [營運, 運作, 運營]
  21vianet: [世紀互聯]

"""###),
]
