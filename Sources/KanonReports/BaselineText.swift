package import KanonModel

/// Writes a baseline: sorted, a finding a line, so that version control shows and merges it line by line.
package enum BaselineText {
  package static func text(of baseline: Baseline) -> String {
    let json = JSONText()
    var text = "{\n  \"schema\": \(json.encode(Baseline.schema)),\n  \"findings\": ["
    var separator = "\n"
    for entry in baseline.sorted {
      var fields = [
        "\"name\": \(json.encode(entry.code.name))", "\"article\": \(json.encode(entry.article))",
      ]
      if let locale = entry.locale {
        fields.append("\"locale\": \(json.encode(locale.description))")
      }
      fields.append("\"fingerprint\": \(json.encode(entry.fingerprint))")
      fields.append("\"count\": \(entry.count)")
      text += separator + "    {" + fields.joined(separator: ", ") + "}"
      separator = ",\n"
    }
    return text + (baseline.entries.isEmpty ? "]\n}\n" : "\n  ]\n}\n")
  }
}
