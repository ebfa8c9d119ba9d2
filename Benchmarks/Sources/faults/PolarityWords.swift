/// The words by which a fault of meaning is made in a language: few, and such that removing or
/// putting in one makes a sentence that somebody could have written.
struct PolarityWords {
  /// What negates. A line must have exactly one of these.
  var negations: [String]
  /// Prefixes that negate a verb, and beginnings of words that only look so.
  var prefix: (negating: String, others: [String])?
  /// How a negation goes.
  var removals: [Removal]
  /// The modal verbs.
  var modals: [Modal]
  /// What begins or ends an exception.
  var exceptions: [String]
  /// Whether the exception stands before its word.
  var endsException = false
  /// How many words such an exception has at most, the last one with the ending that says so.
  var exceptionLength: Int?
  /// "Not all" and "none". Languages that negate the verb beside their "none" have no pair here:
  /// one word alone would not make a sentence.
  var notAll: [(String, String)] = []
  /// Whether words stand between spaces.
  var isSpaced = true

  /// A negated text and its opposite. Where `closing` is given, one word stands between the two.
  struct Removal {
    let opening: String
    var closing: String?
    let replacement: String

    init(_ opening: String, _ replacement: String, closing: String? = nil) {
      self.opening = opening
      self.replacement = replacement
      self.closing = closing
    }
  }

  /// A verb that allows, its negation, and the verb that obliges in the same form.
  struct Modal {
    let can: String
    let cannot: String
    var must: String?

    init(_ can: String, not cannot: String, must: String? = nil) {
      self.can = can
      self.cannot = cannot
      self.must = must
    }
  }

  /// The words of a locale's language; nil for one without.
  static func of(_ locale: String) -> PolarityWords? {
    let language = String(locale.prefix { $0 != "-" }).lowercased()
    if language == "zh", ["TW", "HK"].contains(where: { locale.uppercased().hasSuffix($0) }) {
      return traditionalChinese
    }
    return byLanguage[language]
  }

  private static let byLanguage: [String: PolarityWords] = [
    "sv": swedish, "de": german, "nl": dutch, "fr": french, "es": spanish, "it": italian,
    "pt": portuguese, "pl": polish, "cs": czech, "ru": russian, "hu": hungarian, "tr": turkish,
    "ja": japanese, "ko": korean, "zh": chinese,
  ]
}
