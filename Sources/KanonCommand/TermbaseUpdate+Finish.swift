import Kanon

extension TermbaseUpdate {
  /// Writes the files, or prints what would be written, and says on standard error what that is and what
  /// was not added.
  func finish(writing: Bool, quiet: Bool) throws {
    if writing {
      try reportingFailure { try write() }
    } else {
      for line in changes.flatMap(\.difference) { StandardStream.output.write(line + "\n") }
      StandardStream.output.flush()
    }
    for conflict in conflicts { StandardStream.error.write("not added: \(conflict)\n") }
    guard !quiet else { return }
    for change in changes {
      StandardStream.error.write("\(change.path): \(change.summary)\(writing ? "" : " to add")\n")
    }
    if changes.isEmpty {
      StandardStream.error.write("nothing to add\n")
    } else if !writing {
      StandardStream.error.write("nothing is written yet; add --write\n")
    }
  }
}
