import KanonModel

/// Judges the forms of one kind: which is preferred, which look cut short, which are ambiguous, and which
/// contradict what the form means elsewhere. The most frequent form may be a shortened one (corpus facts:
/// sv `Globala`), so frequency alone decides nothing.
struct FormJudge {
  private(set) var designations: [LanguageProposal.Item<Designation>] = []
  /// What was seen and is not proposed.
  private(set) var remarks: [String] = []

  /// The names that are whole and right, with the source's names beside them.
  private(set) var examples: [(form: String, name: String, concept: Concept.ID)] = []

  private let evidence: FormEvidence
  private let kind: Concept.Kind
  private let succeeds: [Concept.ID: Concept.ID]
  private let shared: SharedWords

  /// A form that stands this many times as often for another concept is taken for a fault.
  private static let contradiction = 5

  init(
    _ evidence: FormEvidence, _ kind: Concept.Kind, source: LanguageEntry?,
    succeeds: [Concept.ID: Concept.ID], folding: Folding
  ) {
    self.evidence = evidence
    self.kind = kind
    self.succeeds = succeeds
    let names = Dictionary(
      grouping: (source?.designations ?? []).filter { $0.kind == kind }, by: \.concept)
    shared = SharedWords(evidence, names, folding)
    for (concept, forms) in evidence.byConcept.sorted(by: { $0.key < $1.key }) {
      judge(concept, forms, Set((names[concept] ?? []).map { folding.fold($0.text) }))
    }
  }

  private mutating func judge(
    _ concept: Concept.ID, _ forms: [(form: String, count: FormEvidence.Count)],
    _ sourceNames: Set<String>
  ) {
    var whole: [(FormEvidence.Count, note: String, isSource: Bool)] = []
    var shortened: [(FormEvidence.Count, note: String)] = []
    for (form, count) in forms {
      let others = (evidence.forms[form] ?? [:]).filter { $0.key != concept }.sorted {
        ($1.value.count, $0.key) < ($0.value.count, $1.key)
      }
      let isShortened = shared.looksShortened(form, as: concept, isAmbiguous: !others.isEmpty)
      if !isShortened, let other = contradicting(count, others, concept) {
        remarks.append(
          "Not proposed: `\(count.spelling)` for \(concept) (\(count.count) ×, \(count.first)),"
            + " since it means \(other.key) (\(other.value.count) ×).")
        continue
      }
      var note = "\(count.count) ×, \(count.first)"
      if !others.isEmpty {
        note +=
          "; ambiguous: " + others.map { "\($0.key) \($0.value.count) ×" }.joined(separator: ", ")
      }
      if isShortened {
        shortened.append((count, note))
      } else {
        whole.append((count, note, sourceNames.contains(form)))
        if sourceNames.contains(form) { continue }
        examples += (evidence.names[form] ?? [:]).filter { $0.value == concept }.keys.sorted().map {
          (form, $0, concept)
        }
      }
    }
    // A name that was left in the source language is preferred only where no other one is in use.
    let preferred = whole.firstIndex { !$0.isSource } ?? whole.indices.first
    for index in whole.indices {
      let status: Designation.Status =
        index == preferred ? .preferred : whole[index].isSource ? .deprecated : .admitted
      add(whole[index].0, concept, status, whole[index].note)
    }
    for (count, note) in shortened { add(count, concept, .shortened, note) }
  }

  private func contradicting(
    _ count: FormEvidence.Count, _ others: [(key: Concept.ID, value: FormEvidence.Count)],
    _ concept: Concept.ID
  ) -> (key: Concept.ID, value: FormEvidence.Count)? {
    others.first {
      $0.value.count >= Self.contradiction * count.count && succeeds[$0.key] != concept
        && succeeds[concept] != $0.key
    }
  }

  private mutating func add(
    _ count: FormEvidence.Count, _ concept: Concept.ID, _ status: Designation.Status, _ note: String
  ) {
    designations.append(
      .init(
        Designation(text: count.spelling, concept: concept, kind: kind, status: status), note: note)
    )
  }
}

/// What forms have in common where their source names share a word: the letters of "administrator" in the
/// names of all administrators. A form without them, and shorter than it should be, was cut.
struct SharedWords {
  private let evidence: FormEvidence
  /// By concept, the groups of letters of which a whole name has at least one.
  private var required: [Concept.ID: [Set<String>]] = [:]
  private var sourceLength: [Concept.ID: Int] = [:]
  /// Short words that tie names together.
  private var inner: Set<String> = []
  /// The median of the forms' lengths in relation to their source names'.
  private var ratio = 1.0

  /// A word counts from this many concepts on.
  private static let concepts = 3
  /// The share of them that have to have the letters.
  private static let coverage = 0.3
  /// What a cut name is shorter than, in relation to the median.
  private static let cut = 0.75

  init(_ evidence: FormEvidence, _ names: [Concept.ID: [Designation]], _ folding: Folding) {
    self.evidence = evidence
    let forms = evidence.byConcept.mapValues { $0.map(\.form) }
    var concepts: [String: Set<Concept.ID>] = [:]
    var ratios: [Double] = []
    for (concept, forms) in forms {
      guard let name = names[concept]?.first.map({ folding.fold($0.text) }) else { continue }
      for word in name.split(separator: " ") { concepts[String(word), default: []].insert(concept) }
      sourceLength[concept] = Self.letters(name).count
      ratios += forms.map { Double(Self.letters($0).count) / Double(Self.letters(name).count) }
    }
    var tied: [String: Set<Concept.ID>] = [:]
    for (concept, forms) in forms {
      for form in forms {
        for word in form.split(separator: " ").dropFirst().dropLast() where word.count <= 5 {
          tied[String(word), default: []].insert(concept)
        }
      }
    }
    inner = Set(tied.filter { $0.value.count > 1 }.keys)
    if !ratios.isEmpty { ratio = ratios.sorted()[ratios.count / 2] }
    for (_, sharing) in concepts where sharing.count >= Self.concepts {
      var covered: [String: Int] = [:]
      for concept in sharing {
        let groups = Set((forms[concept] ?? []).flatMap(Self.groups))
        for group in groups { covered[group, default: 0] += 1 }
      }
      let least = max(2, Int((Double(sharing.count) * Self.coverage).rounded(.up)))
      let common = Set(covered.filter { $0.value >= least }.keys)
      guard !common.isEmpty else { continue }
      for concept in sharing { required[concept, default: []].append(common) }
    }
  }

  /// Whether a form looks cut short.
  func looksShortened(_ form: String, as concept: Concept.ID, isAmbiguous: Bool) -> Bool {
    if form.hasSuffix("-") || hangs(form) { return true }
    let length = Double(Self.letters(form).count)
    let isShort = sourceLength[concept].map { length < Self.cut * ratio * Double($0) } ?? false
    let longer = evidence.forms.contains { other, concepts in
      other.count > form.count && other.hasPrefix(form + " ")
        && (concepts[concept] != nil || isAmbiguous)
    }
    if longer, isShort || isAmbiguous { return true }
    let groups = Set(Self.groups(form))
    let lacks = (required[concept] ?? []).contains { $0.isDisjoint(with: groups) }
    return lacks && isShort
  }

  /// Whether a form ends with a word that stands inside the names of several concepts and ends none of
  /// the longer ones: "för", "de".
  private func hangs(_ form: String) -> Bool {
    guard let last = form.split(separator: " ").last, last.count < form.count else { return false }
    return inner.contains(String(last))
  }

  private static func letters(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { $0.isWord }
  }

  /// Four letters in a row; two in a script whose signs are syllables or words.
  private static func groups(_ form: String) -> [String] {
    let letters = letters(form)
    let size = letters.contains(where: \.isCJK) ? 2 : 4
    guard letters.count >= size else { return [] }
    return (0...(letters.count - size)).map { start in
      var text = String.UnicodeScalarView()
      text.append(contentsOf: letters[start..<(start + size)])
      return String(text)
    }
  }
}
