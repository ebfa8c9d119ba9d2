import ArgumentParser
import Kanon
import KanonModel

/// `kanon terms learn`
struct TermsLearnCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "learn", abstract: "Propose a termbase from bilingual articles.")

  @OptionGroup var global: GlobalOptions

  func run() async throws {
    let workspace = try global.openWorkspace()
    let progress = Progress(workspace.articles.count, quiet: global.quiet)
    let proposals = await TermLearner(workspace, jobs: global.jobCount).learn { progress.step() }
    progress.end()
    for proposal in proposals { StandardStream.output.write(temporary(proposal)) }
    StandardStream.output.flush()
  }

  func temporary(_ p: LanguageProposal) -> String {
    func q(_ t: String) -> String { "\"" + t.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: " ") + "\"" }
    func list(_ i: [LanguageProposal.Item<String>]) -> String { "[" + i.map { q($0.value) }.joined(separator: ", ") + "]" }
    var o = p.remarks.map { "# \($0)\n" }.joined() + "locale: \(p.tag)\nlabels:\n"
    for (k, i) in p.labels.sorted(by: { $0.key.rawValue < $1.key.rawValue }) { o += "  \(k.rawValue): \(list(i))\n" }
    o += "separators: \(list(p.separators))\n"
    for kind in [Concept.Kind.role, .product] {
      o += "\(kind.rawValue):\n"
      let byConcept = Dictionary(grouping: p.designations.filter { $0.value.kind == kind }) { $0.value.concept }
      for (c, ds) in byConcept.sorted(by: { $0.key < $1.key }) {
        o += "  \(c):\n"
        for s in Designation.Status.allCases {
          let x = ds.filter { $0.value.status == s }
          if x.isEmpty { continue }
          if s == .preferred { o += "    preferred: \(q(x[0].value.text))   # \(x[0].note ?? "")\n"; continue }
          o += "    \(s.rawValue):\n" + x.map { "      - \(q($0.value.text))   # \($0.note ?? "")\n" }.joined()
        }
      }
    }
    o += "linking: \(list(p.linking))\nwords:\n"
    for (k, v) in Dictionary(grouping: p.words) { $0.value.words.joined(separator: " ") }.sorted(by: { $0.key < $1.key }) {
      o += "  \(q(k)): [\(v.flatMap(\.value.stems).map(q).joined(separator: ", "))]   # \(v.compactMap(\.note).joined(separator: ", "))\n"
    }
    o += "inflection:\n  suffixes: \(list(p.suffixes))\n"
    return o
  }
}
