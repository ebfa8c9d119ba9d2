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

  /// Makes the faults. Kinds with few places choose first, and a place is broken in few locales only: Kanon
  /// judges a translation beside the others, and that many people do not make the same mistake.
  func run() -> [Result] {
    let translations = tree.translations(in: locales)
    let material = Material(translations, tree: tree)
    let places = FaultKind.allCases.map { kind in
      translations.indices.filter { !edits(kind, translations[$0], material).isEmpty }
    }
    let order = places.indices.sorted { (places[$0].count, $0) < (places[$1].count, $1) }
    var queues = places.indices.map { queue(places[$0], translations, FaultKind.allCases[$0]) }
    var isUsed = Array(repeating: false, count: translations.count)
    var broken: [Place: Int] = [:]
    let versions = Dictionary(grouping: translations, by: Version.init).mapValues(\.count)
    let most = max(1, Int(Double(Set(translations.map(\.locale)).count) * Self.mostLocales))
    var results: [Result] = []
    // Kinds take turns, since some can only be made in the same few files.
    for _ in 0..<perKind {
      for index in order {
        let kind = FaultKind.allCases[index]
        while let chosen = queues[index].next(isUsed) {
          let translation = translations[chosen]
          var random = SeededGenerator(
            seed: seed, "place", kind.rawValue, translation.locale, translation.article)
          let edits = edits(kind, translation, material).filter {
            broken[Place($0, translation), default: 0] < most
          }
          guard let edit = edits.randomElement(using: &random) else { continue }
          queues[index].take(translation.locale)
          isUsed[chosen] = true
          broken[Place(edit, translation), default: 0] += 1
          results.append(
            result(kind, translation, edit, isOnlyOfVersion: versions[Version(translation)] == 1))
          break
        }
      }
    }
    return results.sorted {
      ($0.fault.article, $0.fault.locale) < ($1.fault.article, $1.fault.locale)
    }
  }

  /// The share of the locales that may have a fault in the same place.
  private static let mostLocales = 0.2

  /// A line of an article, as far as its translations are built alike.
  private struct Place: Hashable {
    let article: String
    let block: Int
    let line: Int

    init(_ edit: Edit, _ translation: Translation) {
      let blocks = translation.text.blocks
      article = translation.article
      block = blocks.lastIndex { $0.lowerBound <= edit.lines.lowerBound } ?? -1
      line = edit.lines.lowerBound - (block < 0 ? 0 : blocks[block].lowerBound)
    }
  }

  /// A version of an article's source.
  private struct Version: Hashable {
    let article: String
    let hash: String?

    init(_ translation: Translation) {
      article = translation.article
      hash = translation.sourceHash
    }
  }

  /// The translations that a kind can choose from, in an order that the seed says.
  private func queue(
    _ indices: [Int], _ translations: [Translation], _ kind: FaultKind
  ) -> Queue {
    var random = SeededGenerator(seed: seed, "order", kind.rawValue)
    let byLocale = Dictionary(grouping: indices) { translations[$0].locale }
    return Queue(
      locales: byLocale.sorted { $0.key < $1.key }
        .map { .init(name: $0.key, waiting: $0.value.shuffled(using: &random)[...]) }
        .shuffled(using: &random))
  }

  /// Translations that wait for a kind of fault.
  private struct Queue {
    var locales: [Locale]

    /// Those of one locale, and how many of it were taken.
    struct Locale {
      let name: String
      var waiting: ArraySlice<Int>
      var taken = 0
    }

    /// The next of the locale that had the fewest.
    mutating func next(_ isUsed: [Bool]) -> Int? {
      for index in locales.indices {
        locales[index].waiting = locales[index].waiting.drop { isUsed[$0] }
      }
      let open = locales.indices.filter { !locales[$0].waiting.isEmpty }
      let least = open.min { locales[$0].taken < locales[$1].taken }
      return least.flatMap { locales[$0].waiting.popFirst() }
    }

    /// Counts a fault of a locale.
    mutating func take(_ locale: String) {
      guard let index = locales.firstIndex(where: { $0.name == locale }) else { return }
      locales[index].taken += 1
    }
  }

  private func result(
    _ kind: FaultKind, _ translation: Translation, _ edit: Edit, isOnlyOfVersion: Bool
  ) -> Result {
    let fault = Fault(
      kind: kind, locale: translation.locale, article: translation.article,
      line: edit.lines.lowerBound + edit.offset + 1, isAnywhere: edit.isAnywhere, names: kind.names,
      isOnlyOfVersion: isOnlyOfVersion,
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
    case .roleMissing: translation.missingNames(.roles, &random)
    case .roleAdded: translation.addedNames(.roles, material, &random)
    case .roleChanged: translation.changedNames(.roles, material, &random)
    case .roleOrder: translation.reorderedRoles(&random)
    case .roleTruncated: translation.truncatedRoles(material)
    case .roleUntranslated: translation.untranslatedRoles(material)
    case .productMissing: translation.missingNames(.products, &random)
    case .productAdded: translation.addedNames(.products, material, &random)
    case .productChanged: translation.changedNames(.products, material, &random)
    case .statementMissing: translation.missingStatements
    case .labelUnknown: translation.unknownLabels(material, &random)
    case .negationLostInList: translation.lostNegations(inLists: true)
    case .negationLostInProse: translation.lostNegations(inLists: false)
    case .negationAdded: translation.addedNegations
    case .modalityChanged: translation.changedModalities
    case .exceptionLost: translation.lostExceptions
    case .scopeChanged: translation.changedScopes
    case .headingMissing: translation.missingHeadings
    case .headingAdded: translation.addedHeadings(material, &random)
    case .headingLevel: translation.headingsOnOtherLevels
    case .anchorMissing: translation.missingAnchors
    case .anchorChanged: translation.changedAnchors
    case .listItemMissing: translation.missingItems
    case .listItemAdded: translation.addedItems(&random)
    case .falseListByNumber: translation.paragraphsCutBeforeNumbers
    case .falseListBySentence: translation.paragraphsWithNumberedSentences
    case .tableRowMissing: translation.missingRows
    case .tableShape: translation.shortRows(&random)
    case .codeSpanChanged: translation.changedCodeSpans(&random)
    case .codeBlockChanged: translation.changedCodeBlocks(&random)
    case .imageMissing: translation.missingImages
    case .alertMissing: translation.missingAlerts
    case .alertChanged: translation.changedAlerts
    case .alertTranslated: translation.translatedAlerts
    case .emphasisBroken: translation.brokenEmphasis(&random)
    case .linkEmpty: translation.emptyLinks
    case .linkMissing: translation.missingLinks
    case .linkAdded: translation.addedLinks(material, &random)
    case .linkTargetChanged: translation.redirectedLinks(material, &random)
    case .linkSpaced: translation.spacedLinks
    case .linkDangling: translation.danglingLinks(material)
    case .numberChanged: translation.changedNumbers(&random)
    case .untranslated: translation.untranslatedLines
    case .mojibake: translation.misreadLines
    case .frontMatterInvalid: translation.invalidFrontMatter(&random)
    case .frontMatterMissing: translation.missingFrontMatter
    case .localeMismatch: translation.foreignFrontMatter(&random)
    }
  }
}
