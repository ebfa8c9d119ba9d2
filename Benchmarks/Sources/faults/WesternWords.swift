/// Germanic and Romance languages.
extension PolarityWords {
  static var swedish: PolarityWords {
    PolarityWords(
      negations: ["inte", "ej", "aldrig", "ingen", "inget", "inga", "utan", "icke"],
      removals: [Removal(" inte", "")],
      modals: [
        Modal("kan du", not: "kan du inte", must: "måste du"),
        Modal("kan", not: "kan inte", must: "måste"),
      ],
      exceptions: ["förutom", "utom", "med undantag", "undantaget", "exklusive"],
      notAll: [("inte alla", "inga")])
  }

  static var german: PolarityWords {
    PolarityWords(
      negations: [
        "nicht", "kein", "keine", "keinen", "keinem", "keiner", "keines", "nie", "niemals",
        "ohne", "weder",
      ],
      removals: [Removal(" nicht", "")],
      modals: [
        Modal("können Sie", not: "können Sie nicht", must: "müssen Sie"),
        Modal("können", not: "können nicht", must: "müssen"),
        Modal("kann", not: "kann nicht", must: "muss"),
      ],
      exceptions: ["außer", "mit Ausnahme", "ausgenommen", "ausschließlich der"],
      notAll: [("nicht alle", "keine")])
  }

  static var dutch: PolarityWords {
    PolarityWords(
      negations: ["niet", "geen", "nooit", "zonder", "niets", "noch"],
      removals: [Removal(" niet", "")],
      modals: [
        Modal("kunt u", not: "kunt u niet", must: "moet u"),
        Modal("kunt", not: "kunt niet", must: "moet"),
        Modal("kan", not: "kan niet", must: "moet"),
        Modal("kunnen", not: "kunnen niet", must: "moeten"),
      ],
      exceptions: ["behalve", "met uitzondering", "uitgezonderd", "exclusief"],
      notAll: [("niet alle", "geen")])
  }

  static var french: PolarityWords {
    PolarityWords(
      negations: ["pas", "aucun", "aucune", "jamais", "sans", "ni", "rien"],
      removals: [
        Removal("ne ", "", closing: " pas"), Removal("n’", "", closing: " pas"),
        Removal("n'", "", closing: " pas"), Removal("ne pas ", ""),
      ],
      modals: [
        Modal("pouvez", not: "ne pouvez pas", must: "devez"),
        Modal("peut", not: "ne peut pas", must: "doit"),
        Modal("peuvent", not: "ne peuvent pas", must: "doivent"),
      ],
      exceptions: ["sauf", "à l’exception", "à l'exception", "excepté", "hormis", "à l’exclusion"])
  }

  static var spanish: PolarityWords {
    PolarityWords(
      negations: ["no", "ningún", "ninguna", "ninguno", "nunca", "sin", "ni", "tampoco"],
      removals: [Removal("no ", "")],
      modals: [
        Modal("se puede", not: "no se puede", must: "se debe"),
        Modal("se pueden", not: "no se pueden", must: "se deben"),
        Modal("puede", not: "no puede", must: "debe"),
        Modal("pueden", not: "no pueden", must: "deben"),
      ],
      exceptions: ["excepto", "salvo", "a excepción", "con la excepción", "con excepción"],
      notAll: [("no todos los", "ninguno de los"), ("no todas las", "ninguna de las")])
  }

  static var italian: PolarityWords {
    PolarityWords(
      negations: ["non", "nessun", "nessuna", "nessuno", "mai", "senza", "né"],
      removals: [Removal("non ", "")],
      modals: [
        Modal("è possibile", not: "non è possibile", must: "è necessario"),
        Modal("può", not: "non può", must: "deve"),
        Modal("possono", not: "non possono", must: "devono"),
      ],
      exceptions: ["tranne", "eccetto", "ad eccezione", "ad esclusione", "fatta eccezione"],
      notAll: [("non tutti i", "nessuno dei"), ("non tutte le", "nessuna delle")])
  }

  static var portuguese: PolarityWords {
    PolarityWords(
      negations: ["não", "nenhum", "nenhuma", "nunca", "sem", "nem"],
      removals: [Removal("não ", "")],
      modals: [
        Modal("pode", not: "não pode", must: "deve"),
        Modal("podem", not: "não podem", must: "devem"),
        Modal("é possível", not: "não é possível", must: "é necessário"),
      ],
      exceptions: [
        "exceto", "excepto", "com exceção", "com excepção", "à exceção", "com a exceção",
      ],
      notAll: [
        ("nem todos os", "nenhum dos"), ("nem todas as", "nenhuma das"),
        ("não todos os", "nenhum dos"),
      ])
  }
}
