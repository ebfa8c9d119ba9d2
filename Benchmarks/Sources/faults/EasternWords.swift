/// Slavic, Finno-Ugric and Turkic languages, and those without spaces.
extension PolarityWords {
  static var polish: PolarityWords {
    PolarityWords(
      negations: ["nie", "żaden", "żadne", "żadnych", "nigdy", "bez", "ani"],
      removals: [Removal("nie ", "")],
      modals: [
        Modal("możesz", not: "nie możesz", must: "musisz"),
        Modal("można", not: "nie można", must: "należy"),
        Modal("może", not: "nie może", must: "musi"),
        Modal("mogą", not: "nie mogą", must: "muszą"),
      ],
      exceptions: ["z wyjątkiem", "oprócz", "poza", "z wyłączeniem"])
  }

  static var czech: PolarityWords {
    let verbs = [
      "můžete", "může", "mohou", "lze", "jsou", "má", "máte", "mají", "bude", "budou", "budete",
      "musíte", "musí", "platí", "vidíte", "zobrazuje", "zobrazí", "zahrnuje", "zahrnují",
      "podporuje", "podporují", "umožňuje", "vyžaduje", "vyžadují", "obsahuje", "poskytuje",
      "existuje", "byl", "byla", "bylo", "byly", "chcete", "víte", "získáte", "používá",
      "používáte", "odpovídá", "splňuje", "splňují", "ovlivní", "ovlivňuje", "souvisí",
    ]
    return PolarityWords(
      negations: ["není", "žádný", "žádné", "žádná", "nikdy", "ani", "bez"],
      prefix: (
        "ne", ["nebo", "nej", "něk", "net", "než", "nes", "nec", "nedáv", "neustál", "není"]
      ),
      removals: verbs.map { Removal("ne" + $0, $0) } + [Removal("není", "je")],
      modals: [
        Modal("můžete", not: "nemůžete", must: "musíte"),
        Modal("může", not: "nemůže", must: "musí"),
        Modal("mohou", not: "nemohou", must: "musí"),
        Modal("lze", not: "nelze", must: "je nutné"),
      ],
      exceptions: ["kromě", "s výjimkou", "vyjma"])
  }

  static var russian: PolarityWords {
    PolarityWords(
      negations: ["не", "нет", "нельзя", "невозможно", "никогда", "без", "ни", "недоступно"],
      removals: [
        Removal("не ", ""), Removal("невозможно", "возможно"), Removal("нельзя", "можно"),
      ],
      modals: [
        Modal("можете", not: "не можете", must: "должны"),
        Modal("можно", not: "нельзя", must: "необходимо"),
        Modal("может", not: "не может", must: "должен"),
        Modal("могут", not: "не могут", must: "должны"),
      ],
      exceptions: ["кроме", "за исключением", "исключая"])
  }

  static var hungarian: PolarityWords {
    PolarityWords(
      negations: ["nem", "ne", "nincs", "nincsenek", "sem", "soha", "nélkül"],
      removals: [Removal("nem ", "")],
      modals: [
        Modal("használhatja", not: "nem használhatja", must: "használnia kell"),
        Modal("használhatják", not: "nem használhatják", must: "használniuk kell"),
        Modal("láthatja", not: "nem láthatja"), Modal("láthatják", not: "nem láthatják"),
        Modal("kérheti", not: "nem kérheti", must: "kérnie kell"),
        Modal("módosíthatja", not: "nem módosíthatja", must: "módosítania kell"),
        Modal("szerkesztheti", not: "nem szerkesztheti", must: "szerkesztenie kell"),
        Modal("kezelheti", not: "nem kezelheti", must: "kezelnie kell"),
        Modal("kezelhetik", not: "nem kezelhetik", must: "kezelniük kell"),
        Modal("vásárolhat", not: "nem vásárolhat", must: "vásárolnia kell"),
        Modal("választhat", not: "nem választhat", must: "választania kell"),
        Modal("választhatja", not: "nem választhatja", must: "választania kell"),
        Modal("hozhat", not: "nem hozhat", must: "kell hoznia"),
        Modal("lehet", not: "nem lehet", must: "kell"),
      ],
      exceptions: ["kivéve"])
  }

  static var turkish: PolarityWords {
    let verbs = [
      ("kullan", "abilirsiniz", "amazsınız", "malısınız"), ("gör", "ebilirsiniz", "emezsiniz", nil),
      ("ed", "ebilirsiniz", "emezsiniz", nil), ("seç", "ebilirsiniz", "emezsiniz", "melisiniz"),
      ("ekle", "yebilirsiniz", "yemezsiniz", "melisiniz"), ("ol", "abilir", "amaz", "malıdır"),
      ("al", "abilirsiniz", "amazsınız", "malısınız"), ("yap", "abilirsiniz", "amazsınız", nil),
    ]
    return PolarityWords(
      negations: ["değil", "değildir", "yok", "yoktur", "gerekmez", "olmaz", "etmez", "hiçbir"],
      removals: verbs.map { Removal($0.0 + $0.2, $0.0 + $0.1) }
        + [
          Removal("yoktur", "vardır"), Removal("gerekmez", "gerekir"), Removal("etmez", "eder"),
          Removal("olmaz", "olur"), Removal(" değildir", "dir"),
        ],
      modals: verbs.map { stem, can, cannot, must in
        Modal(stem + can, not: stem + cannot, must: must.map { stem + $0 })
      },
      exceptions: ["hariç", "dışında"], endsException: true, exceptionLength: 2)
  }

  static var japanese: PolarityWords {
    PolarityWords(
      negations: ["ません", "ない", "なく", "なけれ", "ず、"],
      removals: [
        Removal("必要はありません", "必要があります"), Removal("ではありません", "です"),
        Removal("できません", "できます"), Removal("されません", "されます"),
        Removal("はありません", "があります"), Removal("ありません", "あります"),
        Removal("ません", "ます"),
      ],
      modals: [
        Modal("することができます", not: "することができません", must: "する必要があります"),
        Modal("ことができます", not: "ことができません", must: "必要があります"),
        Modal("できます", not: "できません"),
      ],
      exceptions: ["を除く", "を除き", "を除いて"], endsException: true, isSpaced: false)
  }

  static var korean: PolarityWords {
    PolarityWords(
      negations: ["않", "없", "아닌", "아닙", "못", "마세요", "마십시오", "안 "],
      removals: [
        Removal("하지 않습니다", "합니다"), Removal("되지 않습니다", "됩니다"),
        Removal("수 없습니다", "수 있습니다"), Removal("수 없는", "수 있는"),
        Removal("필요가 없습니다", "필요가 있습니다"), Removal("하지 않은", "한"),
        Removal("되지 않은", "된"), Removal("하지 않는", "하는"), Removal("되지 않는", "되는"),
        Removal("없습니다", "있습니다"),
      ],
      modals: [
        Modal("할 수 있습니다", not: "할 수 없습니다", must: "해야 합니다"),
        Modal("수 있습니다", not: "수 없습니다"),
      ],
      exceptions: ["을 제외한", "를 제외한", "을 제외하고", "를 제외하고"], endsException: true,
      exceptionLength: 2,
      isSpaced: false)
  }

  static var chinese: PolarityWords {
    PolarityWords(
      negations: ["不", "没", "无", "未", "非", "勿", "别"],
      removals: [
        Removal("不能", "能"), Removal("无法", "可以"), Removal("不会", "会"),
        Removal("不可以", "可以"), Removal("不支持", "支持"), Removal("不是", "是"),
        Removal("没有", "有"), Removal("不需要", "需要"), Removal("不适用", "适用"),
        Removal("不包括", "包括"), Removal("不应", "应"), Removal("不得", "可以"),
      ],
      modals: [Modal("可以", not: "不可以", must: "必须")],
      exceptions: ["之外", "除外", "以外"], endsException: true,
      notAll: [("并非所有", "没有任何"), ("不是所有", "没有任何")], isSpaced: false)
  }

  static var traditionalChinese: PolarityWords {
    PolarityWords(
      negations: ["不", "沒", "無", "未", "非", "勿", "別"],
      removals: [
        Removal("不能", "能"), Removal("無法", "可以"), Removal("不會", "會"),
        Removal("不支援", "支援"), Removal("不是", "是"), Removal("沒有", "有"),
        Removal("不需要", "需要"), Removal("不適用", "適用"), Removal("不包括", "包括"),
      ],
      modals: [Modal("可以", not: "不可以", must: "必須")],
      exceptions: ["之外", "除外", "以外"], endsException: true,
      notAll: [("並非所有", "沒有任何")], isSpaced: false)
  }
}
