/// Writes a YAML file that is yet to be.
package enum YAMLDocumentText {
  /// - Parameters:
  ///   - entries: what the file says; it begins with no blank line, whatever the first entry asks for.
  ///   - remarks: lines of comment at its top.
  package static func text(_ entries: [YAMLAddition.Entry], remarks: [String] = []) -> String {
    let comments = remarks.map { YAMLAddition.comment($0).map { "# \($0)" } ?? "#" }
    let lines = YAMLAddition.lines(entries, indent: 0).drop(while: \.isEmpty)
    return (comments + lines).map { $0 + "\n" }.joined()
  }
}
