import KanonModel

/// How often each form stands for each concept of a kind, in one locale.
package struct FormEvidence: Sendable {
  /// A line of a file, for a reviewer to look at.
  package struct Place: Sendable, Hashable, Comparable {
    package let file: String
    package let line: Int

    package init(file: String, line: Int) {
      self.file = file
      self.line = line
    }

    package static func < (left: Place, right: Place) -> Bool {
      (left.file, left.line) < (right.file, right.line)
    }
  }

  /// One form's occurrences as one concept.
  struct Count: Sendable {
    var count = 0
    /// How often each spelling of the form occurs, which letter case and spaces tell apart.
    var spellings: [String: Int] = [:]
    var first: Place

    /// The most frequent spelling.
    var spelling: String {
      spellings.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? ""
    }
  }

  private let folding: Folding
  /// The source names that stood beside each form.
  private(set) var names: [String: [String: Concept.ID]] = [:]
  /// By folded form, then concept.
  private(set) var forms: [String: [Concept.ID: Count]] = [:]

  init(_ folding: Folding) { self.folding = folding }

  /// - Parameter name: the source's words for it.
  mutating func add(_ form: String, for concept: Concept.ID, _ name: String, at place: Place) {
    let key = folding.fold(form)
    guard !key.isEmpty else { return }
    names[key, default: [:]][name] = concept
    var count = forms[key, default: [:]][concept] ?? Count(first: place)
    count.count += 1
    count.spellings[form, default: 0] += 1
    count.first = min(count.first, place)
    forms[key, default: [:]][concept] = count
  }

  /// The concepts with their forms, the most frequent form first.
  var byConcept: [Concept.ID: [(form: String, count: Count)]] {
    var result: [Concept.ID: [(form: String, count: Count)]] = [:]
    for (form, concepts) in forms {
      for (concept, count) in concepts { result[concept, default: []].append((form, count)) }
    }
    return result.mapValues { forms in
      forms.sorted { ($1.count.count, $0.form) < ($0.count.count, $1.form) }
    }
  }

  /// How often a form stands for anything.
  func total(_ form: String) -> Int { forms[form]?.values.reduce(0) { $0 + $1.count } ?? 0 }
}
