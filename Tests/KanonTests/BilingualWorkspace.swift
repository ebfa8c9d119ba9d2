import Foundation
import Kanon
import KanonModel

/// A workspace of a small cooperative that repairs bicycles: its termbase, and articles in which each
/// translation stands beside its source.
struct BilingualWorkspace {
  static let concepts = """
    roles:
      shop-lead: {definition: Runs the shop.}
      wheel-builder: {definition: Builds wheels.}
      till-keeper: {definition: Takes the money.}
    products:
      bench: {definition: The place to work at.}

    """
  static let english = """
    locale: en-US
    labels:
      applies-to: [Applies to]
      roles: [Appropriate roles]
    roles:
      shop-lead: {preferred: Shop lead}
      wheel-builder: {preferred: Wheel builder}
      till-keeper: {preferred: Till keeper}
    products:
      bench: {preferred: Bench}

    """

  /// A statement of roles: the source's words, and the translation's.
  typealias Statement = (source: String, target: String)

  /// A bilingual article with one statement of roles.
  static func article(_ title: String, _ statement: Statement) -> String {
    let pairs = [(statement.target, statement.source)]
    let lines = pairs.enumerated().map { index, pair in
      let id = "\(100 + index)"
      return "<span data-ttu-id=\"\(id)\">\(pair.0)</span>"
        + "<span class=\"sxs-lookup\"><span data-stu-id=\"\(id)\">\(pair.1)</span></span>"
    }
    return """
      ---
      title: \(title)
      ms.openlocfilehash: 0123456789012345678901234567890123456789
      ---
      # \(title)

      \(lines.joined(separator: "\n\n"))

      """
  }

  let temporary: TemporaryWorkspace

  /// - Parameters:
  ///   - statements: the statements of roles, an article each.
  ///   - terms: files of the termbase's folder beside concepts and English names.
  init(
    _ statements: [Statement], terms: [(path: String, text: String)] = []
  ) throws {
    let articles = statements.enumerated().map { index, statement in
      (path: "both/sv-SE/a\(index).md", text: Self.article("Verkstad", statement))
    }
    temporary = try TemporaryWorkspace(
      [("terms/concepts.yaml", Self.concepts), ("terms/en-US.yaml", Self.english)]
        + terms.map { ("terms/" + $0.path, $0.text) } + articles)
  }

  /// The folder of the termbase.
  var terms: String { temporary.folder.path + "/terms" }

  var options: Workspace.Options {
    var options = Workspace.Options()
    options.root = temporary.folder.path
    options.bilingual = temporary.folder.path + "/both"
    return options
  }

  func learn() async throws -> TermLearner.Learned {
    await TermLearner(try Workspace.open(options), jobs: 1).learn {}
  }

  func survey(ignoresSource: Bool = false) async throws -> TermSurvey {
    var options = options
    options.ignoresSource = ignoresSource
    return await TermSurvey(try Workspace.open(options), jobs: 1)
  }
}
