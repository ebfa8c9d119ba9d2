package import KanonModel
import KanonSyntax

/// Mends findings whose right text is certain.
///
/// What it makes of a file is read and checked again: an edit stays only if its finding is gone and no
/// other one came.
package struct Fixer: Sendable {
  private let workspace: Workspace
  private let pipeline: Pipeline
  private let maker: FindingMaker
  private let names: Set<DiagnosticCode>
  private let jobs: Int

  /// - Parameters:
  ///   - names: the diagnostics whose findings are mended; empty for all.
  ///   - jobs: how many articles are worked on at a time.
  package init(_ workspace: Workspace, names: Set<DiagnosticCode>, jobs: Int) {
    self.workspace = workspace
    pipeline = Pipeline(workspace)
    maker = FindingMaker(workspace.configuration, shows: .info)
    self.names = names
    self.jobs = jobs
  }

  /// A file and what becomes of it.
  package struct FixedFile: Sendable {
    /// Relative to the workspace's root.
    package let path: String
    package let old: [UInt8]
    package let new: [UInt8]
    /// What was done, in the order of the file.
    package let fixes: [Done]

    package struct Done: Sendable {
      package let code: DiagnosticCode
      package let description: String
      /// Where it was done in the old file.
      package let start: SourcePosition
    }
  }

  /// What was made of an article.
  package struct Outcome: Sendable {
    package var files: [FixedFile] = []
    /// How many findings were left as they are, since their edits overlap others or do not mend them.
    package var leftOut = 0
  }

  /// Works out the fixes of articles and hands them on, article by article. Nothing is written.
  package func fix(
    _ articles: [Workspace.ArticleFiles], sink: @Sendable @escaping (Outcome) -> Void
  ) async {
    let titles = LinkTitles(workspace)
    await ParallelRun.run(articles.count, jobs: jobs) {
      fix(articles[$0], titles)
    } sink: {
      sink($0)
    }
  }

  /// Writes the new bytes.
  package func write(_ file: FixedFile) throws(WorkspaceError) {
    try workspace.root.replace(file.new, in: file.path)
  }

  // MARK: One article

  /// All edits of one finding: they are done together or not at all.
  private struct Repair {
    let identity: String
    let code: DiagnosticCode
    let edits: [SuggestedFix]
  }

  private func fix(_ files: Workspace.ArticleFiles, _ titles: LinkTitles) -> Outcome {
    let texts = pipeline.texts(files, limit: ArticleReader.sizeLimit).output
    let before = state(files.path, texts)
    let repairs = before.standing.compactMap { diagnostic, identity -> Repair? in
      guard names.isEmpty || names.contains(diagnostic.code) else { return nil }
      var edits = diagnostic.fixes
      if diagnostic.code == .linkEmpty,
        let version = before.versions.first(where: {
          $0.version.file == diagnostic.primary.file
        }),
        let fix = titles.fix(diagnostic, of: files.path, version)
      {
        edits.append(fix)
      }
      return edits.isEmpty
        ? nil : Repair(identity: identity, code: diagnostic.code, edits: edits)
    }
    guard !repairs.isEmpty else { return Outcome() }
    let apart = Self.withoutOverlaps(repairs)
    let good =
      mends(apart, texts, files.path, before) ? apart : oneByOne(apart, texts, files.path, before)
    return Outcome(
      files: texts.compactMap { Self.fixed($0.file, good) }, leftOut: repairs.count - good.count)
  }

  /// The repairs that do not get into the way of each other, tried one after the other.
  private func oneByOne(
    _ repairs: [Repair], _ texts: [Pipeline.Text], _ path: String, _ before: State
  ) -> [Repair] {
    repairs.reduce(into: []) { good, repair in
      if mends(good + [repair], texts, path, before) { good.append(repair) }
    }
  }

  private struct State {
    let versions: [ResolvedVersion]
    let standing: [(diagnostic: Diagnostic, identity: String)]

    var counts: [String: Int] {
      standing.reduce(into: [:]) { $0[$1.identity, default: 0] += 1 }
    }
  }

  private func state(_ path: String, _ texts: [Pipeline.Text]) -> State {
    let outcome = pipeline.resolve(path, texts)
    let subject = FindingMaker.Subject(
      article: path, versions: outcome.article.versions,
      comments: pipeline.allowances(outcome).output)
    return State(
      versions: outcome.article.versions,
      standing: maker.standing(pipeline.check(outcome), about: subject))
  }

  /// Whether the findings are gone when the repairs are done, and no other finding came.
  private func mends(
    _ repairs: [Repair], _ texts: [Pipeline.Text], _ path: String, _ before: State
  ) -> Bool {
    let mended = texts.map { text -> Pipeline.Text in
      (text.locale, SourceFile(path: text.file.path, bytes: Self.apply(repairs, to: text.file)))
    }
    let old = before.counts
    let new = state(path, mended).counts
    let gone: [String: Int] = repairs.reduce(into: [:]) { $0[$1.identity, default: 0] += 1 }
    return new.allSatisfy { $0.value <= old[$0.key, default: 0] - gone[$0.key, default: 0] }
  }

  // MARK: Edits

  private static func withoutOverlaps(_ repairs: [Repair]) -> [Repair] {
    var taken: [SourceRange] = []
    return repairs.filter { repair in
      let places = repair.edits.map(\.place)
      guard !places.contains(where: { place in taken.contains { overlap($0, place) } }) else {
        return false
      }
      taken += places
      return true
    }
  }

  /// Whether two places share a byte, or one inserts where the other begins.
  private static func overlap(_ left: SourceRange, _ right: SourceRange) -> Bool {
    left.file == right.file
      && (left.range.lower == right.range.lower
        || (left.range.lower < right.range.upper && right.range.lower < left.range.upper))
  }

  private static func edits(_ repairs: [Repair], in file: SourceFile) -> [SuggestedFix] {
    repairs.flatMap(\.edits).filter { $0.place.file == file.path }.sorted {
      $0.place.range.lower < $1.place.range.lower
    }
  }

  /// The file's bytes with the edits; every other byte stays.
  private static func apply(_ repairs: [Repair], to file: SourceFile) -> [UInt8] {
    var bytes: [UInt8] = []
    var done = 0
    for edit in edits(repairs, in: file) {
      bytes += file.bytes[done..<Int(edit.place.range.lower)]
      bytes += Array(edit.replacement.utf8)
      done = Int(edit.place.range.upper)
    }
    return bytes + file.bytes[done...]
  }

  private static func fixed(_ file: SourceFile, _ repairs: [Repair]) -> FixedFile? {
    let done = repairs.compactMap { repair -> (UInt32, FixedFile.Done)? in
      guard let edit = repair.edits.first, edit.place.file == file.path else { return nil }
      let start = edit.place.range.lower
      return (
        start,
        FixedFile.Done(
          code: repair.code, description: edit.description, start: file.position(at: start))
      )
    }
    guard !done.isEmpty else { return nil }
    return FixedFile(
      path: file.path, old: file.bytes, new: apply(repairs, to: file),
      fixes: done.sorted { $0.0 < $1.0 }.map(\.1))
  }
}
