import Foundation

/// Chooses places and makes one fault a file.
struct Injection {
  /// Where the articles are.
  let tree: ArticleTree
  /// The locales to put faults into.
  let locales: [String]
  /// What the choice begins with.
  let seed: UInt64
  /// How many faults of a kind to make at most.
  let perKind: Int

  /// A fault and the file that has it.
  struct Result {
    /// The fault.
    let fault: Fault
    /// The whole text of the article with it.
    let text: String
  }

  /// Makes the faults. Kinds with few places choose first, so that each gets what it can.
  func run() -> [Result] {
    let translations = tree.translations(in: locales)
    let material = Material(translations, tree: tree)
    let places = FaultKind.allCases.map { kind in
      translations.indices.filter { !edits(kind, translations[$0], material).isEmpty }
    }
    var isUsed = Array(repeating: false, count: translations.count)
    var results: [Result] = []
    let order = places.indices.sorted { (places[$0].count, $0) < (places[$1].count, $1) }
    for index in order {
      let kind = FaultKind.allCases[index]
      let free = places[index].filter { !isUsed[$0] }
      for chosen in evenly(free, translations, kind).prefix(perKind) {
        let translation = translations[chosen]
        var random = SeededGenerator(
          seed: seed, "place", kind.rawValue, translation.locale, translation.article)
        let edits = edits(kind, translation, material)
        guard let edit = edits.randomElement(using: &random) else { continue }
        isUsed[chosen] = true
        results.append(result(kind, translation, edit))
      }
    }
    return results.sorted {
      ($0.fault.article, $0.fault.locale) < ($1.fault.article, $1.fault.locale)
    }
  }

  /// Translations in an order that takes turns between the locales, both chosen by the seed.
  private func evenly(
    _ indices: [Int], _ translations: [Translation], _ kind: FaultKind
  ) -> [Int] {
    var random = SeededGenerator(seed: seed, "order", kind.rawValue)
    let byLocale = Dictionary(grouping: indices) { translations[$0].locale }
    let queues = byLocale.sorted { $0.key < $1.key }.shuffled(using: &random)
      .map { $0.value.shuffled(using: &random) }
    let longest = queues.map(\.count).max() ?? 0
    return (0..<longest).flatMap { round in
      queues.compactMap { round < $0.count ? $0[round] : nil }
    }
  }

  private func result(_ kind: FaultKind, _ translation: Translation, _ edit: Edit) -> Result {
    let fault = Fault(
      kind: kind, locale: translation.locale, article: translation.article,
      line: edit.lines.lowerBound + edit.offset + 1, isRemoval: edit.isRemoval, names: kind.names,
      before: translation.text.lines[edit.lines].joined(separator: "\n"),
      after: edit.replacement.joined(separator: "\n"))
    return Result(fault: fault, text: translation.text.applying(edit))
  }

  /// All ways to make a fault of a kind in an article.
  private func edits(
    _ kind: FaultKind, _ translation: Translation, _ material: Material
  ) -> [Edit] {
    var random = SeededGenerator(
      seed: seed, kind.rawValue, translation.locale, translation.article)
    return edits(kind, translation, material, &random).filter {
      translation.text.lines[$0.lines] != $0.replacement[...]
    }
  }

  private func edits(
    _ kind: FaultKind, _ translation: Translation, _ material: Material,
    _ random: inout SeededGenerator
  ) -> [Edit] {
    switch kind {
    case .roleMissing, .roleAdded, .roleChanged, .roleOrder, .roleTruncated, .roleUntranslated,
      .productMissing, .productAdded, .productChanged, .statementMissing, .labelUnknown:
      translation.statementEdits(kind, material, &random)
    case .negationLostInList, .negationLostInProse, .negationAdded, .modalityChanged,
      .exceptionLost, .scopeChanged:
      translation.polarityEdits(kind)
    case .headingMissing, .headingAdded, .headingLevel, .anchorMissing, .anchorChanged:
      translation.headingEdits(kind, material, &random)
    case .listItemMissing, .listItemAdded: translation.itemEdits(kind, &random)
    case .falseList: translation.falseLists
    case .tableRowMissing, .tableShape: translation.tableEdits(kind, &random)
    case .codeSpanChanged, .codeBlockChanged: translation.codeEdits(kind, &random)
    case .imageMissing: translation.missingImages
    case .alertMissing, .alertChanged, .alertTranslated: translation.alertEdits(kind)
    case .emphasisBroken: translation.brokenEmphasis(&random)
    case .linkEmpty, .linkMissing, .linkAdded, .linkTargetChanged, .linkSpaced, .linkDangling:
      translation.linkEdits(kind, material, &random)
    case .numberChanged: translation.changedNumbers(&random)
    case .untranslated: translation.untranslatedLines
    case .mojibake: translation.misreadLines
    case .frontMatterInvalid, .frontMatterMissing, .localeMismatch:
      translation.frontMatterEdits(kind, &random)
    }
  }
}
